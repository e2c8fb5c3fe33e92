"""How the tables of one source are to be read, beyond their columns: terms, levels reached, lines to leave out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.intake.drafts import Kind
from gestion_creances.intake.recognise import Recognised
from gestion_creances.intake.tables.columns import Mapping
from gestion_creances.intake.tables.lines import usually_left_out
from gestion_creances.intake.tables.options import ADD, REPEAT, Options
from gestion_creances.ledger.names import plain_name
from gestion_creances.ledger.terms import PaymentTerms
from gestion_creances.ui.fields.checks import checked_by
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import Form
from gestion_creances.ui.fields.typed import DateField
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.speech.formats import count

_MOST_LEVELS = 6
_MOST_STATES = 12


class TableOptions(QWidget):
    """The fields of the options; ``changed`` when the person changes one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.form = Form()
        self.same_number: ChoiceField[str] = ChoiceField(
            self.tr("Lignes de même numéro"),
            [
                (self.tr("d’après le fichier"), ""),
                (self.tr("articles\u00a0: à additionner"), ADD),
                (self.tr("total répété"), REPEAT),
            ],
        )
        self.terms = TextField(
            self.tr("Délai par défaut"),
            optional=True,
            hint=self.tr("À défaut d’échéance\u00a0: 30, 45FDM…"),
            check=checked_by(PaymentTerms.parse),
            longest=20,
        )
        levels = [(self.tr("aucune"), 0)]
        levels += [
            (self.tr("niveau {level} atteint").format(level=level), level) for level in range(1, _MOST_LEVELS + 1)
        ]
        self.level: ChoiceField[int] = ChoiceField(self.tr("Relances déjà faites"), levels)
        self.level_before = DateField(
            self.tr("Pour le dû avant le"), optional=True, hint=self.tr("Vide\u00a0: tout ce qui est échu.")
        )
        self.whole = QCheckBox(self.tr("Chaque fichier est un export complet\u00a0: montrer ce qui n’y est plus"))
        self.creates = QCheckBox(self.tr("Créer les clients que le fichier ne désigne que par leur code"))
        self.form.row(self.same_number, self.terms, self.level, self.level_before)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(10)
        column.addWidget(self.form)
        column.addWidget(self.whole)
        column.addWidget(self.creates)
        self._left_out_told = label(self.tr("Lignes laissées de côté selon leur état ou leur devise"), Role.STRONG)
        self._states_line = QHBoxLayout()
        self._states_line.setSpacing(16)
        self._none = label(self.tr("Rien à régler pour ce genre de tableau."), Role.MUTED)
        column.addWidget(self._left_out_told)
        column.addLayout(self._states_line)
        column.addWidget(self._none)
        column.addStretch(1)
        self._states: dict[str, QCheckBox] = {}
        self._usual: frozenset[str] = frozenset()
        for field in (self.same_number, self.terms, self.level, self.level_before):
            field.edited.connect(self.changed)
        for box in (self.whole, self.creates):
            box.toggled.connect(lambda _: self.changed.emit())

    def show_options(self, options: Options) -> None:
        """Show *options* as what is stored."""
        self.same_number.set_value(options.same_number)
        self.terms.set_text(options.terms)
        self.level.set_value(min(options.level, _MOST_LEVELS))
        self.level_before.set_value(options.level_before)
        for box, value in ((self.whole, options.whole), (self.creates, options.creates)):
            box.blockSignals(True)
            box.setChecked(value)
            box.blockSignals(False)

    def show_table(self, seen: Recognised, mapping: Mapping) -> None:
        """Show the options that make sense for this *mapping*, and the states that the first lines bear."""
        owed = mapping.kind is Kind.INVOICES
        for widget in (self.form, self.whole):
            widget.setVisible(owed)
        self.creates.setVisible(mapping.kind in (Kind.INVOICES, Kind.PAYMENTS))
        self._usual = usually_left_out(mapping)
        kept = {state: box.isChecked() for state, box in self._states.items()}
        empty(self._states_line)
        self._states = {}
        for state, text in _states(seen, mapping).items():
            box = QCheckBox(text)
            chosen = mapping.options.left_out
            box.setChecked(kept.get(state, state in (self._usual if chosen is None else chosen)))
            box.toggled.connect(lambda _: self.changed.emit())
            self._states[state] = box
            self._states_line.addWidget(box)
        self._states_line.addStretch(1)
        self._left_out_told.setVisible(bool(self._states))
        self._none.setVisible(mapping.kind is Kind.CUSTOMERS or (mapping.kind is Kind.BANK and not self._states))

    def options(self, decimal: str) -> Options:
        """Return what the fields say, with the *decimal* sign; raise TermsRefused for terms that are none."""
        terms = self.terms.text()
        return Options(
            decimal,
            self.same_number.value(),
            PaymentTerms.parse(terms).code if terms else "",
            self.level.value(),
            self.level_before.value() if self.level.value() else None,
            self._left_out(),
            self.whole.isChecked(),
            self.creates.isChecked(),
        )

    def states(self) -> tuple[QCheckBox, ...]:
        """Return the boxes of the states and currencies that lines may be left out for."""
        return tuple(self._states.values())

    def _left_out(self) -> tuple[str, ...] | None:
        """Return the states left out; None where they are the usual ones."""
        found = set(self._states)
        checked = {state for state, box in self._states.items() if box.isChecked()}
        if checked == self._usual & found:
            return None
        return tuple(sorted((self._usual - found) | checked))


def _states(seen: Recognised, mapping: Mapping) -> dict[str, str]:
    """Return the states and foreign currencies of the first lines with how many bear each, the commonest first."""
    places = mapping.positions(seen.header)
    found: dict[str, list[str]] = {}
    for field in ("status", "currency"):
        if field in places:
            for cells in seen.sample:
                text = cells[places[field]].strip()
                if text and plain_name(text) not in ("", "eur", "euro", "euros"):
                    found.setdefault(plain_name(text), []).append(text)
    ordered = sorted(found.items(), key=lambda pair: -len(pair[1]))[:_MOST_STATES]
    return {state: f"{texts[0]} ({count(len(texts))})" for state, texts in ordered}
