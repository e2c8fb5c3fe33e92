"""Knows the tables of the French banks by their column names, and which account such a table is of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from gestion_creances.banking.statement import AccountName
from gestion_creances.intake.bank.account import account_of, known_iban
from gestion_creances.intake.bank.words import folded
from gestion_creances.intake.titles import plain

# The columns that only this bank's tables have together, as `titles.plain` gives them.
_BANKS = (
    ("BoursoBank", "dateop dateval label amount"),
    ("Crédit Agricole", "date libelle debiteuros crediteuros"),
    ("Caisse d’Épargne ou Banque Populaire", "datedecomptabilisation libelleoperation debit credit"),
    ("Fortuneo", "dateoperation datevaleur libelle debit credit"),
    ("Société Générale", "datedeloperation libelle detaildelecriture montantdeloperation"),
    ("Qonto", "status settlementdateutc totalamountinclvat counterpartyname"),
    ("BNP Paribas", "dateoperation libellecourt libelleoperation montantoperationeneuro"),
    ("La Banque Postale", "date libelle montanteuros"),
    ("Crédit Mutuel ou CIC", "date datedevaleur debit credit libelle solde"),
    ("N26", "bookingdate valuedate partnername amounteur"),
    ("Revolut", "type starteddate completeddate description amount currency state"),
    ("Revolut", "type datededebut datedefin description montant devise"),
)
_KNOWN = tuple((name, frozenset(columns.split())) for name, columns in _BANKS)
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[0-9A-Z]{4}){2,7}(?: ?[0-9A-Z]{1,3})?\b")
_NUMBER = re.compile(r"COMPTES?\b[^0-9]{0,60}([0-9][0-9A-Z]{6,22})\b")
_QUOTED = re.compile(r"=\"(\d{8,23})\"|^(\d{10,23})$")


def bank_of(header: Sequence[str]) -> str:
    """Return the name of the bank whose tables have these columns, empty when none is known."""
    names = {plain(name) for name in header}
    return next((bank for bank, columns in _KNOWN if columns <= names), "")


def account_in(preamble: Iterable[str]) -> AccountName | None:
    """Return the account that the lines above the header name: an IBAN, else a number behind the word compte."""
    texts = [folded(line[:300]) for line in preamble]
    for text in texts:
        for found in _IBAN.finditer(text):
            if iban := known_iban(found[0]):
                return AccountName(iban=iban)
    for text in texts:
        for pattern in (_NUMBER, _QUOTED):
            if number := pattern.search(text):
                return account_of(next(filter(None, number.groups())))
    return None
