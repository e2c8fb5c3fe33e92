"""The pages drawn for a proof file: a title, notes and tables under the firm's running head, as many as needed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from gestion_creances.letters.heading import legal_line
from gestion_creances.letters.letter import PageTexts, Run, Table
from gestion_creances.letters.paper import frame
from gestion_creances.letters.paper.flow import Flow, TextBlock, note_block
from gestion_creances.letters.paper.fonts import BOLD, REGULAR, SEMIBOLD
from gestion_creances.letters.paper.sheet import GREY, Paper, Sheet, fitted
from gestion_creances.letters.paper.tables import TableDrawing, TableLook
from gestion_creances.letters.proof.facts import ProofFacts
from gestion_creances.letters.proof.words import ProofWords, proof_words
from gestion_creances.letters.spelling import short_date
from gestion_creances.letters.table_words import words

LEFT, RIGHT = 18.0, 192.0
_TOP = 30.0


class ProofPage:
    """Pages of one document of the file, drawn from top to bottom."""

    def __init__(self, facts: ProofFacts, language: str, title: str, subtitle: str = "") -> None:
        self.said: ProofWords = proof_words(language)
        self.language, self._facts = language, facts
        self._paper = Paper(
            title=f"{title} – {facts.customer.name}",
            author=facts.company.name,
            subject=self.said.title,
            language="en-GB" if language == "en" else "fr-FR",
            created=f"D:{facts.as_of:%Y%m%d}120000Z",
        )
        labels = words(language)
        self._texts = PageTexts(
            legal_line=legal_line(facts.company),
            running_left=f"{title} · {facts.customer.name}",
            running_right=short_date(facts.as_of, language),
            carried=labels.carried,
            brought=labels.brought,
        )
        self._look = TableLook(language, facts.company.brand, labels.carried, labels.brought, roomy=False)
        turned: Callable[[Sheet], None] = partial(
            frame.running_head, company=facts.company, texts=self._texts, left=LEFT, right=RIGHT
        )
        self.flow = Flow(self._paper, _TOP, turned, left=LEFT, right=RIGHT)
        self._head(title, subtitle)

    def _head(self, title: str, subtitle: str) -> None:
        sheet = self.flow.sheet
        turned = frame.emblem(sheet, self._facts.company, LEFT, 14, 9) + LEFT + 2.8
        sheet.text(turned, 19.8, self._facts.company.name, size=9.6, face=SEMIBOLD)
        sheet.text(LEFT, 36, title, size=18, face=BOLD)
        if subtitle:
            sheet.text(LEFT, 42, subtitle, size=9.2, colour=GREY)
        self.flow.y = 47.0

    def heading(self, text: str) -> None:
        """Draw a section head, never left alone at the foot of a page."""
        self.flow.need(24)
        self.flow.sheet.text(LEFT, self.flow.y + 5, text, size=11, face=SEMIBOLD)
        self.flow.y += 8

    def side_by_side(self, *columns: tuple[str, tuple[str, ...]]) -> None:
        """Draw parties beside each other: a small label, a name, and the lines under it."""
        wide = self.flow.wide / len(columns)
        for rank, (label, (name, *lines)) in enumerate(columns):
            left = LEFT + rank * wide
            self.flow.sheet.text(left, self.flow.y + 4, label, size=7.8, face=SEMIBOLD, colour=GREY)
            shown, size = fitted(name, 10.4, wide - 4, SEMIBOLD)
            self.flow.sheet.text(left, self.flow.y + 9, shown, size=size, face=SEMIBOLD)
            for down, line in enumerate(lines, start=1):
                shown, size = fitted(line, 9.2, wide - 4, REGULAR)
                self.flow.sheet.text(left, self.flow.y + 9 + 4.4 * down, shown, size=size)
        self.flow.y += 12 + 4.4 * max(len(lines) for _, (_, *lines) in columns)

    def text(self, text: str, *, size: float = 9.2, bold: bool = False, gap: float = 1.2) -> None:
        """Draw a paragraph over the full width."""
        runs = (Run(text, "bold" if bold else "regular"),)
        TextBlock(runs, self.flow.wide, size=size, leading=size * 1.35).draw(self.flow)
        self.flow.y += gap

    def note(self, text: str) -> None:
        """Draw a small grey note."""
        if text:
            note_block(text, self.flow.wide).draw(self.flow)
            self.flow.y += 3

    def table(self, table: Table) -> None:
        """Draw *table*, or say that there is nothing to show."""
        if table.rows:
            TableDrawing(table, self._look, self.flow.wide).draw(self.flow)
            self.flow.y += 3
        else:
            self.note(self.said.nothing)

    def space(self, height: float) -> None:
        """Leave *height* millimetres."""
        self.flow.y += height

    def finish(self) -> bytes:
        """Return the document, its feet drawn."""
        frame.feet(self._paper, self._texts, left=LEFT, right=RIGHT)
        return self._paper.finish()
