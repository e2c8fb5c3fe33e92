import pytest

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Refusal, Trouble
from gestion_creances.basics.progress import Cancelled, Progress


def test_every_step_is_reported() -> None:
    seen: list[tuple[int, int]] = []
    progress = Progress(report=lambda done, total: seen.append((done, total)))
    progress.step(1, 3)
    progress.step(2, 3)
    assert seen == [(1, 3), (2, 3)]


def test_a_wish_to_stop_is_heard_at_the_next_step() -> None:
    seen: list[tuple[int, int]] = []
    progress = Progress(report=lambda done, total: seen.append((done, total)), cancelled=lambda: len(seen) == 2)
    progress.step(1, 9)
    progress.step(2, 9)
    with pytest.raises(Cancelled):
        progress.step(3, 9)
    assert seen == [(1, 9), (2, 9)]


def test_nobody_needs_to_listen() -> None:
    Progress().step(1, 1)


def test_all_changes_hold_every_kind() -> None:
    assert all(kind in Changes.ALL for kind in Changes)
    assert not Changes.NONE


def test_a_refusal_and_a_trouble_leave_by_different_doors() -> None:
    assert (Refusal.exit_status, Trouble.exit_status) == (1, 3)
