"""Keeps the firm's bank accounts, their statements, and every movement once however many files tell of it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import PurePath
from typing import Any

from sqlalchemy import Connection

from gestion_creances.banking.account import BankAccount, known_as
from gestion_creances.banking.continuity import Missing, Span, joined_to, missing
from gestion_creances.banking.statement import AccountName, Movement, Statement, identities
from gestion_creances.basics.money import Money
from gestion_creances.matching.words import payer_key
from gestion_creances.storage import days

_ACCOUNTS = "SELECT id, identity, iban, label, ledger_account, journal FROM bank_account"
_SPANS = "SELECT first_on, last_on, opening_cents, closing_cents, id FROM bank_statement WHERE account_id = ?"
_INSERT_LINE = """
    INSERT INTO bank_line (account_id, statement_id, identity, booked_on, value_on, amount_cents, label, detail, payer,
        payer_iban, reference, bank_reference, method, return_reason, payer_key)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


@dataclass(frozen=True, slots=True)
class EnteredStatement:
    """What the statements of one account in one file brought: ids of the new lines, how many were known."""

    account: BankAccount
    created: tuple[int, ...]
    known: int
    statements: int
    missing: tuple[Missing, ...]


@dataclass(frozen=True, slots=True)
class AccountState:
    """An account with its last day and balance told by a file (None: it tells none), and how many lines are left."""

    account: BankAccount
    last_on: date | None
    balance: Money | None
    left: int


