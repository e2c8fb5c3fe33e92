"""Taux: what the law fixes half-year by half-year, where each figure was read, and the firm's own rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome
from gestion_creances.company.legal_rates import RateRow, Series
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.fields.rate import RateField
from gestion_creances.ui.fields.typed import DateField
from gestion_creances.ui.look.buttons import button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.settings.tab import Tab
from gestion_creances.ui.speech.formats import NBSP, decimal, painted
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.list_view import ListView
from gestion_creances.ui.tables.menus import MenuEntry
from gestion_creances.ui.tables.source import ShortList
from gestion_creances.usecases.edit_choices import add_rate, remove_rate
from gestion_creances.usecases.view_choices import Choices, RateLine, rate_lines


class RatesTab(Tab):
    """Every half-year's rates."""

    saves = False

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.missing = label("", Role.STRONG, wrap=True, tone=Tone.ALERT)
        columns = self._columns()
        self._source: ShortList[RateLine] = ShortList(columns)
        self.list: ListView[RateLine] = ListView(
            "settings-rates",
            columns,
            self._source,
            key=lambda row: str(row.semester),
            nouns=(self.tr("semestre"), self.tr("semestres")),
            menu=self._entries,
        )
        self.remove_button = button(self.tr("Retirer mon taux"), self.remove_current, icon_name="x")
        self.remove_button.setEnabled(False)
        self.list.add_to_bar(self.remove_button)
        self.list.add_to_bar(button(self.tr("Ajouter un taux"), self.add, icon_name="plus"))
        self.list.chosen.connect(self._offer_removal)
        self.list.opened.connect(self.add_for)
        inside = QVBoxLayout()
        inside.setSpacing(12)
        inside.addWidget(self.missing)
        card = Card(padded=False)
        card.body.addWidget(self.list)
        inside.addWidget(card, 1)
        told = self.tr(
            "Taux par défaut = taux de refinancement de la BCE au 1er jour du semestre + 10 points\u00a0; plancher "
            "d’un taux convenu = 3 × taux d’intérêt légal (article L441-10 II du code de commerce)."
        )
        inside.addWidget(label(told, Role.MUTED, wrap=True))
        self.across.addLayout(inside, 1)

    def load(self, choices: Choices) -> None:
        lines = rate_lines(choices, self.workplace.desk.today)
        self._source.replace(lines)
        self.list.reload()
        lacking = [painted(line.semester.label) for line in lines if line.is_missing]
        told = self.tr("Taux à compléter\u00a0: {names}. Les mises en demeure qui en dépendent attendent.")
        self.missing.setText(told.format(names=", ".join(lacking)))
        self.missing.setVisible(bool(lacking))

    def add(self) -> None:
        """Ask for a rate and store it."""
        RateDialog(self, self.workplace, self.list.current()).run(self._stored)

    def add_for(self, line: RateLine) -> None:
        """Ask for a rate of the half-year *line*."""
        RateDialog(self, self.workplace, line).run(self._stored)

    def remove_current(self) -> None:
        """Forget the firm's own rates of the half-year in view."""
        line = self.list.current()
        if line is None or not line.own:
            return
        try:
            for row in line.own:
                remove_rate(self.workplace.desk, row.series, row.since)
        except Outcome as outcome:
            self.failed.emit(outcome)
            return
        self.done.emit(self.tr("Taux retiré"), Changes.RATES)

    def _offer_removal(self, line: RateLine | None) -> None:
        self.remove_button.setEnabled(line is not None and bool(line.own))

    def _stored(self) -> None:
        self.done.emit(self.tr("Taux ajouté"), Changes.RATES)

    def _entries(self, rows: Sequence[RateLine]) -> list[MenuEntry[RateLine]]:
        line = rows[0]
        return [
            MenuEntry(self.tr("Saisir un taux de ce semestre…"), lambda _: self.add_for(line), "plus"),
            MenuEntry(self.tr("Retirer mon taux"), lambda _: self.remove_current(), "x", bool(line.own)),
        ]

    def _columns(self) -> tuple[Column[RateLine], ...]:
        def rate(key: str, title: str, kind: Kind = Kind.AMOUNT, width: int = 88) -> Column[RateLine]:
            return Column(
                key=key,
                title=title,
                text=lambda row: _percent(getattr(row, key)),
                kind=kind,
                sort=key,
                raw=lambda row: getattr(row, key),
                width=width,
            )

        return (
            Column(
                key="semester",
                title=self.tr("Semestre"),
                text=lambda row: painted(row.semester.label),
                kind=Kind.STRONG,
                sort="semester",
                raw=lambda row: row.semester.first,
                width=140,
            ),
            rate("ecb", self.tr("BCE")),
            rate("default", self.tr("Défaut"), Kind.STRONG_AMOUNT),
            rate("legal", self.tr("Légal")),
            rate("floor", self.tr("Plancher"), width=92),
            rate("private", self.tr("Particuliers"), width=104),
            Column(
                key="state",
                title=self.tr("Fiabilité"),
                text=self._state,
                kind=Kind.PILL,
                tone=_tone,
                width=112,
            ),
            Column(
                key="source",
                title=self.tr("Source"),
                text=lambda row: " ; ".join(row.sources),
                tip=lambda row: "\n".join(row.sources),
                kind=Kind.MUTED,
                width=160,
                stretch=True,
            ),
        )

    def _state(self, row: RateLine) -> str:
        if row.is_missing:
            return self.tr("À compléter")
        if row.own:
            return self.tr("Saisi par vous")
        sure = all(word == "high" for word in row.confidence)
        return self.tr("Sûre") if sure else self.tr("À confirmer")


def _tone(row: RateLine) -> Tone:
    if row.is_missing:
        return Tone.BAD
    if row.own:
        return Tone.INFO
    return Tone.OK if all(word == "high" for word in row.confidence) else Tone.WARN


def _percent(value: Decimal | None) -> str:
    return "–" if value is None else f"{decimal(value, 2)}{NBSP}%"


class RateDialog(FormDialog):
    """Asks for one rate: which series, since when, how much, where it was read."""

    def __init__(self, parent: RatesTab, workplace: Workplace, line: RateLine | None) -> None:
        super().__init__(
            parent.window(),
            QCoreApplication.translate("RateDialog", "Ajouter un taux"),
            self._store,
            hint=QCoreApplication.translate(
                "RateDialog", "Il complète ou remplace, pour ce dossier, celui que le programme connaît."
            ),
        )
        self._workplace = workplace
        names = [((words := painted(series.label))[:1].upper() + words[1:], series) for series in Series]
        self.series = ChoiceField(self.tr("Taux"), names)
        self.since = DateField(self.tr("En vigueur depuis le"))
        self.percent = RateField(self.tr("Taux annuel"))
        self.source = TextField(self.tr("Source"), optional=True, hint=self.tr("Journal officiel, site de la BCE…"))
        self.form.row(self.series)
        self.form.row(self.since, self.percent)
        self.form.row(self.source)
        if line is not None:
            self.since.set_value(line.semester.first)
            self.series.set_value(Series.LEGAL if line.legal is None else Series.ECB)

    def run(self, stored: object) -> None:
        """Open the dialog; *stored* is called once the rate is kept."""
        self.accepted.connect(stored)
        self.open()

    def _store(self) -> None:
        since, percent = self.since.value(), self.percent.value()
        if isinstance(since, date) and percent is not None:
            row = RateRow(self.series.value(), since, percent, self.source.text(), "own")
            add_rate(self._workplace.desk, row)
