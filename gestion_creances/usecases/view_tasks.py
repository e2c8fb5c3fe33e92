"""Shows what there is to do today: reminders, promises, disputes, limits, money to match, what is still missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.calendar import Semester
from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.company.legal_rates import RateMissing
from gestion_creances.company.profile import Company
from gestion_creances.desk import Desk
from gestion_creances.dunning.campaign import Freshness
from gestion_creances.dunning.debtor import Debtor, OpenDue
from gestion_creances.dunning.decision import Reminder
from gestion_creances.dunning.hold import Hold, HoldKind, stands
from gestion_creances.dunning.policy import Level
from gestion_creances.dunning.route import ChannelReason
from gestion_creances.ledger.customer import Channel
from gestion_creances.ledger.item import ItemKind
from gestion_creances.ledger.outstanding import Outstanding
from gestion_creances.storage.books import Session
from gestion_creances.storage.lists import ItemQuery, ItemRow

QUIET_DAYS = 15
_MOST_PAYMENTS = 1000

Dues = Mapping[int, Sequence[OpenDue]]


@dataclass(frozen=True, slots=True)
class OwedReminder:
    """One letter of today's decision in brief: its oldest due date, how many it has, and what keeps it from leaving."""

    debtor: Debtor
    level: Level
    amount: Money
    channel: Channel
    channel_reason: ChannelReason
    oldest: OpenDue
    count: int
    refusal: RateMissing | None

    @classmethod
    def of(cls, reminder: Reminder, refusal: RateMissing | None) -> OwedReminder:
        """Return *reminder* in brief; *refusal* is the rate without which it cannot be written."""
        return cls(
            debtor=reminder.debtor,
            level=reminder.level,
            amount=reminder.amount,
            channel=reminder.channel,
            channel_reason=reminder.channel_reason,
            oldest=reminder.claims[0].due,
            count=len(reminder.claims),
            refusal=refusal,
        )


@dataclass(frozen=True, slots=True)
class BrokenPromise:
    """A promise whose day has passed: what of it is still open, and since how many days."""

    hold: Hold
    customer: str
    number: str
    open: Money
    days: int


@dataclass(frozen=True, slots=True)
class QuietDispute:
    """A dispute that stands since ``days`` days, fifteen at least, and what it holds open."""

    hold: Hold
    customer: str
    number: str
    open: Money
    days: int


@dataclass(frozen=True, slots=True)
class OverLimit:
    """A customer who owes more than his credit limit allows."""

    customer_id: int
    customer: str
    outstanding: Money
    limit: Money

    @property
    def excess(self) -> Money:
        """Return what he owes above his limit."""
        return self.outstanding - self.limit


@dataclass(frozen=True, slots=True)
class ToIssue:
    """An amount that is owed and not invoiced yet."""

    due: OpenDue
    customer: str


@dataclass(frozen=True, slots=True)
class MissingIdentity:
    """What letters must say of the firm and the books do not know; ``fields`` are names of Company's."""

    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MissingRate:
    """A legal rate nobody has entered; ``stopped`` reminders cannot be written without it, for ``amount`` in all."""

    refusal: Refusal
    stopped: int
    amount: Money


@dataclass(frozen=True, slots=True)
class MissingAddress:
    """Customers to remind to whom no address is known: the one who owes most, and how many in all."""

    customer_id: int
    customer: str
    count: int


Gap = MissingIdentity | MissingRate | MissingAddress


@dataclass(frozen=True, slots=True)
class Tasks:
    """Everything to do today, each kind with its largest amount first; amounts of two kinds never add up.

    ``reminders`` are those that can be written. ``payments`` are the largest of the payments no one has matched;
    ``freshness`` has their count and sum.
    """

    as_of: date
    freshness: Freshness
    reminders: tuple[OwedReminder, ...]
    promises: tuple[BrokenPromise, ...]
    disputes: tuple[QuietDispute, ...]
    over_limit: tuple[OverLimit, ...]
    payments: tuple[ItemRow, ...]
    to_issue: tuple[ToIssue, ...]
    gaps: tuple[Gap, ...]


