"""Getting paid: several scenarios, e-mails and post, calls, disputes, promises, plans, penalties apart, tasks."""

from alembic import op

revision = "0002"
down_revision = "0001"

_STATEMENTS = (
    "ALTER TABLE company ADD COLUMN signature BLOB DEFAULT (x'') NOT NULL",
    "ALTER TABLE company ADD COLUMN footer TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE policy ADD COLUMN choices TEXT DEFAULT '{}' NOT NULL",
    "ALTER TABLE customer ADD COLUMN segment TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE customer ADD COLUMN discount_percent TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE customer ADD COLUMN discount_days INTEGER",
    "ALTER TABLE customer ADD COLUMN salesperson_email TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE invoice ADD COLUMN policy_id INTEGER REFERENCES policy (id)",
    "ALTER TABLE invoice ADD COLUMN discount_percent TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE invoice ADD COLUMN discount_days INTEGER",
    """
    CREATE TABLE segment_policy (
        segment TEXT NOT NULL,
        policy_id INTEGER NOT NULL,
        PRIMARY KEY (segment),
        FOREIGN KEY(policy_id) REFERENCES policy (id)
    )
    """,
    """
    CREATE TABLE plan (
        id INTEGER NOT NULL,
        number TEXT NOT NULL,
        customer_id INTEGER NOT NULL,
        state TEXT NOT NULL,
        agreed_on TEXT NOT NULL,
        answer_by TEXT,
        signed_on TEXT,
        closed_on TEXT,
        rate TEXT DEFAULT '' NOT NULL,
        grace_days INTEGER DEFAULT '0' NOT NULL,
        note TEXT DEFAULT '' NOT NULL,
        sha256 TEXT,
        PRIMARY KEY (id),
        UNIQUE (number),
        FOREIGN KEY(customer_id) REFERENCES customer (id),
        FOREIGN KEY(sha256) REFERENCES document (sha256)
    )
    """,
    "CREATE INDEX plan_customer ON plan (customer_id)",
    """
    CREATE TABLE plan_item (
        plan_id INTEGER NOT NULL,
        item_id INTEGER NOT NULL,
        amount_cents INTEGER NOT NULL,
        penalties_cents INTEGER DEFAULT '0' NOT NULL,
        PRIMARY KEY (plan_id, item_id),
        FOREIGN KEY(plan_id) REFERENCES plan (id),
        FOREIGN KEY(item_id) REFERENCES item (id)
    )
    """,
    "CREATE INDEX plan_item_item ON plan_item (item_id)",
    """
    CREATE TABLE plan_instalment (
        plan_id INTEGER NOT NULL,
        rank INTEGER NOT NULL,
        due_on TEXT NOT NULL,
        amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
        interest_cents INTEGER DEFAULT '0' NOT NULL,
        PRIMARY KEY (plan_id, rank),
        FOREIGN KEY(plan_id) REFERENCES plan (id)
    )
    """,
    "ALTER TABLE hold ADD COLUMN category TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE hold ADD COLUMN closed_on TEXT",
    "ALTER TABLE hold ADD COLUMN resolution TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE hold ADD COLUMN settled_by INTEGER REFERENCES item (id)",
    "ALTER TABLE hold ADD COLUMN plan_id INTEGER REFERENCES plan (id)",
    """
    CREATE TABLE call (
        id INTEGER NOT NULL,
        customer_id INTEGER NOT NULL,
        called_on TEXT NOT NULL,
        called_at TEXT NOT NULL,
        actor TEXT NOT NULL,
        contact TEXT DEFAULT '' NOT NULL,
        phone TEXT DEFAULT '' NOT NULL,
        level INTEGER DEFAULT '0' NOT NULL,
        level_code TEXT DEFAULT '' NOT NULL,
        outcome TEXT NOT NULL,
        note TEXT DEFAULT '' NOT NULL,
        next_on TEXT,
        amount_cents INTEGER DEFAULT '0' NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    "CREATE INDEX call_customer ON call (customer_id, called_on)",
    """
    CREATE TABLE call_line (
        call_id INTEGER NOT NULL,
        item_id INTEGER NOT NULL,
        open_cents INTEGER NOT NULL,
        PRIMARY KEY (call_id, item_id),
        FOREIGN KEY(call_id) REFERENCES call (id),
        FOREIGN KEY(item_id) REFERENCES item (id)
    )
    """,
    "ALTER TABLE letter_line ADD COLUMN interest_taken_cents INTEGER DEFAULT '0' NOT NULL",
    "ALTER TABLE letter_line ADD COLUMN indemnity_taken_cents INTEGER DEFAULT '0' NOT NULL",
    "ALTER TABLE step ADD COLUMN policy_id INTEGER REFERENCES policy (id)",
    "ALTER TABLE step ADD COLUMN tone TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE step ADD COLUMN reason TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE step ADD COLUMN call_id INTEGER REFERENCES call (id)",
    "ALTER TABLE step ADD COLUMN gap_from TEXT",
    "ALTER TABLE letter ADD COLUMN template_sha256 TEXT DEFAULT '' NOT NULL",
    "CREATE INDEX step_letter ON step (letter_id) WHERE letter_id IS NOT NULL",
    """
    CREATE TABLE message (
        id INTEGER NOT NULL,
        letter_id INTEGER,
        customer_id INTEGER NOT NULL,
        state TEXT NOT NULL,
        recipient TEXT NOT NULL,
        copies TEXT DEFAULT '' NOT NULL,
        subject TEXT NOT NULL,
        message_id TEXT NOT NULL,
        thread TEXT DEFAULT '' NOT NULL,
        asked_cents INTEGER DEFAULT '0' NOT NULL,
        basis TEXT DEFAULT '' NOT NULL,
        queued_at TEXT NOT NULL,
        not_before TEXT,
        attempts INTEGER DEFAULT '0' NOT NULL,
        sha256 TEXT NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (message_id),
        FOREIGN KEY(letter_id) REFERENCES letter (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id),
        FOREIGN KEY(sha256) REFERENCES document (sha256)
    )
    """,
    "CREATE INDEX message_customer ON message (customer_id)",
    "CREATE INDEX message_letter ON message (letter_id)",
    "CREATE INDEX message_waiting ON message (state, id) WHERE state NOT IN ('sent', 'cancelled', 'handed_over')",
    """
    CREATE TABLE message_event (
        id INTEGER NOT NULL,
        message_id INTEGER NOT NULL,
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        state TEXT NOT NULL,
        detail TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(message_id) REFERENCES message (id)
    )
    """,
    "CREATE INDEX message_event_message ON message_event (message_id, id)",
    "CREATE INDEX message_event_at ON message_event (state, at)",
    """
    CREATE TABLE posting (
        letter_id INTEGER NOT NULL,
        registered INTEGER DEFAULT '0' NOT NULL,
        tracking TEXT DEFAULT '' NOT NULL,
        printed_on TEXT,
        posted_on TEXT,
        presented_on TEXT,
        outcome TEXT DEFAULT '' NOT NULL,
        closed_on TEXT,
        PRIMARY KEY (letter_id),
        FOREIGN KEY(letter_id) REFERENCES letter (id)
    )
    """,
    """
    CREATE TABLE attachment (
        id INTEGER NOT NULL,
        customer_id INTEGER NOT NULL,
        invoice_id INTEGER,
        hold_id INTEGER,
        letter_id INTEGER,
        plan_id INTEGER,
        kind TEXT DEFAULT '' NOT NULL,
        name TEXT NOT NULL,
        added_on TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id),
        FOREIGN KEY(invoice_id) REFERENCES invoice (id),
        FOREIGN KEY(hold_id) REFERENCES hold (id),
        FOREIGN KEY(letter_id) REFERENCES letter (id),
        FOREIGN KEY(plan_id) REFERENCES plan (id),
        FOREIGN KEY(sha256) REFERENCES document (sha256)
    )
    """,
    "CREATE INDEX attachment_customer ON attachment (customer_id)",
    """
    CREATE TABLE penalty_invoice (
        id INTEGER NOT NULL,
        number TEXT NOT NULL,
        customer_id INTEGER NOT NULL,
        issued_on TEXT NOT NULL,
        interest_cents INTEGER NOT NULL,
        indemnity_cents INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (number),
        FOREIGN KEY(customer_id) REFERENCES customer (id),
        FOREIGN KEY(sha256) REFERENCES document (sha256)
    )
    """,
    """
    CREATE TABLE penalty_move (
        id INTEGER NOT NULL,
        customer_id INTEGER NOT NULL,
        item_id INTEGER NOT NULL,
        moved_on TEXT NOT NULL,
        kind TEXT NOT NULL,
        interest_cents INTEGER NOT NULL,
        indemnity_cents INTEGER NOT NULL,
        reason TEXT DEFAULT '' NOT NULL,
        letter_id INTEGER,
        penalty_invoice_id INTEGER,
        payment_id INTEGER,
        collected_id INTEGER,
        PRIMARY KEY (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id),
        FOREIGN KEY(item_id) REFERENCES item (id),
        FOREIGN KEY(letter_id) REFERENCES letter (id),
        FOREIGN KEY(penalty_invoice_id) REFERENCES penalty_invoice (id)
    )
    """,
    "CREATE INDEX penalty_move_customer ON penalty_move (customer_id)",
    "CREATE INDEX penalty_move_item ON penalty_move (item_id)",
    """
    CREATE TABLE task (
        id INTEGER NOT NULL,
        customer_id INTEGER,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        due_on TEXT NOT NULL,
        owner TEXT DEFAULT '' NOT NULL,
        added_on TEXT NOT NULL,
        done_on TEXT,
        PRIMARY KEY (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
    """,
    "CREATE INDEX task_customer ON task (customer_id)",
    "CREATE INDEX task_open ON task (due_on) WHERE done_on IS NULL",
)

# Each letter says all it claims since the due date; the sub-ledger keeps what each added to the letter before.
_CLAIMED_BEFORE = """
    INSERT INTO penalty_move (customer_id, item_id, moved_on, kind, interest_cents, indemnity_cents, letter_id)
    SELECT customer_id, item_id, issued_on, 'claimed', interest, indemnity, letter_id FROM (
        SELECT l.customer_id, n.item_id, l.issued_on, l.id AS letter_id,
               n.interest_cents - COALESCE(LAG(n.interest_cents) OVER earlier, 0) AS interest,
               n.indemnity_cents - COALESCE(LAG(n.indemnity_cents) OVER earlier, 0) AS indemnity
        FROM letter_line n JOIN letter l ON l.id = n.letter_id
        WHERE n.interest_cents <> 0 OR n.indemnity_cents <> 0
        WINDOW earlier AS (PARTITION BY n.item_id ORDER BY l.issued_on, l.id)
    ) ORDER BY issued_on, letter_id, item_id
"""

_APPEND_ONLY = ("call", "call_line", "message_event", "penalty_invoice", "penalty_move")


def upgrade() -> None:
    """Add the tables of the amicable phase; the penalties claimed by letters already sent open the sub-ledger."""
    for statement in _STATEMENTS:
        op.execute(statement)
    op.execute(_CLAIMED_BEFORE)
    for table in _APPEND_ONLY:
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )
