"""Prints a customer's statement of account: every invoice and payment, the balance after each, and what is overdue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

from gestion_creances.basics.money import Money
from gestion_creances.ledger.item import ItemKind
from gestion_creances.ledger.statement import Statement, StatementLine
from gestion_creances.letters.heading import page_texts, recipient, sender_lines
from gestion_creances.letters.letter import Column, PageTexts, PaymentBox, Row, Run, Table
from gestion_creances.letters.paper import frame, payment_box
from gestion_creances.letters.paper.ages import HEIGHT, draw_ages
from gestion_creances.letters.paper.flow import Flow, TextBlock, note_block
from gestion_creances.letters.paper.fonts import BOLD, SEMIBOLD
from gestion_creances.letters.paper.sheet import GREY, Paper
from gestion_creances.letters.paper.tables import TableDrawing, TableLook
from gestion_creances.letters.spelling import euros, iban_in_fours, long_date, phone, short_date
from gestion_creances.letters.statement_facts import StatementFacts
from gestion_creances.letters.table_words import words


@dataclass(frozen=True, slots=True)
class _Words:
    title: str
    since: str
    until: str
    dated: str
    piece: str
    label: str
    debit: str
    credit: str
    balance: str
    opening: str
    closing: str
    ages: str
    ages_note: str
    overdue: str
    nothing_due: str
    check: str
    box: str
    to_pay: str
    kinds: Mapping[ItemKind, str]


_FRENCH = _Words(
    title="Relevé de compte",
    since="du {} au {} · montants TTC en euros",
    until="au {} · montants TTC en euros",
    dated="Date",
    piece="Pièce",
    label="Libellé",
    debit="Débit",
    credit="Crédit",
    balance="Solde",
    opening="Solde antérieur",
    closing="Solde au {}",
    ages="Ancienneté du solde",
    ages_note="jours de retard depuis l’échéance",
    overdue="Sur ce compte, déduction faite de vos versements à valoir, il reste ",
    nothing_due="Aucune somme n’est échue à ce jour.",
    check=" Un écart avec vos livres\u202f? Renvoyez-nous ce relevé annoté, nous le pointerons avec vous.",
    box="Pour régler la part échue",
    to_pay=" échus à régler.",
    kinds={
        ItemKind.INVOICE: "Facture",
        ItemKind.BILL: "Effet à recevoir",
        ItemKind.DOUBTFUL: "Créance douteuse",
        ItemKind.TO_BE_ISSUED: "Facture à établir",
        ItemKind.CREDIT_NOTE: "Avoir",
        ItemKind.DEPOSIT: "Acompte",
        ItemKind.PAYMENT: "Règlement",
        ItemKind.DISCOUNT: "Escompte accordé",
        ItemKind.PENALTY: "Pénalités de retard réglées",
        ItemKind.WRITE_OFF: "Écart ou perte",
        ItemKind.MOVED: "Passage en créance douteuse",
    },
)
_ENGLISH = _Words(
    title="Statement of account",
    since="from {} to {} · amounts in euros including VAT",
    until="as at {} · amounts in euros including VAT",
    dated="Date",
    piece="Document",
    label="Description",
    debit="Debit",
    credit="Credit",
    balance="Balance",
    opening="Opening balance",
    closing="Balance at {}",
    ages="Age of the balance",
    ages_note="days past the due date",
    overdue="After deducting your payments on account, ",
    nothing_due="Nothing is overdue to date.",
    check=" Does this differ from your books? Send us this statement with your notes and we will check it with you.",
    box="To pay the overdue part",
    to_pay=" is overdue.",
    kinds={
        ItemKind.INVOICE: "Invoice",
        ItemKind.BILL: "Bill of exchange",
        ItemKind.DOUBTFUL: "Doubtful debt",
        ItemKind.TO_BE_ISSUED: "Invoice to be issued",
        ItemKind.CREDIT_NOTE: "Credit note",
        ItemKind.DEPOSIT: "Deposit",
        ItemKind.PAYMENT: "Payment",
        ItemKind.DISCOUNT: "Early-payment discount",
        ItemKind.PENALTY: "Late-payment interest paid",
        ItemKind.WRITE_OFF: "Difference or loss",
        ItemKind.MOVED: "Transfer to doubtful debts",
    },
)


def draw_statement(facts: StatementFacts, language: str = "fr") -> bytes:
    """Return the statement as PDF in the firm's letterhead, the address in the window, page after page."""
    said = _ENGLISH if language == "en" else _FRENCH
    texts = _texts(facts, said, language)
    company = facts.company
    paper = Paper(
        title=f"{said.title} – {facts.customer.name}",
        author=company.name,
        subject=said.closing.format(short_date(facts.last, language)),
        language="en-GB" if language == "en" else "fr-FR",
        created=f"D:{facts.last:%Y%m%d}120000Z",
    )
    flow = Flow(paper, 107.4, partial(frame.running_head, company=company, texts=texts))
    frame.letterhead(flow.sheet, company, sender_lines(company))
    frame.references(flow.sheet, _references(facts, language))
    frame.address(flow.sheet, recipient(facts.customer, "", language))
    frame.place_and_date(flow.sheet, _place(facts, language))
    frame.fold_marks(flow.sheet)
    flow.sheet.text(flow.left, 103.2, said.title, size=17, face=BOLD)
    flow.sheet.text_right(flow.right, 103.2, _period(facts, said, language), size=9.2, colour=GREY)
    look = TableLook(language, company.brand, texts.carried, texts.brought, roomy=False)
    TableDrawing(statement_table(facts.statement, facts.last, language), look, flow.wide).draw(flow)
    flow.y += 5
    _ages(flow, facts, said, language)
    _to_pay(flow, facts, said, language)
    frame.feet(paper, texts)
    return paper.finish()


