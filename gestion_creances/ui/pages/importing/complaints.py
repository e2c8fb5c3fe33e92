"""The list of what the files do not say clearly: file, line, column, what is wrong and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal

from gestion_creances.intake.drafts import Complaint, Severity
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import SegmentedButtons
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import NBSP, count, named, painted
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.list_view import ListView
from gestion_creances.ui.tables.source import Filter, ShortList
from gestion_creances.usecases.import_files import FileReport

_HEIGHT = 320


@dataclass(frozen=True, slots=True)
class Remark:
    """A complaint and the file it is about; ``rank`` keeps the order of the files."""

    rank: int
    file: str
    complaint: Complaint

    @property
    def blocks(self) -> bool:
        """Return whether nothing can be imported before this is corrected."""
        return self.complaint.severity is Severity.ERROR


class Remarks(Card):
    """Filterable and exportable; ``spoke`` when the line chosen is shown whole below the list, to come into view."""

    spoke = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("À corriger et à savoir"), padded=False)
        self._rows: tuple[Remark, ...] = ()
        self._columns = self._described()
        self._source = ShortList(self._columns, self._rows, _keeps)
        self.list: ListView[Remark] = ListView(
            "importing",
            self._columns,
            self._source,
            key=lambda remark: remark.rank,
            nouns=(self.tr("remarque"), self.tr("remarques")),
        )
        self.list.setMinimumHeight(_HEIGHT)
        self._segments: SegmentedButtons[str] = SegmentedButtons(self._options())
        self._segments.picked.connect(lambda chosen: self.list.show_only(severity=chosen))
        self.list.add_to_bar(self._segments)
        self._whole = label("", Role.BODY, wrap=True)
        self._whole.setContentsMargins(16, 10, 16, 12)
        self._whole.hide()
        self.list.chosen.connect(self._show_whole)
        self.body.addWidget(self.list)
        self.body.addWidget(self._whole)

    def _described(self) -> tuple[Column[Remark], ...]:
        return (
            Column(
                key="severity",
                title=self.tr("Gravité"),
                kind=Kind.PILL,
                sort="severity",
                width=120,
                text=lambda remark: self.tr("À corriger") if remark.blocks else self.tr("À savoir"),
                tone=lambda remark: Tone.BAD if remark.blocks else Tone.WARN,
            ),
            Column(key="file", title=self.tr("Fichier"), text=lambda remark: remark.file, sort="file", width=190),
            Column(
                key="line",
                title=self.tr("Ligne"),
                text=lambda remark: count(remark.complaint.line) if remark.complaint.line else "–",
                raw=lambda remark: remark.complaint.line or None,
                sort="line",
                right=True,
                width=80,
            ),
            Column(
                key="column",
                title=self.tr("Colonne"),
                text=lambda remark: remark.complaint.column or "–",
                sort="column",
                width=130,
            ),
            Column(
                key="message",
                title=self.tr("Remarque"),
                text=lambda remark: painted(remark.complaint.message),
                tip=lambda remark: painted(remark.complaint.message),
                stretch=True,
                width=260,
            ),
        )

    def show_files(self, files: Iterable[FileReport]) -> None:
        """Show what *files* leave unclear, what blocks first; the card hides itself when there is nothing."""
        pairs = [(file.name, complaint) for file in files for complaint in file.complaints]
        pairs.sort(key=lambda pair: pair[1].severity is not Severity.ERROR)
        self._rows = tuple(Remark(rank, name, complaint) for rank, (name, complaint) in enumerate(pairs))
        self._segments.set_options(self._options())
        if not self.errors():
            # Nothing is left to correct: what was asked of the last files would hide what is said of these.
            self._segments.set_value("")
        self._source.replace(self._rows)
        self.list.show_only(severity=self._segments.value())
        self.list.reload()
        self._whole.hide()
        self.setVisible(bool(self._rows))

    def errors(self) -> int:
        """Return how many remarks block the import."""
        return sum(remark.blocks for remark in self._rows)

    def show_errors(self) -> None:
        """Show only what blocks, and put the caret there."""
        self._segments.set_value("error")
        self.list.show_only(severity="error")
        self.list.choose(0)
        self.list.table.setFocus()

    def _options(self) -> list[tuple[str, str]]:
        errors = self.errors()
        return [
            (self.tr("Tout") + f"{NBSP}({count(len(self._rows))})", ""),
            (self.tr("À corriger") + f"{NBSP}({count(errors)})", "error"),
            (self.tr("À savoir") + f"{NBSP}({count(len(self._rows) - errors)})", "warning"),
        ]

    def _show_whole(self, remark: Remark | None) -> None:
        self._whole.setVisible(remark is not None)
        if remark is not None:
            complaint = remark.complaint
            where = self.tr("{file}, ligne {line}").format(file=remark.file, line=count(complaint.line))
            self._whole.setText(named(where if complaint.line else remark.file, painted(complaint.message)))
            self.spoke.emit()


def _keeps(remark: Remark, wanted: Filter) -> bool:
    severity = wanted.choice("severity")
    return not severity or remark.complaint.severity.value == severity
