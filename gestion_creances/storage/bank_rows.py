"""The tables of what passes between the firm and its bank: accounts, statements, matched lines, direct debits."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Table, Text, text

from gestion_creances.storage.rows import metadata, owner, words

bank_account = Table(
    "bank_account",
    metadata,
    Column("id", Integer, primary_key=True),
    # The IBAN where the files give one, else the bank's own codes and number: what makes it the same account.
    Column("identity", Text, nullable=False, unique=True),
    words("iban"),
    words("label"),
    words("ledger_account"),
    words("journal"),
)

bank_statement = Table(
    "bank_statement",
    metadata,
    Column("id", Integer, primary_key=True),
    owner("account_id", "bank_account.id"),
    Column("file_name", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    words("number"),
    Column("first_on", Text, nullable=False),
    Column("last_on", Text, nullable=False),
    Column("opening_cents", Integer),
    Column("closing_cents", Integer),
    Column("entered_at", Text, nullable=False),
    Index("bank_statement_account", "account_id", "last_on"),
)

bank_line = Table(
    "bank_line",
    metadata,
    Column("id", Integer, primary_key=True),
    owner("account_id", "bank_account.id"),
    owner("statement_id", "bank_statement.id"),
    Column("identity", Text, nullable=False),
    Column("booked_on", Text, nullable=False),
    Column("value_on", Text, nullable=False),
    Column("amount_cents", Integer, nullable=False),
    words("label"),
    words("detail"),
    words("payer"),
    words("payer_iban"),
    words("reference"),
    words("bank_reference"),
    words("method"),
    words("return_reason"),
    # The payer's name as names are compared: what habits are learnt by, with the IBAN.
    words("payer_key"),
    Column("state", Text, nullable=False, server_default="left"),
    words("reason"),
    Column("closed_on", Text),
    Index("bank_line_identity", "account_id", "identity", unique=True),
    Index("bank_line_left", "booked_on", sqlite_where=text("state = 'left'")),
    Index("bank_line_day", "booked_on"),
    Index("bank_line_iban", "payer_iban", sqlite_where=text("payer_iban <> ''")),
    Index("bank_line_payer", "payer_key", sqlite_where=text("payer_key <> ''")),
)

# Every matching ever made of a line, also those undone since: what a person undid is never proposed again.
bank_match = Table(
    "bank_match",
    metadata,
    Column("id", Integer, primary_key=True),
    owner("line_id", "bank_line.id"),
    Column("made_at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    # automatic, accepted, by_hand
    Column("how", Text, nullable=False),
    words("reasons"),
    # What it chose, in an order of its own: two proposals of the same choice bear the same text.
    Column("choice", Text, nullable=False),
    Column("undone_at", Text),
    words("undone_by"),
    Index("bank_match_line", "line_id"),
)

# What pays what because of a matching, beside what its own payments pay: a credit note taken off (ended 0); and what a
# return ended, to be put back when the matching is undone (ended 1).
bank_match_tie = Table(
    "bank_match_tie",
    metadata,
    Column("match_id", Integer, ForeignKey("bank_match.id"), primary_key=True),
    Column("allocation_id", Integer, ForeignKey("allocation.id", ondelete="CASCADE"), primary_key=True),
    Column("ended", Integer, nullable=False),
    Index("bank_match_tie_allocation", "allocation_id"),
)

# What a debt or a credit lost without money, and why: a few cents, a bank fee, a loss. ``item_id`` is the item born
# closed that says so in the ledger.
write_off = Table(
    "write_off",
    metadata,
    Column("item_id", Integer, ForeignKey("item.id"), primary_key=True),
    Column("kind", Text, nullable=False),
    Column("account", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("net_cents", Integer),
    Column("vat_cents", Integer),
    owner("match_id", "bank_match.id", nullable=True),
    Index("write_off_match", "match_id", sqlite_where=text("match_id IS NOT NULL")),
)

mandate = Table(
    "mandate",
    metadata,
    Column("id", Integer, primary_key=True),
    owner("customer_id", "customer.id"),
    Column("reference", Text, nullable=False, unique=True),
    Column("signed_on", Text, nullable=False),
    Column("scheme", Text, nullable=False),
    Column("holder", Text, nullable=False),
    Column("iban", Text, nullable=False),
    words("bic"),
    Column("one_off", Integer, nullable=False, server_default="0"),
    # The last collection made under it with another program: what it was before these books.
    Column("used_on", Text),
    Column("ended_on", Text),
    words("end_reason"),
    Index("mandate_customer", "customer_id"),
)

collection = Table(
    "collection",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", Text, nullable=False, unique=True),
    Column("collect_on", Text, nullable=False),
    Column("scheme", Text, nullable=False),
    Column("iban", Text, nullable=False),
    Column("made_on", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("withdrawn_on", Text),
    words("reason"),
    Column("sha256", Text, ForeignKey("document.sha256"), nullable=False),
)

collection_line = Table(
    "collection_line",
    metadata,
    Column("id", Integer, primary_key=True),
    owner("collection_id", "collection.id"),
    owner("mandate_id", "mandate.id"),
    owner("item_id", "item.id"),
    Column("amount_cents", Integer, CheckConstraint("amount_cents > 0"), nullable=False),
    Column("sequence", Text, nullable=False),
    Column("end_to_end", Text, nullable=False, unique=True),
    owner("letter_id", "letter.id", nullable=True),
    Index("collection_line_collection", "collection_id"),
    Index("collection_line_item", "item_id"),
    Index("collection_line_mandate", "mandate_id"),
)

# The debtor's bank said no to a debit before any money came.
debit_rejection = Table(
    "debit_rejection",
    metadata,
    Column("line_id", Integer, ForeignKey("collection_line.id"), primary_key=True),
    Column("rejected_on", Text, nullable=False),
    words("reason"),
)
