"""What is still missing: of the firm, of its customers, of the law’s rates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.calendar import Semester
from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import Money, total
from gestion_creances.company.legal_rates import RateMissing
from gestion_creances.company.profile import Company
from gestion_creances.dunning.route import ChannelReason
from gestion_creances.storage.session import Session
from gestion_creances.usecases.view_tasks.decided import OwedReminder


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


def gaps(session: Session, owed: Sequence[OwedReminder], day: date) -> tuple[Gap, ...]:
    """Return what keeps the letters *owed* on *day* from leaving: the firm, the rates, then an address."""
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
