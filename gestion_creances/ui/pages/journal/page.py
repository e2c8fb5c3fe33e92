"""The page « Journal »: the lines, newest first, and whether the chain and the books hold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from gestion_creances.basics.changes import Changes
from gestion_creances.storage.journal import JournalRow
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import Choice
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import IconTile, Role, label, set_role
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.journal.lines import JournalSource, columns, kinds
from gestion_creances.ui.speech.formats import count, painted
from gestion_creances.ui.tables.list_view import TWO_LINES, ListView
from gestion_creances.ui.tables.menus import MenuEntry
from gestion_creances.usecases.verify_books import verify_books
from gestion_creances.usecases.view_journal import JournalChain, check_journal

_MOST_SHOWN = 8


class ProofStrip(QFrame):
    """One sentence on whether the journal and the books hold, and the problems below it when they do not."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "strip")
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(12)
        self._mark = IconTile("hourglass", Tone.NEUTRAL, side=28, glyph=18)
        self._text = label("", Role.STRONG, wrap=True)
        self._more = label("", Role.BODY, wrap=True)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._text)
        texts.addWidget(self._more)
        line.addWidget(self._mark)
        line.addLayout(texts, 1)
        self.tell("", Tone.NEUTRAL)

    def tell(self, text: str, tone: Tone, more: Sequence[str] = ()) -> None:
        """Say *text*, and *more* sentences below; an empty text takes the strip away."""
        icons = {Tone.OK: "shield-check", Tone.BAD: "warning-octagon"}
        self._mark.show_icon(icons.get(tone, "hourglass"), tone)
        self._text.setText(text)
        self._more.setText("\n".join(more))
        self._more.setVisible(bool(more))
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        set_role(self, "tone", tone.value)

    def text(self) -> str:
        """Return everything said."""
        return f"{self._text.text()} {self._more.text()}".strip()


class JournalPage(Page):
    """What was done, by whom, when, about whom. Opened with a subject (``client:C001``), it shows its lines only."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(self.tr("Journal"))
        self.workplace = workplace
        self.header.set_subtitle(self.tr("Tout ce qui a été fait dans ce dossier\u00a0; rien ne peut y être effacé."))
        self.verify_button = self.header.set_primary(self.tr("Vérifier le dossier"), self.verify, "shield-check")
        self.proof = ProofStrip()
        self.body.addWidget(self.proof)
        self.list: ListView[JournalRow] = ListView(
            "journal",
            columns(),
            JournalSource(lambda: workplace.desk),
            key=lambda row: row.entry.seq,
            row_height=TWO_LINES,
            nouns=(self.tr("ligne"), self.tr("lignes")),
            empty=EmptyState(self.tr("Rien n’a encore été fait dans ce dossier"), "", "notebook"),
            menu=self._entries,
        )
        self.kind: Choice[str] = Choice(kinds(), self.tr("Actions"))
        self.kind.picked.connect(lambda kind: self.list.show_only(kind=kind))
        self.list.add_to_bar(self.kind)
        self.all_button = button(self.tr("Tout voir"), lambda: self._show_subject(""), weight=Weight.LINK)
        self.all_button.hide()
        self.list.add_to_bar(self.all_button)
        self.list.opened.connect(self._open)
        self.list.failed.connect(self.say_outcome)
        can_export(self, self.workplace, self.list, self.tr("Journal"))
        card = Card(padded=False)
        card.body.addWidget(self.list)
        self.body.addWidget(card, 1)

    def refresh(self, changes: Changes) -> None:
        self.list.reload()
        self.workplace.fetch(self.tr("Vérification du journal"), check_journal, self._show_chain)

    def open_with(self, argument: object) -> None:
        if isinstance(argument, str):
            self._show_subject(argument)

    def filter(self) -> None:
        self.list.focus_filter()

    def verify(self) -> None:
        """Recompute all that can be recomputed, and say what was found."""
        self.verify_button.setEnabled(False)
        self.proof.tell(self.tr("Vérification du dossier…"), Tone.NEUTRAL)
        job = self.workplace.fetch(self.tr("Vérification du dossier"), verify_books, self._show_problems)
        job.over.connect(self._verified)

    def _verified(self) -> None:
        self.verify_button.setEnabled(True)

    def _show_chain(self, chain: JournalChain) -> None:
        if chain.broken_at is None:
            one, many = self.tr("Chaîne vérifiée\u00a0: 1 ligne"), self.tr("Chaîne vérifiée\u00a0: {n} lignes")
            self.proof.tell(one if chain.lines == 1 else many.format(n=count(chain.lines)), Tone.OK)
            return
        told = self.tr("La chaîne est rompue à la ligne {n}\u00a0: une ligne a été modifiée, ajoutée ou retirée.")
        remedy = self.tr("Restaurez une sauvegarde antérieure, puis vérifiez de nouveau.")
        self.proof.tell(told.format(n=count(chain.broken_at)), Tone.BAD, (remedy,))

    def _show_problems(self, problems: tuple[str, ...]) -> None:
        if not problems:
            told = self.tr("Dossier vérifié\u00a0: soldes, factures, lettres, journal et fichier sont en ordre.")
            self.proof.tell(told, Tone.OK)
            return
        one, many = self.tr("1 problème trouvé"), self.tr("{n} problèmes trouvés")
        shown = [painted(problem) for problem in problems[:_MOST_SHOWN]]
        if len(problems) > _MOST_SHOWN:
            shown.append(self.tr("… et {n} autres.").format(n=count(len(problems) - _MOST_SHOWN)))
        self.proof.tell(one if len(problems) == 1 else many.format(n=count(len(problems))), Tone.BAD, shown)

    def _show_subject(self, subject: str) -> None:
        self.list.show_only(subject=subject)
        self.all_button.setVisible(bool(subject))

    def _open(self, row: JournalRow) -> None:
        if row.customer_id is not None:
            self.go("customer", row.customer_id)

    def _entries(self, rows: Sequence[JournalRow]) -> list[MenuEntry[JournalRow]]:
        row = rows[0]
        known = row.customer_id is not None
        only = self.tr("Voir tout ce qui le concerne")
        return [
            MenuEntry(self.tr("Ouvrir la fiche du client"), lambda _: self._open(row), "users", known),
            MenuEntry(only, lambda _: self._show_subject(row.entry.subject), "funnel"),
        ]
