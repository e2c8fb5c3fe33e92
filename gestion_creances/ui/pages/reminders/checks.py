"""What to look at before anything leaves: the bank up to date, all money matched, nothing missing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from gestion_creances.company.profile import Company
from gestion_creances.dunning.campaign import Campaign
from gestion_creances.dunning.decision import Reminder
from gestion_creances.dunning.route import ChannelReason
from gestion_creances.ledger.customer import Channel
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import IconTile, Role, label
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.speech.formats import amount, count, day, painted
from gestion_creances.usecases.view_reminders import ReminderRun

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: what was found, and where it is put right (``action`` is empty when it is right)."""

    text: str
    tone: Tone
    action: str = ""
    where: Destination | None = None


def checks(run: ReminderRun) -> tuple[Check, ...]:
    """Return everything looked at, what needs the person's eye first."""
    campaign = run.campaign
    found = [*freshness_checks(campaign), *_rates(campaign), *_day_off(campaign), *_identity(run.company)]
    found += _account(run)
    found += [*_addresses(campaign.reminders()), *_estimated(campaign.reminders())]
    return tuple(sorted(found, key=lambda check: check.tone is Tone.OK))


def freshness_checks(campaign: Campaign) -> list[Check]:
    """Return how far the money received is known: the last bank entry, then what is not matched."""
    return [_bank(campaign), _unmatched(campaign)]


def _bank(campaign: Campaign) -> Check:
    freshness, as_of = campaign.freshness, campaign.decision.as_of
    go = Destination("importing")
    if freshness.last_bank_on is None:
        told = translate("reminders", "Aucune écriture bancaire dans ce dossier\u00a0: vérifiez les règlements reçus.")
        return Check(told, Tone.BAD, translate("reminders", "Importer"), go)
    last = day(freshness.last_bank_on)
    if freshness.is_stale(as_of):
        told = translate(
            "reminders", "Dernière écriture bancaire le {day}\u00a0: vérifiez les règlements reçus depuis."
        )
        return Check(told.format(day=last), Tone.WARN, translate("reminders", "Importer"), go)
    return Check(translate("reminders", "Dernière écriture bancaire\u00a0: {day}.").format(day=last), Tone.OK)


def _unmatched(campaign: Campaign) -> Check:
    number, sum_ = campaign.freshness.unmatched_count, campaign.freshness.unmatched
    if not number:
        return Check(translate("reminders", "Tous les règlements reçus sont rapprochés."), Tone.OK)
    one = translate("reminders", "Un règlement de {sum} n’est pas rapproché.")
    many = translate("reminders", "{n} règlements ne sont pas rapprochés, pour {sum}.")
    told = (one if number == 1 else many).format(n=count(number), sum=amount(sum_))
    return Check(told, Tone.WARN, translate("reminders", "Rapprocher"), Destination("receipts"))


def _rates(campaign: Campaign) -> list[Check]:
    go, action = Destination("settings", "rates"), translate("reminders", "Compléter")
    reasons = dict.fromkeys(str(refused.refusal) for refused in campaign.refused)
    stopped = translate("reminders", "{n} lettres ne peuvent pas être écrites. {reason}")
    one = translate("reminders", "1 lettre ne peut pas être écrite. {reason}")
    found = []
    for reason in reasons:
        number = sum(str(refused.refusal) == reason for refused in campaign.refused)
        told = (one if number == 1 else stopped).format(n=count(number), reason=painted(reason))
        found.append(Check(told, Tone.BAD, action, go))
    return found + [Check(painted(note), Tone.WARN, action, go) for note in campaign.notes]


def _day_off(campaign: Campaign) -> list[Check]:
    if not campaign.day_off:
        return []
    where = Destination("settings", "automation")
    return [Check(painted(campaign.day_off), Tone.WARN, translate("reminders", "Voir"), where)]


def _account(run: ReminderRun) -> list[Check]:
    number = sum(each.channel is Channel.EMAIL for each in run.campaign.reminders())
    if run.can_send or not number:
        return []
    one = translate("reminders", "1 relance part par e-mail, et aucun compte d’envoi n’est indiqué.")
    many = translate("reminders", "{n} relances partent par e-mail, et aucun compte d’envoi n’est indiqué.")
    told = (one if number == 1 else many).format(n=count(number))
    return [Check(told, Tone.WARN, translate("reminders", "Compléter"), Destination("settings", "mail"))]


