"""The dialog that closes a dispute: by a credit note, by a payment, or by a return to the scenario."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gestion_creances.dunning.dispute import RESOLUTIONS
from gestion_creances.dunning.hold import Hold, Resolution
from gestion_creances.ledger.item import Item, ItemKind
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.agreed_words import resolutions
from gestion_creances.ui.speech.formats import amount, day
from gestion_creances.ui.speech.words import item_kinds
from gestion_creances.usecases.close_dispute import close_dispute, settling_items

_SETTLED_BY = {Resolution.CREDIT_NOTE: ItemKind.CREDIT_NOTE, Resolution.PAYMENT: ItemKind.PAYMENT}


class CloseDisputeDialog(FormDialog):
    """Closes *dispute*, which begins to be chased again at once; *done* receives it as stored."""

    def __init__(self, parent: QWidget, workplace: Workplace, dispute: Hold, done: Callable[[Hold], object]) -> None:
        super().__init__(
            parent,
            self.tr("Clore le litige"),
            self._confirm,
            verb=self.tr("Clore le litige"),
            hint=self.tr("Ce qui reste dû est relancé de nouveau dès aujourd’hui."),
        )
        self._workplace, self._dispute, self._done = workplace, dispute, done
        self._items = settling_items(workplace.desk, dispute)
        words = resolutions()
        self.resolution: ChoiceField[Resolution] = ChoiceField(
            self.tr("Comment il se termine"), [(words[one], one) for one in RESOLUTIONS]
        )
        self.settled_by: ChoiceField[int | None] = ChoiceField(self.tr("Pièce"), [("", None)])
        self.note = TextField(self.tr("Note"), optional=True)
        self.told = label("", Role.MUTED, wrap=True)
        self.form.row(self.resolution)
        self.form.row(self.settled_by)
        self.form.row(self.note)
        self.body.addWidget(self.told)
        self.beside = {"resolution": self.resolution, "settled_by": self.settled_by}
        self.resolution.set_value(self._likely())
        self.resolution.choice.picked.connect(self._show)
        self._show(self.resolution.value())

    def _likely(self) -> Resolution:
        """Return how it most likely ends: by the credit note or the payment that came since, if there is one."""
        came = {item.kind for item in self._items}
        return next((how for how, kind in _SETTLED_BY.items() if kind in came), Resolution.BACK_TO_SCENARIO)

    def _show(self, resolution: Resolution) -> None:
        """Offer what may settle it so, and say what becomes of the penalties."""
        kind = _SETTLED_BY.get(resolution)
        offered = [item for item in self._items if item.kind is kind]
        options: list[tuple[str, int | None]] = [(_named(item), item.id) for item in offered]
        if kind is not ItemKind.CREDIT_NOTE:
            options = [(self.tr("Sans pièce"), None), *options]
        elif not options:
            options = [(self.tr("Aucun avoir depuis l’ouverture du litige"), None)]
        self.settled_by.choice.set_options(options)
        self.settled_by.setVisible(kind is not None)
        self.settled_by.show_verdict(self.settled_by.verdict())
        if resolution is Resolution.CREDIT_NOTE:
            self.told.setText(
                self.tr("L’avoir réduit la dette depuis l’échéance\u00a0: rien n’est compté sur sa part.")
            )
        else:
            self.told.setText(self.tr("Les pénalités courent depuis l’échéance, jours du litige compris."))

    def _confirm(self) -> None:
        resolution = self.resolution.value()
        settled_by = self.settled_by.value() if resolution in _SETTLED_BY else None
        desk = self._workplace.desk
        self._done(close_dispute(desk, self._dispute, resolution, settled_by, self.note.text()))


def _named(item: Item) -> str:
    return f"{item_kinds()[item.kind]} {item.number} · {day(item.dated_on)} · {amount(-item.amount)}".replace("  ", " ")
