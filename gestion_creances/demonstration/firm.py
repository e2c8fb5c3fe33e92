"""Ateliers Morvan, the invented firm: its identity, its logo, its terms of sale, its reminder policies."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from datetime import date

from gestion_creances.accounting.chart import Chart
from gestion_creances.banking.creditor import Creditor
from gestion_creances.basics.money import Money
from gestion_creances.company.profile import Address, Company
from gestion_creances.company.terms_of_sale import TermsOfSale
from gestion_creances.dunning.policy import Level, Policy
from gestion_creances.dunning.policy_document import shipped_policies, standard_policy
from gestion_creances.ledger.customer import Channel, Segment

CONSUMERS_POLICY = "Particuliers"
KEY_ACCOUNTS_POLICY = "Grands comptes"
GOOD_PAYERS_POLICY = "Bons payeurs"
SEGMENT_POLICIES = {Segment.GOOD: GOOD_PAYERS_POLICY}
NOTICE_DAYS = 5
"""How long before a direct debit its debtor is told, as agreed with each of them."""
_CALLED = "second_soft"

_BRAND = "#8A4B22"
_SIDE = 192
_SMALLEST_LETTER = Money.euros(15)


def company() -> Company:
    """Return the firm: a joiner and shop-fitter of Dijon."""
    return Company(
        name="Ateliers Morvan",
        siren="000214007",
        legal_form="SARL",
        capital="50 000 €",
        rcs_town="Dijon",
        vat_number="FR87000214007",
        trade="Menuiserie et agencement",
        address=Address(("12 rue des Ébénistes", "ZA des Prés-Hauts"), "21000", "Dijon"),
        phone="03 53 01 40 12",
        email="compta@ateliers-morvan.example",
        website="www.ateliers-morvan.example",
        iban="FR7630006000011234567890189",
        bic="AGRIFRPPXXX",
        signatory="Claire Morvan",
        signatory_title="Gérante",
        logo=logo(),
        brand=_BRAND,
    )


def terms_of_sale() -> TermsOfSale:
    """Return what the firm's terms of sale say: the law, and 30 days."""
    return TermsOfSale(payment_terms="30")


def creditor() -> Creditor:
    """Return how the firm collects by direct debit."""
    return Creditor(ics="FR21ZZZ000214", notice_days=NOTICE_DAYS)


def chart(since: date) -> Chart:
    """Return the accounts of the firm, whose entries are handed over from the day *since* on."""
    return Chart(since=since)


def policies() -> tuple[Policy, ...]:
    """Return the firm's reminder policies, its own first: standard, consumers, key accounts, good payers.

    Good payers are given time, and called before they are written to a second time.
    """
    standard = standard_policy()
    for_consumers = (replace(level, enabled=True, min_amount=_SMALLEST_LETTER) for level in standard.levels)
    courtesy = replace(standard.levels[0], enabled=True)
    return (
        standard,
        Policy(CONSUMERS_POLICY, tuple(for_consumers)),
        Policy(KEY_ACCOUNTS_POLICY, (courtesy,)),
        Policy(GOOD_PAYERS_POLICY, tuple(map(_called, shipped_policies()["patient"].levels))),
    )


def _called(level: Level) -> Level:
    return replace(level, channel=Channel.PHONE) if level.code == _CALLED else level


def logo() -> bytes:
    """Return the firm's sign as PNG: a board whose two halves are joined by dovetails.

    The pixels are stored, not compressed, so that every computer makes the same bytes.
    """
    rows = b"".join(b"\0" + bytes(_four_pixels(x, y) for x in range(0, _SIDE, 4)) for y in range(_SIDE))
    head = struct.pack(">IIBBBBB", _SIDE, _SIDE, 2, 3, 0, 0, 0)
    palette = bytes.fromhex("FFFFFF" + _BRAND[1:] + "D9A066")
    chunks = ((b"IHDR", head), (b"PLTE", palette), (b"IDAT", zlib.compress(rows, 0)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(map(_chunk, chunks))


def _chunk(chunk: tuple[bytes, bytes]) -> bytes:
    kind, content = chunk
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def _four_pixels(x: int, y: int) -> int:
    byte = 0
    for column in range(x, x + 4):
        byte = byte << 2 | _shade(column, y)
    return byte


def _shade(x: int, y: int) -> int:
    """Return the palette colour of a pixel: 0 white, 1 dark wood, 2 light wood."""
    margin, corner = _SIDE // 16, _SIDE // 6
    inside = _SIDE - margin
    if not (margin <= x < inside and margin <= y < inside):
        return 0
    near_x, near_y = min(x - margin, inside - 1 - x), min(y - margin, inside - 1 - y)
    if near_x < corner and near_y < corner and (corner - near_x) ** 2 + (corner - near_y) ** 2 > corner**2:
        return 0
    # Three tails over the height; each widens towards the light half.
    tail = (inside - margin) // 3
    depth = x - (_SIDE // 2 - tail // 2)
    if not 0 <= depth < tail:
        return 1 if depth < 0 else 2
    from_middle = abs((y - margin) % tail - tail // 2)
    return 2 if from_middle > tail // 5 + depth // 5 else 1
