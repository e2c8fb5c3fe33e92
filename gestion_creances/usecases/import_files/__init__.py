"""Imports files: reads them, shows what they would change in the books, then writes it all or nothing."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.progress import Progress
from gestion_creances.desk import Desk
from gestion_creances.intake.against_books import compared
from gestion_creances.intake.drafts import Complaint, Delivery, Kind
from gestion_creances.intake.e_invoice.parties import check_issuer
from gestion_creances.intake.fec.owner import other_firm
from gestion_creances.intake.folder import E_INVOICE_SUFFIXES
from gestion_creances.intake.recognise import Recognised, read, recognise, with_mapping
from gestion_creances.intake.refusals import MappingNeeded, UnreadableFile
from gestion_creances.intake.tables.columns import Mapping
from gestion_creances.intake.tables.options import USUAL
from gestion_creances.storage.import_files import TakenFile
from gestion_creances.storage.session import Session
from gestion_creances.usecases.import_files.bank_lines import enter_bank_lines
from gestion_creances.usecases.import_files.documents import follow, told_rates
from gestion_creances.usecases.import_files.entering import enter
from gestion_creances.usecases.import_files.gone import told_gone
from gestion_creances.usecases.import_files.joining_books import Acquaintances, gone, remember
from gestion_creances.usecases.import_files.known_books import KnownBooks
from gestion_creances.usecases.import_files.reports import Brought, FileReport, ImportPreview, ImportRefused, Source
from gestion_creances.usecases.import_files.stating import state

__all__ = [
    "FileReport",
    "ImportPreview",
    "ImportRefused",
    "Source",
    "commit_import",
    "forget_mapping",
    "import_files",
    "look_at",
    "preview_import",
]

_ORDER = (Kind.CUSTOMERS, Kind.FEC, Kind.INVOICES, Kind.E_INVOICE, Kind.STATUSES, Kind.PAYMENTS, Kind.BANK)
# Documents read leave much behind that only the search for unused objects finds: it is made every so many files.
_TIDIED = 25


def look_at(desk: Desk, source: Source) -> Recognised:
    """Return what a file looks like, with the mapping remembered for its form; refuse a file that is none of ours."""
    seen = recognise(source.path, source.kind)
    mapping = source.mapping or _remembered(desk, seen, source.kind)
    if mapping is None or not seen.signature:
        return seen
    return with_mapping(seen, mapping, remembered=source.mapping is None)


def preview_import(desk: Desk, sources: Sequence[Source], progress: Progress | None = None) -> ImportPreview:
    """Read files and return what importing them together would do; the books are not changed.

    Raise MappingNeeded when the columns of a table are not recognised, and the Refusal of a file that cannot be read
    at all when it is the only one; among several it is a report with an error, so that it can be left out.
    """
    steps = progress or Progress()
    with _nothing_freed():
        brought = _read_all(desk, sources, steps)
        with desk.books.rehearsing() as session:
            return ImportPreview(_enter_all(desk, session, brought, steps, keep=False), brought)


def commit_import(desk: Desk, preview: ImportPreview, progress: Progress | None = None) -> ImportPreview:
    """Write what *preview* announced, all of it or nothing, and return what was done.

    Raise ImportRefused when a line must be corrected first.
    """
    with _nothing_freed():
        return _write(desk, preview.brought, progress or Progress())


def import_files(desk: Desk, sources: Sequence[Source], progress: Progress | None = None) -> ImportPreview:
    """Read and write files in one go, all or nothing; raise what `preview_import` and `commit_import` do."""
    steps = progress or Progress()
    with _nothing_freed():
        return _write(desk, _read_all(desk, sources, steps), steps)


@contextmanager
def _nothing_freed() -> Iterator[None]:
    """Pause Python's search for unused objects: an import makes a million small ones and keeps them all."""
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searching:
            gc.enable()


def forget_mapping(desk: Desk, signature: str) -> None:
    """Forget what was answered for tables of that *signature*: the next one is guessed anew."""
    with desk.books.writing() as session:
        session.settings.forget_mapping(signature)


def _write(desk: Desk, brought: tuple[Brought, ...], progress: Progress) -> ImportPreview:
    with desk.books.writing() as session:
        files = _enter_all(desk, session, brought, progress, keep=True)
        if any(file.errors for file in files):
            raise ImportRefused(files)
        for file, one in zip(files, brought, strict=True):
            if one.mapping:
                session.settings.remember_mapping(one.signature, one.mapping)
            if file.changes or one.options.whole:
                _note(desk, session, file, one)
            if file.changes:
                session.journal.append(
                    desk.now(), desk.actor, "file.imported", f"fichier:{file.name}", _journalled(file)
                )
    return ImportPreview(files, brought)


def _note(desk: Desk, session: Session, file: FileReport, brought: Brought) -> None:
    """Record that the file was taken in, and which documents came with it."""
    kind = file.kind.value
    taken = TakenFile(desk.now(), desk.actor, file.name, kind, file.sha256, brought.signature)
    keys = [draft.source_key for draft in brought.delivery.invoices]
    session.import_files.brought(session.import_files.add(taken), kind, keys)


def _journalled(file: FileReport) -> dict[str, object]:
    return {
        "kind": file.kind.value,
        "sha256": file.sha256,
        "customers": file.customers_created,
        "invoices": file.invoices_created,
        "payments": file.payments_created,
        **({"levels": file.levels} if file.levels else {}),
        **({"bank_lines": file.bank_lines_created} if file.bank_lines_created else {}),
        **({"completed": file.invoices_completed} if file.invoices_completed else {}),
        **({"statuses": file.statuses_created} if file.statuses_created else {}),
    }


