from datetime import date
from pathlib import Path

import pytest

from gestion_creances.delivery.folder import FolderRefused, file_name, make_ready, put

DAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("party", "name"),
    [
        ("Boulangerie Lefèvre", "2026-11-23 R-2026-0012 Boulangerie Lefèvre.pdf"),
        ("A/B : « C » <d> | e?", "2026-11-23 R-2026-0012 A B « C » d e.pdf"),
        ("Société X S.A.", "2026-11-23 R-2026-0012 Société X S.A.pdf"),
        ("Retour\nà la\tligne", "2026-11-23 R-2026-0012 Retour à la ligne.pdf"),
        ("", "2026-11-23 R-2026-0012.pdf"),
        ("...", "2026-11-23 R-2026-0012.pdf"),
    ],
)
def test_a_file_name_says_day_number_and_customer_and_suits_every_system(party: str, name: str) -> None:
    assert file_name(DAY, "R-2026-0012", party) == name


def test_a_folder_is_made_when_it_is_not_there_and_left_as_it_was(tmp_path: Path) -> None:
    make_ready(tmp_path / "a" / "b")
    assert list((tmp_path / "a" / "b").iterdir()) == []


def test_a_file_in_the_place_of_the_folder_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("", encoding="utf-8")
    with pytest.raises(FolderRefused, match="choisissez un autre dossier"):
        make_ready(tmp_path / "a")
    with pytest.raises(FolderRefused):
        put(tmp_path / "a", "x.pdf", b"")


def test_a_document_takes_the_place_of_an_older_copy(tmp_path: Path) -> None:
    put(tmp_path, "x.pdf", b"1")
    assert put(tmp_path, "x.pdf", b"2").read_bytes() == b"2"
    assert [path.name for path in tmp_path.iterdir()] == ["x.pdf"]
