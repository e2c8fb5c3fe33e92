"""Tests of the door to the house: it says what it needs, in one command, and passes on what it is given."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from environment import ROOT, NotReady, apt_command, missing_libraries, need

DOOR = ROOT / "packaging" / "dev.py"


def door(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, DOOR, *words], capture_output=True, text=True, check=False)


def test_a_library_that_no_system_has_is_missing() -> None:
    assert missing_libraries(["libNoSuchThing.so.9"]) == ["libNoSuchThing.so.9"]


def test_the_one_command_installs_every_package_after_refreshing_the_lists() -> None:
    command = apt_command(["libgl1", "libegl1"])
    assert "apt-get update && apt-get install --yes --no-install-recommends libgl1 libegl1" in command


def test_a_system_without_apt_is_told_what_to_bring(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NotReady, match="libgl1"):
        need(["libgl1"])


def test_nothing_missing_asks_for_nothing() -> None:
    need([])


def test_without_a_word_the_door_explains_its_verbs() -> None:
    answer = door()
    assert answer.returncode == 0
    assert "demo" in answer.stdout


@pytest.mark.parametrize("words", [("dmo",), ("check", "that")])
def test_a_word_it_does_not_know_is_wrong_usage(words: tuple[str, ...]) -> None:
    answer = door(*words)
    assert answer.returncode == 2
    assert answer.stderr.startswith(f"Not understood: {' '.join(words)}")
