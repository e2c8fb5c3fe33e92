import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.basics.progress import Progress
from gestion_creances.company.legal_rates import RateMissing
from gestion_creances.company.profile import Address
from gestion_creances.delivery.folder import FolderRefused
from gestion_creances.desk import Desk
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.dunning.reason import Reason
from gestion_creances.ledger.customer import Channel
from gestion_creances.ledger.item import ItemKind
from gestion_creances.storage.books import Books, BooksMissing, BooksReadOnly
from gestion_creances.storage.letters import LetterAltered
from gestion_creances.usecases.draft_letters import claimed_amounts
from gestion_creances.usecases.issue_reminders import IssuedRun, issue_reminders
from gestion_creances.usecases.letter_documents import letter_document
from gestion_creances.usecases.prepare_reminders import prepare_reminders
from gestion_creances.usecases.verify_books import verify_books
from tests.usecases.builders import a_customer, a_debt, a_payment, on_day, open_for_business, paper_text

DUE = date(2026, 9, 1)
ONE_DAY = timedelta(days=1)


@pytest.fixture
def firm(desk: Desk) -> Desk:
    open_for_business(desk)
    return desk


@pytest.fixture
def outbox(tmp_path: Path) -> Path:
    return tmp_path / "courrier"


def _run(desk: Desk, outbox: Path, day: date) -> IssuedRun:
    return issue_reminders(on_day(desk, day), outbox)


def _numbers(run: IssuedRun) -> list[str]:
    return [sent.letter.number for sent in run.letters]


def test_an_unpaid_invoice_gets_three_reminders_then_the_formal_notice_and_no_more(firm: Desk, outbox: Path) -> None:
    a_debt(firm, a_customer(firm), "FA-1", "1000", DUE)
    story = []
    for days in range(80):
        day = DUE + timedelta(days=days)
        story += [(days, sent.letter.level_code, sent.letter.number) for sent in _run(firm, outbox, day).letters]
    assert story == [
        (8, "first", "R-2026-0001"),
        (15, "second", "R-2026-0002"),
        (30, "third", "R-2026-0003"),
        (45, "formal_notice", "MED-2026-0001"),
    ]
    assert verify_books(firm) == ()


def test_a_missed_day_is_made_up_for_and_pushes_the_next_step(firm: Desk, outbox: Path) -> None:
    a_debt(firm, a_customer(firm), "FA-1", "1000", DUE)
    late = DUE + timedelta(days=14)
    assert [sent.letter.level_code for sent in _run(firm, outbox, late).letters] == ["first"]
    tomorrow = _run(firm, outbox, late + ONE_DAY)
    assert (tomorrow.letters, [left.reason for left in tomorrow.not_chased]) == ((), [Reason.GAP])
    assert [sent.letter.level_code for sent in _run(firm, outbox, late + timedelta(days=7)).letters] == ["second"]


def test_a_second_run_of_the_same_day_issues_nothing(firm: Desk, outbox: Path) -> None:
    a_debt(firm, a_customer(firm), "FA-1", "1000", DUE)
    assert len(issue_reminders(firm, outbox).letters) == 1
    again = issue_reminders(firm, outbox)
    assert (again.letters, again.refused) == ((), ())
    assert len(list(outbox.iterdir())) == 1


def test_the_copy_is_the_frozen_letter_under_a_name_that_says_what_it_is(firm: Desk, outbox: Path) -> None:
    a_debt(firm, a_customer(firm), "FA-1", "1000", DUE)
    (sent,) = issue_reminders(firm, outbox).letters
    assert sent.document == outbox / "2026-11-22 R-2026-0001 Boulangerie Lefèvre.pdf"
    assert sent.document.read_bytes() == letter_document(firm, sent.letter.id)
    assert "1 000,00" in paper_text(sent.document)
    assert (sent.customer_code, sent.level_name, sent.invoices, sent.asked) == (
        "C1",
        "Rappel courtois",
        ("FA-1",),
        Money.euros(1000),
    )


def test_each_letter_is_in_the_journal_with_its_seal(firm: Desk, outbox: Path) -> None:
    a_debt(firm, a_customer(firm), "FA-1", "1000", DUE)
    (sent,) = issue_reminders(firm, outbox).letters
    with firm.books.reading() as session:
        (entry,) = session.journal.entries("client:C1")
    assert (entry.action, entry.actor, entry.at) == ("letter.issued", "claire", datetime(2026, 11, 22, 12, tzinfo=UTC))
    assert entry.facts == {
        "number": "R-2026-0001",
        "level": "first",
        "channel": "letter",
        "invoices": ["FA-1"],
        "principal_cents": 1000_00,
        "interest_cents": 0,
        "indemnity_cents": 0,
        "sha256": sent.letter.sha256,
    }


