"""Giving what was decided: where it stands, parts that add up, who signs, money in words."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twaim_desk.domain.deliveries import (
    Due,
    Gift,
    Receiver,
    To,
    due_state,
    kept,
    parted,
    receiver_of,
    to_give,
    to_sign,
)
from twaim_desk.domain.digits import Digits
from twaim_desk.domain.money import money_in_words

TODAY = date(2026, 11, 22)
DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))
GIFTS = st.builds(
    Gift,
    what=st.just("سلة غذائية"),
    halalas=st.one_of(st.none(), st.integers(1, 10**9)),
    due_on=DAYS,
    given_on=st.one_of(st.none(), DAYS),
    given_to=st.sampled_from(["self", "agent|سعد|4821|44"]),
    acknowledged=st.booleans(),
    id=st.integers(1, 99),
)


@given(GIFTS, DAYS)
def test_what_is_not_given_is_coming_then_due_then_missed(gift: Gift, day: date) -> None:
    days = (gift.due_on - day).days
    in_time = (Due.MISSED, Due.TODAY, Due.COMING)[1 + (days > 0) - (days < 0)]
    given = Due.DONE if gift.acknowledged else Due.UNSIGNED
    assert due_state(gift, day) is (in_time if gift.given_on is None else given)


@given(st.lists(GIFTS, max_size=8))
def test_every_delivery_is_to_be_given_signed_or_done(gifts: list[Gift]) -> None:
    assert {one.given_on for one in to_give(gifts)} <= {None}
    assert [one.due_on for one in to_give(gifts)] == sorted(one.due_on for one in to_give(gifts))
    signed = to_sign(gifts)
    assert len({one.given_to for one in signed}) <= 1
    unsigned = [one for one in gifts if due_state(one, TODAY) is Due.UNSIGNED]
    assert bool(signed) == bool(unsigned)


@given(st.integers(1, 10**9), st.integers(0, 10**9))
def test_the_parts_of_a_sum_add_up(whole: int, part: int) -> None:
    later = TODAY + timedelta(30)
    rest = parted(Gift("مساعدة", whole, TODAY, id=3), part, "", "", later)
    if part >= whole:
        assert rest is None
    else:
        assert rest == Gift("مساعدة", whole - part, later)


def test_a_part_of_other_things_is_named() -> None:
    gift = Gift("جهاز منزلي وسرير", None, TODAY, id=3)
    assert parted(gift, None, "جهاز منزلي", "سرير", TODAY) == Gift("سرير", None, TODAY)
    assert parted(gift, None, "جهاز منزلي وسرير", "", TODAY) is None


@given(st.sampled_from([To.AGENT, To.FAMILY]), st.text("ابت |1", max_size=9), st.text(max_size=9))
def test_a_receiver_is_read_as_he_was_kept(to: To, name: str, by: str) -> None:
    receiver = receiver_of(kept(Receiver(to, name, "4821", by)))
    assert (receiver.to, receiver.identity_end) == (to, "4821")
    assert receiver.name == name.replace("|", " ")
    assert receiver.by == by.replace("|", " ")


@given(st.text())
def test_any_row_has_a_receiver(text: str) -> None:
    assert receiver_of(text).to in set(To)
    assert receiver_of(kept(Receiver(To.SELF))) == Receiver(To.SELF)


@pytest.mark.parametrize(
    ("halalas", "said"),
    [
        (100, "ريال واحد"), (200, "ريالان"), (300, "٣ ريالات"), (1100, "١١ ريالًا"),
        (150_000, "١٥٠٠ ريال"), (125_050, "١٢٥٠ ريالًا و٥٠ هللةً"), (100_300, "١٠٠٣ ريالات"),
        (0, "٠ ريال"), (1, "هللة واحدة"), (10**14, "١٠٠٠٠٠٠٠٠٠٠٠٠ ريال"),
    ],
)  # fmt: skip
def test_money_agrees_with_its_number(halalas: int, said: str) -> None:
    assert money_in_words(halalas) == said
    assert any(map(str.isascii, money_in_words(150_000, Digits.LATIN)))
