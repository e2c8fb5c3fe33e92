"""Finds the customer that a file names without a code of ours: by identity numbers, then by name, never on a guess."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.drafts import CustomerDraft, Delivery, Kind
from gestion_creances.intake.values import shown
from gestion_creances.ledger.names import Names, made_up_code, plain_name

_COLUMN = "ajoutez au fichier une colonne avec le code du client"
_REMEDIES = {Kind.E_INVOICE: "donnez son SIREN à la fiche du client"}


@dataclass(frozen=True, slots=True)
class Person:
    """A customer of the books as a file may name him; ``aliases`` are the other names decided to mean him."""

    code: str
    name: str
    siren: str = ""
    siret: str = ""
    vat_number: str = ""
    gln: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Doubt:
    """A name that may be that of a known customer: ``near`` are the code and the name of those, the nearest first.

    A person says which one it is, or that it is nobody of them (see `Decisions`).
    """

    name: str
    line: int
    near: tuple[tuple[str, str], ...]


# What a person said of a name (as `plain_name` gives it): the code of the customer it means, empty for a new one.
Decisions = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Joined:
    """A delivery whose customers all bear codes of the books or new ones, and the names that a person must decide.

    ``decided`` are the names, as `plain_name` gives them, that a decision was used for, each with the customer's code.
    """

    delivery: Delivery
    doubts: tuple[Doubt, ...] = ()
    decided: tuple[tuple[str, str], ...] = ()


class People:
    """Every customer of the books, found by number or by name."""

    def __init__(self, persons: Iterable[Person]) -> None:
        self._persons: dict[str, Person] = {}
        self._numbers: defaultdict[str, list[str]] = defaultdict(list)
        self._names = Names(())
        self._aliases: dict[str, str] = {}
        self._made: dict[tuple[str, str], str] = {}
        for person in persons:
            self.add(person)

    def add(self, person: Person) -> None:
        """Add a customer, or what has become known of one since."""
        self._persons[person.code] = person
        for number in _numbers(person):
            if person.code not in self._numbers[number]:
                self._numbers[number].append(person.code)
        self._names.add(person.code, person.name)
        for alias in person.aliases:
            self._names.add(person.code, alias)
            self._aliases[plain_name(alias)] = person.code

    @property
    def codes(self) -> set[str]:
        """Return every code in use."""
        return set(self._persons)

    def made(self, draft: CustomerDraft, taken: set[str]) -> str:
        """Return the code of *draft* as a new customer, one of none of those *taken*: the same in every file."""
        who = plain_name(draft.name), draft.siren or draft.siret[:9]
        if who not in self._made:
            self._made[who] = made_up_code(draft.name, taken | self.codes)
        return self._made[who]

    def found(self, draft: CustomerDraft) -> str:
        """Return the code of the one customer with an identity number or the exact name of *draft*, or empty text.

        A number shared by several customers (establishments of one firm) is decided by the name among them.
        """
        for number in _numbers(draft):
            codes = self._numbers.get(number, ())
            if len(codes) == 1:
                return codes[0]
            named = [code for code in codes if code in self._names.exactly(draft.name)]
            if len(named) == 1:
                return named[0]
        if alias := self._aliases.get(plain_name(draft.name)):
            return alias
        exact = self._names.exactly(draft.name)
        if len(exact) == 1 and not self.contradicts(draft, exact[0]):
            return exact[0]
        alike = (*exact, *self._names.nearly(draft.name)) if self._coded(draft) else ()
        return next((code for code in self._coded(draft) if code in alike), "")

    def near(self, draft: CustomerDraft) -> tuple[tuple[str, str], ...]:
        """Return the code and the name of the customers that *draft* may be, those of another SIREN left out."""
        codes = dict.fromkeys(code for number in _numbers(draft) for code in self._numbers.get(number, ()))
        codes |= dict.fromkeys((*self._coded(draft), *self._names.exactly(draft.name)))
        codes |= dict.fromkeys(self._names.nearly(draft.name))
        return tuple((code, self._persons[code].name) for code in codes if not self.contradicts(draft, code))

    def _coded(self, draft: CustomerDraft) -> tuple[str, ...]:
        """Return which references of *draft* are codes of ours: alone they prove nothing, with a like name they do."""
        return tuple(text for text in draft.references if text in self._persons and not self.contradicts(draft, text))

    def contradicts(self, draft: CustomerDraft, code: str) -> bool:
        """Return whether *draft* is another firm than the customer with this code, by their SIREN."""
        mine, theirs = draft.siren or draft.siret[:9], self._persons[code].siren
        return bool(mine and theirs and mine != theirs)


def _numbers(who: Person | CustomerDraft) -> tuple[str, ...]:
    """Return the identity numbers of *who*, those of one establishment before those of the firm."""
    pairs = (("gln", who.gln), ("siret", who.siret), ("siren", who.siren or who.siret[:9]), ("vat", who.vat_number))
    return tuple(f"{kind}:{number}" for kind, number in pairs if number)


def joined(delivery: Delivery, people: People, decisions: Decisions) -> Joined:
    """Return *delivery* with the customers it names without code joined to those of the books, or given new codes.

    A name near to that of a known customer, and not decided, is a doubt and a complaint that blocks. A payment creates
    nobody: a customer of payments only who is not found keeps his name in place of a code.
    """
    if all(draft.coded for draft in delivery.customers):
        return Joined(delivery)
    return _Joining(delivery, people, decisions).joined()


class _Joining:
    """The walk through the customers of one delivery."""

    def __init__(self, delivery: Delivery, people: People, decisions: Decisions) -> None:
        self._delivery, self._people, self._decisions = delivery, people, decisions
        self._taken = people.codes | {draft.code for draft in delivery.customers if draft.coded}
        self._complaints = Complaints()
        self._codes: dict[str, str] = {}
        self._kept: dict[str, CustomerDraft] = {}
        self._doubts: list[Doubt] = []
        self._decided: list[tuple[str, str]] = []

    def joined(self) -> Joined:
        for draft in self._delivery.customers:
            if draft.coded:
                self._kept[draft.code] = draft
        for draft in self._delivery.customers:
            if not draft.coded:
                self._place(draft)
        delivery = self._delivery
        return Joined(
            replace(
                delivery,
                customers=tuple(self._kept.values()),
                invoices=tuple(
                    replace(draft, customer_code=self._codes.get(draft.customer_code, draft.customer_code))
                    for draft in delivery.invoices
                ),
                payments=tuple(
                    replace(draft, customer_code=self._codes.get(draft.customer_code, draft.customer_code))
                    for draft in delivery.payments
                ),
                complaints=delivery.complaints + self._complaints.listed(),
            ),
            tuple(self._doubts),
            tuple(self._decided),
        )

    def _place(self, draft: CustomerDraft) -> None:
        code = self._known(draft)
        if not code:
            if self._delivery.kind is Kind.PAYMENTS:
                return
            code = self._people.made(draft, self._taken)
            self._taken.add(code)
        self._codes[draft.code] = code
        if (name := plain_name(draft.name)) in self._decisions:
            self._decided.append((name, code))
        self._kept.setdefault(code, replace(draft, code=code))

    def _known(self, draft: CustomerDraft) -> str:
        """Return the code of the customer that *draft* is, empty for a new one; a doubt is told."""
        decided = self._decisions.get(plain_name(draft.name))
        if decided is not None:
            return decided
        if code := self._people.found(draft):
            return code
        if near := self._people.near(draft):
            self._doubts.append(Doubt(draft.name, draft.line, near))
            code, name = near[0]
            self._complaints.error(
                draft.line,
                f"« {shown(draft.name)} » ressemble au client {shown(code)} « {shown(name)} » : dites si c’est le même "
                f"client ou un nouveau, ou {_REMEDIES.get(self._delivery.kind, _COLUMN)}",
            )
        return ""
