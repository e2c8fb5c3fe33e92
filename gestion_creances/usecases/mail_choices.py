"""Shows and changes the account that sends the firm’s e-mails; its password goes to the keyring, never to the books."""

from __future__ import annotations

from dataclasses import dataclass

from gestion_creances.company.mail_account import MailAccount, checked_account
from gestion_creances.desk import Desk
from gestion_creances.vault import passwords


@dataclass(frozen=True, slots=True)
class MailChoices:
    """The sending account as stored, or as proposed from the firm's own identity while ``stored`` is False."""

    account: MailAccount
    stored: bool


def view_mail(desk: Desk) -> MailChoices:
    """Return the account in force, or a blank one signed by the firm."""
    with desk.books.reading() as session:
        account = session.settings.mail_account()
        company = session.company.get()
    if account is not None:
        return MailChoices(account, stored=True)
    return MailChoices(MailAccount("", company.email, user=company.email, sender_name=company.name), stored=False)


def knows_password(account: MailAccount) -> bool:
    """Return whether the keyring holds the password of *account*; raise KeyringMissing or KeyringRefused."""
    return bool(account.user) and passwords.get(account.keyring_name) is not None


def edit_mail(desk: Desk, account: MailAccount, password: str | None = None) -> MailAccount:
    """Store the account, and its *password* in the keyring unless None (left as it was); return it as stored.

    Raise MailAccountFault; KeyringMissing or KeyringRefused when the password cannot be kept (nothing is stored then).
    """
    sound = checked_account(account)
    with desk.books.writing() as session:
        before = session.settings.mail_account()
        session.settings.put_mail_account(sound)
        facts = {"host": sound.host, "sender": sound.sender_address, "security": sound.security.value}
        session.journal.append(desk.now(), desk.actor, "mail.changed", "dossier", facts)
        if password and sound.user:
            passwords.put(sound.keyring_name, password)
    if before is not None and before.user and before.keyring_name != sound.keyring_name:
        passwords.forget(before.keyring_name)
    return sound
