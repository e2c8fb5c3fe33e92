import pytest

from gestion_creances.company.profile import Company, CompanyNameMissing, checked_company


def test_numbers_are_kept_compact_and_the_bank_named() -> None:
    checked = checked_company(
        Company(" Ateliers Morvan ", siren="552 081 317", iban="FR76 3000 6000 0112 3456 7890 189", email=" a@b.fr ")
    )
    assert (checked.name, checked.siren, checked.iban) == (
        "Ateliers Morvan",
        "552081317",
        "FR7630006000011234567890189",
    )
    assert (checked.bic, checked.email, checked.vat_number) == ("AGRIFRPPXXX", "a@b.fr", "")


def test_a_firm_without_a_name_is_refused() -> None:
    with pytest.raises(CompanyNameMissing, match="raison sociale"):
        checked_company(Company("  "))
