"""The two ways a wish can fail: the rules refuse it, or the world around the program is in trouble."""

from __future__ import annotations

from typing import ClassVar


class Outcome(Exception):
    """A failure the user can do something about; carries facts, and the window finds the sentence.

    Subclasses are dataclass-like: they store their facts as attributes and give ``str()`` a plain French
    sentence that names the thing and the remedy, so that the command line and the log can say it too.
    """

    exit_status: ClassVar[int] = 1


class Refusal(Outcome):
    """A rule or the input says no; nothing was written. Exit status 1."""

    exit_status = 1


class Trouble(Outcome):
    """The world failed (disk, network, lock); trying again may work. Exit status 3."""

    exit_status = 3
