"""What is read and signed: nothing of it can change without being another text."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from twaim_desk import form_files, paths
from twaim_desk.domain.undertakings import Passage, Reading, Undertakings, readings_of
from twaim_desk.services.before_office import shipped_forms

words = st.text(st.sampled_from("سرية بيانات "), min_size=1, max_size=12)
readings = st.builds(
    Reading,
    words,
    words,
    st.tuples(st.builds(Passage, words, st.tuples(words, words))),
    words,
)
SHIPPED = form_files.read_one(Undertakings, paths.shipped("forms", "undertakings.toml"))


@given(readings, words)
def test_any_other_word_is_another_text(reading: Reading, word: str) -> None:
    passage = reading.passages[0]
    for other in (
        replace(reading, title=word),
        replace(reading, closing=word),
        replace(reading, passages=(replace(passage, heading=word),)),
        replace(reading, passages=(replace(passage, lines=(word, passage.lines[1])),)),
    ):
        assert (other.digest == reading.digest) == (other.text == reading.text)


def test_every_association_has_its_policy_and_the_undertakings_to_sign() -> None:
    for policy in shipped_forms().policies.values():
        readings = readings_of(SHIPPED, policy)
        assert [one.path for one in readings] == [
            "undertakings/confidentiality",
            "undertakings/ethics",
            f"policies/{policy.id}",
        ]
        for clause in policy.clauses:
            assert clause.text in readings[-1].text


def test_what_the_program_plans_for_a_clause_is_no_part_of_what_is_signed() -> None:
    policy = shipped_forms().policies["000"]
    clauses = tuple(replace(one, planned="شيء آخر") for one in policy.clauses)
    other = replace(policy, clauses=clauses)
    assert readings_of(SHIPPED, other) == readings_of(SHIPPED, policy)
