"""A bank account of the firm, as the books keep it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from gestion_creances.banking.statement import AccountName
from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.identity import iban as checked_iban

LEDGER_ACCOUNT = "512"
"""Banques (plan comptable général): where the movements of an account are booked unless the firm says otherwise."""
JOURNAL = "BQ"

_LEDGER = re.compile(r"5\d{1,19}")
_JOURNAL = re.compile(r"[A-Z0-9]{1,6}")
_TELLING = 11


class BankAccountRefused(Refusal):
    """A bank account cannot be kept so; ``field`` is what to correct."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


@dataclass(frozen=True, slots=True)
class BankAccount:
    """An account; ``ledger_account`` and ``journal`` say where it is booked.

    ``identity`` is what files know it by (IBAN, number, or the name of the bank in a table that tells nothing else).
    ``iban`` may be given by hand: files that bear it then mean this account too.
    """

    id: int
    identity: str
    iban: str = ""
    label: str = ""
    ledger_account: str = LEDGER_ACCOUNT
    journal: str = JOURNAL

    @property
    def name(self) -> str:
        """What the screen calls it: its label, else its IBAN, else its number."""
        fours = " ".join(self.iban[at : at + 4] for at in range(0, len(self.iban), 4))
        return self.label or fours or self.identity or "Compte sans numéro"


def checked_account(account: BankAccount) -> BankAccount:
    """Return *account* tidied up; raise BankAccountRefused for a ledger account or journal that is none.

    Raise IdentityRefused for a wrong IBAN.
    """
    tidy = replace(
        account,
        iban=checked_iban(account.iban) if account.iban.strip() else "",
        label=" ".join(account.label.split()),
        ledger_account="".join(account.ledger_account.split()) or LEDGER_ACCOUNT,
        journal=account.journal.strip().upper() or JOURNAL,
    )
    if not _LEDGER.fullmatch(tidy.ledger_account):
        raise BankAccountRefused("ledger_account", "Un compte de banque commence par 5, en chiffres : par exemple 512.")
    if not _JOURNAL.fullmatch(tidy.journal):
        raise BankAccountRefused("journal", "Le code du journal compte 1 à 6 lettres ou chiffres : par exemple BQ.")
    return tidy


def known_as(name: AccountName, accounts: Iterable[BankAccount]) -> BankAccount | None:
    """Return the account that a file means by *name*, None for one not met before.

    The identity says it; else the number of one stands within the IBAN of the other (a French IBAN holds the bank's
    codes and the number). A file that names no account means the only one there is.
    """
    known = tuple(accounts)
    if not name.identity:
        nameless = [account for account in known if not account.identity]
        return nameless[0] if nameless else (known[0] if len(known) == 1 else None)
    return next((one for one in known if one.identity and _same(name, one)), None)


def _same(name: AccountName, account: BankAccount) -> bool:
    if name.identity == account.identity or (name.iban and name.iban == account.iban):
        return True
    pairs = ((name.iban, account.identity), (account.iban, name.number))
    return any(iban and iban != number and len(number) >= _TELLING and number in iban[4:] for iban, number in pairs)
