"""A firm with a few customers, for the tests of pages and dialogs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from gestion_creances.basics.money import Money
from gestion_creances.company.profile import Address, Company
from gestion_creances.desk import Desk
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.invoice import Instalment, Invoice
from gestion_creances.ledger.item import Item, ItemKind
from gestion_creances.ledger.payment import Payment
from gestion_creances.ui.look.labels import Pill
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.requests import Destination, Toast
from gestion_creances.usecases.record_payment import record_payment

W = TypeVar("W", bound=QWidget)

TODAY = date(2026, 11, 22)
FIRM = Company(
    "Ateliers Morvan",
    siren="552100554",
    address=Address(("1 rue Neuve",), "21000", "Dijon"),
    iban="FR7630006000011234567890189",
    signatory="Claire Morvan",
)


def euros(amount: str) -> Money:
    return Money.euros(amount)


def spaced(text: str) -> str:
    """Return *text* with plain spaces, as one types it."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def founded(desk: Desk) -> Desk:
    """Give the books a firm and its reminder policy."""
    with desk.books.writing() as session:
        session.company.put(FIRM)
        session.policies.put(standard_policy())
    return desk


def customer(desk: Desk, name: str = "Boulangerie Lefèvre", **values: object) -> int:
    """Add a customer and return his id."""
    with desk.books.writing() as session:
        code = values.pop("code", f"C{session.customers.count() + 1:03d}")
        address = values.pop("address", Address(("2 rue Haute",), "21000", "Dijon"))
        return session.customers.add(Customer(code, name, address=address, **values))  # type: ignore[arg-type]


def owe(
    desk: Desk,
    customer_id: int,
    amount: str,
    due_on: date,
    *,
    number: str = "",
    kind: ItemKind = ItemKind.INVOICE,
    issued_on: date | None = None,
    estimated: bool = False,
) -> Item:
    """Let the customer owe one document and return its item."""
    with desk.books.writing() as session:
        given = number or f"FA-{session.invoices.count() + 1}"
        issued = issued_on or min(due_on - timedelta(days=30), TODAY)
        part = Instalment(due_on, euros(amount), estimated)
        (key,) = session.invoices.add(Invoice(customer_id, given, kind, issued, euros(amount), (part,)))
        return session.items.get(key)


def pay(desk: Desk, customer_id: int, amount: str, paid_on: date = TODAY, chosen: tuple[int, ...] | None = ()) -> int:
    """Record a payment, left on account unless *chosen* says otherwise, and return its id."""
    return record_payment(desk, Payment(customer_id, paid_on, euros(amount), "transfer"), chosen).payment_id


def item(desk: Desk, item_id: int) -> Item:
    """Return the item as it stands."""
    with desk.books.reading() as session:
        return session.items.get(item_id)


class Heard:
    """What a page has asked of the window since."""

    def __init__(self, page: Page) -> None:
        self.toasts: list[Toast] = []
        self.went: list[Destination] = []
        self.said: list[str] = []
        page.toasted.connect(self.toasts.append)
        page.left_for.connect(self.went.append)
        page.said.connect(lambda message: self.said.append(spaced(f"{message.strong} {message.text}".strip())))
        page.changed.connect(page.refresh)


def opened(page: QWidget, kind: type[W]) -> W:
    """Return the dialog that stands open over *page*."""
    found: list[W] = [dialog for dialog in page.findChildren(kind) if dialog.isVisible()]
    return found[-1]


def pills(widget: QWidget) -> list[str]:
    """Return the words of the pills shown."""
    return [pill.text() for pill in widget.findChildren(Pill) if pill.text()]


def entry(entries: object, words: str) -> Callable[[], object]:
    """Return what the menu entry that begins with *words* does; it must be enabled."""
    (found,) = [one for one in entries if one.text.startswith(words)]  # type: ignore[attr-defined]
    assert found.enabled
    return lambda: found.run(())
