"""The list of what a file does not say clearly, kept short enough to be read."""

from __future__ import annotations

from gestion_creances.intake.drafts import Complaint, Severity

_SHOWN = 1000


class Complaints:
    """Gathers complaints in the order of the file; beyond a thousand they are counted, not kept."""

    def __init__(self) -> None:
        self._kept: list[Complaint] = []
        self._unseen_errors = 0
        self._unseen_warnings = 0

    def error(self, line: int, message: str, column: str = "") -> None:
        """Add something that blocks the import."""
        if len(self._kept) < _SHOWN:
            self._kept.append(Complaint(line, message, Severity.ERROR, column))
        else:
            self._unseen_errors += 1

    def warning(self, line: int, message: str, column: str = "") -> None:
        """Add something the person should know, which does not block."""
        if len(self._kept) < _SHOWN:
            self._kept.append(Complaint(line, message, Severity.WARNING, column))
        else:
            self._unseen_warnings += 1

    def listed(self) -> tuple[Complaint, ...]:
        """Return the complaints by line, with one more that counts those not kept."""
        listed = sorted(self._kept, key=lambda complaint: complaint.line)
        unseen = self._unseen_errors + self._unseen_warnings
        if unseen:
            severity = Severity.ERROR if self._unseen_errors else Severity.WARNING
            listed.append(
                Complaint(0, f"… et {unseen} autres remarques du même fichier : corrigez d’abord celles-ci.", severity)
            )
        return tuple(listed)
