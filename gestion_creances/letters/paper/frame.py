"""Draws what surrounds the text: letterhead, window address, fold marks, running head and foot."""

from __future__ import annotations

from gestion_creances.company.profile import Company
from gestion_creances.letters.letter import Letter, PageTexts
from gestion_creances.letters.paper.breaking import lines
from gestion_creances.letters.paper.fonts import BOLD, REGULAR, SEMIBOLD
from gestion_creances.letters.paper.sheet import (
    FAINT,
    GREY,
    LINE,
    POINT,
    WHITE,
    Paper,
    Sheet,
    fitted,
    text_width,
)

_ADDRESS = 105.0
_FIRST_LINE, _PITCH, _ADDRESS_HEIGHT = 57.6, 4.25, 21.4
_NAME_WIDE, _ADDRESS_WIDE = 80.0, 84.0


def letterhead(sheet: Sheet, company: Company, small_lines: tuple[str, ...], *, left: float = 25) -> None:
    """Draw logo (or initials), name, trade, and the two small lines under them."""
    edge = left + emblem(sheet, company, left, 14, 13) + 3.2
    name, size = fitted(company.name, 17, 185 - edge, BOLD)
    sheet.text(edge, 20.9 if company.trade else 22.6, name, size=size, face=BOLD)
    if company.trade:
        trade, size = fitted(company.trade, 8.8, 185 - edge, REGULAR)
        sheet.text(edge, 25.5, trade, size=size, colour=GREY)
    for rank, line in enumerate(small_lines[:2]):
        text, size = fitted(line, 8.2, 76 if rank else 160, REGULAR)
        sheet.text(left, 34 + 3.9 * rank, text, size=size, colour=GREY)


def emblem(sheet: Sheet, company: Company, left: float, top: float, side: float) -> float:
    """Draw the logo at most three times as wide as high, or the firm's initial on its colour; return its width."""
    if company.logo:
        return sheet.picture(company.logo, left, top, side * 3, side)
    sheet.rounded(left, top, side, side, side * 0.14, company.brand)
    initial = next((letter for letter in company.name if letter.isalnum()), "•").upper()
    size = side * 2.05
    baseline = top + side / 2 + size * POINT * 0.33
    sheet.text(
        left + (side - text_width(initial, size, BOLD)) / 2, baseline, initial, size=size, face=BOLD, colour=WHITE
    )
    return side


def fold_marks(sheet: Sheet) -> None:
    """Draw the two fold ticks and the punch tick in the left margin."""
    for y, end in ((99.0, 8.0), (148.5, 6.0), (198.0, 8.0)):
        sheet.rule(4, end, y, weight=0.3, colour=FAINT)


def window(sheet: Sheet, letter: Letter) -> None:
    """Draw the registered-post lines, the references and the address where a French window envelope shows them."""
    for rank, line in enumerate(letter.registered):
        face, colour = (SEMIBOLD, "#1A2233") if rank == 0 else (REGULAR, GREY)
        sheet.text(_ADDRESS, 37.9 + 3.9 * rank, line, size=8.8, face=face, colour=colour)
    references(sheet, letter.references)
    address(sheet, letter.recipient)
    place_and_date(sheet, letter.place_and_date)


def place_and_date(sheet: Sheet, text: str) -> None:
    """Draw the place and date between the window and the fold."""
    text, size = fitted(text, 9.6, 80, REGULAR)
    sheet.text(_ADDRESS, 92.5, text, size=size)


def references(sheet: Sheet, pairs: tuple[tuple[str, str], ...]) -> None:
    """Draw label and value pairs left of the address, kept out of the window."""
    for rank, (label, value) in enumerate(pairs[:6]):
        baseline = _FIRST_LINE + _PITCH * rank
        end = sheet.text(25, baseline, f"{label} ", size=8.6, colour=GREY)
        text, size = fitted(value, 8.6, 89 - end, REGULAR)
        sheet.text(end, baseline, text, size=size)


def address(sheet: Sheet, recipient: tuple[str, ...]) -> None:
    """Draw the recipient; a long name is balanced over two lines, more lines are set closer together."""
    name, *others = recipient
    broken = lines(((name, SEMIBOLD),), _NAME_WIDE / (10.4 * POINT))
    heads = ["".join(text for text, _ in line) for line in broken]
    if len(heads) > 2:
        heads = [heads[0], fitted(" ".join(heads[1:]), 10.4, _NAME_WIDE, SEMIBOLD)[0]]
    number = len(heads) + len(others)
    pitch = min(_PITCH, _ADDRESS_HEIGHT / max(number - 1, 1))
    faced = [(line, SEMIBOLD if rank < len(heads) else REGULAR) for rank, line in enumerate((*heads, *others))]
    size = round(10.4 * pitch / _PITCH, 1)
    size = min(fitted(line, size, _ADDRESS_WIDE, face)[1] for line, face in faced)
    for rank, (line, face) in enumerate(faced):
        text, _ = fitted(line, size, _ADDRESS_WIDE, face)
        sheet.text(_ADDRESS, _FIRST_LINE + pitch * rank, text, size=size, face=face)


def running_head(sheet: Sheet, company: Company, texts: PageTexts, *, left: float = 25, right: float = 185) -> None:
    """Draw the head of a following page: logo, document and party, reference and date."""
    edge = left + emblem(sheet, company, left, 13.4, 6) + 2.5
    reference = right - text_width(texts.running_right, 8.8)
    text, size = fitted(texts.running_left, 9, reference - edge - 4, SEMIBOLD)
    sheet.text(edge, 17.6, text, size=size, face=SEMIBOLD)
    sheet.text_right(right, 17.6, texts.running_right, size=8.8, colour=GREY)
    sheet.rule(left, right, 22, weight=0.5, colour=LINE)


def feet(paper: Paper, texts: PageTexts, *, left: float = 25, right: float = 185) -> None:
    """Draw the legal line and the page number at the foot of every page."""
    number = len(paper.sheets)
    for rank, sheet in enumerate(paper.sheets, start=1):
        page = f"{texts.page}\u00a0{rank}/{number}"
        _own_line(sheet, texts.footer, left, right)
        sheet.rule(left, right, 281, weight=0.25, colour=LINE)
        room = right - left - text_width(page, 7.8, SEMIBOLD) - 4
        _legal(sheet, texts.legal_line, left, room)
        sheet.text_right(right, 285, page, size=7.8, face=SEMIBOLD, colour=GREY)


def _own_line(sheet: Sheet, text: str, left: float, right: float) -> None:
    """Draw the firm's own footer between the text and the legal line: one line, two smaller ones when it is long."""
    size = 7.4
    while size > 6 and text_width(text, size) > right - left:
        size = round(size - 0.1, 1)
    broken = lines(((text, REGULAR),), (right - left) / (size * POINT))[:2]
    for rank, pieces in enumerate(broken):
        baseline = 279.8 - 2.1 * (len(broken) - 1 - rank)
        sheet.text(left, baseline, "".join(part for part, _ in pieces), size=size, colour=GREY)


def _legal(sheet: Sheet, line: str, left: float, room: float) -> None:
    size = 7.0
    while size > 6 and text_width(line, size) > room:
        size = round(size - 0.1, 1)
    broken = lines(((line, REGULAR),), room / (size * POINT))
    for rank, pieces in enumerate(broken[:3]):
        text = "".join(part for part, _ in pieces)
        sheet.text(left, 285 + 2.6 * rank, text, size=size, colour=GREY)
