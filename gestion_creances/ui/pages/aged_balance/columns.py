"""The columns of the aged balance: brackets that glow with their amounts, and what makes them the outstanding."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontMetrics

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.dunning.hold import HoldKind
from gestion_creances.ui.look.fonts import BODY, font
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import amount, amount_or_dash, count, number, painted, percent
from gestion_creances.ui.speech.words import hold_kinds
from gestion_creances.ui.tables.column import Column, Heat, Kind
from gestion_creances.usecases.view_ages import AgedLine, Ages

translate = QCoreApplication.translate

_HUES = 5
_SIDES = 26


@dataclass(frozen=True, slots=True)
class Situation:
    """Where a customer stands, in a word."""

    words: str
    tone: Tone


def situation(line: AgedLine) -> Situation:
    """Return where the customer stands: a pause, his limit, lateness, in that order."""
    if line.hold is not None:
        return _pause(line.hold)
    if line.over_limit:
        return Situation(translate("aged_balance", "Hors plafond"), Tone.ALERT)
    if line.outstanding.overdue > ZERO:
        return Situation(translate("aged_balance", "En retard"), Tone.WARN)
    return Situation(translate("aged_balance", "À jour"), Tone.OK)


def _pause(kind: HoldKind) -> Situation:
    tones = {HoldKind.BLOCK: Tone.NEUTRAL, HoldKind.DISPUTE: Tone.VIOLET}
    words = translate("aged_balance", "Suspendu") if kind is HoldKind.BLOCK else hold_kinds()[kind]
    return Situation(words, tones.get(kind, Tone.INFO))


def bucket_key(rank: int) -> str:
    """Return the column key of the bracket at *rank*."""
    return f"bucket{rank}"


def bucket_rank(key: str) -> int | None:
    """Return the rank of the bracket of column *key*, or None when it is another column."""
    return int(key.removeprefix("bucket")) if key.startswith("bucket") else None


def hue(rank: int, buckets: int) -> int:
    """Return the place in the ageing ramp of the bracket at *rank* among *buckets*: not due first, the oldest last."""
    if rank == 0 or buckets < 2:
        return 0
    return _HUES - 1 - round((buckets - 1 - rank) * (_HUES - 2) / max(buckets - 2, 1))


def columns(ages: Ages, *, roomy: bool) -> tuple[Column[AgedLine], ...]:
    """Return the columns for *ages*; what is to be issued and in the customer's favour only where there is some.

    In a narrow window amounts come first: the situation is then there to be chosen, not shown.
    """
    whole = ages.outstanding
    issued = any(line.outstanding.to_be_issued for line in ages.lines)
    made = [
        _customer(),
        _code(),
        _situation(shown=roomy or not issued),
        *(_bucket(ages, rank) for rank in range(len(ages.buckets))),
    ]
    if issued:
        made.append(_to_issue(whole.to_be_issued))
    if any(line.credit for line in ages.lines):
        made.append(_credit(whole.on_account + whole.deposits))
    made.append(
        Column(
            key="total",
            title=translate("aged_balance", "Encours"),
            text=lambda line: number(line.outstanding.total),
            kind=Kind.STRONG_AMOUNT,
            sort="total",
            width=_width(translate("aged_balance", "Encours"), whole.total) + 8,
            raw=lambda line: line.outstanding.total,
        )
    )
    made.append(_part(whole.total, shown=roomy and not issued))
    return tuple(made)


def _customer() -> Column[AgedLine]:
    return Column(
        key="customer",
        title=translate("aged_balance", "Client"),
        text=lambda line: line.aged.name,
        kind=Kind.STRONG,
        sort="customer",
        width=140,
        stretch=True,
        tip=lambda line: f"{line.aged.name} ({line.aged.code})",
    )


def _code() -> Column[AgedLine]:
    return Column(
        key="code",
        title=translate("aged_balance", "Code"),
        text=lambda line: line.aged.code,
        sort="code",
        width=90,
        shown=False,
    )


def _situation(*, shown: bool) -> Column[AgedLine]:
    return Column(
        key="situation",
        title=translate("aged_balance", "Situation"),
        text=lambda line: situation(line).words,
        kind=Kind.PILL,
        sort="situation",
        width=112,
        tone=lambda line: situation(line).tone,
        shown=shown,
    )


def _bucket(ages: Ages, rank: int) -> Column[AgedLine]:
    ladder = sorted(line.aged.amounts[rank].cents for line in ages.lines if line.aged.amounts[rank] > ZERO)
    place, label = hue(rank, len(ages.buckets)), painted(ages.buckets[rank].label)

    def heat(line: AgedLine) -> Heat | None:
        cents = line.aged.amounts[rank].cents
        return Heat(place, bisect_right(ladder, cents) / len(ladder)) if cents > 0 else None

    def tip(line: AgedLine) -> str:
        if not line.aged.amounts[rank]:
            return ""
        return translate("aged_balance", "{name}, {bracket}\u00a0: voir les factures").format(
            name=line.aged.name, bracket=label
        )

    return Column(
        key=bucket_key(rank),
        title=label,
        text=lambda line: amount_or_dash(line.aged.amounts[rank]),
        kind=Kind.HEAT,
        sort=bucket_key(rank),
        width=_width(label, ages.totals[rank]),
        heat=heat,
        tip=tip,
        raw=lambda line: line.aged.amounts[rank],
    )


def _to_issue(largest: Money) -> Column[AgedLine]:
    title = translate("aged_balance", "À émettre")
    return Column(
        key="to_issue",
        title=title,
        text=lambda line: amount_or_dash(line.outstanding.to_be_issued),
        kind=Kind.AMOUNT,
        sort="to_issue",
        width=_width(title, largest),
        raw=lambda line: line.outstanding.to_be_issued,
    )


def _credit(largest: Money) -> Column[AgedLine]:
    title = translate("aged_balance", "À valoir")

    def tip(line: AgedLine) -> str:
        owed = line.outstanding
        words = translate("aged_balance", "À affecter {on_account}, acomptes {deposits}\u00a0: à déduire")
        said = words.format(on_account=amount(owed.on_account), deposits=amount(owed.deposits))
        return said if line.credit else ""

    return Column(
        key="credit",
        title=title,
        text=lambda line: amount_or_dash(-line.credit),
        kind=Kind.AMOUNT,
        sort="credit",
        width=_width(title, largest),
        tip=tip,
        raw=lambda line: -line.credit,
    )


def _part(whole: Money, *, shown: bool) -> Column[AgedLine]:
    def share(line: AgedLine) -> Decimal | None:
        return Decimal(line.outstanding.total.cents) / Decimal(whole.cents) if whole > ZERO else None

    def words(line: AgedLine) -> str:
        part = share(line)
        return "" if part is None else percent(part)

    return Column(
        key="part",
        title=translate("aged_balance", "Part"),
        text=words,
        kind=Kind.MUTED,
        right=True,
        sort="part",
        width=70,
        raw=share,
        shown=shown,
    )


def _width(title: str, largest: Money) -> int:
    """Return the width that holds the title and the sum of a column whole."""
    texts = (title, number(largest), number(-largest))
    metrics = QFontMetrics(font(BODY, QFont.Weight.Bold))
    return max(76, max(metrics.horizontalAdvance(text) for text in texts) + _SIDES)


def sums_of(ages: Ages, lines: Sequence[AgedLine]) -> dict[str, str]:
    """Return the sums of *lines* by column key."""
    brackets = (total(line.aged.amounts[rank] for line in lines) for rank in range(len(ages.buckets)))
    said = {bucket_key(rank): number(one) for rank, one in enumerate(brackets)}
    single = translate("aged_balance", "Total, 1 client")
    many = translate("aged_balance", "Total, {n} clients").format(n=count(len(lines)))
    return said | {
        "customer": single if len(lines) == 1 else many,
        "to_issue": number(total(line.outstanding.to_be_issued for line in lines)),
        "credit": number(-total(line.credit for line in lines)),
        "total": number(total(line.outstanding.total for line in lines)),
    }
