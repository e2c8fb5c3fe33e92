"""Says what a command did: one JSON object for scripts, or French lines and tables for people."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TextIO

from gestion_creances.basics import french
from gestion_creances.basics.money import Money


@dataclass(frozen=True, slots=True)
class Output:
    """Where a command speaks: results on ``results`` (JSON when ``as_json``), messages on ``messages``."""

    as_json: bool
    results: TextIO
    messages: TextIO

    @classmethod
    def standard(cls, *, as_json: bool) -> Output:
        """Return the output of this process."""
        return cls(as_json, sys.stdout, sys.stderr)

    def say(self, data: Mapping[str, object], lines: Iterable[str]) -> None:
        """Write the result: *data* as one JSON object, or *lines* for a person."""
        if self.as_json:
            self.results.write(json.dumps(data, ensure_ascii=False, indent=2) + "\n")
        else:
            self.results.writelines(f"{line}\n" for line in lines)
        self.results.flush()

    def tell(self, sentence: str) -> None:
        """Write a message that is no result."""
        self.messages.write(f"{sentence}\n")


def force_utf8() -> None:
    """Make every console and pipe take French: Windows consoles start in an old encoding."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def counted(number: int, one: str, many: str) -> str:
    """Return *number* with its French noun: none and one are singular."""
    return f"{number} {many if number > 1 else one}"


def table(titles: Sequence[str], rows: Iterable[Sequence[object]], total: Sequence[object] = ()) -> list[str]:
    """Return the lines of a table; a column whose every cell is an amount or a number is set to the right."""
    body = [list(row) for row in rows]
    every = [*body, list(total)] if total else body
    cells = [list(titles), *([_written(cell) for cell in row] for row in every)]
    widths = [max(len(row[rank]) for row in cells) for rank in range(len(titles))]
    right = [bool(body) and all(_is_number(row[rank]) for row in body) for rank in range(len(titles))]
    lines = [_line(row, widths, right) for row in cells]
    rule = "─" * (sum(widths) + 2 * (len(widths) - 1))
    lines.insert(1, rule)
    if total:
        lines.insert(-1, rule)
    return lines


def _line(row: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> str:
    parts = (
        cell.rjust(width) if is_right else cell.ljust(width)
        for cell, width, is_right in zip(row, widths, right, strict=True)
    )
    return "  ".join(parts).rstrip()


def _is_number(cell: object) -> bool:
    return isinstance(cell, Money | int)


def _written(cell: object) -> str:
    return french.amount(cell) if isinstance(cell, Money) else str(cell)
