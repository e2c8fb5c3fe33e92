"""Lives through what was said and done in the invented company's past, each deed by the use case a person would use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import singledispatchmethod
from pathlib import Path
from tempfile import TemporaryDirectory

from gestion_creances.aging.penalty_account import PenaltyAmounts, PenaltyShare
from gestion_creances.basics.money import ZERO
from gestion_creances.demonstration.deeds import (
    AskedFirst,
    Called,
    Collected,
    Credited,
    Deed,
    Disputed,
    Done,
    Doubted,
    HandedOver,
    MandateSigned,
    Noted,
    Paid,
    Paper,
    PenaltiesInvoiced,
    Planned,
    ScenarioChosen,
    Signed,
    Spread,
    Stated,
    Waived,
)
from gestion_creances.demonstration.draft import Document, Line
from gestion_creances.demonstration.papers import scan
from gestion_creances.desk import Desk
from gestion_creances.dunning.call_report import CallReport
from gestion_creances.dunning.hold import Hold, HoldKind, Resolution
from gestion_creances.dunning.lifecycle import Status
from gestion_creances.dunning.plan_terms import Period, Rhythm
from gestion_creances.dunning.task import Task, TaskKind
from gestion_creances.exports.accounting_entries import FEC
from gestion_creances.ledger.discount import Grant
from gestion_creances.ledger.payment import Payment
from gestion_creances.letters.plan_drafting import PlanWish
from gestion_creances.usecases.add_note import add_note
from gestion_creances.usecases.add_task import add_task
from gestion_creances.usecases.agree_plan import agree_plan
from gestion_creances.usecases.choose_policy import choose_for_invoice
from gestion_creances.usecases.classify_doubtful import classify_doubtful
from gestion_creances.usecases.close_dispute import close_dispute
from gestion_creances.usecases.collect_debits import make_collection
from gestion_creances.usecases.depreciate import depreciate, propose_provision, provision_of
from gestion_creances.usecases.edit_bank import edit_tolerances
from gestion_creances.usecases.edit_mandate import edit_mandate
from gestion_creances.usecases.finish_task import finish_task
from gestion_creances.usecases.hand_over_entries import hand_over_entries
from gestion_creances.usecases.invoice_penalties import issue_penalty_invoice, penalty_lines
from gestion_creances.usecases.open_dispute import open_dispute
from gestion_creances.usecases.record_call import record_call
from gestion_creances.usecases.record_payment import record_payment
from gestion_creances.usecases.record_status import record_status
from gestion_creances.usecases.sign_plan import sign_plan
from gestion_creances.usecases.view_discounts import propose_discounts
from gestion_creances.usecases.view_penalties import view_penalties
from gestion_creances.usecases.waive_penalties import waive_penalties


@dataclass(frozen=True, slots=True)
class Actors:
    """Who and what deeds are about, as stored: customers' ids and owners by code, items by line."""

    customers: Mapping[str, int]
    owners: Mapping[str, str]
    items: Mapping[Line, int]
    policies: Mapping[str, int]


@contextmanager
def on_disk(paper: Paper) -> Iterator[Path]:
    """Give the place of *paper*, scanned, for the length of the block."""
    with TemporaryDirectory(prefix="creances-") as folder:
        place = Path(folder) / paper.name
        place.write_bytes(scan(paper.words))
        yield place


