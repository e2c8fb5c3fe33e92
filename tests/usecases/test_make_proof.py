"""The proof file of a customer: every piece as kept, numbered, stamped, with fingerprints anyone can recompute."""

from __future__ import annotations

import csv
import hashlib
import io
import itertools
import json
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from PIL import Image
from pypdf import PdfReader

from gestion_creances.basics.money import Money
from gestion_creances.basics.progress import Cancelled, Progress
from gestion_creances.desk import Desk
from gestion_creances.dunning.call import CallOutcome
from gestion_creances.dunning.call_report import CallReport
from gestion_creances.dunning.hold import DisputeCategory, Hold, HoldKind
from gestion_creances.dunning.plan_terms import Rhythm
from gestion_creances.dunning.posting import PostOutcome
from gestion_creances.ledger.attachment import AttachmentKind
from gestion_creances.ledger.customer import Channel, UnknownCustomer
from gestion_creances.letters.plan_drafting import PlanWish
from gestion_creances.letters.proof.facts import ProofPart
from gestion_creances.storage.books import Books
from gestion_creances.usecases.agree_plan import agree_plan
from gestion_creances.usecases.attach_paper import attach_papers
from gestion_creances.usecases.formal_notice import formal_notice
from gestion_creances.usecases.invoice_penalties import issue_penalty_invoice
from gestion_creances.usecases.issue_reminders import issue_reminders
from gestion_creances.usecases.make_proof import EVERYTHING, ProofMade, ProofRefused, ProofWanted, make_proof
from gestion_creances.usecases.open_dispute import open_dispute
from gestion_creances.usecases.post_letters import PostNews, note_post_news, note_posted
from gestion_creances.usecases.record_call import record_call
from gestion_creances.usecases.record_promise import record_promise
from gestion_creances.usecases.sign_plan import sign_plan
from gestion_creances.usecases.verify_books import verify_books
from tests.usecases.builders import a_customer, a_debt, a_payment, on_day, open_for_business, paper_text

NOTICE_DAY = date(2026, 11, 20)


@pytest.fixture
def firm(desk: Desk, tmp_path: Path) -> Desk:
    """A debt with a part payment, an e-mail, a formal notice by registered post, its receipt, the invoice's scan."""
    open_for_business(desk)
    customer = a_customer(desk, channel=Channel.EMAIL, email="compta@lefevre.example")
    first = a_debt(desk, customer, "FA-1", "1200", date(2026, 5, 31))
    a_debt(desk, customer, "FA-2", "800", date(2026, 10, 15))
    a_payment(desk, customer, "300", date(2026, 7, 10), *first)
    a_debt(desk, a_customer(desk, code="C2", name="Autre"), "FB-1", "50", date(2026, 10, 1))
    issue_reminders(on_day(desk, date(2026, 10, 30)), tmp_path / "lettres")
    notice = formal_notice(on_day(desk, NOTICE_DAY), "C1", tmp_path / "lettres").sent
    assert notice is not None
    note_posted(on_day(desk, NOTICE_DAY), {notice.letter.id: "2C 184 627 0315 8"}, NOTICE_DAY)
    scan = tmp_path / "avis.png"
    Image.new("RGB", (300, 420), "ivory").save(scan)
    signed = PostNews(date(2026, 11, 21), PostOutcome.SIGNED, date(2026, 11, 21))
    note_post_news(desk, [notice.letter.id], signed, scan)
    paper = tmp_path / "FA-1.pdf"
    shutil.copy2(notice.document or paper, paper)
    with desk.books.reading() as session:
        invoice = session.items.get(first[0]).invoice_id
    attach_papers(desk, [paper], customer, AttachmentKind.INVOICE, invoice_id=invoice)
    return desk


def made(desk: Desk, folder: Path, wanted: ProofWanted = EVERYTHING, code: str = "C1") -> ProofMade:
    return make_proof(desk, code, folder, wanted)


def pages(proof: ProofMade) -> list[str]:
    return [page.extract_text().replace("\u00a0", " ") for page in PdfReader(proof.document).pages]


def titles(proof: ProofMade) -> list[str]:
    return [exhibit.title for exhibit in proof.exhibits]


def tamper(desk: Desk, seal: str) -> None:
    """Change a document behind the back of the program."""
    with desk.books.writing() as session:
        session.connection.exec_driver_sql("DROP TRIGGER document_no_update")
        session.connection.exec_driver_sql("UPDATE document SET bytes = x'255044' WHERE sha256 = ?", (seal,))


