from datetime import date

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.demonstration.draft import Draft
from gestion_creances.ledger.item import ItemKind

ISSUED, DUE, PAID = date(2026, 3, 2), date(2026, 4, 1), date(2026, 4, 3)


def an_invoice(draft: Draft, net: str = "100.00", issued_on: date = ISSUED, parts: int = 1):  # type: ignore[no-untyped-def]
    return draft.issue("C1", ItemKind.INVOICE, issued_on, Money.euros(net), 20, [DUE] * parts, "Porte")


def test_vat_is_added_and_parts_make_up_the_whole_to_the_cent() -> None:
    invoice = an_invoice(Draft(), "100.04", parts=3)
    assert (invoice.vat, invoice.gross) == (Money(2001), Money(12005))
    assert [line.amount for line in invoice.lines] == [Money(4002), Money(4002), Money(4001)]
    assert total(line.amount for line in invoice.lines) == invoice.gross


def test_a_payment_settles_all_it_is_given() -> None:
    draft = Draft()
    first, second = an_invoice(draft), an_invoice(draft)
    receipt = draft.settle([*first.lines, *second.lines], "C1", PAID, "transfer")
    assert receipt.amount == Money(24_000)
    assert [receipt.line.open, first.lines[0].open, second.lines[0].open] == [ZERO] * 3
    assert [(match.amount, match.since) for match in draft.matches] == [(Money(12_000), PAID)] * 2


def test_a_match_takes_no_more_than_both_sides_leave_open() -> None:
    draft = Draft()
    invoice, receipt = an_invoice(draft), draft.receive("C1", PAID, Money(5000), "cheque")
    draft.match(invoice.lines[0], receipt.line)
    assert (invoice.lines[0].open, receipt.line.open) == (Money(7000), ZERO)


def test_a_payment_that_comes_back_leaves_its_invoice_open_from_that_day() -> None:
    draft = Draft()
    invoice = an_invoice(draft)
    receipt = draft.settle(invoice.lines, "C1", PAID, "direct_debit")
    draft.reopen(receipt, date(2026, 4, 8))
    assert (invoice.lines[0].open, receipt.line.open) == (invoice.gross, -invoice.gross)
    assert [match.until for match in draft.matches] == [date(2026, 4, 8)]


def test_numbers_follow_the_dates_within_each_year_and_kind() -> None:
    draft = Draft()
    for day in (date(2026, 2, 1), date(2025, 12, 1), date(2026, 1, 5)):
        an_invoice(draft, issued_on=day)
    draft.issue("C1", ItemKind.CREDIT_NOTE, date(2026, 1, 9), Money(-500), 20, [date(2026, 1, 9)], "Remise")
    draft.number()
    assert [document.number for document in draft.documents] == [
        "FA-2025-0001",
        "FA-2026-0001",
        "AV-2026-0001",
        "FA-2026-0002",
    ]