class BankRegister:
    """Accounts, statements and the movements of them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def accounts(self) -> tuple[BankAccount, ...]:
        """Return the accounts, in the order in which they were first met."""
        return tuple(_account(row) for row in self._connection.exec_driver_sql(f"{_ACCOUNTS} ORDER BY id"))

    def account(self, account_id: int) -> BankAccount:
        """Return the account; raise KeyError when there is none."""
        row = self._connection.exec_driver_sql(f"{_ACCOUNTS} WHERE id = ?", (account_id,)).one_or_none()
        if row is None:
            raise KeyError(account_id)
        return _account(row)

    def put_account(self, account: BankAccount) -> None:
        """Change the IBAN, the label, the ledger account and the journal of an account."""
        self._connection.exec_driver_sql(
            "UPDATE bank_account SET iban = ?, label = ?, ledger_account = ?, journal = ? WHERE id = ?",
            (account.iban, account.label, account.ledger_account, account.journal, account.id),
        )

    def states(self) -> tuple[AccountState, ...]:
        """Return every account with the end of its latest statement and the number of its lines to be matched."""
        found = self._connection.exec_driver_sql(
            "SELECT b.id, b.identity, b.iban, b.label, b.ledger_account, b.journal, s.last_on, s.closing_cents, "
            "(SELECT COUNT(*) FROM bank_line l WHERE l.account_id = b.id AND l.state = 'left' "
            " AND (l.amount_cents > 0 OR l.return_reason <> '')) "
            "FROM bank_account b LEFT JOIN bank_statement s ON s.id = (SELECT id FROM bank_statement "
            " WHERE account_id = b.id ORDER BY last_on DESC, closing_cents IS NULL, id DESC LIMIT 1) ORDER BY b.id"
        )
        return tuple(
            AccountState(_account(row[:6]), days.read(row[6]), None if row[7] is None else Money(row[7]), row[8])
            for row in found
        )

    def missing(self) -> tuple[Missing, ...]:
        """Return where the statements of an account do not follow each other, account by account."""
        return tuple(hole for account in self.accounts() for hole in self._missing(account))

    def enter(
        self, statements: Sequence[Statement], file_name: str, sha256: str, at: datetime
    ) -> tuple[EnteredStatement, ...]:
        """Store the statements of one file, account by account; a movement that the books hold is left out.

        A movement is known by its account, day, amount and bank reference; without one by its words, and by its rank
        among those that are alike on that day in the file. A file is taken to hold its days whole, so that two files
        that overlap agree on the ranks; where balances prove that a file goes on within a day at which another ended,
        its movements of that day are counted behind those of the other. What neither shows (a file without balances cut
        within a day, with equal movements without reference on both sides) counts once: never twice. Files of another
        form (OFX here, CAMT there) bear other references and words: on the days that one of them covers, as many
        movements of one amount as it brought are known.
        """
        groups: dict[int, list[Statement]] = {}
        for statement in statements:
            groups.setdefault(self._account_of(statement.account), []).append(statement)
        return tuple(self._enter(key, group, file_name, sha256, at) for key, group in groups.items())

    def _enter(
        self, account_id: int, group: list[Statement], file_name: str, sha256: str, at: datetime
    ) -> EnteredStatement:
        before = self._spans(account_id)
        account = self.account(account_id)
        told = set(self._missing(account))
        movements = [movement for statement in group for movement in statement.movements]
        names = self._identities(account_id, movements, _whole(group), before)
        held = self._held(account_id, names)
        twins = self._twins(account_id, _whole(group), file_name)
        twins.subtract(_bucket(movement) for movement, name in zip(movements, names, strict=True) if name in held)
        created: list[int] = []
        entered = 0
        waiting = iter(names)
        for statement in group:
            known = _known(statement, before)
            key = known or self._statement(account_id, statement, file_name, sha256, at)
            entered += known is None
            for movement, name in zip(statement.movements, waiting, strict=False):
                if name in held:
                    continue
                held.add(name)
                twins[_bucket(movement)] -= 1
                if twins[_bucket(movement)] < 0:
                    created.append(self._line(account_id, key, name, movement))
        gaps = tuple(hole for hole in self._missing(account) if hole not in told)
        return EnteredStatement(account, tuple(created), len(movements) - len(created), entered, gaps)

    def _missing(self, account: BankAccount) -> tuple[Missing, ...]:
        """Return the holes between two balances that the movements of the days between do not account for."""
        return tuple(
            hole
            for hole in missing(account.name, self._spans(account.id))
            if hole.closing + self._moved(account.id, hole) != hole.opening
        )

    def _moved(self, account_id: int, hole: Missing) -> Money:
        cents = self._connection.exec_driver_sql(
            "SELECT COALESCE(SUM(amount_cents), 0) FROM bank_line "
            "WHERE account_id = ? AND booked_on > ? AND booked_on < ?",
            (account_id, hole.ended_on.isoformat(), hole.begins_on.isoformat()),
        ).scalar_one()
        return Money(cents)

    def _account_of(self, name: AccountName) -> int:
        known = known_as(name, self.accounts())
        if known is None:
            made = self._connection.exec_driver_sql(
                "INSERT INTO bank_account (identity, iban, label) VALUES (?, ?, ?)",
                (name.identity, name.iban, name.label),
            )
            return int(made.lastrowid)
        if name.iban and not known.iban:
            self._connection.exec_driver_sql(
                "UPDATE bank_account SET identity = ?, iban = ? WHERE id = ?", (name.iban, name.iban, known.id)
            )
        return known.id

    def _spans(self, account_id: int) -> tuple[Span, ...]:
        return tuple(
            Span(
                date.fromisoformat(first_on),
                date.fromisoformat(last_on),
                None if opening is None else Money(opening),
                None if closing is None else Money(closing),
                key,
            )
            for first_on, last_on, opening, closing, key in self._connection.exec_driver_sql(_SPANS, (account_id,))
        )

    def _identities(
        self, account_id: int, movements: Sequence[Movement], whole: Span, before: Sequence[Span]
    ) -> tuple[str, ...]:
        """Return what each movement is known by, counted behind those of the statements this one goes on from."""
        names = identities(movements)
        joined = joined_to(whole, before)
        if not joined:
            return names
        found = self._connection.exec_driver_sql(
            "SELECT identity FROM bank_line WHERE account_id = ? AND booked_on IN (?, ?) "
            "AND statement_id IN (SELECT value FROM json_each(?))",
            (account_id, whole.first_on.isoformat(), whole.last_on.isoformat(), json.dumps(sorted(joined))),
        )
        alike = Counter(_plain(row[0]) for row in found)
        return tuple(_ranked(name, alike[_plain(name)]) for name in names)

    def _held(self, account_id: int, names: Iterable[str]) -> set[str]:
        found = self._connection.exec_driver_sql(
            "SELECT identity FROM bank_line WHERE account_id = ? AND identity IN (SELECT value FROM json_each(?))",
            (account_id, json.dumps(list(names))),
        )
        return {row[0] for row in found}

    def _twins(self, account_id: int, whole: Span, file_name: str) -> Counter[tuple[str, int]]:
        """Return how many lines of each day and amount the books hold on days that files of another form cover."""
        found = self._connection.exec_driver_sql(
            "SELECT l.booked_on, l.amount_cents, COUNT(DISTINCT l.id) FROM bank_line l JOIN bank_statement s "
            "ON s.account_id = l.account_id AND l.booked_on BETWEEN s.first_on AND s.last_on "
            "WHERE l.account_id = :account AND l.booked_on BETWEEN :first AND :last AND s.file_name NOT LIKE :form "
            "GROUP BY l.booked_on, l.amount_cents",
            {
                "account": account_id,
                "first": whole.first_on.isoformat(),
                "last": whole.last_on.isoformat(),
                "form": f"%{PurePath(file_name).suffix.lower()}",
            },
        )
        return Counter({(day, cents): count for day, cents, count in found})

    def _statement(self, account_id: int, statement: Statement, file_name: str, sha256: str, at: datetime) -> int:
        made = self._connection.exec_driver_sql(
            "INSERT INTO bank_statement (account_id, file_name, sha256, number, first_on, last_on, opening_cents, "
            "closing_cents, entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                account_id,
                file_name,
                sha256,
                statement.number,
                statement.first_on.isoformat(),
                statement.last_on.isoformat(),
                None if statement.opening is None else statement.opening.cents,
                None if statement.closing is None else statement.closing.cents,
                at.isoformat(),
            ),
        )
        return int(made.lastrowid)

    def _line(self, account_id: int, statement_id: int, identity: str, movement: Movement) -> int:
        made = self._connection.exec_driver_sql(
            _INSERT_LINE,
            (
                account_id,
                statement_id,
                identity,
                movement.booked_on.isoformat(),
                movement.value_on.isoformat(),
                movement.amount.cents,
                movement.label,
                movement.detail,
                movement.payer,
                movement.payer_iban,
                movement.reference,
                movement.bank_reference,
                movement.method,
                movement.return_reason,
                payer_key(movement.payer),
            ),
        )
        return int(made.lastrowid)


def _whole(group: Sequence[Statement]) -> Span:
    """Return the days and balances of all the statements of one account in a file."""
    ordered = sorted(group, key=lambda one: (one.first_on, one.last_on))
    last = max(statement.last_on for statement in ordered)
    return Span(ordered[0].first_on, last, ordered[0].opening, ordered[-1].closing)


def _known(statement: Statement, before: Sequence[Span]) -> int | None:
    """Return the id of the stored statement of the same days and balances, None when there is none."""
    alike = (statement.first_on, statement.last_on, statement.opening, statement.closing)
    return next((one.key for one in before if (one.first_on, one.last_on, one.opening, one.closing) == alike), None)


def _bucket(movement: Movement) -> tuple[str, int]:
    return movement.booked_on.isoformat(), movement.amount.cents


def _plain(identity: str) -> str:
    """Return the identity without its rank: day, amount, words."""
    return "|".join(identity.split("|")[:3])


def _ranked(identity: str, behind: int) -> str:
    parts = identity.split("|")
    rank = int(parts[3]) if len(parts) > 3 else 1
    return identity if not behind else "|".join((*parts[:3], str(rank + behind)))


def _account(row: Any) -> BankAccount:
    key, identity, iban, label, ledger_account, journal = row
    found = BankAccount(key, identity, iban, label)
    return BankAccount(key, identity, iban, label, ledger_account or found.ledger_account, journal or found.journal)
