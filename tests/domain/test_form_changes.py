"""What differs between two versions of a form."""

from hypothesis import given
from hypothesis import strategies as st

from twaim_desk.domain.form_changes import FormChange, changes_between
from twaim_desk.domain.form_parts import free_id

_WORDS = st.text(min_size=1, max_size=4)
_PLAIN = st.one_of(_WORDS, st.booleans(), st.integers(), st.lists(_WORDS, max_size=2))
_TABLES = st.dictionaries(
    _WORDS,
    st.one_of(
        _PLAIN,
        st.dictionaries(_WORDS, _PLAIN, max_size=2),
        st.lists(st.fixed_dictionaries({"id": _WORDS, "say": _WORDS}), max_size=3),
    ),
    max_size=4,
)


@given(_TABLES)
def test_the_same_form_has_no_changes(form: dict[str, object]) -> None:
    assert changes_between(form, form) == []


@given(_TABLES, _TABLES)
def test_what_came_one_way_went_the_other(
    before: dict[str, object], after: dict[str, object]
) -> None:
    there = {(one.keys, one.before, one.after) for one in changes_between(before, after)}
    back = {(one.keys, one.after, one.before) for one in changes_between(after, before)}
    assert there == back


def test_entries_of_a_list_are_known_by_their_names() -> None:
    before = {"documents": [{"document": "card"}, {"document": "bill", "note": "القديم"}]}
    after = {"documents": [{"document": "bill", "note": "الجديد"}, {"document": "card"}]}
    assert changes_between(before, after) == [
        FormChange(("documents", "bill", "note"), "القديم", "الجديد"),
        FormChange(("documents", ""), "card\nbill", "bill\ncard"),
    ]


@given(st.sets(st.sampled_from(["aid", "aid_2", "aid_3", "aid_5", "other"])))
def test_a_new_name_is_like_the_old_one_and_nobodys(taken: set[str]) -> None:
    for wanted in ("aid", "aid_2"):
        found = free_id(wanted, dict.fromkeys(taken))
        assert found not in taken
        assert found.startswith("aid_")
