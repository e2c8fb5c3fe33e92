"""The invented company's bank account: what its statements say, line by line, and what each line really was."""

from __future__ import annotations

import random
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from gestion_creances.basics.calendar import is_working_day
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.demonstration.customers import Profile
from gestion_creances.demonstration.draft import Document, Draft, Line, Match, Receipt

OPENING = Money.euros("52412.66")
"""What stood on the account before the first statement."""

_ONE_DAY = timedelta(days=1)
_NAME = 24
# Day of the month, words, euros: what a firm of joiners pays every month.
_MONTHLY = (
    (3, "FRAIS DE TENUE DE COMPTE", "24.50"),
    (5, "PRLV SEPA LOYER SCI DES PRES HAUTS", "2400.00"),
    (8, "PRLV SEPA ENERGIE DES DUCS", "613.27"),
    (15, "PRLV SEPA COTISATIONS SOCIALES", "15940.00"),
    (20, "PRLV SEPA DGFIP TVA", "14210.00"),
    (27, "VIR SEPA EMIS SALAIRES", "34680.00"),
)
_SUPPLIERS = ("BOIS DES HAUTES TERRES", "QUINCAILLERIE DU MORVAN", "VERRES ET GLACES D OUCHE", "LOCATION ENGINS 21")


@dataclass(eq=False, slots=True, kw_only=True)
class BankLine:
    """One line of a statement: ``amount`` is negative when money went out, ``code`` the bank's kind of operation.

    ``words`` are what the payer wrote, before the numbers he ``cites``; ``reason`` is the bank's code of a return.
    What the line really was: so much of each line that it ``pays`` (``short``: the cents that the last one lacks), or
    the receipt that it ``takes_back``; nothing of both when nobody has said so yet, or when it is no customer's. It
    ``stands_for`` these receipts: they come to the books through it.
    """

    on: date
    amount: Money
    label: str
    words: str = ""
    cites: tuple[Document, ...] = ()
    payer: str = ""
    iban: str = ""
    reference: str = ""
    code: str = "RCDT"
    reason: str = ""
    pays: tuple[tuple[Line, Money], ...] = ()
    short: Money = ZERO
    takes_back: Receipt | None = None
    stands_for: tuple[Receipt, ...] = ()

    @property
    def text(self) -> str:
        """What the payer wrote, with the numbers that documents have by then."""
        return " ".join(filter(None, (self.words, *(document.number for document in self.cites))))


def in_capitals(name: str) -> str:
    """Return *name* as banks write it: capitals without accents, cut short."""
    latin = name.replace("œ", "oe").replace("Œ", "OE").replace("’", " ").replace("–", " ")
    plain = unicodedata.normalize("NFKD", latin).encode("ascii", "ignore").decode("ascii")
    return " ".join("".join(sign if sign.isalnum() else " " for sign in plain.upper()).split())[:_NAME].rstrip()


def iban_of(code: str) -> str:
    """Return the account a customer pays from: a number whose keys are right, at a bank that does not exist."""
    account = int(code[1:]) * 7919
    key = 97 - 3 * account % 97
    bban = f"{0:05d}{0:05d}{account:011d}{key:02d}"
    check = 98 - int(f"{bban}152700") % 97
    return f"FR{check:02d}{bban}"


def transfers(
    draft: Draft, cast: Sequence[Profile], since: date, chance: random.Random, told: Sequence[BankLine]
) -> Iterator[BankLine]:
    """Yield the line of each transfer since a day that the lines *told* do not stand for.

    What was undone later, or pays something issued after it, is left to be typed.
    """
    of_line = {line: document for document in draft.documents for line in document.lines}
    names = {profile.code: in_capitals(profile.customer.name) for profile in cast}
    known = {receipt for line in told for receipt in line.stands_for}
    matches: defaultdict[Line, list[Match]] = defaultdict(list)
    for match in draft.matches:
        matches[match.credit].append(match)
    for receipt in draft.receipts:
        mine = matches[receipt.line]
        if receipt in known or receipt.paid_on < since or not _is_plain(receipt, mine):
            continue
        documents = dict.fromkeys(of_line[match.debit] for match in mine)
        words, cites = _wording(tuple(documents), chance)
        yield BankLine(
            on=receipt.paid_on,
            amount=receipt.amount,
            label=f"VIR SEPA RECU {names[receipt.customer]}",
            words=words,
            cites=cites,
            payer=names[receipt.customer],
            iban=iban_of(receipt.customer),
            pays=tuple((match.debit, match.amount) for match in mine),
            stands_for=(receipt,),
        )


def _is_plain(receipt: Receipt, matches: Sequence[Match]) -> bool:
    """Tell whether *receipt* is a transfer all of which has paid, ever since its day."""
    return (
        receipt.method == "transfer"
        and bool(matches)
        and total(match.amount for match in matches) == receipt.amount
        and all(match.until is None and match.since == receipt.paid_on for match in matches)
    )


def _wording(documents: tuple[Document, ...], chance: random.Random) -> tuple[str, tuple[Document, ...]]:
    """Return what a payer writes: most name their invoices, some only that they pay."""
    if chance.randrange(12) == 0:
        return "REGLEMENT SELON RELEVE", ()
    return ("FACTURES" if len(documents) > 1 else chance.choice(("FACTURE", "REGLT", "V/FACT"))), documents


def outgoing(first: date, last: date, chance: random.Random) -> Iterator[BankLine]:
    """Yield what the firm pays from *first* to *last*: salaries, taxes and rent by the month, suppliers by the week."""
    day = first
    while day <= last:
        if is_working_day(day):
            for on, words, euros in _MONTHLY:
                if _falls_on(day, on):
                    yield BankLine(on=day, amount=-Money.euros(euros), label=words, code="IDDT")
            if day.weekday() in (1, 3):
                supplier, amount = chance.choice(_SUPPLIERS), Money(-chance.randrange(320_000, 890_000))
                yield BankLine(on=day, amount=amount, label=f"VIR SEPA EMIS {supplier}", code="ICDT")
        day += _ONE_DAY


def _falls_on(day: date, of_month: int) -> bool:
    """Tell whether *day* is the first working day of its month from *of_month* on."""
    return day.day >= of_month and not any(
        is_working_day(day.replace(day=earlier)) for earlier in range(of_month, day.day)
    )


def typed_line(on: date, amount: Money, method: str, name: str, reference: str) -> BankLine | None:
    """Return the line of a payment that was typed before the statement came, None for money no bank sees so."""
    known: Mapping[str, tuple[str, str]] = {
        "transfer": ("VIR SEPA RECU", "RCDT"),
        "cheque": ("REMISE CHEQUE", "RCHQ"),
        "direct_debit": ("PRLV SEPA RECU", "RDDT"),
        "card": ("ENCAISSEMENT CB", "CCRD"),
        "bill": ("LCR ECHUE", "DRFT"),
    }
    if method not in known:
        return None
    start, code = known[method]
    if amount < ZERO:
        return BankLine(on=on, amount=amount, label=f"VIR SEPA EMIS {in_capitals(name)}", code="ICDT")
    # A cheque is handed in by its number, which the bank prints and the firm did not note.
    who = "" if method == "cheque" else in_capitals(name)
    return BankLine(
        on=on, amount=amount, label=" ".join(filter(None, (start, who))), words=reference, payer=who, code=code
    )
