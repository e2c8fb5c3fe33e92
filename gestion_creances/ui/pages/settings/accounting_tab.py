"""Comptabilité: the firm's accounts and journals, and which facts its accountant waits for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QCheckBox

from gestion_creances.accounting.chart import ENTERED, Chart
from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Refusal
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import Form
from gestion_creances.ui.fields.scrolling import scrolling
from gestion_creances.ui.fields.typed import DateField
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.settings.tab import Tab, column
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.usecases.hand_over_entries import chart_of, put_chart
from gestion_creances.usecases.view_choices import Choices

_WIDTHS = (0, 3, 5, 6, 7, 8, 9, 10)
_PER_ROW = 4


class AccountingTab(Tab):
    """The accounts, the journals, and what is handed over."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._stored = Chart()
        self._ticked = False
        self.accounts = {key: TextField(name, longest=17) for key, name in self._account_names()}
        self.journals = {key: TextField(name, longest=6) for key, name in self._journal_names()}
        inside, cards = column()
        cards.addWidget(self._what())
        cards.addWidget(self._account_card())
        cards.addWidget(self._journal_card())
        cards.addStretch(1)
        self.across.addWidget(scrolling(inside), 1)
        for field in (*self.accounts.values(), *self.journals.values(), self.width_, self.since):
            field.edited.connect(self.edited)

    def _account_names(self) -> tuple[tuple[str, str], ...]:
        return (
            ("customers", self.tr("Clients")),
            ("bills", self.tr("Effets à recevoir")),
            ("doubtful", self.tr("Clients douteux")),
            ("deposits", self.tr("Acomptes reçus")),
            ("bank", self.tr("Banque")),
            ("cheques", self.tr("Chèques à encaisser")),
            ("cash", self.tr("Caisse")),
            ("suspense", self.tr("Attente (TVA inconnue)")),
            ("sales_account", self.tr("Ventes")),
            ("vat", self.tr("TVA collectée")),
            ("discounts", self.tr("Escomptes accordés")),
            ("interest", self.tr("Pénalités reçues")),
            ("indemnity", self.tr("Indemnités de 40\u00a0€")),
            ("loss_this_year", self.tr("Pertes de l’exercice")),
            ("loss_earlier", self.tr("Pertes antérieures")),
            ("provision", self.tr("Dépréciation")),
            ("provision_made", self.tr("Dotations")),
            ("provision_released", self.tr("Reprises")),
        )

    def _journal_names(self) -> tuple[tuple[str, str], ...]:
        return (
            ("sales_journal", self.tr("Ventes")),
            ("bank_journal", self.tr("Banque")),
            ("cash_journal", self.tr("Caisse")),
            ("other_journal", self.tr("Opérations diverses")),
        )

    def _what(self) -> Card:
        card = Card(self.tr("Ce qui est remis au comptable"))
        told = self.tr(
            "Ce qui vient d’un FEC est déjà en comptabilité et n’est jamais remis. Si vos ventes y arrivent déjà par "
            "votre logiciel de facturation, décochez-les toutes\u00a0: elles y seraient deux fois."
        )
        card.body.addWidget(label(told, Role.MUTED, wrap=True))
        self.sources = {
            ("sales", ENTERED): QCheckBox(self.tr("Ventes saisies ici")),
            ("sales", "factur_x"): QCheckBox(self.tr("Ventes lues dans des factures électroniques")),
            ("sales", "invoices"): QCheckBox(self.tr("Ventes importées d’un tableau")),
            ("receipts", ENTERED): QCheckBox(self.tr("Règlements saisis ici")),
            ("receipts", "bank"): QCheckBox(self.tr("Règlements rapprochés de la banque")),
            ("receipts", "payments"): QCheckBox(self.tr("Règlements importés d’un tableau")),
        }
        self.no_vat = QCheckBox(self.tr("L’entreprise ne facture pas de TVA (franchise en base)"))
        for box in (*self.sources.values(), self.no_vat):
            box.clicked.connect(self._tick)
            card.body.addWidget(box)
        self.since = DateField(
            self.tr("Rien avant le"), optional=True, hint=self.tr("Ce qui est plus ancien est déjà comptabilisé.")
        )
        self.since.setMaximumWidth(320)
        card.body.addWidget(self.since)
        return card

    def _account_card(self) -> Card:
        card = Card(self.tr("Comptes"))
        self._account_form = Form()
        fields = list(self.accounts.values())
        for start in range(0, len(fields), _PER_ROW):
            row = fields[start : start + _PER_ROW]
            self._account_form.row(*row, *(label("") for _ in range(_PER_ROW - len(row))))
        card.body.addWidget(self._account_form)
        widths = [
            (self.tr("tels quels") if not one else self.tr("à {n} chiffres").format(n=one), one) for one in _WIDTHS
        ]
        self.width_: ChoiceField[int] = ChoiceField(
            self.tr("Écrire les comptes"), widths, hint=self.tr("Complétés par des zéros\u00a0: 411 devient 411000.")
        )
        self.width_.setMaximumWidth(320)
        card.body.addWidget(self.width_)
        told = self.tr(
            "Numéros du plan comptable général. Pour les pénalités reçues, l’usage varie depuis le plan de 2025\u00a0: "
            "votre comptable décide. Les comptes de banque et de petits écarts sont dans l’onglet Banque."
        )
        card.body.addWidget(label(told, Role.MUTED, wrap=True))
        return card

    def _journal_card(self) -> Card:
        card = Card(self.tr("Journaux"))
        self._journal_form = Form()
        self._journal_form.row(*self.journals.values())
        card.body.addWidget(self._journal_form)
        return card

    def load(self, choices: Choices) -> None:
        chart = self._stored = chart_of(self.workplace.desk)
        for key, field in (*self.accounts.items(), *self.journals.items()):
            field.set_text(getattr(chart, key))
        for (kind, source), box in self.sources.items():
            box.setChecked(source in getattr(chart, kind))
        self.no_vat.setChecked(chart.no_vat)
        self.since.set_value(chart.since)
        self.width_.set_value(chart.width)
        self._ticked = False

    def chart(self) -> Chart:
        """Return the chart as typed."""
        typed: dict[str, Any] = {key: field.text() for key, field in (*self.accounts.items(), *self.journals.items())}
        for kind in ("sales", "receipts"):
            typed[kind] = frozenset(
                source for (of, source), box in self.sources.items() if of == kind and box.isChecked()
            )
        return replace(
            self._stored, **typed, width=self.width_.value(), since=self.since.value(), no_vat=self.no_vat.isChecked()
        )

    def touched(self) -> bool:
        fields = (*self.accounts.values(), *self.journals.values(), self.width_, self.since)
        return self._ticked or any(field.touched() for field in fields)

    def save(self) -> Changes | None:
        if not (self._account_form.check() and self._journal_form.check() and self.since.check()):
            return None
        try:
            put_chart(self.workplace.desk, self.chart())
        except Refusal as refused:
            wrong = {**self.accounts, **self.journals}.get(getattr(refused, "field", ""))
            if wrong is None:
                raise
            wrong.show_error(sentence(refused))
            wrong.setFocus()
            return None
        return Changes.COMPANY | Changes.ENTRIES

    def _tick(self) -> None:
        self._ticked = True
        self.edited.emit()
