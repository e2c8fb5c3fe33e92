"""Tries the mail account out: one message to an address of the user's own."""

from __future__ import annotations

from gestion_creances.basics import french
from gestion_creances.basics.errors import Trouble
from gestion_creances.company.mail_account import MailAccount, checked_account
from gestion_creances.company.mail_address import checked_address
from gestion_creances.delivery.smtp import MailServer, Parcel, Sent
from gestion_creances.desk import Desk
from gestion_creances.letters.email import Envelope, message_id, plain_email, sender_of
from gestion_creances.vault import passwords

_SUBJECT = "Message d’essai de Gestion des créances"
_TEXT = """Bonjour,

Ce message a été envoyé le {day} par Gestion des créances pour {firm}. Le compte d’envoi fonctionne :
les relances par e-mail peuvent partir.
"""


class TestRefused(Trouble):
    """The server did not take the trial message; ``sentence`` says why and what to do."""

    __test__ = False

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def send_test_message(
    desk: Desk, account: MailAccount, recipient: str, password: str | None = None, timeout: float = 20
) -> str:
    """Send a message to *recipient* through *account*, stored or not yet, and return the server's answer.

    *password* is what was just typed; None takes the one in the keyring. Raise MailAccountFault, AddressRefused,
    KeyringMissing, KeyringRefused, TestRefused, or what ``MailServer.open`` raises.
    """
    sound = checked_account(account)
    address = checked_address(recipient)
    with desk.books.reading() as session:
        company = session.company.get()
    now = desk.now()
    sender = sender_of(company, sound)
    name = message_id("essai", f"{int(now.timestamp()):x}", sender)
    envelope = Envelope(sender, address, "", name, now)
    content = plain_email(_SUBJECT, _TEXT.format(day=french.day(desk.today), firm=company.name), envelope)
    if password is None:
        password = passwords.get(sound.keyring_name) or "" if sound.user else ""
    with MailServer(sound, password, timeout) as server:
        delivery = server.send(Parcel(sound.sender_address, address, (), content))
    if not isinstance(delivery, Sent):
        raise TestRefused(delivery.sentence)
    if not desk.books.read_only:
        with desk.books.writing() as session:
            facts = {"recipient": address, "host": sound.host}
            session.journal.append(now, desk.actor, "mail.tested", "dossier", facts)
    return delivery.response