def test_money_on_account_is_named_and_deducted(firm: Desk, outbox: Path) -> None:
    customer = a_customer(firm)
    a_debt(firm, customer, "FA-1", "1000", DUE)
    a_debt(firm, customer, "AV-7", "-150", date(2026, 9, 10), kind=ItemKind.CREDIT_NOTE)
    a_payment(firm, customer, "50", date(2026, 11, 12))
    (sent,) = issue_reminders(firm, outbox).letters
    text = paper_text(letter_document(firm, sent.letter.id))
    assert sent.asked == Money.euros(800)
    assert "Avoir AV-7" in text
    assert "Règlement du 12/11/2026" in text
    assert "800,00" in text


def test_no_letter_leaves_when_credits_cover_the_debt(firm: Desk, outbox: Path) -> None:
    customer = a_customer(firm)
    a_debt(firm, customer, "FA-1", "1000", DUE)
    a_debt(firm, customer, "AV-7", "-1000", date(2026, 9, 10), kind=ItemKind.CREDIT_NOTE)
    run = issue_reminders(firm, outbox)
    assert (run.letters, [left.reason for left in run.not_chased]) == ((), [Reason.COVERED])


@pytest.mark.parametrize("kind", [HoldKind.DISPUTE, HoldKind.PROMISE])
def test_a_hold_keeps_the_letter_back_until_its_last_day(firm: Desk, outbox: Path, kind: HoldKind) -> None:
    customer = a_customer(firm)
    a_debt(firm, customer, "FA-1", "1000", DUE)
    last = date(2026, 11, 25)
    with firm.books.writing() as session:
        hold = Hold(kind, "Palette manquante", "Anne", date(2026, 11, 1), customer, until=last, promised_on=last)
        session.holds.add(hold)
    held = issue_reminders(on_day(firm, last), outbox)
    assert (held.letters, [left.reason.value for left in held.not_chased]) == ((), [kind.value])
    assert _numbers(issue_reminders(on_day(firm, last + ONE_DAY), outbox)) == ["R-2026-0001"]


def test_only_the_reminders_left_ticked_leave(firm: Desk, outbox: Path) -> None:
    for code in ("C1", "C2", "C3"):
        a_debt(firm, a_customer(firm, code=code), f"FA-{code}", "100", DUE)
    campaign = prepare_reminders(firm)
    ticked = campaign.without([campaign.decision.reminders[1].key])
    run = issue_reminders(firm, outbox, [reminder.key for reminder in ticked.reminders()])
    assert [sent.customer_code for sent in run.letters] == ["C1", "C3"]
    assert [reminder.debtor.code for reminder in prepare_reminders(firm).reminders()] == ["C2"]


def test_stopping_half_way_keeps_what_has_left_and_says_how_many_wait(firm: Desk, outbox: Path) -> None:
    for code in ("C1", "C2", "C3"):
        a_debt(firm, a_customer(firm, code=code), f"FA-{code}", "100", DUE)
    steps: list[int] = []
    progress = Progress(lambda done, total: steps.append(done), lambda: len(steps) == 2)
    run = issue_reminders(firm, outbox, progress=progress)
    assert (_numbers(run), run.cancelled, run.remaining) == (["R-2026-0001", "R-2026-0002"], True, 1)
    assert _numbers(issue_reminders(firm, outbox)) == ["R-2026-0003"]


def test_a_folder_that_cannot_be_written_changes_nothing(firm: Desk, tmp_path: Path) -> None:
    a_debt(firm, a_customer(firm), "FA-1", "1000", DUE)
    in_the_way = tmp_path / "courrier"
    in_the_way.write_text("un fichier", encoding="utf-8")
    with pytest.raises(FolderRefused, match="courrier"):
        issue_reminders(firm, in_the_way)
    with firm.books.reading() as session:
        assert (session.letters.count(), list(session.journal.entries())) == (0, [])


def test_books_open_elsewhere_issue_nothing(firm: Desk, outbox: Path) -> None:
    a_debt(firm, a_customer(firm), "FA-1", "1000", DUE)
    with Books.open(firm.books.path) as second, pytest.raises(BooksReadOnly):
        issue_reminders(replace(firm, books=second), outbox)


