"""The tab « Automatisation »: when things may leave, the computer's own timetable, and a run at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, time

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome
from gestion_creances.company.sending_times import SendingTimes
from gestion_creances.routines.automatic import AutomaticRun, run_automatically
from gestion_creances.timetable import scheduler
from gestion_creances.timetable.entry import Entry, entry_for
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.form import Form
from gestion_creances.ui.fields.hour import HourField
from gestion_creances.ui.fields.scrolling import scrolling
from gestion_creances.ui.look.buttons import button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.settings.tab import Tab, column
from gestion_creances.ui.speech.formats import NBSP, counted, day, painted
from gestion_creances.usecases.edit_policies import edit_sending_times, view_policies
from gestion_creances.usecases.prepare_automatic import last_automatic
from gestion_creances.usecases.view_choices import Choices

translate = QCoreApplication.translate

_USUAL = time(8, 30)
_LETTERS = "Lettres"


class AutomationTab(Tab):
    """Working days and hours of sending are stored with « Enregistrer »; the timetable changes at once, on request."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._touched = False
        inside, cards = column()
        cards.addWidget(self._times_card())
        cards.addWidget(self._runs_card())
        cards.addStretch(1)
        self.across.addWidget(scrolling(inside), 1)

    def _times_card(self) -> Card:
        card = Card(self.tr("Jours et heures d’envoi"))
        told = self.tr(
            "Ce qui part tout seul ne part que du lundi au vendredi, hors jours fériés, entre ces heures. Un e-mail "
            "émis en dehors attend l’ouverture suivante\u00a0; une relance à la main reste possible, et signalée."
        )
        card.body.addWidget(label(told, Role.MUTED, wrap=True))
        self.first = HourField(self.tr("À partir de"))
        self.last = HourField(self.tr("Jusqu’à"))
        self.alsace = QCheckBox(self.tr("Alsace-Moselle\u00a0: Vendredi saint et 26 décembre fériés"))
        form = Form()
        form.row(self.first, self.last)
        form.row(self.alsace)
        form.setMaximumWidth(520)
        card.body.addWidget(form)
        self._form = form
        for field in (self.first, self.last):
            field.edited.connect(self._typed)
        self.alsace.clicked.connect(lambda _: self._typed())
        return card

    def _runs_card(self) -> Card:
        card = Card(self.tr("Relances automatiques"))
        self.what = label("", Role.BODY, wrap=True)
        self.planned = label("", Role.STRONG, wrap=True)
        self.last_run = label("", Role.MUTED, wrap=True)
        self.hour = HourField(self.tr("Heure"))
        self.hour.set_value(_USUAL)
        self.hour.setMaximumWidth(120)
        self.plan_button = button(self.tr("Planifier"), self.plan, icon_name="clock")
        self.unplan_button = button(self.tr("Retirer"), self.unplan, icon_name="trash")
        self.run_button = button(self.tr("Exécuter maintenant"), self.run, icon_name="play")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.hour)
        for each in (self.plan_button, self.unplan_button, self.run_button):
            line.addWidget(each, 0, Qt.AlignmentFlag.AlignBottom)
        line.addStretch(1)
        told = self.tr(
            "Une fois planifié, c’est l’ordinateur qui lance les relances, fenêtre fermée\u00a0: si le dossier est "
            "ouvert à cette heure-là, rien ne part. Un lancement manqué a lieu dès que possible."
        )
        for widget in (self.what, self.planned):
            card.body.addWidget(widget)
        card.body.addLayout(line)
        card.body.addWidget(self.last_run)
        card.body.addWidget(label(told, Role.MUTED, wrap=True))
        return card

    # What the page asks.
    def load(self, choices: Choices) -> None:
        found = view_policies(self.workplace.desk)
        self.first.set_value(found.times.first.replace(second=0, microsecond=0))
        self.last.set_value(found.times.last.replace(second=0, microsecond=0))
        self.alsace.setChecked(found.times.alsace_moselle)
        self._touched = False
        automatic = [policy.name for policy in found.policies if policy.automatic]
        if automatic:
            names = ", ".join(self.tr("«\u00a0{0}\u00a0»").format(name) for name in automatic)
            self.what.setText(self.tr("Scénarios automatiques\u00a0: {names}.").format(names=names))
        else:
            self.what.setText(
                self.tr(
                    "Aucun scénario n’est automatique\u00a0: cochez «\u00a0Automatique\u00a0» dans l’onglet Scénarios."
                )
            )
        self._show_runs()

    def touched(self) -> bool:
        return self._touched

    def save(self) -> Changes | None:
        first, last = self.first.value(), self.last.value()
        if not self._form.check() or first is None or last is None:
            return None
        edit_sending_times(self.workplace.desk, SendingTimes(self.alsace.isChecked(), first, last))
        self._touched = False
        return Changes.POLICIES

    # What the person does.
    def plan(self) -> None:
        """Put the run into the computer's timetable, at the hour typed."""
        at = self.hour.value()
        if at is None:
            self.hour.check()
            return
        self._try(lambda: scheduler.install(self._entry(at), self.workplace.desk.today), self.tr("Relances planifiées"))

    def unplan(self) -> None:
        """Take the run out of the computer's timetable."""
        self._try(lambda: scheduler.remove(self._entry()), self.tr("Relances retirées de la planification"))

    def run(self) -> None:
        """Run the automatic reminders now."""
        desk = self.workplace.desk
        moment = datetime.combine(desk.today, desk.now().astimezone().timetz())
        self.run_button.setEnabled(False)
        job = self.workplace.jobs.run(
            self.tr("Relances automatiques"),
            lambda progress: run_automatically(desk, desk.books.path.parent / _LETTERS, moment, progress),
            self._ran,
            on_failed=self.failed.emit,
        )
        job.over.connect(lambda: self.run_button.setEnabled(True))

    def _ran(self, run: AutomaticRun) -> None:
        self._show_runs()
        self.done.emit(_told(run.counts(), run.plan.held), Changes.LETTERS | Changes.MAIL | Changes.INVOICES)
        if run.trouble is not None:
            self.failed.emit(run.trouble)

    def _try(self, work: Callable[[], object], told: str) -> None:
        try:
            work()
        except Outcome as outcome:
            self.failed.emit(outcome)
        else:
            self.done.emit(told, Changes.NONE)
        self._show_runs()

    def _entry(self, at: time = _USUAL) -> Entry:
        return entry_for(self.workplace.desk.books.path, at)

    def _show_runs(self) -> None:
        at = scheduler.planned(self._entry())
        self.planned.setText(
            self.tr("Planifié du lundi au vendredi à {at}.").format(at=at) if at else self.tr("Pas planifié.")
        )
        self.unplan_button.setEnabled(bool(at))
        found = last_automatic(self.workplace.desk)
        if found is None:
            self.last_run.setText(self.tr("Aucune exécution jusqu’ici."))
            return
        local = found[0].astimezone()
        when = f"{day(local.date())}{NBSP}{local:%H:%M}"
        counts = {key: value for key, value in found[1].items() if isinstance(value, int)}
        told = _told(counts, str(found[1].get("held", "")))
        self.last_run.setText(self.tr("Dernière exécution le {when}\u00a0: {told}").format(when=when, told=told))

    def _typed(self) -> None:
        self._touched = True
        self.edited.emit()


def _told(counts: Mapping[str, int], held: str) -> str:
    """Return in one line what a run did."""
    parts = [
        counted(
            counts.get("issued", 0),
            translate("automation", "relance émise"),
            translate("automation", "relances émises"),
        ),
        counted(
            counts.get("sent", 0), translate("automation", "e-mail parti"), translate("automation", "e-mails partis")
        ),
        counted(
            counts.get("waiting", 0),
            translate("automation", "relance à confirmer"),
            translate("automation", "relances à confirmer"),
        ),
    ]
    return ", ".join(parts) + "." + (f" {painted(held)}" if held else "")
