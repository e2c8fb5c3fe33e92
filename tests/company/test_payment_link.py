from __future__ import annotations

from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.basics.money import Money
from gestion_creances.company.payment_link import PaymentLinkRefused, checked_link, names_invoice, payment_url

PATTERN = "https://payer.exemple.fr/f/{numero}?montant={montant}&ref={reference}"


def test_a_pattern_is_kept_without_the_blanks_around_it_and_may_be_empty() -> None:
    assert checked_link(f"  {PATTERN} ") == PATTERN
    assert checked_link("   ") == ""


@pytest.mark.parametrize(
    "typed",
    [
        "http://payer.exemple.fr/{numero}",
        "javascript:alert(1)",
        "https://",
        "https://localhost/{numero}",
        "https://.fr/{numero}",
        "https://{numero}.exemple.fr/",
        "https://exemple.fr@ailleurs.fr/{numero}",
        "https://payer.exemple.fr/a b",
        "https://payer.exemplé.fr/",
        "https://[::1/{numero}",
        "https://payer.exemple.fr/" + "a" * 200,
    ],
)
def test_what_is_not_the_address_of_a_secure_site_is_refused(typed: str) -> None:
    with pytest.raises(PaymentLinkRefused, match="https://") as refused:
        checked_link(typed)
    assert refused.value.field == "payment_link"


def test_a_field_that_does_not_exist_is_named() -> None:
    with pytest.raises(PaymentLinkRefused, match=r"\{client\}"):
        checked_link("https://payer.exemple.fr/{client}")


@pytest.mark.parametrize("typed", ["https://payer.exemple.fr/{numero", "https://payer.exemple.fr/numero}"])
def test_a_brace_left_open_is_said(typed: str) -> None:
    with pytest.raises(PaymentLinkRefused, match="accolade"):
        checked_link(typed)


@given(st.text(), st.integers(0, 10**11), st.text())
def test_whatever_a_number_holds_the_customer_pays_on_the_firms_site(number: str, cents: int, reference: str) -> None:
    number, reference = (text.encode("utf-8", "ignore").decode() for text in (number, reference))
    url = payment_url(PATTERN, number, Money(cents), reference)
    parts = urlsplit(url)
    assert (parts.scheme, parts.netloc) == ("https", "payer.exemple.fr")
    assert unquote(parts.path.removeprefix("/f/")) == number
    asked = parse_qs(parts.query, keep_blank_values=True)
    assert asked["montant"] == [str(Money(cents))]
    assert asked["ref"] == [reference]
    assert url.isascii()
    assert " " not in url


def test_a_pattern_with_a_number_leads_to_one_invoice() -> None:
    assert names_invoice(PATTERN)
    assert not names_invoice("https://payer.exemple.fr/?m={montant}")
