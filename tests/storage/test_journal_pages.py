"""The journal read page by page, filtered and ordered by the database."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from gestion_creances.ledger.customer import Customer
from gestion_creances.storage.books import Books
from gestion_creances.storage.journal import JournalQuery


@pytest.fixture
def told(books: Books) -> Books:
    at = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
    with books.writing() as session:
        session.customers.add(Customer("C_1", "Boulangerie Lefèvre"))
        session.customers.add(Customer("CX1", "Ébénisterie"))
        for rank in range(3):
            session.journal.append(at, "claire", "payment.recorded", "client:C_1", {"cents": 100 + rank})
        session.journal.append(at, "paul", "letter.issued", "client:CX1", {"number": "R-2026-0001"})
        session.journal.append(at, "paul", "rate.added", "dossier", {})
    return books


def found(books: Books, query: JournalQuery) -> list[int]:
    with books.reading() as session:
        lines = session.journal.page(query, 0, 100)
        assert session.journal.count(query) == len(lines)
    return [line.entry.seq for line in lines]


def test_the_newest_line_comes_first(told: Books) -> None:
    assert found(told, JournalQuery()) == [5, 4, 3, 2, 1]


def test_a_page_begins_where_the_one_before_ended(told: Books) -> None:
    with told.reading() as session:
        pages = [session.journal.page(JournalQuery(), offset, 2) for offset in (0, 2, 4)]
    assert [[line.entry.seq for line in page] for page in pages] == [[5, 4], [3, 2], [1]]


def test_a_line_knows_the_customer_it_is_about_and_no_other(told: Books) -> None:
    with told.reading() as session:
        names = [line.customer_name for line in session.journal.page(JournalQuery(), 0, 10)]
    assert names == ["", "Ébénisterie", "Boulangerie Lefèvre", "Boulangerie Lefèvre", "Boulangerie Lefèvre"]


@pytest.mark.parametrize(
    ("query", "lines"),
    [
        (JournalQuery(text="lefevre"), [3, 2, 1]),
        (JournalQuery(text="ÉBÉNISTERIE paul"), [4]),
        (JournalQuery(text="R-2026"), [4]),
        (JournalQuery(text="C_1"), [3, 2, 1]),
        (JournalQuery(text="100%"), []),
        (JournalQuery(text="taux", worded=frozenset({"rate.added"})), [5]),
        (JournalQuery(actions=frozenset({"letter.issued", "rate.added"})), [5, 4]),
        (JournalQuery(subject="client:C_1"), [3, 2, 1]),
        (JournalQuery(sort="actor", descending=False), [1, 2, 3, 4, 5]),
        (JournalQuery(sort="customer", descending=False), [5, 1, 2, 3, 4]),
    ],
)
def test_lines_are_found_by_words_actions_and_subject(told: Books, query: JournalQuery, lines: list[int]) -> None:
    assert found(told, query) == lines
