"""A month of direct debits: mandates signed, a remittance prepared, made once, announced, answered by the bank."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from lxml import etree

from gestion_creances.banking.collection import CollectionRefused, NotDebited
from gestion_creances.banking.creditor import Creditor
from gestion_creances.banking.mandate import Mandate, MandateRefused, Scheme, Standing
from gestion_creances.banking.remittance import DebitState
from gestion_creances.basics.money import Money
from gestion_creances.desk import Desk
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.dunning.reason import Reason
from gestion_creances.exports.sepa_debit import NotSepa
from gestion_creances.ledger.customer import Channel, CustomerKind
from gestion_creances.letters.message import Stale
from gestion_creances.storage.books import Books
from gestion_creances.storage.debits import RemittanceAltered
from gestion_creances.usecases.collect_debits import (
    make_collection,
    prepare_collection,
    remittance_file,
    save_remittance,
)
from gestion_creances.usecases.edit_creditor import edit_creditor, view_creditor
from gestion_creances.usecases.edit_mandate import blank_mandate, edit_mandate, end_mandate
from gestion_creances.usecases.hold_reminders import hold_reminders
from gestion_creances.usecases.prepare_reminders import prepare_reminders
from gestion_creances.usecases.record_payment import return_payment
from gestion_creances.usecases.verify_books import verify_books
from gestion_creances.usecases.view_debits import (
    view_mandates,
    view_missing_mandates,
    view_remittances,
)
from gestion_creances.usecases.view_messages import view_outbox
from gestion_creances.usecases.view_post import view_post
from gestion_creances.usecases.withdraw_debits import reject_debit, withdraw_collection
from tests.usecases.builders import a_customer, a_debt, a_payment, on_day, open_for_business, paper_text

NS = {"p": "urn:iso:std:iso:20022:tech:xsd:pain.008.001.08"}
TODAY, DAY = date(2026, 6, 30), date(2026, 7, 15)
ACCOUNT, OTHER = "FR7630006000011234567890189", "FR1420041010050500013M02606"


@pytest.fixture
def desk(books: Books) -> Desk:
    return Desk(books, TODAY, "claire", lambda: datetime(2026, 6, 30, 9, 0, tzinfo=UTC))


@pytest.fixture
def bakery(desk: Desk) -> int:
    """A customer with a mandate and two invoices due by the middle of July."""
    open_for_business(desk)
    edit_creditor(desk, Creditor("FR72ZZZ123456"))
    key = a_customer(desk)
    a_debt(desk, key, "FA-1", "1000", date(2026, 6, 20))
    a_debt(desk, key, "FA-2", "234.56", date(2026, 7, 10), issued_on=date(2026, 6, 10))
    signed(desk, key)
    return key


def signed(desk: Desk, customer_id: int, **facts: object) -> Mandate:
    known = {"signed_on": date(2026, 1, 15), "holder": "Boulangerie Lefèvre", "iban": OTHER, "reference": ""}
    return edit_mandate(desk, Mandate(customer_id, **(known | facts)))  # type: ignore[arg-type]


def texts(content: bytes, path: str) -> list[str]:
    return [str(found.text) for found in etree.fromstring(content).iterfind(f".//p:{path}", NS)]


def reasons(desk: Desk) -> dict[str, Reason]:
    return {left.number: left.reason for left in prepare_reminders(desk).decision.not_chased}


def test_a_remittance_is_made_of_what_is_due_and_its_file_says_so_to_the_cent(desk: Desk, bakery: int) -> None:
    made = make_collection(desk, DAY)
    assert (made.remittance.number, made.remittance.amount) == ("PRV-2026-0001", Money(123_456))
    assert texts(made.content, "InstdAmt") == ["1000.00", "234.56"]
    assert texts(made.content, "GrpHdr/p:CtrlSum") == ["1234.56"]
    assert texts(made.content, "SeqTp") == ["FRST", "RCUR"]
    assert texts(made.content, "EndToEndId") == ["PRV-2026-0001-0001", "PRV-2026-0001-0002"]
    assert texts(made.content, "MsgId") == ["PRV-2026-0001"]
    assert texts(made.content, "PmtInfId") == ["PRV-2026-0001-FRST", "PRV-2026-0001-RCUR"]
    assert texts(made.content, "ReqdColltnDt") == ["2026-07-15", "2026-07-15"]
    assert texts(made.content, "MndtId") == ["RUM-C1-1", "RUM-C1-1"]
    assert texts(made.content, "DbtrAcct/p:Id/p:IBAN") == [OTHER, OTHER]
    assert texts(made.content, "CdtrAcct/p:Id/p:IBAN") == [ACCOUNT, ACCOUNT]
    assert texts(made.content, "Dbtr/p:Nm") == ["Boulangerie Lefevre", "Boulangerie Lefevre"]
    assert texts(made.content, "Dbtr/p:PstlAdr/p:TwnNm") == ["Dijon", "Dijon"]
    assert texts(made.content, "Ustrd") == ["FA-1 Ateliers Kervadec", "FA-2 Ateliers Kervadec"]


def test_the_dry_run_is_the_real_run_and_writes_nothing(desk: Desk, bakery: int) -> None:
    tried = prepare_collection(desk, DAY)
    assert tried.refused is None
    assert view_remittances(desk) == ()
    made = make_collection(desk, DAY)
    assert [debit.amount for debit in tried.prepared.debits] == [line.amount for line in made.remittance.lines]
    assert tried.prepared.amount == made.remittance.amount


def test_no_due_date_is_collected_twice_while_the_bank_has_not_answered(desk: Desk, bakery: int) -> None:
    make_collection(desk, DAY)
    with pytest.raises(CollectionRefused, match="Aucune échéance"):
        make_collection(desk, date(2026, 7, 16))
    left = prepare_collection(desk, date(2026, 7, 16)).prepared.left_out
    assert [one.reason for one in left] == [NotDebited.PENDING] * 2
    assert len(view_remittances(desk)) == 1


def test_what_is_ticked_and_can_no_longer_be_collected_stops_the_remittance(desk: Desk, bakery: int) -> None:
    ids = [debit.candidate.item_id for debit in prepare_collection(desk, DAY).prepared.debits]
    hold_reminders(desk, Hold(HoldKind.BLOCK, "travaux", "claire", TODAY, customer_id=bakery))
    with pytest.raises(CollectionRefused, match="FA-1 n’est plus à prélever : Relances suspendues"):
        make_collection(desk, DAY, only=ids)
    assert view_remittances(desk) == ()


def test_an_item_paid_since_it_was_ticked_stops_the_remittance(desk: Desk, bakery: int) -> None:
    ids = [debit.candidate.item_id for debit in prepare_collection(desk, DAY).prepared.debits]
    a_payment(desk, bakery, "1000", TODAY, ids[0])
    with pytest.raises(CollectionRefused, match="soldée entre-temps"):
        make_collection(desk, DAY, only=ids)


def test_only_what_is_ticked_is_collected(desk: Desk, bakery: int) -> None:
    (_, second) = [debit.candidate.item_id for debit in prepare_collection(desk, DAY).prepared.debits]
    made = make_collection(desk, DAY, only=[second])
    assert [line.number for line in made.remittance.lines] == ["FA-2"]


def test_a_due_date_on_its_way_is_not_chased_until_the_bank_has_had_time_to_answer(desk: Desk, bakery: int) -> None:
    make_collection(desk, DAY)
    assert reasons(on_day(desk, date(2026, 7, 22)))["FA-1"] is Reason.COLLECTED
    assert reasons(on_day(desk, date(2026, 7, 23))).get("FA-1") is not Reason.COLLECTED
    assert reasons(on_day(desk, date(2026, 6, 29))).get("FA-1") is not Reason.COLLECTED


def test_a_debit_paid_then_returned_is_open_and_may_be_collected_again(desk: Desk, bakery: int) -> None:
    made = make_collection(desk, DAY)
    first, second = made.remittance.lines
    paid = a_payment(desk, bakery, "1234.56", DAY, first.item_id, second.item_id)
    later = on_day(desk, date(2026, 7, 20))
    assert [line.state for line in view_remittances(desk)[0].lines] == [DebitState.PAID] * 2
    assert view_remittances(later)[0].pending == Money(0)
    return_payment(later, paid, date(2026, 7, 20), "provision insuffisante")
    assert [line.state for line in view_remittances(desk)[0].lines] == [DebitState.RETURNED] * 2
    assert "FA-1" in {debit.candidate.number for debit in prepare_collection(later).prepared.debits}
    assert reasons(later).get("FA-1") is not Reason.COLLECTED


def test_what_the_bank_owes_an_answer_on_is_known_whole_and_debit_by_debit(desk: Desk, bakery: int) -> None:
    made = make_collection(desk, DAY)
    with desk.books.reading() as session:
        whole, *each = session.debits.pending()
    assert (whole.amount, whole.end_to_end, len(whole.shares)) == (Money(123_456), "", 2)
    assert [(one.end_to_end, one.amount) for one in each] == [
        (line.end_to_end, line.amount) for line in made.remittance.lines
    ]
    assert view_remittances(desk)[0].pending == Money(123_456)
    a_payment(desk, bakery, "1000", DAY, made.remittance.lines[0].item_id)
    with desk.books.reading() as session:
        whole, *each = session.debits.pending()
    assert (whole.amount, [one.end_to_end for one in each]) == (Money(23_456), ["PRV-2026-0001-0002"])


def test_a_remittance_withdrawn_before_its_day_frees_its_due_dates_and_its_number_is_not_used_again(
    desk: Desk, bakery: int
) -> None:
    made = make_collection(desk, DAY)
    withdrawn = withdraw_collection(desk, made.remittance.id, " jour erroné ")
    assert (withdrawn.words, withdrawn.reason, withdrawn.withdrawn_on) == ("Retirée", "jour erroné", TODAY)
    again = make_collection(desk, date(2026, 7, 16))
    assert again.remittance.number == "PRV-2026-0002"
    assert texts(again.content, "SeqTp") == ["FRST", "RCUR"]
    with pytest.raises(CollectionRefused):
        withdraw_collection(on_day(desk, date(2026, 7, 16)), again.remittance.id, "trop tard")


def test_a_debit_the_bank_rejected_is_free_again_and_only_that_one(desk: Desk, bakery: int) -> None:
    made = make_collection(desk, DAY)
    line = made.remittance.lines[0]
    later = on_day(desk, date(2026, 7, 16))
    told = reject_debit(later, made.remittance.id, line.line_id, "compte clos")
    assert [(one.state, one.reason) for one in told.lines] == [
        (DebitState.REJECTED, "compte clos"),
        (DebitState.PENDING, ""),
    ]
    assert [debit.candidate.number for debit in prepare_collection(later).prepared.debits] == ["FA-1"]
    with pytest.raises(CollectionRefused):
        reject_debit(later, made.remittance.id, line.line_id, "compte clos")
    with pytest.raises(KeyError):
        reject_debit(later, made.remittance.id, 99, "compte clos")


def test_a_debtor_without_e_mail_is_told_by_a_letter_that_waits_to_be_printed(desk: Desk, bakery: int) -> None:
    made = make_collection(desk, DAY)
    assert (made.by_email, made.on_paper) == (0, 1)
    (letter,) = view_post(desk).to_print
    assert (letter.number, letter.asked) == ("AVP-2026-0001", Money(123_456))
    assert view_post(desk).level_names[letter.level_code] == "Avis de prélèvement"
    with desk.books.reading() as session:
        words = paper_text(session.letters.pdf(letter.sha256))
    for said in ("1 234,56 €", "15 juillet 2026", "FR72ZZZ123456", "RUM-C1-1", "FA-1", "FA-2", "FR14 … 2606"):
        assert said in words
    assert [line.notice for line in made.remittance.lines] == ["AVP-2026-0001"] * 2
    assert OTHER not in words


def test_a_debtor_with_an_e_mail_address_is_told_by_e_mail(desk: Desk, bakery: int) -> None:
    other = a_customer(desk, code="C2", name="Café du Port", email="compta@port.example", language="en")
    a_debt(desk, other, "FA-3", "50", date(2026, 6, 1))
    signed(desk, other, iban=ACCOUNT)
    paper = a_customer(desk, code="C3", name="Garage", email="g@garage.example", channel=Channel.LETTER)
    a_debt(desk, paper, "FA-4", "60", date(2026, 6, 1))
    signed(desk, paper, iban=ACCOUNT)
    made = make_collection(desk, DAY)
    assert (made.by_email, made.on_paper) == (1, 2)
    (row,) = view_outbox(desk).rows
    assert row.message.recipient == "compta@port.example"
    assert "notice of direct debit AVP-2026-" in row.message.subject.lower() or "AVP-2026-" in row.message.subject


def test_a_remittance_may_be_made_without_telling_anybody(desk: Desk, bakery: int) -> None:
    made = make_collection(desk, DAY, tell=False)
    assert (made.by_email, made.on_paper) == (0, 0)
    assert view_post(desk).to_print == ()


def test_the_file_is_kept_as_made_and_an_altered_one_is_not_given_out(desk: Desk, bakery: int, tmp_path: Path) -> None:
    made = make_collection(desk, DAY)
    name, content = remittance_file(desk, made.remittance.id)
    assert (name, content) == ("PRV-2026-0001.xml", made.content)
    assert hashlib.sha256(content).hexdigest() == made.remittance.sha256
    assert save_remittance(desk, made.remittance.id, tmp_path / name).read_bytes() == content
    assert verify_books(desk) == ()
    with desk.books.writing() as session:
        session.connection.exec_driver_sql("DROP TRIGGER document_no_update")
        session.connection.exec_driver_sql(
            "UPDATE document SET bytes = x'00' WHERE sha256 = ?", (made.remittance.sha256,)
        )
    with pytest.raises(RemittanceAltered):
        remittance_file(desk, made.remittance.id)
    assert any("PRV-2026-0001" in problem for problem in verify_books(desk))


def test_the_firm_must_have_its_identifier_and_an_account(books: Books) -> None:
    desk = Desk(books, TODAY, "claire")
    with pytest.raises(CollectionRefused, match="ICS") as refused:
        make_collection(desk, DAY)
    assert refused.value.field == "ics"
    edit_creditor(desk, Creditor("FR72ZZZ123456"))
    with pytest.raises(CollectionRefused) as refused:
        make_collection(desk, DAY)
    assert refused.value.field == "iban"
    assert view_creditor(desk).ics == "FR72ZZZ123456"


def test_a_name_no_bank_could_read_is_refused_before_anything_is_written(desk: Desk, bakery: int) -> None:
    with desk.books.writing() as session:
        session.connection.exec_driver_sql("UPDATE company SET name = '株式会社'")
    with pytest.raises(NotSepa):
        make_collection(desk, DAY)
    assert view_remittances(desk) == ()


def test_a_mandate_that_served_keeps_what_was_signed(desk: Desk, bakery: int) -> None:
    (row,) = view_mandates(desk)
    make_collection(desk, DAY)
    (used,) = view_mandates(desk)
    assert (row.mandate.used_on, used.mandate.used_on) == (None, DAY)
    with pytest.raises(MandateRefused, match="déjà servi") as refused:
        signed(desk, bakery, id=row.mandate.id, reference=row.mandate.reference, iban=ACCOUNT)
    assert refused.value.field == "iban"
    renamed = signed(desk, bakery, id=row.mandate.id, reference=row.mandate.reference, holder="Lefèvre SARL")
    assert renamed.holder == "Lefèvre SARL"


def test_a_mandate_ends_for_a_reason_and_serves_no_more(desk: Desk, bakery: int) -> None:
    (row,) = view_mandates(desk)
    with pytest.raises(MandateRefused):
        end_mandate(desk, row.mandate.id, TODAY, "")
    ended = end_mandate(desk, row.mandate.id, TODAY, "compte clos")
    assert (ended.ended_on, ended.end_reason) == (TODAY, "compte clos")
    (row,) = view_mandates(on_day(desk, date(2026, 7, 1)))
    assert (row.standing, row.problem) == (Standing.ENDED, "Mandat RUM-C1-1 terminé le 30/06/2026 : compte clos.")
    assert [left.reason for left in prepare_collection(desk, DAY).prepared.left_out] == [NotDebited.MANDATE] * 2


def test_two_mandates_never_bear_the_same_reference(desk: Desk, bakery: int) -> None:
    with pytest.raises(MandateRefused, match="celle d’un autre mandat"):
        signed(desk, bakery, reference="rum-c1-1")
    assert blank_mandate(desk, bakery).reference == "RUM-C1-2"
    assert signed(desk, bakery).reference == "RUM-C1-2"


def test_a_consumer_signs_no_mandate_between_firms(desk: Desk, bakery: int) -> None:
    person = a_customer(desk, code="P1", name="Mme Rey", kind=CustomerKind.CONSUMER)
    with pytest.raises(MandateRefused, match="particulier") as refused:
        signed(desk, person, scheme=Scheme.B2B)
    assert refused.value.field == "scheme"


def test_who_means_to_pay_by_debit_and_has_signed_nothing_is_named(desk: Desk, bakery: int) -> None:
    a_customer(desk, code="C2", name="Café du Port", method="direct_debit")
    a_customer(desk, code="C3", name="Autre", method="transfer")
    assert [one.customer_name for one in view_missing_mandates(desk)] == ["Café du Port"]


def test_a_mandate_about_to_lapse_says_so(desk: Desk, bakery: int) -> None:
    later = on_day(desk, date(2028, 11, 1))
    assert view_mandates(later)[0].problem == "Sans prélèvement, il devient caduc le 16/01/2029."
    told = signed(desk, bakery, used_on=date(2026, 5, 1))
    assert told.used_on == date(2026, 5, 1)


def test_correcting_a_mandate_that_served_does_not_make_its_use_outlive_the_remittance(desk: Desk, bakery: int) -> None:
    made = make_collection(desk, DAY)
    (row,) = view_mandates(desk)
    edit_mandate(desk, replace(row.mandate, holder="Lefèvre SARL"))
    withdraw_collection(desk, made.remittance.id, "jour erroné")
    (row,) = view_mandates(desk)
    assert (row.mandate.holder, row.mandate.used_on) == ("Lefèvre SARL", None)


def test_a_notice_that_waits_does_not_leave_once_its_remittance_is_withdrawn(desk: Desk, bakery: int) -> None:
    with desk.books.writing() as session:
        session.connection.exec_driver_sql("UPDATE customer SET email = 'compta@lefevre.example'")
    made = make_collection(desk, DAY)
    (row,) = view_outbox(desk).rows
    with desk.books.reading() as session:
        assert session.mailing.stale(row.message, TODAY) is None
    withdraw_collection(desk, made.remittance.id, "jour erroné")
    with desk.books.reading() as session:
        stale = session.mailing.stale(row.message, TODAY)
    assert stale is Stale.WITHDRAWN
    assert "l’avis n’est pas parti" in stale.sentence()
