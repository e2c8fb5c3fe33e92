"""What the first lines of a table are understood to say, while its columns are pointed out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gestion_creances.intake.drafts import Complaint, Delivery, InvoiceDraft, Severity
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.look.labels import Elided, Pill, Role, label, set_role
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.pages.importing.words import bank_lines, customers, documents, payments
from gestion_creances.ui.speech.formats import amount, count, counted, day, painted
from gestion_creances.usecases.import_files.glancing import Glimpse

_ROWS = 4
_REMARKS = 4
_NAME = 1


class Understood(Card):
    """Counts, the first drafts at the left, the first remarks at the right."""

    def __init__(self) -> None:
        super().__init__()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(label(self.tr("Ce qui est compris"), Role.STRONG))
        self.counts = label("", Role.BODY)
        top.addWidget(self.counts)
        top.addStretch(1)
        self._pill = Pill()
        top.addWidget(self._pill)
        self.body.addLayout(top)
        sides = QHBoxLayout()
        sides.setSpacing(24)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        left = QWidget()
        left.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._beside = right = QWidget()
        right.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._remarks = QVBoxLayout(right)
        self._remarks.setContentsMargins(0, 0, 0, 0)
        self._remarks.setSpacing(2)
        sides.addWidget(left, 3)
        sides.addWidget(right, 2)
        self.body.addLayout(sides)
        self.setMinimumHeight(150)

    def show_missing(self, missing: Sequence[str]) -> None:
        """Say what must be pointed out before anything can be understood."""
        self._clear()
        self.counts.setText("")
        self._pill.show_status(self.tr("Colonnes à indiquer"), Tone.ALERT)
        told = self.tr("Il manque\u00a0: {missing}.").format(missing=", ".join(map(painted, missing)))
        self._say(told)

    def show_refusal(self, text: str) -> None:
        """Say why nothing can be understood."""
        self._clear()
        self.counts.setText("")
        self._pill.show_status(self.tr("À corriger"), Tone.BAD)
        self._say(text)

    def _say(self, text: str) -> None:
        """Say one thing over the whole width."""
        self._beside.hide()
        self._grid.addWidget(label(text, Role.BODY, wrap=True), 0, 0)

    def show_glimpse(self, glimpse: Glimpse, lines: int) -> None:
        """Show what *lines* first lines bring."""
        self._clear()
        self._beside.show()
        first = counted(lines, self.tr("première ligne"), self.tr("premières lignes"))
        self.counts.setText(self.tr("{first}\u00a0: {found}").format(first=first, found=self._found(glimpse.found)))
        self._rows(glimpse.found)
        complaints = glimpse.found.complaints + glimpse.new.complaints[len(glimpse.found.complaints) :]
        errors = sum(one.severity is Severity.ERROR for one in complaints)
        if errors:
            self._pill.show_status(counted(errors, self.tr("erreur"), self.tr("erreurs")), Tone.BAD)
        elif complaints:
            self._pill.show_status(counted(len(complaints), self.tr("remarque"), self.tr("remarques")), Tone.WARN)
        else:
            self._pill.show_status(self.tr("Tout est compris"), Tone.OK)
        self._tell(sorted(complaints, key=lambda one: one.severity is not Severity.ERROR))

    def _found(self, delivery: Delivery) -> str:
        moves = sum(len(one.movements) for one in delivery.statements)
        pairs = (
            (len(delivery.invoices), documents),
            (len(delivery.payments), payments),
            (sum(bool(draft.name) for draft in delivery.customers), customers),
            (moves, bank_lines),
        )
        return ", ".join(words(number) for number, words in pairs if number) or self.tr("rien")

    def _rows(self, delivery: Delivery) -> None:
        names = {draft.code: draft.name or draft.code for draft in delivery.customers}
        rows: list[tuple[str, ...]]
        if delivery.invoices:
            rows = [
                (
                    draft.number,
                    names.get(draft.customer_code, draft.customer_code),
                    day(draft.issued_on),
                    self._due(draft),
                    amount(draft.gross),
                )
                for draft in delivery.invoices[:_ROWS]
            ]
        elif delivery.payments:
            rows = [
                (
                    draft.invoice_number or self.tr("en compte"),
                    names.get(draft.customer_code, draft.customer_code),
                    day(draft.paid_on),
                    amount(draft.amount),
                )
                for draft in delivery.payments[:_ROWS]
            ]
        elif delivery.statements:
            moves = [move for statement in delivery.statements for move in statement.movements]
            rows = [(day(move.booked_on), move.label, amount(move.amount)) for move in moves[:_ROWS]]
        else:
            rows = [
                (draft.code if draft.coded else "", draft.name, draft.siren, draft.address.town)
                for draft in delivery.customers[:_ROWS]
            ]
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                self._grid.addWidget(_cell(text, column, last=column == len(cells) - 1), row, column)
        self._grid.setColumnStretch(_NAME, 1)

    def _due(self, draft: InvoiceDraft) -> str:
        last = draft.instalments[-1].due_on
        return self.tr("à estimer") if last is None else day(last)

    def _tell(self, complaints: Sequence[Complaint]) -> None:
        for one in complaints[:_REMARKS]:
            where = self.tr("Ligne {line}\u00a0: ").format(line=count(one.line)) if one.line else ""
            text = Elided(where + painted(one.message))
            set_role(text, "tone", "bad" if one.severity is Severity.ERROR else "warn")
            self._remarks.addWidget(text)
        if len(complaints) > _REMARKS:
            more = self.tr("… et {count} autres").format(count=count(len(complaints) - _REMARKS))
            self._remarks.addWidget(label(more, Role.MUTED))
        self._remarks.addStretch(1)

    def _clear(self) -> None:
        empty(self._grid)
        empty(self._remarks)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)


def _cell(text: str, column: int, *, last: bool) -> QLabel:
    """Return what shows *text*; only names give way where room is short, and the amounts, last, stand at the right."""
    if column == _NAME:
        return Elided(text)
    made = label(text, Role.BODY if column else Role.STRONG)
    if last:
        made.setAlignment(Qt.AlignmentFlag.AlignRight)
    return made
