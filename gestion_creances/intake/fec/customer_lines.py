"""Keeps the customers' lines of a FEC (accounts 411, 413, 416, 418, 4191) and what the other lines say about them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from gestion_creances.basics.french import amount as in_french
from gestion_creances.basics.money import Money
from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.fec.natures import EntryKey, Natures
from gestion_creances.intake.fec.rows import Layout, fec_rows, layout, refuse_empty
from gestion_creances.intake.refusals import TooLarge, TruncatedFile
from gestion_creances.intake.values import Unreadable, clean, read_cents, read_date, shown

FAMILIES = ("411", "413", "416", "418", "4191")
_DIRECTIONS = {"D": 1, "DEBIT": 1, "+1": 1, "1": 1, "+": 1, "C": -1, "CREDIT": -1, "-1": -1, "-": -1}
MAX_LINES = 1_000_000
_NAME_LENGTH = 200
_CODE_LENGTH = 60


@dataclass(frozen=True, slots=True)
class FecLine:
    """One line of a customer's account; ``cents`` is debit minus credit, ``entry`` its journal, number and day."""

    line: int
    family: str
    account: str
    customer: str
    name: str
    journal: str
    journal_label: str
    entry: EntryKey
    entry_date: date
    piece: str
    piece_date: date | None
    label: str
    cents: int
    letter: str

    @property
    def has_number(self) -> bool:
        """Return whether the piece can be a document number: it has a digit other than 0 and is not a sentence."""
        return len(self.piece) <= _CODE_LENGTH and any(char in "123456789" for char in self.piece)


@dataclass(slots=True)
class FecBook:
    """The customers' lines of one FEC, the nature of its entries, and the totals of its 411 accounts in cents."""

    form: Layout
    natures: Natures = field(default_factory=Natures)
    lines: list[FecLine] = field(default_factory=list)
    debit: int = 0
    credit: int = 0
    count: int = 0


def read_book(path: Path, complaints: Complaints) -> FecBook:
    """Return what the FEC *path* says about customers; refuse a file that is empty, cut short or damaged."""
    form = layout(path)
    book = FecBook(form)
    reader = _LineReader(book, complaints)
    for line, row in fec_rows(path, form):
        reader.take(line, row)
        if len(book.lines) > MAX_LINES:
            raise TooLarge(path, f"plus de {MAX_LINES} lignes de comptes clients")
    refuse_empty(path, book.count)
    reader.check_balance(path)
    return book