def test_every_piece_is_there_in_order_and_exactly_as_it_was_kept(firm: Desk, tmp_path: Path) -> None:
    proof = made(firm, tmp_path / "preuve")
    assert titles(proof) == [
        "Relevé de compte",
        "Factures et avoirs",
        "Facture",
        "Lettre",
        "Lettre",
        "Avis de réception",
        "E-mail",
        "Décompte des pénalités",
        "Historique des échanges et des règlements",
        "Extrait du journal",
    ]
    assert [exhibit.number for exhibit in proof.exhibits] == list(range(1, 11))
    with firm.books.reading() as session:
        letters = session.letters.of_customer(session.customers.with_code("C1").id)
        sent = [session.letters.pdf(letter.sha256) for letter in letters]
    assert [each.content for each in proof.exhibits if each.title == "Lettre"] == sent
    assert [each.reference for each in proof.exhibits if each.title == "Lettre"] == [each.number for each in letters]
    assert proof.altered == ()


def test_the_one_document_lists_bookmarks_and_stamps_every_exhibit(firm: Desk, tmp_path: Path) -> None:
    proof = made(firm, tmp_path)
    reader, texts = PdfReader(proof.document), pages(proof)
    marks = [(mark.title.replace("\u00a0", " "), reader.get_destination_page_number(mark)) for mark in reader.outline]
    assert marks[0] == ("Bordereau de pièces", 0)
    assert [title.partition(" – ")[0] for title, _ in marks[1:]] == [f"Pièce n° {n}" for n in range(1, 11)]
    starts = [page for _, page in marks[1:]] + [len(texts)]
    for number, (start, end) in enumerate(itertools.pairwise(starts), start=1):
        assert start < end
        assert all(f"Pièce n° {number}" in text for text in texts[start:end])
    for exhibit, start in zip(proof.exhibits, starts, strict=False):
        assert exhibit.sha256 in " ".join(texts[: starts[0]])
        assert f" {start + 1}" in " ".join(texts[: starts[0]])


def test_the_cover_names_the_parties_and_adds_up_what_is_owed(firm: Desk, tmp_path: Path) -> None:
    cover = pages(made(firm, tmp_path))[0]
    assert "Ateliers Kervadec" in cover
    assert "Boulangerie Lefèvre" in cover
    lines = {label: Money.euros(amount.replace(" ", "").replace(",", ".")) for label, amount in _amounts(cover)}
    whole = lines.pop("Total dû")
    assert sum(amount.cents for amount in lines.values()) == whole.cents
    assert lines["Indemnités forfaitaires de recouvrement"] == Money.euros("80")
    assert "correspond à l’empreinte" in cover
    assert "le relevé de compte porte 1 700,00 € échus" in " ".join(cover.split()).replace("Le relevé", "le relevé")


def _amounts(cover: str) -> list[tuple[str, str]]:
    import re

    found = re.findall(r"^(Principal échu|Pénalités[^\d]+\d+ \w+ \d{4}|Indemnités[^\d]+|Total dû) ?(−?[\d ]+,\d\d)",
                       cover, re.MULTILINE)  # fmt: skip
    return [(label.strip(), amount) for label, amount in found]


def test_the_archive_holds_every_file_and_sha256sum_accepts_it(firm: Desk, tmp_path: Path) -> None:
    proof = made(firm, tmp_path)
    inside = tmp_path / "ouvert"
    with ZipFile(proof.archive) as archive:
        archive.extractall(inside)
    listed = dict(line.split("  ", 1)[::-1] for line in (inside / "SHA256SUMS").read_text().splitlines())
    assert set(listed) == {path.name for path in inside.iterdir()} - {"SHA256SUMS"}
    assert all(hashlib.sha256((inside / name).read_bytes()).hexdigest() == seal for name, seal in listed.items())
    if tool := shutil.which("sha256sum"):
        done = subprocess.run([tool, "-c", "SHA256SUMS"], cwd=inside, capture_output=True, check=False)
        assert done.returncode == 0
    assert {exhibit.name for exhibit in proof.exhibits} < set(listed)
    assert (inside / "dossier-de-preuve.pdf").read_bytes() == proof.document.read_bytes()
    assert "sha256sum -c SHA256SUMS" in (inside / "LISEZ-MOI.txt").read_text(encoding="utf-8")


def test_the_interest_day_by_day_ends_on_the_sum_claimed(firm: Desk, tmp_path: Path) -> None:
    proof = made(firm, tmp_path)
    with ZipFile(proof.archive) as archive:
        text = archive.read("penalites-jour-par-jour.csv").decode("utf-8-sig")
        rows = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    mine = [row for row in rows if row["facture"] == "FA-1"]
    assert (mine[0]["jour"], mine[-1]["jour"]) == ("2026-06-01", "2026-11-22")
    assert len(mine) == (date(2026, 11, 22) - date(2026, 5, 31)).days
    # 1 200 € × 12,15 % × 30 ÷ 365 = 11,98 €, the last day of June.
    assert next(row for row in mine if row["jour"] == "2026-06-30")["interets_cumules"] == "11.98"
    # The other invoice bore no payment: what its last day says is what the statement claims.
    last = {row["facture"]: row["interets_cumules"] for row in rows}
    statement = paper_text(next(each.content for each in proof.exhibits if each.title == "Décompte des pénalités"))
    assert last["FA-2"].replace(".", ",") in statement


