"""Collects what is due by direct debit: what a remittance would hold and why not the rest, then making it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

from gestion_creances.banking.collection import (
    CollectionRefused,
    Debit,
    Prepared,
    check_day,
    first_day,
    prepare,
)
from gestion_creances.banking.creditor import Creditor
from gestion_creances.banking.mandate import Scheme
from gestion_creances.banking.remittance import Remittance
from gestion_creances.basics import identity
from gestion_creances.company.mail_address import is_address
from gestion_creances.company.profile import Company
from gestion_creances.desk import Desk
from gestion_creances.exports.files import put
from gestion_creances.ledger.customer import Channel, Customer
from gestion_creances.letters import debit_notice, numbering
from gestion_creances.letters.debit_notice import Notice, NoticeFacts, compose_notice
from gestion_creances.letters.sent_document import DocumentKind, DocumentOrder, DocumentWish
from gestion_creances.storage.session import Session


@dataclass(frozen=True, slots=True)
class Preparation:
    """What a remittance would hold on a day; ``refused`` says what keeps it from being made at all."""

    prepared: Prepared
    creditor: Creditor
    iban: str
    earliest: date
    refused: CollectionRefused | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """A remittance made: as stored, its file, and how many debtors were told, by e-mail and on paper."""

    remittance: Remittance
    content: bytes
    by_email: int = 0
    on_paper: int = 0


def prepare_collection(
    desk: Desk, collect_on: date | None = None, scheme: Scheme = Scheme.CORE, only: Collection[int] | None = None
) -> Preparation:
    """Return what a remittance on *collect_on* (default: the first day possible) would hold; writes nothing.

    *only* are the items a person ticked, all that may be collected when None.
    """
    with desk.books.reading() as session:
        return _preparation(session, desk, collect_on, scheme, only)


def make_collection(
    desk: Desk,
    collect_on: date,
    scheme: Scheme = Scheme.CORE,
    only: Collection[int] | None = None,
    *,
    tell: bool = True,
) -> Made:
    """Make the remittance of *collect_on* and keep its file sealed; *tell* announces it to every debtor.

    Who has an e-mail address is told by e-mail, the others by a letter that waits to be printed. Raise
    CollectionRefused (no identifier, no account, a day too close, nothing to collect, an item of *only* that can no
    longer be collected), NotSepa; nothing is written then.
    """
    with desk.books.writing() as session:
        found = _preparation(session, desk, collect_on, scheme, only)
        _check_wanted(found.prepared, only)
        if found.refused is not None:
            raise found.refused
        number = session.debits.next_number(desk.today)
        company = session.company.get()
        customers = session.customers.many(debit.mandate.customer_id for debit in found.prepared.debits)
        content = _file(desk, number, company, found, customers)
        notices: dict[int, int] = {}
        by_email = 0
        if tell:
            for mine in _by_customer(found.prepared):
                customer = customers[mine[0].mandate.customer_id]
                letter_id, mailed = _tell(session, desk, company, found, customer, mine)
                notices[customer.id] = letter_id
                by_email += mailed
        remittance = session.debits.add(
            number, found.prepared, found.iban, desk.today, desk.now(), desk.actor, content, notices
        )
        facts = {
            "number": number,
            "collect_on": collect_on.isoformat(),
            "scheme": scheme.value,
            "debits": len(remittance.lines),
            "cents": remittance.amount.cents,
            "sha256": remittance.sha256,
        }
        session.journal.append(desk.now(), desk.actor, "collection.made", "dossier", facts)
    return Made(remittance, content, by_email, len(notices) - by_email)


def remittance_file(desk: Desk, collection_id: int) -> tuple[str, bytes]:
    """Return the name and the bytes of a remittance's file as made; raise RemittanceAltered."""
    with desk.books.reading() as session:
        remittance = session.debits.get(collection_id)
        return f"{remittance.number}.xml", session.debits.content(remittance)


def save_remittance(desk: Desk, collection_id: int, path: Path) -> Path:
    """Write a remittance's file to *path* as made and return it; raise RemittanceAltered or ExportFailed."""
    _, content = remittance_file(desk, collection_id)
    return put(path, content)


