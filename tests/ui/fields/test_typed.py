"""Typed fields accept what people type, say what is wrong below the field, and never guess."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCalendarWidget
from pytestqt.qtbot import QtBot

from gestion_creances.basics.money import Money
from gestion_creances.ui.fields.field import State, TextField, Verdict
from gestion_creances.ui.fields.rate import RateField
from gestion_creances.ui.fields.typed import DateField, MoneyField, NumberField, SirenField, read_amount, read_day
from gestion_creances.ui.speech import formats


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("1 234,56", 123456),
        ("1234.56", 123456),
        ("1.234,56", 123456),
        ("1,234.56", 123456),
        ("1\u202f234,5 €", 123450),
        ("12", 1200),
        ("-3,10", -310),
        ("−3,10", -310),
    ],
)
def test_an_amount_is_read_however_it_is_written(typed: str, cents: int) -> None:
    assert read_amount(typed) == Money(cents)


@pytest.mark.parametrize("typed", ["", "abc", "1,234", "12,345", "1.2.3", "--2", "1 234,56 $"])
def test_what_is_no_amount_is_none(typed: str) -> None:
    assert read_amount(typed) is None


@given(st.integers(-(10**11), 10**11))
def test_what_is_shown_reads_back(cents: int) -> None:
    assert read_amount(formats.amount(Money(cents))) == Money(cents)


@pytest.mark.parametrize("typed", ["23/11/2026", "23.11.26", "23-11-2026", "23112026", "231126", "2026-11-23"])
def test_a_day_is_read_however_it_is_written(typed: str) -> None:
    assert read_day(typed) == date(2026, 11, 23)


@pytest.mark.parametrize("typed", ["30/02/2026", "32/01/2026", "2026", "demain", ""])
def test_what_is_no_day_is_none(typed: str) -> None:
    assert read_day(typed) is None


def test_an_amount_is_rewritten_when_the_caret_leaves(qtbot: QtBot) -> None:
    field = MoneyField("Montant")
    qtbot.addWidget(field)
    qtbot.keyClicks(field.line, "1234.5")
    field.line.editingFinished.emit()
    assert (field.text(), field.value()) == ("1\u00a0234,50\u00a0€", Money(123450))


def test_a_wrong_amount_is_said_only_when_the_caret_leaves(qtbot: QtBot) -> None:
    field = MoneyField("Montant")
    qtbot.addWidget(field)
    qtbot.keyClicks(field.line, "abc")
    assert field.state() is State.PLAIN
    field.line.editingFinished.emit()
    assert field.state() is State.BAD
    assert "montant" in field.message()
    assert field.value() is None


def test_a_negative_amount_is_refused_unless_allowed(qtbot: QtBot) -> None:
    for signed in (False, True):
        field = MoneyField("Montant", signed=signed)
        qtbot.addWidget(field)
        field.set_text("-5")
        assert field.check() is signed


def test_a_right_number_is_said_while_typing(qtbot: QtBot) -> None:
    field = SirenField("SIREN", lambda text: Verdict(len(text) == 9, "Clé de contrôle exacte"))
    qtbot.addWidget(field)
    qtbot.keyClicks(field.line, "904172863")
    assert (field.state(), field.message()) == (State.OK, "Clé de contrôle exacte")
    field.line.editingFinished.emit()
    assert field.text() == "904\u00a0172\u00a0863"
    assert field.value() == "904172863"


def test_arrows_move_a_day(qtbot: QtBot) -> None:
    field = DateField("Date")
    qtbot.addWidget(field)
    field.set_value(date(2026, 2, 28))
    with qtbot.waitSignal(field.edited):
        qtbot.keyClick(field.line, Qt.Key.Key_Up)
    assert field.value() == date(2026, 3, 1)
    qtbot.keyClick(field.line, Qt.Key.Key_Down)
    assert field.text() == "28/02/2026"


def test_a_number_stays_between_its_bounds(qtbot: QtBot) -> None:
    field = NumberField("Délai", unit="jours", most=90)
    qtbot.addWidget(field)
    field.set_value(30)
    assert (field.value(), field.check()) == (30, True)
    field.set_value(91)
    assert (field.value(), field.check()) == (None, False)


def test_an_empty_field_is_wrong_unless_optional(qtbot: QtBot) -> None:
    for optional in (False, True):
        field = TextField("Nom", optional=optional)
        qtbot.addWidget(field)
        assert field.check() is optional


@pytest.mark.parametrize(
    ("typed", "rate", "shown"),
    [
        ("12.25", Decimal("12.25"), "12,25\u00a0%"),
        ("10 %", Decimal(10), "10\u00a0%"),
        ("12,50", Decimal("12.50"), "12,5\u00a0%"),
    ],
)
def test_a_rate_is_read_in_percent(qtbot: QtBot, typed: str, rate: Decimal, shown: str) -> None:
    field = RateField("Taux")
    qtbot.addWidget(field)
    qtbot.keyClicks(field.line, typed)
    field.line.editingFinished.emit()
    assert (field.value(), field.text()) == (rate, shown)


@pytest.mark.parametrize("typed", ["-1", "dix", "101", "1 000,5"])
def test_a_rate_out_of_bounds_is_refused(qtbot: QtBot, typed: str) -> None:
    field = RateField("Taux")
    qtbot.addWidget(field)
    field.set_text(typed)
    assert (field.value(), field.check()) == (None, False)


def test_a_day_taken_from_the_calendar_is_shown(qtbot: QtBot) -> None:
    field = DateField("Date")
    qtbot.addWidget(field)
    field.set_value(date(2026, 11, 23))
    field.show()
    qtbot.keyClick(field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    shown = field.findChild(QCalendarWidget)
    before = shown.selectedDate()
    with qtbot.waitSignal(field.edited):
        shown.clicked.emit(QDate(2026, 12, 1))
    assert (before, field.value()) == (QDate(2026, 11, 23), date(2026, 12, 1))
