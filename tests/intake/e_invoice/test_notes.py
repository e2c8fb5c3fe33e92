from __future__ import annotations

from decimal import Decimal

import pytest

from gestion_creances.intake.e_invoice.notes import read_terms
from gestion_creances.intake.e_invoice.semantics import Note
from gestion_creances.ledger.discount import Discount


@pytest.mark.parametrize(
    ("words", "rate"),
    [
        ("Pénalités de retard : 12 % par an", "12"),
        ("Taux annuel de 10,50% dès le lendemain de l’échéance", "10.5"),
        ("Pénalités : 15 pour cent", "15"),
        ("Trois fois le taux d’intérêt légal, soit 8,28 %", ""),
        ("Taux de la BCE majoré de 10 points, soit 12,15 %", ""),
        ("1,5 % par mois de retard", ""),
        ("12 % ou à défaut 15 %", ""),
        ("0 %", ""),
        ("Pénalités selon la loi", ""),
    ],
)
def test_a_penalty_rate_is_read_only_when_it_is_one_yearly_figure(words: str, rate: str) -> None:
    assert read_terms((Note("PMD", words),), "").rate == rate


@pytest.mark.parametrize(
    ("words", "discount"),
    [
        ("Escompte de 2 % pour paiement sous 10 jours", Discount(Decimal(2), 10)),
        ("1,5 % si règlement comptant", Discount(Decimal("1.5"), 0)),
        ("Escompte 3% à 8 j", Discount(Decimal(3), 8)),
        ("Aucun escompte pour paiement anticipé", None),
        ("Pas d’escompte. Pénalités de 2 % sous 10 jours", None),
        ("Escompte : néant", None),
        ("Escompte de 2 %", None),
        ("2 % sous 10 jours, 1 % sous 20 jours", None),
        ("2 % sous 999 jours", None),
        ("0 % sous 10 jours", None),
        ("1 % par mois d’avance", None),
    ],
)
def test_a_discount_is_read_only_when_rate_and_delay_are_sure(words: str, discount: Discount | None) -> None:
    assert read_terms((Note("AAB", words),), "").discount == discount


@pytest.mark.parametrize(
    ("words", "unusual"),
    [("Indemnité de 40 €", False), ("40,00 euros", False), ("Indemnité : 80 EUR", True), ("indemnité légale", False)],
)
def test_another_indemnity_than_the_legal_one_is_noticed(words: str, unusual: bool) -> None:
    assert read_terms((Note("PMT", words),), "").unusual_indemnity is unusual


def test_the_longest_discount_written_for_programs_is_taken() -> None:
    terms = "#SKONTO#TAGE=7#PROZENT=3.00#\n#SKONTO#TAGE=14#PROZENT=2.00#\n#SKONTO#TAGE=999#PROZENT=1.00#"
    assert read_terms((), terms).discount == Discount(Decimal(2), 14)


def test_notes_on_other_subjects_are_not_terms() -> None:
    assert read_terms((Note("REG", "RCS Rennes"), Note("", "Merci")), "").note == ""