def _preparation(
    session: Session, desk: Desk, collect_on: date | None, scheme: Scheme, only: Collection[int] | None
) -> Preparation:
    creditor, company = session.settings.creditor(), session.company.get()
    earliest = first_day(desk.today, creditor)
    day = collect_on or earliest
    wanted = None if only is None else frozenset(only)
    candidates = session.debit_candidates.of(desk.today)
    prepared = prepare(candidates, session.mandates.by_customer(), day, scheme, wanted)
    iban = creditor.iban or company.iban
    refused = None
    try:
        _check(creditor, iban, prepared)
        check_day(day, desk.today, creditor)
    except CollectionRefused as refusal:
        refused = refusal
    return Preparation(prepared, creditor, iban, earliest, refused)


def _check(creditor: Creditor, iban: str, prepared: Prepared) -> None:
    if not creditor.ics:
        raise CollectionRefused(
            "ics",
            "Indiquez l’identifiant créancier SEPA (ICS) de votre société dans Paramètres > Prélèvements : la banque "
            "le demande.",
        )
    if not iban:
        raise CollectionRefused(
            "iban", "Indiquez le compte à créditer dans Paramètres > Prélèvements, ou l’IBAN de votre société."
        )
    if not prepared.debits:
        raise CollectionRefused("debits", "Aucune échéance à prélever ce jour-là.")


def _check_wanted(prepared: Prepared, only: Collection[int] | None) -> None:
    """Refuse when something a person ticked can no longer be collected: the remittance is the one he was shown."""
    for left in prepared.left_out:
        if only is not None and left.candidate.item_id in only:
            raise CollectionRefused(
                "debits", f"La facture {left.candidate.number} n’est plus à prélever : {left.sentence()}"
            )
    known = {debit.candidate.item_id for debit in prepared.debits}
    if only is not None and not known.issuperset(only):
        raise CollectionRefused("debits", "Une des échéances choisies a été soldée entre-temps : relisez la liste.")


def _file(desk: Desk, number: str, company: Company, found: Preparation, customers: dict[int, Customer]) -> bytes:
    # What writes and checks the file takes long to load.
    from gestion_creances.exports.sepa_debit import DebitFile, write_debits

    own = found.iban == company.iban
    bic = (company.bic if own else found.creditor.bic) or identity.bic_of_iban(found.iban)
    addresses = {key: customer.address for key, customer in customers.items()}
    at = desk.now().astimezone()
    return write_debits(DebitFile(number, company, found.creditor.ics, found.iban, bic, found.prepared, addresses, at))


def _by_customer(prepared: Prepared) -> list[tuple[Debit, ...]]:
    debits = sorted(prepared.debits, key=lambda debit: debit.mandate.customer_id)
    return [tuple(mine) for _, mine in groupby(debits, key=lambda debit: debit.mandate.customer_id)]


def _tell(
    session: Session,
    desk: Desk,
    company: Company,
    found: Preparation,
    customer: Customer,
    debits: tuple[Debit, ...],
) -> tuple[int, bool]:
    """Announce *debits* to their debtor; return the letter's id and whether it leaves by e-mail."""
    last = session.letters.last_number(f"{debit_notice.SERIES}-{desk.today.year}-")
    number = numbering.next_number(debit_notice.SERIES, desk.today.year, last)
    notice: Notice = compose_notice(
        NoticeFacts(
            company,
            customer,
            number,
            desk.today,
            found.prepared.collect_on,
            found.prepared.scheme,
            found.creditor.ics,
            debits,
        )
    )
    mailed = is_address(customer.email) and customer.channel not in (Channel.LETTER, Channel.REGISTERED)
    letter_id = session.letters.add(notice.issued(Channel.EMAIL if mailed else Channel.LETTER), notice.pdf)
    if mailed:
        wish = DocumentWish(DocumentKind.DEBIT_NOTICE, (letter_id,))
        session.document_mail.queue(customer.id, DocumentOrder(wish), desk.today, desk.now(), desk.actor)
    else:
        session.postings.open(letter_id, registered=False)
    facts = {"number": number, "cents": notice.letter.asked.cents, "collect_on": found.prepared.collect_on.isoformat()}
    session.journal.append(desk.now(), desk.actor, "debit.announced", f"client:{customer.code}", facts)
    return letter_id, mailed
