"""An XML document of a stranger never acts: no entity, no DOCTYPE, no depth or size without end, one clear sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from gestion_creances.intake.refusals import DamagedFile, EmptyFile, TooLarge, UnreadableFile, UnsafeFile
from gestion_creances.intake.xml_file import local_name, root_tag, xml_root, xml_root_of

BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>',
    b'<!DOCTYPE a SYSTEM "http://exemple.fr/a.dtd"><a/>',
    b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&f;</a>',
    '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>'.encode("utf-16"),
)


def _file(folder: Path, content: bytes) -> Path:
    path = folder / "document.xml"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("content", BOMB)
def test_a_document_with_a_doctype_is_refused_before_anything_is_resolved(tmp_path: Path, content: bytes) -> None:
    path = _file(tmp_path, content)
    with pytest.raises(UnsafeFile, match="DOCTYPE"):
        xml_root(path)
    with pytest.raises(UnsafeFile, match="DOCTYPE"):
        root_tag(path)


@pytest.mark.parametrize(
    "content",
    [
        b"<a><b></a>",
        b"<a>&inconnu;</a>",
        b"<a>\0</a>",
        b"<a>",
        b"pas du XML",
        b'<?xml version="1.0" encoding="UTF-8"?><a>\xe9</a>',
    ],
)
def test_a_document_that_is_not_well_formed_is_refused_with_its_line(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(DamagedFile, match=r"« document.xml » est abîmé \(ligne 1 : "):
        xml_root(_file(tmp_path, content))


def test_an_unknown_encoding_is_refused(tmp_path: Path) -> None:
    content = b'<?xml version="1.0" encoding="UTF-7"?><a>+ADwAIQ-DOCTYPE</a>'
    with pytest.raises(DamagedFile, match="codage"):
        xml_root(_file(tmp_path, content))
    assert root_tag(_file(tmp_path, content)) == ""


def test_a_hundred_thousand_nested_elements_are_refused(tmp_path: Path) -> None:
    with pytest.raises((UnsafeFile, DamagedFile)):
        xml_root(_file(tmp_path, b"<a>" * 100_000 + b"</a>" * 100_000))
    with pytest.raises(UnsafeFile, match="100 éléments"):
        xml_root(_file(tmp_path, b"<a>" * 101 + b"</a>" * 101))
    assert local_name(xml_root(_file(tmp_path, b"<a>" * 100 + b"</a>" * 100))) == "a"


def test_a_document_beyond_its_limit_missing_or_empty_is_refused(tmp_path: Path) -> None:
    path = _file(tmp_path, b"<a>" + b" " * 2_000_000 + b"</a>")
    with pytest.raises(TooLarge, match="2 Mo, pour une limite de 1 Mo"):
        xml_root(path, 1_000_000)
    with pytest.raises(TooLarge):
        xml_root_of(path.read_bytes(), path, 1_000_000)
    with pytest.raises(EmptyFile):
        xml_root(_file(tmp_path, b""))
    with pytest.raises(UnreadableFile):
        xml_root(tmp_path / "absent.xml")


def test_a_document_of_millions_of_tags_is_refused_before_it_fills_the_memory(tmp_path: Path) -> None:
    with pytest.raises(TooLarge, match="2 millions de balises"):
        xml_root(_file(tmp_path, b"<a>" + b"<b/>" * 2_000_001 + b"</a>"))


@pytest.mark.parametrize(
    ("content", "tag"),
    [
        (b'<?xml version="1.0"?>\n<Document xmlns="urn:x"><a/>', "{urn:x}Document"),
        (b"\xef\xbb\xbf  <Facture/>", "Facture"),
        ('<?xml version="1.0" encoding="UTF-16"?><Relevé/>'.encode("utf-16"), "Relevé"),
        (b"<!-- dit <DOCTYPE --><a><b></a>", "a"),
        (b"<!doctype html><html></html>", ""),
        (b'<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "x"><html/>', ""),
        (b"code;nom\n1;2\n", ""),
        (b"<<<", ""),
        (b"", ""),
    ],
)
def test_the_root_is_told_from_the_head_of_the_file_alone(tmp_path: Path, content: bytes, tag: str) -> None:
    assert root_tag(_file(tmp_path, content)) == tag


def test_comments_and_processing_instructions_are_left_out(tmp_path: Path) -> None:
    root = xml_root(_file(tmp_path, b"<a><!-- x --><?y z?><b>1</b></a>"))
    assert [local_name(child) for child in root] == ["b"]
