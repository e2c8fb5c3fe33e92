"""The accounts and journals that the firm's entries go to, as its accountant numbers them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any

from gestion_creances.basics.errors import Refusal
from gestion_creances.ledger.item import ItemKind

ENTERED = ""
"""Where a fact comes from that a person typed here."""
BANK = "bank"
"""Where a payment comes from that a line of the bank tells."""
FROM_FEC = "fec"
"""Where a fact comes from that the accounts already hold."""

_ACCOUNT = re.compile(r"[1-9][0-9A-Za-z]{1,16}")
_JOURNAL = re.compile(r"[0-9A-Za-z]{1,6}")
_WIDEST = 12

TITLES = {
    "411": "Clients",
    "413": "Clients - Effets à recevoir",
    "416": "Clients douteux ou litigieux",
    "418": "Clients - Factures à établir",
    "4191": "Clients - Avances et acomptes reçus",
    "4457": "TVA collectée",
    "471": "Compte d’attente",
    "491": "Dépréciations des comptes de clients",
    "511": "Valeurs à l’encaissement",
    "5112": "Chèques à encaisser",
    "512": "Banques",
    "53": "Caisse",
    "627": "Services bancaires et assimilés",
    "654": "Pertes sur créances irrécouvrables",
    "656": "Pertes de change sur créances",
    "658": "Charges diverses de gestion courante",
    "665": "Escomptes accordés",
    "666": "Pertes de change",
    "6817": "Dotations aux dépréciations des actifs circulants",
    "70": "Ventes",
    "706": "Prestations de services",
    "707": "Ventes de marchandises",
    "756": "Gains de change sur créances",
    "758": "Produits divers de gestion courante",
    "7581": "Dédits et pénalités perçus",
    "763": "Revenus des autres créances",
    "766": "Gains de change",
    "7817": "Reprises sur dépréciations des actifs circulants",
}
"""The names of the accounts in the plan comptable général, by the beginning of their number."""


class ChartRefused(Refusal):
    """An account or a journal cannot be numbered so; ``field`` is what to correct."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


@dataclass(frozen=True, slots=True)
class Chart:
    """The numbers of the accounts, the codes of the journals, and which facts the accountant waits for.

    Defaults are those of the plan comptable général (règlement ANC 2014-03 amended by 2022-06): 411 customers, 413
    bills, 416 doubtful, 4191 deposits, 44571 VAT collected, 491 depreciation, 512 banks, 5112 cheques, 53 cash, 6541
    and 6544 losses of this year and of earlier ones, 665 discounts, 68174 and 78174. For penalties received, outside
    VAT, practice varies since the plan of 2025: 7631 for the interest and 7581 for the indemnity are proposed and
    the accountant decides.

    ``width`` is how many digits accounts are completed to with zeros, 0 for none. ``sales`` and ``receipts`` are the
    sources whose facts are handed over ("" typed here, "factur_x" e-invoices, "invoices" and "payments" tables,
    "bank" statements); what a FEC brought is in the accounts already. Nothing dated before ``since`` is handed over.
    ``no_vat`` says that the firm charges none.
    """

    customers: str = "411"
    bills: str = "413"
    doubtful: str = "416"
    to_be_issued: str = "4181"
    deposits: str = "4191"
    bank: str = "512"
    cheques: str = "5112"
    cash: str = "53"
    suspense: str = "471"
    sales_account: str = "707"
    vat: str = "44571"
    discounts: str = "665"
    loss_this_year: str = "6541"
    loss_earlier: str = "6544"
    provision: str = "491"
    provision_made: str = "68174"
    provision_released: str = "78174"
    interest: str = "7631"
    indemnity: str = "7581"
    sales_journal: str = "VE"
    bank_journal: str = "BQ"
    cash_journal: str = "CA"
    other_journal: str = "OD"
    width: int = 6
    sales: frozenset[str] = field(default_factory=lambda: frozenset((ENTERED, "factur_x")))
    receipts: frozenset[str] = field(default_factory=lambda: frozenset((ENTERED, BANK, "payments")))
    since: date | None = None
    no_vat: bool = False

    def claim(self, kind: ItemKind) -> str:
        """Return the account on which an item of *kind* stands."""
        outside = {
            ItemKind.BILL: self.bills,
            ItemKind.DOUBTFUL: self.doubtful,
            ItemKind.TO_BE_ISSUED: self.to_be_issued,
            ItemKind.DEPOSIT: self.deposits,
        }
        return outside.get(kind, self.customers)

    def loss(self, issued_on: date, lost_on: date) -> str:
        """Return the account of a loss: 6541 for a sale of the year, 6544 for one of an earlier year.

        The year is the calendar year; a firm whose year ends otherwise corrects the account when it records the loss.
        """
        return self.loss_this_year if issued_on.year == lost_on.year else self.loss_earlier

    def money(self, method: str) -> tuple[str, str]:
        """Return the account and the journal of money received by *method* when no bank line tells."""
        if method == "cash":
            return self.cash, self.cash_journal
        return (self.cheques if method == "cheque" else self.bank), self.bank_journal

    def number(self, account: str) -> str:
        """Return *account* completed with zeros to the width the accountant uses."""
        return account.ljust(self.width, "0")

    def journal_title(self, code: str) -> str:
        """Return the name of a journal; one that the chart does not know is a bank's."""
        titles = {self.sales_journal: "Ventes", self.cash_journal: "Caisse", self.other_journal: "Opérations diverses"}
        return titles.get(code, "Banque")


