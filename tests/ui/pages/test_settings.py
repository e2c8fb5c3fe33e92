"""What a person sees and does on Paramètres: change, check while typing, try out, store, never lose typed words."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from gestion_creances.basics.changes import Changes
from gestion_creances.company.legal_rates import Series
from gestion_creances.company.profile import Address, Company
from gestion_creances.company.terms_of_sale import Imputation
from gestion_creances.desk import Desk
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.letters.placeholders import placeholders
from gestion_creances.ui.fields.field import State
from gestion_creances.ui.look.theme import Choice, Theme
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.settings import SettingsPage
from gestion_creances.ui.pages.settings.backup_tab import BackupTab
from gestion_creances.ui.pages.settings.buckets_tab import BucketsTab
from gestion_creances.ui.pages.settings.company_tab import CompanyTab
from gestion_creances.ui.pages.settings.display_tab import DisplayTab
from gestion_creances.ui.pages.settings.rates_tab import RateDialog, RatesTab
from gestion_creances.ui.pages.settings.templates_tab import TemplatesTab
from gestion_creances.ui.pages.settings.terms_tab import TermsTab
from gestion_creances.ui.speech import translators
from gestion_creances.ui.work.jobs import Jobs
from gestion_creances.usecases.view_choices import Choices, view_choices

FIRM = Company(
    "Ateliers Morvan",
    siren="552100554",
    address=Address(("1 rue Neuve",), "21000", "Dijon"),
    iban="FR7630006000011234567890189",
    signatory="Claire Morvan",
)


@pytest.fixture
def firm(desk: Desk) -> Desk:
    with desk.books.writing() as session:
        session.company.put(FIRM)
        session.policies.put(standard_policy())
    return desk


@pytest.fixture
def page(firm: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[SettingsPage]:
    made = SettingsPage(Workplace(lambda: firm, jobs))
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.refresh(Changes.ALL)
    yield made
    jobs.close()


def stored(desk: Desk) -> Choices:
    return view_choices(desk)


def company(page: SettingsPage) -> CompanyTab:
    page.open_with("company")
    tab = page.tab()
    assert isinstance(tab, CompanyTab)
    return tab


def terms(page: SettingsPage) -> TermsTab:
    page.open_with("terms")
    tab = page.tab()
    assert isinstance(tab, TermsTab)
    return tab


def rates(page: SettingsPage) -> RatesTab:
    page.open_with("rates")
    tab = page.tab()
    assert isinstance(tab, RatesTab)
    return tab


def templates(page: SettingsPage) -> TemplatesTab:
    page.open_with("templates")
    tab = page.tab()
    assert isinstance(tab, TemplatesTab)
    return tab


def retype(qtbot: QtBot, line: object, text: str) -> None:
    line.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(line, text)


def answer(button: QMessageBox.StandardButton) -> None:
    """Press *button* in the question that is about to be asked."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.button(button).click()

    QTimer.singleShot(0, press)


def test_the_letter_is_drawn_as_soon_as_the_page_opens(page: SettingsPage, qtbot: QtBot) -> None:
    trial = company(page).trial
    qtbot.waitUntil(lambda: trial.pages.page_count() > 0)
    assert "Ateliers Morvan" in trial.pages.text()


def test_a_wrong_siren_is_said_beside_its_field_and_nothing_is_stored(
    page: SettingsPage, firm: Desk, qtbot: QtBot
) -> None:
    tab = company(page)
    retype(qtbot, tab.siren.line, "552100555")
    page.save()
    assert tab.siren.state() is State.BAD
    assert "clé de contrôle" in tab.siren.message()
    assert stored(firm).company.siren == "552100554"


def test_the_vat_number_follows_from_the_siren(page: SettingsPage, qtbot: QtBot) -> None:
    tab = company(page)
    retype(qtbot, tab.siren.line, "404833048")
    assert tab.vat.text() == "FR83404833048"


def test_the_identity_typed_is_stored_and_said(page: SettingsPage, firm: Desk, qtbot: QtBot) -> None:
    tab = company(page)
    retype(qtbot, tab.name.line, "Ateliers Neufs")
    with qtbot.waitSignals([page.changed, page.toasted]):
        page.save_button.click()
    assert stored(firm).company.name == "Ateliers Neufs"
    assert stored(firm).company.address == FIRM.address
    assert not page.save_button.isEnabled()


def test_the_letter_beside_shows_the_name_as_one_types(page: SettingsPage, qtbot: QtBot) -> None:
    tab = company(page)
    with qtbot.waitSignal(tab.trial.drawn, timeout=10000):
        tab.trial.draw()
    retype(qtbot, tab.name.line, "Maison Test")
    with qtbot.waitSignal(tab.trial.drawn, timeout=10000):
        pass
    assert "Maison Test" in tab.trial.pages.text()


