"""Every dialog by which one gets paid, opened over the demonstration company for its picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from gestion_creances.dunning.call import CallOutcome
from gestion_creances.dunning.hold import HoldKind
from gestion_creances.dunning.plan import PlanState
from gestion_creances.ledger.customer import Customer
from gestion_creances.letters.message import MessageState
from gestion_creances.storage.lists import ItemQuery
from gestion_creances.storage.postings import PostQuery

if TYPE_CHECKING:
    from screenshots import Studio

    from gestion_creances.storage.session import Session


class Dialogs:
    """Opens dialogs over a page of the running program, and takes each as ``dialog-name``."""

    def __init__(self, studio: Studio) -> None:
        # Only here: the program must be running before what draws its dialogs is loaded.
        from gestion_creances.ui.dialogs.actions import Actions
        from gestion_creances.ui.dialogs.mail_actions import MailActions
        from gestion_creances.ui.dialogs.penalty_actions import PenaltyActions
        from gestion_creances.ui.dialogs.post_actions import PostActions

        self._studio = studio
        self.page = studio.show("disputes")
        workplace = studio.running.workplace()
        self.desk = workplace.desk
        self.workplace = workplace
        self.act = Actions(self.page, workplace)
        self.mail = MailActions(self.page, workplace)
        self.post = PostActions(self.page, workplace)
        self.penalties = PenaltyActions(self.page, workplace)

    def take(self, name: str, opening: Callable[[], object], dress: Callable[[Any], object] | None = None) -> None:
        """Open a dialog, *dress* it if need be, and keep its picture, when it was asked for."""
        if not self._studio.wants(f"dialog-{name}"):
            return
        opening()
        self._studio.settle()
        if dress is not None:
            dress(QApplication.activeModalWidget())
        self._studio.take(f"dialog-{name}")

    def customer(self, name: str) -> Customer:
        """Return the customer of that name."""
        with self.reading() as session:
            return next(customer for customer in session.customers.all() if customer.name == name)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a view of the books."""
        with self.desk.books.reading() as session:
            yield session


def take_dialogs(studio: Studio) -> None:
    """Take every dialog: talks, agreements, letters, e-mails, penalties, payments, proof."""
    dialogs = Dialogs(studio)
    for scene in (_talks, _agreements, _plans, _sendings, _penalties, _payments, _steps, _claims, _statuses):
        scene(dialogs)


def _talks(dialogs: Dialogs) -> None:
    act, called = dialogs.act, dialogs.customer("Kinésithérapie Rücker")
    dialogs.take("call-sheet", lambda: act.call(called.id))
    dialogs.take("call-sheet-promise", lambda: act.call(called.id), lambda shown: shown.choose(CallOutcome.PROMISE))
    dialogs.take("call-sheet-dispute", lambda: act.call(called.id), lambda shown: shown.choose(CallOutcome.DISPUTE))
    dialogs.take("note", lambda: act.add_note(called.id, called.name))
    dialogs.take("task", lambda: act.add_task(called.id, called.name))
    with dialogs.reading() as session:
        task = session.tasks.to_do(dialogs.desk.today)[0]
    dialogs.take("postpone", lambda: act.postpone_task(task))


def _agreements(dialogs: Dialogs) -> None:
    act = dialogs.act
    late = dialogs.customer("Clinique Sainte-Hélène")
    dialogs.take("dispute", lambda: act.dispute(late.id))
    dialogs.take("dispute-whose", act.dispute)
    dialogs.take("promise", lambda: act.promise(late.id))
    dialogs.take("suspension", lambda: act.hold(late.id))
    with dialogs.reading() as session:
        holds = session.holds.all(kind=HoldKind.DISPUTE)
        standing = next(hold for hold in holds if hold.closed_on is None and hold.until is None)
        credited = next(hold for hold in holds if hold.closed_on is not None)
    dialogs.take("dispute-details", lambda: act.show_dispute(standing.id, _nowhere))
    dialogs.take("dispute-closed", lambda: act.show_dispute(credited.id, _nowhere))
    dialogs.take("dispute-closing", lambda: act.close_dispute(standing))
    promises, suspensions = _lines(dialogs)
    dialogs.take("promise-details", lambda: act.show_promise(promises[0], None, _nowhere))
    dialogs.take("suspension-details", lambda: act.show_suspension(suspensions[0], _nowhere))


def _claims(dialogs: Dialogs) -> None:
    with dialogs.reading() as session:
        row = session.lists.page(ItemQuery(dialogs.desk.today, "overdue"), 0, 1)[0]
    claims = dialogs.act.claims()
    dialogs.take("claim-lost", lambda: claims.lose(row))
    dialogs.take("claim-doubtful", lambda: claims.classify(row))
    dialogs.take("claim-depreciated", lambda: claims.depreciate(row))
    dialogs.take("mandate", lambda: dialogs.act.mandate(row.customer_id))


