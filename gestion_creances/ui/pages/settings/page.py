"""The page « Paramètres »: its tabs, one button that stores, and no way to lose what was typed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMessageBox, QStackedWidget, QTabBar

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.settings.accounting_tab import AccountingTab
from gestion_creances.ui.pages.settings.automation_tab import AutomationTab
from gestion_creances.ui.pages.settings.backup_tab import BackupTab
from gestion_creances.ui.pages.settings.bank_tab import BankTab
from gestion_creances.ui.pages.settings.buckets_tab import BucketsTab
from gestion_creances.ui.pages.settings.company_tab import CompanyTab
from gestion_creances.ui.pages.settings.debits_tab import DebitsTab
from gestion_creances.ui.pages.settings.display_tab import DisplayTab
from gestion_creances.ui.pages.settings.mail_tab import MailTab
from gestion_creances.ui.pages.settings.rates_tab import RatesTab
from gestion_creances.ui.pages.settings.scenarios import PolicyTab
from gestion_creances.ui.pages.settings.tab import Tab
from gestion_creances.ui.pages.settings.templates_tab import TemplatesTab
from gestion_creances.ui.pages.settings.terms_tab import TermsTab
from gestion_creances.usecases.view_choices import view_choices

_KINDS: dict[str, type[Tab]] = {
    "company": CompanyTab,
    "terms": TermsTab,
    "rates": RatesTab,
    "policies": PolicyTab,
    "automation": AutomationTab,
    "templates": TemplatesTab,
    "mail": MailTab,
    "debits": DebitsTab,
    "bank": BankTab,
    "accounting": AccountingTab,
    "buckets": BucketsTab,
    "display": DisplayTab,
    "backup": BackupTab,
}
_KEYS = tuple(_KINDS)


class SettingsPage(Page):
    """The firm's choices. Opened with a tab's key (``rates``), it shows that tab."""

    concerns = Changes.COMPANY | Changes.RATES | Changes.POLICIES | Changes.MAIL | Changes.BANK

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(self.tr("Paramètres"))
        self.workplace = workplace
        self.save_button = self.header.set_primary(self.tr("Enregistrer"), self.save)
        self.bar = QTabBar()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(True)
        self.bar.setProperty("dense", True)
        self._stack = QStackedWidget()
        self.tabs: dict[str, Tab] = {}
        for title in self._titles():
            self.bar.addTab(title)
        self.body.addWidget(self.bar)
        self.body.addWidget(self._stack, 1)
        self.bar.currentChanged.connect(self._show_tab)
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Entreprise"),
            self.tr("Conditions"),
            self.tr("Taux"),
            self.tr("Scénarios"),
            self.tr("Automatisation"),
            self.tr("Modèles"),
            self.tr("E-mail"),
            self.tr("Prélèvements"),
            self.tr("Banque"),
            self.tr("Comptabilité"),
            self.tr("Tranches"),
            self.tr("Affichage"),
            self.tr("Sauvegarde"),
        )

    def tab(self) -> Tab:
        """Return the tab in view, built when it is first shown."""
        key = _KEYS[self.bar.currentIndex()]
        return self.tabs.get(key) or self._build(key)

    def _build(self, key: str) -> Tab:
        tab = self.tabs[key] = _KINDS[key](self.workplace)
        tab.load(view_choices(self.workplace.desk))
        tab.edited.connect(self._typed)
        tab.done.connect(self._done)
        tab.undoable.connect(lambda text, changes, undo: self._done(text, changes, tab, undo))
        tab.failed.connect(self.say_outcome)
        self._stack.addWidget(tab)
        if isinstance(tab, RatesTab):
            can_export(self, self.workplace, tab.list, self.tr("Taux des pénalités de retard"))
        return tab

    # What the window asks.
    def refresh(self, changes: Changes) -> None:
        first = not self.tabs
        choices = view_choices(self.workplace.desk)
        for tab in self.tabs.values():
            if not tab.touched():
                tab.load(choices)
        self._stack.setCurrentWidget(self.tab())
        if first:
            self.tab().shown()
        self._typed()

    def open_with(self, argument: object) -> None:
        if argument in _KEYS:
            self.bar.setCurrentIndex(_KEYS.index(str(argument)))

    def filter(self) -> None:
        tab = self.tab()
        if isinstance(tab, RatesTab):
            tab.list.focus_filter()

    def may_leave(self) -> bool:
        unsaved = [tab for tab in self.tabs.values() if tab.touched()]
        if not unsaved:
            return True
        answer = self._ask()
        if answer is QMessageBox.StandardButton.Discard:
            choices = view_choices(self.workplace.desk)
            for tab in unsaved:
                tab.forget(choices)
            self._typed()
            return True
        return answer is QMessageBox.StandardButton.Save and all([self._store(tab) for tab in unsaved])  # noqa: C419

    def _ask(self) -> QMessageBox.StandardButton:
        """Ask what to do with what is typed and not stored."""
        buttons = QMessageBox.StandardButton
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("Paramètres"))
        box.setText(self.tr("Des modifications ne sont pas enregistrées."))
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.button(buttons.Save).setText(self.tr("Enregistrer"))
        box.button(buttons.Discard).setText(self.tr("Ne pas enregistrer"))
        box.button(buttons.Cancel).setText(self.tr("Annuler"))
        box.setDefaultButton(buttons.Save)
        return buttons(box.exec())

    # Storing.
    def save(self) -> None:
        """Store what is typed in the tab in view."""
        if self.save_button.isEnabled():
            self._store(self.tab())

    def _store(self, tab: Tab) -> bool:
        try:
            changes = tab.save()
        except Outcome as outcome:
            self.say_outcome(outcome, lambda: self._store(tab))
            return False
        if changes is None:
            self.open_with(next(key for key, each in self.tabs.items() if each is tab))
            return False
        tab.load(view_choices(self.workplace.desk))
        self._done(self.tr("Enregistré"), changes, tab, tab.take_back())
        return True

    def _done(
        self, text: str, changes: Changes, tab: Tab | None = None, undo: Callable[[], Changes] | None = None
    ) -> None:
        self.toast(text, partial(self._undo, tab, undo) if tab is not None and undo is not None else None)
        if changes:
            self.changed.emit(changes)
        self._typed()

    def _undo(self, tab: Tab, undo: Callable[[], Changes]) -> None:
        try:
            changes = undo()
        except Outcome as outcome:
            self.say_outcome(outcome, lambda: self._undo(tab, undo))
            return
        tab.load(view_choices(self.workplace.desk))
        self.changed.emit(changes)
        self._typed()

    def _show_tab(self, _place: int) -> None:
        self._stack.setCurrentWidget(self.tab())
        self.tab().shown()
        self._typed()

    def _typed(self) -> None:
        tab = self.tab()
        self.save_button.setVisible(tab.saves)
        self.save_button.setEnabled(tab.touched())
        for place, (key, title) in enumerate(zip(_KEYS, self._titles(), strict=True)):
            touched = key in self.tabs and self.tabs[key].touched()
            self.bar.setTabText(place, f"{title} •" if touched else title)
