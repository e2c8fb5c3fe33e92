"""Hands the accounting entries that are due over to the accountant's program, each once for ever."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gestion_creances.accounting.booking import summed
from gestion_creances.accounting.chart import Chart, checked
from gestion_creances.accounting.entry import Entry, check_balanced
from gestion_creances.accounting.handing_over import due_entries, taken_back, usual_day
from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.french import day as french_day
from gestion_creances.basics.money import Money
from gestion_creances.desk import Desk
from gestion_creances.exports.accounting_entries import FEC, FORMATS, EntryFormat, format_of
from gestion_creances.exports.files import put
from gestion_creances.exports.sheet import ExportFailed
from gestion_creances.storage.entries import EntryBatch
from gestion_creances.storage.session import Session


class NothingToHandOver(Refusal):
    """No entry is due by that day."""

    def __init__(self, until: date) -> None:
        super().__init__(until)
        self.until = until

    def __str__(self) -> str:
        return f"Aucune écriture n’est à remettre au {french_day(self.until)} : tout l’a déjà été, ou rien n’est daté."


class EntriesUntilLater(Refusal):
    """Entries are handed over up to today at the latest."""

    def __init__(self, until: date) -> None:
        super().__init__(until)
        self.until = until

    def __str__(self) -> str:
        return f"Le {french_day(self.until)} est à venir : remettez les écritures jusqu’à aujourd’hui au plus tard."


@dataclass(frozen=True, slots=True)
class DueEntries:
    """What would be handed over up to ``until``; ``earlier`` counts the entries dated before the last batch's end."""

    until: date
    entries: tuple[Entry, ...]
    debit: Money
    credit: Money
    earlier: int
    last_on: date | None

    @property
    def warnings(self) -> tuple[Entry, ...]:
        """The entries the accountant should look at."""
        return tuple(entry for entry in self.entries if entry.warning)


@dataclass(frozen=True, slots=True)
class EntriesState:
    """What was handed over before, newest first, and the form to propose."""

    batches: tuple[EntryBatch, ...]
    format: EntryFormat

    def usual_day(self, today: date) -> date:
        """Return the day to propose: the last end of a month for who hands over by months, else today."""
        return usual_day(today, self.batches[0].last_on if self.batches else None)


def entries_due(desk: Desk, until: date) -> DueEntries:
    """Return what would be handed over up to the day *until*; writes nothing. Raise EntriesUntilLater."""
    with desk.books.reading() as session:
        return _due(session, until, desk.today)


def entries_state(desk: Desk) -> EntriesState:
    """Return the batches handed over and the form used last (the FEC at first)."""
    with desk.books.reading() as session:
        code = session.settings.entries_format()
        form = next((one for one in FORMATS if one.code == code), format_of(FEC))
        return EntriesState(session.entries.batches(), form)


def proposed_name(desk: Desk, form: str, until: date) -> str:
    """Return the name that the file of a batch up to *until* should bear."""
    with desk.books.reading() as session:
        return format_of(form).file_name(session.company.get().siren, until)


def hand_over_entries(
    desk: Desk, until: date, form: str, place: Callable[[str], Path] | Path
) -> tuple[EntryBatch, Path]:
    """Number the entries due, keep them with their file, write it, and return the batch and where the file is.

    *place* is the file, or gives it from the name it should bear. The file is made before the books are written and
    put in its place after: it never lies there without its batch, and an entry is never handed over twice. Raise
    NothingToHandOver, EntriesUntilLater, UnknownFormat, DoesNotFit, UnbalancedEntry (nothing is kept), ExportFailed.
    """
    layout = format_of(form)
    draft: Path | None = None
    try:
        with desk.books.writing() as session:
            due = _due(session, until, desk.today)
            if not due.entries:
                raise NothingToHandOver(until)
            entries = session.entries.numbered(due.entries)
            content = layout.content(entries, desk.today)
            name = layout.file_name(session.company.get().siren, until)
            path = place if isinstance(place, Path) else place(name)
            draft = put(path.with_name(f".{path.name}.remise"), content)
            batch = session.entries.add(entries, desk.now(), desk.actor, form, until, content)
            session.settings.put_entries_format(form)
            facts = {"entries": batch.count, "cents": batch.debit.cents, "format": form, "until": until.isoformat()}
            facts |= {"sha256": batch.sha256, "file": path.name}
            session.journal.append(desk.now(), desk.actor, "entries.handed_over", f"remise:{batch.id}", facts)
        _move(draft, path)
    finally:
        if draft is not None:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
    return batch, path


def write_batch_again(desk: Desk, batch_id: int, path: Path) -> Path:
    """Write the very file of an old batch again and return its path; raise ExportFailed."""
    with desk.books.reading() as session:
        content = session.entries.content(batch_id)
    return put(path, content)


def batch_name(desk: Desk, batch: EntryBatch) -> str:
    """Return the name that the file of *batch* bears."""
    return proposed_name(desk, batch.format, batch.last_on)


def chart_of(desk: Desk) -> Chart:
    """Return the firm's accounts and journals."""
    with desk.books.reading() as session:
        return session.settings.chart()


def put_chart(desk: Desk, chart: Chart) -> Chart:
    """Store the firm's accounts and journals and return them as stored; raise ChartRefused.

    Entries handed over before keep the accounts they had.
    """
    found = checked(chart)
    with desk.books.writing() as session:
        session.settings.put_chart(found)
        session.journal.append(desk.now(), desk.actor, "chart.changed", "comptes", {"customers": found.customers})
    return found


def _due(session: Session, until: date, today: date) -> DueEntries:
    if until > today:
        raise EntriesUntilLater(until)
    facts, handed, chart = session.entry_facts.until(until), session.entries.handed(), session.settings.chart()
    originals = session.entries.with_subjects(taken_back(facts, handed, until))
    entries = due_entries(facts, handed, originals, chart, until)
    check_balanced(entries)
    debit, credit = summed(entries)
    batches = session.entries.batches()
    last_on = max((batch.last_on for batch in batches), default=None)
    earlier = sum(1 for entry in entries if last_on is not None and entry.dated_on <= last_on)
    return DueEntries(until, entries, debit, credit, earlier, last_on)


def _move(draft: Path, path: Path) -> None:
    try:
        draft.replace(path)
    except OSError as error:
        raise ExportFailed(path, error.strerror or str(error)) from error
