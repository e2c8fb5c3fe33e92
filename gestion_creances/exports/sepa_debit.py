"""Writes a remittance of direct debits as banks read it: pain.008.001.08, held against its schema."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from gestion_creances.banking.collection import Debit, Prepared, end_to_end
from gestion_creances.banking.sepa_text import sepa_text
from gestion_creances.basics.errors import Refusal
from gestion_creances.company.profile import Address, Company

SCHEMA = "pain.008.001.08"
_NAME, _TEXT, _LINE, _TOWN, _POSTCODE = 70, 140, 70, 35, 16
_MOST_LINES = 2
_NAMESPACE = {"p": f"urn:iso:std:iso:20022:tech:xsd:{SCHEMA}"}


class NotSepa(Refusal):
    """The file would not be what banks read; ``problem`` is what the schema says of it."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem

    def __str__(self) -> str:
        return (
            "La remise n’a pas été faite : le fichier ne serait pas conforme à la norme SEPA. Vérifiez le nom de votre "
            f"société et des titulaires, les IBAN et les BIC ({self.problem})."
        )


@dataclass(frozen=True, slots=True)
class DebitFile:
    """What the file says: who collects (``iban`` and ``bic`` are the account credited), what, under which number.

    ``addresses`` are those of the debtors, by customer id; ``at`` is when it was made, by the clock of the office.
    """

    number: str
    company: Company
    ics: str
    iban: str
    bic: str
    prepared: Prepared
    addresses: Mapping[int, Address]
    at: datetime


def write_debits(file: DebitFile) -> bytes:
    """Return the file, UTF-8; raise NotSepa when it would not pass the schema.

    Debits stand in one block for each sequence (first, later, only, last). Addresses are structured: town and country
    in elements of their own, two lines more at most (rulebooks from November 2026); an incomplete one is left out.
    """
    from sepaxml import SepaDD

    company = file.company
    config: dict[str, Any] = {
        "name": sepa_text(company.name, _NAME),
        "IBAN": file.iban,
        "batch": True,
        "creditor_id": file.ics,
        "currency": "EUR",
        "instrument": file.prepared.scheme.value,
    }
    config |= {"BIC": file.bic} if file.bic else {}
    config |= {"address": address} if (address := _address(company.address)) else {}
    made = SepaDD(config, schema=SCHEMA, clean=False)
    for rank, debit in enumerate(file.prepared.debits, start=1):
        made.add_payment(_payment(file, debit, rank))
    return _identified(made.export(validate=False), file)


def _payment(file: DebitFile, debit: Debit, rank: int) -> dict[str, Any]:
    mandate, candidate = debit.mandate, debit.candidate
    said = sepa_text(f"{candidate.number} {file.company.name}", _TEXT)
    payment: dict[str, Any] = {
        "name": sepa_text(mandate.holder, _NAME),
        "IBAN": mandate.iban,
        "amount": debit.amount.cents,
        "type": debit.sequence.value,
        "collection_date": file.prepared.collect_on,
        "mandate_id": mandate.reference,
        "mandate_date": mandate.signed_on,
        "description": said,
        "endtoend_id": end_to_end(file.number, rank),
    }
    payment |= {"BIC": mandate.bic} if mandate.bic else {}
    address = _address(file.addresses.get(candidate.customer_id, Address()))
    return payment | ({"address": address} if address else {})


def _address(address: Address) -> dict[str, Any]:
    """Return *address* in its elements, nothing when town or country are not known."""
    town, country = sepa_text(address.town, _TOWN), address.country.strip().upper()
    if not town or len(country) != 2 or not country.isalpha():
        return {}
    lines = [line for one in address.lines if (line := sepa_text(one, _LINE))]
    found: dict[str, Any] = {"town": town, "country": country, "lines": lines[:_MOST_LINES]}
    postcode = sepa_text(address.postcode, _POSTCODE)
    return found | ({"postcode": postcode} if postcode else {})


def _identified(content: bytes, file: DebitFile) -> bytes:
    """Return the file under our own numbers, which banks quote on the statement, checked against the schema."""
    from lxml import etree
    from sepaxml.validation import ValidationError, try_valid_xml

    tree = etree.fromstring(content)
    for element in tree.iterfind(".//p:GrpHdr/p:MsgId", _NAMESPACE):
        element.text = file.number
    for element in tree.iterfind(".//p:GrpHdr/p:CreDtTm", _NAMESPACE):
        element.text = file.at.strftime("%Y-%m-%dT%H:%M:%S")
    for block in tree.iterfind(".//p:PmtInf", _NAMESPACE):
        sequence = block.findtext("p:PmtTpInf/p:SeqTp", namespaces=_NAMESPACE)
        block.find("p:PmtInfId", _NAMESPACE).text = f"{file.number}-{sequence}"
    etree.indent(tree)
    whole: bytes = etree.tostring(tree, xml_declaration=True, encoding="UTF-8")
    try:
        try_valid_xml(whole, SCHEMA)
    except ValidationError as error:
        raise NotSepa(getattr(error.__cause__, "reason", "") or SCHEMA) from error
    return whole
