"""Joins the customers that a file names to those of the books, remembers what a person decided, shows what is gone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from gestion_creances.intake.drafts import Delivery, Kind
from gestion_creances.intake.joining import Decisions, Joined, People, Person, joined
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.names import plain_name
from gestion_creances.storage.import_files import StillOpen
from gestion_creances.storage.session import Session


class Acquaintances:
    """The customers of the books as the files of one import name them, read once for all of these files."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._people: People | None = None

    def join(self, delivery: Delivery, decisions: Decisions) -> Joined:
        """Return *delivery* with codes of the books for the customers it names otherwise."""
        if all(draft.coded for draft in delivery.customers):
            return Joined(delivery)
        self._people = self._people or _people(self._session)
        return joined(delivery, self._people, {**self._owners(delivery, self._people), **decisions})

    def learn(self, delivery: Delivery) -> None:
        """Take in the customers of *delivery*, once they are entered."""
        if self._people is not None:
            for draft in delivery.customers:
                card = self._session.customers.by_code(draft.code)
                if card is not None:
                    self._people.add(_person(card, ()))

    def _owners(self, delivery: Delivery, people: People) -> Decisions:
        """Return whose the documents are that the books hold already: number, day and amount say who the buyer is."""
        if delivery.kind is not Kind.E_INVOICE:
            return {}
        found: dict[str, str] = {}
        for draft in delivery.customers:
            mine = {one.number: one for one in delivery.invoices if one.customer_code == draft.code}
            if people.found(draft):
                continue
            for held in self._session.imports.documents(mine):
                same = mine[held.number].gross == held.gross and mine[held.number].issued_on == held.issued_on
                if same and not people.contradicts(draft, held.customer_code):
                    found[plain_name(draft.name)] = held.customer_code
        return found


def _people(session: Session) -> People:
    aliases: defaultdict[str, list[str]] = defaultdict(list)
    for alias, code in session.import_files.aliases().items():
        aliases[code].append(alias)
    return People(_person(card, aliases[card.code]) for card in session.customers.all())


def _person(card: Customer, aliases: Iterable[str]) -> Person:
    return Person(card.code, card.name, card.siren, card.siret, card.vat_number, card.gln, tuple(aliases))


def remember(session: Session, decided: Iterable[tuple[str, str]], ids: Mapping[str, int]) -> None:
    """Keep which customer each decided name means; *ids* are those of the customers by code."""
    for name, code in decided:
        if code in ids:
            session.import_files.put_alias(name, ids[code])


def gone(session: Session, delivery: Delivery, signature: str) -> tuple[StillOpen, ...]:
    """Return the open invoices of earlier files of the same form that the full export *delivery* no longer names."""
    named = {draft.number for draft in delivery.invoices}
    return tuple(one for one in session.import_files.still_open(signature) if one.number not in named)
