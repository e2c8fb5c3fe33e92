"""The places of the window: pages as described to the frame, and what a search may find in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from gestion_creances.ui.page.page import Page


class Group(Enum):
    """Where a page stands in the sidebar."""

    STEERING = auto()
    COLLECTION = auto()
    TREASURY = auto()
    BOTTOM = auto()
    HIDDEN = auto()


@dataclass(frozen=True, slots=True)
class Place:
    """A page described: its key, French title, group, Phosphor icon, and how to build it at its first show.

    A ``HIDDEN`` page has no entry of its own; the entry *under* stays lit while it is shown.
    """

    key: str
    title: str
    group: Group
    icon: str
    build: Callable[[], Page]
    under: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found by the search: a title, a detail, an icon, and where it opens."""

    title: str
    detail: str
    icon: str
    page: str
    argument: object = None


Search = Callable[[str], Sequence[Hit]]
