"""Says which column of a table holds what and how the table is to be read, with what is understood in view."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gestion_creances.basics.errors import Outcome, Refusal
from gestion_creances.intake.drafts import Kind
from gestion_creances.intake.recognise import Recognised, with_mapping
from gestion_creances.intake.refusals import MappingNeeded
from gestion_creances.intake.tables.columns import BY_VALUES, Mapping
from gestion_creances.intake.tables.fields import FIELDS
from gestion_creances.intake.tables.options import Options
from gestion_creances.ledger.terms import TermsRefused
from gestion_creances.ui.fields.choices import Choice, ChoiceField, SegmentedButtons
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.importing.column_strip import ColumnStrip
from gestion_creances.ui.pages.importing.table_options import TableOptions
from gestion_creances.ui.pages.importing.understood import Understood
from gestion_creances.ui.pages.importing.words import kind_name
from gestion_creances.ui.speech.formats import painted
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.ui.work.job import Job
from gestion_creances.usecases.import_files import Source, forget_mapping, look_at
from gestion_creances.usecases.import_files.glancing import Glimpse, glimpse

_TABLES = (Kind.INVOICES, Kind.CUSTOMERS, Kind.PAYMENTS, Kind.BANK)
_WIDTH = 1160
_PAUSE = 150


class ColumnGivenTwice(Refusal):
    """Two columns were said to hold the same thing; ``field`` is its French name."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field

    def __str__(self) -> str:
        return f"Deux colonnes sont indiquées pour « {self.field} » : n’en gardez qu’une."


