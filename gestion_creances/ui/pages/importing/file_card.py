"""One file on the import page: what it is, what it holds, what it would add, or why it cannot be taken."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from gestion_creances.basics.money import Money
from gestion_creances.intake.drafts import Kind
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.look.buttons import Weight, button, icon_button
from gestion_creances.ui.look.labels import Elided, IconTile, Pill, Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.pages.importing.reading import FileRead
from gestion_creances.ui.pages.importing.words import ICONS, bank_lines, brought, documents, kind_name
from gestion_creances.ui.speech.formats import amount, count, counted, day, painted
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.usecases.import_files import FileReport

_ACROSS = 4


class FileCard(Card):
    """Shows *file*; ``columns_wanted`` to point out its columns, ``doubts_wanted`` to say who its customers are,
    ``removed`` to leave it out."""

    columns_wanted = Signal()
    doubts_wanted = Signal()
    removed = Signal()

    def __init__(self, file: FileRead) -> None:
        super().__init__()
        self.file = file
        line = QHBoxLayout()
        line.setSpacing(12)
        icon_name = ICONS[file.kind] if file.kind else "file-x"
        line.addWidget(
            IconTile(icon_name, Tone.INFO if file.report and not file.refused else Tone.WARN, side=36, glyph=20)
        )
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Elided(file.source.path.name, Role.STRONG))
        names.addWidget(Elided(kind_name(file.kind) if file.kind else str(file.source.path.parent), Role.MUTED))
        line.addLayout(names, 1)
        text, tone = self._status()
        self.status = Pill(text, tone)
        line.addWidget(self.status)
        if file.seen is not None and file.seen.header:
            # The one thing left to do on this file stands out.
            weight = Weight.SECONDARY if file.needs_columns else Weight.SMALL
            line.addWidget(button(self.tr("Colonnes et options…"), self.columns_wanted.emit, weight=weight))
        if file.doubts:
            asked = self.tr("Clients à confirmer ({count})…").format(count=count(len(file.doubts)))
            line.addWidget(button(asked, self.doubts_wanted.emit))
        if file.refused:
            line.addWidget(button(self.tr("Laisser de côté"), self.removed.emit))
        leaves_out = self.tr("Ne pas importer {name}").format(name=file.source.path.name)
        if not file.refused:
            line.addWidget(icon_button("x", leaves_out, self.removed.emit))
        self.body.addLayout(line)
        if file.refusal is not None:
            self.body.addWidget(label(sentence(file.refusal), Role.BODY, wrap=True))
            self.body.addWidget(label(self.tr("Ce fichier ne sera pas importé."), Role.MUTED))
        elif file.report is not None and file.refused:
            self.body.addWidget(label(painted(file.report.errors[0].message), Role.BODY, wrap=True))
        elif file.report is not None:
            self.body.addLayout(self._facts(file.report))
            if not file.report.changes and file.report.complaints:
                # Nothing comes of lines that were read: the reason stands beside.
                self.body.addWidget(label(painted(file.report.complaints[0].message), Role.MUTED, wrap=True))

    def _status(self) -> tuple[str, Tone]:
        report = self.file.report
        if self.file.needs_columns:
            return self.tr("Colonnes à indiquer"), Tone.ALERT
        if report is None or self.file.refused:
            return self.tr("Refusé"), Tone.BAD
        if report.doubts and len(report.doubts) == len(report.errors):
            return self.tr("Clients à confirmer"), Tone.ALERT
        if report.errors:
            return counted(len(report.errors), self.tr("erreur"), self.tr("erreurs")), Tone.BAD
        if not report.changes:
            return self.tr("Rien de nouveau"), Tone.NEUTRAL
        if report.complaints:
            return counted(len(report.complaints), self.tr("remarque"), self.tr("remarques")), Tone.WARN
        return self.tr("Prêt"), Tone.OK

    def _facts(self, report: FileReport) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        for number, (name, value) in enumerate(self._pairs(report)):
            row, column = divmod(number, _ACROSS)
            grid.addWidget(label(name, Role.MUTED), 2 * row, column)
            grid.addWidget(label(value, Role.STRONG, wrap=True), 2 * row + 1, column, Qt.AlignmentFlag.AlignTop)
        for column in range(_ACROSS):
            grid.setColumnStretch(column, 2 if column == 0 else 1)
        return grid

    def _known(self, report: FileReport) -> str:
        known = report.already_known
        return bank_lines(known) if report.kind is Kind.BANK else count(known)

    def _pairs(self, report: FileReport) -> list[tuple[str, str]]:
        facts = report.facts
        pairs = [(self.tr("Nouveau"), brought([report]) or self.tr("rien"))]
        if report.already_known:
            pairs.append((self.tr("Déjà connu"), self._known(report)))
        if report.gone:
            pairs.append((self.tr("Plus dues d’après le fichier"), documents(len(report.gone))))
        if report.estimated_due_dates:
            pairs.append((self.tr("Échéances estimées"), count(report.estimated_due_dates)))
        if facts.first_day and facts.last_day:
            period = self.tr("{first} – {last}").format(first=day(facts.first_day), last=day(facts.last_day))
            pairs.append((self.tr("Période"), period))
        if facts.lines:
            pairs.append((self.tr("Lignes lues"), count(facts.lines)))
        if facts.debit is not None or facts.credit is not None:
            debit, credit = facts.debit or Money(0), facts.credit or Money(0)
            pairs.append((self.tr("Débit des comptes clients"), amount(debit)))
            pairs.append((self.tr("Crédit des comptes clients"), amount(credit)))
            pairs.append((self.tr("Solde"), amount(debit - credit)))
        return pairs
