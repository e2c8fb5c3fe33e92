"""Electronic invoices enter the books once, joined to their buyer, with their paper, and statuses follow them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.company.profile import Company
from gestion_creances.desk import Desk
from gestion_creances.dunning.decision import decide
from gestion_creances.dunning.lifecycle import LifeCode, Status, StatusRefused
from gestion_creances.dunning.reason import Reason
from gestion_creances.intake.drafts import Kind
from gestion_creances.intake.e_invoice.parties import NotOurInvoice
from gestion_creances.ledger.attachment import AttachmentKind
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.discount import Discount
from gestion_creances.ledger.invoice import Instalment, Invoice
from gestion_creances.ledger.item import Allocation, Item, ItemKind
from gestion_creances.ledger.payment import Payment
from gestion_creances.letters.proof.facts import Nature
from gestion_creances.storage.attachments import seal
from gestion_creances.usecases.import_files import (
    FileReport,
    ImportRefused,
    Source,
    commit_import,
    import_files,
    preview_import,
)
from gestion_creances.usecases.import_files.documents import ChangedSince
from gestion_creances.usecases.record_status import record_status, view_statuses, withdraw_status
from gestion_creances.usecases.verify_books import verify_books
from gestion_creances.usecases.view_held_up import view_held_up
from gestion_creances.usecases.view_invoice import view_invoice
from tests.intake.e_invoice.samples import CII, CREDIT, STATUSES, UBL, changed, factur_x, written

WriteFile = Callable[..., Source]
REPLACED = (
    "<ram:InvoiceReferencedDocument><ram:IssuerAssignedID>FA-2026-040</ram:IssuerAssignedID>"
    "</ram:InvoiceReferencedDocument></ram:ApplicableHeaderTradeSettlement>"
)
CORRECTIVE = ((">380<", ">384<"), ("</ram:ApplicableHeaderTradeSettlement>", REPLACED))


@pytest.fixture
def desk(desk: Desk) -> Desk:
    with desk.books.writing() as session:
        session.company.put(Company("Atelier Belin", siren="512345679"))
    return desk


@pytest.fixture
def file(tmp_path: Path) -> WriteFile:
    def write(name: str, *swaps: tuple[str, str], called: str = "") -> Source:
        return Source(written(tmp_path, called or name, changed(name, *swaps)))

    return write


def taken(desk: Desk, *sources: Source) -> FileReport:
    """Import files and return the report of the last."""
    return import_files(desk, sources).files[-1]


def keller(desk: Desk, **facts: object) -> int:
    """Add the customer Keller under a code of our own and return his id."""
    with desk.books.writing() as session:
        return session.customers.add(Customer(**{"code": "K1", "name": "Keller et fils", **facts}))  # type: ignore[arg-type]


def owes(desk: Desk, customer_id: int, number: str, cents: int, kind: ItemKind = ItemKind.INVOICE) -> int:
    """Let the customer owe (or have) a document of 1 September, its due date only estimated; return its item's id."""
    part = Instalment(date(2026, 10, 1), Money(cents), estimated=True)
    with desk.books.writing() as session:
        made = Invoice(customer_id, number, kind, date(2026, 9, 1), Money(cents), (part,), source="fec")
        return session.invoices.add(made)[0]


def items(desk: Desk) -> dict[str, list[Item]]:
    """Return every item by the code of its customer, oldest id first."""
    with desk.books.reading() as session:
        ids = session.customers.ids_by_code()
        return {code: sorted(session.items.of_customer(key), key=lambda one: one.id) for code, key in ids.items()}


def the_invoice(desk: Desk, number: str = "FA-2026-041") -> int:
    with desk.books.reading() as session:
        return session.imports.documents([number])[0].invoice_id


def words(report: FileReport) -> str:
    said = "\n".join(one.message for one in report.complaints)
    return said.replace("\u202f", " ").replace("\u00a0", " ")


def test_a_new_buyer_becomes_a_customer_with_all_that_the_invoice_says(desk: Desk, file: WriteFile) -> None:
    report = taken(desk, file(CII))
    assert (report.kind, report.customers_created, report.invoices_created) == (Kind.E_INVOICE, 1, 1)
    with desk.books.reading() as session:
        (card,) = session.customers.all()
    assert (card.name, card.siren, card.siret, card.gln) == (
        "Maison Keller",
        "123456782",
        "12345678200010",
        "3560000000013",
    )
    assert (card.email, card.address.town, card.contract_rate) == ("compta@keller.example", "Strasbourg", "12.5")
    assert "12,5 % par an : le taux de « Maison Keller » est repris sur sa fiche" in words(report)
    invoice = view_invoice(desk, the_invoice(desk)).invoice
    assert (invoice.discount, invoice.delivered_on) == (Discount(Decimal(2), 10), date(2026, 8, 28))
    assert (invoice.payment_reference, invoice.terms_note.count("\n")) == ("REF 41", 3)
    assert verify_books(desk) == ()


