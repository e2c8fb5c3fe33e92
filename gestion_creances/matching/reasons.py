"""The French sentences that say why a movement is understood so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from gestion_creances.basics.french import amount, day
from gestion_creances.basics.money import Money
from gestion_creances.ledger.item import ItemKind
from gestion_creances.matching.facts import Due
from gestion_creances.matching.payers import Payer, Sign

_NAMED = 3
_CREDITS = {ItemKind.CREDIT_NOTE: "avoir", ItemKind.DEPOSIT: "acompte", ItemKind.PAYMENT: "règlement en attente"}


def cites(numbers: Sequence[str]) -> str:
    """« Le libellé cite les factures A et B »."""
    return f"Le libellé cite {_documents(numbers)}"


def cites_perhaps(words: str, number: str) -> str:
    """A number that may be something else, or was shortened or mistyped."""
    if "".join(filter(str.isalnum, words)) == "".join(filter(str.isalnum, number)):
        return f"Le libellé semble citer {number}"
    return f"Le libellé porte « {words} », proche de {number}"


def exact_amount(count: int) -> str:
    """One due, or the sum of several."""
    return "Montant exact" if count == 1 else f"Somme exacte de {count} échéances ou factures"


def deducted(credits_: Sequence[Due], cents: int) -> str:
    """What was taken off: credit notes, deposits, money on account."""
    names = ", ".join(f"{_CREDITS.get(due.kind, 'crédit')} {due.number}".rstrip() for due in credits_)
    return f"Déduction faite de {amount(Money(cents))} : {names}"


def discount(until: date, cents: int) -> str:
    """A discount agreed and taken in time."""
    return f"Escompte convenu jusqu’au {day(until)} : {amount(Money(cents))}"


def pennies(cents: int) -> str:
    """A few cents missing (positive) or too much."""
    return f"Il manque {amount(Money(cents))}" if cents > 0 else f"{amount(Money(-cents))} de trop"


def bank_fee(cents: int) -> str:
    """What a bank kept."""
    return f"Frais bancaires de {amount(Money(cents))}"


def exchange(cents: int) -> str:
    """A difference of exchange."""
    return f"Différence de change de {amount(Money(cents))}"


def part(cents: int, count: int) -> str:
    """A payment of less than is owed."""
    what = "de cette échéance" if count == 1 else "de ces échéances, les plus anciennes d’abord"
    return f"Règlement partiel {what} : il resterait {amount(Money(cents))}"


def too_much(cents: int) -> str:
    """What nothing open explains."""
    return f"{amount(Money(cents))} de plus que l’ouvert : en attente sur le compte du client"


def on_account() -> str:
    """A customer who owes nothing."""
    return "Ce client n’a rien d’ouvert : règlement à garder en attente sur son compte"


def paid_twice(first_on: date) -> str:
    """The same amount came before, and nothing that is open explains this one."""
    return f"Du même montant que le règlement du {day(first_on)} : payé deux fois ?"


def swapped(owed: int) -> str:
    """Two digits of the amount changed places."""
    return f"Deux chiffres intervertis ? {amount(Money(owed))} sont dus"


def payer(one: Payer, name: str) -> str:
    """Why this customer is thought to have paid."""
    match one.sign:
        case Sign.IBAN:
            return f"IBAN de {name}"
        case Sign.HABIT:
            times = "déjà vu une fois" if one.times == 1 else f"déjà vu {one.times} fois"
            return f"Payeur {times} pour {name}"
        case Sign.SIREN:
            return f"SIREN de {name} dans le libellé"
        case Sign.NAME:
            return f"Nom du client : {name}"
        case Sign.NEAR_NAME:
            return f"Nom proche à {one.percent}\u00a0% : {name}"
        case _:
            return f"Nom dans le libellé : {name}"


def other_payer(name: str) -> str:
    """A known payer who is none of those whose invoices these are."""
    return f"Le payeur semble être un autre client : {name}"


def too_late(days: int) -> str:
    """A due too late for a decision by itself."""
    return f"En retard de {days} jours : à confirmer"


def not_yet_issued(issued_on: date) -> str:
    """Paid before the invoice existed."""
    return f"Facture émise après ce mouvement, le {day(issued_on)} : à confirmer"


def several(count: int) -> str:
    """Readings that are as good."""
    return f"{count} lectures se valent : à choisir"


def by_hand(paid_on: date) -> str:
    """A payment typed before the bank's line came."""
    return f"Règlement déjà saisi le {day(paid_on)}, du même montant"


def perhaps_by_hand(paid_on: date) -> str:
    """The same money may have been typed already."""
    return f"Un règlement du même montant a déjà été saisi le {day(paid_on)}"


def collected(number: str, collect_on: date) -> str:
    """A remittance of direct debits."""
    return f"Remise de prélèvements {number} du {day(collect_on)}"


def collected_line(end_to_end: str) -> str:
    """One direct debit of a remittance."""
    return f"Prélèvement {end_to_end}"


def returned(paid_on: date, cents: int) -> str:
    """The payment that comes back."""
    return f"Reprend le règlement du {day(paid_on)} de {amount(Money(cents))}"


def same_reference(reference: str) -> str:
    """The reference both bear."""
    return f"Même référence : {reference}"


def same_payer(name: str) -> str:
    """The customer both name."""
    return f"Même client : {name}"


def bank_reason(reason: str) -> str:
    """Why the bank took it back, in its own words."""
    return f"Motif de la banque : {reason}"


def _documents(numbers: Sequence[str]) -> str:
    if len(numbers) == 1:
        return numbers[0]
    if len(numbers) > _NAMED:
        rest = len(numbers) - _NAMED
        return f"{', '.join(numbers[:_NAMED])} et {rest} autre{'s' if rest > 1 else ''}"
    return f"{', '.join(numbers[:-1])} et {numbers[-1]}"
