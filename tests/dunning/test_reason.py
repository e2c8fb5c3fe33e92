from __future__ import annotations

from datetime import date, timedelta

import pytest

from gestion_creances.basics.money import Money
from gestion_creances.dunning.debtor import Debtor, OpenDue
from gestion_creances.dunning.hold import HoldKind
from gestion_creances.ledger.item import ItemKind
from tests.dunning.builders import TODAY, a_debtor, a_due, a_hold, decided, policy_with

LAST_WEEK = TODAY - timedelta(days=7)


@pytest.mark.parametrize(
    ("due", "debtor", "sentence"),
    [
        (
            a_due(-3),
            a_debtor(),
            "Pas encore échue : échéance le 03/07/2026. Étape suivante « Rappel courtois » le 13/07/2026.",
        ),
        (a_due(-3, reached=5), a_debtor(), "Pas encore échue : échéance le 03/07/2026."),
        (a_due(1), a_debtor(), "Délai de grâce : étape « Rappel courtois » le 07/07/2026."),
        (a_due(9, reached=2, reached_on=LAST_WEEK), a_debtor(), "Étape suivante « Relance ferme » le 06/07/2026."),
        (
            a_due(90, reached=3, reached_on=LAST_WEEK),
            a_debtor(),
            "Dernière lettre le 23/06/2026 : étape « Dernière relance » à partir du 03/07/2026.",
        ),
        (
            a_due(90, reached=5, reached_on=date(2026, 5, 4)),
            a_debtor(),
            "Dernière étape atteinte le 04/05/2026 : à vous de décider de la suite (accord ou contentieux).",
        ),
        (
            a_due(90, reached=5),
            a_debtor(),
            "Dernière étape atteinte : à vous de décider de la suite (accord ou contentieux).",
        ),
        (
            a_due(10, 123_456),
            a_debtor(on_account=Money(500_000)),
            "Couverte par 1\u202f234,56\u202f€ d’avoirs, d’acomptes ou de règlements à affecter : affectez-les.",
        ),
        (
            a_due(10, 999),
            a_debtor(policy=policy_with("first", min_amount=Money(1_500))),
            "Total de 9,99\u202f€, sous le minimum de 15,00\u202f€ de l’étape « Rappel courtois ».",
        ),
        (
            a_due(10, kind=ItemKind.BILL),
            a_debtor(),
            "Effet à recevoir, échéance le 20/06/2026 : il se suit à l’encaissement, hors relances.",
        ),
        (
            a_due(10),
            a_debtor(holds=(a_hold(HoldKind.DISPUTE),)),
            "Litige, sans date de fin : Livraison incomplète (suivi : Anne).",
        ),
        (
            a_due(10),
            a_debtor(holds=(a_hold(HoldKind.PROMISE, owner="", until=TODAY, promised_on=date(2026, 6, 28)),)),
            "Promesse de paiement pour le 28/06/2026, jusqu’au 30/06/2026 : Livraison incomplète.",
        ),
        (
            a_due(10),
            a_debtor(holds=(a_hold(HoldKind.BLOCK, reason="Voir {Paul}.", owner=""),)),
            "Relances suspendues, sans date de fin : Voir {Paul}.",
        ),
    ],
)
def test_the_sentence_names_the_facts(due: OpenDue, debtor: Debtor, sentence: str) -> None:
    assert [left.sentence() for left in decided(due, debtor=debtor).not_chased] == [sentence]
