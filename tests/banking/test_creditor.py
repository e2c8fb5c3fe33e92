from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.banking.creditor import Creditor, CreditorRefused, checked_creditor, checked_ics
from gestion_creances.basics.errors import Refusal

SIGNS = string.digits + string.ascii_uppercase


def key_of(national: str, country: str = "FR") -> str:
    """Return the ISO 7064 MOD 97-10 key, worked out by hand."""
    spelled = "".join(str(SIGNS.index(sign)) for sign in f"{national}{country}00")
    return f"{98 - int(spelled) % 97:02d}"


def test_an_identifier_typed_with_spaces_is_kept_without() -> None:
    assert checked_ics("fr72 zzz 123456") == "FR72ZZZ123456"


@given(st.text(SIGNS, min_size=6, max_size=6), st.text(SIGNS, min_size=3, max_size=3))
def test_every_identifier_with_its_key_is_taken_whatever_the_firm_chose_in_its_middle(last: str, chosen: str) -> None:
    number = f"FR{key_of(last)}{chosen}{last}"
    assert checked_ics(number) == number


@given(st.text(string.digits, min_size=6, max_size=6), st.integers(1, 96))
def test_a_wrong_key_is_refused(last: str, error: int) -> None:
    wrong = (int(key_of(last)) - 2 + error) % 97 + 2
    with pytest.raises(CreditorRefused, match="clé de contrôle"):
        checked_ics(f"FR{wrong:02d}ZZZ{last}")


@pytest.mark.parametrize("typed", ["FR72ZZZ12345", "FR72ZZZ1234567", "FRZZZ123456", "FR7ZZZZ123456"])
def test_a_french_identifier_has_thirteen_signs(typed: str) -> None:
    with pytest.raises(CreditorRefused, match="13 en tout"):
        checked_ics(typed)


def test_an_identifier_of_another_country_has_its_own_length() -> None:
    assert checked_ics("DE98ZZZ09999999999") == "DE98ZZZ09999999999"


def test_a_firm_that_collects_nothing_says_nothing() -> None:
    assert checked_creditor(Creditor()) == Creditor()


def test_the_bank_follows_from_the_account() -> None:
    kept = checked_creditor(Creditor("FR72ZZZ123456", "FR76 3000 6000 0112 3456 7890 189"))
    assert (kept.iban, kept.bic) == ("FR7630006000011234567890189", "AGRIFRPPXXX")
    assert checked_creditor(Creditor(iban="FR7630006000011234567890189", bic="BNPAFRPP")).bic == "BNPAFRPP"


@pytest.mark.parametrize(
    ("creditor", "field"),
    [
        (Creditor(notice_days=31), "notice_days"),
        (Creditor(notice_days=-1), "notice_days"),
        (Creditor(submission_days=0), "submission_days"),
        (Creditor(submission_days=15), "submission_days"),
    ],
)
def test_delays_that_cannot_be_are_refused_beside_their_field(creditor: Creditor, field: str) -> None:
    with pytest.raises(CreditorRefused) as refused:
        checked_creditor(creditor)
    assert refused.value.field == field


def test_a_wrong_account_is_refused() -> None:
    with pytest.raises(Refusal):
        checked_creditor(Creditor(iban="FR7630006000011234567890188"))
