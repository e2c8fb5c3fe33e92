"""The English window: every text of the screen and every sentence of the rules has its English."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

import gestion_creances
from gestion_creances import locations
from gestion_creances.accounting.chart import TITLES, ChartRefused
from gestion_creances.accounting.entry import Entry, EntryKind, UnbalancedEntry
from gestion_creances.aging.buckets import BucketsRefused
from gestion_creances.aging.penalty_account import PenaltyRefused
from gestion_creances.banking.account import BankAccountRefused
from gestion_creances.banking.collection import CollectionRefused
from gestion_creances.banking.creditor import CreditorRefused
from gestion_creances.banking.mandate import MandateRefused
from gestion_creances.basics.calendar import Semester
from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.identity import IdentityRefused
from gestion_creances.basics.money import Money
from gestion_creances.company.legal_rates import RateMissing, Series
from gestion_creances.company.mail_account import MailAccountFault, MailAccountMissing
from gestion_creances.company.mail_address import AddressRefused
from gestion_creances.company.payment_link import PaymentLinkRefused
from gestion_creances.company.profile import CompanyNameMissing
from gestion_creances.company.sending_times import SendingTimesRefused
from gestion_creances.company.terms_of_sale import CapRule, cap_warning
from gestion_creances.delivery import smtp
from gestion_creances.delivery.folder import FolderRefused
from gestion_creances.delivery.smtp_replies import refusal_of
from gestion_creances.desk import Desk
from gestion_creances.dunning.by_hand import NoSuchStep, ReasonMissing
from gestion_creances.dunning.call import CallOutcome, HalfDay
from gestion_creances.dunning.call_report import CallFault
from gestion_creances.dunning.hold import HoldFault
from gestion_creances.dunning.lifecycle import LifeCode, StatusRefused
from gestion_creances.dunning.plan import PlanFault
from gestion_creances.dunning.policy import PolicyFault
from gestion_creances.dunning.policy_document import UnreadablePolicy, shipped_policies
from gestion_creances.dunning.posting import (
    NoLetterChosen,
    PostingFault,
    PostOutcome,
    without_receipt,
)
from gestion_creances.dunning.task import TaskFault, TaskKind
from gestion_creances.dunning.tracking import TrackingRefused, tracking_warning
from gestion_creances.exports.accounting_entries import FORMATS, UnknownFormat
from gestion_creances.exports.accounting_entries.lines import DoesNotFit
from gestion_creances.exports.open_archive import NotAnArchive
from gestion_creances.exports.sepa_debit import NotSepa
from gestion_creances.exports.sheet import ExportFailed
from gestion_creances.intake import refusals
from gestion_creances.intake.bank.camt_words import REASONS, RETURN_CODES
from gestion_creances.intake.e_invoice import NoInvoice
from gestion_creances.intake.e_invoice.cdar import NoStatus
from gestion_creances.intake.e_invoice.parties import NotOurInvoice
from gestion_creances.intake.e_invoice.pdf import LockedPdf, PlainPdf
from gestion_creances.intake.folder import CrowdedFolder, EmptyFolder
from gestion_creances.intake.paper import PaperRefused
from gestion_creances.intake.scan import ScanRefused
from gestion_creances.intake.tables.fields import FIELDS
from gestion_creances.ledger.customer import Segment, UnknownCustomer
from gestion_creances.ledger.discount import DiscountRefused
from gestion_creances.ledger.matching import MatchReason
from gestion_creances.ledger.terms import PaymentTerms, TermsRefused
from gestion_creances.letters import filling, template
from gestion_creances.letters.message import Stale
from gestion_creances.letters.sent_document import DocumentAlreadySent, DocumentRefused, no_copy, too_heavy
from gestion_creances.matching.gap_accounts import BankSettingsRefused
from gestion_creances.matching.settlement import SettlementRefused
from gestion_creances.storage.attachments import PaperAltered
from gestion_creances.storage.backup import BackupDamaged, BackupFailed
from gestion_creances.storage.books import BooksExist, BooksMissing, BooksReadOnly, SendingAlready, StorageFailed
from gestion_creances.storage.debits import RemittanceAltered
from gestion_creances.storage.letters import LetterAltered
from gestion_creances.storage.policies import PolicyUsers
from gestion_creances.storage.refilling import UnknownSchema
from gestion_creances.storage.upgrade import BooksFromTheFuture, NotBooks, UpgradeFailed
from gestion_creances.timetable.scheduler import SchedulerMissing, SchedulerRefused, Unwritable
from gestion_creances.ui.pages.importing.mapping_dialog import ColumnGivenTwice
from gestion_creances.ui.speech import formats, translators
from gestion_creances.ui.speech.phrasebook import english, phrases
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.usecases.add_invoice import InvoiceRefused
from gestion_creances.usecases.add_note import NoteEmpty
from gestion_creances.usecases.classify_doubtful import DoubtfulRefused
from gestion_creances.usecases.close_dispute import FollowUpEmpty
from gestion_creances.usecases.depreciate import ProvisionRefused
from gestion_creances.usecases.edit_customer import CustomerRefused
from gestion_creances.usecases.edit_policies import PolicyInUse
from gestion_creances.usecases.edit_templates import TemplateInUse, TemplateNameRefused, TemplateShipped
from gestion_creances.usecases.formal_notice import NothingToClaimFormally
from gestion_creances.usecases.hand_over_entries import EntriesUntilLater, NothingToHandOver
from gestion_creances.usecases.hand_over_message import HandingRefused
from gestion_creances.usecases.import_files import ImportRefused
from gestion_creances.usecases.import_files.documents import ChangedSince
from gestion_creances.usecases.keep_copies import BackupOntoItself
from gestion_creances.usecases.make_proof import ProofRefused
from gestion_creances.usecases.match_items import MatchRefused
from gestion_creances.usecases.postal_lists import NoRegisteredLetter
from gestion_creances.usecases.preview_letter import NothingToShow
from gestion_creances.usecases.record_payment import PaymentRefused
from gestion_creances.usecases.send_messages import PasswordMissing
from gestion_creances.usecases.send_test_message import TestRefused
from gestion_creances.usecases.set_level import LevelRefused
from gestion_creances.usecases.settle_message import DecisionRefused
from gestion_creances.usecases.skip_steps import NothingToSkip
from gestion_creances.usecases.view_figures import view_indicators
from gestion_creances.usecases.write_now import NothingToWrite
from gestion_creances.usecases.write_off_loss import LossRefused
from gestion_creances.vault.passwords import KeyringMissing, KeyringRefused

# Words that no English sentence holds, whatever stands in its gaps.
FRENCH = re.compile(
    r"\b(?:le|la|les|un|une|des|est|pas|pour|dans|avec|vérifiez|choisissez|indiquez)\b|[«»]", re.IGNORECASE
)
HERE = Path("x.csv")
EXAMPLES: tuple[Outcome, ...] = (
    BucketsRefused("30, 10"),
    IdentityRefused("SIREN", "12", "il doit compter 9 chiffres, il en a 2"),
    RateMissing(Series.LEGAL, Semester(2027, 1)),
    CompanyNameMissing(),
    FolderRefused(HERE, "No space"),
    PlanFault("items", "Choisissez au moins une échéance à régler par l’échéancier."),
    CallFault("next_on", "Indiquez quand rappeler : sans date, personne n’y penserait."),
    TaskFault("due_on", "Le 22/11/2026 est déjà passé : choisissez aujourd’hui ou un jour à venir."),
    HoldFault("reason", "Dites pourquoi les relances sont suspendues : le motif est vide."),
    PolicyFault(1, "code", "Étape « R1 » : donnez-lui un code."),
    UnreadablePolicy("levels"),
    ExportFailed(HERE, "No space"),
    UnknownCustomer("C1"),
    TermsRefused("soon"),
    filling.LetterDoesNotAddUp("C1", Money(100), Money(90)),
    filling.NoDeadline("R4"),
    filling.NothingToClaim("C1"),
    template.UnknownPlaceholder("R1", 2, "x"),
    template.ForbiddenExpression("R1", 2, "x()"),
    template.UnknownMarker("R1", 2, "x"),
    template.BrokenTemplate("R1", 2, "une accolade ou une condition est mal écrite ou n’est pas refermée."),
    template.MissingSubject("R1", "en"),
    template.NoSuchTemplate("x"),
    template.DebtOutOfPlace("R1", 2, "somme"),
    *(no_copy(numbers) for numbers in (("FA-1",), ("FA-1", "FA-2"))),
    too_heavy(12),
    DocumentAlreadySent("copie de la facture FA-1", "a@b.fr"),
    DocumentRefused("recipient", "« a@b.fr » n’est pas une adresse de « Girard » : ajoutez-la d’abord à sa fiche."),
    DocumentRefused("recipient", "Aucune adresse e-mail valable n’est connue pour « Girard » : ajoutez-la à sa fiche."),
    BackupFailed(HERE, "No space"),
    BackupDamaged(HERE),
    BooksMissing(HERE),
    BooksExist(HERE),
    BooksReadOnly(HERE),
    StorageFailed(HERE, "disk I/O error"),
    NotBooks(HERE),
    BooksFromTheFuture(HERE, 9),
    UpgradeFailed(HERE, "3 lignes orphelines"),
    refusals.EmptyFile(HERE),
    refusals.UnreadableFile(HERE, "Permission denied"),
    refusals.ForeignFile(HERE, "un PDF"),
    refusals.UnknownTable(HERE),
    refusals.TruncatedFile(HERE, "la ligne 3 s’arrête après 2 champs"),
    refusals.DamagedFile(HERE, "son codage de caractères est incohérent"),
    refusals.TooLarge(HERE, "900 Mo, pour une limite de 500 Mo"),
    refusals.UnsafeFile(HERE, "il déclare un DOCTYPE"),
    EmptyFolder(HERE),
    CrowdedFolder(HERE, "5 000"),
    PlainPdf(HERE),
    LockedPdf(HERE),
    NoInvoice(HERE, "la facture est en USD : un dossier ne tient que des euros"),
    NoStatus(HERE),
    NotOurInvoice("x.pdf", "Scierie Morel", bought=False),
    NotOurInvoice("x.pdf", "Scierie Morel", bought=True),
    ChangedSince(HERE),
    StatusRefused("stated_on", "Le statut précède la facture, émise le 01/09/2026."),
    refusals.NoStatement(HERE, "OFX"),
    refusals.ForeignCurrency(HERE, "compte 9100 en USD"),
    refusals.MappingNeeded(HERE, ("date d’émission", "montant TTC ou montant HT")),
    InvoiceRefused("number", "Indiquez le numéro de la pièce."),
    NoteEmpty(),
    FollowUpEmpty(),
    PaperRefused(HERE, "n’est pas un document que l’on peut joindre."),
    PaperAltered("photo.jpg"),
    CustomerRefused("name", "Indiquez le nom du client."),
    NothingToClaimFormally("C1", ()),
    NothingToWrite("Girard", ()),
    ImportRefused(()),
    BackupOntoItself(HERE),
    LetterAltered("R-2026-0001"),
    MailAccountFault("host", "Indiquez le serveur d’envoi, par exemple smtp.votre-fournisseur.fr."),
    MailAccountMissing(),
    AddressRefused("claire", "elle s’écrit nom@domaine.fr, corrigez-la"),
    KeyringMissing(),
    KeyringRefused("claire@smtp.exemple.fr"),
    SendingAlready(HERE),
    smtp.MailServerUnreachable("smtp.exemple.fr", 587, "connexion refusée"),
    smtp.CertificateRefused("smtp.exemple.fr", "il a expiré"),
    smtp.EncryptionMissing("smtp.exemple.fr", 25),
    smtp.LoginRefused("claire", "535 5.7.8 no"),
    PasswordMissing("claire"),
    DecisionRefused("reason", "Dites pourquoi le message est abandonné : le motif est vide."),
    HandingRefused("Payé entre-temps : le message n’est pas parti."),
    TestRefused("La connexion s’est coupée avant que le message soit remis : un nouvel essai suivra."),
    MatchRefused("« F1 » est déjà soldée : choisissez une facture ouverte."),
    NothingToShow("C1"),
    PaymentRefused("amount", "Indiquez le montant reçu : il ne peut pas être nul."),
    PenaltyRefused("interest", "Facture F1 : il ne reste que 12,00 € de pénalités à recouvrer."),
    DiscountRefused("discount", "Le taux d’escompte doit être compris entre 0 et 100 % : corrigez-le."),
    LevelRefused("items", "Seules les factures suivent les niveaux de relance."),
    NoLetterChosen(),
    PostingFault("posted_on", "La lettre R-1 ne peut pas être postée le 02/11/2026 : elle a été émise le 03/11/2026."),
    ScanRefused(HERE, "n’est ni un PDF ni une image PNG ou JPEG."),
    NoRegisteredLetter(),
    TrackingRefused("Le numéro de suivi « 1A1 » est donné à deux lettres."),
    SendingTimesRefused(time(18), time(8)),
    ReasonMissing(),
    NoSuchStep("Standard", "FA-1"),
    PolicyInUse("Standard", PolicyUsers(("Girard",), ("FA-1",), (Segment.GOOD,), company=True)),
    NothingToSkip(),
    SchedulerMissing("systemctl", "gestion-creances relancer"),
    SchedulerRefused("systemctl", "no bus", "gestion-creances relancer"),
    SchedulerRefused("schtasks", "", "gestion-creances relancer"),
    Unwritable(HERE, "No space"),
    ColumnGivenTwice("montant TTC"),
    TemplateNameRefused("", "Donnez un nom au modèle."),
    TemplateInUse("x", ("a · b", "c · d", "e · f", "g · h")),
    TemplateShipped("first"),
    ChartRefused("customers", "« 9 » ne convient pas : ce compte commence par 41."),
    UnbalancedEntry(Entry("payment:1", "", "BQ", "Banque", date(2026, 1, 1), "", date(2026, 1, 1), "Règlement", ())),
    DoesNotFit("Ciel", "BOULANGERIE-LEFEVRE", 11),
    UnknownFormat("excel"),
    LossRefused("reason", "Dites pourquoi la créance est perdue : le motif justifie la charge."),
    DoubtfulRefused("reason", "Dites pourquoi la créance est douteuse : chaque créance se juge à part."),
    ProvisionRefused("percent", "Le taux de dépréciation va de 0 à 100 %."),
    NothingToHandOver(date(2026, 10, 31)),
    EntriesUntilLater(date(2026, 12, 31)),
    CreditorRefused("notice_days", "Le préavis va de 0 à 30 jours ; l’usage est de 14."),
    MandateRefused("signed_on", "Un mandat ne peut pas avoir été signé après ce jour."),
    CollectionRefused("debits", "Aucune échéance à prélever ce jour-là."),
    NotSepa("pain.008.001.08"),
    NotAnArchive(Path("tout.zip"), "elle ne vient pas de ce programme"),
    UnknownSchema("0009", newer=True),
    UnknownSchema("x", newer=False),
    RemittanceAltered("PRV-2026-0001"),
    PaymentLinkRefused("Une accolade du lien de paiement n’est pas refermée."),
    ProofRefused("parts", "Choisissez au moins une partie du dossier de preuve."),
    SettlementRefused("« F1 » a changé : il reste 12,00\u202f€ à affecter. Reprenez le rapprochement de cette ligne."),
    BankSettingsRefused("pennies", "Une tolérance ne peut pas être négative : mettez 0 pour ne rien tolérer."),
    BankAccountRefused("journal", "Le code du journal compte 1 à 6 lettres ou chiffres : par exemple BQ."),
)
# Bases that are never raised themselves, and a sentence that a dialog says in the window's own words.
REFUSALS = (
    (552, "5.2.2 full"),
    (552, "5.3.4 message too large"),
    (550, "5.1.1 user unknown"),
    (550, "5.7.1 spam"),
    (535, "5.7.8 no"),
    (554, "no"),
    (451, "later"),
)
_PROGRAMS = {"Sage 100", "EBP Comptabilité", "Cegid Quadra", "Ciel, Sage 50 (XIMPORT)"}
NEVER_SAID = {"Outcome", "Refusal", "Trouble", "UnusableFile", "TemplateRefusal", "_AskOnceMore"}


@pytest.fixture
def in_english(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    installed = translators.install(qapp, "en")
    yield
    translators.remove(qapp, installed)
    QLocale.setDefault(before)


def kinds(kind: type[Outcome]) -> Iterator[type[Outcome]]:
    yield kind
    for sub in kind.__subclasses__():
        yield from kinds(sub)


def french_left(text: str) -> list[str]:
    return FRENCH.findall(text.replace("Gestion des créances", ""))


def test_every_text_of_the_window_is_translated() -> None:
    tree = ElementTree.parse(locations.translations() / "gestion_creances_en.ts")  # noqa: S314
    waiting = [
        f"{context.findtext('name')}: {message.findtext('source')}"
        for context in tree.getroot().iter("context")
        for message in context.iter("message")
        for words in [message.find("translation")]
        if words is None or words.get("type") == "unfinished" or not words.text
    ]
    assert waiting == []


def texts_of(tree: ast.AST) -> Iterator[str]:
    """Give the literal texts that the code of a file asks to be translated."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        asked = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        at = {"tr": 0, "translate": 1}.get(asked, len(node.args))
        if at < len(node.args):
            text = node.args[at]
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield text.value


