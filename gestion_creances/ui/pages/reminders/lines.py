"""How each reminder and each invoice left alone is told: whom, how late, why, how much."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.money import Money, total
from gestion_creances.dunning.campaign import Campaign
from gestion_creances.dunning.decision import Reminder, ReminderKey
from gestion_creances.dunning.policy import Level
from gestion_creances.dunning.policy import Tone as Firmness
from gestion_creances.dunning.reason import NotChased, Reason
from gestion_creances.dunning.route import ChannelReason
from gestion_creances.ledger.customer import Channel
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import count, day, lateness, painted
from gestion_creances.ui.speech.words import channels
from gestion_creances.usecases.draft_letters import Claimed

translate = QCoreApplication.translate

Key = ReminderKey

_FIRMNESS = {
    Firmness.COURTEOUS: Tone.WARN,
    Firmness.FIRM: Tone.ALERT,
    Firmness.LAST: Tone.ALERT,
    Firmness.FORMAL: Tone.BAD,
}
_HELD = frozenset({Reason.BLOCK, Reason.DISPUTE, Reason.PLAN, Reason.PROMISE, Reason.DOUBTFUL, Reason.STATUS_HELD})
_TO_SOLVE = frozenset(
    {
        Reason.COVERED,
        Reason.STATED_PAID,
        Reason.NO_STEP,
        Reason.LAST_LEVEL,
        Reason.NOT_AN_INVOICE,
        Reason.TO_BE_ISSUED,
    }
)


@dataclass(frozen=True, slots=True)
class Line:
    """One reminder under review: what it asks for in all, and why it leaves."""

    reminder: Reminder
    asked: Money
    why: str

    @property
    def key(self) -> Key:
        """Return what tells this reminder from the others."""
        return self.reminder.key

    @property
    def level(self) -> Level:
        """Return the step of its letter."""
        return self.reminder.level

    @property
    def name(self) -> str:
        """Return the customer's name."""
        return self.reminder.debtor.name

    @property
    def channel(self) -> str:
        """Return the words for its channel."""
        return channels()[self.reminder.channel]

    @property
    def short_channel(self) -> str:
        """Return the same where room is short."""
        return translate("reminders", "LRAR") if self.reminder.channel is Channel.REGISTERED else self.channel

    @property
    def incomplete(self) -> bool:
        """Return whether no address is known."""
        return self.reminder.channel_reason is ChannelReason.TO_COMPLETE


@dataclass(frozen=True, slots=True)
class Group:
    """The reminders of one level, largest first, or the calls to make, which no click sends."""

    level: Level
    lines: tuple[Line, ...]

    @property
    def calls(self) -> bool:
        """Return whether these are calls to make, not letters to issue."""
        return self.lines[0].reminder.is_call

    @property
    def name(self) -> str:
        """Return the words over the group."""
        return translate("reminders", "Appels à passer") if self.calls else painted(self.level.name_fr)

    @property
    def tone(self) -> Tone:
        """Return the colour of its words."""
        return Tone.INFO if self.calls else firmness(self.level)

    @property
    def asked(self) -> Money:
        """Return what they ask for together."""
        return total(line.asked for line in self.lines)


@dataclass(frozen=True, slots=True)
class Left:
    """One invoice left alone, and whose it is."""

    why: NotChased
    customer: str


def groups(campaign: Campaign, claimed: Mapping[Key, Claimed]) -> tuple[Group, ...]:
    """Return the reminders that can be written, by level, the most serious first; then the calls to make today."""
    left_out = {refused.reminder.key for refused in campaign.refused}
    left_out |= {waiting.reminder.key for waiting in campaign.later}
    found: dict[str, list[Line]] = {}
    for reminder in campaign.decision.reminders:
        if reminder.key in left_out:
            continue
        asked = claimed[reminder.key].total if reminder.key in claimed else reminder.amount
        line = Line(reminder, asked, why(reminder, campaign.decision.as_of))
        found.setdefault("" if reminder.is_call else reminder.level.name_fr, []).append(line)
    return tuple(sorted(map(_group, found.values()), key=_gravest_first))


def _gravest_first(group: Group) -> tuple[bool, int, int, str]:
    return group.calls, -group.level.tone.firmness, -group.level.offset_days, group.level.name_fr


def _group(lines: Sequence[Line]) -> Group:
    return Group(lines[0].level, tuple(sorted(lines, key=lambda line: (-line.asked.cents, line.name))))


