"""Every shipped letter, word for word, as it can be copied from its PDF."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from gestion_creances.letters.pdf import draw
from gestion_creances.letters.template import SHIPPED
from tests.letters.makers import EARLIER, notice_invoices, pages, three_invoices, written

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
