"""The menus of a list: what one can do with its rows, which columns it shows, where it can be exported to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Generic

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from gestion_creances.ui.look.icons import icon
from gestion_creances.ui.tables.column import Column, R


@dataclass(frozen=True, slots=True)
class MenuEntry(Generic[R]):
    """One entry of the menu of a row: its words, its icon, and what it does with the chosen rows."""

    text: str
    run: Callable[[Sequence[R]], object]
    icon: str = ""
    enabled: bool = True


def _menu(parent: QWidget) -> QMenu:
    made = QMenu(parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return made


def export_menu(parent: QWidget, export: Callable[[str], object], menu: QMenu | None = None) -> QMenu:
    """Return the menu (or add to *menu*) that calls *export* with ``xlsx`` or ``csv``."""
    menu = menu or _menu(parent)
    translate = QCoreApplication.translate
    menu.addAction(icon("table"), translate("menus", "Exporter vers Excel"), partial(export, "xlsx"))
    menu.addAction(icon("file-text"), translate("menus", "Exporter en CSV"), partial(export, "csv"))
    return menu


def columns_menu(
    parent: QWidget, columns: Sequence[Column[R]], hidden: Callable[[int], bool], show: Callable[[str, bool], object]
) -> QMenu:
    """Return the menu that ticks the columns shown; the first one always is."""
    menu = _menu(parent)
    for section, column in enumerate(columns):
        action = menu.addAction(column.title.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(not hidden(section))
        action.setEnabled(section != 0)
        action.toggled.connect(partial(show, column.key))
    return menu


def row_menu(
    parent: QWidget,
    entries: Sequence[MenuEntry[R]],
    rows: Sequence[R],
    copy: Callable[[], object],
    columns: Callable[[], object],
) -> QMenu:
    """Return the menu of the chosen *rows*: the page's *entries*, then what every list can do."""
    menu = _menu(parent)
    for entry in entries:
        action = menu.addAction(entry.text.replace("&", "&&"), partial(entry.run, rows))
        action.setEnabled(entry.enabled)
        if entry.icon:
            action.setIcon(icon(entry.icon))
    menu.addSeparator()
    translate = QCoreApplication.translate
    menu.addAction(icon("copy"), translate("menus", "Copier"), copy).setEnabled(bool(rows))
    menu.addAction(icon("columns"), translate("menus", "Colonnes…"), columns)
    return menu
