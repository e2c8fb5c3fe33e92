"""Puts a letter into an e-mail when it is issued, and tells whether that e-mail may still leave when its turn comes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from gestion_creances.aging.penalty_account import MoveKind, PenaltyMove
from gestion_creances.company.mail_account import MailAccount
from gestion_creances.company.mail_address import checked_address, is_address
from gestion_creances.dunning.hold import stands
from gestion_creances.ledger.attachment import AttachmentKind
from gestion_creances.letters import email
from gestion_creances.letters.email_templates import email_code
from gestion_creances.letters.issued import IssuedLetter
from gestion_creances.letters.message import Message, Stale
from gestion_creances.letters.sent_document import DocumentKind, recipients
from gestion_creances.storage.attachments import AttachmentRegister
from gestion_creances.storage.company import CompanyRegister
from gestion_creances.storage.customers import CustomerRegister
from gestion_creances.storage.holds import HoldRegister
from gestion_creances.storage.messages import MessageRegister
from gestion_creances.storage.penalties import PenaltyRegister
from gestion_creances.storage.settings import SettingRegister
from gestion_creances.storage.statements import Statements

if TYPE_CHECKING:
    from gestion_creances.letters.drafting import Draft

_LONGEST_THREAD = 20
_OPEN = """
    SELECT i.id, i.open_cents FROM letter_line n JOIN item i ON i.id = n.item_id WHERE n.letter_id = ? ORDER BY i.id
"""
_IN_FAVOUR = """
    SELECT COALESCE(-SUM(open_cents), 0) FROM item
    WHERE customer_id = ? AND open_cents <> 0 AND kind IN ('payment', 'credit_note', 'deposit')
"""
_PENALTY_MOVES = """
    SELECT COUNT(*) FROM letter_line n JOIN penalty_move p ON p.item_id = n.item_id WHERE n.letter_id = ?
"""
_THREAD = """
    SELECT DISTINCT m.id, m.message_id FROM message m JOIN letter_line n ON n.letter_id = m.letter_id
    WHERE m.state <> 'cancelled' AND n.item_id IN (SELECT value FROM json_each(?)) ORDER BY m.id
"""
_FOLLOWED = """
    SELECT 1 FROM letter_line n JOIN step s ON s.item_id = n.item_id
    WHERE n.letter_id = :letter AND s.letter_id > :letter LIMIT 1
"""
_WITHDRAWN = """
    SELECT 1 FROM collection_line n JOIN collection c ON c.id = n.collection_id
    WHERE n.letter_id = ? AND c.withdrawn_on IS NOT NULL LIMIT 1
"""
_INVOICES = """
    SELECT DISTINCT i.invoice_id FROM letter_line n JOIN item i ON i.id = n.item_id WHERE n.letter_id = ?
