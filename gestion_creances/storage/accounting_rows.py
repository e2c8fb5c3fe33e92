"""The tables of the accounting entries handed over, of doubtful debts, and of what e-invoicing says of an invoice."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Table, Text, text

from gestion_creances.storage.rows import metadata, owner, words

entry_batch = Table(
    "entry_batch",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("made_at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("format", Text, nullable=False),
    Column("first_on", Text, nullable=False),
    Column("last_on", Text, nullable=False),
    Column("sha256", Text, ForeignKey("document.sha256"), nullable=False),
)

entry = Table(
    "entry",
    metadata,
    Column("id", Integer, primary_key=True),
    owner("batch_id", "entry_batch.id"),
    Column("number", Integer, nullable=False, unique=True),
    Column("journal", Text, nullable=False),
    Column("dated_on", Text, nullable=False),
    words("piece"),
    Column("piece_on", Text, nullable=False),
    Column("label", Text, nullable=False),
    # The fact it tells of ("payment:12", "payment:12/undone"): one entry for each, for ever.
    Column("subject", Text, nullable=False, unique=True),
    # Customer, day and amounts of the fact as it was then: what shows that it has been taken back or put otherwise.
    Column("told", Text, nullable=False),
    Index("entry_batch_entries", "batch_id"),
)

entry_line = Table(
    "entry_line",
    metadata,
    Column("entry_id", Integer, ForeignKey("entry.id"), primary_key=True),
    Column("rank", Integer, primary_key=True),
    Column("account", Text, nullable=False),
    words("account_label"),
    words("auxiliary"),
    words("auxiliary_label"),
    Column("debit_cents", Integer, nullable=False, server_default="0"),
    Column("credit_cents", Integer, nullable=False, server_default="0"),
    CheckConstraint(
        "debit_cents >= 0 AND credit_cents >= 0 AND (debit_cents = 0) <> (credit_cents = 0)", name="one_side"
    ),
)

# A due date moved from 411 to 416: ``item_id`` is the claim as it stands there, ``moved_id`` the item, born closed,
# that closed it where it stood before, ``back_id`` the one that closed it here when it went back.
doubtful = Table(
    "doubtful",
    metadata,
    Column("item_id", Integer, ForeignKey("item.id"), primary_key=True),
    owner("from_id", "item.id"),
    owner("moved_id", "item.id"),
    Column("since", Text, nullable=False),
    Column("until", Text),
    words("reason"),
    owner("back_id", "item.id", nullable=True),
    Index("doubtful_from", "from_id"),
)

provision = Table(
    "provision",
    metadata,
    Column("id", Integer, primary_key=True),
    owner("item_id", "item.id"),
    Column("made_on", Text, nullable=False),
    Column("net_cents", Integer, nullable=False),
    Column("percent", Text, nullable=False),
    Column("amount_cents", Integer, CheckConstraint("amount_cents > 0"), nullable=False),
    Column("reason", Text, nullable=False),
    Column("released_on", Text),
    words("release_reason"),
    Index("provision_item", "item_id"),
)

# The life of an invoice as the platforms of the reform tell it, by hand or from a file.
invoice_status = Table(
    "invoice_status",
    metadata,
    Column("id", Integer, primary_key=True),
    owner("invoice_id", "invoice.id"),
    Column("code", Integer, nullable=False),
    Column("stated_on", Text, nullable=False),
    Column("entered_at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    words("source"),
    words("reason"),
    Column("amount_cents", Integer),
    Column("withdrawn_at", Text),
    Index("invoice_status_invoice", "invoice_id", "stated_on"),
)

# Files taken in, each with the form it had: the next full export of the same source shows what is gone.
import_file = Table(
    "import_file",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("taken_at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    words("signature"),
    Index("import_file_signature", "signature", sqlite_where=text("signature <> ''")),
)

# Names under which files call customers, as a person once decided: folded text to customer.
customer_alias = Table(
    "customer_alias",
    metadata,
    Column("alias", Text, primary_key=True),
    owner("customer_id", "customer.id"),
)