def test_the_journal_lines_recompute_to_their_fingerprints(firm: Desk, tmp_path: Path) -> None:
    proof = made(firm, tmp_path)
    with ZipFile(proof.archive) as archive:
        lines = [json.loads(line) for line in archive.read("journal.jsonl").decode().splitlines()]
    assert {line["action"] for line in lines} >= {"letter.issued", "paper.added"}
    for line in lines:
        fields = [str(line["seq"]), *(line[key] for key in ("at", "actor", "action", "subject", "facts", "previous"))]
        assert hashlib.sha256("\x1f".join(fields).encode()).hexdigest() == line["hash"]
        assert line["subject"] == "client:C1"


def test_the_e_mail_is_shown_with_its_headers_its_words_and_its_way(firm: Desk, tmp_path: Path) -> None:
    proof = made(firm, tmp_path)
    mail = next(each for each in proof.exhibits if each.title == "E-mail")
    assert mail.name.endswith(".eml")
    assert b"Message-ID" in mail.content
    text = paper_text(mail.pages)
    assert "compta@lefevre.example" in text
    assert "mis en attente d’envoi" in text
    assert "SHA-256" in text


def test_a_letter_by_post_is_followed_by_its_way_and_its_receipt(firm: Desk, tmp_path: Path) -> None:
    proof = made(firm, tmp_path)
    notice = next(each for each in proof.exhibits if each.reference.startswith("MED"))
    text = paper_text(notice.pages)
    assert "signé par le destinataire" in text
    assert "2C" in text
    receipt = next(each for each in proof.exhibits if each.title == "Avis de réception")
    assert receipt.content.startswith(b"\x89PNG")


def test_what_was_altered_is_enclosed_and_said_never_hidden(firm: Desk, tmp_path: Path) -> None:
    with firm.books.reading() as session:
        letter = session.letters.of_customer(session.customers.with_code("C1").id)[0]
    tamper(firm, letter.sha256)
    proof = made(firm, tmp_path)
    (wrong,) = proof.altered
    assert wrong.reference == letter.number
    text = " ".join(pages(proof)[:2])
    assert "ne correspond plus à l’empreinte" in text
    assert letter.sha256 in text
    with ZipFile(proof.archive) as archive:
        assert archive.read(wrong.name) == b"%PD"
        assert "ne correspond plus" in archive.read("LISEZ-MOI.txt").decode()


def test_the_same_books_on_the_same_day_give_the_same_bytes(firm: Desk, tmp_path: Path) -> None:
    wanted = ProofWanted(parts=frozenset(ProofPart) - {ProofPart.JOURNAL})
    first, second = made(firm, tmp_path / "a", wanted), made(firm, tmp_path / "b", wanted)
    assert first.document.read_bytes() == second.document.read_bytes()
    assert first.archive.read_bytes() == second.archive.read_bytes()


def test_parts_can_be_left_out_and_a_first_day_chosen(firm: Desk, tmp_path: Path) -> None:
    letters = made(firm, tmp_path, ProofWanted(parts=frozenset({ProofPart.LETTERS})))
    assert titles(letters) == ["Lettre", "Lettre", "Avis de réception"]
    recent = made(firm, tmp_path, ProofWanted(first=date(2026, 11, 1), parts=frozenset({ProofPart.LETTERS})))
    assert next(each.reference for each in recent.exhibits) == "MED-2026-0001"
    assert "Pièces du 1ᵉʳ novembre 2026" in pages(recent)[0]


def test_a_file_in_english_holds_the_same_pieces(firm: Desk, tmp_path: Path) -> None:
    proof = made(firm, tmp_path, ProofWanted(language="en"))
    assert titles(proof)[0] == "Statement of account"
    assert "Exhibit no. 3" in " ".join(pages(proof))
    with ZipFile(proof.archive) as archive:
        assert {"proof-file.pdf", "README.txt", "interest-day-by-day.csv"} < set(archive.namelist())


def test_a_customer_who_owes_nothing_has_a_file_too(desk: Desk, tmp_path: Path) -> None:
    open_for_business(desk)
    a_customer(desk)
    proof = made(desk, tmp_path)
    assert "Aucun enregistrement" in " ".join(pages(proof))


def test_a_dispute_and_the_payments_are_in_the_history(firm: Desk, tmp_path: Path) -> None:
    with firm.books.reading() as session:
        customer = session.customers.with_code("C1").id
        invoice = session.items.of_customer(customer)[0].invoice_id
    open_dispute(
        firm,
        Hold(HoldKind.DISPUTE, "Carton abîmé", "claire", firm.today, customer, invoice_id=invoice,
             category=DisputeCategory.QUALITY),
    )  # fmt: skip
    proof = made(firm, tmp_path, ProofWanted(parts=frozenset({ProofPart.HISTORY})))
    text = " ".join(pages(proof))
    assert "Litige, ouvert" in text
    assert "Carton abîmé" in text
    assert "Règlement" in text


