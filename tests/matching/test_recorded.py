"""Tests of payments recorded before: taken back, typed by hand, collected by direct debit, paid twice."""

from dataclasses import replace

import pytest

from gestion_creances.basics.money import Money
from gestion_creances.matching.facts import Collected, Facts, Paid
from gestion_creances.matching.matcher import Matcher
from gestion_creances.matching.proposal import Certainty, Use
from gestion_creances.matching.together import propose_all
from tests.matching.builders import BOOKED, DUPRE, DURAND, closed, days, due, facts, first, left, line, read

PAID = Paid(90, DUPRE, BOOKED - days(5), Money(12_345), "direct_debit", "E2E-77001", line_id=7)


def returning(*paid: Paid) -> Facts:
    return facts(paid=paid)


def test_a_returned_debit_finds_its_payment_by_reference_and_amount() -> None:
    proposal = first(returning(PAID), line(-12_345, "REJET PRLV E2E-77001", return_reason="AM04"))
    assert (proposal.use, proposal.certainty, proposal.payment_id) == (Use.RETURNS, Certainty.CERTAIN, 90)
    assert (left(proposal), proposal.amount) == ({DUPRE: -12_345}, Money(-12_345))
    assert proposal.reasons == (
        "Reprend le règlement du 28/03/2026 de 123,45\u202f€",
        "Même référence\u00a0: E2E-77001",
        "Motif de la banque\u00a0: AM04",
    )


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("IMPAYE DUPRE FILS", Certainty.PROBABLE),
        ("RETOUR CHEQUE", Certainty.POSSIBLE),
        ("PRLV E2E-77001", Certainty.PROBABLE),
        ("REJET E2E-77001 MENUISERIE DURAND", Certainty.PROBABLE),
    ],
)
def test_a_return_that_says_less_is_less_sure(text: str, certainty: Certainty) -> None:
    assert first(returning(PAID), line(-12_345, text)).certainty is certainty


@pytest.mark.parametrize(
    ("text", "paid"),
    [
        ("PRLV EDF", PAID),
        ("REJET PRLV", replace(PAID, paid_on=BOOKED + days(1))),
        ("REJET PRLV", replace(PAID, paid_on=BOOKED - days(401))),
        ("REJET PRLV", replace(PAID, amount=Money(12_346))),
    ],
)
def test_money_going_out_is_otherwise_nobodys(text: str, paid: Paid) -> None:
    assert read(returning(paid), line(-12_345, text)) == ()


def test_a_movement_of_nothing_is_nobodys() -> None:
    assert read(facts(due(1, DUPRE, "F-2026-0123", 100)), line(0, "F-2026-0123")) == ()


def test_two_returns_take_back_two_payments() -> None:
    second = replace(PAID, item_id=91, method="transfer")
    lines = [line(-12_345, "REJET E2E-77001", line_id=rank, return_reason="x") for rank in (1, 2)]
    found = propose_all(returning(PAID, second), lines)
    assert [found[rank][0].payment_id for rank in (1, 2)] == [90, 91]


TYPED = Paid(90, DUPRE, BOOKED - days(2), Money(12_345), "transfer")


def test_a_payment_typed_by_hand_is_found_again_and_not_recorded_twice() -> None:
    known = facts(due(1, DUPRE, "F-2026-0123", 12_345), paid=(TYPED,))
    found = read(known, line(12_345, "DUPRE FILS F-2026-0123"))
    assert (found[0].use, found[0].payment_id, found[0].certainty) == (Use.SAME_AS, 90, Certainty.PROBABLE)
    assert found[0].reasons[:2] == (
        "Règlement déjà saisi le 31/03/2026, du même montant",
        "Même client\u00a0: SARL Dupré & Fils",
    )
    assert found[1].use is Use.PAYS
    assert found[1].certainty is Certainty.PROBABLE
    assert "Un règlement du même montant a déjà été saisi le 31/03/2026" in found[1].reasons


def test_a_typed_payment_with_the_lines_own_reference_is_certain() -> None:
    known = facts(paid=(replace(TYPED, reference="CHQ 0012345"),))
    assert first(known, line(12_345, "REMISE CHQ 0012345")).certainty is Certainty.CERTAIN
    assert first(known, line(12_345, "CHQ 0012345 MENUISERIE DURAND")).certainty is Certainty.PROBABLE


