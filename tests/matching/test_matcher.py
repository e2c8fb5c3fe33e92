"""Tests of what a movement of the bank is understood to pay."""

from __future__ import annotations

import gc
from dataclasses import replace
from datetime import date

import pytest

from gestion_creances.basics.money import Money
from gestion_creances.basics.progress import Cancelled, Progress
from gestion_creances.ledger.item import ItemKind
from gestion_creances.matching.facts import Habit, Known, Tolerances
from gestion_creances.matching.matcher import Matcher
from gestion_creances.matching.proposal import Certainty, Gap
from gestion_creances.matching.together import propose_all
from tests.matching.builders import (
    BOOKED,
    CUSTOMERS,
    DUPRE,
    DURAND,
    ISSUED,
    MARTIN,
    closed,
    days,
    due,
    facts,
    first,
    left,
    line,
    read,
)

ONE = due(1, DUPRE, "F-2026-0123", 120_000)
TWO = due(2, DUPRE, "F-2026-0124", 45_050)
OTHER = due(3, DURAND, "F-2026-0125", 99_999)
NOTE = due(4, DUPRE, "AV-2026-0003", -5_000)
ALL = (ONE, TWO, OTHER, NOTE)


@pytest.mark.parametrize(
    ("cents", "text", "paid"),
    [
        (120_000, "VIR DUPRE FACT 2026 0123", {1: 120_000}),
        (165_050, "F20260123 F20260124", {1: 120_000, 2: 45_050}),
        (219_999, "F-2026-0123 F-2026-0125", {1: 120_000, 3: 99_999}),
        (115_000, "F-2026-0123 AV-2026-0003", {1: 120_000, 4: -5_000}),
        (44_990, "F-2026-0124", {2: 45_050}),
    ],
)
def test_reference_and_amount_together_are_certain(cents: int, text: str, paid: dict[int, int]) -> None:
    proposal = first(facts(*ALL), line(cents, text))
    assert (proposal.certainty, proposal.tied, closed(proposal)) == (Certainty.CERTAIN, False, paid)


@pytest.mark.parametrize(
    ("cents", "text", "certainty", "paid"),
    [
        (120_000, "VIR FACT 123", Certainty.PROBABLE, {1: 120_000}),
        (120_000, "F-2026-0132", Certainty.PROBABLE, {1: 120_000}),
        (120_000, "VIR DUPRE ET FILS", Certainty.PROBABLE, {1: 120_000}),
        (160_050, "VIR DUPRE ET FILS", Certainty.PROBABLE, {1: 120_000, 2: 45_050, 4: -5_000}),
        (115_000, "F-2026-0123", Certainty.PROBABLE, {1: 120_000, 4: -5_000}),
        (165_050, "F-2026-0124 ET AUTRES", Certainty.PROBABLE, {1: 120_000, 2: 45_050}),
        (60_000, "F-2026-0123", Certainty.PROBABLE, {1: 60_000}),
        (118_500, "F-2026-0123", Certainty.PROBABLE, {1: 120_000}),
        (45_050, "F-2026-0123 F-2026-0124", Certainty.PROBABLE, {2: 45_050}),
        (99_999, "VIR", Certainty.POSSIBLE, {3: 99_999}),
        (50_000, "VIR DUPRE ET FILS", Certainty.POSSIBLE, {1: 50_000}),
        (99_999, "MENUIS DURAND", Certainty.POSSIBLE, {3: 99_999}),
    ],
)
def test_less_evidence_is_less_sure(cents: int, text: str, certainty: Certainty, paid: dict[int, int]) -> None:
    proposal = first(facts(*ALL), line(cents, text))
    assert (proposal.certainty, closed(proposal)) == (certainty, paid)


