"""Tests of who may have paid a movement."""

import pytest

from gestion_creances.matching.facts import Habit, Known
from gestion_creances.matching.payers import Payers, Sign
from tests.matching.builders import BOOKED, CUSTOMERS, DUPRE, DURAND, MARTIN, line

MORE = (
    *CUSTOMERS,
    Known(4, "C4", ("Martin Dubois Distribution", "")),
    Known(5, "C5", ("Entreprise Générale Lambert",)),
    Known(6, "C6", ("",)),
)


def signs(text: str = "", payer: str = "", iban: str = "", habits: tuple[Habit, ...] = ()) -> dict[int, Sign]:
    found = Payers(MORE, habits).of(line(100, text, payer=payer, payer_iban=iban))
    return {one.customer_id: one.sign for one in found}


@pytest.mark.parametrize(
    ("payer", "found"),
    [
        ("DUPRE FILS", {DUPRE: Sign.NAME}),
        ("S.A.R.L. DUPRE ET FILS", {DUPRE: Sign.NAME}),
        ("DUPPRE FILS", {DUPRE: Sign.NEAR_NAME}),
        ("DUPREE FILS", {DUPRE: Sign.NEAR_NAME}),
        ("MENUISERIE DURANT", {DURAND: Sign.NEAR_NAME}),
        ("MENUIS DURAND", {DURAND: Sign.NEAR_NAME}),
        ("ENT GENERALE LAMB", {5: Sign.NEAR_NAME}),
        ("ENTREPRISE GENE", {5: Sign.NEAR_NAME}),
        ("INCONNU", {}),
    ],
)
def test_a_name_may_be_near_cut_or_abbreviated(payer: str, found: dict[int, Sign]) -> None:
    assert signs(payer=payer) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("VIR SEPA RECU /DE DUPRE ET FILS /MOTIF X", {DUPRE: Sign.NAME_IN_TEXT}),
        ("VIR MENUISERIE DUR", {DURAND: Sign.NAME_IN_TEXT}),
        ("VIR MENUISERIE PARIS", {}),
        ("VIR MARTIN DUBOIS DISTRIBUTION", {4: Sign.NAME_IN_TEXT}),
        ("VIR MARTIN SA", {MARTIN: Sign.WORD}),
        ("SIREN 552100554", {DUPRE: Sign.SIREN}),
        ("SIRET 55210055400012", {DUPRE: Sign.SIREN}),
    ],
)
def test_the_words_are_searched_for_names_the_widest_one_counts(text: str, found: dict[int, Sign]) -> None:
    assert signs(text) == found


def test_an_account_known_or_seen_before_is_the_strongest_sign() -> None:
    habits = (
        Habit(DURAND, 3, BOOKED, "FR99", "FACTOR"),
        Habit(MARTIN, 1, BOOKED, "FR99"),
        Habit(DUPRE, 1, BOOKED, "", "FACTOR"),
    )
    assert signs(iban="fr76 10") == {DUPRE: Sign.IBAN}
    by_account = Payers(MORE, habits).of(line(100, payer_iban="FR99", payer="Factor"))
    assert [(one.customer_id, one.sign, one.times, one.share, one.own) for one in by_account] == [
        (DURAND, Sign.HABIT, 3, 0.75, False),
        (MARTIN, Sign.HABIT, 1, 0.25, False),
    ]
    assert signs(payer="FACTOR", habits=habits) == {DURAND: Sign.HABIT, DUPRE: Sign.HABIT}


def test_a_customer_seen_before_under_his_own_name_pays_for_himself() -> None:
    habits = (Habit(DUPRE, 2, BOOKED, "", "DUPRE FILS"),)
    (payer,) = Payers(MORE, habits).of(line(100, payer="DUPRE FILS"))
    assert (payer.sign, payer.own) == (Sign.HABIT, True)


def test_a_word_that_starts_very_many_names_is_not_looked_for() -> None:
    many = [Known(rank, f"C{rank}", (f"Garage numero{rank}",)) for rank in range(400)]
    assert Payers(many).of(line(100, payer="GARAGES DU NORD")) == ()


def test_customers_called_alike_are_told_by_what_differs_not_by_how_they_begin() -> None:
    alike = Payers([Known(rank, f"C{rank}", (f"Client Dupont {rank:04d} SARL",)) for rank in range(400)])
    (payer,) = alike.of(line(100, "VIR CLIENT DUPONT 0123"))
    assert (payer.customer_id, payer.sign) == (123, Sign.NAME_IN_TEXT)
    assert alike.of(line(100, "VIR SEPA CLIENT DUPONT")) == ()
    assert [one.customer_id for one in alike.of(line(100, "VIR CLIENT DUPONT 012"))] == list(range(120, 130))


def test_of_a_name_cut_after_its_first_word_two_signs_must_be_left() -> None:
    assert signs("VIR MENUISERIE DU") == {DURAND: Sign.NAME_IN_TEXT}
    assert signs("VIR MENUISERIE D") == {}
