"""How each thing to do is told: what, about whom, how old, how much, and where the next step is."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.money import total
from gestion_creances.dunning.policy import Tone as Firmness
from gestion_creances.ledger.customer import Channel
from gestion_creances.storage.lists import ItemRow
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.pages.today.gaps import gap_line
from gestion_creances.ui.pages.today.line import Group, Line
from gestion_creances.ui.speech.formats import amount, count, day, lateness, painted, percent
from gestion_creances.ui.speech.words import channels
from gestion_creances.usecases.view_tasks import Tasks
from gestion_creances.usecases.view_tasks.agreed import BrokenPromise, QuietDispute
from gestion_creances.usecases.view_tasks.decided import OwedReminder, ToIssue
from gestion_creances.usecases.view_tasks.money import OverLimit

translate = QCoreApplication.translate

MOST = 50
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


def groups(tasks: Tasks, as_of: date) -> tuple[Group, ...]:
    """Return what there is to do, the kind with the largest sum first, what is missing last."""
    money = [
        _reminders(tasks, as_of),
        _payments(tasks, as_of),
        Group(
            translate("today", "Promesses non tenues"),
            tuple(map(_promise, tasks.promises)),
            len(tasks.promises),
            total(broken.open for broken in tasks.promises),
        ),
        Group(
            translate("today", "Litiges sans suite"),
            tuple(map(_dispute, tasks.disputes)),
            len(tasks.disputes),
            total(dispute.open for dispute in tasks.disputes),
        ),
        Group(
            translate("today", "Plafonds dépassés"),
            tuple(map(_over_limit, tasks.over_limit)),
            len(tasks.over_limit),
            total(over.excess for over in tasks.over_limit),
        ),
        Group(
            translate("today", "Factures à émettre"),
            tuple(_to_issue(as_of, waiting) for waiting in tasks.to_issue),
            len(tasks.to_issue),
            total(waiting.due.open for waiting in tasks.to_issue),
        ),
    ]
    ordered = sorted((group for group in money if group.count), key=_by_total)
    if tasks.gaps:
        ordered.append(Group(translate("today", "À compléter"), tuple(map(gap_line, tasks.gaps)), len(tasks.gaps)))
    return tuple(ordered)


def _by_total(group: Group) -> int:
    return -group.total.cents if group.total is not None else 0


def _reminders(tasks: Tasks, as_of: date) -> Group:
    return Group(
        translate("today", "Relances prêtes"),
        tuple(_reminder(as_of, reminder) for reminder in tasks.reminders[:MOST]),
        len(tasks.reminders),
        total(reminder.amount for reminder in tasks.reminders),
        Destination("reminders"),
    )


def _payments(tasks: Tasks, as_of: date) -> Group:
    freshness = tasks.freshness
    lines = tuple(_payment(as_of, row) for row in tasks.payments[:MOST])
    title = translate("today", "Règlements à rapprocher")
    return Group(title, lines, freshness.unmatched_count, freshness.unmatched, Destination("receipts"))


def _reminder(as_of: date, reminder: OwedReminder) -> Line:
    oldest = reminder.oldest.due_on
    if reminder.count == 1:
        about = translate("today", "1 facture, {number}").format(number=reminder.oldest.number)
    else:
        about = _invoices_since(reminder.count, oldest, as_of)
    tone = _FIRMNESS[reminder.level.tone]
    return Line(
        icon=_ICONS[reminder.channel],
        tone=tone,
        what=painted(reminder.level.name_fr),
        detail=channels()[reminder.channel],
        who=reminder.debtor.name,
        about=about,
        age=lateness((as_of - oldest).days),
        amount=amount(reminder.amount),
        button=translate("today", "Relire"),
        opens=Destination("customer", reminder.debtor.customer_id),
        next_step=Destination("reminders", reminder.debtor.customer_id),
    )


def _invoices_since(number: int, oldest: date, as_of: date) -> str:
    """Return how many invoices since when, short enough for a small window: the day, or the month of another year."""
    if oldest.year == as_of.year:
        return translate("today", "{n} factures depuis le {day}").format(n=count(number), day=day(oldest)[:5])
    return translate("today", "{n} factures dès {month}").format(n=count(number), month=day(oldest)[3:])


def _promise(broken: BrokenPromise) -> Line:
    customer = Destination("customer", broken.hold.customer_id)
    return Line(
        icon="handshake",
        tone=Tone.BAD,
        what=translate("today", "Promesse non tenue"),
        detail=translate("today", "Promis pour le {day}").format(day=day(broken.hold.promised_on)),
        who=broken.customer,
        about=broken.number or broken.hold.reason,
        age=translate("today", "{days}\u00a0j dépassés").format(days=count(broken.days)),
        amount=amount(broken.open),
        button=translate("today", "Décider"),
        opens=customer,
        next_step=customer,
    )


def _dispute(dispute: QuietDispute) -> Line:
    customer = Destination("customer", dispute.hold.customer_id)
    return Line(
        icon="scales",
        tone=Tone.VIOLET,
        what=translate("today", "Litige sans suite"),
        detail=translate("today", "Ouvert le {day}").format(day=day(dispute.hold.since)),
        who=dispute.customer,
        about=dispute.hold.reason,
        age=translate("today", "depuis {days}\u00a0j").format(days=count(dispute.days)),
        amount=amount(dispute.open),
        button=translate("today", "Suivre"),
        opens=customer,
        next_step=customer,
    )


def _over_limit(over: OverLimit) -> Line:
    customer = Destination("customer", over.customer_id)
    used = percent(Decimal(over.outstanding.cents) / Decimal(over.limit.cents), 0) if over.limit else ""
    return Line(
        icon="gauge",
        tone=Tone.ALERT,
        what=translate("today", "Plafond dépassé"),
        detail=translate("today", "Plafond de {amount}").format(amount=amount(over.limit)),
        who=over.customer,
        about=translate("today", "Encours {amount}").format(amount=amount(over.outstanding)),
        age=translate("today", "à {percent}").format(percent=used) if used else "",
        amount=amount(over.excess),
        button=translate("today", "Décider"),
        opens=customer,
        next_step=customer,
    )


def _payment(as_of: date, row: ItemRow) -> Line:
    return Line(
        icon="bank",
        tone=Tone.INFO,
        what=translate("today", "Règlement à rapprocher"),
        detail=translate("today", "Reçu le {day}").format(day=day(row.dated_on)),
        who=row.customer_name,
        about=row.number,
        age=translate("today", "depuis {days}\u00a0j").format(days=count((as_of - row.dated_on).days)),
        amount=amount(-row.open),
        button=translate("today", "Rapprocher"),
        opens=Destination("customer", row.customer_id),
        next_step=Destination("receipts", row.customer_id),
    )


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
