from datetime import date, timedelta
from pathlib import Path

import pytest

from gestion_creances.aging.penalties import LateRule, penalty
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.company.legal_rates import RateMissing
from gestion_creances.company.profile import Address
from gestion_creances.company.terms_of_sale import Imputation, TermsOfSale
from gestion_creances.delivery.folder import FolderRefused
from gestion_creances.desk import Desk
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.dunning.policy import Policy
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.ledger.customer import CustomerKind, UnknownCustomer
from gestion_creances.ledger.item import ItemKind
from gestion_creances.storage.settings import shipped_rates
from gestion_creances.usecases.formal_notice import (
    FormalNotice,
    NothingToClaimFormally,
    draft_formal_notice,
    formal_notice,
)
from gestion_creances.usecases.letter_documents import letter_document
from gestion_creances.usecases.prepare_reminders import prepare_reminders
from tests.usecases.builders import a_customer, a_debt, a_payment, on_day, open_for_business, paper_text

DUE = date(2026, 7, 6)
DAY = date(2026, 11, 22)


@pytest.fixture
def firm(desk: Desk) -> Desk:
    open_for_business(desk)
    return desk


@pytest.fixture
def outbox(tmp_path: Path) -> Path:
    return tmp_path / "courrier"


def _text(desk: Desk, notice: FormalNotice) -> str:
    assert notice.sent is not None
    return paper_text(letter_document(desk, notice.sent.letter.id))


def test_everything_overdue_is_claimed_whatever_step_it_had_reached(firm: Desk, outbox: Path) -> None:
    customer = a_customer(firm)
    a_debt(firm, customer, "FA-1", "1000", DUE)
    a_debt(firm, customer, "FA-2", "500", DAY - timedelta(days=1))
    a_debt(firm, customer, "FA-3", "300", DAY)
    notice = formal_notice(firm, "C1", outbox)
    assert notice.sent is not None
    letter = notice.sent.letter
    assert (letter.number, notice.sent.invoices, letter.principal) == (
        "MED-2026-0001",
        ("FA-1", "FA-2"),
        Money.euros(1500),
    )
    assert letter.indemnity == Money.euros(80)
    assert notice.sent.document == outbox / "2026-11-22 MED-2026-0001 Boulangerie Lefèvre.pdf"
    reached = {left.number: left.due.reached for left in prepare_reminders(firm).decision.not_chased}
    assert reached == {"FA-1": 5, "FA-2": 5, "FA-3": 0}


def test_a_part_payment_pays_interest_first_and_the_rest_of_the_price_is_claimed(firm: Desk, outbox: Path) -> None:
    customer = a_customer(firm)
    (item,) = a_debt(firm, customer, "FA-2026-0231", "12450.60", DUE)
    paid_on = date(2026, 9, 14)
    a_payment(firm, customer, "4000", paid_on, item)
    until_then = penalty(Money.euros("12450.60"), DUE, paid_on, rule=LateRule(), rates=shipped_rates()).interest
    notice = formal_notice(firm, "C1", outbox)
    assert notice.draft.letter.principal == Money.euros("8450.60") + until_then
    assert notice.draft.letter.asked == total(
        (notice.draft.letter.principal, notice.draft.letter.interest, notice.draft.letter.indemnity)
    )


def test_the_firm_may_choose_that_payments_lower_the_principal(firm: Desk, outbox: Path) -> None:
    customer = a_customer(firm)
    (item,) = a_debt(firm, customer, "FA-1", "12450.60", DUE)
    a_payment(firm, customer, "4000", date(2026, 9, 14), item)
    with firm.books.writing() as session:
        session.settings.put_terms_of_sale(TermsOfSale(imputation=Imputation.PRINCIPAL_FIRST))
    assert formal_notice(firm, "C1", outbox).draft.letter.principal == Money.euros("8450.60")


def test_money_on_account_stops_interest_from_the_day_it_came(firm: Desk, outbox: Path) -> None:
    customer = a_customer(firm)
    a_debt(firm, customer, "FA-1", "1000", DUE)
    a_payment(firm, customer, "600", DUE)
    notice = formal_notice(firm, "C1", outbox)
    expected = penalty(Money.euros(1000), DUE, DAY, [(DUE, Money.euros(600))], rule=LateRule(), rates=shipped_rates())
    assert (notice.draft.letter.principal, notice.draft.letter.interest) == (Money.euros(400), expected.interest)


