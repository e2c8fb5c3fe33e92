"""The pages of the window: their names, where they stand in the sidebar, and how each is built at its first show."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gestion_creances.ui.window.places import Group, Place

if TYPE_CHECKING:
    from gestion_creances.ui.page.page import Page
    from gestion_creances.ui.page.workplace import Workplace


def places(workplace: Callable[[], Workplace]) -> tuple[Place, ...]:
    """Return every page of the window, in the order of the sidebar and of Ctrl+1 to Ctrl+9."""
    translate = QCoreApplication.translate
    steering, collection, treasury, bottom = Group.STEERING, Group.COLLECTION, Group.TREASURY, Group.BOTTOM
    described = (
        ("today", translate("places", "Aujourd’hui"), steering, "sun-horizon", "TodayPage"),
        ("dashboard", translate("places", "Tableau de bord"), steering, "squares-four", "DashboardPage"),
        ("aged_balance", translate("places", "Balance âgée"), steering, "chart-bar", "AgedBalancePage"),
        ("reminders", translate("places", "Relances"), collection, "paper-plane-tilt", "RemindersPage"),
        ("sendings", translate("places", "Envois"), collection, "envelope-simple", "SendingsPage"),
        ("invoices", translate("places", "Factures"), collection, "file-text", "InvoicesPage"),
        ("customers", translate("places", "Clients"), collection, "users", "CustomersPage"),
        ("disputes", translate("places", "Litiges et accords"), collection, "scales", "DisputesPage"),
        ("penalties", translate("places", "Pénalités"), collection, "percent", "PenaltiesPage"),
        ("receipts", translate("places", "Encaissements"), treasury, "money", "ReceiptsPage"),
        ("bank", translate("places", "Rapprochement bancaire"), treasury, "bank", "BankPage"),
        ("debits", translate("places", "Prélèvements"), treasury, "tray", "DebitsPage"),
        ("entries", translate("places", "Écritures"), treasury, "book-open", "EntriesPage"),
        ("importing", translate("places", "Importer"), bottom, "upload-simple", "ImportPage"),
        ("journal", translate("places", "Journal"), bottom, "notebook", "JournalPage"),
        ("settings", translate("places", "Paramètres"), bottom, "gear", "SettingsPage"),
        ("help", translate("places", "Aide"), bottom, "question", "HelpPage"),
    )
    card = Place(
        "customer",
        translate("places", "Client"),
        Group.HIDDEN,
        "users",
        partial(_build, "customer", "CustomerPage", workplace),
        under="customers",
    )
    rounds = Place(
        "rounds",
        translate("places", "Passer en revue"),
        Group.HIDDEN,
        "cards",
        partial(_build, "rounds", "RoundsPage", workplace),
        under="reminders",
    )
    listed = tuple(
        Place(key, title, group, icon, partial(_build, key, page, workplace))
        for key, title, group, icon, page in described
    )
    return (*listed, card, rounds)


def _build(key: str, name: str, workplace: Callable[[], Workplace]) -> Page:
    # A page and what it stands on are loaded when it is first wanted: the window must not wait for them.
    module = import_module(f"gestion_creances.ui.pages.{key}")
    page: Page = getattr(module, name)(workplace())
    return page
