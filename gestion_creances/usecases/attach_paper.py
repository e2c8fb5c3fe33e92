"""Keeps papers with a customer, an invoice or a dispute, gives them back as received, and takes them off the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from gestion_creances.basics.file_names import safe_name
from gestion_creances.delivery import folder as outbox
from gestion_creances.desk import Desk
from gestion_creances.intake.paper import read_paper
from gestion_creances.intake.scan import Scan
from gestion_creances.ledger.attachment import Attachment, AttachmentKind
from gestion_creances.storage.attachments import seal
from gestion_creances.storage.session import Session


def attach_papers(
    desk: Desk,
    paths: Sequence[Path],
    customer_id: int,
    kind: AttachmentKind = AttachmentKind.OTHER,
    *,
    invoice_id: int | None = None,
    hold_id: int | None = None,
) -> tuple[Attachment, ...]:
    """Keep the files at *paths* with the customer, or with one of his invoices or disputes; return them as stored.

    All or none: raise PaperRefused (kind of file, more than 20 MB, empty) or UnreadableFile for the first that cannot
    be kept.
    """
    scans = [read_paper(path) for path in paths]
    place = Attachment(customer_id, "", "", desk.today, "", kind, invoice_id, hold_id)
    with desk.books.writing() as session:
        code = session.customers.get(customer_id).code
        return tuple(
            _keep(session, desk, replace(place, name=scan.name, media=scan.media), scan, code) for scan in scans
        )


def _keep(session: Session, desk: Desk, paper: Attachment, scan: Scan, code: str) -> Attachment:
    sealed = replace(paper, sha256=seal(scan.content))
    facts = {"name": sealed.name, "kind": sealed.kind.value, "sha256": sealed.sha256}
    session.journal.append(desk.now(), desk.actor, "paper.added", f"client:{code}", facts)
    return replace(sealed, id=session.attachments.add(sealed, scan.content))


def detach_paper(desk: Desk, paper: Attachment) -> None:
    """Take *paper* off the file; the journal keeps its seal, the books its bytes."""
    with desk.books.writing() as session:
        session.attachments.remove(paper.id)
        code = session.customers.get(paper.customer_id).code
        facts = {"name": paper.name, "kind": paper.kind.value, "sha256": paper.sha256}
        session.journal.append(desk.now(), desk.actor, "paper.removed", f"client:{code}", facts)


def copy_paper(desk: Desk, paper: Attachment, folder: Path) -> Path:
    """Write *paper* as received into *folder*, to be opened or sent on, and return where.

    Raise PaperAltered when it no longer matches its seal, FolderRefused when the folder cannot be written.
    """
    with desk.books.reading() as session:
        content = session.attachments.sealed(paper.name, paper.sha256)
    outbox.make_ready(folder)
    return outbox.put(folder, safe_name(paper.name), content)
