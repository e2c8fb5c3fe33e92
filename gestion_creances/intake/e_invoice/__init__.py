"""Electronic invoices: Factur-X, ZUGFeRD and XRechnung PDFs, bare CII and UBL documents, and the statuses that follow.

A document becomes the draft of one invoice and of its buyer. The bytes of others are opened by `pdf` and
`intake.xml_file`, which refuse what could harm; `cii` and `ubl` then say the same things in the words of `semantics`.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any

from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.drafts import Delivery, Paper
from gestion_creances.intake.e_invoice import cii, ubl
from gestion_creances.intake.e_invoice.drafting import drafted
from gestion_creances.intake.e_invoice.pdf import MAGIC, embedded_xml
from gestion_creances.intake.e_invoice.semantics import Said
from gestion_creances.intake.e_invoice.tree import Unsound
from gestion_creances.intake.refusals import UnusableFile
from gestion_creances.intake.text_file import check_size, first_bytes
from gestion_creances.intake.xml_file import local_name, root_tag, xml_root_of

LARGEST = 20 * 1024 * 1024
_HEAD = 1024


class NoInvoice(UnusableFile):
    """A document that is no invoice of the books; ``detail`` says why."""

    remedy = "Rien n’en est repris : corrigez-la dans votre logiciel de facturation, ou laissez-la de côté."

    def reason(self) -> str:
        return f"n’est pas repris : {self.detail}."


def is_e_invoice(path: Path) -> bool:
    """Return whether *path* is a PDF, or an XML invoice of a known form. A PDF without invoice is refused by reading.

    Raise UnreadableFile, or UnsafeFile for an XML document that declares a DOCTYPE.
    """
    return MAGIC in first_bytes(path, _HEAD) or _is_invoice(root_tag(path))


def _is_invoice(tag: str) -> bool:
    return tag in ubl.ROOTS or tag.rpartition("}")[2] in cii.ROOTS


def read_e_invoice(path: Path) -> Delivery:
    """Return the invoice at *path* as drafts of it and of its customer.

    Raise TooLarge, UnsafeFile, DamagedFile, LockedPdf, PlainPdf, or NoInvoice for one that cannot be kept in euros.
    """
    check_size(path, LARGEST)
    content = first_bytes(path, LARGEST + 1)
    paged = MAGIC in content[:_HEAD]
    root = xml_root_of(embedded_xml(content, path) if paged else content, path)
    if not _is_invoice(root.tag):
        raise NoInvoice(path, "le document qu’il contient n’est pas une facture")
    paper = Paper(path.name, "application/pdf" if paged else "text/xml", path, hashlib.sha256(content).hexdigest())
    complaints = Complaints()
    try:
        delivery = drafted(_said(root, complaints), path.name, paper, complaints)
    except Unsound as error:
        where = f" (ligne {error.line})" if error.line and not paged else ""
        raise NoInvoice(path, f"{error}{where}") from error
    return _without_lines(delivery) if paged else delivery


def _said(root: Any, complaints: Complaints) -> Said:
    read = cii.read_cii if local_name(root) in cii.ROOTS else ubl.read_ubl
    return read(root, complaints)


def _without_lines(delivery: Delivery) -> Delivery:
    """Return *delivery* without the lines of an XML that nobody sees."""
    return replace(delivery, complaints=tuple(replace(one, line=0) for one in delivery.complaints))
