"""Sharing a line by hand: customers, their invoices ticked, amounts one may change, and what becomes of the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.ledger.item import Item
from gestion_creances.matching.proposal import Certainty, Gap, Proposal, Use
from gestion_creances.ui.dialogs.customer_lookup import CustomerLookup
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Role, label, set_role
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.bank.open_items import OpenItems
from gestion_creances.ui.pages.bank.part_rows import PartRows
from gestion_creances.ui.pages.bank.parts import (
    Part,
    Rest,
    left_of,
    on_account,
    rest_of,
    shared,
    shares_of,
    uses_too_much,
)
from gestion_creances.ui.speech.formats import amount, counted
from gestion_creances.usecases.find_customers import CustomerFound
from gestion_creances.usecases.view_open_items import view_open_items


class HandPanel(QWidget):
    """``confirmed(Proposal)`` once it is right, ``given_up()`` when the person goes back to the proposals.

    ``foot``, to be placed under it, says what is left and holds the button: it stays in view while the rest scrolls.
    """

    confirmed = Signal(object)
    given_up = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._line_id, self._amount = 0, ZERO
        self._parts: tuple[Part, ...] = ()
        self._payer: CustomerFound | None = None
        self.customer = CustomerLookup(workplace)
        self.customer.chosen.connect(self._chosen)
        self.items = OpenItems(lambda: workplace.desk.today)
        self.items.ticked.connect(self._ticked)
        self.items.confirmed.connect(self.confirm)
        self.rows = PartRows()
        self.rows.typed.connect(self._typed)
        self.rows.dropped.connect(self._untick)
        self._make_rest()
        self._told = label("", Role.STRONG, wrap=True)
        self.confirm_button = button("", self.confirm, icon_name="link")
        self._lay_out()

    def _make_rest(self) -> None:
        self.rest: ChoiceField[Rest] = ChoiceField(
            self.tr("Ce qui reste dû"),
            [
                (self.tr("reste à payer"), Rest()),
                (self.tr("est un écart de règlement"), Rest(Gap.PENNIES)),
                (self.tr("ce sont des frais bancaires"), Rest(Gap.BANK_FEE)),
                (self.tr("est une différence de change"), Rest(Gap.EXCHANGE)),
                (self.tr("est un escompte accordé"), Rest(discount=True)),
            ],
        )
        self.rest.choice.picked.connect(lambda _: self._say())
        self.reason = TextField(self.tr("Pourquoi"), placeholder=self.tr("frais retenus par sa banque"))
        self.rest_box = QWidget()
        column = QVBoxLayout(self.rest_box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.rest)
        column.addWidget(self.reason)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        top = QHBoxLayout()
        top.addWidget(label(self.tr("Choisir les factures"), Role.HEADING))
        top.addStretch(1)
        back = self.tr("Revenir aux propositions  Échap")
        top.addWidget(button(back, self.given_up.emit, weight=Weight.LINK))
        column.addLayout(top)
        for part in (self.customer, self.items, self.rows, self.rest_box):
            column.addWidget(part)
        self.foot = QWidget()
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(12)
        foot.addWidget(self._told, 1)
        foot.addWidget(self.confirm_button, 0, Qt.AlignmentFlag.AlignBottom)
        column.addStretch(1)
        self.confirm_button.setText(self.tr("Rapprocher  Entrée"))

    # For the page.
    def begin(self, line_id: int, value: Money, proposal: Proposal | None, customer_id: int | None = None) -> None:
        """Begin with the line of *value*, from what *proposal* says, or with that customer."""
        self._line_id, self._amount, self._parts = line_id, value, ()
        self.rest.set_value(Rest())
        self.reason.set_text("")
        known = customer_id if customer_id is not None else next(iter(proposal.customers), None) if proposal else None
        self.customer.set_customer(known)
        self._named(self.customer.value())
        if proposal is not None:
            self._take_over(proposal)
        self._share()

    def named(self) -> int | None:
        """Return the id of the customer whose invoices are shown."""
        return self._payer.customer_id if self._payer is not None else None

    def line_id(self) -> int:
        """Return the line in hand."""
        return self._line_id

    def start_typing(self) -> None:
        """Put the caret where one goes on: the customer while he is unknown, else his invoices."""
        target = self.items.list.table if self.items.items() else self.customer.line
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.items.items() and self.items.list.current() is None:
            self.items.list.choose(0)

    def take(self, item: Item) -> None:
        """Add *item* as if it had been ticked."""
        self._add((item,))
        self.items.tick(frozenset(part.item.id for part in self._parts))
        self._share()

    def parts(self) -> tuple[Part, ...]:
        """Return what is chosen."""
        return self._parts

    def told(self) -> str:
        """Return what is said of the rest of the line."""
        return self._told.text()

    def touched(self) -> bool:
        """Return whether something was chosen."""
        return bool(self._parts)

    def confirm(self) -> None:
        """Say what is wrong, or hand the choice over."""
        choice = self.choice()
        if self.rest_box.isVisibleTo(self) and self._rest().closes and not self.reason.check():
            self.reason.setFocus()
            return
        if choice is None:
            self._say(asked=True)
            return
        self.confirmed.emit(choice)

    def choice(self) -> Proposal | None:
        """Return what is chosen; None while it is not right."""
        left, rest = left_of(self._amount, self._parts), self._rest()
        wrong = uses_too_much(self._amount, self._parts) or None in self.rows.amounts().values()
        if wrong or not self._parts or (left and self._payer is None):
            return None
        if any(_too_much(part) for part in self._parts):
            return None
        payer = self._payer.customer_id if self._payer is not None else None
        shares = shares_of(self._parts, rest)
        reason = self.reason.text() if rest.closes and rest_of(self._parts) else ""
        return Proposal(
            self._line_id,
            Use.PAYS,
            Certainty.CERTAIN,
            (reason,) if reason else (),
            shares,
            on_account(self._amount, self._parts, payer),
            rest.gap if any(share.gap for share in shares) else None,
        )

    # Inside.
    def _rest(self) -> Rest:
        return self.rest.value() if self._amount > ZERO and rest_of(self._parts) else Rest()

    def _take_over(self, proposal: Proposal) -> None:
        """Begin with the invoices of *proposal*, at the amounts it says."""
        wanted = {share.item_id: share for share in proposal.shares}
        for customer_id in proposal.customers:
            name, items = view_open_items(self._workplace.desk, customer_id)
            for item in items:
                if item.id in wanted:
                    share = wanted[item.id]
                    self._parts = (*self._parts, Part(item, name, share.amount, typed=False))
        self.items.tick(frozenset(part.item.id for part in self._parts))

    def _chosen(self, named: CustomerFound | None) -> None:
        """A customer was named: the caret goes on to his invoices."""
        self._named(named)
        if named is not None:
            self.start_typing()

    def _named(self, named: CustomerFound | None) -> None:
        self._payer = named
        if named is None:
            told = self.tr("Nommez un client pour voir ce qu’il doit. Plusieurs clients\u00a0: nommez-les tour à tour.")
            self.items.show_items((), told)
        else:
            _, items = view_open_items(self._workplace.desk, named.customer_id)
            self.items.show_items(items, self.tr("Ce client ne doit rien\u00a0: la ligne sera gardée en avance."))
            self.items.tick(frozenset(part.item.id for part in self._parts))
            if named.number:
                self._add([item for item in items if item.number == named.number])
                self.items.tick(frozenset(part.item.id for part in self._parts))
        self._share()

    def _add(self, items: Sequence[Item]) -> None:
        chosen = {part.item.id for part in self._parts}
        name = self._payer.name if self._payer is not None else ""
        self._parts += tuple(Part(item, name) for item in items if item.id not in chosen)

    def _ticked(self) -> None:
        ticked = {item.id for item in self.items.chosen()}
        mine = {item.id for item in self.items.items()}
        self._parts = tuple(part for part in self._parts if part.item.id not in mine or part.item.id in ticked)
        self._add(self.items.chosen())
        self._share()

    def _untick(self, item_id: int) -> None:
        self._parts = tuple(part for part in self._parts if part.item.id != item_id)
        self.items.tick(frozenset(part.item.id for part in self._parts))
        self._share()

    def _typed(self, item_id: int, value: Money) -> None:
        self._parts = tuple(
            replace(part, amount=value, typed=True) if part.item.id == item_id else part for part in self._parts
        )
        self._share()

    def _share(self) -> None:
        self._parts = shared(self._amount, self._parts)
        self.rows.show_parts(self._parts)
        self._say()

    def _say(self, *, asked: bool = False) -> None:
        owed = rest_of(self._parts)
        owed = owed if self._amount > ZERO else ZERO
        self.rest_box.setVisible(bool(owed))
        self.rest.set_hint(amount(owed) if owed else "")
        self.reason.setVisible(bool(owed) and self.rest.value().closes)
        told, wrong = self._sentence()
        self._told.setText(told)
        set_role(self._told, "tone", "bad" if wrong and (asked or self._parts) else "")
        self.confirm_button.setEnabled(self.choice() is not None)

    def _sentence(self) -> tuple[str, bool]:
        left = left_of(self._amount, self._parts)
        if not self._parts:
            return self.tr("Cochez ce que la ligne paie\u00a0: {amount}.").format(amount=amount(self._amount)), True
        if uses_too_much(self._amount, self._parts):
            return self.tr("Vous affectez {amount} de trop.").format(amount=amount(abs(left))), True
        paid = sum(bool(part.amount) for part in self._parts)
        chosen = counted(paid, self.tr("pièce"), self.tr("pièces"))
        if not left:
            return self.tr("{pieces}, tout est affecté.").format(pieces=chosen), False
        if self._amount < ZERO:
            told = self.tr("Il reste {amount} que rien n’explique : le client {name} les devrait.")
            name = self._payer.name if self._payer is not None else "?"
            return told.format(amount=amount(-left), name=name), self._payer is None
        if self._payer is None:
            return self.tr("Nommez le client qui garde {amount} en avance.").format(amount=amount(left)), True
        told = self.tr("{pieces}\u00a0; {amount} resteront en avance au compte de {name}.")
        return told.format(pieces=chosen, amount=amount(left), name=self._payer.name), False


def _too_much(part: Part) -> bool:
    if part.item.open < ZERO:
        return not part.item.open <= part.amount <= ZERO
    return not ZERO <= part.amount <= part.item.open
