"""Banque: the firm's accounts, what may be missing without asking, and what is matched without a person."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from gestion_creances.banking.account import BankAccount, BankAccountRefused, checked_account
from gestion_creances.basics.changes import Changes
from gestion_creances.basics.money import ZERO
from gestion_creances.matching.facts import Tolerances
from gestion_creances.matching.gap_accounts import (
    BankSettingsRefused,
    GapAccounts,
    checked_accounts,
    checked_tolerances,
)
from gestion_creances.ui.fields.card import Card, separator
from gestion_creances.ui.fields.field import Field, TextField
from gestion_creances.ui.fields.form import Form
from gestion_creances.ui.fields.scrolling import scrolling
from gestion_creances.ui.fields.typed import MoneyField, NumberField
from gestion_creances.ui.look.labels import Elided, Role, label
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.settings.tab import Tab, column
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.usecases.edit_bank import edit_bank_account, edit_gap_accounts, edit_tolerances
from gestion_creances.usecases.view_bank import view_bank
from gestion_creances.usecases.view_choices import Choices


class AccountForm(QWidget):
    """One bank account of the firm: its own label, its ledger account and its journal."""

    def __init__(self, account: BankAccount) -> None:
        super().__init__()
        self._account = account
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        numbered = replace(account, label="").name
        column.addWidget(Elided(numbered, Role.MUTED))
        self.label = TextField(self.tr("Libellé"), optional=True, placeholder=self.tr("Compte courant"), longest=60)
        self.ledger_account = TextField(self.tr("Compte comptable"), longest=20)
        self.journal = TextField(self.tr("Journal"), longest=6)
        self.label.set_text(account.label)
        self.ledger_account.set_text(account.ledger_account)
        self.journal.set_text(account.journal)
        self.form = Form()
        self.form.row(self.label, self.ledger_account, self.journal, weights=(4, 2, 2))
        column.addWidget(self.form)
        self.beside: dict[str, Field] = {"ledger_account": self.ledger_account, "journal": self.journal}

    def account(self) -> BankAccount:
        """Return the account as typed."""
        return replace(
            self._account,
            label=self.label.text(),
            ledger_account=self.ledger_account.text(),
            journal=self.journal.text(),
        )


class BankTab(Tab):
    """What the program may do with the lines of the bank."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._ticked = False
        self.accounts: list[AccountForm] = []
        self._make_fields()
        inside, cards = column()
        for card in (self._automatic(), self._tolerated(), self._differences(), self._own_accounts()):
            cards.addWidget(card)
        cards.addStretch(1)
        self.across.addWidget(scrolling(inside), 1)
        for field in self._fields:
            field.edited.connect(self.edited)
        self.automatic.clicked.connect(self._tick)

    def _make_fields(self) -> None:
        self.automatic = QCheckBox(self.tr("Rapprocher sans me demander ce qui est certain"))
        self.oldest = NumberField(
            self.tr("Jamais sans moi au-delà de"), unit=self.tr("jours de retard"), least=0, most=3650
        )
        self.pennies = MoneyField(self.tr("Écart de règlement"), hint=self.tr("Quelques centimes, dans les deux sens."))
        self.bank_fee = MoneyField(self.tr("Frais bancaires"), hint=self.tr("Retenus par une banque sur un virement."))
        self.exchange = NumberField(
            self.tr("Différence de change"), least=0, most=10, hint=self.tr("% du montant\u00a0; 0\u00a0: aucune.")
        )
        self.pennies_lost = TextField(self.tr("Écarts perdus"), longest=20)
        self.pennies_won = TextField(self.tr("Écarts gagnés"), longest=20)
        self.fee_account = TextField(self.tr("Frais bancaires"), longest=20)
        self.exchange_lost = TextField(self.tr("Pertes de change"), longest=20)
        self.exchange_won = TextField(self.tr("Gains de change"), longest=20)
        self._choices: tuple[Field, ...] = (self.oldest, self.pennies, self.bank_fee, self.exchange)
        self._gap_fields: dict[str, TextField] = {
            "pennies_lost": self.pennies_lost,
            "pennies_won": self.pennies_won,
            "bank_fee": self.fee_account,
            "exchange_lost": self.exchange_lost,
            "exchange_won": self.exchange_won,
        }
        self._beside: dict[str, Field] = {
            **self._gap_fields,
            "exchange_percent": self.exchange,
            "oldest_days": self.oldest,
        }
        self._fields: tuple[Field, ...] = (*self._choices, *self._gap_fields.values())

    def _automatic(self) -> Card:
        card = Card(self.tr("Rapprochement automatique"))
        card.body.addWidget(self.automatic)
        told = self.tr(
            "Seul ce qui est certain est rapproché seul\u00a0: une référence lue sur le relevé et un montant exact. Un "
            "payeur reconnu sans référence, deux lectures possibles ou un écart vous sont toujours soumis. Chaque "
            "rapprochement garde ses raisons et se défait à tout moment\u00a0; ce que vous défaites n’est plus proposé."
        )
        card.body.addWidget(label(told, Role.MUTED, wrap=True))
        self._oldest_form = Form()
        self._oldest_form.row(self.oldest, QWidget(), weights=(2, 3))
        card.body.addWidget(self._oldest_form)
        return card

    def _tolerated(self) -> Card:
        card = Card(self.tr("Écarts tolérés"))
        told = self.tr("Au-delà, la facture reste due de la différence. Un écart accepté est écrit avec son motif.")
        card.body.addWidget(label(told, Role.MUTED, wrap=True))
        self._tolerance_form = Form()
        self._tolerance_form.row(self.pennies, self.bank_fee, self.exchange)
        card.body.addWidget(self._tolerance_form)
        return card

    def _differences(self) -> Card:
        card = Card(self.tr("Comptes des écarts"))
        told = self.tr(
            "Comptes où vont les écarts acceptés, selon le plan comptable général\u00a0; voyez avec votre comptable."
        )
        card.body.addWidget(label(told, Role.MUTED, wrap=True))
        self._gap_form = Form()
        self._gap_form.row(self.pennies_lost, self.pennies_won, self.fee_account)
        self._gap_form.row(self.exchange_lost, self.exchange_won, QWidget())
        card.body.addWidget(self._gap_form)
        return card

    def _own_accounts(self) -> Card:
        card = Card(self.tr("Comptes bancaires"))
        inside = QWidget()
        self._account_rows = QVBoxLayout(inside)
        self._account_rows.setContentsMargins(0, 0, 0, 0)
        self._account_rows.setSpacing(12)
        card.body.addWidget(inside)
        return card

    # What the page asks.
    def load(self, choices: Choices) -> None:
        bank = view_bank(self.workplace.desk)
        tolerances, gaps = bank.tolerances, bank.gap_accounts
        self.automatic.setChecked(tolerances.automatic)
        self._ticked = False
        self.oldest.set_value(tolerances.oldest_days)
        self.pennies.set_value(tolerances.pennies)
        self.bank_fee.set_value(tolerances.bank_fee)
        self.exchange.set_value(tolerances.exchange_percent)
        for name, field in self._gap_fields.items():
            field.set_text(getattr(gaps, name))
        self._show_accounts(tuple(state.account for state in bank.accounts))

    def touched(self) -> bool:
        typed = any(field.touched() for field in self._fields)
        return self._ticked or typed or any(account.form.touched() for account in self.accounts)

    def save(self) -> Changes | None:
        forms = (self._oldest_form, self._tolerance_form, self._gap_form, *(one.form for one in self.accounts))
        if not all([form.check() for form in forms]):  # noqa: C419
            return None
        if not (self._choices_right() and all(map(_right, self.accounts))):
            return None
        # Everything is right: nothing is stored in part.
        desk = self.workplace.desk
        edit_tolerances(desk, self.tolerances())
        edit_gap_accounts(desk, self.gap_accounts())
        for one in self.accounts:
            if one.form.touched():
                edit_bank_account(desk, one.account())
        return Changes.BANK | Changes.COMPANY

    def tolerances(self) -> Tolerances:
        """Return what is tolerated, as typed."""
        return Tolerances(
            self.pennies.value() or ZERO,
            self.bank_fee.value() or ZERO,
            self.exchange.value() or 0,
            self.automatic.isChecked(),
            self.oldest.value() or 0,
        )

    def gap_accounts(self) -> GapAccounts:
        """Return the accounts of differences, as typed."""
        return GapAccounts(**{name: field.text() for name, field in self._gap_fields.items()})

    # Inside.
    def _choices_right(self) -> bool:
        try:
            checked_tolerances(self.tolerances())
            checked_accounts(self.gap_accounts())
        except BankSettingsRefused as refusal:
            self._beside.get(refusal.field, self.pennies).show_error(sentence(refusal))
            return False
        return True

    def _show_accounts(self, accounts: tuple[BankAccount, ...]) -> None:
        empty(self._account_rows)
        self.accounts = []
        for number, account in enumerate(accounts):
            if number:
                self._account_rows.addWidget(separator())
            shown = AccountForm(account)
            for field in shown.form.fields:
                field.edited.connect(self.edited)
            self._account_rows.addWidget(shown)
            self.accounts.append(shown)
        if not accounts:
            told = self.tr("Un compte apparaît ici avec le premier relevé importé\u00a0: rien à saisir.")
            self._account_rows.addWidget(label(told, Role.MUTED, wrap=True))

    def _tick(self) -> None:
        self._ticked = True
        self.edited.emit()


def _right(one: AccountForm) -> bool:
    """Return whether an account may be kept as typed; what is wrong is said beside its field."""
    try:
        checked_account(one.account())
    except BankAccountRefused as refusal:
        one.beside.get(refusal.field, one.label).show_error(sentence(refusal))
        return False
    return True
