"""A look at one dispute: what is contested, what was written about it, its papers; it is followed and closed here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.dunning.hold import Hold
from gestion_creances.journal.entry import Entry
from gestion_creances.ledger.attachment import Attachment, AttachmentKind
from gestion_creances.ui.dialogs.details import Details
from gestion_creances.ui.dialogs.papers import Papers
from gestion_creances.ui.fields.facts import Facts
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.look.buttons import button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.agreed_words import category, resolutions
from gestion_creances.ui.speech.deeds import deed
from gestion_creances.ui.speech.formats import amount, counted, day, named
from gestion_creances.usecases.attach_paper import attach_papers, detach_paper
from gestion_creances.usecases.close_dispute import follow_dispute
from gestion_creances.usecases.view_disputes import DisputeStory, view_dispute


class DisputeDetails(Details):
    """One dispute. *close* and *open_customer* leave the dialog; *changed* is called after each entry."""

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        hold_id: int,
        changed: Callable[[], object],
        *,
        close: Callable[[Hold], object],
        show_paper: Callable[[Attachment], object],
        open_customer: Callable[[int], object] | None = None,
    ) -> None:
        super().__init__(parent, workplace, changed)
        self._hold_id = hold_id
        line = view_dispute(workplace.desk, hold_id).line
        if open_customer is not None:
            self.add_button(self.tr("Ouvrir le client"), lambda: open_customer(line.hold.customer_id), "users")
        if line.standing:
            self.add_button(self.tr("Clore le litige…"), lambda: close(line.hold), "check-circle")
        self.note = TextField(self.tr("Noter où en est le litige"), optional=True)
        self.note.line.returnPressed.connect(self._follow)
        self.papers = Papers(self._attach, self._detach, show_paper)
        self.finish()

    def show_all(self) -> None:
        story = view_dispute(self.workplace.desk, self._hold_id)
        hold = story.line.hold
        # The field and the papers outlive the sections, which are made anew.
        self.note.setParent(None)
        self.papers.setParent(None)
        about = story.line.names.number or self.tr("tout le client")
        self.begin(self.tr("Litige · {0}").format(story.line.names.customer), f"{about} · {category(hold.category)}")
        self.section(self.tr("Ce que dit le client"), label(hold.reason, wrap=True))
        self.section(self.tr("Où il en est"), Facts(self._facts(story)))
        if story.parts:
            dues = [
                (f"{part.number} · {day(part.due_on)}", self.tr("{0} dus").format(amount(part.open)))
                for part in story.parts
            ]
            self.section(self.tr("Échéances concernées"), Facts(dues))
        self.section(self.tr("Suivi"), self._entries(story))
        self.papers.show_papers(story.papers)
        self.section(self.tr("Documents"), self.papers)
        self.end()

    def _facts(self, story: DisputeStory) -> list[tuple[str, str]]:
        hold, line = story.line.hold, story.line
        lasted = counted(line.days, self.tr("jour"), self.tr("jours"))
        pairs = [
            (self.tr("Montant contesté"), amount(hold.amount) if hold.amount else self.tr("le tout")),
            (self.tr("Retiré des relances"), amount(line.contested)),
            (self.tr("Ouvert le"), f"{day(hold.since)} · {lasted}"),
            (self.tr("Suivi par"), hold.owner or self.tr("personne")),
        ]
        if not line.standing:
            how = resolutions()[hold.resolution] if hold.resolution else self.tr("Arrivé à son terme")
            named = f"{how} · {line.names.settled_by}" if line.names.settled_by else how
            pairs.append((self.tr("Clos le {0}").format(day(line.ended_on)), named))
        return pairs

    def _entries(self, story: DisputeStory) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for entry in story.entries:
            column.addWidget(label(_told(entry), wrap=True))
        if not story.entries:
            column.addWidget(label(self.tr("Rien de noté pour l’instant."), Role.MUTED))
        if story.line.standing:
            below = QHBoxLayout()
            below.addWidget(self.note, 1)
            below.addWidget(button(self.tr("Noter"), self._follow), 0, Qt.AlignmentFlag.AlignBottom)
            column.addLayout(below)
        return made

    def _follow(self) -> None:
        text, desk = self.note.text(), self.workplace.desk
        if self.attempt(lambda: follow_dispute(desk, view_dispute(desk, self._hold_id).line.hold, text)):
            self.note.set_text("")
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _attach(self, paths: Sequence[Path]) -> None:
        desk = self.workplace.desk
        hold = view_dispute(desk, self._hold_id).line.hold

        def work() -> None:
            kind = AttachmentKind.DISPUTE
            attach_papers(desk, paths, hold.customer_id, kind, invoice_id=hold.invoice_id, hold_id=hold.id)

        self.attempt(work)

    def _detach(self, paper: Attachment) -> None:
        self.attempt(lambda: detach_paper(self.workplace.desk, paper))


def _told(entry: Entry) -> str:
    text = str(entry.facts.get("text") or "")
    when = f"{day(entry.at.astimezone().date())} · {entry.actor}"
    return named(when, text or deed(entry.action).lower())
