"""How money on its way is told: lines of the bank, payments that came back, invoices held up, debits, mandates."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from gestion_creances.banking.mandate import lapses_on
from gestion_creances.basics.money import total
from gestion_creances.dunning.lifecycle import Effect
from gestion_creances.routines.days_work import Work
from gestion_creances.routines.money_waiting import BankWork, Lot, Returned
from gestion_creances.storage.bank import AccountState
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.pages.today.acts import Acts
from gestion_creances.ui.pages.today.line import MOST, Group, Line
from gestion_creances.ui.speech.formats import amount, count, counted, day, painted
from gestion_creances.usecases.collect_debits import Preparation
from gestion_creances.usecases.view_debits import MandateRow
from gestion_creances.usecases.view_held_up import HeldUpInvoice

translate = QCoreApplication.translate

_BANK = Destination("bank", "left")


def coming_in(work: Work, acts: Acts) -> tuple[Group, ...]:
    """Return the groups of money on its way."""
    money = work.money
    debits = money.debits
    return (
        Group(
            translate("today", "Mouvements bancaires à rapprocher"),
            tuple(_lots(money.bank)),
            money.bank.left.count,
            money.bank.left.amount,
        ),
        Group(
            translate("today", "Paiements revenus impayés"),
            tuple(_returned(one) for one in money.bank.returned[:MOST]),
            len(money.bank.returned),
            total(one.amount for one in money.bank.returned),
            _BANK,
        ),
        Group(
            translate("today", "Factures retenues par une plateforme"),
            tuple(_stated(line, work.as_of, acts) for line in money.stated[:MOST]),
            len(money.stated),
            total(line.open for line in money.stated),
        ),
        Group(
            translate("today", "Prélèvements à faire"),
            (_debits(debits),) if debits else (),
            len(debits.prepared.debits) if debits else 0,
            debits.prepared.amount if debits else None,
        ),
        Group(
            translate("today", "Mandats à renouveler"), tuple(map(_lapsing, money.lapsing[:MOST])), len(money.lapsing)
        ),
        Group(
            translate("today", "Relevés bancaires"),
            (
                *(_stale(state, work.as_of) for state in money.bank.stale),
                *(_missing(str(hole)) for hole in money.bank.missing),
            ),
            len(money.bank.stale) + len(money.bank.missing),
        ),
    )


def _lots(bank: BankWork) -> list[Line]:
    """Return one line for each kind of lines left, whatever their number: the page of the bank shows them."""
    accept, match = translate("today", "Accepter"), translate("today", "Rapprocher")
    told = (
        (
            bank.certain,
            translate("today", "certain"),
            translate("today", "certains"),
            translate("today", "En une seule touche"),
            Tone.OK,
            accept,
        ),
        (
            bank.likely,
            translate("today", "à confirmer"),
            translate("today", "à confirmer"),
            translate("today", "À relire un par un"),
            Tone.WARN,
            match,
        ),
        (
            bank.unread,
            translate("today", "à reconnaître"),
            translate("today", "à reconnaître"),
            translate("today", "Sans proposition"),
            Tone.INFO,
            match,
        ),
    )
    return [_lot(*each) for each in told if each[0].count]


def _lot(lot: Lot, one: str, several: str, hint: str, tone: Tone, button: str) -> Line:
    return Line(
        icon="bank",
        tone=tone,
        what=counted(lot.count, one, several),
        detail="",
        who=hint,
        amount=amount(lot.amount),
        button=button,
        opens=_BANK,
        next_step=_BANK,
    )


def _returned(one: Returned) -> Line:
    return Line(
        icon="arrow-u-up-left",
        tone=Tone.BAD,
        what=translate("today", "Revenu impayé"),
        detail=painted(one.reason),
        who=one.customer,
        about=translate("today", "La dette est à rouvrir"),
        age=day(one.day),
        amount=amount(one.amount),
        button=translate("today", "Constater"),
        opens=Destination("customer", one.customer_id) if one.customer_id is not None else _BANK,
        next_step=_BANK,
    )


def _stated(line: HeldUpInvoice, as_of: date, acts: Acts) -> Line:
    status = line.status
    ended = status.code.effect is Effect.ENDS
    there = Destination("receipts", line.customer_id)
    return Line(
        icon="flag",
        tone=Tone.OK if ended else Tone.BAD,
        what=painted(status.code.label),
        detail=status.reason or translate("today", "Statut {code}").format(code=status.code.value),
        who=line.customer_name,
        about=line.number,
        age=translate("today", "depuis {days}\u00a0j").format(days=count((as_of - status.stated_on).days)),
        amount=amount(line.open),
        button=translate("today", "Affecter") if ended else translate("today", "Résoudre"),
        opens=Destination("customer", line.customer_id),
        next_step=there if ended else partial(acts.talks.show_invoice, line.invoice_id),
    )


def _debits(found: Preparation) -> Line:
    one, several = translate("today", "échéance à prélever"), translate("today", "échéances à prélever")
    customers = len({debit.candidate.customer_id for debit in found.prepared.debits})
    there = Destination("debits", "to_collect")
    return Line(
        icon="tray",
        tone=Tone.INFO,
        what=counted(len(found.prepared.debits), one, several),
        detail=translate("today", "Le {day} au plus tôt").format(day=day(found.prepared.collect_on)),
        who=counted(customers, translate("today", "client"), translate("today", "clients")),
        about=painted(str(found.refused)) if found.refused else "",
        amount=amount(found.prepared.amount),
        button=translate("today", "Préparer"),
        opens=there,
        next_step=there,
    )


def _lapsing(row: MandateRow) -> Line:
    there = Destination("debits", "mandates")
    return Line(
        icon="tray",
        tone=Tone.WARN,
        what=translate("today", "Mandat bientôt caduc"),
        detail=translate("today", "Caduc le {day}").format(day=day(lapses_on(row.mandate))),
        who=row.customer_name,
        about=row.mandate.reference,
        button=translate("today", "Voir"),
        opens=Destination("customer", row.mandate.customer_id),
        next_step=there,
    )


def _stale(state: AccountState, as_of: date) -> Line:
    last = state.last_on or as_of
    there = Destination("importing")
    return Line(
        icon="bank",
        tone=Tone.WARN,
        what=translate("today", "Relevé à importer"),
        detail=translate("today", "Dernier jour connu\u00a0: {day}").format(day=day(last)),
        who=state.account.name,
        age=translate("today", "depuis {days}\u00a0j").format(days=count((as_of - last).days)),
        button=translate("today", "Importer"),
        opens=Destination("bank"),
        next_step=there,
    )


def _missing(sentence: str) -> Line:
    there = Destination("bank", "odd")
    return Line(
        icon="warning",
        tone=Tone.BAD,
        what=translate("today", "Mouvements manquants"),
        detail="",
        who=painted(sentence),
        button=translate("today", "Voir"),
        opens=there,
        next_step=there,
    )
