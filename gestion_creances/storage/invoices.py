"""Keeps invoices, credit notes, deposits and amounts to be issued, each with its due dates as ledger items."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, func, select, update
from sqlalchemy.engine import Row

from gestion_creances.basics.money import Money
from gestion_creances.ledger.invoice import Instalment, Invoice
from gestion_creances.ledger.item import ItemKind
from gestion_creances.storage import rows
from gestion_creances.storage.customers import discount_of

_INSERT_INVOICE = (
    "INSERT INTO invoice (id, customer_id, number, kind, issued_on, gross_cents, net_cents, vat_cents, label, "
    "order_reference, delivered_on, source, source_key, policy_id, discount_percent, discount_days, terms_note, "
    "payment_reference) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
INSERT_ITEM = (
    "INSERT INTO item (id, customer_id, kind, number, dated_on, due_on, amount_cents, open_cents, invoice_id, "
    "estimated) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


class InvoiceRegister:
    """The documents that make and unmake debts."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add_many(self, invoices: Sequence[Invoice]) -> tuple[tuple[int, ...], ...]:
        """Store new documents and their items; return, for each, the ids of its items in the order of its due dates."""
        invoice_id = self._connection.scalar(select(func.max(rows.invoice.c.id))) or 0
        item_id = self._connection.scalar(select(func.max(rows.item.c.id))) or 0
        documents: list[tuple[object, ...]] = []
        items: list[tuple[object, ...]] = []
        ids: list[tuple[int, ...]] = []
        for invoice in invoices:
            invoice_id += 1
            issued, kind, customer = invoice.issued_on.isoformat(), invoice.kind.value, invoice.customer_id
            documents.append((invoice_id, customer, invoice.number, kind, issued, *_amounts(invoice), *_rest(invoice)))
            for instalment in invoice.instalments:
                item_id += 1
                cents = instalment.amount.cents
                due = instalment.due_on.isoformat()
                estimated = int(instalment.estimated)
                items.append(
                    (item_id, customer, kind, invoice.number, issued, due, cents, cents, invoice_id, estimated)
                )
            ids.append(tuple(range(item_id - len(invoice.instalments) + 1, item_id + 1)))
        if documents:
            self._connection.exec_driver_sql(_INSERT_INVOICE, documents)
        if items:
            self._connection.exec_driver_sql(INSERT_ITEM, items)
        return tuple(ids)

    def put_policy(self, invoice_id: int, policy_id: int | None) -> None:
        """Give the invoice a scenario of its own; None lets it follow its customer's."""
        mine = rows.invoice.c.id == invoice_id
        self._connection.execute(update(rows.invoice).where(mine).values(policy_id=policy_id))

    def complete(self, invoice: Invoice) -> None:
        """Replace what the document says beside its amounts and dates; what is owed does not change."""
        delivered = None if invoice.delivered_on is None else invoice.delivered_on.isoformat()
        discount = invoice.discount
        values = {
            "label": invoice.label,
            "order_reference": invoice.order_reference,
            "delivered_on": delivered,
            "discount_percent": str(discount.percent) if discount else "",
            "discount_days": discount.days if discount else None,
            "terms_note": invoice.terms_note,
            "payment_reference": invoice.payment_reference,
        }
        self._connection.execute(update(rows.invoice).where(rows.invoice.c.id == invoice.id).values(**values))

    def put_due_date(self, invoice_id: int, due_on: date) -> None:
        """Give the due dates that were only estimated the day that the document itself gives."""
        mine = (rows.item.c.invoice_id == invoice_id) & (rows.item.c.estimated == 1)
        self._connection.execute(update(rows.item).where(mine).values(due_on=due_on.isoformat(), estimated=0))

    def add(self, invoice: Invoice) -> tuple[int, ...]:
        """Store one new document and return the ids of its items."""
        return self.add_many((invoice,))[0]

    def get(self, invoice_id: int) -> Invoice:
        """Return the document; raise KeyError when there is none."""
        row = self._connection.execute(select(rows.invoice).where(rows.invoice.c.id == invoice_id)).one_or_none()
        if row is None:
            raise KeyError(invoice_id)
        return self._invoice(row)

    def wrongly_split(self) -> tuple[tuple[str, Money, Money], ...]:
        """Return (number, gross, sum of its due dates) of the documents whose due dates do not add up."""
        found = self._connection.exec_driver_sql(
            "SELECT v.number, v.gross_cents, COALESCE(SUM(i.amount_cents), 0) AS parts FROM invoice v "
            "LEFT JOIN item i ON i.invoice_id = v.id AND i.id NOT IN (SELECT item_id FROM doubtful) "
            "GROUP BY v.id HAVING parts <> v.gross_cents"
        )
        return tuple((number, Money(gross), Money(parts)) for number, gross, parts in found)

    def count(self) -> int:
        """Return how many documents there are."""
        return self._connection.scalar(select(func.count()).select_from(rows.invoice)) or 0

    def _invoice(self, row: Row[tuple[object, ...]]) -> Invoice:
        statement = select(rows.item).where(rows.item.c.invoice_id == row.id).order_by(rows.item.c.due_on)
        instalments = tuple(
            Instalment(date.fromisoformat(item.due_on), Money(item.amount_cents), bool(item.estimated))
            for item in self._connection.execute(statement)
        )
        return Invoice(
            id=row.id,
            customer_id=row.customer_id,
            number=row.number,
            kind=ItemKind(row.kind),
            issued_on=date.fromisoformat(row.issued_on),
            gross=Money(row.gross_cents),
            instalments=instalments,
            net=None if row.net_cents is None else Money(row.net_cents),
            vat=None if row.vat_cents is None else Money(row.vat_cents),
            label=row.label,
            order_reference=row.order_reference,
            delivered_on=None if row.delivered_on is None else date.fromisoformat(row.delivered_on),
            source=row.source,
            source_key=row.source_key,
            policy_id=row.policy_id,
            discount=discount_of(row),
            terms_note=row.terms_note,
            payment_reference=row.payment_reference,
        )


def _amounts(invoice: Invoice) -> tuple[int, int | None, int | None]:
    net = None if invoice.net is None else invoice.net.cents
    vat = None if invoice.vat is None else invoice.vat.cents
    return invoice.gross.cents, net, vat


def _rest(invoice: Invoice) -> tuple[object, ...]:
    delivered = None if invoice.delivered_on is None else invoice.delivered_on.isoformat()
    percent, days = (str(invoice.discount.percent), invoice.discount.days) if invoice.discount else ("", None)
    source = invoice.source, invoice.source_key
    own = invoice.policy_id, percent, days, invoice.terms_note, invoice.payment_reference
    return invoice.label, invoice.order_reference, delivered, *source, *own
