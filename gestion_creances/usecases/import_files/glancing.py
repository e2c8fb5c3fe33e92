"""Says at once what the first lines of a table would bring, while a person points out its columns."""

from __future__ import annotations

from dataclasses import dataclass

from gestion_creances.desk import Desk
from gestion_creances.intake.against_books import compared
from gestion_creances.intake.drafts import Delivery
from gestion_creances.intake.joining import Doubt
from gestion_creances.intake.recognise import Recognised, glance
from gestion_creances.intake.tables.columns import Mapping
from gestion_creances.usecases.import_files.joining_books import Acquaintances
from gestion_creances.usecases.import_files.known_books import KnownBooks


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What the first lines of a table say (``found``), what of it is new to the books (``new``), and whose names a
    person must decide."""

    found: Delivery
    new: Delivery
    doubts: tuple[Doubt, ...]


def glimpse(desk: Desk, seen: Recognised, mapping: Mapping) -> Glimpse:
    """Return what the first lines of the table *seen* would bring with *mapping*; nothing is written."""
    found = glance(seen, mapping)
    with desk.books.reading() as session:
        together = Acquaintances(session).join(found, {})
        known = KnownBooks(session, together.delivery)
        new = compared(together.delivery, known, whole=mapping.options.whole)
    return Glimpse(together.delivery, new, together.doubts)
