"""What the page Écritures says of what is due: how much, and what to look at before handing it over."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.ui.speech.formats import amount, counted, day, painted
from gestion_creances.usecases.hand_over_entries import DueEntries, EntriesState

translate = QCoreApplication.translate


def subtitle(due: DueEntries | None, state: EntriesState) -> str:
    """Return how much is due, or up to when everything was handed over."""
    if due is not None and due.entries:
        told = translate("entries", "{entries} à remettre au {day}\u00a0: {amount} au débit comme au crédit")
        return told.format(entries=_entries(len(due.entries)), day=day(due.until), amount=amount(due.debit))
    if not state.batches:
        return translate("entries", "Rien à remettre encore")
    return translate("entries", "Tout est remis jusqu’au {day}").format(day=day(state.batches[0].last_on))


def to_check(due: DueEntries | None) -> str:
    """Return what the accountant should look at, and what is older than the last batch; empty when nothing is."""
    if due is None:
        return ""
    told = []
    if due.warnings:
        words = translate("entries", "{entries} à vérifier\u00a0: {first}")
        told.append(words.format(entries=_entries(len(due.warnings)), first=painted(due.warnings[0].warning)))
    if due.earlier and due.last_on is not None:
        late = translate(
            "entries", "{entries} dans la période déjà remise (jusqu’au {day}), chacune à la date de son fait."
        )
        told.append(late.format(entries=_entries(due.earlier), day=day(due.last_on)))
    return " ".join(told)


def _entries(count: int) -> str:
    return counted(count, translate("entries", "écriture"), translate("entries", "écritures"))