def test_a_typed_payment_with_nothing_else_is_but_possible() -> None:
    assert first(facts(paid=(TYPED,)), line(12_345, "VIR")).certainty is Certainty.POSSIBLE


@pytest.mark.parametrize(
    "paid",
    [
        replace(TYPED, line_id=3),
        replace(TYPED, paid_on=BOOKED - days(20)),
        replace(TYPED, paid_on=BOOKED + days(6)),
        replace(TYPED, customer_id=DURAND),
    ],
)
def test_a_payment_matched_far_off_or_of_another_customer_is_not_the_line(paid: Paid) -> None:
    found = read(facts(due(1, DUPRE, "F1", 5), paid=(paid,)), line(12_345, "VIR DUPRE FILS"))
    assert not any(proposal.use is Use.SAME_AS for proposal in found)


def test_a_cheque_may_have_been_typed_a_month_before() -> None:
    known = facts(paid=(replace(TYPED, method="cheque", paid_on=BOOKED - days(20)),))
    assert first(known, line(12_345, "REMISE DUPRE FILS")).use is Use.SAME_AS


DUES = (due(1, DUPRE, "F1", 10_000), due(2, DURAND, "F2", 5_000))
REMITTANCE = Collected(5, "PRLV-2026-0005", BOOKED - days(1), Money(15_000), ((1, Money(10_000)), (2, Money(5_000))))
ONE = Collected(5, "PRLV-2026-0005", BOOKED - days(1), Money(10_000), ((1, Money(10_000)),), "E2E000123")


def test_a_remittance_of_direct_debits_is_known_by_its_number_and_amount() -> None:
    proposal = first(facts(*DUES, collected=(REMITTANCE,)), line(15_000, "REMISE PRLV-2026-0005"))
    assert (proposal.certainty, closed(proposal)) == (Certainty.CERTAIN, {1: 10_000, 2: 5_000})
    assert proposal.reasons[0] == "Remise de prélèvements PRLV-2026-0005 du 01/04/2026"


def test_one_direct_debit_is_known_by_its_end_to_end_reference() -> None:
    proposal = first(facts(*DUES, collected=(ONE,)), line(10_000, "PRLV", reference="E2E000123"))
    assert (proposal.certainty, proposal.reasons[0]) == (Certainty.CERTAIN, "Prélèvement E2E000123")


def test_a_remittance_of_that_amount_and_day_is_probable() -> None:
    assert first(facts(*DUES, collected=(REMITTANCE,)), line(15_000, "REMISE")).certainty is Certainty.PROBABLE


@pytest.mark.parametrize(
    ("collected", "facts_of_line"),
    [
        (replace(REMITTANCE, collect_on=BOOKED - days(30)), {}),
        (REMITTANCE, {"method": "cheque"}),
        (replace(REMITTANCE, shares=((1, Money(10_001)), (2, Money(4_999)))), {}),
        (replace(REMITTANCE, shares=((1, Money(10_000)), (9, Money(5_000)))), {}),
        (replace(REMITTANCE, shares=()), {}),
    ],
)
def test_a_remittance_long_ago_or_no_longer_open_is_not_the_line(
    collected: Collected, facts_of_line: dict[str, str]
) -> None:
    found = read(facts(*DUES, collected=(collected,)), line(15_000, "REMISE", **facts_of_line))
    assert not any("Remise" in reason for proposal in found for reason in proposal.reasons)


def test_a_customer_who_pays_the_same_twice_has_money_on_account() -> None:
    known = facts(due(1, DUPRE, "F1", 50_000), paid=(PAID,))
    proposal = first(known, line(12_345, "VIR DUPRE ET FILS F-2026-0099"))
    assert (left(proposal), proposal.reasons[0]) == (
        {DUPRE: 12_345},
        "Du même montant que le règlement du 28/03/2026\u00a0: payé deux fois\u00a0?",
    )


def test_a_payment_found_again_is_not_found_twice() -> None:
    matcher = Matcher(facts(paid=(TYPED,)))
    proposal = matcher.propose(line(12_345, "DUPRE FILS"))[0]
    assert matcher.still_open([proposal])
    matcher.take(proposal)
    assert not matcher.still_open([proposal])
    assert not any(one.use is Use.SAME_AS for one in matcher.propose(line(12_345, "DUPRE FILS")))
