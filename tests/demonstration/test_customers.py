from collections import Counter

from gestion_creances.basics import identity
from gestion_creances.demonstration.customers import profiles
from gestion_creances.ledger.customer import CustomerKind
from gestion_creances.ledger.terms import PaymentTerms

CAST = profiles(7)
CUSTOMERS = [profile.customer for profile in CAST]


def test_the_cast_is_a_hundred_and_twenty_customers_of_every_kind() -> None:
    assert Counter(customer.kind for customer in CUSTOMERS) == {
        CustomerKind.BUSINESS: 110,
        CustomerKind.PUBLIC: 6,
        CustomerKind.CONSUMER: 4,
    }
    assert sorted(customer.address.country for customer in CUSTOMERS if customer.language == "en") == ["GB", "IE", "IE"]


def test_the_same_seed_makes_the_same_cast_and_another_seed_another() -> None:
    assert profiles(7) == CAST
    assert profiles(8) != CAST


def test_every_number_and_address_passes_its_check() -> None:
    for customer in CUSTOMERS:
        assert not customer.siren or identity.siren(customer.siren) == customer.siren
        assert not customer.siret or identity.siret(customer.siret) == customer.siret
        assert not customer.vat_number or identity.vat_number(customer.vat_number) == customer.vat_number
        assert not customer.email or identity.email(customer.email) == customer.email
        assert PaymentTerms.parse(customer.terms).code == customer.terms


def test_no_number_can_be_that_of_a_real_firm_or_person() -> None:
    for customer in CUSTOMERS:
        assert not customer.siren or customer.siren.startswith("000")
        assert not customer.email or customer.email.endswith(".example")
        telephones = [customer.phone, *(contact.phone for contact in customer.contacts)]
        assert all(not each or each.startswith(("03 53 01 ", "+44 20 7946 0", "+353 20 91")) for each in telephones)


def test_codes_names_and_sirens_are_each_customer_s_own() -> None:
    for numbers in (
        [customer.code for customer in CUSTOMERS],
        [customer.name for customer in CUSTOMERS],
        [customer.siren for customer in CUSTOMERS if customer.siren],
    ):
        assert len(set(numbers)) == len(numbers)


def test_consumers_and_foreigners_have_no_siren() -> None:
    without = [customer for customer in CUSTOMERS if not customer.siren]
    assert all(customer.kind is CustomerKind.CONSUMER or customer.address.country != "FR" for customer in without)
    assert len(without) == 7


def test_names_try_the_program_with_accents_ligatures_apostrophes_and_ampersands() -> None:
    letters = set("".join(customer.name for customer in CUSTOMERS))
    assert set("éèêëàâçîïôûüŒœ’&–") <= letters
