"""Makes the proof file of a customer: one PDF with a numbered list of exhibits, and a ZIP with every piece as kept."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.progress import Progress
from gestion_creances.desk import Desk
from gestion_creances.exports.archive import write_archive
from gestion_creances.exports.files import put
from gestion_creances.letters.proof.annexes import SUMS, WHOLE, annexes, sums
from gestion_creances.letters.proof.binding import bound
from gestion_creances.letters.proof.exhibit import Exhibit, exhibits
from gestion_creances.letters.proof.facts import ProofFacts, ProofPart

_NOT_IN_NAMES = re.compile(r"[^\w.-]+")


class ProofRefused(Refusal):
    """A proof file cannot be made as asked; ``field`` is what to correct: parts or first."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


@dataclass(frozen=True, slots=True)
class ProofWanted:
    """What to put into the file: from which day (None: the beginning), which parts, in which language (fr or en)."""

    first: date | None = None
    parts: frozenset[ProofPart] = frozenset(ProofPart)
    language: str = "fr"


EVERYTHING = ProofWanted()


@dataclass(frozen=True, slots=True)
class ProofMade:
    """A proof file on disk: where its ZIP and its PDF are, its exhibits, the numbers of those that were altered."""

    archive: Path
    document: Path
    exhibits: tuple[Exhibit, ...]

    @property
    def altered(self) -> tuple[Exhibit, ...]:
        """Return the exhibits whose content is no longer what was kept, or is gone."""
        return tuple(exhibit for exhibit in self.exhibits if not exhibit.intact)


def make_proof(
    desk: Desk,
    code: str,
    folder: Path,
    wanted: ProofWanted = EVERYTHING,
    as_of: date | None = None,
    progress: Progress | None = None,
) -> ProofMade:
    """Make the proof file of the customer *code* as of *as_of* (default: today) into *folder* and return it.

    Nothing is deleted from the books; a document that no longer matches its seal is included and said to be altered.
    Raise UnknownCustomer, ProofRefused, ExportFailed, or Cancelled (nothing is written).
    """
    day = as_of or desk.today
    if not wanted.parts:
        raise ProofRefused("parts", "Choisissez au moins une partie du dossier de preuve.")
    if wanted.first is not None and wanted.first > day:
        raise ProofRefused("first", "Le premier jour du dossier de preuve vient après le dernier.")
    with desk.books.reading() as session:
        facts = session.proofs.gather(session.customers.with_code(code), day, wanted.first)
    steps = progress or Progress()
    made = exhibits(facts, wanted.language, wanted.parts, steps)
    whole = bound(facts, made, wanted.language, steps)
    files = _files(facts, made, whole, wanted)
    stem = _NOT_IN_NAMES.sub("-", f"preuve-{code}-{day.isoformat()}").strip("-")
    document = put(folder / f"{stem}.pdf", whole)
    archive = write_archive(folder / f"{stem}.zip", files, day)
    _note(desk, code, archive, made)
    return ProofMade(archive, document, made)


def _files(facts: ProofFacts, made: tuple[Exhibit, ...], whole: bytes, wanted: ProofWanted) -> dict[str, bytes]:
    """Return everything the ZIP holds, the fingerprints last."""
    language = "en" if wanted.language == "en" else "fr"
    files = {WHOLE[language]: whole}
    files |= {exhibit.name: exhibit.content for exhibit in made if exhibit.content or exhibit.original is None}
    files |= annexes(facts, made, language, wanted.parts)
    files[SUMS] = sums({name: hashlib.sha256(content).hexdigest() for name, content in files.items()})
    return files


def _note(desk: Desk, code: str, archive: Path, made: tuple[Exhibit, ...]) -> None:
    """Write into the journal that a file was made, unless the books are open for reading only."""
    if desk.books.read_only:
        return
    with desk.books.writing() as session:
        facts = {
            "file": archive.name,
            "exhibits": len(made),
            "altered": [exhibit.number for exhibit in made if not exhibit.intact],
            "sha256": hashlib.sha256(archive.read_bytes()).hexdigest(),
        }
        session.journal.append(desk.now(), desk.actor, "proof.made", f"client:{code}", facts)