def test_the_signature_and_the_footer_are_stored_with_the_firm(page: SettingsPage, firm: Desk, tmp_path: Path) -> None:
    tab = company(page)
    drawn = tmp_path / "signature.png"
    QImage(60, 20, QImage.Format.Format_ARGB32).save(str(drawn))
    tab.signature.take(drawn)
    tab.footer.line.setText("Membre d’une association agréée")
    tab.footer.touch()
    page.save()
    kept = stored(firm).company
    assert (kept.signature, kept.footer) == (drawn.read_bytes(), "Membre d’une association agréée")


def test_a_picture_can_be_dropped_on_its_field(page: SettingsPage, tmp_path: Path) -> None:
    tab = company(page)
    drawn = tmp_path / "signature.png"
    QImage(60, 20, QImage.Format.Format_ARGB32).save(str(drawn))
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(drawn))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, carried, buttons, keys)
    tab.signature.dropEvent(drop)
    assert tab.company().signature == drawn.read_bytes()
    assert tab.touched()


def test_a_logo_must_be_a_picture_and_small(page: SettingsPage, tmp_path: Path) -> None:
    tab = company(page)
    text, large, good = tmp_path / "logo.png", tmp_path / "gros.png", tmp_path / "bon.png"
    text.write_text("pas une image")
    large.write_bytes(b"\x89PNG" + b"0" * 2_100_000)
    picture = QImage(20, 20, QImage.Format.Format_RGB32)
    picture.fill(0)
    picture.save(str(good))
    tab.logo.take(text)
    assert tab.logo.message() == "Ce fichier n’est pas une image PNG ou JPEG."
    tab.logo.take(large)
    assert "2 Mo" in tab.logo.message()
    tab.logo.take(good)
    assert tab.company().logo == good.read_bytes()
    tab.logo.remove()
    assert tab.company().logo == b""


def test_a_rate_under_the_floor_shows_both_amounts(page: SettingsPage, qtbot: QtBot) -> None:
    tab = terms(page)
    tab.kind.choice.set_value(True)
    tab.kind.touch()
    retype(qtbot, tab.rate.line, "2")
    shown = tab.floor.text().replace("\u00a0", " ")
    assert "votre taux donne 16,44 €, le plancher 67,81 €" in shown
    retype(qtbot, tab.rate.line, "12")
    assert tab.floor.text().startswith("Au-dessus du plancher")


def test_the_terms_of_sale_are_stored_as_chosen(page: SettingsPage, firm: Desk, qtbot: QtBot) -> None:
    tab = terms(page)
    tab.kind.choice.set_value(True)
    tab.kind.touch()
    retype(qtbot, tab.rate.line, "12,5")
    tab.imputation.choice.set_value(Imputation.PRINCIPAL_FIRST)
    tab.imputation.touch()
    tab.indemnity.click()
    page.save()
    kept = stored(firm).terms
    assert (kept.contract_rate, kept.imputation) == (Decimal("12.5"), Imputation.PRINCIPAL_FIRST)
    assert not kept.indemnity


def test_terms_longer_than_the_law_allows_are_warned_of_with_the_article(page: SettingsPage, qtbot: QtBot) -> None:
    tab = terms(page)
    retype(qtbot, tab.payment_terms.line, "90")
    assert "L441-10" in tab.cap.text()
    retype(qtbot, tab.payment_terms.line, "bientot")
    page.save()
    assert tab.payment_terms.state() is State.BAD


def test_every_half_year_shows_its_rates_with_default_and_floor(page: SettingsPage) -> None:
    row = rates(page).list.model.row_at(0)
    assert row is not None
    shown = {each.key: each.text(row).replace("\u00a0", " ") for each in rates(page).list.model.columns}
    assert shown["semester"] == "2e semestre 2026"
    assert (shown["ecb"], shown["default"], shown["legal"], shown["floor"]) == ("2,40 %", "12,40 %", "2,75 %", "8,25 %")
    assert "BCE" in shown["source"]


def test_a_rate_of_ones_own_is_added_shown_and_removed(page: SettingsPage, firm: Desk, qtbot: QtBot) -> None:
    tab = rates(page)
    tab.list.choose(0)
    tab.add()
    dialog = next(child for child in page.window().children() if isinstance(child, RateDialog))
    dialog.series.set_value(Series.LEGAL)
    dialog.percent.line.setText("9,99")
    with qtbot.waitSignal(page.changed):
        dialog.accept()
    assert [row.percent for row in stored(firm).own_rates] == [Decimal("9.99")]
    page.refresh(Changes.RATES)
    row = tab.list.model.row_at(0)
    assert row is not None
    assert row.legal == Decimal("9.99")
    tab.list.choose(0)
    with qtbot.waitSignal(page.changed):
        tab.remove_current()
    assert stored(firm).own_rates == ()


