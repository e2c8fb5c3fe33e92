"""The tables of what passes between the firm and its customers: plans, calls, e-mails, post, penalties, tasks."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Table, Text, text

from gestion_creances.storage.rows import metadata, owner, words


def _part(name: str, target: str) -> Column[int]:
    return Column(name, Integer, ForeignKey(target), primary_key=True)


def _seal(*, nullable: bool = False) -> Column[str]:
    return Column("sha256", Text, ForeignKey("document.sha256"), nullable=nullable)


plan = Table(
    "plan",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", Text, nullable=False, unique=True),
    owner("customer_id", "customer.id"),
    Column("state", Text, nullable=False),
    Column("agreed_on", Text, nullable=False),
    Column("answer_by", Text),
    Column("signed_on", Text),
    Column("closed_on", Text),
    words("rate"),
    Column("grace_days", Integer, nullable=False, server_default="0"),
    words("note"),
    _seal(nullable=True),
    Index("plan_customer", "customer_id"),
)

plan_item = Table(
    "plan_item",
    metadata,
    _part("plan_id", "plan.id"),
    _part("item_id", "item.id"),
    Column("amount_cents", Integer, nullable=False),
    Column("penalties_cents", Integer, nullable=False, server_default="0"),
    Index("plan_item_item", "item_id"),
)

plan_instalment = Table(
    "plan_instalment",
    metadata,
    _part("plan_id", "plan.id"),
    Column("rank", Integer, primary_key=True),
    Column("due_on", Text, nullable=False),
    Column("amount_cents", Integer, CheckConstraint("amount_cents > 0"), nullable=False),
    Column("interest_cents", Integer, nullable=False, server_default="0"),
)

call = Table(
    "call",
    metadata,
    Column("id", Integer, primary_key=True),
    owner("customer_id", "customer.id"),
    Column("called_on", Text, nullable=False),
    Column("called_at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    words("contact"),
    words("phone"),
    Column("level", Integer, nullable=False, server_default="0"),
    words("level_code"),
    Column("outcome", Text, nullable=False),
    words("note"),
    Column("next_on", Text),
    Column("amount_cents", Integer, nullable=False, server_default="0"),
    Index("call_customer", "customer_id", "called_on"),
)

call_line = Table(
    "call_line",
    metadata,
    _part("call_id", "call.id"),
    _part("item_id", "item.id"),
    Column("open_cents", Integer, nullable=False),
)

message = Table(
    "message",
    metadata,
    Column("id", Integer, primary_key=True),
    owner("letter_id", "letter.id", nullable=True),
    owner("customer_id", "customer.id"),
    Column("state", Text, nullable=False),
    Column("recipient", Text, nullable=False),
    words("copies"),
    Column("subject", Text, nullable=False),
    Column("message_id", Text, nullable=False, unique=True),
    words("thread"),
    Column("asked_cents", Integer, nullable=False, server_default="0"),
    words("basis"),
    Column("queued_at", Text, nullable=False),
    Column("not_before", Text),
    Column("attempts", Integer, nullable=False, server_default="0"),
    _seal(),
    Index("message_customer", "customer_id"),
    Index("message_letter", "letter_id"),
    Index("message_waiting", "state", "id", sqlite_where=text("state NOT IN ('sent', 'cancelled', 'handed_over')")),
)

message_event = Table(
    "message_event",
    metadata,
    Column("id", Integer, primary_key=True),
    owner("message_id", "message.id"),
    Column("at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("state", Text, nullable=False),
    words("detail"),
    Index("message_event_message", "message_id", "id"),
    Index("message_event_at", "state", "at"),
)

posting = Table(
    "posting",
    metadata,
    _part("letter_id", "letter.id"),
    Column("registered", Integer, nullable=False, server_default="0"),
    words("tracking"),
    Column("printed_on", Text),
    Column("posted_on", Text),
    Column("presented_on", Text),
    words("outcome"),
    Column("closed_on", Text),
)

attachment = Table(
    "attachment",
    metadata,
    Column("id", Integer, primary_key=True),
    owner("customer_id", "customer.id"),
    owner("invoice_id", "invoice.id", nullable=True),
    owner("hold_id", "hold.id", nullable=True),
    owner("letter_id", "letter.id", nullable=True),
    owner("plan_id", "plan.id", nullable=True),
    words("kind"),
    Column("name", Text, nullable=False),
    Column("added_on", Text, nullable=False),
    _seal(),
    Index("attachment_customer", "customer_id"),
)

penalty_invoice = Table(
    "penalty_invoice",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", Text, nullable=False, unique=True),
    owner("customer_id", "customer.id"),
    Column("issued_on", Text, nullable=False),
    Column("interest_cents", Integer, nullable=False),
    Column("indemnity_cents", Integer, nullable=False),
    _seal(),
)

penalty_move = Table(
    "penalty_move",
    metadata,
    Column("id", Integer, primary_key=True),
    owner("customer_id", "customer.id"),
    owner("item_id", "item.id"),
    Column("moved_on", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("interest_cents", Integer, nullable=False),
    Column("indemnity_cents", Integer, nullable=False),
    words("reason"),
    owner("letter_id", "letter.id", nullable=True),
    owner("penalty_invoice_id", "penalty_invoice.id", nullable=True),
    # A payment recorded by mistake is erased, with what was made of it; its moves, and those that undo them, stay.
    Column("payment_id", Integer),
    Column("collected_id", Integer),
    Index("penalty_move_customer", "customer_id"),
    Index("penalty_move_item", "item_id"),
)

task = Table(
    "task",
    metadata,
    Column("id", Integer, primary_key=True),
    owner("customer_id", "customer.id", nullable=True),
    Column("kind", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("due_on", Text, nullable=False),
    words("owner"),
    Column("added_on", Text, nullable=False),
    Column("done_on", Text),
    Index("task_customer", "customer_id"),
    Index("task_open", "due_on", sqlite_where=text("done_on IS NULL")),
)
