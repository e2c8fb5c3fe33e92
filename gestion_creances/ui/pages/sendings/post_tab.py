"""The tab « Courrier »: letters on paper, from the printer to the receipt."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gestion_creances.basics.changes import Changes
from gestion_creances.dunning.posting import PostedLetter
from gestion_creances.ui.dialogs.post_actions import PostActions
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import SegmentedButtons
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.lists.posted import PostedRows, posted_columns
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import count, counted
from gestion_creances.ui.tables.list_view import ListView
from gestion_creances.usecases.view_post import letters_by_post

STATES = ("all", "to_print", "to_post", "awaiting", "late", "returned", "done")


class PostTab(QWidget):
    """The letters on paper of *page*. What is ticked is acted on; with no tick, all that wait for that very action."""

    def __init__(self, page: Page, workplace: Workplace) -> None:
        super().__init__()
        self._page, self._workplace = page, workplace
        self.act = PostActions(page, workplace)
        self.rows = PostedRows(lambda: workplace.desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._make_buttons())
        column.addWidget(self._make_list(), 1)

    def _make_buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        self._chosen = label("", Role.MUTED)
        line.addWidget(self._chosen)
        line.addStretch(1)
        self.cover_button = button(self.tr("Bordereau"), self.cover_list, icon_name="clipboard-text")
        self.registered_button = button(self.tr("Recommandés"), self.registered_list, icon_name="table")
        self.follow_button = button(self.tr("Noter la suite"), self.note_post_news, icon_name="receipt")
        self.post_button = button("", self.note_posted, icon_name="paper-plane-tilt")
        self.print_button = button("", self.print_, weight=Weight.PRIMARY, icon_name="printer")
        for made in self.buttons():
            line.addWidget(made)
        self.cover_button.setToolTip(self.tr("La liste des plis remis à la poste, à faire tamponner"))
        self.registered_button.setToolTip(self.tr("Les recommandés en tableau, pour le site de la poste"))
        return line

    def buttons(self) -> tuple[QPushButton, ...]:
        """Return the buttons of the tab, from the left."""
        return (self.cover_button, self.registered_button, self.follow_button, self.post_button, self.print_button)

    def _make_list(self) -> Card:
        self.list: ListView[PostedLetter] = ListView(
            "courrier",
            posted_columns(self.rows),
            self.rows,
            key=lambda row: row.letter_id,
            tickable=True,
            nouns=(self.tr("lettre"), self.tr("lettres")),
            empty=EmptyState(
                self.tr("Aucune lettre sur papier"),
                self.tr("Les lettres émises par courrier ou en recommandé arrivent ici, à imprimer puis à poster."),
                "printer",
            ),
            menu=self.act.entries,
        )
        self.list.opened.connect(self.act.show_letter)
        self.list.ticked.connect(self._say_choice)
        self.list.chosen.connect(lambda _: self._say_choice())
        self.list.failed.connect(self._page.say_outcome)
        can_export(self._page, self._workplace, self.list, self.tr("Courrier"))
        self.state: SegmentedButtons[str] = SegmentedButtons([("", state) for state in STATES])
        self.state.picked.connect(self.show_state)
        card = Card(padded=False)
        line = QHBoxLayout()
        line.setContentsMargins(12, 12, 12, 0)
        line.addWidget(self.state)
        line.addStretch(1)
        card.body.addLayout(line)
        card.body.addWidget(self.list, 1)
        return card

    # What the page asks.
    def refresh(self, changes: Changes) -> None:
        """Read the letters again, after *changes*."""
        self.rows.renew()
        self._say_counts()
        if Changes.LETTERS in changes:
            self.list.set_ticked_keys(frozenset())
        self.list.reload()
        self._say_choice()

    def show_state(self, state: str) -> None:
        """Show only the letters in *state* (one of ``STATES``)."""
        self.state.set_value(state)
        self.list.set_ticked_keys(frozenset())
        self.list.show_only(state="" if state == "all" else state)

    def focus_filter(self) -> None:
        """Put the caret into the filter."""
        self.list.focus_filter()

    # What the person does.
    def print_(self) -> None:
        """Print what is ticked, else all that wait to be printed."""
        self._with(self._ticked() or self.rows.view().to_print, self.act.print_)

    def note_posted(self) -> None:
        """Note as posted what is ticked, else all that is printed and not posted."""
        self._with(self._ticked() or self.rows.view().to_post, self.act.note_posted)

    def note_post_news(self) -> None:
        """Note what became of what is ticked, else of the letter under the caret."""
        self._with(self._followed(), self.act.note_post_news)

    def cover_list(self) -> None:
        """Show the cover list of what is ticked, else of all that is not posted yet."""
        self._with(self._to_list(), self.act.cover_list)

    def registered_list(self) -> None:
        """Write the list of the registered ones among the same letters."""
        self._with(self._to_list(), self.act.registered_list)

    def _with(self, letters: Sequence[PostedLetter], act: Callable[[Sequence[PostedLetter]], object]) -> None:
        if letters:
            act(letters)

    def _ticked(self) -> tuple[PostedLetter, ...]:
        keys = [key for key in self.list.ticked_keys() if isinstance(key, int)]
        return letters_by_post(self._workplace.desk, keys) if keys else ()

    def _followed(self) -> tuple[PostedLetter, ...]:
        current = self.list.current()
        letters = self._ticked() or ((current,) if current is not None else ())
        return letters if all(one.posting.posted_on is not None for one in letters) else ()

    def _to_list(self) -> tuple[PostedLetter, ...]:
        view = self.rows.view()
        return self._ticked() or (*view.to_print, *view.to_post)

    def _say_counts(self) -> None:
        view = self.rows.view()
        numbers = {
            "to_print": view.counts.to_print,
            "to_post": view.counts.to_post,
            "awaiting": view.counts.awaiting,
            "late": view.counts.late,
        }
        words = {
            "all": self.tr("Tout"),
            "to_print": self.tr("À imprimer"),
            "to_post": self.tr("À poster"),
            "awaiting": self.tr("Accusé attendu"),
            "late": self.tr("Sans accusé"),
            "returned": self.tr("Revenues"),
            "done": self.tr("Terminées"),
        }
        shown = {key: f"{text} ({count(numbers[key])})" if numbers.get(key) else text for key, text in words.items()}
        self.state.set_options([(shown[state], state) for state in STATES])

    def _say_choice(self) -> None:
        ticked = self._ticked()
        view = self.rows.view()
        told = counted(len(ticked), self.tr("lettre cochée"), self.tr("lettres cochées")) if ticked else ""
        self._chosen.setText(told)
        to_print, to_post = len(ticked or view.to_print), len(ticked or view.to_post)
        self.print_button.setText(self._worded(self.tr("Imprimer les lettres"), to_print))
        self.post_button.setText(self._worded(self.tr("Noter l’envoi"), to_post))
        self.print_button.setEnabled(to_print > 0)
        self.post_button.setEnabled(to_post > 0)
        self.follow_button.setEnabled(bool(self._followed()))
        listed = self._to_list()
        self.cover_button.setEnabled(bool(listed))
        self.registered_button.setEnabled(any(one.posting.registered for one in listed))

    def _worded(self, words: str, number: int) -> str:
        return f"{words} ({count(number)})" if number else words
