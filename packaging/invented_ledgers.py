"""Invented ledgers to try matching on: the demonstration's two years of sales, and any number of random firms."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.demonstration.story import tell
from gestion_creances.ledger.item import ItemKind
from gestion_creances.matching.facts import Due, Known

TODAY = date(2026, 6, 30)
_TRADES = (
    "Menuiserie Garage Boulangerie Transports Pharmacie Plomberie Électricité Imprimerie Boucherie Charpente Fleurs "
    "Couverture Peinture Maçonnerie Optique Librairie Hôtel Restaurant Clinique Cabinet Atelier Domaine Scierie"
)
_NAMES = (
    "Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefèvre Leroy Roux David "
    "Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Müller Lefebvre Faure André "
    "Mercier Blanc Guérin Boyer Garnier Chevalier François Legrand Gauthier Garcia Perrin Robin Clément Morin Nicolas "
    "Henry Roussel Mathieu Gautier Masson Marchand Duval Denis Dumont Marie Lemaire Noël Meyer Dufour Meunier "
    "Brun Blanchard"
)
_ENDS = ("", "", "", " & Fils", " Frères", " et Associés", " Services", " Distribution", " de l’Ouest", " du Centre")
_FORMS = ("SARL ", "SAS ", "", "", "S.A.R.L. ", "EURL ", "Ets ", "Société ", "SA ")
_NUMBERS: tuple[Callable[[int, int], str], ...] = (
    lambda year, rank: f"FA-{year}-{rank:04d}",
    lambda year, rank: f"F{year % 100}{rank:05d}",
    lambda year, rank: f"{1200 + rank}",
    lambda year, rank: f"{year}/{rank:05d}",
    lambda year, rank: f"FC{rank:08d}",
    lambda year, rank: f"{year % 100}{rank:04d}",
    lambda year, rank: f"INV-{rank:06d}",
    lambda year, rank: f"{year % 100}-{rank:04d}-P",
)


@dataclass(frozen=True, slots=True)
class Ledger:
    """Who the customers are and everything they were ever invoiced, each due as large as on its first day."""

    name: str
    customers: tuple[Known, ...]
    dues: tuple[Due, ...]


def demonstration_ledger() -> Ledger:
    """Return the invoices and credit notes of the demonstration, nothing paid; its customers have invented IBANs."""
    story, items, invoices = tell(TODAY), count(1), count(1)
    ids = {profile.code: rank for rank, profile in enumerate(story.profiles, start=1)}
    offers = {profile.code: profile.customer.discount for profile in story.profiles}
    known = tuple(
        Known(ids[one.code], one.code, (one.customer.name,), _ibans(ids[one.code]), one.customer.siren)
        for one in story.profiles
    )
    dues = []
    for document in story.documents:
        if document.kind not in (ItemKind.INVOICE, ItemKind.BILL, ItemKind.CREDIT_NOTE):
            continue
        invoice, offer = next(invoices), offers[document.customer]
        for line in document.lines:
            discount = offer.amount(line.amount) if offer and line.amount > ZERO else ZERO
            until = offer.last_day(document.issued_on) if discount and offer else None
            dues.append(
                Due(
                    next(items),
                    ids[document.customer],
                    document.kind,
                    document.number,
                    document.issued_on,
                    line.due_on,
                    line.amount,
                    invoice,
                    (document.order_reference,),
                    discount,
                    until,
                )
            )
    return Ledger("demonstration", known, tuple(dues))


def random_ledger(seed: int, customers: int = 300, invoices: int = 4000) -> Ledger:
    """Return the two years of a firm that numbers its invoices in a way of its own, always the same for a *seed*.

    One customer in eight pays the same amount every month; one invoice in forty has a credit note; one customer in six
    may keep a discount back.
    """
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    known = tuple(_customers(chance, customers))
    number = _NUMBERS[seed % len(_NUMBERS)]
    dues = tuple(_documents(chance, known, invoices, number))
    return Ledger(f"random {seed}: {number(2026, 123)}", known, dues)


def _customers(chance: random.Random, wanted: int) -> Iterator[Known]:
    used: set[str] = set()
    trades, names = _TRADES.split(), _NAMES.split()
    while len(used) < wanted:
        trade, name = chance.choice(trades), chance.choice(names)
        bare = chance.choice((f"{trade} {name}", f"{name}", f"{trade} {name}", f"{name} {chance.choice(names)}"))
        bare += chance.choice(_ENDS)
        if bare in used:
            bare += f" {chance.choice(names)} {len(used)}"
        used.add(bare)
        rank = len(used)
        siren = f"{chance.randrange(10**9):09d}" if chance.random() < 0.7 else ""
        yield Known(rank, f"C{rank:05d}", (chance.choice(_FORMS) + bare,), _ibans(rank), siren)


def _ibans(rank: int) -> tuple[str, ...]:
    """Return the IBAN that the firm knows of a customer: of one in three."""
    return (iban_of(rank),) if rank % 3 == 0 else ()


def iban_of(rank: int) -> str:
    """Return the invented IBAN a customer pays from."""
    return f"FR76{rank * 7919 % 10**9:023d}"


def _documents(
    chance: random.Random, known: tuple[Known, ...], wanted: int, number: Callable[[int, int], str]
) -> Iterator[Due]:
    items = count(1)
    weights = [chance.paretovariate(1.2) for _ in known]
    days = sorted(TODAY - timedelta(days=chance.randrange(1, 730)) for _ in range(wanted))
    ranks: dict[int, int] = {}
    notes = 0
    for invoice, issued_on in enumerate(days, start=1):
        rank = ranks[issued_on.year] = ranks.get(issued_on.year, 0) + 1
        owner = chance.choices(known, weights)[0].customer_id
        cents = _amount(chance, owner)
        name = number(issued_on.year, rank)
        due_on = issued_on + timedelta(days=(0, 30, 30, 45, 60)[owner % 5])
        until = issued_on + timedelta(days=10) if owner % 6 == 0 else None
        discount = Money(cents).portion(2, 100) if until else ZERO
        parts = 3 if chance.random() < 0.03 and not until else 1
        for part, (share, day) in enumerate(_parts(cents, due_on, parts)):
            own = discount if not part else ZERO
            yield Due(next(items), owner, ItemKind.INVOICE, name, issued_on, day, Money(share), invoice, (), own, until)
        if chance.random() < 1 / 40:
            notes += 1
            day = issued_on + timedelta(days=6)
            kind, note = ItemKind.CREDIT_NOTE, f"AV{issued_on.year}-{notes:04d}"
            yield Due(next(items), owner, kind, note, day, day, Money(-(cents // 10)), wanted + invoice)


def _amount(chance: random.Random, owner: int) -> int:
    if owner % 8 == 0:
        return 4900 + owner * 1200
    net = int(chance.lognormvariate(10.8, 1.0)) + 1000
    return net // 100 * 100 if chance.random() < 0.15 else net


def _parts(cents: int, due_on: date, parts: int) -> Iterator[tuple[int, date]]:
    for part in range(parts):
        share = cents // parts if part else cents - (parts - 1) * (cents // parts)
        yield share, due_on + timedelta(days=30 * part)
