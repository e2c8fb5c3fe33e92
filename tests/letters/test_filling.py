"""What a letter says: the law for each kind of customer, the amounts, and what makes it refuse to be written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from gestion_creances.aging.penalties import LateRule
from gestion_creances.basics.money import Money
from gestion_creances.company.terms_of_sale import DayCount, Imputation
from gestion_creances.ledger.customer import CustomerKind
from gestion_creances.letters.facts import Correspondent, DeductedCredit, RateExplanation
from gestion_creances.letters.filling import LetterDoesNotAddUp, NoDeadline, NothingToClaim, fill
from gestion_creances.letters.letter import Letter, Paragraph, PaymentBox, Table
from gestion_creances.letters.pdf import draw
from gestion_creances.letters.template import Template, shipped_template
from tests.letters.makers import (
    EARLIER,
    FIRM,
    HOTEL,
    RATES,
    euros,
    facts,
    line,
    notice_invoices,
    three_invoices,
    words_of,
    written,
)

CONSUMER = replace(HOTEL, name="Mme Jeanne Petit", kind=CustomerKind.CONSUMER, siren="")
PREFECTURE = replace(HOTEL, name="Commune d’Angers", kind=CustomerKind.PUBLIC)


def body_text(letter: Letter) -> str:
    return " ".join(block.text for block in letter.body if isinstance(block, Paragraph))


def tables(letter: Letter) -> list[Table]:
    return [block for block in letter.body if isinstance(block, Table)]


def test_a_formal_notice_prints_the_interest_of_the_law_s_own_example() -> None:
    day = date(2026, 11, 22)
    owed = line("FA-2026-0164", "7680.00", date(2026, 5, 31), on=day, rule=LateRule())
    text = words_of(draw(written("formal_notice", lines=(owed,), issued_on=day)))
    assert "01/06/2026 30/06/2026 30 7 680,00 12,15 % 76,69" in text
    assert "01/07/2026 22/11/2026 145 7 680,00 12,40 % 378,32" in text
    assert "Sous-total 175 455,01" in text
    assert "2,61 € par jour" in text
    assert "mettons en demeure de nous payer la somme de 8 175,01 €" in text


@pytest.mark.parametrize(
    "mention",
    [
        "MISE EN DEMEURE",
        "articles 1344 et 1231-6 du code civil",
        "article L441-10 du code de commerce",
        "article D441-5",
        "40 €",
        "par jour",
        "au plus tard le 1ᵉʳ décembre 2026",
        "commissaire de justice",
        "droits et actions demeurent réservés",
        "Si vous contestez",
        "FR76 3000 6000 0112 3456 7890 189",
        "MED-2026-0007",
        "Lettre recommandée avec avis de réception",
        "n° 2C 184 627 0315 8",
        "SAS au capital de 80 000 €",
        "SIREN 123 456 782 RCS Nantes",
        "Siège social : 14, rue de la Fonderie, 44200 Nantes",
        "Commande BC-1187",
        "Yann Kervadec",
        "Président",
        "Pièces jointes",
        "Décompte des intérêts de retard",
        "Votre SIREN : 552 081 317",
    ],
)
def test_a_formal_notice_to_a_professional_has_the_whole_checklist(mention: str) -> None:
    letter = written("formal_notice", lines=notice_invoices(), earlier=EARLIER, registered_number="2C 184 627 0315 8")
    assert mention in words_of(draw(letter))


@pytest.mark.parametrize("level", ["first", "second", "third", "formal_notice"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_consumer_is_never_asked_the_forty_euros_nor_told_the_commercial_code(level: str, language: str) -> None:
    owed = line("FA-1", "1200.00", date(2026, 9, 10))
    text = words_of(draw(written(level, language, lines=(owed,), customer=CONSUMER, earlier=EARLIER)))
    assert "40,00" not in text
    assert "40 €" not in text
    assert "€40" not in text
    assert "L441" not in text
    assert "ndemnité" not in text
    assert "fixed sum" not in text.lower()


def test_a_consumer_s_formal_notice_starts_the_legal_interest() -> None:
    owed = line("FA-1", "1200.00", date(2026, 9, 10))
    text = words_of(draw(written("formal_notice", lines=(owed,), customer=CONSUMER)))
    assert "article 1344-1" in text
    assert "intérêt au taux légal" in text
    assert "Aucun frais de recouvrement ne vous est demandé." in text


def test_a_consumer_never_put_on_notice_has_no_table_of_interest() -> None:
    rule = LateRule(debtor=CustomerKind.CONSUMER)
    letter = written("formal_notice", lines=(line("FA-1", "1200.00", date(2026, 9, 10), rule=rule),), customer=CONSUMER)
    assert letter.annexe is None
    assert len(tables(letter)) == 1
    assert letter.asked == euros("1200")


def test_a_consumer_s_interest_runs_from_the_notice_at_the_legal_rate() -> None:
    rule = LateRule(debtor=CustomerKind.CONSUMER, formal_notice_on=date(2026, 9, 20))
    owed = line("FA-1", "1200.00", date(2026, 9, 10), rule=rule)
    text = words_of(draw(written("formal_notice", lines=(owed,), customer=CONSUMER, rule=rule)))
    assert "Intérêts de retard" in text
    assert "21/09/2026 23/11/2026 64 1 200,00 2,75 % 5,79" in text
    assert "Taux de l’intérêt légal" in text
    assert "40,00" not in text
    assert "L441" not in text


def test_an_invoice_not_yet_due_in_a_notice_costs_nothing() -> None:
    rule = LateRule()
    lines = (line("FA-1", "100.00", date(2026, 9, 10), rule=rule), line("FA-2", "50.00", date(2026, 12, 10), rule=rule))
    letter = written("formal_notice", lines=lines)
    assert letter.principal == euros("150")
    assert letter.indemnity == euros("40")
    assert [row.cells[0] for row in tables(letter)[1].rows] == ["FA-1"]


def test_a_public_buyer_is_told_his_own_code() -> None:
    rule = LateRule(debtor=CustomerKind.PUBLIC)
    owed = (
        line("FA-1", "1000.00", date(2026, 5, 31), rule=rule),
        line("FA-2", "1000.00", date(2026, 7, 31), rule=rule),
    )
    text = words_of(draw(written("formal_notice", lines=owed, customer=PREFECTURE, rule=rule)))
    assert "D2192-35 du code de la commande publique" in text
    assert "L441" not in text
    assert "+ 8 points" in text
    assert "10,15 %" in text
    assert "10,40 %" in text
    assert "aux taux indiqués ci-dessus" in text


@pytest.mark.parametrize(("level", "language"), [("third", "fr"), ("formal_notice", "fr"), ("formal_notice", "en")])
def test_an_indemnity_that_the_firm_waives_is_nowhere_claimed(level: str, language: str) -> None:
    rule = LateRule(indemnity=False)
    text = words_of(draw(written(level, language, lines=notice_invoices(rule), rule=rule)))
    assert "40,00" not in text
    assert "D441-5" not in text
    assert "indemnités légales" not in text
    assert "L441-10" in text


def test_an_agreed_rate_is_named_as_such() -> None:
    rule = LateRule(contract_rate=Decimal("12.5"))
    text = words_of(draw(written("formal_notice", lines=notice_invoices(rule), rule=rule)))
    assert "Taux convenu entre nous : 12,50 % l’an." in text
    assert "au taux convenu de 12,50 % l’an" in text
    assert "BCE" not in text


def test_beyond_two_half_years_the_interest_has_a_table_of_its_own_per_half_year() -> None:
    owed = line("FA-1", "25430.80", date(2022, 11, 30), on=date(2025, 3, 14), rule=LateRule())
    letter = written("formal_notice", lines=(owed,), issued_on=date(2025, 3, 14))
    per_half_year = tables(letter)[2]
    assert [row.cells[2] for row in per_half_year.rows] == [
        euros(text) for text in ("215.99", "1576.36", "1794.79", "1838.68", "1826.84", "668.83")
    ]
    assert per_half_year.total is not None
    assert per_half_year.total.cells[2] == euros("7921.49")


def test_a_part_payment_taken_as_interest_first_is_shown_and_still_adds_up() -> None:
    letter = written("formal_notice", lines=notice_invoices())
    text = words_of(draw(letter))
    assert "règlement, part du principal −3 703,91" in text
    assert "Intérêts déjà réglés −296,09" in text
    assert "Pénalités et indemnités déjà réglées −296,09" in text
    assert letter.asked == letter.principal + letter.interest + letter.indemnity


@pytest.mark.parametrize(
    ("imputation", "sentence"),
    [
        (Imputation.PRINCIPAL_FIRST, "d’abord sur le principal, par choix du créancier"),
        (Imputation.INDEMNITY_NEXT, "puis sur l’indemnité"),
        (Imputation.INTEREST_FIRST, "d’abord sur les intérêts (article 1343-1 du code civil)."),
    ],
)
def test_the_annexe_says_what_a_part_payment_pays_first(imputation: Imputation, sentence: str) -> None:
    rule = LateRule(imputation=imputation)
    text = words_of(draw(written("formal_notice", lines=notice_invoices(rule), rule=rule)))
    assert sentence in text


def test_years_of_366_days_are_said_in_words() -> None:
    rule = LateRule(day_count=DayCount.ACTUAL)
    letter = written("formal_notice", lines=notice_invoices(rule), rule=rule, day_count=DayCount.ACTUAL)
    assert "366 les années bissextiles" in words_of(draw(letter))


def test_a_last_reminder_shows_the_cost_but_asks_for_the_principal_only() -> None:
    letter = written("third", earlier=EARLIER)
    box = next(block for block in letter.body if isinstance(block, PaymentBox))
    assert box.amount == letter.principal
    assert letter.interest + letter.indemnity == euros("156.59")
    assert "156,59 €" in words_of(draw(letter))


def test_credits_are_listed_and_deducted() -> None:
    credits_ = (
        DeductedCredit("Avoir AV-2026-0021", euros("618.40")),
        DeductedCredit("Versement à valoir", euros("250")),
    )
    letter = written("first", credits=credits_)
    assert letter.asked == euros("6615.40")
    assert "Avoir AV-2026-0021 −618,40" in words_of(draw(letter))


def test_without_an_account_number_a_sentence_takes_the_place_of_the_payment_box() -> None:
    letter = written("first", company=replace(FIRM, iban="", bic=""))
    assert not any(isinstance(block, PaymentBox) for block in letter.body)
    assert "Nos coordonnées bancaires vous seront communiquées sur simple demande (comptabilite@kervadec.example)." in (
        " ".join(body_text(letter).split())
    )


def test_one_invoice_is_written_in_the_singular() -> None:
    for level in ("first", "second", "third", "formal_notice"):
        text = body_text(written(level, lines=three_invoices()[:1], earlier=EARLIER[:1]))
        assert "les une" not in text.lower()
        assert "factures ci" not in text.lower()
        assert "factures désignées" not in text.lower()


def test_without_anyone_named_the_accounts_department_answers() -> None:
    letter = written("first", correspondent=Correspondent(), company=replace(FIRM, phone="", email=""))
    assert "Notre service comptable vous répond et cherchera" in body_text(letter)


def test_before_the_due_date_no_lateness_column_is_printed() -> None:
    day = date(2026, 10, 27)
    letter = written("courtesy", lines=three_invoices(on=day), issued_on=day)
    assert "Retard" not in [column.title for column in tables(letter)[0].columns]


def test_amounts_that_are_not_those_of_the_lines_are_refused() -> None:
    wrong = replace(facts("first"), principal=Money(1))
    with pytest.raises(LetterDoesNotAddUp, match="n’est pas la somme de ses lignes") as refused:
        fill(shipped_template("first", "fr"), wrong)
    assert (refused.value.given, refused.value.added) == (Money(1), euros("7483.80"))


def test_a_claim_of_penalties_without_a_deadline_is_refused() -> None:
    with pytest.raises(NoDeadline, match="indiquez un délai"):
        fill(shipped_template("formal_notice", "fr"), facts("formal_notice", deadline=None))


def test_nothing_is_written_when_credits_cover_the_debt() -> None:
    with pytest.raises(NothingToClaim, match="C00217"):
        fill(shipped_template("first", "fr"), facts("first", credits=(DeductedCredit("Avoir", euros("7483.80")),)))


def test_stars_brackets_and_line_ends_in_a_name_stay_plain_text() -> None:
    odd = "Café [[factures]] **Gras** ## titre\n\nSuite {{ client }} <b>&amp;</b>"
    template = Template("essai", "fr", "Objet : compte de {{ client }}\n\nBonjour {{ client }}.\n\n[[factures]]")
    letter = fill(template, facts("first", customer=replace(HOTEL, name=odd)))
    shown = " ".join(odd.split())
    assert letter.subject_text == f"compte de {shown}"
    assert body_text(letter).startswith(f"Bonjour {shown}.")
    assert len(tables(letter)) == 1


def test_french_punctuation_never_leaves_its_word() -> None:
    template = Template("essai", "fr", "Objet : essai\n\nPrix : 40 € ; « bon » ? Voir l’article L441-10 !")
    assert body_text(fill(template, facts("first"))) == (
        "Prix\u00a0: 40\u00a0€\u202f; «\u00a0bon\u00a0»\u202f? Voir l’article\u00a0L441-10\u202f!"
    )


def test_the_rates_of_each_debtor_are_explained_from_the_tables() -> None:
    owed = [each.penalty for each in notice_invoices() if each.penalty]
    legal = RateExplanation.of(LateRule(), RATES, owed)
    assert [(each.semester, each.central_bank) for each in legal.half_years] == [
        ("2026-S1", Decimal("2.15")),
        ("2026-S2", Decimal("2.40")),
    ]
    assert RateExplanation.of(LateRule(debtor=CustomerKind.CONSUMER), RATES, owed) == RateExplanation()
    assert RateExplanation.of(LateRule(contract_rate=Decimal(15)), RATES, owed).contractual == Decimal(15)
