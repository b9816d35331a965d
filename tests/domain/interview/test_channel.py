"""The agreed channel: what is offered, its own address, read back, who else may be told."""

import pytest

from tests.domain.interview.telling import (
    PROFILES,
    asked,
    complete,
    fields,
    known,
    rules,
    with_answers,
)
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.interview.channel import (
    address_of,
    channels_offered,
    chosen_channel,
    was_read_back,
)
from twaim_desk.domain.interview.value import Interview


@pytest.mark.parametrize("profile", PROFILES)
def test_only_channels_of_the_association_that_can_answer_are_offered(profile: str) -> None:
    its = rules(profile)
    offered = channels_offered(Interview(its))
    assert offered == [one for one in its.profile.channels if one.can_answer]
    assert not {Channel.AID_REQUEST, Channel.VOLUNTEERING} & set(offered)


@pytest.mark.parametrize("name", ["volunteering", "branch_delegate", "pigeon", ""])
def test_a_channel_that_is_not_offered_is_not_agreed(name: str) -> None:
    assert fields(with_answers(complete(), channel=name)) == ["channel"]
    assert chosen_channel(with_answers(complete(), channel=name)) is None


@pytest.mark.parametrize(
    ("channel", "typed", "kept", "read"),
    [
        ("phone", "٠٥٠ ١١١ ٢٢٢٣", "+966501112223", True),
        ("fax", "0111234567", "+966111234567", True),
        ("email", " name@example.com ", "name@example.com", True),
        ("letter", "ص.ب ١٢، المجمعة", "ص.ب ١٢، المجمعة", False),
    ],
)
def test_each_channel_has_an_address_of_its_own_kind(
    channel: str, typed: str, kept: str, read: bool
) -> None:
    chosen = with_answers(complete(), channel=channel, channel__address=None, channel__read=None)
    asks = [name for name in asked(chosen) if name.startswith(("channel.address", "channel.read"))]
    assert fields(chosen) == asks
    assert len(asks) == 1 + read
    answers = {name.replace(".", "__"): True for name in asks} | {asks[0].replace(".", "__"): typed}
    agreed = with_answers(chosen, **answers)
    assert fields(agreed) == []
    assert address_of(agreed) == kept
    assert was_read_back(agreed) is read


@pytest.mark.parametrize("channel", ["visit", "website"])
def test_who_comes_or_looks_needs_no_address(channel: str) -> None:
    interview = with_answers(complete(), channel=channel)
    assert fields(interview) == []
    assert (address_of(interview), was_read_back(interview)) == ("", False)


def test_the_number_of_one_channel_is_no_address_of_another() -> None:
    """Nor is the phone on record the fax or the postal address."""
    by_phone = complete()
    record = {**known(by_phone).record, "channel.address": "0551234567"}
    for channel in ("letter", "fax", "email"):
        other = with_answers(by_phone, channel=channel)
        assert f"channel.address.{channel}" in fields(other)
        of_known = Interview(rules(), other.answers, record)
        assert address_of(of_known) == ""
    assert address_of(Interview(rules(), {"channel": "phone"}, record)) == "+966551234567"


def test_an_address_that_cannot_be_is_told() -> None:
    for channel, typed in (("phone", "12"), ("phone", "+1 212 555 0100"), ("email", "name@")):
        odd = with_answers(
            complete(), channel=channel, channel__address=typed, channel__address__email=typed,
            channel__read__email=True,
        )  # fmt: skip
        (field,) = fields(odd)
        assert field.startswith("channel.address")
        assert address_of(odd) == ""


def test_what_was_not_read_back_is_missing() -> None:
    assert fields(with_answers(complete(), channel__read=False)) == ["channel.read"]


def test_another_may_be_told_only_with_his_number_and_the_persons_consent() -> None:
    named = with_answers(complete(), channel__trusted="سعد صالح")
    assert fields(named) == ["channel.trusted_phone", "channel.trusted_agreed"]
    agreed = with_answers(named, channel__trusted_phone="0501112223", channel__trusted_agreed=True)
    assert fields(agreed) == []
    assert fields(with_answers(complete(), channel__trusted="123")) != []


def test_the_second_channel_is_another_one() -> None:
    second = {one.id for one in asked(complete())["channel.second"].choices}
    assert second == {one.value for one in channels_offered(complete())} - {"phone"}
    assert fields(with_answers(complete(), channel__second="phone")) == ["channel.second"]
    assert fields(with_answers(complete(), channel__second="visit")) == []
