"""What a correction does to the signature."""

from hypothesis import given
from hypothesis import strategies as st

from twaim_desk.domain.asks import Answer
from twaim_desk.domain.interview.correction import (
    SIGNATURE,
    after_answer,
    touches_signed,
    unsigned,
)

SIGNED = ("person.first", "service", "q.members", "paper.family_card.state", "sign.method")
FREE = ("channel", "channel.address", "channel.second", "reply.explained")
BEFORE: dict[str, Answer] = {
    "person.first": "نورة",
    "service": "food",
    "channel": "phone",
    "sign.method": "ink",
    "sign.read": True,
    "sign.shown": "abc",
    "sign.done": True,
}
answers = st.dictionaries(st.sampled_from([*SIGNED, *FREE, *SIGNATURE]), st.text(max_size=3))


@given(st.sampled_from(FREE), st.text())
def test_how_one_is_answered_was_not_signed(name: str, text: str) -> None:
    now = {**BEFORE, name: text}
    assert not touches_signed(BEFORE, now)
    assert after_answer(BEFORE, now, name) == now


@given(st.sampled_from(SIGNED), st.text())
def test_the_signature_falls_with_what_was_signed_and_comes_back(name: str, text: str) -> None:
    now = {**BEFORE, name: text}
    after = after_answer(BEFORE, now, name)
    if BEFORE.get(name) == text:
        assert after == BEFORE
        return
    assert touches_signed(BEFORE, after)
    assert not set(after) & set(SIGNATURE)
    again = {key: one for key, one in after.items() if key != name}
    again |= {name: BEFORE[name]} if name in BEFORE else {}
    assert after_answer(BEFORE, again, name) == BEFORE


def test_a_new_signature_stays_until_something_signed_changes_again() -> None:
    now = after_answer(BEFORE, {**BEFORE, "person.first": "نوره"}, "person.first")
    signed = {**now, "sign.read": True, "sign.shown": "def", "sign.done": True}
    assert after_answer(BEFORE, signed, "sign.done") == signed
    told = {**signed, "channel": "email"}
    assert after_answer(BEFORE, told, "channel") == told
    other = {**signed, "service": "rent"}
    assert after_answer(BEFORE, other, "service") == unsigned(other)


@given(answers, answers)
def test_whether_it_touches_does_not_depend_on_the_side(
    one: dict[str, str], other: dict[str, str]
) -> None:
    assert touches_signed(one, other) == touches_signed(other, one)
    assert not touches_signed(one, unsigned(one))