def _identity(company: Company) -> list[Check]:
    known = {
        "SIREN": company.siren,
        translate("reminders", "adresse"): company.address.town,
        "IBAN": company.iban,
        translate("reminders", "signataire"): company.signatory,
    }
    missing = [name for name, value in known.items() if not value]
    if not missing:
        return []
    told = translate("reminders", "Vos lettres manquent de\u00a0: {fields}.").format(fields=", ".join(missing))
    return [Check(told, Tone.WARN, translate("reminders", "Compléter"), Destination("settings", "company"))]


def _addresses(reminders: Sequence[Reminder]) -> list[Check]:
    lacking = [each for each in reminders if each.channel_reason is ChannelReason.TO_COMPLETE]
    if not lacking:
        return []
    first = max(lacking, key=lambda reminder: reminder.amount)
    one = translate("reminders", "{name} n’a ni adresse ni e-mail\u00a0: sa lettre sera à compléter à la main.")
    many = translate("reminders", "{n} clients n’ont ni adresse ni e-mail, dont {name}\u00a0: lettres à compléter.")
    number = len({each.customer_id for each in lacking})
    told = (one if number == 1 else many).format(n=count(number), name=first.debtor.name)
    return [Check(told, Tone.WARN, translate("reminders", "Ouvrir la fiche"), _customer(first))]


def _estimated(reminders: Sequence[Reminder]) -> list[Check]:
    guessed = [each for each in reminders if any(claim.due.estimated_due for claim in each.claims)]
    if not guessed:
        return []
    number = sum(claim.due.estimated_due for each in guessed for claim in each.claims)
    one = translate("reminders", "1 échéance à relancer est estimée d’après les conditions du client.")
    many = translate("reminders", "{n} échéances à relancer sont estimées d’après les conditions des clients.")
    told = (one if number == 1 else many).format(n=count(number))
    return [Check(told, Tone.INFO, translate("reminders", "Voir"), _customer(guessed[0]))]


def _customer(reminder: Reminder) -> Destination:
    return Destination("customer", reminder.customer_id)


_ICONS = {Tone.OK: "check-circle", Tone.INFO: "info", Tone.WARN: "warning", Tone.BAD: "warning-octagon"}


class CheckRow(QWidget):
    """One check: its mark, its sentence, and the button that leads to the remedy."""

    def __init__(self, check: Check, go: Callable[[Destination], object]) -> None:
        super().__init__()
        self.check = check
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(10)
        line.addWidget(IconTile(_ICONS[check.tone], check.tone, side=28, glyph=16))
        line.addWidget(label(check.text, Role.BODY, wrap=True), 1)
        where = check.where
        if where is not None:
            made = button(check.action, lambda: go(where), weight=Weight.SMALL)
            made.setAccessibleName(f"{check.action}, {check.text}")
            line.addWidget(made)


class FreshnessStrip(QWidget):
    """The last bank entry and the money not matched, in view while one reads letters over; ``left_for`` a remedy."""

    left_for = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(12)

    def show_checks(self, found: Sequence[Check]) -> None:
        """Show *found* side by side, what needs the eye widest."""
        empty(self._line)
        for check in sorted(found, key=lambda check: check.tone is Tone.OK):
            self._line.addWidget(self._strip(check), 0 if check.tone is Tone.OK else 1)

    def texts(self) -> list[str]:
        """Return the sentences shown."""
        return [frame.accessibleName() for frame in self.findChildren(QFrame) if frame.accessibleName()]

    def _strip(self, check: Check) -> QFrame:
        frame = QFrame()
        frame.setProperty("surface", "strip")
        frame.setProperty("tone", check.tone.value)
        frame.setAccessibleName(check.text)
        frame.setFixedHeight(46)
        line = QHBoxLayout(frame)
        line.setContentsMargins(12, 0, 8, 0)
        line.setSpacing(10)
        line.addWidget(IconTile(_ICONS[check.tone], check.tone, side=22, glyph=18))
        line.addWidget(label(check.text, Role.STRONG, wrap=check.tone is not Tone.OK), 1)
        where = check.where
        if where is not None:
            line.addWidget(button(check.action, lambda: self.left_for.emit(where), weight=Weight.SMALL))
        return frame
