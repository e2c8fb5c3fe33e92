"""What a person sees and does on the journal: what was done, about whom, and whether nobody rewrote it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from pytestqt.qtbot import QtBot

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.money import Money
from gestion_creances.company.terms_of_sale import TermsOfSale
from gestion_creances.desk import Desk
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.payment import Payment
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.journal import JournalPage
from gestion_creances.ui.pages.journal.words import detail, moment, what
from gestion_creances.ui.speech.deeds import deed, deeds
from gestion_creances.ui.work.jobs import Jobs
from gestion_creances.usecases.edit_choices import edit_terms_of_sale
from gestion_creances.usecases.edit_customer import edit_customer
from gestion_creances.usecases.record_payment import record_payment


@pytest.fixture
def busy(desk: Desk) -> Desk:
    """Claire adds a customer and records his payment, Paul changes the terms of sale."""
    customer = edit_customer(desk, Customer("C001", "Boulangerie Lefèvre"))
    record_payment(desk, Payment(customer.id, date(2026, 11, 20), Money.euros("1250"), "transfer"))
    edit_terms_of_sale(replace(desk, actor="paul"), TermsOfSale())
    return desk


@pytest.fixture
def page(busy: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[JournalPage]:
    made = JournalPage(Workplace(lambda: busy, jobs))
    qtbot.addWidget(made)
    made.show()
    made.refresh(Changes.ALL)
    qtbot.waitUntil(lambda: "haîne" in made.proof.text(), timeout=5000)
    yield made
    jobs.close()


def column(page: JournalPage, key: str) -> list[str]:
    place = next(c for c in page.list.model.columns if c.key == key)
    return [place.text(row) for row in page.list.model.rows()]


def test_what_was_done_last_comes_first_with_its_person_and_customer(page: JournalPage) -> None:
    assert column(page, "what") == ["Conditions de vente modifiées", "Règlement enregistré", "Client ajouté"]
    assert column(page, "actor") == ["paul", "claire", "claire"]
    assert column(page, "customer") == ["Dossier", "Boulangerie Lefèvre", "Boulangerie Lefèvre"]


def test_a_payment_is_told_with_its_amount_and_day(page: JournalPage) -> None:
    row = page.list.model.row_at(1)
    assert row is not None
    assert detail(row.entry).replace("\u00a0", " ") == "1 250,00 € du 20/11/2026"


def test_a_call_a_task_and_a_note_to_come_back_to_are_told_with_their_days(page: JournalPage) -> None:
    row = page.list.model.row_at(1)
    assert row is not None
    told = {
        "call.made": (
            {"outcome": "unreachable", "contact": "Mme Rey", "cents": 0, "next_on": "2026-11-24", "note": ""},
            "Injoignable, Mme Rey, à rappeler le 24/11/2026",
        ),
        "task.added": ({"text": "Envoyer le bon", "due_on": "2026-12-01"}, "Envoyer le bon, pour le 01/12/2026"),
        "customer.noted": (
            {"text": "Change de banque", "remind_on": "2027-01-04"},
            "Change de banque, à revoir le 04/01/2027",
        ),
    }
    for action, (facts, words) in told.items():
        assert detail(replace(row.entry, action=action, facts=facts)) == words


def test_the_time_shown_is_that_of_the_wall(page: JournalPage) -> None:
    row = page.list.model.row_at(0)
    assert row is not None
    local = datetime(2026, 11, 22, 12, 0, tzinfo=UTC).astimezone()
    assert moment(row.entry).endswith(f"{local:%H:%M}")


def test_french_words_find_their_lines_and_so_does_a_name_without_accents(page: JournalPage) -> None:
    page.list.set_text("reglement enregistre")
    assert column(page, "what") == ["Règlement enregistré"]
    page.list.set_text("lefevre")
    assert len(column(page, "what")) == 2


def test_one_kind_of_lines_can_be_chosen(page: JournalPage) -> None:
    page.kind.set_value("choices")
    page.kind.picked.emit("choices")
    assert column(page, "what") == ["Conditions de vente modifiées"]


def test_coming_for_a_customer_shows_his_lines_until_all_are_wanted(page: JournalPage) -> None:
    page.open_with("client:C001")
    assert len(column(page, "what")) == 2
    page.all_button.click()
    assert len(column(page, "what")) == 3


def test_a_line_leads_to_its_customer(page: JournalPage, busy: Desk, qtbot: QtBot) -> None:
    with busy.books.reading() as session:
        customer = session.customers.with_code("C001").id
    with qtbot.waitSignal(page.left_for) as left:
        page.list.opened.emit(page.list.model.row_at(1))
    assert left.args == [Destination("customer", customer)]


def test_the_oldest_line_comes_first_when_asked(page: JournalPage) -> None:
    page.list.sort_by("when")
    assert column(page, "seq") == ["1", "2", "3"]


def test_an_untouched_chain_is_said_to_hold(page: JournalPage) -> None:
    assert page.proof.text() == "Chaîne vérifiée\u00a0: 3 lignes"


def test_sound_books_are_said_to_be_in_order(page: JournalPage, qtbot: QtBot) -> None:
    page.verify()
    qtbot.waitUntil(lambda: page.proof.text().startswith("Dossier vérifié"), timeout=5000)
    assert page.verify_button.isEnabled()


def test_a_line_rewritten_behind_the_programs_back_is_found(page: JournalPage, busy: Desk, qtbot: QtBot) -> None:
    with closing(sqlite3.connect(busy.books.path)) as connection:
        triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'journal'")
        for (name,) in triggers.fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE journal SET actor = 'personne' WHERE seq = 2")
        connection.commit()
    page.refresh(Changes.ALL)
    qtbot.waitUntil(lambda: "rompue à la ligne 2" in page.proof.text(), timeout=5000)
    page.verify()
    qtbot.waitUntil(lambda: "1 problème trouvé" in page.proof.text(), timeout=5000)


def test_every_action_has_its_french_words() -> None:
    assert all(deed(action) != action for action in deeds())


def test_a_line_of_an_action_nobody_knows_shows_its_word(page: JournalPage) -> None:
    row = page.list.model.row_at(0)
    assert row is not None
    strange = replace(row.entry, action="future.thing", facts={})
    assert (what(strange), detail(strange)) == ("future.thing", "")
