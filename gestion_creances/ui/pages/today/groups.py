"""All there is to do today, group by group: what has money at stake by its sum, what is planned, what is missing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.routines.days_work import Work
from gestion_creances.ui.pages.today.acts import Acts
from gestion_creances.ui.pages.today.agreed import agreed
from gestion_creances.ui.pages.today.asked import asked
from gestion_creances.ui.pages.today.coming_in import coming_in
from gestion_creances.ui.pages.today.gaps import gap_line
from gestion_creances.ui.pages.today.leaving import leaving
from gestion_creances.ui.pages.today.line import Group
from gestion_creances.ui.pages.today.money import money
from gestion_creances.ui.pages.today.planned import planned

translate = QCoreApplication.translate


def groups(work: Work, acts: Acts) -> tuple[Group, ...]:
    """Return what there is to do, the kind with the largest sum first, what has no sum after it, the gaps last."""
    found = (
        *asked(work.tasks, acts),
        *agreed(work, acts),
        *coming_in(work, acts),
        *money(work, acts),
        *leaving(work, acts),
        *planned(work, acts),
    )
    ordered = sorted((group for group in found if group.count), key=_by_total)
    gaps = work.tasks.gaps
    if gaps:
        ordered.append(Group(translate("today", "À compléter"), tuple(map(gap_line, gaps)), len(gaps)))
    return tuple(ordered)


def _by_total(group: Group) -> int:
    return -group.total.cents if group.total is not None else 0
