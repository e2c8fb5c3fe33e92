"""What the list of things to do is made of: lines, in groups of one kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from gestion_creances.basics.money import Money
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.requests import Destination

MOST = 50
"""So many lines of one kind are made; the page of that kind shows the rest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing to do. ``opens`` is its object; ``next_step`` where its button leads, or what it does at once.

    Empty texts are left out.
    """

    icon: str
    tone: Tone
    what: str
    detail: str
    who: str = ""
    about: str = ""
    age: str = ""
    amount: str = ""
    button: str
    opens: Destination
    next_step: Destination | Callable[[], object]


@dataclass(frozen=True, slots=True)
class Group:
    """Things to do of one kind, largest first; ``total`` is empty where amounts have no sum.

    ``count`` may exceed the lines made; ``page`` shows them all, or is None when the lines are all there is.
    """

    title: str
    lines: tuple[Line, ...]
    count: int
    total: Money | None = None
    page: Destination | None = None
