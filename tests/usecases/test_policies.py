"""Scenarios kept, followed and removed; steps passed over for a reason; profiles proposed; weekly follow-ups."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from gestion_creances.basics.money import Money
from gestion_creances.company.sending_times import SendingTimes, SendingTimesRefused
from gestion_creances.desk import Desk
from gestion_creances.dunning.by_hand import NoSuchStep, ReasonMissing
from gestion_creances.dunning.policy import Policy
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.dunning.reason import Reason
from gestion_creances.dunning.segment import Proposal
from gestion_creances.dunning.task import Task, TaskKind
from gestion_creances.dunning.which_policy import PolicyRule
from gestion_creances.ledger.customer import Channel, CustomerKind, Segment
from gestion_creances.usecases.add_task import add_task
from gestion_creances.usecases.choose_policy import (
    choose_for_invoice,
    policy_of_customer,
    policy_of_invoice,
)
from gestion_creances.usecases.edit_choices import edit_policy
from gestion_creances.usecases.edit_customer import edit_customer
from gestion_creances.usecases.edit_policies import (
    PolicyInUse,
    edit_sending_times,
    follow_policy,
    remove_policy,
    view_policies,
)
from gestion_creances.usecases.finish_task import finish_task
from gestion_creances.usecases.issue_reminders import issue_reminders
from gestion_creances.usecases.propose_segments import propose_segments, set_segments
from gestion_creances.usecases.set_level import set_level
from gestion_creances.usecases.simulate_policy import Simulation, simulate_policy
from gestion_creances.usecases.skip_steps import NothingToSkip, skip_steps, steps_owed
from gestion_creances.usecases.view_marks import view_marks
from gestion_creances.usecases.view_tasks import view_tasks
from tests.usecases.builders import a_customer, a_debt, a_payment, on_day, open_for_business

TODAY = date(2026, 11, 22)
MONDAY = date(2026, 11, 23)
WHY = "Le gérant annonce une liquidation"


def another(desk: Desk, name: str = "Serré") -> Policy:
    made = replace(standard_policy(), name=name)
    return replace(made, id=edit_policy(desk, made))


def journal(desk: Desk) -> list[tuple[str, str]]:
    with desk.books.reading() as session:
        return [(line.action, line.subject) for line in session.journal.entries()]


def give(desk: Desk, customer_id: int, policy_id: int | None) -> None:
    with desk.books.reading() as session:
        customer = session.customers.get(customer_id)
    edit_customer(desk, replace(customer, policy_id=policy_id))


def invoice_id(desk: Desk, item_id: int) -> int:
    with desk.books.reading() as session:
        found = session.items.get(item_id).invoice_id
    assert found is not None
    return found


def test_the_scenario_in_force_is_named_with_the_rule_that_chose_it(desk: Desk) -> None:
    open_for_business(desk)
    tight, patient = another(desk), another(desk, "Patient")
    key = a_customer(desk, segment=Segment.AT_RISK)
    (item_id,) = a_debt(desk, key, "FA-1", "100", date(2026, 10, 1))
    document = invoice_id(desk, item_id)
    assert policy_of_invoice(desk, document).rule is PolicyRule.COMPANY
    follow_policy(desk, tight, frozenset({Segment.AT_RISK}), company=False)
    assert (found := policy_of_invoice(desk, document)).policy == tight
    assert (found.rule, found.chosen) == (PolicyRule.SEGMENT, None)
    give(desk, key, patient.id)
    assert policy_of_invoice(desk, document).rule is PolicyRule.CUSTOMER
    assert choose_for_invoice(desk, document, tight.id) is None
    own = policy_of_invoice(desk, document)
    assert (own.policy, own.rule, own.chosen) == (tight, PolicyRule.INVOICE, tight.id)
    assert (own.followed, own.followed_by) == (patient, PolicyRule.CUSTOMER)
    assert [policy.name for policy in own.offered] == ["Scénario standard", "Serré", "Patient"]
    assert choose_for_invoice(desk, document, None) == tight.id
    assert journal(desk)[-1] == ("policy.chosen", "client:C1")
    with desk.books.reading() as session:
        customer = session.customers.get(key)
    assert policy_of_customer(desk, replace(customer, policy_id=None)).policy == tight
    assert policy_of_customer(desk, customer).chosen == patient.id


def test_a_scenario_followed_is_not_removed_and_who_follows_it_is_said(desk: Desk) -> None:
    open_for_business(desk)
    tight = another(desk)
    key = a_customer(desk, policy_id=tight.id)
    items = [a_debt(desk, key, f"FA-{n}", "10", date(2026, 10, 1), policy_id=tight.id)[0] for n in range(1, 5)]
    follow_policy(desk, tight, frozenset({Segment.SLOW}), company=True)
    with pytest.raises(PolicyInUse) as refused:
        remove_policy(desk, tight)
    assert str(refused.value) == (
        "Le scénario « Serré » est encore suivi (le client Boulangerie Lefèvre, 4 factures : FA-1, FA-2, FA-3…, un "
        "profil de clients, l’entreprise elle-même) : donnez-leur un autre scénario avant de le supprimer."
    )
    standard = view_policies(desk).policies[1]
    give(desk, key, None)
    for item_id in items:
        choose_for_invoice(desk, invoice_id(desk, item_id), None)
    follow_policy(desk, tight, frozenset(), company=False)
    with pytest.raises(PolicyInUse, match=r"\(l’entreprise elle-même\)"):
        remove_policy(desk, tight)
    follow_policy(desk, standard, frozenset(), company=True)
    remove_policy(desk, tight)
    assert [policy.name for policy in view_policies(desk).policies] == ["Scénario standard"]
    assert journal(desk)[-1] == ("policy.removed", "dossier")


def test_a_scenario_that_sent_something_leaves_the_list_but_not_the_books(desk: Desk, tmp_path: Path) -> None:
    open_for_business(desk)
    tight = another(desk)
    key = a_customer(desk, policy_id=tight.id)
    a_debt(desk, key, "FA-1", "100", date(2026, 10, 1))
    issue_reminders(desk, tmp_path)
    give(desk, key, None)
    remove_policy(desk, tight)
    assert [policy.name for policy in view_policies(desk).policies] == ["Scénario standard"]
    (waits,) = issue_reminders(on_day(desk, MONDAY), tmp_path).not_chased
    assert (waits.reason, waits.level and waits.level.code) == (Reason.GAP, "second")


def test_two_letters_leave_to_one_customer_whose_invoices_follow_two_scenarios(desk: Desk, tmp_path: Path) -> None:
    open_for_business(desk)
    tight = another(desk)
    key = a_customer(desk)
    a_debt(desk, key, "FA-1", "100", date(2026, 10, 1))
    a_debt(desk, key, "FA-2", "200", date(2026, 10, 1), policy_id=tight.id)
    a_payment(desk, key, "150", date(2026, 11, 20))
    done = issue_reminders(desk, tmp_path)
    assert [(sent.invoices, sent.asked.cents) for sent in done.letters] == [(("FA-2",), 15_000)]
    assert [(left.number, left.reason) for left in done.not_chased] == [("FA-1", Reason.COVERED)]


def test_the_times_of_sending_are_stored_and_announced_days_follow_them(desk: Desk) -> None:
    open_for_business(desk)
    a_debt(desk, a_customer(desk), "FA-1", "100", date(2026, 12, 18), issued_on=TODAY)
    alsace = SendingTimes(alsace_moselle=True, first=time(9), last=time(18, 30))
    edit_sending_times(desk, alsace)
    assert view_policies(desk).times == alsace
    with desk.books.reading() as session:
        (left,) = session.correspondence.campaign(TODAY).decision.not_chased
    assert left.on == date(2026, 12, 28)
    with pytest.raises(SendingTimesRefused):
        edit_sending_times(desk, replace(alsace, last=time(9)))
    assert view_policies(desk).times == alsace


def test_a_run_on_a_sunday_is_warned_of(desk: Desk) -> None:
    open_for_business(desk)
    with desk.books.reading() as session:
        sunday, monday = (session.correspondence.campaign(day).day_off for day in (TODAY, MONDAY))
    assert sunday == "Le 22/11/2026 n’est pas un jour ouvré (dimanche) : le prochain est le 23/11/2026."
    assert monday == ""


def test_steps_are_passed_over_for_a_written_reason_only(desk: Desk, tmp_path: Path) -> None:
    open_for_business(desk)
    (item_id,) = a_debt(desk, a_customer(desk), "FA-1", "100", date(2026, 9, 1))
    with pytest.raises(ReasonMissing):
        skip_steps(desk, [item_id], 5, "vite")
    (made,) = skip_steps(desk, [item_id], 5, WHY)
    assert [level.code for level in made.passed] == ["first", "second", "third"]
    assert journal(desk)[-1] == ("steps.skipped", "client:C1")
    (letter,) = issue_reminders(desk, tmp_path).letters
    assert letter.letter.level_code == "formal_notice"


def test_a_step_passed_over_does_not_forget_the_letter_just_sent(desk: Desk, tmp_path: Path) -> None:
    open_for_business(desk)
    (item_id,) = a_debt(desk, a_customer(desk), "FA-1", "100", date(2026, 9, 1))
    issue_reminders(desk, tmp_path)
    skip_steps(desk, [item_id], 5, WHY)
    (waits,) = issue_reminders(on_day(desk, MONDAY), tmp_path).not_chased
    assert (waits.reason, waits.on) == (Reason.GAP, TODAY + timedelta(days=10))
    (made,) = skip_steps(desk, [item_id], 2, "Erreur de saisie à reprendre")
    assert made.backwards
    ((due, policy),) = steps_owed(desk, [item_id])
    assert (due.reached, due.reached_on, policy.name) == (0, TODAY, "Scénario standard")


def test_nothing_changes_when_one_of_the_steps_cannot_be_passed_over(desk: Desk) -> None:
    open_for_business(desk)
    key = a_customer(desk)
    (item_id,) = a_debt(desk, key, "FA-1", "100", date(2026, 9, 1))
    paid = a_payment(desk, key, "10", TODAY)
    with pytest.raises(NothingToSkip, match="Aucune des échéances choisies"):
        skip_steps(desk, [paid], 5, WHY)
    with pytest.raises(NoSuchStep):
        skip_steps(desk, [item_id], 1, WHY)
    assert all(action != "steps.skipped" for action, _ in journal(desk))


def test_a_profile_is_proposed_from_a_year_of_payments_and_only_set_by_a_person(desk: Desk) -> None:
    open_for_business(desk)
    town = a_customer(desk, code="C3", name="Mairie", kind=CustomerKind.PUBLIC)
    slow = a_customer(desk, code="C2", name="Garage Petit")
    big = a_customer(desk, code="C4", name="Zénith")
    a_debt(desk, big, "FA-9", "9000", date(2026, 12, 1), issued_on=TODAY)
    for month in (3, 4, 5):
        (item_id,) = a_debt(desk, slow, f"FA-{month}", "100", date(2026, month, 1))
        a_payment(desk, slow, "100", date(2026, month, 21), item_id)
    a_debt(desk, a_customer(desk, code="C5", name="Nouveau"), "FA-8", "10", date(2026, 12, 1), issued_on=TODAY)
    found = propose_segments(desk)
    assert [(one.name, one.present, one.proposal.segment) for one in found] == [
        ("Garage Petit", None, Segment.SLOW),
        ("Mairie", None, Segment.PUBLIC),
        ("Zénith", None, Segment.STRATEGIC),
    ]
    assert found[0].proposal.reason == (
        "3 échéances réglées en un an, 20 jours après l’échéance en moyenne, 100 % en retard."
    )
    before = set_segments(desk, {slow: Segment.SLOW, town: Segment.PUBLIC})
    assert [one.name for one in propose_segments(desk)] == ["Zénith"]
    assert journal(desk)[-2:] == [("segment.set", "client:C2"), ("segment.set", "client:C3")]
    assert before == {slow: None, town: None}
    set_segments(desk, before)
    assert len(propose_segments(desk)) == 3
    assert isinstance(found[0].proposal, Proposal)


def test_what_is_long_overdue_makes_a_risk(desk: Desk) -> None:
    open_for_business(desk)
    a_debt(desk, a_customer(desk), "FA-1", "100", date(2026, 9, 22))
    other = a_customer(desk, code="C2", name="Autre")
    a_debt(desk, other, "FA-2", "1", date(2026, 9, 23))
    (found,) = propose_segments(desk)
    assert (found.proposal.segment, found.proposal.reason) == (
        Segment.AT_RISK,
        "100,00\u202f€ échus depuis plus de 60 jours.",
    )


def test_after_the_last_step_somebody_looks_again_every_week(desk: Desk) -> None:
    open_for_business(desk)
    key = a_customer(desk, owner="Anne")
    (item_id,) = a_debt(desk, key, "FA-1", "100", date(2026, 9, 1))
    assert view_tasks(desk).follow_ups == ()
    set_level(desk, [item_id], 5, date(2026, 11, 10), "Relancé dans l’ancien logiciel")
    (owed,) = view_tasks(desk).follow_ups
    assert (owed.customer, owed.follow_up.on) == ("Boulangerie Lefèvre", date(2026, 11, 17))
    seen = Task(TaskKind.FOLLOW_UP, "Appelé le gérant : il rappelle jeudi.", desk.today, desk.today, customer_id=key)
    finish_task(desk, add_task(desk, seen))
    assert view_tasks(desk).follow_ups == ()
    assert view_tasks(on_day(desk, date(2026, 11, 29))).follow_ups == ()
    (owed,) = view_tasks(on_day(desk, date(2026, 11, 30))).follow_ups
    assert owed.follow_up.on == date(2026, 11, 30)


def test_an_edited_scenario_is_tried_on_those_who_follow_it_and_nothing_is_written(desk: Desk) -> None:
    open_for_business(desk)
    key = a_customer(desk)
    a_debt(desk, key, "FA-1", "100", date(2026, 11, 10))
    a_debt(desk, key, "FA-2", "300", date(2026, 11, 20), policy_id=another(desk).id)
    stored = view_policies(desk).policies[0]
    before = journal(desk)
    assert simulate_policy(desk, stored) == Simulation(1, 0, 0, Money.euros("100"), 1, everyone=False)
    later = replace(stored, levels=tuple(replace(level, offset_days=level.offset_days + 20) for level in stored.levels))
    assert simulate_policy(desk, later).nothing
    calls = replace(stored, levels=tuple(replace(level, channel=Channel.PHONE) for level in stored.levels))
    with desk.books.writing() as session:
        session.customers.put(replace(session.customers.get(key), phone="02 61 91 42 10"))
    assert simulate_policy(desk, calls) == Simulation(0, 1, 0, Money.euros("100"), 1, everyone=False)
    assert journal(desk) == before


def test_a_scenario_nobody_follows_is_tried_on_everybody(desk: Desk) -> None:
    open_for_business(desk)
    a_debt(desk, a_customer(desk), "FA-1", "100", date(2026, 11, 10))
    a_debt(desk, a_customer(desk, code="C2"), "FA-2", "50", date(2026, 11, 10))
    notice = replace(standard_policy(), levels=(replace(standard_policy().levels[-1], offset_days=1),))
    assert simulate_policy(desk, notice) == Simulation(0, 0, 2, Money.euros("150"), 2, everyone=True)


def test_lists_name_the_steps_of_the_scenario_that_a_profile_follows(desk: Desk) -> None:
    open_for_business(desk)
    tight = another(desk)
    follow_policy(desk, tight, frozenset({Segment.SLOW}), company=False)
    slow, other = a_customer(desk, segment=Segment.SLOW), a_customer(desk, code="C2")
    marks = view_marks(desk)
    assert [marks.policy(key).name for key in (slow, other)] == ["Serré", "Scénario standard"]
