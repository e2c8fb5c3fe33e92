"""Checks every sealed document of the books: e-mails, papers received, templates used, whatever it belongs to."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from sqlalchemy import Connection

# Letters, plans and penalty invoices are checked and named by their own registers.
_NAMED_ELSEWHERE = """
    SELECT sha256 FROM letter UNION SELECT sha256 FROM plan WHERE sha256 IS NOT NULL
    UNION SELECT sha256 FROM penalty_invoice
"""
_NAMES = """
    SELECT 'E-mail « ' || subject || ' » à ' || recipient FROM message WHERE sha256 = :seal
    UNION ALL SELECT 'Pièce « ' || name || ' »' FROM attachment WHERE sha256 = :seal
    UNION ALL SELECT 'Remise de prélèvements ' || number FROM collection WHERE sha256 = :seal
    UNION ALL SELECT 'Modèle de la lettre ' || number FROM letter WHERE template_sha256 = :seal
    UNION ALL SELECT 'Remise d’écritures n° ' || id FROM entry_batch WHERE sha256 = :seal
"""
_TEMPLATES_LOST = """
    SELECT number FROM letter WHERE template_sha256 <> '' AND template_sha256 NOT IN (SELECT sha256 FROM document)
    ORDER BY id
"""


class Documents:
    """The bytes kept under their fingerprints."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def altered(self) -> tuple[str, ...]:
        """Return the French names of documents that no longer match their seal; those with registers left out."""
        return tuple(name for seal in self._broken() for name in self._names(seal))

    def lost_templates(self) -> tuple[str, ...]:
        """Return the numbers of letters whose template should be kept and is not."""
        return tuple(row[0] for row in self._connection.exec_driver_sql(_TEMPLATES_LOST))

    def _broken(self) -> Iterator[str]:
        query = f"SELECT sha256, bytes FROM document WHERE sha256 NOT IN ({_NAMED_ELSEWHERE}) ORDER BY sha256"
        for seal, content in self._connection.exec_driver_sql(query):
            if hashlib.sha256(content).hexdigest() != seal:
                yield seal

    def _names(self, seal: str) -> tuple[str, ...]:
        found = tuple(row[0] for row in self._connection.exec_driver_sql(_NAMES, {"seal": seal}))
        return found or (f"Document {seal[:12]}…",)
