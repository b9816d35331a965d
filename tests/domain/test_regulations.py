"""Who has to sign what, in which version, and which departments still lack a copy."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from twaim_desk.domain.regulations import (
    PolicyFile,
    Regulation,
    Relation,
    Standing,
    holds_for,
    readings_with,
    without_copy,
)
from twaim_desk.domain.undertakings import Passage, Reading

OWN, OTHER = "policies/000", "register/3"
SHIPPED = Reading(OWN, "سياسة", (Passage("", ("بند",)),), "إقرار")
FILE = PolicyFile(4, "سياسة", "١٤٤٨", "a" * 64)
words = st.text(st.sampled_from("أبجد ١٢"), min_size=1, max_size=8)
relations = st.frozensets(st.sampled_from(Relation))
regulations = st.builds(
    Regulation, st.sampled_from([OWN, OTHER]), words, words, relations, st.none() | st.just(FILE)
)


@given(regulations, words)
def test_another_version_is_another_text_and_the_same_one_is_not(
    regulation: Regulation, version: str
) -> None:
    def digests(one: Regulation) -> list[str]:
        return [each.digest for each in readings_with([SHIPPED], [one], "إقرار")]

    other = replace(regulation, version=version)
    is_read = regulation.code == OWN or regulation.file is not None
    is_same = version == regulation.version or not is_read
    assert (digests(other) == digests(regulation)) == is_same


@given(regulations)
def test_what_has_neither_words_nor_a_file_is_not_asked_for(regulation: Regulation) -> None:
    paths = [one.path for one in readings_with([SHIPPED], [regulation], "إقرار")]
    has_file = regulation.code == OTHER and regulation.file is not None
    assert paths == [OWN, *([OTHER] if has_file else [])]


def test_another_file_is_another_text() -> None:
    first = Regulation(OWN, "سياسة", "١", frozenset(), FILE)
    second = replace(first, file=replace(FILE, digest="b" * 64))
    (one,), (two,) = (readings_with([SHIPPED], [each], "") for each in (first, second))
    assert one.digest != two.digest
    assert one.file_id == two.file_id == FILE.id


@given(regulations, st.sampled_from(Relation), st.none() | st.just(OTHER))
def test_a_policy_holds_for_the_relations_it_names_and_for_whose_own_it_is(
    regulation: Regulation, relation: Relation, own_code: str | None
) -> None:
    holds = holds_for(regulation.code, Standing(relation, own_code), [regulation], OWN)
    if regulation.code == OTHER and own_code is not None:
        assert holds
    elif regulation.code == OWN and own_code is not None:
        assert not holds
    else:
        assert holds is (relation in regulation.applies_to)


def test_what_the_register_does_not_have_holds_for_everybody() -> None:
    assert holds_for("undertakings/confidentiality", Standing(Relation.VOLUNTEER), [], OWN)


@given(st.lists(words.filter(str.strip), max_size=6), st.lists(words, max_size=6))
def test_a_department_lacks_a_copy_or_has_one(every: list[str], given_to: list[str]) -> None:
    left = without_copy(every, given_to)
    assert set(left) <= set(every)
    assert without_copy(every, [*given_to, *left]) == ()
    assert without_copy(left, given_to) == left
