"""Reads a table of customers: code, name, identity numbers, terms, address."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from gestion_creances.basics import identity
from gestion_creances.basics.identity import IdentityRefused
from gestion_creances.company.profile import Address
from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.drafts import CustomerDraft, Delivery, Kind
from gestion_creances.intake.tables.cells import Cells
from gestion_creances.intake.tables.columns import Mapping
from gestion_creances.intake.tables.lines import read_lines
from gestion_creances.intake.tables.table_file import Table
from gestion_creances.intake.tables.terms_words import terms_code
from gestion_creances.intake.titles import plain
from gestion_creances.intake.values import shown

_COUNTRIES = {
    "france": "FR", "belgique": "BE", "belgium": "BE", "suisse": "CH", "switzerland": "CH", "luxembourg": "LU",
    "allemagne": "DE", "germany": "DE", "espagne": "ES", "spain": "ES", "italie": "IT", "italy": "IT",
    "paysbas": "NL", "netherlands": "NL", "portugal": "PT", "royaumeuni": "GB", "unitedkingdom": "GB", "monaco": "MC",
    "irlande": "IE", "autriche": "AT", "pologne": "PL", "etatsunis": "US", "usa": "US", "unitedstates": "US",
}  # fmt: skip
_LANGUAGES = {"": "", "fr": "fr", "francais": "fr", "french": "fr", "en": "en", "anglais": "en", "english": "en"}


def read_customers(table: Table, mapping: Mapping) -> Delivery:
    """Return the customers of *table*; a code used twice is a complaint unless both lines say the same.

    In a table without codes a customer goes by his name until he is joined to those of the books.
    """
    return read_lines(table, mapping, _Reader)


class _Reader:
    """Walks the lines and keeps the customers by code."""

    def __init__(self, cells: Cells, complaints: Complaints) -> None:
        self._cells = cells
        self._complaints = complaints
        self._code, self._name = cells.identity("code"), cells.text("name")
        self._phone, self._postcode, self._town = (
            cells.text("phone", 40),
            cells.text("postcode", 20),
            cells.text("town", 80),
        )
        self._lines = (cells.text("address"), cells.text("address_2"))
        self._texts = {field: cells.text(field) for field in ("siren", "siret", "vat_number", "email")}
        self._terms, self._country, self._language = (
            cells.text("terms", 80),
            cells.text("country", 60),
            cells.text("language", 40),
        )
        self.found: dict[str, CustomerDraft] = {}

    def take(self, line: int, row: list[str]) -> None:
        code, name = self._code(line, row), self._name(line, row)
        coded = bool(code)
        if not coded and not self._cells.has("code"):
            code = name
        if not code:
            self._absent(line, row)
            return
        if not name:
            self._warning(line, f"le client {code} n’a pas de nom : son code en tient lieu", "name")
        draft = CustomerDraft(
            code=code,
            name=name or code,
            siren=self._checked(line, row, "siren", identity.siren),
            siret=self._checked(line, row, "siret", identity.siret),
            vat_number=self._checked(line, row, "vat_number", identity.vat_number),
            terms=self._terms_code(line, row),
            address=self._address(line, row),
            email=self._checked(line, row, "email", identity.email),
            phone=self._phone(line, row),
            language=self._language_code(line, row),
            line=line,
            coded=coded,
        )
        first = self.found.setdefault(code, draft)
        if first is not draft:
            self._twice(draft, first)

    def _absent(self, line: int, row: list[str]) -> None:
        if not self._cells.has("code"):
            self._error(line, "client sans nom : complétez la ligne", "name")
        elif not self._cells.filled(row, "code"):
            self._error(line, "client sans code : chaque client a un code qui lui est propre", "code")

    def delivery(self, file_name: str) -> Delivery:
        """Return the customers."""
        return Delivery(kind=Kind.CUSTOMERS, file_name=file_name, customers=tuple(self.found.values()))

    def _error(self, line: int, message: str, field: str) -> None:
        self._complaints.error(line, message, self._cells.title(field))

    def _warning(self, line: int, message: str, field: str) -> None:
        self._complaints.warning(line, message, self._cells.title(field))

    def _twice(self, draft: CustomerDraft, first: CustomerDraft) -> None:
        if replace(first, line=0) == replace(draft, line=0):
            self._warning(
                draft.line, f"le client {shown(draft.code)} est déjà à la ligne {first.line} : repris une fois", "code"
            )
            return
        if not draft.coded:
            told = f"« {shown(draft.name)} » est déjà à la ligne {first.line} : ajoutez une colonne de codes de clients"
            self._error(draft.line, told, "name")
            return
        owner = f"« {shown(first.name)} » (ligne {first.line})"
        self._error(draft.line, f"le code {draft.code} désigne déjà {owner} : donnez un code à chacun", "code")

    def _checked(self, line: int, row: list[str], field: str, check: Callable[[str], str]) -> str:
        """Return an identity number; a wrong one is a warning and is left empty, never kept."""
        text = self._texts[field](line, row)
        if not text:
            return ""
        try:
            return check(text)
        except IdentityRefused as refusal:
            self._warning(line, f"{shown(str(refusal), 200)} Laissé vide.", field)
            return ""

    def _terms_code(self, line: int, row: list[str]) -> str:
        text = self._terms(line, row)
        code = terms_code(text)
        if code is None:
            message = f"délai inconnu : « {shown(text)} », attendu en jours (30) ou fin de mois (45FDM, FDM45)"
            self._error(line, message, "terms")
        return code or ""

    def _address(self, line: int, row: list[str]) -> Address:
        lines = tuple(text for read in self._lines if (text := read(line, row)))
        return Address(lines, self._postcode(line, row), self._town(line, row), self._country_code(line, row))

    def _country_code(self, line: int, row: list[str]) -> str:
        text = self._country(line, row)
        if not text:
            return "FR"
        if len(text) == 2 and text.isascii() and text.isalpha():
            return text.upper()
        code = _COUNTRIES.get(plain(text))
        if code is None:
            self._warning(
                line, f"pays gardé tel quel : « {shown(text)} », son code à deux lettres est inconnu", "country"
            )
        return code or text

    def _language_code(self, line: int, row: list[str]) -> str:
        text = self._language(line, row)
        code = _LANGUAGES.get(plain(text))
        if code is None:
            self._warning(line, f"langue inconnue : « {shown(text)} », le français est retenu", "language")
        return code or ""