def statement_table(statement: Statement, last: date, language: str) -> Table:
    """Return the lines of *statement* with the balance after each and the sums of debit and credit."""
    said = _ENGLISH if language == "en" else _FRENCH
    columns = (
        Column(said.dated),
        Column(said.label),
        Column(said.piece),
        Column(said.debit, right=True),
        Column(said.credit, right=True),
        Column(said.balance, right=True, strong=True, running=True),
    )
    rows = [
        Row((line.dated_on, _label(line, said), line.number, *_sides(line), line.balance)) for line in statement.lines
    ]
    if statement.opening:
        rows.insert(0, Row((said.opening, None, None, None, None, statement.opening)))
    closing = said.closing.format(short_date(last, language))
    cells = (closing, None, None, statement.debit, statement.credit, statement.closing)
    return Table(columns, tuple(rows), Row(cells, "total"), unit_on_total=False)


def _label(line: StatementLine, said: _Words) -> str:
    if said is _FRENCH:
        return line.label.removesuffix(line.number).strip() or line.label
    return "Refund" if line.kind is ItemKind.PAYMENT and line.debit else said.kinds[line.kind]


def _sides(line: StatementLine) -> tuple[Money | None, Money | None]:
    return line.debit or None, line.credit or None


def _texts(facts: StatementFacts, said: _Words, language: str) -> PageTexts:
    day = short_date(facts.last, language)
    reference = f"{facts.number} · {day}" if facts.number else day
    return page_texts(facts.company, said.title, facts.customer.name, reference, words(language))


def _references(facts: StatementFacts, language: str) -> tuple[tuple[str, str], ...]:
    labels = words(language)
    pairs = (
        (labels.account, facts.customer.code),
        (labels.our_reference, facts.number),
        (labels.contact, facts.correspondent.name),
        (labels.phone, phone(facts.correspondent.phone or facts.company.phone)),
    )
    return tuple(pair for pair in pairs if pair[1])


def _place(facts: StatementFacts, language: str) -> str:
    day, town = long_date(facts.last, language), facts.company.address.town
    return words(language).place.format(town, day) if town else day


def _period(facts: StatementFacts, said: _Words, language: str) -> str:
    last = long_date(facts.last, language)
    return said.since.format(long_date(facts.first, language), last) if facts.first else said.until.format(last)


def _ages(flow: Flow, facts: StatementFacts, said: _Words, language: str) -> None:
    if not facts.ages:
        return
    flow.need(HEIGHT + 8)
    flow.sheet.text(flow.left, flow.y + 4, said.ages, size=10.5, face=SEMIBOLD)
    flow.sheet.text_right(flow.right, flow.y + 4, said.ages_note, size=7.8, colour=GREY)
    flow.y += 6.4
    draw_ages(flow, facts.ages, language)


def _to_pay(flow: Flow, facts: StatementFacts, said: _Words, language: str) -> None:
    if facts.to_pay.cents <= 0:
        note_block(said.nothing_due + said.check, flow.wide).draw(flow)
        return
    runs = (Run(said.overdue), Run(euros(facts.to_pay, language), "bold"), Run(said.to_pay + said.check))
    text = TextBlock(runs, flow.wide)
    boxed = bool(facts.company.iban)
    flow.need(text.height + (payment_box.HEIGHT + 3 if boxed else 0))
    text.draw(flow)
    if boxed:
        flow.y += 2.6
        payment_box.draw_payment_box(flow, _box(facts, said, language), facts.company.brand, language)


def _box(facts: StatementFacts, said: _Words, language: str) -> PaymentBox:
    labels = words(language)
    return PaymentBox(
        title=said.box,
        hint=labels.box_hint,
        beneficiary=(labels.beneficiary, facts.company.name),
        iban=("IBAN", iban_in_fours(facts.company.iban)),
        bic=("BIC", facts.company.bic),
        reference=(labels.reference, facts.number or facts.customer.code),
        amount_label=labels.amount,
        amount=facts.to_pay,
    )