"""


class Mailing:
    """E-mails in their making, and again just before they leave."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @cached_property
    def account(self) -> MailAccount | None:
        """The account the firm sends from, None when it has none yet."""
        return SettingRegister(self._connection).mail_account()

    @cached_property
    def sender(self) -> email.Sender:
        """Whom messages come from today."""
        return email.sender_of(CompanyRegister(self._connection).get(), self.account)

    def queue(
        self, draft: Draft, letter: IssuedLetter, at: datetime, actor: str, not_before: datetime | None = None
    ) -> int:
        """Write the e-mail that carries *letter* (stored) and put it in the queue; return its id.

        Raise AddressRefused when the customer's address cannot be right, a TemplateRefusal for a faulty text.
        """
        customer = draft.facts.customer
        envelope = email.Envelope(
            sender=self.sender,
            recipient=checked_address(customer.email),
            recipient_name=customer.name,
            message_id=email.message_id(letter.number, letter.sha256, self.sender),
            at=at,
            copies=self._copies(customer.salesperson_email),
            thread=self._thread(letter),
        )
        own = SettingRegister(self._connection).template(email_code(draft.facts.level), letter.language)
        words = email.email_words(draft, own)
        content = email.write_email(words, envelope, tuple(self._enclosures(draft, letter)))
        message = Message(
            customer_id=letter.customer_id,
            letter_id=letter.id,
            recipient=envelope.recipient,
            copies=envelope.copies,
            subject=words.subject_text,
            message_id=envelope.message_id,
            thread=envelope.thread,
            asked=draft.facts.asked,
            basis=self._basis(letter.id, letter.customer_id),
            queued_at=at,
            not_before=not_before,
            sha256=hashlib.sha256(content).hexdigest(),
        )
        return MessageRegister(self._connection).queue(message, content, actor)

    def stale(self, message: Message, today: date) -> Stale | None:
        """Return why *message*, written earlier, must not leave on *today*, or None when it may."""
        customer = CustomerRegister(self._connection).get(message.customer_id)
        if customer.archived:
            return Stale.ARCHIVED
        if message.letter_id is None:
            if self._announces_nothing(message):
                return Stale.WITHDRAWN
            known = {each.address for each in recipients(customer)}
            return None if message.recipient in known else Stale.ADDRESS
        if not is_address(customer.email) or checked_address(customer.email) != message.recipient:
            return Stale.RECIPIENT
        return self._stale_letter(message, message.letter_id, today)

    def _announces_nothing(self, message: Message) -> bool:
        """Return whether the message announces a direct debit whose remittance was withdrawn since."""
        told = json.loads(message.basis) if message.basis else {}
        if told.get("document") != DocumentKind.DEBIT_NOTICE:
            return False
        return any(self._rows(_WITHDRAWN, key) for key in told["keys"])

    def take_back(self, letter_id: int, day: date, reason: str) -> None:
        """Undo what a letter that did not leave had done: its steps, and the penalties it claimed.

        The scenario proposes the reminder anew; the letter itself stays in the books under its number.
        """
        self._connection.exec_driver_sql("DELETE FROM step WHERE letter_id = ?", (letter_id,))
        penalties = PenaltyRegister(self._connection)
        for claim in penalties.of_letter(letter_id):
            if claim.kind is MoveKind.CLAIMED:
                undone = PenaltyMove(
                    claim.customer_id, claim.item_id, day, MoveKind.CANCELLED, claim.amounts, reason=reason
                )
                penalties.add(undone)

    def _stale_letter(self, message: Message, letter_id: int, today: date) -> Stale | None:
        if self._connection.exec_driver_sql(_FOLLOWED, {"letter": letter_id}).first():
            return Stale.SUPERSEDED
        basis = self._basis(letter_id, message.customer_id)
        if basis != message.basis:
            now = json.loads(basis)
            return Stale.PAID if sum(now["open"].values()) <= now["on_account"] else Stale.AMOUNT
        invoices = {row[0] for row in self._rows(_INVOICES, letter_id)}
        holds = HoldRegister(self._connection).all(message.customer_id)
        return (
            Stale.HELD if any(stands(hold, today) and hold.invoice_id in {None, *invoices} for hold in holds) else None
        )

    def _basis(self, letter_id: int, customer_id: int) -> str:
        """Return what the books say of the debt of a letter: the same text as long as nothing has changed."""
        facts = {
            "open": {str(key): cents for key, cents in self._rows(_OPEN, letter_id)},
            "on_account": self._rows(_IN_FAVOUR, customer_id)[0][0],
            "penalty_moves": self._rows(_PENALTY_MOVES, letter_id)[0][0],
        }
        return json.dumps(facts, separators=(",", ":"))

    def _copies(self, salesperson: str) -> tuple[str, ...]:
        wanted = self.account is not None and self.account.copy_salesperson and is_address(salesperson)
        return (checked_address(salesperson),) if wanted else ()

    def _thread(self, letter: IssuedLetter) -> tuple[str, ...]:
        items = json.dumps([line.item_id for line in letter.lines])
        return tuple(row[1] for row in self._rows(_THREAD, items))[-_LONGEST_THREAD:]

    def _enclosures(self, draft: Draft, letter: IssuedLetter) -> Iterator[email.Enclosure]:
        yield email.Enclosure(f"{letter.number}.pdf", "application/pdf", draft.pdf)
        english = letter.language == "en"
        if self.account is not None and self.account.attach_statement:
            # What draws takes long to load: not before a statement is wanted.
            from gestion_creances.letters.statement_pdf import draw_statement

            facts = Statements(self._connection).of_customer(draft.facts.customer, letter.issued_on)
            name = "Statement of account.pdf" if english else "Relevé de compte.pdf"
            yield email.Enclosure(name, "application/pdf", draw_statement(facts, letter.language))
        if self.account is None or self.account.attach_invoices:
            yield from self._invoices(draft, letter)

    def _invoices(self, draft: Draft, letter: IssuedLetter) -> Iterator[email.Enclosure]:
        register = AttachmentRegister(self._connection)
        claimed = {claim.due.invoice_id for claim in draft.reminder.claims}
        for paper in register.of_customer(letter.customer_id):
            if paper.kind is AttachmentKind.INVOICE and paper.invoice_id in claimed:
                yield email.Enclosure(paper.name, paper.media, register.content(paper.sha256))

    def _rows(self, query: str, value: object) -> list[Any]:
        return list(self._connection.exec_driver_sql(query, (value,)))
