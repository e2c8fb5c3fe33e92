"""The firm's choices, its own interest rates, and the table mappings it has confirmed."""

from __future__ import annotations

import json

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from gestion_creances.storage import rows


class SettingRegister:
    """Reads and writes settings; values are whatever JSON can hold."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, key: str, default: object = None) -> object:
        """Return the stored value of *key*, or *default*."""
        text = self._connection.scalar(select(rows.setting.c.value).where(rows.setting.c.key == key))
        return default if text is None else json.loads(text)

    def put(self, key: str, value: object) -> None:
        """Store *value* under *key*, replacing what was there."""
        text = json.dumps(value, ensure_ascii=False)
        statement = insert(rows.setting).values(key=key, value=text)
        self._connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_={"value": text}))

    def own_rates(self) -> tuple[tuple[str, str, str, str, str], ...]:
        """Return the rates the user added: (series, since or half-year, percent, source, confidence)."""
        return tuple(tuple(row) for row in self._connection.execute(select(rows.rate)))

    def put_rate(self, series: str, since: str, percent: str, source: str) -> None:
        """Add or replace one of the user's own rates (*percent* as decimal text)."""
        statement = insert(rows.rate).values(
            series=series, since=since, percent=percent, source=source, confidence="user"
        )
        self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=["series", "since"], set_={"percent": percent, "source": source}
            )
        )

    def remove_rate(self, series: str, since: str) -> None:
        """Forget one of the user's own rates."""
        self._connection.execute(delete(rows.rate).where(rows.rate.c.series == series, rows.rate.c.since == since))

    def mapping(self, signature: str) -> object:
        """Return the column mapping remembered for tables with that *signature*, or None."""
        statement = select(rows.import_mapping.c.mapping).where(rows.import_mapping.c.signature == signature)
        text = self._connection.scalar(statement)
        return None if text is None else json.loads(text)

    def remember_mapping(self, signature: str, mapping: object) -> None:
        """Keep *mapping* for the next table with that *signature*."""
        text = json.dumps(mapping, ensure_ascii=False)
        statement = insert(rows.import_mapping).values(signature=signature, mapping=text)
        self._connection.execute(statement.on_conflict_do_update(index_elements=["signature"], set_={"mapping": text}))