class _LineReader:
    """Walks the lines of a FEC once, keeping those of customers."""

    def __init__(self, book: FecBook, complaints: Complaints) -> None:
        self._book = book
        self._form = book.form
        self._complaints = complaints
        self._days: dict[str, date] = {}
        self._left_out: Counter[str] = Counter()
        self._sum = 0
        self._run: EntryKey | None = None
        self._run_sum = 0
        self._runs = 0
        self._unbalanced = 0

    def take(self, line: int, row: list[str]) -> None:
        form, book = self._form, self._book
        book.count += 1
        if len(row) < form.width:
            self._complaints.error(line, f"ligne incomplète : {len(row)} champs, il en faut au moins {form.width}")
            return
        account = row[form.account].strip()
        entry = (row[form.journal].strip(), row[form.entry].strip(), row[form.entry_date].strip())
        book.natures.note(entry, account)
        try:
            debit, credit = self._sides(row)
        except Unreadable as reason:
            if account.startswith("41"):
                self._complaints.error(line, f"compte {shown(account)} : {reason}")
            else:
                self._complaints.warning(line, f"compte {shown(account)}, sans effet sur les clients : {reason}")
            return
        self._balance(entry, debit - credit)
        if account.startswith("41"):
            self._customer_line(line, row, entry, account, (debit, credit))

    def _sides(self, row: list[str]) -> tuple[int, int]:
        """Return debit and credit in cents, from their two columns or from Montant and Sens."""
        form = self._form
        if form.debit >= 0 and form.credit >= 0:
            return _cents(row[form.debit]), _cents(row[form.credit])
        direction = _DIRECTIONS.get(row[form.direction].strip().upper().replace("É", "E"))
        if direction is None:
            raise Unreadable(f"sens inconnu : « {shown(row[form.direction])} », attendu D ou C")
        cents = _cents(row[form.amount])
        return (cents, 0) if direction > 0 else (0, cents)

    def _balance(self, entry: EntryKey, cents: int) -> None:
        self._sum += cents
        if entry != self._run:
            self._close_run()
            self._run, self._run_sum = entry, 0
            self._runs += 1
        self._run_sum += cents

    def _close_run(self) -> None:
        if self._run_sum:
            self._unbalanced += 1

    def _customer_line(self, line: int, row: list[str], entry: EntryKey, account: str, sides: tuple[int, int]) -> None:
        debit, credit = sides
        family = next((known for known in FAMILIES if account.startswith(known)), "")
        if not family:
            self._left_out[account] += debit - credit
            return
        try:
            entry_date = self._day(entry[2])
        except Unreadable as reason:
            self._complaints.error(line, f"{reason}", "EcritureDate")
            return
        if family == "411":
            self._book.debit += debit
            self._book.credit += credit
        if debit == credit:
            return
        self._book.lines.append(
            FecLine(
                line=line,
                family=family,
                account=account,
                customer=self._code(line, row, account),
                name=self._name(row),
                journal=entry[0],
                journal_label=self._text(row, self._form.journal_label),
                entry=entry,
                entry_date=entry_date,
                piece=self._text(row, self._form.piece),
                piece_date=self._piece_date(row),
                label=self._text(row, self._form.label),
                cents=debit - credit,
                letter=self._text(row, self._form.letter),
            )
        )

    def _text(self, row: list[str], place: int) -> str:
        return clean(row[place]) if 0 <= place < len(row) else ""

    def _code(self, line: int, row: list[str], account: str) -> str:
        code = self._text(row, self._form.auxiliary) or clean(account)
        if len(code) > _CODE_LENGTH:
            self._complaints.error(line, f"code de client de {len(code)} caractères : « {shown(code)} »", "CompAuxNum")
        return code

    def _name(self, row: list[str]) -> str:
        """Return the customer's name: that of the auxiliary account, of the account when there is none."""
        auxiliary = self._text(row, self._form.auxiliary)
        name = self._text(row, self._form.auxiliary_label) if auxiliary else ""
        return (name or ("" if auxiliary else self._text(row, self._form.account_label)))[:_NAME_LENGTH]

    def _day(self, text: str) -> date:
        day = self._days.get(text)
        if day is None:
            day = self._days[text] = read_date(text)
        return day

    def _piece_date(self, row: list[str]) -> date | None:
        text = self._text(row, self._form.piece_date)
        if not text:
            return None
        try:
            return self._day(text)
        except Unreadable:
            return None

    def check_balance(self, path: Path) -> None:
        """Refuse a file whose last entry alone is unbalanced; warn of totals that differ and of accounts left out."""
        before_last = self._unbalanced
        self._close_run()
        if self._run_sum and before_last == 0 and self._runs > 1 and self._run:
            raise TruncatedFile(path, f"la dernière écriture, {shown(' '.join(self._run[:2]))}, n’est pas équilibrée")
        if self._sum:
            self._complaints.warning(
                0,
                f"les débits et les crédits du fichier diffèrent de {in_french(Money(abs(self._sum)))} : "
                "est-il complet ? Comparez le solde des comptes 411 avec la balance",
            )
        for account, cents in self._left_out.items():
            if cents:
                self._complaints.warning(
                    0,
                    f"compte {shown(account)} non repris, solde {in_french(Money(cents))} : "
                    "seuls 411, 413, 416, 418 et 4191 sont suivis ici",
                )


def _cents(text: str) -> int:
    """Return a FEC amount in cents: an empty one is zero, and its point is a decimal sign."""
    bare = text.strip()
    return read_cents(bare, bare[bare.rfind(".")] if "." in bare and "," not in bare else ",") if bare else 0
