"""One reading of a line of the bank, as a card: who, which invoices, what stays, why, and its button."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.basics.money import Money, total
from gestion_creances.matching.proposal import Proposal, Share, Use
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Elided, Pill, Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.pages.bank.name_link import NameLink
from gestion_creances.ui.pages.bank.words import about, becomes, certainties, gaps, piece
from gestion_creances.ui.speech.formats import amount, count, day, painted
from gestion_creances.usecases.name_proposals import Names

translate = QCoreApplication.translate
_MOST_SHARES = 8
_MOST_REASONS = 6


class Reading(QFrame):
    """Shows *proposal*; *accept* takes it, *key* is the key that does the same and *whole* shows all of its reasons."""

    def __init__(
        self,
        proposal: Proposal,
        names: Names,
        accept: Callable[[Proposal], object],
        open_customer: Callable[[int], object],
        key: str,
        *,
        whole: bool,
    ) -> None:
        super().__init__()
        self.setProperty("surface", "strip")
        self.proposal = proposal
        self._names, self._open_customer = names, open_customer
        self.accept_button = button(self._verb(key), lambda: accept(proposal), weight=Weight.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        column.addLayout(self._head())
        column.addWidget(self._name())
        for sentence in self._deed():
            column.addWidget(label(sentence, wrap=True))
        if proposal.shares:
            column.addWidget(_Shares(proposal.shares, names))
        for sentence in self._differences():
            column.addWidget(label(sentence, wrap=True))
        column.addWidget(_reasons(proposal.reasons if whole else proposal.reasons[:1]))
        self.setAccessibleName(" ".join((self._who(), *self._deed(), *proposal.reasons)))

    def _verb(self, key: str) -> str:
        words = {
            Use.PAYS: self.tr("Accepter"),
            Use.RETURNS: self.tr("Noter l’impayé"),
            Use.SAME_AS: self.tr("C’est le même"),
        }
        return f"{words[self.proposal.use]}  {key}"

    def _head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        word, tone = certainties()[self.proposal.certainty]
        if self.proposal.tied:
            word, tone = self.tr("À choisir"), Tone.ALERT
        line.addWidget(Pill(word, tone))
        line.addStretch(1)
        line.addWidget(self.accept_button)
        return line

    def _name(self) -> QWidget:
        customers = self.proposal.customers or self._payers()
        if len(customers) == 1:
            return NameLink(self._who(), lambda: self._open_customer(customers[0]))
        return label(self._who(), Role.STRONG, wrap=True)

    def _payers(self) -> tuple[int, ...]:
        payment = self._names.items.get(self.proposal.payment_id or 0)
        return (payment.customer_id,) if payment is not None else ()

    def _who(self) -> str:
        ids = self.proposal.customers or self._payers()
        known = [self._names.customers.get(key, "") for key in ids]
        return " + ".join(filter(None, known)) or self.tr("Client inconnu")

    def _deed(self) -> tuple[str, ...]:
        """Return what the line does when it does not simply pay invoices."""
        payment = self._names.items.get(self.proposal.payment_id or 0)
        if payment is None:
            return ()
        facts = {"amount": amount(-payment.amount), "day": day(payment.dated_on)}
        if self.proposal.use is Use.SAME_AS:
            told = self.tr(
                "Déjà saisi à la main\u00a0: règlement de {amount} du {day}. La ligne lui est rattachée, rien n’est "
                "encaissé deux fois."
            )
            return (told.format(**facts),)
        back = self.tr("Reprend le règlement de {amount} du {day}.").format(**facts)
        again = self._names.reopens.get(payment.id, ())
        if not again:
            return (back, self.tr("Il ne payait aucune facture\u00a0: l’avance disparaît."))
        each = ", ".join(f"{piece(item)} ({amount(part)})" for item, part in again[:_MOST_SHARES])
        if len(again) > _MOST_SHARES:
            each += "…"
        return back, self.tr("Redeviennent dues\u00a0: {invoices}.").format(invoices=each)

    def _differences(self) -> tuple[str, ...]:
        """Return in words what is not simply paid: discount, difference, money left on account."""
        proposal, found = self.proposal, []
        discount = total(share.discount for share in proposal.shares)
        gap = total(share.gap for share in proposal.shares)
        if discount:
            found.append(self.tr("Escompte accordé\u00a0: {amount}.").format(amount=amount(discount)))
        if gap and proposal.gap is not None:
            told = self.tr("{kind}\u00a0: {amount} soldés sans être reçus.")
            found.append(told.format(kind=gaps()[proposal.gap], amount=amount(gap)))
        for part in proposal.on_account if proposal.use is Use.PAYS else ():
            told = self.tr("{amount} resteront en avance au compte de {name}.")
            name = self._names.customers.get(part.customer_id, "")
            found.append(told.format(amount=amount(part.amount), name=name))
        return tuple(found)


class _Shares(QWidget):
    """The due dates settled: which and what it gets, and below what becomes of it."""

    def __init__(self, shares: Sequence[Share], names: Names) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        several = len({share.customer_id for share in shares}) > 1
        for rank, share in enumerate(shares[:_MOST_SHARES]):
            self._line(grid, 2 * rank, share, names, several=several)
        if len(shares) > _MOST_SHARES:
            rest = shares[_MOST_SHARES:]
            words = translate("bank", "et {count} autres").format(count=count(len(rest)))
            grid.addWidget(label(words, Role.MUTED), 2 * _MOST_SHARES, 0)
            grid.addWidget(_right(total(share.amount for share in rest)), 2 * _MOST_SHARES, 1)

    def _line(self, grid: QGridLayout, row: int, share: Share, names: Names, *, several: bool) -> None:
        item = names.items.get(share.item_id)
        if item is None:
            grid.addWidget(label(translate("bank", "facture disparue"), Role.MUTED), row, 0)
            return
        words = piece(item)
        if several:
            words += f" · {names.customers.get(share.customer_id, '')}"
        grid.addWidget(Elided(words), row, 0)
        grid.addWidget(_right(share.amount), row, 1)
        grid.addWidget(Elided(f"{about(item)} · {becomes(item, share)}", Role.MUTED), row + 1, 0, 1, 2)


def _right(value: Money) -> QWidget:
    made = label(amount(value), Role.STRONG)
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made


def _reasons(reasons: Sequence[str]) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 2, 0, 0)
    column.setSpacing(2)
    if len(reasons) > 1:
        column.addWidget(label(translate("bank", "Pourquoi").upper(), Role.SECTION))
    for reason in reasons[:_MOST_REASONS]:
        column.addWidget(label(f"· {painted(reason)}", Role.MUTED, wrap=True))
    return made
