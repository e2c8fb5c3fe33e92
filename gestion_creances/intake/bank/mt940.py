"""Reads MT940 statements (SWIFT), the form that banks outside France give; each line is checked on its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from gestion_creances.banking.statement import AccountName, Movement
from gestion_creances.basics.money import Money
from gestion_creances.intake.bank.account import account_of, known_iban
from gestion_creances.intake.bank.amounts import short_day_of
from gestion_creances.intake.bank.gathering import MAX_MOVEMENTS, Balances, Gathering, is_foreign
from gestion_creances.intake.bank.mt940_details import Told, told_by
from gestion_creances.intake.bank.words import (
    NAME_LENGTH,
    REFERENCE_LENGTH,
    lines,
    method_of,
    payer_in,
    return_reason_of,
    tidy,
)
from gestion_creances.intake.drafts import Delivery
from gestion_creances.intake.refusals import TooLarge
from gestion_creances.intake.text_file import check_size, encoding_label, find_encoding, first_bytes, opened
from gestion_creances.intake.values import LARGEST_CENTS, Unreadable, shown

MAX_BYTES = 30_000_000
_TAG = re.compile(r":(\d{2}[A-Z]?|NS):")
_START = re.compile(rb"^:20:.{0,200}?^:(?:25|21|28)[A-Z]?:", re.MULTILINE | re.DOTALL)
_DAYS = re.compile(r"(\d{6})(\d{4}|\s{4})?(?=R?[DC])", re.ASCII | re.IGNORECASE)
_BALANCE = re.compile(r"[DC](\d{6})([A-Z]{3})[\d,.]{1,20}", re.ASCII)
_LONGEST = 4000
_NO_REFERENCE = frozenset(("NONREF", "NOTPROVIDED", "NOREF", "N", ""))
# What the library raises for text that is none of its own: a field that does not match, a number or a day out of range.
_LIBRARY_ERRORS = (RuntimeError, ValueError, ArithmeticError, LookupError, TypeError, AttributeError)


def is_mt940(path: Path) -> bool:
    """Return whether *path* begins with the fields of an MT940 statement, perhaps after a SWIFT envelope."""
    return bool(_START.search(first_bytes(path, 4096).replace(b"\r", b"\n").removeprefix(b"\xef\xbb\xbf")))


def read_mt940(path: Path) -> Delivery:
    """Return the statements of *path*, one per ``:20:``; refuse one that is too large or has none in euros.

    The library reads each field; what it would quietly mend (30 February becomes the 29th) or skip is an error here,
    with its line.
    """
    check_size(path, MAX_BYTES)
    encoding = find_encoding(path)
    gathering = Gathering(path, "MT940")
    with opened(path, encoding, None) as file:
        for found in _statements(path, _fields(file)):
            _gather(gathering, found)
    return gathering.delivery(encoding_label(encoding))


@dataclass
class _Field:
    """One field: its tag (``61``), its text, and the line where it begins."""

    tag: str
    text: str
    line: int


@dataclass
class _Found:
    """The fields of one statement; each ``:61:`` with the ``:86:`` that explains it."""

    line: int
    heading: dict[str, _Field] = field(default_factory=dict)
    movements: list[tuple[_Field, str]] = field(default_factory=list)


def _fields(file: Iterator[str]) -> Iterator[_Field]:
    """Yield the fields of the file; the lines of a statement's envelope (``-``, ``{1:``) end a field."""
    current: _Field | None = None
    for number, text in enumerate(file, 1):
        bare = text[:_LONGEST].rstrip("\r\n \x1a\0")
        tag = _TAG.match(bare)
        if tag or bare in ("-", "-}") or bare.startswith(("-}", "-XXX")):
            if current:
                yield current
            current = _Field(tag[1], bare[tag.end() :], number) if tag else None
        elif current and bare and len(current.text) < _LONGEST:
            current.text += f"\n{bare}"
    if current:
        yield current


def _statements(path: Path, fields: Iterator[_Field]) -> Iterator[_Found]:
    found: _Found | None = None
    last, count = "", 0
    for one in fields:
        if one.tag == "20" or found is None:
            if found:
                yield found
            found = _Found(one.line)
        if one.tag == "61":
            count += 1
            if count > MAX_MOVEMENTS:
                raise TooLarge(path, f"plus de {MAX_MOVEMENTS} mouvements")
            found.movements.append((one, ""))
        elif one.tag == "86" and last in ("61", "86", "NS") and found.movements:
            movement, words = found.movements[-1]
            found.movements[-1] = (movement, f"{words}\n{one.text}".strip()[:_LONGEST])
        else:
            found.heading.setdefault(one.tag, one)
        last = one.tag
    if found:
        yield found


