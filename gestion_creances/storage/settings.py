"""The firm's choices: its terms of sale, its own rates, its buckets, its letter templates, its table mappings."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from gestion_creances import locations
from gestion_creances.accounting.chart import Chart
from gestion_creances.aging.buckets import DEFAULT_BUCKETS, Buckets
from gestion_creances.banking.creditor import Creditor
from gestion_creances.basics.money import Money
from gestion_creances.company.legal_rates import RateRow, RateTable, Series, load_shipped
from gestion_creances.company.mail_account import MailAccount, Security
from gestion_creances.company.sending_times import SendingTimes
from gestion_creances.company.terms_of_sale import USUAL_TOLERANCE, DayCount, Imputation, TermsOfSale
from gestion_creances.matching.facts import Tolerances
from gestion_creances.matching.gap_accounts import GapAccounts
from gestion_creances.storage import rows

if TYPE_CHECKING:
    from gestion_creances.letters.catalogue import NamedTemplate

_OWN_TEMPLATE = "own_template/"


@cache
def shipped_rates() -> RateTable:
    """Return the rates shipped with the program."""
    return load_shipped(locations.resources() / "legal_rates")


class SettingRegister:
    """Reads and writes the firm's choices; what was never chosen has the value the law or practice gives."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def terms_of_sale(self) -> TermsOfSale:
        """Return what the firm's terms of sale say."""
        stored = self._get("terms_of_sale")
        if not isinstance(stored, dict):
            return TermsOfSale()
        rate = stored.pop("contract_rate")
        return TermsOfSale(
            contract_rate=None if rate is None else Decimal(rate),
            day_count=DayCount(stored.pop("day_count")),
            imputation=Imputation(stored.pop("imputation")),
            discount_tolerance=Money(stored.pop("discount_tolerance", USUAL_TOLERANCE.cents)),
            **stored,
        )

    def put_terms_of_sale(self, terms: TermsOfSale) -> None:
        """Store the firm's terms of sale."""
        values = asdict(terms)
        values["contract_rate"] = None if terms.contract_rate is None else str(terms.contract_rate)
        values["discount_tolerance"] = terms.discount_tolerance.cents
        self._put("terms_of_sale", values)

    def sending_times(self) -> SendingTimes:
        """Return the working days and the hours at which letters and e-mails may leave by themselves."""
        stored = self._get("sending_times")
        if not isinstance(stored, dict):
            return SendingTimes()
        first, last = time.fromisoformat(stored["first"]), time.fromisoformat(stored["last"])
        return SendingTimes(bool(stored["alsace_moselle"]), first, last)

    def put_sending_times(self, times: SendingTimes) -> None:
        """Store the working days and the hours of sending."""
        hours = {"first": times.first.isoformat(), "last": times.last.isoformat()}
        self._put("sending_times", {"alsace_moselle": times.alsace_moselle, **hours})

    def opening(self, at: datetime) -> datetime | None:
        """Return when what is written at *at* may leave, by the clock of the office; None when that is at once."""
        local = at.astimezone()
        opening = self.sending_times().next_opening(local)
        return None if opening == local else opening

    def buckets(self) -> Buckets:
        """Return the age brackets of the aged balance."""
        stored = self._get("buckets")
        return Buckets(tuple(stored)) if isinstance(stored, list) else DEFAULT_BUCKETS

    def put_buckets(self, buckets: Buckets) -> None:
        """Store the age brackets of the aged balance."""
        self._put("buckets", list(buckets.limits))

    def template(self, code: str, language: str) -> str | None:
        """Return the firm's own text of a letter, or None when it uses the one shipped."""
        stored = self._get(f"template/{language}/{code}")
        return stored if isinstance(stored, str) else None

    def templates(self) -> dict[tuple[str, str], str]:
        """Return every letter text of the firm's own by (code, language)."""
        mine = select(rows.setting).where(rows.setting.c.key.startswith("template/"))
        found = {}
        for row in self._connection.execute(mine):
            _, language, code = row.key.split("/", 2)
            found[code, language] = str(json.loads(row.value))
        return found

    def put_template(self, code: str, language: str, text: str | None) -> None:
        """Store the firm's own text of a letter; None goes back to the one shipped."""
        if text is None:
            self._connection.execute(delete(rows.setting).where(rows.setting.c.key == f"template/{language}/{code}"))
        else:
            self._put(f"template/{language}/{code}", text)

    def own_templates(self) -> tuple[NamedTemplate, ...]:
        """Return the letters the firm added under names of its own, by name."""
        # The catalogue knows the templates, and what reads templates takes long to load.
        from gestion_creances.letters.catalogue import named

        mine = select(rows.setting).where(rows.setting.c.key.startswith(_OWN_TEMPLATE))
        found = [
            named(row.key.removeprefix(_OWN_TEMPLATE), str(facts["name"]), str(facts["like"]))
            for row in self._connection.execute(mine)
            for facts in [json.loads(row.value)]
        ]
        return tuple(sorted(found, key=lambda each: each.name_fr.casefold()))

    def put_own_template(self, template: NamedTemplate) -> None:
        """Add or rename a letter of the firm's own; its texts are put by ``put_template``."""
        self._put(_OWN_TEMPLATE + template.code, {"name": template.name_fr, "like": template.like})

    def remove_own_template(self, code: str) -> None:
        """Forget the name of a letter of the firm's own."""
        self._connection.execute(delete(rows.setting).where(rows.setting.c.key == _OWN_TEMPLATE + code))

    def mail_account(self) -> MailAccount | None:
        """Return the account the firm sends its e-mails from, or None when it has given none."""
        stored = self._get("mail")
        if not isinstance(stored, dict):
            return None
        return MailAccount(security=Security(stored.pop("security")), **stored)

    def put_mail_account(self, account: MailAccount | None) -> None:
        """Store the sending account; None forgets it. Its password is never here."""
        if account is None:
            self._connection.execute(delete(rows.setting).where(rows.setting.c.key == "mail"))
        else:
            self._put("mail", asdict(account))

    def creditor(self) -> Creditor:
        """Return how the firm collects by direct debit; it has no identifier until it gives one."""
        stored = self._get("direct_debits")
        return Creditor(**stored) if isinstance(stored, dict) else Creditor()

    def put_creditor(self, creditor: Creditor) -> None:
        """Store how the firm collects by direct debit."""
        self._put("direct_debits", asdict(creditor))

    def tolerances(self) -> Tolerances:
        """Return what matching tolerates, and whether what is certain is written by itself."""
        stored = self._get("bank_tolerances")
        if not isinstance(stored, dict):
            return Tolerances()
        return Tolerances(Money(stored.pop("pennies")), Money(stored.pop("bank_fee")), **stored)

    def put_tolerances(self, tolerances: Tolerances) -> None:
        """Store what matching tolerates."""
        money = {"pennies": tolerances.pennies.cents, "bank_fee": tolerances.bank_fee.cents}
        self._put("bank_tolerances", asdict(tolerances) | money)

    def gap_accounts(self) -> GapAccounts:
        """Return the ledger accounts that small differences go to."""
        stored = self._get("gap_accounts")
        return GapAccounts(**stored) if isinstance(stored, dict) else GapAccounts()

    def put_gap_accounts(self, accounts: GapAccounts) -> None:
        """Store the ledger accounts that small differences go to."""
        self._put("gap_accounts", asdict(accounts))

    def chart(self) -> Chart:
        """Return the accounts and journals of the firm, and which facts its accountant waits for."""
        stored = self._get("chart")
        if not isinstance(stored, dict):
            return Chart()
        since = stored.pop("since")
        return Chart(
            **{key: value for key, value in stored.items() if key not in ("sales", "receipts")},
            sales=frozenset(stored["sales"]),
            receipts=frozenset(stored["receipts"]),
            since=date.fromisoformat(since) if since else None,
        )

    def put_chart(self, chart: Chart) -> None:
        """Store the accounts and journals of the firm."""
        since = chart.since.isoformat() if chart.since else ""
        sources = {"sales": sorted(chart.sales), "receipts": sorted(chart.receipts)}
        self._put("chart", {**asdict(chart), **sources, "since": since})

    def entries_format(self) -> str:
        """Return the code of the form entries were last handed over in, empty when they never were."""
        stored = self._get("entries_format")
        return stored if isinstance(stored, str) else ""

    def put_entries_format(self, code: str) -> None:
        """Remember the form entries are handed over in."""
        self._put("entries_format", code)

    def payment_link(self) -> str:
        """Return the pattern of the address at which invoices are paid online, empty for none."""
        stored = self._get("payment_link")
        return stored if isinstance(stored, str) else ""

    def put_payment_link(self, pattern: str) -> None:
        """Store the pattern of the payment link; an empty one switches it off."""
        self._put("payment_link", pattern)

    def rates(self) -> RateTable:
        """Return the rates shipped with the program, completed and corrected by the firm's own."""
        return shipped_rates().with_rows(self.own_rates())

    def own_rates(self) -> tuple[RateRow, ...]:
        """Return the rates the firm added."""
        return tuple(
            RateRow(Series(row.series), date.fromisoformat(row.since), Decimal(row.percent), row.source, row.confidence)
            for row in self._connection.execute(select(rows.rate))
        )

    def put_rate(self, rate: RateRow) -> None:
        """Add or replace one of the firm's own rates."""
        values = {"percent": str(rate.percent), "source": rate.source, "confidence": rate.confidence}
        statement = insert(rows.rate).values(series=rate.series.value, since=rate.since.isoformat(), **values)
        self._connection.execute(statement.on_conflict_do_update(index_elements=["series", "since"], set_=values))

    def remove_rate(self, series: Series, since: date) -> None:
        """Forget one of the firm's own rates."""
        mine = (rows.rate.c.series == series.value) & (rows.rate.c.since == since.isoformat())
        self._connection.execute(delete(rows.rate).where(mine))

    def mapping(self, signature: str) -> str | None:
        """Return the column mapping (JSON text) remembered for tables with that *signature*, or None."""
        statement = select(rows.import_mapping.c.mapping).where(rows.import_mapping.c.signature == signature)
        found: str | None = self._connection.scalar(statement)
        return found

    def forget_mapping(self, signature: str) -> None:
        """Forget the column mapping of tables with that *signature*."""
        self._connection.execute(delete(rows.import_mapping).where(rows.import_mapping.c.signature == signature))

    def remember_mapping(self, signature: str, mapping: str) -> None:
        """Keep *mapping* (JSON text) for the next table with that *signature*."""
        statement = insert(rows.import_mapping).values(signature=signature, mapping=mapping)
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=["signature"], set_={"mapping": mapping})
        )

    def _get(self, key: str) -> object:
        text = self._connection.scalar(select(rows.setting.c.value).where(rows.setting.c.key == key))
        return None if text is None else json.loads(text)

    def _put(self, key: str, value: object) -> None:
        text = json.dumps(value, ensure_ascii=False)
        statement = insert(rows.setting).values(key=key, value=text)
        self._connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_={"value": text}))
