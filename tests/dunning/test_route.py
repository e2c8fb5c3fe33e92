from __future__ import annotations

from dataclasses import replace

import pytest

from gestion_creances.dunning.route import ChannelReason, route
from gestion_creances.ledger.customer import Channel
from tests.dunning.builders import a_debtor, level

EMAIL, LETTER, REGISTERED, PHONE = Channel.EMAIL, Channel.LETTER, Channel.REGISTERED, Channel.PHONE
NO_EMAIL = {"has_email": False}
NO_POST = {"has_address": False}
NOTHING = {"has_email": False, "has_address": False}


@pytest.mark.parametrize(
    ("code", "facts", "channel", "reason"),
    [
        ("first", {}, EMAIL, ChannelReason.POLICY),
        ("second", {}, LETTER, ChannelReason.POLICY),
        ("first", {"channel": LETTER}, LETTER, ChannelReason.CUSTOMER),
        ("second", {"channel": EMAIL}, EMAIL, ChannelReason.CUSTOMER),
        ("second", {"channel": REGISTERED}, REGISTERED, ChannelReason.CUSTOMER),
        ("first", {"channel": PHONE, "has_phone": True}, PHONE, ChannelReason.CUSTOMER),
        ("second", {"channel": PHONE}, EMAIL, ChannelReason.NO_PHONE),
        ("first", NO_EMAIL, LETTER, ChannelReason.NO_EMAIL),
        ("second", NO_POST, EMAIL, ChannelReason.NO_POSTAL_ADDRESS),
        ("second", {"channel": REGISTERED, **NO_POST}, EMAIL, ChannelReason.NO_POSTAL_ADDRESS),
        ("first", NOTHING, LETTER, ChannelReason.TO_COMPLETE),
        ("formal_notice", {"channel": EMAIL}, REGISTERED, ChannelReason.POLICY),
        ("formal_notice", {"channel": PHONE, "has_phone": True}, REGISTERED, ChannelReason.POLICY),
        ("formal_notice", NO_POST, REGISTERED, ChannelReason.TO_COMPLETE),
    ],
)
def test_a_reminder_takes_the_channel_that_reaches_the_customer_and_says_why(
    code: str, facts: dict[str, object], channel: Channel, reason: ChannelReason
) -> None:
    assert route(level(code), a_debtor(**facts)) == (channel, reason)


@pytest.mark.parametrize(
    ("planned", "facts", "found"),
    [
        (PHONE, {}, (LETTER, ChannelReason.IN_WRITING)),
        (PHONE, NO_POST, (EMAIL, ChannelReason.IN_WRITING)),
        (EMAIL, {"channel": PHONE}, (EMAIL, ChannelReason.IN_WRITING)),
        (LETTER, {"channel": PHONE, **NOTHING}, (LETTER, ChannelReason.TO_COMPLETE)),
    ],
)
def test_penalties_are_claimed_in_writing_whatever_the_scenario_or_the_customer_prefers(
    planned: Channel, facts: dict[str, object], found: tuple[Channel, ChannelReason]
) -> None:
    step = replace(level("formal_notice"), channel=planned)
    assert route(step, a_debtor(has_phone=True, **facts)) == found


def test_every_reason_for_a_channel_has_a_sentence_of_its_own() -> None:
    sentences = {reason.sentence() for reason in ChannelReason}
    assert len(sentences) == len(ChannelReason)
    assert all(sentence.endswith(".") for sentence in sentences)
