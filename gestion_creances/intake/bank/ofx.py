"""Reads OFX statements, as banks let one download them: version 1 (tags never closed) and version 2 (XML)."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import chain
from pathlib import Path

from gestion_creances.banking.statement import Movement
from gestion_creances.intake.bank.account import account_of, known_iban
from gestion_creances.intake.bank.amounts import day_of, money_of
from gestion_creances.intake.bank.gathering import MAX_MOVEMENTS, Balances, Gathering, is_foreign
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
from gestion_creances.intake.refusals import TooLarge, TruncatedFile, UnsafeFile
from gestion_creances.intake.text_file import check_size, encoding_label, find_encoding, first_bytes, opened
from gestion_creances.intake.values import Unreadable, shown

MAX_BYTES = 30_000_000
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9._]{0,31})[ \t]*(?P<empty>/?)>")
_HEAD = re.compile(rb"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:OFXHEADER\s*:|<\?OFX\b|<OFX>)", re.IGNORECASE)
_STATEMENTS = frozenset(("STMTRS", "CCSTMTRS"))
_ACCOUNTS = frozenset(("BANKACCTFROM", "CCACCTFROM"))
_INNER = frozenset(("PAYEE", "BANKACCTTO", "CCACCTTO", "CURRENCY", "ORIGCURRENCY"))
_METHODS = {
    "CHECK": "cheque",
    "CASH": "cash",
    "ATM": "cash",
    "POS": "card",
    "DIRECTDEBIT": "direct_debit",
    "DIRECTDEP": "transfer",
    "XFER": "transfer",
}
_LONGEST_VALUE = 4000


def is_ofx(path: Path) -> bool:
    """Return whether *path* begins like an OFX file of either version."""
    head = first_bytes(path)
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head.decode("utf-16", errors="replace").encode()
    return bool(_HEAD.match(head.removeprefix(b"\xef\xbb\xbf")))


def read_ofx(path: Path) -> Delivery:
    """Return the statements of *path*, one per account and period.

    What the header says of the encoding is often wrong: the bytes decide. Refuses a file that is too large, that stops
    before ``</OFX>``, declares a DOCTYPE, or has no statement in euros; a day or an amount that cannot be read is an
    error with its line. OFX gives no opening balance, so there is nothing to compare.
    """
    check_size(path, MAX_BYTES)
    encoding = find_encoding(path)
    with opened(path, encoding, None) as file:
        text = file.read()
    if "<!doctype" in text[:2000].lower():
        raise UnsafeFile(path, "il déclare un DOCTYPE, par lequel un document peut en appeler d’autres")
    if "</ofx>" not in text[-2000:].lower():
        raise TruncatedFile(path, "la balise </OFX>, qui termine un relevé, manque")
    gathering = Gathering(path, "OFX")
    for statement in _statements(path, text):
        _gather(gathering, statement)
    return gathering.delivery(encoding_label(encoding))


@dataclass
class _Found:
    """The tags of a statement or of a movement, with what they hold, and the line where it begins."""

    line: int
    told: dict[str, str] = field(default_factory=dict)
    movements: list[_Found] = field(default_factory=list)


class _Walk:
    """Builds statements with their movements, tag by tag: most banks close only the outer tags."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._statement: _Found | None = None
        self._movement: _Found | None = None
        self._inner = ""
        self._count = 0

    def take(self, line: int, end: bool, name: str, value: str) -> _Found | None:
        """Take one tag; return the statement that it ends, if it ends one."""
        if name in _STATEMENTS:
            finished, self._statement = self._statement, None if end else _Found(line)
            self._movement, self._inner = None, ""
            return finished
        if self._statement is None:
            return None
        if name == "STMTTRN":
            self._movement, self._inner = (None if end else self._begun(self._statement, line)), ""
        elif name == "BANKTRANLIST" and end:
            self._movement = None
        elif name in _INNER or name in _ACCOUNTS or name.endswith("BAL"):
            self._inner = "" if end else f"{name}."
        elif not end:
            (self._movement or self._statement).told.setdefault(self._inner + name, value)
        return None

    def _begun(self, statement: _Found, line: int) -> _Found:
        self._count += 1
        if self._count > MAX_MOVEMENTS:
            raise TooLarge(self._path, f"plus de {MAX_MOVEMENTS} mouvements")
        movement = _Found(line)
        statement.movements.append(movement)
        return movement


def _statements(path: Path, text: str) -> Iterator[_Found]:
    """Yield the statements of *text*, also one that is never closed."""
    walk = _Walk(path)
    for line, end, name, value in chain(_tags(text), [(0, True, "STMTRS", "")]):
        if finished := walk.take(line, end, name, value):
            yield finished


