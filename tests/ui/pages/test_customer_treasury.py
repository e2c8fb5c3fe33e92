"""What the thread of a customer tells of the bank, of direct debits, and of claims doubted or given up."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from gestion_creances.banking.creditor import Creditor
from gestion_creances.banking.mandate import Mandate
from gestion_creances.basics.money import Money
from gestion_creances.desk import Desk
from gestion_creances.storage.books import Books
from gestion_creances.ui.pages.customer.sorts import Sort, sort_of
from gestion_creances.ui.pages.customer.telling import told
from gestion_creances.usecases.classify_doubtful import classify_doubtful, give_back
from gestion_creances.usecases.collect_debits import make_collection
from gestion_creances.usecases.depreciate import depreciate, propose_provision, provision_of, release_provision
from gestion_creances.usecases.edit_creditor import edit_creditor
from gestion_creances.usecases.edit_mandate import edit_mandate, end_mandate
from gestion_creances.usecases.match_bank_lines import accept_proposals, match_certain
from gestion_creances.usecases.view_bank import propose_for
from gestion_creances.usecases.view_customer import view_customer
from tests.usecases.banking import a_line, a_movement, a_statement, entered
from tests.usecases.builders import a_customer, a_debt, on_day, open_for_business

MONDAY = date(2026, 11, 23)
IBAN = "FR7630006000011234567890189"


@pytest.fixture
def office(books: Books) -> Desk:
    desk = Desk(books, MONDAY, "Claire")
    open_for_business(desk)
    return desk


def thread(desk: Desk, customer_id: int) -> list[tuple[str, str, str]]:
    """Return day, words and detail of each event, newest first."""
    view = view_customer(desk, customer_id)
    lines = [told(event, view) for event in view.events]
    return [(f"{line.event.day:%d/%m}", plain(line.what), plain(line.detail)) for line in lines]


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def invoice(desk: Desk, customer_id: int, number: str, euros: str) -> int:
    return a_debt(desk, customer_id, number, euros, date(2026, 11, 2))[0]


def test_a_payment_names_its_statement_and_one_that_came_back_says_why(office: Desk) -> None:
    key = a_customer(office)
    invoice(office, key, "FA-2026-0101", "1200")
    facts = {"method": "transfer", "reference": "VIR-20261110"}
    a_line(office, date(2026, 11, 10), "1200", "VIR FACTURE FA-2026-0101", **facts)
    match_certain(office)
    back = {"return_reason": "provision insuffisante", **facts}
    (done,) = entered(office, a_statement(a_movement(date(2026, 11, 20), "-1200", "REJET", **back)), name="b.ofx")
    accept_proposals(office, [propose_for(office)[done.created[0]][0]])
    assert thread(office, key)[:2] == [
        ("20/11", "Règlement revenu impayé", "Virement · relevé du 20/11/2026 · provision insuffisante · VIR-20261110"),
        ("10/11", "Règlement reçu", "Virement · relevé du 10/11/2026 · VIR-20261110"),
    ]


def test_cents_that_were_written_off_keep_their_account_and_reason(office: Desk) -> None:
    key = a_customer(office)
    invoice(office, key, "FA-2026-0101", "1200")
    a_line(office, date(2026, 11, 10), "1199.60", "VIR FACTURE FA-2026-0101")
    match_certain(office)
    (written_off,) = (line for line in thread(office, key) if line[1] == "Écart passé en compte")
    assert written_off[2].startswith("FA-2026-0101 · compte 658")


def test_a_claim_that_became_doubtful_is_told_once_with_its_depreciation_and_its_way_back(office: Desk) -> None:
    key = a_customer(office)
    item_id = invoice(office, key, "FA-2026-0101", "1200")
    doubtful = classify_doubtful(office, item_id, date(2026, 11, 2), "Redressement judiciaire")
    net = propose_provision(office, doubtful).net or Money.euros("1000")
    made = depreciate(office, provision_of(doubtful, date(2026, 11, 3), net, Decimal(50), "Une chance sur deux"))
    release_provision(office, made, date(2026, 11, 16), "Plan homologué")
    give_back(office, doubtful, date(2026, 11, 17))
    lines = thread(office, key)
    assert [line[:2] for line in lines[:4]] == [
        ("17/11", "Facture FA-2026-0101 : n’est plus douteuse"),
        ("16/11", "Dépréciation reprise : FA-2026-0101"),
        ("03/11", "Dépréciation de la facture FA-2026-0101"),
        ("02/11", "Facture FA-2026-0101 passée en créance douteuse"),
    ]
    assert lines[3][2] == "Redressement judiciaire"
    assert sum(line[1] == "Facture FA-2026-0101" for line in lines) == 1
    documents = [event for event in view_customer(office, key).events if sort_of(event) is Sort.DOCUMENT]
    assert len(documents) == 5


def test_mandates_and_debits_are_told_and_the_mandate_that_may_be_used_stands_in_the_conditions(office: Desk) -> None:
    key = a_customer(office)
    item_id = invoice(office, key, "FA-2026-0101", "1200")
    edit_creditor(office, Creditor(ics="FR21ZZZ000214", iban=IBAN, notice_days=2))
    early = on_day(office, date(2026, 11, 2))
    mandate = edit_mandate(early, Mandate(key, "RUM-1", date(2026, 10, 1), "Lefèvre", IBAN))
    make_collection(early, date(2026, 11, 6), only=[item_id], tell=False)
    view = view_customer(office, key)
    assert view.treasury.mandate is not None
    assert view.treasury.mandate.reference == "RUM-1"
    lines = [told(event, view) for event in view.events]
    debit = next(line for line in lines if line.what.startswith("Prélèvement"))
    assert (plain(debit.what), debit.state) == ("Prélèvement du 06/11/2026", "En attente")
    assert debit.detail == "FA-2026-0101 · remise PRV-2026-0001"
    assert sort_of(debit.event) is Sort.PAYMENT
    assert ("01/10", "Mandat de prélèvement RUM-1 signé", "compte finissant par 0189") in thread(office, key)
    end_mandate(office, mandate.id, date(2026, 11, 20), "Banque changée")
    assert ("20/11", "Fin du mandat RUM-1", "Banque changée") in thread(office, key)
    assert view_customer(office, key).treasury.mandate is None
