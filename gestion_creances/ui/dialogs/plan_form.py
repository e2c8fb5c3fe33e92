"""The fields of a payment plan: what it covers, how many instalments from when, on what terms, lines to type over."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.basics.calendar import next_working_day
from gestion_creances.dunning.plan import DEFAULT_GRACE_DAYS, MOST_INSTALMENTS
from gestion_creances.dunning.plan_terms import Period, Rhythm, ScheduleLine
from gestion_creances.ledger.customer import CustomerKind
from gestion_creances.letters.plan_drafting import PlanSources, PlanWish
from gestion_creances.ui.dialogs.plan_dues import PlanDues
from gestion_creances.ui.dialogs.plan_lines import PlanLines
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import Field
from gestion_creances.ui.fields.form import Form
from gestion_creances.ui.fields.rate import RateField
from gestion_creances.ui.fields.typed import DateField, NumberField
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.speech.formats import amount

_FORTNIGHT, _THREE_WEEKS = timedelta(days=14), timedelta(days=21)
_FIRST_COUNT = 3


class PlanForm(QWidget):
    """The fields of a plan. ``changed()`` when what is wished for is another; see :meth:`wish`."""

    changed = Signal()

    def __init__(self, sources: PlanSources, today: date) -> None:
        super().__init__()
        self._sources, self._today = sources, today
        self.by_hand = False
        self._make_fields()
        self._lay_out()
        self._show_choices()
        self._connect()

    def wish(self) -> PlanWish:
        """Return what is asked for, as it stands in the fields."""
        period, every = self.rhythm.value()
        first, count = self.first.value(), self.count.value()
        rhythm = None
        if first is not None:
            rhythm = Rhythm(first, count or 0, period, every, self.working_days.isChecked())
        return PlanWish(
            customer_id=self._sources.customer.id,
            item_ids=self.dues.item_ids(),
            rhythm=rhythm,
            typed=self.lines.typed() if self.by_hand else (),
            odd_first=self.odd_first.isChecked(),
            rate=self.rate.value(),
            with_penalties=self.with_penalties.isChecked(),
            grace_days=self.grace.value() or 0,
            answer_by=None if self.runs_now() else self.answer_by.value(),
        )

    def runs_now(self) -> bool:
        """Return whether the plan runs without waiting for a signature."""
        return self.effect.value()

    def lacking(self) -> str:
        """Return what keeps the fields from saying a plan, empty when nothing does."""
        wrong = [field for field in self.beside.values() if field.isEnabled() and not field.verdict().ok]
        if wrong:
            return self.tr("Complétez ou corrigez «\u00a0{name}\u00a0».").format(name=wrong[0].name)
        if self.by_hand and not self.lines.complete():
            return self.tr("Complétez chaque versement\u00a0: un jour et un montant.")
        return ""

    def show_lines(self, lines: tuple[ScheduleLine, ...]) -> None:
        """Show the instalments as they are cut, what is typed by hand being left as it is."""
        if self.by_hand:
            self.lines.show_interest(lines)
        else:
            self.lines.show_lines(lines)
        for field in self.beside.values():
            field.check()

    def touched(self) -> bool:
        """Return whether a person changed anything."""
        return self.by_hand or self.form.touched()

    def share_evenly(self) -> None:
        """Go back from what was typed to equal parts."""
        self.by_hand = False
        self.evenly.hide()
        self._tell()

    def _make_fields(self) -> None:
        self.dues = PlanDues(self._sources, self._today)
        self.count = NumberField(self.tr("Versements"), least=1, most=MOST_INSTALMENTS)
        self.count.set_value(_FIRST_COUNT)
        self.first = DateField(self.tr("Premier versement"))
        self.first.set_value(self._working_day(_THREE_WEEKS))
        rhythms: list[tuple[str, tuple[Period, int]]] = [
            (self.tr("Tous les mois"), (Period.MONTHS, 1)),
            (self.tr("Tous les 2 mois"), (Period.MONTHS, 2)),
            (self.tr("Tous les trimestres"), (Period.MONTHS, 3)),
            (self.tr("Toutes les semaines"), (Period.WEEKS, 1)),
            (self.tr("Toutes les 2 semaines"), (Period.WEEKS, 2)),
            (self.tr("Toutes les 3 semaines"), (Period.WEEKS, 3)),
            (self.tr("Toutes les 4 semaines"), (Period.WEEKS, 4)),
        ]
        self.rhythm: ChoiceField[tuple[Period, int]] = ChoiceField(self.tr("Rythme"), rhythms)
        self.rate = RateField(self.tr("Intérêt annuel"), optional=True)
        self.rate.setEnabled(self._sources.customer.kind is not CustomerKind.CONSUMER)
        self.grace = NumberField(self.tr("Jours de grâce"), most=90)
        self.grace.set_value(DEFAULT_GRACE_DAYS)
        effects = [(self.tr("Dès la signature"), False), (self.tr("Dès aujourd’hui"), True)]
        self.effect: ChoiceField[bool] = ChoiceField(self.tr("Prend effet"), effects)
        self.answer_by = DateField(self.tr("Réponse attendue le"))
        self.answer_by.set_value(self._working_day(_FORTNIGHT))
        self.working_days = QCheckBox(self.tr("Reporter au jour ouvré suivant"))
        self.working_days.setChecked(True)
        self.odd_first = QCheckBox(self.tr("Arrondi sur le premier versement"))
        self.with_penalties = QCheckBox()
        self.lines = PlanLines()
        self.beside: dict[str, Field] = {
            "count": self.count,
            "first": self.first,
            "every": self.rhythm,
            "rate": self.rate,
            "grace_days": self.grace,
            "answer_by": self.answer_by,
        }

    def _working_day(self, later: timedelta) -> date:
        return next_working_day(self._today + later, alsace_moselle=self._sources.alsace_moselle)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(12)
        column.addWidget(self.dues)
        self.form = Form()
        self.form.row(self.count, self.rhythm, self.first, weights=(2, 4, 4))
        self.form.row(self.rate, self.grace, self.effect, self.answer_by, weights=(3, 3, 4, 4))
        column.addWidget(self.form)
        checks = QHBoxLayout()
        checks.setSpacing(16)
        checks.addWidget(self.working_days)
        checks.addWidget(self.odd_first)
        checks.addStretch(1)
        column.addLayout(checks)
        column.addWidget(self.with_penalties)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Versements"), Role.STRONG))
        head.addStretch(1)
        self.evenly = button(self.tr("Répartir également"), self.share_evenly, weight=Weight.LINK)
        self.evenly.hide()
        head.addWidget(self.evenly)
        column.addLayout(head)
        column.addWidget(self.lines)
        column.addStretch(1)

    def _connect(self) -> None:
        for field in self.beside.values():
            field.edited.connect(self._tell)
        self.effect.edited.connect(self._tell)
        for box in (self.working_days, self.odd_first, self.with_penalties):
            box.toggled.connect(lambda _: self._tell())
        self.dues.chosen.connect(self._tell)
        self.lines.edited.connect(self._typed_over)

    def _tell(self) -> None:
        self._show_choices()
        self.changed.emit()

    def _typed_over(self) -> None:
        self.by_hand = True
        self.evenly.show()
        self._tell()

    def _show_choices(self) -> None:
        self.answer_by.setEnabled(not self.runs_now())
        claimed = self.dues.penalties()
        self.with_penalties.setVisible(bool(claimed))
        told = self.tr("Comprendre les pénalités déjà réclamées\u00a0: {amount}")
        self.with_penalties.setText(told.format(amount=amount(claimed)))
