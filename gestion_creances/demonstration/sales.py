"""Two years of ordinary business: what each customer is invoiced, and when he pays it according to his habit."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from gestion_creances.basics.calendar import add_months, next_working_day
from gestion_creances.basics.money import Money
from gestion_creances.demonstration.customers import Profile, words
from gestion_creances.demonstration.days import Calendar, first_day, working_day_before
from gestion_creances.demonstration.draft import Document, Draft, Line
from gestion_creances.ledger.customer import CustomerKind
from gestion_creances.ledger.item import ItemKind
from gestion_creances.ledger.terms import PaymentTerms

# Invoices a month in hundredths, and the usual amount without VAT in euros.
_SIZES = {"large": (300, 1120), "medium": (125, 870), "small": (38, 660), "rare": (16, 420)}
# How busy each month of the year is, in percent: joiners' August is short.
_SEASON = (85, 90, 100, 105, 100, 115, 110, 50, 110, 115, 110, 95)
_RARE_UNTIL = timedelta(days=150)
_INSOLVENT_SINCE = timedelta(days=170)
_ON_RECEIPT = "0"
# A debt this late is reminded; those of today are chosen by hand (see scenes).
_REMINDED = 8
_REDUCED_VAT, _FULL_VAT = 10, 20
_SEVERAL_DUE = Money.euros(1700)


@dataclass(frozen=True, slots=True)
class _Due:
    """One line to be paid, and the day its customer will want to pay it."""

    line: Line
    on: date


def ordinary_business(draft: Draft, profile: Profile, calendar: Calendar, chance: random.Random) -> None:
    """Add to *draft* what *profile* was invoiced in two years, and what of it he has paid by today."""
    wanted: defaultdict[date, list[_Due]] = defaultdict(list)
    for issued_on in _issue_days(profile, calendar, chance):
        document = _invoice(draft, profile, issued_on, chance)
        _correct(draft, document, calendar, chance)
        for line in document.lines:
            wanted[line.due_on].append(_Due(line, _payment_day(profile, line, calendar, chance)))
    for dues in wanted.values():
        _pay(draft, profile, dues, calendar, chance)


def _issue_days(profile: Profile, calendar: Calendar, chance: random.Random) -> Iterator[date]:
    first, last = first_day(calendar.today), _last_sale(profile, calendar)
    for rank in range(25):
        month = add_months(first, rank).replace(day=1)
        hundredths = _SIZES[profile.size][0] * _SEASON[month.month - 1] // 100
        for _ in range(hundredths // 100 + (chance.randrange(100) < hundredths % 100)):
            day = next_working_day(month + timedelta(days=chance.randrange(28)))
            if first <= day <= last:
                yield day


def _last_sale(profile: Profile, calendar: Calendar) -> date:
    if profile.habit == "insolvent":
        return calendar.today - _INSOLVENT_SINCE
    return calendar.today - _RARE_UNTIL if profile.size == "rare" else calendar.last_bank_day


def _invoice(draft: Draft, profile: Profile, issued_on: date, chance: random.Random) -> Document:
    net = Money.euros(_SIZES[profile.size][1]).portion(chance.randrange(35, 175), 100)
    net = Money(net.cents // 50 * 50 + chance.choice((0, 0, 20, 45)))
    kind = ItemKind.BILL if profile.customer.method == "bill" else ItemKind.INVOICE
    due = [PaymentTerms.parse(profile.customer.terms or _ON_RECEIPT).due_date(issued_on)]
    if profile.size == "large" and net > _SEVERAL_DUE and chance.randrange(4) == 0:
        due = [issued_on + timedelta(days=days) for days in ((30, 60) if chance.randrange(2) else (30, 45, 60))]
    vat = _vat_percent(profile, chance)
    label = chance.choice(words()["works"])
    document = draft.issue(profile.code, kind, issued_on, net, vat, due, label)
    if profile.size == "large" and chance.randrange(40) == 0:
        _deposit(draft, document, vat)
    return document


def _vat_percent(profile: Profile, chance: random.Random) -> int:
    if profile.customer.address.country != "FR":
        return 0
    if profile.customer.kind is CustomerKind.CONSUMER or chance.randrange(6) == 0:
        return _REDUCED_VAT
    return _FULL_VAT


def _deposit(draft: Draft, document: Document, vat_percent: int) -> None:
    """Add the deposit of 30 % that was received with the order and is set against the invoice."""
    paid_on = next_working_day(document.issued_on - timedelta(days=25))
    net = -document.net.portion(3, 10)
    label = f"Acompte de 30 %, {document.label[:1].lower()}{document.label[1:]}"
    deposit = draft.issue(document.customer, ItemKind.DEPOSIT, paid_on, net, vat_percent, [paid_on], label)
    for line in document.lines:
        if deposit.lines[0].open:
            draft.match(line, deposit.lines[0])


def _correct(draft: Draft, document: Document, calendar: Calendar, chance: random.Random) -> None:
    """Give one invoice in fifty a credit note for a tenth of it."""
    issued_on = next_working_day(document.issued_on + timedelta(days=9))
    if chance.randrange(50) or issued_on > calendar.last_bank_day or not document.vat:
        return
    percent = _FULL_VAT if document.vat == document.net.portion(_FULL_VAT, 100) else _REDUCED_VAT
    net = -document.net.portion(1, 10)
    label = f"Remise sur {document.label[:1].lower()}{document.label[1:]}"
    note = draft.issue(document.customer, ItemKind.CREDIT_NOTE, issued_on, net, percent, [issued_on], label)
    draft.match(document.lines[-1], note.lines[0])


def _payment_day(profile: Profile, line: Line, calendar: Calendar, chance: random.Random) -> date:
    """Return the working day on which the customer pays *line*: not yet come, for some."""
    weeks_ago = (calendar.today - line.due_on).days // 7
    delay = _delay(profile.habit, weeks_ago, chance)
    day = max(line.due_on + timedelta(days=delay), line.dated_on)
    if (calendar.today - line.due_on).days >= _REMINDED and day > calendar.last_bank_day:
        day = calendar.last_bank_day - timedelta(days=chance.randrange(6))
        return working_day_before(day + timedelta(days=1))
    return next_working_day(day)


def _delay(habit: str, weeks_ago: int, chance: random.Random) -> int:
    """Return how many days after the due date he pays (before it when negative)."""
    match habit:
        case "punctual":
            return chance.choice((-14, -10, -8, -6, -5, -4, -3, -2, -2, -1, 0, 0, 0, 0, 1))
        case "public":
            return chance.randrange(-6, 12)
        case "slow":
            return chance.randrange(0, 20)
        case "drifting":
            return max(0, 52 - weeks_ago) // 3 - 4 + chance.randrange(5)
        case _:
            return chance.randrange(8, 62)


def _pay(draft: Draft, profile: Profile, dues: list[_Due], calendar: Calendar, chance: random.Random) -> None:
    """Pay what fell due on one day: together, in one payment, once in a while in two."""
    paid_on = max(due.on for due in dues)
    lines = [due.line for due in dues if due.line.open.cents > 0]
    if paid_on > calendar.last_bank_day or not lines:
        return
    method = profile.customer.method
    second_on = next_working_day(paid_on + timedelta(days=chance.randrange(12, 25)))
    if len(lines) == 1 and chance.randrange(25) == 0 and second_on <= calendar.last_bank_day:
        first = draft.receive(profile.code, paid_on, lines[0].open.portion(6, 10), method)
        draft.match(lines[0], first.line)
        paid_on = second_on
    draft.settle(lines, profile.code, paid_on, method)
