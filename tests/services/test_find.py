"""One box that finds people and requests, in any spelling, and shows no more than it must."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert, select, update

from tests.services import offices
from tests.services.offices import Databases, OpenDesk
from tests.vectors.cases import section
from twaim_desk.db import search, search_check
from twaim_desk.db.models.persons import Identity, Person, PersonToken, PhoneNumber
from twaim_desk.db.models.requests import Request
from twaim_desk.db.search import token_rows
from twaim_desk.domain.digits import arabic_indic
from twaim_desk.domain.names import name_matches, normalised
from twaim_desk.services.desk import Desk
from twaim_desk.services.find import Findings, Why, find, masked, note_search

SEARCHED = [case for case in section("names") if case["mode"] == "search"]
MORE = (
    "عبد الله الشمري", "نور الدين محمود", "يسرى بنت خالد", "ابرهيم الحربي", "طه حسين", "طلال",
    "محمد بن محمد العتيبي", "محمد علي", "أبو بكر سالم", "عبد الرحمن بن عبد العزيز",
    "سليمن لقمان", "سالم عبدالرحمان", "يس عثمن",
    "عبد الملك", "John Peter Smith", "سارة آل سعود", "علي ع", "O'Neil % _ Test", "خير الله نور",
)  # fmt: skip
QUERIES = (
    "محمد محمد", "نور الد", "عبد", "عبد الل", "يس",
    "ابره", "ابراه", "طه", "الدين", "محمد بن", "عبدالرحمن",
    "عبد الرحمان", "عبد الرحم", "عبدالرحما",
    "سليمن", "لقم", "سالم عبدالرحمن",
    "ال عبد", "عب عب", "هرون", "عثمن يس", "john", "ONEIL", "بكر ابو", "م محمد", "محم م",
)  # fmt: skip
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


@pytest.fixture(scope="module")
def named(
    databases: Databases, made: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    """An office with the people of the vectors beside those of the sample."""
    place = tmp_path_factory.mktemp("find") / "office"
    with offices.copied(made, place, databases) as folder:
        yield from with_names(offices.sign_in(folder, "desk"))


def with_names(desk: Desk) -> Iterator[Desk]:
    """The office with more people, closed at the end."""
    names = (*MORE, *(case["b"] for case in SEARCHED))
    with desk.saving() as session:
        for number, name in enumerate(names, start=1000):
            row = {"id": number, "uuid": str(UUID(int=number)), "kind": "beneficiary"}
            row |= {"name": name, "feminine": False, "made_at": desk.now(), "made_by": 1}
            session.execute(insert(Person), [row])
            session.execute(insert(PersonToken), token_rows(number, name))
    yield desk
    desk.store.dispose()


@pytest.mark.parametrize(
    "change",
    [
        delete(PersonToken).where(PersonToken.person_id == 1003),
        delete(PersonToken).where(PersonToken.token == "طه"),
        update(PersonToken).where(PersonToken.person_id == 1003).values(names=" x"),
        insert(PersonToken).values(token="zz", person_id=1003, names=" zz"),
    ],
)
def test_words_that_are_not_those_on_record_are_seen(named: Desk, change: Any) -> None:
    with named.store.writing() as session:
        assert search_check.compare(session) == (len(everyone(named)), 0)
        session.execute(change)
        assert search_check.compare(session).astray == 1
        session.rollback()


def test_of_many_people_the_newest_are_compared_and_some_from_all_over(named: Desk) -> None:
    with named.store.writing() as session:
        people, astray = search_check.compare(session, most=40)
        assert (20 < people <= 40, astray) == (True, 0)
        newest = max(everyone(named))
        session.execute(delete(PersonToken).where(PersonToken.person_id == newest))
        assert search_check.compare(session, most=40).astray == 1
        session.rollback()


def everyone(desk: Desk) -> dict[int, str]:
    with desk.store.reading() as session:
        return {row.id: row.name for row in session.execute(select(Person.id, Person.name))}


def ids(found: Findings, why: Why) -> set[int]:
    return {result.id for result in found.results if result.why is why}


@pytest.mark.parametrize("case", SEARCHED, ids=lambda case: str(case["id"]))
def test_the_vectors_are_found_as_they_say(named: Desk, case: dict[str, object]) -> None:
    people = everyone(named)
    found = {people[one] for one in ids(find(named, str(case["a"])), Why.NAME)}
    assert (case["b"] in found) is case["match"]


def pieces() -> st.SearchStrategy[str]:
    """What people type: beginnings of the words of a name, in any order."""
    words = sorted({word for name in MORE for word in name.split()})
    piece = st.builds(lambda word, end: word[:end], st.sampled_from(words), st.integers(1, 9))
    return st.lists(piece, max_size=4).map(" ".join)


@settings(max_examples=80)
@given(query=st.one_of(pieces(), st.sampled_from(QUERIES), st.text(max_size=12)))
@example(query="نور الد")
@example(query="يس")
@example(query="ابره")
@example(query="خ آ")
def test_who_matches_is_found_and_nobody_else(named: Desk, query: str) -> None:
    found = find(named, query)
    by_name = ids(found, Why.NAME)
    matching = {one for one, name in everyone(named).items() if name_matches(query, name)}
    assert by_name <= matching
    if max(map(len, normalised(query).split()), default=0) < 2:
        assert not by_name
    elif not found.may_hide and not ids(found, Why.NUMBER):
        assert by_name == matching or is_number(query)


def is_number(query: str) -> bool:
    return any(letter.isdigit() for letter in query)


@pytest.mark.parametrize("query", QUERIES)
def test_the_readings_people_type_find_all_that_match(named: Desk, query: str) -> None:
    found = find(named, query)
    matching = {one for one, name in everyone(named).items() if name_matches(query, name)}
    assert found.may_hide or ids(found, Why.NAME) == matching


def test_words_are_found_in_any_order(reader: Desk) -> None:
    chance = Random(1)
    for one, name in list(everyone(reader).items())[::10]:
        words = name.split()
        chance.shuffle(words)
        assert one in ids(find(reader, " ".join(words)), Why.NAME)


def in_each_digits(number: str) -> tuple[str, str, str]:
    return number, arabic_indic(number), number.translate(PERSIAN)


def test_identity_and_phone_are_found_in_any_digits_and_shape(reader: Desk) -> None:
    with reader.store.reading() as session:
        identities = session.execute(select(Identity.person_id, Identity.number).limit(15)).all()
        phones = session.execute(select(PhoneNumber.person_id, PhoneNumber.e164).limit(15)).all()
    for person, number in identities:
        for typed in in_each_digits(number):
            assert ids(find(reader, typed), Why.IDENTITY) == {person}
            assert person in ids(find(reader, f" {typed[:6]} {typed[6:9]}"), Why.IDENTITY)
    for person, e164 in phones:
        local = e164.removeprefix("+966")
        for shape in (e164, f"0{local}", local, f"966{local}", f"00966{local}", f"0{local[:5]}"):
            for typed in in_each_digits(shape):
                assert person in ids(find(reader, typed), Why.PHONE)


def test_a_request_is_found_by_its_number_however_it_is_typed(reader: Desk) -> None:
    with reader.store.reading() as session:
        numbered = select(Request.id, Request.number).where(Request.number.is_not(None))
        rows = session.execute(numbered.limit(10)).all()
    for request, found in rows:
        number = str(found)
        for typed in (
            *in_each_digits(number),
            number.lower(),
            number.replace("-", " "),
            f"\u200f{number}",
            number.replace("-", ""),
            number.replace("-", "\u2013"),
        ):
            assert [result.id for result in find(reader, typed).results] == [request], typed
        assert request in ids(find(reader, number[:-1]), Why.NUMBER)


@pytest.mark.parametrize(
    "query",
    ["", " ", "م", "a", "1", "12", "٠٥", "م ع", "%", "_", "%%", "__", "م%", "'", "''", '"; --',
     "\\", "' OR 1=1 --", "TW", "\ud800", "A1\ud7ff", "A1\U0010ffff", "\u200f", "\x00", "بببب"],
)  # fmt: skip
def test_nothing_is_found_by_next_to_nothing_or_by_what_a_store_might_read(
    reader: Desk, query: str
) -> None:
    assert find(reader, query).results == ()


@pytest.mark.parametrize("query", ["%% الل%", "مح_د", "محمد%"])
def test_wildcards_are_text(reader: Desk, query: str) -> None:
    people = everyone(reader)
    found = find(reader, query)
    assert all(name_matches(query, people[one]) for one in ids(found, Why.NAME))


def test_labels_show_neither_the_number_nor_the_whole_name(named: Desk) -> None:
    people = everyone(named)
    for one, name in people.items():
        label = masked(name)
        assert name not in label
        assert not any(letter.isdigit() for letter in label), one
    with named.store.reading() as session:
        numbers = session.execute(select(Identity.person_id, Identity.number)).all()
    for person, number in numbers:
        (result,) = find(named, number).results
        assert number not in result.label
        assert people[person] not in result.label


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("عبد الله محمد الشمري", "عبد الله م. ش."),
        ("محمد بن علي القحطاني", "محمد ع. ق."),
        ("نور الدين سالم", "نور الدين س."),
        ("محمد", "م."),
        ("عبد الله", "ع."),
        ("علي ع", "ع."),
    ],
)
def test_a_label_has_the_whole_first_name_and_the_rest_begun(name: str, label: str) -> None:
    assert masked(name) == label


def test_a_list_that_is_cut_says_so(named: Desk) -> None:
    for query in ("05", "966", "101", "محمد", "TW-1448", "TW-1447"):
        found = find(named, query)
        assert len(found.results) <= 50
        assert found.may_hide or len(found.results) < 50


@pytest.mark.parametrize("weighed", [1, 3, 50])
@pytest.mark.parametrize("scanned", [1, 4, 60])
def test_nobody_is_hidden_by_a_bound_without_a_word(
    named: Desk, monkeypatch: pytest.MonkeyPatch, scanned: int, weighed: int
) -> None:
    monkeypatch.setattr(search, "MOST_SCANNED", scanned)
    monkeypatch.setattr(search, "_MOST_WEIGHED", min(weighed, scanned))
    people = everyone(named)
    for query in (*QUERIES, "محمد", "محمد العتيبي", "سليمن لقمان", "سارة سعود"):
        found = find(named, query)
        matching = {one for one, name in people.items() if name_matches(query, name)}
        assert found.may_hide or ids(found, Why.NAME) == matching, query


def test_a_word_typed_twice_is_looked_for_twice_before_the_list_is_cut(
    named: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "MOST_FOUND", 2)
    people = everyone(named)
    for query in ("عبدالله عبدالله", "م محم م"):
        matching = {one for one, name in people.items() if name_matches(query, name)}
        found = ids(find(named, query), Why.NAME)
        assert found <= matching
        assert len(found) == min(2, len(matching)) > 0, query


def test_a_person_is_found_by_the_name_he_has_now(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    before = everyone(desk)[1]
    with desk.saving() as session:
        search.keep_tokens(session, 1, "طه بن يس القصيمي", before)
    assert ids(find(desk, "ياسين طاها"), Why.NAME) == {1}
    assert 1 not in ids(find(desk, before), Why.NAME)


def test_whole_words_come_first_then_those_who_are_called_so(named: Desk) -> None:
    people = everyone(named)
    names = [people[result.id] for result in find(named, "محمد عل").results]
    begins = [normalised(name).startswith("محمد") for name in names]
    assert "محمد علي" in names
    assert begins == sorted(begins, reverse=True)
    assert people[find(named, "محمد علي").results[0].id].startswith("محمد")


def test_a_search_is_in_the_trail_once_and_never_in_words(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    before = offices.trail_of(desk)
    find(desk, "محمد")
    assert offices.trail_of(desk) == before
    for text in ("محمد", "\ud800"):
        note_search(desk, text)
    assert offices.trail_of(desk)[len(before) :] == [("find", "done", "desk")] * 2
