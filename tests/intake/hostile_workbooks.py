"""Workbooks that say more than they hold: Excel of today, of before 2007, and LibreOffice."""

from __future__ import annotations

import struct
import zipfile
from pathlib import Path

_MAIN = b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
_PLACE = "http://schemas.openxmlformats.org/"
_SHEETS = "<sheet name='S{0}' sheetId='{0}' r:id='r{0}'/>"
_LINKS = "<Relationship Id='r{0}' Type='{1}officeDocument/2006/relationships/worksheet' Target='worksheets/{2}'/>"
TITLES = ("numero", "client", "date_emission", "montant_ttc")


def cell(reference: str, text: str) -> bytes:
    return f'<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>'.encode()


def line(number: int, *texts: str) -> bytes:
    cells = b"".join(cell(f"{letter}{number}", text) for letter, text in zip("ABCD", texts, strict=True))
    return b'<row r="%d">%s</row>' % (number, cells)


GOOD = line(1, *TITLES) + line(2, "F1", "C1", "2026-01-05", "10.00")


def workbook(
    path: Path, body: bytes, strings: bytes = b"", sheets: int = 1, name: str = "sheet1.xml", more: str = ""
) -> Path:
    """Write a workbook, all its sheets alike; *more* is another part of the archive."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        known = "".join(_SHEETS.format(number) for number in range(1, sheets + 1))
        links = "".join(_LINKS.format(number, _PLACE, name) for number in range(1, sheets + 1))
        archive.writestr(
            "_rels/.rels",
            f"<Relationships xmlns='{_PLACE}package/2006/relationships'><Relationship Id='r1' "
            f"Type='{_PLACE}officeDocument/2006/relationships/officeDocument' Target='xl/workbook.xml'/>"
            "</Relationships>",
        )
        archive.writestr(
            "xl/workbook.xml",
            f"<workbook xmlns='{_PLACE}spreadsheetml/2006/main' "
            f"xmlns:r='{_PLACE}officeDocument/2006/relationships'><sheets>{known}</sheets></workbook>",
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            f"<Relationships xmlns='{_PLACE}package/2006/relationships'>{links}</Relationships>",
        )
        archive.writestr(f"xl/worksheets/{name}", _MAIN + body + b"</sheetData></worksheet>")
        if strings:
            archive.writestr("xl/sharedStrings.xml", b"<sst xmlns='%smain'>%s</sst>" % (_PLACE.encode(), strings))
        if more:
            archive.writestr(more, "x")
    return path


CORNERS = {
    "the last place of a sheet": b'<row r="1048576">' + cell("XFD1048576", "x") + b"</row>",
    "a place that is none": b'<row r="3">' + cell("ZZZZZZZZ999999999", "x") + b"</row>",
    "a stray cell in another row": b'<row r="3">' + cell("Z1048576", "x") + b"</row>",
    "a row without end": (b"<row>" + b"<c><v>1</v></c>" * 1000 + b"</row>") * 2001,
    "prefixes": b'<x:row xmlns:x="a" r="9"><x:c r="XFD999999"><x:v>1</x:v></x:c></x:row>',
}

_ODS = "urn:oasis:names:tc:opendocument:xmlns:"
_NAMES = " ".join(f"xmlns:{name}='{_ODS}{name}:1.0'" for name in ("office", "table", "text"))


def office_cell(text: str, times: int = 1) -> str:
    told = f"table:number-columns-repeated='{times}' office:value-type='string'"
    return f"<table:table-cell {told}><text:p>{text}</text:p></table:table-cell>"


def office_row(*cells: str, times: int = 1) -> str:
    return f"<table:table-row table:number-rows-repeated='{times}'>{''.join(cells)}</table:table-row>"


def office_workbook(path: Path, rows: str) -> Path:
    """Write a LibreOffice workbook with our titles and *rows*."""
    titles = office_row(*map(office_cell, TITLES))
    content = (
        f"<office:document-content {_NAMES}><office:body><office:spreadsheet><table:table table:name='A'>"
        f"{titles}{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", f"<m:manifest xmlns:m='{_ODS}manifest:1.0'/>")
        archive.writestr("content.xml", content)
    return path


END = 0xFFFFFFFE


def old_workbook(*records: tuple[int, bytes], small: bool = False) -> bytes:
    """Return a workbook as Excel wrote them before 2007, of one stream of *records* (the container's *small* ones)."""
    stream = b"".join(struct.pack("<HH", kind, len(body)) + body for kind, body in records)
    stream = stream.ljust(64 if small else 4096, b"\0")
    count = -(-len(stream) // 512)
    tables = (count + 3) // 128 + 1
    start = tables + 1 + small
    follow = [0xFFFFFFFD] * tables + [END] * (1 + small) + list(range(start + 1, start + count)) + [END]
    table = struct.pack(f"<{len(follow)}I", *follow).ljust(512 * tables, b"\xff")
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<5H", 62, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<9I", 0, tables, tables, 0, 4096, tables + 1 if small else END, int(small), END, 0)
    header += struct.pack(f"<{tables}I", *range(tables)).ljust(436, b"\xff")
    names = _entry("Root Entry", 5, start if small else END, len(stream) if small else 0)
    names += _entry("Workbook", 2, 0 if small else start, len(stream))
    little = struct.pack("<I", END).ljust(512, b"\xff") if small else b""
    return header + table + names.ljust(512, b"\0") + little + stream.ljust(count * 512, b"\0")


def _entry(name: str, kind: int, first: int, size: int) -> bytes:
    text = name.encode("utf-16-le") + b"\0\0"
    told = struct.pack("<HBB", len(text), kind, 1) + b"\xff" * 12 + bytes(36) + struct.pack("<II", first, size)
    return (text.ljust(64, b"\0") + told).ljust(128, b"\0")


def label(row: int, column: int, index: int) -> tuple[int, bytes]:
    return 0xFD, struct.pack("<HHHI", row, column, 0, index)


BEGIN = (0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 0))