def test_the_reasons_are_sentences_the_strongest_first() -> None:
    known = facts(*ALL, habits=(Habit(DUPRE, 4, BOOKED, "FR99"),))
    assert first(known, line(160_050, "VIR", payer_iban="FR99")).reasons == (
        "Somme exacte de 2 échéances ou factures",
        "Déduction faite de 50,00\u202f€\u00a0: avoir AV-2026-0003",
        "Payeur déjà vu 4 fois pour SARL Dupré & Fils",
    )
    assert first(facts(*ALL), line(120_000, "FACT 0123", payer="DUPREE FILS", reference="X")).reasons == (
        "Le libellé porte «\u00a00123\u00a0», proche de F-2026-0123",
        "Montant exact",
        "Nom proche à 95\u00a0%\u00a0: SARL Dupré & Fils",
    )


def test_several_numbers_are_told_shortly() -> None:
    dues = [due(rank, DUPRE, f"F-2026-{rank:04d}", 1_000 + rank) for rank in range(1, 6)]
    text = " ".join(one.number for one in dues)
    assert first(facts(*dues), line(5_015, text)).reasons[0] == (
        "Le libellé cite F-2026-0001, F-2026-0002, F-2026-0003 et 2 autres"
    )


@pytest.mark.parametrize(
    ("facts_of_line", "reason"),
    [
        ({"payer": "MENUISERIE DURAND"}, "Nom du client\u00a0: Menuiserie Durand"),
        ({"payer_iban": "FR7620"}, "IBAN de Menuiserie Durand"),
        ({"text": "SIREN 552100554"}, "SIREN de SARL Dupré & Fils dans le libellé"),
        ({"payer": "MARTIN"}, "Nom du client\u00a0: Martin"),
    ],
)
def test_the_payer_is_told_by_what_points_to_him(facts_of_line: dict[str, str], reason: str) -> None:
    dues = (due(1, DURAND, "A1", 77_777), due(2, DUPRE, "A2", 77_777), due(3, MARTIN, "A3", 77_777))
    assert reason in first(facts(*dues), line(77_777, **facts_of_line)).reasons


def test_two_equal_invoices_without_a_reference_are_a_tie_the_oldest_first() -> None:
    twin = replace(TWO, number="F-2026-0200", item_id=9, invoice_id=9, due_on=TWO.due_on + days(3))
    found = read(facts(twin, TWO), line(45_050, "VIR DUPRE ET FILS"))
    assert [(closed(one), one.tied, one.certainty) for one in found] == [
        ({2: 45_050}, True, Certainty.PROBABLE),
        ({9: 45_050}, True, Certainty.PROBABLE),
    ]
    assert found[0].reasons[-1] == "2 lectures se valent\u00a0: à choisir"


def test_of_two_equal_invoices_the_one_cited_is_certain() -> None:
    twin = replace(TWO, number="F-2025-0777", item_id=9, invoice_id=9)
    proposal = first(facts(TWO, twin), line(45_050, "VIR DUPRE ET FILS F-2026-0124"))
    assert (proposal.certainty, closed(proposal)) == (Certainty.CERTAIN, {2: 45_050})


def test_a_number_that_may_be_a_slip_for_another_of_that_amount_is_not_certain() -> None:
    twin = replace(TWO, customer_id=DURAND, number="F-2026-0142", item_id=9, invoice_id=9)
    assert first(facts(TWO, twin), line(45_050, "F-2026-0124")).certainty is Certainty.PROBABLE
    backed = first(facts(TWO, twin), line(45_050, "F-2026-0124", payer="DUPRE FILS"))
    assert (backed.certainty, closed(backed)) == (Certainty.CERTAIN, {2: 45_050})


def test_a_few_cents_missing_are_not_certain_when_another_due_is_exact() -> None:
    dues = (ONE, due(9, DUPRE, "F-2026-0900", 119_960))
    found = first(facts(*dues), line(119_960, "DUPRE FILS F-2026-0123"))
    assert found.certainty is Certainty.PROBABLE