@pytest.mark.parametrize(
    "facts",
    [
        {"siren": "123456782"},
        {"siret": "12345678200010"},
        {"vat_number": "FR11123456782"},
        {"gln": "3560000000013"},
        {"name": "MAISON KELLER"},
        {"code": "C0042", "name": "Maison Kellers"},
    ],
)
def test_the_buyer_is_found_by_number_name_or_our_code(desk: Desk, file: WriteFile, facts: dict[str, object]) -> None:
    keller(desk, **facts)
    report = taken(desk, file(CII))
    assert (report.customers_created, report.invoices_created, report.customers_completed) == (0, 1, 1)
    with desk.books.reading() as session:
        (card,) = session.customers.all()
    assert (card.name, card.siren) == (facts.get("name", "Keller et fils"), "123456782")


def test_a_rate_agreed_with_the_customer_is_kept_and_said(desk: Desk, file: WriteFile) -> None:
    keller(desk, siren="123456782", contract_rate="10.5")
    assert "est gardé à 10,5 %" in words(taken(desk, file(CII)))
    with desk.books.reading() as session:
        assert session.customers.with_code("K1").contract_rate == "10.5"


def test_a_like_name_is_never_merged_silently(desk: Desk, file: WriteFile) -> None:
    keller(desk, name="Maison Kelller")
    with pytest.raises(ImportRefused, match="ressemble au client"):
        import_files(desk, [file(CII)])
    assert items(desk) == {"K1": []}


def test_the_same_code_for_another_name_is_no_proof(desk: Desk, file: WriteFile) -> None:
    keller(desk, code="C0042", name="Garage Dupré")
    with pytest.raises(ImportRefused, match="Garage Dupré"):
        import_files(desk, [file(CII)])


def test_two_invoices_of_one_new_buyer_make_one_customer(desk: Desk, file: WriteFile) -> None:
    preview = preview_import(desk, [file(UBL), file(CII), file(CREDIT)])
    assert [one.customers_created for one in preview.files] == [1, 0, 0]
    commit_import(desk, preview)
    assert list(items(desk)) == ["MAISONKELL"]


def test_the_paper_is_kept_with_the_invoice_once(desk: Desk, tmp_path: Path) -> None:
    content = factur_x(changed(CII))
    source = Source(written(tmp_path, "FA-2026-041.pdf", content))
    taken(desk, source)
    (paper,) = view_invoice(desk, the_invoice(desk)).copies
    assert (paper.name, paper.media, paper.kind) == ("FA-2026-041.pdf", "application/pdf", AttachmentKind.INVOICE)
    with desk.books.reading() as session:
        assert session.attachments.sealed(paper.name, paper.sha256) == content
    again = taken(desk, source)
    assert (again.invoices_created, again.invoices_completed, again.already_known, again.changes) == (0, 0, 2, False)
    assert len(view_invoice(desk, the_invoice(desk)).copies) == 1


def test_a_rehearsal_keeps_no_paper_and_a_changed_file_stops_the_import(desk: Desk, tmp_path: Path) -> None:
    path = written(tmp_path, "f.pdf", factur_x(changed(CII)))
    preview = preview_import(desk, [Source(path)])
    written(tmp_path, "f.pdf", factur_x(changed(CII)) + b" ")
    with pytest.raises(ChangedSince, match="a changé depuis"):
        commit_import(desk, preview)
    assert items(desk) == {}
    with desk.books.reading() as session, pytest.raises(KeyError):
        session.attachments.content(seal(path.read_bytes()))


def test_an_invoice_known_from_elsewhere_is_only_completed(desk: Desk, file: WriteFile) -> None:
    owes(desk, keller(desk, siren="123456782"), "FA-2026-041", 120_000)
    report = taken(desk, file(CII))
    assert (report.invoices_created, report.invoices_completed) == (0, 1)
    view = view_invoice(desk, the_invoice(desk))
    assert (view.invoice.order_reference, view.invoice.terms_note != "", len(view.copies)) == ("BC-77", True, 1)
    assert [(due.due_on, due.estimated_due) for due in view.dues] == [(date(2026, 10, 31), False)]
    assert [len(mine) for mine in items(desk).values()] == [1]


def test_number_day_and_amount_of_a_known_invoice_say_who_its_buyer_is(desk: Desk, file: WriteFile) -> None:
    owes(desk, keller(desk, name="KLR 67"), "FA-2026-041", 120_000)
    report = taken(desk, file(CII))
    assert (report.customers_created, report.customers_completed, report.invoices_completed) == (0, 1, 1)
    with desk.books.reading() as session:
        assert session.customers.with_code("K1").siren == "123456782"


