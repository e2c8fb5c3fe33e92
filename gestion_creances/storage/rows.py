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


def words(name: str) -> Column[str]:
    """Return a column of text, empty when nothing is said."""
    return Column(name, Text, nullable=False, server_default="")


def owner(name: str, target: str, *, nullable: bool = False) -> Column[int]:
    """Return a column that points to a row of another table."""
    return Column(name, Integer, ForeignKey(target), nullable=nullable)


company = Table(
    "company",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1"), primary_key=True),
    Column("name", Text, nullable=False),
    words("siren"),
    words("legal_form"),
    words("capital"),
    words("rcs_town"),
    words("vat_number"),
    words("trade"),
    words("address_lines"),
    words("postcode"),
    words("town"),
    words("country"),
    words("phone"),
    words("email"),
    words("website"),
    words("iban"),
    words("bic"),
    words("signatory"),
    words("signatory_title"),
    Column("logo", LargeBinary, nullable=False, server_default=text("x''")),
    words("brand"),
    Column("signature", LargeBinary, nullable=False, server_default=text("x''")),
    words("footer"),
)

# Small choices of the firm, each a JSON value: terms of sale, buckets, templates, default policy …
setting = Table("setting", metadata, Column("key", Text, primary_key=True), Column("value", Text, nullable=False))

rate = Table(
    "rate",
    metadata,
    Column("series", Text, primary_key=True),
    Column("since", Text, primary_key=True),
    Column("percent", Text, nullable=False),
    words("source"),
    words("confidence"),
)

policy = Table(
    "policy",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("levels", Text, nullable=False),
    Column("choices", Text, nullable=False, server_default="{}"),
)

segment_policy = Table(
    "segment_policy",
    metadata,
    Column("segment", Text, primary_key=True),
    owner("policy_id", "policy.id"),
)

customer = Table(
    "customer",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("code", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    words("siren"),
    words("siret"),
    words("vat_number"),
    words("iban"),
    words("address_lines"),
    words("postcode"),
    words("town"),
    words("country"),
    words("email"),
    words("phone"),
    Column("language", Text, nullable=False, server_default="fr"),
    Column("channel", Text),
    words("owner"),
    words("terms"),
    words("method"),
    words("contract_rate"),
    owner("policy_id", "policy.id", nullable=True),
    Column("credit_limit_cents", Integer),
    words("notes"),
    Column("archived", Integer, nullable=False, server_default="0"),
    # Name, code, SIREN and town without accents or capitals: what a search compares.
    words("search"),
    words("segment"),
    words("discount_percent"),
    Column("discount_days", Integer),
    words("salesperson_email"),
    words("gln"),
)

contact = Table(
    "contact",
    metadata,
    Column("id", Integer, primary_key=True),
    owner("customer_id", "customer.id"),
    Column("name", Text, nullable=False),
    words("role"),
    words("email"),
    words("phone"),
    Index("contact_customer", "customer_id"),
)

invoice = Table(
    "invoice",
    metadata,
    Column("id", Integer, primary_key=True),
    owner("customer_id", "customer.id"),
    Column("number", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("issued_on", Text, nullable=False),
    Column("gross_cents", Integer, nullable=False),
    Column("net_cents", Integer),
    Column("vat_cents", Integer),
    words("label"),
    words("order_reference"),
    Column("delivered_on", Text),
    words("source"),
    words("source_key"),
    owner("policy_id", "policy.id", nullable=True),
    words("discount_percent"),
    Column("discount_days", Integer),
    # What an e-invoice says of paying it, as written: terms, penalties, discount.
    words("terms_note"),
    words("payment_reference"),
    owner("import_id", "import_file.id", nullable=True),
    Index("invoice_number", "number"),
    Index("invoice_sales", "issued_on", "kind", "gross_cents"),
    Index("invoice_source", "source", "source_key", unique=True, sqlite_where=text("source_key <> ''")),
    Index("invoice_import", "import_id", sqlite_where=text("import_id IS NOT NULL")),
)

item = Table(
    "item",
    metadata,
    Column("id", Integer, primary_key=True),
    owner("customer_id", "customer.id"),
    Column("kind", Text, nullable=False),
    Column("number", Text, nullable=False),
    Column("dated_on", Text, nullable=False),
    Column("due_on", Text, nullable=False),
    Column("amount_cents", Integer, nullable=False),
    Column("open_cents", Integer, nullable=False),
    owner("invoice_id", "invoice.id", nullable=True),
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
    words("method"),
    words("note"),
    words("source"),
    words("source_key"),
    # The matching of a bank line that recorded it.
    owner("match_id", "bank_match.id", nullable=True),
    Index("payment_match", "match_id", sqlite_where=text("match_id IS NOT NULL")),
    Index("payment_source", "source", "source_key", unique=True, sqlite_where=text("source_key <> ''")),
)

allocation = Table(
    "allocation",
    metadata,
    Column("id", Integer, primary_key=True),
    owner("debit_id", "item.id"),
    owner("credit_id", "item.id"),
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
    owner("customer_id", "customer.id"),
    owner("invoice_id", "invoice.id", nullable=True),
    Column("kind", Text, nullable=False),
    words("reason"),
    words("owner"),
    Column("since", Text, nullable=False),
    Column("until", Text),
    Column("amount_cents", Integer),
    Column("promised_on", Text),
    words("category"),
    Column("closed_on", Text),
    words("resolution"),
    owner("settled_by", "item.id", nullable=True),
    owner("plan_id", "plan.id", nullable=True),
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
    owner("customer_id", "customer.id"),
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
    # The seal of the template's text, itself kept as a document; empty on letters older than this column.
    words("template_sha256"),
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
    # What payments and waivers took from the interest and the indemnity before the letter.
    Column("interest_taken_cents", Integer, nullable=False, server_default="0"),
    Column("indemnity_taken_cents", Integer, nullable=False, server_default="0"),
)

# The reminder level an item has reached: by a letter, by a call, or set by hand with a written reason.
step = Table(
    "step",
    metadata,
    Column("id", Integer, primary_key=True),
    owner("item_id", "item.id"),
    Column("position", Integer, nullable=False),
    Column("reached_on", Text, nullable=False),
    owner("letter_id", "letter.id", nullable=True),
    owner("policy_id", "policy.id", nullable=True),
    words("tone"),
    words("reason"),
    owner("call_id", "call.id", nullable=True),
    # Steps passed over leave nothing: the gap before the next one counts from here ('' when nothing was ever sent).
    Column("gap_from", Text),
    Index("step_item", "item_id", "id", "position", "reached_on"),
    Index("step_letter", "letter_id", sqlite_where=text("letter_id IS NOT NULL")),
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
