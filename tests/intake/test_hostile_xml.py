"""Documents of tags made to harm: nothing they call is fetched, nothing they unfold fills the memory."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gestion_creances.desk import Desk
from gestion_creances.intake.recognise import read
from gestion_creances.intake.refusals import (
    UnusableFile,
)
from tests.intake.hostility import XMLS, at, inside, said_of


def declared(content: bytes, more: bytes) -> bytes:
    """Return an XML document with *more* behind its declaration."""
    place = content.index(b"?>") + 2
    return content[:place] + more + content[place:]


LAUGHS = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10))
DOCTYPES = {
    "a billion laughs": b'<!DOCTYPE a [<!ENTITY l0 "ha">' + LAUGHS + b"]>",
    "a quadratic one": b'<!DOCTYPE a [<!ENTITY q "' + b"a" * 50_000 + b'">]>',
    "a file read": b'<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]>',
    "an address asked for": b'<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">',
    "a parameter entity": b'<!DOCTYPE a [<!ENTITY % p SYSTEM "http://127.0.0.1:9/a.dtd"> %p;]>',
}


@pytest.mark.parametrize("form", XMLS)
@pytest.mark.parametrize("doctype", DOCTYPES.values(), ids=DOCTYPES)
def test_no_document_that_declares_others_is_opened(firm: Desk, tmp_path: Path, form: str, doctype: bytes) -> None:
    ((_, said),) = said_of(firm, at(tmp_path, "f.xml", declared(XMLS[form], doctype)))
    assert "refusé par précaution" in said
    far = declared(XMLS[form], b"<!--" + b"x" * 70_000 + b"-->" + doctype)
    with pytest.raises(UnusableFile):
        read(at(tmp_path, "f.xml", far))


@pytest.mark.parametrize("form", XMLS)
@pytest.mark.parametrize(
    "more",
    [
        b"<a>" * 200_000 + b"</a>" * 200_000,
        b"<a>" * 120 + b"</a>" * 120,
        b"<a/>" * 2_000_001,
        b"<a>" + b"z" * 11_000_000 + b"</a>",
        b"</Autre>",
        b"<a b=1/>",
        b"\0",
        b"&inconnu;",
    ],
    ids=["nested", "nested a little", "tags", "a long text", "another end", "no quotes", "NUL", "unknown entity"],
)
def test_what_no_document_needs_is_refused(firm: Desk, tmp_path: Path, form: str, more: bytes) -> None:
    ((_, said),) = said_of(firm, at(tmp_path, "f.xml", inside(XMLS[form], more)))
    assert re.search(r"abîmé \(ligne \d+|refusé par précaution|trop volumineux", said), said


@pytest.mark.parametrize("form", XMLS)
@pytest.mark.parametrize(
    "more",
    [
        b'<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>',
        b'<?xml-stylesheet href="http://127.0.0.1:9/a.xsl"?>',
        b'<a b="' + b"z" * 5_000_000 + b'"/>',
        b"<a " + b" ".join(b'b%d="1"' % n for n in range(50_000)) + b"/>",
    ],
    ids=["an inclusion", "a style sheet", "a long attribute", "many attributes"],
)
def test_what_is_passed_over_changes_nothing(firm: Desk, tmp_path: Path, form: str, more: bytes) -> None:
    plain = said_of(firm, at(tmp_path, "f.xml", XMLS[form]))
    assert said_of(firm, at(tmp_path, "f.xml", inside(XMLS[form], more))) == plain


@pytest.mark.parametrize("form", XMLS)
def test_documents_in_other_encodings_are_read_or_refused(firm: Desk, tmp_path: Path, form: str) -> None:
    text = XMLS[form].decode()
    plain = said_of(firm, at(tmp_path, "f.xml", XMLS[form]))
    wide = text.replace("UTF-8", "UTF-16").encode("utf-16")
    assert said_of(firm, at(tmp_path, "f.xml", wide)) == plain
    for encoding in ("cp500", "utf-32", "utf-7"):
        with pytest.raises(UnusableFile):
            read(at(tmp_path, "f.xml", text.replace("UTF-8", encoding).encode(encoding, "replace")))
    latin = text.replace("UTF-8", "utf-8", 1).replace("e", "é").encode("latin-1", "replace")
    with pytest.raises(UnusableFile):
        read(at(tmp_path, "f.xml", latin))
