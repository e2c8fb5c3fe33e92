"""The five steps: each a form that checks itself, and that adds what it knows to the firm's identity."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances import locations
from gestion_creances.basics import identity
from gestion_creances.basics.errors import Outcome
from gestion_creances.company.profile import Address, Company
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.drop_zone import DropZone
from gestion_creances.ui.fields.field import TextField, Verdict
from gestion_creances.ui.fields.form import Form
from gestion_creances.ui.fields.typed import IbanField, SirenField
from gestion_creances.ui.look.buttons import button, icon_button
from gestion_creances.ui.look.labels import Elided, IconTile, Role, label
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.pages.first_start.new_file import SUFFIX, file_name
from gestion_creances.ui.speech.sentences import sentence

FORMS = ("SARL", "EURL", "SAS", "SASU", "SA", "SNC", "SCOP", "SCI", "EI", "Association")


class Step(QWidget):
    """One step; ``changed`` whenever something was typed or chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.form = Form()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)
        self.column.addWidget(self.form)

    def listen(self) -> None:
        """Tell of every field of the form; call it once they are all there."""
        for field in self.form.fields:
            field.edited.connect(self.changed)

    def check(self) -> bool:
        """Show what is wrong, put the caret there, and return whether one may go on."""
        return self.form.check()

    def added_to(self, company: Company) -> Company:
        """Return *company* with what this step knows."""
        return company

    def first_field(self) -> QWidget | None:
        """Return what has the focus when the step is shown."""
        return self.form.fields[0] if self.form.fields else None


def judged(check: Callable[[str], str], right: Callable[[str], str]) -> Callable[[str], Verdict]:
    """Return a field's check from a check of identity: the refusal's words, or those of *right* for a right number."""

    def judge(text: str) -> Verdict:
        try:
            return Verdict(ok=True, text=right(check(text)))
        except Outcome as refused:
            return Verdict(ok=False, text=sentence(refused))

    return judge


class CompanyStep(Step):
    """Who the firm is."""

    def __init__(self) -> None:
        super().__init__()
        exact = self.tr("Clé de contrôle exacte")
        self.company_name = TextField(self.tr("Raison sociale"), longest=120)
        self.siren = SirenField(
            self.tr("SIREN"),
            judged(identity.siren, lambda _: exact),
            optional=True,
            hint=self.tr("9 chiffres, obligatoire sur vos lettres"),
        )
        self.legal_form = ChoiceField(self.tr("Forme"), [("–", ""), *((form, form) for form in FORMS)])
        self.vat = TextField(
            self.tr("N° de TVA"), optional=True, check=judged(identity.vat_number, lambda _: exact), longest=20
        )
        self.rcs = TextField(self.tr("RCS"), optional=True, hint=self.tr("Ville du greffe"), longest=60)
        self.capital = TextField(self.tr("Capital"), optional=True, placeholder="20\u00a0000\u00a0€", longest=40)
        self.street = TextField(self.tr("Adresse"), longest=120)
        self.postcode = TextField(self.tr("Code postal"), longest=12)
        self.town = TextField(self.tr("Ville"), longest=80)
        self.phone = TextField(self.tr("Téléphone"), optional=True, longest=30)
        self.email = TextField(
            self.tr("E-mail pour les réponses"),
            optional=True,
            check=judged(identity.email, lambda _: ""),
            longest=254,
        )
        self.form.row(self.company_name, self.legal_form, weights=(3, 1))
        self.form.row(self.siren, self.vat, weights=(1, 1))
        self.form.row(self.rcs, self.capital, weights=(1, 1))
        self.form.line()
        self.form.row(self.street)
        self.form.row(self.postcode, self.town, weights=(1, 2))
        self.form.row(self.phone, self.email, weights=(1, 2))
        self.siren.edited.connect(self._propose_vat)
        self.listen()

    def _propose_vat(self) -> None:
        """Write the VAT number that follows from a right SIREN, unless the person wrote another."""
        if self.vat.touched() or not self.siren.value() or not self.siren.verdict().ok:
            return
        self.vat.set_text(identity.vat_number_of(self.siren.value()))
        self.vat.show_verdict(Verdict(ok=True, text=self.tr("Calculé depuis le SIREN")))

    def added_to(self, company: Company) -> Company:
        return replace(
            company,
            name=self.company_name.text(),
            siren=self.siren.value(),
            legal_form=self.legal_form.value(),
            vat_number=self.vat.text(),
            rcs_town=self.rcs.text(),
            capital=self.capital.text(),
            address=Address(
                (self.street.text(),) if self.street.text() else (), self.postcode.text(), self.town.text()
            ),
            phone=self.phone.text(),
            email=self.email.text(),
        )


