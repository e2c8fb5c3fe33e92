"""What a table of customers, invoices, payments or bank movements may say, and under which column names it is found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from gestion_creances.intake.drafts import Kind


@dataclass(frozen=True, slots=True)
class Field:
    """One thing a table may say: its French label, its known column names (best first), and what its cells hold.

    Column names are compared in lower case without accents or signs. The first one belongs to the form of table that
    needs no mapping; ``role`` says what the cells hold: text, date, amount, or one of the things that
    `cell_roles.looks_like` knows by sight.
    """

    key: str
    label: str
    names: tuple[str, ...]
    role: str = "text"


def _field(key: str, label: str, names: str, role: str = "text") -> Field:
    return Field(key, label, tuple(names.split()), role)


_CUSTOMER_CODE = (
    "client codeclient codetiers numeroclient numclient customerid customercode customernumber tiers compte"
)
_CUSTOMER_NAME = "nomclient nom raisonsociale denomination nomtiers customername companyname customer company"
_SIREN = "siren sirenclient numerosiren nsiren customersiren"
_STATUS = "statut status etat invoicestatus paymentstatus statutfacture etatfacture statutpaiement"
_CURRENCY = "devise currency currencycode codedevise monnaie"
_ACCOUNT = "comptegeneral compte numerocompte numcompte comptenum account accountname accounttype accountcode glaccount"
_SIDE = "sens debitcredit dc side drcr"
_INVOICE = "facture numerofacture nfacture numfacture piece numeropiece npiece invoicenumber invoiceno invoice"

FIELDS: Mapping[Kind, tuple[Field, ...]] = {
    Kind.CUSTOMERS: (
        _field("code", "code du client", f"code {_CUSTOMER_CODE} reference"),
        _field("name", "nom du client", f"nom {_CUSTOMER_NAME} societe libelle name displayname client"),
        _field("siren", "SIREN", "siren numerosiren nsiren", "siren"),
        _field("siret", "SIRET", "siret numerosiret nsiret", "siret"),
        _field(
            "terms",
            "délai de paiement",
            "delai delaidepaiement delaireglement delaidereglement conditions conditionsdereglement echeance "
            "paymentterms terms",
        ),
        _field(
            "vat_number",
            "numéro de TVA",
            "tva numerotva ntva tvaintracommunautaire tvaintra vat vatnumber vatid taxid",
        ),
        _field("address", "adresse", "adresse adresse1 rue voie address billingaddress street address1"),
        _field("address_2", "complément d’adresse", "adresse2 complement complementadresse address2 billingstreet2"),
        _field("postcode", "code postal", "cp codepostal postcode zip zipcode billingcode postalcode"),
        _field("town", "ville", "ville commune town city billingcity"),
        _field("country", "pays", "pays country billingcountry codepays"),
        _field("email", "e-mail", "email mail courriel adressemail adresseemail emailid emailaddress", "email"),
        _field("phone", "téléphone", "telephone tel phone mobile portable billingphone"),
        _field("language", "langue", "langue language lang"),
    ),
    Kind.INVOICES: (
        _field("number", "numéro de facture", f"numero {_INVOICE} number reference"),
        _field("customer", "code du client", _CUSTOMER_CODE),
        _field("customer_name", "nom du client", _CUSTOMER_NAME),
        _field(
            "issued_on",
            "date d’émission",
            "dateemission emisele datefacture datedefacture datedefacturation datepiece date emission invoicedate "
            "issuedate transactiondate",
            "date",
        ),
        _field("due_on", "date d’échéance", "dateecheance datedecheance echeance echeancele duedate due", "date"),
        _field("net", "montant HT", "montantht totalht ht netht subtotal amountbeforesalestax netamount", "amount"),
        _field("vat", "montant TVA", "montanttva totaltva tva salestaxamount taxamount vatamount tax", "amount"),
        _field(
            "gross",
            "montant TTC",
            "montantttc totalttc ttc netapayer montant total invoiceamount totalamount amount grossamount "
            "invoicetotal amountonecolumn",
            "amount",
        ),
        _field(
            "balance",
            "reste dû",
            "resteapayer restedu reste solde soldedu montantdu balance balancedue amountdue openbalance outstanding",
            "amount",
        ),
        _field(
            "settled_on",
            "date de paiement",
            "datereglement datedereglement datepaiement datedepaiement payeele settleddate lastpaymentdate paymentdate "
            "paiddate paidon datesolde",
            "date",
        ),
        _field(
            "terms",
            "délai de paiement",
            "delai delaidepaiement delaireglement delaidereglement conditions conditionsdereglement paymentterms terms",
        ),
        _field("type", "type de pièce", "type typepiece typedepiece nature documenttype"),
        _field("label", "libellé", "libelle objet intitule designation description subject label"),
        _field(
            "order_reference",
            "numéro de commande",
            "commande numerocommande bondecommande purchaseorder po ordernumber",
        ),
        _field("siren", "SIREN du client", _SIREN, "siren"),
        _field("status", "état de la facture", _STATUS),
        _field("currency", "devise", _CURRENCY, "currency"),
        _field(
            "level", "niveau de relance", "niveauderelance niveaurelance relance niveau reminderlevel level", "level"
        ),
        _field("account", "compte comptable", _ACCOUNT, "account"),
        _field("side", "sens (débit, crédit)", _SIDE, "side"),
    ),
    Kind.PAYMENTS: (
        _field(
            "reference",
            "identifiant du règlement",
            "id reference identifiant numeroreglement numeropaiement paymentid paymentnumber transactionid",
        ),
        _field("invoice", "numéro de facture", _INVOICE),
        _field("customer", "code du client", _CUSTOMER_CODE),
        _field("customer_name", "nom du client", _CUSTOMER_NAME),
        _field(
            "paid_on",
            "date du règlement",
            "date recule datereglement datepaiement datedepaiement datedereglement dateencaissement datevaleur "
            "paymentdate paidon paiddate",
            "date",
        ),
        _field(
            "amount",
            "montant",
            "montant montantregle montantpaye montantreglement montantpaiement amount amountpaid paymentamount "
            "amountapplied",
            "amount",
        ),
        _field(
            "method",
            "mode de règlement",
            "mode modereglement modepaiement modedepaiement modedereglement moyen moyendepaiement paymentmethod "
            "paymentmode method",
        ),
        _field("label", "libellé", "libelle intitule objet label description notes"),
        _field("siren", "SIREN du client", _SIREN, "siren"),
        _field("status", "état du règlement", _STATUS),
        _field("currency", "devise", _CURRENCY, "currency"),
        _field("account", "compte comptable", _ACCOUNT, "account"),
        _field("side", "sens (débit, crédit)", _SIDE, "side"),
    ),
    Kind.BANK: (
        _field(
            "booked_on",
            "date de l’opération",
            "date datedecomptabilisation datecomptable dateoperation datedeloperation dateop dateecriture "
            "settlementdateutc settlementdatelocal operationdate bookingdate datecompletedutc completeddate datedefin "
            "transactiondate posteddate",
            "date",
        ),
        _field("value_on", "date de valeur", "datevaleur datedevaleur datedelavaleur dateval valeur valuedate", "date"),
        _field(
            "label",
            "libellé",
            "libelle libelleoperation libelledeloperation label libellesimplifie libellecourt intitule operation "
            "description",
        ),
        _field(
            "detail",
            "détail du libellé",
            "detail detaildelecriture informationscomplementaires libellecomplementaire complement motif communication "
            "paymentreference comment commentaire memo note",
        ),
        _field(
            "amount",
            "montant",
            "montant montantdeloperation montanteuros montanteneuros montanteur amount amounteur totalamountinclvat "
            "totalamountinclvateur montantoperation montantoperationeneuro",
            "amount",
        ),
        _field("debit", "débit", "debit debiteuros debiteur montantdebit debitamount moneyout", "amount"),
        _field("credit", "crédit", "credit crediteuros crediteur montantcredit creditamount moneyin", "amount"),
        _field("reference", "référence du payeur", "reference referenceclient endtoend endtoendid referencedebout"),
        _field(
            "bank_reference",
            "référence de la banque",
            "referencebanque transactionid idtransaction identifiant fitid id",
        ),
        _field(
            "payer",
            "payeur ou bénéficiaire",
            "payeur donneurdordre contrepartie nomdelacontrepartie emetteur counterpartyname partnername payer",
        ),
        _field(
            "payer_iban",
            "IBAN du payeur",
            "ibanpayeur ibandelacontrepartie ibancontrepartie ibanemetteur counterpartyiban partneriban",
        ),
        _field("method", "type d’opération", "typeoperation typedoperation type paymentmethod modedepaiement mode"),
        _field(
            "account",
            "compte bancaire",
            "compte numerodecompte numerocompte ndecompte accountnum accountnumber accountiban iban",
        ),
        _field("account_label", "nom du compte", "nomducompte intituleducompte accountlabel accountname"),
        _field("balance", "solde après l’opération", "solde soldeeneuros accountbalance balance", "amount"),
        _field("currency", "devise", _CURRENCY, "currency"),
        _field("status", "état de l’opération", "statut status etat state"),
    ),
}
REQUIRED: Mapping[Kind, tuple[tuple[str, ...], ...]] = {
    Kind.CUSTOMERS: (("name",),),
    Kind.INVOICES: (("number",), ("customer", "customer_name", "siren"), ("issued_on",), ("gross", "net")),
    Kind.PAYMENTS: (("invoice", "customer", "customer_name", "siren"), ("paid_on",), ("amount",)),
    Kind.BANK: (("booked_on", "value_on"), ("label", "detail", "payer", "reference"), ("amount", "credit")),
}
FILE_NAMES: Mapping[Kind, tuple[str, ...]] = {
    Kind.CUSTOMERS: ("client", "customer", "tiers"),
    Kind.INVOICES: ("facture", "invoice", "vente", "sales"),
    Kind.PAYMENTS: ("reglement", "paiement", "payment", "encaissement"),
    Kind.BANK: ("releve", "banque", "bank", "operations", "mouvements", "extrait"),
}
