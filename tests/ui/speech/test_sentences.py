"""Every failure becomes a title and a sentence."""

from gestion_creances.basics.errors import Refusal, Trouble
from gestion_creances.ui.speech.sentences import can_retry, sentence, title


def test_the_sentence_of_an_outcome_is_its_own() -> None:
    assert sentence(Refusal("La facture FA-1 existe déjà.")) == "La facture FA-1 existe déjà."


def test_only_a_trouble_may_be_tried_again() -> None:
    assert can_retry(Trouble("Disque plein."))
    assert not can_retry(Refusal("Non."))
    assert title(Trouble("Disque plein.")) != title(Refusal("Non."))
