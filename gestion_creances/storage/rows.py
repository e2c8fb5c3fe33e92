"""The tables of the books, as the newest migration leaves them."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    text,
)

metadata = MetaData()


def _words(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def _owner(name: str, target: str, *, nullable: bool = False) -> Column[int]:
    return Column(name, Integer, ForeignKey(target), nullable=nullable)


company = Table(
    "company",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1"), primary_key=True),
    Column("name", Text, nullable=False),
    _words("siren"),
    _words("legal_form"),
    _words("capital"),
    _words("rcs_town"),
    _words("vat_number"),
    _words("trade"),
    _words("address_lines"),
    _words("postcode"),
    _words("town"),
    _words("country"),
    _words("phone"),
    _words("email"),
    _words("website"),
    _words("iban"),
    _words("bic"),
    _words("signatory"),
    _words("signatory_title"),
    Column("logo", LargeBinary, nullable=False, server_default=text("x''")),
    _words("brand"),
)

# Small choices of the firm, each a JSON value: terms of sale, buckets, templates, default policy …
setting = Table("setting", metadata, Column("key", Text, primary_key=True), Column("value", Text, nullable=False))

rate = Table(
    "rate",
    metadata,
    Column("series", Text, primary_key=True),
    Column("since", Text, primary_key=True),
    Column("percent", Text, nullable=False),
    _words("source"),
    _words("confidence"),
)

policy = Table(
    "policy",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("levels", Text, nullable=False),
)

customer = Table(
    "customer",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("code", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    _words("siren"),
    _words("siret"),
    _words("vat_number"),
    _words("iban"),
    _words("address_lines"),
    _words("postcode"),
    _words("town"),
    _words("country"),
    _words("email"),
    _words("phone"),
    Column("language", Text, nullable=False, server_default="fr"),
    Column("channel", Text),
    _words("owner"),
    _words("terms"),
    _words("method"),
    _words("contract_rate"),
    _owner("policy_id", "policy.id", nullable=True),
    Column("credit_limit_cents", Integer),
    _words("notes"),
    Column("archived", Integer, nullable=False, server_default="0"),
    # Name, code, SIREN and town without accents or capitals: what a search compares.
    _words("search"),
)

contact = Table(
    "contact",
    metadata,
    Column("id", Integer, primary_key=True),
    _owner("customer_id", "customer.id"),
    Column("name", Text, nullable=False),
    _words("role"),
    _words("email"),
    _words("phone"),
    Index("contact_customer", "customer_id"),
)

invoice = Table(
    "invoice",
    metadata,
    Column("id", Integer, primary_key=True),
    _owner("customer_id", "customer.id"),
    Column("number", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("issued_on", Text, nullable=False),
    Column("gross_cents", Integer, nullable=False),
    Column("net_cents", Integer),
    Column("vat_cents", Integer),
    _words("label"),
    _words("order_reference"),
    Column("delivered_on", Text),
    _words("source"),
    _words("source_key"),
    Index("invoice_number", "number"),
    Index("invoice_sales", "issued_on", "kind", "gross_cents"),
    Index("invoice_source", "source", "source_key", unique=True, sqlite_where=text("source_key <> ''")),
)

item = Table(
    "item",
    metadata,
    Column("id", Integer, primary_key=True),
    _owner("customer_id", "customer.id"),
    Column("kind", Text, nullable=False),
    Column("number", Text, nullable=False),
    Column("dated_on", Text, nullable=False),
    Column("due_on", Text, nullable=False),
    Column("amount_cents", Integer, nullable=False),
    Column("open_cents", Integer, nullable=False),
    _owner("invoice_id", "invoice.id", nullable=True),
    Column("estimated", Integer, nullable=False, server_default="0"),
    CheckConstraint("open_cents BETWEEN MIN(amount_cents, 0) AND MAX(amount_cents, 0)", name="open_within_amount"),
    Index("item_customer", "customer_id", "dated_on"),
    Index("item_invoice", "invoice_id"),
    Index("item_paid", "dated_on", sqlite_where=text("kind = 'payment'")),
    # Covering, partial: the aged balance reads these and nothing else.
    Index(
        "item_owed", "customer_id", "due_on", "open_cents", sqlite_where=text("kind = 'invoice' AND open_cents <> 0")
    ),
    Index(
        "item_beside", "customer_id", "kind", "open_cents", sqlite_where=text("kind <> 'invoice' AND open_cents <> 0")
    ),
)

payment = Table(
    "payment",
    metadata,
    Column("item_id", Integer, ForeignKey("item.id"), primary_key=True),
    _words("method"),
    _words("note"),
    _words("source"),
    _words("source_key"),
    Index("payment_source", "source", "source_key", unique=True, sqlite_where=text("source_key <> ''")),
)

allocation = Table(
    "allocation",
    metadata,
    Column("id", Integer, primary_key=True),
    _owner("debit_id", "item.id"),
    _owner("credit_id", "item.id"),
    Column("amount_cents", Integer, CheckConstraint("amount_cents > 0"), nullable=False),
    Column("since", Text, nullable=False),
    Column("until", Text),
    Index("allocation_debit", "debit_id"),
    Index("allocation_credit", "credit_id"),
    Index("allocation_since", "since"),
    Index("allocation_until", "until", sqlite_where=text("until IS NOT NULL")),
)

hold = Table(
    "hold",
    metadata,
    Column("id", Integer, primary_key=True),
    _owner("customer_id", "customer.id"),
    _owner("invoice_id", "invoice.id", nullable=True),
    Column("kind", Text, nullable=False),
    _words("reason"),
    _words("owner"),
    Column("since", Text, nullable=False),
    Column("until", Text),
    Column("amount_cents", Integer),
    Column("promised_on", Text),
    Index("hold_customer", "customer_id"),
)

document = Table(
    "document",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("media", Text, nullable=False),
    Column("bytes", LargeBinary, nullable=False),
)

letter = Table(
    "letter",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", Text, nullable=False, unique=True),
    _owner("customer_id", "customer.id"),
    Column("level", Integer, nullable=False),
    Column("level_code", Text, nullable=False),
    Column("issued_on", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("principal_cents", Integer, nullable=False),
    Column("interest_cents", Integer, nullable=False),
    Column("indemnity_cents", Integer, nullable=False),
    Column("words", Text, nullable=False),
    Column("sha256", Text, ForeignKey("document.sha256"), nullable=False),
    Index("letter_customer", "customer_id", "issued_on"),
)

letter_line = Table(
    "letter_line",
    metadata,
    Column("letter_id", Integer, ForeignKey("letter.id"), primary_key=True),
    Column("item_id", Integer, ForeignKey("item.id"), primary_key=True),
    Column("open_cents", Integer, nullable=False),
    Column("days_late", Integer, nullable=False),
    Column("interest_cents", Integer, nullable=False),
    Column("indemnity_cents", Integer, nullable=False),
)

# The reminder level an item has reached: by a letter, or set by hand when old books are taken over (no letter).
step = Table(
    "step",
    metadata,
    Column("id", Integer, primary_key=True),
    _owner("item_id", "item.id"),
    Column("position", Integer, nullable=False),
    Column("reached_on", Text, nullable=False),
    _owner("letter_id", "letter.id", nullable=True),
    Index("step_item", "item_id", "id", "position", "reached_on"),
)

import_mapping = Table(
    "import_mapping",
    metadata,
    Column("signature", Text, primary_key=True),
    Column("mapping", Text, nullable=False),
)

journal = Table(
    "journal",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("facts", Text, nullable=False),
    Column("previous", Text, nullable=False),
    Column("hash", Text, nullable=False),
)
