"""Who is to be invoiced by rule: customers whose scenario claims the penalties of every late payment."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.basics.money import total
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Elided, Role, label
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.speech.formats import amount, count
from gestion_creances.usecases.invoice_penalties import ProposedInvoice

_MOST = 3


class Proposals(Card):
    """The largest proposals, each with its button; *invoice* opens the penalty invoice of a customer."""

    def __init__(self, invoice: Callable[[int, tuple[int, ...]], object]) -> None:
        super().__init__(self.tr("À facturer systématiquement"))
        self._invoice = invoice
        self._sum = label("", Role.MUTED)
        self.add_to_heading(self._sum)
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self.body.addWidget(inside)
        self.hide()

    def show_proposals(self, proposals: Sequence[ProposedInvoice]) -> None:
        """Show other *proposals*, largest first; nothing at all when there are none."""
        empty(self._rows)
        for proposal in proposals[:_MOST]:
            self._rows.addWidget(self._row(proposal))
        self.set_count(count(len(proposals)))
        whole = amount(total(proposal.amounts.total for proposal in proposals))
        self._sum.setText(self.tr("{amount} de retards payés, jamais réclamés").format(amount=whole))
        self.setVisible(bool(proposals))

    def _row(self, proposal: ProposedInvoice) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        name = Elided(f"{proposal.customer_name} ({proposal.customer_code})", Role.BODY)
        line.addWidget(name, 1)
        line.addWidget(label(amount(proposal.amounts.total), Role.STRONG))
        pressed = button(
            self.tr("Facturer…"),
            lambda: self._invoice(proposal.customer_id, proposal.item_ids),
            weight=Weight.LINK,
        )
        pressed.setAccessibleName(self.tr("Facturer les pénalités de {name}").format(name=proposal.customer_name))
        line.addWidget(pressed)
        return made
