"""One company's books: opened once, read and written in whole transactions, by one writing window at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self

from filelock import FileLock, Timeout
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError

from gestion_creances.basics.errors import Refusal, Trouble
from gestion_creances.storage import backup, upgrade
from gestion_creances.storage.attachments import AttachmentRegister
from gestion_creances.storage.calls import CallRegister
from gestion_creances.storage.chasing import ChasingFacts
from gestion_creances.storage.company import CompanyRegister
from gestion_creances.storage.correspondence import Correspondence
from gestion_creances.storage.customer_rows import CustomerRows
from gestion_creances.storage.customers import CustomerRegister
from gestion_creances.storage.discounts import DiscountRegister
from gestion_creances.storage.documents import Documents
from gestion_creances.storage.engine import WRITES, open_engine
from gestion_creances.storage.figures import Figures
from gestion_creances.storage.histories import Histories
from gestion_creances.storage.holds import HoldRegister
from gestion_creances.storage.imports import ImportRegister
from gestion_creances.storage.invoices import InvoiceRegister
from gestion_creances.storage.issuing import Issuing
from gestion_creances.storage.items import ItemRegister
from gestion_creances.storage.journal import JournalRegister
from gestion_creances.storage.kpi_sums import KpiSums
from gestion_creances.storage.letters import LetterRegister
from gestion_creances.storage.lists import Lists
from gestion_creances.storage.mailing import Mailing
from gestion_creances.storage.messages import MessageRegister
from gestion_creances.storage.payments import PaymentRegister
from gestion_creances.storage.penalties import PenaltyRegister
from gestion_creances.storage.penalty_invoices import PenaltyInvoiceRegister
from gestion_creances.storage.plan_following import PlanFollowing
from gestion_creances.storage.plan_papers import PlanPapers
from gestion_creances.storage.plans import PlanRegister
from gestion_creances.storage.policies import PolicyRegister
from gestion_creances.storage.postings import PostingRegister
from gestion_creances.storage.promises import PromiseFacts
from gestion_creances.storage.proofs import ProofFile
from gestion_creances.storage.settings import SettingRegister
from gestion_creances.storage.statements import Statements
from gestion_creances.storage.steps import StepRegister
from gestion_creances.storage.tasks import TaskRegister
from gestion_creances.storage.to_call import ToCall


class BooksMissing(Trouble):
    """There is no file at that place (any more)."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path

    def __str__(self) -> str:
        return f"Le dossier « {self.path} » est introuvable. Vérifiez l’emplacement, ou restaurez une sauvegarde."


class BooksExist(Refusal):
    """New books may not overwrite a file."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path

    def __str__(self) -> str:
        return f"Le fichier « {self.path} » existe déjà. Choisissez un autre nom."


class BooksReadOnly(Trouble):
    """Somebody else writes in these books, or the folder may not be written."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path

    def __str__(self) -> str:
        return (
            f"« {self.path.name} » est ouvert en lecture seule : une autre fenêtre ou une tâche l’utilise déjà, "
            "ou l’emplacement n’est pas modifiable. Fermez l’autre fenêtre puis recommencez."
        )


