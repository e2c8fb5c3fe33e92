"""The call sheet: whom to dial, what to say, what he owes; then how the call ended, in one click or one key."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollBar, QSizePolicy, QWidget

from gestion_creances.basics.money import Money
from gestion_creances.dunning.call import ATTEMPTS, CallOutcome
from gestion_creances.dunning.call_report import CallFault, CallReport, Resend
from gestion_creances.dunning.hold import DisputeCategory
from gestion_creances.letters.sent_document import invoice_copies, statement
from gestion_creances.ui.dialogs.call_facts import LastContacts, OpenInvoices, Script, banners, facts
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.facts import Facts
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.fields.scrolling import scrolling
from gestion_creances.ui.fields.typed import DateField, MoneyField
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import amount, painted
from gestion_creances.usecases.call_sheet import CallSheet, PhoneNumber
from gestion_creances.usecases.record_call import RecordedCall, record_call

_AT_ONCE = frozenset({CallOutcome.UNREACHABLE, CallOutcome.MESSAGE_LEFT, CallOutcome.WRONG_CONTACT})
_WITH_AMOUNT = frozenset({CallOutcome.PROMISE, CallOutcome.DISPUTE})
_ABOUT_INVOICES = frozenset({CallOutcome.PROMISE, CallOutcome.DISPUTE, CallOutcome.INVOICE_NOT_RECEIVED})
_TO_BE_TOLD = frozenset({CallOutcome.DISPUTE, CallOutcome.OTHER})
_LEAST_READ = 180
_WITHOUT_NEXT = frozenset({CallOutcome.PROMISE, CallOutcome.DISPUTE})


class CallSheetDialog(FormDialog):
    """Shows *sheet* and records how the call ended; *done* receives what was recorded.

    Keys 1 to 8 (Alt+1 to Alt+8 while typing) choose the outcome: the first that need nothing more record at once, the
    others show what they ask for, and Entrée records. ``contacts_wanted`` after a wrong contact.
    """

    contacts_wanted = Signal()

    def __init__(
        self, parent: QWidget, workplace: Workplace, sheet: CallSheet, done: Callable[[RecordedCall], object]
    ) -> None:
        title = self.tr("Appeler {name}").format(name=sheet.customer.name)
        super().__init__(parent, title, self._confirm, verb=self.tr("Enregistrer l’appel"), width=1100)
        self._workplace, self.sheet, self._done = workplace, sheet, done
        self.outcome: CallOutcome | None = None
        self._column.setSpacing(10)
        self._column.insertWidget(1, self._panes(), 1)
        self._column.insertLayout(2, self._outcomes())
        self._make_fields()
        self.told = label("", Role.MUTED, wrap=True)
        self.body.addWidget(self.told)
        self._column.setStretchFactor(self.body, 0)
        self._show_outcome()
        room = self.screen().availableGeometry()
        self.resize(min(1180, room.width() - 40), min(680, room.height() - 40))

    # What one reads.
    def _panes(self) -> QWidget:
        sheet = self.sheet
        self.script = Script()
        self.script.show_script(sheet.script)
        left = Card(self.tr("À dire"), count=self._attempt_words(), count_tone=Tone.INFO)
        left.add_to_heading(self._dial_button())
        read = scrolling(self.script)
        left.body.addWidget(read)
        for keys, pages in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, -1)):
            QShortcut(QKeySequence(keys), self, partial(_turn, read.verticalScrollBar(), pages))
        inside = Card()
        inside.setProperty("surface", "scrolled")
        for sentence in banners(sheet):
            inside.body.addWidget(label(sentence, Role.STRONG, wrap=True, tone=Tone.VIOLET))
        self.invoices = OpenInvoices()
        self.invoices.show_lines(sheet.lines)
        self.contacts = LastContacts()
        self.contacts.show_sheet(sheet)
        inside.body.addWidget(self.invoices)
        inside.body.addSpacing(6)
        inside.body.addWidget(Facts(facts(sheet)))
        inside.body.addSpacing(6)
        inside.body.addWidget(label(self.tr("Derniers échanges"), Role.STRONG))
        inside.body.addWidget(self.contacts)
        inside.body.addStretch(1)
        right = Card(padded=False)
        right.body.addWidget(scrolling(inside))
        panes = QWidget()
        # What is read scrolls: it takes the room that is left, however much there is of it.
        panes.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        panes.setMinimumHeight(_LEAST_READ)
        across = QHBoxLayout(panes)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(left, 1)
        across.addWidget(right, 1)
        return panes

    def _attempt_words(self) -> str:
        sheet = self.sheet
        words = self.tr("{amount} à demander").format(amount=amount(sheet.asked)) if sheet.asked else ""
        if sheet.reminders and sheet.attempt > 1:
            told = self.tr("tentative {n} sur {all}")
            words += " · " + told.format(n=sheet.attempt, all=max(ATTEMPTS, sheet.attempt))
        if sheet.half is not None:
            words += " · " + self.tr("essayer {half}").format(half=painted(sheet.half.words()))
        return words

    def _dial_button(self) -> QPushButton:
        self.dial_button = button("", self.dial, weight=Weight.SMALL, icon_name="phone")
        self.dial_button.setToolTip(self.tr("Composer le numéro (F9)"))
        QShortcut(QKeySequence("F9"), self, self.dial)
        return self.dial_button

    # How it ended.
    def _outcomes(self) -> QHBoxLayout:
        self.outcomes: dict[CallOutcome, QPushButton] = {}
        line = QHBoxLayout()
        line.setSpacing(6)
        for number, (outcome, words) in enumerate(self._short_words().items(), start=1):
            made = button(f"{number}\u2002{words}", partial(self.choose, outcome))
            made.setProperty("weight", "segment")
            made.setCheckable(True)
            made.setToolTip(painted(outcome.words()))
            made.setMinimumHeight(36)
            line.addWidget(made, 1)
            self.outcomes[outcome] = made
            for keys in (str(number), f"Alt+{number}"):
                QShortcut(QKeySequence(keys), self, partial(self.choose, outcome))
        return line

    def _short_words(self) -> dict[CallOutcome, str]:
        return {
            CallOutcome.UNREACHABLE: self.tr("Injoignable"),
            CallOutcome.MESSAGE_LEFT: self.tr("Message laissé"),
            CallOutcome.PROMISE: self.tr("Promesse"),
            CallOutcome.DISPUTE: self.tr("Litige"),
            CallOutcome.INVOICE_NOT_RECEIVED: self.tr("Non reçue"),
            CallOutcome.WRONG_CONTACT: self.tr("Mauvais contact"),
            CallOutcome.WILL_CALL_BACK: self.tr("À rappeler"),
            CallOutcome.OTHER: self.tr("Autre"),
        }

    def _make_fields(self) -> None:
        numbers = [(_number_words(number), number) for number in self.sheet.numbers]
        nobody = [(self.tr("Aucun numéro connu"), PhoneNumber(""))]
        self.number: ChoiceField[PhoneNumber] = ChoiceField(self.tr("Numéro appelé"), numbers or nobody)
        self.number.choice.picked.connect(lambda _: self._show_number())
        self.contact = TextField(self.tr("Interlocuteur"), optional=True)
        self.note = TextField(self.tr("Note"), optional=True, longest=1000)
        self.next_on = DateField(self.tr("Prochain appel"), optional=True)
        self.promised_on = DateField(self.tr("Promis pour le"))
        self.amount = MoneyField(self.tr("Montant"))
        categories = list(self._categories().items())
        self.category: ChoiceField[DisputeCategory] = ChoiceField(
            self.tr("Ce qu’il conteste"), [(words, category) for category, words in categories]
        )
        self.about: ChoiceField[int | None] = ChoiceField(self.tr("Concerne"), self._about_choices())
        self.form.row(self.number, self.contact, self.note, self.next_on, weights=(4, 3, 6, 3))
        self.about.choice.picked.connect(lambda _: self._offer_resends())
        self.resend: ChoiceField[Resend] = ChoiceField(self.tr("À renvoyer"), [])
        self.resend.choice.picked.connect(lambda _: self._show_outcome())
        self.form.row(self.promised_on, self.amount, self.category, self.about, self.resend)
        self._offer_resends()
        self.beside = {
            "next_on": self.next_on,
            "promised_on": self.promised_on,
            "amount": self.amount,
            "note": self.note,
            "category": self.category,
            "invoice": self.about,
            "document": self.resend,
            "recipient": self.resend,
        }
        self._show_number()

    def _categories(self) -> dict[DisputeCategory, str]:
        return {
            DisputeCategory.PRICE: self.tr("Prix"),
            DisputeCategory.QUANTITY: self.tr("Quantité"),
            DisputeCategory.QUALITY: self.tr("Qualité"),
            DisputeCategory.DELIVERY: self.tr("Livraison"),
            DisputeCategory.DOCUMENT: self.tr("Document manquant"),
            DisputeCategory.ALREADY_PAID: self.tr("Déjà payée"),
            DisputeCategory.DUPLICATE: self.tr("Facturée deux fois"),
            DisputeCategory.OTHER: self.tr("Autre"),
        }

    def _about_choices(self) -> list[tuple[str, int | None]]:
        asked = {line.due.invoice_id: line.due.number for line in self.sheet.lines if line.asked}
        single: list[tuple[str, int | None]] = [(number, key) for key, number in asked.items() if key is not None]
        return single if len(single) == 1 else [(self.tr("Tout ce qu’il doit"), None), *single]

    def _numbers(self) -> dict[int | None, str]:
        """Return the invoices spoken of, or the one the call is narrowed to, by id."""
        wanted = self.about.value()
        asked = (line.due for line in self.sheet.lines if line.asked)
        return {due.invoice_id: due.number for due in asked if wanted in (None, due.invoice_id)}

    def _offer_resends(self) -> None:
        """Offer the copy when the books hold one of each invoice spoken of, the statement when there is an address."""
        offered = [(self.tr("Tâche à faire"), Resend.TASK)]
        if self.sheet.address:
            offered.insert(0, (self.tr("Relevé de compte par e-mail"), Resend.STATEMENT))
        if self.sheet.address and set(self._numbers()) <= self.sheet.copies:
            offered.insert(0, (self.tr("Copie par e-mail"), Resend.COPY))
        self.resend.choice.set_options(offered)
        best = offered[0][1]
        self.resend.set_value(best if best is Resend.COPY else Resend.TASK)
        if self.outcome is not None:
            self._show_outcome()

    def _show_number(self) -> None:
        number = self.number.value()
        self.contact.set_text(number.name)
        self.dial_button.setVisible(bool(number.phone))
        self.dial_button.setText(self.tr("Appeler {phone}").format(phone=number.phone))

    def choose(self, outcome: CallOutcome) -> None:
        """Say how the call ended; what needs nothing more is recorded at once."""
        self.outcome = outcome
        self._show_outcome()
        if outcome in _AT_ONCE:
            self.accept()
        else:
            self._first_field(outcome).setFocus(Qt.FocusReason.OtherFocusReason)
            self._show_caret()

    def dial(self) -> None:
        """Hand the number to the telephone program of the computer."""
        digits = re.sub(r"[^\d+]", "", self.number.value().phone)
        if digits:
            QDesktopServices.openUrl(QUrl(f"tel:{digits}"))

    def _first_field(self, outcome: CallOutcome) -> QWidget:
        return {
            CallOutcome.PROMISE: self.promised_on,
            CallOutcome.DISPUTE: self.note,
            CallOutcome.WILL_CALL_BACK: self.next_on,
            CallOutcome.OTHER: self.note,
        }.get(outcome, self.confirm_button)

    def _show_outcome(self) -> None:
        chosen = self.outcome
        for outcome, shown in self.outcomes.items():
            shown.setChecked(outcome is chosen)
        self.promised_on.setVisible(chosen is CallOutcome.PROMISE)
        self.amount.setVisible(chosen in _WITH_AMOUNT)
        self.category.setVisible(chosen is CallOutcome.DISPUTE)
        self.about.setVisible(chosen in _ABOUT_INVOICES)
        self.resend.setVisible(chosen is CallOutcome.INVOICE_NOT_RECEIVED)
        self.next_on.setVisible(chosen not in _WITHOUT_NEXT)
        self.amount.set_optional(chosen is CallOutcome.DISPUTE)
        self.note.say_optional(chosen not in _TO_BE_TOLD)
        if chosen is not None:
            self._propose(chosen)
        self.told.setText(self._explained(chosen))

    def _propose(self, chosen: CallOutcome) -> None:
        if not self.next_on.touched():
            self.next_on.set_value(self.sheet.proposed[chosen])
        if chosen is CallOutcome.PROMISE and not self.amount.touched():
            self.amount.set_value(self.sheet.asked or None)
        elif not self.amount.touched():
            self.amount.set_value(None)

    def _explained(self, chosen: CallOutcome | None) -> str:
        """Return what recording the outcome will do."""
        if chosen is None:
            return self.tr("Comment l’appel s’est-il terminé\u00a0? Touches 1 à 8 (Alt+1 à Alt+8 en cours de saisie).")
        if chosen is CallOutcome.INVOICE_NOT_RECEIVED:
            return self._resent()
        return {
            CallOutcome.PROMISE: self.tr("Les relances attendent la date promise, puis reprennent un ton plus haut."),
            CallOutcome.DISPUTE: self.tr("La somme contestée sort des relances jusqu’à la fin du litige."),
            CallOutcome.WILL_CALL_BACK: self.tr("L’appel reviendra dans la liste ce jour-là."),
            CallOutcome.OTHER: self.tr("L’étape est faite\u00a0: le scénario continue à la prochaine."),
        }.get(chosen, "")

    def _resent(self) -> str:
        """Return exactly what will be sent again, and to whom."""
        if not self.sheet.resent:
            return self.tr("Aucune facture échue à renvoyer.")
        chosen = self.resend.value()
        if chosen is Resend.TASK:
            told = self.tr("Une tâche sera créée\u00a0: {task}. Rien d’autre n’est demandé pendant 8\u00a0jours.")
            return told.format(task=painted(self.sheet.resent))
        told = self.tr(
            "Un e-mail partira à {address}\u00a0: {document}. Rien d’autre n’est demandé pendant 8\u00a0jours."
        )
        named = invoice_copies(list(self._numbers().values()), "fr")
        document = named if chosen is Resend.COPY else statement(self.sheet.as_of, "fr")
        return told.format(address=self.sheet.address, document=painted(document))

    def _confirm(self) -> None:
        if self.outcome is None:
            raise CallFault("outcome", "Dites comment l’appel s’est terminé : choisissez une issue, de 1 à 8.")
        done = record_call(self._workplace.desk, self._report(self.outcome))
        self._done(done)
        if self.outcome is CallOutcome.WRONG_CONTACT:
            self.contacts_wanted.emit()

    def _report(self, outcome: CallOutcome) -> CallReport:
        promise = outcome is CallOutcome.PROMISE
        asked: Money | None = self.amount.value() if outcome in _WITH_AMOUNT else None
        return CallReport(
            customer_id=self.sheet.customer.id,
            outcome=outcome,
            note=self.note.text(),
            contact=self.contact.text(),
            phone=self.number.value().phone,
            next_on=None if outcome in _WITHOUT_NEXT else self.next_on.value(),
            promised_on=self.promised_on.value() if promise else None,
            amount=asked,
            invoice_id=self.about.value() if outcome in _ABOUT_INVOICES else None,
            category=self.category.value() if outcome is CallOutcome.DISPUTE else None,
            resend=self.resend.value(),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The keys 1 to 8 choose the outcome: the caret must not wait in a field.
        if self.outcome is None:
            self.outcomes[CallOutcome.UNREACHABLE].setFocus(Qt.FocusReason.OtherFocusReason)


def _turn(bar: QScrollBar, pages: int) -> None:
    bar.setValue(bar.value() + pages * bar.pageStep())


def _number_words(number: PhoneNumber) -> str:
    who = ", ".join(part for part in (number.name, number.role) if part)
    return f"{number.phone} · {who}" if who else number.phone
