"""The early-payment discounts granted over a period, with what each cost and the VAT to take back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.money import total
from gestion_creances.ledger.discount import CHARGE_ACCOUNT, VAT_ACCOUNT
from gestion_creances.storage.discounts import GrantedDiscount
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import Choice
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import amount, day
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.list_view import ListView
from gestion_creances.ui.tables.source import Filter, ShortList
from gestion_creances.usecases.view_discounts import view_discounts

translate = QCoreApplication.translate
_YEAR = timedelta(days=365)


class Discounts(Card):
    """The list of discounts granted, this year, over a year or ever."""

    def __init__(self, page: Page, workplace: Workplace) -> None:
        super().__init__(padded=False)
        self._workplace = workplace
        columns = _columns()
        self._rows: ShortList[GrantedDiscount] = ShortList(columns)
        empty = EmptyState(
            self.tr("Aucun escompte accordé"),
            self.tr("Fixez un escompte au client ou sur la facture\u00a0: il est proposé à la saisie du règlement."),
            "percent",
        )
        self.list: ListView[GrantedDiscount] = ListView(
            "escomptes",
            columns,
            self._rows,
            key=lambda row: row.item_id,
            nouns=(self.tr("escompte"), self.tr("escomptes")),
            empty=empty,
            totals=self._totals,
        )
        periods = [(self.tr("Cette année"), "year"), (self.tr("365 derniers jours"), "last"), (self.tr("Tous"), "all")]
        self.period: Choice[str] = Choice(periods, self.tr("Période"))
        self.period.picked.connect(lambda _: self.refresh())
        self.list.add_to_bar(self.period)
        self.list.opened.connect(lambda row: page.go("customer", row.customer_id))
        self.list.failed.connect(page.say_outcome)
        can_export(page, workplace, self.list, self.tr("Escomptes accordés"))
        self.body.addWidget(self.list)

    def refresh(self) -> None:
        """Read the discounts of the period again."""
        today = self._workplace.desk.today
        first = {"year": date(today.year, 1, 1), "last": today - _YEAR, "all": date.min}[self.period.value()]
        self._rows.replace(view_discounts(self._workplace.desk, first).rows)
        self.list.reload()

    def _totals(self, wanted: Filter) -> Mapping[str, str]:
        found = self._rows.found(wanted)
        return {
            "granted_on": self.tr("Total"),
            "amount": amount(total(row.amount for row in found)),
            "net": amount(total(row.net for row in found)),
            "vat": amount(total(row.vat for row in found)),
        }


def _columns() -> tuple[Column[GrantedDiscount], ...]:
    return (
        Column(
            key="granted_on",
            title=translate("penalties", "Accordé le"),
            text=lambda row: day(row.granted_on),
            sort="granted_on",
            width=104,
            raw=lambda row: row.granted_on,
        ),
        Column(
            key="customer",
            title=translate("penalties", "Client"),
            text=lambda row: row.customer_name,
            sort="customer",
            width=180,
            stretch=True,
        ),
        Column(
            key="number", title=translate("penalties", "Facture"), text=lambda row: row.number, sort="number", width=130
        ),
        Column(
            key="amount",
            title=translate("penalties", "Escompte TTC"),
            text=lambda row: amount(row.amount),
            kind=Kind.STRONG_AMOUNT,
            sort="amount",
            width=124,
            raw=lambda row: row.amount,
        ),
        Column(
            key="net",
            title=translate("penalties", "HT, compte {account}").format(account=CHARGE_ACCOUNT),
            text=lambda row: amount(row.net),
            kind=Kind.AMOUNT,
            sort="net",
            width=140,
            raw=lambda row: row.net,
        ),
        Column(
            key="vat",
            title=translate("penalties", "TVA à reprendre, {account}").format(account=VAT_ACCOUNT),
            text=lambda row: amount(row.vat),
            kind=Kind.AMOUNT,
            sort="vat",
            width=190,
            raw=lambda row: row.vat,
        ),
    )
