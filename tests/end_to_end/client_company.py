"""The books of a client company, through the command line and, where there is no command, as its window does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.desk import Desk
from gestion_creances.ledger.item import Item
from gestion_creances.storage.books import Books
from gestion_creances.usecases.view_bank import LeftLine, read_lines_left
from tests.cli.builders import Run


@dataclass
class Firm:
    """The books of the company, through the command line and, where there is no command, through the use cases."""

    run: Run
    path: Path

    def does(self, day: date, what: Callable[[Desk], object]) -> object:
        """Do something in the window on a day."""
        with Books.open(self.path) as books:
            instant = datetime(day.year, day.month, day.day, 9, 0, tzinfo=UTC)
            return what(Desk(books, day, "claire", lambda: instant))

    def takes(self, day: date, *files: Path) -> dict[str, int]:
        """Import files by the command line; the second time they bring nothing."""
        said = self.run("importer", self.path, *files, "--au", day, "--json")
        assert (said.status, said.json["written"]) == (0, True), said
        again = self.run("importer", self.path, *files, "--au", day, "--essai", "--json").json
        assert not any(count for name, count in again.items() if name.endswith("_created"))
        return {name: count for name, count in said.json.items() if isinstance(count, int) and count}

    def owed(self, day: date) -> dict[str, Money]:
        """Return what each customer owes on a day, doubtful claims included."""
        said = self.run("encours", self.path, "--au", day, "--json").json
        found = {one["code"]: Money(one["total_cents"] + one["doubtful_cents"]) for one in said["customers"]}
        assert Money(said["total_cents"] + said["doubtful_cents"]) == total(found.values())
        return {code: amount for code, amount in found.items() if amount}

    def item(self, number: str) -> Item:
        """Return the last item of that number that is still open, or else the last one."""
        with Books.open(self.path, read_only=True) as books, books.reading() as session:
            found = [
                item
                for card in session.customers.all()
                for item in session.items.of_customer(card.id)
                if item.number == number
            ]
        return max(found, key=lambda item: (item.open != ZERO, item.id))

    def left(self, day: date) -> dict[str, LeftLine]:
        """Return the lines of the bank that wait, by their label."""
        with Books.open(self.path, read_only=True) as books:
            return {one.line.label: one for one in read_lines_left(Desk(books, day, "claire")).lines}
