"""Prélèvements: the firm's creditor identifier, the account credited, and how long before a debit debtors are told."""

from __future__ import annotations

from gestion_creances.banking.creditor import Creditor, checked_ics
from gestion_creances.basics import identity
from gestion_creances.basics.changes import Changes
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.checks import checked_by
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import Form
from gestion_creances.ui.fields.scrolling import scrolling
from gestion_creances.ui.fields.typed import IbanField, NumberField
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.settings.tab import Tab, column
from gestion_creances.usecases.edit_creditor import edit_creditor, view_creditor
from gestion_creances.usecases.view_choices import Choices


class DebitsTab(Tab):
    """How the firm collects by direct debit; nothing can be collected before it has an identifier."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.ics = TextField(
            self.tr("Identifiant créancier SEPA (ICS)"),
            optional=True,
            check=checked_by(checked_ics),
            longest=40,
            hint=self.tr("Demandé à votre banque, par exemple FR72ZZZ123456. Vide\u00a0: aucun prélèvement."),
        )
        self.iban = IbanField(
            self.tr("Compte crédité"),
            checked_by(identity.iban),
            optional=True,
            hint=self.tr("Vide\u00a0: l’IBAN de l’entreprise."),
        )
        self.bic = TextField(
            self.tr("BIC"),
            optional=True,
            check=checked_by(identity.bic),
            longest=14,
            hint=self.tr("Vide\u00a0: celui de la banque du compte."),
        )
        self.notice = NumberField(
            self.tr("Préavis aux clients, en jours"),
            most=30,
            hint=self.tr("14 jours, sauf délai plus court convenu avec eux."),
        )
        self.submission = NumberField(
            self.tr("Délai de la banque, en jours ouvrés"),
            least=1,
            most=14,
            hint=self.tr("Un jour ouvré au moins avant le prélèvement."),
        )
        self._fields = (self.ics, self.iban, self.bic, self.notice, self.submission)
        inside, cards = column()
        card = Card(self.tr("Prélèvements SEPA"))
        self._form = Form()
        self._form.row(self.ics)
        self._form.row(self.iban, self.bic, weights=(5, 3))
        self._form.row(self.notice, self.submission)
        card.body.addWidget(self._form)
        told = self.tr(
            "Les mandats se recopient dans Prélèvements > Mandats. Une lettre ou un e-mail annonce chaque prélèvement "
            "à son débiteur\u00a0: montant, date, ICS, référence du mandat, factures."
        )
        card.body.addWidget(label(told, Role.MUTED, wrap=True))
        cards.addWidget(card)
        cards.addStretch(1)
        self.across.addWidget(scrolling(inside), 1)
        for field in self._fields:
            field.edited.connect(self.edited)

    def load(self, choices: Choices) -> None:
        kept = view_creditor(self.workplace.desk)
        self.ics.set_text(kept.ics)
        self.iban.set_value(kept.iban)
        self.bic.set_text(kept.bic)
        self.notice.set_value(kept.notice_days)
        self.submission.set_value(kept.submission_days)

    def creditor(self) -> Creditor:
        """Return what is typed."""
        notice, submission = self.notice.value(), self.submission.value()
        usual = Creditor()
        return Creditor(
            self.ics.text(),
            self.iban.value(),
            self.bic.text(),
            usual.notice_days if notice is None else notice,
            submission or usual.submission_days,
        )

    def touched(self) -> bool:
        return any(field.touched() for field in self._fields)

    def save(self) -> Changes | None:
        if not self._form.check():
            return None
        edit_creditor(self.workplace.desk, self.creditor())
        return Changes.COMPANY | Changes.DEBITS
