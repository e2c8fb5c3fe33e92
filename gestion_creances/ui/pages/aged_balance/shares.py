"""How much of what is invoiced stands in each bracket of age, for the bar above the list."""

from __future__ import annotations

from decimal import Decimal

from gestion_creances.ui.charts.share_bar import Share
from gestion_creances.ui.pages.aged_balance.columns import hue
from gestion_creances.ui.speech.formats import amount, painted, percent
from gestion_creances.usecases.view_ages import Ages


def shares_of(ages: Ages) -> list[Share]:
    """Return one part a bracket, youngest first; all parts are empty when nothing is owed."""
    invoiced = sum(one.cents for one in ages.totals)
    shares = []
    for rank, (bucket, sum_) in enumerate(zip(ages.buckets, ages.totals, strict=True)):
        part = Decimal(sum_.cents) / Decimal(invoiced) if invoiced > 0 else Decimal(0)
        shares.append(
            Share(painted(bucket.label), float(part), amount(sum_), percent(part), hue(rank, len(ages.buckets)))
        )
    return shares
