"""Keeps a paper with a customer, an invoice or a dispute, gives it back as received, and takes it off the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from gestion_creances.basics.errors import Trouble
from gestion_creances.delivery import folder as outbox
from gestion_creances.desk import Desk
from gestion_creances.intake.paper import read_paper
from gestion_creances.ledger.attachment import Attachment, AttachmentKind
from gestion_creances.storage.attachments import seal


class PaperAltered(Trouble):
    """The bytes kept are not those that were received; ``name`` is the paper's."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name

    def __str__(self) -> str:
        return (
            f"Le document « {self.name} » ne correspond plus à son empreinte : il a été modifié depuis qu’il a été "
            "joint. Restaurez une sauvegarde pour retrouver l’original."
        )


def attach_paper(
    desk: Desk,
    path: Path,
    customer_id: int,
    kind: AttachmentKind = AttachmentKind.OTHER,
    *,
    invoice_id: int | None = None,
    hold_id: int | None = None,
) -> Attachment:
    """Keep the file at *path* with the customer, or with one of his invoices or disputes, and return it as stored.

    Raise PaperRefused (kind of file, more than 20 MB, empty) or UnreadableFile; nothing is written then.
    """
    paper = read_paper(path)
    kept = Attachment(
        customer_id=customer_id,
        name=paper.name,
        media=paper.media,
        added_on=desk.today,
        sha256=seal(paper.content),
        kind=kind,
        invoice_id=invoice_id,
        hold_id=hold_id,
    )
    with desk.books.writing() as session:
        stored = replace(kept, id=session.attachments.add(kept, paper.content))
        code = session.customers.get(customer_id).code
        facts = {"name": kept.name, "kind": kind.value, "sha256": kept.sha256}
        session.journal.append(desk.now(), desk.actor, "paper.added", f"client:{code}", facts)
    return stored


def detach_paper(desk: Desk, paper: Attachment) -> None:
    """Take *paper* off the file; the journal keeps its seal, the books its bytes."""
    with desk.books.writing() as session:
        session.attachments.remove(paper.id)
        code = session.customers.get(paper.customer_id).code
        facts = {"name": paper.name, "kind": paper.kind.value, "sha256": paper.sha256}
        session.journal.append(desk.now(), desk.actor, "paper.removed", f"client:{code}", facts)


def papers_of(
    desk: Desk, customer_id: int, wanted: Callable[[Attachment], bool] = lambda _: True
) -> tuple[Attachment, ...]:
    """Return the papers kept for a customer, oldest first: all of them, or those that *wanted* accepts."""
    with desk.books.reading() as session:
        return tuple(paper for paper in session.attachments.of_customer(customer_id) if wanted(paper))


def copy_paper(desk: Desk, paper: Attachment, folder: Path) -> Path:
    """Write *paper* as received into *folder*, to be opened or sent on, and return where.

    Raise PaperAltered when it no longer matches its seal, FolderRefused when the folder cannot be written.
    """
    with desk.books.reading() as session:
        content = session.attachments.content(paper.sha256)
    if seal(content) != paper.sha256:
        raise PaperAltered(paper.name)
    outbox.make_ready(folder)
    return outbox.put(folder, paper.name, content)
