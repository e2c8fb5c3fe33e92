"""Makes the movements of one CAMT entry: one, or one per transaction when the bank booked several together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from gestion_creances.banking.statement import Movement
from gestion_creances.basics import french
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.intake.bank.account import known_iban
from gestion_creances.intake.bank.amounts import money_of
from gestion_creances.intake.bank.camt_nodes import all_at, booked, currency_of, first, signed, text_at, texts_at
from gestion_creances.intake.bank.camt_words import METHODS, REASONS, RETURN_CODES
from gestion_creances.intake.bank.gathering import Gathering, is_foreign
from gestion_creances.intake.bank.words import (
    NAME_LENGTH,
    REFERENCE_LENGTH,
    lines,
    method_of,
    payer_in,
    return_reason_of,
    tidy,
)
from gestion_creances.intake.values import Unreadable, shown

_ABSENT = frozenset(("NOTPROVIDED", "NOT PROVIDED", "NONREF", "NOREF", ""))
_NAMES = ("/Nm", "/Pty/Nm")
_AMOUNTS = ("Amt", "AmtDtls/TxAmt/Amt", "AmtDtls/InstdAmt/Amt")


def movements_of(gathering: Gathering, entry: Any) -> list[Movement]:
    """Return the movements of *entry*, none when it cannot be read or is not in euros (said in a complaint)."""
    line = entry.sourceline or 0
    amount = first(entry, "Amt")
    if is_foreign(currency_of(amount)):
        what = f"{shown(text_at(entry, 'Amt'))} {shown(currency_of(amount))}"
        message = f"mouvement de {what} laissé de côté : sa monnaie n’est pas l’euro, saisissez-le à la main"
        gathering.complaints.warning(line, message)
        return []
    try:
        whole = _whole(entry, line)
    except Unreadable as reason:
        gathering.fault(line, str(reason))
        return []
    details = list(all_at(entry, "NtryDtls/TxDtls"))
    if len(details) < 2:
        return [_with_details(whole, entry, details)]
    shares = [_share(detail, whole) for detail in details]
    known = [share for share in shares if share is not None]
    if len(known) == len(details) and total(known) == whole.amount:
        return list(_split(whole, entry, details, known))
    message = (
        f"opération groupée de {french.amount(whole.amount)} : ses {len(details)} détails n’en donnent pas le total, "
        "elle est reprise en une seule ligne"
    )
    gathering.complaints.warning(line, message)
    return [_with_details(whole, entry, details)]


def _whole(entry: Any, line: int) -> Movement:
    """Return the entry as one movement, without its details; raise Unreadable when its amount or day is wrong."""
    booked_on, value_on = booked(entry, "BookgDt"), booked(entry, "ValDt")
    day = booked_on or value_on
    if day is None:
        raise Unreadable("mouvement sans date : ni date de comptabilisation, ni date de valeur")
    return Movement(day, value_on or day, signed(entry), text_at(entry, "AddtlNtryInf"), line=line)


def _share(detail: Any, whole: Movement) -> Money | None:
    """Return the amount of one transaction of an entry, None when it does not say it in euros."""
    for path in _AMOUNTS:
        amount = first(detail, path)
        if amount is not None and not is_foreign(currency_of(amount)):
            try:
                money = money_of(amount.text or "")
            except Unreadable:
                return None
            direction = text_at(detail, "CdtDbtInd").upper() or ("CRDT" if whole.amount >= ZERO else "DBIT")
            return money if direction == "CRDT" else -money
    return None


def _split(whole: Movement, entry: Any, details: Sequence[Any], shares: Sequence[Money]) -> Iterator[Movement]:
    own = text_at(entry, "AcctSvcrRef")
    for rank, (detail, share) in enumerate(zip(details, shares, strict=True), 1):
        one = _with_details(replace(whole, amount=share, line=detail.sourceline or whole.line), entry, [detail])
        if own and one.bank_reference in ("", own):
            one = replace(one, bank_reference=f"{own[:REFERENCE_LENGTH]}/{rank}")
        yield one


def _with_details(whole: Movement, entry: Any, details: Sequence[Any]) -> Movement:
    """Return *whole* with all that *details* say; what names one payer is taken from the first that does."""
    amount = whole.amount
    codes = _codes(entry, details)
    told = [text for detail in details[:100] for text in _texts(detail)]
    remitted = next((text for detail in details for text in texts_at(detail, "RmtInf/Ustrd")), "")
    label = tidy(whole.label) or tidy(remitted)
    reason = _reason(entry, details, codes) or return_reason_of(label, amount)
    side = "Dbtr" if (amount >= ZERO) != bool(reason) else "Cdtr"
    payer, payer_iban = _party(details, side)
    reference = next((text for detail in details if (text := _reference(detail))), "")
    label = label or payer or (tidy(told[0]) if told else "")
    return replace(
        whole,
        label=label,
        detail=lines([whole.label, *told], label),
        payer=payer or ("" if reason else payer_in(label)),
        payer_iban=payer_iban,
        reference=reference if len(details) < 2 else "",
        bank_reference=_bank_reference(entry, details),
        method=next((METHODS[code] for code in codes if code in METHODS), "") or method_of(label),
        return_reason=reason,
    )


def _texts(detail: Any) -> Iterator[str]:
    """Yield the words of a transaction: remittance first, then the references that may name what it pays."""
    yield from texts_at(detail, "RmtInf/Ustrd")
    yield from texts_at(detail, "RmtInf/Strd/CdtrRefInf/Ref")
    yield from texts_at(detail, "RmtInf/Strd/RfrdDocInf/Nb")
    yield from texts_at(detail, "RmtInf/Strd/AddtlRmtInf")
    yield from texts_at(detail, "AddtlTxInf")
    for path in ("UltmtDbtr/Nm", "UltmtDbtr/Pty/Nm"):
        yield from texts_at(detail, f"RltdPties/{path}")
    for name in ("EndToEndId", "InstrId", "PmtInfId", "MndtId", "ChqNb"):
        yield from (text for text in texts_at(detail, f"Refs/{name}") if text.upper() not in _ABSENT)
    yield from texts_at(detail, "RtrInf/AddtlInf")


def _party(details: Sequence[Any], side: str) -> tuple[str, str]:
    """Return the name and the IBAN of the debtor or of the creditor (*side*) of the first transaction that has one."""
    for detail in details[:1]:
        names = (text_at(detail, f"RltdPties/{who}{path}") for who in (side, f"Ultmt{side}") for path in _NAMES)
        name = next(filter(None, names), "")
        return tidy(name, NAME_LENGTH), known_iban(text_at(detail, f"RltdPties/{side}Acct/Id/IBAN"))
    return "", ""


def _reference(detail: Any) -> str:
    text = text_at(detail, "Refs/EndToEndId")
    return "" if text.upper() in _ABSENT else tidy(text, REFERENCE_LENGTH)


def _bank_reference(entry: Any, details: Sequence[Any]) -> str:
    """Return what the bank calls the movement; the number of an entry within its statement says nothing elsewhere."""
    one = details[0] if len(details) == 1 else None
    found = "" if one is None else text_at(one, "Refs/AcctSvcrRef")
    found = found or text_at(entry, "AcctSvcrRef") or ("" if one is None else text_at(one, "Refs/TxId"))
    return "" if found.upper() in _ABSENT else tidy(found, REFERENCE_LENGTH)


def _codes(entry: Any, details: Sequence[Any]) -> list[str]:
    """Return the bank's codes of the operation, the most precise first."""
    paths = ("BkTxCd/Domn/Fmly/SubFmlyCd", "BkTxCd/Domn/Fmly/Cd")
    return [text for path in paths for element in (*details[:1], entry) for text in texts_at(element, path)]


def _reason(entry: Any, details: Sequence[Any], codes: Sequence[str]) -> str:
    """Return why the entry takes back an earlier one, as its return reason, its reversal sign or its code say."""
    for element in (*details[:1], entry):
        given = first(element, "RtrInf")
        if given is not None:
            code = text_at(given, "Rsn/Cd") or text_at(given, "Rsn/Prtry")
            return f"{REASONS[code]} ({code})" if code in REASONS else tidy(f"rejet {code}", 60)
    if any(code in RETURN_CODES for code in codes):
        return next(RETURN_CODES[code] for code in codes if code in RETURN_CODES)
    return "contrepassation" if text_at(entry, "RvslInd").lower() in ("true", "1") else ""
