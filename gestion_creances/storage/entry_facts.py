"""Gathers from the ledger the facts that accounting entries are made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection

from gestion_creances.accounting.facts import (
    AnyFact,
    DiscountGranted,
    Doubted,
    Party,
    PenaltyCollected,
    Provided,
    Receipt,
    Sale,
    Transferred,
    WrittenOff,
)
from gestion_creances.basics.money import Money
from gestion_creances.ledger.discount import vat_to_reverse
from gestion_creances.ledger.item import ItemKind
from gestion_creances.storage.provisions import RELEASED

_day = date.fromisoformat
_PARTY = "c.id, c.code, c.name"
_DOCUMENTS = f"""
    SELECT v.id, v.kind, v.number, v.issued_on, v.gross_cents, COALESCE(v.vat_cents, v.gross_cents - v.net_cents),
        v.source, {_PARTY}
    FROM invoice v JOIN customer c ON c.id = v.customer_id
    WHERE v.kind <> 'to_be_issued' AND v.source <> 'fec' AND v.gross_cents <> 0 AND v.issued_on <= :day
"""
_PAYMENTS = f"""
    SELECT i.id, i.number, i.dated_on, i.amount_cents, p.method,
        CASE WHEN p.match_id IS NULL THEN p.source ELSE 'bank' END, COALESCE(b.ledger_account, ''),
        COALESCE(b.journal, ''), {_PARTY}
    FROM item i JOIN payment p ON p.item_id = i.id JOIN customer c ON c.id = i.customer_id
    LEFT JOIN bank_match m ON m.id = p.match_id LEFT JOIN bank_line l ON l.id = m.line_id
    LEFT JOIN bank_account b ON b.id = l.account_id
    WHERE i.kind = 'payment' AND p.source <> 'fec' AND i.amount_cents <> 0 AND i.dated_on <= :day
"""
_CLOSINGS = f"""
    SELECT i.id, i.kind, i.number, i.dated_on, i.amount_cents, w.account, w.vat_cents,
        (SELECT SUM(m.interest_cents) FROM penalty_move m WHERE m.collected_id = i.id AND m.kind = 'paid'
            AND m.interest_cents + m.indemnity_cents > 0), {_PARTY}
    FROM item i JOIN customer c ON c.id = i.customer_id LEFT JOIN write_off w ON w.item_id = i.id
    WHERE i.kind IN ('discount', 'write_off', 'penalty') AND i.dated_on <= :day ORDER BY i.id
"""
_CLOSED = """
    SELECT own.id, own.kind, other.id, other.kind, v.issued_on, v.gross_cents,
        COALESCE(v.vat_cents, v.gross_cents - v.net_cents)
    FROM item own JOIN allocation a ON own.id IN (a.debit_id, a.credit_id)
    JOIN item other ON other.id = CASE WHEN a.debit_id = own.id THEN a.credit_id ELSE a.debit_id END
    LEFT JOIN invoice v ON v.id = other.invoice_id
    WHERE own.kind IN ('discount', 'write_off', 'penalty') ORDER BY a.id DESC
"""
_TRANSFERS = f"""
    SELECT a.id, a.since, a.until, a.amount_cents, e.kind, d.kind, d.number, d.dated_on,
        CASE WHEN p.match_id IS NULL THEN COALESCE(p.source, v.source, '') ELSE 'bank' END, {_PARTY}
    FROM allocation a JOIN item d ON d.id = a.debit_id JOIN item e ON e.id = a.credit_id
    JOIN customer c ON c.id = e.customer_id
    LEFT JOIN payment p ON p.item_id = e.id LEFT JOIN invoice v ON v.id = e.invoice_id
    WHERE e.kind IN ('payment', 'credit_note', 'deposit') AND (e.kind = 'deposit' OR d.kind IN ('bill', 'doubtful'))
        AND d.kind <> 'to_be_issued' AND COALESCE(p.source, v.source, '') <> 'fec'
        AND a.since <= :day AND (a.until IS NULL OR a.until > a.since)
"""
_DOUBTFUL = f"""
    SELECT i.id, q.since, q.until, i.amount_cents, -b.amount_cents, o.kind, i.number, o.dated_on, {_PARTY}
    FROM doubtful q JOIN item i ON i.id = q.item_id JOIN item o ON o.id = q.from_id
    JOIN customer c ON c.id = i.customer_id LEFT JOIN item b ON b.id = q.back_id
    WHERE q.since <= :day
"""
_PROVISIONS = f"""
    SELECT p.id, p.made_on, {RELEASED}, p.amount_cents, i.number, i.dated_on, {_PARTY}
    FROM provision p JOIN item i ON i.id = p.item_id JOIN customer c ON c.id = i.customer_id
    WHERE p.made_on <= :day
