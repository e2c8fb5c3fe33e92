"""Lists letters for the post: the cover list handed over with them, and registered letters as a table to upload."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from gestion_creances.basics.errors import Refusal
from gestion_creances.company.profile import Company
from gestion_creances.desk import Desk
from gestion_creances.dunning.posting import NoLetterChosen
from gestion_creances.exports.sheet import Column, Kind, Sheet, Value
from gestion_creances.exports.workbook import write_table
from gestion_creances.letters.freezing import thaw
from gestion_creances.letters.heading import sender_lines
from gestion_creances.letters.postal import PostalLine, cover_list, parted
from gestion_creances.storage.session import Session

_LINES = 4
_COLUMNS = (
    Column("Référence"),
    Column("Date", Kind.DAY),
    Column("Client"),
    Column("Raison sociale ou nom"),
    Column("À l’attention de"),
    *(Column(f"Adresse {rank}") for rank in range(1, _LINES + 1)),
    Column("Code postal"),
    Column("Ville"),
    Column("Pays"),
    Column("E-mail"),
    Column("N° de suivi"),
    Column("Expéditeur"),
    Column("Adresse de l’expéditeur"),
)


class NoRegisteredLetter(Refusal):
    """None of the chosen letters is registered."""

    def __str__(self) -> str:
        return "Aucune des lettres choisies n’est recommandée : il n’y a rien à mettre dans la liste."


def cover_list_pdf(desk: Desk, letter_ids: Collection[int]) -> bytes:
    """Return the cover list of the letters as PDF, by customer as they are printed; no amount is on it.

    Raise NoLetterChosen.
    """
    if not letter_ids:
        raise NoLetterChosen
    with desk.books.reading() as session:
        company = session.company.get()
        lines = _lines(session, letter_ids)
    return cover_list(company, desk.today, lines)


def registered_table(desk: Desk, letter_ids: Collection[int], path: Path) -> Path:
    """Write the registered ones among the letters to *path* (.csv or .xlsx) and return it.

    One row per letter with the address in columns, as printed on it, the sender's beside it: what a site that posts
    registered letters, or the slip of deposit, asks for. Raise NoRegisteredLetter or ExportFailed.
    """
    with desk.books.reading() as session:
        company = session.company.get()
        lines = tuple(line for line in _lines(session, letter_ids) if line.registered)
    if not lines:
        raise NoRegisteredLetter
    rows = [_row(company, line) for line in lines]
    return write_table(path, Sheet("Recommandés", f"Recommandés du {desk.today:%d/%m/%Y}", _COLUMNS, rows))


def _lines(session: Session, letter_ids: Collection[int]) -> tuple[PostalLine, ...]:
    letters = session.postings.of_letters(letter_ids)
    customers = session.customers.many({one.customer_id for one in letters})
    return tuple(
        PostalLine(
            number=one.number,
            issued_on=one.posting.issued_on,
            recipient=thaw(session.letters.get(one.letter_id).words).recipient,
            registered=one.posting.registered,
            tracking=one.posting.tracking,
            customer=customers[one.customer_id],
        )
        for one in letters
    )


def _row(company: Company, line: PostalLine) -> tuple[Value, ...]:
    where = parted(line)
    lines = [*where.lines[: _LINES - 1], ", ".join(where.lines[_LINES - 1 :])]
    return (
        line.number,
        line.issued_on,
        line.customer.code,
        where.name,
        where.attention,
        *(lines + [""] * _LINES)[:_LINES],
        where.postcode,
        where.town,
        where.country,
        line.customer.email,
        line.tracking,
        company.name,
        (sender_lines(company) or ("",))[0],
    )
