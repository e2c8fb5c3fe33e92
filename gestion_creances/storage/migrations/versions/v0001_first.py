"""The first schema: customers, invoices, items, payments, allocations, letters, journal."""

from alembic import op

revision = "0001"
down_revision = None

_STATEMENTS = (
    """
    CREATE TABLE company (
        id INTEGER NOT NULL CHECK (id = 1),
        name TEXT NOT NULL,
        siren TEXT DEFAULT '' NOT NULL,
        legal_form TEXT DEFAULT '' NOT NULL,
        capital TEXT DEFAULT '' NOT NULL,
        rcs_town TEXT DEFAULT '' NOT NULL,
        vat_number TEXT DEFAULT '' NOT NULL,
        trade TEXT DEFAULT '' NOT NULL,
        address_lines TEXT DEFAULT '' NOT NULL,
        postcode TEXT DEFAULT '' NOT NULL,
        town TEXT DEFAULT '' NOT NULL,
        country TEXT DEFAULT '' NOT NULL,
        phone TEXT DEFAULT '' NOT NULL,
        email TEXT DEFAULT '' NOT NULL,
        website TEXT DEFAULT '' NOT NULL,
        iban TEXT DEFAULT '' NOT NULL,
        bic TEXT DEFAULT '' NOT NULL,
        signatory TEXT DEFAULT '' NOT NULL,
        signatory_title TEXT DEFAULT '' NOT NULL,
        logo BLOB DEFAULT (x'') NOT NULL,
        brand TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE document (
        sha256 TEXT NOT NULL,
        media TEXT NOT NULL,
        bytes BLOB NOT NULL,
        PRIMARY KEY (sha256)
    )
    """,
    """
    CREATE TABLE import_mapping (
        signature TEXT NOT NULL,
        mapping TEXT NOT NULL,
        PRIMARY KEY (signature)
    )
    """,
    """
    CREATE TABLE journal (
        seq INTEGER NOT NULL,
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        action TEXT NOT NULL,
        subject TEXT NOT NULL,
        facts TEXT NOT NULL,
        previous TEXT NOT NULL,
        hash TEXT NOT NULL,
        PRIMARY KEY (seq)
    )
    """,
    """
    CREATE TABLE policy (
        id INTEGER NOT NULL,
        name TEXT NOT NULL,
        levels TEXT NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE rate (
        series TEXT NOT NULL,
        since TEXT NOT NULL,
        percent TEXT NOT NULL,
        source TEXT DEFAULT '' NOT NULL,
        confidence TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (series, since)
    )
    """,
    """
    CREATE TABLE setting (
        "key" TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY ("key")
    )
    """,
    """
    CREATE TABLE customer (
        id INTEGER NOT NULL,
        code TEXT NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        siren TEXT DEFAULT '' NOT NULL,
        siret TEXT DEFAULT '' NOT NULL,
        vat_number TEXT DEFAULT '' NOT NULL,
        iban TEXT DEFAULT '' NOT NULL,
        address_lines TEXT DEFAULT '' NOT NULL,
        postcode TEXT DEFAULT '' NOT NULL,
        town TEXT DEFAULT '' NOT NULL,
        country TEXT DEFAULT '' NOT NULL,
        email TEXT DEFAULT '' NOT NULL,
        phone TEXT DEFAULT '' NOT NULL,
        language TEXT DEFAULT 'fr' NOT NULL,
        channel TEXT,
        owner TEXT DEFAULT '' NOT NULL,
        terms TEXT DEFAULT '' NOT NULL,
        method TEXT DEFAULT '' NOT NULL,
        contract_rate TEXT DEFAULT '' NOT NULL,
        policy_id INTEGER,
        credit_limit_cents INTEGER,
        notes TEXT DEFAULT '' NOT NULL,
        archived INTEGER DEFAULT '0' NOT NULL,
        search TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (code),
        FOREIGN KEY(policy_id) REFERENCES policy (id)
    )
    """,
    """
    CREATE TABLE contact (
        id INTEGER NOT NULL,
        customer_id INTEGER NOT NULL,
        name TEXT NOT NULL,
        role TEXT DEFAULT '' NOT NULL,
        email TEXT DEFAULT '' NOT NULL,
        phone TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    """
    CREATE INDEX contact_customer ON contact (customer_id)
    """,
    """
    CREATE TABLE invoice (
        id INTEGER NOT NULL,
        customer_id INTEGER NOT NULL,
        number TEXT NOT NULL,
        kind TEXT NOT NULL,
        issued_on TEXT NOT NULL,
        gross_cents INTEGER NOT NULL,
        net_cents INTEGER,
        vat_cents INTEGER,
        label TEXT DEFAULT '' NOT NULL,
        order_reference TEXT DEFAULT '' NOT NULL,
        delivered_on TEXT,
        source TEXT DEFAULT '' NOT NULL,
        source_key TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    """
    CREATE INDEX invoice_number ON invoice (number)
    """,
    """
    CREATE INDEX invoice_sales ON invoice (issued_on, kind, gross_cents)
    """,
    """
    CREATE UNIQUE INDEX invoice_source ON invoice (source, source_key) WHERE source_key <> ''
    """,
    """
    CREATE TABLE letter (
        id INTEGER NOT NULL,
        number TEXT NOT NULL,
        customer_id INTEGER NOT NULL,
        level INTEGER NOT NULL,
        level_code TEXT NOT NULL,
        issued_on TEXT NOT NULL,
        channel TEXT NOT NULL,
        language TEXT NOT NULL,
        subject TEXT NOT NULL,
        principal_cents INTEGER NOT NULL,
        interest_cents INTEGER NOT NULL,
        indemnity_cents INTEGER NOT NULL,
        words TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (number),
        FOREIGN KEY(customer_id) REFERENCES customer (id),
        FOREIGN KEY(sha256) REFERENCES document (sha256)
    )
    """,
    """
    CREATE INDEX letter_customer ON letter (customer_id, issued_on)
    """,
    """
    CREATE TABLE hold (
        id INTEGER NOT NULL,
        customer_id INTEGER NOT NULL,
        invoice_id INTEGER,
        kind TEXT NOT NULL,
        reason TEXT DEFAULT '' NOT NULL,
        owner TEXT DEFAULT '' NOT NULL,
        since TEXT NOT NULL,
        until TEXT,
        amount_cents INTEGER,
        promised_on TEXT,
        PRIMARY KEY (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id),
        FOREIGN KEY(invoice_id) REFERENCES invoice (id)
    )
    """,
    """
    CREATE INDEX hold_customer ON hold (customer_id)
    """,
    """
    CREATE TABLE item (
        id INTEGER NOT NULL,
        customer_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        number TEXT NOT NULL,
        dated_on TEXT NOT NULL,
        due_on TEXT NOT NULL,
        amount_cents INTEGER NOT NULL,
        open_cents INTEGER NOT NULL,
        invoice_id INTEGER,
        estimated INTEGER DEFAULT '0' NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT open_within_amount CHECK (open_cents BETWEEN MIN(amount_cents, 0) AND MAX(amount_cents, 0)),
        FOREIGN KEY(customer_id) REFERENCES customer (id),
        FOREIGN KEY(invoice_id) REFERENCES invoice (id)
    )
    """,
    """
    CREATE INDEX item_beside ON item (customer_id, kind, open_cents) WHERE kind <> 'invoice' AND open_cents <> 0
    """,
    """
    CREATE INDEX item_customer ON item (customer_id, dated_on)
    """,
    """
    CREATE INDEX item_invoice ON item (invoice_id)
    """,
    """
    CREATE INDEX item_owed ON item (customer_id, due_on, open_cents) WHERE kind = 'invoice' AND open_cents <> 0
    """,
    """
    CREATE INDEX item_paid ON item (dated_on) WHERE kind = 'payment'
    """,
    """
    CREATE TABLE allocation (
        id INTEGER NOT NULL,
        debit_id INTEGER NOT NULL,
        credit_id INTEGER NOT NULL,
        amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
        since TEXT NOT NULL,
        until TEXT,
        PRIMARY KEY (id),
        FOREIGN KEY(debit_id) REFERENCES item (id),
        FOREIGN KEY(credit_id) REFERENCES item (id)
    )
    """,
    """
    CREATE INDEX allocation_credit ON allocation (credit_id)
    """,
    """
    CREATE INDEX allocation_debit ON allocation (debit_id)
    """,
    """
    CREATE INDEX allocation_since ON allocation (since)
    """,
    """
    CREATE INDEX allocation_until ON allocation (until) WHERE until IS NOT NULL
    """,
    """
    CREATE TABLE letter_line (
        letter_id INTEGER NOT NULL,
        item_id INTEGER NOT NULL,
        open_cents INTEGER NOT NULL,
        days_late INTEGER NOT NULL,
        interest_cents INTEGER NOT NULL,
        indemnity_cents INTEGER NOT NULL,
        PRIMARY KEY (letter_id, item_id),
        FOREIGN KEY(letter_id) REFERENCES letter (id),
        FOREIGN KEY(item_id) REFERENCES item (id)
    )
    """,
    """
    CREATE TABLE payment (
        item_id INTEGER NOT NULL,
        method TEXT DEFAULT '' NOT NULL,
        note TEXT DEFAULT '' NOT NULL,
        source TEXT DEFAULT '' NOT NULL,
        source_key TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (item_id),
        FOREIGN KEY(item_id) REFERENCES item (id)
    )
    """,
    """
    CREATE UNIQUE INDEX payment_source ON payment (source, source_key) WHERE source_key <> ''
    """,
    """
    CREATE TABLE step (
        id INTEGER NOT NULL,
        item_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        reached_on TEXT NOT NULL,
        letter_id INTEGER,
        PRIMARY KEY (id),
        FOREIGN KEY(item_id) REFERENCES item (id),
        FOREIGN KEY(letter_id) REFERENCES letter (id)
    )
    """,
    """
    CREATE INDEX step_item ON step (item_id, id, position, reached_on)
    """,
)

_APPEND_ONLY = ("journal", "letter", "letter_line", "document")


def upgrade() -> None:
    """Create every table, index and guard."""
    for statement in _STATEMENTS:
        op.execute(statement)
    for table in _APPEND_ONLY:
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )
