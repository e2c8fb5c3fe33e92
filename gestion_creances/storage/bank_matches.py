"""Writes what a movement of the bank was decided to be, and takes it back: payments, what they pay, differences."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import Connection

from gestion_creances.basics import french
from gestion_creances.basics.money import Money, total
from gestion_creances.ledger.item import Allocation, Item, ItemKind
from gestion_creances.ledger.payment import Payment
from gestion_creances.matching.gap_accounts import GapAccounts, tolerated
from gestion_creances.matching.proposal import Gap, Proposal, Use
from gestion_creances.matching.settlement import ITSELF, Part, SettlementRefused, settlement
from gestion_creances.storage.bank_lists import BankLineRow, BankLists, LineState
from gestion_creances.storage.bank_undoing import Undoing
from gestion_creances.storage.debits import DebitRegister
from gestion_creances.storage.discounts import DiscountRegister
from gestion_creances.storage.imports import ImportRegister
from gestion_creances.storage.items import ItemRegister
from gestion_creances.storage.payments import PaymentRegister
from gestion_creances.storage.settings import SettingRegister
from gestion_creances.storage.write_offs import WriteOff, WriteOffRegister

SOURCE = "bank"
"""Where the payments of a statement come from, as `Payment.source` says it."""


@dataclass(frozen=True, slots=True)
class Decision:
    """Who decided a matching, when, and how: automatic, accepted or by_hand; ``on`` is the day of work."""

    how: str
    at: datetime
    actor: str
    on: date


@dataclass(frozen=True, slots=True)
class Settled:
    """A matching as written: ``payments`` are the payments with their customers, the one found again included."""

    match_id: int
    line_id: int
    use: Use
    payments: tuple[Payment, ...]
    label: str

    @property
    def told(self) -> tuple[tuple[int, dict[str, object]], ...]:
        """What the journal keeps of it, customer id by customer id."""
        return tuple(
            (
                payment.customer_id,
                {
                    "cents": payment.amount.cents,
                    "paid_on": payment.paid_on.isoformat(),
                    "payment": payment.id,
                    "match": self.match_id,
                    "line": self.line_id,
                    "use": self.use.value,
                    "label": self.label,
                },
            )
            for payment in self.payments
        )


class MatchRegister:
    """Matchings of bank lines; each is whole or not at all, as the transaction around it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._items = ItemRegister(connection)
        self._payments = PaymentRegister(connection)
        self._debits: dict[int, tuple[Money, str]] | None = None
        self._accounts: GapAccounts | None = None

    def settle(self, proposal: Proposal, decision: Decision) -> Settled:
        """Write what *proposal* says of its line and return it.

        Raise SettlementRefused, before anything is written, when the line is matched already or lies in the future, or
        when a debt, credit or payment is no longer as it was proposed.
        """
        line = self._line(proposal.line_id, decision.on)
        write = {Use.PAYS: self._pay, Use.RETURNS: self._take_back, Use.SAME_AS: self._find_again}[proposal.use]
        return write(line, proposal, decision)

    def settle_what_can(self, proposals: Iterable[Proposal], decision: Decision) -> tuple[Settled, ...]:
        """Write those of *proposals* that still hold, in order, and return them; the others are left as they are."""
        done = []
        for proposal in proposals:
            try:
                done.append(self.settle(proposal, decision))
            except SettlementRefused:
                continue
        return tuple(done)

    def undo(self, match_id: int, decision: Decision) -> Settled:
        """Take a matching back and return it as it was; the line waits again, and this choice is not proposed again.

        Undone on the day it was made, it leaves nothing. Later the money keeps having been there: what it paid is owed
        again from this day, and a contrary payment of this day takes it off the customer, so that every figure of an
        earlier day stays. The customer it is given to afterwards has paid on the day of the bank, since the law counts
        from it (article L441-9 code de commerce). Raise SettlementRefused when it is undone
        already, or when its payment has come back or was paid back since.
        """
        row = self._connection.exec_driver_sql(
            "SELECT line_id, choice, undone_at FROM bank_match WHERE id = ?", (match_id,)
        ).one_or_none()
        if row is None or row.undone_at is not None:
            raise SettlementRefused("Ce rapprochement est déjà annulé.")
        line = BankLists(self._connection).get(row.line_id)
        use = Use(row.choice.split("|")[0])
        payments = tuple(map(self._payments.get, self._payment_ids(match_id)))
        undoing = Undoing(self._connection, match_id, payments, decision.on)
        if use is Use.SAME_AS:
            undoing.unlink()
        else:
            undoing.take_back(erase=line.closed_on == decision.on, returned=use is Use.RETURNS)
        self._connection.exec_driver_sql(
            "UPDATE bank_match SET undone_at = ?, undone_by = ? WHERE id = ?",
            (decision.at.isoformat(), decision.actor, match_id),
        )
        self._close(line.line_id, LineState.LEFT, None)
        return Settled(match_id, line.line_id, use, payments, line.label)

    def ignore(self, line_ids: Sequence[int], reason: str, on: date) -> tuple[BankLineRow, ...]:
        """Set lines left aside for a written reason and return them as they were; refuse one that is matched."""
        lines = BankLists(self._connection).many(line_ids)
        for line in lines:
            _check_left(line)
            self._close(line.line_id, LineState.IGNORED, on, reason)
        return lines

    def restore(self, line_id: int) -> BankLineRow:
        """Let an ignored line wait again and return it as it was; refuse one that is not ignored."""
        line = BankLists(self._connection).get(line_id)
        if line.state is not LineState.IGNORED:
            raise SettlementRefused(f"« {line.label} » n’est pas ignoré : il n’y a rien à reprendre.")
        self._close(line_id, LineState.LEFT, None)
        return line

    def standing_for(self, payment_id: int) -> int | None:
        """Return the id of the standing matching that a payment belongs to, None when it belongs to none."""
        found = self._connection.exec_driver_sql(
            "SELECT m.id FROM payment p JOIN bank_match m ON m.id = p.match_id AND m.undone_at IS NULL "
            "WHERE p.item_id = ?",
            (payment_id,),
        ).scalar()
        return None if found is None else int(found)

    def problems(self) -> tuple[tuple[str, date], ...]:
        """Return (what is wrong, day) of every line whose state or sum is not that of its matching."""
        found = self._connection.exec_driver_sql(
            "SELECT l.label, l.booked_on FROM bank_line l LEFT JOIN ("
            " SELECT m.line_id, COUNT(DISTINCT m.id) AS number, -SUM(i.amount_cents) AS cents FROM bank_match m "
            " LEFT JOIN payment p ON p.match_id = m.id LEFT JOIN item i ON i.id = p.item_id "
            " WHERE m.undone_at IS NULL GROUP BY m.line_id) s ON s.line_id = l.id "
            "WHERE CASE WHEN l.state = 'matched' THEN COALESCE(s.number, 0) <> 1 OR s.cents IS NOT l.amount_cents "
            "ELSE s.number IS NOT NULL END ORDER BY l.booked_on, l.id"
        )
        return tuple((label, date.fromisoformat(day)) for label, day in found)

    def _line(self, line_id: int, today: date) -> BankLineRow:
        line = BankLists(self._connection).get(line_id)
        _check_left(line)
        if line.booked_on > today:
            day = french.day(line.booked_on)
            raise SettlementRefused(f"« {line.label} » est daté du {day}, à venir : rapprochez-le ce jour-là.")
        return line

    def _pay(self, line: BankLineRow, proposal: Proposal, decision: Decision) -> Settled:
        items = ImportRegister(self._connection).items({share.item_id for share in proposal.shares})
        parts = settlement(proposal, line.amount, items, self._references(proposal))
        self._check_gap(proposal, parts)
        match_id = self._add(proposal, decision)
        on = _day_of(line, decision.on)
        payments = []
        for part in parts:
            payment_id = self._record(part, line, on, match_id) if part.amount else None
            if payment_id is not None:
                items[payment_id] = self._items.get(payment_id)
                payments.append(self._payments.get(payment_id))
            self._tie(part, items, payment_id, on, match_id)
            self._write_off(part, proposal.gap or Gap.PENNIES, payment_id, on, match_id, proposal.reasons)
        return Settled(match_id, line.line_id, proposal.use, tuple(payments), line.label)

    def _check_gap(self, proposal: Proposal, parts: Sequence[Part]) -> None:
        """Refuse a difference greater than the firm tolerates, whoever asks for it."""
        found = total(amount for part in parts for _, amount in part.gaps) + total(part.surplus for part in parts)
        owed = total(share.amount + share.discount + share.gap for share in proposal.shares)
        most = tolerated(proposal.gap or Gap.PENNIES, owed, SettingRegister(self._connection).tolerances())
        if found > most:
            told = f"L’écart de {french.amount(found)} dépasse ce qui est toléré ({french.amount(most)})"
            raise SettlementRefused(f"{told} : laissez-le dû, ou changez la tolérance dans Paramètres > Banque.")

    def _record(self, part: Part, line: BankLineRow, on: date, match_id: int) -> int:
        reference = part.reference or line.reference
        key = self._payments.add(Payment(part.customer_id, on, part.amount, line.method, reference, line.label, SOURCE))
        self._belong(key, match_id)
        return key

    def _tie(self, part: Part, items: dict[int, Item], payment_id: int | None, on: date, match_id: int) -> None:
        made = []
        for tie in part.ties:
            debit, credit = (payment_id or 0 if key == ITSELF else key for key in (tie.debit_id, tie.credit_id))
            since = max(on, items[debit].dated_on, items[credit].dated_on)
            made.append(Allocation(debit, credit, tie.amount, since))
        self._items.allocate_many(made)
        for tie, allocation in zip(part.ties, made, strict=True):
            if ITSELF not in (tie.debit_id, tie.credit_id):
                self._remember(match_id, allocation.debit_id, allocation.credit_id)

    def _write_off(
        self, part: Part, gap: Gap, payment_id: int | None, on: date, match_id: int, told: Sequence[str]
    ) -> None:
        accounts = self._gap_accounts()
        reason = told[0] if told else ""
        register = WriteOffRegister(self._connection)
        for item_id, amount in part.discounts:
            DiscountRegister(self._connection).grant(item_id, amount, on)
        for item_id, amount in part.gaps:
            account = accounts.account(gap, lost=True)
            register.add(WriteOff(0, item_id, gap.value, account, reason, on, amount, match_id=match_id))
        if part.surplus and payment_id is not None:
            account = accounts.account(gap, lost=False)
            register.add(WriteOff(0, payment_id, gap.value, account, reason, on, -part.surplus, match_id=match_id))

    def _take_back(self, line: BankLineRow, proposal: Proposal, decision: Decision) -> Settled:
        payment = self._payment(proposal.payment_id)
        if payment.amount != -line.amount:
            told = f"Le règlement est de {french.amount(payment.amount)}, le retour de {french.amount(-line.amount)}"
            raise SettlementRefused(f"{told} : un retour reprend un règlement entier.")
        paid = self._items.allocations_of(payment.id)
        partners = [self._items.get(one.debit_id) for one in paid]
        if any(partner.kind is ItemKind.PAYMENT for partner in partners):
            raise SettlementRefused("Ce règlement est déjà revenu impayé ou a été remboursé.")
        on = max(_day_of(line, decision.on), payment.paid_on)
        match_id = self._add(proposal, decision)
        standing = {one.id for partner in partners for one in self._items.allocations_of(partner.id)}
        self._items.undo([one.id for one in paid], on)
        reason = line.return_reason or line.label
        back = replace(payment, paid_on=on, amount=line.amount, note=reason, source=SOURCE, source_key="")
        key = self._payments.add(back)
        self._belong(key, match_id)
        self._items.allocate_many([Allocation(key, payment.id, payment.amount, on)])
        self._connection.exec_driver_sql(
            "INSERT INTO bank_match_tie (match_id, allocation_id, ended) SELECT ?, id, 1 FROM allocation "
            "WHERE until IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
            (match_id, json.dumps(sorted(standing))),
        )
        return Settled(match_id, line.line_id, proposal.use, (self._payments.get(key),), line.label)

    def _find_again(self, line: BankLineRow, proposal: Proposal, decision: Decision) -> Settled:
        payment = self._payment(proposal.payment_id)
        if payment.amount != line.amount:
            told = f"Le règlement saisi est de {french.amount(payment.amount)}, le mouvement de "
            raise SettlementRefused(f"{told}{french.amount(line.amount)} : ce n’est pas le même.")
        if self.standing_for(payment.id) is not None:
            raise SettlementRefused("Ce règlement est déjà rapproché d’un autre mouvement.")
        match_id = self._add(proposal, decision)
        self._belong(payment.id, match_id)
        return Settled(match_id, line.line_id, proposal.use, (payment,), line.label)

    def _payment(self, payment_id: int | None) -> Payment:
        try:
            return self._payments.get(payment_id or 0)
        except KeyError:
            raise SettlementRefused("Ce règlement n’est plus au dossier : reprenez le rapprochement.") from None

    def _add(self, proposal: Proposal, decision: Decision) -> int:
        made = self._connection.exec_driver_sql(
            "INSERT INTO bank_match (line_id, made_at, actor, how, reasons, choice) VALUES (?, ?, ?, ?, ?, ?)",
            (
                proposal.line_id,
                decision.at.isoformat(),
                decision.actor,
                decision.how,
                "\n".join(proposal.reasons),
                proposal.choice,
            ),
        )
        self._close(proposal.line_id, LineState.MATCHED, decision.on)
        return int(made.lastrowid)

    def _close(self, line_id: int, state: LineState, on: date | None, reason: str = "") -> None:
        self._connection.exec_driver_sql(
            "UPDATE bank_line SET state = ?, reason = ?, closed_on = ? WHERE id = ?",
            (state.value, reason, None if on is None else on.isoformat(), line_id),
        )

    def _belong(self, payment_id: int, match_id: int) -> None:
        self._connection.exec_driver_sql("UPDATE payment SET match_id = ? WHERE item_id = ?", (match_id, payment_id))

    def _remember(self, match_id: int, debit_id: int, credit_id: int) -> None:
        self._connection.exec_driver_sql(
            "INSERT INTO bank_match_tie (match_id, allocation_id, ended) "
            "SELECT ?, MAX(id), 0 FROM allocation WHERE debit_id = ? AND credit_id = ?",
            (match_id, debit_id, credit_id),
        )

    def _payment_ids(self, match_id: int) -> tuple[int, ...]:
        found = self._connection.exec_driver_sql(
            "SELECT item_id FROM payment WHERE match_id = ? ORDER BY item_id", (match_id,)
        )
        return tuple(row[0] for row in found)

    def _references(self, proposal: Proposal) -> dict[int, str]:
        """Return by item id the end-to-end reference of the debits that *proposal* sees come in."""
        if self._debits is None:
            self._debits = {
                one.shares[0][0]: (one.amount, one.end_to_end)
                for one in DebitRegister(self._connection).pending()
                if one.end_to_end
            }
        asked = ((share, self._debits.get(share.item_id)) for share in proposal.shares)
        return {share.item_id: known[1] for share, known in asked if known and known[0] == share.amount}

    def _gap_accounts(self) -> GapAccounts:
        if self._accounts is None:
            self._accounts = SettingRegister(self._connection).gap_accounts()
        return self._accounts


def _check_left(line: BankLineRow) -> None:
    if line.state is not LineState.LEFT:
        state = "rapproché" if line.state is LineState.MATCHED else "ignoré"
        raise SettlementRefused(f"« {line.label} » du {french.day(line.booked_on)} est déjà {state}.")


def _day_of(line: BankLineRow, today: date) -> date:
    """Return the day the money was at the firm's disposal: the value date, unless it is still to come."""
    return line.value_on if line.value_on <= today else line.booked_on
