from datetime import date, timedelta

import pytest

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.company.legal_rates import RateMissing
from gestion_creances.desk import Desk
from gestion_creances.letters.template import UnknownPlaceholder
from gestion_creances.usecases.draft_letters import Claimed, claimed_amounts, draft_letter
from gestion_creances.usecases.prepare_reminders import prepare_reminders
from tests.usecases.builders import a_customer, a_debt, on_day, open_for_business, paper_text

DUE = date(2026, 9, 1)


@pytest.fixture
def firm(desk: Desk) -> Desk:
    open_for_business(desk)
    return desk


def test_the_preview_is_the_letter_under_a_provisional_number(firm: Desk) -> None:
    a_debt(firm, a_customer(firm), "FA-1", "1000", DUE)
    (reminder,) = prepare_reminders(firm).reminders()
    draft = draft_letter(firm, reminder)
    assert draft.letter.number == "R-2026-provisoire"
    assert "R-2026-provisoire" in paper_text(draft.pdf)
    with firm.books.reading() as session:
        assert (session.letters.count(), list(session.journal.entries())) == (0, [])


def test_an_edited_template_is_tried_before_it_is_kept(firm: Desk) -> None:
    a_debt(firm, a_customer(firm), "FA-1", "1000", DUE)
    (reminder,) = prepare_reminders(firm).reminders()
    tried = draft_letter(firm, reminder, text="Objet : Essai {{ client }}\n\nBonjour.")
    assert tried.letter.subject_text == "Essai Boulangerie Lefèvre"
    with pytest.raises(UnknownPlaceholder):
        draft_letter(firm, reminder, text="Objet : {{ ailleurs }}\n\nBonjour.")


def test_only_a_formal_notice_claims_what_lateness_costs(firm: Desk) -> None:
    customer = a_customer(firm)
    (item,) = a_debt(firm, customer, "FA-1", "1000", DUE)
    seen = []
    for reached in (2, 3, 4):
        with firm.books.writing() as session:
            session.items.set_reached([(item, reached, DUE + timedelta(days=20))])
        reminders = prepare_reminders(firm).reminders()
        (claimed,) = claimed_amounts(firm, reminders).values()
        seen.append(claimed)
    interest = Money.euros("27.86")  # 1 000 € × 12,40 % × 82 days ÷ 365
    assert seen == [
        Claimed(Money.euros(1000), ZERO, ZERO),
        Claimed(Money.euros(1000), ZERO, ZERO),
        Claimed(Money.euros(1000), interest, Money.euros(40)),
    ]
    assert seen[-1].total == Money.euros("1067.86")


def test_what_a_missing_rate_refuses_has_no_amounts(firm: Desk) -> None:
    (item,) = a_debt(firm, a_customer(firm), "FA-1", "1000", date(2027, 5, 3))
    with firm.books.writing() as session:
        session.items.set_reached([(item, 4, date(2027, 6, 20))])
    later = on_day(firm, date(2027, 7, 12))
    reminders = prepare_reminders(later).decision.reminders
    assert claimed_amounts(later, reminders) == {}
    with pytest.raises(RateMissing):
        draft_letter(later, reminders[0])


def test_an_english_preview_is_marked_draft(firm: Desk) -> None:
    a_debt(firm, a_customer(firm, language="en"), "FA-1", "1000", DUE)
    (reminder,) = prepare_reminders(firm).reminders()
    assert draft_letter(firm, reminder).letter.number == "R-2026-draft"
