"""Reads CFONB 120 statements, the fixed-width form that every French bank gives (records 01, 04, 05 and 07)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gestion_creances.banking.statement import AccountName, Movement
from gestion_creances.basics.money import Money
from gestion_creances.intake.bank.account import account_of
from gestion_creances.intake.bank.amounts import short_day_of
from gestion_creances.intake.bank.cfonb_details import Details
from gestion_creances.intake.bank.gathering import Balances, Gathering, is_foreign
from gestion_creances.intake.bank.words import REFERENCE_LENGTH, method_of, payer_in, return_reason_of, tidy
from gestion_creances.intake.drafts import Delivery
from gestion_creances.intake.text_file import check_size, encoding_label, find_encoding, first_bytes, opened
from gestion_creances.intake.values import LARGEST_CENTS, Unreadable, shown

MAX_BYTES = 30_000_000
WIDTH = 120
_SHORTEST = 104
_LONGEST_READ = 64 * WIDTH
_FIRST = re.compile(rb"0[147][0-9A-Za-z]{5}[0-9A-Za-z ]{9}[A-Z ]{3}[0-9 ]")
_LENGTH = (
    "cette ligne compte {} caractères au lieu de 120 : le fichier a été modifié ou mal transféré, "
    "demandez-le de nouveau à votre banque"
)
# The last digit carries the sign; é è are { } in French ASCII, and ‚ Š are those two in the older code page of DOS.
_LAST = {sign: (str(digit), 1) for digit, sign in enumerate("{ABCDEFGHI")}
_LAST |= {sign: (str(digit), -1) for digit, sign in enumerate("}JKLMNOPQR")}
_LAST |= {"é": ("0", 1), "è": ("0", -1), "‚": ("0", 1), "Š": ("0", -1)}


def is_cfonb(path: Path) -> bool:
    """Return whether the first line of *path* begins like a CFONB 120 record."""
    head = first_bytes(path, 2048).removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n \x1a\0")
    return bool(_FIRST.match(head)) and (len(head.splitlines()[0]) >= 90)


def read_cfonb(path: Path) -> Delivery:
    """Return the statements of *path*; refuse one that is too large or holds no statement.

    Lines of another length than 120 characters (trailing blanks may be missing), unknown records, impossible days and
    amounts, movements outside a statement and statements without an end are errors with their line.
    """
    check_size(path, MAX_BYTES)
    encoding = find_encoding(path)
    reader = _Reader(Gathering(path, "CFONB 120"))
    count = 0
    with opened(path, encoding, None) as file:
        for line, text in _records(file):
            count += 1
            reader.take(line, text)
    reader.end()
    return reader.gathering.delivery(encoding_label(encoding), lines=count)


def _records(file: Iterator[str]) -> Iterator[tuple[int, str]]:
    """Yield the records with their line; a file without ends of line is cut every 120 characters."""
    for number, text in enumerate(file, 1):
        text = text.rstrip("\r\n\x1a\0")
        if len(text) > _SHORTEST * 2 and not len(text) % WIDTH:
            for start in range(0, len(text), WIDTH):
                yield number, text[start : start + WIDTH]
        elif text.strip():
            yield number, text[:_LONGEST_READ]


def signed_cents(text: str, decimals: str) -> int:
    """Return the cents of 14 characters whose last one carries the sign; raise Unreadable for anything else.

    *decimals* is the record's own number of decimals (blank: 2). ``0000000001904}`` is −190.40.
    """
    last = _LAST.get(text[-1:])
    digits = text[:-1].strip() or "0"
    if last is None or len(text) != 14 or not (digits.isascii() and digits.isdigit()):
        raise Unreadable(f"montant illisible : « {shown(text)} »")
    if decimals not in " 0123":
        raise Unreadable(f"nombre de décimales inconnu : « {shown(decimals)} »")
    value, places = int(digits + last[0]), int(decimals.strip() or "2")
    cents, rest = divmod(value * 100, (1, 10, 100, 1000)[places])
    if rest or cents > LARGEST_CENTS:
        raise Unreadable(f"montant invraisemblable : « {shown(text)} »")
    return last[1] * cents


@dataclass
class _Open:
    """The statement being read, from its record 01 on."""

    key: str
    account: AccountName
    currency: str
    line: int
    opening: Money | None = None
    opening_on: date | None = None
    faults: int = 0


class _Reader:
    """Walks the records and gathers a statement from each 01 to its 07."""

    def __init__(self, gathering: Gathering) -> None:
        self.gathering = gathering
        self._open: _Open | None = None
        self._movements: list[Movement] = []
        self._movement: Movement | None = None
        self._details = Details()
        self._outside = False
        self._takes = {"01": self._begin, "04": self._move, "05": self._detail, "07": self._close}

    def take(self, line: int, text: str) -> None:
        """Take one record; what is wrong with it becomes an error with its line."""
        take = self._takes.get(text[:2])
        if take is None:
            self._finish_movement()
            message = (
                f"enregistrement « {shown(text[:2])} » inconnu : un relevé CFONB 120 a des lignes 01, 04, 05 et 07"
            )
            self.gathering.fault(line, message)
            return
        length = max(WIDTH, len(text.rstrip())) if len(text) > WIDTH else len(text)
        cut = length < WIDTH and (text.endswith(" ") or (length < _SHORTEST and text[:2] != "05"))
        record = text[:WIDTH].ljust(WIDTH)
        if length > WIDTH or cut:
            self.gathering.fault(line, _LENGTH.format(length))
            return
        try:
            take(line, record)
        except Unreadable as reason:
            message = str(reason) if length == WIDTH else f"{reason}. De plus, {_LENGTH.format(length)}"
            self.gathering.fault(line, message)

    def end(self) -> None:
        """Say that the last statement has no end, if so."""
        if self._open:
            self._unfinished()

    def _begin(self, line: int, record: str) -> None:
        if self._open:
            self._unfinished()
        self._outside = False
        account = account_of(record[2:7], record[11:16], record[21:32])
        self._open = _Open(_key(record), account, record[16:19].strip(), line, faults=self.gathering.faults)
        self._open.opening_on = short_day_of(record[34:40], year_first=False)
        self._open.opening = Money(signed_cents(record[90:104], record[19]))

    def _inside(self, line: int, record: str) -> _Open | None:
        """Return the open statement if *record* is of its account; say once that it stands outside of any."""
        if self._open and self._open.key == _key(record):
            return self._open
        if self._open:
            raise Unreadable("cette ligne n’est pas du même compte que le solde initial qui la précède")
        if not self._outside:
            self._outside = True
            message = "cette ligne n’est pas précédée d’un solde initial (01) : le début du relevé manque"
            self.gathering.fault(line, message)
        return None

    def _move(self, line: int, record: str) -> None:
        self._finish_movement()
        if not self._inside(line, record):
            return
        booked = short_day_of(record[34:40], year_first=False)
        value = short_day_of(record[42:48], year_first=False) if record[42:48].strip(" 0") else booked
        amount = Money(signed_cents(record[90:104], record[19]))
        label = tidy(record[48:80])
        reason = return_reason_of(label, amount)
        code = tidy(record[40:42])
        if code.strip("0"):
            reason = f"{reason or 'rejet'} (motif {code})"
        self._details = Details()
        reference = tidy(record[104:120], REFERENCE_LENGTH)
        self._movement = Movement(
            booked, value, amount, label, reference=reference, method=method_of(label), return_reason=reason, line=line
        )

    def _detail(self, line: int, record: str) -> None:
        if self._inside(line, record) and self._movement:
            self._details.take(record[45:48], record[48:118])

    def _close(self, line: int, record: str) -> None:
        self._finish_movement()
        opened = self._inside(line, record)
        if not opened:
            return
        self._open = None
        movements, self._movements = self._movements, []
        if is_foreign(opened.currency):
            self.gathering.left_out(opened.account, opened.currency, opened.line)
            return
        whole = self.gathering.faults == opened.faults
        try:
            closing_on = short_day_of(record[34:40], year_first=False)
            closing = Money(signed_cents(record[90:104], record[19]))
        except Unreadable:
            self.gathering.add(opened.account, movements, line=opened.line, whole=False)
            raise
        balances = Balances(opened.opening, closing, opened.opening_on, closing_on)
        self.gathering.add(opened.account, movements, balances, line=opened.line, whole=whole)

    def _finish_movement(self) -> None:
        movement, self._movement = self._movement, None
        if movement:
            payer = "" if movement.return_reason else payer_in(movement.label)
            self._movements.append(self._details.completed(movement, payer))

    def _unfinished(self) -> None:
        self._finish_movement()
        if self._open:
            message = "ce solde initial n’est suivi d’aucun solde final (07) : la fin du relevé manque"
            self.gathering.fault(self._open.line, message)
        self._open, self._movements = None, []


def _key(record: str) -> str:
    """Return what makes two records one account's; banks that merged put several bank codes in one statement."""
    return record[16:19] + record[21:32]
