"""How what waits on its way out is told: e-mails to send or to decide, letters to print and post, receipts overdue."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.money import total
from gestion_creances.dunning.posting import PostedLetter
from gestion_creances.letters.message import MessageRow, MessageState
from gestion_creances.routines.days_work import Work
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.pages.today.acts import Acts
from gestion_creances.ui.pages.today.line import MOST, Group, Line
from gestion_creances.ui.speech.formats import amount, count, counted, day, painted
from gestion_creances.usecases.view_messages import DECIDE

translate = QCoreApplication.translate


def leaving(work: Work, acts: Acts) -> tuple[Group, ...]:
    """Return the groups of what waits on its way out."""
    decide = [row for row in work.outbox.rows if row.message.state in DECIDE]
    waits = tuple(_waiting(work))
    return (
        Group(
            translate("today", "E-mails à décider"),
            tuple(_decide(row, acts) for row in decide[:MOST]),
            len(decide),
            total(row.message.asked for row in decide),
            Destination("sendings", ("email", "decide")),
        ),
        Group(
            translate("today", "Recommandés sans accusé de réception"),
            tuple(_late_receipt(letter, work.as_of, acts) for letter in work.post.late[:MOST]),
            len(work.post.late),
            total(letter.asked for letter in work.post.late),
            Destination("sendings", ("post", "late")),
        ),
        Group(translate("today", "Envois en attente"), waits, len(waits)),
    )


def _decide(row: MessageRow, acts: Acts) -> Line:
    unsure = row.message.state is MessageState.AMBIGUOUS
    return Line(
        icon="at",
        tone=Tone.BAD,
        what=translate("today", "E-mail incertain") if unsure else translate("today", "E-mail refusé"),
        detail=row.message.recipient,
        who=row.customer_name,
        about=painted(row.last.detail),
        age=day(row.last.at.astimezone().date()),
        amount=amount(row.message.asked) if row.message.asked else "",
        button=translate("today", "Décider"),
        opens=Destination("customer", row.message.customer_id),
        next_step=partial(acts.mail.decide, row),
    )


def _late_receipt(letter: PostedLetter, as_of: date, acts: Acts) -> Line:
    posted = letter.posting.posted_on or as_of
    return Line(
        icon="envelope-simple",
        tone=Tone.ALERT,
        what=translate("today", "Recommandé sans accusé"),
        detail=translate("today", "Posté le {day}").format(day=day(posted)),
        who=letter.customer_name,
        about=letter.posting.tracking or letter.number,
        age=translate("today", "depuis {days}\u00a0j").format(days=count((as_of - posted).days)),
        amount=amount(letter.asked),
        button=translate("today", "Noter"),
        opens=Destination("customer", letter.customer_id),
        next_step=partial(acts.post.note_post_news, [letter]),
    )


def _waiting(work: Work) -> list[Line]:
    """Return one line for each thing that a single act sends off, however many letters it is about."""
    emails, to_print, to_post = len(work.outbox.waiting), len(work.post.to_print), len(work.post.to_post)
    found = []
    if emails:
        what = counted(emails, translate("today", "e-mail à envoyer"), translate("today", "e-mails à envoyer"))
        detail = "" if work.outbox.account else translate("today", "Compte d’envoi à indiquer, ou fichiers .eml")
        found.append(_wait("at", what, detail, translate("today", "Envoyer"), ("email", "waiting")))
    if to_print:
        what = counted(to_print, translate("today", "lettre à imprimer"), translate("today", "lettres à imprimer"))
        found.append(_wait("printer", what, "", translate("today", "Imprimer"), ("post", "to_print")))
    if to_post:
        what = counted(to_post, translate("today", "lettre à poster"), translate("today", "lettres à poster"))
        found.append(_wait("envelope-simple", what, "", translate("today", "Noter"), ("post", "to_post")))
    return found


def _wait(icon: str, what: str, detail: str, button: str, shown: tuple[str, str]) -> Line:
    there = Destination("sendings", shown)
    return Line(icon=icon, tone=Tone.INFO, what=what, detail=detail, button=button, opens=there, next_step=there)
