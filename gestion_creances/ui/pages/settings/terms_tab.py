"""Conditions: what the firm's terms of sale allow it to claim, each clause with its article."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.money import ZERO
from gestion_creances.company.legal_rates import RateMissing, RateTable
from gestion_creances.company.terms_of_sale import DayCount, Imputation, TermsOfSale
from gestion_creances.ledger.terms import PaymentTerms
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.checks import checked_by
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import Form
from gestion_creances.ui.fields.rate import RateField
from gestion_creances.ui.fields.scrolling import scrolling
from gestion_creances.ui.fields.typed import MoneyField
from gestion_creances.ui.look.labels import Role, label, set_role
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.settings.tab import Tab, column
from gestion_creances.ui.speech.formats import amount, painted
from gestion_creances.usecases.edit_choices import edit_terms_of_sale
from gestion_creances.usecases.view_choices import Choices, floor_warning


class TermsTab(Tab):
    """The terms of sale."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._stored = TermsOfSale()
        self._rates: RateTable | None = None
        self._indemnity_touched = False
        self._make_fields()
        inside, cards = column()
        cards.addWidget(self._penalties())
        cards.addWidget(self._imputation())
        cards.addWidget(self._delays())
        cards.addStretch(1)
        self.across.addWidget(scrolling(inside), 1)
        for field in self._fields:
            field.edited.connect(self._changed)
        self.indemnity.clicked.connect(self._tick)

    def _make_fields(self) -> None:
        legal = self.tr("Taux légal par défaut (BCE + 10 points)")
        agreed = self.tr("Taux convenu dans vos conditions")
        self.kind = ChoiceField(self.tr("Taux des pénalités"), [(legal, False), (agreed, True)])
        self.rate = RateField(self.tr("Taux annuel convenu"))
        self.floor = label("", Role.BODY, wrap=True)
        self.day_count = ChoiceField(
            self.tr("Jours dans l’année"),
            [
                (self.tr("365 toujours (usage)"), DayCount.FIXED_365),
                (self.tr("Réels (366 les années bissextiles)"), DayCount.ACTUAL),
                (self.tr("360 (année bancaire)"), DayCount.FIXED_360),
            ],
        )
        self.indemnity = QCheckBox(self.tr("Réclamer l’indemnité forfaitaire de 40\u00a0€ par facture en retard"))
        self.imputation = ChoiceField(
            self.tr("Un règlement partiel paie d’abord"),
            [
                (self.tr("les intérêts, puis le principal, puis l’indemnité"), Imputation.INTEREST_FIRST),
                (self.tr("les intérêts, puis l’indemnité, puis le principal"), Imputation.INDEMNITY_NEXT),
                (self.tr("le principal, puis les intérêts, puis l’indemnité"), Imputation.PRINCIPAL_FIRST),
            ],
        )
        self.order = label("", Role.MUTED, wrap=True)
        self.payment_terms = TextField(
            self.tr("Délai de paiement habituel"),
            check=checked_by(PaymentTerms.parse, lambda text: painted(PaymentTerms.parse(text).label)),
            hint=self.tr("Par exemple 30, 45FDM, FDM45 ou 30FDM+10."),
            longest=30,
        )
        self.cap = label("", Role.BODY, wrap=True)
        self.discount = TextField(self.tr("Escompte pour paiement anticipé"), optional=True, longest=200)
        self.tolerance = MoneyField(self.tr("Écart toléré sur l’escompte"))
        rules = (self.kind, self.rate, self.day_count, self.imputation)
        self._fields = (*rules, self.payment_terms, self.discount, self.tolerance)

    def _penalties(self) -> Card:
        card = Card(self.tr("Pénalités de retard"))
        self._rate_form = Form()
        self._rate_form.row(self.kind, self.rate, self.day_count, weights=(3, 2, 3))
        card.body.addWidget(self._rate_form)
        card.body.addWidget(self.floor)
        card.body.addWidget(self.indemnity)
        told = self.tr(
            "Articles L441-10 II et D441-5 du code de commerce\u00a0: entre professionnels, les pénalités courent le "
            "lendemain de l’échéance sans rappel, et 40\u00a0€ sont dus par facture payée en retard. Un particulier "
            "ne doit ni l’un ni l’autre."
        )
        card.body.addWidget(label(told, Role.MUTED, wrap=True))
        return card

    def _imputation(self) -> Card:
        card = Card(self.tr("Règlements partiels"))
        form = Form()
        form.row(self.imputation)
        card.body.addWidget(form)
        card.body.addWidget(self.order)
        return card

    def _delays(self) -> Card:
        card = Card(self.tr("Délais et escompte"))
        self._delay_form = Form()
        self._delay_form.row(self.payment_terms, self.discount, self.tolerance, weights=(3, 5, 2))
        card.body.addWidget(self._delay_form)
        card.body.addWidget(self.cap)
        return card

    def load(self, choices: Choices) -> None:
        terms = self._stored = choices.terms
        self._rates = choices.rates
        self.kind.set_value(terms.contract_rate is not None)
        self.rate.set_value(terms.contract_rate)
        self.day_count.set_value(terms.day_count)
        self.imputation.set_value(terms.imputation)
        self.payment_terms.set_text(terms.payment_terms)
        self.discount.set_text(terms.discount_text)
        self.tolerance.set_value(terms.discount_tolerance)
        self.indemnity.setChecked(terms.indemnity)
        self._indemnity_touched = False
        self._explain()

    def terms(self) -> TermsOfSale:
        """Return the terms of sale as typed."""
        return replace(
            self._stored,
            contract_rate=self.rate.value() if self.kind.value() else None,
            day_count=self.day_count.value(),
            imputation=self.imputation.value(),
            indemnity=self.indemnity.isChecked(),
            payment_terms=self.payment_terms.text(),
            discount_text=self.discount.text(),
            discount_tolerance=self.tolerance.value() or ZERO,
        )

    def touched(self) -> bool:
        return self._indemnity_touched or any(field.touched() for field in self._fields)

    def save(self) -> Changes | None:
        if not (self._rate_form.check() and self._delay_form.check()):
            return None
        edit_terms_of_sale(self.workplace.desk, self.terms())
        return Changes.COMPANY

    def _tick(self) -> None:
        self._indemnity_touched = True
        self._changed()

    def _changed(self) -> None:
        self._explain()
        self.edited.emit()

    def _explain(self) -> None:
        self.rate.setVisible(self.kind.value())
        self._say_floor()
        self.order.setText(self._order_words())
        self._say_cap()

    def _say_floor(self) -> None:
        rate = self.rate.value() if self.kind.value() else None
        if rate is None or self._rates is None:
            self.floor.hide()
            return
        try:
            warning = floor_warning(self._rates, rate, self.workplace.desk.today)
        except RateMissing as missing:
            self._tell(self.floor, painted(str(missing)), "warn")
            return
        if warning is None:
            self._tell(self.floor, self.tr("Au-dessus du plancher légal (trois fois le taux d’intérêt légal)."), "ok")
        elif warning.unknown:
            self._tell(self.floor, self.tr("Le taux légal de ce semestre manque\u00a0: plancher non vérifié."), "warn")
        else:
            told = self.tr(
                "Sous le plancher légal (article L441-10 II)\u00a0: pour 10\u00a0000\u00a0€ payés 30 jours en retard, "
                "votre taux donne {mine}, le plancher {floor}. Les lettres réclament votre taux."
            )
            shown = told.format(mine=amount(warning.interest), floor=amount(warning.floor_interest))
            self._tell(self.floor, shown, "alert")

    def _order_words(self) -> str:
        if self.imputation.value() is Imputation.PRINCIPAL_FIRST:
            return self.tr(
                "Vous renoncez à l’ordre de la loi (article 1343-1 du code civil)\u00a0: le principal baisse d’abord, "
                "ce qui réduit les intérêts à venir. Écrivez-le dans vos conditions de vente."
            )
        return self.tr(
            "C’est l’ordre de l’article 1343-1 du code civil\u00a0: un règlement partiel s’impute d’abord sur les "
            "intérêts. Appliqué aux pénalités de l’article L441-10, c’est une lecture solide, non un texte exprès."
        )

    def _say_cap(self) -> None:
        warning = None
        if self.payment_terms.verdict().ok and self.payment_terms.text():
            warning = PaymentTerms.parse(self.payment_terms.text()).cap_warning()
        self._tell(self.cap, painted(str(warning)) if warning else "", "warn")

    def _tell(self, where: object, text: str, tone: str) -> None:
        shown = self.floor if where is self.floor else self.cap
        shown.setText(text)
        set_role(shown, "tone", tone)
        shown.setVisible(bool(text))
