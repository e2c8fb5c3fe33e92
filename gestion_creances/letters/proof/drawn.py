"""The exhibits drawn up for the file: register of invoices, penalties, rates, history, journal."""

from __future__ import annotations

from gestion_creances.basics.money import ZERO
from gestion_creances.journal.entry import Entry, facts_text
from gestion_creances.ledger.item import ItemKind
from gestion_creances.letters.interest_annexe import interest_annexe
from gestion_creances.letters.letter import Column, Heading, Paragraph, Row, Table
from gestion_creances.letters.proof.facts import Happening, Nature, ProofFacts
from gestion_creances.letters.proof.page import ProofPage
from gestion_creances.letters.proof.words import ProofWords, proof_words
from gestion_creances.letters.spelling import long_date, short_date

_KINDS = {ItemKind.CREDIT_NOTE: Nature.CREDIT_NOTE, ItemKind.DEPOSIT: Nature.DEPOSIT}


def invoice_register(facts: ProofFacts, language: str) -> bytes:
    """Return the list of invoices, credit notes and deposits with what remains due on each."""
    said = proof_words(language)
    page = ProofPage(facts, language, said.register)
    columns = (
        Column(said.reference),
        Column(said.nature),
        Column(said.dated),
        Column(said.due),
        Column(said.gross, right=True),
        Column(said.left, right=True, strong=True),
    )
    rows = tuple(
        Row((item.number, said.natures[_KINDS.get(item.kind, Nature.INVOICE)], item.dated_on, item.due_on,
             item.amount, item.open))
        for item in facts.invoices
    )  # fmt: skip
    page.table(Table(columns, rows))
    page.note(said.register_note.format(long_date(facts.as_of, language)))
    return page.finish()


def penalty_statement(facts: ProofFacts, language: str, daily_file: str) -> bytes:
    """Return the interest period by period, the account of penalties, and the rates with their sources."""
    said = proof_words(language)
    annexe = interest_annexe(facts.claim, language) if facts.claim else None
    page = ProofPage(facts, language, said.penalties, annexe.subtitle if annexe else "")
    if facts.no_penalties:
        page.text(said.no_penalties.format(facts.no_penalties))
    if annexe is not None:
        page.table(annexe.table)
        page.note(" ".join(part for part in (annexe.table_note, said.penalties_note.format(daily_file)) if part))
        for block in annexe.method:
            if isinstance(block, Heading):
                page.heading(block.text)
            elif isinstance(block, Paragraph):
                page.text(block.text, size=9)
        page.space(2)
        page.heading(annexe.per_day_title)
        page.table(annexe.per_day)
        _rates(page, facts, said)
    page.heading(said.account)
    page.note(said.account_note)
    page.table(_account(facts, said))
    return page.finish()


def _account(facts: ProofFacts, said: ProofWords) -> Table:
    columns = (
        Column(said.dated),
        Column(said.natures[Nature.INVOICE]),
        Column(said.fact),
        Column(said.document),
        Column(said.interest_short, right=True),
        Column(said.indemnity_short, right=True),
    )
    rows = tuple(
        Row(
            (line.on, line.invoice, said.word(line.word), line.document, line.interest, line.indemnity),
            detail=line.reason,
        )
        for line in facts.penalties
    )
    return Table(columns, rows)


def _rates(page: ProofPage, facts: ProofFacts, said: ProofWords) -> None:
    page.heading(said.rates)
    columns = (Column(said.rate_name), Column(said.rate_since), Column(said.rate_percent, right=True))
    rows = tuple(
        Row(
            (rate.series.label, rate.since, rate.percent), detail=said.source.format(rate.source) if rate.source else ""
        )
        for rate in facts.rates
    )
    page.table(Table(columns, rows))


def history(facts: ProofFacts, language: str) -> bytes:
    """Return what passed between the two, day by day, payments included."""
    said = proof_words(language)
    page = ProofPage(facts, language, said.history)
    columns = (Column(said.dated), Column(said.fact), Column(said.amount, right=True))
    ordered = sorted(facts.history, key=lambda line: (line.on, list(Nature).index(line.nature), line.detail))
    page.table(Table(columns, tuple(_happened(line, said) for line in ordered)))
    page.note(said.history_note)
    return page.finish()


def _happened(line: Happening, said: ProofWords) -> Row:
    named = said.natures[line.nature]
    told = f"{named}, {said.word(line.word)}" if line.word else named
    return Row((line.on, told, line.amount if line.amount != ZERO else None), detail=line.detail)


def journal_extract(facts: ProofFacts, language: str, journal_file: str) -> bytes:
    """Return the journal's lines about the customer with their fingerprints, and how to recompute them."""
    said = proof_words(language)
    page = ProofPage(facts, language, said.journal)
    page.note(said.journal_note.format(journal_file))
    columns = (Column(said.line), Column(said.when), Column(said.by), Column(said.action))
    page.table(Table(columns, tuple(_written(entry, said) for entry in facts.journal)))
    return page.finish()


def _written(entry: Entry, said: ProofWords) -> Row:
    at = f"{short_date(entry.at.date(), 'fr')} {entry.at:%H:%M:%S} UTC"
    facts = " ".join(facts_text(entry.facts).replace(",", ", ").split())
    sealed = f"{said.before.format(entry.previous)} {said.seal.format(entry.seal)}"
    return Row((str(entry.seq), at, entry.actor, entry.action), detail=f"{facts} {sealed}")
