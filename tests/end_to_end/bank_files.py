"""The files of one bank account, as a bank gives them in three forms: OFX, CFONB 120, CAMT.053."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.money import Money, total

IBAN = "FR7630006000011234567890189"
_BANK, _BRANCH, _NUMBER = "30006", "00001", "12345678901"


@dataclass(frozen=True)
class Move:
    """One movement: what the bank writes in its label, and beneath it."""

    on: date
    euros: str
    label: str
    detail: str = ""
    returned: str = ""

    @property
    def amount(self) -> Money:
        return Money.euros(self.euros)


def ofx(moves: Sequence[Move], first: date, last: date) -> bytes:
    """Return the movements of these days as OFX of the first kind, each with the bank's own number."""
    lines = "".join(
        f"<STMTTRN><TRNTYPE>{'CREDIT' if move.amount.cents > 0 else 'DEBIT'}<DTPOSTED>{move.on:%Y%m%d}"
        f"<TRNAMT>{move.amount}<FITID>{move.on:%Y%m%d}-{rank}<NAME>{move.label}<MEMO>{move.detail}</STMTTRN>\n"
        for rank, move in enumerate(_of(moves, first, last))
    )
    head = "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nENCODING:USASCII\nCHARSET:1252\n\n<OFX><BANKMSGSRSV1><STMTTRNRS>"
    account = f"<BANKACCTFROM><BANKID>{_BANK}<BRANCHID>{_BRANCH}<ACCTID>{_NUMBER}<ACCTTYPE>CHECKING</BANKACCTFROM>"
    days = f"<BANKTRANLIST><DTSTART>{first:%Y%m%d}<DTEND>{last:%Y%m%d}\n"
    end = "</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\n"
    return f"{head}<STMTRS><CURDEF>EUR{account}{days}{lines}{end}".encode("cp1252")


def cfonb(moves: Sequence[Move], opening: Money, first: date, last: date) -> bytes:
    """Return the same as CFONB 120, with its balances."""
    kept = _of(moves, first, last)
    records = [_record("01", first, "", opening)]
    for move in kept:
        records.append(_record("04", move.on, move.label, move.amount))
        if move.detail:
            start = f"05{_BANK}    {_BRANCH}EUR2 {_NUMBER}  {move.on:%d%m%y}     LCC{move.detail}"
            records.append(start.ljust(120))
    records.append(_record("07", last, "", opening + total(move.amount for move in kept)))
    return "".join(f"{record}\r\n" for record in records).encode("ascii")


def _record(kind: str, on: date, label: str, amount: Money) -> str:
    digits = f"{abs(amount.cents):014d}"
    last = ("{ABCDEFGHI" if amount.cents >= 0 else "}JKLMNOPQR")[int(digits[-1])]
    start = f"{kind}{_BANK}    {_BRANCH}EUR2 {_NUMBER}  {on:%d%m%y}  "
    middle = f"{on:%d%m%y}{label[:31]:<31}" if kind == "04" else ""
    return f"{(start + middle).ljust(90)}{digits[:-1]}{last}".ljust(120)


def camt(moves: Sequence[Move], opening: Money, first: date, last: date) -> bytes:
    """Return the same as CAMT.053, a returned one with its reason."""
    kept = _of(moves, first, last)
    closing = opening + total(move.amount for move in kept)
    balances = _balance("OPBD", opening, first) + _balance("CLBD", closing, last)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">'
        f"<BkToCstmrStmt><GrpHdr><MsgId>M1</MsgId></GrpHdr>\n<Stmt><Id>S1</Id><FrToDt><FrDtTm>{first}T00:00:00</FrDtTm>"
        f"<ToDtTm>{last}T23:59:59</ToDtTm></FrToDt><Acct><Id><IBAN>{IBAN}</IBAN></Id><Ccy>EUR</Ccy></Acct>"
        f"{balances}{''.join(map(_entry, kept))}</Stmt></BkToCstmrStmt></Document>"
    ).encode()


def _balance(code: str, amount: Money, on: date) -> str:
    kind = f"<Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>"
    return f"<Bal>{kind}{_sided(amount)}<Dt><Dt>{on}</Dt></Dt></Bal>\n"


def _entry(move: Move) -> str:
    reason = f"<RtrInf><Rsn><Cd>{move.returned}</Cd></Rsn></RtrInf>" if move.returned else ""
    told = f"<RmtInf><Ustrd>{move.detail}</Ustrd></RmtInf>{reason}"
    return (
        f"<Ntry>{_sided(move.amount)}<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>{move.on}</Dt></BookgDt>"
        f"<NtryDtls><TxDtls>{told}</TxDtls></NtryDtls><AddtlNtryInf>{move.label}</AddtlNtryInf></Ntry>\n"
    )


def _sided(amount: Money) -> str:
    side = "CRDT" if amount.cents >= 0 else "DBIT"
    return f'<Amt Ccy="EUR">{abs(amount.cents) / 100:.2f}</Amt><CdtDbtInd>{side}</CdtDbtInd>'


def _of(moves: Sequence[Move], first: date, last: date) -> list[Move]:
    return [move for move in moves if first <= move.on <= last]
