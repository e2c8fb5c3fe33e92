"""Keeps how the firm collects by direct debit: its identifier, the account credited, the notice given to debtors."""

from __future__ import annotations

from gestion_creances.banking.creditor import Creditor, checked_creditor
from gestion_creances.desk import Desk


def view_creditor(desk: Desk) -> Creditor:
    """Return how the firm collects by direct debit."""
    with desk.books.reading() as session:
        return session.settings.creditor()


def edit_creditor(desk: Desk, creditor: Creditor) -> Creditor:
    """Store how the firm collects and return it as stored; raise CreditorRefused or IdentityRefused."""
    checked = checked_creditor(creditor)
    with desk.books.writing() as session:
        session.settings.put_creditor(checked)
        facts = {"ics": checked.ics, "notice_days": checked.notice_days}
        session.journal.append(desk.now(), desk.actor, "debits.changed", "dossier", facts)
    return checked