def test_a_credit_note_lowers_the_price_from_the_due_date(firm: Desk, outbox: Path) -> None:
    customer = a_customer(firm)
    a_debt(firm, customer, "FA-1", "1000", DUE)
    a_debt(firm, customer, "AV-1", "-600", date(2026, 11, 2), kind=ItemKind.CREDIT_NOTE)
    expected = penalty(Money.euros(400), DUE, DAY, rule=LateRule(), rates=shipped_rates())
    assert formal_notice(firm, "C1", outbox).draft.letter.interest == expected.interest


def test_the_indemnity_is_owed_once_for_an_invoice_with_several_due_dates(firm: Desk, outbox: Path) -> None:
    a_debt(firm, a_customer(firm), "FA-1", "900", date(2026, 7, 6), date(2026, 8, 6), date(2026, 12, 6))
    first = formal_notice(firm, "C1", outbox)
    assert first.draft.letter.indemnity == Money.euros(40)
    later = on_day(firm, date(2026, 12, 20))
    assert formal_notice(later, "C1", outbox).draft.letter.indemnity == Money.euros(40)


def test_the_indemnity_claimed_for_one_due_date_is_not_claimed_again_for_another(firm: Desk, outbox: Path) -> None:
    customer = a_customer(firm)
    first, _ = a_debt(firm, customer, "FA-1", "900", date(2026, 7, 6), date(2026, 12, 6))
    assert formal_notice(firm, "C1", outbox).draft.letter.indemnity == Money.euros(40)
    a_payment(firm, customer, "450", date(2026, 12, 1), first)
    second = formal_notice(on_day(firm, date(2026, 12, 20)), "C1", outbox)
    assert second.draft.letter.indemnity == ZERO


def test_a_consumer_is_asked_for_the_price_only_then_for_interest_from_the_notice_on(firm: Desk, outbox: Path) -> None:
    a_debt(firm, a_customer(firm, kind=CustomerKind.CONSUMER, siren=""), "FA-1", "1000", DUE)
    first = formal_notice(firm, "C1", outbox)
    assert (first.draft.letter.asked, first.draft.letter.annexe) == (Money.euros(1000), None)
    assert "1344" in _text(firm, first)
    assert "L441-10" not in _text(firm, first)
    again = date(2026, 12, 22)
    second = formal_notice(firm, "C1", outbox, again)
    expected = penalty(
        Money.euros(1000),
        DUE,
        again,
        rule=LateRule(CustomerKind.CONSUMER, formal_notice_on=DAY),
        rates=shipped_rates(),
    )
    assert (second.draft.letter.interest, second.draft.letter.indemnity) == (expected.interest, ZERO)
    assert expected.interest > ZERO


def test_a_public_body_owes_the_rate_of_its_own_code(firm: Desk, outbox: Path) -> None:
    a_debt(firm, a_customer(firm, kind=CustomerKind.PUBLIC), "FA-1", "1000", DUE)
    notice = formal_notice(firm, "C1", outbox)
    expected = penalty(Money.euros(1000), DUE, DAY, rule=LateRule(CustomerKind.PUBLIC), rates=shipped_rates())
    assert notice.draft.letter.interest == expected.interest
    assert "commande publique" in _text(firm, notice)


def test_a_rate_agreed_with_the_customer_comes_before_the_terms_of_sale(firm: Desk, outbox: Path) -> None:
    a_debt(firm, a_customer(firm, contract_rate="15,5"), "FA-1", "1000", DUE)
    with firm.books.writing() as session:
        session.settings.put_terms_of_sale(TermsOfSale(indemnity=False))
    notice = formal_notice(firm, "C1", outbox)
    assert "15,5" in _text(firm, notice)
    assert notice.draft.letter.indemnity == ZERO


def test_a_disputed_invoice_is_left_out_and_named(firm: Desk, outbox: Path) -> None:
    customer = a_customer(firm)
    a_debt(firm, customer, "FA-1", "1000", DUE)
    a_debt(firm, customer, "FA-2", "500", DUE)
    with firm.books.writing() as session:
        disputed = next(item.invoice_id for item in session.items.of_customer(customer) if item.number == "FA-2")
        session.holds.add(Hold(HoldKind.DISPUTE, "Casse", "Anne", DUE, customer, invoice_id=disputed))
    notice = formal_notice(firm, "C1", outbox)
    assert notice.draft.letter.principal == Money.euros(1000)
    assert [(left.number, left.reason.value) for left in notice.left_alone] == [("FA-2", "dispute")]