class BankStep(Step):
    """Where customers pay."""

    def __init__(self) -> None:
        super().__init__()
        self.iban = IbanField(
            self.tr("IBAN qui reçoit les règlements"),
            judged(identity.iban, self._known_bank),
            optional=True,
            hint=self.tr("Sans IBAN, les lettres ne disent pas où payer et n’ont pas de code à scanner."),
        )
        self.bic = TextField(
            self.tr("BIC"),
            optional=True,
            hint=self.tr("Proposé depuis l’IBAN quand la banque est connue"),
            check=judged(identity.bic, lambda _: ""),
            longest=14,
        )
        self.form.row(self.iban, self.bic, weights=(2, 1))
        self.iban.edited.connect(self._propose_bic)
        self.listen()

    def _known_bank(self, iban: str) -> str:
        return self.tr("Clé de contrôle exacte, banque {code}").format(code=iban[4:9])

    def _propose_bic(self) -> None:
        """Write the BIC of the bank, unless the person wrote another."""
        if self.bic.touched() or not self.iban.value() or not self.iban.verdict().ok:
            return
        if bic := identity.bic_of_iban(self.iban.value()):
            self.bic.set_text(bic)

    def added_to(self, company: Company) -> Company:
        right = self.iban.value() if self.iban.verdict().ok else ""
        return replace(company, iban=right, bic=self.bic.text())


class PlaceStep(Step):
    """Where the file of the books is."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TextField(self.tr("Emplacement"), check=self._check_folder, longest=1000)
        self.file = TextField(self.tr("Nom du fichier"), check=self._check_file, longest=120)
        browse = QWidget()
        line = QHBoxLayout(browse)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(button(self.tr("Choisir un emplacement…"), self._choose, icon_name="folder-open"))
        line.addStretch(1)
        self.form.row(self.folder)
        self.form.row(browse)
        self.form.row(self.file)
        self.column.addWidget(
            label(
                self.tr(
                    "Tout ce que vous saisirez tient dans ce fichier\u00a0: vous pouvez le copier, le déplacer, le "
                    "sauvegarder sur une clé. Évitez un emplacement synchronisé ouvert sur deux ordinateurs à la fois."
                ),
                Role.MUTED,
                wrap=True,
            )
        )
        self.folder.set_text(str(locations.documents()))
        self.listen()

    def propose(self, company: Company) -> None:
        """Name the file after *company*, unless the person named it."""
        if not self.file.touched():
            self.file.set_text(f"{file_name(company.name)}{SUFFIX}")

    def path(self) -> Path:
        """Return the file of the books to make."""
        name = self.file.text()
        return Path(self.folder.text()).expanduser() / (name if name.endswith(SUFFIX) else f"{name}{SUFFIX}")

    def _choose(self) -> None:
        if chosen := QFileDialog.getExistingDirectory(self, self.tr("Choisir un emplacement"), self.folder.text()):
            self.folder.line.setText(chosen)
            self.folder.touch()
            self.folder.check()

    def _check_folder(self, text: str) -> Verdict:
        if not Path(text).expanduser().is_absolute():
            return Verdict(ok=False, text=self.tr("Indiquez l’emplacement complet, ou choisissez-le."))
        return Verdict(ok=True)

    def _check_file(self, text: str) -> Verdict:
        if file_name(text) != text:
            told = self.tr(
                "Ce nom contient un signe interdit dans un nom de fichier, par exemple / ou «\u00a0:\u00a0»."
            )
            return Verdict(ok=False, text=told)
        if self.path().exists():
            return Verdict(ok=False, text=self.tr("Ce fichier existe déjà\u00a0: choisissez un autre nom."))
        return Verdict(ok=True)


class DataStep(Step):
    """What to begin with: files to import, or nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.files: list[str] = []
        self.zone = DropZone(
            self.tr("Déposez votre FEC ou vos fichiers CSV, Excel"),
            self.tr("ou cliquez pour les choisir. Rien n’est écrit avant que vous ayez vu ce qui a été compris."),
            QCoreApplication.translate("files", "Fichiers à importer ({patterns});;Tous les fichiers (*)").format(
                patterns="*.txt *.csv *.xlsx *.tsv"
            ),
        )
        self.zone.files_given.connect(self.add_files)
        self.column.addWidget(self.zone)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.column.addLayout(self._list)
        self._none = label(
            self.tr("Sans fichier, le dossier commence vide\u00a0: vous pourrez importer plus tard."),
            Role.MUTED,
            wrap=True,
        )
        self.column.addWidget(self._none)

    def first_field(self) -> QWidget:
        return self.zone

    def add_files(self, paths: list[str]) -> None:
        """Add files to import, each once."""
        self.files += [path for path in paths if path not in self.files]
        self._show_files()

    def _remove(self, path: str) -> None:
        self.files.remove(path)
        self._show_files()

    def _show_files(self) -> None:
        empty(self._list)
        for path in self.files:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(IconTile("file-text", Tone.NEUTRAL, side=28))
            line.addWidget(Elided(Path(path).name, Role.STRONG), 1)
            removes = self.tr("Retirer {name}").format(name=Path(path).name)
            line.addWidget(icon_button("x", removes, partial(self._remove, path)))
            self._list.addWidget(row)
        self._none.setVisible(not self.files)
        self.changed.emit()
