from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from gestion_creances.desk import Desk
from gestion_creances.intake.paper import PaperRefused, read_paper, suffixes
from gestion_creances.intake.refusals import UnreadableFile
from gestion_creances.intake.scan import LARGEST
from gestion_creances.ledger.attachment import Attachment, AttachmentKind
from gestion_creances.storage.attachments import PaperAltered
from gestion_creances.usecases.attach_paper import attach_papers, copy_paper, detach_paper
from tests.usecases.builders import a_customer, a_debt

ORDER = b"%PDF-1.4 bon de commande"


def papers_of(desk: Desk, customer_id: int) -> tuple[Attachment, ...]:
    with desk.books.reading() as session:
        return session.attachments.of_customer(customer_id)


@pytest.fixture
def order(tmp_path: Path) -> Path:
    path = tmp_path / "Bon de commande n° 12.pdf"
    path.write_bytes(ORDER)
    return path


def test_a_paper_is_kept_as_received_and_given_back(desk: Desk, order: Path, tmp_path: Path) -> None:
    customer = a_customer(desk)
    (stored,) = attach_papers(desk, [order], customer, AttachmentKind.ORDER)
    assert papers_of(desk, customer) == (stored,)
    copy = copy_paper(desk, stored, tmp_path / "copies")
    assert (copy.name, copy.read_bytes(), stored.media) == (order.name, ORDER, "application/pdf")


def test_a_paper_is_kept_with_an_invoice(desk: Desk, order: Path) -> None:
    customer = a_customer(desk)
    a_debt(desk, customer, "FA-1", "100", date(2026, 7, 6))
    attach_papers(desk, [order], customer)
    (stored,) = attach_papers(desk, [order], customer, AttachmentKind.DELIVERY, invoice_id=1)
    assert [paper for paper in papers_of(desk, customer) if paper.invoice_id == 1] == [stored]


def test_a_paper_taken_off_leaves_its_trace_in_the_journal(desk: Desk, order: Path) -> None:
    customer = a_customer(desk)
    (stored,) = attach_papers(desk, [order], customer)
    detach_paper(desk, stored)
    assert papers_of(desk, customer) == ()
    with desk.books.reading() as session:
        told = [(entry.action, entry.facts["sha256"]) for entry in session.journal.entries("client:C1")]
        assert told == [("paper.added", stored.sha256), ("paper.removed", stored.sha256)]
        assert session.attachments.content(stored.sha256) == ORDER


def test_a_paper_altered_in_the_books_is_not_given_back(desk: Desk, order: Path, tmp_path: Path) -> None:
    (stored,) = attach_papers(desk, [order], a_customer(desk))
    with desk.books.writing() as session:
        session.connection.exec_driver_sql("DROP TRIGGER document_no_update")
        session.connection.exec_driver_sql("UPDATE document SET bytes = x'00'")
    with pytest.raises(PaperAltered, match="Bon de commande"):
        copy_paper(desk, stored, tmp_path / "copies")


def test_what_cannot_be_kept_is_refused_and_nothing_is_written(desk: Desk, order: Path, tmp_path: Path) -> None:
    customer = a_customer(desk)
    empty, program, huge = tmp_path / "vide.pdf", tmp_path / "jeu.exe", tmp_path / "film.jpg"
    empty.touch()
    program.write_bytes(b"MZ")
    with huge.open("wb") as file:
        file.truncate(LARGEST + 1)
    for path, problem in ((empty, "est vide"), (program, "n’est pas un document"), (huge, "pèse 21 Mo")):
        with pytest.raises(PaperRefused, match=problem):
            attach_papers(desk, [order, path], customer)
    with pytest.raises(UnreadableFile):
        attach_papers(desk, [order, tmp_path / "absent.pdf"], customer)
    assert papers_of(desk, customer) == ()


def test_papers_are_known_by_the_ending_of_their_name_in_either_case(tmp_path: Path) -> None:
    photo = tmp_path / "IMG_1.JPG"
    photo.write_bytes(b"\xff\xd8\xff")
    assert read_paper(photo).media == "image/jpeg"
    assert ".pdf" in suffixes()
