"""Entreprise: who the firm is, where it is paid, what its paper looks like, with the letterhead beside."""

from __future__ import annotations

from gestion_creances.basics import identity
from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Refusal
from gestion_creances.company.payment_link import checked_link
from gestion_creances.company.profile import Address, Company
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.checks import checked_by
from gestion_creances.ui.fields.field import LongTextField, TextField, Verdict
from gestion_creances.ui.fields.form import Form
from gestion_creances.ui.fields.scrolling import scrolling
from gestion_creances.ui.fields.typed import GroupedField, IbanField, SirenField
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.settings.paper import ColourField, PictureField
from gestion_creances.ui.pages.settings.tab import Tab, column
from gestion_creances.ui.pages.settings.trial import TrialView
from gestion_creances.usecases.edit_choices import edit_company
from gestion_creances.usecases.edit_creditor import edit_payment_link, view_payment_link
from gestion_creances.usecases.preview_letter import Trial
from gestion_creances.usecases.view_choices import Choices

_PLAIN = ("legal_form", "capital", "rcs_town", "trade", "phone", "email", "website", "signatory", "signatory_title")

# What fits on two small lines across the page.
_LONGEST_FOOTER = 240


class CompanyTab(Tab):
    """The firm's identity."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._stored = Company("")
        self._make_fields()
        inside, cards = column()
        for heading, form in (
            (self.tr("Identité"), self._identity()),
            (self.tr("Coordonnées"), self._address()),
            (self.tr("Banque"), self._bank()),
            (self.tr("Papier à en-tête"), self._paper()),
        ):
            card = Card(heading)
            card.body.addWidget(form)
            cards.addWidget(card)
        cards.addStretch(1)
        self.across.addWidget(scrolling(inside), 3)
        self.trial = TrialView(workplace, self.tr("Aperçu de votre lettre"), self._trial)
        self.across.addWidget(self.trial, 2)
        for form in self._forms:
            for field in form.fields:
                field.edited.connect(self.edited)
                field.edited.connect(self.trial.later)

    def _make_fields(self) -> None:
        exact = self.tr("Clé de contrôle exacte")
        right = checked_by
        self.name = TextField(self.tr("Raison sociale"), longest=120)
        self.siren = SirenField(self.tr("SIREN"), right(identity.siren, lambda _: exact), optional=True)
        self.vat = TextField(
            self.tr("N° de TVA"), optional=True, check=right(identity.vat_number, lambda _: exact), longest=20
        )
        self.legal_form = TextField(self.tr("Forme juridique"), optional=True, placeholder="SARL", longest=60)
        self.capital = TextField(self.tr("Capital"), optional=True, placeholder="20\u00a0000\u00a0€", longest=40)
        self.rcs_town = TextField(self.tr("Ville du RCS"), optional=True, longest=60)
        self.trade = TextField(self.tr("Activité"), optional=True, longest=80)
        self.street = LongTextField(self.tr("Adresse"), optional=True, lines=2)
        self.postcode = TextField(self.tr("Code postal"), optional=True, longest=12)
        self.town = TextField(self.tr("Ville"), optional=True, longest=80)
        self.phone = TextField(self.tr("Téléphone"), optional=True, longest=30)
        self.email = TextField(self.tr("E-mail"), optional=True, check=right(identity.email), longest=254)
        self.website = TextField(self.tr("Site web"), optional=True, longest=120)
        self.iban = IbanField(self.tr("IBAN"), right(identity.iban, self._bank_of), optional=True)
        self.bic = GroupedField(self.tr("BIC"), (4, 2, 2, 3), right(identity.bic), optional=True)
        self.payment_link = TextField(
            self.tr("Lien de paiement en ligne"),
            optional=True,
            check=right(checked_link),
            hint=self.tr(
                "Imprimé sous l’IBAN des relances. {numero}, {montant} et {reference} sont remplis pour chaque facture."
            ),
            placeholder="https://payer.exemple.fr/{numero}",
            longest=200,
        )
        self.signatory = TextField(self.tr("Signataire"), optional=True, longest=80)
        self.signatory_title = TextField(self.tr("Qualité du signataire"), optional=True, longest=80)
        self.logo = PictureField(self.tr("Logo"))
        self.brand = ColourField(self.tr("Couleur"))
        self.signature = PictureField(
            self.tr("Signature"), self.tr("Imprimée au-dessus du nom du signataire, sur chaque lettre.")
        )
        said = self.tr("Une ligne à vous au bas de chaque lettre, au-dessus des mentions légales.")
        self.footer = TextField(self.tr("Pied de page"), optional=True, hint=said, longest=_LONGEST_FOOTER)
        self.siren.edited.connect(self._propose_vat)

    def _identity(self) -> Form:
        form = Form()
        form.row(self.name, self.legal_form, weights=(2, 1))
        form.row(self.siren, self.vat)
        form.row(self.capital, self.rcs_town)
        form.row(self.trade)
        return form

    def _address(self) -> Form:
        form = Form()
        form.row(self.street)
        form.row(self.postcode, self.town, weights=(1, 2))
        form.row(self.phone, self.email, weights=(1, 2))
        form.row(self.website)
        return form

    def _bank(self) -> Form:
        form = Form()
        form.row(self.iban)
        form.row(self.bic)
        form.row(self.payment_link)
        return form

    def _paper(self) -> Form:
        form = Form()
        form.row(self.logo)
        form.row(self.brand)
        form.row(self.signatory, self.signatory_title)
        form.row(self.signature)
        form.row(self.footer)
        return form

    @property
    def _forms(self) -> list[Form]:
        return self.findChildren(Form)

    def load(self, choices: Choices) -> None:
        company = self._stored = choices.company
        self.name.set_text(company.name)
        self.siren.set_value(company.siren)
        self.vat.set_text(company.vat_number)
        for name in _PLAIN:
            field = getattr(self, name)
            field.set_text(getattr(company, name))
        self.street.set_text("\n".join(company.address.lines))
        self.postcode.set_text(company.address.postcode)
        self.town.set_text(company.address.town)
        self.iban.set_value(company.iban)
        self.bic.set_value(company.bic)
        self.payment_link.set_text(view_payment_link(self.workplace.desk))
        self.logo.set_picture(company.logo)
        self.signature.set_picture(company.signature)
        self.footer.set_text(company.footer)
        self.brand.set_text(company.brand)
        self.trial.draw()

    def shown(self) -> None:
        self.trial.draw()

    def company(self) -> Company:
        """Return the identity as typed."""
        lines = tuple(line.strip() for line in self.street.text().splitlines() if line.strip())
        address = Address(lines, self.postcode.text(), self.town.text(), self._stored.address.country)
        return Company(
            name=self.name.text(),
            siren=self.siren.value(),
            vat_number=self.vat.text(),
            address=address,
            iban=self.iban.value(),
            bic=self.bic.value(),
            logo=self.logo.picture,
            signature=self.signature.picture,
            footer=self.footer.text(),
            brand=self.brand.text(),
            **{name: getattr(self, name).text() for name in _PLAIN},
        )

    def touched(self) -> bool:
        return any(form.touched() for form in self._forms)

    def save(self) -> Changes | None:
        if not all([form.check() for form in self._forms]):  # noqa: C419
            return None
        edit_company(self.workplace.desk, self.company())
        edit_payment_link(self.workplace.desk, self.payment_link.text())
        return Changes.COMPANY

    def _trial(self) -> Trial | None:
        first = next(level for level in standard_policy().levels if level.code == "first")
        whole = all(field.verdict().ok for form in self._forms for field in form.fields)
        return Trial(first, company=self.company(), payment_link=self.payment_link.text()) if whole else None

    def _bank_of(self, iban: str) -> str:
        found = identity.bic_of_iban(iban)
        return self.tr("IBAN exact, BIC {bic}").format(bic=found) if found else self.tr("IBAN exact")

    def _propose_vat(self) -> None:
        """Write the VAT number that follows from a right SIREN where none was typed."""
        if self.vat.text() and self.vat.touched():
            return
        try:
            self.vat.set_text(identity.vat_number_of(self.siren.value()))
        except Refusal:
            return
        self.vat.touch()
        self.vat.show_verdict(Verdict(ok=True, text=self.tr("Calculé depuis le SIREN")))
