"""The text of the template a letter was made from stays with the letter, whatever becomes of the template."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import update

from gestion_creances.desk import Desk
from gestion_creances.letters.template import Template, shipped_template
from gestion_creances.storage import rows
from gestion_creances.storage.letters import LetterAltered
from gestion_creances.usecases.edit_choices import edit_template
from gestion_creances.usecases.issue_reminders import issue_reminders
from gestion_creances.usecases.letter_documents import letter_template
from tests.usecases.builders import a_customer, a_debt, open_for_business


@pytest.fixture
def firm(desk: Desk) -> Desk:
    open_for_business(desk)
    a_debt(desk, a_customer(desk), "F1", "1200", date(2026, 11, 10))
    return desk


def test_a_letter_keeps_the_template_it_was_made_from(firm: Desk, tmp_path: Path) -> None:
    (sent,) = issue_reminders(firm, tmp_path / "lettres").letters
    used = shipped_template("first", "fr").text
    edit_template(firm, Template("first", "fr", "Objet : autre\n\n[[signature]]"), "first", "fr")
    assert letter_template(firm, sent.letter.id) == used
    assert sent.letter.template_sha256 == hashlib.sha256(used.encode()).hexdigest()


def test_a_template_of_the_firms_own_is_the_one_kept(firm: Desk, tmp_path: Path) -> None:
    own = "Objet : à nous\n\nNos mots.\n\n[[factures]]\n\n[[signature]]"
    edit_template(firm, Template("first", "fr", own), "first", "fr")
    (sent,) = issue_reminders(firm, tmp_path / "lettres").letters
    assert letter_template(firm, sent.letter.id) == own


def test_a_kept_template_that_was_altered_is_not_shown_as_the_original(firm: Desk, tmp_path: Path) -> None:
    (sent,) = issue_reminders(firm, tmp_path / "lettres").letters
    with firm.books.writing() as session:
        altered = update(rows.document).where(rows.document.c.sha256 == sent.letter.template_sha256)
        session.connection.exec_driver_sql("DROP TRIGGER IF EXISTS document_no_update")
        session.connection.execute(altered.values(bytes=b"Objet : faux"))
    with pytest.raises(LetterAltered):
        letter_template(firm, sent.letter.id)
