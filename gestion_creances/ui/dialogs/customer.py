"""The dialog that creates a customer or changes what is known of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QTabWidget, QVBoxLayout, QWidget

from gestion_creances.basics import identity
from gestion_creances.company.mail_address import checked_address
from gestion_creances.company.profile import Address
from gestion_creances.dunning.policy import Policy
from gestion_creances.ledger.customer import Channel, Customer, CustomerKind, Segment
from gestion_creances.ledger.terms import PaymentTerms
from gestion_creances.ui.dialogs.contacts import ContactLines
from gestion_creances.ui.dialogs.discount_fields import DiscountFields
from gestion_creances.ui.fields.checks import checked_by
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import LongTextField, TextField
from gestion_creances.ui.fields.form import Form, FormDialog
from gestion_creances.ui.fields.rate import RateField, read_rate
from gestion_creances.ui.fields.typed import GroupedField, IbanField, MoneyField, SirenField
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import painted
from gestion_creances.ui.speech.words import channels, customer_kinds, methods, segments
from gestion_creances.usecases.choose_policy import closed_by, policy_of_customer
from gestion_creances.usecases.edit_customer import edit_customer


def _on_top(form: Form) -> QWidget:
    room = QWidget()
    column = QVBoxLayout(room)
    column.setContentsMargins(0, 14, 0, 0)
    column.addWidget(form)
    column.addStretch(1)
    return room


def _label_of_terms(code: str) -> str:
    return painted(PaymentTerms.parse(code).label)


class CustomerDialog(FormDialog):
    """Edits *customer* (a new one when its id is 0) in three tabs; *done* receives the customer as stored."""

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        customer: Customer,
        policies: Sequence[Policy],
        done: Callable[[Customer], object],
    ) -> None:
        title = self.tr("Modifier le client") if customer.id else self.tr("Nouveau client")
        super().__init__(parent, title, self._confirm, width=720)
        self._workplace, self._customer, self._done = workplace, customer, done
        self.tabs = QTabWidget()
        self._forms = (self._identity(), self._conditions(policies), self._people())
        titles = (self.tr("Identité"), self.tr("Conditions"), self.tr("Contacts"))
        for title, form in zip(titles, self._forms, strict=True):
            self.tabs.addTab(_on_top(form), title)
            self.form.fields += form.fields
        # The fields stand in the tabs: the form itself shows nothing.
        self.form.hide()
        self.body.addWidget(self.tabs, 1)
        self._fill(customer)
        self._tell_closed()
        self.beside = {"code": self.code, "name": self.name_field, **self.discount.beside}

    def _identity(self) -> Form:
        self.name_field = TextField(self.tr("Nom"))
        self.code = TextField(self.tr("Code"))
        kinds = [(words, kind) for kind, words in customer_kinds().items()]
        self.kind: ChoiceField[CustomerKind] = ChoiceField(self.tr("Nature"), kinds)
        self.siren = SirenField(self.tr("SIREN"), checked_by(identity.siren), optional=True)
        self.vat = GroupedField(self.tr("N° de TVA"), (4, 3, 3, 3), checked_by(identity.vat_number), optional=True)
        self.iban = IbanField(self.tr("IBAN"), checked_by(identity.iban), optional=True)
        self.street = LongTextField(self.tr("Adresse"), optional=True, lines=2)
        self.postcode = TextField(self.tr("Code postal"), optional=True, longest=12)
        self.town = TextField(self.tr("Ville"), optional=True)
        self.country = TextField(self.tr("Pays"), optional=True, longest=2)
        form = Form()
        form.row(self.name_field, self.code, self.kind, weights=(5, 2, 3))
        form.row(self.siren, self.vat, weights=(1, 1))
        form.row(self.iban)
        form.row(self.street)
        form.row(self.postcode, self.town, self.country, weights=(2, 5, 1))
        return form

    def _conditions(self, policies: Sequence[Policy]) -> Form:
        self.terms = TextField(
            self.tr("Délai de paiement"),
            optional=True,
            hint=self.tr("Vide\u00a0: celui de l’entreprise. Exemples\u00a0: 30, 45FDM, FDM45, 30FDM+10."),
            check=checked_by(PaymentTerms.parse, _label_of_terms),
        )
        any_method = [(self.tr("Non précisé"), ""), *((words, code) for code, words in methods().items())]
        self.method: ChoiceField[str] = ChoiceField(self.tr("Mode de paiement"), any_method)
        self.rate = RateField(
            self.tr("Taux de pénalité convenu"),
            optional=True,
            hint=self.tr("Vide\u00a0: celui des conditions de vente."),
        )
        self.limit = MoneyField(self.tr("Plafond d’encours"), optional=True)
        self.discount = DiscountFields()
        own: list[tuple[str, int | None]] = [(self.tr("Celui du profil ou de l’entreprise"), None)]
        own += [(policy.name, policy.id) for policy in policies if policy.id]
        self._offered = {policy.id for policy in policies}
        self.policy: ChoiceField[int | None] = ChoiceField(self.tr("Scénario de relance"), own)
        profiles: list[tuple[str, Segment | None]] = [(self.tr("Aucun"), None)]
        profiles += [(words, segment) for segment, words in segments().items()]
        self.segment: ChoiceField[Segment | None] = ChoiceField(self.tr("Profil"), profiles)
        for field in (self.policy, self.segment, self.kind):
            field.edited.connect(self._tell_policy)
        any_channel: list[tuple[str, Channel | None]] = [(self.tr("Celui du scénario"), None)]
        any_channel += [(words, channel) for channel, words in channels().items()]
        self.channel: ChoiceField[Channel | None] = ChoiceField(self.tr("Canal préféré"), any_channel)
        languages = [(self.tr("Français"), "fr"), (self.tr("Anglais"), "en")]
        self.language: ChoiceField[str] = ChoiceField(self.tr("Langue des lettres"), languages)
        self.owner = TextField(self.tr("Suivi par"), optional=True)
        form = Form()
        form.row(self.terms, self.method)
        form.row(self.rate, self.limit)
        form.row(self.discount.percent, self.discount.days)
        form.row(self.segment, self.policy)
        form.row(self.channel, self.language, self.owner)
        return form

    def _people(self) -> Form:
        self.email = TextField(self.tr("E-mail"), optional=True, check=checked_by(checked_address))
        self.salesperson = TextField(
            self.tr("E-mail de son commercial"),
            optional=True,
            check=checked_by(checked_address),
            hint=self.tr("Il peut recevoir copie des relances (Paramètres > E-mail)."),
        )
        self.phone = TextField(self.tr("Téléphone"), optional=True)
        self.contacts = ContactLines()
        self.notes = LongTextField(self.tr("Notes"), optional=True, lines=3)
        self.archived = QCheckBox(self.tr("Client archivé\u00a0: il n’est plus relancé"))
        form = Form()
        form.row(self.email, self.phone)
        form.row(self.salesperson)
        form.row(self.contacts)
        form.row(self.notes)
        form.row(self.archived)
        return form

    def _fill(self, customer: Customer) -> None:
        texts = {
            self.name_field: customer.name,
            self.code: customer.code,
            self.postcode: customer.address.postcode,
            self.town: customer.address.town,
            self.country: customer.address.country,
            self.terms: customer.terms,
            self.owner: customer.owner,
            self.email: customer.email,
            self.salesperson: customer.salesperson_email,
            self.phone: customer.phone,
        }
        for field, text in texts.items():
            field.set_text(text)
        self.street.set_text("\n".join(customer.address.lines))
        self.notes.set_text(customer.notes)
        self.siren.set_value(customer.siren)
        self.vat.set_value(customer.vat_number)
        self.iban.set_value(customer.iban)
        self.rate.set_value(read_rate(customer.contract_rate) if customer.contract_rate else None)
        self.limit.set_value(customer.credit_limit)
        self.discount.set_value(customer.discount)
        self.kind.set_value(customer.kind)
        self.method.set_value(customer.method if customer.method in methods() else "")
        self.channel.set_value(customer.channel)
        self.segment.set_value(customer.segment)
        self.policy.set_value(customer.policy_id if customer.policy_id in self._offered else None)
        self._tell_policy()
        self.language.set_value(customer.language if customer.language in ("fr", "en") else "fr")
        self.contacts.show_contacts(customer.contacts)
        self.archived.setChecked(customer.archived)

    def _tell_policy(self) -> None:
        """Say below the scenario which one applies to what is typed, and by which rule."""
        typed = replace(
            self._customer, kind=self.kind.value(), segment=self.segment.value(), policy_id=self.policy.value()
        )
        found = policy_of_customer(self._workplace.desk, typed)
        self.policy.set_hint(f"{found.policy.name}. {painted(found.rule.sentence())}")

    def _tell_closed(self) -> None:
        """Say that orders are no longer taken from the customer, and since which step."""
        level = closed_by(self._workplace.desk, self._customer.id)
        if level is not None:
            told = self.tr("Nouvelles commandes bloquées depuis l’étape «\u00a0{step}\u00a0», jusqu’au paiement.")
            self.limit.set_hint(told.format(step=painted(level.name_fr)))

    def customer(self) -> Customer:
        """Return the customer as typed."""
        rate = self.rate.value()
        lines = tuple(line.strip() for line in self.street.text().splitlines() if line.strip())
        return replace(
            self._customer,
            code=self.code.text(),
            name=self.name_field.text(),
            kind=self.kind.value(),
            siren=self.siren.value(),
            siret=self._customer.siret if self._customer.siret.startswith(self.siren.value() or "-") else "",
            vat_number=self.vat.value(),
            iban=self.iban.value(),
            address=Address(lines, self.postcode.text(), self.town.text(), self.country.text().upper() or "FR"),
            email=self.email.text(),
            salesperson_email=self.salesperson.text(),
            phone=self.phone.text(),
            language=self.language.value(),
            channel=self.channel.value(),
            owner=self.owner.text(),
            terms=self.terms.text(),
            method=self.method.value() or self._unlisted_method(),
            contract_rate="" if rate is None else str(rate),
            policy_id=self.policy.value(),
            segment=self.segment.value(),
            credit_limit=self.limit.value(),
            discount=self.discount.value(),
            notes=self.notes.text(),
            archived=self.archived.isChecked(),
            contacts=self.contacts.contacts(),
        )

    def _unlisted_method(self) -> str:
        """A method the list does not know is kept until another is chosen."""
        untouched = not self.method.touched() and self._customer.method not in methods()
        return self._customer.method if untouched else ""

    def accept(self) -> None:
        wrong = [place for place, form in enumerate(self._forms) if not all(f.verdict().ok for f in form.fields)]
        if wrong:
            self.tabs.setCurrentIndex(wrong[0])
        super().accept()

    def _confirm(self) -> None:
        self.tabs.setCurrentIndex(1)
        self.discount.value()
        self.tabs.setCurrentIndex(0)
        self._done(edit_customer(self._workplace.desk, self.customer()))
