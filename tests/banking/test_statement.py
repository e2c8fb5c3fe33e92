"""What a statement does not explain, and how a movement is known again in every file that holds it."""

from __future__ import annotations

from datetime import date

from gestion_creances.banking.statement import AccountName, Movement, Statement, identities
from gestion_creances.basics.money import Money

DAY = date(2026, 11, 5)


def moved(cents: int, label: str = "VIR", **facts: str) -> Movement:
    return Movement(DAY, DAY, Money(cents), label, **facts)  # type: ignore[arg-type]


def test_an_account_is_known_by_its_iban_else_its_number() -> None:
    assert AccountName("FR76", "300").identity == "FR76"
    assert AccountName(number="300").identity == "300"


def test_what_balances_and_movements_do_not_explain_is_told_when_both_balances_are_given() -> None:
    def gap(opening: int | None, closing: int | None) -> Money | None:
        money = [None if cents is None else Money(cents) for cents in (opening, closing)]
        return Statement(AccountName("FR76"), (moved(500), moved(-200)), DAY, DAY, *money).gap

    assert (gap(100, 400), gap(100, 450)) == (Money(0), Money(50))
    assert (gap(None, 400), gap(100, None)) == (None, None)


def test_the_words_of_a_movement_are_all_it_says_line_by_line() -> None:
    movement = moved(500, detail="FACT F1", payer="Lefèvre", reference="E2E-1")
    assert movement.text == "VIR\nFACT F1\nE2E-1\nLefèvre"


def test_a_movement_is_known_by_its_day_amount_and_reference_else_by_its_words_and_its_rank() -> None:
    names = identities(
        [
            moved(500, bank_reference="R1"),
            moved(500, "autre", bank_reference="R1"),
            moved(500, bank_reference="R|2"),
            moved(500, "V.I.R  F-1"),
            moved(500, "vir f1"),
            moved(501, "vir f1"),
        ]
    )

    assert names == (
        "2026-11-05|500|R1",
        "2026-11-05|500|R1|2",
        "2026-11-05|500|R 2",
        "2026-11-05|500|virf1",
        "2026-11-05|500|virf1|2",
        "2026-11-05|501|virf1",
    )
