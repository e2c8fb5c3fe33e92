"""Keeps how the firm lets itself be paid: by direct debit (its identifier, the account, the notice), by a link."""

from __future__ import annotations

from gestion_creances.banking.creditor import Creditor, checked_creditor
from gestion_creances.company.payment_link import checked_link
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


def view_payment_link(desk: Desk) -> str:
    """Return the pattern of the address at which invoices are paid online, empty for none."""
    with desk.books.reading() as session:
        return session.settings.payment_link()


def edit_payment_link(desk: Desk, pattern: str) -> str:
    """Store the pattern of the payment link (empty: none) and return it as stored; raise PaymentLinkRefused.

    Nothing is written when it is the one stored already.
    """
    checked = checked_link(pattern)
    with desk.books.writing() as session:
        if checked != session.settings.payment_link():
            session.settings.put_payment_link(checked)
            session.journal.append(desk.now(), desk.actor, "payment_link.changed", "dossier", {"pattern": checked})
    return checked