def test_every_text_of_the_code_was_seen_by_the_collector() -> None:
    # The collector does not look inside f-strings: a text asked for there would stay French.
    tree = ElementTree.parse(locations.translations() / "gestion_creances_en.ts")  # noqa: S314
    known = {message.findtext("source") for message in tree.getroot().iter("message")}
    package = Path(gestion_creances.__file__).parent
    files = [file for room in ("app", "ui") for file in sorted(package.glob(f"{room}/**/*.py"))]
    asked = {text: file.name for file in files for text in texts_of(ast.parse(file.read_text(encoding="utf-8")))}
    assert {text: name for text, name in asked.items() if text not in known} == {}


def test_no_text_is_asked_for_inside_an_f_string() -> None:
    # Known or not from elsewhere: the collector files each text under the class that asks for it.
    package = Path(gestion_creances.__file__).parent
    files = [file for room in ("app", "ui") for file in sorted(package.glob(f"{room}/**/*.py"))]
    trees = {file.name: ast.parse(file.read_text(encoding="utf-8")) for file in files}
    inside = [
        (name, node) for name, tree in trees.items() for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)
    ]
    assert [(name, text) for name, node in inside for text in texts_of(node)] == []


def test_every_translation_keeps_the_gaps_of_its_source() -> None:
    tree = ElementTree.parse(locations.translations() / "gestion_creances_en.ts")  # noqa: S314
    gaps = re.compile(r"\{\w*\}")
    wrong = [
        message.findtext("source")
        for message in tree.getroot().iter("message")
        if sorted(gaps.findall(message.findtext("source") or ""))
        != sorted(gaps.findall(message.findtext("translation") or ""))
    ]
    assert wrong == []


