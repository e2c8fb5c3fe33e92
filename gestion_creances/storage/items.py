"""Keeps what is open on each item and which credit pays which debt, from when and until when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import Connection, select
from sqlalchemy.engine import Row

from gestion_creances.basics.money import Money
from gestion_creances.ledger.item import BORN_CLOSED, Allocation, Item, ItemKind
from gestion_creances.storage import days, rows
from gestion_creances.storage.born_closed import BornClosed


class ItemRegister:
    """Open items and their allocations."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, item_id: int) -> Item:
        """Return the item with what is open on it now; raise KeyError when there is none."""
        row = self._connection.execute(select(rows.item).where(rows.item.c.id == item_id)).one_or_none()
        if row is None:
            raise KeyError(item_id)
        return item_of(row)

    def of_invoice(self, invoice_id: int) -> tuple[Item, ...]:
        """Return the items of one document, earliest due first."""
        return self._items(rows.item.c.invoice_id == invoice_id)

    def of_customer(self, customer_id: int, *, only_open: bool = False) -> tuple[Item, ...]:
        """Return the customer's items, earliest due first, with what is open now."""
        mine = rows.item.c.customer_id == customer_id
        return self._items(mine & (rows.item.c.open_cents != 0) if only_open else mine)

    def allocate_many(self, allocations: Sequence[Allocation]) -> None:
        """Store allocations and lower what is open on both sides; the database refuses more than is open."""
        if not allocations:
            return
        self._connection.exec_driver_sql(
            "INSERT INTO allocation (debit_id, credit_id, amount_cents, since, until) VALUES (?, ?, ?, ?, ?)",
            [
                (a.debit_id, a.credit_id, a.amount.cents, a.since.isoformat(), days.written(a.until))
                for a in allocations
            ],
        )
        standing = [a for a in allocations if a.until is None]
        moves = [(-a.amount.cents, a.debit_id) for a in standing] + [(a.amount.cents, a.credit_id) for a in standing]
        if moves:
            self._connection.exec_driver_sql("UPDATE item SET open_cents = open_cents + ? WHERE id = ?", moves)

    def undo(self, allocation_ids: Iterable[int], on: date) -> None:
        """End standing allocations on the day *on*: from then what they paid is open again, on both sides.

        A discount, collected penalty or write-off that loses its allocation is taken back with it, and so is a discount
        or small difference on an invoice that is no longer paid.
        """
        lapsed: set[int] = set()
        for key in allocation_ids:
            if key not in lapsed:
                lapsed |= self._undo(key, on)

    def _undo(self, key: int, on: date) -> set[int]:
        """End one allocation and return those that fell with it: a rebate stands only while the invoice is paid."""
        row = self._connection.execute(
            select(rows.allocation).where(rows.allocation.c.id == key, rows.allocation.c.until.is_(None))
        ).one()
        # An allocation ended before it began never counted at any date.
        until = max(on.isoformat(), row.since)
        self._connection.exec_driver_sql("UPDATE allocation SET until = ? WHERE id = ?", (until, key))
        moves = [(row.amount_cents, row.debit_id), (-row.amount_cents, row.credit_id)]
        self._connection.exec_driver_sql("UPDATE item SET open_cents = open_cents + ? WHERE id = ?", moves)
        closed = BornClosed(self._connection)
        ends = self._connection.execute(
            select(rows.item.c.id, rows.item.c.kind).where(rows.item.c.id.in_((row.debit_id, row.credit_id)))
        )
        kinds = {one.id: one.kind for one in ends}
        for item_id in (found for found, kind in kinds.items() if kind in BORN_CLOSED):
            closed.take_back(item_id, row.since, until)
        if kinds[row.credit_id] in (ItemKind.DISCOUNT, ItemKind.WRITE_OFF):
            return set()
        fallen = set(closed.standing_rebates(row.debit_id))
        for rebate in fallen:
            self._undo(rebate, date.fromisoformat(until))
        return fallen

    def allocation(self, allocation_id: int) -> Allocation:
        """Return the allocation; raise KeyError when there is none."""
        statement = select(rows.allocation).where(rows.allocation.c.id == allocation_id)
        row = self._connection.execute(statement).one_or_none()
        if row is None:
            raise KeyError(allocation_id)
        return allocation_of(row)

    def allocations_of(self, item_id: int, *, standing: bool = True) -> tuple[Allocation, ...]:
        """Return the allocations that touch the item, oldest first; with those undone unless *standing*."""
        table = rows.allocation.c
        statement = select(rows.allocation).where((table.debit_id == item_id) | (table.credit_id == item_id))
        if standing:
            statement = statement.where(table.until.is_(None))
        return tuple(map(allocation_of, self._connection.execute(statement.order_by(table.since, table.id))))

    def allocations_of_customer(self, customer_id: int) -> tuple[Allocation, ...]:
        """Return every allocation on the customer's items, undone ones included."""
        mine = select(rows.item.c.id).where(rows.item.c.customer_id == customer_id)
        statement = select(rows.allocation).where(rows.allocation.c.debit_id.in_(mine))
        return tuple(map(allocation_of, self._connection.execute(statement.order_by(rows.allocation.c.since))))

    def wrongly_open(self) -> tuple[tuple[int, Money, Money], ...]:
        """Return (item id, kept, recomputed) wherever what is kept as open differs from amounts and allocations."""
        statement = """
            WITH paid(item_id, cents) AS (
                SELECT debit_id, -amount_cents FROM allocation WHERE until IS NULL
                UNION ALL SELECT credit_id, amount_cents FROM allocation WHERE until IS NULL
            )
            SELECT i.id, i.open_cents, i.amount_cents + COALESCE(SUM(p.cents), 0) AS right
            FROM item i LEFT JOIN paid p ON p.item_id = i.id
            GROUP BY i.id HAVING i.open_cents <> right
        """
        return tuple(
            (key, Money(kept), Money(right)) for key, kept, right in self._connection.exec_driver_sql(statement)
        )

    def steps_of_customer(self, customer_id: int) -> dict[int, tuple[date, ...]]:
        """Return the days of the reminders about each of the customer's items that had one, in order."""
        found: dict[int, list[date]] = {}
        steps = self._connection.exec_driver_sql(
            "SELECT s.item_id, s.reached_on FROM step s JOIN item i ON i.id = s.item_id "
            "WHERE i.customer_id = ? AND s.position > 0 AND s.gap_from IS NULL ORDER BY s.id",
            (customer_id,),
        )
        for item_id, reached_on in steps:
            found.setdefault(item_id, []).append(date.fromisoformat(reached_on))
        return {item_id: tuple(days) for item_id, days in found.items()}

    def set_reached(self, reached: Iterable[tuple[int, int, date]], letter_id: int | None = None) -> None:
        """Record for each (item id, level position, day) that the item has reached that reminder level."""
        steps = [(key, position, day.isoformat(), letter_id) for key, position, day in reached]
        if steps:
            self._connection.exec_driver_sql(
                "INSERT INTO step (item_id, position, reached_on, letter_id) VALUES (?, ?, ?, ?)", steps
            )

    def _items(self, condition: object) -> tuple[Item, ...]:
        statement = select(rows.item).where(condition).order_by(rows.item.c.due_on, rows.item.c.id)  # type: ignore[arg-type]
        return tuple(map(item_of, self._connection.execute(statement)))


def item_of(row: Row[tuple[object, ...]]) -> Item:
    """Return the item that *row* of table ``item`` describes."""
    return Item(
        id=row.id,
        customer_id=row.customer_id,
        kind=ItemKind(row.kind),
        number=row.number,
        dated_on=date.fromisoformat(row.dated_on),
        due_on=date.fromisoformat(row.due_on),
        amount=Money(row.amount_cents),
        open=Money(row.open_cents),
        invoice_id=row.invoice_id,
        estimated_due=bool(row.estimated),
    )


def allocation_of(row: Row[tuple[object, ...]]) -> Allocation:
    """Return the allocation that *row* of table ``allocation`` describes."""
    until = None if row.until is None else date.fromisoformat(row.until)
    return Allocation(
        row.debit_id, row.credit_id, Money(row.amount_cents), date.fromisoformat(row.since), until, row.id
    )
