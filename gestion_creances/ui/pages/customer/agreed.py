"""What was promised, contested, suspended and agreed with a customer, in one list, with the share of promises kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.dunning.hold import HoldKind
from gestion_creances.dunning.promise import KeptShare, PromiseState
from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import SegmentedButtons
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.customer.agreed_events import PROMISE_TONES
from gestion_creances.ui.pages.customer.tab import CustomerTab
from gestion_creances.ui.speech.agreed_words import category, promise_states, resolutions
from gestion_creances.ui.speech.formats import amount_or_dash, day, number, percent
from gestion_creances.ui.speech.plans import plan_status
from gestion_creances.ui.speech.words import hold_kinds
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.list_view import TWO_LINES, ListView
from gestion_creances.ui.tables.menus import MenuEntry
from gestion_creances.ui.tables.source import Filter, ShortList
from gestion_creances.usecases.view_customer import CustomerView
from gestion_creances.usecases.view_disputes import DisputeLine, view_disputes
from gestion_creances.usecases.view_plans import PlanView, view_plans
from gestion_creances.usecases.view_promises import PromiseLine, view_promises
from gestion_creances.usecases.view_suspensions import SuspensionLine, view_suspensions

translate = QCoreApplication.translate
Subject = PromiseLine | DisputeLine | SuspensionLine | PlanView


@dataclass(frozen=True, slots=True)
class AgreedLine:
    """One line of the list; ``left`` is what is still missing, contested, held back or to be paid."""

    subject: Subject
    kind: HoldKind
    since: date
    about: str
    detail: str
    amount: Money | None
    left: Money
    state: str
    tone: Tone
    standing: bool


class AgreedTab(CustomerTab):
    """The list; Entrée opens a line, the menu ends what stands."""

    def __init__(self, page: Page, workplace: Workplace, act: Actions) -> None:
        super().__init__()
        self._page, self._workplace, self._act = page, workplace, act
        self._share = KeptShare()
        self._customer = 0
        columns = _columns()
        self._rows: ShortList[AgreedLine] = ShortList(columns, keep=_keeps)
        empty = EmptyState(
            self.tr("Ni litige, ni promesse, ni échéancier"),
            self.tr("Notez ici ce que le client promet, conteste ou demande\u00a0: les relances en tiennent compte."),
            "handshake",
        )
        empty.add_action(self.tr("Noter une promesse"), lambda: act.promise(self._customer), "handshake")
        empty.add_action(self.tr("Ouvrir un litige"), lambda: act.dispute(self._customer), "scales")
        empty.add_action(self.tr("Accorder un échéancier"), lambda: act.plan(self._customer), "calendar")
        self.list: ListView[AgreedLine] = ListView(
            "accords du client",
            columns,
            self._rows,
            key=lambda line: (line.kind, _id(line)),
            row_height=TWO_LINES,
            nouns=(self.tr("accord"), self.tr("accords")),
            empty=empty,
            menu=self._menu,
        )
        self.list.opened.connect(self.open)
        self.which: SegmentedButtons[str] = SegmentedButtons([(self.tr("Tous"), ""), (self.tr("En cours"), "standing")])
        self.which.picked.connect(lambda which: self.list.show_only(which=which))
        self.list.add_to_bar(self.which)
        can_export(page, workplace, self.list, self.tr("Accords"))
        self._lay_out()

    def _lay_out(self) -> None:
        self.kept = label("", Role.STRONG)
        top = QHBoxLayout()
        top.setContentsMargins(15, 10, 15, 0)
        top.setSpacing(8)
        top.addWidget(self.kept)
        top.addStretch(1)
        for words, wanted, icon_name in (
            (self.tr("Promesse"), self._act.promise, "handshake"),
            (self.tr("Litige"), self._act.dispute, "scales"),
            (self.tr("Échéancier"), self._act.plan, "calendar-plus"),
        ):
            top.addWidget(button(words, partial(self._begin, wanted), weight=Weight.SMALL, icon_name=icon_name))
        card = Card(padded=False)
        card.body.addLayout(top)
        card.body.addWidget(self.list, 1)
        self.column.addWidget(card)

    def show_view(self, view: CustomerView) -> None:
        """Show what was agreed with another customer, what stands first."""
        desk, key = self._workplace.desk, view.customer.id
        self._customer = key
        promises = view_promises(desk, customer_id=key)
        self._share = promises.share
        lines = [_promise(line) for line in promises.lines]
        lines += [_dispute(line) for line in view_disputes(desk, customer_id=key).lines]
        lines += [_suspension(line) for line in view_suspensions(desk, customer_id=key)]
        lines += [_plan(plan) for plan in view_plans(desk, key)]
        lines.sort(key=lambda line: (line.standing, line.since), reverse=True)
        self._rows.replace(lines)
        self.list.reload()
        self.kept.setText(_kept_words(self._share))

    def focus_filter(self) -> None:
        self.list.focus_filter()

    def _begin(self, wanted: Callable[[int], object]) -> None:
        wanted(self._customer)

    def open(self, line: AgreedLine) -> None:
        """Show one line in its own dialog."""
        match line.subject:
            case PromiseLine() as promise:
                self._act.show_promise(promise, self._share, self._stay)
            case DisputeLine() as dispute:
                self._act.show_dispute(dispute.hold.id)
            case SuspensionLine() as suspension:
                self._act.show_suspension(suspension, self._stay)
            case PlanView() as plan:
                self._act.show_plan(plan.plan.id)

    def _stay(self, customer_id: int) -> None:
        """Do nothing: one is on the card of the customer already."""

    def _menu(self, lines: Sequence[AgreedLine]) -> Sequence[MenuEntry[AgreedLine]]:
        first, one = lines[0], len(lines) == 1
        subject = first.subject
        opening: MenuEntry[AgreedLine] = MenuEntry(self.tr("Ouvrir…"), lambda _: self.open(first), "eye", one)
        if isinstance(subject, PlanView):
            return (opening,)
        hold = subject.hold
        words = self.tr("Clore le litige…") if first.kind is HoldKind.DISPUTE else self.tr("Lever la pause")
        return (opening, MenuEntry(words, lambda _: self._act.lift(hold), "play", one and first.standing))


def _id(line: AgreedLine) -> int:
    return line.subject.plan.id if isinstance(line.subject, PlanView) else line.subject.hold.id


def _keeps(line: AgreedLine, wanted: Filter) -> bool:
    return line.standing or not wanted.choice("which")


def _kept_words(share: KeptShare) -> str:
    if share.by_count is None or share.by_amount is None:
        return translate("customer", "Aucune promesse n’est encore arrivée à son jour.")
    words = translate("customer", "Promesses tenues\u00a0: {0} sur {1} ({2}), {3} du montant promis")
    return words.format(share.kept, share.judged, percent(share.by_count, 0), percent(share.by_amount, 0))


def _where(number: str) -> str:
    return number or translate("customer", "Tout le client")


def _promise(line: PromiseLine) -> AgreedLine:
    hold = line.hold
    when = translate("customer", "Pour le {0}").format(day(line.promise.promised_on))
    detail = " · ".join(part for part in (when, hold.reason) if part)
    state, tone = promise_states()[line.state], PROMISE_TONES[line.state]
    standing = line.waits or line.state is PromiseState.PENDING
    return AgreedLine(
        line,
        hold.kind,
        hold.since,
        _where(line.names.number),
        detail,
        line.promise.promised,
        line.missing,
        state,
        tone,
        standing,
    )


def _dispute(line: DisputeLine) -> AgreedLine:
    hold = line.hold
    about = f"{_where(line.names.number)}, {category(hold.category).lower()}"
    state = translate("customer", "En cours") if line.standing else translate("customer", "Terminé")
    if not line.standing and hold.resolution is not None:
        state = resolutions()[hold.resolution]
    tone = Tone.VIOLET if line.standing else Tone.NEUTRAL
    return AgreedLine(
        line, hold.kind, hold.since, about, hold.reason, hold.amount, line.contested, state, tone, line.standing
    )


def _suspension(line: SuspensionLine) -> AgreedLine:
    hold = line.hold
    until = translate("customer", "jusqu’au {0}").format(day(hold.until)) if hold.until else ""
    about = ", ".join(part for part in (_where(line.names.number), until) if part)
    left = line.open if line.standing else ZERO
    state = translate("customer", "En cours") if line.standing else translate("customer", "Terminée")
    tone = Tone.VIOLET if line.standing else Tone.NEUTRAL
    return AgreedLine(line, hold.kind, hold.since, about, hold.reason, None, left, state, tone, line.standing)


def _plan(view: PlanView) -> AgreedLine:
    plan = view.plan
    state, tone = plan_status(view)
    done = sum(not line.left for line in view.standing.instalments)
    paid = translate("customer", "Versements payés\u00a0: {0} sur {1}").format(done, len(plan.instalments))
    return AgreedLine(
        view,
        HoldKind.PLAN,
        plan.agreed_on,
        plan.number,
        " · ".join(part for part in (paid, plan.note) if part),
        plan.total,
        view.standing.left,
        state,
        tone,
        plan.is_open,
    )


def _columns() -> tuple[Column[AgreedLine], ...]:
    return (
        Column(
            key="since",
            title=translate("customer", "Depuis le"),
            text=lambda line: day(line.since),
            sort="since",
            raw=lambda line: line.since,
            width=92,
        ),
        Column(
            key="kind",
            title=translate("customer", "Nature"),
            text=lambda line: _kinds()[line.kind],
            sort="kind",
            width=92,
        ),
        Column(
            key="about",
            title=translate("customer", "Objet et motif"),
            text=lambda line: line.about,
            second=lambda line: line.detail,
            tip=lambda line: "\n".join(part for part in (line.about, line.detail) if part),
            kind=Kind.TWO_LINES,
            sort="about",
            width=200,
            stretch=True,
        ),
        Column(
            key="amount",
            title=translate("customer", "Montant"),
            text=lambda line: number(line.amount) if line.amount is not None else "–",
            kind=Kind.AMOUNT,
            sort="amount",
            raw=lambda line: line.amount,
            width=92,
        ),
        Column(
            key="left",
            title=translate("customer", "Reste"),
            text=lambda line: amount_or_dash(line.left),
            kind=Kind.STRONG_AMOUNT,
            sort="left",
            raw=lambda line: line.left,
            width=92,
        ),
        Column(
            key="state",
            title=translate("customer", "État"),
            text=lambda line: line.state,
            tone=lambda line: line.tone,
            kind=Kind.PILL,
            sort="state",
            width=144,
        ),
    )


def _kinds() -> dict[HoldKind, str]:
    return hold_kinds() | {HoldKind.BLOCK: translate("customer", "Suspension")}
