"""Shows a letter as it would look with a text or an identity one is still editing; writes nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from html import escape

from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.company.profile import Address, Company
from gestion_creances.desk import Desk
from gestion_creances.dunning.debtor import Debtor, OpenDue
from gestion_creances.dunning.decision import Claim, Reminder
from gestion_creances.dunning.policy import Level, Policy
from gestion_creances.dunning.route import ChannelReason
from gestion_creances.ledger.customer import Channel, Contact, Customer, CustomerKind
from gestion_creances.ledger.item import ItemKind
from gestion_creances.letters.call_script import call_script
from gestion_creances.letters.catalogue import DOCUMENT, TemplateKind, kind_of
from gestion_creances.letters.document_email import DocumentFacts, fill_document
from gestion_creances.letters.drafting import compose, letter_facts
from gestion_creances.letters.email import fill_email
from gestion_creances.letters.email_words import as_html
from gestion_creances.letters.facts import LetterFacts
from gestion_creances.letters.letter import Letter
from gestion_creances.letters.sent_document import invoice_copies
from gestion_creances.letters.sources import CustomerRecord, Firm
from gestion_creances.letters.template import Template
from gestion_creances.storage.session import Session

_MOST_OFFERED = 60
_MOST_CLAIMED = 6
_SAMPLE_AMOUNTS = ("2264.40", "1460.40")
_SAMPLE = Customer(
    "C00217",
    "Hôtel de l’Étoile",
    siren="552100554",
    address=Address(("8 place du Marché",), "21200", "Beaune"),
    contacts=(Contact("Mme Anne Lefèvre"),),
    id=1,
)


class NothingToShow(Refusal):
    """The customer chosen owes nothing: no letter can be shown for him."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name

    def __str__(self) -> str:
        return f"« {self.name} » ne doit rien aujourd’hui : choisissez un autre client ou l’exemple."


@dataclass(frozen=True, slots=True)
class Trial:
    """What to try: a step, its language, and a text or an identity in place of those in force.

    ``customer_id`` is a real customer who owes something, None for an invented one. ``code`` is that of the text.
    ``payment_link`` is the pattern to try in place of the firm's, None for the firm's.
    """

    level: Level
    language: str = "fr"
    text: str | None = None
    company: Company | None = None
    customer_id: int | None = None
    code: str = ""
    payment_link: str | None = None

    @property
    def kind(self) -> TemplateKind:
        """Return what the text becomes."""
        return kind_of(self.code)


def preview_letter(desk: Desk, trial: Trial) -> bytes:
    """Return the PDF of *trial* today. Raise NothingToShow, a TemplateRefusal, or RateMissing."""
    firm, record, reminder = _gathered(desk, trial)
    return compose(firm, record, reminder, desk.today, text=trial.text).pdf


def preview_words(desk: Desk, trial: Trial) -> str:
    """Return the words of an e-mail or of a call as HTML today. Raise as ``preview_letter``."""
    firm, record, reminder = _gathered(desk, trial)
    if trial.code == DOCUMENT:
        named = invoice_copies(list(dict.fromkeys(claim.due.number for claim in reminder.claims)), trial.language)
        return _shown(fill_document(DocumentFacts(firm.company, record.customer, named, desk.today), trial.text))
    facts = letter_facts(firm, record, reminder, desk.today)
    template = Template(trial.level.name(trial.language), trial.language, trial.text or "")
    return _spoken(template, facts) if trial.kind is TemplateKind.CALL else _shown(fill_email(template, facts))


def _gathered(desk: Desk, trial: Trial) -> tuple[Firm, CustomerRecord, Reminder]:
    day = desk.today
    with desk.books.reading() as session:
        firm = session.correspondence.firm()
        if trial.customer_id is None:
            reminder = _sample(trial.level, day)
            record = CustomerRecord(_SAMPLE, {})
        else:
            reminder = _real(session, trial.customer_id, trial.level, day)
            record = session.correspondence.record(reminder, day)
    link = firm.payment_link if trial.payment_link is None else trial.payment_link
    firm = replace(firm, company=trial.company or firm.company, payment_link=link)
    return firm, replace(record, customer=replace(record.customer, language=trial.language)), reminder


def _shown(words: Letter) -> str:
    return f"<p><b>{escape(words.subject_text)}</b></p><hr>{as_html(words)}"


def _spoken(template: Template, facts: LetterFacts) -> str:
    parts = []
    for part in call_script(template, facts):
        parts += [f"<h3>{escape(part.title)}</h3>"] if part.title else []
        parts += [f"<p>{escape(line)}</p>" for line in part.lines]
    return "".join(parts)


def preview_customers(desk: Desk) -> tuple[tuple[int, str], ...]:
    """Return id and name of those who owe most overdue, the largest debts first: the ones to try a letter on."""
    with desk.books.reading() as session:
        rows = session.figures.outstanding_by_customer(desk.today)
    late = sorted(
        (row for row in rows if row.outstanding.overdue > ZERO), key=lambda row: -row.outstanding.overdue.cents
    )
    return tuple((row.customer_id, row.name) for row in late[:_MOST_OFFERED])


def _sample(level: Level, day: date) -> Reminder:
    last = day - timedelta(days=level.offset_days)
    dues = [
        OpenDue(rank, rank, 1, ItemKind.INVOICE, number, due - timedelta(days=30), due, amount, amount)
        for rank, (number, due, amount) in enumerate(
            (
                (f"FA-{last.year}-0402", last - timedelta(days=4), Money.euros(_SAMPLE_AMOUNTS[0])),
                (f"FA-{last.year}-0415", last, Money.euros(_SAMPLE_AMOUNTS[1])),
            ),
            start=1,
        )
    ]
    return _reminder(Debtor(1, _SAMPLE.code, _SAMPLE.name, CustomerKind.BUSINESS, Policy("", (level,))), level, dues)


def _real(session: Session, customer_id: int, level: Level, day: date) -> Reminder:
    debtor = session.chasing.debtors(day)[customer_id]
    owed = session.chasing.dues(day, customer_id)
    mine = [due for due in owed if due.kind is ItemKind.INVOICE and due.open > ZERO]
    late = [due for due in mine if due.due_on < day] or mine
    if not late:
        raise NothingToShow(debtor.name)
    return _reminder(debtor, level, late[:_MOST_CLAIMED])


def _reminder(debtor: Debtor, level: Level, dues: list[OpenDue]) -> Reminder:
    claims = tuple(Claim(due, ZERO, level) for due in dues)
    principal = total(due.open for due in dues)
    channel = Channel.REGISTERED if level.channel is Channel.REGISTERED else Channel.LETTER
    why = ChannelReason.POLICY
    return Reminder(debtor, level, claims, principal, ZERO, principal, channel, why, debtor.policy, debtor.policy_rule)
