"""Rows of an old list: read by the rules of the desk, refused with the column and the sentence."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.calendars import shipped
from twaim_desk.domain.identity import IdentityKind, with_check_digit
from twaim_desk.domain.old_list.columns import Columns, ListField, check, guessed, named, plain
from twaim_desk.domain.old_list.people import together
from twaim_desk.domain.old_list.rows import ListRow, ListRules, RowRefusedError, read_row
from twaim_desk.domain.typed_answers import Reading
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import identity as identity_texts
from twaim_desk.texts import old_list as texts

TODAY = date(2026, 11, 22)
RULES = ListRules(
    Reading(shipped().personal_table, shipped().exact_from_year, TODAY),
    {"widow": "أرملة", "low_income": "ذوو الدخل المحدود"},
    {"food_basket": "السلة الغذائية"},
)
HEADINGS = (
    "الاسم الرباعي", "السجل المدني", "الجوال", "الجنس", "تاريخ الميلاد", "الفئة", "الحي",
    "الدخل", "رقم الطلب", "نوع المساعدة", "تاريخ الطلب", "النتيجة", "تاريخ الصرف", "ملاحظات",
)  # fmt: skip
CITIZEN, RESIDENT = with_check_digit("110345678"), with_check_digit("220345678")
ROW = {
    "الاسم الرباعي": "  سالم  بن فهد العتيبي ",
    "السجل المدني": CITIZEN,
    "الجوال": "٠٥٠١٢٣٤٥٦٧ / 0551234567",
    "تاريخ الميلاد": "١/٩/١٤٤٠",
    "الفئة": "دخل محدود",
    "الحي": "النور",
    "الدخل": "٣٬٠٠٠",
    "رقم الطلب": "١٢/ب",
    "نوع المساعدة": "السله الغذائيه",
    "تاريخ الطلب": "1441/02/03",
    "النتيجة": "صُرفت",
    "تاريخ الصرف": "2019-11-05",
    "ملاحظات": "لا شيء",
}


def row_of(said: dict[str, str] | None = None) -> ListRow:
    """The row with some cells changed."""
    cells = ROW | (said or {})
    columns = guessed(HEADINGS)
    return read_row([cells.get(one, "") for one in HEADINGS], HEADINGS, columns, RULES)


def refusal_of(said: dict[str, str]) -> str:
    with pytest.raises(RowRefusedError) as refusal:
        row_of(said)
    return refusal.value.user_message


def test_headings_say_which_column_is_what() -> None:
    places = guessed(HEADINGS).places
    assert len(places) == len(HEADINGS)
    assert places[ListField.CLOSED] == HEADINGS.index("تاريخ الصرف")
    assert guessed(("الإسم", "هويه", "رقم الجوال", "الجوال")).places == {
        ListField.NAME: 0,
        ListField.PHONE: 2,
    }


def test_every_heading_is_known_once() -> None:
    known = [plain(one) for some in texts.HEADINGS.values() for one in {*map(plain, some)}]
    assert len(known) == len(set(known))
    assert set(texts.HEADINGS) == set(texts.FIELDS) == set(ListField)


def test_a_row_is_read_as_one_types_it() -> None:
    row = row_of()
    assert row.name == "سالم بن فهد العتيبي"
    assert not row.feminine
    assert row.identity is not None
    assert row.identity.kind is IdentityKind.CITIZEN
    assert row.phones == ("+966501234567", "+966551234567")
    assert (row.born_on, row.born_hijri) == (date(2019, 5, 6), "١/٩/١٤٤٠")
    assert (row.category, row.district, row.income) == ("low_income", "النور", 3000)
    request = row.request
    assert request is not None
    assert (request.received_on, request.closed_on) == (date(2019, 10, 2), date(2019, 11, 5))
    assert (request.number, request.service) == ("١٢/ب", "food_basket")
    assert (request.service_said, request.outcome) == ("السله الغذائيه", "صُرفت")
    assert CITIZEN not in repr(row)


@pytest.mark.parametrize(
    ("said", "feminine"),
    [
        ({"الجنس": "انثى"}, True),
        ({"الجنس": "ذكر", "الاسم الرباعي": "نورة بنت سعد"}, False),
        ({"الاسم الرباعي": "نورة بنت سعد"}, True),
        ({"الاسم الرباعي": "نورة سعد", "الفئة": "أرامل"}, True),
    ],
)
def test_the_gender_is_said_or_follows(said: dict[str, str], feminine: bool) -> None:
    assert row_of(said).feminine is feminine


def test_a_row_that_says_no_gender_is_taken_as_the_office_said() -> None:
    cells = ["نورة سعد", "0501234567"]
    headings = ("الاسم", "الجوال")
    columns = guessed(headings)
    with pytest.raises(RowRefusedError) as refusal:
        read_row(cells, headings, columns, RULES)
    assert texts.GENDER_NEEDED in refusal.value.user_message
    assert read_row(cells, headings, replace(columns, feminine=True), RULES).feminine


@pytest.mark.parametrize(
    ("said", "heading", "sentence"),
    [
        ({"السجل المدني": "1103456789"}, "السجل المدني",
         identity_texts.IDENTITY_REFUSALS["checksum"]),
        ({"الاسم الرباعي": ""}, "الاسم الرباعي", texts.NAME_NEEDED),
        ({"الجنس": "؟"}, "الجنس", texts.NOT_A_GENDER),
        ({"تاريخ الطلب": ""}, "تاريخ الطلب", texts.RECEIVED_NEEDED),
        ({"تاريخ الصرف": "2018-01-01"}, "تاريخ الصرف", texts.CLOSED_EARLIER),
        ({"الحي": "=1+1"}, "الحي", texts.A_FORMULA),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_column(
    said: dict[str, str], heading: str, sentence: str
) -> None:
    assert texts.PART.format(heading=heading, sentence=sentence) in refusal_of(said)


def test_a_category_of_nobody_names_those_there_are() -> None:
    assert "أرملة، ذوو الدخل المحدود" in refusal_of({"الفئة": "غير ذلك"})


def test_everything_wrong_is_said_at_once() -> None:
    said = refusal_of({"السجل المدني": "1", "الجوال": "12", "تاريخ الميلاد": "غدا"})
    assert [one in said for one in ("«السجل المدني»", "«الجوال»", "«تاريخ الميلاد»")] == [True] * 3


def test_someone_needs_a_number_of_some_kind() -> None:
    assert refusal_of({"السجل المدني": "", "الجوال": ""}) == texts.NUMBER_NEEDED
    assert row_of({"السجل المدني": ""}).identity is None


def test_a_row_without_a_request_is_only_a_person() -> None:
    empty = dict.fromkeys(HEADINGS[HEADINGS.index("رقم الطلب") :], "")
    assert row_of(empty).request is None


@given(st.lists(st.text(max_size=40), min_size=len(HEADINGS), max_size=len(HEADINGS)))
def test_any_row_is_is_read_or_refused_in_words(cells: list[str]) -> None:
    try:
        said = read_row(cells, HEADINGS, guessed(HEADINGS), RULES).name
    except RowRefusedError as error:
        said = error.user_message
    assert any(map(str.isalpha, said))


def test_columns_that_name_nobody_are_refused() -> None:
    for places in ({}, {ListField.NAME: 0}, {ListField.PHONE: 0}):
        with pytest.raises(RefusedInputError) as refusal:
            check(Columns(places), HEADINGS)
        assert refusal.value.user_message == texts.NEEDS_COLUMNS
    with pytest.raises(RefusedInputError) as refusal:
        check(Columns({ListField.NAME: 0, ListField.PHONE: 0}), HEADINGS)
    assert HEADINGS[0] in refusal.value.user_message
    check(guessed(HEADINGS), HEADINGS)


def test_columns_are_called_by_their_headings() -> None:
    assert named(HEADINGS, {"name": "الإسم الرباعى"}) == {ListField.NAME: 0}
    with pytest.raises(RefusedInputError) as refusal:
        named(HEADINGS, {"name": "لا شيء"})
    assert "لا شيء" in refusal.value.user_message


def test_one_identity_is_one_person() -> None:
    first = row_of({"الحي": ""})
    second = row_of({"رقم الطلب": "١٣", "الجوال": "0539999999"})
    people, refused = together([(2, first), (3, second), (4, first)])
    assert refused == {}
    assert [one.rows for one in people] == [(2, 3, 4)]
    assert people[0].said.district == "النور"
    assert people[0].said.phones[-1] == "+966539999999"
    assert [one.number for one in people[0].requests] == ["١٢/ب", "١٣"]


def test_one_identity_with_two_names_is_refused() -> None:
    other = row_of({"الاسم الرباعي": "ناصر بن خالد الحربي"})
    people, refused = together([(2, row_of()), (3, other)])
    assert len(people) == 1
    assert refused == {3: texts.OTHER_NAME_IN_LIST.format(row=2)}


def test_without_a_number_only_the_same_in_all_is_the_same() -> None:
    bare = {"السجل المدني": ""}
    one, same = row_of(bare), row_of(bare | {"رقم الطلب": "٩"})
    elsewhere = row_of(bare | {"الجوال": "0539999999"})
    people, _ = together([(2, one), (3, same), (4, elsewhere)])
    assert [person.rows for person in people] == [(2, 3), (4,)]