def title(account: str) -> str:
    """Return what the plan comptable général calls *account*, by the longest beginning it knows; else its number."""
    known = [start for start in TITLES if account.startswith(start)]
    return TITLES[max(known, key=len)] if known else f"Compte {account}"


_JOURNALS = ("sales_journal", "bank_journal", "cash_journal", "other_journal")
_CLASSES = {
    "customers": "41",
    "bills": "41",
    "doubtful": "41",
    "to_be_issued": "41",
    "deposits": "41",
    "bank": "5",
    "cheques": "5",
    "cash": "5",
    "vat": "44",
    "suspense": "4",
    "provision": "49",
    "sales_account": "7",
    "discounts": "6",
    "loss_this_year": "6",
    "loss_earlier": "6",
    "provision_made": "6",
    "provision_released": "7",
    "interest": "7",
    "indemnity": "7",
}


def checked(chart: Chart) -> Chart:
    """Return *chart* without stray spaces; raise ChartRefused for an account of another class or an odd journal."""
    texts: dict[str, Any] = {
        one.name: getattr(chart, one.name).strip() for one in fields(chart) if isinstance(getattr(chart, one.name), str)
    }
    for name, start in _CLASSES.items():
        account = texts[name]
        if not _ACCOUNT.fullmatch(account) or not account.startswith(start):
            raise ChartRefused(name, f"« {account} » ne convient pas : ce compte commence par {start}.")
    for name in _JOURNALS:
        if not _JOURNAL.fullmatch(texts[name]):
            raise ChartRefused(name, f"« {texts[name]} » n’est pas un code de journal : 1 à 6 lettres ou chiffres.")
    if len({texts[name] for name in _JOURNALS}) < len(_JOURNALS):
        raise ChartRefused("sales_journal", "Deux journaux portent le même code : donnez un code à chacun.")
    if chart.width and not 3 <= chart.width <= _WIDEST:
        raise ChartRefused("width", "Complétez les comptes à 3 chiffres au moins et 12 au plus, ou pas du tout.")
    return replace(chart, **texts)


def checked_account(account: str, start: str) -> str:
    """Return an account typed by hand without spaces; raise ChartRefused when it does not begin with *start*."""
    bare = account.replace(" ", "").strip()
    if not _ACCOUNT.fullmatch(bare) or not bare.startswith(start):
        raise ChartRefused("account", f"« {account} » ne convient pas : ce compte commence par {start}.")
    return bare
