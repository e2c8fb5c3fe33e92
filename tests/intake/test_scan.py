"""A paper to be kept as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from gestion_creances.intake.refusals import UnreadableFile
from gestion_creances.intake.scan import LARGEST, Scan, ScanRefused, read_scan


@pytest.mark.parametrize(
    ("content", "media"),
    [
        (b"%PDF-1.7\n...", "application/pdf"),
        (b"\x89PNG\r\n\x1a\n...", "image/png"),
        (b"\xff\xd8\xff\xe0...", "image/jpeg"),
    ],
)
def test_a_paper_is_known_by_its_content_whatever_its_name(tmp_path: Path, content: bytes, media: str) -> None:
    path = tmp_path / "accusé.bin"
    path.write_bytes(content)
    assert read_scan(path) == Scan("accusé.bin", media, content)


@pytest.mark.parametrize("content", [b"", b"MZ not a paper", b"PK\x03\x04", b" %PDF-1.7"])
def test_anything_else_is_refused_by_name(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "ar.pdf"
    path.write_bytes(content)
    with pytest.raises(ScanRefused, match=r"« ar\.pdf »"):
        read_scan(path)


def test_the_largest_is_taken_and_one_byte_more_is_not(tmp_path: Path) -> None:
    path = tmp_path / "grand.pdf"
    with path.open("wb") as file:
        file.write(b"%PDF-")
        file.truncate(LARGEST)
    assert len(read_scan(path).content) == LARGEST
    with path.open("ab") as file:
        file.write(b"x")
    with pytest.raises(ScanRefused, match="pèse 21 Mo"):
        read_scan(path)


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match=r"absent\.pdf"):
        read_scan(tmp_path / "absent.pdf")
    with pytest.raises(UnreadableFile):
        read_scan(tmp_path)
