"""The files a person has given and what was said of them, until they are imported or given up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from gestion_creances.ui.pages.importing.reading import Reading
from gestion_creances.usecases.import_files import Source


class Given:
    """``sources`` are the files in the order they were given.

    What was said of the columns of a form of table is kept for its next files, were they given before anything is
    imported: a file corrected elsewhere comes back and is not asked again.
    """

    def __init__(self) -> None:
        self.sources: list[Source] = []
        self._waiting: list[Source] = []
        self._answers: dict[str, Source] = {}

    def add(self, paths: Iterable[Path]) -> None:
        """Add the files at *paths* that are not there yet."""
        known = {source.path for source in self.sources}
        self.sources += [Source(path) for path in dict.fromkeys(paths) if path not in known]

    def leave_out(self, paths: Iterable[Path]) -> None:
        """Take the files at *paths* away."""
        out = set(paths)
        self.sources = [source for source in self.sources if source.path not in out]

    def answer(self, answered: Source, signature: str) -> None:
        """Take it that the columns of tables of that *signature* hold what *answered* says."""
        self._answers[signature] = answered
        self.sources = [answered if source.path == answered.path else source for source in self.sources]

    def know(self, customers: tuple[tuple[str, str], ...]) -> None:
        """Take it that these names mean these customers, in whichever file they stand."""
        self.sources = [replace(source, customers=source.customers + customers) for source in self.sources]

    def answered_before(self, reading: Reading) -> bool:
        """Take for files without columns what was said of their form before; return whether any was."""
        said = {
            file.source.path: answer
            for file in reading.waiting
            if file.seen and not file.source.mapping and (answer := self._answers.get(file.seen.signature))
        }
        for place, source in enumerate(self.sources):
            if answer := said.get(source.path):
                self.sources[place] = replace(source, kind=answer.kind, mapping=answer.mapping)
        return bool(said)

    def imported(self, left: Iterable[Source]) -> None:
        """Take everything as done but *left*, which :meth:`take_up` gives again."""
        self.sources, self._waiting = [], list(left)

    def take_up(self) -> bool:
        """Give again what the last import has left; return whether there is anything."""
        self.sources, self._waiting = self._waiting, []
        return bool(self.sources)

    def clear(self) -> None:
        """Forget the files, not what was said of their columns."""
        self.sources, self._waiting = [], []
