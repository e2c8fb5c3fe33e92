"""Takes the customer of each line of a table of invoices or payments, by code, by name or by SIREN."""

from __future__ import annotations

from gestion_creances.basics import identity
from gestion_creances.basics.identity import IdentityRefused
from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.drafts import CustomerDraft
from gestion_creances.intake.tables.cells import Cells
from gestion_creances.intake.values import shown
from gestion_creances.ledger.names import plain_name


class NamedCustomers:
    """The customers that the lines name, by code; one without code goes by his name until he is joined.

    One known by his code only is drafted without a name, unless the options say that such customers are created.
    """

    def __init__(self, cells: Cells, complaints: Complaints) -> None:
        self._cells, self._complaints = cells, complaints
        self._code, self._name = cells.identity("customer"), cells.text("customer_name")
        self._siren = cells.text("siren", 40)
        self._stand_ins: dict[str, str] = {}
        self.found: dict[str, CustomerDraft] = {}

    def named(self, row: list[str]) -> bool:
        """Return whether the line says anything of its customer."""
        return any(self._cells.filled(row, field) for field in ("customer", "customer_name", "siren"))

    def of(self, line: int, row: list[str]) -> str:
        """Return the code of the line's customer, or what stands for it; empty when the line does not say."""
        code, name, siren = self._code(line, row), self._name(line, row), self._siren_of(line, row)
        if code:
            if code not in self.found:
                named = name or (code if self._cells.has("customer_name") or self._cells.options.creates else "")
                self.found[code] = CustomerDraft(code, named, siren=siren, line=line)
            return code
        if not name and not siren:
            return ""
        stand_in = self._stand_ins.setdefault(plain_name(name) or siren or name, name or siren)
        if stand_in not in self.found:
            self.found[stand_in] = CustomerDraft(stand_in, name or siren, siren=siren, line=line, coded=False)
        return stand_in

    def _siren_of(self, line: int, row: list[str]) -> str:
        text = self._siren(line, row)
        if not text:
            return ""
        try:
            digits = "".join(text.split())
            return identity.siret(digits)[:9] if len(digits) > 9 else identity.siren(digits)
        except IdentityRefused as refusal:
            self._complaints.warning(line, f"{shown(str(refusal), 200)} Laissé vide.", self._cells.title("siren"))
            return ""
