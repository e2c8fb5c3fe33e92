"""Letters on paper, from the printer to the receipt."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from gestion_creances.company.profile import Address
from gestion_creances.desk import Desk
from gestion_creances.dunning.posting import NoLetterChosen, PostingFault, PostOutcome, PostState
from gestion_creances.dunning.tracking import TrackingRefused
from gestion_creances.intake.scan import ScanRefused
from gestion_creances.ledger.customer import Channel
from gestion_creances.storage.letters import LetterAltered
from gestion_creances.storage.postings import PostQuery
from gestion_creances.usecases.issue_reminders import issue_reminders
from gestion_creances.usecases.post_letters import (
    PostNews,
    note_post_news,
    note_posted,
    step_back,
    take_back,
)
from gestion_creances.usecases.postal_lists import NoRegisteredLetter, cover_list_pdf, registered_table
from gestion_creances.usecases.print_letters import letters_for_printer, mark_printed
from gestion_creances.usecases.view_post import post_proof, view_post
from tests.usecases.builders import a_customer, a_debt, on_day, open_for_business, paper_text

DAY = date(2026, 11, 22)
PDF = b"%PDF-1.4\nscan of a receipt\n%%EOF"


@pytest.fixture
def office(desk: Desk, tmp_path: Path) -> Desk:
    """Three letters on paper, one of them registered, and one by e-mail."""
    open_for_business(desk)
    a_debt(desk, a_customer(desk, channel=Channel.LETTER), "F1", "1200", date(2026, 11, 10))
    zinc = a_customer(desk, code="C2", name="Zinguerie Paul", channel=Channel.REGISTERED, email="z@paul.fr", siren="")
    a_debt(desk, zinc, "F2", "300", date(2026, 11, 9))
    arc = a_customer(
        desk,
        code="C3",
        name="Arc & fils",
        channel=Channel.LETTER,
        siren="",
        address=Address(("Bât. 4", "1 rue A"), "01000", "Bourg-en-Bresse"),
    )
    a_debt(desk, arc, "F3", "50", date(2026, 11, 8))
    mail = a_customer(desk, code="C4", name="Mail SA", channel=Channel.EMAIL, email="a@mail.fr", siren="")
    a_debt(desk, mail, "F4", "70", date(2026, 11, 8))
    issue_reminders(desk, tmp_path / "lettres")
    return desk


def waiting(desk: Desk) -> dict[str, int]:
    """Return the letters to print: their ids by customer's code."""
    return {one.customer_code: one.letter_id for one in view_post(desk).to_print}


def actions(desk: Desk, code: str) -> list[str]:
    with desk.books.reading() as session:
        return [entry.action for entry in session.journal.entries(f"client:{code}")]


# Printing.
def test_letters_on_paper_wait_for_the_printer_by_name_and_e_mails_do_not(office: Desk) -> None:
    assert list(waiting(office)) == ["C3", "C1", "C2"]


def test_letters_are_merged_by_customer_each_page_as_issued(office: Desk) -> None:
    run = letters_for_printer(office, waiting(office).values())
    with office.books.reading() as session:
        apart = [session.letters.sealed(session.letters.get(one.letter_id)) for one in run.letters]
    alone = [page.extract_text() for pdf in apart for page in PdfReader(BytesIO(pdf)).pages]
    together = [page.extract_text() for page in PdfReader(BytesIO(run.pdf)).pages]
    assert together == alone
    assert run.pages == len(alone)
    assert [one.customer_code for one in run.letters] == ["C3", "C1", "C2"]
    assert [one.customer_code for one in view_post(office).to_print] == ["C3", "C1", "C2"]


def test_printed_on_both_sides_each_letter_begins_on_a_sheet_of_its_own(office: Desk) -> None:
    run = letters_for_printer(office, waiting(office).values(), duplex=True)
    texts = [page.extract_text() for page in PdfReader(BytesIO(run.pdf)).pages]
    fronts = [rank for rank, text in enumerate(texts) if "Arc & fils" in text or "Lefèvre" in text or "Paul" in text]
    assert run.pages % 2 == 0
    assert [next(rank for rank in fronts if name in texts[rank]) % 2 for name in ("Arc", "Lefèvre", "Paul")] == [0] * 3