class MappingDialog(FormDialog):
    """Asks for the columns of the table *seen*, and shows at once what its first lines then say.

    :meth:`source` is the answer once accepted.
    """

    def __init__(self, workplace: Workplace, seen: Recognised, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            self.tr("Colonnes de {name}").format(name=seen.path.name),
            self._take,
            verb=self.tr("Utiliser ces colonnes"),
            hint=self.tr(
                "La réponse sera retenue\u00a0: les prochains fichiers de même forme s’importeront sans question."
            ),
            width=_WIDTH,
        )
        self._workplace, self._seen = workplace, seen
        self._answer: Mapping | None = None
        self._job: Job | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._recompute)
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
        self.decimal: ChoiceField[str] = ChoiceField(
            self.tr("Décimales"),
            [
                (self.tr("comme le fichier le montre"), ""),
                (self.tr("virgule (1234,56)"), ","),
                (self.tr("point (1234.56)"), "."),
            ],
        )
        self.kind.set_value(seen.kind if seen.kind in _TABLES else Kind.INVOICES)
        self.kind.edited.connect(self._guess_again)
        for field in (self.order, self.decimal):
            field.edited.connect(self._pause.start)
        self.form.row(self.kind, self.order, self.decimal)
        self._strip = ColumnStrip(seen.header, seen.sample)
        self._strip.changed.connect(self._columns_changed)
        self.options = TableOptions()
        self.options.changed.connect(self._pause.start)
        self.options.hide()
        self.understood = Understood()
        self.body.addLayout(self._bar())
        self.body.addWidget(self._strip)
        self.body.addWidget(self.options)
        self.body.addWidget(self.understood, 1)
        self._show_columns()

    @property
    def columns(self) -> dict[str, Choice[str]]:
        """Return the choice of each column in view, by its name."""
        return self._strip.columns

    def source(self) -> Source:
        """Return the file with the person's answers."""
        return Source(self._seen.path, self.kind.value(), self._answer)

    def mapping(self) -> Mapping:
        """Return the answers so far; raise ColumnGivenTwice or TermsRefused."""
        labels = {field.key: field.label for field in FIELDS[self.kind.value()]}
        pairs: dict[str, str] = {}
        for name, key in self._strip.meanings().items():
            if not key:
                continue
            if key in pairs:
                raise ColumnGivenTwice(labels[key])
            pairs[key] = name
        return Mapping(
            self.kind.value(), tuple(pairs.items()), self.order.value(), self.options.options(self.decimal.value())
        )

    def show_part(self, part: int) -> None:
        """Show the columns (0) or the options (1)."""
        self.parts.set_value(part)
        self._strip.setVisible(part == 0)
        self.only.setVisible(part == 0)
        self.options.setVisible(part == 1)

    def waits(self) -> bool:
        """Return whether what is understood is about to be worked out anew."""
        return self._pause.isActive()

    def done(self, result: int) -> None:
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        super().done(result)

    # Inside.
    def _bar(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        self.parts: SegmentedButtons[int] = SegmentedButtons([(self.tr("Colonnes"), 0), (self.tr("Options"), 1)])
        self.parts.picked.connect(self.show_part)
        self.only: SegmentedButtons[bool] = SegmentedButtons(self._shown())
        self.only.picked.connect(lambda only: self._strip.show_columns(only_taken=only))
        self._remembered = label("", Role.MUTED)
        self.forget = button(self.tr("Oublier cette réponse"), self._forget, weight=Weight.LINK)
        line.addWidget(self.parts)
        line.addSpacing(16)
        line.addWidget(self.only)
        line.addStretch(1)
        line.addWidget(self._remembered)
        line.addWidget(self.forget)
        return line

    def _shown(self) -> list[tuple[str, bool]]:
        every = self.tr("Toutes ({count})").format(count=len(self._seen.header))
        taken = self.tr("Reprises ({count})").format(count=self._strip.taken())
        return [(every, False), (taken, True)]

    def _take(self) -> None:
        mapping = self.mapping()
        proposal = with_mapping(self._seen, mapping).proposal
        if proposal is not None and proposal.missing:
            raise MappingNeeded(self._seen.path, proposal.missing)
        self._answer = mapping

    def _forget(self) -> None:
        forget_mapping(self._workplace.desk, self._seen.signature)
        self._guess_again()

    def _guess_again(self) -> None:
        self._seen = look_at(self._workplace.desk, Source(Path(self._seen.path), self.kind.value()))
        self._show_columns()

    def _show_columns(self) -> None:
        """Show every column with its first values and what it was guessed, or said before, to hold."""
        proposal = self._seen.proposal
        mapping = proposal.mapping if proposal else Mapping(self.kind.value(), ())
        options = [
            (self.tr("– ne pas reprendre –"), ""),
            *((painted(field.label), field.key) for field in FIELDS[self.kind.value()]),
        ]
        names = dict(mapping.columns)
        why = dict(proposal.why) if proposal else {}
        # Of a wide table that is understood one looks at what was taken; else one must find what is missing.
        only = self._strip.wide() and proposal is not None and proposal.ready
        self._strip.show_meanings(
            options,
            {name: key for key, name in mapping.columns},
            {names[key]: self._reason(why.get(key, "")) for key in names},
            only_taken=only,
        )
        self.only.set_options(self._shown())
        self.only.set_value(only)
        self.order.set_value(mapping.day_order)
        self.decimal.set_value(mapping.options.decimal)
        self.options.show_options(mapping.options)
        self._remembered.setText(self.tr("Réponse retenue d’un import précédent") if self._seen.remembered else "")
        self.forget.setVisible(self._seen.remembered)
        self._columns_changed()

    def _reason(self, why: str) -> str:
        if self._seen.remembered:
            return self.tr("comme la dernière fois")
        return self.tr("reconnue à ses valeurs") if why == BY_VALUES else self.tr("reconnue à son nom")

    def _columns_changed(self) -> None:
        proposal = self._seen.proposal
        told = proposal.mapping.options if proposal else Options()
        # What is wrong is said with what is understood.
        with suppress(ColumnGivenTwice, TermsRefused):
            self.options.show_table(self._seen, replace(self.mapping(), options=told))
        self.only.set_options(self._shown())
        self._pause.start()

    def _recompute(self) -> None:
        """Work out anew what the first lines say."""
        try:
            mapping = self.mapping()
        except (ColumnGivenTwice, TermsRefused) as refusal:
            self.understood.show_refusal(sentence(refusal))
            return
        proposal = with_mapping(self._seen, mapping).proposal
        if proposal is not None and proposal.missing:
            self.understood.show_missing(proposal.missing)
            return
        if self._job is not None:
            self._job.cancel()
        seen, desk = self._seen, self._workplace.desk
        self._job = self._workplace.jobs.run(
            self.tr("Lecture des premières lignes"),
            lambda _: glimpse(desk, seen, mapping),
            self._show_glimpse,
            on_failed=self._say_unread,
        )

    def _show_glimpse(self, found: Glimpse) -> None:
        if self._job is not None:
            self._job = None
            self.understood.show_glimpse(found, len(self._seen.sample))

    def _say_unread(self, outcome: Outcome) -> None:
        if self._job is not None:
            self._job = None
            self.understood.show_refusal(sentence(outcome))
