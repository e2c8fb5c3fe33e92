"""The ledger accounts to which small differences go: a few cents, a bank's fee, an exchange difference."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields

from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import Money
from gestion_creances.matching.facts import Tolerances
from gestion_creances.matching.proposal import Gap

_ACCOUNT = re.compile(r"[67]\d{2,19}")
_MOST_PERCENT = 10
_MOST_DAYS = 3650


class BankSettingsRefused(Refusal):
    """A choice about the bank cannot be kept so; ``field`` is what to correct."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


@dataclass(frozen=True, slots=True)
class GapAccounts:
    """Accounts of the plan comptable général (ANC 2014-03, articles 946 and 947); the firm may choose sub-accounts.

    658 and 758 (charges et produits divers de gestion courante) take a few cents lost and won, 627 (services bancaires)
    a fee kept back by a bank, 656 and 756 (pertes et gains de change sur créances et dettes commerciales) an exchange
    difference.
    """

    pennies_lost: str = "658"
    pennies_won: str = "758"
    bank_fee: str = "627"
    exchange_lost: str = "656"
    exchange_won: str = "756"

    def account(self, gap: Gap, *, lost: bool) -> str:
        """Return the account of a difference; *lost* when the firm receives less than it was owed."""
        if gap is Gap.BANK_FEE:
            return self.bank_fee
        if gap is Gap.EXCHANGE:
            return self.exchange_lost if lost else self.exchange_won
        return self.pennies_lost if lost else self.pennies_won


def tolerated(gap: Gap, owed: Money, tolerances: Tolerances) -> Money:
    """Return the largest difference of that kind which the firm writes off on *owed* (both positive)."""
    if gap is Gap.EXCHANGE:
        return owed.portion(tolerances.exchange_percent, 100)
    return tolerances.bank_fee if gap is Gap.BANK_FEE else tolerances.pennies


def checked_accounts(accounts: GapAccounts) -> GapAccounts:
    """Return *accounts* without blanks; raise BankSettingsRefused for one that is no charge or income account."""
    found = {one.name: "".join(getattr(accounts, one.name).split()) for one in fields(accounts)}
    for name, account in found.items():
        if not _ACCOUNT.fullmatch(account):
            told = f"« {account} » n’est pas un compte de charge ou de produit"
            raise BankSettingsRefused(name, f"{told} : il commence par 6 ou 7, en chiffres.")
    return GapAccounts(**found)


def checked_tolerances(tolerances: Tolerances) -> Tolerances:
    """Return *tolerances*; raise BankSettingsRefused for a negative one or one beyond reason."""
    if min(tolerances.pennies.cents, tolerances.bank_fee.cents) < 0:
        raise BankSettingsRefused("pennies", "Une tolérance ne peut pas être négative : mettez 0 pour ne rien tolérer.")
    if not 0 <= tolerances.exchange_percent <= _MOST_PERCENT:
        raise BankSettingsRefused("exchange_percent", "L’écart de change toléré va de 0 à 10 %.")
    if not 0 <= tolerances.oldest_days <= _MOST_DAYS:
        raise BankSettingsRefused("oldest_days", "Le retard au-delà duquel rien n’est automatique va de 0 à 3650.")
    return tolerances