def test_a_statement_follows_each_customers_last_letter(office: Desk) -> None:
    run = letters_for_printer(office, waiting(office).values(), statements=True)
    texts = [page.extract_text() for page in PdfReader(BytesIO(run.pdf)).pages]
    assert sum("Relevé de compte" in text for text in texts) == 3
    assert "Relevé de compte" in texts[-1]
    assert "Zinguerie Paul" in texts[-1]


def test_letters_to_be_addressed_by_hand_are_named(office: Desk, tmp_path: Path) -> None:
    nowhere = a_customer(office, code="C5", name="Sans Logis", channel=Channel.LETTER, siren="", address=Address())
    a_debt(office, nowhere, "F5", "80", date(2026, 11, 8))
    issue_reminders(office, tmp_path / "lettres")
    run = letters_for_printer(office, waiting(office).values())
    assert [one.customer_code for one in run.without_address] == ["C5"]


def test_an_altered_letter_is_not_printed(office: Desk) -> None:
    one = view_post(office).to_print[0]
    with office.books.writing() as session:
        session.connection.exec_driver_sql("DROP TRIGGER IF EXISTS document_no_update")
        session.connection.exec_driver_sql("UPDATE document SET bytes = x'00' WHERE sha256 = ?", (one.sha256,))
    with pytest.raises(LetterAltered, match=one.number):
        letters_for_printer(office, [one.letter_id])


def test_printed_letters_wait_for_the_post_and_keep_their_first_day(office: Desk) -> None:
    ids = waiting(office)
    assert len(mark_printed(office, ids.values())) == 3
    assert mark_printed(on_day(office, date(2026, 11, 25)), ids.values()) == ()
    view = view_post(office)
    assert view.to_print == ()
    assert [one.posting.printed_on for one in view.to_post] == [DAY] * 3
    assert actions(office, "C1").count("letter.printed") == 1


def test_nothing_is_done_with_no_letter(office: Desk) -> None:
    for ask in (letters_for_printer, cover_list_pdf):
        with pytest.raises(NoLetterChosen):
            ask(office, ())
    with pytest.raises(NoLetterChosen):
        note_posted(office, {}, DAY)
    with pytest.raises(NoLetterChosen):
        note_post_news(office, (), PostNews())


# Posting.
def test_several_letters_are_posted_in_one_go_and_taken_back(office: Desk) -> None:
    ids = waiting(office)
    noted = note_posted(office, {ids["C1"]: "", ids["C2"]: "1a 111 111 1111 1", ids["C3"]: ""}, DAY)
    with office.books.reading() as session:
        (registered,) = session.postings.of_customer(_customer(office, "C2"))
    assert (registered.posting.tracking, registered.posting.posted_on) == ("1A11111111111", DAY)
    assert registered.posting.printed_on == DAY
    assert view_post(office).counts.awaiting == 1
    take_back(office, noted)
    assert waiting(office) == ids
    assert actions(office, "C2")[-2:] == ["letter.posted", "letter.corrected"]


def test_one_wrong_entry_refuses_the_whole_posting(office: Desk) -> None:
    ids = waiting(office)
    with pytest.raises(TrackingRefused, match="donné à deux lettres"):
        note_posted(office, {ids["C1"]: "A1", ids["C2"]: "a 1"}, DAY)
    with pytest.raises(PostingFault) as caught:
        note_posted(office, {ids["C1"]: "A1", ids["C2"]: "A2"}, date(2026, 11, 21))
    assert caught.value.field == "printed_on"
    assert waiting(office) == ids


def test_a_number_of_another_letter_is_refused(office: Desk) -> None:
    ids = waiting(office)
    note_posted(office, {ids["C1"]: "A1"}, DAY)
    with pytest.raises(TrackingRefused, match="déjà celui de la lettre"):
        note_posted(office, {ids["C2"]: "A1"}, DAY)
    note_posted(office, {ids["C1"]: "A1"}, DAY)


