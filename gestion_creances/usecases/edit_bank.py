"""Changes what the firm has chosen about its bank: accounts, what matching tolerates, where differences are booked."""

from __future__ import annotations

from dataclasses import asdict

from gestion_creances.banking.account import BankAccount, BankAccountRefused, checked_account
from gestion_creances.desk import Desk
from gestion_creances.matching.facts import Tolerances
from gestion_creances.matching.gap_accounts import GapAccounts, checked_accounts, checked_tolerances


def edit_bank_account(desk: Desk, account: BankAccount) -> BankAccount:
    """Store the IBAN, label, ledger account and journal of an account and return it.

    An account known by the name of its bank only, as tables give it, is given its IBAN here: statements that bear it
    then go to the same account. Raise BankAccountRefused, also when another account has that IBAN, or IdentityRefused.
    """
    checked = checked_account(account)
    with desk.books.writing() as session:
        if any(checked.iban and one.id != checked.id and one.iban == checked.iban for one in session.bank.accounts()):
            raise BankAccountRefused("iban", "Un autre compte porte déjà cet IBAN.")
        session.bank.put_account(checked)
        facts = {"label": checked.name, "account": checked.ledger_account, "journal": checked.journal}
        session.journal.append(desk.now(), desk.actor, "bank_account.changed", "dossier", facts)
    return checked


def edit_tolerances(desk: Desk, tolerances: Tolerances) -> Tolerances:
    """Store what matching tolerates and whether it writes by itself, and return it; raise BankSettingsRefused."""
    checked = checked_tolerances(tolerances)
    with desk.books.writing() as session:
        session.settings.put_tolerances(checked)
        facts = {
            "pennies_cents": checked.pennies.cents,
            "bank_fee_cents": checked.bank_fee.cents,
            "automatic": checked.automatic,
        }
        session.journal.append(desk.now(), desk.actor, "bank_settings.changed", "dossier", facts)
    return checked


def edit_gap_accounts(desk: Desk, accounts: GapAccounts) -> GapAccounts:
    """Store the ledger accounts of small differences and return them; raise BankSettingsRefused."""
    checked = checked_accounts(accounts)
    with desk.books.writing() as session:
        session.settings.put_gap_accounts(checked)
        session.journal.append(desk.now(), desk.actor, "gap_accounts.changed", "dossier", asdict(checked))
    return checked
