"""Reads the movements of an account from a table, CSV or workbook, as banks let one download it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from gestion_creances.banking.statement import AccountName, Movement
from gestion_creances.basics.money import Money
from gestion_creances.intake.bank.account import account_of, known_iban
from gestion_creances.intake.bank.gathering import MAX_MOVEMENTS, Gathering, is_foreign, running
from gestion_creances.intake.bank.table_banks import account_in, bank_of
from gestion_creances.intake.bank.words import (
    DETAIL_LENGTH,
    NAME_LENGTH,
    REFERENCE_LENGTH,
    folded,
    lines,
    method_of,
    payer_in,
    return_reason_of,
    tidy,
)
from gestion_creances.intake.drafts import Delivery
from gestion_creances.intake.refusals import TooLarge
from gestion_creances.intake.tables.cells import Cells
from gestion_creances.intake.tables.columns import Mapping
from gestion_creances.intake.tables.table_file import Table
from gestion_creances.intake.titles import plain
from gestion_creances.intake.values import shown

_TEXTS = (
    *("label", "detail", "payer", "payer_iban", "reference", "bank_reference"),
    *("method", "status", "account", "account_label", "currency"),
)
# What the states of a line that moved no money, or not yet, begin with or hold.
_NOT_DONE = re.compile(r"pending|attente|encours|declin|cancel|annul|refus|revers|revert|fail|echou|processing|reject")
_METHODS = {
    "transfer": "transfer",
    "banktransfer": "transfer",
    "credittransfer": "transfer",
    "income": "transfer",
    "topup": "transfer",
    "directdebit": "direct_debit",
    "cheque": "cheque",
    "check": "cheque",
    "card": "card",
    "cardpayment": "card",
    "cash": "cash",
}


def read_bank_table(table: Table, mapping: Mapping) -> Delivery:
    """Return the movements of *table*, one statement per account; refuse it when none is in euros.

    The account is the one of the column of accounts, else the one named above the header (IBAN, or the number behind
    the word compte). A table that does not say it is taken as the one account of its bank (``FORTUNEO``), or of its
    form when the bank is not known: a warning says so. Balances are compared only where the table has one per line.
    Debits may be given with or without a minus.
    """
    gathering = Gathering(table.path, "tableau bancaire")
    reader = _Reader(table, Cells(table, mapping, gathering.complaints), gathering)
    count = 0
    for line, row in table.rows():
        count += 1
        if count > MAX_MOVEMENTS:
            raise TooLarge(table.path, f"plus de {MAX_MOVEMENTS} mouvements")
        reader.take(line, row)
    reader.end()
    return gathering.delivery(table.facts.encoding, table.facts.separator, count)


@dataclass
class _Account:
    """The movements of one account with the balance given behind each (None: not given)."""

    name: AccountName
    movements: list[Movement] = field(default_factory=list)
    balances: list[Money | None] = field(default_factory=list)
    foreign: dict[str, list[int]] = field(default_factory=dict)
    whole: bool = True


class _Reader:
    """Walks the lines and gathers movements by account."""

    def __init__(self, table: Table, cells: Cells, gathering: Gathering) -> None:
        self._cells = cells
        self._gathering = gathering
        self._booked, self._value = cells.day("booked_on"), cells.day("value_on")
        self._amount, self._debit, self._credit = (cells.cents(key) for key in ("amount", "debit", "credit"))
        self._balance = cells.cents("balance")
        self._text = {key: cells.text(key, DETAIL_LENGTH) for key in _TEXTS}
        self._iban_is_payers = self._names_payers(table)
        bank = bank_of(table.header)
        found = account_in(table.preamble)
        self._default = found or AccountName(
            number=folded(bank) or f"TABLEAU {table.signature[:8].upper()}", label=bank
        )
        self._unnamed = found is None and (not cells.has("account") or self._iban_is_payers)
        self._accounts: dict[str, _Account] = {}
        self._not_done = 0

    def _names_payers(self, table: Table) -> bool:
        """Return whether a column called IBAN names the other side: the firm's own account is on every line."""
        if plain(self._cells.title("account")) != "iban" or self._cells.has("payer_iban"):
            return False
        return any(not self._cells.filled(row, "account") for _, row in table.rows())

    def take(self, line: int, row: list[str]) -> None:
        """Take one line: a movement, one to leave out, or a complaint."""
        if self._is_left_out(self._text["status"](line, row)):
            self._not_done += 1
            return
        account = self._account_on(line, row)
        currency = self._text["currency"](line, row)
        if is_foreign(currency):
            account.foreign.setdefault(currency, []).append(line)
            return
        if self._is_no_movement(row):
            return
        booked, cents = self._day(line, row), self._cents(line, row)
        if booked is None or cents is None:
            account.whole = False
            return
        account.movements.append(self._movement(line, row, booked, Money(cents)))
        balance = self._balance(line, row)
        account.balances.append(None if balance is None else Money(balance))

    def _is_left_out(self, status: str) -> bool:
        """Return whether lines in this state are left out: those a person chose, else those that moved no money."""
        options = self._cells.options
        if options.left_out is None:
            return bool(_NOT_DONE.search(plain(status)))
        return options.leaves_out(status, frozenset())

    def end(self) -> None:
        """Make the statements, and say what was left out or is not sure."""
        for account in self._accounts.values():
            self._say_foreign(account)
            if account.movements or not account.whole:
                balances = running(account.movements, account.balances)
                self._gathering.add(account.name, account.movements, balances, whole=account.whole, unique=True)
        if self._not_done:
            many = "s" if self._not_done > 1 else ""
            message = (
                f"{self._not_done} opération{many} en attente, refusée{many} ou annulée{many} : laissée{many} de côté"
            )
            self._gathering.complaints.warning(0, message)
        if self._unnamed and self._accounts:
            message = (
                f"le tableau ne dit pas de quel compte il vient : il est rattaché au compte "
                f"« {self._default.label or self._default.number} ». Si vous en avez plusieurs dans cette banque, "
                "prenez plutôt un relevé OFX, CAMT ou CFONB 120, qui nomme le sien"
            )
            self._gathering.complaints.warning(0, message)

    def _say_foreign(self, account: _Account) -> None:
        """Say which lines are not in euros; an account that has no other is left out as a whole."""
        for currency, found in account.foreign.items():
            if not account.movements and account.whole:
                self._gathering.left_out(account.name, currency, found[0])
            else:
                many = "s" if len(found) > 1 else ""
                lot = f"{len(found)} ligne{many} en {shown(currency, 12)} laissée{many} de côté"
                message = f"{lot} : seuls les euros sont repris"
                self._gathering.complaints.warning(found[0], message)

    def _account_on(self, line: int, row: list[str]) -> _Account:
        text = "" if self._iban_is_payers else self._text["account"](line, row)
        if text not in self._accounts:
            label = self._text["account_label"](line, row)
            self._accounts[text] = _Account(account_of(text, label=label) if text else self._default)
        return self._accounts[text]

    def _is_no_movement(self, row: list[str]) -> bool:
        """Return whether a line without a day is a total, a balance or a remark, which tables end with."""
        cells = self._cells
        if cells.filled(row, "booked_on") or cells.filled(row, "value_on"):
            return False
        if not any(cells.filled(row, key) for key in ("amount", "debit", "credit")):
            return True
        return any(folded(cell).startswith(("TOTAL", "SOLDE")) for cell in row)

    def _day(self, line: int, row: list[str]) -> date | None:
        for read, key in ((self._booked, "booked_on"), (self._value, "value_on")):
            if self._cells.filled(row, key):
                return read(line, row)
        self._gathering.fault(line, "mouvement sans date : complétez la ligne", self._cells.title("booked_on"))
        return None

    def _cents(self, line: int, row: list[str]) -> int | None:
        """Return the signed cents of a line, from its amount or from its debit and credit; None after a complaint."""
        filled = [key for key in ("amount", "debit", "credit") if self._cells.filled(row, key)]
        if not filled:
            title = self._cells.title("amount") or self._cells.title("credit")
            self._gathering.fault(line, "mouvement sans montant : complétez la ligne", title)
            return None
        if "amount" in filled:
            return self._amount(line, row)
        debit = self._debit(line, row) if "debit" in filled else 0
        credit = self._credit(line, row) if "credit" in filled else 0
        if debit is None or credit is None:
            return None
        if debit and credit:
            message = "ligne à la fois au débit et au crédit : gardez l’un des deux"
            self._gathering.fault(line, message, self._cells.title("debit"))
            return None
        return credit - abs(debit)

    def _movement(self, line: int, row: list[str], booked: date, amount: Money) -> Movement:
        told = {key: read(line, row) for key, read in self._text.items()}
        value = self._value(line, row) if self._cells.filled(row, "value_on") else None
        payer = tidy(told["payer"], NAME_LENGTH)
        first = next((told[key] for key in ("label", "payer", "detail", "reference") if told[key]), "")
        label = tidy(first)
        reason = return_reason_of(label, amount) or return_reason_of(told["method"], amount)
        iban = told["account"] if self._iban_is_payers else told["payer_iban"]
        return Movement(
            booked,
            value or booked,
            amount,
            label,
            detail=lines((told["detail"], first), label),
            payer=payer or ("" if reason else payer_in(told["label"], told["detail"])),
            payer_iban=known_iban(iban),
            reference=tidy(told["reference"], REFERENCE_LENGTH),
            bank_reference=tidy(told["bank_reference"], REFERENCE_LENGTH),
            method=method_of(label) or method_of(told["method"]) or _word_of(told["method"]),
            return_reason=reason,
            line=line,
        )


def _word_of(method: str) -> str:
    """Return the ledger's name of a method of payment given in a word of its own, in French or English."""
    return _METHODS.get(plain(method), "")
