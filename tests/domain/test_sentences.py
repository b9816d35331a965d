import pytest
from hypothesis import given
from hypothesis import strategies as st

from twaim_desk.domain.sentences import filled, places_of

names = st.text("abcdefghijklmnopqrstuvwxyz_", min_size=1, max_size=12)
plain_texts = st.text(st.characters(exclude_characters="{}"), max_size=20)


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        ("", []),
        ("لا موضع هنا.", []),
        ("في موعد أقصاه يوم {reply_by}.", ["reply_by"]),
        ("{channel} {days} {channel}", ["channel", "days", "channel"]),
        ("{}", [""]),
        ("{reply_by", [""]),
        ("reply_by}", [""]),
        ("}{", [""]),
        ("{{reply_by}}", ["reply_by", ""]),
        ("{reply by}", [""]),
        ("{Reply}", [""]),
        ("{reply_by!r}", [""]),
        ("{days:>100}", [""]),
        ("{days[0]}", [""]),
        ("{0}", [""]),
        ("{يوم}", [""]),
        ("{days} {", ["days", ""]),
    ],
)
def test_places(sentence: str, places: list[str]) -> None:
    assert places_of(sentence) == places


def test_a_sentence_is_filled() -> None:
    sentence = "بالرد عبر {channel} يوم {reply_by} عبر {channel}."
    values = {"channel": "الهاتف", "reply_by": "الأحد", "days": "لا يُذكر"}
    assert filled(sentence, values) == "بالرد عبر الهاتف يوم الأحد عبر الهاتف."


def test_a_value_is_not_searched_for_places() -> None:
    values = {"channel": "{reply_by}", "reply_by": "{channel}\\1"}
    assert filled("{channel} {reply_by}", values) == "{reply_by} {channel}\\1"


@given(parts=st.lists(st.tuples(plain_texts, names, plain_texts), max_size=5), end=plain_texts)
def test_every_place_is_found_and_filled(parts: list[tuple[str, str, str]], end: str) -> None:
    sentence = "".join(f"{before}{{{name}}}" for before, name, _ in parts) + end
    values = {name: value for _, name, value in parts}
    assert places_of(sentence) == [name for _, name, _ in parts]
    assert filled(sentence, values) == (
        "".join(f"{before}{values[name]}" for before, name, _ in parts) + end
    )


@given(sentence=st.text(st.sampled_from("{}ab_A0 ي"), max_size=20))
def test_a_sentence_of_known_places_can_always_be_filled(sentence: str) -> None:
    """What the form files refuse is a place without a name, or one that nobody knows."""
    places = places_of(sentence)
    if "" not in places:
        without = filled(sentence, dict.fromkeys(places, ""))
        assert "{" not in without
        assert "}" not in without
