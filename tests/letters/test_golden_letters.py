"""Every shipped letter, word for word, as it can be copied from its PDF."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from gestion_creances.aging.penalties import LateRule
from gestion_creances.basics.money import Money
from gestion_creances.ledger.customer import CustomerKind
from gestion_creances.letters.pdf import draw
from gestion_creances.letters.template import SHIPPED
from tests.letters.makers import EARLIER, HOTEL, notice_invoices, pages, three_invoices, written

GOLDEN = Path(__file__).parent / "golden"


def sample(level: str) -> dict[str, Any]:
    """The situation in which each step is written."""
    if level == "courtesy":
        before = date(2026, 10, 27)
        return {"lines": three_invoices(on=before), "issued_on": before}
    if level == "formal_notice":
        return {"lines": notice_invoices(), "earlier": EARLIER, "registered_number": "2C 184 627 0315 8"}
    return {"earlier": EARLIER[: {"second": 1, "third": 2}.get(level, 0)]}


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("level", SHIPPED)
def test_the_letter_of_each_step_reads_as_agreed(level: str, language: str) -> None:
    text = "\n\f\n".join(pages(draw(written(level, language, **sample(level)))))
    assert text == (GOLDEN / f"{level}.{language}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", [CustomerKind.BUSINESS, CustomerKind.PUBLIC])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_notice_that_leaves_the_indemnity_claims_interest_only(language: str, kind: CustomerKind) -> None:
    lines = notice_invoices(LateRule(kind, indemnity=False))
    customer = replace(HOTEL, kind=kind, language=language)
    letter = written("formal_notice", language, lines=lines, earlier=EARLIER, customer=customer)
    text = "\n\f\n".join(pages(draw(letter)))
    assert text == (GOLDEN / f"formal_notice_interest_only_{kind.value}.{language}.txt").read_text(encoding="utf-8")
    assert letter.indemnity == Money(0)
