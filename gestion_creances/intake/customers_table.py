"""Reads a table of customers: code, name, identity numbers, terms, address."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from gestion_creances.basics import identity
from gestion_creances.basics.identity import IdentityRefused
from gestion_creances.company.profile import Address
from gestion_creances.intake.cells import Cells
from gestion_creances.intake.columns import Mapping, plain
from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.drafts import CustomerDraft, Delivery, Kind
from gestion_creances.intake.table_file import Table
from gestion_creances.intake.values import shown

_NET_DAYS = re.compile(r"(\d{1,3})(?:j|jours?|jn|jnets|joursnets|days?|net)?")
_NET_FIRST = re.compile(r"net(\d{1,3})(?:j|jours?|days?)?")
_DAYS_THEN_END = re.compile(r"(\d{1,3})(?:j|jours?)?(?:fdm|findemois|fm)")
_END_THEN_DAYS = re.compile(r"(?:fdm|findemois|fm)(\d{1,3})(?:j|jours?)?")
_AT_ONCE = frozenset(
    ("comptant", "areception", "receptiondefacture", "areceptiondefacture", "dueonreceipt", "immediat")
)
_COUNTRIES = {
    "france": "FR", "belgique": "BE", "belgium": "BE", "suisse": "CH", "switzerland": "CH", "luxembourg": "LU",
    "allemagne": "DE", "germany": "DE", "espagne": "ES", "spain": "ES", "italie": "IT", "italy": "IT",
    "paysbas": "NL", "netherlands": "NL", "portugal": "PT", "royaumeuni": "GB", "unitedkingdom": "GB", "monaco": "MC",
    "irlande": "IE", "autriche": "AT", "pologne": "PL", "etatsunis": "US", "usa": "US", "unitedstates": "US",
}  # fmt: skip
_LANGUAGES = {"": "", "fr": "fr", "francais": "fr", "french": "fr", "en": "en", "anglais": "en", "english": "en"}


def read_customers(table: Table, mapping: Mapping) -> Delivery:
    """Return the customers of *table*; a code used twice is a complaint unless both lines say the same."""
    complaints = Complaints()
    cells = Cells(table, mapping, complaints)
    found: dict[str, CustomerDraft] = {}
    lines = 0
    for line, row in table.rows():
        lines += 1
        draft = _customer(line, row, cells, complaints)
        if draft is not None:
            _add(draft, found, complaints, cells.title("code"))
    return Delivery(
        kind=Kind.CUSTOMERS,
        file_name=table.path.name,
        customers=tuple(found.values()),
        complaints=complaints.listed(),
        facts=replace(table.facts, lines=lines),
    )


def _add(draft: CustomerDraft, found: dict[str, CustomerDraft], complaints: Complaints, column: str) -> None:
    first = found.setdefault(draft.code, draft)
    if first is draft:
        return
    if replace(first, line=0) == replace(draft, line=0):
        complaints.warning(
            draft.line, f"le client {draft.code} est déjà à la ligne {first.line} : repris une fois", column
        )
    else:
        complaints.error(
            draft.line,
            f"le code {draft.code} désigne déjà « {shown(first.name)} » (ligne {first.line}) : donnez un code à chacun",
            column,
        )


def _customer(line: int, row: list[str], cells: Cells, complaints: Complaints) -> CustomerDraft | None:
    code = cells.identity(line, row, "code")
    name = cells.text(line, row, "name")
    if not code:
        if not cells.filled(row, "code"):
            complaints.error(line, "client sans code : chaque client a un code qui lui est propre", cells.title("code"))
        return None
    if not name:
        complaints.warning(line, f"le client {code} n’a pas de nom : son code en tient lieu", cells.title("name"))
    number = _Numbers(line, row, cells, complaints)
    return CustomerDraft(
        code=code,
        name=name or code,
        siren=number.checked("siren", identity.siren),
        siret=number.checked("siret", identity.siret),
        vat_number=number.checked("vat_number", identity.vat_number),
        terms=_terms(line, row, cells, complaints),
        address=_address(line, row, cells, complaints),
        email=number.checked("email", identity.email),
        phone=cells.text(line, row, "phone", 40),
        language=_language(line, row, cells, complaints),
        line=line,
    )


class _Numbers:
    """The identity numbers of one line: a wrong one is a warning and is left empty, never kept."""

    def __init__(self, line: int, row: list[str], cells: Cells, complaints: Complaints) -> None:
        self._line, self._row, self._cells, self._complaints = line, row, cells, complaints

    def checked(self, field: str, check: Callable[[str], str]) -> str:
        text = self._cells.text(self._line, self._row, field)
        if not text:
            return ""
        try:
            return check(text)
        except IdentityRefused as refusal:
            self._complaints.warning(self._line, f"{shown(str(refusal), 200)} Laissé vide.", self._cells.title(field))
            return ""


def _terms(line: int, row: list[str], cells: Cells, complaints: Complaints) -> str:
    text = cells.text(line, row, "terms", 80)
    code = terms_code(text)
    if code is None:
        complaints.error(
            line,
            f"délai de paiement inconnu : « {shown(text)} », attendu en jours (30) ou fin de mois (45FDM, FDM45)",
            cells.title("terms"),
        )
    return code or ""


def terms_code(text: str) -> str | None:
    """Return the payment-terms code of *text* (``30``, ``45FDM``, ``FDM45``), empty for none, None when unknown."""
    if not text:
        return ""
    bare = plain(text.removesuffix(".0"))
    if bare in _AT_ONCE:
        return "0"
    if found := _NET_DAYS.fullmatch(bare) or _NET_FIRST.fullmatch(bare):
        return str(int(found[1]))
    if found := _DAYS_THEN_END.fullmatch(bare):
        return f"{int(found[1])}FDM"
    if found := _END_THEN_DAYS.fullmatch(bare):
        return f"FDM{int(found[1])}"
    return None


def _address(line: int, row: list[str], cells: Cells, complaints: Complaints) -> Address:
    lines = (cells.text(line, row, "address"), cells.text(line, row, "address_2"))
    return Address(
        lines=tuple(text for text in lines if text),
        postcode=cells.text(line, row, "postcode", 20),
        town=cells.text(line, row, "town", 80),
        country=_country(line, row, cells, complaints),
    )


def _country(line: int, row: list[str], cells: Cells, complaints: Complaints) -> str:
    text = cells.text(line, row, "country", 60)
    if not text:
        return "FR"
    if len(text) == 2 and text.isascii() and text.isalpha():
        return text.upper()
    code = _COUNTRIES.get(plain(text))
    if code is None:
        complaints.warning(
            line,
            f"pays gardé tel quel : « {shown(text)} », son code à deux lettres est inconnu",
            cells.title("country"),
        )
    return code or text


def _language(line: int, row: list[str], cells: Cells, complaints: Complaints) -> str:
    text = cells.text(line, row, "language", 40)
    code = _LANGUAGES.get(plain(text))
    if code is None:
        complaints.warning(
            line, f"langue inconnue : « {shown(text)} », le français est retenu", cells.title("language")
        )
    return code or ""
