"""Binds the exhibits behind their list: one PDF, each page stamped with the number of its exhibit, with bookmarks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from io import BytesIO

from pypdf import PageObject, PdfReader, PdfWriter, Transformation
from pypdf.generic import RectangleObject

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.basics.progress import Progress
from gestion_creances.letters.heading import address_lines
from gestion_creances.letters.letter import Column, Row, Table
from gestion_creances.letters.merging import page_count
from gestion_creances.letters.paper.fonts import SEMIBOLD
from gestion_creances.letters.paper.sheet import GREY, INK, MM, PAGE_HEIGHT, PAGE_WIDTH, WHITE, Paper, text_width
from gestion_creances.letters.proof.exhibit import Exhibit
from gestion_creances.letters.proof.facts import ProofFacts
from gestion_creances.letters.proof.page import ProofPage
from gestion_creances.letters.proof.words import ProofWords, proof_words
from gestion_creances.letters.spelling import euros, long_date, siren_in_threes

_STAMP_SIZE = 8.4
_LONGEST_NAME = 48


def bound(facts: ProofFacts, exhibits: Sequence[Exhibit], language: str, progress: Progress) -> bytes:
    """Return the whole file as one PDF: cover and list first, then every exhibit, stamped and bookmarked.

    The same facts give the same bytes. *progress* is told the second half of the work, and may raise Cancelled.
    """
    said = proof_words(language)
    lengths = [page_count(exhibit.pages) for exhibit in exhibits]
    front_pages = page_count(_front(facts, exhibits, [0] * len(exhibits), language))
    starts = [front_pages + 1 + sum(lengths[:rank]) for rank in range(len(lengths))]
    writer = PdfWriter()
    writer.append(BytesIO(_front(facts, exhibits, starts, language)), import_outline=False)
    writer.add_outline_item(title=said.list_title, page_number=0)
    for rank, (exhibit, start) in enumerate(zip(exhibits, starts, strict=True)):
        progress.step(len(exhibits) + rank, 2 * len(exhibits))
        for page in PdfReader(BytesIO(exhibit.pages)).pages:
            _stamp(writer.add_page(page), said.stamp.format(exhibit.number))
        named = " ".join(part for part in (exhibit.title, exhibit.reference) if part)
        writer.add_outline_item(title=f"{said.stamp.format(exhibit.number)} – {named}", page_number=start - 1)
    writer.add_metadata(
        {
            "/Title": f"{said.title} – {facts.customer.name}",
            "/Author": facts.company.name,
            "/Creator": "Gestion des créances",
            "/CreationDate": f"D:{facts.as_of:%Y%m%d}120000Z",
        }
    )
    # Every letter embeds the same fonts and logo: kept once, the file is a third of its size.
    writer.compress_identical_objects(remove_duplicates=True, remove_unreferenced=True)
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def _front(facts: ProofFacts, exhibits: Sequence[Exhibit], starts: Sequence[int], language: str) -> bytes:
    """Return the cover: the parties, what is owed, whether every fingerprint holds, and the list of exhibits."""
    said = proof_words(language)
    subtitle = said.subtitle.format(facts.customer.name, long_date(facts.as_of, language))
    page = ProofPage(facts, language, said.title, subtitle)
    if facts.first:
        page.note(said.period.format(long_date(facts.first, language), long_date(facts.as_of, language)))
    page.side_by_side(*_parties(facts, language))
    page.heading(said.amounts)
    page.table(_amounts(facts, language))
    notes = [said.amounts_note, said.not_due.format(euros(facts.owed.not_due, language))]
    if imputed := _principal(facts) - facts.owed.overdue:
        notes.append(said.imputed.format(euros(facts.owed.overdue, language), euros(imputed, language)))
    page.note(" ".join(notes))
    _seals(page, exhibits)
    page.heading(said.list_title)
    page.table(_list(exhibits, starts, language))
    return page.finish()


def _parties(facts: ProofFacts, language: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    said, company, customer = proof_words(language), facts.company, facts.customer
    form = " ".join(part for part in (company.legal_form, company.rcs_town and f"RCS {company.rcs_town}") if part)
    creditor = (company.name, form, _siren(company.siren), *address_lines(company.address))
    debtor = (customer.name, said.code.format(customer.code), _siren(customer.siren), *address_lines(customer.address))
    return tuple(
        (label, tuple(line for line in lines if line))
        for label, lines in ((said.creditor, creditor), (said.debtor, debtor))
    )


def _siren(siren: str) -> str:
    return f"SIREN\u00a0{siren_in_threes(siren)}" if siren else ""


def _amounts(facts: ProofFacts, language: str) -> Table:
    said, claim = proof_words(language), facts.claim
    principal = _principal(facts)
    credit = facts.owed.on_account + facts.owed.deposits
    interest, indemnity = (claim.interest, claim.indemnity) if claim else (ZERO, ZERO)
    rows = [Row((said.principal, principal))]
    if credit:
        rows.append(Row((said.on_account, -credit)))
    rows.append(Row((said.interest.format(long_date(facts.as_of, language)), interest)))
    rows.append(Row((said.indemnity, indemnity)))
    whole = principal - credit + interest + indemnity
    return Table((Column(""), Column("", right=True)), tuple(rows), Row((said.total, whole), "total"))


def _principal(facts: ProofFacts) -> Money:
    """Return the overdue principal: what payments taken first as interest left of it, when interest is counted."""
    return total(line.principal for line in facts.claim.lines) if facts.claim else facts.owed.overdue


def _seals(page: ProofPage, exhibits: Sequence[Exhibit]) -> None:
    said = page.said
    wrong = [exhibit for exhibit in exhibits if not exhibit.intact]
    if not wrong:
        page.note(said.all_sound)
        return
    page.heading(said.altered_title)
    for exhibit in wrong:
        original = exhibit.original
        if original is not None:
            told = said.missing if original.content is None else said.altered
            page.text(told.format(exhibit.number, original.seal), bold=True)


def _list(exhibits: Sequence[Exhibit], starts: Sequence[int], language: str) -> Table:
    said = proof_words(language)
    columns = (
        Column(said.number),
        Column(said.nature),
        Column(said.reference),
        Column(said.dated),
        Column(said.page, right=True),
    )
    rows = tuple(
        Row(
            (str(exhibit.number), exhibit.title, _named(exhibit, said), exhibit.dated_on, str(start)),
            detail=f"{said.sealed} {exhibit.sha256}",
        )
        for exhibit, start in zip(exhibits, starts, strict=True)
    )
    return Table(columns, rows)


def _named(exhibit: Exhibit, said: ProofWords) -> str:
    """Return what names the exhibit in the list, cut when it is long: its file bears the whole name."""
    named = exhibit.reference if exhibit.original else said.made_today
    return named if len(named) <= _LONGEST_NAME else f"{named[: _LONGEST_NAME - 1]}…"


def _stamp(page: PageObject, text: str) -> None:
    """Stamp *text* in the top right corner of *page*, whatever its size and however it is turned."""
    if page.rotation:
        page.transfer_rotation_to_content()
    box = RectangleObject(page.cropbox)
    stamp = PdfReader(BytesIO(_stamp_page(text))).pages[0]
    shift = Transformation().translate(float(box.right) - PAGE_WIDTH * MM, float(box.top) - PAGE_HEIGHT * MM)
    page.merge_transformed_page(stamp, shift)


@lru_cache(maxsize=64)
def _stamp_page(text: str) -> bytes:
    paper = Paper(title="", author="", subject="", language="fr-FR", created="D:20000101120000Z")
    sheet = paper.sheet()
    wide = text_width(text, _STAMP_SIZE, SEMIBOLD) + 6
    left = PAGE_WIDTH - 6 - wide
    sheet.rounded(left, 4.6, wide, 6.6, 1.4, GREY)
    sheet.rounded(left + 0.3, 4.9, wide - 0.6, 6.0, 1.2, WHITE)
    sheet.text(left + 3, 8.9, text, size=_STAMP_SIZE, face=SEMIBOLD, colour=INK)
    return paper.finish()
