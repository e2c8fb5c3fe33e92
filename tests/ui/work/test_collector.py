"""Unused objects die in the window's thread, whatever the workers do."""

from __future__ import annotations

import gc
import threading

from pytestqt.qtbot import QtBot

from gestion_creances.basics.progress import Progress
from gestion_creances.ui.work.jobs import Jobs


class Witness:
    """Says in which thread it died; held by nothing but itself."""

    def __init__(self, deaths: list[int]) -> None:
        self.deaths = deaths
        self.itself = self

    def __del__(self) -> None:
        self.deaths.append(threading.get_ident())


def allocate(progress: Progress) -> int:
    """Make enough new objects for several collections."""
    return len([[number] for number in range(200_000)])


def test_what_nobody_holds_any_more_dies_in_the_windows_thread(jobs: Jobs, qtbot: QtBot) -> None:
    deaths: list[int] = []
    for _ in range(2_000):
        Witness(deaths)
    with qtbot.waitSignal(jobs.ended):
        jobs.run("essai", allocate)
    qtbot.waitUntil(lambda: bool(deaths))
    assert set(deaths) == {threading.get_ident()}


def test_python_collects_by_itself_again_when_the_jobs_are_closed(jobs: Jobs) -> None:
    assert not gc.isenabled()
    jobs.close()
    assert gc.isenabled()
