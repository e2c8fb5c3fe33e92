"""E-mail: the account reminders are sent from, its password (kept by the computer), and a trial message."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome
from gestion_creances.company.mail_account import MailAccount, MailAccountFault, Security
from gestion_creances.company.mail_address import checked_address
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.checks import checked_by
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import Field, TextField
from gestion_creances.ui.fields.form import Form
from gestion_creances.ui.fields.scrolling import scrolling
from gestion_creances.ui.fields.typed import NumberField
from gestion_creances.ui.look.buttons import button
from gestion_creances.ui.look.labels import Role, label, set_role
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.settings.tab import Tab, column
from gestion_creances.ui.speech.formats import painted
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.ui.work.jobs import Pool
from gestion_creances.usecases.mail_choices import edit_mail, knows_password, view_mail
from gestion_creances.usecases.send_test_message import send_test_message
from gestion_creances.usecases.view_choices import Choices


@dataclass(frozen=True, slots=True)
class Provider:
    """The server of a well-known provider."""

    name: str
    host: str
    port: int
    security: Security


# Published by the providers themselves.
PROVIDERS = (
    Provider("Gmail, Google Workspace", "smtp.gmail.com", 587, Security.STARTTLS),
    Provider("Orange", "smtp.orange.fr", 465, Security.TLS),
    Provider("OVHcloud (MX Plan)", "ssl0.ovh.net", 465, Security.TLS),
    Provider("Gandi", "mail.gandi.net", 587, Security.STARTTLS),
)


class PasswordField(TextField):
    """A password: never shown, empty when it is left as it was."""

    def __init__(self, name: str, *, hint: str = "") -> None:
        super().__init__(name, optional=True, hint=hint)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)

    def text(self) -> str:
        """Return the password as typed: blanks are part of it."""
        return self.line.text()


class MailTab(Tab):
    """The sending account."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._stored = MailAccount("", "")
        self._ticked = False
        self._make_fields()
        inside, cards = column()
        cards.addWidget(self._server())
        cards.addWidget(self._sender())
        cards.addWidget(self._trial())
        cards.addStretch(1)
        self._area = scrolling(inside)
        self.across.addWidget(self._area, 1)
        for field in self._fields:
            field.edited.connect(self.edited)
        for box in self._boxes:
            box.clicked.connect(self._tick)
        self.provider.edited.connect(self._fill_in)

    def _make_fields(self) -> None:
        other = [(self.tr("Autre"), -1)]
        self.provider: ChoiceField[int] = ChoiceField(
            self.tr("Fournisseur"), other + [(each.name, rank) for rank, each in enumerate(PROVIDERS)]
        )
        self.host = TextField(self.tr("Serveur d’envoi (SMTP)"), placeholder="smtp.exemple.fr", longest=253)
        self.port = NumberField(self.tr("Port"), least=1, most=65535)
        self.security: ChoiceField[Security] = ChoiceField(
            self.tr("Protection"),
            [
                ("STARTTLS", Security.STARTTLS),
                ("TLS", Security.TLS),
                (self.tr("Aucune (cet ordinateur)"), Security.PLAIN),
            ],
        )
        self.user = TextField(self.tr("Identifiant"), optional=True, longest=254)
        self.password = PasswordField(self.tr("Mot de passe"))
        self.sender_name = TextField(self.tr("Nom affiché"), optional=True)
        self.sender_address = TextField(self.tr("Adresse d’expédition"), check=checked_by(checked_address))
        self.reply_to = TextField(self.tr("Répondre à"), optional=True, check=checked_by(checked_address))
        self.per_run = NumberField(self.tr("Messages par envoi"), least=0, most=10_000)
        self.per_hour = NumberField(
            self.tr("Messages par heure"), least=0, most=10_000, hint=self.tr("0\u00a0: sans limite.")
        )
        self.copy_salesperson = QCheckBox(self.tr("Envoyer une copie au commercial du client"))
        self.attach_statement = QCheckBox(self.tr("Joindre le relevé de compte"))
        self.attach_invoices = QCheckBox(self.tr("Joindre les factures dont le PDF est dans le dossier"))
        self.trial_to = TextField(self.tr("Adresse d’essai"), optional=True, check=checked_by(checked_address))
        self.trial_said = label("", Role.BODY, wrap=True)
        self._boxes = (self.copy_salesperson, self.attach_statement, self.attach_invoices)
        self._fields: tuple[Field, ...] = (
            self.host,
            self.port,
            self.security,
            self.user,
            self.password,
            self.sender_name,
            self.sender_address,
            self.reply_to,
            self.per_run,
            self.per_hour,
        )
        self._beside: dict[str, Field] = {
            "host": self.host,
            "port": self.port,
            "security": self.security,
            "sender_address": self.sender_address,
            "reply_to": self.reply_to,
            "sender_name": self.sender_name,
            "per_run": self.per_run,
            "per_hour": self.per_hour,
        }

    def _server(self) -> Card:
        card = Card(self.tr("Compte d’envoi"))
        self._server_form = Form()
        self._server_form.row(self.provider, self.host, weights=(2, 3))
        self._server_form.row(self.security, self.port, weights=(3, 2))
        self._server_form.row(self.user, self.password)
        card.body.addWidget(self._server_form)
        told = self.tr(
            "Le mot de passe est confié au trousseau de cet ordinateur, jamais au dossier. Gmail et d’autres demandent "
            "un «\u00a0mot de passe d’application\u00a0», créé dans les réglages de sécurité de votre compte."
        )
        card.body.addWidget(label(told, Role.MUTED, wrap=True))
        return card

    def _sender(self) -> Card:
        card = Card(self.tr("Messages"))
        self._sender_form = Form()
        self._sender_form.row(self.sender_name, self.sender_address)
        self._sender_form.row(self.reply_to, self.per_run, self.per_hour, weights=(4, 2, 2))
        card.body.addWidget(self._sender_form)
        for box in self._boxes:
            card.body.addWidget(box)
        return card

    def _trial(self) -> Card:
        card = Card(self.tr("Essai"))
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.trial_to, 1)
        self.trial_button = button(self.tr("Envoyer un message d’essai"), self.try_out, icon_name="paper-plane-tilt")
        line.addWidget(self.trial_button, 0, Qt.AlignmentFlag.AlignBottom)
        card.body.addLayout(line)
        card.body.addWidget(self.trial_said)
        self.trial_said.hide()
        return card

    # What the page asks.
    def load(self, choices: Choices) -> None:
        account = self._stored = view_mail(self.workplace.desk).account
        self.host.set_text(account.host)
        self.port.set_value(account.port)
        self.security.set_value(account.security)
        self.user.set_text(account.user)
        self.password.set_text("")
        self.sender_name.set_text(account.sender_name)
        self.sender_address.set_text(account.sender_address)
        self.reply_to.set_text(account.reply_to)
        self.per_run.set_value(account.per_run)
        self.per_hour.set_value(account.per_hour)
        for box, on in zip(
            self._boxes, (account.copy_salesperson, account.attach_statement, account.attach_invoices), strict=True
        ):
            box.setChecked(on)
        self._ticked = False
        self.provider.set_value(_provider_of(account))
        if not self.trial_to.text():
            self.trial_to.set_text(account.sender_address)
        self._say_password()

    def touched(self) -> bool:
        return self._ticked or any(field.touched() for field in self._fields)

    def account(self) -> MailAccount:
        """Return the account as typed."""
        return replace(
            self._stored,
            host=self.host.text(),
            port=self.port.value() or 0,
            security=self.security.value(),
            user=self.user.text(),
            sender_name=self.sender_name.text(),
            sender_address=self.sender_address.text(),
            reply_to=self.reply_to.text(),
            per_run=self.per_run.value() or 0,
            per_hour=self.per_hour.value() or 0,
            copy_salesperson=self.copy_salesperson.isChecked(),
            attach_statement=self.attach_statement.isChecked(),
            attach_invoices=self.attach_invoices.isChecked(),
        )

    def save(self) -> Changes | None:
        if not (self._server_form.check() and self._sender_form.check()):
            return None
        try:
            edit_mail(self.workplace.desk, self.account(), self.password.text() or None)
        except MailAccountFault as fault:
            self._show_fault(fault)
            return None
        return Changes.MAIL

    def try_out(self) -> None:
        """Send a message to the trial address through the account as typed."""
        if not (self._server_form.check() and self._sender_form.check() and self.trial_to.check()):
            return
        account, password = self.account(), self.password.text() or None
        recipient = self.trial_to.text() or account.sender_address
        desk = self.workplace.desk
        self.trial_button.setEnabled(False)
        self._say_trial(self.tr("Envoi en cours…"), "")
        self.workplace.jobs.run(
            self.tr("Envoi d’un message d’essai"),
            lambda progress: send_test_message(desk, account, recipient, password),
            lambda answer: self._tried(recipient),
            on_failed=self._trial_failed,
            pool=Pool.NETWORK,
        )

    def _tried(self, recipient: str) -> None:
        self.trial_button.setEnabled(True)
        told = self.tr("Message envoyé à {address}\u00a0: vérifiez qu’il est arrivé.").format(address=recipient)
        self._say_trial(told, "ok")

    def _trial_failed(self, outcome: Outcome) -> None:
        self.trial_button.setEnabled(True)
        if isinstance(outcome, MailAccountFault):
            self.trial_said.hide()
            self._show_fault(outcome)
            return
        self._say_trial(painted(sentence(outcome)), "alert")

    def _say_trial(self, text: str, tone: str) -> None:
        self.trial_said.setText(text)
        set_role(self.trial_said, "tone", tone)
        self.trial_said.show()
        # It may appear below what fits, and has no place before the layout is done.
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self.trial_said))

    def _show_fault(self, fault: MailAccountFault) -> None:
        field = self._beside.get(fault.field)
        if field is None:
            self.failed.emit(fault)
        else:
            field.show_error(painted(sentence(fault)))
            field.editor.setFocus()

    def _say_password(self) -> None:
        try:
            known = knows_password(self._stored)
        except Outcome:
            # Said when it matters: on storing a password, or on sending.
            known = False
        kept = self.tr("Déjà connu\u00a0: laissez vide pour le garder.")
        self.password.line.setPlaceholderText(kept if known else "")

    def _fill_in(self) -> None:
        rank = self.provider.value()
        if rank >= 0:
            provider = PROVIDERS[rank]
            self.host.set_text(provider.host)
            self.port.set_value(provider.port)
            self.security.set_value(provider.security)
            self.host.touch()

    def _tick(self) -> None:
        self._ticked = True
        self.edited.emit()


def _provider_of(account: MailAccount) -> int:
    return next((rank for rank, each in enumerate(PROVIDERS) if each.host == account.host), -1)
