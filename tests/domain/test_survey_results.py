"""What a round found: nobody's own answer can be worked out of what is told."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tests.papers.survey import asked
from twaim_desk.domain.month_figures import FEWEST_RATINGS
from twaim_desk.domain.survey_results import Sheet, results_of
from twaim_desk.domain.surveys import Audience, as_asked, next_due, splits_of

ASKED = asked()
NAMES = [one.id for one in ASKED.groups]
QUESTIONS = [one.id for one in ASKED.questions]
LEVELS = len(ASKED.scale)

levels = st.dictionaries(st.sampled_from(QUESTIONS), st.integers(1, LEVELS))
sheets = st.lists(st.builds(Sheet, st.sampled_from([*NAMES, None]), levels), max_size=40)


@given(sheets)
def test_nothing_is_told_of_fewer_than_five_and_nothing_that_would_tell_of_them(
    kept: list[Sheet],
) -> None:
    results = results_of(ASKED, kept)
    assert results.sheets == len(kept)
    for one in results.found:
        answered = [sheet for sheet in kept if one.question.id in sheet.levels]
        if one.whole is None:
            assert len(answered) < FEWEST_RATINGS
            assert not one.groups
            continue
        assert one.whole.count == len(answered) >= FEWEST_RATINGS
        assert all(tally.count >= FEWEST_RATINGS for tally in one.groups.values())
        left = one.whole.count - sum(tally.count for tally in one.groups.values())
        assert left == 0 or left >= FEWEST_RATINGS
        for name, tally in one.groups.items():
            of_group = [s.levels[one.question.id] for s in answered if s.group == name]
            assert tally.counts == tuple(of_group.count(at) for at in range(1, LEVELS + 1))


def test_each_question_is_told_for_itself() -> None:
    first, second = QUESTIONS[:2]
    kept = [Sheet(NAMES[0], {first: 1, second: 2})] * 4 + [Sheet(NAMES[0], {first: 3})]
    found = {one.question.id: one for one in results_of(ASKED, kept).found}
    whole = found[first].whole
    assert whole is not None
    assert whole.counts == (4, 0, 1)
    assert whole.share == 0.8
    assert found[second].whole is None
    assert found[first].groups[NAMES[0]].counts == (4, 0, 1)


def test_a_round_keeps_what_it_asked() -> None:
    for audience in Audience:
        assert as_asked(asked(audience).as_kept) == asked(audience)
    assert len(splits_of(Audience.EXTERNAL)) == 2
    assert len(splits_of(Audience.INTERNAL)) == 1


def test_another_round_is_due_after_the_period() -> None:
    assert next_due(None, 6) is None
    assert next_due(date(2026, 3, 5), 6) == date(2026, 9, 5)
    assert next_due(date(2026, 8, 31), 6) == date(2027, 2, 28)
