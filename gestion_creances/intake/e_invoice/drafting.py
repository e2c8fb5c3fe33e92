"""Makes drafts of what an electronic invoice says: its customer, the document, and what is odd about it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from gestion_creances.basics.french import amount as in_french
from gestion_creances.basics.identity import IdentityRefused, email, iban
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.drafts import (
    CustomerDraft,
    Delivery,
    Facts,
    InstalmentDraft,
    InvoiceDraft,
    Issuer,
    Kind,
    Paper,
)
from gestion_creances.intake.e_invoice.notes import Terms, read_terms
from gestion_creances.intake.e_invoice.parties import Identity, identified
from gestion_creances.intake.e_invoice.semantics import Due, Said
from gestion_creances.intake.e_invoice.tree import Unsound
from gestion_creances.intake.tables.terms_words import terms_code
from gestion_creances.intake.values import shown
from gestion_creances.ledger.item import ItemKind

# The types of document (BT-3): the numbers of the list UNTDID 1001.
_CREDIT_TYPES = "81 83 261 262 296 308 381 396 420 458 502 503 532"
_INVOICE_TYPES = (
    "71 80 82 84 102 130 202 203 204 211 218 219 295 326 331 380 382 383 385 387 388 389 390 393 394 395 456 457 501 "
    "527 553 575 623 633 751 780 817 870 875 876 877 935"
)
_CREDITS = frozenset(_CREDIT_TYPES.split())
_INVOICES = frozenset(_INVOICE_TYPES.split())
_DEPOSITS = frozenset(("386", "500"))
_CORRECTIVES = frozenset(("384", "471", "472", "473"))
_FACTORED = frozenset(("393", "396", "472", "473", "501", "502"))
# The means of payment (BT-81, list UNTDID 4461) as the books name them.
_METHODS = {
    "10": "cash",
    "20": "cheque",
    "24": "bill",
    "30": "transfer",
    "31": "transfer",
    "42": "transfer",
    "48": "card",
    "49": "direct_debit",
    "54": "card",
    "55": "card",
    "58": "transfer",
    "59": "direct_debit",
    "70": "bill",
}
_PROFORMA = "325"
_LARGEST = Money(10**13)


def drafted(said: Said, file_name: str, paper: Paper, complaints: Complaints) -> Delivery:
    """Return the drafts of one document; raise Unsound when it cannot be one of the books.

    A credit note comes out negative. What the document deducts as paid stays in ``prepaid``: the gross amount is owed
    whole, and the import sets a deposit against it.
    """
    _check(said)
    said = _with_deduction(said)
    seller, buyer = identified(said.seller, Complaints()), identified(said.buyer, complaints)
    terms = read_terms(said.notes, said.terms, said.discount)
    customer = _customer(said, buyer, terms)
    credit = said.type_code in _CREDITS or said.gross < ZERO
    _weigh(said, terms, complaints)
    invoice = InvoiceDraft(
        customer_code=customer.code,
        number=said.number[:60],
        kind=ItemKind.CREDIT_NOTE if credit else ItemKind.INVOICE,
        issued_on=said.issued_on,
        instalments=_credited(said) if credit else _instalments(said, complaints),
        gross=_signed(said.gross, credit=credit),
        net=None if said.net is None else _signed(said.net, credit=credit),
        vat=None if said.vat is None else _signed(said.vat, credit=credit),
        label=_label(said),
        order_reference=said.order_reference,
        source_key=f"document:{said.number[:60]}",
        terms_note=terms.note,
        payment_reference="" if said.payment_reference == said.number else said.payment_reference,
        paper=paper,
        delivered_on=said.delivered_on,
        discount=None if credit else terms.discount,
        prepaid=_prepaid(said, credit=credit),
        replaces=said.replaced[0][:60] if said.type_code in _CORRECTIVES and said.replaced else "",
        lowers=said.replaced[0][:60] if credit and len(said.replaced) == 1 else "",
        terms=terms_code(said.terms) or "",
    )
    return Delivery(
        kind=Kind.E_INVOICE,
        file_name=file_name,
        customers=(customer,),
        invoices=(invoice,),
        complaints=complaints.listed(),
        facts=Facts(first_day=said.issued_on, last_day=said.issued_on),
        issuer=Issuer(said.seller.name, seller.siren, seller.vat_number, _iban(said.payee_iban)),
    )


def _check(said: Said) -> None:
    if not said.number:
        raise Unsound("la facture n’a pas de numéro")
    if said.currency != "EUR":
        raise Unsound(
            f"la facture est en {shown(said.currency) or 'monnaie inconnue'} : un dossier ne tient que des euros"
        )
    if said.type_code == _PROFORMA:
        raise Unsound("c’est une facture pro forma : elle n’est pas due")
    if said.type_code not in _INVOICES | _CREDITS | _DEPOSITS | _CORRECTIVES:
        raise Unsound(f"type de document inconnu : « {shown(said.type_code)} », attendu 380 (facture), 381 (avoir)…")
    if not said.buyer.name and not said.buyer.numbers:
        raise Unsound("la facture ne nomme pas son acheteur")
    if not said.gross:
        raise Unsound("la facture est de 0,00 € : elle ne doit rien")
    if max(abs(said.gross.cents), abs((said.deducted or ZERO).cents)) > _LARGEST.cents:
        raise Unsound(f"montant invraisemblable : {in_french(said.gross)}")


def _with_deduction(said: Said) -> Said:
    """Return *said* with what it deducts; the smallest profile gives only the total and what is left to pay."""
    if said.deducted is not None or said.payable is None or not ZERO <= said.payable < said.gross:
        return said
    return replace(said, deducted=said.gross - said.payable)


def _signed(amount: Money, *, credit: bool) -> Money:
    return Money(-abs(amount.cents)) if credit else amount


def _prepaid(said: Said, *, credit: bool) -> Money | None:
    """Return what was paid before, never more than the invoice."""
    if credit or not said.deducted or said.deducted < ZERO:
        return None
    return min(said.deducted, said.gross)


def _label(said: Said) -> str:
    if said.type_code in _DEPOSITS:
        return "Facture d’acompte"
    if said.type_code in _CORRECTIVES:
        of = f" de {shown(said.replaced[0])}" if said.replaced else ""
        return f"Facture rectificative{of}"
    if said.type_code in _CREDITS and said.replaced:
        return f"Avoir sur {shown(said.replaced[0])}"
    return said.label


def _credited(said: Said) -> tuple[InstalmentDraft, ...]:
    return (InstalmentDraft(said.issued_on, _signed(said.gross, credit=True)),)


def _instalments(said: Said, complaints: Complaints) -> tuple[InstalmentDraft, ...]:
    """Return the due dates, which add up to the gross amount; a date alone takes all of it."""
    dues = [due for due in said.dues if _in_time(due, said.issued_on, complaints)]
    parts = [due.amount for due in dues if due.amount is not None]
    if len(dues) > 1 and len(parts) == len(dues):
        return _shared(said, dues, total(parts), complaints)
    if len({due.on for due in dues}) > 1:
        complaints.warning(0, "plusieurs échéances sans leurs montants : toute la facture est attendue à la dernière")
    on = max((due.on for due in dues if due.on is not None), default=None)
    return (InstalmentDraft(on, said.gross),)


def _in_time(due: Due, issued_on: date, complaints: Complaints) -> bool:
    if due.on is None or due.on >= issued_on:
        return due.on is not None
    complaints.warning(
        0, f"l’échéance du {due.on:%d/%m/%Y} précède l’émission : elle est calculée d’après le délai du client"
    )
    return False


def _shared(said: Said, dues: list[Due], asked: Money, complaints: Complaints) -> tuple[InstalmentDraft, ...]:
    """Return the parts as given; what was paid before belongs to the first."""
    before = said.gross - asked
    expected = (ZERO, said.deducted or ZERO)
    if before not in expected:
        complaints.warning(
            0,
            f"les échéances totalisent {in_french(asked)}, la facture {in_french(said.gross)} : la première s’ajuste",
        )
    amounts: dict[date | None, Money] = {}
    for due in sorted(dues, key=lambda due: due.on or date.max):
        amounts[due.on] = amounts.get(due.on, before if not amounts else ZERO) + (due.amount or ZERO)
    if any(amount <= ZERO for amount in amounts.values()):
        return (InstalmentDraft(max(due.on for due in dues if due.on is not None), said.gross),)
    return tuple(InstalmentDraft(on, amount) for on, amount in amounts.items())


def _customer(said: Said, buyer: Identity, terms: Terms) -> CustomerDraft:
    party = said.buyer
    name = party.name or party.trade_name or buyer.siren or (party.numbers[0].value if party.numbers else "")
    rate = terms.rate if said.type_code not in _CREDITS else ""
    return CustomerDraft(
        code=name[:60].strip(),
        name=name,
        siren=buyer.siren,
        siret=buyer.siret,
        vat_number=buyer.vat_number,
        address=party.address,
        email=_address_of(party.email) or buyer.email,
        phone=party.phone,
        gln=buyer.gln,
        iban=_iban(said.payer_iban),
        contract_rate=rate,
        method=_METHODS.get(said.payment_means, ""),
        coded=False,
        references=tuple(filter(None, (*buyer.codes, said.buyer_reference))),
    )


def _address_of(text: str) -> str:
    try:
        return email(text) if text else ""
    except IdentityRefused:
        return ""


def _iban(text: str) -> str:
    try:
        return iban(text) if text else ""
    except IdentityRefused:
        return ""


def _weigh(said: Said, terms: Terms, complaints: Complaints) -> None:
    """Warn of amounts that do not add up and of what a person should know; the gross amount stands."""
    if said.net is not None and said.vat is not None and said.net + said.vat != said.gross:
        complaints.warning(
            0,
            f"HT {in_french(said.net)} + TVA {in_french(said.vat)} ne font pas TTC {in_french(said.gross)} : "
            "le TTC est retenu",
        )
    if said.lines is not None and said.lines_total is not None and said.lines != said.lines_total:
        complaints.warning(
            0, f"les lignes totalisent {in_french(said.lines)}, le document dit {in_french(said.lines_total)}"
        )
    if said.payable is not None and said.gross - (said.deducted or ZERO) != said.payable:
        complaints.warning(
            0,
            f"le net à payer ({in_french(said.payable)}) n’est pas le TTC moins l’acompte "
            f"({in_french(said.gross - (said.deducted or ZERO))}) : vérifiez ce qui reste dû",
        )
    if said.type_code in _CREDITS and said.deducted:
        complaints.warning(0, "le montant déjà payé d’un avoir n’est pas repris")
    if said.type_code in _FACTORED or said.payee:
        who = f" à {shown(said.payee)}" if said.payee else " à un affactureur"
        complaints.warning(0, f"le paiement de cette facture revient{who} : vérifiez qu’il vous revient de la relancer")
    if terms.unusual_indemnity:
        complaints.warning(
            0, "la facture annonce une autre indemnité de recouvrement que 40 € : le programme compte 40 €"
        )
