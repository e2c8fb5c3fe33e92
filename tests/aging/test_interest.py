import json
from datetime import date
from decimal import Decimal
from pathlib import Path

from gestion_creances.aging.interest import interest_after_judgment
from gestion_creances.basics.money import Money, total
from gestion_creances.company.legal_rates import load_shipped
from gestion_creances.locations import resources

VECTORS = json.loads((Path(__file__).parent.parent / "samples" / "law_vectors.json").read_text(encoding="utf-8"))
RATES = load_shipped(resources() / "legal_rates")


def test_five_points_are_added_two_months_after_a_judgment() -> None:
    vector = VECTORS["judgment_plus5"]
    segments = interest_after_judgment(
        Money.euros(vector["principal"]),
        date.fromisoformat(vector["enforceable"]),
        date.fromisoformat(vector["to"]),
        RATES,
    )
    assert [str(segment.interest) for segment in segments] == [vector["before"], *vector["after"]]
    assert [(segment.days, segment.rate_percent) for segment in segments] == [
        (61, Decimal("3.71")),
        (46, Decimal("8.71")),
        (184, Decimal("7.76")),
    ]
    assert total(segment.interest for segment in segments) == Money.euros(vector["total"])


def test_within_two_months_of_a_judgment_the_legal_rate_is_plain() -> None:
    segments = interest_after_judgment(Money.euros(10000), date(2025, 3, 15), date(2025, 4, 30), RATES)
    assert [(segment.last, segment.rate_percent) for segment in segments] == [(date(2025, 4, 30), Decimal("3.71"))]