class PastDeeds:
    """Does deeds again, each at a desk of its own day."""

    def __init__(self, actors: Actors) -> None:
        self._actors = actors

    @singledispatchmethod
    def do(self, deed: Deed, desk: Desk) -> None:
        """Do *deed* at *desk*, whose day is that of the deed."""
        raise NotImplementedError(deed, desk)

    @do.register
    def _(self, deed: Called, desk: Desk) -> None:
        key = self._actors.customers[deed.customer]
        with desk.books.reading() as session:
            customer = session.customers.get(key)
        report = CallReport(
            customer_id=key,
            outcome=deed.outcome,
            note=deed.note,
            contact=customer.contacts[0].name if customer.contacts else "",
            phone=customer.phone,
            next_on=deed.next_on,
            promised_on=deed.promised_on,
            amount=deed.amount,
            invoice_id=self._invoice(desk, deed.document) if deed.document else None,
        )
        record_call(desk, report)

    @do.register
    def _(self, deed: Disputed, desk: Desk) -> None:
        dispute = Hold(
            kind=HoldKind.DISPUTE,
            reason=deed.reason,
            owner=self._actors.owners[deed.customer],
            since=desk.today,
            customer_id=self._actors.customers[deed.customer],
            invoice_id=self._invoice(desk, deed.document),
            amount=deed.amount,
            category=deed.category,
        )
        if deed.paper is None:
            open_dispute(desk, dispute)
            return
        with on_disk(deed.paper) as place:
            open_dispute(desk, dispute, [place])

    @do.register
    def _(self, deed: Credited, desk: Desk) -> None:
        invoice_id = self._invoice(desk, deed.document)
        with desk.books.reading() as session:
            disputes = session.holds.all(self._actors.customers[deed.customer], HoldKind.DISPUTE)
        dispute = next(hold for hold in disputes if hold.invoice_id == invoice_id)
        close_dispute(desk, dispute, Resolution.CREDIT_NOTE, self._item(deed.credit_note), "Avoir envoyé au client")

    @do.register
    def _(self, deed: Spread, desk: Desk) -> None:
        wish = PlanWish(
            customer_id=self._actors.customers[deed.customer],
            item_ids=(self._item(deed.document),),
            rhythm=Rhythm(deed.first, deed.instalments, Period.WEEKS),
            answer_by=deed.answer_by,
        )
        agree_plan(desk, wish)

    @do.register
    def _(self, deed: Signed, desk: Desk) -> None:
        with desk.books.reading() as session:
            plan = session.plans.of_customer(self._actors.customers[deed.customer])[-1]
        with on_disk(deed.scan) as place:
            sign_plan(desk, plan.id, desk.today, place)

    @do.register
    def _(self, deed: Paid, desk: Desk) -> None:
        key, item_id = self._actors.customers[deed.customer], self._item(deed.document)
        with desk.books.reading() as session:
            owed = session.items.get(item_id).open
            offers = session.discounts.offers([item_id])
            claimed = session.penalties.balance_of(item_id).left
        amount = owed.portion(*deed.share)
        granted: tuple[Grant, ...] = ()
        if deed.discount:
            amount -= offers[0].most
            granted = propose_discounts(desk, amount, desk.today, [item_id])
        paid = PenaltyAmounts(interest=claimed.interest.portion(deed.penalties, 100))
        shares = (PenaltyShare(item_id, paid),) if paid else ()
        payment = Payment(
            customer_id=key,
            paid_on=desk.today,
            amount=amount + paid.total,
            method=deed.method,
        )
        record_payment(desk, payment, [item_id], penalties=shares, discounts=granted)

    @do.register
    def _(self, deed: Waived, desk: Desk) -> None:
        rows = view_penalties(desk, customer_id=self._actors.customers[deed.customer]).rows
        left = [PenaltyShare(row.item_id, row.balance.left) for row in rows if row.balance.left.total > ZERO]
        waive_penalties(desk, left, deed.reason)

    @do.register
    def _(self, deed: PenaltiesInvoiced, desk: Desk) -> None:
        key = self._actors.customers[deed.customer]
        late = [line.due for line in penalty_lines(desk, key)]
        issue_penalty_invoice(desk, key, [due.item_id for due in late if due.due_on >= deed.since and not due.open])

    @do.register
    def _(self, deed: ScenarioChosen, desk: Desk) -> None:
        choose_for_invoice(desk, self._invoice(desk, deed.document), self._actors.policies[deed.policy])

    @do.register
    def _(self, deed: Noted, desk: Desk) -> None:
        add_note(desk, self._actors.customers[deed.customer], deed.text, deed.remind_on)

    @do.register
    def _(self, deed: Planned, desk: Desk) -> None:
        about = self._actors.customers.get(deed.customer)
        owner = self._actors.owners.get(deed.customer, desk.actor)
        add_task(desk, Task(TaskKind.OTHER, deed.text, deed.due_on, desk.today, owner, about))

    @do.register
    def _(self, deed: Done, desk: Desk) -> None:
        with desk.books.reading() as session:
            tasks = session.tasks.of_customer(self._actors.customers[deed.customer])
        finish_task(desk, next(task for task in tasks if task.done_on is None))

    @do.register
    def _(self, deed: MandateSigned, desk: Desk) -> None:
        edit_mandate(desk, replace(deed.mandate, customer_id=self._actors.customers[deed.customer]))

    @do.register
    def _(self, deed: Collected, desk: Desk) -> None:
        # Every debtor agreed to be told by the invoice itself.
        make_collection(desk, deed.collect_on, only=[self._item(document) for document in deed.documents], tell=False)

    @do.register
    def _(self, deed: Stated, desk: Desk) -> None:
        record_status(desk, Status(self._invoice(desk, deed.document), deed.code, desk.today, deed.reason))

    @do.register
    def _(self, deed: Doubted, desk: Desk) -> None:
        key = classify_doubtful(desk, self._item(deed.document), desk.today, deed.reason)
        net = propose_provision(desk, key).net or deed.document.net
        depreciate(desk, provision_of(key, desk.today, net, Decimal(deed.percent), deed.reason))

    @do.register
    def _(self, deed: HandedOver, desk: Desk) -> None:
        with TemporaryDirectory(prefix="creances-") as folder:
            hand_over_entries(desk, deed.until, FEC, lambda name: Path(folder) / name)

    @do.register
    def _(self, _: AskedFirst, desk: Desk) -> None:
        with desk.books.reading() as session:
            tolerances = session.settings.tolerances()
        edit_tolerances(desk, replace(tolerances, automatic=False))

    def _item(self, document: Document) -> int:
        return self._actors.items[document.lines[0]]

    def _invoice(self, desk: Desk, document: Document) -> int:
        with desk.books.reading() as session:
            invoice_id = session.items.get(self._item(document)).invoice_id
        assert invoice_id is not None  # noqa: S101 - every document is one
        return invoice_id
