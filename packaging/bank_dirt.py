"""Makes bank lines out of a ledger as they really look: references lost or mistyped, amounts wrong, others paying.

Each line comes with its truth: what it closes of which due, what stays on account, which payment it takes back.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from invented_ledgers import TODAY, Ledger, iban_of

from gestion_creances.basics.money import Money
from gestion_creances.matching.facts import Collected, Due, Known, Line, Paid
from gestion_creances.matching.words import folded

CUSTOMER_KINDS = {
    "cited properly": 14,
    "separators lost": 8,
    "prefix lost": 8,
    "number mistyped": 6,
    "no reference, named": 10,
    "no reference, name cut or abbreviated": 5,
    "label cut at 31 signs": 5,
    "several, all cited": 6,
    "several, as a list": 4,
    "several, none cited": 5,
    "credit note taken off": 4,
    "discount taken": 4,
    "amount transposed": 3,
    "part paid": 4,
    "round amount, no reference": 2,
    "a few cents missing": 3,
    "a few cents too much": 1,
    "bank fee kept": 3,
    "third party, cited": 3,
    "third party, not cited": 3,
    "several customers, cited": 2,
    "paid twice": 1,
    "typed by hand before": 2,
    "direct debit remittance": 1,
}
OTHER_KINDS = {"unrelated credit": 5, "bank debit": 12, "debit returned": 3}
_UNRELATED = (
    "VIR DGFIP REMB TVA {number} CA3 {month}",
    "DEBLOCAGE PRET {number}",
    "VIR SEPA RECU /DE CPAM IJSS {number}",
    "VIR INTERNE COMPTE EPARGNE",
    "REMISE CB TPE {number} DU {day}",
    "INTERETS CREDITEURS",
    "REMBOURSEMENT ASSURANCE SINISTRE {number}",
    "VIR URSSAF REMBOURSEMENT TROP PERCU {number}",
)
_DEBITS = (
    "PRLV EDF FACTURE {number}",
    "VIR SALAIRES {month}",
    "COTISATION CARTE {number}",
    "FRAIS TENUE DE COMPTE",
    "CB TOTAL {day} CARTE 1234",
    "PRLV URSSAF {number}",
    "ECHEANCE PRET {number}",
    "VIR FOURNISSEUR BOIS FACT {number}",
)
_PENNIES = 100
_SPOILT = ("number mistyped", "label cut at 31 signs")
_THIRD = ("FACTOFRANCE", "BPCE FACTOR", "NOTAIRES ASSOCIES DU PORT", "HOLDING GRANDS TRAVAUX", "CREDIPAR TIERS PAYEUR")
_LAYOUTS = (
    "VIR SEPA RECU /DE {payer} /MOTIF {words} /REF {reference}",
    "VIREMENT DE {payer}\n{words}\nREF {reference}",
    "VIR {payer}\n{words}",
    "VIR INST {payer} {words}",
    "{payer}\n{words}\n{reference}",
)
_WORDS = (
    "FACT {numbers}",
    "FACTURE {numbers}",
    "{numbers}",
    "REGLT FACT {numbers} DU {day}",
    "Fact. n° {numbers}",
    "PAIEMENT {numbers} {amount} EUR",
    "INVOICE {numbers}",
    "CDE {noise} FA {numbers}",
)
_SILENT = ("REGLEMENT", "PAIEMENT FACTURE", "VOTRE FACTURE DU {day}", "CDE {noise}", "", "ACOMPTE ET SOLDE", "{day}")


@dataclass(frozen=True, slots=True)
class Truth:
    """What a line really is: ``closed`` cents by due, cents on account by customer, or the payment it names."""

    closed: tuple[tuple[int, int], ...] = ()
    on_account: tuple[tuple[int, int], ...] = ()
    payment: int | None = None

    @property
    def nothing(self) -> bool:
        """Whether it concerns no customer."""
        return not self.closed and not self.on_account and self.payment is None


@dataclass(frozen=True, slots=True)
class Event:
    """A bank line, its kind of dirt, its truth, and what was known before it: payments typed, debits handed over.

    ``silent``: nothing in it names an invoice, so that of equal debts the oldest is paid (article 1342-10 code civil).
    """

    line: Line
    kind: str
    truth: Truth
    typed: tuple[Paid, ...] = ()
    collected: tuple[Collected, ...] = ()
    silent: bool = False


@dataclass(slots=True)
class _Making:
    """One ledger being paid."""

    ledger: Ledger
    chance: random.Random
    kinds: dict[str, int]
    left: dict[int, int]
    by_customer: dict[int, list[Due]]
    known: dict[int, Known]
    events: list[Event] = field(default_factory=list)
    last_payment: int = 5_000_000


def statement(ledger: Ledger, seed: int) -> tuple[Event, ...]:
    """Return the bank lines of *ledger* paid with every kind of dirt, by day; always the same for a *seed*."""
    chance = random.Random(f"{ledger.name} {seed}")  # noqa: S311 - repeatable, not secret
    by_customer: defaultdict[int, list[Due]] = defaultdict(list)
    for due in sorted(ledger.dues, key=lambda one: (one.due_on, one.item_id)):
        by_customer[due.customer_id].append(due)
    left = {due.item_id: due.open.cents for due in ledger.dues}
    known = {one.customer_id: one for one in ledger.customers}
    making = _Making(ledger, chance, CUSTOMER_KINDS, left, by_customer, known)
    for customer in sorted(by_customer):
        _pay_all(making, customer)
    _others(making)
    _returns(making)
    ordered = sorted(making.events, key=lambda event: (event.line.booked_on, event.line.line_id))
    ordered = [event for event in ordered if event.line.booked_on <= TODAY]
    ranks = {event.line.line_id: rank for rank, event in enumerate(ordered, start=1)}
    return tuple(_renumbered(event, ranks) for event in ordered)


def _renumbered(event: Event, ranks: dict[int, int]) -> Event:
    """Return *event* with its rank by day as its line id; a payment taken back is known by the id of its line."""
    back = event.truth.payment
    truth = replace(event.truth, payment=payment_of(ranks[-back])) if back is not None and back < 0 else event.truth
    return replace(event, line=replace(event.line, line_id=ranks[event.line.line_id]), truth=truth)


def payment_of(line_id: int) -> int:
    """Return the id of the payment that a line becomes once it is matched."""
    return 1_000_000 + line_id


def _pay_all(making: _Making, customer: int) -> None:
    """Pay what *customer* owes in order of due date, each time in one of the ways that fit."""
    delay = making.chance.choice((-2, 0, 3, 8, 15, 30))
    for due in making.by_customer[customer]:
        cents = making.left[due.item_id]
        if cents <= 0 or making.chance.random() < 0.04:
            continue
        on = max(due.due_on + timedelta(days=delay + making.chance.randrange(6)), due.issued_on + timedelta(days=2))
        for kind in making.chance.choices(list(making.kinds), list(making.kinds.values()), k=8):
            if _WAYS[kind](making, kind, due, on):
                break


def _open(making: _Making, customer: int, on: date, sign: int = 1) -> list[Due]:
    return [due for due in making.by_customer[customer] if making.left[due.item_id] * sign > 0 and due.issued_on <= on]


def _book(
    making: _Making,
    kind: str,
    on: date,
    cents: int,
    closed: Sequence[tuple[Due, int]],
    words: str,
    *,
    payer: str | None = None,
    iban: str | None = None,
    on_account: tuple[tuple[int, int], ...] = (),
    **more: object,
) -> Event:
    chance = making.chance
    customer = closed[0][0].customer_id if closed else on_account[0][0]
    name = making.known[customer].names[0] if payer is None else payer
    shown = name.upper() if chance.random() < 0.5 else folded(name)
    reference = chance.choice(
        ("NOTPROVIDED", f"E2E{chance.randrange(10**8):08d}", f"{on:%y%m%d}-{chance.randrange(999)}")
    )
    text = chance.choice(_LAYOUTS).format(payer=shown, words=words, reference=reference).strip()
    if kind == "label cut at 31 signs":
        text = text.replace("\n", " ").replace("VIR SEPA RECU ", "VIR ")[:31]
    told = chance.random() < 0.55 and kind != "label cut at 31 signs"
    given = (iban if iban is not None else iban_of(customer)) if chance.random() < 0.5 and told else ""
    line = Line(len(making.events) + 1, on, Money(cents), text, shown if told else "", given, reference, "transfer")
    for due, amount in closed:
        making.left[due.item_id] -= amount
    truth = Truth(tuple((due.item_id, amount) for due, amount in closed), on_account)
    silent = kind not in _SPOILT and not any(re.findall("[0-9]+", due.number)[-1] in words for due, _ in closed)
    event = Event(line, kind, truth, silent=silent, **more)  # type: ignore[arg-type]
    making.events.append(event)
    return event


def _words(making: _Making, numbers: str, on: date, cents: int) -> str:
    return making.chance.choice(_WORDS).format(numbers=numbers, **_noise(making, on, cents))


def _silence(making: _Making, on: date, cents: int) -> str:
    return making.chance.choice(_SILENT).format(**_noise(making, on, cents))


def _noise(making: _Making, on: date, cents: int) -> dict[str, str]:
    day = on - timedelta(days=making.chance.randrange(40))
    shown = making.chance.choice((f"{day:%d/%m/%Y}", f"{day:%d%m%y}", f"{day:%d.%m.%y}"))
    amount = f"{cents // 100},{cents % 100:02d}"
    return {"day": shown, "noise": str(making.chance.randrange(1000, 99999)), "amount": amount}


# -- how a number is spoilt ------------------------------------------------------------------------------------------


def _bare(number: str) -> str:
    return re.sub(r"[^A-Za-z0-9]", "", number)


def _no_prefix(number: str) -> str:
    return re.sub(r"^[A-Za-z]+[-/ ]*", "", number)


def _mistyped(number: str, chance: random.Random) -> str:
    """Return *number* with two digits swapped, one missing or one changed."""
    places = [rank for rank, sign in enumerate(number) if sign.isdigit()]
    at = chance.choice(places[-4:])
    way = chance.randrange(3)
    if way == 0 and at + 1 < len(number) and number[at + 1].isdigit():
        return number[:at] + number[at + 1] + number[at] + number[at + 2 :]
    if way == 1:
        return number[:at] + number[at + 1 :]
    return number[:at] + str((int(number[at]) + chance.randrange(1, 10)) % 10) + number[at + 1 :]


# -- ways to pay -----------------------------------------------------------------------------------------------------

Way = Callable[[_Making, str, Due, date], bool]


def _single(spoil: Callable[[str, random.Random], str]) -> Way:
    def pay(making: _Making, kind: str, due: Due, on: date) -> bool:
        cents = making.left[due.item_id]
        number = spoil(due.number, making.chance)
        words = _words(making, number, on, cents) if number else _silence(making, on, cents)
        _book(making, kind, on, cents, [(due, cents)], words)
        return True

    return pay


def _abbreviated(making: _Making, kind: str, due: Due, on: date) -> bool:
    cents = making.left[due.item_id]
    words = folded(making.known[due.customer_id].names[0]).split()
    if making.chance.random() < 0.5:
        name = " ".join(words)[: max(10, len(" ".join(words)) * 3 // 4)].strip()
    else:
        name = " ".join(
            word if len(word) < 6 or rank == len(words) - 1 else word[:4] for rank, word in enumerate(words)
        )
    _book(making, kind, on, cents, [(due, cents)], _silence(making, on, cents), payer=name)
    return True


def _several(cite: str) -> Way:
    def pay(making: _Making, kind: str, due: Due, on: date) -> bool:
        dues = [one for one in _open(making, due.customer_id, on) if one.due_on >= due.due_on][
            : making.chance.randrange(2, 6)
        ]
        if len(dues) < 2 or dues[0] is not due:
            return False
        closed = [(one, making.left[one.item_id]) for one in dues]
        cents = sum(amount for _, amount in closed)
        numbers = [one.number for one in dues]
        if cite == "list":
            numbers = [numbers[0], *(re.findall(r"[0-9]+", number)[-1] for number in numbers[1:])]
        told = making.chance.choice((" ", "/", ", ", "+", " ET ") if cite == "all" else ("/", " ", ", ")).join(numbers)
        words = _words(making, told, on, cents) if cite else _silence(making, on, cents)
        _book(making, kind, on, cents, closed, words)
        return True

    return pay


def _with_credit(making: _Making, kind: str, due: Due, on: date) -> bool:
    notes = _open(making, due.customer_id, on, -1)[:1]
    cents = making.left[due.item_id] + sum(making.left[note.item_id] for note in notes)
    if not notes or cents <= 0:
        return False
    numbers = f"{due.number} - {notes[0].number}" if making.chance.random() < 0.4 else due.number
    words = _words(making, numbers, on, cents) if making.chance.random() < 0.7 else _silence(making, on, cents)
    _book(making, kind, on, cents, [(one, making.left[one.item_id]) for one in (due, *notes)], words)
    return True


def _discounted(making: _Making, kind: str, due: Due, on: date) -> bool:
    if not due.discount or due.discount_until is None or making.left[due.item_id] != due.open.cents:
        return False
    on = due.discount_until - timedelta(days=making.chance.randrange(5))
    cents = due.open.cents - due.discount.cents
    words = _words(making, due.number, on, cents) if making.chance.random() < 0.7 else _silence(making, on, cents)
    _book(making, kind, on, cents, [(due, due.open.cents)], words)
    return True


def _less(short: Callable[[int, random.Random], int], *, closes: bool, cited: float = 0.8) -> Way:
    """Return a way to pay *short* cents less (negative: more), which closes the due all the same, or does not."""

    def pay(making: _Making, kind: str, due: Due, on: date) -> bool:
        owed = making.left[due.item_id]
        less = short(owed, making.chance)
        if not less or less >= owed:
            return False
        cents = owed - less
        let_go = closes or less <= _PENNIES
        closed = owed if let_go else cents
        told = making.chance.random() < cited
        words = _words(making, due.number, on, cents) if told else _silence(making, on, cents)
        over = ((due.customer_id, -less),) if less < 0 else ()
        _book(making, kind, on, cents, [(due, closed)], words, on_account=over)
        if not let_go:
            later = on + timedelta(days=making.chance.randrange(10, 40))
            _book(making, "rest of a part paid", later, less, [(due, less)], _words(making, due.number, later, less))
        return True

    return pay


def _transposition(owed: int, chance: random.Random) -> int:
    text = str(owed)
    at = chance.randrange(len(text) - 1)
    return owed - int(text[:at] + text[at + 1] + text[at] + text[at + 2 :])


def _round(making: _Making, kind: str, due: Due, on: date) -> bool:
    """Pay the oldest with a round amount and no word: what it pays is the oldest (article 1342-10 code civil)."""
    oldest = _open(making, due.customer_id, on)
    owed = making.left[due.item_id]
    cents = owed // 10_000 * 10_000
    if not oldest or oldest[0] is not due or not 0 < cents < owed:
        return False
    _book(making, kind, on, cents, [(due, cents)], _silence(making, on, cents))
    return True


def _third(*, cited: bool) -> Way:
    def pay(making: _Making, kind: str, due: Due, on: date) -> bool:
        cents = making.left[due.item_id]
        rank = due.customer_id % len(_THIRD)
        words = _words(making, due.number, on, cents) if cited else _silence(making, on, cents)
        _book(making, kind, on, cents, [(due, cents)], words, payer=_THIRD[rank], iban=iban_of(90_000 + rank))
        return True

    return pay


def _group(making: _Making, kind: str, due: Due, on: date) -> bool:
    """Pay for a neighbour too, whose invoice is cited beside."""
    others = _open(making, due.customer_id + 1, on) if due.customer_id + 1 in making.by_customer else []
    if not others:
        return False
    closed = [(one, making.left[one.item_id]) for one in (due, others[0])]
    cents = sum(amount for _, amount in closed)
    _book(making, kind, on, cents, closed, _words(making, f"{due.number} {others[0].number}", on, cents))
    return True


def _twice(making: _Making, kind: str, due: Due, on: date) -> bool:
    cents = making.left[due.item_id]
    if any(one.invoice_id == due.invoice_id and one is not due for one in making.by_customer[due.customer_id]):
        return False
    _book(making, "cited properly", on, cents, [(due, cents)], _words(making, due.number, on, cents))
    later = on + timedelta(days=making.chance.randrange(35, 60))
    words = _words(making, due.number, later, cents)
    _book(making, kind, later, cents, [], words, on_account=((due.customer_id, cents),))
    return True


def _typed(making: _Making, kind: str, due: Due, on: date) -> bool:
    cents = making.left[due.item_id]
    making.last_payment += 1
    typed_on = on - timedelta(days=making.chance.randrange(4))
    paid = Paid(making.last_payment, due.customer_id, typed_on, Money(cents), "transfer")
    words = _words(making, due.number, on, cents) if making.chance.random() < 0.5 else _silence(making, on, cents)
    event = _book(making, kind, on, cents, [(due, cents)], words, typed=(paid,))
    making.events[-1] = replace(event, truth=Truth(event.truth.closed, payment=paid.item_id))
    return True


def _remittance(making: _Making, kind: str, due: Due, on: date) -> bool:
    closed = [(due, making.left[due.item_id])]
    for customer in range(due.customer_id + 1, due.customer_id + 4):
        closed += (
            [(one, making.left[one.item_id]) for one in _open(making, customer, on)[:1]]
            if customer in making.by_customer
            else []
        )
    cents = sum(amount for _, amount in closed)
    number = f"PRLV-{on:%Y}-{len(making.events):04d}"
    shares = tuple((one.item_id, Money(amount)) for one, amount in closed)
    debit = Collected(len(making.events) + 1, number, on - timedelta(days=1), Money(cents), shares)
    event = _book(making, kind, on, cents, closed, "", collected=(debit,))
    told = f"REMISE PRLV SEPA {number if making.chance.random() < 0.6 else ''}".strip()
    line = replace(event.line, text=told, payer="", payer_iban="", reference="", method="direct_debit")
    making.events[-1] = replace(event, line=line)
    return True


_WAYS: dict[str, Way] = {
    "cited properly": _single(lambda number, chance: number),
    "separators lost": _single(lambda number, chance: _bare(number)),
    "prefix lost": _single(lambda number, chance: _no_prefix(number)),
    "number mistyped": _single(_mistyped),
    "no reference, named": _single(lambda number, chance: ""),
    "no reference, name cut or abbreviated": _abbreviated,
    "label cut at 31 signs": _single(lambda number, chance: number),
    "several, all cited": _several("all"),
    "several, as a list": _several("list"),
    "several, none cited": _several(""),
    "credit note taken off": _with_credit,
    "discount taken": _discounted,
    "amount transposed": _less(_transposition, closes=False),
    "part paid": _less(lambda owed, chance: owed // chance.choice((2, 3, 4)), closes=False),
    "round amount, no reference": _round,
    "a few cents missing": _less(lambda owed, chance: chance.randrange(1, 100), closes=True),
    "a few cents too much": _less(lambda owed, chance: -chance.randrange(1, 100), closes=True),
    "bank fee kept": _less(lambda owed, chance: chance.choice((500, 1000, 1250, 1500, 2500)), closes=True),
    "third party, cited": _third(cited=True),
    "third party, not cited": _third(cited=False),
    "several customers, cited": _group,
    "paid twice": _twice,
    "typed by hand before": _typed,
    "direct debit remittance": _remittance,
}


# -- what is none of the customers' ----------------------------------------------------------------------------------


def _others(making: _Making) -> None:
    weight = sum(CUSTOMER_KINDS.values())
    paid = len(making.events)
    for kind, templates, sign in (("unrelated credit", _UNRELATED, 1), ("bank debit", _DEBITS, -1)):
        for _ in range(paid * OTHER_KINDS[kind] // weight):
            on = TODAY - timedelta(days=making.chance.randrange(730))
            number = str(making.chance.randrange(1000, 10**9))
            text = making.chance.choice(templates).format(number=number, day=f"{on:%d%m%y}", month=f"{on:%m/%Y}")
            cents = sign * making.chance.choice(
                (making.chance.randrange(1000, 900_000), making.chance.randrange(1, 90) * 10_000)
            )
            making.events.append(Event(Line(len(making.events) + 1, on, Money(cents), text), kind, Truth()))


def _returns(making: _Making) -> None:
    """Take a few payments back some days after they came: the truth names the line of the payment (negative id)."""
    named = (event for event in making.events if event.kind == "no reference, named")
    whole = [event for event in named if event.line.booked_on <= TODAY]
    for event in making.chance.sample(whole, len(whole) * OTHER_KINDS["debit returned"] // 20):
        line = event.line
        on = line.booked_on + timedelta(days=making.chance.randrange(2, 12))
        if on > TODAY:
            continue
        reason = making.chance.choice(("AM04", "MS03", ""))
        name = making.known[making.ledger.dues[event.truth.closed[0][0] - 1].customer_id].names[0]
        text = f"REJET PRLV {folded(name)} {reason or 'IMPAYE'}"
        back = Line(len(making.events) + 1, on, -line.amount, text, line.payer, "", line.reference, "", reason)
        making.events.append(Event(back, "debit returned", Truth(payment=-line.line_id)))


def kinds_of_customers() -> Iterator[str]:
    """Yield the kinds of lines in which a customer pays."""
    yield from CUSTOMER_KINDS
    yield "rest of a part paid"
