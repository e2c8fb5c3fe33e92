import json
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.company.terms_of_sale import CapRule
from gestion_creances.ledger.terms import PaymentTerms, TermsRefused

VECTORS = json.loads((Path(__file__).parent.parent / "samples" / "law_vectors.json").read_text(encoding="utf-8"))

all_terms = st.one_of(
    st.builds(PaymentTerms, days=st.integers(0, 365)),
    st.builds(partial(PaymentTerms, end_of_month=True), days=st.integers(0, 365), fixed_day=st.integers(0, 31)),
    st.builds(partial(PaymentTerms, end_of_month=True), days_after=st.integers(1, 365)),
)


def test_the_due_dates_of_the_law_vectors_come_out() -> None:
    for row in VECTORS["due_dates"]:
        for code, column in (("60", "net60"), ("45FDM", "m45_then_eom"), ("FDM45", "eom_then_45")):
            due = PaymentTerms.parse(code).due_date(date.fromisoformat(row["invoice"]))
            assert due == date.fromisoformat(row[column])


@pytest.mark.parametrize(
    ("code", "issued", "due"),
    [
        ("0", date(2026, 2, 28), date(2026, 2, 28)),
        ("FDM", date(2026, 2, 10), date(2026, 2, 28)),
        ("30FDM", date(2026, 1, 15), date(2026, 2, 28)),
        ("30FDM+10", date(2026, 1, 15), date(2026, 3, 10)),
        ("FDM+10", date(2026, 12, 31), date(2027, 1, 10)),
        ("FDM+31", date(2026, 1, 15), date(2026, 2, 28)),
    ],
)
def test_other_terms_are_due_as_written(code: str, issued: date, due: date) -> None:
    assert PaymentTerms.parse(code).due_date(issued) == due


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (" 30 ", "30"),
        ("030", "30"),
        ("30 jours", "30"),
        ("30j", "30"),
        ("30 jours nets", "30"),
        ("1 jour", "1"),
        ("comptant", "0"),
        ("À réception", "0"),
        ("60 jours date de facture", "60"),
        ("45 fdm", "45FDM"),
        ("45 jours fin de mois", "45FDM"),
        ("45\u00a0j fin de mois", "45FDM"),
        ("fin de mois", "FDM"),
        ("0FDM", "FDM"),
        ("FDM0", "FDM"),
        ("fdm 45 jours", "FDM45"),
        ("30 FDM + 10", "30FDM+10"),
    ],
)
def test_usual_spellings_are_understood(text: str, code: str) -> None:
    assert PaymentTerms.parse(text).code == code


@pytest.mark.parametrize(
    "text", ["", "J", "FDM45+10", "30FDM+32", "366", "FDM366", "-30", "30.5", "fin", "30FDM45", "²"]
)
def test_another_text_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(TermsRefused) as refused:
        PaymentTerms.parse(text)
    assert refused.value.code == text
    assert str(refused.value).startswith(f"« {text} » n’est pas un délai de paiement : écrivez par exemple 30, 45FDM")


@pytest.mark.parametrize(
    ("code", "label"),
    [
        ("0", "à réception de la facture"),
        ("1", "1 jour"),
        ("30", "30 jours"),
        ("FDM", "fin de mois"),
        ("FDM+10", "fin de mois le 10"),
        ("45FDM", "45 jours fin de mois (45 j puis fin de mois)"),
        ("FDM45", "45 jours fin de mois (fin de mois puis 45 j)"),
        ("30FDM+10", "30 jours fin de mois le 10 (30 j puis fin de mois, puis le 10)"),
    ],
)
def test_a_label_says_which_way_the_end_of_month_is_counted(code: str, label: str) -> None:
    assert PaymentTerms.parse(code).label == label


@given(all_terms)
def test_a_code_reads_back(terms: PaymentTerms) -> None:
    assert PaymentTerms.parse(terms.code) == terms


@given(all_terms, st.dates(date(2000, 1, 1), date(2090, 1, 1)))
def test_an_invoice_is_never_due_before_it_is_issued(terms: PaymentTerms, issued_on: date) -> None:
    assert terms.due_date(issued_on) >= issued_on


@pytest.mark.parametrize("code", ["30", "60", "45FDM", "FDM45", "30FDM", "FDM+14"])
def test_lawful_terms_raise_no_warning(code: str) -> None:
    assert PaymentTerms.parse(code).cap_warning() is None


@pytest.mark.parametrize("code", ["61", "60FDM", "FDM46", "45FDM+10", "90"])
def test_longer_terms_are_warned_about_with_the_article(code: str) -> None:
    warning = PaymentTerms.parse(code).cap_warning()
    assert warning is not None
    assert warning.article == "article L441-10 I du code de commerce"
    assert warning.due_on > warning.latest


def test_sixty_days_are_too_long_where_thirty_are_the_law() -> None:
    assert PaymentTerms.parse("60").cap_warning(CapRule.TRANSPORT) is not None
