"""Joins the customers that a file names to those of the books, remembers what a person decided, shows what is gone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from gestion_creances.intake.drafts import Delivery
from gestion_creances.intake.joining import Decisions, Joined, People, Person, joined
from gestion_creances.storage.import_files import StillOpen
from gestion_creances.storage.session import Session


def join(session: Session, delivery: Delivery, decisions: Decisions) -> Joined:
    """Return *delivery* with codes of the books for the customers it names otherwise."""
    if all(draft.coded for draft in delivery.customers):
        return Joined(delivery)
    return joined(delivery, _people(session), decisions)


def _people(session: Session) -> People:
    aliases: defaultdict[str, list[str]] = defaultdict(list)
    for alias, code in session.import_files.aliases().items():
        aliases[code].append(alias)
    return People(
        Person(card.code, card.name, card.siren, card.siret, card.vat_number, card.gln, tuple(aliases[card.code]))
        for card in session.customers.all()
    )


def remember(session: Session, decided: Iterable[tuple[str, str]], ids: Mapping[str, int]) -> None:
    """Keep which customer each decided name means; *ids* are those of the customers by code."""
    for name, code in decided:
        if code in ids:
            session.import_files.put_alias(name, ids[code])


def gone(session: Session, delivery: Delivery, signature: str) -> tuple[StillOpen, ...]:
    """Return the open invoices of earlier files of the same form that the full export *delivery* no longer names."""
    named = {draft.number for draft in delivery.invoices}
    return tuple(one for one in session.import_files.still_open(signature) if one.number not in named)
