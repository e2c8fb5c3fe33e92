"""Long work runs beside the window, says how far it is, can be stopped, and ends in exactly one way."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from gestion_creances.basics.errors import Refusal, Trouble
from gestion_creances.basics.progress import Progress
from gestion_creances.ui.work.jobs import Jobs, Pool


def test_the_result_comes_back_in_the_window_s_thread(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[tuple[str, bool, bool]] = []
    here = threading.current_thread()

    def work(progress: Progress) -> tuple[str, bool]:
        return "fini", threading.current_thread() is here

    def done(result: tuple[str, bool]) -> None:
        seen.append((*result, threading.current_thread() is here))

    with qtbot.waitSignal(jobs.ended):
        jobs.run("Calcul", work, done)
    assert seen == [("fini", False, True)]


def test_progress_is_told_up_to_the_last_step(qtbot: QtBot, jobs: Jobs) -> None:
    steps: list[tuple[int, int]] = []

    def work(progress: Progress) -> None:
        for done in range(1, 1001):
            progress.step(done, 1000)

    with qtbot.waitSignal(jobs.ended):
        jobs.run("Import", work).progress.connect(lambda done, total: steps.append((done, total)))
    assert steps[-1] == (1000, 1000)
    assert len(steps) < 200


def test_a_job_asked_to_stop_stops_at_its_next_step(qtbot: QtBot, jobs: Jobs) -> None:
    started = threading.Event()
    ended: list[str] = []

    def work(progress: Progress) -> None:
        started.set()
        while True:
            progress.step(0, 0)

    job = jobs.run("Envoi", work, lambda _: ended.append("done"), on_cancelled=lambda: ended.append("cancelled"))
    started.wait()
    with qtbot.waitSignal(jobs.ended):
        job.cancel()
    assert ended == ["cancelled"]


def test_the_books_are_touched_by_one_job_at_a_time(qtbot: QtBot, jobs: Jobs) -> None:
    inside = threading.Lock()
    crossed: list[bool] = []

    def work(progress: Progress) -> None:
        crossed.append(inside.acquire(blocking=False))
        for step in range(2000):
            progress.step(step, 2000)
        inside.release()

    first, second = jobs.run("Un", work), jobs.run("Deux", work)
    with qtbot.waitSignals([first.over, second.over]):
        pass
    assert crossed == [True, True]


def test_the_network_does_not_wait_for_the_books(qtbot: QtBot, jobs: Jobs) -> None:
    free = threading.Event()
    books = jobs.run("Dossier", lambda progress: free.wait())
    with qtbot.waitSignal(books.over):
        jobs.run("Réseau", lambda progress: free.set(), pool=Pool.NETWORK)


def test_a_trouble_nobody_took_is_told_with_a_way_to_try_again(qtbot: QtBot, jobs: Jobs) -> None:
    tries: list[int] = []

    def work(progress: Progress) -> int:
        tries.append(1)
        if len(tries) == 1:
            raise Trouble("Disque plein.")
        return 42

    with qtbot.waitSignal(jobs.failed) as failed:
        jobs.run("Sauvegarde", work)
    outcome, retry = failed.args
    assert str(outcome) == "Disque plein."
    with qtbot.waitSignal(jobs.succeeded) as succeeded:
        retry()
    assert succeeded.args == [42]


def test_a_refusal_goes_to_whoever_takes_it(qtbot: QtBot, jobs: Jobs) -> None:
    taken: list[str] = []

    def work(progress: Progress) -> None:
        raise Refusal("Montant nul.")

    with qtbot.assertNotEmitted(jobs.failed), qtbot.waitSignal(jobs.ended):
        jobs.run("Règlement", work, on_failed=lambda outcome: taken.append(str(outcome)))
    assert taken == ["Montant nul."]


def test_a_bug_is_told_as_a_bug(qtbot: QtBot, jobs: Jobs) -> None:
    def work(progress: Progress) -> float:
        return 1 / 0

    with qtbot.waitSignal(jobs.crashed) as crashed:
        jobs.run("Calcul", work)
    assert "ZeroDivisionError" in crashed.args[0]


def test_closing_stops_what_runs_and_silences_it(qtbot: QtBot) -> None:
    jobs = Jobs()
    started = threading.Event()
    told: list[object] = []

    def work(progress: Progress) -> None:
        started.set()
        while True:
            progress.step(0, 0)

    jobs.run("Envoi", work, told.append, on_cancelled=lambda: told.append("cancelled"))
    started.wait()
    jobs.close()
    assert (jobs.running(), told) == ((), [])


@pytest.mark.parametrize("work_ends_by", ["done", "cancelled"])
def test_a_job_over_is_forgotten(qtbot: QtBot, jobs: Jobs, work_ends_by: str) -> None:
    job = jobs.run("Calcul", lambda progress: progress.step(1, 1))
    if work_ends_by == "cancelled":
        job.cancel()
    with qtbot.waitSignal(jobs.ended):
        pass
    assert jobs.running() == ()


def test_after_settling_for_other_books_unused_objects_are_still_freed_in_the_window_only(jobs: Jobs) -> None:
    jobs.settle()
    assert not gc.isenabled()
    jobs.close()
    assert gc.isenabled()


def test_the_window_s_jobs_may_go_with_the_last_of_them(qtbot: QtBot) -> None:
    """The end of a job may hold the last reference to all of them: they then go together, each once."""
    jobs = Jobs()
    gone = weakref.ref(jobs)
    with qtbot.waitSignal(jobs.ended):
        jobs.run("Calcul", lambda progress: None)
    jobs.close()
    del jobs
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone() is None
