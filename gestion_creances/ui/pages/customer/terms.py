"""All that is agreed with a customer and known of him, in one tab."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.terms import PaymentTerms
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.facts import Facts
from gestion_creances.ui.fields.scrolling import scrolling
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.pages.customer.tab import CustomerTab
from gestion_creances.ui.speech.formats import amount, day, painted
from gestion_creances.ui.speech.words import channels, customer_kinds, method
from gestion_creances.usecases.view_customer import CustomerView


class TermsTab(CustomerTab):
    """Conditions, identity and coordinates. ``edit_wanted()``."""

    edit_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._terms, self._identity = Facts(), Facts()
        self._notes = label("", Role.BODY, wrap=True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        cards = QHBoxLayout()
        cards.setSpacing(12)
        for heading, facts in ((self.tr("Conditions"), self._terms), (self.tr("Identité"), self._identity)):
            card = Card(heading)
            card.add_to_heading(button(self.tr("Modifier"), self.edit_wanted.emit, weight=Weight.LINK))
            card.body.addWidget(facts)
            card.body.addStretch(1)
            cards.addWidget(card, 1)
        column.addLayout(cards)
        self._notes_card = Card(self.tr("Notes"))
        self._notes_card.body.addWidget(self._notes)
        column.addWidget(self._notes_card)
        column.addStretch(1)
        self.column.addWidget(scrolling(inside))

    def show_view(self, view: CustomerView) -> None:
        """Show another customer."""
        customer = view.customer
        self._terms.show_pairs(self._agreed(view))
        self._identity.show_pairs(self._known(customer))
        self._notes.setText(customer.notes)
        self._notes_card.setVisible(bool(customer.notes))

    def _agreed(self, view: CustomerView) -> list[tuple[str, str]]:
        customer = view.customer
        terms = painted(PaymentTerms.parse(view.terms).label)
        if not customer.terms:
            terms = self.tr("{0} (de l’entreprise)").format(terms)
        rate = customer.contract_rate.replace(".", ",")
        languages = {"fr": self.tr("Français"), "en": self.tr("Anglais")}
        policy = view.policy.name if view.own_policy else self.tr("{0} (de l’entreprise)").format(view.policy.name)
        return [
            (self.tr("Délai de paiement"), terms),
            (self.tr("Mode de paiement"), method(customer.method) or "–"),
            (self.tr("Mandat de prélèvement"), self._mandate(view)),
            (self.tr("Taux de pénalité"), f"{rate}\u00a0%" if rate else self.tr("celui des conditions de vente")),
            (self.tr("Plafond d’encours"), amount(customer.credit_limit) if customer.credit_limit else "–"),
            (self.tr("Scénario de relance"), policy),
            (self.tr("Canal préféré"), channels()[customer.channel] if customer.channel else self.tr("du scénario")),
            (self.tr("Langue des lettres"), languages.get(customer.language, customer.language)),
            (self.tr("Suivi par"), customer.owner or "–"),
        ]

    def _mandate(self, view: CustomerView) -> str:
        mandate = view.treasury.mandate
        if mandate is None:
            return "–"
        signed = self.tr("{0}, signé le {1}").format(mandate.reference, day(mandate.signed_on))
        return f"{signed} ({mandate.scheme.value})"

    def _known(self, customer: Customer) -> list[tuple[str, str]]:
        address = customer.address
        town = " ".join(filter(None, (address.postcode, address.town)))
        return [
            (self.tr("Code"), customer.code),
            (self.tr("Nature"), customer_kinds()[customer.kind]),
            (self.tr("SIREN"), customer.siren or "–"),
            (self.tr("N° de TVA"), customer.vat_number or "–"),
            (self.tr("IBAN"), customer.iban or "–"),
            (self.tr("Adresse"), ", ".join(address.lines) or "–"),
            (self.tr("Ville"), town or "–"),
            (self.tr("E-mail"), customer.email or "–"),
            (self.tr("Téléphone"), customer.phone or "–"),
        ]