def test_books_that_vanish_half_way_stop_the_run_and_say_what_has_left(
    firm: Desk, outbox: Path, tmp_path: Path
) -> None:
    for code in ("C1", "C2", "C3"):
        a_debt(firm, a_customer(firm, code=code), f"FA-{code}", "100", DUE)
    away = tmp_path / "ailleurs.creances"
    progress = Progress(lambda done, total: firm.books.path.rename(away) if done == 1 else None)
    run = issue_reminders(firm, outbox, progress=progress)
    assert (_numbers(run), run.remaining, run.cancelled) == (["R-2026-0001"], 2, False)
    assert isinstance(run.trouble, BooksMissing)
    away.rename(firm.books.path)
    assert _numbers(issue_reminders(firm, outbox)) == ["R-2026-0002", "R-2026-0003"]


_DIES = """
import os, sys
from datetime import date
from pathlib import Path
from gestion_creances.basics.progress import Progress
from gestion_creances.desk import Desk
from gestion_creances.storage.books import Books
from gestion_creances.usecases.issue_reminders import issue_reminders

books, outbox = map(Path, sys.argv[1:])
dies = Progress(lambda done, total: os._exit(9) if done == 2 else None)
issue_reminders(Desk(Books.open(books), date(2026, 11, 22), "claire"), outbox, progress=dies)
"""


def test_a_program_that_dies_half_way_has_sent_nothing_twice_and_forgets_nobody(
    firm: Desk, outbox: Path, tmp_path: Path
) -> None:
    for code in ("C1", "C2", "C3"):
        a_debt(firm, a_customer(firm, code=code), f"FA-{code}", "100", DUE)
    path = firm.books.path
    firm.books.close()
    root = Path(__file__).resolve().parent.parent.parent
    died = subprocess.run([sys.executable, "-c", _DIES, str(path), str(outbox)], cwd=root, check=False)
    assert died.returncode == 9
    with Books.open(path) as reopened:
        desk = replace(firm, books=reopened)
        assert [sent.customer_code for sent in issue_reminders(desk, outbox).letters] == ["C3"]
        assert verify_books(desk) == ()
    assert len(list(outbox.glob("*.pdf"))) == 3


def test_a_letter_whose_copy_was_lost_is_kept_and_does_not_leave_again(
    firm: Desk, outbox: Path, tmp_path: Path
) -> None:
    a_debt(firm, a_customer(firm), "FA-1", "1000", DUE)
    outbox.mkdir()
    (outbox / "2026-11-22 R-2026-0001 Boulangerie Lefèvre.pdf").mkdir()  # the copy cannot take its place
    run = issue_reminders(firm, outbox)
    (sent,) = run.not_copied
    assert issue_reminders(firm, outbox).letters == ()
    assert letter_document(firm, sent.letter.id).startswith(b"%PDF-")


def test_an_altered_document_is_not_given_out(firm: Desk, outbox: Path) -> None:
    a_debt(firm, a_customer(firm), "FA-1", "1000", DUE)
    (sent,) = issue_reminders(firm, outbox).letters
    with firm.books.writing() as session:
        for name in session.connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'document'"
        ).scalars():
            session.connection.exec_driver_sql(f"DROP TRIGGER {name}")
        session.connection.exec_driver_sql("UPDATE document SET bytes = x'2550'")
    with pytest.raises(LetterAltered, match="R-2026-0001"):
        letter_document(firm, sent.letter.id)


def test_an_english_customer_is_written_to_in_english(firm: Desk, outbox: Path) -> None:
    customer = a_customer(firm, name="Harbour Ltd", language="en", address=Address(("1 Quay",), "BS1", "Bristol", "GB"))
    a_debt(firm, customer, "FA-1", "1000", DUE)
    (sent,) = issue_reminders(firm, outbox).letters
    assert sent.letter.language == "en"
    assert "Invoice" in paper_text(letter_document(firm, sent.letter.id))


def test_a_letter_without_any_address_is_issued_and_flagged(firm: Desk, outbox: Path) -> None:
    a_debt(firm, a_customer(firm, address=Address()), "FA-1", "1000", DUE)
    run = issue_reminders(firm, outbox)
    assert [sent.letter.number for sent in run.without_address] == ["R-2026-0001"]
    assert run.letters[0].letter.channel is Channel.LETTER