def test_every_kind_of_failure_has_an_example_here() -> None:
    for module in pkgutil.walk_packages(gestion_creances.__path__, "gestion_creances."):
        if not module.name.endswith("__main__") and ".migrations" not in module.name:
            importlib.import_module(module.name)
    ours = {kind.__name__ for kind in kinds(Outcome) if kind.__module__.startswith("gestion_creances")}
    assert ours - NEVER_SAID - {type(example).__name__ for example in EXAMPLES} == set()


@pytest.mark.parametrize("failure", EXAMPLES, ids=lambda failure: type(failure).__name__)
@pytest.mark.usefixtures("in_english")
def test_every_failure_is_said_in_english(failure: Outcome) -> None:
    assert french_left(sentence(failure)) == []


@pytest.mark.parametrize("failure", EXAMPLES, ids=lambda failure: type(failure).__name__)
def test_every_failure_is_said_in_french(failure: Outcome) -> None:
    assert sentence(failure) == str(failure)


def test_every_formula_and_every_reason_for_none_is_said_in_english(desk: Desk) -> None:
    sheet = view_indicators(desk).values()
    assert [text for kpi in sheet for text in (kpi.formula, kpi.reason) if text and english(text) == text] == []


def test_every_label_of_the_rules_is_said_in_english() -> None:
    labels = [reason.label for reason in MatchReason]
    labels += [
        field.label for fields in FIELDS.values() for field in fields if field.label not in ("SIREN", "SIRET", "e-mail")
    ]
    labels += [level.name_fr for policy in shipped_policies().values() for level in policy.levels]
    labels += [policy.name for policy in shipped_policies().values()]
    labels += [reason.sentence() for reason in Stale]
    labels += [words for code in LifeCode for words in (code.label, code.bearing)]
    labels += [kind.label for kind in EntryKind] + list(TITLES.values())
    labels += [*RETURN_CODES.values(), *(f"{reason} ({code})" for code, reason in REASONS.items())]
    labels += [text for one in FORMATS for text in (one.label, one.note) if text not in _PROGRAMS]
    labels += [refusal_of(code, answer).sentence("a@b.fr") for code, answer in REFUSALS]
    labels += [each.words() for words in (CallOutcome, HalfDay, TaskKind) for each in words]
    labels += [words for outcome in PostOutcome for words in (outcome.label, outcome.bearing) if words]
    labels += [without_receipt(date(2026, 11, 4), date(2026, 11, 22)), tracking_warning("RB000000000FR")]
    labels += [PaymentTerms.parse(code).label for code in ("0", "30", "FDM", "45FDM", "FDM45", "30FDM+10")]
    labels += [str(cap_warning(date(2026, 1, 1), date(2026, 12, 31), rule)) for rule in CapRule]
    assert [label for label in labels if french_left(english(label)) or english(label) == label] == []


