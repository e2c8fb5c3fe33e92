"""The tab « E-mails »: what waits, what has left, and what only a person can settle."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.basics.changes import Changes
from gestion_creances.letters.message import MessageRow, MessageState
from gestion_creances.ui.dialogs.mail_actions import MailActions
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import SegmentedButtons
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.fields.progress_strip import ProgressStrip
from gestion_creances.ui.lists.messages import message_columns
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Role, label, set_role
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import count, counted
from gestion_creances.ui.tables.list_view import TWO_LINES, ListView
from gestion_creances.ui.tables.source import Filter, ShortList
from gestion_creances.ui.work.job import Job
from gestion_creances.usecases.send_messages import SendRun
from gestion_creances.usecases.view_messages import Outbox, view_outbox

_GROUPS = {
    "all": tuple(MessageState),
    "waiting": (MessageState.QUEUED, MessageState.SENDING),
    "decide": (MessageState.AMBIGUOUS, MessageState.FAILED),
    "gone": (MessageState.SENT, MessageState.HANDED_OVER),
    "cancelled": (MessageState.CANCELLED,),
}


class EmailTab(QWidget):
    """The e-mails of *page*, and the button that sends those that wait."""

    def __init__(self, page: Page, workplace: Workplace) -> None:
        super().__init__()
        self._page, self._workplace = page, workplace
        self.act = MailActions(page, workplace)
        self._box: Outbox | None = None
        self._job: Job | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._make_buttons())
        self.strip = ProgressStrip()
        self.strip.hide()
        self.strip.stop_wanted.connect(self._stop)
        column.addWidget(self.strip)
        column.addWidget(self._make_list(), 1)

    def _make_buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        self.told = label("", Role.MUTED, wrap=True)
        line.addWidget(self.told, 1)
        self.account_button = button(
            self.tr("Compte d’envoi"), lambda: self._page.go("settings", "mail"), icon_name="gear"
        )
        self.show_button = button(self.tr("Voir"), self._show_current, icon_name="eye")
        self.decide_button = button(self.tr("Décider"), self._decide_current, icon_name="question")
        self.send_button = button("", self.send, weight=Weight.PRIMARY, icon_name="paper-plane-tilt")
        for made in (self.account_button, self.show_button, self.decide_button, self.send_button):
            line.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _make_list(self) -> Card:
        columns = message_columns()
        self._rows: ShortList[MessageRow] = ShortList(columns, keep=_in_group)
        empty = EmptyState(
            self.tr("Aucun e-mail"),
            self.tr("Les relances émises par e-mail attendent ici d’être envoyées, puis gardent leur trace."),
            "envelope-simple",
        )
        empty.add_action(self.tr("Préparer les relances"), lambda: self._page.go("reminders"), "paper-plane-tilt")
        self.list: ListView[MessageRow] = ListView(
            "e-mails",
            columns,
            self._rows,
            key=lambda row: row.message.id,
            row_height=TWO_LINES,
            nouns=(self.tr("e-mail"), self.tr("e-mails")),
            empty=empty,
            menu=self.act.entries,
        )
        self.list.opened.connect(self.act.show)
        self.list.chosen.connect(lambda _: self._say_choice())
        self.list.failed.connect(self._page.say_outcome)
        can_export(self._page, self._workplace, self.list, self.tr("E-mails"))
        self.group: SegmentedButtons[str] = SegmentedButtons([("", key) for key in _GROUPS])
        self.group.picked.connect(self.show_group)
        card = Card(padded=False)
        line = QHBoxLayout()
        line.setContentsMargins(12, 12, 12, 0)
        line.addWidget(self.group)
        line.addStretch(1)
        card.body.addLayout(line)
        card.body.addWidget(self.list, 1)
        return card

    # What the page asks.
    def refresh(self, changes: Changes) -> None:
        """Read the messages again, after *changes*."""
        box = self._box = view_outbox(self._workplace.desk)
        self._rows.replace(box.rows)
        self._say_counts(box)
        self.list.reload()
        self._say_choice()
        self._page.badged.emit("sendings", box.to_decide)

    def show_group(self, group: str) -> None:
        """Show only the messages of *group* (``all``, ``waiting``, ``decide``, ``gone``, ``cancelled``)."""
        self.group.set_value(group)
        self.list.show_only(group="" if group == "all" else group)

    def focus_filter(self) -> None:
        """Put the caret into the filter."""
        self.list.focus_filter()

    # What the person does.
    def send(self) -> None:
        """Send what waits."""
        if self._job is not None or not self.send_button.isEnabled():
            return
        self._job = self.act.send(self._ended)
        if self._job is not None:
            self.strip.begin(self.tr("Envoi des e-mails"))
            self.strip.show()
            self._job.progress.connect(self.strip.show_steps)
            self._say_choice()

    def _ended(self, _run: SendRun) -> None:
        self._job = None
        self.strip.hide()
        self._say_choice()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_current(self) -> None:
        row = self.list.current()
        if row is not None:
            self.act.show(row)

    def _decide_current(self) -> None:
        row = self._to_decide()
        if row is not None:
            self.act.decide(row)

    def _to_decide(self) -> MessageRow | None:
        """Return the message under the caret when a person must settle it, else the first of those."""
        row = self.list.current()
        if row is not None and row.message.state.needs_decision:
            return row
        rows = self._box.rows if self._box else ()
        return next((each for each in rows if each.message.state.needs_decision), None)

    def _say_counts(self, box: Outbox) -> None:
        words = {
            "all": self.tr("Tout"),
            "waiting": self.tr("En attente"),
            "decide": self.tr("À décider"),
            "gone": self.tr("Partis"),
            "cancelled": self.tr("Annulés"),
        }
        numbers = {key: sum(box.counts.get(state, 0) for state in states) for key, states in _GROUPS.items()}
        counting = ("waiting", "decide")
        shown = {
            key: f"{text} ({count(numbers[key])})" if key in counting and numbers[key] else text
            for key, text in words.items()
        }
        self.group.set_options([(shown[key], key) for key in _GROUPS])

    def _say_choice(self) -> None:
        box = self._box
        if box is None:
            return
        waiting = len(box.waiting)
        words = self.tr("Envoyer les e-mails")
        self.send_button.setText(f"{words} ({count(waiting)})" if waiting else words)
        self.send_button.setEnabled(bool(waiting) and box.account is not None and self._job is None)
        self.show_button.setEnabled(self.list.current() is not None)
        self.decide_button.setEnabled(box.to_decide > 0)
        self.account_button.setVisible(box.account is None)
        told, tone = self._sentence(box)
        self.told.setText(told)
        set_role(self.told, "tone", tone)

    def _sentence(self, box: Outbox) -> tuple[str, str]:
        if box.account is None:
            return (
                self.tr(
                    "Aucun compte d’envoi\u00a0: configurez-le, ou envoyez chaque message depuis votre messagerie "
                    "(menu de la ligne)."
                ),
                "warn",
            )
        if box.to_decide:
            one, many = self.tr("message attend votre décision"), self.tr("messages attendent votre décision")
            return f"{counted(box.to_decide, one, many)}.", "warn"
        later = len(box.waiting) - len(box.ready)
        if later:
            one = self.tr("e-mail attend l’heure d’envoi, ou un nouvel essai")
            many = self.tr("e-mails attendent l’heure d’envoi, ou un nouvel essai")
            return f"{counted(later, one, many)}.", ""
        return self.tr("Expéditeur\u00a0: {address}").format(address=box.account.sender_address), ""


def _in_group(row: MessageRow, wanted: Filter) -> bool:
    return row.message.state in _GROUPS[wanted.choice("group") or "all"]
