"""How what today’s decision asks for is told: letters, calls, customers past the last step, invoices to issue."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.money import total
from gestion_creances.dunning.owed_call import OwedCall
from gestion_creances.dunning.policy import Tone as Firmness
from gestion_creances.ledger.customer import Channel
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.pages.today.acts import Acts
from gestion_creances.ui.pages.today.line import MOST, Group, Line
from gestion_creances.ui.speech.formats import amount, count, day, lateness, painted
from gestion_creances.ui.speech.words import channels
from gestion_creances.usecases.view_tasks import Tasks
from gestion_creances.usecases.view_tasks.decided import FollowUpOwed, OwedReminder, ToIssue

translate = QCoreApplication.translate

_FIRMNESS = {
    Firmness.COURTEOUS: Tone.WARN,
    Firmness.FIRM: Tone.ALERT,
    Firmness.LAST: Tone.ALERT,
    Firmness.FORMAL: Tone.BAD,
}
_ICONS = {
    Channel.EMAIL: "at",
    Channel.LETTER: "envelope-simple",
    Channel.REGISTERED: "envelope-simple",
    Channel.PHONE: "phone",
}


def asked(tasks: Tasks, acts: Acts) -> tuple[Group, ...]:
    """Return the groups of what the decision asks for."""
    as_of = tasks.as_of
    return (
        Group(
            translate("today", "Relances prêtes"),
            tuple(_reminder(as_of, reminder) for reminder in tasks.reminders[:MOST]),
            len(tasks.reminders),
            total(reminder.amount for reminder in tasks.reminders),
            Destination("reminders"),
        ),
        Group(
            translate("today", "Appels à passer"),
            tuple(_call(call, acts) for call in tasks.calls[:MOST]),
            len(tasks.calls),
            total(call.amount for call in tasks.calls),
            Destination("rounds"),
        ),
        Group(
            translate("today", "Dernière étape passée"),
            tuple(_follow_up(as_of, owed, acts) for owed in tasks.follow_ups),
            len(tasks.follow_ups),
            total(owed.follow_up.amount for owed in tasks.follow_ups),
        ),
        Group(
            translate("today", "Factures à émettre"),
            tuple(_to_issue(as_of, waiting) for waiting in tasks.to_issue),
            len(tasks.to_issue),
            total(waiting.due.open for waiting in tasks.to_issue),
        ),
    )


def _reminder(as_of: date, reminder: OwedReminder) -> Line:
    oldest = reminder.oldest.due_on
    about = _number(reminder.oldest.number, reminder.count, oldest, as_of)
    tone = _FIRMNESS[reminder.level.tone]
    return Line(
        icon=_ICONS[reminder.channel],
        tone=tone,
        what=painted(reminder.level.name_fr),
        detail=_channel(reminder),
        who=reminder.debtor.name,
        about=about,
        age=lateness((as_of - oldest).days),
        amount=amount(reminder.amount),
        button=translate("today", "Relire"),
        opens=Destination("customer", reminder.debtor.customer_id),
        next_step=Destination("reminders", reminder.debtor.customer_id),
    )


def _channel(reminder: OwedReminder) -> str:
    """Return how the letter leaves, and through whom when the step names somebody."""
    channel = channels()[reminder.channel]
    if not reminder.owner:
        return channel
    return translate("today", "{channel}, par {owner}").format(channel=channel, owner=reminder.owner)


def _invoices_since(number: int, oldest: date, as_of: date) -> str:
    """Return how many invoices since when, short enough for a small window: the day, or the month of another year."""
    if oldest.year == as_of.year:
        return translate("today", "{n} factures depuis le {day}").format(n=count(number), day=day(oldest)[:5])
    return translate("today", "{n} factures dès {month}").format(n=count(number), month=day(oldest)[3:])


def _call(call: OwedCall, acts: Acts) -> Line:
    if call.reminders:
        what = painted(call.reminders[0].level.name_fr)
    else:
        what = translate("today", "À rappeler comme convenu")
    tries = translate("today", "Essai {n} sur {of}").format(n=count(call.attempt), of=count(call.attempts))
    return Line(
        icon="phone",
        tone=Tone.INFO,
        what=what,
        detail=tries if call.attempt > 1 else call.phone or translate("today", "Numéro à compléter"),
        who=call.name,
        about=call.phone if call.attempt > 1 else "",
        age=lateness(call.days_late),
        amount=amount(call.amount),
        button=translate("today", "Appeler"),
        opens=Destination("customer", call.customer_id),
        next_step=partial(acts.talks.call, call.customer_id),
    )


def _follow_up(as_of: date, owed: FollowUpOwed, acts: Acts) -> Line:
    follow_up = owed.follow_up
    oldest = follow_up.dues[0].due
    since = day(follow_up.since) if follow_up.since else ""
    return Line(
        icon="flag",
        tone=Tone.BAD,
        what=translate("today", "Scénario terminé"),
        detail=translate("today", "Depuis le {day}").format(day=since) if since else "",
        who=owed.customer,
        about=_number(oldest.number, len(follow_up.dues), oldest.due_on, as_of),
        age=lateness((as_of - oldest.due_on).days),
        amount=amount(follow_up.amount),
        button=translate("today", "Appeler"),
        opens=Destination("customer", follow_up.customer_id),
        next_step=partial(acts.talks.call, follow_up.customer_id),
    )


def _number(number: str, how_many: int, oldest: date, as_of: date) -> str:
    if how_many == 1:
        return translate("today", "1 facture, {number}").format(number=number)
    return _invoices_since(how_many, oldest, as_of)


def _to_issue(as_of: date, waiting: ToIssue) -> Line:
    customer = Destination("customer", waiting.due.customer_id)
    return Line(
        icon="file-text",
        tone=Tone.INFO,
        what=translate("today", "Facture à émettre"),
        detail=translate("today", "Depuis le {day}").format(day=day(waiting.due.issued_on)),
        who=waiting.customer,
        about=waiting.due.number,
        age=translate("today", "depuis {days}\u00a0j").format(days=count((as_of - waiting.due.issued_on).days)),
        amount=amount(waiting.due.open),
        button=translate("today", "Ouvrir"),
        opens=customer,
        next_step=customer,
    )
