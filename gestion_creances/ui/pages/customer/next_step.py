"""What comes next for a customer: the step, when, by which channel and why, and what age alone would allow."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from gestion_creances.dunning.hold import Hold
from gestion_creances.dunning.reason import NotChased, Reason
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.lists.statuses import FIRMNESS, HOLD_TONES
from gestion_creances.ui.look.buttons import button
from gestion_creances.ui.look.labels import IconTile, Role, label
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import amount, counted, day, named, painted
from gestion_creances.ui.speech.words import channels, hold_kinds
from gestion_creances.usecases.view_customer import CustomerView
from gestion_creances.usecases.view_customer.coming import Coming

translate = QCoreApplication.translate


class NextStep(Card):
    """What the reminder decision says of this customer.

    ``review_wanted()`` when what is owed is to be read; ``call_wanted()`` when it is a call; ``look_wanted()`` when one
    has looked again past the last step; ``now_wanted()`` when one would rather not wait.
    """

    review_wanted = Signal()
    call_wanted = Signal()
    look_wanted = Signal()
    now_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tile = IconTile("paper-plane-tilt", Tone.NEUTRAL)
        self._what = label("", Role.STRONG, wrap=True)
        self._why = label("", Role.MUTED, wrap=True)
        self._how = label("", Role.MUTED, wrap=True)
        self._age = label("", Role.BODY, wrap=True, tone=Tone.ALERT)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(label(self.tr("Prochaine étape"), Role.MUTED))
        texts.addWidget(self._what)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._tile)
        line.addLayout(texts, 1)
        self.body.addLayout(line)
        for told in (self._why, self._how, self._age):
            self.body.addWidget(told)
        self._buttons = QVBoxLayout()
        self.body.addLayout(self._buttons)

    def texts(self) -> tuple[str, str]:
        """Return what is shown: the step and its day, then why or about what."""
        return self._what.text(), self._why.text()

    def how(self) -> tuple[str, str]:
        """Return by which channel and scenario, and what age would allow."""
        return self._how.text(), self._age.text()

    def show_view(self, view: CustomerView) -> None:
        """Show the next step of another customer."""
        empty(self._buttons)
        step = view.coming
        if step is not None and step.reminder is not None:
            self._show_ready(step, len(view.decision.reminders) - 1)
        elif view.holds:
            self._show_hold(view.holds[0])
        elif (ended := _ended(view)) is not None:
            self._show_ended(ended)
        elif step is not None:
            self._show_later(step)
        else:
            self._show_nothing(view)
        silent = bool(view.holds) or _ended(view) is not None
        told = step if step is not None and (step.reminder is not None or not silent) else None
        _say(self._how, _how(told) if told is not None else "")
        allowed = told.allowed if told is not None else None
        words = self.tr("L’âge permettrait\u00a0: {0}").format(painted(allowed.name_fr)) if allowed is not None else ""
        _say(self._age, words)

    def _offer(self, words: str, pressed: Callable[[], object], icon_name: str) -> None:
        self._buttons.addWidget(button(words, pressed, icon_name=icon_name))

    def _show_ready(self, step: Coming, others: int) -> None:
        reminder = step.reminder
        if reminder is None:
            return
        self._tile.show_icon("phone" if reminder.is_call else "paper-plane-tilt", FIRMNESS[step.level.tone])
        self._what.setText(self.tr("{0} aujourd’hui").format(painted(step.level.name_fr)))
        claims = counted(len(reminder.claims), self.tr("échéance"), self.tr("échéances"))
        why = self.tr("{0}, {1} à demander").format(claims, amount(reminder.amount))
        self._why.setText(why + self._beside(others))
        if reminder.is_call:
            self._offer(self.tr("Ouvrir la fiche d’appel"), self.call_wanted.emit, "phone")
        else:
            self._offer(self.tr("Relire la lettre"), self.review_wanted.emit, "eye")

    def _beside(self, others: int) -> str:
        """Return how many other letters are owed him today."""
        if not others:
            return ""
        one, many = self.tr("\u00a0; une autre lettre est due"), self.tr("\u00a0; {0} autres lettres sont dues")
        return one if others == 1 else many.format(others)

    def _show_later(self, step: Coming) -> None:
        self._tile.show_icon("calendar", Tone.INFO)
        self._what.setText(self.tr("{0} le {1}").format(painted(step.level.name_fr), day(step.on)))
        left = step.left
        self._why.setText(named(left.number, painted(left.sentence())) if left is not None else "")
        if left is not None and left.due.due_on < step.on:
            self._offer(self.tr("Écrire sans attendre…"), self.now_wanted.emit, "pencil-line")

    def _show_ended(self, left: NotChased) -> None:
        self._tile.show_icon("flag", Tone.BAD)
        self._what.setText(self.tr("Scénario terminé"))
        self._why.setText(named(left.number, painted(left.sentence())))
        self._offer(self.tr("Ouvrir la fiche d’appel"), self.call_wanted.emit, "phone")
        self._offer(self.tr("Noter le suivi…"), self.look_wanted.emit, "check-circle")

    def _show_nothing(self, view: CustomerView) -> None:
        if not view.decision.not_chased:
            self._tile.show_icon("check-circle", Tone.OK)
            self._what.setText(self.tr("Rien à relancer"))
            self._why.setText(self.tr("Ce client ne doit rien."))
            return
        left = view.decision.not_chased[0]
        self._tile.show_icon("flag", Tone.WARN)
        self._what.setText(self.tr("À vous de décider"))
        self._why.setText(named(left.number, painted(left.sentence())))

    def _show_hold(self, hold: Hold) -> None:
        self._tile.show_icon("hand-palm", HOLD_TONES[hold.kind])
        self._what.setText(self.tr("Relances suspendues"))
        if hold.plan_id is not None:
            # Its reason names the plan already, and the plan says until when.
            self._why.setText(hold.reason)
            return
        until = self.tr("jusqu’au {0}").format(day(hold.until)) if hold.until else self.tr("sans date de fin")
        self._why.setText(named(f"{hold_kinds()[hold.kind]}, {until}", hold.reason))


def _ended(view: CustomerView) -> NotChased | None:
    """Return the first due date that has passed the last step of its scenario, None when none has."""
    return next((left for left in view.decision.not_chased if left.reason is Reason.LAST_LEVEL), None)


def _say(place: QLabel, words: str) -> None:
    place.setText(words)
    place.setVisible(bool(words))


def _how(step: Coming) -> str:
    """Return the channel and why, then the scenario and the rule that chose it."""
    channel = f"{channels()[step.channel]}. {painted(step.channel_reason.sentence())}"
    policy = translate("customer", "«\u00a0{0}\u00a0».").format(step.policy.name)
    return f"{channel}\n{policy} {painted(step.policy_rule.sentence())}"