def test_a_number_given_later_completes_the_posting(office: Desk) -> None:
    key = waiting(office)["C2"]
    note_posted(office, {key: ""}, DAY)
    note_posted(office, {key: "A2"}, DAY)
    note_posted(office, {key: ""}, DAY)
    assert post_proof(office, key).letter.posting.tracking == "A2"


# What comes back.
def test_a_registered_letter_without_receipt_is_chased_after_ten_working_days(office: Desk) -> None:
    key = waiting(office)["C2"]
    note_posted(office, {key: "A2"}, DAY)
    assert view_post(on_day(office, date(2026, 12, 4))).late == ()
    (late,) = view_post(on_day(office, date(2026, 12, 5))).late
    assert late.letter_id == key
    assert view_post(on_day(office, date(2026, 12, 5))).counts.late == 1


def test_the_receipt_is_kept_sealed_with_the_letter_and_taken_off_again(office: Desk, tmp_path: Path) -> None:
    key = waiting(office)["C2"]
    scan = tmp_path / "AR Paul.pdf"
    scan.write_bytes(PDF)
    later = on_day(office, date(2026, 11, 27))
    note_posted(later, {key: "A2"}, DAY)
    signed = PostNews(date(2026, 11, 24), PostOutcome.SIGNED, date(2026, 11, 26))
    noted = note_post_news(later, [key], signed, scan)
    proof = post_proof(later, key)
    assert proof.letter.posting.state is PostState.CLOSED
    assert [one.name for one in proof.receipts] == ["AR Paul.pdf"]
    assert proof.letter.receipt_sha256 == proof.receipts[0].sha256
    with later.books.reading() as session:
        assert session.attachments.content(proof.letter.receipt_sha256) == PDF
    assert view_post(later).counts.awaiting == 0
    take_back(later, noted)
    proof = post_proof(later, key)
    assert proof.receipts == ()
    assert proof.letter.posting.state is PostState.POSTED


def test_what_is_not_given_stays_as_it_was(office: Desk) -> None:
    key = waiting(office)["C2"]
    later = on_day(office, date(2026, 12, 20))
    note_posted(later, {key: "A2"}, DAY)
    note_post_news(later, [key], PostNews(presented_on=date(2026, 11, 24)))
    note_post_news(later, [key], PostNews(None, PostOutcome.UNCLAIMED, date(2026, 12, 10)))
    posting = post_proof(later, key).letter.posting
    assert (posting.presented_on, posting.outcome) == (date(2026, 11, 24), PostOutcome.UNCLAIMED)
    step_back(later, [key])
    assert post_proof(later, key).letter.posting.state is PostState.PRESENTED


def test_an_empty_follow_up_is_refused(office: Desk) -> None:
    with pytest.raises(PostingFault, match="au moins une date") as caught:
        note_post_news(office, [waiting(office)["C2"]], PostNews())
    assert caught.value.field == "outcome"


def test_a_refused_follow_up_keeps_no_receipt(office: Desk, tmp_path: Path) -> None:
    key = waiting(office)["C2"]
    scan = tmp_path / "ar.png"
    scan.write_bytes(b"\x89PNG\r\n\x1a\nx")
    with pytest.raises(PostingFault, match="n’est pas notée comme postée"):
        note_post_news(office, [key], PostNews(presented_on=DAY), scan)
    assert post_proof(office, key).receipts == ()


def test_what_is_no_scan_notes_nothing(office: Desk, tmp_path: Path) -> None:
    key = waiting(office)["C2"]
    note_posted(office, {key: "A2"}, DAY)
    wrong = tmp_path / "ar.docx"
    wrong.write_bytes(b"PK")
    with pytest.raises(ScanRefused):
        note_post_news(office, [key], PostNews(DAY, PostOutcome.SIGNED, DAY), wrong)
    assert post_proof(office, key).letter.posting.state is PostState.POSTED


