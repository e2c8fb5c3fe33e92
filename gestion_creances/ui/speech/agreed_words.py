"""The French words of disputes, promises and suspensions: what is contested, how it ended, whether it was kept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.dunning.hold import DisputeCategory, Resolution
from gestion_creances.dunning.promise import PromiseState
from gestion_creances.ledger.attachment import AttachmentKind

translate = QCoreApplication.translate


def categories() -> dict[DisputeCategory, str]:
    """Return the words of every category of dispute, in the order in which they are offered."""
    return {
        DisputeCategory.PRICE: translate("agreed", "Prix ou remise"),
        DisputeCategory.QUANTITY: translate("agreed", "Quantité"),
        DisputeCategory.QUALITY: translate("agreed", "Qualité, malfaçon"),
        DisputeCategory.DELIVERY: translate("agreed", "Livraison, retard"),
        DisputeCategory.DOCUMENT: translate("agreed", "Document ou n° manquant"),
        DisputeCategory.ALREADY_PAID: translate("agreed", "Déjà payée"),
        DisputeCategory.DUPLICATE: translate("agreed", "Facturée deux fois"),
        DisputeCategory.OTHER: translate("agreed", "Autre"),
    }


def category(found: DisputeCategory | None) -> str:
    """Return the words of a category, « Non précisé » for a dispute recorded before there were any."""
    return categories()[found] if found is not None else translate("agreed", "Non précisé")


def resolutions() -> dict[Resolution, str]:
    """Return the words of every way a pause ends."""
    return {
        Resolution.CREDIT_NOTE: translate("agreed", "Réglé par un avoir"),
        Resolution.PAYMENT: translate("agreed", "Payé"),
        Resolution.BACK_TO_SCENARIO: translate("agreed", "Retour au scénario"),
        Resolution.WITHDRAWN: translate("agreed", "Retiré"),
        Resolution.REPLACED: translate("agreed", "Remplacée"),
        Resolution.LIFTED: translate("agreed", "Levée"),
    }


def promise_states() -> dict[PromiseState, str]:
    """Return the words of every state of a promise."""
    return {
        PromiseState.PENDING: translate("agreed", "En attente"),
        PromiseState.KEPT: translate("agreed", "Tenue"),
        PromiseState.PARTLY: translate("agreed", "Tenue en partie"),
        PromiseState.BROKEN: translate("agreed", "Non tenue"),
        PromiseState.ENDED: translate("agreed", "Remplacée ou levée"),
    }


def paper_kinds() -> dict[AttachmentKind, str]:
    """Return the words of every kind of paper."""
    return {
        AttachmentKind.INVOICE: translate("agreed", "Facture"),
        AttachmentKind.ORDER: translate("agreed", "Commande"),
        AttachmentKind.DELIVERY: translate("agreed", "Bon de livraison"),
        AttachmentKind.RECEIPT: translate("agreed", "Accusé de réception"),
        AttachmentKind.DISPUTE: translate("agreed", "Réclamation"),
        AttachmentKind.AGREEMENT: translate("agreed", "Accord signé"),
        AttachmentKind.OTHER: translate("agreed", "Autre document"),
    }
