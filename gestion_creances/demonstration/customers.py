"""The hundred and twenty invented customers: names from the shipped list, numbers that pass their checks."""

from __future__ import annotations

import csv
import json
import random
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from gestion_creances import locations
from gestion_creances.basics.identity import vat_number_of
from gestion_creances.company.profile import Address
from gestion_creances.ledger.customer import Channel, Contact, Customer, CustomerKind, Segment
from gestion_creances.ledger.discount import Discount

_DISCOUNT = Discount(Decimal(2), 10)
_FOREIGN_TELEPHONES = {"GB": "+44 20 7946 0{:03d}", "IE": "+353 20 910 1{:03d}"}


@dataclass(frozen=True, slots=True)
class Profile:
    """One customer and how he behaves.

    ``habit`` is punctual, slow, drifting, at_risk, insolvent or public; ``size`` large, medium, small or rare;
    ``policy`` the name of the reminder policy of his own, empty for the firm's.
    """

    customer: Customer
    habit: str
    size: str
    policy: str
    traits: frozenset[str]

    @property
    def code(self) -> str:
        """The customer's code."""
        return self.customer.code


@cache
def words() -> Mapping[str, Any]:
    """Return the shipped word lists, by name."""
    folder = locations.resources() / "demonstration"
    found: dict[str, Any] = json.loads((folder / "words.json").read_text(encoding="utf-8"))
    return found


def profiles(seed: int) -> tuple[Profile, ...]:
    """Return the customers, always the same for the same *seed*, by code."""
    file = locations.resources() / "demonstration" / "customers.csv"
    with file.open(encoding="utf-8", newline="") as text:
        rows = list(csv.DictReader(text, delimiter=";"))
    chance = random.Random(seed)  # noqa: S311
    rows.sort(key=lambda row: chance.random())
    sirens = _sirens(chance, len(rows))
    return tuple(
        _profile(row, f"C{rank:03d}", siren, chance)
        for rank, (row, siren) in enumerate(zip(rows, sirens, strict=True), start=1)
    )


def _profile(row: Mapping[str, str], code: str, siren: str, chance: random.Random) -> Profile:
    traits = frozenset(row["traits"].split())
    kind = CustomerKind(row["kind"])
    country = words()["countries"].get(row["town"], "FR")
    french_firm = country == "FR" and kind is not CustomerKind.CONSUMER
    site = "compta" if kind is CustomerKind.BUSINESS else "contact"
    domain = f"{_slug(row['name'])}.example"
    telephone = _telephone(country, chance)
    contacts = _contacts(country, kind, domain, chance)
    customer = Customer(
        code=code,
        name=row["name"],
        kind=kind,
        siren=siren if french_firm else "",
        siret=_with_key(f"{siren}0001") if french_firm else "",
        vat_number=vat_number_of(siren) if french_firm and kind is CustomerKind.BUSINESS else "",
        address=Address() if "no_address" in traits else _address(row["town"], country, chance),
        email="" if "no_email" in traits else f"{site}@{domain}",
        phone="" if "no_phone" in traits else telephone,
        language="en" if "english" in traits else "fr",
        channel=next((channel for channel in Channel if channel.value in traits), None),
        owner=chance.choice(words()["owners"]),
        terms=row["terms"],
        method=row["method"],
        archived="archived" in traits,
        contacts=() if "no_phone" in traits else contacts,
        segment=next((segment for segment in Segment if f"profile:{segment.value}" in traits), None),
        discount=_DISCOUNT if "discount" in traits else None,
    )
    return Profile(customer, row["habit"], row["size"], row["policy"], traits)


def _address(town: str, country: str, chance: random.Random) -> Address:
    streets = words()["streets" if country == "FR" else "foreign_streets"]
    street = f"{chance.randrange(1, 120)} {chance.choice(streets)}"
    return Address((street,), words()["towns"][town], town, country)


def _contacts(country: str, kind: CustomerKind, domain: str, chance: random.Random) -> tuple[Contact, ...]:
    if kind is CustomerKind.CONSUMER:
        return ()
    if country == "FR":
        name = f"{chance.choice(words()['first_names'])} {chance.choice(words()['last_names'])}"
    else:
        name = chance.choice(words()["foreign_people"])
    role = chance.choice(words()["roles"]) if country == "FR" else "Accounts payable"
    return (Contact(name, role, f"{_slug(name)}@{domain}", _telephone(country, chance)),)


def _telephone(country: str, chance: random.Random) -> str:
    if country in _FOREIGN_TELEPHONES:
        return _FOREIGN_TELEPHONES[country].format(chance.randrange(1000))
    return f"03 53 01 {chance.randrange(100):02d} {chance.randrange(100):02d}"


def _sirens(chance: random.Random, count: int) -> Sequence[str]:
    """Return that many different SIRENs no firm can have: valid, but starting with three zeros."""
    found: dict[str, None] = {}
    while len(found) < count:
        found[_with_key(f"000{chance.randrange(100_000):05d}")] = None
    return list(found)


def _with_key(digits: str) -> str:
    """Return *digits* followed by the check digit of Luhn's rule."""
    doubled = (int(digit) * 2 for digit in digits[::-2])
    plain = sum(int(digit) for digit in digits[-2::-2])
    key = -(sum(divmod(value, 10)[0] + value % 10 for value in doubled) + plain) % 10
    return f"{digits}{key}"


def _slug(name: str) -> str:
    latin = name.lower().replace("œ", "oe").replace("&", "et")
    plain = unicodedata.normalize("NFKD", latin).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