# Lists for the post.
def test_the_cover_list_names_every_envelope_and_no_amount(office: Desk) -> None:
    ids = waiting(office)
    note_posted(office, {ids["C2"]: "A2"}, DAY)
    text = paper_text(cover_list_pdf(office, ids.values()))
    for words in ("Bordereau de dépôt", "3 lettres, dont 1 recommandée", "1. Arc & fils", "01000 BOURG-EN-BRESSE"):
        assert words in text
    assert "3. Zinguerie Paul" in text
    assert " A2" in text
    assert "€" not in text.replace("80 000 €", "")
    assert "300,00" not in text


def test_registered_letters_are_listed_with_their_address_in_columns(office: Desk, tmp_path: Path) -> None:
    path = registered_table(office, waiting(office).values(), tmp_path / "r.csv")
    with path.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file, delimiter=";")
    assert row["Raison sociale ou nom"] == "Zinguerie Paul"
    assert (row["Adresse 1"], row["Code postal"], row["Ville"], row["Pays"]) == (
        "3 place du Marché",
        "21000",
        "DIJON",
        "FR",
    )
    assert row["E-mail"] == "z@paul.fr"
    assert row["Expéditeur"] == "Ateliers Kervadec"
    assert registered_table(office, waiting(office).values(), tmp_path / "r.xlsx").stat().st_size > 1000


def test_without_a_registered_letter_there_is_no_list(office: Desk, tmp_path: Path) -> None:
    with pytest.raises(NoRegisteredLetter):
        registered_table(office, [waiting(office)["C1"]], tmp_path / "r.csv")
    assert not (tmp_path / "r.csv").exists()


def test_the_address_listed_is_the_one_on_the_paper(office: Desk, tmp_path: Path) -> None:
    with office.books.writing() as session:
        customer = session.customers.with_code("C2")
        session.customers.put(replace(customer, address=Address(("9 rue Neuve",), "75001", "Paris")))
    path = registered_table(office, waiting(office).values(), tmp_path / "r.csv")
    assert "3 place du Marché;;;;21000;DIJON;FR" in path.read_text(encoding="utf-8-sig")


# The list.
@pytest.mark.parametrize(
    ("query", "codes"),
    [
        (PostQuery(sort="customer"), ["C3", "C1", "C2"]),
        (PostQuery(sort="asked", descending=True), ["C1", "C2", "C3"]),
        (PostQuery("all", text="dijon lefevre"), ["C1"]),
        (PostQuery("awaiting"), ["C2"]),
        (PostQuery("awaiting", text="a2"), ["C2"]),
        (PostQuery("late", late_by=DAY), ["C2"]),
        (PostQuery("late", late_by=date(2026, 11, 21)), []),
        (PostQuery("done"), ["C1"]),
        (PostQuery("returned"), []),
        (PostQuery("to_post"), []),
    ],
)
def test_the_list_finds_letters_by_state_and_words(office: Desk, query: PostQuery, codes: list[str]) -> None:
    note_posted(office, {waiting(office)["C2"]: "A2"}, DAY)
    note_posted(office, {waiting(office)["C1"]: ""}, DAY)
    with office.books.reading() as session:
        assert [one.customer_code for one in session.postings.page(query)] == codes
        assert session.postings.count(query) == len(codes)


def test_every_column_of_the_list_sorts(office: Desk) -> None:
    from gestion_creances.storage.postings import _SORTS

    with office.books.reading() as session:
        for sort in _SORTS:
            up = session.postings.page(PostQuery(sort=sort))
            down = session.postings.page(PostQuery(sort=sort, descending=True))
            assert [one.letter_id for one in up] == [one.letter_id for one in reversed(down)]
        assert session.postings.page(PostQuery(customer_id=-1)) == ()


def test_a_letter_that_is_not_by_post_has_no_story(office: Desk) -> None:
    with pytest.raises(KeyError):
        post_proof(office, 999)


def _customer(desk: Desk, code: str) -> int:
    with desk.books.reading() as session:
        return session.customers.with_code(code).id


def test_a_letter_says_registered_when_it_leaves_so_and_only_then(office: Desk) -> None:
    ids = waiting(office)
    assert "Lettre recommandée avec avis de réception" in paper_text(letters_for_printer(office, [ids["C2"]]).pdf)
    assert "recommandée" not in paper_text(letters_for_printer(office, [ids["C1"]]).pdf)
