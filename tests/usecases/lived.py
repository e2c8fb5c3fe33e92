"""A customer with whom everything has happened: letters, e-mails, calls, promises, a dispute, a plan, penalties."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

from gestion_creances.aging.penalty_account import PenaltyAmounts, PenaltyShare
from gestion_creances.basics.money import Money
from gestion_creances.desk import Desk
from gestion_creances.dunning.call import CallOutcome
from gestion_creances.dunning.call_report import CallReport
from gestion_creances.dunning.hold import DisputeCategory, Hold, HoldKind, Resolution
from gestion_creances.dunning.plan_terms import Rhythm
from gestion_creances.dunning.posting import PostOutcome
from gestion_creances.dunning.task import Task, TaskKind
from gestion_creances.ledger.attachment import AttachmentKind
from gestion_creances.ledger.customer import Channel, Contact, Segment
from gestion_creances.letters.plan_drafting import PlanWish
from gestion_creances.usecases.add_note import add_note
from gestion_creances.usecases.add_task import add_task
from gestion_creances.usecases.agree_plan import agree_plan
from gestion_creances.usecases.attach_paper import attach_papers
from gestion_creances.usecases.close_dispute import close_dispute
from gestion_creances.usecases.finish_task import finish_task
from gestion_creances.usecases.follow_plans import follow_plans
from gestion_creances.usecases.formal_notice import formal_notice
from gestion_creances.usecases.hold_reminders import hold_reminders, lift_hold
from gestion_creances.usecases.invoice_penalties import issue_penalty_invoice
from gestion_creances.usecases.issue_reminders import issue_reminders
from gestion_creances.usecases.open_dispute import open_dispute
from gestion_creances.usecases.post_letters import PostNews, note_post_news, note_posted
from gestion_creances.usecases.record_call import record_call
from gestion_creances.usecases.record_promise import record_promise
from gestion_creances.usecases.sign_plan import sign_plan
from gestion_creances.usecases.waive_penalties import waive_penalties
from tests.usecases.builders import a_customer, a_debt, a_payment


def at(desk: Desk, day: date) -> Desk:
    """Return the desk on *day*, at ten by the clock."""
    return replace(desk, today=day, clock=lambda: datetime.combine(day, time(10), UTC))


def lived(desk: Desk, folder: Path, code: str = "C1") -> int:
    """Let a year pass with one customer, up to 23 November 2026, and return his id; the firm must be founded."""
    key = a_customer(
        desk,
        code=code,
        email="compta@lefevre.example",
        phone="03 80 00 00 10",
        owner="Claire",
        segment=Segment.AT_RISK,
        channel=Channel.EMAIL,
        credit_limit=Money.euros("6000"),
        contacts=(Contact("Mme Lefèvre", "gérante", "m.lefevre@lefevre.example", "03 80 00 00 11"),),
    )
    (first,) = a_debt(desk, key, "FA-2026-101", "1480", date(2026, 5, 31), issued_on=date(2026, 5, 1))
    (second,) = a_debt(desk, key, "FA-2026-140", "2360", date(2026, 6, 30), issued_on=date(2026, 5, 31))
    (third,) = a_debt(desk, key, "FA-2026-188", "915.40", date(2026, 8, 31), issued_on=date(2026, 8, 1))
    a_debt(desk, key, "FA-2026-231", "1200", date(2026, 11, 3), issued_on=date(2026, 10, 4))
    _remind_and_talk(desk, key, folder, first)
    _contest(desk, key, second)
    _notify(desk, code, key, folder)
    _agree(desk, key, second)
    _keep(desk, key, folder, third)
    return key


def _remind_and_talk(desk: Desk, key: int, folder: Path, first: int) -> None:
    for day in (date(2026, 6, 10), date(2026, 6, 25)):
        issue_reminders(at(desk, day), folder / day.isoformat())
    record_call(
        at(desk, date(2026, 6, 30)), CallReport(key, CallOutcome.MESSAGE_LEFT, "Message au standard", "Mme Lefèvre")
    )
    promised = date(2026, 7, 10)
    record_promise(
        at(desk, date(2026, 7, 2)),
        Hold(
            HoldKind.PROMISE,
            "Au téléphone, Mme Lefèvre",
            "Claire",
            date(2026, 7, 2),
            key,
            promised,
            amount=Money.euros("1480"),
            promised_on=promised,
        ),
    )
    a_payment(desk, key, "480", date(2026, 7, 9), first)


def _contest(desk: Desk, key: int, item_id: int) -> None:
    with desk.books.reading() as session:
        invoice_id = session.items.get(item_id).invoice_id
    opened = open_dispute(
        at(desk, date(2026, 7, 20)),
        Hold(
            HoldKind.DISPUTE,
            "Deux bacs sur dix manquaient à la livraison",
            "Claire",
            date(2026, 7, 20),
            key,
            invoice_id=invoice_id,
            amount=Money.euros("400"),
            category=DisputeCategory.QUANTITY,
        ),
    )
    close_dispute(at(desk, date(2026, 8, 12)), opened, Resolution.WITHDRAWN, note="Bon de livraison signé retrouvé")
    block = hold_reminders(
        at(desk, date(2026, 8, 14)), Hold(HoldKind.BLOCK, "Congés d’été", "Claire", date(2026, 8, 14), key)
    )
    lift_hold(at(desk, date(2026, 8, 24)), block)


def _notify(desk: Desk, code: str, key: int, folder: Path) -> None:
    notice = formal_notice(at(desk, date(2026, 9, 2)), code, folder / "notice")
    assert notice.sent is not None
    letter = notice.sent.letter
    note_posted(at(desk, date(2026, 9, 3)), {letter.id: "1A 111 111 1111 1"}, date(2026, 9, 3))
    after = PostNews(date(2026, 9, 5), PostOutcome.UNCLAIMED, date(2026, 9, 22))
    note_post_news(at(desk, date(2026, 9, 24)), [letter.id], after)
    issue_penalty_invoice(at(desk, date(2026, 9, 28)), key)
    with desk.books.reading() as session:
        (row, *_) = session.penalties.rows(date(2026, 9, 28), key)
    share = PenaltyShare(row.item_id, PenaltyAmounts(indemnity=Money.euros("40")))
    waive_penalties(at(desk, date(2026, 9, 29)), [share], "Geste commercial, premier incident")


def _agree(desk: Desk, key: int, item_id: int) -> None:
    wish = PlanWish(key, (item_id,), Rhythm(date(2026, 10, 5), 4), answer_by=date(2026, 10, 10))
    plan = agree_plan(at(desk, date(2026, 10, 1)), wish)
    sign_plan(at(desk, date(2026, 10, 2)), plan.id, date(2026, 10, 2))
    a_payment(desk, key, "700", date(2026, 10, 5), item_id)
    follow_plans(at(desk, date(2026, 11, 16)))


def _keep(desk: Desk, key: int, folder: Path, item_id: int) -> None:
    monday = date(2026, 11, 16)
    paper = folder / "bon-de-livraison-140.pdf"
    paper.write_bytes(b"%PDF-1.4 livraison")
    attach_papers(at(desk, monday), [paper], key, AttachmentKind.DELIVERY)
    add_note(at(desk, monday), key, "Change de comptable en décembre", date(2026, 11, 30))
    done = add_task(at(desk, monday), Task(TaskKind.CALL, "Demander le RIB", monday, monday, "Claire", key))
    finish_task(at(desk, date(2026, 11, 17)), done)
    late = date(2026, 11, 20)
    add_task(
        at(desk, monday), Task(TaskKind.FOLLOW_UP, "Vérifier le virement de 915,40 €", late, monday, "Claire", key)
    )
    promised = date(2026, 11, 27)
    with desk.books.reading() as session:
        invoice_id = session.items.get(item_id).invoice_id
    record_promise(
        at(desk, late),
        Hold(
            HoldKind.PROMISE,
            "Par e-mail",
            "Claire",
            late,
            key,
            promised,
            invoice_id,
            Money.euros("915.40"),
            promised,
        ),
    )
