"""The fixed parts of a letter: who writes, to whom, under what references, and the line at the foot of the page."""

from __future__ import annotations

import re

from gestion_creances.company.profile import Address, Company
from gestion_creances.ledger.customer import Customer
from gestion_creances.letters.facts import LetterFacts
from gestion_creances.letters.letter import PageTexts
from gestion_creances.letters.spelling import NBSP, listing, phone, short_date, siren_in_threes
from gestion_creances.letters.table_words import TableWords, words
from gestion_creances.letters.values import correspondent

_COUNTRIES = {
    "AT": ("Autriche", "Austria"),
    "BE": ("Belgique", "Belgium"),
    "CH": ("Suisse", "Switzerland"),
    "DE": ("Allemagne", "Germany"),
    "ES": ("Espagne", "Spain"),
    "GB": ("Royaume-Uni", "United Kingdom"),
    "IE": ("Irlande", "Ireland"),
    "IT": ("Italie", "Italy"),
    "LU": ("Luxembourg", "Luxembourg"),
    "MC": ("Monaco", "Monaco"),
    "NL": ("Pays-Bas", "Netherlands"),
    "PT": ("Portugal", "Portugal"),
    "US": ("États-Unis", "United States"),
}
_WINDOW_LINES = 6
_WHOLE = re.compile(r"(\d[\d\s]*)€?")


def address_lines(address: Address) -> tuple[str, ...]:
    """Return the lines of *address* as the post reads them, the country last when it is not France."""
    town = " ".join(part for part in (address.postcode.strip(), address.town.strip()) if part)
    country = address.country.strip().upper()
    abroad = "" if country in ("", "FR", "FRANCE") else _COUNTRIES.get(country, (address.country,))[0].upper()
    return tuple(line for line in (*(line.strip() for line in address.lines), town, abroad) if line)


def sender_lines(company: Company) -> tuple[str, ...]:
    """Return the two small lines under the firm's name: where it is, how to reach it."""
    where = " · ".join(
        (", ".join(line for line in company.address.lines if line), *address_lines(_town(company.address)))
    )
    reach = " · ".join(part for part in (company.phone and f"Tél.{NBSP}{phone(company.phone)}", company.email) if part)
    return tuple(line.strip(" ·") for line in (where, reach) if line.strip(" ·"))


def _town(address: Address) -> Address:
    return Address((), address.postcode, address.town, address.country)


def _posted(address: Address) -> Address:
    """Return *address* with the town in capitals, as the sorting machines want it."""
    return Address(address.lines, address.postcode, address.town.upper(), address.country)


def recipient(customer: Customer, attention: str, language: str) -> tuple[str, ...]:
    """Return the window address, name first, shortened to the six lines of the window by joining the middle ones."""
    where = address_lines(_posted(customer.address))
    person = (words(language).attention.format(attention),) if attention else ()
    lines = (customer.name, *person, *where)
    if len(lines) <= _WINDOW_LINES:
        return lines
    tail = 2 if len(where) > 1 and where[-1].isupper() and not any(c.isdigit() for c in where[-1]) else 1
    kept, middle, last = lines[:1], lines[1:-tail], lines[-tail:]
    room = _WINDOW_LINES - len(kept) - len(last)
    size, extra = divmod(len(middle), room)
    joined, start = [], 0
    for rank in range(room):
        end = start + size + (1 if rank < extra else 0)
        joined.append(", ".join(middle[start:end]))
        start = end
    return (*kept, *joined, *last)


def references(facts: LetterFacts, language: str) -> tuple[tuple[str, str], ...]:
    """Return the lines left of the address: account, number of the letter, earlier letters, whom to call."""
    said, person = words(language), correspondent(facts)
    earlier = listing([short_date(letter.sent_on, language) for letter in facts.earlier[-3:]], language)
    siren = siren_in_threes(facts.customer.siren) if facts.level.claims_penalties else ""
    pairs = (
        (said.account, facts.customer.code),
        (said.our_reference, facts.number),
        (said.your_siren, siren),
        (said.earlier, earlier),
        (said.contact, person.name),
        (said.phone, phone(person.phone) if person.name or facts.correspondent.phone else ""),
    )
    return tuple(pair for pair in pairs if pair[1])


def page_texts(company: Company, title: str, party: str, reference: str, said: TableWords) -> PageTexts:
    """Return the words around the pages: legal line, running head, labels."""
    return PageTexts(
        legal_line=legal_line(company),
        running_left=f"{title} · {party}",
        running_right=reference,
        subject=said.subject,
        carried=said.carried,
        brought=said.brought,
        footer=" ".join(company.footer.split()),
    )


def legal_line(company: Company) -> str:
    """Return what the letters of a registered business must carry (articles R123-237, R123-238 code de commerce)."""
    form = " ".join(
        part for part in (company.legal_form, company.capital and f"au capital de {_capital(company.capital)}") if part
    )
    seat = ", ".join(
        part
        for part in (*(line for line in company.address.lines if line), *address_lines(_town(company.address)))
        if part
    )
    registered = f"RCS {company.rcs_town}" if company.rcs_town else ""
    siren = f"SIREN{NBSP}{siren_in_threes(company.siren)}" if company.siren else ""
    parts = (
        ", ".join(part for part in (company.name, form) if part),
        f"Siège social : {seat}" if seat else "",
        " ".join(part for part in (siren, registered) if part),
        f"TVA{NBSP}{_vat(company.vat_number)}" if company.vat_number else "",
    )
    return " – ".join(part.replace(" :", f"{NBSP}:") for part in parts if part)


def _capital(typed: str) -> str:
    """Return the capital as a sum when *typed* is a whole number alone, as typed otherwise."""
    found = _WHOLE.fullmatch(typed.strip())
    return f"{int(''.join(found[1].split())):,}".replace(",", NBSP) + f"{NBSP}€" if found else typed


def _vat(number: str) -> str:
    """Return a VAT number in readable groups that never break."""
    compact = "".join(number.split())
    if not compact.startswith("FR"):
        return compact
    return NBSP.join((compact[:2], compact[2:4], siren_in_threes(compact[4:])))