def _tags(text: str) -> Iterator[tuple[int, bool, str, str]]:
    """Yield the line, whether it closes, the name and the value of each tag of *text*."""
    line, place = 1, 0
    before: tuple[int, bool, str] | None = None
    for tag in _TAG.finditer(text):
        if before:
            yield *before, _value(text[place : min(tag.start(), place + _LONGEST_VALUE)])
        line += text.count("\n", place, tag.end())
        place = tag.end()
        before = (line, bool(tag["end"]), tag["name"].upper())
    if before:
        yield *before, _value(text[place : place + _LONGEST_VALUE])


def _value(raw: str) -> str:
    bare = raw.strip().removeprefix("<![CDATA[").removesuffix("]]>")
    return html.unescape(bare).strip() if "&" in bare else bare


def _gather(gathering: Gathering, statement: _Found) -> None:
    told = statement.told
    parts = ("BANKACCTFROM.BANKID", "BANKACCTFROM.BRANCHID", "BANKACCTFROM.ACCTID", "CCACCTFROM.ACCTID")
    account = account_of(*(told.get(part, "") for part in parts))
    currency = told.get("CURDEF", "") or _only_currency(statement.movements)
    if is_foreign(currency):
        gathering.left_out(account, currency, statement.line)
        return
    faults = gathering.faults
    movements = [movement for found in statement.movements if (movement := _movement(gathering, found))]
    balances = _balances(gathering, statement)
    whole = gathering.faults == faults
    gathering.add(account, movements, balances, line=statement.line, whole=whole, unique=True)


def _only_currency(movements: list[_Found]) -> str:
    """Return the currency that the movements name, where the statement does not."""
    return next((name for found in movements if (name := found.told.get("CURRENCY.CURSYM", ""))), "")


def _balances(gathering: Gathering, statement: _Found) -> Balances:
    told = statement.told
    closing = None
    if amount := told.get("LEDGERBAL.BALAMT", ""):
        try:
            closing = money_of(amount)
        except Unreadable as reason:
            gathering.complaints.warning(statement.line, f"solde non repris : {reason}", "LEDGERBAL")
    first, last = _day(told.get("DTSTART", "")), _day(told.get("DTEND", ""))
    return Balances(None, closing, first, last or _day(told.get("LEDGERBAL.DTASOF", "")))


def _day(text: str) -> date | None:
    """Return a day of the statement's period, None when it is missing or makes no sense: movements have their own."""
    try:
        return day_of(text)
    except Unreadable:
        return None


def _movement(gathering: Gathering, found: _Found) -> Movement | None:
    told = found.told
    currency = told.get("CURRENCY.CURSYM", "")
    if is_foreign(currency):
        what = f"{shown(told.get('TRNAMT', ''))} {shown(currency)}"
        message = f"mouvement de {what} laissé de côté : sa monnaie n’est pas l’euro, saisissez-le à la main"
        gathering.complaints.warning(found.line, message)
        return None
    try:
        booked = day_of(told.get("DTPOSTED", "") or told.get("DTUSER", ""))
        value = told.get("DTAVAIL", "") or told.get("VALUEDATE", "")
        amount = money_of(told.get("TRNAMT", ""))
        value_on = day_of(value) if value else booked
    except Unreadable as fault:
        gathering.fault(found.line, str(fault))
        return None
    name, memo = told.get("NAME", "") or told.get("PAYEE.NAME", ""), told.get("MEMO", "")
    label = tidy(name) or tidy(memo)
    cheque = told.get("CHECKNUM", "").strip("0 ")
    detail = lines([name, memo, f"Chèque n° {cheque}" if cheque else "", told.get("REFNUM", "")], label)
    reason = return_reason_of(label, amount) or return_reason_of(memo, amount)
    named = told.get("PAYEE.NAME", "")
    bank_reference = tidy(told.get("FITID", ""), REFERENCE_LENGTH)
    return Movement(
        booked,
        value_on,
        amount,
        label,
        detail=detail,
        payer=tidy(named, NAME_LENGTH) if named else ("" if reason else payer_in(label, memo)),
        payer_iban=known_iban(told.get("BANKACCTTO.ACCTID", "")),
        bank_reference=bank_reference if bank_reference.strip("0") else "",
        method=method_of(label) or method_of(memo) or _METHODS.get(told.get("TRNTYPE", "").upper(), ""),
        return_reason=reason,
        line=found.line,
    )
