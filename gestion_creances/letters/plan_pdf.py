"""Prints a payment plan on the firm's letterhead: the agreement to sign, then the acknowledgement of debt."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from gestion_creances.letters.heading import page_texts, recipient, sender_lines
from gestion_creances.letters.letter import Block, Heading, PageTexts, Paragraph, PaymentBox, Run, Table
from gestion_creances.letters.paper import frame, payment_box
from gestion_creances.letters.paper.flow import Flow, TextBlock, note_block
from gestion_creances.letters.paper.fonts import BOLD, SEMIBOLD
from gestion_creances.letters.paper.sheet import GREY, LINE, Paper
from gestion_creances.letters.paper.tables import TableDrawing, TableLook
from gestion_creances.letters.plan_letter import PlanFacts, acknowledgement, agreement
from gestion_creances.letters.plan_words import PlanWords, plan_words
from gestion_creances.letters.spelling import euros, long_date, phone, short_date
from gestion_creances.letters.table_words import words

_HEADING = 7.2
_LEADING = 13.4
_GAP = 1.8
_SIGNING = 36.0
_LINE_BY_HAND = 9.0
_CAPACITY = 1


def draw_plan(facts: PlanFacts, language: str = "fr") -> bytes:
    """Return the plan as PDF, the address in the window; the acknowledgement of debt starts on a page of its own."""
    said, plan = plan_words(language), facts.plan
    subject = said.subject.format(plan.number, euros(plan.debt, language))
    paper = Paper(
        title=f"{said.title} {plan.number} – {facts.customer.name}",
        author=facts.company.name,
        subject=subject,
        language="en-GB" if language == "en" else "fr-FR",
        created=f"D:{plan.agreed_on:%Y%m%d}120000Z",
    )
    texts = page_texts(
        facts.company,
        said.title,
        facts.customer.name,
        f"{plan.number} · {short_date(plan.agreed_on, language)}",
        words(language),
    )
    flow = Flow(paper, 108.4, partial(frame.running_head, company=facts.company, texts=texts))
    _head(flow, facts, subject, language)
    drawing = _Drawing(flow, facts, texts, language)
    drawing.blocks(agreement(facts, language))
    drawing.signatures(said)
    flow.turn()
    _second_title(flow, facts, said, language)
    drawing.blocks(acknowledgement(facts, language))
    drawing.by_hand(said)
    frame.feet(paper, texts)
    return paper.finish()


def _head(flow: Flow, facts: PlanFacts, subject: str, language: str) -> None:
    frame.letterhead(flow.sheet, facts.company, sender_lines(facts.company))
    frame.references(flow.sheet, _references(facts, language))
    frame.address(flow.sheet, recipient(facts.customer, "", language))
    day, town = long_date(facts.plan.agreed_on, language), facts.company.address.town
    frame.place_and_date(flow.sheet, words(language).place.format(town, day) if town else day)
    frame.fold_marks(flow.sheet)
    end = flow.sheet.text(flow.left, 103.5, words(language).subject, size=11, colour=GREY)
    flow.sheet.text(end, 103.5, subject, size=11, face=SEMIBOLD)


def _references(facts: PlanFacts, language: str) -> tuple[tuple[str, str], ...]:
    said, person = words(language), facts.correspondent
    pairs = (
        (said.account, facts.customer.code),
        (said.our_reference, facts.plan.number),
        (said.contact, person.name),
        (said.phone, phone(person.phone or facts.company.phone)),
    )
    return tuple(pair for pair in pairs if pair[1])


def _second_title(flow: Flow, facts: PlanFacts, said: PlanWords, language: str) -> None:
    plan = facts.plan
    told = said.acknowledged.format(plan.number, long_date(plan.agreed_on, language))
    flow.sheet.text(flow.left, flow.y + 7, said.acknowledgement, size=17, face=BOLD)
    flow.sheet.text(flow.left, flow.y + 13, told, size=9.4, colour=GREY)
    flow.y += 22


class _Drawing:
    """The blocks of both papers on their way down the pages."""

    def __init__(self, flow: Flow, facts: PlanFacts, texts: PageTexts, language: str) -> None:
        self._flow, self._facts, self._language = flow, facts, language
        self._look = TableLook(language, facts.company.brand, texts.carried, texts.brought)

    def blocks(self, blocks: Sequence[Block]) -> None:
        """Draw *blocks*, a head never left without its text."""
        for rank, block in enumerate(blocks):
            following = blocks[rank + 1] if rank + 1 < len(blocks) else None
            if isinstance(block, Heading):
                self._flow.need(_HEADING + self._least(following))
                self._heading(block)
            elif isinstance(block, Table):
                self._table(block, following)
            elif isinstance(block, PaymentBox):
                self._flow.need(payment_box.HEIGHT + 2)
                self._flow.y += 2
                payment_box.draw_payment_box(self._flow, block, self._facts.company.brand, self._language)
            elif isinstance(block, Paragraph):
                self._text(block).draw(self._flow)
                self._flow.y += _GAP

    def signatures(self, said: PlanWords) -> None:
        """Draw what the two parties fill in and sign, side by side on one page."""
        flow, company = self._flow, self._facts.company
        flow.y += 5
        flow.need(_SIGNING)
        top = flow.y
        half = flow.wide / 2
        named = (company.signatory, company.signatory_title, long_date(self._facts.plan.agreed_on, self._language), "")
        if company.signature:
            flow.sheet.picture(company.signature, flow.left + 22, top + 20, half - 30, 15)
        self._party((said.creditor, company.name), said.sign_lines, named, flow.left)
        heads = said.debtor, f"{self._facts.customer.name} – {said.agreed}"
        labels = [text for rank, text in enumerate(said.sign_lines) if rank != _CAPACITY or not self._facts.to_consumer]
        self._party(heads, labels, ("",) * len(labels), flow.left + half + 4)
        flow.y = top + _SIGNING

    def by_hand(self, said: PlanWords) -> None:
        """Draw the lines for what a private person writes by hand, then place, date and signature."""
        flow = self._flow
        for _ in range(3 if self._facts.to_consumer else 0):
            flow.y += _LINE_BY_HAND
            flow.sheet.rule(flow.left, flow.right, flow.y, weight=0.4, colour=LINE)
        flow.y += 10
        flow.need(_SIGNING)
        flow.sheet.text(flow.left, flow.y + 4, said.done_at, size=10)
        flow.sheet.text(flow.left + flow.wide / 2 + 4, flow.y + 14, said.signature, size=9.2, face=SEMIBOLD)
        flow.y += _SIGNING

    def _party(self, heads: tuple[str, str], labels: Sequence[str], values: Sequence[str], left: float) -> None:
        sheet, top = self._flow.sheet, self._flow.y
        right = left + self._flow.wide / 2 - 4
        sheet.text(left, top + 3, heads[0], size=8.2, colour=GREY)
        TextBlock((Run(heads[1], "bold"),), right - left, size=9.6, leading=11.4).place(sheet, left, top + 4.4)
        baseline = top + 16.5
        for label, value in zip(labels, values, strict=True):
            end = sheet.text(left, baseline, f"{label} ", size=8.8, colour=GREY)
            sheet.text(end, baseline, value, size=9.2)
            if not value:
                sheet.rule(end + 1, right, baseline + 0.8, weight=0.3, colour=LINE)
            baseline += 6

    def _heading(self, block: Heading) -> None:
        flow = self._flow
        baseline = flow.y + 5.2
        flow.sheet.text(
            flow.left, baseline, str(block.number), size=10.5, face=SEMIBOLD, colour=self._facts.company.brand
        )
        flow.sheet.text(flow.left + 6, baseline, block.text, size=10.5, face=SEMIBOLD)
        flow.y += _HEADING

    def _table(self, block: Table, following: Block | None) -> None:
        note = self._text(following).height + 1.2 if isinstance(following, Paragraph) and following.note else 0.0
        TableDrawing(block, self._look, self._flow.wide).draw(self._flow, note)
        self._flow.y += 1.2 if note else 2.4

    def _least(self, block: Block | None) -> float:
        if isinstance(block, Table):
            return TableDrawing(block, self._look, self._flow.wide).least_height + 2
        return self._text(block).height if isinstance(block, Paragraph) else 0.0

    def _text(self, block: Paragraph) -> TextBlock:
        if block.note:
            return note_block(block.text, self._flow.wide - 6)
        return TextBlock(block.runs, self._flow.wide, size=9.8, leading=_LEADING)
