"""Says which column of a table holds what, with sample values beside each, and how its dates are written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from gestion_creances.basics.errors import Refusal
from gestion_creances.intake.columns import Mapping
from gestion_creances.intake.drafts import Kind
from gestion_creances.intake.fields import FIELDS
from gestion_creances.intake.recognise import Recognised, with_mapping
from gestion_creances.intake.refusals import MappingNeeded
from gestion_creances.ui.fields.choices import Choice, ChoiceField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.look.labels import Elided, Role, label
from gestion_creances.ui.pages.importing.words import kind_name
from gestion_creances.ui.speech.formats import painted
from gestion_creances.usecases.import_files import Source

_SAMPLES = 3
_TABLES = (Kind.INVOICES, Kind.CUSTOMERS, Kind.PAYMENTS)


class ColumnGivenTwice(Refusal):
    """Two columns were said to hold the same thing; ``field`` is its French name."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field

    def __str__(self) -> str:
        return f"Deux colonnes sont indiquées pour « {self.field} » : n’en gardez qu’une."


class MappingDialog(FormDialog):
    """Asks for the columns of the table *seen*; :meth:`source` is the answer once accepted.

    *look* reads the table again as another kind and returns what it then looks like.
    """

    def __init__(self, seen: Recognised, look: Callable[[Source], Recognised], parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            self.tr("Colonnes de {name}").format(name=seen.path.name),
            self._take,
            verb=self.tr("Utiliser ces colonnes"),
            hint=self.tr("Dites ce que contient chaque colonne. La réponse servira pour les fichiers de même forme."),
            width=780,
        )
        self._seen, self._look = seen, look
        self._answer: Mapping | None = None
        self.kind: ChoiceField[Kind] = ChoiceField(
            self.tr("Ce fichier contient"), [(kind_name(kind), kind) for kind in _TABLES]
        )
        self.order: ChoiceField[str] = ChoiceField(
            self.tr("Dates écrites"),
            [
                (self.tr("comme le fichier le montre"), ""),
                (self.tr("jour, mois, année (31/12/2026)"), "dmy"),
                (self.tr("mois, jour, année (12/31/2026)"), "mdy"),
            ],
        )
        self.kind.set_value(seen.kind if seen.kind in _TABLES else Kind.INVOICES)
        self.kind.edited.connect(self._guess_again)
        self.form.row(self.kind, self.order)
        self.columns: dict[str, Choice[str]] = {}
        self._columns_area = QScrollArea()
        self._columns_area.setWidgetResizable(True)
        self._columns_area.setFrameShape(QFrame.Shape.NoFrame)
        self._columns_area.setMinimumHeight(320)
        self.body.addWidget(self._columns_area)
        self._show_columns()

    def source(self) -> Source:
        """Return the file with the person's answers."""
        return Source(self._seen.path, self.kind.value(), self._answer)

    def mapping(self) -> Mapping:
        """Return the columns as chosen so far; raise ColumnGivenTwice."""
        labels = {field.key: field.label for field in FIELDS[self.kind.value()]}
        pairs: dict[str, str] = {}
        for name, choice in self.columns.items():
            if not (key := choice.value()):
                continue
            if key in pairs:
                raise ColumnGivenTwice(labels[key])
            pairs[key] = name
        return Mapping(self.kind.value(), tuple(pairs.items()), self.order.value())

    def _take(self) -> None:
        mapping = self.mapping()
        proposal = with_mapping(self._seen, mapping).proposal
        if proposal is not None and proposal.missing:
            raise MappingNeeded(self._seen.path, proposal.missing)
        self._answer = mapping

    def _guess_again(self) -> None:
        self._seen = self._look(Source(Path(self._seen.path), self.kind.value()))
        self._show_columns()

    def _show_columns(self) -> None:
        """Show every column with its samples and what it was guessed to hold."""
        proposal = self._seen.proposal
        guessed = {name: key for key, name in proposal.mapping.columns} if proposal else {}
        if proposal is not None:
            self.order.set_value(proposal.mapping.day_order)
        options = [
            (self.tr("– ne pas importer –"), ""),
            *((painted(field.label), field.key) for field in FIELDS[self.kind.value()]),
        ]
        inside = QWidget()
        inside.setProperty("surface", "scrolled")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        titles = (self.tr("Colonne"), self.tr("Exemples"), self.tr("Contient"))
        for place, title in enumerate(titles):
            grid.addWidget(label(title, Role.MUTED), 0, place)
        self.columns = {}
        for row, name in enumerate(self._seen.header, start=1):
            choice: Choice[str] = Choice(options, self.tr("Contenu de la colonne {name}").format(name=name))
            choice.set_value(guessed.get(name, ""))
            grid.addWidget(label(name, Role.STRONG), row, 0)
            grid.addWidget(Elided(self._samples(row - 1), Role.MUTED), row, 1)
            grid.addWidget(choice, row, 2)
            self.columns[name] = choice
        grid.setRowStretch(len(self._seen.header) + 1, 1)
        self._columns_area.setWidget(inside)

    def _samples(self, place: int) -> str:
        values = (cells[place].strip() for cells in self._seen.sample if place < len(cells))
        return " · ".join(list(dict.fromkeys(value for value in values if value))[:_SAMPLES]) or "–"
