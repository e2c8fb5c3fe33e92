"""What came in lately and wants a decision: statement lines of every sort, direct debits, e-invoices, a doubtful claim.

Debts are dated as in ``scenes``; what the bank says of them stands in ``Stage.bank``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from gestion_creances.banking.collection import end_to_end
from gestion_creances.banking.mandate import Mandate
from gestion_creances.banking.target_days import is_target_day, next_target_day
from gestion_creances.basics.calendar import add_months, is_working_day, month_end
from gestion_creances.basics.money import Money, total
from gestion_creances.demonstration.bank import BankLine, iban_of, in_capitals
from gestion_creances.demonstration.days import any_age, working_day_before
from gestion_creances.demonstration.deeds import AskedFirst, Collected, Doubted, HandedOver, MandateSigned, Stated
from gestion_creances.demonstration.draft import Document
from gestion_creances.demonstration.firm import NOTICE_DAYS
from gestion_creances.demonstration.scenes import Stage
from gestion_creances.dunning.lifecycle import LifeCode

_WITH_MANDATE = (
    "Brasserie du Théâtre",
    "Crèches Les P’tits Loups",
    "Opticien Vue d’Ailleurs",
    "Dentaire Sourire & Santé",
    "Brûlerie des Ducs",
    "Pâtisserie Ève Lambert",
    "Motos & Quads du Jura",
)
_MANDATES_SIGNED = 200
_LAPSING = "Auto-école L’Éclaireur"
_NEARLY_LAPSED = 35


def books_since(today: date) -> date:
    """Return the day from which the firm reads its statements here and hands its entries over: two months back."""
    return add_months(today.replace(day=1), -2)


def play(stage: Stage) -> None:
    """Add every scene to the draft, to the deeds and to the statements."""
    _mandates(stage)
    _collected(stage)
    _waiting_for_the_bank(stage)
    _bounced(stage)
    _cents_short(stage)
    _statuses(stage)
    _doubtful(stage)
    _accounts(stage)
    _left_today(stage)


def _mandates(stage: Stage) -> None:
    """Seven customers let themselves be debited; an eighth did long ago, and never was."""
    on = stage.working_day(_MANDATES_SIGNED)
    for rank, name in enumerate(_WITH_MANDATE):
        code = stage.cast[name].code
        signed_on = on - timedelta(days=3 * rank + 2)
        stage.does(MandateSigned(on, code, Mandate(0, "", signed_on, name, iban_of(code))))
    code, long_ago = stage.cast[_LAPSING].code, add_months(stage.calendar.today, -_NEARLY_LAPSED)
    stage.does(MandateSigned(on, code, Mandate(0, "", long_ago, _LAPSING, iban_of(code))))


def _collected(stage: Stage) -> None:
    """A remittance that came in whole last week, one debit of which the bank has just given back."""
    collect_on = stage.calendar.today - timedelta(days=9)
    while not (is_target_day(collect_on) and is_working_day(collect_on)):
        collect_on -= timedelta(days=1)
    made_on = working_day_before(collect_on - timedelta(days=NOTICE_DAYS + 1))
    late = (stage.calendar.today - collect_on).days
    wanted = (
        ("Brasserie du Théâtre", "930.00"),
        ("Opticien Vue d’Ailleurs", "1145.00"),
        ("Brûlerie des Ducs", "780.00"),
    )
    found = {name: stage.owes(name, net, any_age, late) for name, net in wanted}
    stage.does(Collected(made_on, tuple(found.values()), collect_on))
    number = f"PRV-{made_on.year}-0001"
    receipts = [stage.draft.settle(one.lines, one.customer, collect_on, "direct_debit") for one in found.values()]
    stage.bank.append(
        BankLine(
            on=collect_on,
            amount=total(receipt.amount for receipt in receipts),
            label=f"REMISE PRLV SEPA {number}",
            code="RDDT",
            pays=tuple((document.lines[0], document.gross) for document in found.values()),
            stands_for=tuple(receipts),
        )
    )
    returned = found["Brasserie du Théâtre"]
    ranked = sorted(found.values(), key=lambda document: document.customer)
    stage.bank.append(
        BankLine(
            on=stage.calendar.last_bank_day,
            amount=-returned.gross,
            label="PRLV SEPA IMPAYE",
            payer=in_capitals("Brasserie du Théâtre"),
            reference=end_to_end(number, ranked.index(returned) + 1),
            code="RDDT",
            reason="AM04",
        )
    )


def _waiting_for_the_bank(stage: Stage) -> None:
    """A remittance that the bank will collect in some days, one debit of which is overdue."""
    collect_on = next_target_day(stage.calendar.today + timedelta(days=2))
    made_on = working_day_before(collect_on - timedelta(days=NOTICE_DAYS))
    late = stage.owes("Dentaire Sourire & Santé", "690.00", any_age, 12)
    soon = stage.owes("Motos & Quads du Jura", "845.00", any_age, 1)
    stage.does(Collected(made_on, (late, soon), collect_on))


def _bounced(stage: Stage) -> None:
    """A cheque that came back unpaid, made good by a transfer a week later."""
    name = "Menuiserie Girardin"
    invoice = stage.owes(name, "1375.00", any_age, 34)
    cheque = stage.draft.settle(invoice.lines, invoice.customer, stage.working_day(31), "cheque")
    back_on = stage.working_day(22)
    stage.draft.reopen(cheque, back_on)
    back = stage.pays(name, back_on, f"-{invoice.gross.cents / 100:.2f}")
    stage.draft.match(back.line, cheque.line)
    line = BankLine(on=back_on, amount=back.amount, label="CHEQUE IMPAYE", code="RCHQ", reason="AM04")
    stage.bank.append(replace(line, takes_back=cheque, stands_for=(back,)))
    stage.draft.settle(invoice.lines, invoice.customer, stage.working_day(15), "transfer")


def _cents_short(stage: Stage) -> None:
    """A transfer that lacks some cents, written off with its reason."""
    name = "Librairie L’Encre bleue"
    invoice, short, on = stage.owes(name, "512.30", any_age, 20), Money(36), stage.working_day(17)
    receipt = stage.draft.receive(invoice.customer, on, invoice.gross - short, "transfer")
    stage.draft.match(invoice.lines[0], receipt.line)
    line = replace(_from_customer(stage, name, on, receipt.amount), words="FACTURE", cites=(invoice,), short=short)
    stage.bank.append(replace(line, pays=((invoice.lines[0], receipt.amount),), stands_for=(receipt,)))


def _statuses(stage: Stage) -> None:
    """What platforms say of invoices: approved, contested, refused, said to be paid, said to be in."""
    for name, net, late, said, days, reason in (
        ("Étanchéité Rouvière", "1196.00", 16, LifeCode.DISPUTED, 21, "Prix unitaire différent du devis accepté"),
        ("Laboratoire Cœur-de-Ville", "842.00", 9, LifeCode.REFUSED, 23, "SIRET de livraison erroné"),
        ("Assurances Prévôté", "915.00", 12, LifeCode.PAYMENT_SENT, 3, ""),
        ("Théâtre des Feuillants", "1068.00", 11, LifeCode.COLLECTED, 5, ""),
    ):
        invoice = stage.owes(name, net, any_age, late)
        stage.does(Stated(stage.working_day(days), invoice.customer, invoice, said, reason))
    code = stage.cast["Clinique Sainte-Hélène"].code
    claimed = next(one for one in stage.draft.documents if one.customer == code and one.net == Money.euros("4868.00"))
    stage.does(Stated(_after(claimed), code, claimed, LifeCode.APPROVED))


def _after(document: Document) -> date:
    return working_day_before(document.issued_on + timedelta(days=12))


def _doubtful(stage: Stage) -> None:
    """A customer in judicial liquidation: what he owes is doubtful, half of it depreciated."""
    name = "Peinture Lemaître"
    invoice = stage.owes(name, "2480.00", any_age, 96, days=45)
    reason = "Liquidation judiciaire ouverte par le tribunal de commerce"
    stage.does(Doubted(stage.working_day(26), invoice.customer, invoice, reason, 50))


def _accounts(stage: Stage) -> None:
    """Entries handed over to the accountant; since last week, what is certain is looked at before it is written."""
    until = month_end(books_since(stage.calendar.today))
    stage.does(
        HandedOver(working_day_before(until + timedelta(days=9)), until),
        AskedFirst(stage.calendar.campaigns[-1]),
    )


def _left_today(stage: Stage) -> None:
    """What the last statement brought and nobody has decided, from the certain to what is no customer's."""
    on = stage.calendar.last_bank_day
    certain = stage.owes("Bâtir Ensemble Bourgogne", "1860.00", any_age, 2)
    plain = _from_customer(stage, "Bâtir Ensemble Bourgogne", on, certain.gross)
    stage.bank.append(replace(plain, words="REGLEMENT", cites=(certain,)))

    another = stage.owes("Électricité Müller", "735.00", any_age, -4)
    stage.bank.append(
        replace(_from_customer(stage, "Électricité Müller", on, another.gross), words="VOTRE FACTURE", cites=(another,))
    )
    both = [
        stage.owes("Domaine Jobert-Prêtre", net, any_age, late, days=60)
        for net, late in (("1312.40", 3), ("689.15", -6))
    ]
    plain = _from_customer(stage, "Domaine Jobert-Prêtre", on, total(each.gross for each in both))
    stage.bank.append(replace(plain, words="REGLEMENT DE NOS FACTURES"))

    named = stage.owes("Architectes Fabre & Noël", "1427.50", any_age, 1)
    stage.bank.append(replace(_from_customer(stage, "Architectes Fabre & Noël", on, named.gross), iban=""))

    for late in (4, -8):
        equal = stage.owes("Cinéma Le Mélies", "940.00", any_age, late)
    stage.bank.append(_from_customer(stage, "Cinéma Le Mélies", on, equal.gross))

    _less_than_owed(stage, on)
    paid = stage.owes("Syndic Agrément Plus", "1110.00", any_age, 5)
    by_another = _from_customer(stage, "Foncière Côte-d’Orienne", on, paid.gross)
    stage.bank.append(replace(by_another, words="POUR LE COMPTE DU SYNDIC", cites=(paid,)))
    taxes = BankLine(
        on=on, amount=Money.euros("2147.00"), label="VIR SEPA RECU DGFIP", words="REMBOURSEMENT CREDIT TVA"
    )
    stage.bank.append(replace(taxes, payer="DGFIP"))


def _less_than_owed(stage: Stage, on: date) -> None:
    """A transfer less the early-payment discount, and one from abroad less the bank's fee."""
    discounted = stage.owes("Groupe Hôtelier Belle-Rive", "2260.00", any_age, -22)
    kept = discounted.gross.portion(2, 100)
    plain = _from_customer(stage, "Groupe Hôtelier Belle-Rive", on, discounted.gross - kept)
    stage.bank.append(replace(plain, words="FACTURE", cites=(discounted,)))
    abroad = stage.owes("Pennine Interiors Ltd", "1480.00", any_age, 3, vat_percent=0)
    plain = _from_customer(stage, "Pennine Interiors Ltd", on, abroad.gross - Money.euros("15"))
    stage.bank.append(replace(plain, iban="", words="INVOICE", cites=(abroad,)))


def _from_customer(stage: Stage, name: str, on: date, amount: Money) -> BankLine:
    who = in_capitals(name)
    return BankLine(on=on, amount=amount, label=f"VIR SEPA RECU {who}", payer=who, iban=iban_of(stage.cast[name].code))