class SendingAlready(Refusal):
    """Messages of these books are being sent at this very moment."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path

    def __str__(self) -> str:
        return f"Un envoi d’e-mails est déjà en cours pour « {self.path.name} » : attendez qu’il se termine."


_CAUSES = (
    ("disk is full", "le disque est plein"),
    ("No space left", "le disque est plein"),
    ("disk I/O error", "le disque ne répond pas"),
    ("readonly database", "l’écriture y est interdite"),
    ("Permission denied", "l’accès y est interdit"),
    ("Read-only file system", "l’écriture y est interdite"),
    ("unable to open database", "le fichier ne s’ouvre pas"),
    ("malformed", "le fichier est abîmé"),
)


def _cause(problem: str) -> str:
    """Return what SQLite or the system said, in French when it is one of the usual causes."""
    return next((words for said, words in _CAUSES if said in problem), problem)


class StorageFailed(Trouble):
    """The disk or the database refused; nothing of the transaction was kept."""

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(path, problem)
        self.path, self.problem = path, problem

    def __str__(self) -> str:
        return (
            f"Le dossier « {self.path.name} » n’a pas pu être lu ou enregistré ({_cause(self.problem)}). "
            "Rien n’a été modifié ; vérifiez l’espace disque et l’emplacement, puis réessayez."
        )


class Session:
    """One transaction on the books: a register for each kind of fact."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def damage(self) -> tuple[str, ...]:
        """Return what SQLite finds wrong in its own file, and rows that point nowhere; empty when it is sound."""
        verdicts = [row[0] for row in self.connection.exec_driver_sql("PRAGMA quick_check")]
        strays = self.connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        found = tuple(verdict for verdict in verdicts if verdict != "ok")
        return (*found, f"{len(strays)} lignes orphelines") if strays else found

    @cached_property
    def company(self) -> CompanyRegister:
        """The firm's own identity."""
        return CompanyRegister(self.connection)

    @cached_property
    def settings(self) -> SettingRegister:
        """The firm's choices and its own rates."""
        return SettingRegister(self.connection)

    @cached_property
    def policies(self) -> PolicyRegister:
        """The reminder scenarios."""
        return PolicyRegister(self.connection)

    @cached_property
    def customers(self) -> CustomerRegister:
        """Customers and their contacts."""
        return CustomerRegister(self.connection)

    @cached_property
    def invoices(self) -> InvoiceRegister:
        """Invoices, credit notes, deposits, amounts to be issued."""
        return InvoiceRegister(self.connection)

    @cached_property
    def items(self) -> ItemRegister:
        """Open items and their allocations."""
        return ItemRegister(self.connection)

    @cached_property
    def steps(self) -> StepRegister:
        """Reminder steps set or passed over by hand."""
        return StepRegister(self.connection)

    @cached_property
    def histories(self) -> Histories:
        """How each customer paid over a year."""
        return Histories(self.connection)

    @cached_property
    def payments(self) -> PaymentRegister:
        """Money received and given back."""
        return PaymentRegister(self.connection)

    @cached_property
    def holds(self) -> HoldRegister:
        """Disputes, promises, plans and blocks."""
        return HoldRegister(self.connection)

    @cached_property
    def promises(self) -> PromiseFacts:
        """Promises to pay, with what came in for each."""
        return PromiseFacts(self.connection)

    @cached_property
    def plans(self) -> PlanRegister:
        """Payment plans."""
        return PlanRegister(self.connection)

    @cached_property
    def plan_papers(self) -> PlanPapers:
        """What payment plans are made from."""
        return PlanPapers(self.connection)

    @cached_property
    def plan_following(self) -> PlanFollowing:
        """What every payment plan that ends goes through."""
        return PlanFollowing(self.connection)

    @cached_property
    def letters(self) -> LetterRegister:
        """Letters as issued, frozen."""
        return LetterRegister(self.connection)

    @cached_property
    def journal(self) -> JournalRegister:
        """What was done."""
        return JournalRegister(self.connection)

    @cached_property
    def figures(self) -> Figures:
        """Sums computed by the database, at any date."""
        return Figures(self.connection)

    @cached_property
    def kpi(self) -> KpiSums:
        """The sums that the figures are made of."""
        return KpiSums(self.connection)

    @cached_property
    def chasing(self) -> ChasingFacts:
        """What a reminder decision is made of."""
        return ChasingFacts(self.connection)

    @cached_property
    def correspondence(self) -> Correspondence:
        """What the firm would write today, and the record behind each letter."""
        return Correspondence(self.connection)

    def to_call(self, as_of: date) -> ToCall:
        """Return what tells whom to call on *as_of*."""
        return ToCall(self.connection, as_of)

    @cached_property
    def issuing(self) -> Issuing:
        """The way out of every letter."""
        return Issuing(self.connection)

    @cached_property
    def statements(self) -> Statements:
        """Customers' accounts as they are printed."""
        return Statements(self.connection)

    @cached_property
    def messages(self) -> MessageRegister:
        """E-mails and everything that happened to them."""
        return MessageRegister(self.connection)

    @cached_property
    def mailing(self) -> Mailing:
        """What turns letters into e-mails, and stops those that must not leave any more."""
        return Mailing(self.connection)

    @cached_property
    def attachments(self) -> AttachmentRegister:
        """Papers kept with a customer's file."""
        return AttachmentRegister(self.connection)

    @cached_property
    def postings(self) -> PostingRegister:
        """Letters that go by post."""
        return PostingRegister(self.connection)

    @cached_property
    def calls(self) -> CallRegister:
        """Telephone calls as they were made."""
        return CallRegister(self.connection)

    @cached_property
    def tasks(self) -> TaskRegister:
        """What is to be done on a day."""
        return TaskRegister(self.connection)

    @cached_property
    def penalties(self) -> PenaltyRegister:
        """The sub-ledger of penalties."""
        return PenaltyRegister(self.connection)

    @cached_property
    def penalty_invoices(self) -> PenaltyInvoiceRegister:
        """Penalty invoices as issued, frozen, and the payments that were late."""
        return PenaltyInvoiceRegister(self.connection)

    @cached_property
    def discounts(self) -> DiscountRegister:
        """Early-payment discounts, offered and granted."""
        return DiscountRegister(self.connection)

    @cached_property
    def proofs(self) -> ProofFile:
        """What the books can prove of a customer."""
        return ProofFile(self.connection)

    @cached_property
    def documents(self) -> Documents:
        """Every sealed document, whatever it belongs to."""
        return Documents(self.connection)

    @cached_property
    def imports(self) -> ImportRegister:
        """What the books hold of what a file brings."""
        return ImportRegister(self.connection)

    @cached_property
    def customer_rows(self) -> CustomerRows:
        """The list of customers with their figures."""
        return CustomerRows(self.connection)

    @cached_property
    def lists(self) -> Lists:
        """Pages of long lists, sorted and filtered by the database."""
        return Lists(self.connection)


