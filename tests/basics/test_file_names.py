"""Names that any system accepts, whatever a customer is called and whoever sent a paper."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.basics.file_names import file_stem, safe_name


@pytest.mark.parametrize(
    ("words", "stem"),
    [
        ("Boulangerie Lefèvre", "Boulangerie Lefèvre"),
        ("A/B : « devis ? »", "A B « devis »"),
        ("  Dupont & fils...  ", "Dupont & fils"),
        ("../../etc/passwd", "etc passwd"),
        ("facture\u202efdp.exe", "facture fdp.exe"),
        ("CON", "CON_"),
        ("nul.2026", "nul_.2026"),
        ("Conserverie", "Conserverie"),
        ("?*", ""),
    ],
)
def test_a_name_keeps_its_words_and_loses_what_a_system_forbids(words: str, stem: str) -> None:
    assert file_stem(words) == stem


def test_a_long_name_is_cut_between_two_letters() -> None:
    assert file_stem("é" * 300, longest=7) == "ééé"


@pytest.mark.parametrize(
    ("given_name", "safe"),
    [
        ("devis signé.pdf", "devis signé.pdf"),
        ("../../.bashrc", "document.bashrc"),
        ("C:\\Windows\\system32\\x.dll", "x.dll"),
        ("/etc/cron.d/mal.pdf", "mal.pdf"),
        ("aux.pdf", "aux_.pdf"),
        ("..", "document"),
        (".pdf", "document.pdf"),
        ("note du 12.03, suite", "note du 12.03, suite"),
    ],
)
def test_a_received_name_never_leads_elsewhere(given_name: str, safe: str) -> None:
    assert safe_name(given_name) == safe


@given(st.text(max_size=400))
def test_any_text_makes_one_plain_name(name: str) -> None:
    safe = safe_name(name)
    assert safe not in ("", ".", "..")
    assert PurePosixPath(safe).name == safe == PureWindowsPath(safe).name
    assert len(f".{safe}.partiel".encode()) < 255