def _statuses(dialogs: Dialogs) -> None:
    from gestion_creances.dunning.lifecycle import LifeCode, Status
    from gestion_creances.usecases.record_status import record_status

    with dialogs.reading() as session:
        row = session.lists.page(ItemQuery(dialogs.desk.today, "overdue"), 0, 1)[0]
    if row.invoice_id is None:
        return
    dialogs.take("invoice-status", lambda: dialogs.act.record_status(row))
    said = Status(row.invoice_id, LifeCode.APPROVED, row.dated_on, source="statuts.xml")
    for code, reason in ((LifeCode.SUSPENDED, "Bon de livraison absent"), (LifeCode.APPROVED, "")):
        record_status(dialogs.desk, replace(said, code=code, reason=reason))
    dialogs.take("invoice-stated", lambda: dialogs.act.show_invoice(row.invoice_id or 0))


def _lines(dialogs: Dialogs) -> tuple[Any, Any]:
    from gestion_creances.usecases.view_promises import view_promises
    from gestion_creances.usecases.view_suspensions import view_suspensions

    return view_promises(dialogs.desk).lines, view_suspensions(dialogs.desk)


def _nowhere(_customer_id: int) -> None:
    """Open nobody's card."""


def _plans(dialogs: Dialogs) -> None:
    act, debtor = dialogs.act, dialogs.customer("Clinique Sainte-Hélène")
    dialogs.take("plan-whose", act.plan)
    dialogs.take("plan", lambda: act.plan(debtor.id))
    with dialogs.reading() as session:
        plans = {plan.state: plan.id for plan in session.plans.all()}
    dialogs.take("plan-running", lambda: act.show_plan(plans[PlanState.RUNNING]))
    dialogs.take("plan-proposed", lambda: act.show_plan(plans[PlanState.PROPOSED]))


def _sendings(dialogs: Dialogs) -> None:
    with dialogs.reading() as session:
        rows = session.messages.rows()
        letters = session.postings.page(PostQuery())
    of_state = {row.message.state: row for row in reversed(rows)}
    mail, post = dialogs.mail, dialogs.post
    dialogs.take("message-sent", lambda: mail.show(of_state[MessageState.SENT]))
    dialogs.take("message-decide", lambda: mail.decide(of_state[MessageState.AMBIGUOUS]))
    dialogs.take("message-failed", lambda: mail.decide(of_state[MessageState.FAILED]))
    paper = [one for one in letters if one.posting.posted_on is None]
    registered = [one for one in letters if one.posting.registered]
    dialogs.take("print", lambda: post.print_(paper))
    dialogs.take("posting", lambda: post.note_posted(registered[:3]))
    dialogs.take("follow-up", lambda: post.note_post_news([one for one in registered if one.posting.awaits_receipt]))
    dialogs.take("receipt", lambda: post.show_receipt(next(one for one in registered if one.receipt_sha256)))
    dialogs.take("cover-list", lambda: post.cover_list(registered))


def _penalties(dialogs: Dialogs) -> None:
    penalties = dialogs.penalties
    with dialogs.reading() as session:
        rows = [row for row in session.penalties.rows(dialogs.desk.today) if row.balance.left.total.cents > 0]
        papers = session.penalty_invoices.all(dialogs.desk.today, None)
    part = next(row for row in rows if row.balance.paid)
    dialogs.take("penalties-collect", lambda: penalties.collect([part]))
    dialogs.take("penalties-waive", lambda: penalties.waive([part]))
    slow = dialogs.customer("Restaurants L’Âtre & la Braise")
    dialogs.take("penalty-invoice", lambda: penalties.invoice(slow.id))
    dialogs.take("penalty-invoice-whose", penalties.invoice)
    dialogs.take("penalty-invoice-issued", lambda: penalties.show_invoice(papers[0]))


def _payments(dialogs: Dialogs) -> None:
    act, discounted = dialogs.act, dialogs.customer("Groupe Hôtelier Belle-Rive")
    with dialogs.reading() as session:
        open_ones = [item for item in session.items.of_customer(discounted.id, only_open=True) if item.open.cents > 0]
        newest = max((item for item in open_ones if item.invoice_id), key=lambda item: item.dated_on)

    def less_discount(shown: Any) -> None:
        form = shown.payment
        form.amount.set_value(newest.open.times(Decimal("0.98")))
        form.amount.edited.emit()

    dialogs.take("payment-discount", lambda: act.encash(discounted.id, (newest.id,)), less_discount)
    late = dialogs.customer("Vialle Plomberie")
    dialogs.take("payment", lambda: act.encash(late.id))


def _steps(dialogs: Dialogs) -> None:
    act, late = dialogs.act, dialogs.customer("Clinique Sainte-Hélène")
    today = dialogs.desk.today
    with dialogs.reading() as session:
        found = session.lists.page(ItemQuery(today, "overdue", customer_id=late.id), 0, 1)
        segment = session.customers.get(late.id)
    dialogs.take("skip-steps", lambda: act.skip_steps(found))
    dialogs.take("scenario", lambda: act.choose_policy(found[0]))
    dialogs.take("level", lambda: act.set_level(found))
    dialogs.take("invoice-details", lambda: act.show_invoice(found[0].invoice_id or 0))
    dialogs.take("customer-edit", lambda: act.edit_customer(segment))
    dialogs.take("proof", lambda: act.proof(late.id))
