"""Opens an XML document sent by somebody else (bank, supplier, platform) without ever letting it act on its own."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path
from typing import Any

from gestion_creances.intake.refusals import DamagedFile, TooLarge, UnsafeFile
from gestion_creances.intake.text_file import check_size, first_bytes

MAX_BYTES = 50_000_000
_HEAD = 65_536
_DEEPEST = 100
_MOST_TAGS = 2_000_000
_DOCTYPE = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))
_WEB_PAGE = re.compile(rb"<!doctype\s+html|<html", re.IGNORECASE)
_DECLARED = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([^\"']{0,40})")
_ENCODINGS = frozenset(
    b"utf-8 utf8 utf-16 utf-16le utf-16be us-ascii ascii iso-8859-1 iso-8859-15 latin1 windows-1252 cp1252".split()
)
_XML_STARTS = (b"<", b"\xff\xfe<\0", b"\xfe\xff\0<", b"<\0", b"\0<")


def xml_root(path: Path, limit: int = MAX_BYTES) -> Any:
    """Return the root element (lxml) of the XML document at *path*, of *limit* bytes at most.

    Raise TooLarge, EmptyFile or UnreadableFile before it is read, and what `xml_root_of` raises.
    """
    check_size(path, limit)
    return xml_root_of(first_bytes(path, limit + 1), path, limit)


def xml_root_of(content: bytes, path: Path, limit: int = MAX_BYTES) -> Any:
    """Return the root element (lxml) of an XML document found in *path*, for instance attached to a PDF.

    Nothing outside the document is ever fetched and no entity is resolved. Raise TooLarge beyond *limit* bytes or two
    million tags, UnsafeFile for a document with a DOCTYPE (which neither statements nor invoices have) or nested beyond
    a hundred elements, DamagedFile with the line for one that is not well formed.
    """
    from lxml import etree

    if len(content) > limit:
        raise TooLarge(path, f"{len(content) // 1_000_000} Mo, pour une limite de {limit // 1_000_000} Mo")
    _refuse_doctype(content, path)
    _refuse_encoding(content, path)
    if content.count(b"<") > _MOST_TAGS:
        raise TooLarge(path, f"plus de {_MOST_TAGS // 1_000_000} millions de balises")
    try:
        root = etree.fromstring(content, _parser(etree.XMLParser))
    except etree.XMLSyntaxError as error:
        line = error.position[0] if error.position else 0
        raise DamagedFile(path, f"ligne {line} : le XML y est mal formé ou coupé") from error
    except (ValueError, LookupError) as error:
        raise DamagedFile(path, "le document XML ne se lit pas") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnsafeFile(path, "il déclare un DOCTYPE")
    if root.xpath(f"boolean(//*[count(ancestor::*) >= {_DEEPEST}])"):
        raise UnsafeFile(path, f"plus de {_DEEPEST} éléments y sont emboîtés les uns dans les autres")
    return root


def root_tag(path: Path) -> str:
    """Return the tag of the root element, ``{namespace}Name``, or empty text when *path* is no XML document.

    Only the head of the file is read. Raise UnsafeFile when that head declares a DOCTYPE (but for web pages).
    """
    from lxml import etree

    head = first_bytes(path, _HEAD)
    if not looks_like_xml(head) or _WEB_PAGE.search(head[:1000]):
        return ""
    _refuse_doctype(head, path)
    if not _known_encoding(head):
        return ""
    parser = _parser(etree.XMLPullParser, events=("start",))
    # What was read before a fault is enough to know the document; reading it will say where the fault is.
    with suppress(etree.XMLSyntaxError, ValueError, LookupError):
        parser.feed(head)
    for _, element in parser.read_events():
        return str(element.tag)
    return ""


def looks_like_xml(head: bytes) -> bool:
    """Return whether these first bytes of a file can be those of a document made of tags."""
    return _start(head).startswith(_XML_STARTS)


def local_name(element: Any) -> str:
    """Return the tag of *element* without its namespace; empty for a comment or a processing instruction."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _start(head: bytes) -> bytes:
    return head.removeprefix(b"\xef\xbb\xbf").lstrip()


def _parser(kind: Any, **more: Any) -> Any:
    return kind(
        resolve_entities=False,
        load_dtd=False,
        dtd_validation=False,
        no_network=True,
        huge_tree=False,
        recover=False,
        remove_comments=True,
        remove_pis=True,
        **more,
    )


def _refuse_doctype(content: bytes, path: Path) -> None:
    if any(mark in content for mark in _DOCTYPE):
        raise UnsafeFile(path, "il déclare un DOCTYPE, par lequel un document peut en appeler d’autres")


def _known_encoding(content: bytes) -> bool:
    declared = _DECLARED.search(content[:200])
    return declared is None or declared[1].lower() in _ENCODINGS


def _refuse_encoding(content: bytes, path: Path) -> None:
    if not _known_encoding(content):
        raise DamagedFile(path, "il déclare un codage de caractères inconnu")
