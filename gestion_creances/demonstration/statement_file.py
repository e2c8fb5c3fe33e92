"""The file in which the invented bank sends a statement: CAMT.053, the same bytes on every computer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from xml.sax.saxutils import escape

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.demonstration.bank import BankLine

_SPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"


def statement_file(
    iban: str, number: int, first: date, last: date, opening: Money, lines: Sequence[BankLine], rank: int
) -> bytes:
    """Return statement *number* of the account from *first* to *last*; *rank* is that of its first line for the bank.

    Lines are in order of date; the closing balance is the opening one and all of them.
    """
    closing = opening + total(line.amount for line in lines)
    entries = "".join(_entry(line, place) for place, line in enumerate(lines, start=rank))
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="{_SPACE}"><BkToCstmrStmt>'
        f"<GrpHdr><MsgId>RELEVE-{number:04d}</MsgId><CreDtTm>{last}T20:00:00</CreDtTm></GrpHdr>"
        f"<Stmt><Id>{number:04d}</Id><ElctrncSeqNb>{number}</ElctrncSeqNb><CreDtTm>{last}T20:00:00</CreDtTm>"
        f"<FrToDt><FrDtTm>{first}T00:00:00</FrDtTm><ToDtTm>{last}T23:59:59</ToDtTm></FrToDt>"
        f"<Acct><Id><IBAN>{iban}</IBAN></Id><Ccy>EUR</Ccy><Nm>Compte courant</Nm></Acct>"
        f"{_balance('OPBD', opening, first)}{_balance('CLBD', closing, last)}{entries}"
        "</Stmt></BkToCstmrStmt></Document>\n"
    ).encode()


def _balance(kind: str, amount: Money, day: date) -> str:
    return f"<Bal><Tp><CdOrPrtry><Cd>{kind}</Cd></CdOrPrtry></Tp>{_amount(amount)}<Dt><Dt>{day}</Dt></Dt></Bal>"


def _amount(amount: Money) -> str:
    euros, cents = divmod(abs(amount).cents, 100)
    side = "CRDT" if amount >= ZERO else "DBIT"
    return f'<Amt Ccy="EUR">{euros}.{cents:02d}</Amt><CdtDbtInd>{side}</CdtDbtInd>'


def _entry(line: BankLine, place: int) -> str:
    who = f"<Nm>{escape(line.payer)}</Nm>" if line.payer else ""
    account = f"<DbtrAcct><Id><IBAN>{line.iban}</IBAN></Id></DbtrAcct>" if line.iban else ""
    parties = f"<RltdPties><Dbtr>{who}</Dbtr>{account}</RltdPties>" if who else ""
    reference = f"<Refs><EndToEndId>{escape(line.reference or 'NOTPROVIDED')}</EndToEndId></Refs>"
    words = f"<RmtInf><Ustrd>{escape(line.text)}</Ustrd></RmtInf>" if line.text else ""
    returned = f"<RtrInf><Rsn><Cd>{line.reason}</Cd></Rsn></RtrInf>" if line.reason else ""
    return (
        f"<Ntry>{_amount(line.amount)}<Sts>BOOK</Sts><BookgDt><Dt>{line.on}</Dt></BookgDt>"
        f"<ValDt><Dt>{line.on}</Dt></ValDt><AcctSvcrRef>AM{place:08d}</AcctSvcrRef>"
        f"<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>{line.code}</Cd><SubFmlyCd>OTHR</SubFmlyCd></Fmly></Domn></BkTxCd>"
        f"<NtryDtls><TxDtls>{reference}{parties}{words}{returned}</TxDtls></NtryDtls>"
        f"<AddtlNtryInf>{escape(line.label)}</AddtlNtryInf></Ntry>"
    )
