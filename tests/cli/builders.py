"""What a command said, for the tests of the command line."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Said:
    """What a command left behind: its exit status, and what it wrote on both streams."""

    status: int
    results: str
    messages: str

    @property
    def json(self) -> Any:
        return json.loads(self.results)


Run = Callable[..., Said]