def test_a_name_made_to_hurt_stays_inside_the_folder(firm: Desk, outbox: Path) -> None:
    a_debt(firm, a_customer(firm, name='../../é\\<script>:"😀" ' + "long " * 100), "FA-1", "1000", DUE)
    (sent,) = issue_reminders(firm, outbox).letters
    assert sent.document is not None
    assert [path.name for path in outbox.iterdir()] == [sent.document.name]
    assert sent.document.name.startswith("2026-11-22 R-2026-0001 é script 😀 long")
    assert len(sent.document.name.encode()) < 255


def test_a_missing_rate_refuses_that_letter_and_the_others_leave(firm: Desk, outbox: Path) -> None:
    old = a_debt(firm, a_customer(firm, code="C1"), "FA-1", "1000", date(2027, 5, 3))
    agreed = a_debt(firm, a_customer(firm, code="C2", contract_rate="15"), "FA-2", "1000", date(2027, 5, 3))
    mention = a_debt(firm, a_customer(firm, code="C3"), "FA-3", "1000", date(2027, 6, 1))
    day = date(2027, 7, 12)
    with firm.books.writing() as session:
        before = date(2027, 6, 20)
        session.items.set_reached([(*old, 4, before), (*agreed, 4, before), (*mention, 3, before)])
    campaign = prepare_reminders(firm, day)
    assert [refused.reminder.debtor.code for refused in campaign.refused] == ["C1"]
    assert [reminder.debtor.code for reminder in campaign.reminders()] == ["C2", "C3"]
    assert any("Dernière relance" in warning and "taux" in warning for warning in campaign.warnings())
    run = issue_reminders(firm, outbox, as_of=day)
    assert [sent.customer_code for sent in run.letters] == ["C2", "C3"]
    (refused,) = run.refused
    assert isinstance(refused.refusal, RateMissing)
    assert "1 000,00" in paper_text(letter_document(firm, run.letters[1].letter.id))


def test_a_faulty_template_refuses_its_letters_only(firm: Desk, outbox: Path) -> None:
    a_debt(firm, a_customer(firm, code="C1"), "FA-1", "1000", DUE)
    a_debt(firm, a_customer(firm, code="C2", language="en"), "FA-2", "1000", DUE)
    with firm.books.writing() as session:
        session.settings.put_template("first", "fr", "Objet : {{ inconnu }}\n\nMadame, Monsieur,")
    run = issue_reminders(firm, outbox)
    assert _numbers(run) == ["R-2026-0001"]
    assert [isinstance(refused.refusal, Refusal) for refused in run.refused] == [True]
    assert "inconnu" in str(run.refused[0].refusal)


def test_the_firms_own_words_are_used(firm: Desk, outbox: Path) -> None:
    a_debt(firm, a_customer(firm), "FA-1", "1000", DUE)
    with firm.books.writing() as session:
        session.settings.put_template("first", "fr", "Objet : Bonjour\n\nNotre texte à nous.\n\n[[factures]]")
    (sent,) = issue_reminders(firm, outbox).letters
    assert sent.letter.subject == "Bonjour"
    assert "Notre texte à nous." in paper_text(letter_document(firm, sent.letter.id))


def test_what_was_shown_is_what_leaves(firm: Desk, outbox: Path) -> None:
    day = date(2026, 11, 22)
    dues = {1: date(2026, 9, 1), 2: date(2026, 10, 1), 3: date(2026, 9, 15), 4: date(2026, 8, 1)}
    for rank, due in dues.items():
        (item,) = a_debt(firm, a_customer(firm, code=f"C{rank}"), f"FA-{rank}", f"{rank}23.45", due)
        with firm.books.writing() as session:
            session.items.set_reached([(item, rank, date(2026, 10, 20))])
    campaign = prepare_reminders(firm, day)
    shown = claimed_amounts(firm, campaign.reminders(), day)
    run = issue_reminders(firm, outbox, as_of=day)
    levels = {level.code: level.position for level in standard_policy().levels}
    left = {
        (sent.letter.customer_id, sent.letter.policy_id, levels[sent.letter.level_code]): sent.asked
        for sent in run.letters
    }
    assert left == {key: amounts.total for key, amounts in shown.items()}
    assert total(amounts.interest for amounts in shown.values()) > ZERO
    for sent in run.letters:
        lines = sent.letter.lines
        assert sent.asked == total(line.open + line.interest + line.indemnity for line in lines)
