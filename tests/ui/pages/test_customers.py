"""What a person sees and does on Clients."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gestion_creances.basics.changes import Changes
from gestion_creances.desk import Desk
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.dunning.policy_document import shipped_policies
from gestion_creances.ledger.customer import CustomerKind, Segment
from gestion_creances.ui.dialogs.customer import CustomerDialog
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.customers import CustomersPage
from gestion_creances.ui.pages.customers.proposals import ProposalsDialog
from gestion_creances.ui.work.jobs import Jobs
from gestion_creances.usecases.edit_choices import edit_policy
from gestion_creances.usecases.edit_policies import follow_policy
from gestion_creances.usecases.hold_reminders import hold_reminders
from tests.ui.small_firm import TODAY, Heard, customer, entry, euros, founded, opened, owe, pay, spaced

OCTOBER, DECEMBER = date(2026, 10, 24), date(2026, 12, 1)


@pytest.fixture
def firm(desk: Desk) -> Desk:
    return founded(desk)


@pytest.fixture
def page(firm: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[CustomersPage]:
    made = CustomersPage(Workplace(lambda: firm, jobs))
    qtbot.addWidget(made)
    made.resize(1024, 720)
    made.show()
    yield made
    jobs.close()


@pytest.fixture
def heard(page: CustomersPage) -> Heard:
    return Heard(page)


def filled(page: CustomersPage, jobs: Jobs, qtbot: QtBot) -> CustomersPage:
    page.refresh(Changes.ALL)
    qtbot.waitUntil(lambda: not jobs.running())
    return page


def shown(page: CustomersPage, key: str) -> list[str]:
    """Return the texts of one column, from the top."""
    (column,) = [column for column in page.list.model.columns if column.key == key]
    return [spaced(column.text(line)) for line in page.list.model.rows()]


def test_who_owes_most_overdue_comes_first(firm: Desk, page: CustomersPage, jobs: Jobs, qtbot: QtBot) -> None:
    quiet, small, large = (customer(firm, name) for name in ("Calme", "Petit", "Grand"))
    owe(firm, quiet, "9000", DECEMBER)
    owe(firm, small, "100", OCTOBER)
    owe(firm, large, "700", OCTOBER)
    owe(firm, large, "300", date(2026, 11, 14))
    pay(firm, small, "20", date(2026, 11, 2))
    filled(page, jobs, qtbot)
    assert shown(page, "name") == ["Grand", "Petit", "Calme"]
    assert shown(page, "outstanding") == ["1 000,00 €", "80,00 €", "9 000,00 €"]
    assert shown(page, "most_late") == ["29 j", "29 j", "–"]
    assert shown(page, "mean_late") == ["19 j", "29 j", "–"]
    assert shown(page, "last_paid_on") == ["–", "02/11/2026", "–"]
    assert spaced(page.list.totals()["outstanding"]) == "10 080,00 €"


def test_the_share_of_the_limit_and_what_exceeds_it_are_told(
    firm: Desk, page: CustomersPage, jobs: Jobs, qtbot: QtBot
) -> None:
    over = customer(firm, "Atelier Dubreuil", credit_limit=euros("1000"))
    within = customer(firm, "Garage", credit_limit=euros("1000"))
    owe(firm, over, "1310", DECEMBER)
    owe(firm, within, "250", DECEMBER)
    filled(page, jobs, qtbot)
    assert dict(zip(shown(page, "name"), shown(page, "used"), strict=True)) == {
        "Atelier Dubreuil": "131 %",
        "Garage": "25 %",
    }
    assert set(shown(page, "status")) == {"Plafond dépassé", "À jour"}


def test_each_filter_says_how_many_it_keeps(firm: Desk, page: CustomersPage, jobs: Jobs, qtbot: QtBot) -> None:
    late = customer(firm, "Late")
    owe(firm, late, "100", OCTOBER)
    owe(firm, customer(firm, "Over", credit_limit=euros("10")), "100", DECEMBER)
    held = customer(firm, "Held")
    hold_reminders(firm, Hold(HoldKind.BLOCK, "À la demande du patron", "claire", TODAY, held))
    customer(firm, "Gone", archived=True)
    filled(page, jobs, qtbot)
    found = {}
    for status in ("", "late", "over", "held", "archived"):
        page.status.picked.emit(status)
        found[status] = sorted(shown(page, "name"))
    assert found == {
        "": ["Held", "Late", "Over"],
        "late": ["Late"],
        "over": ["Over"],
        "held": ["Held"],
        "archived": ["Gone"],
    }
    texts = [spaced(button.text()) for button in page.status._group.buttons()]
    assert texts == [
        "Tous (3)",
        "Avec échu (1)",
        "Plafond dépassé (1)",
        "Relances suspendues (1)",
        "Archivés (1)",
    ]


def test_words_find_a_customer_without_accents_by_name_code_or_town(
    firm: Desk, page: CustomersPage, jobs: Jobs, qtbot: QtBot
) -> None:
    customer(firm)
    customer(firm, "Garage Saint-Rémy", code="G7")
    filled(page, jobs, qtbot)
    for words, found in (("lefevre", "Boulangerie Lefèvre"), ("g7", "Garage Saint-Rémy")):
        page.list.set_text(words)
        assert shown(page, "name") == [found]


def test_entree_opens_the_card(firm: Desk, page: CustomersPage, heard: Heard, jobs: Jobs, qtbot: QtBot) -> None:
    key = customer(firm)
    filled(page, jobs, qtbot)
    page.list.choose(0)
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    assert heard.went == [Destination("customer", key)]


def test_the_menu_leads_to_invoices_and_reminders(
    firm: Desk, page: CustomersPage, heard: Heard, jobs: Jobs, qtbot: QtBot
) -> None:
    key = customer(firm)
    filled(page, jobs, qtbot)
    entries = page._menu(tuple(page.list.model.rows()))
    entry(entries, "Voir ses factures")()
    entry(entries, "Relancer")()
    assert heard.went == [
        Destination("invoices", {"status": "open", "customer_id": key}),
        Destination("reminders", key),
    ]


def test_a_new_customer_is_stored_and_his_card_opened(
    firm: Desk, page: CustomersPage, heard: Heard, jobs: Jobs, qtbot: QtBot
) -> None:
    filled(page, jobs, qtbot)
    page._new()
    dialog = opened(page, CustomerDialog)
    dialog.name_field.set_text("Hôtel de l’Étoile")
    dialog.code.set_text("H1")
    qtbot.keyClicks(dialog.siren.line, "552100554")
    dialog.terms.set_text("45 jours fin de mois")
    dialog.limit.line.setText("5 000")
    dialog.contacts.add_empty()
    dialog.accept()
    with firm.books.reading() as session:
        stored = session.customers.with_code("H1")
    assert (stored.name, stored.siren, stored.terms) == ("Hôtel de l’Étoile", "552100554", "45FDM")
    assert (stored.credit_limit, stored.contacts) == (euros("5000"), ())
    assert heard.went == [Destination("customer", stored.id)]


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("siren", "552100555", "clé de contrôle"),
        ("vat", "FR00552100554", "clé de contrôle"),
        ("iban", "FR7630006000011234567890180", "clé de contrôle"),
        ("email", "nobody", "nom@domaine.fr"),
        ("terms", "quand il pourra", "n’est pas un délai"),
        ("rate", "abc", "Tapez un taux"),
        ("limit", "beaucoup", "Ce n’est pas un montant"),
    ],
)
def test_a_wrong_number_is_said_beside_its_field_on_its_tab(
    firm: Desk, page: CustomersPage, jobs: Jobs, qtbot: QtBot, field: str, typed: str, words: str
) -> None:
    filled(page, jobs, qtbot)
    page._new()
    dialog = opened(page, CustomerDialog)
    dialog.name_field.set_text("Hôtel")
    dialog.code.set_text("H1")
    wrong = getattr(dialog, field)
    wrong.line.setText(typed)
    dialog.accept()
    assert wrong.isVisible()
    assert words in wrong.message()
    with firm.books.reading() as session:
        assert session.customers.count() == 0


def test_the_code_of_another_customer_is_refused_beside_its_field(
    firm: Desk, page: CustomersPage, jobs: Jobs, qtbot: QtBot
) -> None:
    customer(firm, code="C1")
    filled(page, jobs, qtbot)
    page._new()
    dialog = opened(page, CustomerDialog)
    dialog.name_field.set_text("Autre")
    dialog.code.set_text("C1")
    dialog.tabs.setCurrentIndex(2)
    dialog.accept()
    assert "déjà celui de « Boulangerie Lefèvre »" in dialog.code.message()
    assert dialog.code.isVisible()


def test_a_name_of_five_hundred_signs_stays_words(firm: Desk, page: CustomersPage, jobs: Jobs, qtbot: QtBot) -> None:
    long_name = "<script>alert('é😀')</script>" * 20
    customer(firm, long_name)
    filled(page, jobs, qtbot)
    assert shown(page, "name") == [long_name]
    assert "<script>" not in str(page.list.model.data(page.list.model.index(0, 0), Qt.ItemDataRole.ToolTipRole))


def test_profiles_are_proposed_with_their_reasons_and_given_to_those_ticked(
    firm: Desk, page: CustomersPage, heard: Heard, jobs: Jobs, qtbot: QtBot
) -> None:
    town = customer(firm, "Mairie", kind=CustomerKind.PUBLIC)
    late = customer(firm, "Garage")
    owe(firm, late, "500", date(2026, 6, 1))
    filled(page, jobs, qtbot)
    page.propose()
    qtbot.waitUntil(lambda: not jobs.running())
    dialog = opened(page, ProposalsDialog)
    assert [spaced(column.text(one)) for one in dialog.list.model.rows() for column in dialog.list.model.columns] == [
        *("Garage", "–", "À risque", "500,00 € échus depuis plus de 60 jours."),
        *("Mairie", "–", "Organisme public", "Organisme public : délais et intérêts de la commande publique."),
    ]
    assert dialog.confirm_button.text() == "Donner ces profils (2)"
    dialog.list.set_ticked_keys(frozenset({late}))
    dialog.accept()
    qtbot.waitUntil(lambda: not jobs.running())
    assert dict(zip(shown(page, "name"), shown(page, "segment"), strict=True)) == {"Garage": "À risque", "Mairie": "–"}
    undo = heard.toasts[-1].undo
    assert (spaced(heard.toasts[-1].text), undo is not None) == ("1 profil donné", True)
    undo()  # type: ignore[misc]
    qtbot.waitUntil(lambda: not jobs.running())
    assert set(shown(page, "segment")) == {"–"}
    assert town


def test_nothing_to_propose_is_said(firm: Desk, page: CustomersPage, jobs: Jobs, qtbot: QtBot) -> None:
    page.propose()
    qtbot.waitUntil(lambda: not jobs.running())
    dialog = opened(page, ProposalsDialog)
    assert not dialog.list.isVisible()
    assert not dialog.confirm_button.isEnabled()


def test_the_customers_scenario_follows_his_profile_as_one_chooses_it(
    firm: Desk, page: CustomersPage, heard: Heard, jobs: Jobs, qtbot: QtBot
) -> None:
    tight = replace(shipped_policies()["tight"], id=edit_policy(firm, shipped_policies()["tight"]))
    follow_policy(firm, tight, frozenset({Segment.AT_RISK}), company=False)
    key = customer(firm)
    with firm.books.reading() as session:
        page.act.edit_customer(session.customers.get(key))
    dialog = opened(page, CustomerDialog)
    assert spaced(dialog.policy.message()) == "Scénario standard. Scénario de l’entreprise."
    dialog.segment.choice.setCurrentIndex(3)
    dialog.segment.choice.activated.emit(3)
    assert spaced(dialog.policy.message()) == "À risque (serré). Scénario du profil du client."
    dialog.accept()
    with firm.books.reading() as session:
        assert session.customers.get(key).segment is Segment.AT_RISK
