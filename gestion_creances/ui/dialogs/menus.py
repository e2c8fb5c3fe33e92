"""What the menu of a due date or of a payment offers, on every page that lists them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.money import ZERO
from gestion_creances.ledger.item import ItemKind
from gestion_creances.storage.lists import ItemRow
from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.tables.menus import MenuEntry

translate = QCoreApplication.translate


def due_entries(
    act: Actions, rows: Sequence[ItemRow], show: Callable[[ItemRow], object]
) -> tuple[MenuEntry[ItemRow], ...]:
    """Return what can be done with the due dates *rows*; *show* opens one."""
    first, one = rows[0], len(rows) == 1
    same = len({row.customer_id for row in rows}) == 1
    owed = tuple(row.item_id for row in rows if row.open > ZERO)
    chased = [row for row in rows if row.kind is ItemKind.INVOICE and row.open > ZERO]
    return (
        MenuEntry(translate("menus", "Ouvrir…"), lambda _: show(first), "eye", one),
        MenuEntry(
            translate("menus", "Encaisser…"),
            lambda _: act.encash(first.customer_id, owed),
            "money",
            same and bool(owed),
        ),
        *_pauses(act, first, possible=one and bool(chased)),
        MenuEntry(
            translate("menus", "Statut de la plateforme…"),
            lambda _: act.record_status(first),
            "flag",
            one and first.invoice_id is not None and first.kind is ItemKind.INVOICE,
        ),
        MenuEntry(
            translate("menus", "Fixer le niveau atteint…"),
            lambda _: act.set_level(chased),
            "list-numbers",
            bool(chased) and len(chased) == len(rows),
        ),
        MenuEntry(
            translate("menus", "Choisir la prochaine étape…"),
            lambda _: act.skip_steps(chased),
            "skip-forward",
            bool(chased) and len(chased) == len(rows),
        ),
        MenuEntry(
            translate("menus", "Choisir le scénario…"),
            lambda _: act.choose_policy(first),
            "path",
            one and first.invoice_id is not None,
        ),
        *act.claims().entries(rows),
    )


def _pauses(act: Actions, row: ItemRow, *, possible: bool) -> tuple[MenuEntry[ItemRow], ...]:
    """Return what stops or bends the reminders of an invoice."""
    about = row.customer_id, row.invoice_id
    return (
        MenuEntry(translate("menus", "Litige…"), lambda _: act.dispute(*about), "scales", possible),
        MenuEntry(translate("menus", "Promesse…"), lambda _: act.promise(*about), "handshake", possible),
        MenuEntry(translate("menus", "Suspendre…"), lambda _: act.hold(*about), "hand-palm", possible),
    )


def payment_entries(act: Actions, rows: Sequence[ItemRow]) -> tuple[MenuEntry[ItemRow], ...]:
    """Return what can be done with the payments *rows*."""
    first, one = rows[0], len(rows) == 1
    received = one and first.amount < ZERO
    return (
        MenuEntry(translate("menus", "Voir ce qu’il paie…"), lambda _: act.show_payment(first), "eye", one),
        MenuEntry(
            translate("menus", "Revenu impayé…"), lambda _: act.return_payment(first), "arrow-u-up-left", received
        ),
        MenuEntry(translate("menus", "Retirer ce règlement"), lambda _: act.remove_payment(first), "trash", one),
    )
