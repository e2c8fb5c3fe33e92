"""Money in, invoices in, everything out: bank lines matched, direct debits, entries, e-invoices, files taken in."""

from alembic import op

revision = "0003"
down_revision = "0002"

_STATEMENTS = (
    """
    CREATE TABLE import_file (
        id INTEGER NOT NULL,
        taken_at TEXT NOT NULL,
        actor TEXT NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        signature TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    "CREATE INDEX import_file_signature ON import_file (signature) WHERE signature <> ''",
    """
    CREATE TABLE customer_alias (
        alias TEXT NOT NULL,
        customer_id INTEGER NOT NULL,
        PRIMARY KEY (alias),
        FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    """
    CREATE TABLE bank_account (
        id INTEGER NOT NULL,
        identity TEXT NOT NULL,
        iban TEXT DEFAULT '' NOT NULL,
        label TEXT DEFAULT '' NOT NULL,
        ledger_account TEXT DEFAULT '' NOT NULL,
        journal TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (identity)
    )
    """,
    """
    CREATE TABLE bank_statement (
        id INTEGER NOT NULL,
        account_id INTEGER NOT NULL,
        file_name TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        number TEXT DEFAULT '' NOT NULL,
        first_on TEXT NOT NULL,
        last_on TEXT NOT NULL,
        opening_cents INTEGER,
        closing_cents INTEGER,
        entered_at TEXT NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(account_id) REFERENCES bank_account (id)
    )
    """,
    "CREATE INDEX bank_statement_account ON bank_statement (account_id, last_on)",
    """
    CREATE TABLE bank_line (
        id INTEGER NOT NULL,
        account_id INTEGER NOT NULL,
        statement_id INTEGER NOT NULL,
        identity TEXT NOT NULL,
        booked_on TEXT NOT NULL,
        value_on TEXT NOT NULL,
        amount_cents INTEGER NOT NULL,
        label TEXT DEFAULT '' NOT NULL,
        detail TEXT DEFAULT '' NOT NULL,
        payer TEXT DEFAULT '' NOT NULL,
        payer_iban TEXT DEFAULT '' NOT NULL,
        reference TEXT DEFAULT '' NOT NULL,
        bank_reference TEXT DEFAULT '' NOT NULL,
        method TEXT DEFAULT '' NOT NULL,
        return_reason TEXT DEFAULT '' NOT NULL,
        payer_key TEXT DEFAULT '' NOT NULL,
        state TEXT DEFAULT 'left' NOT NULL,
        reason TEXT DEFAULT '' NOT NULL,
        closed_on TEXT,
        PRIMARY KEY (id),
        FOREIGN KEY(account_id) REFERENCES bank_account (id),
        FOREIGN KEY(statement_id) REFERENCES bank_statement (id)
    )
    """,
    "CREATE INDEX bank_line_day ON bank_line (booked_on)",
    "CREATE INDEX bank_line_iban ON bank_line (payer_iban) WHERE payer_iban <> ''",
    "CREATE UNIQUE INDEX bank_line_identity ON bank_line (account_id, identity)",
    "CREATE INDEX bank_line_left ON bank_line (booked_on) WHERE state = 'left'",
    "CREATE INDEX bank_line_payer ON bank_line (payer_key) WHERE payer_key <> ''",
    """
    CREATE TABLE bank_match (
        id INTEGER NOT NULL,
        line_id INTEGER NOT NULL,
        made_at TEXT NOT NULL,
        actor TEXT NOT NULL,
        how TEXT NOT NULL,
        reasons TEXT DEFAULT '' NOT NULL,
        choice TEXT NOT NULL,
        undone_at TEXT,
        undone_by TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(line_id) REFERENCES bank_line (id)
    )
    """,
    "CREATE INDEX bank_match_line ON bank_match (line_id)",
    """
    CREATE TABLE bank_match_tie (
        match_id INTEGER NOT NULL,
        allocation_id INTEGER NOT NULL,
        ended INTEGER NOT NULL,
        PRIMARY KEY (match_id, allocation_id),
        FOREIGN KEY(match_id) REFERENCES bank_match (id),
        FOREIGN KEY(allocation_id) REFERENCES allocation (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX bank_match_tie_allocation ON bank_match_tie (allocation_id)",
    """
    CREATE TABLE write_off (
        item_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        account TEXT NOT NULL,
        reason TEXT NOT NULL,
        net_cents INTEGER,
        vat_cents INTEGER,
        match_id INTEGER,
        PRIMARY KEY (item_id),
        FOREIGN KEY(item_id) REFERENCES item (id),
        FOREIGN KEY(match_id) REFERENCES bank_match (id)
    )
    """,
    "CREATE INDEX write_off_match ON write_off (match_id) WHERE match_id IS NOT NULL",
    """
    CREATE TABLE mandate (
        id INTEGER NOT NULL,
        customer_id INTEGER NOT NULL,
        reference TEXT NOT NULL,
        signed_on TEXT NOT NULL,
        scheme TEXT NOT NULL,
        holder TEXT NOT NULL,
        iban TEXT NOT NULL,
        bic TEXT DEFAULT '' NOT NULL,
        one_off INTEGER DEFAULT '0' NOT NULL,
        used_on TEXT,
        ended_on TEXT,
        end_reason TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id),
        UNIQUE (reference)
    )
    """,
    "CREATE INDEX mandate_customer ON mandate (customer_id)",
    """
    CREATE TABLE collection (
        id INTEGER NOT NULL,
        number TEXT NOT NULL,
        collect_on TEXT NOT NULL,
        scheme TEXT NOT NULL,
        iban TEXT NOT NULL,
        made_on TEXT NOT NULL,
        made_at TEXT NOT NULL,
        actor TEXT NOT NULL,
        withdrawn_on TEXT,
        reason TEXT DEFAULT '' NOT NULL,
        sha256 TEXT NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (number),
        FOREIGN KEY(sha256) REFERENCES document (sha256)
    )
    """,
    """
    CREATE TABLE collection_line (
        id INTEGER NOT NULL,
        collection_id INTEGER NOT NULL,
        mandate_id INTEGER NOT NULL,
        item_id INTEGER NOT NULL,
        amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
        sequence TEXT NOT NULL,
        end_to_end TEXT NOT NULL,
        letter_id INTEGER,
        PRIMARY KEY (id),
        FOREIGN KEY(collection_id) REFERENCES collection (id),
        FOREIGN KEY(mandate_id) REFERENCES mandate (id),
        FOREIGN KEY(item_id) REFERENCES item (id),
        UNIQUE (end_to_end),
        FOREIGN KEY(letter_id) REFERENCES letter (id)
    )
    """,
    "CREATE INDEX collection_line_collection ON collection_line (collection_id)",
    "CREATE INDEX collection_line_item ON collection_line (item_id)",
    "CREATE INDEX collection_line_mandate ON collection_line (mandate_id)",
    """
    CREATE TABLE debit_rejection (
        line_id INTEGER NOT NULL,
        rejected_on TEXT NOT NULL,
        reason TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (line_id),
        FOREIGN KEY(line_id) REFERENCES collection_line (id)
    )
    """,
    """
    CREATE TABLE entry_batch (
        id INTEGER NOT NULL,
        made_at TEXT NOT NULL,
        actor TEXT NOT NULL,
        format TEXT NOT NULL,
        first_on TEXT NOT NULL,
        last_on TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(sha256) REFERENCES document (sha256)
    )
    """,
    """
    CREATE TABLE entry (
        id INTEGER NOT NULL,
        batch_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        journal TEXT NOT NULL,
        dated_on TEXT NOT NULL,
        piece TEXT DEFAULT '' NOT NULL,
        piece_on TEXT NOT NULL,
        label TEXT NOT NULL,
        subject TEXT NOT NULL,
        told TEXT NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(batch_id) REFERENCES entry_batch (id),
        UNIQUE (number),
        UNIQUE (subject)
    )
    """,
    "CREATE INDEX entry_batch_entries ON entry (batch_id)",
    """
    CREATE TABLE entry_line (
        entry_id INTEGER NOT NULL,
        rank INTEGER NOT NULL,
        account TEXT NOT NULL,
        account_label TEXT DEFAULT '' NOT NULL,
        auxiliary TEXT DEFAULT '' NOT NULL,
        auxiliary_label TEXT DEFAULT '' NOT NULL,
        debit_cents INTEGER DEFAULT '0' NOT NULL,
        credit_cents INTEGER DEFAULT '0' NOT NULL,
        PRIMARY KEY (entry_id, rank),
        CONSTRAINT one_side CHECK (debit_cents >= 0 AND credit_cents >= 0 AND (debit_cents = 0) <> (credit_cents = 0)),
        FOREIGN KEY(entry_id) REFERENCES entry (id)
    )
    """,
    """
    CREATE TABLE doubtful (
        item_id INTEGER NOT NULL,
        from_id INTEGER NOT NULL,
        moved_id INTEGER NOT NULL,
        since TEXT NOT NULL,
        until TEXT,
        reason TEXT DEFAULT '' NOT NULL,
        back_id INTEGER,
        PRIMARY KEY (item_id),
        FOREIGN KEY(item_id) REFERENCES item (id),
        FOREIGN KEY(from_id) REFERENCES item (id),
        FOREIGN KEY(moved_id) REFERENCES item (id),
        FOREIGN KEY(back_id) REFERENCES item (id)
    )
    """,
    "CREATE INDEX doubtful_from ON doubtful (from_id)",
    """
    CREATE TABLE provision (
        id INTEGER NOT NULL,
        item_id INTEGER NOT NULL,
        made_on TEXT NOT NULL,
        net_cents INTEGER NOT NULL,
        percent TEXT NOT NULL,
        amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
        reason TEXT NOT NULL,
        released_on TEXT,
        release_reason TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(item_id) REFERENCES item (id)
    )
    """,
    "CREATE INDEX provision_item ON provision (item_id)",
    """
    CREATE TABLE invoice_status (
        id INTEGER NOT NULL,
        invoice_id INTEGER NOT NULL,
        code INTEGER NOT NULL,
        stated_on TEXT NOT NULL,
        entered_at TEXT NOT NULL,
        actor TEXT NOT NULL,
        source TEXT DEFAULT '' NOT NULL,
        reason TEXT DEFAULT '' NOT NULL,
        amount_cents INTEGER,
        withdrawn_at TEXT,
        PRIMARY KEY (id),
        FOREIGN KEY(invoice_id) REFERENCES invoice (id)
    )
    """,
    "CREATE INDEX invoice_status_invoice ON invoice_status (invoice_id, stated_on)",
    "ALTER TABLE customer ADD COLUMN gln TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE invoice ADD COLUMN terms_note TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE invoice ADD COLUMN payment_reference TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE invoice ADD COLUMN import_id INTEGER REFERENCES import_file (id)",
    "CREATE INDEX invoice_import ON invoice (import_id) WHERE import_id IS NOT NULL",
    "ALTER TABLE payment ADD COLUMN match_id INTEGER REFERENCES bank_match (id)",
    "CREATE INDEX payment_match ON payment (match_id) WHERE match_id IS NOT NULL",
)

_APPEND_ONLY = ("entry_batch", "entry", "entry_line", "collection_line")


def upgrade() -> None:
    """Add the tables of the bank, of direct debits, of entries and of e-invoices; nothing that was there changes."""
    for statement in _STATEMENTS:
        op.execute(statement)
    for table in _APPEND_ONLY:
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )
