"""Reads what a platform says has become of invoices (CDAR, the life-cycle message of the French reform)."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from gestion_creances.basics.money import Money, total
from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.drafts import Delivery, Kind, StatusDraft
from gestion_creances.intake.e_invoice.tree import amount, day, every, first, kept, line_of, said, text
from gestion_creances.intake.refusals import UnusableFile
from gestion_creances.intake.values import shown
from gestion_creances.intake.xml_file import root_tag, xml_root

ROOT = "CrossDomainAcknowledgementAndResponse"
LARGEST = 20 * 1024 * 1024
_FIRST, _LAST = 200, 299
_MOST = 10_000
_STATUS = "SpecifiedDocumentStatus"
# The characteristics of a status that are money: received, paid.
_MONEY = ("MEN", "MPA")


class NoStatus(UnusableFile):
    """A life-cycle message in which no invoice has a status."""

    remedy = "Téléchargez de nouveau le message de cycle de vie sur votre plateforme, puis importez-le."

    def reason(self) -> str:
        return "ne donne le statut d’aucune facture."


def is_cdar(path: Path) -> bool:
    """Return whether *path* is a life-cycle message."""
    return root_tag(path).rpartition("}")[2] == ROOT


def read_cdar(path: Path) -> Delivery:
    """Return the statuses that the message at *path* gives; raise NoStatus, or what opening an XML document raises."""
    root = xml_root(path, LARGEST)
    complaints = Complaints()
    statuses: list[StatusDraft] = []
    usual = kept(lambda: day(first(root, "ExchangedDocument/IssueDateTime")), complaints, "date du message")
    for document in every(root, "AcknowledgementDocument"):
        on = kept(lambda one=document: day(first(one, "IssueDateTime")), complaints, "date du statut") or usual
        for reference in every(document, "ReferenceReferencedDocument"):
            if len(statuses) < _MOST and (found := _status(reference, on, complaints)):
                statuses.append(found)
    if not statuses and not complaints.listed():
        raise NoStatus(path)
    return Delivery(Kind.STATUSES, path.name, statuses=tuple(statuses), complaints=complaints.listed())


def _status(reference: Any, on: date | None, complaints: Complaints) -> StatusDraft | None:
    number, words = text(reference, "IssuerAssignedID", 60), text(reference, "ProcessConditionCode")
    line = line_of(reference)
    paid_on = kept(lambda: day(first(reference, f"{_STATUS}/ReferenceDateTime")), complaints, "date du statut")
    stated_on = on or paid_on
    if not number or not words.isdecimal() or not _FIRST <= int(words[:9]) <= _LAST:
        complaints.error(line, f"statut illisible : facture « {shown(number)} », code « {shown(words)} »")
        return None
    if stated_on is None:
        complaints.error(line, f"le statut {words} de la facture {number} n’a pas de date")
        return None
    return StatusDraft(number, int(words), stated_on, _reason(reference), _money(reference, complaints), line)


def _reason(reference: Any) -> str:
    """Return why, as the message words it: the reason of each status and the notes that go with it."""
    told = []
    for status in every(reference, _STATUS):
        told.append(text(status, "Reason") or text(status, "ReasonCode"))
        told += [said(note, "Content") for note in every(status, "IncludedNote")]
    return " · ".join(dict.fromkeys(filter(None, told)))[:500]


def _money(reference: Any, complaints: Complaints) -> Money | None:
    found = [
        kept(lambda one=one: amount(first(one, "ValueAmount")), complaints, "montant")
        for one in every(reference, f"{_STATUS}/SpecifiedDocumentCharacteristic")
        if text(one, "TypeCode") in _MONEY
    ]
    sums = [one for one in found if one is not None]
    return total(sums) if sums else None
