from io import BytesIO

import pytest
from pypdf import PdfReader

from gestion_creances.demonstration.papers import scan


def test_a_scan_is_a_page_that_any_reader_opens() -> None:
    reader = PdfReader(BytesIO(scan(("Accusé de réception", "Signé (à l’accueil) \\ œuvre"))))
    (page,) = reader.pages
    assert page.extract_text().splitlines() == ["Accusé de réception", "Signé (à l’accueil) \\ œuvre"]


def test_the_same_words_make_the_same_bytes() -> None:
    assert scan(("Bon de réserve",)) == scan(("Bon de réserve",))


def test_a_letter_no_western_font_has_is_refused() -> None:
    with pytest.raises(UnicodeEncodeError):
        scan(("Ω",))
