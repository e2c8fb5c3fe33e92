"""An address in columns, and letters merged for the printer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from gestion_creances.company.profile import Address
from gestion_creances.ledger.customer import Customer
from gestion_creances.letters.heading import recipient
from gestion_creances.letters.merging import merged
from gestion_creances.letters.postal import PostalAddress, PostalLine, cover_list, parted
from tests.letters.makers import FIRM, pages

DAY = date(2026, 11, 23)
HOME = Customer("C1", "Boulangerie Lefèvre", address=Address(("3 place du Marché",), "21000", "Dijon"))


def envelope(customer: Customer = HOME, attention: str = "", language: str = "fr") -> PostalLine:
    return PostalLine(
        "MD-1", DAY, recipient(customer, attention, language), registered=True, tracking="", customer=customer
    )


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_person_has_a_column_of_her_own(language: str) -> None:
    found = parted(envelope(attention="Mme Roy", language=language))
    assert found == PostalAddress("Boulangerie Lefèvre", "Mme Roy", ("3 place du Marché",), "21000", "DIJON", "FR")


def test_an_address_abroad_keeps_the_postcode_of_its_country() -> None:
    london = replace(HOME, address=Address(("10 High St",), "SW1A 1AA", "London", "GB"))
    assert parted(envelope(london)) == PostalAddress(
        "Boulangerie Lefèvre", "", ("10 High St",), "SW1A 1AA", "LONDON", "GB"
    )


def test_a_street_set_behind_the_person_to_fit_the_window_is_a_line_again() -> None:
    lines = ("Bât. A", "Étage 3", "Zone Est", "1 rue B")
    far = replace(HOME, address=Address(lines, "1000", "Bruxelles", "BE"))
    found = parted(envelope(far, "M. Oz"))
    assert found.attention == "M. Oz"
    assert ", ".join(found.lines) == ", ".join(lines)
    assert (found.postcode, found.town, found.country) == ("1000", "BRUXELLES", "BE")


def test_after_a_move_the_columns_are_read_off_the_paper() -> None:
    moved = replace(envelope(), customer=replace(HOME, address=Address(("9 rue Neuve",), "75001", "Paris")))
    assert parted(moved) == PostalAddress("Boulangerie Lefèvre", "", ("3 place du Marché",), "21000", "DIJON", "FR")
    belgian = replace(moved, recipient=("Lefèvre", "Rue B 1", "1000 BRUXELLES", "BELGIQUE"))
    assert parted(belgian) == PostalAddress("Lefèvre", "", ("Rue B 1",), "1000", "BRUXELLES", "BELGIQUE")


def test_an_envelope_without_address_has_empty_columns() -> None:
    nowhere = replace(HOME, address=Address())
    assert parted(envelope(nowhere)) == PostalAddress("Boulangerie Lefèvre", "", (), "", "", "FR")
    assert parted(replace(envelope(), recipient=())).name == "Boulangerie Lefèvre"


def test_a_long_cover_list_turns_the_page_and_numbers_every_envelope() -> None:
    lines = tuple(replace(envelope(), number=f"R-{rank}", registered=rank % 2 == 0) for rank in range(70))
    texts = pages(cover_list(FIRM, DAY, lines))
    assert len(texts) > 1
    assert "70 lettres, dont 35 recommandées" in texts[0].replace("\u00a0", " ")
    assert "70. Boulangerie Lefèvre" in texts[-1]


def test_a_blank_page_ends_a_letter_of_odd_length() -> None:
    one = cover_list(FIRM, DAY, (envelope(),))
    together = PdfReader(BytesIO(merged([one, one], "Courrier", duplex=True)))
    assert [bool(page.extract_text().strip()) for page in together.pages] == [True, False, True, False]
    assert together.metadata is not None
    assert together.metadata.title == "Courrier"
    assert {tuple(map(round, page.mediabox[2:])) for page in together.pages} == {(595, 842)}
