"""What the short words of a bank line say: the way it was paid, whether it takes a payment back, and who paid."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.banking.statement import AccountName
from gestion_creances.basics.money import Money
from gestion_creances.intake.bank.account import account_of, french_iban, known_iban
from gestion_creances.intake.bank.words import lines, method_of, payer_in, return_reason_of, tidy


@pytest.mark.parametrize(
    ("label", "method"),
    [
        ("VIR SEPA DUPONT", "transfer"),
        ("Virement instantané reçu", "transfer"),
        ("PRLV SEPA EDF", "direct_debit"),
        ("REMISE PRLV 2026-06", "direct_debit"),
        ("REMISE DE CHÈQUES N°12", "cheque"),
        ("REM CHQ 12", "cheque"),
        ("REMISE CB 30/06", "card"),
        ("TELECOLLECTE TPE", "card"),
        ("VERSEMENT ESPECES", "cash"),
        ("LCR DOMICILIEE", "bill"),
        ("FRAIS VIR SEPA", ""),
        ("COMMISSION PRLV", ""),
        ("LOYER", ""),
        ("CABINET VIRGILE", ""),
    ],
)
def test_the_method_is_told_by_the_first_word_that_says_one(label: str, method: str) -> None:
    assert method_of(label) == method


@pytest.mark.parametrize(
    ("label", "cents", "reason"),
    [
        ("REJET PRLV SEPA DUPONT", -100, "rejet"),
        ("PRLV SEPA REJETE DUPONT", -100, "rejet"),
        ("CHQ IMPAYÉ 1234567", -100, "impayé"),
        ("CHEQUE 1234567 IMPAYE", -100, "impayé"),
        ("IMPAYE PRELEVEMENT", -100, "impayé"),
        ("RETOUR VIR SEPA", 100, "retour"),
        ("REJET VIR SEPA", 100, "rejet"),
        ("VIR DUPONT SOLDE IMPAYES MAI", 100, ""),
        ("VIR DUPONT IMPAYE DE MAI", -100, "impayé"),
        ("RETOUR MARCHANDISE", -100, ""),
        ("FRAIS REJET PRLV", -100, ""),
        ("F FRAIS PRLV IMP 97 49EUR", -100, ""),
        ("COMMISSION CHQ IMPAYE", -100, ""),
        ("VIR SEPA DUPONT", 100, ""),
        ("CONTREPASSATION REMISE", -100, "contrepassation"),
    ],
)
def test_a_return_is_told_from_fees_and_from_customers_who_pay_late(label: str, cents: int, reason: str) -> None:
    assert return_reason_of(label, Money(cents)) == reason


@pytest.mark.parametrize(
    ("label", "detail", "payer"),
    [
        ("VIR SEPA MENUISERIE LEFÈVRE", "", "MENUISERIE LEFEVRE"),
        ("VIR INST RECU DE DUPONT SA FACT 2026-12", "", "DUPONT SA"),
        ("VIREMENT EN VOTRE FAVEUR GARAGE DU PONT /MOTIF X", "", "GARAGE DU PONT"),
        ("VIR DEPOT CENTRAL", "", "DEPOT CENTRAL"),
        ("VIREUR SARL", "", ""),
        ("VIR 1234567890S", "DE: SARL MARTIN MOTIF: F12", "SARL MARTIN"),
        ("VIR SEPA RECU /DE GARAGE BÉRENGER /MOTIF FA12 /REF X", "", "GARAGE BÉRENGER"),
        ("VIR SEPA 2026-12", "", ""),
        ("REMISE CB", "", ""),
        ("", "", ""),
    ],
)
def test_the_payer_is_found_where_the_words_name_him(label: str, detail: str, payer: str) -> None:
    assert payer_in(label, detail) == payer


@given(st.text(max_size=300), st.text(max_size=300), st.integers(-5, 5))
def test_any_words_are_bounded_and_harmless(label: str, detail: str, cents: int) -> None:
    assert len(payer_in(label, detail)) <= 140
    assert len(method_of(label)) < 20
    assert len(return_reason_of(label, Money(cents))) < 20
    assert len(tidy(label, 20)) <= 20
    assert len(lines([label, detail] * 30)) <= 2000


def test_one_account_has_one_name_whatever_the_form() -> None:
    iban = "FR7630004000010001234567830"
    assert french_iban("30004", "00001", "00012345678") == iban
    for parts in ((iban,), ("FR76 3000 4000 0100 0123 4567 830",), ("30004", "00001", "00012345678")):
        assert account_of(*parts) == AccountName(iban=iban)
    assert account_of("30004 00001 00012345678 30").iban == iban
    assert account_of("30004 00001 00012345678 31").iban == ""
    assert account_of("fr", iban).iban == iban
    assert account_of("1234", "", "abc", label=" Compte  courant ") == AccountName(
        number="1234 ABC", label="Compte courant"
    )
    assert french_iban("X", "00001", "00012345678") == ""
    assert known_iban("FR76 0000") == ""
    assert known_iban("FR7630004000010001234567831") == ""