def test_a_few_cents_missing_are_not_certain_when_two_dues_are_as_near() -> None:
    parts = [
        due(rank, DUPRE, "F-2026-0123", cents, invoice_id=1, due_on=date(2026, rank + 2, 28))
        for rank, cents in ((1, 40_002), (2, 40_001))
    ]
    found = first(facts(*parts), line(39_950, "DUPRE FILS F-2026-0123"))
    assert (found.certainty, closed(found)) == (Certainty.PROBABLE, {2: 40_001})


@pytest.mark.parametrize(
    ("changed", "facts_of_line", "reason"),
    [
        ({"due_on": BOOKED - days(91)}, {}, "En retard de 91 jours\u00a0: à confirmer"),
        ({"issued_on": BOOKED + days(4)}, {}, "Facture émise après ce mouvement, le 06/04/2026\u00a0: à confirmer"),
        ({}, {"payer_iban": "FR7620"}, "Le payeur semble être un autre client\u00a0: Menuiserie Durand"),
        ({}, {"payer": "Menuiserie Durand"}, "Le payeur semble être un autre client\u00a0: Menuiserie Durand"),
    ],
)
def test_what_speaks_against_it_takes_certainty_away(
    changed: dict[str, date], facts_of_line: dict[str, str], reason: str
) -> None:
    proposal = first(facts(replace(ONE, **changed)), line(120_000, "F-2026-0123", **facts_of_line))
    assert (proposal.certainty, closed(proposal)) == (Certainty.PROBABLE, {1: 120_000})
    assert reason in proposal.reasons


def test_exactly_ninety_days_late_is_still_decided() -> None:
    known = facts(replace(ONE, due_on=BOOKED - days(90)))
    assert first(known, line(120_000, "F-2026-0123")).certainty is Certainty.CERTAIN


def test_a_payer_used_to_pay_for_several_may_pay_for_one_more() -> None:
    habits = (Habit(DURAND, 2, BOOKED, "FR99"), Habit(MARTIN, 1, BOOKED, "FR99"))
    proposal = first(facts(*ALL, habits=habits), line(120_000, "F-2026-0123", payer_iban="FR99"))
    assert (proposal.certainty, closed(proposal)) == (Certainty.CERTAIN, {1: 120_000})
    once = first(facts(*ALL, habits=habits[:1]), line(120_000, "F-2026-0123", payer_iban="FR99"))
    assert once.certainty is Certainty.PROBABLE


def test_one_payer_for_several_customers_is_found_by_habit() -> None:
    habits = (Habit(DUPRE, 1, BOOKED, "FR99"), Habit(DURAND, 1, BOOKED, "FR99"))
    proposal = first(facts(*ALL, habits=habits), line(219_999, "VIR", payer_iban="FR99"))
    assert closed(proposal) == {1: 120_000, 3: 99_999}
    assert set(proposal.customers) == {DUPRE, DURAND}
    assert "Payeur déjà vu une fois pour SARL Dupré & Fils" in proposal.reasons


def test_a_discount_agreed_is_certain_with_its_reference_and_found_without() -> None:
    offer = replace(ONE, discount=Money(2_400), discount_until=BOOKED)
    cited = first(facts(offer, TWO), line(117_600, "F-2026-0123"))
    assert (cited.certainty, cited.shares[0].discount, closed(cited)) == (Certainty.CERTAIN, Money(2_400), {1: 120_000})
    silent = first(facts(offer, TWO), line(117_600 + 45_050, "VIR DUPRE ET FILS"))
    assert (silent.certainty, closed(silent)) == (Certainty.PROBABLE, {1: 120_000, 2: 45_050})


def test_the_discount_is_looked_for_only_where_it_was_offered() -> None:
    offer = replace(ONE, discount=Money(2_400), discount_until=BOOKED)
    assert closed(first(facts(offer, TWO), line(45_050, "VIR DUPRE ET FILS"))) == {2: 45_050}


