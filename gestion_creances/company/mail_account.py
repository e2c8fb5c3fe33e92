"""The mail account the firm sends its reminders from: which server, how protected, who signs, how many at once."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from gestion_creances.basics.errors import Refusal
from gestion_creances.company.mail_address import AddressRefused, checked_address

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_HOST = re.compile(r"(?=.{1,253}\Z)[A-Za-z0-9](?:[A-Za-z0-9.\-]*[A-Za-z0-9])?|::1")
_MOST = 10_000


class Security(StrEnum):
    """How the connection is protected; the certificate and the server's name are always verified."""

    STARTTLS = "starttls"
    TLS = "tls"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class MailAccount:
    """A sending account; its password is in the keyring of the computer under ``keyring_name``.

    ``user`` is empty when the server asks for no password. ``reply_to`` is empty when answers go to the sender.
    ``per_run`` and ``per_hour`` are the most messages sent at once and within an hour, 0 without limit.
    ``copy_salesperson``: the customer's salesperson receives a copy. ``attach_statement`` and ``attach_invoices``:
    what goes with the letter besides its PDF.
    """

    host: str
    sender_address: str
    port: int = 587
    security: Security = Security.STARTTLS
    user: str = ""
    sender_name: str = ""
    reply_to: str = ""
    per_run: int = 200
    per_hour: int = 200
    copy_salesperson: bool = False
    attach_statement: bool = False
    attach_invoices: bool = True

    @property
    def keyring_name(self) -> str:
        """Return the name under which the keyring knows the password."""
        return f"{self.user}@{self.host}"


class MailAccountFault(Refusal):
    """The account cannot be used as written; ``field`` is what to correct."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


class MailAccountMissing(Refusal):
    """No sending account has been given yet."""

    def __str__(self) -> str:
        return (
            "Aucun compte d’envoi n’est configuré : indiquez-le dans Paramètres > E-mail, "
            "ou enregistrez chaque message en .eml pour l’envoyer depuis votre messagerie."
        )


def faults(account: MailAccount) -> tuple[MailAccountFault, ...]:
    """Return everything that keeps *account* from being used, in reading order; empty when it is sound."""
    return (*_server_faults(account), *_sender_faults(account), *_limit_faults(account))


def checked_account(account: MailAccount) -> MailAccount:
    """Return *account* without stray blanks and with ASCII domains; raise its first MailAccountFault."""
    tidy = replace(
        account,
        host=account.host.strip().lower(),
        user=account.user.strip(),
        sender_name=" ".join(account.sender_name.split()),
    )
    for fault in faults(tidy):
        raise fault
    reply_to = checked_address(tidy.reply_to) if tidy.reply_to.strip() else ""
    return replace(tidy, sender_address=checked_address(tidy.sender_address), reply_to=reply_to)


def _server_faults(account: MailAccount) -> list[MailAccountFault]:
    found = []
    if not _HOST.fullmatch(account.host):
        found.append(MailAccountFault("host", "Indiquez le serveur d’envoi, par exemple smtp.votre-fournisseur.fr."))
    elif account.security is Security.PLAIN and account.host not in LOOPBACK:
        sentence = "Sans chiffrement, le mot de passe et vos lettres seraient lisibles par tous : choisissez STARTTLS."
        found.append(MailAccountFault("security", sentence))
    if not 1 <= account.port <= 65535:
        sentence = "Le port est un nombre de 1 à 65535, d’ordinaire 587 (STARTTLS) ou 465 (TLS)."
        found.append(MailAccountFault("port", sentence))
    return found


def _sender_faults(account: MailAccount) -> list[MailAccountFault]:
    found = []
    if not account.sender_address.strip():
        found.append(MailAccountFault("sender_address", "Indiquez l’adresse qui envoie les messages."))
    for field in ("sender_address", "reply_to"):
        text = getattr(account, field)
        try:
            checked_address(text or "vide@exemple.fr")
        except AddressRefused as refusal:
            found.append(MailAccountFault(field, str(refusal)))
    if any(not letter.isprintable() for letter in account.sender_name + account.user):
        found.append(MailAccountFault("sender_name", "Le nom et l’identifiant tiennent sur une seule ligne."))
    return found


def _limit_faults(account: MailAccount) -> list[MailAccountFault]:
    sentence = f"Indiquez un nombre de messages de 0 (sans limite) à {_MOST}."
    wrong = [field for field in ("per_run", "per_hour") if not 0 <= getattr(account, field) <= _MOST]
    return [MailAccountFault(field, sentence) for field in wrong]
