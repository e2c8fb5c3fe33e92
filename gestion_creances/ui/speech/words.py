"""The French words for what the books keep as codes: methods of payment, channels, kinds of documents and pauses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.dunning.hold import HoldKind
from gestion_creances.ledger.customer import Channel, CustomerKind, Segment
from gestion_creances.ledger.item import ItemKind

translate = QCoreApplication.translate


def methods() -> dict[str, str]:
    """Return the words of every method of payment, the usual ones first."""
    return {
        "transfer": translate("words", "Virement"),
        "cheque": translate("words", "Chèque"),
        "direct_debit": translate("words", "Prélèvement"),
        "card": translate("words", "Carte"),
        "cash": translate("words", "Espèces"),
        "bill": translate("words", "Effet"),
        "other": translate("words", "Autre"),
    }


def method(code: str) -> str:
    """Return the words of a method of payment; the code itself when it is unknown."""
    return methods().get(code, code)


def channels() -> dict[Channel, str]:
    """Return the words of every channel."""
    return {
        Channel.EMAIL: translate("words", "E-mail"),
        Channel.LETTER: translate("words", "Lettre"),
        Channel.REGISTERED: translate("words", "Lettre recommandée"),
        Channel.PHONE: translate("words", "Appel"),
    }


def item_kinds() -> dict[ItemKind, str]:
    """Return the words of every kind of document."""
    return {
        ItemKind.INVOICE: translate("words", "Facture"),
        ItemKind.CREDIT_NOTE: translate("words", "Avoir"),
        ItemKind.DEPOSIT: translate("words", "Acompte"),
        ItemKind.TO_BE_ISSUED: translate("words", "À émettre"),
        ItemKind.DOUBTFUL: translate("words", "Douteuse"),
        ItemKind.BILL: translate("words", "Effet"),
        ItemKind.PAYMENT: translate("words", "Règlement"),
        ItemKind.DISCOUNT: translate("words", "Escompte accordé"),
        ItemKind.PENALTY: translate("words", "Pénalités réglées"),
        ItemKind.WRITE_OFF: translate("words", "Écart ou perte"),
        ItemKind.MOVED: translate("words", "Passage en douteux"),
    }


def hold_kinds() -> dict[HoldKind, str]:
    """Return the words of every pause, as a status."""
    return {
        HoldKind.DISPUTE: translate("words", "Litige"),
        HoldKind.PROMISE: translate("words", "Promesse"),
        HoldKind.PLAN: translate("words", "Échéancier"),
        HoldKind.BLOCK: translate("words", "Bloquée"),
    }


def customer_kinds() -> dict[CustomerKind, str]:
    """Return the words of every kind of customer."""
    return {
        CustomerKind.BUSINESS: translate("words", "Professionnel"),
        CustomerKind.PUBLIC: translate("words", "Organisme public"),
        CustomerKind.CONSUMER: translate("words", "Particulier"),
    }


def segments() -> dict[Segment, str]:
    """Return the words of every profile of customers."""
    return {
        Segment.GOOD: translate("words", "Bon payeur"),
        Segment.SLOW: translate("words", "Payeur lent"),
        Segment.AT_RISK: translate("words", "À risque"),
        Segment.STRATEGIC: translate("words", "Stratégique"),
        Segment.PUBLIC: translate("words", "Organisme public"),
        Segment.CONSUMER: translate("words", "Particulier"),
    }
