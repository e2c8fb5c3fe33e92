"""Draws what is owed by age as one bar, darker for older, with amounts and shares under it."""

from __future__ import annotations

from collections.abc import Sequence

from gestion_creances.basics.money import Money, total
from gestion_creances.letters.paper.flow import Flow
from gestion_creances.letters.paper.fonts import SEMIBOLD
from gestion_creances.letters.paper.sheet import GREY, fitted, text_width
from gestion_creances.letters.spelling import NOTHING, amount

HEIGHT = 20.0
AGE_COLOURS = ("#C3D0E4", "#F2C66D", "#E38E3E", "#BF4F27", "#7F1717")
_BAR = 3.2


def age_colour(rank: int, number: int) -> str:
    """Return the colour of the bracket *rank* among *number*: not due first, the darkest last."""
    if rank == 0:
        return AGE_COLOURS[0]
    darker = AGE_COLOURS[1:]
    return darker[round((rank - 1) * (len(darker) - 1) / max(number - 2, 1))]


def draw_ages(flow: Flow, ages: Sequence[tuple[str, Money]], language: str) -> None:
    """Draw the brackets of *ages* (label and amount, not due first); nothing is drawn when all are zero."""
    whole = total(money for _, money in ages)
    if whole.cents <= 0:
        return
    flow.need(HEIGHT)
    at = flow.left
    for rank, (_, money) in enumerate(ages):
        wide = flow.wide * max(money.cents, 0) / whole.cents
        if wide > 0:
            flow.sheet.fill(at, flow.y, max(wide - 0.25, 0.2), _BAR, age_colour(rank, len(ages)))
        at += wide
    step = flow.wide / len(ages)
    for rank, (label, money) in enumerate(ages):
        _legend(
            flow, flow.left + step * (rank + 1), step, (label, age_colour(rank, len(ages))), (money, whole), language
        )
    flow.y += HEIGHT


def _legend(
    flow: Flow, right: float, step: float, named: tuple[str, str], shares: tuple[Money, Money], language: str
) -> None:
    """Draw one bracket's label, amount and share, all ending at *right*."""
    sheet, top = flow.sheet, flow.y + _BAR
    text, size = fitted(named[0], 7.8, step - 5, SEMIBOLD)
    sheet.text_right(right, top + 4.6, text, size=size, face=SEMIBOLD, colour=GREY)
    sheet.fill(right - text_width(text, size, SEMIBOLD) - 3.2, top + 2.7, 2, 2, named[1])
    money, whole = shares
    shown, size = fitted(amount(money, language) if money else NOTHING, 9.4, step - 2, SEMIBOLD)
    sheet.text_right(right, top + 9.2, shown, size=size)
    tenths = (2000 * money.cents + whole.cents) // (2 * whole.cents)
    share = f"{tenths // 10}.{tenths % 10}%" if language == "en" else f"{tenths // 10},{tenths % 10}\u00a0%"
    if money.cents > 0:
        sheet.text_right(right, top + 12.9, share, size=7.8, colour=GREY)
