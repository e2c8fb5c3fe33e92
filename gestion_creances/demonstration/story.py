"""The whole story of the invented company up to one day: who its customers are, and every fact of its books."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.company.profile import Company
from gestion_creances.company.terms_of_sale import TermsOfSale
from gestion_creances.demonstration import firm, money_in, scenes, talks
from gestion_creances.demonstration.bank import BankLine, outgoing, transfers
from gestion_creances.demonstration.customers import Profile, profiles
from gestion_creances.demonstration.days import Calendar, first_day
from gestion_creances.demonstration.deeds import Deed, Fate, Mishap
from gestion_creances.demonstration.draft import Document, Draft, Line, Match, Pause, Receipt
from gestion_creances.demonstration.sales import ordinary_business
from gestion_creances.dunning.hold import DisputeCategory, HoldKind
from gestion_creances.dunning.policy import Policy
from gestion_creances.ledger.customer import Segment
from gestion_creances.ledger.item import ItemKind

_SEED = 21_000
_OVER_LIMIT = Money.euros(25_000)
_LIMIT_STEP = Money.euros(1_000)
_UNLIMITED = "small"
_LATE_ENOUGH = 21


@dataclass(frozen=True, slots=True)
class Story:
    """Everything the books will hold; documents, receipts and deeds are in order of date, customers in order of code.

    ``bank`` is what the statements say from the day ``bank_since`` on, by day. ``fates`` of registered letters and
    ``mishaps`` of e-mails go by the customer's code.
    """

    began_on: date
    company: Company
    terms_of_sale: TermsOfSale
    policies: tuple[Policy, ...]
    segment_policies: Mapping[Segment, str]
    profiles: tuple[Profile, ...]
    documents: tuple[Document, ...]
    receipts: tuple[Receipt, ...]
    matches: tuple[Match, ...]
    pauses: tuple[Pause, ...]
    by_hand: tuple[tuple[Line, int, date], ...]
    bank_since: date
    bank: tuple[BankLine, ...]
    campaigns: tuple[date, ...]
    deeds: tuple[Deed, ...]
    fates: Mapping[str, Fate]
    mishaps: Mapping[str, Mishap]

    @property
    def banked(self) -> frozenset[Line]:
        """The lines of the receipts that come to the books from statements, and are not typed."""
        return frozenset(receipt.line for line in self.bank for receipt in line.stands_for)

    @property
    def taken_back(self) -> frozenset[Line]:
        """The lines of the receipts that a statement takes back: what they paid stays paid until then."""
        return frozenset(line.takes_back.line for line in self.bank if line.takes_back is not None)


def tell(today: date) -> Story:
    """Return the story that ends on *today*: always the same for the same day."""
    calendar, draft = Calendar.of(today), Draft()
    cast, policies = profiles(_SEED), firm.policies()
    for rank, profile in enumerate(cast):
        ordinary_business(draft, profile, calendar, random.Random(_SEED + rank))  # noqa: S311
    draft.pauses += _settled_pauses(draft, cast)
    by_name = {profile.customer.name: profile for profile in cast}
    of_profile = {"": policies[0]} | {policy.name: policy for policy in policies}
    stage = scenes.Stage(draft, calendar, by_name, of_profile, random.Random(_SEED))  # noqa: S311
    scenes.play(stage)
    talks.play(stage)
    money_in.play(stage)
    draft.number()
    since = money_in.books_since(today)
    return Story(
        began_on=first_day(today),
        company=firm.company(),
        terms_of_sale=firm.terms_of_sale(),
        policies=policies,
        segment_policies=firm.SEGMENT_POLICIES,
        profiles=tuple(_with_limits(cast, draft)),
        documents=tuple(draft.documents),
        receipts=tuple(draft.receipts),
        matches=tuple(draft.matches),
        pauses=tuple(draft.pauses),
        by_hand=tuple(draft.by_hand),
        bank_since=since,
        bank=_bank(stage, cast, since),
        campaigns=calendar.campaigns,
        deeds=tuple(sorted(stage.deeds, key=lambda deed: deed.on)),
        fates={by_name[name].code: fate for name, fate in talks.fates().items()},
        mishaps={by_name[name].code: mishap for name, mishap in talks.mishaps().items()},
    )


def _bank(stage: scenes.Stage, cast: Sequence[Profile], since: date) -> tuple[BankLine, ...]:
    """Return all the lines of the statements, by day: what customers paid, then what the firm did."""
    chance, last = random.Random(_SEED), stage.calendar.last_bank_day  # noqa: S311
    lines = [*stage.bank, *transfers(stage.draft, cast, since, chance, stage.bank), *outgoing(since, last, chance)]
    return tuple(sorted(lines, key=lambda line: line.on))


def _settled_pauses(draft: Draft, cast: Sequence[Profile]) -> tuple[Pause, Pause]:
    """Return a promise that was kept and a dispute that was settled, of invoices that were paid late."""
    at_risk = {profile.code for profile in cast if profile.habit == "at_risk"}
    settled = {match.debit: match.since for match in draft.matches if not match.debit.open}
    late = (
        (document, settled[line])
        for document in sorted(draft.documents, key=lambda document: document.issued_on, reverse=True)
        for line in document.lines
        if document.customer in at_risk and line in settled and (settled[line] - line.due_on).days >= _LATE_ENOUGH
    )
    (kept, paid_on), (disputed, closed_on) = next(late), next(late)
    return (
        _ended(HoldKind.PROMISE, kept, "Chèque promis par téléphone", paid_on),
        _ended(HoldKind.DISPUTE, disputed, "Plinthe rayée à la pose, remplacée", closed_on),
    )


def _ended(kind: HoldKind, document: Document, reason: str, until: date) -> Pause:
    since = document.lines[0].due_on + timedelta(days=9)
    promised_on = until if kind is HoldKind.PROMISE else None
    category = DisputeCategory.QUALITY if kind is HoldKind.DISPUTE else None
    return Pause(kind, document.customer, reason, since, until, document, document.gross, promised_on, category)


def _with_limits(cast: Sequence[Profile], draft: Draft) -> Iterator[Profile]:
    """Give each customer a limit well above what he owes, but the one who is over it and those who need none."""
    owed = _owed(draft)
    for profile in cast:
        limit = None
        if "limited" in profile.traits:
            limit = _OVER_LIMIT
        elif profile.size != _UNLIMITED or owed[profile.code]:
            steps = owed[profile.code].cents * 3 // 2 // _LIMIT_STEP.cents + 2
            limit = Money(steps * _LIMIT_STEP.cents)
        yield replace(profile, customer=replace(profile.customer, credit_limit=limit))


def _owed(draft: Draft) -> Mapping[str, Money]:
    """Return what each customer owes today on his invoices."""
    owed: defaultdict[str, Money] = defaultdict(lambda: ZERO)
    for document in draft.documents:
        if document.kind in (ItemKind.INVOICE, ItemKind.TO_BE_ISSUED):
            for line in document.lines:
                owed[document.customer] += line.open
    return owed
