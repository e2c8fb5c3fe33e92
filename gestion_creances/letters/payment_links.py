"""The links by which a letter or an e-mail is paid online: one for each invoice, or one for the whole sum."""

from __future__ import annotations

from collections.abc import Iterable

from gestion_creances.basics.money import Money
from gestion_creances.company.payment_link import names_invoice, payment_url
from gestion_creances.letters.facts import LetterFacts
from gestion_creances.letters.letter import Paragraph, Run

_MOST = 6
# Unbreakable, so that a long address goes to the next line whole.
_WORDS = {
    "fr": ("Payer\u00a0en\u00a0ligne\u00a0: ", "Payer\u00a0{}\u00a0en\u00a0ligne\u00a0: "),
    "en": ("Pay\u00a0online: ", "Pay\u00a0{}\u00a0online: "),
}


def links(facts: LetterFacts) -> tuple[tuple[str, str], ...]:
    """Return (invoice number, address) pairs, the oldest invoices first and six at most; none without a pattern.

    The number is empty when the pattern names no invoice: the one link is for what the letter asks.
    """
    pattern = facts.payment_link
    if not pattern or facts.asked.cents <= 0:
        return ()
    if not names_invoice(pattern):
        return (("", payment_url(pattern, "", facts.asked, facts.number)),)
    owed: dict[str, Money] = {}
    for line in facts.lines:
        owed[line.number] = owed.get(line.number, Money(0)) + line.open
    pairs = ((number, payment_url(pattern, number, amount, facts.number)) for number, amount in owed.items())
    return tuple(pairs)[:_MOST]


def link_paragraphs(facts: LetterFacts, language: str) -> tuple[Paragraph, ...]:
    """Return the links as the letter says them, each on a line of its own."""
    one, named = _WORDS["en" if language == "en" else "fr"]
    found = links(facts)
    return tuple(
        Paragraph((Run(named.format(number) if number and len(found) > 1 else one), Run(address)))
        for number, address in found
    )


def remittance(reference: str, numbers: Iterable[str], room: int = 140) -> str:
    """Return what the transfer says: *reference*, then as many whole invoice *numbers* as *room* signs hold."""
    text = reference
    for number in dict.fromkeys(" ".join(number.split()) for number in numbers):
        if len(text) + 1 + len(number) > room:
            break
        text = f"{text} {number}"
    return text