def _read_all(desk: Desk, sources: Sequence[Source], progress: Progress) -> tuple[Brought, ...]:
    brought = []
    for rank, source in enumerate(sources):
        progress.step(rank, 2 * len(sources))
        try:
            brought.append(_read(desk, source))
        except MappingNeeded:
            raise
        except Refusal as refused:
            if len(sources) == 1:
                raise
            brought.append(_unreadable(source, refused))
        if rank % _TIDIED == _TIDIED - 1:
            gc.collect()
    return tuple(sorted(brought, key=_entry_order))


def _unreadable(source: Source, refused: Refusal) -> Brought:
    """Return a file of which nothing can be taken: its report says why, and the others can go on without it."""
    usual = Kind.E_INVOICE if source.path.suffix.lower() in E_INVOICE_SUFFIXES else Kind.INVOICES
    complaint = Complaint(0, str(refused))
    return Brought(
        Delivery(source.kind or usual, source.path.name, complaints=(complaint,)), "", "", "", path=source.path
    )


def _entry_order(brought: Brought) -> tuple[int, date, bool]:
    """Customers come before what they owe, what they owe before what they paid or what replaces it, years in order."""
    delivery = brought.delivery
    about_others = any(draft.replaces or draft.lowers for draft in delivery.invoices)
    return _ORDER.index(delivery.kind), delivery.facts.first_day or date.min, about_others


def _read(desk: Desk, source: Source) -> Brought:
    seen = look_at(desk, source)
    mapping = None
    if seen.proposal is not None:
        if not seen.ready:
            raise MappingNeeded(source.path, seen.proposal.missing)
        mapping = seen.proposal.mapping
        if source.creates:
            mapping = replace(mapping, options=replace(mapping.options, creates=True))
    delivery = read(source.path, mapping, seen.kind)
    if delivery.issuer is not None:
        with desk.books.reading() as session:
            check_issuer(delivery, session.company.get())
    seal = _seal(source.path)
    if mapping is None or seen.proposal is None:
        return Brought(delivery, seal, seen.signature, "", source.customers, path=source.path)
    told = source.mapping is not None or not seen.proposal.exact or mapping.options != USUAL
    remembered = mapping.to_json() if told else ""
    return Brought(delivery, seal, seen.signature, remembered, source.customers, mapping.options, source.path)


def _seal(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise UnreadableFile(path, error.strerror or str(error)) from error


def _remembered(desk: Desk, seen: Recognised, kind: Kind | None) -> Mapping | None:
    if not seen.signature:
        return None
    with desk.books.reading() as session:
        text = session.settings.mapping(seen.signature)
    mapping = Mapping.from_json(text) if text else None
    return mapping if mapping and kind in (None, mapping.kind) else None


def _enter_all(
    desk: Desk, session: Session, brought: Iterable[Brought], progress: Progress, *, keep: bool
) -> tuple[FileReport, ...]:
    """Enter what was brought; *keep* stores the papers too, which a rehearsal leaves where they are."""
    files = []
    known = tuple(brought)
    people = Acquaintances(session)
    for rank, one in enumerate(known):
        progress.step(len(known) + rank, 2 * len(known))
        waiting = _standing_still(progress, len(known) + rank, 2 * len(known))
        files.append(_enter(desk, session, one, people, waiting, keep=keep))
    return tuple(files)


def _standing_still(progress: Progress, done: int, steps: int) -> Progress:
    """Return the progress of work within one step: it moves nothing, and the person can still stop it."""
    return Progress(lambda _done, _steps: progress.step(done, steps))


def _enter(
    desk: Desk, session: Session, brought: Brought, people: Acquaintances, progress: Progress, *, keep: bool
) -> FileReport:
    joined = people.join(brought.delivery, dict(brought.customers))
    delivery = joined.delivery
    known = KnownBooks(session, delivery)
    new = compared(delivery, known, whole=brought.options.whole)
    stranger = other_firm(delivery.file_name, session.company.get().siren)
    rates = told_rates(session, delivery)
    entered = enter(session, delivery, new, known, desk.today)
    bank = enter_bank_lines(desk, session, delivery, brought.sha256, progress)
    remember(session, joined.decided, known.customers)
    missing = gone(session, delivery, brought.signature) if brought.options.whole else ()
    people.learn(delivery)
    followed = follow(session, delivery, new, desk.today, keep=keep)
    stated = state(session, delivery, desk.today, desk.now(), desk.actor)
    return FileReport(
        name=delivery.file_name,
        kind=delivery.kind,
        sha256=brought.sha256,
        facts=delivery.facts,
        customers_created=entered.customers,
        customers_completed=entered.completed,
        invoices_created=entered.invoices,
        payments_created=entered.payments + bank.payments,
        already_known=new.already_known + bank.known + stated.known,
        estimated_due_dates=entered.estimated,
        complaints=(
            *((stranger,) if stranger else ()),
            *new.complaints,
            *rates,
            *entered.complaints,
            *followed.complaints,
            *bank.complaints,
            *stated.complaints,
            *told_gone(missing),
        ),
        path=brought.path,
        invoices_completed=followed.completed,
        statuses_created=stated.new,
        bank_lines_created=bank.created,
        bank_statements_created=bank.statements,
        matched_automatically=bank.matched,
        levels=entered.levels,
        doubts=joined.doubts,
        gone=missing,
    )
