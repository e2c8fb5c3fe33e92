"""Shows the bank accounts, the lines that wait with what they may be, what is out of the ordinary, what was matched."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from gestion_creances.banking.continuity import Missing
from gestion_creances.basics import french
from gestion_creances.basics.money import ZERO
from gestion_creances.basics.progress import Progress
from gestion_creances.desk import Desk
from gestion_creances.ledger.item import Item
from gestion_creances.matching.facts import Due, Tolerances
from gestion_creances.matching.gap_accounts import GapAccounts
from gestion_creances.matching.proposal import Certainty, Proposal
from gestion_creances.storage.bank import AccountState
from gestion_creances.storage.bank_lists import BankCounts, BankLineQuery, BankLineRow, SettledPiece
from gestion_creances.storage.session import Session

_WAITED = timedelta(days=15)
_NONE: tuple[Proposal, ...] = ()


@dataclass(frozen=True, slots=True)
class BankView:
    """The accounts with the end of their last statement, what waits, where statements do not join, the choices."""

    accounts: tuple[AccountState, ...]
    counts: BankCounts
    missing: tuple[Missing, ...]
    tolerances: Tolerances
    gap_accounts: GapAccounts


@dataclass(frozen=True, slots=True)
class LeftLine:
    """A line that waits, with what it may be, the best reading first; none when nothing points to a customer."""

    line: BankLineRow
    proposals: tuple[Proposal, ...]

    @property
    def certain(self) -> bool:
        """Whether the first reading may be accepted with all the other certain ones."""
        return bool(self.proposals) and _is_certain(self.proposals[0])


@dataclass(frozen=True, slots=True)
class ReadLines:
    """The lines that wait, with the items their readings speak of, and code and name of the customers, all by id."""

    lines: tuple[LeftLine, ...]
    items: Mapping[int, Item]
    customers: Mapping[int, tuple[str, str]]

    def owners(self, proposal: Proposal) -> tuple[int, ...]:
        """Return the ids of the customers of a reading, that of the payment it finds again or takes back included."""
        payment = None if proposal.payment_id is None else self.items.get(proposal.payment_id)
        return proposal.customers if payment is None else (payment.customer_id,)


class ExceptionKind(StrEnum):
    """What is out of the ordinary: a line left for long, a return without its payment, movements that are missing."""

    WAITED = "waited"
    RETURN = "return"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class BankException:
    """One thing to look into: its kind, a sentence, and the line it is about when it is about one."""

    kind: ExceptionKind
    sentence: str
    line: BankLineRow | None = None


@dataclass(frozen=True, slots=True)
class MatchedLine:
    """A line with what its matching did; ``line.match_id`` is what `undo_matches` takes."""

    line: BankLineRow
    pieces: tuple[SettledPiece, ...]


def view_bank(desk: Desk) -> BankView:
    """Return the accounts and the counts; quick, whatever the number of lines."""
    with desk.books.reading() as session:
        return BankView(
            session.bank.states(),
            session.bank_lists.counts(),
            session.bank.missing(),
            session.settings.tolerances(),
            session.settings.gap_accounts(),
        )


def count_bank_lines(desk: Desk) -> int:
    """Return how many lines wait for a decision."""
    with desk.books.reading() as session:
        return session.bank_lists.counts().left


def propose_for(
    desk: Desk, line_ids: Iterable[int] | None = None, progress: Progress | None = None
) -> dict[int, tuple[Proposal, ...]]:
    """Return by line id what each line left may be, the best reading first; writes nothing.

    Every line left is read together with the others (two lines never want the same debt), then those of *line_ids* are
    kept. Raise Cancelled when the person stopped it.
    """
    # What compares names and sums takes long to load.
    from gestion_creances.matching.together import propose_all

    with desk.books.reading() as session:
        lines = session.bank_lists.to_match(desk.today)
        facts = session.bank_facts.all(desk.today)
    found = propose_all(facts, lines, progress)
    return found if line_ids is None else {key: found.get(key, _NONE) for key in line_ids}


def read_lines_left(desk: Desk, progress: Progress | None = None) -> ReadLines:
    """Return every line that waits with its readings, and money out that looks like a return, oldest first."""
    found = propose_for(desk, progress=progress)
    with desk.books.reading() as session:
        rows = {row.line_id: row for row in session.bank_lists.page(BankLineQuery(), 0, -1)}
        read = [key for key, readings in found.items() if readings and key not in rows]
        rows |= {row.line_id: row for row in session.bank_lists.many(read)}
        items, customers = _named(session, found.values())
    ordered = sorted(rows.values(), key=lambda row: (row.booked_on, row.line_id))
    lines = tuple(LeftLine(row, found.get(row.line_id, _NONE)) for row in ordered)
    return ReadLines(lines, items, customers)


def certain_of(lines: Iterable[LeftLine]) -> tuple[Proposal, ...]:
    """Return the first readings of the lines whose reading is certain: what one key accepts."""
    return tuple(line.proposals[0] for line in lines if line.certain)


def exceptions(view: BankView, lines: Sequence[LeftLine], today: date) -> tuple[BankException, ...]:
    """Return what is out of the ordinary on *today*: missing movements, returns without payment, lines long left."""
    found = [BankException(ExceptionKind.MISSING, str(hole)) for hole in view.missing]
    for left in lines:
        row = left.line
        when = french.day(row.booked_on)
        if row.amount < ZERO and row.return_reason and not left.proposals:
            sentence = f"Retour du {when} : le règlement de {french.amount(-row.amount)} repris est introuvable."
            found.append(BankException(ExceptionKind.RETURN, sentence, row))
        elif row.amount > ZERO and row.booked_on + _WAITED < today:
            days = (today - row.booked_on).days
            sentence = f"{french.amount(row.amount)} reçus le {when} attendent depuis {days} jours d’être rapprochés."
            found.append(BankException(ExceptionKind.WAITED, sentence, row))
    return tuple(found)


def matched_line(desk: Desk, line_id: int) -> MatchedLine:
    """Return a line with what its matching did; raise KeyError when there is no such line."""
    with desk.books.reading() as session:
        line = session.bank_lists.get(line_id)
        pieces = () if line.match_id is None else session.bank_lists.settled(line.match_id)
    return MatchedLine(line, pieces)


def open_dues(desk: Desk, customer_id: int) -> tuple[Due, ...]:
    """Return what a movement may settle for a customer: his open debts and credits, earliest due first."""
    with desk.books.reading() as session:
        return session.bank_facts.dues(customer_id)


def _named(session: Session, found: Iterable[Sequence[Proposal]]) -> tuple[dict[int, Item], dict[int, tuple[str, str]]]:
    """Return the items (payments found again or taken back included) and the customers that the readings speak of."""
    readings = [proposal for proposals in found for proposal in proposals]
    ids = {share.item_id for one in readings for share in one.shares}
    items = session.imports.items(ids | {one.payment_id for one in readings if one.payment_id is not None})
    owners = {item.customer_id for item in items.values()} | {key for one in readings for key in one.customers}
    customers = session.customers.many(owners)
    return items, {key: (customer.code, customer.name) for key, customer in customers.items()}


def _is_certain(proposal: Proposal) -> bool:
    return proposal.certainty is Certainty.CERTAIN and not proposal.tied