def test_dues_of_one_invoice_are_paid_in_their_turn() -> None:
    parts = [
        due(rank, DUPRE, "F-2026-0123", cents, invoice_id=1, due_on=date(2026, rank + 2, 28))
        for rank, cents in ((1, 40_000), (2, 50_000))
    ]
    assert first(facts(*parts), line(40_000, "F-2026-0123")).certainty is Certainty.CERTAIN
    later = first(facts(*parts), line(50_000, "F-2026-0123"))
    assert (later.certainty, closed(later)) == (Certainty.PROBABLE, {2: 50_000})


def test_a_small_excess_is_kept_on_account_and_named_a_gap() -> None:
    proposal = first(facts(*ALL), line(120_030, "F-2026-0123"))
    assert (proposal.gap, left(proposal), proposal.amount) == (Gap.PENNIES, {DUPRE: 30}, Money(120_030))
    assert "0,30\u202f€ de trop" in proposal.reasons


def test_money_of_a_customer_who_owes_nothing_stays_on_account() -> None:
    proposal = first(facts(ONE), line(7_000, "VIR", payer="MENUISERIE DURAND"))
    assert (left(proposal), proposal.certainty, proposal.shares) == ({DURAND: 7_000}, Certainty.POSSIBLE, ())
    assert read(facts(ONE), line(7_000, "VIR", payer="INCONNU")) == ()


def test_money_of_a_customer_with_credits_only_stays_on_account_too() -> None:
    assert read(facts(NOTE), line(7_000, "VIR DUPRE ET FILS AV-2026-0003")) == ()


def test_what_a_person_undid_is_never_proposed_again_nor_the_line_decided() -> None:
    one = line(120_000, "F-2026-0123")
    choice = first(facts(*ALL), one).choice
    found = read(facts(*ALL, refused=frozenset({(1, choice)})), one)
    assert choice not in {proposal.choice for proposal in found}
    assert first(facts(*ALL, refused=frozenset({(1, "pays||2:1|")})), one).certainty is Certainty.PROBABLE
    assert first(facts(*ALL, refused=frozenset({(2, choice)})), one).certainty is Certainty.CERTAIN


def test_a_transfer_between_own_accounts_is_nobodys() -> None:
    known = facts(*ALL, company_names=("SAS Mes Bois",))
    assert read(known, line(99_999, "VIR INTERNE", payer="MES BOIS")) == ()
    assert closed(first(known, line(99_999, "F-2026-0125", payer="MES BOIS"))) == {3: 99_999}


def test_a_customer_nobody_described_is_named_by_his_number() -> None:
    known = replace(facts(due(1, 77, "F-2026-0123", 5_000)), habits=(Habit(77, 1, BOOKED, "FR99"),))
    assert "Payeur déjà vu une fois pour 77" in first(known, line(5_000, payer_iban="FR99")).reasons


def test_at_most_five_readings_are_given() -> None:
    dues = [due(rank, DUPRE, f"F-2026-{rank:04d}", 30_000) for rank in range(1, 12)]
    assert len(read(facts(*dues), line(30_000, "VIR DUPRE ET FILS"))) == 5


def test_the_dues_of_a_large_account_are_searched_among_the_oldest_and_those_of_that_amount() -> None:
    dues = [due(rank, DUPRE, f"F-2026-{rank:04d}", 10_000 + rank, due_on=ISSUED + days(rank)) for rank in range(1, 200)]
    assert closed(first(facts(*dues), line(10_190, "VIR DUPRE ET FILS"))) == {190: 10_190}


def test_a_credit_without_a_kind_of_its_own_is_still_named() -> None:
    odd = replace(NOTE, kind=ItemKind.BILL, number="")
    proposal = first(facts(ONE, odd), line(115_000, "VIR DUPRE ET FILS"))
    assert "Déduction faite de 50,00\u202f€\u00a0: crédit" in proposal.reasons


# -- many lines ------------------------------------------------------------------------------------------------------


