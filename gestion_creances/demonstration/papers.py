"""Scans the invented company could have received: one page of words, as PDF, the same bytes on every computer."""

from __future__ import annotations

from collections.abc import Sequence

_PAGE = (595, 842)
_LEFT, _TOP, _LINE = 70, 770, 22


def scan(words: Sequence[str]) -> bytes:
    """Return *words*, one a line, as a PDF of one page; letters outside Windows’ Western set are not for it."""
    shown = "\n".join(f"({_escaped(line)}) Tj T*" for line in words)
    page = f"BT /F1 13 Tf {_LINE} TL {_LEFT} {_TOP} Td\n{shown}\nET".encode("cp1252")
    width, height = _PAGE
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] "
        "/Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>".encode(),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(page), page),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    )
    return _assembled(objects)


def _escaped(line: str) -> str:
    return line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _assembled(objects: Sequence[bytes]) -> bytes:
    written, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    tail = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(written))
    return written + head + tail
