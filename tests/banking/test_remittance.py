from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gestion_creances.banking.collection import CollectionRefused
from gestion_creances.banking.mandate import Scheme, Sequence
from gestion_creances.banking.remittance import (
    DebitState,
    Remittance,
    RemittanceLine,
    chased_again_on,
    check_rejection,
    check_withdrawal,
)
from gestion_creances.basics.money import Money

LINE = RemittanceLine(
    1, 1, 1, "C1", "Lefèvre", "FA-1", Money(100), Sequence.FIRST, "PRV-2026-0001-0001", DebitState.PENDING
)
MADE = Remittance(1, "PRV-2026-0001", date(2026, 7, 15), Scheme.CORE, "FR76", date(2026, 6, 30), "claire", "0", (LINE,))


def lines(*states: DebitState) -> Remittance:
    return replace(MADE, lines=tuple(replace(LINE, state=state) for state in states))


@pytest.mark.parametrize(
    ("states", "words", "pending"),
    [
        ((DebitState.PENDING, DebitState.PENDING), "En attente de la banque", 200),
        ((DebitState.PAID,), "Encaissée", 0),
        ((DebitState.RETURNED,), "Revenue impayée", 0),
        ((DebitState.REJECTED,), "Rejetée", 0),
        ((DebitState.WITHDRAWN,), "Retirée", 0),
        ((DebitState.PAID, DebitState.PENDING), "Réglée en partie", 100),
        ((DebitState.PAID, DebitState.RETURNED), "Réglée, avec des impayés", 0),
    ],
)
def test_a_remittance_says_what_became_of_it(states: tuple[DebitState, ...], words: str, pending: int) -> None:
    told = lines(*states)
    assert (told.words, told.pending, told.amount) == (words, Money(pending), Money(100 * len(states)))


def test_each_state_has_its_word() -> None:
    assert len({state.label for state in DebitState}) == len(DebitState)


def test_a_due_date_is_chased_again_once_five_working_days_have_passed() -> None:
    assert chased_again_on(date(2026, 7, 6)) == date(2026, 7, 15)  # the 14th is a holiday


def test_a_remittance_is_withdrawn_before_its_day_and_for_a_reason() -> None:
    check_withdrawal(MADE, date(2026, 7, 14), "erreur de date")
    with pytest.raises(CollectionRefused, match="motif est vide"):
        check_withdrawal(MADE, date(2026, 7, 14), " ")
    with pytest.raises(CollectionRefused, match="ne peut plus être retirée"):
        check_withdrawal(MADE, date(2026, 7, 15), "erreur")
    with pytest.raises(CollectionRefused, match="déjà été retirée le 01/07/2026"):
        check_withdrawal(replace(MADE, withdrawn_on=date(2026, 7, 1)), date(2026, 7, 2), "erreur")


def test_only_a_debit_that_waits_may_be_rejected_and_for_a_reason() -> None:
    check_rejection(MADE, LINE, "compte clos")
    with pytest.raises(CollectionRefused, match="motif est vide"):
        check_rejection(MADE, LINE, "")
    with pytest.raises(CollectionRefused, match=r"n’est plus en attente \(encaissé\)"):
        check_rejection(MADE, replace(LINE, state=DebitState.PAID), "compte clos")
