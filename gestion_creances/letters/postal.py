"""Draws the list of letters handed to the post, and parts an address as the post's own forms want it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gestion_creances.company.profile import Address, Company
from gestion_creances.ledger.customer import Customer
from gestion_creances.letters.heading import address_lines
from gestion_creances.letters.letter import Column, Row, Table
from gestion_creances.letters.report_pdf import Report, draw_report
from gestion_creances.letters.table_words import words

_REGISTERED, _ORDINARY = "Recommandée AR", "Ordinaire"
# Room to write the number that only the counter gives.
_BLANK = "…" * 14
_NOTE = "Déposé au bureau de poste de ……………………………… le …………………… Cachet et signature\u00a0:"


@dataclass(frozen=True, slots=True)
class PostalLine:
    """One envelope: the letter's number, the address on it (name first), how it travels, the post's number if known.

    ``customer`` is the file of the addressee, for what the paper does not say (e-mail, parts of the address).
    """

    number: str
    issued_on: date
    recipient: tuple[str, ...]
    registered: bool
    tracking: str
    customer: Customer


@dataclass(frozen=True, slots=True)
class PostalAddress:
    """An address in the columns of an upload: the company, a person, up to four lines, then the town."""

    name: str
    attention: str
    lines: tuple[str, ...]
    postcode: str
    town: str
    country: str


def cover_list(company: Company, day: date, lines: tuple[PostalLine, ...]) -> bytes:
    """Return the cover list of the letters handed to the post on *day* as PDF: no amount is on it."""
    columns = (Column("Destinataire"), Column("Lettre"), Column("Nature"), Column("N° de suivi", strong=True))
    rows = tuple(
        Row(
            (
                f"{rank}. {line.recipient[0] if line.recipient else line.customer.name}",
                line.number,
                _REGISTERED if line.registered else _ORDINARY,
                line.tracking or (_BLANK if line.registered else None),
            ),
            detail=", ".join(line.recipient[1:]),
        )
        for rank, line in enumerate(lines, start=1)
    )
    registered = sum(line.registered for line in lines)
    subtitle = _counted(len(lines), "lettre", "lettres")
    if registered:
        subtitle += f", dont {_counted(registered, 'recommandée', 'recommandées')}"
    report = Report(
        company, "Bordereau de dépôt", day, Table(columns, rows), subtitle, note=_NOTE, dated="Lettres remises le"
    )
    return draw_report(report)


def parted(line: PostalLine) -> PostalAddress:
    """Return the address on the envelope in columns: what is on the paper, not what the customer's file says since.

    The file only tells which part of the last line is the postcode, when it still is the same address.
    """
    name, *others = line.recipient or (line.customer.name,)
    attention, others = _attention(others)
    where = line.customer.address
    if address_lines(Address((), where.postcode, where.town.upper(), where.country)) == _tail(others, where):
        kept = others[: len(others) - len(_tail(others, where))]
        return PostalAddress(name, attention, tuple(kept), where.postcode, where.town.upper(), where.country or "FR")
    return _read(name, attention, others)


def _tail(lines: list[str], where: Address) -> tuple[str, ...]:
    size = len(address_lines(Address((), where.postcode, where.town, where.country)))
    return tuple(lines[len(lines) - size :])


def _attention(lines: list[str]) -> tuple[str, list[str]]:
    for language in ("fr", "en"):
        before, _, after = words(language).attention.partition("{}")
        if lines and lines[0].startswith(before) and lines[0].endswith(after):
            # Seven lines do not fit in the window: the street may stand behind the person.
            person, _, street = lines[0].removeprefix(before).removesuffix(after).partition(", ")
            return person, [*filter(None, [street]), *lines[1:]]
    return "", lines


def _read(name: str, attention: str, lines: list[str]) -> PostalAddress:
    """Read the columns off the lines alone: the last one with a number is the town, what follows is the country."""
    country = "FR"
    if len(lines) > 1 and not any(sign.isdigit() for sign in lines[-1]) and lines[-2][:1].isdigit():
        country, lines = lines[-1], lines[:-1]
    postcode, _, town = lines[-1].partition(" ") if lines and lines[-1][:1].isdigit() else ("", "", "")
    kept = lines[:-1] if postcode else lines
    return PostalAddress(name, attention, tuple(kept), postcode, town, country)


def _counted(number: int, one: str, many: str) -> str:
    return f"{number}\u00a0{one if number < 2 else many}"