def test_a_field_unknown_to_letters_is_named_with_its_line(page: SettingsPage, firm: Desk) -> None:
    tab = templates(page)
    tab.editor.setPlainText("Objet : rappel\n\nBonjour {{ inconnu }}")
    page.save()
    assert "ligne 3" in tab.fault.text()
    assert "inconnu" in tab.fault.text()
    assert stored(firm).templates == {}


def test_a_field_is_put_where_the_caret_stands(page: SettingsPage) -> None:
    tab = templates(page)
    tab.editor.setPlainText("")
    tab.fields.chosen.emit(placeholders()[0])
    assert tab.editor.toPlainText() == "{{ societe }}"


def test_a_text_of_ones_own_is_drawn_stored_and_taken_back(page: SettingsPage, firm: Desk, qtbot: QtBot) -> None:
    tab = templates(page)
    tab.choose("second", "fr")
    tab.editor.setPlainText("Objet : essai\n\nNotre phrase à nous.\n\n[[factures]]\n\n[[signature]]")
    with qtbot.waitSignal(tab.trial.drawn, timeout=10000):
        tab.trial.draw()
    assert "Notre phrase à nous" in tab.trial.pages.text()
    page.save()
    assert ("second", "fr") in stored(firm).templates
    tab.reset()
    page.save()
    assert stored(firm).templates == {}


def test_the_words_typed_for_one_letter_stay_while_another_is_read(page: SettingsPage) -> None:
    tab = templates(page)
    tab.choose("first", "fr")
    tab.editor.setPlainText("Objet : à moi")
    tab.choose("first", "en")
    tab.choose("first", "fr")
    assert tab.editor.toPlainText() == "Objet : à moi"


def test_the_brackets_are_shown_as_they_will_stand(page: SettingsPage, firm: Desk, qtbot: QtBot) -> None:
    page.open_with("buckets")
    tab = page.tab()
    assert isinstance(tab, BucketsTab)
    retype(qtbot, tab.limits.line, "15, 45")
    assert tab.labels() == ["Non échu", "1–15 j", "16–45 j", "> 45 j"]
    page.save()
    assert stored(firm).buckets.limits == (15, 45)
    retype(qtbot, tab.limits.line, "45, 15")
    page.save()
    assert tab.limits.state() is State.BAD


def test_night_falls_at_once_and_is_remembered(page: SettingsPage, theme: Theme) -> None:
    page.open_with("display")
    tab = page.tab()
    assert isinstance(tab, DisplayTab)
    tab.theme.picked.emit(Choice.DARK)
    assert theme.choice is Choice.DARK
    tab.language.picked.emit("en")
    assert translators.wanted() == "en"
    assert not page.save_button.isVisible()


def test_a_copy_of_the_books_is_made_and_listed(page: SettingsPage, firm: Desk, qtbot: QtBot) -> None:
    page.open_with("backup")
    tab = page.tab()
    assert isinstance(tab, BackupTab)
    with qtbot.waitSignal(page.toasted, timeout=10000):
        tab.button.click()
    copies = list((firm.books.path.parent / "Sauvegardes").glob("*.creances"))
    assert len(copies) == 1


def test_leaving_asks_first_and_staying_keeps_what_was_typed(page: SettingsPage, qtbot: QtBot) -> None:
    tab = company(page)
    retype(qtbot, tab.name.line, "A moitie")
    answer(QMessageBox.StandardButton.Cancel)
    assert not page.may_leave()
    assert tab.name.text() == "A moitie"


def test_leaving_can_store_what_was_typed_or_forget_it(page: SettingsPage, firm: Desk, qtbot: QtBot) -> None:
    tab = company(page)
    retype(qtbot, tab.name.line, "Garde")
    answer(QMessageBox.StandardButton.Save)
    assert page.may_leave()
    assert stored(firm).company.name == "Garde"
    retype(qtbot, tab.name.line, "Oublie")
    answer(QMessageBox.StandardButton.Discard)
    assert page.may_leave()
    assert stored(firm).company.name == "Garde"
    assert tab.name.text() == "Garde"


def test_news_from_elsewhere_never_overwrites_typed_words(page: SettingsPage, qtbot: QtBot) -> None:
    tab = company(page)
    retype(qtbot, tab.name.line, "En cours")
    page.refresh(Changes.ALL)
    assert tab.name.text() == "En cours"
    assert page.bar.tabText(0).endswith("•")
