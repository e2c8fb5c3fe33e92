"""The program killed while it sends: the short form of ``dev.py kill-test``."""

from pathlib import Path

import pytest
from kill_test import kill_test


def test_a_killed_program_sends_nothing_twice_and_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Restored afterwards: the killed program must trust the server of this test only.
    monkeypatch.setenv("SSL_CERT_FILE", "")
    report = kill_test(tmp_path, points=5, seed=7)
    assert report.faults == []
    assert sum(report.kills.values()) == 5
