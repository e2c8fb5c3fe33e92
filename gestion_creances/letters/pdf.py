"""Draws a letter: the words of the letter go in, the bytes of the PDF come out, and nothing else is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from gestion_creances.letters.letter import (
    Annexe,
    Block,
    Heading,
    Letter,
    Paragraph,
    PaymentBox,
    Run,
    Signature,
    Table,
)
from gestion_creances.letters.paper import frame, payment_box
from gestion_creances.letters.paper.flow import Flow, TextBlock, note_block
from gestion_creances.letters.paper.fonts import BOLD, REGULAR, SEMIBOLD
from gestion_creances.letters.paper.sheet import GREY, INK, POINT, Paper, text_width
from gestion_creances.letters.paper.tables import TableDrawing, TableLook

_HEADING_HEIGHT = 6.6
_NEARLY_EMPTY = 95.0
# A signature drawn by hand needs more room than one that will be written on the paper; clear of the name below.
_PICTURE_ROOM, _PICTURE_WIDE, _CLEAR_OF_NAME = 3.0, 60.0, 4.2


@dataclass(frozen=True, slots=True)
class _Spacing:
    """Room between the blocks (mm), leading of the text (points) and room for a handwritten signature (mm)."""

    gap: float = 2.4
    around_tables: float = 2.8
    leading: float = 14
    signing: float = 15
    least_signing: float = 10


_TIGHT = _Spacing(gap=1.4, around_tables=2.2, leading=13, signing=10, least_signing=7.5)


def draw(letter: Letter) -> bytes:
    """Return the PDF of *letter*: the same bytes for the same words, fonts embedded, text selectable.

    A letter whose signature alone would go overleaf is set a little tighter, when that keeps it on one page less.
    """
    paper, bottom = _drawn(letter, _Spacing())
    if len(paper.sheets) > 1 and bottom < _NEARLY_EMPTY:
        tighter, _ = _drawn(letter, _TIGHT)
        paper = tighter if len(tighter.sheets) < len(paper.sheets) else paper
    frame.feet(paper, letter.texts)
    return paper.finish()


def _drawn(letter: Letter, spacing: _Spacing) -> tuple[Paper, float]:
    """Return the letter drawn, feet excepted, and where its text ends on its last page, annexe left out."""
    paper = Paper(
        title=f"{letter.title} {letter.number} – {letter.recipient[0]}",
        author=letter.sender.name,
        subject=letter.subject_text,
        language="en-GB" if letter.language == "en" else "fr-FR",
        created=f"D:{letter.issued_on:%Y%m%d}120000Z",
    )
    turned = partial(frame.running_head, company=letter.sender, texts=letter.texts)
    flow = Flow(paper, 108.4, turned)
    frame.letterhead(flow.sheet, letter.sender, letter.sender_lines)
    frame.window(flow.sheet, letter)
    frame.fold_marks(flow.sheet)
    flow.y = _subject(flow, letter)
    body = _Body(flow, letter, spacing)
    body.draw(letter.body)
    bottom = flow.y
    if letter.annexe is not None:
        flow.turn()
        body.draw_annexe(letter.annexe)
    return paper, bottom


def _subject(flow: Flow, letter: Letter) -> float:
    """Draw the subject under the fold and return where the text begins."""
    size, baseline = 11.0, 103.5
    label = text_width(letter.texts.subject, size)
    loud = next((run for run in letter.subject if run.weight == "loud"), None)
    flow.sheet.text(flow.left, baseline, letter.texts.subject, size=size, colour=GREY)
    start = flow.left + label
    if loud is not None:
        start = flow.sheet.text(start, baseline, loud.text, size=13, face=BOLD, tracking=0.35) + 0.3
    runs = [run for run in letter.subject if run is not loud]
    if loud is not None and runs:
        runs[0] = Run(runs[0].text.strip(), runs[0].weight)
        start += 0.9
    block = TextBlock(runs, flow.right - start, size=size, leading=14)
    bottom = block.place(flow.sheet, start, baseline - 14 * POINT / 2 - size * POINT * 0.33)
    return max(108.4, bottom + 2.6)


class _Body:
    """The blocks of a letter on their way down the pages."""

    def __init__(self, flow: Flow, letter: Letter, spacing: _Spacing) -> None:
        self._flow, self._letter, self._spacing = flow, letter, spacing
        texts = letter.texts
        self._look = TableLook(letter.language, letter.sender.brand, texts.carried, texts.brought)

    def draw(self, blocks: Sequence[Block]) -> None:
        """Draw *blocks*, a head never left without its text nor a signature without the closing words."""
        for rank, block in enumerate(blocks):
            following = blocks[rank + 1] if rank + 1 < len(blocks) else None
            self._block(block, following)

    def _block(self, block: Block, following: Block | None) -> None:
        flow = self._flow
        if isinstance(block, Paragraph):
            self._paragraph(block, following)
        elif isinstance(block, Heading):
            flow.need(_HEADING_HEIGHT + self._least(following))
            self._heading(block)
        elif isinstance(block, Table):
            self._table(block, following)
        elif isinstance(block, PaymentBox):
            flow.need(payment_box.HEIGHT + 1.2)
            flow.y += 1.2
            payment_box.draw_payment_box(flow, block, self._letter.sender.brand, self._letter.language)
            flow.y += self._spacing.around_tables + 1.2
        else:
            self._signature(block)

    def _paragraph(self, block: Paragraph, following: Block | None) -> None:
        flow = self._flow
        text = self._text(block)
        if isinstance(following, Signature):
            least = self._signature_height(following, self._room(self._spacing.least_signing))
            flow.need(text.height + self._spacing.gap + least)
        text.draw(flow)
        flow.y += self._spacing.gap + (0.6 if block.note else 0)

    def _text(self, block: Paragraph) -> TextBlock:
        if block.note:
            return note_block(block.text, self._flow.wide - 6)
        return TextBlock(block.runs, self._flow.wide, leading=self._spacing.leading)

    def _heading(self, block: Heading) -> None:
        flow = self._flow
        baseline = flow.y + 5.2
        left = flow.left
        if block.number:
            flow.sheet.text(
                left, baseline, str(block.number), size=10.5, face=SEMIBOLD, colour=self._letter.sender.brand
            )
            left += 6
        flow.sheet.text(left, baseline, block.text, size=10.5, face=SEMIBOLD)
        flow.y += _HEADING_HEIGHT + 0.6

    def _table(self, block: Table, following: Block | None) -> None:
        flow = self._flow
        drawing = TableDrawing(block, self._look, flow.wide)
        note = self._text(following).height + 1.2 if isinstance(following, Paragraph) and following.note else 0.0
        flow.y += self._spacing.around_tables - 1.6
        drawing.draw(flow, note)
        flow.y += 1.2 if note else self._spacing.around_tables

    def _least(self, block: Block | None) -> float:
        """Return the height that must stand under a head."""
        if isinstance(block, Table):
            return TableDrawing(block, self._look, self._flow.wide).least_height + 2
        if isinstance(block, Paragraph):
            return self._text(block).height
        return 0.0

    def _room(self, room: float) -> float:
        """Return the height left for signing (mm): more when the firm's signature is printed."""
        return room + _PICTURE_ROOM if self._letter.sender.signature else room

    def _signature_height(self, block: Signature, room: float) -> float:
        listed = 3.9 * (len(block.enclosures) + 1) + 2 if block.enclosures else 0.0
        return max(room + 6.5, listed)

    def _signature(self, block: Signature) -> None:
        flow = self._flow
        room = self._room(self._spacing.signing)
        if not flow.fits(self._signature_height(block, room)):
            room = self._room(self._spacing.least_signing)
        flow.need(self._signature_height(block, room))
        top, sheet = flow.y, flow.sheet
        if self._letter.sender.signature:
            sheet.picture(self._letter.sender.signature, 105, top, _PICTURE_WIDE, room - _CLEAR_OF_NAME)
        sheet.text(105, top + room, block.name, size=10, face=SEMIBOLD)
        sheet.text(105, top + room + 4.6, block.capacity, size=9, colour=GREY)
        for rank, line in enumerate((block.enclosures_title, *block.enclosures) if block.enclosures else ()):
            face = REGULAR if rank else SEMIBOLD
            sheet.text(flow.left, top + 5 + 3.9 * rank, line, size=8.2, face=face, colour=GREY)
        flow.y = top + self._signature_height(block, room)

    def draw_annexe(self, annexe: Annexe) -> None:
        """Draw the interest statement, then its method beside what each further day costs."""
        flow = self._flow
        flow.sheet.text(flow.left, flow.y + 4, annexe.label, size=10, colour=GREY)
        flow.sheet.text(flow.left, flow.y + 11.2, annexe.title, size=17, face=BOLD)
        flow.sheet.text(flow.left, flow.y + 17, annexe.subtitle, size=9.4, colour=GREY)
        flow.y += 23
        note = note_block(annexe.table_note, flow.wide - 4)
        TableDrawing(annexe.table, self._look, flow.wide).draw(flow, note.height)
        note.place(flow.sheet, flow.left + 2, flow.y)
        flow.y += note.height + 4
        self._side_by_side(annexe)

    def _side_by_side(self, annexe: Annexe) -> None:
        flow = self._flow
        method = [self._method_block(block) for block in annexe.method]
        per_day = TableDrawing(annexe.per_day, self._look, 64)
        beside = per_day.height + 8
        height = max(sum(block.height + 1.6 for block in method), beside)
        if height > 120 or not annexe.per_day.rows:
            self._stacked(annexe, method)
            return
        flow.need(height)
        top = flow.y
        for block in method:
            flow.y = block.place(flow.sheet, flow.left, flow.y) + 1.6
        bottom = flow.y
        flow.left, flow.y = 121, top
        self._per_day(annexe, per_day)
        flow.left, flow.y = 25, max(bottom, flow.y)

    def _stacked(self, annexe: Annexe, method: list[TextBlock]) -> None:
        for block in method:
            block.draw(self._flow)
            self._flow.y += 1.6
        if not annexe.per_day.rows:
            return
        self._flow.need(30)
        self._per_day(annexe, TableDrawing(annexe.per_day, self._look, 64))

    def _per_day(self, annexe: Annexe, table: TableDrawing) -> None:
        flow = self._flow
        flow.sheet.text(flow.left, flow.y + 4, annexe.per_day_title, size=9.2, face=SEMIBOLD, colour=INK)
        flow.y += 6.6
        table.draw(flow)

    def _method_block(self, block: Block) -> TextBlock:
        if isinstance(block, Heading):
            return TextBlock((Run(block.text, "bold"),), 84, size=10.5, leading=15)
        runs = block.runs if isinstance(block, Paragraph) else ()
        return TextBlock(runs, 84, size=9, leading=12.2)
