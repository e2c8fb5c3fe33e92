"""Reads CAMT.053 statements, and the CAMT.052 and CAMT.054 notices of the same family, whatever their version."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

from gestion_creances.banking.statement import AccountName
from gestion_creances.basics.money import Money
from gestion_creances.intake.bank.account import account_of, shown_account
from gestion_creances.intake.bank.amounts import day_of
from gestion_creances.intake.bank.camt_entry import movements_of
from gestion_creances.intake.bank.camt_nodes import currency_of, dated, first, signed, text_at
from gestion_creances.intake.bank.gathering import MAX_MOVEMENTS, Balances, Gathering, is_foreign
from gestion_creances.intake.drafts import Delivery
from gestion_creances.intake.refusals import TooLarge
from gestion_creances.intake.text_file import first_bytes
from gestion_creances.intake.values import Unreadable, shown
from gestion_creances.intake.xml_file import local_name, looks_like_xml, root_tag, xml_root

_HEAD = 65_536
_MARK = "BkToCstmr"
_STATEMENTS = frozenset(("Stmt", "Rpt", "Ntfctn"))
_NOTICE = "Ntfctn"
_ALSO_IN_THE_STATEMENT = (
    "ce fichier est un avis d’opérations (CAMT.054), que la banque répète dans le relevé du compte (CAMT.053), parfois "
    "regroupées : n’importez que l’un des deux"
)
_OPENING, _CLOSING = ("OPBD", "PRCD"), ("CLBD",)
_BOOKED = frozenset(("", "BOOK"))


def is_camt(path: Path) -> bool:
    """Return whether *path* is an XML document that holds a bank's message to its customer.

    Raise UnsafeFile when it declares a DOCTYPE.
    """
    head = first_bytes(path, _HEAD)
    if not looks_like_xml(head):
        return False
    tag = root_tag(path)
    if "camt.05" in tag:
        return True
    return bool(tag) and (_MARK.encode() in head or _MARK.encode("utf-16-le") in head)


def read_camt(path: Path) -> Delivery:
    """Return the statements, reports and notifications of *path*; names are matched, never the version's namespace.

    An entry made of several transactions is split when their amounts add up to it, else kept whole with a warning.
    Entries not yet booked are left out and counted. Raise what `xml_file.xml_root` raises, NoStatement and
    ForeignCurrency.
    """
    root = xml_root(path)
    gathering = Gathering(path, "CAMT.053")
    for message in root.iter():
        if local_name(message).startswith(_MARK):
            for statement in message:
                if local_name(statement) in _STATEMENTS:
                    _gather(gathering, statement)
    return gathering.delivery("UTF-8")


def _gather(gathering: Gathering, statement: Any) -> None:
    account = account_of(
        text_at(statement, "Acct/Id/IBAN") or text_at(statement, "Acct/Id/Othr/Id"),
        label=text_at(statement, "Acct/Nm") or text_at(statement, "Acct/Ownr/Nm"),
    )
    entries = [child for child in statement if local_name(child) == "Ntry"]
    if len(entries) > MAX_MOVEMENTS:
        raise TooLarge(gathering.path, f"plus de {MAX_MOVEMENTS} mouvements")
    currency = text_at(statement, "Acct/Ccy") or _usual_currency(entries)
    if is_foreign(currency):
        gathering.left_out(account, currency, statement.sourceline or 0)
        return
    faults = gathering.faults
    movements = []
    waiting: Counter[str] = Counter()
    for entry in entries:
        status = (text_at(entry, "Sts") or text_at(entry, "Sts/Cd")).upper()
        if status in _BOOKED:
            movements += movements_of(gathering, entry)
        else:
            waiting[status] += 1
    if waiting:
        _say_waiting(gathering, statement, account, waiting.total())
    if movements and local_name(statement) == _NOTICE:
        gathering.complaints.warning(statement.sourceline or 0, _ALSO_IN_THE_STATEMENT)
    balances = _balances(gathering, statement)
    number = text_at(statement, "ElctrncSeqNb") or text_at(statement, "LglSeqNb") or text_at(statement, "Id")
    whole = gathering.faults == faults
    gathering.add(account, movements, balances, number=number, line=statement.sourceline or 0, whole=whole)


def _usual_currency(entries: list[Any]) -> str:
    """Return the currency of the entries of an account that does not say its own: the euro if one of them is."""
    found = dict.fromkeys(currency_of(first(entry, "Amt")) for entry in entries)
    return "" if any(not is_foreign(name) for name in found) else next(iter(found), "")


def _say_waiting(gathering: Gathering, statement: Any, account: AccountName, count: int) -> None:
    many = "s" if count > 1 else ""
    message = (
        f"compte {shown_account(account)} : {count} opération{many} en attente laissée{many} de côté, "
        "la banque ne les a pas encore comptabilisées"
    )
    gathering.complaints.warning(statement.sourceline or 0, message)


def _balances(gathering: Gathering, statement: Any) -> Balances:
    """Return the booked balances in euros and the days of the statement."""
    found: dict[str, Any] = {}
    for child in statement:
        if local_name(child) == "Bal":
            kind = text_at(child, "Tp/CdOrPrtry/Cd") or text_at(child, "Tp/CdOrPrtry/Prtry")
            found.setdefault(kind.upper(), child)
    opening = _balance(gathering, found, _OPENING)
    closing = _balance(gathering, found, _CLOSING)
    first_on = dated(statement, "FrToDt/FrDtTm") or dated(statement, "FrToDt/FrDt")
    last_on = dated(statement, "FrToDt/ToDtTm") or dated(statement, "FrToDt/ToDt")
    closed_on = next((dated(found[kind], "Dt") for kind in _CLOSING if kind in found), None)
    if first_on and last_on and closed_on and not first_on <= closed_on <= last_on:
        first_on = last_on = None
    return Balances(opening, closing, first_on or closed_on, last_on or closed_on)


def _balance(gathering: Gathering, found: dict[str, Any], kinds: tuple[str, ...]) -> Money | None:
    """Return the first balance of *kinds*, None when there is none in euros that can be read."""
    element = next((found[kind] for kind in kinds if kind in found), None)
    if element is None:
        return None
    currency = currency_of(first(element, "Amt"))
    line = element.sourceline or 0
    if is_foreign(currency):
        message = f"solde en {shown(currency)} sur un compte en euros : il n’est ni repris ni contrôlé"
        gathering.complaints.warning(line, message)
        return None
    try:
        day_of(text_at(element, "Dt/Dt") or text_at(element, "Dt/DtTm") or text_at(element, "Dt"))
        return signed(element)
    except Unreadable as reason:
        gathering.complaints.warning(line, f"solde non repris : {reason}")
        return None