@pytest.mark.usefixtures("in_english")
def test_only_one_is_singular_in_english() -> None:
    said = [formats.counted(number, "letter", "letters").replace(formats.NBSP, " ") for number in (0, 1, 2)]
    assert said == ["0 letters", "1 letter", "2 letters"]
    assert formats.named("Total", "12") == "Total: 12"
    assert formats.short_days("29").endswith("d")


def test_gaps_are_translated_in_turn_and_names_left_alone() -> None:
    told = english(
        "« Boulangerie Lefèvre.csv » est une image : rien ne peut en être repris ainsi. "
        "Importez un FEC (.txt), un tableau CSV ou Excel (.xlsx) de clients, de factures ou de règlements, "
        "un relevé bancaire (OFX, CAMT, CFONB 120, MT940) ou une facture électronique (Factur-X, UBL, CII)."
    )
    assert told.startswith("“Boulangerie Lefèvre.csv” is a picture: nothing of it can be brought in like this.")


def test_a_sentence_that_is_not_in_the_book_stays_as_it_is() -> None:
    assert english("Phrase inconnue") == "Phrase inconnue"


def test_every_phrase_fills_the_same_gaps() -> None:
    gaps = re.compile(r"\{\d\}")
    assert [french for french, words in phrases() if not set(gaps.findall(words)) <= set(gaps.findall(french))] == []


@pytest.mark.usefixtures("in_english")
def test_days_are_named_in_english() -> None:
    assert formats.long_day(date(2026, 11, 23)) == "Monday 23 November 2026"
