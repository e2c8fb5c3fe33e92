"""The address at which a customer pays an invoice online: a pattern of the firm's, filled in for each invoice."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import Money

FIELDS = ("numero", "montant", "reference")
_LONGEST = 200
_FIELD = re.compile(r"\{([^{}]*)\}")
_SIGNS = re.compile(r"[\x21-\x7e]+")


class PaymentLinkRefused(Refusal):
    """The pattern of the payment link cannot be used; ``field`` is what to correct."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.field = "payment_link"


def checked_link(pattern: str) -> str:
    """Return *pattern* without blanks around it, empty for none; raise PaymentLinkRefused.

    It begins with https://, names a site, and holds no field but {numero}, {montant} and {reference}, none of them in
    the name of the site: what a customer's number says must never change whom he pays.
    """
    bare = pattern.strip()
    if not bare:
        return ""
    unknown = [name for name in _FIELD.findall(bare) if name not in FIELDS]
    if unknown:
        raise PaymentLinkRefused(
            f"« {{{unknown[0]}}} » n’existe pas dans un lien de paiement : les champs sont {{numero}}, {{montant}} et "
            "{reference}."
        )
    if "{" in _FIELD.sub("", bare) or "}" in _FIELD.sub("", bare):
        raise PaymentLinkRefused("Une accolade du lien de paiement n’est pas refermée.")
    if not _is_site(bare):
        raise PaymentLinkRefused(
            "Le lien de paiement commence par https://, suivi du nom du site, sans espace ni accent, en "
            f"{_LONGEST} caractères au plus : https://payer.exemple.fr/{{numero}}."
        )
    return bare


def _is_site(bare: str) -> bool:
    try:
        parts = urlsplit(bare)
        host = parts.hostname or ""
    except ValueError:
        return False
    named = "." in host and not host.startswith(".") and "{" not in parts.netloc and "@" not in parts.netloc
    return parts.scheme == "https" and named and len(bare) <= _LONGEST and _SIGNS.fullmatch(bare) is not None


def payment_url(pattern: str, number: str, amount: Money, reference: str) -> str:
    """Return *pattern* filled in: each value escaped, the amount as ``1234.56``."""
    values = {"numero": number, "montant": str(amount), "reference": reference}
    return _FIELD.sub(lambda found: quote(values[found[1]], safe=""), pattern)


def names_invoice(pattern: str) -> bool:
    """Return whether *pattern* leads to one invoice: each then has a link of its own."""
    return "{numero}" in pattern