"""


@dataclass(frozen=True, slots=True)
class _Closed:
    """What a discount, write-off or penalty is tied to: a due date or payment, or the item it takes back."""

    id: int
    own: bool
    kind: ItemKind
    issued_on: str | None
    gross: Money
    vat: Money | None


class EntryFacts:
    """Everything by a day that the accounts should know, except what a FEC brought: they hold that already."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def until(self, day: date) -> tuple[AnyFact, ...]:
        """Return the facts dated by *day*, that day included."""
        sources = (
            self._documents,
            self._payments,
            self._closings,
            self._transfers,
            self._doubtful,
            self._provisions,
        )
        return tuple(fact for source in sources for fact in source(day) if fact.dated_on <= day)

    def _rows(self, query: str, day: date) -> Any:
        return self._connection.exec_driver_sql(query, {"day": day.isoformat()}).fetchall()

    def _documents(self, day: date) -> Iterator[AnyFact]:
        for key, kind, number, issued, gross, vat, source, *party in self._rows(_DOCUMENTS, day):
            on, who = _day(issued), Party(*party)
            if kind == ItemKind.DEPOSIT:
                yield Receipt(
                    subject=f"deposit:{key}",
                    party=who,
                    dated_on=on,
                    piece=number,
                    piece_on=on,
                    source=_deposit_source(source),
                    amount=Money(-gross),
                    deposit=True,
                )
                continue
            yield Sale(
                subject=f"invoice:{key}",
                party=who,
                dated_on=on,
                piece=number,
                piece_on=on,
                source=source,
                kind=ItemKind(kind),
                gross=Money(gross),
                vat=None if vat is None else Money(vat),
            )

    def _payments(self, day: date) -> Iterator[AnyFact]:
        for key, number, paid, cents, method, source, bank, journal, *party in self._rows(_PAYMENTS, day):
            on = _day(paid)
            yield Receipt(
                subject=f"payment:{key}",
                party=Party(*party),
                dated_on=on,
                piece=number,
                piece_on=on,
                source=source,
                amount=Money(-cents),
                method=method,
                bank=bank,
                journal=journal,
            )

    def _closings(self, day: date) -> Iterator[AnyFact]:
        tied = self._closed()
        interests: dict[int, int] = {}
        for key, kind, number, dated, cents, account, vat, interest, *party in self._rows(_CLOSINGS, day):
            mine = tied.get(key)
            if mine is None:
                continue
            interests[key] = interest or 0
            # What takes an earlier one back closes what that one closed.
            due = tied.get(mine.id, mine) if mine.own else mine
            on, who, said = _day(dated), Party(*party), f"{kind}:{key}"
            paper = on if due.issued_on is None else _day(due.issued_on)
            if kind == ItemKind.PENALTY:
                part = Money(-interests.get(mine.id, 0) if mine.own else interests[key])
                yield PenaltyCollected(
                    subject=said,
                    party=who,
                    dated_on=on,
                    piece=number,
                    piece_on=on,
                    interest=part,
                    indemnity=Money(cents) - part,
                )
            elif kind == ItemKind.DISCOUNT:
                yield DiscountGranted(
                    subject=said,
                    party=who,
                    dated_on=on,
                    piece=number,
                    piece_on=paper,
                    amount=Money(-cents),
                    vat=None if due.vat is None else vat_to_reverse(Money(-cents), due.vat, due.gross),
                    claim=due.kind,
                )
            else:
                yield WrittenOff(
                    subject=said,
                    party=who,
                    dated_on=on,
                    piece=number,
                    piece_on=paper,
                    amount=Money(-cents),
                    vat=None if vat is None else Money(vat),
                    claim=due.kind,
                    account=account,
                )

    def _closed(self) -> dict[int, _Closed]:
        """Return, by item, what each was first tied to."""
        found = {}
        for key, kind, other, other_kind, issued, gross, vat in self._connection.exec_driver_sql(_CLOSED):
            own = kind == other_kind and other < key
            if kind == other_kind and not own:
                continue
            known = None if vat is None else Money(vat)
            found[key] = _Closed(other, own, ItemKind(other_kind), issued, Money(gross or 0), known)
        return found

    def _transfers(self, day: date) -> Iterator[AnyFact]:
        for key, since, until, cents, credit, debit, number, dated, source, *party in self._rows(_TRANSFERS, day):
            kind = ItemKind(credit)
            for suffix, on in (("", since), ("/ended", until)):
                if on is not None:
                    yield Transferred(
                        subject=f"allocation:{key}{suffix}",
                        party=Party(*party),
                        dated_on=_day(on),
                        piece=number,
                        piece_on=_day(dated),
                        source=_deposit_source(source) if kind is ItemKind.DEPOSIT else source,
                        amount=Money(cents),
                        credit=kind,
                        debit=ItemKind(debit),
                        back=bool(suffix),
                    )

    def _doubtful(self, day: date) -> Iterator[AnyFact]:
        for key, since, until, cents, back, origin, number, dated, *party in self._rows(_DOUBTFUL, day):
            for suffix, on, amount in (("", since, cents), ("/back", until, back)):
                if on is not None:
                    yield Doubted(
                        subject=f"doubtful:{key}{suffix}",
                        party=Party(*party),
                        dated_on=_day(on),
                        piece=number,
                        piece_on=_day(dated),
                        amount=Money(amount),
                        origin=ItemKind(origin),
                        back=bool(suffix),
                    )

    def _provisions(self, day: date) -> Iterator[AnyFact]:
        for key, made, released, cents, number, dated, *party in self._rows(_PROVISIONS, day):
            for suffix, on in (("", made), ("/released", released)):
                if on is not None:
                    yield Provided(
                        subject=f"provision:{key}{suffix}",
                        party=Party(*party),
                        dated_on=_day(on),
                        piece=number,
                        piece_on=_day(dated),
                        amount=Money(cents),
                        released=bool(suffix),
                    )


def _deposit_source(source: str) -> str:
    """Return where the money of a deposit came from: that of a table is received like the table's payments."""
    return "payments" if source == "invoices" else source
