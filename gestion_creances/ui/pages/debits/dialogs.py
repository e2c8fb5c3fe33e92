"""The dialogs of remittances: making one, taking one back, what became of each of its debits, a debit rejected."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.banking.remittance import DebitState, Remittance, RemittanceLine
from gestion_creances.ui.fields.facts import Facts
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.page.acting import open_dialog
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.debits.remittance_columns import line_columns
from gestion_creances.ui.pages.debits.words import scheme_words
from gestion_creances.ui.speech.formats import NBSP, amount, counted, day
from gestion_creances.ui.tables.list_view import ListView
from gestion_creances.ui.tables.menus import MenuEntry
from gestion_creances.ui.tables.source import ShortList
from gestion_creances.usecases.collect_debits import Preparation
from gestion_creances.usecases.withdraw_debits import reject_debit, withdraw_collection


class MakeDialog(FormDialog):
    """Asks once more before a remittance is made; *confirmed* receives whether debtors are told."""

    def __init__(self, parent: QWidget, found: Preparation, confirmed: Callable[[bool], object]) -> None:
        super().__init__(
            parent,
            self.tr("Créer la remise"),
            lambda: None,
            verb=self.tr("Créer la remise"),
            hint=self.tr(
                "Le fichier est à déposer sur le site de votre banque. Les échéances prélevées ne sont plus relancées "
                "jusqu’à sa réponse."
            ),
            width=560,
        )
        prepared = found.prepared
        debits = counted(len(prepared.debits), self.tr("prélèvement"), self.tr("prélèvements"))
        account = NBSP.join(found.iban[at : at + 4] for at in range(0, len(found.iban), 4))
        facts = Facts(
            (
                (self.tr("À prélever"), f"{debits}, {amount(prepared.amount)}"),
                (self.tr("Le"), day(prepared.collect_on)),
                (self.tr("Type"), scheme_words(prepared.scheme)),
                (self.tr("Compte crédité"), account),
                (self.tr("Identifiant créancier (ICS)"), found.creditor.ics),
            )
        )
        self.body.addWidget(facts)
        self.tell = QCheckBox(self.tr("Annoncer le prélèvement à chaque client (e-mail, sinon lettre à imprimer)"))
        self.tell.setChecked(True)
        self.body.addWidget(self.tell)
        self.accepted.connect(lambda: confirmed(self.tell.isChecked()))


class WithdrawDialog(FormDialog):
    """Takes a remittance back, for a reason; *done* receives it."""

    def __init__(
        self, parent: QWidget, workplace: Workplace, remittance: Remittance, done: Callable[[Remittance], object]
    ) -> None:
        told = self.tr(
            "La remise {number} ({amount}, pour le {day}) ne compte plus\u00a0: ses échéances peuvent être prélevées "
            "de nouveau. Les avis qui attendent d’être envoyés ne partiront pas\u00a0; prévenez les clients déjà "
            "avertis, et la banque si elle a le fichier."
        )
        super().__init__(
            parent,
            self.tr("Retirer la remise"),
            self._withdraw,
            verb=self.tr("Retirer"),
            hint=told.format(
                number=remittance.number, amount=amount(remittance.amount), day=day(remittance.collect_on)
            ),
            width=560,
        )
        self._workplace, self._remittance, self._done = workplace, remittance, done
        self.reason = TextField(self.tr("Motif"), placeholder=self.tr("jour erroné, montant à revoir"))
        self.form.row(self.reason)
        self.beside = {"reason": self.reason}

    def _withdraw(self) -> None:
        self._done(withdraw_collection(self._workplace.desk, self._remittance.id, self.reason.text()))


class RejectDialog(FormDialog):
    """Notes that the bank refused one debit before any money came; *done* receives its remittance."""

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        remittance: Remittance,
        line: RemittanceLine,
        done: Callable[[Remittance], object],
    ) -> None:
        told = self.tr(
            "{customer}, facture {number}, {amount}. Si l’argent est arrivé puis reparti, c’est un impayé\u00a0: il se "
            "lit sur le relevé de banque."
        )
        super().__init__(
            parent,
            self.tr("Noter un rejet"),
            self._reject,
            verb=self.tr("Noter le rejet"),
            hint=told.format(customer=line.customer_name, number=line.number, amount=amount(line.amount)),
            width=560,
        )
        self._workplace, self._done = workplace, done
        self._remittance, self._line = remittance, line
        self.reason = TextField(self.tr("Motif"), placeholder=self.tr("compte clos (AC04)"))
        self.form.row(self.reason)
        self.beside = {"reason": self.reason}

    def _reject(self) -> None:
        made = reject_debit(self._workplace.desk, self._remittance.id, self._line.line_id, self.reason.text())
        self._done(made)


class RemittanceDialog(QDialog):
    """Shows each debit of a remittance and what became of it; *changed* is called after a rejection."""

    def __init__(self, page: Page, workplace: Workplace, remittance: Remittance, changed: Callable[[], object]) -> None:
        super().__init__(page)
        self._workplace, self._changed = workplace, changed
        self.setWindowTitle(remittance.number)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        self._title = label("", Role.HEADING)
        self._told = label("", Role.MUTED, wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._told)
        columns = line_columns()
        self._rows: ShortList[RemittanceLine] = ShortList(columns)
        self.list: ListView[RemittanceLine] = ListView(
            "prélèvements d’une remise",
            columns,
            self._rows,
            key=lambda line: line.line_id,
            nouns=(self.tr("prélèvement"), self.tr("prélèvements")),
            menu=self._menu,
        )
        can_export(page, workplace, self.list, remittance.number)
        column.addWidget(self.list, 1)
        line = QHBoxLayout()
        line.addStretch(1)
        closing = button(self.tr("Fermer"), self.accept, weight=Weight.PRIMARY)
        closing.setDefault(True)
        line.addWidget(closing)
        column.addLayout(line)
        self.resize(900, 520)
        self._show(remittance)

    def _show(self, remittance: Remittance) -> None:
        self._remittance = remittance
        self._title.setText(self.tr("Remise {number}").format(number=remittance.number))
        told = self.tr("{amount} prélevés le {day}, {scheme}. Remise faite le {made} par {actor}.").format(
            amount=amount(remittance.amount),
            day=day(remittance.collect_on),
            scheme=scheme_words(remittance.scheme).lower(),
            made=day(remittance.made_on),
            actor=remittance.actor,
        )
        if remittance.withdrawn_on is not None:
            withdrawn = self.tr("Retirée le {day}\u00a0: {reason}.")
            told += " " + withdrawn.format(day=day(remittance.withdrawn_on), reason=remittance.reason.rstrip(". "))
        self._told.setText(told)
        self._rows.replace(remittance.lines)
        self.list.reload()

    def _menu(self, lines: Sequence[RemittanceLine]) -> Sequence[MenuEntry[RemittanceLine]]:
        line = lines[0]
        waits = len(lines) == 1 and line.state is DebitState.PENDING
        return (MenuEntry(self.tr("Noter un rejet…"), lambda _: self.reject_line(line), "x-circle", waits),)

    def reject_line(self, line: RemittanceLine) -> None:
        """Ask why the bank refused *line*."""

        def done(remittance: Remittance) -> None:
            self._show(remittance)
            self._changed()

        open_dialog(RejectDialog(self, self._workplace, self._remittance, line, done))