def test_what_a_certain_line_takes_is_not_open_for_the_next() -> None:
    lines = [
        line(120_000, "F-2026-0123", line_id=2, booked_on=BOOKED + days(1)),
        line(120_000, "F-2026-0123", line_id=1),
    ]
    found = propose_all(facts(*ALL), lines)
    assert found[1][0].certainty is Certainty.CERTAIN
    assert not any(1 in closed(proposal) for proposal in found[2])


def test_what_is_probably_a_lines_own_is_left_to_it_and_the_next_gets_the_next() -> None:
    twin = replace(TWO, number="F-2026-0200", item_id=9, invoice_id=9, due_on=TWO.due_on + days(3))
    lines = [line(45_050, "VIR DUPRE ET FILS", line_id=rank, booked_on=BOOKED + days(rank)) for rank in (1, 2, 3)]
    found = propose_all(facts(TWO, twin), lines)
    assert [closed(found[rank][0]) for rank in (1, 2)] == [{2: 45_050}, {9: 45_050}]
    assert not any(proposal.certainty is Certainty.CERTAIN for proposals in found.values() for proposal in proposals)


def test_two_lines_that_want_the_same_due_by_its_amount_alone_are_tied() -> None:
    lines = [line(99_999, "VIR", line_id=rank) for rank in (1, 2)]
    found = propose_all(facts(*ALL), lines)
    assert [(closed(found[rank][0]), found[rank][0].tied) for rank in (1, 2)] == [({3: 99_999}, True)] * 2


def test_a_line_nobody_paid_has_no_reading() -> None:
    assert propose_all(facts(*ALL), [line(1, "INTERETS"), line(-5, "FRAIS", line_id=2)]) == {1: (), 2: ()}


def test_many_lines_report_how_far_they_are_and_can_be_stopped() -> None:
    steps: list[tuple[int, int]] = []
    lines = [line(120_000, "F-2026-0123"), line(50_000, "VIR DUPRE ET FILS", line_id=2)]
    propose_all(facts(*ALL), lines, Progress(lambda done, total: steps.append((done, total))))
    assert steps == [(0, 4), (0, 4), (1, 4), (3, 4)]
    with pytest.raises(Cancelled):
        propose_all(facts(*ALL), lines, Progress(cancelled=lambda: True))
    assert gc.isenabled()


def test_who_looks_for_no_cycles_in_memory_is_left_so() -> None:
    gc.disable()
    try:
        propose_all(facts(*ALL), [line(100)])
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_a_name_of_one_word_in_the_text_is_a_weak_sign() -> None:
    proposal = first(facts(due(1, MARTIN, "A-1", 77_777)), line(70_000, "VIR MARTIN"))
    assert (proposal.certainty, closed(proposal)) == (Certainty.POSSIBLE, {1: 70_000})
    assert read(facts(due(1, DUPRE, "A-1", 5)), line(70_000, "VIR MARTIN")) == ()


def test_exchange_differences_are_let_go_when_the_firm_says_so() -> None:
    tolerances = Tolerances(exchange_percent=3)
    proposal = first(facts(ONE, tolerances=tolerances), line(117_000, "F-2026-0123"))
    assert (proposal.gap, proposal.certainty) == (Gap.EXCHANGE, Certainty.PROBABLE)


def test_more_than_one_name_of_a_customer_may_be_known() -> None:
    named = (*CUSTOMERS, Known(8, "C8", ("Lambert", "Holding Lambert Invest")))
    known = replace(facts(due(1, 8, "A-1", 77_777)), customers=named)
    assert first(known, line(77_777, payer="HOLDING LAMBERT INVEST")).certainty is Certainty.PROBABLE


def test_the_matcher_answers_again_and_again() -> None:
    matcher = Matcher(facts(*ALL))
    assert matcher.propose(line(120_000, "F-2026-0123")) == matcher.propose(line(120_000, "F-2026-0123"))
