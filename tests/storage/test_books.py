import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect

from gestion_creances.ledger.customer import Customer
from gestion_creances.storage import accounting_rows, bank_rows, talk_rows, upgrade
from gestion_creances.storage.books import Books, BooksExist, BooksMissing, BooksReadOnly, StorageFailed
from gestion_creances.storage.upgrade import BooksFromTheFuture, NotBooks

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def test_new_books_bear_the_programs_mark_and_schema(books: Books) -> None:
    with closing(sqlite3.connect(books.path)) as connection:
        marks = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
        mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
    assert (marks, mode) == ([0x43524541, upgrade.SCHEMA], "wal")


def test_the_migrations_build_exactly_the_tables_the_program_reads(books: Books) -> None:
    engine = create_engine(f"sqlite:///{books.path}")
    found = inspect(engine)
    built = {
        name: (
            {column["name"] for column in found.get_columns(name)},
            {index["name"] for index in found.get_indexes(name)},
        )
        for name in found.get_table_names()
        if name != "alembic_version"
    }
    engine.dispose()
    assert talk_rows.metadata is bank_rows.metadata is accounting_rows.metadata
    assert built == {
        table.name: ({column.name for column in table.columns}, {index.name for index in table.indexes})
        for table in talk_rows.metadata.tables.values()
    }


def test_a_transaction_that_raises_leaves_nothing_behind(books: Books) -> None:
    with pytest.raises(ZeroDivisionError), books.writing() as session:
        session.customers.add(Customer("C1", "Dupré"))
        _ = 1 // 0
    with books.reading() as session:
        assert session.customers.count() == 0


def test_a_second_window_on_the_same_books_may_only_read(books: Books) -> None:
    with Books.open(books.path) as second:
        assert second.read_only
        with second.reading() as session:
            assert session.customers.count() == 0
        with pytest.raises(BooksReadOnly, match="lecture seule"), second.writing():
            pass


def test_books_closed_by_one_window_can_be_written_by_the_next(books: Books) -> None:
    books.close()
    with Books.open(books.path) as second:
        assert not second.read_only


def test_books_in_a_folder_that_may_not_be_written_open_read_only(books: Books) -> None:
    books.close()
    with Books.open(books.path, read_only=True) as opened, opened.reading() as session:
        assert session.company.get().name == ""


def test_books_from_a_newer_program_are_refused_and_untouched(books: Books) -> None:
    books.close()
    with closing(sqlite3.connect(books.path)) as connection:
        connection.execute(f"PRAGMA user_version = {upgrade.SCHEMA + 1}")
    before = books.path.read_bytes()
    with pytest.raises(BooksFromTheFuture, match="version plus récente"):
        Books.open(books.path)
    assert books.path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 rien", b"SQLite format 3\x00 tronque"])
def test_a_file_that_is_no_books_is_refused_by_name(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "autre.creances"
    path.write_bytes(content)
    with pytest.raises(NotBooks, match=r"autre\.creances"):
        Books.open(path)


def test_new_books_never_overwrite_a_file(books: Books) -> None:
    with pytest.raises(BooksExist, match="existe déjà"):
        Books.create(books.path)


def test_books_deleted_while_open_are_said_missing(books: Books) -> None:
    books.path.unlink()
    with pytest.raises(BooksMissing, match="introuvable"), books.reading():
        pass


def test_opening_books_that_are_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(BooksMissing, match="introuvable"):
        Books.open(tmp_path / "rien.creances")


@pytest.mark.parametrize("table", ["journal", "document", "letter", "letter_line"])
def test_the_database_itself_refuses_to_alter_what_is_append_only(books: Books, table: str) -> None:
    with books.writing() as session:
        session.journal.append(NOON, "claire", "books.created", "dossier")
        session.connection.exec_driver_sql(
            "INSERT INTO customer (id, code, name, kind) VALUES (1, 'C', 'C', 'business')"
        )
        session.connection.exec_driver_sql("INSERT INTO document VALUES ('abc', 'application/pdf', x'00')")
        session.connection.exec_driver_sql(
            "INSERT INTO letter VALUES "
            "(1, 'R-1', 1, 1, 'first', '2026-01-01', 'letter', 'fr', '', 1, 0, 0, '', 'abc', '')"
        )
        session.connection.exec_driver_sql(
            "INSERT INTO item VALUES (1, 1, 'invoice', 'F', '2026-01-01', '2026-01-31', 5, 5, NULL, 0)"
        )
        session.connection.exec_driver_sql("INSERT INTO letter_line VALUES (1, 1, 5, 3, 0, 0, 0, 0)")
    with pytest.raises(StorageFailed, match="append-only"), books.writing() as session:
        session.connection.exec_driver_sql(f"DELETE FROM {table}")


def test_the_journal_chain_breaks_where_a_line_was_altered(books: Books) -> None:
    from gestion_creances.journal.entry import first_break

    with books.writing() as session:
        for action in ("books.created", "invoice.added", "payment.added"):
            session.journal.append(NOON, "claire", action, "dossier", {"cents": 120_00})
    with books.reading() as session:
        assert first_break(session.journal.entries()) is None
    with closing(sqlite3.connect(books.path)) as connection:
        connection.execute("DROP TRIGGER journal_no_update")
        connection.execute("UPDATE journal SET actor = 'paul' WHERE seq = 2")
        connection.commit()
    with books.reading() as session:
        assert first_break(session.journal.entries()) == 2


def test_an_old_schema_is_migrated_on_a_copy_and_the_old_file_kept(books: Books) -> None:
    with books.writing() as session:
        session.customers.add(Customer("C1", "Dupré"))
    books.close()
    with closing(sqlite3.connect(books.path)) as connection:
        connection.execute("PRAGMA user_version = 0")
    with Books.open(books.path) as opened:
        assert opened.upgrade_backup is not None
        assert opened.upgrade_backup.is_file()
        with opened.reading() as session:
            assert session.customers.by_code("C1") is not None


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        ("database or disk is full", "le disque est plein"),
        ("[Errno 13] Permission denied: '/livres'", "l’accès y est interdit"),
        ("something new", "something new"),
    ],
)
def test_a_usual_cause_of_the_disk_is_said_in_french(problem: str, words: str) -> None:
    assert f"({words})" in str(StorageFailed(Path("A.creances"), problem))


def test_books_in_a_folder_that_may_not_be_written_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "A.creances"
    with Books.create(path) as books, books.writing() as session:
        session.customers.add(Customer("A", "Alpha"))
    # The administrator who runs the tests may write everywhere: the folder says no by itself.
    monkeypatch.setattr(os, "access", lambda *_: False)
    with Books.open(path, read_only=True) as books, books.reading() as session:
        assert books.read_only
        assert [found.name for found in session.customers.all()] == ["Alpha"]
    assert not list(tmp_path.glob("*-shm"))
