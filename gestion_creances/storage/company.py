"""Keeps the firm's identity."""

from __future__ import annotations

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from gestion_creances.company.profile import Address, Company
from gestion_creances.storage import rows

_PLAIN = [
    "name",
    "siren",
    "legal_form",
    "capital",
    "rcs_town",
    "vat_number",
    "trade",
    "phone",
    "email",
    "website",
    "iban",
    "bic",
    "signatory",
    "signatory_title",
    "logo",
    "brand",
    "signature",
    "footer",
]


class CompanyRegister:
    """The one firm whose books these are."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self) -> Company:
        """Return the firm; a nameless one when the books are brand new."""
        row = self._connection.execute(select(rows.company)).one_or_none()
        if row is None:
            return Company(name="")
        address = Address(tuple(row.address_lines.splitlines()), row.postcode, row.town, row.country)
        return Company(address=address, **{name: getattr(row, name) for name in _PLAIN})

    def put(self, company: Company) -> None:
        """Store the firm's identity, replacing what was there."""
        values = {name: getattr(company, name) for name in _PLAIN} | {
            "address_lines": "\n".join(company.address.lines),
            "postcode": company.address.postcode,
            "town": company.address.town,
            "country": company.address.country,
        }
        statement = insert(rows.company).values(id=1, **values)
        self._connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=values))