def test_plans_penalty_invoices_calls_and_promises_are_there_too(firm: Desk, tmp_path: Path) -> None:
    with firm.books.reading() as session:
        customer = session.customers.with_code("C1").id
        owed = tuple(item.id for item in session.items.of_customer(customer, only_open=True))
    issue_penalty_invoice(firm, customer)
    record_call(firm, CallReport(customer, CallOutcome.MESSAGE_LEFT, note="Rappeler lundi"))
    promise = Hold(HoldKind.PROMISE, "au téléphone", "claire", firm.today, customer, promised_on=date(2026, 11, 25))
    record_promise(firm, replace(promise, amount=Money.euros("500")))
    agreed = agree_plan(firm, PlanWish(customer, owed, Rhythm(date(2026, 12, 15), 3), answer_by=date(2026, 12, 7)))
    signed = tmp_path / "signe.pdf"
    signed.write_bytes(next(tmp_path.glob("lettres/*.pdf")).read_bytes())
    sign_plan(firm, agreed.id, firm.today, signed)
    proof = made(firm, tmp_path)
    assert {"Échéancier", "Accord", "Facture de pénalités"} <= set(titles(proof))
    plan = next(each for each in proof.exhibits if each.title == "Échéancier")
    assert (plan.reference, plan.original and plan.original.seal) == (agreed.number, agreed.sha256)
    told = paper_text(next(each.content for each in proof.exhibits if each.title.startswith("Historique")))
    for words in ("message laissé", "Rappeler lundi", "Promesse de paiement", "Échéancier, signé"):
        assert words in told
    penalties = paper_text(next(each.content for each in proof.exhibits if each.title == "Décompte des pénalités"))
    assert "réclamé" in penalties
    assert "Source : Décision de la BCE" in penalties
    assert verify_books(firm) == ()


def test_making_it_is_written_into_the_journal(firm: Desk, tmp_path: Path) -> None:
    proof = made(firm, tmp_path)
    with firm.books.reading() as session:
        line = list(session.journal.entries("client:C1"))[-1]
    assert line.action == "proof.made"
    assert line.facts["sha256"] == hashlib.sha256(proof.archive.read_bytes()).hexdigest()
    assert line.facts["exhibits"] == len(proof.exhibits)


def test_books_open_for_reading_still_give_a_proof(firm: Desk, tmp_path: Path) -> None:
    with Books.open(firm.books.path, read_only=True) as reading:
        proof = made(replace(firm, books=reading), tmp_path)
    assert proof.archive.is_file()


def test_stopping_leaves_no_file(firm: Desk, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        make_proof(firm, "C1", tmp_path / "vide", progress=Progress(cancelled=lambda: True))
    assert not (tmp_path / "vide").exists()


def test_progress_goes_up_to_the_last_step(firm: Desk, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    make_proof(firm, "C1", tmp_path, progress=Progress(lambda done, total: seen.append((done, total))))
    assert seen == sorted(seen)
    assert (seen[0], seen[-1]) == ((0, 20), (19, 20))


def test_what_cannot_be_made_is_refused_with_the_reason(firm: Desk, tmp_path: Path) -> None:
    with pytest.raises(UnknownCustomer):
        made(firm, tmp_path, code="C9")
    with pytest.raises(ProofRefused, match="au moins une partie"):
        made(firm, tmp_path, ProofWanted(parts=frozenset()))
    with pytest.raises(ProofRefused, match="après le dernier"):
        made(firm, tmp_path, ProofWanted(first=date(2027, 1, 1)))


def test_verifying_the_books_finds_every_altered_document_whatever_it_is(firm: Desk) -> None:
    assert verify_books(firm) == ()
    with firm.books.reading() as session:
        customer = session.customers.with_code("C1").id
        mail = session.messages.rows(customer_id=customer)[0].message
        paper = session.attachments.of_customer(customer)[0]
        letter = session.letters.of_customer(customer)[0]
    tamper(firm, mail.sha256)
    with firm.books.writing() as session:
        for seal in (paper.sha256, letter.template_sha256):
            session.connection.exec_driver_sql("UPDATE document SET bytes = x'00' WHERE sha256 = ?", (seal,))
    problems = "\n".join(verify_books(firm))
    assert f"E-mail « {mail.subject} » à compta@lefevre.example : le contenu" in problems
    assert f"Pièce « {paper.name} » : le contenu" in problems
    assert f"Modèle de la lettre {letter.number} : le contenu" in problems
