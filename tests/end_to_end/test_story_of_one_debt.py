"""The story of one debt over 120 days, from the notice before its due date to the proof file, against a real server."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from gestion_creances.basics.money import Money
from gestion_creances.desk import Desk
from gestion_creances.dunning.call import CallOutcome
from gestion_creances.dunning.call_report import CallReport
from gestion_creances.dunning.hold import DisputeCategory, Hold, HoldKind, Resolution
from gestion_creances.dunning.plan import PlanState
from gestion_creances.dunning.plan_terms import Period, Rhythm
from gestion_creances.dunning.policy import Policy
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.dunning.posting import PostOutcome
from gestion_creances.dunning.promise import PromiseState
from gestion_creances.dunning.reason import Reason
from gestion_creances.ledger.customer import Channel
from gestion_creances.ledger.item import Allocation, ItemKind
from gestion_creances.ledger.payment import Payment
from gestion_creances.letters.plan_drafting import PlanWish
from gestion_creances.usecases.agree_plan import agree_plan
from gestion_creances.usecases.close_dispute import close_dispute
from gestion_creances.usecases.follow_plans import follow_plans
from gestion_creances.usecases.issue_reminders import IssuedRun, issue_reminders
from gestion_creances.usecases.make_proof import make_proof
from gestion_creances.usecases.open_dispute import open_dispute
from gestion_creances.usecases.post_letters import PostNews, note_post_news, note_posted
from gestion_creances.usecases.prepare_reminders import prepare_reminders
from gestion_creances.usecases.record_call import record_call
from gestion_creances.usecases.record_payment import record_payment
from gestion_creances.usecases.send_messages import send_messages
from gestion_creances.usecases.sign_plan import sign_plan
from gestion_creances.usecases.verify_books import verify_books
from gestion_creances.usecases.view_figures import view_outstanding
from gestion_creances.usecases.view_penalties import view_penalties
from gestion_creances.usecases.view_plans import view_plan
from gestion_creances.usecases.view_promises import view_promises
from tests.keyring_backend import memory_keyring
from tests.smtp_server import Post, mail_server
from tests.usecases.builders import BAKERY, a_customer, a_debt, open_for_business, paper_text
from tests.usecases.mailing import with_account

DUE = date(2026, 7, 8)
_PRICE = Money.euros(8400)


@pytest.fixture
def post(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Post]:
    with memory_keyring(), mail_server(tmp_path) as running:
        monkeypatch.setenv("SSL_CERT_FILE", str(running.certificate))
        yield running


@dataclass
class Firm:
    """The firm day after day; every outstanding it sees is remembered, to be asked again at the end."""

    desk: Desk
    folder: Path
    customer_id: int
    item_id: int
    invoice_id: int
    seen: dict[date, Money] = field(default_factory=dict)

    def on(self, day: date) -> Desk:
        """Return the desk of a working morning."""
        instant = datetime(day.year, day.month, day.day, 8, 30, tzinfo=UTC)
        return replace(self.desk, today=day, clock=lambda: instant)

    def owed(self, day: date) -> Money:
        self.seen[day] = view_outstanding(self.on(day)).total.total
        return self.seen[day]

    def chased(self, day: date) -> list[str]:
        return [reminder.level.code for reminder in prepare_reminders(self.on(day)).reminders()]

    def why_not(self, day: date) -> list[Reason]:
        return [left.reason for left in prepare_reminders(self.on(day)).decision.not_chased]

    def remind(self, day: date) -> IssuedRun:
        """Issue what is owed that day and send what goes by e-mail, twice: the second time nothing may leave."""
        desk = self.on(day)
        run = issue_reminders(desk, self.folder)
        send_messages(desk)
        assert issue_reminders(desk, self.folder).letters == ()
        assert send_messages(desk).sent == ()
        return run

    def pays(self, euros: str, day: date) -> None:
        record_payment(self.on(day), Payment(self.customer_id, day, Money.euros(euros), "transfer"), [self.item_id])


@pytest.fixture
def firm(desk: Desk, post: Post, tmp_path: Path) -> Firm:
    """Give a firm whose scenario is: a notice before the due date, two e-mails, a formal notice by registered post."""
    open_for_business(desk)
    usual = standard_policy()
    levels = tuple(
        replace(
            level,
            enabled=level.code != "third",
            channel=Channel.EMAIL if level.code in ("courtesy", "first", "second") else level.channel,
        )
        for level in usual.levels
    )
    with desk.books.writing() as session:
        session.policies.put(Policy(usual.name, levels, 1))
    with_account(desk, post)
    customer_id = a_customer(desk, email="compta@lefevre.example", phone="03 80 00 00 00")
    (item_id,) = a_debt(desk, customer_id, "FA-2026-041", "8400", DUE, issued_on=date(2026, 6, 8))
    with desk.books.reading() as session:
        invoice_id = session.items.get(item_id).invoice_id
    assert invoice_id is not None
    return Firm(desk, tmp_path / "Lettres", customer_id, item_id, invoice_id)


def _one_page(words: str) -> bytes:
    """Return a scan of one page, as the customer or the post would send it."""
    made = BytesIO()
    page = Canvas(made)
    page.drawString(100, 700, words)
    page.save()
    return made.getvalue()


def credit_note(firm: Firm, euros: str, day: date) -> int:
    """Issue a credit note set against the invoice; return the id of its item."""
    (credit,) = a_debt(
        firm.on(day), firm.customer_id, "AV-2026-007", f"-{euros}", day, kind=ItemKind.CREDIT_NOTE, issued_on=day
    )
    with firm.desk.books.writing() as session:
        session.items.allocate_many([Allocation(firm.item_id, credit, Money.euros(euros), day)])
    return credit


def test_one_debt_from_the_first_notice_to_the_proof_file(firm: Firm, post: Post, tmp_path: Path) -> None:
    # Nothing yet: the invoice is not due, and its notice not owed before the fifth day.
    assert firm.owed(date(2026, 6, 30)) == _PRICE
    assert firm.why_not(date(2026, 6, 30)) == [Reason.NOT_DUE]

    # Five days before: a courteous e-mail.
    notice = firm.remind(date(2026, 7, 3))
    assert [sent.letter.level_code for sent in notice.letters] == ["courtesy"]
    assert post.received[0].recipients == ["compta@lefevre.example"]
    assert firm.why_not(date(2026, 7, 9)) == [Reason.LATER]

    # Level 1, in the same conversation.
    firm.remind(date(2026, 7, 16))
    first, second = (one.message for one in post.received)
    assert second["In-Reply-To"] == first["Message-ID"]

    # He promises on the telephone to pay everything by the 31st, and nobody writes to him meanwhile.
    promise = record_call(
        firm.on(date(2026, 7, 20)),
        CallReport(
            firm.customer_id,
            CallOutcome.PROMISE,
            note="M. Lefèvre attend un virement",
            contact="M. Lefèvre",
            promised_on=date(2026, 7, 31),
            amount=_PRICE,
            invoice_id=firm.invoice_id,
        ),
    )
    assert promise.hold is not None
    assert firm.why_not(date(2026, 7, 31)) == [Reason.PROMISE]

    # Kept in part, broken for the rest the day after: the scenario goes on one step firmer, for what is left.
    firm.pays("3000", date(2026, 7, 29))
    assert firm.owed(date(2026, 7, 29)) == Money.euros(5400)
    (told,) = view_promises(firm.on(date(2026, 8, 3))).lines
    assert (told.state, told.missing) == (PromiseState.PARTLY, Money.euros(5400))
    assert firm.chased(date(2026, 8, 1)) == ["second"]
    firmer = firm.remind(date(2026, 8, 3))
    assert [(sent.letter.level_code, sent.asked) for sent in firmer.letters] == [("second", Money.euros(5400))]
    assert post.received[2].message["References"].split() == [first["Message-ID"], second["Message-ID"]]

    # He contests what was delivered: out of chasing, still owed.
    paper = tmp_path / "bon de livraison.pdf"
    paper.write_bytes(_one_page("Bon de livraison"))
    dispute = open_dispute(
        firm.on(date(2026, 8, 6)),
        Hold(
            HoldKind.DISPUTE,
            "Six portes livrées sur sept",
            "claire",
            date(2026, 8, 6),
            firm.customer_id,
            invoice_id=firm.invoice_id,
            category=DisputeCategory.QUANTITY,
        ),
        [paper],
    )
    assert firm.why_not(date(2026, 8, 24)) == [Reason.DISPUTE]
    assert firm.owed(date(2026, 8, 24)) == Money.euros(5400)

    # Settled by a credit note, twenty days later.
    credit = credit_note(firm, "900", date(2026, 8, 26))
    closed = close_dispute(firm.on(date(2026, 8, 26)), dispute, Resolution.CREDIT_NOTE, credit)
    assert closed.closed_on == dispute.since + timedelta(days=20)
    assert firm.owed(date(2026, 8, 26)) == Money.euros(4500)

    # Formal notice by registered post, with what lateness has cost to the cent.
    formal = firm.remind(date(2026, 8, 27))
    (letter,) = (sent.letter for sent in formal.letters)
    assert (letter.level_code, letter.channel, letter.principal) == (
        "formal_notice",
        Channel.REGISTERED,
        # The 3 000 € have paid interest first (article 1343-1 code civil): 7 500 € × 12,40 % × 21 ÷ 365 = 53,51 €.
        Money.euros(4500) + Money(53_51),
    )
    # 4 553,51 € × 12,40 % × 29 ÷ 365, from the 30th of July to the day of the letter.
    assert (letter.interest, letter.indemnity) == (Money(44_86), Money.euros(40))
    (document,) = (sent.document for sent in formal.letters)
    assert document is not None
    assert "MISE EN DEMEURE" in paper_text(document)
    note_posted(firm.on(date(2026, 8, 28)), {letter.id: "1A 123 456 7890 1"}, date(2026, 8, 28))
    scan = tmp_path / "accusé.pdf"
    scan.write_bytes(_one_page("Accusé de réception"))
    signed = PostNews(date(2026, 8, 31), PostOutcome.SIGNED, date(2026, 8, 31))
    note_post_news(firm.on(date(2026, 9, 2)), [letter.id], signed, scan)
    claimed = view_penalties(firm.on(date(2026, 9, 2))).total
    # The account of the invoice itself has never moved: all the rest of what the letter asks is in the sub-ledger.
    assert claimed.left.total == formal.letters[0].asked - Money.euros(4500)

    # A plan: three instalments, signed; the first is paid, the second is missed.
    plan = agree_plan(
        firm.on(date(2026, 9, 4)),
        PlanWish(firm.customer_id, (firm.item_id,), Rhythm(date(2026, 9, 15), 3, Period.WEEKS, 2)),
        runs=True,
    )
    sign_plan(firm.on(date(2026, 9, 7)), plan.id, date(2026, 9, 7))
    assert firm.why_not(date(2026, 9, 14)) == [Reason.PLAN]
    firm.pays("1500", date(2026, 9, 15))
    assert firm.owed(date(2026, 9, 15)) == Money.euros(3000)
    assert follow_plans(firm.on(date(2026, 10, 7))).defaulted == ()
    assert [ended.id for ended in follow_plans(firm.on(date(2026, 10, 8))).defaulted] == [plan.id]
    assert view_plan(firm.on(date(2026, 10, 8)), plan.id).view.plan.state is PlanState.DEFAULTED

    # The time granted is lost: the notice is sent anew, for what is left, and the penalties go on from the first one.
    again = firm.remind(date(2026, 10, 8))
    (last,) = (sent.letter for sent in again.letters)
    # Of the 1 500 €, 4 553,51 € × 12,40 % × 48 ÷ 365 = 74,25 € have paid interest.
    assert (last.level_code, last.principal) == ("formal_notice", Money.euros(3000) + Money(53_51 + 74_25))
    assert view_penalties(firm.on(date(2026, 10, 8))).total.left.interest >= letter.interest
    assert firm.why_not(date(2026, 10, 28)) == [Reason.LAST_LEVEL]

    # Three e-mails left, each once; every figure of the past is still what it was; the books are sound.
    assert len(post.ids()) == len(set(post.ids())) == 3
    assert {day: view_outstanding(firm.on(date(2026, 10, 28)), day).total.total for day in firm.seen} == firm.seen
    assert verify_books(firm.on(date(2026, 10, 28))) == ()

    # One click, and all of it is in a file for the judge: each piece as it was sent, under its seal.
    proof = make_proof(firm.on(date(2026, 10, 28)), BAKERY.code, tmp_path / "Preuve")
    assert proof.altered == ()
    pages = len(PdfReader(proof.document).pages)
    words = paper_text(proof.document)
    for told in ("Bordereau", "FA-2026-041", "MISE EN DEMEURE", "Accusé de réception", "Bon de livraison", plan.number):
        assert told in words
    with ZipFile(proof.archive) as archive:
        kept = {name: archive.read(name) for name in archive.namelist()}
    sums = dict(reversed(line.split("  ", 1)) for line in kept["SHA256SUMS"].decode().splitlines())
    assert sums == {name: sha256(content).hexdigest() for name, content in kept.items() if name != "SHA256SUMS"}
    sent = [content for name, content in kept.items() if name.endswith(".eml")]
    assert len(sent) == 3
    assert {message_from_bytes(content)["Message-ID"] for content in sent} == set(post.ids())
    assert pages >= len(proof.exhibits)