def _gather(gathering: Gathering, found: _Found) -> None:
    heading = found.heading
    if "25" not in heading and not found.movements:
        return
    account = _account(heading.get("25"))
    opening = heading.get("60F") or heading.get("60M")
    closing = heading.get("62F") or heading.get("62M")
    currency = next((match[2] for one in (opening, closing) if one and (match := _BALANCE.match(one.text))), "")
    if is_foreign(currency):
        gathering.left_out(account, currency, found.line)
        return
    faults = gathering.faults
    if not closing and not ("34F" in heading or "13D" in heading):
        gathering.fault(found.line, "ce relevé n’a pas de solde final (:62F:) : la fin du relevé manque")
    opened_on, first = _balance(gathering, opening, "opening")
    closed_on, last = _balance(gathering, closing, "closing")
    movements = [
        movement for one, words in found.movements if (movement := _movement(gathering, one, words)) is not None
    ]
    number = next((heading[tag].text for tag in ("28C", "28") if tag in heading), "")
    whole = gathering.faults == faults
    balances = Balances(first, last, opened_on, closed_on)
    gathering.add(account, movements, balances, number=tidy(number), line=found.line, whole=whole)


def _account(given: _Field | None) -> AccountName:
    """Return the account of field 25, which some banks end with its currency."""
    text = tidy(given.text.split("\n")[0]) if given else ""
    shorter = re.sub(r"\s*[A-Z]{3}$", "", text)
    return account_of(shorter) if known_iban(shorter) or shorter[-1:].isdigit() else account_of(text)


def _balance(gathering: Gathering, given: _Field | None, which: str) -> tuple[date | None, Money | None]:
    if given is None:
        return None, None
    text = given.text.split("\n")[0].strip()
    try:
        match = _BALANCE.fullmatch(text)
        if not match:
            raise Unreadable(f"solde illisible : « {shown(text)} »")
        day = short_day_of(match[1], year_first=True)
        balance = _library(f":{'60F' if which == 'opening' else '62F'}:{text}").data[f"final_{which}_balance"]
        return day, _money(balance.amount.amount, text)
    except Unreadable as reason:
        gathering.fault(given.line, str(reason))
    except _LIBRARY_ERRORS:
        gathering.fault(given.line, f"solde illisible : « {shown(text)} »")
    return None, None


def _library(fields: str) -> Any:
    """Return what the library makes of a few fields."""
    import mt940

    return mt940.parse(f":20:X\n{fields}\n", options=mt940.Options.all())


def _money(amount: Any, text: str) -> Money:
    """Return a decimal amount of the library in cents; raise Unreadable for one that no account can hold."""
    if not amount.is_finite() or abs(amount) * 100 > LARGEST_CENTS or (amount * 100) % 1:
        raise Unreadable(f"montant invraisemblable : « {shown(text)} »")
    return Money(int(amount * 100))


def _movement(gathering: Gathering, given: _Field, words: str) -> Movement | None:
    try:
        booked, value, read = _line(given, words)
        return _told(read, told_by(read, words), booked, value, given)
    except Unreadable as reason:
        gathering.fault(given.line, str(reason))
    except _LIBRARY_ERRORS:
        gathering.fault(given.line, f"mouvement illisible : « {shown(given.text)} »")
    return None


def _line(given: _Field, words: str) -> tuple[date, date, dict[str, Any]]:
    """Return the day booked, the value day, and the movement as the library reads it; raise Unreadable."""
    days = _DAYS.match(given.text)
    if not days:
        raise Unreadable(f"mouvement illisible : « {shown(given.text)} »")
    value = short_day_of(days[1], year_first=True)
    booked = value
    if days[2] and days[2].strip():
        booked = _entry_day(days[2], value)
    details = f"\n:86:{words}" if words else ""
    read = _library(f":60F:C{days[1]}EUR0,00\n:61:{given.text}{details}").transactions
    if len(read) != 1:
        raise Unreadable(f"mouvement illisible : « {shown(given.text)} »")
    return booked, value, read[0].data


def _entry_day(text: str, value: date) -> date:
    """Return the day booked, given as month and day: the one nearest to the value day around the turn of a year."""
    year = value.year
    month = int(text[:2])
    if abs(month - value.month) > 6:
        year += 1 if month < value.month else -1
    return short_day_of(f"{year % 100:02d}{text}", year_first=True)


def _told(read: dict[str, Any], told: Told, booked: date, value: date, given: _Field) -> Movement:
    amount = _money(read["amount"].amount, given.text)
    words = told.words or tidy(str(read.get("extra_details") or ""))
    label = tidy(told.label or words.split("\n")[0])
    reason = return_reason_of(label, amount)
    if str(read.get("status") or "").upper().startswith("R"):
        reason = reason or "contrepassation"
    own = str(read.get("customer_reference") or "").strip()
    own = "" if own.upper() in _NO_REFERENCE else own
    bank = str(read.get("bank_reference") or "").strip()
    reference = told.reference or own
    texts = [*words.split("\n"), str(read.get("extra_details") or ""), own if own != reference else ""]
    return Movement(
        booked,
        value,
        amount,
        label,
        detail=lines(texts, label),
        payer=tidy(told.name, NAME_LENGTH) or ("" if reason else payer_in(label, words)),
        payer_iban=known_iban(told.iban),
        reference=tidy(reference, REFERENCE_LENGTH),
        bank_reference="" if bank.upper() in _NO_REFERENCE else tidy(bank, REFERENCE_LENGTH),
        method=method_of(label) or ("cheque" if str(read.get("id") or "")[1:] == "CHK" else ""),
        return_reason=reason,
        line=given.line,
    )
