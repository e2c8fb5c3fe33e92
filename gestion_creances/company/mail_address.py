"""E-mail addresses, checked before anything is sent to them: one that cannot be right is refused with the remedy."""

from __future__ import annotations

from gestion_creances.basics import identity
from gestion_creances.basics.errors import Refusal

# Endings that no mail service has, each one a slip of the finger for a well-known one.
_SLIPS = {
    "gmail.con": "gmail.com",
    "gmail.fr": "gmail.com",
    "gmial.com": "gmail.com",
    "gmai.com": "gmail.com",
    "gamil.com": "gmail.com",
    "hotmail.con": "hotmail.com",
    "hotmial.com": "hotmail.com",
    "hotmial.fr": "hotmail.fr",
    "outlook.con": "outlook.com",
    "outlok.com": "outlook.com",
    "outlok.fr": "outlook.fr",
    "orange.rf": "orange.fr",
    "ornage.fr": "orange.fr",
    "wanado.fr": "wanadoo.fr",
    "wandoo.fr": "wanadoo.fr",
    "yahoo.con": "yahoo.com",
    "yaho.fr": "yahoo.fr",
    "laposte.ner": "laposte.net",
}


class AddressRefused(Refusal):
    """No message can reach that address: ``address`` is what was given, ``remedy`` what to do."""

    def __init__(self, address: str, remedy: str) -> None:
        super().__init__(address, remedy)
        self.address = address
        self.remedy = remedy

    def __str__(self) -> str:
        return f"L’adresse e-mail « {self.address} » ne peut pas recevoir de message : {self.remedy}."


def checked_address(text: str) -> str:
    """Return *text* as servers take it: no blanks around, the domain in ASCII; raise AddressRefused."""
    try:
        address = identity.email(text)
    except identity.IdentityRefused:
        raise AddressRefused(" ".join(text.split()), "elle s’écrit nom@domaine.fr, corrigez-la") from None
    mailbox, _, domain = address.rpartition("@")
    if meant := _SLIPS.get(domain.lower()):
        raise AddressRefused(address, f"vouliez-vous écrire « {mailbox}@{meant} »")
    if not mailbox.isascii() or not mailbox.isprintable():
        raise AddressRefused(address, "la partie avant « @ » s’écrit sans accent")
    if mailbox.startswith(".") or mailbox.endswith(".") or ".." in mailbox:
        raise AddressRefused(address, "deux points se suivent ou un point est mal placé")
    try:
        return f"{mailbox}@{domain.encode('idna').decode('ascii')}"
    except UnicodeError:
        raise AddressRefused(address, "son domaine n’existe pas, corrigez-le") from None


def is_address(text: str) -> bool:
    """Return whether a message can be sent to *text*."""
    try:
        checked_address(text)
    except AddressRefused:
        return False
    return True
