from io import BytesIO

from reportlab.lib.utils import ImageReader

from gestion_creances.basics import identity
from gestion_creances.demonstration import firm
from gestion_creances.dunning.policy import faults
from gestion_creances.dunning.policy_document import standard_policy


def test_the_firm_s_numbers_pass_their_checks() -> None:
    company = firm.company()
    assert identity.siren(company.siren) == company.siren
    assert identity.vat_number_of(company.siren) == company.vat_number
    assert identity.iban(company.iban) == company.iban
    assert identity.bic_of_iban(company.iban) == company.bic
    assert identity.email(company.email) == company.email


def test_the_firm_can_say_all_that_a_letter_must_carry() -> None:
    company = firm.company()
    assert all((company.legal_form, company.capital, company.rcs_town, company.signatory, company.signatory_title))


def test_the_logo_is_a_picture() -> None:
    assert ImageReader(BytesIO(firm.logo())).getSize() == (192, 192)


def test_the_policies_are_sound_and_the_first_is_the_shipped_one() -> None:
    policies = firm.policies()
    assert policies[0] == standard_policy()
    assert [faults(policy) for policy in policies] == [(), (), (), ()]
