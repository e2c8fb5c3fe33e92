"""Reads what a person writes after a command: dates, amounts, rates, in French, with French help and errors."""

from __future__ import annotations

import re
from argparse import ArgumentParser, ArgumentTypeError, HelpFormatter
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import NoReturn, TypeVar

from gestion_creances.aging.buckets import Buckets
from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import Money
from gestion_creances.intake.values import Unreadable, read_cents, read_date

_Value = TypeVar("_Value")
_USAGE = "Utilisation : "
_FRENCH_ERRORS = (
    (re.compile(r"the following arguments are required: (.*)"), r"il manque : \1"),
    (re.compile(r"argument (.*): expected one argument"), r"\1 attend une valeur"),
    (re.compile(r"argument (.*): expected at least one argument"), r"\1 attend au moins une valeur"),
    (re.compile(r"unrecognized arguments: (.*)"), r"argument inconnu : \1"),
    (re.compile(r"argument (.*): invalid choice: (.*) \(choose from (.*)\)"), r"\1 : \2 n’est pas l’un de \3"),
    (re.compile(r"argument (.*): ignored explicit argument (.*)"), r"\1 ne prend pas de valeur : \2"),
    (re.compile(r"ambiguous option: (.*) could match (.*)"), r"option ambiguë : \1 peut être \2"),
    (re.compile(r"argument (.*): not allowed with argument (.*)"), r"\1 ne va pas avec \2"),
    (re.compile(r"argument (.*?): (.*)"), r"\1 : \2"),
)


class _FrenchHelp(HelpFormatter):
    def add_usage(
        self, usage: str | None, actions: Iterable[object], groups: Iterable[object], prefix: str | None = None
    ) -> None:
        super().add_usage(usage, actions, groups, _USAGE if prefix is None else prefix)  # type: ignore[arg-type]


class FrenchParser(ArgumentParser):
    """A parser whose help and errors are French; what a command needs goes to ``words``, the rest to ``options``."""

    def __init__(self, command: str, description: str) -> None:
        super().__init__(
            prog=f"gestion-creances {command}", description=description, formatter_class=_FrenchHelp, add_help=False
        )
        self.words = self.add_argument_group("À donner ")
        self.options = self.add_argument_group("Options ")
        self.options.add_argument("-h", "--help", "--aide", action="help", help="montre cette aide")
        self.options.add_argument("--json", action="store_true", help="écrit un objet JSON, montants en centimes")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong in French and leave with status 2."""
        for english, french in _FRENCH_ERRORS:
            if english.fullmatch(message):
                message = english.sub(french, message)
                break
        self.exit(2, f"{self.format_usage()}{self.prog} : {message}\n")


def day(text: str) -> date:
    """Read a date, ``2026-06-30`` or ``30/06/2026``."""
    return _read(lambda: read_date(text))


def amount(text: str) -> Money:
    """Read an amount, ``1234,56`` or ``1234.56``."""
    return _read(lambda: Money(read_cents(text, "," if "," in text else ".")))


def percent(text: str) -> Decimal:
    """Read a yearly rate in percent, ``12,5`` or ``12.5``, from 0 to 100."""
    try:
        rate = Decimal(text.strip().removesuffix("%").strip().replace(",", "."))
    except InvalidOperation:
        raise ArgumentTypeError(f"taux illisible : « {text} », attendu en pour cent par an, par exemple 12,5") from None
    if not 0 <= rate <= 100:
        raise ArgumentTypeError(f"taux hors limites : « {text} », attendu de 0 à 100 pour cent par an")
    return rate


def payment(text: str) -> tuple[date, Money]:
    """Read a part payment, ``2026-06-30:1234,56``."""
    when, _, sum_ = text.partition(":")
    if not sum_:
        raise ArgumentTypeError(f"versement illisible : « {text} », attendu DATE:MONTANT")
    return day(when), amount(sum_)


def brackets(text: str) -> Buckets:
    """Read the limits of age brackets, ``30,60,90``."""
    return _read(lambda: Buckets.parse(text))


def _read(read: Callable[[], _Value]) -> _Value:
    try:
        return read()
    except (Unreadable, Refusal) as reason:
        raise ArgumentTypeError(str(reason)) from None
