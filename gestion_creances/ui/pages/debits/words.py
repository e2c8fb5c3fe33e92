"""The words of Prélèvements that stand in several of its lists."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.banking.mandate import Scheme, Sequence

translate = QCoreApplication.translate


def sequence_words(sequence: Sequence) -> str:
    """Return what a debit is under its mandate."""
    return {
        Sequence.FIRST: translate("debits", "Premier"),
        Sequence.RECURRENT: translate("debits", "Récurrent"),
        Sequence.ONE_OFF: translate("debits", "Ponctuel"),
        Sequence.FINAL: translate("debits", "Dernier"),
    }[sequence]


def scheme_words(scheme: Scheme) -> str:
    """Return the short name of a scheme."""
    return translate("debits", "Interentreprises") if scheme is Scheme.B2B else translate("debits", "Tous débiteurs")