def test_another_amount_under_a_known_number_is_an_error(desk: Desk, file: WriteFile) -> None:
    owes(desk, keller(desk, siren="123456782"), "FA-2026-041", 110_000)
    with pytest.raises(ImportRefused, match="déjà au dossier pour"):
        import_files(desk, [file(CII)])


def test_what_was_paid_before_becomes_a_deposit_when_the_books_have_none(desk: Desk, file: WriteFile) -> None:
    report = taken(desk, file(UBL))
    invoice, deposit = items(desk)["MAISONKELL"]
    assert (invoice.amount, invoice.open) == (Money(60_500), Money(50_000))
    assert (deposit.kind, deposit.number, deposit.open) == (ItemKind.DEPOSIT, "FA-2026-042 acompte", ZERO)
    assert "déduit 105,00 € déjà payés" in words(report)
    assert taken(desk, file(UBL)).changes is False
    assert verify_books(desk) == ()


def test_a_deposit_that_the_books_hold_is_deducted(desk: Desk, file: WriteFile) -> None:
    held = owes(desk, keller(desk, siren="123456782"), "AC-1", -20_000, ItemKind.DEPOSIT)
    report = taken(desk, file(UBL))
    deposit, invoice = items(desk)["K1"]
    assert (deposit.id, deposit.open, invoice.open) == (held, Money(-9_500), Money(50_000))
    assert "déjà payés" not in words(report)


def test_a_payment_of_exactly_the_deposit_is_used(desk: Desk, file: WriteFile) -> None:
    key = keller(desk, siren="123456782")
    with desk.books.writing() as session:
        session.payments.add_many([Payment(key, date(2026, 8, 1), Money(10_500))])
    taken(desk, file(UBL))
    payment, invoice = items(desk)["K1"]
    assert (payment.open, invoice.open) == (ZERO, Money(50_000))


def test_a_corrective_invoice_cancels_the_one_it_replaces_and_takes_over_what_was_paid(
    desk: Desk, file: WriteFile
) -> None:
    key = keller(desk, siren="123456782")
    earlier = owes(desk, key, "FA-2026-040", 100_000)
    with desk.books.writing() as session:
        (paid,) = session.payments.add_many([Payment(key, date(2026, 9, 20), Money(30_000))])
        session.items.allocate_many([Allocation(earlier, paid, Money(30_000), date(2026, 9, 20))])
    report = taken(desk, file(CII, *CORRECTIVE))
    balance = {item.number: item.open for item in items(desk)["K1"]}
    assert (balance["FA-2026-040"], balance["FA-2026-041"]) == (ZERO, Money(90_000))
    assert balance["FA-2026-041 annule FA-2026-040"] == ZERO
    assert "remplace FA-2026-040 : celle-ci est annulée par l’avoir" in words(report)
    assert verify_books(desk) == ()


def test_a_corrective_invoice_of_an_unknown_one_says_so(desk: Desk, file: WriteFile) -> None:
    assert "n’est pas au dossier de ce client" in words(taken(desk, file(CII, *CORRECTIVE)))


def test_a_credit_note_is_set_against_the_invoice_that_it_names(desk: Desk, file: WriteFile) -> None:
    import_files(desk, [file(CREDIT), file(UBL)])
    left = {item.number: item.open for item in items(desk)["MAISONKELL"]}
    assert (left["FA-2026-042"], left["AV-2026-007"]) == (Money(44_500), ZERO)
    assert verify_books(desk) == ()


def test_a_credit_note_beyond_what_is_owed_stays_on_account(desk: Desk, file: WriteFile) -> None:
    owes(desk, keller(desk, name="Maison Keller"), "FA-2026-042", 4_000)
    taken(desk, file(CREDIT))
    assert [item.open for item in items(desk)["K1"]] == [ZERO, Money(-1_500)]


def test_a_corrective_invoice_is_entered_after_the_one_it_replaces(desk: Desk, file: WriteFile) -> None:
    corrective = file(CII, *CORRECTIVE, called="a.xml")
    original = file(CII, ("FA-2026-041", "FA-2026-040"), called="b.xml")
    import_files(desk, [corrective, original])
    left = {item.number: item.open for item in items(desk)["MAISONKELL"]}
    assert (left["FA-2026-040"], left["FA-2026-041"]) == (ZERO, Money(120_000))


def test_an_invoice_of_another_firm_is_refused_alone_and_reported_among_others(desk: Desk, file: WriteFile) -> None:
    stranger = file(CII, ("512345679", "732829320"), ("Atelier Belin", "Scierie Morel"), called="autre.xml")
    with pytest.raises(NotOurInvoice, match="Scierie Morel"):
        preview_import(desk, [stranger])
    sources = [file(UBL), stranger]
    preview = preview_import(desk, sources)
    assert (preview.acceptable, preview.refused) == (False, {stranger.path})
    with pytest.raises(ImportRefused, match="Scierie Morel"):
        import_files(desk, sources)
    kept = [source for source in sources if source.path not in preview.refused]
    assert taken(desk, *kept).invoices_created == 1


