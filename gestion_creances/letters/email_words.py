"""The body of an e-mail in its two forms, plain text and sober HTML, made from the same words."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from html import escape

from gestion_creances.basics.money import Money
from gestion_creances.letters.letter import (
    Block,
    Cell,
    Heading,
    Letter,
    Paragraph,
    PaymentBox,
    Row,
    Run,
    Signature,
    Table,
)
from gestion_creances.letters.spelling import euros, percent, short_date
from gestion_creances.letters.table_words import words

_WIDTH = 74
_FONT = "font-family:'Segoe UI',Helvetica,Arial,sans-serif;font-size:15px;line-height:1.5;color:#1f2933"
_CELL = "padding:5px 12px 5px 0;border-bottom:1px solid #d9dee3"
_LINE_BREAKS = str.maketrans({"\n": " ", "\r": " "})


def as_text(letter: Letter) -> str:
    """Return the body as plain text, lines wrapped for any mail program."""
    return "\n\n".join(part for block in letter.body if (part := _text(block, letter.language))) + "\n"


def as_html(letter: Letter) -> str:
    """Return the body as an HTML page of its own: no picture, nothing loaded from elsewhere, every word escaped."""
    body = "\n".join(_html(block, letter) for block in letter.body)
    return (
        f'<!DOCTYPE html>\n<html lang="{letter.language}">\n<head><meta charset="utf-8">'
        f"<title>{escape(letter.subject_text)}</title></head>\n"
        f'<body style="margin:0;padding:24px;background:#ffffff">\n<div style="max-width:640px;{_FONT}">\n'
        f"{body}\n</div>\n</body>\n</html>\n"
    )


def shortened(block: Block, language: str) -> Block:
    """Return the table of invoices with the columns a small screen has room for; any other block unchanged."""
    said = words(language)
    if not isinstance(block, Table) or block.columns[0].title != said.invoice:
        return block
    titles = (said.invoice, said.due, said.open, said.late)
    kept = [rank for rank, column in enumerate(block.columns) if column.title in titles]

    def row(whole: Row) -> Row:
        return replace(whole, cells=tuple(whole.cells[rank] for rank in kept))

    return replace(
        block,
        columns=tuple(block.columns[rank] for rank in kept),
        rows=tuple(map(row, block.rows)),
        total=row(block.total) if block.total else None,
    )


def _cell(cell: Cell, language: str) -> str:
    if isinstance(cell, Money):
        return euros(cell, language)
    if isinstance(cell, date):
        return short_date(cell, language)
    if isinstance(cell, Decimal):
        return percent(cell, language)
    return "" if cell is None else str(cell).translate(_LINE_BREAKS)


def _text(block: Block, language: str) -> str:
    match block:
        case Paragraph(note=True):
            return ""
        case Paragraph():
            return textwrap.fill(block.text, _WIDTH, break_long_words=False, break_on_hyphens=False)
        case Heading():
            return block.text.upper()
        case Table():
            return _text_table(block, language)
        case PaymentBox():
            pairs = (f"  {label}{_colon(language)}{value}" for label, value in _payment(block, language))
            return "\n".join((block.title, *pairs))
        case Signature():
            return "\n".join(part for part in (block.name, block.capacity) if part)


def _text_table(table: Table, language: str) -> str:
    titles = [column.title.replace("\n", " ") for column in table.columns]
    rows = [*table.rows, *([table.total] if table.total else ())]
    cells = [[_cell(cell, language) for cell in row.cells] for row in rows]
    lines = _aligned([titles, *cells] if any(titles) else cells, [column.right for column in table.columns])
    if max(map(len, lines)) <= _WIDTH:
        return "\n".join(lines)
    return "\n".join(_spelled(titles, row, language) for row in cells)


def _aligned(rows: Sequence[Sequence[str]], right: Sequence[bool]) -> list[str]:
    widths = [max(len(row[rank]) for row in rows) for rank in range(len(right))]
    return [
        "  ".join(
            cell.rjust(width) if at_right else cell.ljust(width)
            for cell, width, at_right in zip(row, widths, right, strict=True)
        ).rstrip()
        for row in rows
    ]


def _colon(language: str) -> str:
    return ": " if language == "en" else " : "


def _spelled(titles: Sequence[str], row: Sequence[str], language: str) -> str:
    """Return a row too wide for the page as its first cell, then what stands in the others."""
    said = [f"{title} {cell}".strip() for title, cell in zip(titles[1:], row[1:], strict=True) if cell]
    return textwrap.fill(f"- {row[0]}{_colon(language)}{', '.join(said)}", _WIDTH, subsequent_indent="  ")


def _payment(box: PaymentBox, language: str) -> list[tuple[str, str]]:
    pairs = [box.beneficiary, box.iban, box.bic, box.reference]
    asked = (box.amount_label, " ".join(part for part in (euros(box.amount, language), box.amount_note) if part))
    return [pair for pair in (*pairs, asked) if pair[1]]


def _html(block: Block, letter: Letter) -> str:
    match block:
        case Paragraph(note=True):
            return ""
        case Paragraph():
            return f'<p style="margin:0 0 14px">{"".join(map(_run, block.runs))}</p>'
        case Heading():
            return f'<p style="margin:18px 0 8px"><strong>{escape(block.text)}</strong></p>'
        case Table():
            return _html_table(block, letter)
        case PaymentBox():
            return _html_payment(block, letter)
        case Signature():
            lines = "<br>".join(escape(part) for part in (block.name, block.capacity) if part)
            return f'<p style="margin:0 0 14px">{lines}</p>{_firm(letter)}'


def _run(run: Run) -> str:
    text = escape(run.text)
    if run.text.startswith("https://") and " " not in run.text:
        return f'<a href="{text}">{text}</a>'
    return text if run.weight == "regular" else f"<strong>{text}</strong>"


def _html_table(table: Table, letter: Letter) -> str:
    right = [column.right for column in table.columns]
    head = ""
    if any(column.title for column in table.columns):
        titles = tuple(column.title.replace("\n", " ") for column in table.columns)
        head = _html_row(titles, right, "th", "color:#5b6770;font-weight:600;font-size:13px", letter)
    lines = [_html_row(row.cells, right, "td", "", letter) for row in table.rows]
    if table.total:
        lines.append(_html_row(table.total.cells, right, "td", "font-weight:600", letter))
    return (
        f'<table style="border-collapse:collapse;margin:0 0 16px;border-top:2px solid {escape(letter.sender.brand)}">'
        f"{head}{''.join(lines)}</table>"
    )


def _html_row(cells: Sequence[Cell], right: Sequence[bool], tag: str, style: str, letter: Letter) -> str:
    made = "".join(
        f'<{tag} style="{_CELL};text-align:{"right" if at_right else "left"};white-space:nowrap;{style}">'
        f"{escape(_cell(cell, letter.language))}</{tag}>"
        for cell, at_right in zip(cells, right, strict=True)
    )
    return f"<tr>{made}</tr>"


def _html_payment(box: PaymentBox, letter: Letter) -> str:
    lines = "".join(
        f'<tr><td style="padding:2px 16px 2px 0;color:#5b6770">{escape(label)}</td>'
        f'<td style="padding:2px 0;font-weight:600">{escape(value)}</td></tr>'
        for label, value in _payment(box, letter.language)
    )
    return (
        '<div style="background:#f4f6f8;border-radius:6px;padding:12px 16px;margin:0 0 16px">'
        f'<p style="margin:0 0 6px">{escape(box.title)}</p><table style="border-collapse:collapse">{lines}</table>'
        "</div>"
    )


def _firm(letter: Letter) -> str:
    lines = "<br>".join(escape(line) for line in (letter.sender.name, *letter.sender_lines) if line)
    return (
        '<p style="margin:18px 0 0;padding-top:10px;border-top:1px solid #d9dee3;font-size:13px;color:#5b6770">'
        f"{lines}</p>"
    )