def view_tasks(desk: Desk) -> Tasks:
    """Return what there is to do today; the reminders are those of the real decision."""
    day = desk.today
    with desk.books.reading() as session:
        customers = session.customers.all()
        names = {customer.id: customer.name for customer in customers}
        limits = {customer.id: customer.credit_limit for customer in customers if customer.credit_limit is not None}
        holds = session.holds.all()
        owed, dues, to_issue = _decided(session, {hold.customer_id for hold in holds}, day)
        return Tasks(
            as_of=day,
            freshness=session.figures.freshness(day),
            reminders=tuple(reminder for reminder in owed if reminder.refusal is None),
            promises=_broken_promises(session, holds, dues, names, day),
            disputes=_quiet_disputes(holds, dues, names, day),
            over_limit=_over_limit(session, limits, day),
            payments=_unmatched(session, day),
            to_issue=to_issue,
            gaps=_gaps(session, owed, day),
        )


def _decided(session: Session, held: set[int], day: date) -> tuple[tuple[OwedReminder, ...], Dues, tuple[ToIssue, ...]]:
    """Return the letters owed and the amounts to be issued, largest first, and the due dates of the *held* customers.

    Nothing else is kept of the decision: half a million due dates would fill the memory.
    """
    check = session.correspondence.rate_check(day)
    owed: list[OwedReminder] = []
    dues: dict[int, Sequence[OpenDue]] = {}
    to_issue: list[ToIssue] = []
    for account in session.correspondence.accounts(day):
        debtor = account.debtor
        owed += (OwedReminder.of(reminder, check.stopping(reminder)) for reminder in account.reminders)
        waiting = (left.due for left in account.not_chased if left.due.kind is ItemKind.TO_BE_ISSUED)
        to_issue += (ToIssue(due, debtor.name) for due in waiting)
        if debtor.customer_id in held:
            dues[debtor.customer_id] = tuple(account.dues())
    owed.sort(key=lambda reminder: (-reminder.amount.cents, reminder.debtor.code, -reminder.level.position))
    to_issue.sort(key=lambda waits: -waits.due.open.cents)
    return tuple(owed), dues, tuple(to_issue)


def _concerned(hold: Hold, dues: Dues) -> list[OpenDue]:
    """Return the due dates the hold is about: those of its invoice, or all those of its customer."""
    mine = dues.get(hold.customer_id, ())
    if hold.invoice_id is None:
        return [due for due in mine if due.kind is ItemKind.INVOICE]
    return [due for due in mine if due.invoice_id == hold.invoice_id]


def _number(hold: Hold, dues: Sequence[OpenDue]) -> str:
    return dues[0].number if hold.invoice_id is not None and dues else ""


def _broken_promises(
    session: Session, holds: Sequence[Hold], dues: Dues, names: dict[int, str], day: date
) -> tuple[BrokenPromise, ...]:
    found = []
    for hold in holds:
        if hold.kind is not HoldKind.PROMISE or hold.promised_on is None or hold.promised_on >= day:
            continue
        late = [due for due in _concerned(hold, dues) if due.due_on < day]
        if _superseded(hold, holds, day) or _answered(hold.promised_on, late):
            continue
        left = _still_promised(session, hold, total(due.open for due in late), day)
        if left > ZERO:
            days = (day - hold.promised_on).days
            found.append(BrokenPromise(hold, names[hold.customer_id], _number(hold, late), left, days))
    return tuple(sorted(found, key=lambda broken: -broken.open.cents))


def _superseded(hold: Hold, holds: Sequence[Hold], day: date) -> bool:
    """Return whether something newer is agreed about the same debt: another hold stands, or a later promise."""
    return any(
        other.id != hold.id
        and other.customer_id == hold.customer_id
        and other.invoice_id in (None, hold.invoice_id)
        and (stands(other, day) or (other.kind is HoldKind.PROMISE and (other.since, other.id) > (hold.since, hold.id)))
        for other in holds
    )