def test_hundreds_of_files_are_taken_in_at_once(desk: Desk, file: WriteFile) -> None:
    sources = [
        file(CII, ("FA-2026-041", f"FA-{n:03d}"), ("Maison Keller", f"Client {n % 7:02d}xyz"), called=f"{n}.xml")
        for n in range(120)
    ]
    sources = [Source(source.path) for source in sources]
    with pytest.raises(Refusal):
        import_files(desk, [*sources, Source(sources[0].path.with_name("absent.xml"))])
    done = import_files(desk, sources)
    assert sum(one.invoices_created for one in done.files) == 120


def test_statuses_of_a_message_are_recorded_once_and_suspend_reminders(desk: Desk, file: WriteFile) -> None:
    import_files(desk, [file(CII), file(UBL)])
    report = taken(desk, file(STATUSES))
    assert (report.kind, report.statuses_created, report.complaints) == (Kind.STATUSES, 2, ())
    with desk.books.reading() as session:
        decision = decide(session.chasing.dues(desk.today), session.chasing.debtors(desk.today), desk.today)
    reasons = {left.number: left.reason for left in decision.not_chased}
    assert reasons["FA-2026-041"] is Reason.STATUS_HELD
    assert reasons["FA-2026-042"] is Reason.STATED_PAID
    again = taken(desk, file(STATUSES, called="encore.xml"))
    assert (again.statuses_created, again.already_known, again.changes) == (0, 2, False)


def test_a_status_that_cannot_be_placed_is_told_and_left_out(desk: Desk, file: WriteFile) -> None:
    import_files(desk, [file(CII)])
    swaps = ((">208<", ">299<"), ("20261105", "20261205"))
    report = taken(desk, file(STATUSES, *swaps))
    assert "code inconnu" in words(report)
    assert "FA-2026-042 laissé de côté : elle n’est pas au dossier" in words(report)
    early = taken(desk, file(STATUSES, ("20261104183000", "20250104183000")))
    assert "précède la facture" in words(early)
    assert (report.statuses_created, early.statuses_created) == (0, 0)


def test_a_status_is_stated_by_hand_and_taken_back(desk: Desk, file: WriteFile) -> None:
    import_files(desk, [file(CII)])
    key = the_invoice(desk)
    stated = record_status(desk, Status(key, LifeCode.REFUSED, date(2026, 11, 20), "Mauvaise adresse"))
    view = view_statuses(desk, key)
    assert (view.standing, view.statuses) == (stated, (stated,))
    with desk.books.reading() as session:
        told = next(iter(session.journal.entries(f"client:{view.customer.code}")))
    assert (told.action, told.facts["code"]) == ("invoice.stated", 210)
    withdraw_status(desk, stated.id)
    assert view_statuses(desk, key).standing is None
    with pytest.raises(StatusRefused, match="à venir"):
        record_status(desk, Status(key, LifeCode.APPROVED, date(2027, 1, 1)))


def test_unpaid_invoices_that_a_platform_holds_up_are_listed(desk: Desk, file: WriteFile) -> None:
    import_files(desk, [file(CII), file(UBL)])
    assert view_held_up(desk) == ()
    taken(desk, file(STATUSES))
    told = [(line.number, line.customer_name, line.open, line.status.code.value) for line in view_held_up(desk)]
    assert told == [
        ("FA-2026-041", "Maison Keller", Money(120_000), 208),
        ("FA-2026-042", "Maison Keller", Money(50_000), 212),
    ]
    record_status(desk, Status(the_invoice(desk), LifeCode.COMPLETED, date(2026, 11, 20)))
    assert [line.number for line in view_held_up(desk)] == ["FA-2026-042"]


def test_an_approved_invoice_is_told_in_the_proof_file(desk: Desk, file: WriteFile) -> None:
    import_files(desk, [file(CII)])
    record_status(desk, Status(the_invoice(desk), LifeCode.APPROVED, date(2026, 9, 8)))
    with desk.books.reading() as session:
        (card,) = session.customers.all()
        history = session.proofs.gather(card, desk.today).history
    told = [(line.on, line.detail) for line in history if line.nature is Nature.STATUS]
    assert told == [(date(2026, 9, 8), "FA-2026-041 · 205 Approuvée")]


def test_without_a_status_nothing_stands_and_an_unknown_one_is_no_status(desk: Desk, file: WriteFile) -> None:
    import_files(desk, [file(CII)])
    assert view_statuses(desk, the_invoice(desk)).standing is None
    with pytest.raises(KeyError):
        withdraw_status(desk, 99)
