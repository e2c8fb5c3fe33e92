"""Draws the box that says how to pay, with the square code for exactly this amount and reference."""

from __future__ import annotations

from gestion_creances.letters.epc import modules, payload
from gestion_creances.letters.letter import PaymentBox
from gestion_creances.letters.paper.flow import Flow
from gestion_creances.letters.paper.fonts import BOLD, REGULAR, SEMIBOLD
from gestion_creances.letters.paper.sheet import GREY, LINE, TINT, WHITE, Sheet, fitted
from gestion_creances.letters.spelling import euros

HEIGHT = 39.5
_CODE = 31.0
_QUIET = 4
_LABELS, _VALUES, _RULE_END = 7.0, 37.0, 113.0


def draw_payment_box(flow: Flow, box: PaymentBox, brand: str, language: str) -> None:
    """Draw *box* at the cursor, on one page."""
    flow.need(HEIGHT)
    sheet, left, top = flow.sheet, flow.left, flow.y
    sheet.fill(left, top, flow.wide, HEIGHT, TINT)
    sheet.fill(left, top, 1.1, HEIGHT, brand)
    coded = _payload(box)
    sheet.text(left + _LABELS, top + 7.4, box.title, size=11.2, face=SEMIBOLD, colour=brand)
    if coded:
        sheet.text_right(left + _RULE_END, top + 7.4, box.hint, size=8.2, colour=GREY)
    _account(sheet, box, left, top)
    sheet.rule(left + _LABELS, left + _RULE_END, top + 30.9, weight=0.4, colour=LINE)
    sheet.text(left + _LABELS, top + 35.9, box.amount_label, size=8.2, colour=GREY)
    end = sheet.text(left + _VALUES, top + 35.9, euros(box.amount, language), size=14, face=BOLD)
    sheet.text(end + 3, top + 35.9, box.amount_note, size=9, colour=GREY)
    if coded:
        _code(sheet, coded, left + flow.wide - _CODE - 4.1, top + 4.25)
    flow.y += HEIGHT


def _payload(box: PaymentBox) -> str | None:
    """Return what the code says: with the invoices it pays, when they fit."""
    holder, iban, bic = box.beneficiary[1], box.iban[1], box.bic[1]
    whole = payload(holder, iban, bic, box.amount, box.remittance) if box.remittance else None
    return whole or payload(holder, iban, bic, box.amount, box.reference[1])


def _account(sheet: Sheet, box: PaymentBox, left: float, top: float) -> None:
    room = _RULE_END - _VALUES
    rows = (
        (box.beneficiary, REGULAR),
        (box.iban, SEMIBOLD),
        (box.bic, REGULAR),
        (box.reference, SEMIBOLD),
    )
    baseline = top + 13.6
    for (label, value), face in rows:
        if not value:
            continue
        sheet.text(left + _LABELS, baseline, label, size=8.2, colour=GREY)
        text, size = fitted(value, 9.6, room, face)
        sheet.text(left + _VALUES, baseline, text, size=size, face=face)
        baseline += 4.75


def _code(sheet: Sheet, text: str, left: float, top: float) -> None:
    side, runs = modules(text)
    module = _CODE / (side + 2 * _QUIET)
    sheet.fill(left, top, _CODE, _CODE, WHITE)
    sheet.squares(left + _QUIET * module, top + _QUIET * module, module, runs)
