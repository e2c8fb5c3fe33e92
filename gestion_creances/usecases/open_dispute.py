"""Opens a dispute: what the customer contests leaves reminders and penalties, and stays in the outstanding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from gestion_creances.desk import Desk
from gestion_creances.dunning.dispute import checked_dispute
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.intake.paper import read_paper
from gestion_creances.ledger.attachment import Attachment, AttachmentKind
from gestion_creances.storage.attachments import seal


def open_dispute(desk: Desk, dispute: Hold, papers: Sequence[Path] = ()) -> Hold:
    """Store *dispute* with its *papers*, all or nothing, and return it with its id.

    An amount contested may not exceed what is open. A pending promise about the same debt is left as it is: he may
    still pay what he does not contest. Raise HoldFault, PaperRefused or UnreadableFile.
    """
    scans = [read_paper(path) for path in papers]
    with desk.books.writing() as session:
        left = session.holds.left(dispute.customer_id, dispute.invoice_id)
        sound = checked_dispute(replace(dispute, kind=HoldKind.DISPUTE), left)
        stored = replace(sound, id=session.holds.add(sound))
        for scan in scans:
            paper = Attachment(
                customer_id=stored.customer_id,
                name=scan.name,
                media=scan.media,
                added_on=desk.today,
                sha256=seal(scan.content),
                kind=AttachmentKind.DISPUTE,
                invoice_id=stored.invoice_id,
                hold_id=stored.id,
            )
            session.attachments.add(paper, scan.content)
        code = session.customers.get(stored.customer_id).code
        facts = {
            "hold": stored.id,
            "category": stored.category.value if stored.category else "",
            "reason": stored.reason,
            "invoice": stored.invoice_id,
            "cents": stored.amount.cents if stored.amount else None,
            "papers": [scan.name for scan in scans],
        }
        session.journal.append(desk.now(), desk.actor, "dispute.opened", f"client:{code}", facts)
    return stored
