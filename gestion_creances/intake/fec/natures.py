"""Tells from the other lines of an entry whether a customer's line is a sale, money or a correction."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from enum import Enum, IntFlag

from gestion_creances.intake.titles import plain

_OPENING_CODE = re.compile(r"R?AN[OXVC]?\d*|RAN|A[ .-]?NOUV.*|OUV\w*", re.IGNORECASE)
_OPENING_LABEL = ("anouveau", "nouveaux", "ouverture")
_SALES_NAME = re.compile(r"V(?:E|T|TE|EN|TES)?\d*|.*vente.*|.*factur.*", re.IGNORECASE)
_MONEY_NAME = re.compile(
    r"B(?:Q|QE|AN|NQ)?\d*|.*banque.*|.*caisse.*|.*encaiss.*|.*r[eè]glement.*|.*tr[eé]sor.*", re.IGNORECASE
)


class Nature(IntFlag):
    """What the other accounts of an entry say; an entry may have several."""

    NONE = 0
    SALE = 1
    MONEY = 2
    ADVANCE = 4
    CLEARING = 8
    LOSS = 16


class Role(Enum):
    """What a line of account 411 is in the open-item ledger."""

    INVOICE = "invoice"
    CREDIT_NOTE = "credit_note"
    PAYMENT = "payment"


_BY_ACCOUNT: tuple[tuple[str, Nature], ...] = (
    ("758", Nature.LOSS),
    ("7", Nature.SALE),
    ("4457", Nature.SALE),
    ("5", Nature.MONEY),
    ("419", Nature.ADVANCE),
    ("413", Nature.CLEARING),
    ("41", Nature.NONE),
    ("4", Nature.CLEARING),
    ("65", Nature.LOSS),
    ("66", Nature.LOSS),
)
EntryKey = tuple[str, str, str]


def is_opening(journal: str, journal_label: str) -> bool:
    """Return whether a journal is the one that carries the balances of the year before."""
    return bool(_OPENING_CODE.fullmatch(journal)) or any(word in plain(journal_label) for word in _OPENING_LABEL)


class Natures:
    """The nature of every entry, and of every journal for entries that say nothing by themselves."""

    def __init__(self) -> None:
        self._entries: dict[EntryKey, int] = {}
        self._journals: defaultdict[str, Counter[Nature]] = defaultdict(Counter)
        self._accounts: dict[str, Nature] = {}

    def note(self, entry: EntryKey, account: str) -> None:
        """Take one line of *entry* into account."""
        nature = self._accounts.get(account)
        if nature is None:
            nature = self._accounts[account] = next(
                (of for prefix, of in _BY_ACCOUNT if account.startswith(prefix)), Nature.NONE
            )
        if nature:
            self._entries[entry] = self._entries.get(entry, 0) | nature.value
            if nature in (Nature.SALE, Nature.MONEY):
                self._journals[entry[0]][nature] += 1

    def of(self, entry: EntryKey, journal_label: str) -> Nature:
        """Return the nature of *entry*; that of most of its journal, then of the journal's name, when it shows none."""
        known = self._entries.get(entry)
        if known:
            return Nature(known)
        counted = self._journals.get(entry[0])
        if counted:
            return counted.most_common(1)[0][0]
        if _SALES_NAME.fullmatch(entry[0]) or _SALES_NAME.fullmatch(journal_label):
            return Nature.SALE
        if _MONEY_NAME.fullmatch(entry[0]) or _MONEY_NAME.fullmatch(journal_label):
            return Nature.MONEY
        return Nature.NONE


def role_of(nature: Nature, *, owed: bool) -> Role:
    """Return what a debit (*owed*) or a credit of account 411 is.

    A debit is an invoice unless its entry moves money, an advance or a small loss and sells nothing: then it gives
    money back or undoes a payment. A credit is a payment when its entry moves money or clears against another account,
    a credit note when it cancels a sale or writes off.
    """
    if owed:
        undone = nature & (Nature.MONEY | Nature.ADVANCE | Nature.LOSS)
        return Role.PAYMENT if undone and not nature & Nature.SALE else Role.INVOICE
    if nature & Nature.MONEY:
        return Role.PAYMENT
    if nature & (Nature.SALE | Nature.LOSS):
        return Role.CREDIT_NOTE
    return Role.PAYMENT