class Books:
    """The open books of one company; use ``reading()`` and ``writing()``, then ``close()``."""

    def __init__(self, path: Path, engine: Engine, lock: FileLock | None, backup: Path | None = None) -> None:
        self.path = path
        self.upgrade_backup = backup
        self._engine = engine
        self._lock = lock

    @classmethod
    def create(cls, path: Path) -> Self:
        """Make empty books at *path* and open them; raise BooksExist, or StorageFailed when the folder refuses."""
        if path.exists():
            raise BooksExist(path)
        draft = path.with_name(f".{path.name}.nouveau")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            draft.unlink(missing_ok=True)
            upgrade.build(draft)
            draft.rename(path)
        except (OSError, sqlite3.Error, DatabaseError) as error:
            raise StorageFailed(path, str(error)) from error
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Self:
        """Open the books at *path*, upgraded if need be.

        They open read-only when asked, when another window or command holds them, or when the folder may not be
        written (see ``read_only``). Raise BooksMissing, NotBooks, BooksFromTheFuture or UpgradeFailed.
        """
        if not path.is_file():
            raise BooksMissing(path)
        upgrade.schema_of(path)
        lock = None if read_only else _take_lock(path)
        try:
            backup = upgrade.bring_up_to_date(path, read_only=lock is None)
        except Exception:
            if lock:
                lock.release()
            raise
        return cls(path, open_engine(path, read_only=lock is None), lock, backup)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written through this opening."""
        return self._lock is None

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a consistent view of the books for the length of the block."""
        with self._transaction(writes=False) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Give one transaction: committed when the block ends, undone whole when it raises."""
        if self.read_only:
            raise BooksReadOnly(self.path)
        with self._transaction(writes=True) as session:
            yield session

    @contextmanager
    def sending(self) -> Iterator[None]:
        """Be the only one to send e-mails of these books for the length of the block; raise SendingAlready."""
        if self.read_only:
            raise BooksReadOnly(self.path)
        lock = FileLock(self.path.with_name(f".{self.path.name}.envoi"))
        try:
            lock.acquire(timeout=0)
        except Timeout:
            raise SendingAlready(self.path) from None
        try:
            yield
        finally:
            lock.release()

    @contextmanager
    def rehearsing(self) -> Iterator[Session]:
        """Give a transaction in which everything can be done and nothing of it stays: a dry run that is the real run.

        Books opened read-only are rehearsed on a copy, so that a command can rehearse while a window is open.
        """
        if not self.read_only:
            with self._transaction(writes=True, keep=False) as session:
                yield session
            return
        with TemporaryDirectory(prefix="creances-") as folder:
            copy = Path(folder) / self.path.name
            backup.save(self.path, copy)
            lock = FileLock(f"{copy}.verrou")
            with Books(copy, open_engine(copy, read_only=False), lock) as books, books.rehearsing() as session:
                yield session

    @contextmanager
    def _transaction(self, *, writes: bool, keep: bool = True) -> Iterator[Session]:
        if not self.path.exists():
            raise BooksMissing(self.path)
        try:
            with (
                self._engine.connect().execution_options(**{WRITES: writes}) as connection,
                connection.begin() as transaction,
            ):
                yield Session(connection)
                if not keep:
                    transaction.rollback()
        except DatabaseError as error:
            raise StorageFailed(self.path, str(error.orig)) from error
        except sqlite3.DatabaseError as error:
            raise StorageFailed(self.path, str(error)) from error

    def close(self) -> None:
        """Give the file back; the books can be opened by another window at once."""
        self._engine.dispose()
        if self._lock:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _take_lock(path: Path) -> FileLock | None:
    """Return the writer's lock of *path*, or None when somebody else has it or the place cannot be written."""
    lock = FileLock(path.with_name(f".{path.name}.verrou"))
    try:
        with path.open("r+b"):
            lock.acquire(timeout=0)
    except (Timeout, OSError):
        return None
    return lock
