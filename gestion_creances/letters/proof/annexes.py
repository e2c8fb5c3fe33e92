"""What goes with the exhibits so that anyone can recompute them: interest day by day, journal lines, fingerprints."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta

from gestion_creances.aging.interest import simple_interest
from gestion_creances.basics.money import ZERO
from gestion_creances.journal.entry import facts_text
from gestion_creances.letters.proof.exhibit import DAILY_FILE, JOURNAL_FILE, Exhibit
from gestion_creances.letters.proof.facts import ProofFacts, ProofPart
from gestion_creances.letters.proof.words import proof_words

SUMS = "SHA256SUMS"
README = {"fr": "LISEZ-MOI.txt", "en": "README.txt"}
WHOLE = {"fr": "dossier-de-preuve.pdf", "en": "proof-file.pdf"}

_DAILY_TITLES = {
    "fr": ("facture", "echeance", "jour", "base", "taux_annuel_pct", "interets_cumules"),
    "en": ("invoice", "due_date", "day", "base", "yearly_rate_pct", "cumulated_interest"),
}
_FRENCH = """Dossier de preuve
=================

Ce dossier contient {whole}, qui réunit le bordereau et toutes les pièces, et chaque pièce dans un fichier à part,
tel qu’il est conservé dans les comptes (les lettres et les e-mails exactement comme ils sont partis).

Vérifier les empreintes
-----------------------
Le fichier {sums} donne l’empreinte SHA-256 de chaque fichier. Dans ce dossier, une fois décompressé :

  Linux, macOS :  sha256sum -c {sums}        (ou : shasum -a 256 -c {sums})
  Windows      :  Get-FileHash -Algorithm SHA256 *      (PowerShell), puis comparer

Les empreintes du bordereau sont les mêmes. {state}

Recalculer les pénalités
------------------------
{daily}

Vérifier le journal
-------------------
{journal}
"""
_DAILY_FRENCH = """{name} donne, pour chaque facture et chaque jour compté, la base, le taux annuel et les intérêts
cumulés : à l’intérieur d’une période de même base et de même taux, base × taux ÷ 100 × jours ÷ jours de l’année,
arrondi au centime ; les périodes s’additionnent. Ce qu’un règlement a déjà payé d’intérêts n’en est pas déduit."""
_JOURNAL_FRENCH = """{name} contient une ligne JSON par enregistrement. L’empreinte « hash » est le SHA-256, en UTF-8,
des champs seq, at, actor, action, subject, facts et previous, séparés par le caractère U+001F ; « facts » est le texte
JSON donné, sans espaces, clés triées. « previous » est l’empreinte de la ligne qui précède dans le journal entier de
l’entreprise, où les lignes des autres clients s’intercalent."""
_ENGLISH = """Proof file
==========

This file holds {whole}, which gathers the list and all the exhibits, and each exhibit in a file of its own, as it is
kept in the books (letters and e-mails exactly as they left).

Check the fingerprints
----------------------
{sums} gives the SHA-256 fingerprint of each file. In this folder, once unpacked:

  Linux, macOS:  sha256sum -c {sums}        (or: shasum -a 256 -c {sums})
  Windows:       Get-FileHash -Algorithm SHA256 *      (PowerShell), then compare

The fingerprints of the list are the same. {state}

Recompute the interest
----------------------
{daily}

Check the journal
-----------------
{journal}
"""
_DAILY_ENGLISH = """{name} gives, for each invoice and each day counted, the base, the yearly rate and the cumulated
interest: within a period of one base and one rate, base × rate ÷ 100 × days ÷ days of the year, rounded to the cent;
the periods add up. Interest that a payment has already covered is not deducted."""
_JOURNAL_ENGLISH = """{name} holds one JSON line per record. The fingerprint "hash" is the SHA-256, in UTF-8, of the
fields seq, at, actor, action, subject, facts and previous, separated by the character U+001F; "facts" is the JSON text
given, without spaces, keys sorted. "previous" is the fingerprint of the line before in the whole journal of the firm,
where the lines of other customers stand in between."""


def annexes(
    facts: ProofFacts, exhibits: Sequence[Exhibit], language: str, parts: frozenset[ProofPart]
) -> Mapping[str, bytes]:
    """Return the files that go beside the exhibits, by name: interest day by day, journal lines, how to check."""
    made = {}
    if ProofPart.PENALTIES in parts and facts.claim is not None:
        made[DAILY_FILE[language]] = _daily(facts, language)
    if ProofPart.JOURNAL in parts:
        made[JOURNAL_FILE[language]] = _journal(facts)
    made[README[language]] = _readme(exhibits, made, language)
    return made


def sums(files: Mapping[str, str]) -> bytes:
    """Return what ``sha256sum -c`` reads, from fingerprints by file name."""
    return "".join(f"{seal}  {name}\n" for name, seal in files.items()).encode()


def _readme(exhibits: Sequence[Exhibit], made: Mapping[str, bytes], language: str) -> bytes:
    english, said = language == "en", proof_words(language)
    wrong = [exhibit for exhibit in exhibits if exhibit.original is not None and not exhibit.intact]
    state = said.all_sound if not wrong else " ".join(
        said.altered.format(exhibit.number, exhibit.original.seal) for exhibit in wrong if exhibit.original
    )  # fmt: skip
    daily, journal = (_DAILY_ENGLISH, _JOURNAL_ENGLISH) if english else (_DAILY_FRENCH, _JOURNAL_FRENCH)
    none = "–"
    text = (_ENGLISH if english else _FRENCH).format(
        whole=WHOLE[language],
        sums=SUMS,
        state=state,
        daily=daily.format(name=DAILY_FILE[language]) if DAILY_FILE[language] in made else none,
        journal=journal.format(name=JOURNAL_FILE[language]) if JOURNAL_FILE[language] in made else none,
    )
    return text.replace("\n", "\r\n").encode()


def _daily(facts: ProofFacts, language: str) -> bytes:
    written = io.StringIO()
    table = csv.writer(written, delimiter=";", lineterminator="\r\n")
    table.writerow(_DAILY_TITLES[language])
    table.writerows(_days(facts))
    return written.getvalue().encode("utf-8-sig")


def _days(facts: ProofFacts) -> Iterator[tuple[str, ...]]:
    if facts.claim is None:
        return
    count = facts.claim.day_count
    for line in facts.claim.lines:
        before = ZERO
        for segment in line.cost.segments if line.cost else ():
            in_year = count.days_in(segment.first.year)
            for rank in range(segment.days):
                day = segment.first + timedelta(days=rank)
                sofar = before + simple_interest(segment.base, segment.rate_percent, rank + 1, in_year)
                amounts = (_euros(segment.base.cents), str(segment.rate_percent), _euros(sofar.cents))
                yield line.number, line.due_on.isoformat(), day.isoformat(), *amounts
            before += segment.interest


def _euros(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02d}"


def _journal(facts: ProofFacts) -> bytes:
    lines = (
        {
            "seq": entry.seq,
            "at": entry.at.isoformat(),
            "actor": entry.actor,
            "action": entry.action,
            "subject": entry.subject,
            "facts": facts_text(entry.facts),
            "previous": entry.previous,
            "hash": entry.seal,
        }
        for entry in facts.journal
    )
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines).encode()
