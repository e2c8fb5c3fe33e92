"""How money and what the accounts make of it are told in the thread: payments, write-offs, doubts, direct debits."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.banking.mandate import Mandate
from gestion_creances.banking.remittance import DebitState
from gestion_creances.basics.money import ZERO
from gestion_creances.ledger.item import Item, ItemKind
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.pages.customer.events import Told, shown
from gestion_creances.ui.speech.formats import amount, day, painted, percent
from gestion_creances.ui.speech.words import item_kinds, method
from gestion_creances.usecases.view_customer.events import Event, Moment
from gestion_creances.usecases.view_customer.treasury import Came, Debited, Depreciated, Doubt, Treasury

translate = QCoreApplication.translate

_DEBIT_TONES = {
    DebitState.PENDING: Tone.INFO,
    DebitState.PAID: Tone.OK,
    DebitState.RETURNED: Tone.BAD,
    DebitState.REJECTED: Tone.BAD,
    DebitState.WITHDRAWN: Tone.NEUTRAL,
}


def payment_told(event: Event, item: Item, treasury: Treasury) -> Told:
    """Return money received or given back in words: how it came, and which statement tells of it."""
    back = item.amount > ZERO
    what = translate("customer", "Retour ou remboursement") if back else translate("customer", "Règlement reçu")
    picture, tone = ("arrow-u-up-left", Tone.BAD) if back else ("money", Tone.OK)
    came = treasury.came.get(item.id, Came("", None))
    if came.return_reason:
        what = translate("customer", "Règlement revenu impayé")
    parts = [method(came.method), painted(came.return_reason), item.number]
    if came.booked_on is not None:
        parts.insert(1, translate("customer", "relevé du {0}").format(day(came.booked_on)))
    return Told(event, picture, tone, what, " · ".join(filter(None, parts)), shown(event))


def closed_told(event: Event, item: Item, treasury: Treasury) -> Told:
    """Return a discount or a write-off in words, with its reason when one was given."""
    given_up = treasury.given_up.get(item.id) if item.kind is ItemKind.WRITE_OFF else None
    if given_up is None:
        return Told(event, "percent", Tone.NEUTRAL, item_kinds()[item.kind], item.number, shown(event))
    loss = given_up.kind == "loss"
    what = translate("customer", "Perte sur créance") if loss else translate("customer", "Écart passé en compte")
    if item.amount > ZERO and given_up.amount < ZERO:
        what = translate("customer", "Écart repris")
    account = translate("customer", "compte {0}").format(given_up.account)
    reason = " ; ".join(painted(line) for line in given_up.reason.splitlines())
    detail = " · ".join(filter(None, (item.number, account, reason)))
    return Told(event, "minus-circle", Tone.BAD if loss else Tone.NEUTRAL, what, detail, shown(event))


def doubt_told(event: Event, doubt: Doubt) -> Told:
    """Return a claim that became doubtful, or went back to an ordinary one, in words."""
    number = doubt.item.number
    if event.moment is Moment.ENDED:
        what = translate("customer", "Facture {0}\u00a0: n’est plus douteuse").format(number)
        return Told(event, "check-circle", Tone.OK, what, translate("customer", "Revenue au compte 411"))
    what = translate("customer", "Facture {0} passée en créance douteuse").format(number)
    return Told(event, "warning", Tone.BAD, what, doubt.claim.reason, shown(event))


def depreciated_told(event: Event, one: Depreciated) -> Told:
    """Return a depreciation made or released in words."""
    provision = one.provision
    if event.moment is Moment.ENDED:
        what = translate("customer", "Dépréciation reprise\u00a0: {0}").format(one.item.number)
        return Told(event, "check-circle", Tone.OK, what, provision.release_reason, shown(event))
    what = translate("customer", "Dépréciation de la facture {0}").format(one.item.number)
    share = translate("customer", "{0} de {1} hors taxes").format(
        percent(provision.percent / 100, 0), amount(provision.net)
    )
    return Told(event, "minus-circle", Tone.ALERT, what, f"{share} · {provision.reason}", shown(event))


def mandate_told(event: Event, mandate: Mandate) -> Told:
    """Return a mandate in words: signed, or ended and why."""
    if event.moment is Moment.ENDED:
        what = translate("customer", "Fin du mandat {0}").format(mandate.reference)
        return Told(event, "tray", Tone.NEUTRAL, what, mandate.end_reason)
    what = translate("customer", "Mandat de prélèvement {0} signé").format(mandate.reference)
    return Told(event, "pen-nib", Tone.OK, what, account_end(mandate))


def account_end(mandate: Mandate) -> str:
    """Return the end of the account that a mandate lets the firm debit: enough to know it by."""
    return translate("customer", "compte finissant par {0}").format(mandate.iban[-4:])


def debited_told(event: Event, debit: Debited) -> Told:
    """Return a direct debit handed to the bank in words, with what became of it."""
    remittance, line = debit.remittance, debit.line
    what = translate("customer", "Prélèvement du {0}").format(day(remittance.collect_on))
    detail = " · ".join((line.number, translate("customer", "remise {0}").format(remittance.number)))
    return Told(
        event,
        "tray",
        Tone.INFO,
        what,
        detail,
        shown(event),
        painted(line.state.label),
        _DEBIT_TONES[line.state],
    )
