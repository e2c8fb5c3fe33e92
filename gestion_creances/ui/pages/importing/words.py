"""The words of an import: what files are, how much they bring."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from gestion_creances.intake.drafts import Kind
from gestion_creances.ui.speech.formats import counted
from gestion_creances.usecases.import_files import FileReport

translate = QCoreApplication.translate

ICONS = {
    Kind.FEC: "books",
    Kind.CUSTOMERS: "users",
    Kind.INVOICES: "file-text",
    Kind.PAYMENTS: "money",
    Kind.BANK: "bank",
    Kind.E_INVOICE: "file-pdf",
    Kind.STATUSES: "flag",
}


def kind_name(kind: Kind) -> str:
    """Return what a file of *kind* is."""
    match kind:
        case Kind.FEC:
            return translate("importing", "Fichier des écritures comptables (FEC)")
        case Kind.CUSTOMERS:
            return translate("importing", "Tableau de clients")
        case Kind.INVOICES:
            return translate("importing", "Tableau de factures")
        case Kind.PAYMENTS:
            return translate("importing", "Tableau de règlements")
        case Kind.BANK:
            return translate("importing", "Relevé bancaire")
        case Kind.E_INVOICE:
            return translate("importing", "Facture électronique")
        case Kind.STATUSES:
            return translate("importing", "Statuts de factures électroniques")


def customers(count: int) -> str:
    """Return a number of customers, e.g. ``3 clients``."""
    return counted(count, translate("importing", "client"), translate("importing", "clients"))


def documents(count: int) -> str:
    """Return a number of invoices and their like."""
    return counted(count, translate("importing", "facture"), translate("importing", "factures"))


def payments(count: int) -> str:
    """Return a number of payments."""
    return counted(count, translate("importing", "règlement"), translate("importing", "règlements"))


def completed(count: int) -> str:
    """Return a number of customers' cards that gained something."""
    return counted(
        count, translate("importing", "fiche client complétée"), translate("importing", "fiches client complétées")
    )


def bank_lines(count: int) -> str:
    """Return a number of movements of the bank."""
    return counted(count, translate("importing", "mouvement"), translate("importing", "mouvements"))


def statuses(count: int) -> str:
    """Return a number of statuses of electronic invoices."""
    return counted(count, translate("importing", "statut"), translate("importing", "statuts"))


def supplemented(count: int) -> str:
    """Return a number of known invoices that gained their document or what it says."""
    return counted(count, translate("importing", "facture complétée"), translate("importing", "factures complétées"))


def levels(count: int) -> str:
    """Return a number of due dates whose reminder level was noted."""
    return counted(
        count, translate("importing", "niveau de relance noté"), translate("importing", "niveaux de relance notés")
    )


def matched(count: int) -> str:
    """Return a number of movements matched at once."""
    return counted(
        count,
        translate("importing", "rapproché automatiquement"),
        translate("importing", "rapprochés automatiquement"),
    )


def brought(files: Iterable[FileReport]) -> str:
    """Return what *files* bring in all, e.g. ``12 factures, 3 clients, 8 règlements``; empty for nothing."""
    listed = tuple(files)
    sums = (
        (sum(file.invoices_created for file in listed), documents),
        (sum(file.customers_created for file in listed), customers),
        (sum(file.bank_lines_created for file in listed), bank_lines),
        (sum(file.payments_created for file in listed if file.kind is not Kind.BANK), payments),
        (sum(file.matched_automatically for file in listed), matched),
        (sum(file.statuses_created for file in listed), statuses),
        (sum(file.invoices_completed for file in listed), supplemented),
        (sum(file.customers_completed for file in listed), completed),
        (sum(file.levels for file in listed), levels),
    )
    return ", ".join(words(count) for count, words in sums if count)
