"""How the tables of one source are to be read, beyond which column holds what: remembered with the columns."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date

from gestion_creances.ledger.names import plain_name

_NEVER = (
    "draft void brouillon annule annulee annules cancelled canceled deleted supprime supprimee devis quote estimate"
)
_NOT_YET = "proforma pending failed declined refused rejected reverted reversed refuse rejete echoue en attente"
_PAID = "paid paye payee regle reglee solde soldee closed acquittee"
NEVER_OWED = frozenset(_NEVER.split()) | frozenset(("pro forma", "proforma", "facture proforma"))
NOT_RECEIVED = frozenset(_NEVER.split()) | frozenset(_NOT_YET.split()) | {"en attente"}
ALREADY_PAID = frozenset(_PAID.split())
ADD, REPEAT = "add", "repeat"


@dataclass(frozen=True, slots=True)
class Options:
    """The answers of the person, each with the value that leaves the file to speak for itself.

    ``decimal`` is the decimal sign (empty: as each column proves); ``same_number`` says what lines with one number and
    one due date are: articles that `ADD` up, or a total that they `REPEAT` (empty: as the file shows); ``terms`` is the
    payment-terms code where neither the file nor the customer says; ``level`` the reminder level already reached by
    what was due before ``level_before`` (None: before today); ``left_out`` the states, as `plain_name` gives them, of
    lines to leave out (None: the usual ones); ``whole`` says that each file is a full export, so that what has gone
    from it is shown; ``creates`` that a customer known by his code only may be created.
    """

    decimal: str = ""
    same_number: str = ""
    terms: str = ""
    level: int = 0
    level_before: date | None = None
    left_out: tuple[str, ...] | None = None
    whole: bool = False
    creates: bool = False

    def to_values(self) -> dict[str, object]:
        """Return what differs from the usual, as values for JSON."""
        found: dict[str, object] = {}
        for field in fields(self):
            value = getattr(self, field.name)
            if value != field.default:
                found[field.name] = value.isoformat() if isinstance(value, date) else value
        return found

    @classmethod
    def from_values(cls, values: object) -> Options:
        """Return the options that `to_values` wrote; raise ValueError for anything else."""
        if not isinstance(values, dict):
            raise ValueError("not options of a table")
        before, left_out = values.get("level_before"), values.get("left_out")
        try:
            return cls(
                str(values.get("decimal", "")),
                str(values.get("same_number", "")),
                str(values.get("terms", "")),
                int(values.get("level", 0)),
                None if before is None else date.fromisoformat(before),
                None if left_out is None else tuple(map(str, left_out)),
                bool(values.get("whole", False)),
                bool(values.get("creates", False)),
            )
        except TypeError as error:
            raise ValueError("not options of a table") from error

    def leaves_out(self, state: str, usual: frozenset[str]) -> bool:
        """Return whether lines in that *state* are left out, of the *usual* ones where nobody has chosen."""
        bare = plain_name(state)
        return bare in usual if self.left_out is None else bare in self.left_out


USUAL = Options()
