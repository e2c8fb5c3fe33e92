"""Prints the firm's own lists: the aged balance, and any table with a title, a date and its total."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.company.profile import Company
from gestion_creances.letters.heading import legal_line
from gestion_creances.letters.letter import Column, PageTexts, Row, Table
from gestion_creances.letters.paper import frame
from gestion_creances.letters.paper.ages import draw_ages
from gestion_creances.letters.paper.flow import Flow, note_block
from gestion_creances.letters.paper.fonts import BOLD, SEMIBOLD
from gestion_creances.letters.paper.sheet import GREY, Paper, Sheet, fitted
from gestion_creances.letters.paper.tables import TableDrawing, TableLook
from gestion_creances.letters.spelling import long_date, short_date
from gestion_creances.letters.table_words import words

_LEFT, _RIGHT = 18.0, 192.0


@dataclass(frozen=True, slots=True)
class Report:
    """A titled table at a date. ``ages`` draws a bar by age above it; ``note`` says how the figures are obtained.

    ``dated`` are the words above the date, the usual ones when empty.
    """

    company: Company
    title: str
    as_of: date
    table: Table
    subtitle: str = ""
    ages: tuple[tuple[str, Money], ...] = ()
    note: str = ""
    dated: str = ""


@dataclass(frozen=True, slots=True)
class AgedRow:
    """One customer of the aged balance: an amount per bracket, and the money on account to deduct (positive)."""

    name: str
    code: str
    amounts: tuple[Money, ...]
    on_account: Money = ZERO

    @property
    def balance(self) -> Money:
        """Return the brackets added up, less the money on account."""
        return total(self.amounts) - self.on_account


def draw_report(report: Report, language: str = "fr") -> bytes:
    """Return *report* as PDF: firm and date on top, the table over as many pages as needed, sums carried over."""
    paper = Paper(
        title=f"{report.title} – {report.company.name}",
        author=report.company.name,
        subject=report.subtitle or report.title,
        language="en-GB" if language == "en" else "fr-FR",
        created=f"D:{report.as_of:%Y%m%d}120000Z",
    )
    texts = _texts(report, language)
    turned = partial(frame.running_head, company=report.company, texts=texts, left=_LEFT, right=_RIGHT)
    flow = Flow(paper, 30, turned, left=_LEFT, right=_RIGHT)
    _head(flow.sheet, report, language)
    flow.sheet.text(_LEFT, 38, report.title, size=24, face=BOLD)
    flow.sheet.text(_LEFT, 44, report.subtitle, size=9.2, colour=GREY)
    flow.y = 49
    draw_ages(flow, report.ages, language)
    note = note_block(report.note, flow.wide)
    look = TableLook(language, report.company.brand, texts.carried, texts.brought, roomy=False)
    TableDrawing(report.table, look, flow.wide).draw(flow, note.height + 2)
    flow.y += 2
    note.draw(flow)
    frame.feet(paper, texts, left=_LEFT, right=_RIGHT)
    return paper.finish()


def aged_balance(
    company: Company, as_of: date, brackets: tuple[str, ...], rows: tuple[AgedRow, ...], language: str = "fr"
) -> Report:
    """Return the aged balance of *rows* as a report; *brackets* are the labels of their amounts, not due first.

    Every column adds up, and so does every row: brackets less money on account make the balance.
    """
    english = language == "en"
    columns = (
        Column("Customer" if english else "Client"),
        Column("Code", spare=True),
        *(Column(label, right=True) for label in brackets),
        Column("On account" if english else "À valoir", right=True),
        Column("Balance" if english else "Solde", right=True, strong=True),
    )
    lines = tuple(Row((row.name, row.code, *row.amounts, -row.on_account, row.balance)) for row in rows)
    sums = tuple(total(row.amounts[rank] for row in rows) for rank in range(len(brackets)))
    on_account, balance = total(row.on_account for row in rows), total(row.balance for row in rows)
    last = Row(("Total", None, *sums, -on_account, balance), "total")
    table = Table(columns, lines, last, unit_on_total=False)
    ages = tuple(zip(brackets, sums, strict=True))
    day = long_date(as_of, language)
    if english:
        note = "Balance = brackets − payments and credit notes not yet allocated. Days past the due date."
        return Report(company, "Aged balance", as_of, table, f"At {day}, in euros including VAT", ages, note)
    note = "Solde = tranches − versements et avoirs non encore affectés. Tranches en jours de retard depuis l’échéance."
    return Report(company, "Balance âgée", as_of, table, f"Au {day}, en euros TTC", ages, note)


def _head(sheet: Sheet, report: Report, language: str) -> None:
    company = report.company
    edge = _LEFT + frame.emblem(sheet, company, _LEFT, 14, 9) + 2.8
    name, size = fitted(company.name, 9.6, 100, SEMIBOLD)
    sheet.text(edge, 17.8, name, size=size, face=SEMIBOLD)
    sheet.text(edge, 22, fitted(company.trade, 8.6, 100, SEMIBOLD)[0], size=8.6, colour=GREY)
    dated = report.dated or ("Position at" if language == "en" else "Situation au")
    sheet.text_right(_RIGHT, 17.8, dated, size=8.6, colour=GREY)
    sheet.text_right(_RIGHT, 22, long_date(report.as_of, language), size=9.6, face=SEMIBOLD)


def _texts(report: Report, language: str) -> PageTexts:
    said, day = words(language), short_date(report.as_of, language)
    return PageTexts(
        legal_line=legal_line(report.company),
        running_left=f"{report.title} · {report.company.name}",
        running_right=day,
        carried=said.carried,
        brought=said.brought,
    )
