"""The columns of the list of customers, and which of them a filter keeps."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.money import ZERO
from gestion_creances.ui.lists.statuses import HOLD_TONES
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import amount, day, decimal, painted, percent, short_days
from gestion_creances.ui.speech.words import hold_kinds, segments
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.source import Filter
from gestion_creances.usecases.view_customers import CustomerLine

translate = QCoreApplication.translate


def keep(line: CustomerLine, wanted: Filter) -> bool:
    """Return whether *line* passes the choice ``status`` (everybody who is not archived when there is none)."""
    status = wanted.choice("status")
    if status == "archived" or line.row.archived:
        return status == "archived" and line.row.archived
    match status:
        case "late":
            return line.row.late > 0
        case "over":
            return line.over_limit
        case "held":
            return bool(line.holds)
        case _:
            return True


def words(line: CustomerLine) -> str:
    """Return the text of *line* in which words are searched."""
    row = line.row
    return f"{row.name} {row.code} {row.siren} {row.town} {row.owner}"


def columns() -> tuple[Column[CustomerLine], ...]:
    """Return the columns: who, his profile, how much, how late, his limit, his last payment."""
    return (*_who(), *_profile(), *_owes(), *_late(), *_rest())


def _who() -> tuple[Column[CustomerLine], ...]:
    return (
        Column(
            key="name",
            title=translate("customers", "Client"),
            text=lambda line: line.row.name,
            kind=Kind.LINK,
            sort="name",
            width=190,
            stretch=True,
            second=lambda line: " · ".join(filter(None, (line.row.code, line.row.town))),
            tip=lambda line: line.row.name,
        ),
        Column(
            key="code",
            title=translate("customers", "Code"),
            text=lambda line: line.row.code,
            kind=Kind.MUTED,
            sort="code",
            width=84,
            shown=False,
        ),
        Column(
            key="town",
            title=translate("customers", "Ville"),
            text=lambda line: line.row.town or "–",
            sort="town",
            width=110,
            shown=False,
        ),
        Column(
            key="siren",
            title=translate("customers", "SIREN"),
            text=lambda line: line.row.siren or "–",
            sort="siren",
            width=100,
            shown=False,
        ),
        Column(
            key="owner",
            title=translate("customers", "Suivi par"),
            text=lambda line: line.row.owner or "–",
            sort="owner",
            width=100,
            shown=False,
        ),
    )


def _profile() -> tuple[Column[CustomerLine], ...]:
    return (
        Column(
            key="segment",
            title=translate("customers", "Profil"),
            text=lambda line: segments()[line.row.segment] if line.row.segment else "–",
            sort="segment",
            width=118,
        ),
    )


def _owes() -> tuple[Column[CustomerLine], ...]:
    return (
        Column(
            key="outstanding",
            title=translate("customers", "Encours"),
            text=lambda line: amount(line.row.outstanding.total) if line.row.outstanding.total else "–",
            kind=Kind.STRONG_AMOUNT,
            sort="outstanding",
            width=114,
            raw=lambda line: line.row.outstanding.total,
        ),
        Column(
            key="overdue",
            title=translate("customers", "Dont échu"),
            text=lambda line: amount(line.row.outstanding.overdue) if line.row.outstanding.overdue else "–",
            kind=Kind.AMOUNT,
            sort="overdue",
            width=108,
            tone=lambda line: Tone.ALERT if line.row.outstanding.overdue > ZERO else None,
            raw=lambda line: line.row.outstanding.overdue,
        ),
    )


def _late() -> tuple[Column[CustomerLine], ...]:
    return (
        Column(
            key="most_late",
            title=translate("customers", "Retard"),
            text=lambda line: _days(line.row.most_late),
            sort="most_late",
            width=74,
            right=True,
            tip=_told_late,
            raw=lambda line: line.row.most_late,
        ),
        Column(
            key="mean_late",
            title=translate("customers", "Retard moyen"),
            text=lambda line: short_days(decimal(line.row.mean_late, 0)) if line.row.late else "–",
            sort="mean_late",
            width=112,
            right=True,
            shown=False,
            raw=lambda line: line.row.mean_late if line.row.late else None,
        ),
    )


def _rest() -> tuple[Column[CustomerLine], ...]:
    return (
        Column(
            key="used",
            title=translate("customers", "Plafond utilisé"),
            text=lambda line: percent(line.used, 0) if line.used is not None else "–",
            sort="used",
            width=118,
            right=True,
            tone=lambda line: Tone.BAD if line.over_limit else None,
            tip=lambda line: (
                translate("customers", "Plafond de {0}").format(amount(line.row.limit)) if line.row.limit else ""
            ),
            raw=lambda line: line.used,
        ),
        Column(
            key="last_paid_on",
            title=translate("customers", "Dernier règl."),
            text=lambda line: day(line.row.last_paid_on),
            sort="last_paid_on",
            width=106,
            raw=lambda line: line.row.last_paid_on,
        ),
        Column(
            key="status",
            title=translate("customers", "Statut"),
            text=lambda line: _status(line)[0],
            kind=Kind.PILL,
            sort="status",
            width=134,
            tone=lambda line: _status(line)[1],
            tip=_told_closed,
        ),
    )


def _days(late: int) -> str:
    return short_days(str(late)) if late else "–"


def _told_late(line: CustomerLine) -> str:
    if not line.row.late:
        return ""
    words = translate("customers", "{0} échéances en retard, de {1} jours au plus et {2} en moyenne")
    return words.format(line.row.late, line.row.most_late, decimal(line.row.mean_late, 0))


def _told_closed(line: CustomerLine) -> str:
    if line.closed_by is None:
        return ""
    told = translate("customers", "Depuis l’étape «\u00a0{step}\u00a0», jusqu’au paiement")
    return told.format(step=painted(line.closed_by.name_fr))


def _status(line: CustomerLine) -> tuple[str, Tone]:
    if line.row.archived:
        return translate("customers", "Archivé"), Tone.NEUTRAL
    if line.closed_by is not None:
        return translate("customers", "Commandes bloquées"), Tone.BAD
    if line.over_limit:
        return translate("customers", "Plafond dépassé"), Tone.ALERT
    if line.holds:
        return hold_kinds()[line.holds[0]], HOLD_TONES[line.holds[0]]
    if line.row.late:
        return translate("customers", "En retard"), Tone.WARN
    return translate("customers", "À jour"), Tone.OK