def why(reminder: Reminder, as_of: date) -> str:
    """Return the facts that made the letter due, e.g. ``2 factures, 29 j de retard, lettre du 05/11``."""
    oldest = min(claim.due.due_on for claim in reminder.claims)
    numbers = dict.fromkeys(claim.due.number for claim in reminder.claims)
    what = (
        next(iter(numbers))
        if len(numbers) == 1
        else translate("reminders", "{n} factures").format(n=count(len(numbers)))
    )
    parts = [what, lateness((as_of - oldest).days)]
    sent = [claim.due.reached_on for claim in reminder.claims if claim.due.reached_on is not None]
    if sent:
        last = max(sent)
        shown = day(last)[:5] if last.year == as_of.year else day(last)
        parts.append(translate("reminders", "lettre du {day}").format(day=shown))
    return ", ".join(parts)


def which_policy(reminder: Reminder) -> str:
    """Return which scenario the letter follows, by which rule, through whom, and the firmer step age would allow."""
    rule = painted(reminder.policy_rule.sentence()).rstrip(".")
    parts = [reminder.policy.name, rule[:1].lower() + rule[1:]]
    if reminder.owner:
        parts.append(translate("reminders", "étape confiée à {owner}").format(owner=reminder.owner))
    allowed = [claim.level_by_age for claim in reminder.claims if claim.level_by_age]
    highest = max(allowed, key=lambda level: level.gravity, default=None)
    if highest is not None and highest.gravity > reminder.level.gravity:
        by_age = translate("reminders", "l’âge permettrait\u00a0: {level}")
        parts.append(by_age.format(level=painted(highest.name_fr)))
    return " · ".join(parts)


def left_alone(rows: Iterable[NotChased], names: Mapping[int, str]) -> tuple[Left, ...]:
    """Return the invoices left alone with the names of their customers."""
    return tuple(Left(row, names.get(row.customer_id, "")) for row in rows)


def firmness(level: Level) -> Tone:
    """Return the colour of a step."""
    return _FIRMNESS[level.tone]


def reason_tone(reason: Reason) -> Tone:
    """Return the colour of a reason: held by an agreement, waiting for a decision, or simply not yet."""
    if reason in _HELD:
        return Tone.VIOLET
    return Tone.WARN if reason in _TO_SOLVE else Tone.NEUTRAL


def sentence(row: NotChased) -> str:
    """Return the plain French reason as the window paints it."""
    return painted(row.sentence())


def explanation(row: NotChased) -> str:
    """Return the facts of the reason, without the words that name it."""
    whole = sentence(row)
    _, _, facts = whole.partition("\u00a0: ")
    return facts[:1].upper() + facts[1:] if facts and row.hold is None else whole


def channel_icon(channel: Channel) -> str:
    """Return the icon of a channel."""
    return {Channel.EMAIL: "at", Channel.PHONE: "phone"}.get(channel, "envelope-simple")


def reason_words(reason: Reason) -> str:
    """Return the few words for a reason, as in its filter."""
    return {
        Reason.NOTHING_OWED: translate("reminders", "Rien à payer"),
        Reason.DOUBTFUL: translate("reminders", "Créance douteuse"),
        Reason.BILL: translate("reminders", "Effet à recevoir"),
        Reason.TO_BE_ISSUED: translate("reminders", "Facture à établir"),
        Reason.NOT_AN_INVOICE: translate("reminders", "Pas une facture"),
        Reason.ARCHIVED: translate("reminders", "Client archivé"),
        Reason.BLOCK: translate("reminders", "Relances suspendues"),
        Reason.DISPUTE: translate("reminders", "Litige"),
        Reason.PLAN: translate("reminders", "Échéancier"),
        Reason.PROMISE: translate("reminders", "Promesse en cours"),
        Reason.STATUS_HELD: translate("reminders", "Statut de la plateforme"),
        Reason.STATED_PAID: translate("reminders", "Déclarée encaissée"),
        Reason.PAYMENT_SENT: translate("reminders", "Paiement annoncé"),
        Reason.COLLECTED: translate("reminders", "Prélèvement en cours"),
        Reason.NOT_DUE: translate("reminders", "Pas encore échue"),
        Reason.COVERED: translate("reminders", "Couverte"),
        Reason.NO_STEP: translate("reminders", "Aucune étape prévue"),
        Reason.LAST_LEVEL: translate("reminders", "Dernière étape atteinte"),
        Reason.GAP: translate("reminders", "Lettre récente"),
        Reason.GRACE: translate("reminders", "Délai de grâce"),
        Reason.LATER: translate("reminders", "Étape suivante plus tard"),
        Reason.BELOW_MINIMUM: translate("reminders", "Sous le minimum"),
    }[reason]
