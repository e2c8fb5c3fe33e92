"""What one may do with a line besides accepting: as buttons under it, as entries of its menu, and as keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from gestion_creances.basics.money import ZERO
from gestion_creances.storage.bank_lists import BankLineRow, LineState
from gestion_creances.ui.pages.bank.act_bar import Act
from gestion_creances.ui.tables.menus import MenuEntry

if TYPE_CHECKING:
    from gestion_creances.ui.pages.bank.page import BankPage

translate = QCoreApplication.translate
_NUMBERED = 5


def listen(page: BankPage) -> None:
    """Let the keys of *page* work: everywhere on it those with Ctrl, in its lists the plain ones."""
    anywhere: tuple[tuple[str, Callable[[], object]], ...] = (
        ("Ctrl+Return", page.accept_all),
        ("Ctrl+Enter", page.accept_all),
        ("Ctrl+M", page.keep_on_account),
        ("Ctrl+R", page.share_by_hand),
        ("Ctrl+L", page.name_payment),
    )
    for keys, run in anywhere:
        QShortcut(QKeySequence(keys), page, run)
    for listed in (page.list.table, page.odd.list.table):
        for number in range(1, _NUMBERED + 1):
            _in(listed, str(number), partial(page.choose, number))
        _in(listed, "Del", page.set_aside)
    _in(page.hand, "Escape", page.panel.leave_hand)


def acts_for(page: BankPage, row: BankLineRow) -> tuple[Act, ...]:
    """Return what else one may do with a line that waits, in the order of the buttons."""
    ignore = Act(translate("bank", "Ignorer…"), translate("bank", "Suppr"), "prohibit", page.set_aside)
    payment = Act(translate("bank", "Règlement repris…"), "Ctrl+L", "link", page.name_payment)
    if row.amount < ZERO:
        refund = Act(translate("bank", "Rembourser…"), "Ctrl+R", "arrow-u-up-left", page.share_by_hand)
        return payment, refund, ignore
    return (
        Act(translate("bank", "Choisir les factures…"), "Ctrl+E", "hand-pointing", page.share_by_hand),
        ignore,
        Act(translate("bank", "Mettre en compte…"), "Ctrl+M", "wallet", page.keep_on_account),
        Act(translate("bank", "Déjà saisi…"), "Ctrl+L", "link", page.name_payment),
    )


def entries_for(page: BankPage, rows: Sequence[BankLineRow]) -> tuple[MenuEntry[BankLineRow], ...]:
    """Return the menu of the lines chosen."""
    one = len(rows) == 1
    if rows[0].state is LineState.MATCHED:
        return (MenuEntry(translate("bank", "Défaire le rapprochement"), lambda _: page.take_up(), "link-break"),)
    if rows[0].state is LineState.IGNORED:
        words = translate("bank", "Reprendre")
        return (MenuEntry(words, lambda _: page.take_up(), "arrow-counter-clockwise"),)
    accept: MenuEntry[BankLineRow] = MenuEntry(
        translate("bank", "Accepter la proposition"),
        lambda _: page.accept(),
        "check",
        one and page.panel.proposals.best() is not None,
    )
    return accept, *(_entry(act, one) for act in acts_for(page, rows[0]))


def _entry(act: Act, one: bool) -> MenuEntry[BankLineRow]:
    return MenuEntry(act.words, lambda _: act.run(), act.icon, one or act.icon == "prohibit")


def _in(widget: QWidget, keys: str, run: Callable[[], object]) -> None:
    shortcut = QShortcut(QKeySequence(keys), widget, run)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