def _answered(promised_on: date, late: Sequence[OpenDue]) -> bool:
    """Return whether a reminder has left about all of it since the promised day."""
    return all(due.reached_on is not None and due.reached_on > promised_on for due in late)


def _still_promised(session: Session, hold: Hold, left: Money, day: date) -> Money:
    if hold.amount is None:
        return left
    if hold.invoice_id is not None:
        return min(hold.amount, left)
    paid = session.lists.page(ItemQuery(day, "payments", customer_id=hold.customer_id), 0, _MOST_PAYMENTS)
    received = total(-row.amount for row in paid if row.dated_on >= hold.since)
    return min(hold.amount - received, left)


def _quiet_disputes(holds: Sequence[Hold], dues: Dues, names: dict[int, str], day: date) -> tuple[QuietDispute, ...]:
    found = []
    for hold in holds:
        days = (day - hold.since).days
        if hold.kind is not HoldKind.DISPUTE or days < QUIET_DAYS or not stands(hold, day):
            continue
        concerned = _concerned(hold, dues)
        left = total(due.open for due in concerned)
        if left > ZERO:
            held = min(hold.amount, left) if hold.amount is not None else left
            found.append(QuietDispute(hold, names[hold.customer_id], _number(hold, concerned), held, days))
    return tuple(sorted(found, key=lambda dispute: -dispute.open.cents))


def _over_limit(session: Session, limits: dict[int, Money], day: date) -> tuple[OverLimit, ...]:
    owed: dict[int, tuple[str, Outstanding]] = {
        row.customer_id: (row.name, row.outstanding) for row in session.figures.outstanding_by_customer(day)
    }
    found = [
        OverLimit(key, owed[key][0], owed[key][1].total, limit)
        for key, limit in limits.items()
        if key in owed and owed[key][1].total > limit
    ]
    return tuple(sorted(found, key=lambda over: -over.excess.cents))


def _unmatched(session: Session, day: date) -> tuple[ItemRow, ...]:
    largest = session.lists.page(ItemQuery(day, "unmatched", sort="open"), 0, _MOST_PAYMENTS)
    return tuple(row for row in largest if row.open < ZERO)


def _gaps(session: Session, owed: Sequence[OwedReminder], day: date) -> tuple[Gap, ...]:
    found: list[Gap] = []
    missing = _missing_fields(session.company.get())
    if missing:
        found.append(MissingIdentity(missing))
    found += _missing_rates(session, owed, day)
    unreachable = [reminder for reminder in owed if reminder.channel_reason is ChannelReason.TO_COMPLETE]
    if unreachable:
        most = unreachable[0].debtor
        count = len({reminder.debtor.customer_id for reminder in unreachable})
        found.append(MissingAddress(most.customer_id, most.name, count))
    return tuple(found)


def _missing_fields(company: Company) -> tuple[str, ...]:
    known = {"siren": company.siren, "address": company.address.town, "iban": company.iban}
    return tuple(name for name, value in known.items() if not value)


def _missing_rates(session: Session, owed: Sequence[OwedReminder], day: date) -> list[MissingRate]:
    """Return the rates that keep reminders from being written, and today's when it is not known."""
    stopped = [(reminder.refusal, reminder.amount) for reminder in owed if reminder.refusal is not None]
    refusals = {str(refusal): refusal for refusal, _ in stopped}
    try:
        session.settings.rates().default_rate(Semester.of(day))
    except RateMissing as refusal:
        refusals.setdefault(str(refusal), refusal)
    counts = Counter(str(refusal) for refusal, _ in stopped)
    return [
        MissingRate(refusal, counts[text], total(amount for other, amount in stopped if str(other) == text))
        for text, refusal in refusals.items()
    ]