def test_nothing_overdue_is_refused_with_the_reason(firm: Desk, outbox: Path) -> None:
    customer = a_customer(firm)
    a_debt(firm, customer, "FA-1", "1000", DAY)
    with pytest.raises(NothingToClaimFormally, match="rien n’est échu"):
        formal_notice(firm, "C1", outbox)
    with firm.books.writing() as session:
        session.holds.add(Hold(HoldKind.DISPUTE, "Casse", "Anne", DUE, customer))
    with pytest.raises(NothingToClaimFormally, match="FA-1 : Litige"):
        formal_notice(on_day(firm, date(2026, 12, 5)), "C1", outbox)


def test_a_second_notice_on_the_same_day_is_refused(firm: Desk, outbox: Path) -> None:
    a_debt(firm, a_customer(firm), "FA-1", "1000", DUE)
    formal_notice(firm, "C1", outbox)
    with pytest.raises(NothingToClaimFormally, match="aujourd’hui"):
        formal_notice(firm, "C1", outbox)


def test_the_checklist_says_what_the_letter_lacks(firm: Desk, outbox: Path) -> None:
    a_debt(firm, a_customer(firm, address=Address()), "FA-1", "1000", DUE)
    a_debt(
        firm, a_customer(firm, code="C2"), "FA-2", "1000", DUE, order_reference="BC-9", delivered_on=date(2026, 6, 2)
    )
    lacking, complete = (formal_notice(firm, code, outbox) for code in ("C1", "C2"))
    assert [missing.field for missing in lacking.missing] == ["address", "order_reference"]
    assert complete.missing == ()
    assert "Commande BC-9 · livrée le 02/06/2026" in _text(firm, complete)


def test_a_draft_writes_nothing(firm: Desk) -> None:
    a_debt(firm, a_customer(firm), "FA-1", "1000", DUE)
    draft = draft_formal_notice(firm, "C1")
    assert draft.draft.letter.number == "MED-2026-provisoire"
    with firm.books.reading() as session:
        assert (session.letters.count(), list(session.journal.entries())) == (0, [])


def test_a_policy_without_formal_notice_still_allows_one(firm: Desk, outbox: Path) -> None:
    gentle = Policy("Doux", standard_policy().levels[:3])
    with firm.books.writing() as session:
        policy_id = session.policies.put(gentle)
    a_debt(firm, a_customer(firm, policy_id=policy_id), "FA-1", "1000", DUE)
    notice = formal_notice(firm, "C1", outbox)
    assert notice.draft.letter.level == "formal_notice"


def test_what_cannot_be_done_is_refused_and_changes_nothing(firm: Desk, outbox: Path, tmp_path: Path) -> None:
    a_debt(firm, a_customer(firm), "FA-1", "1000", DUE)
    in_the_way = tmp_path / "fichier"
    in_the_way.write_text("", encoding="utf-8")
    with pytest.raises(FolderRefused):
        formal_notice(firm, "C1", in_the_way)
    with pytest.raises(UnknownCustomer):
        formal_notice(firm, "C9", outbox)
    with pytest.raises(RateMissing):
        formal_notice(firm, "C1", outbox, date(2027, 7, 20))
    with firm.books.reading() as session:
        assert session.letters.count() == 0


def test_a_notice_whose_copy_cannot_be_written_is_safe_in_the_books(firm: Desk, outbox: Path) -> None:
    a_debt(firm, a_customer(firm), "FA-1", "1000", DUE)
    (outbox / "2026-11-22 MED-2026-0001 Boulangerie Lefèvre.pdf").mkdir(parents=True)
    notice = formal_notice(firm, "C1", outbox)
    assert notice.sent is not None
    assert notice.sent.document is None
    assert "MISE EN DEMEURE" in _text(firm, notice)


def test_earlier_letters_are_recalled(firm: Desk, outbox: Path) -> None:
    a_debt(firm, a_customer(firm), "FA-1", "1000", DUE)
    formal_notice(firm, "C1", outbox, date(2026, 10, 12))
    notice = formal_notice(firm, "C1", outbox)
    assert "malgré notre courrier du 12 octobre 2026" in _text(firm, notice)
