"""The words of the page: how sure a proposal is, what becomes of a due date, of a difference, of what is left."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.ledger.item import Item, ItemKind
from gestion_creances.matching.proposal import Certainty, Gap, Proposal, Share, Use
from gestion_creances.storage.bank_lists import BankLineRow, LineState
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import amount, day
from gestion_creances.ui.speech.words import item_kinds

translate = QCoreApplication.translate


def certainties() -> dict[Certainty, tuple[str, Tone]]:
    """Return the word and the tone of each certainty."""
    return {
        Certainty.CERTAIN: (translate("bank", "Certain"), Tone.OK),
        Certainty.PROBABLE: (translate("bank", "Probable"), Tone.INFO),
        Certainty.POSSIBLE: (translate("bank", "Possible"), Tone.WARN),
    }


def standing(row: BankLineRow, proposals: tuple[Proposal, ...]) -> tuple[str, Tone]:
    """Return the word and the tone of a line to which *proposals* were made, the best one first."""
    if not proposals and row.amount < ZERO and not row.return_reason:
        return translate("bank", "Sortie"), Tone.NEUTRAL
    if not proposals:
        return translate("bank", "À rapprocher"), Tone.NEUTRAL
    if proposals[0].tied:
        return translate("bank", "À choisir"), Tone.ALERT
    if proposals[0].use is Use.RETURNS:
        return translate("bank", "Impayé"), Tone.BAD
    return certainties()[proposals[0].certainty]


def closed_as(row: BankLineRow) -> tuple[str, Tone]:
    """Return the word and the tone of a line that is done."""
    if row.state is LineState.IGNORED:
        return translate("bank", "Ignorée"), Tone.NEUTRAL
    if row.how == "automatic":
        return translate("bank", "Automatique"), Tone.OK
    if row.how == "by_hand":
        return translate("bank", "À la main"), Tone.INFO
    return translate("bank", "Acceptée"), Tone.OK


def gaps() -> dict[Gap, str]:
    """Return the words of each kind of difference."""
    return {
        Gap.PENNIES: translate("bank", "Écart de règlement"),
        Gap.BANK_FEE: translate("bank", "Frais bancaires"),
        Gap.EXCHANGE: translate("bank", "Différence de change"),
    }


def piece(item: Item) -> str:
    """Return how a due date or a credit is named: its number, else what it is."""
    return item.number or item_kinds()[item.kind]


def about(item: Item) -> str:
    """Return the day that tells one due date from another: when it fell due, or when the credit was made."""
    if item.kind in (ItemKind.CREDIT_NOTE, ItemKind.DEPOSIT, ItemKind.PAYMENT):
        return translate("bank", "{kind} du {day}").format(kind=item_kinds()[item.kind], day=day(item.dated_on))
    return translate("bank", "échéance {day}").format(day=day(item.due_on))


def becomes(item: Item, share: Share) -> str:
    """Return what becomes of *item* once *share* is written: paid off, or what stays."""
    left = item.open - share.amount - share.discount - share.gap
    if item.open < ZERO:
        return translate("bank", "déduit") if not left else _stays(-left)
    return translate("bank", "soldée") if not left else _owed(left)


def _owed(left: Money) -> str:
    return translate("bank", "restera dû {amount}").format(amount=amount(left))


def _stays(left: Money) -> str:
    return translate("bank", "restera {amount}").format(amount=amount(left))
