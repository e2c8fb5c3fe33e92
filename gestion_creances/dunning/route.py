"""By which channel a reminder leaves, and why that one."""

from __future__ import annotations

from enum import StrEnum

from gestion_creances.dunning.debtor import Debtor
from gestion_creances.dunning.policy import Level
from gestion_creances.ledger.customer import Channel


class ChannelReason(StrEnum):
    """Why a reminder takes its channel."""

    POLICY = "policy"
    CUSTOMER = "customer"
    NO_EMAIL = "no_email"
    NO_PHONE = "no_phone"
    NO_POSTAL_ADDRESS = "no_postal_address"
    TO_COMPLETE = "to_complete"
    IN_WRITING = "in_writing"

    def sentence(self) -> str:
        """Return the plain French sentence shown beside the channel."""
        return _SENTENCES[self]


_SENTENCES = {
    ChannelReason.POLICY: "Canal prévu par le scénario.",
    ChannelReason.CUSTOMER: "Canal préféré du client.",
    ChannelReason.NO_EMAIL: "Pas d’adresse e-mail : ce sera une lettre.",
    ChannelReason.NO_PHONE: "Pas de numéro de téléphone : ce sera par écrit.",
    ChannelReason.NO_POSTAL_ADDRESS: "Pas d’adresse postale : ce sera un e-mail.",
    ChannelReason.TO_COMPLETE: "Aucune adresse connue : complétez l’adresse avant d’envoyer la lettre.",
    ChannelReason.IN_WRITING: "Des pénalités se réclament par écrit : pas d’appel à cette étape.",
}

_LACKS = {
    Channel.EMAIL: ChannelReason.NO_EMAIL,
    Channel.PHONE: ChannelReason.NO_PHONE,
    Channel.LETTER: ChannelReason.NO_POSTAL_ADDRESS,
    Channel.REGISTERED: ChannelReason.NO_POSTAL_ADDRESS,
}


def route(level: Level, debtor: Debtor) -> tuple[Channel, ChannelReason]:
    """Return the channel of a reminder to *debtor* at *level*, and why.

    A step by registered post stays registered, and what claims penalties is never only said. Otherwise the customer's
    preference wins over the policy, and a channel he cannot be reached by gives way to e-mail or letter. With no
    address at all the letter is still prepared, to be completed by hand: an accounting file brings no address, and its
    debts are owed all the same.
    """
    if level.channel is Channel.REGISTERED:
        reason = ChannelReason.POLICY if debtor.has_address else ChannelReason.TO_COMPLETE
        return Channel.REGISTERED, reason
    wanted = debtor.channel or level.channel
    if wanted is Channel.PHONE and level.claims_penalties:
        return _in_writing(level, debtor)
    if _reaches(wanted, debtor):
        return wanted, ChannelReason.CUSTOMER if debtor.channel else ChannelReason.POLICY
    for other in (Channel.EMAIL, Channel.LETTER):
        if _reaches(other, debtor):
            return other, _LACKS[wanted]
    return Channel.LETTER, ChannelReason.TO_COMPLETE


def _in_writing(level: Level, debtor: Debtor) -> tuple[Channel, ChannelReason]:
    wanted = Channel.LETTER if level.channel is Channel.PHONE else level.channel
    for channel in (wanted, Channel.EMAIL, Channel.LETTER):
        if _reaches(channel, debtor):
            return channel, ChannelReason.IN_WRITING
    return Channel.LETTER, ChannelReason.TO_COMPLETE


def _reaches(channel: Channel, debtor: Debtor) -> bool:
    if channel is Channel.EMAIL:
        return debtor.has_email
    if channel is Channel.PHONE:
        return debtor.has_phone
    return debtor.has_address
