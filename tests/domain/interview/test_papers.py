"""The papers: which are needed, what is wrong with each, and what grows old."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.calendars import DAY
from tests.domain.interview.telling import (
    TODAY,
    Answers,
    complete,
    fields,
    known,
    person,
    rules,
    sentence,
    with_answers,
)
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.interview.papers import (
    PaperRow,
    PaperState,
    date_ask,
    fault_of,
    months_before,
    paper_rows,
)
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.service import NeededDocument
from twaim_desk.texts import interview as texts

CARD, ID = "paper__family_card", "paper__national_id"


def rows(interview: Interview) -> dict[str, PaperRow]:
    return {row.key: row for row in paper_rows(interview)}


def changed(paper: str, **parts: Answer | None) -> Interview:
    """A complete interview with other answers about one paper."""
    return with_answers(complete(), **{f"{paper}__{part}": one for part, one in parts.items()})


def fault(interview: Interview, key: str) -> str | None:
    return fault_of(rows(interview)[key], TODAY)


def test_the_papers_are_those_of_the_registration_and_then_of_the_service() -> None:
    rented = complete(person(service="rent_aid"))
    assert list(rows(rented)) == ["national_id", "family_card", "rent_contract"]
    assert paper_rows(Interview(rules())) == []
    arrears = with_answers(rented, q__arrears=True)
    assert "paper.rent_claim.state" in fields(arrears)


def test_a_resident_brings_his_permit_and_a_citizen_her_card() -> None:
    assert "residence_permit" not in rows(complete())
    resident = with_answers(complete(), person__identity="2000000006")
    assert {"residence_permit"} <= set(rows(resident))
    assert "national_id" not in rows(resident)


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({"state": None}, texts.NOT_LOOKED_AT),
        ({"state": "nonsense"}, texts.NOT_LOOKED_AT),
        ({"state": True}, texts.NOT_LOOKED_AT),
        ({"state": "absent"}, texts.NOT_BROUGHT),
        ({"state": "not_applicable"}, texts.NO_REASON),
        ({"state": "not_applicable", "reason": " \u200f"}, texts.NO_REASON),
        ({"state": "not_applicable", "reason": "لا أسرة لها"}, None),
        ({"state": "on_file"}, texts.NOT_LOOKED_AT),
        ({"sighted": None}, texts.NOT_SIGHTED),
        ({"sighted": None, "copied": True}, texts.NOT_SIGHTED),  # a family card is not copied
        ({"sighted": "yes"}, texts.NOT_SIGHTED),
        ({"matched": None}, texts.NOT_MATCHED),
        ({}, None),
    ],
)
def test_what_is_wrong_with_a_paper(parts: dict[str, Answer | None], said: str | None) -> None:
    interview = changed(CARD, **parts)
    assert fault(interview, "family_card") == said
    expected = [] if said is None else ["paper.family_card.state"]
    assert fields(interview) == expected
    if said is not None:
        assert sentence(interview, "paper.family_card.state") == f"سجل الأسرة: {said}"


def test_a_copy_counts_where_one_may_be_kept() -> None:
    rented = complete(person(service="rent_aid"))
    copied = with_answers(
        rented, paper__rent_contract__sighted=None, paper__rent_contract__copied=True
    )
    assert fields(copied) == []


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("22/11/2026", None),  # valid until the end of its day
        ("١٢/٦/١٤٤٨", None),
        ("21/11/2026", texts.EXPIRED),
        ("١١/٦/١٤٤٨", texts.EXPIRED),
        ("", texts.NO_EXPIRY),
        ("٣٠/٦/١٤٤٨", texts.NO_EXPIRY),
        ("غدًا", texts.NO_EXPIRY),
        (None, texts.NO_EXPIRY),
    ],
)
def test_an_identity_is_valid_to_its_day(typed: str | None, said: str | None) -> None:
    assert fault(changed(ID, date=typed), "national_id") == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2025-11-22", None),
        ("2025-11-21", texts.TOO_OLD),
        ("2026-11-22", None),
        ("2026-11-23", texts.NO_ISSUE_DAY),  # issued in the future: not read
        (None, texts.NO_ISSUE_DAY),
    ],
)
def test_a_paper_may_be_no_older_than_its_months(typed: str | None, said: str | None) -> None:
    poor = complete(person(person_category="low_income"))
    interview = with_answers(poor, paper__iban_certificate__date=typed)
    assert fault(interview, "iban_certificate") == said


def test_what_is_not_required_may_be_absent_but_not_half_looked_at() -> None:
    disabled = complete(person(person_category="disabled"))
    assert "disability_card" in rows(disabled)
    assert rows(disabled)["disability_card"].state is None
    brought = with_answers(disabled, paper__disability_card__state="present")
    assert fields(brought) == ["paper.disability_card.state"]
    assert fields(with_answers(brought, paper__disability_card__state="absent")) == []


def test_a_paper_is_on_file_only_where_the_record_says_so() -> None:
    again = known(complete(), service="food_basket")
    claimed = with_answers(again, **{f"{CARD}__state": "on_file", f"{ID}__state": "on_file"})
    assert fault(claimed, "family_card") == texts.NOT_LOOKED_AT
    kept = replace(again, record={**again.record, "paper.family_card.state": "on_file"})
    assert fault(kept, "family_card") is None
    assert fault(kept, "national_id") == texts.NOT_LOOKED_AT
    brought = with_answers(kept, **{f"{CARD}__state": "present"})
    assert fault(brought, "family_card") == texts.NOT_SIGHTED


def test_a_paper_on_file_grows_old() -> None:
    poor = complete(person(person_category="low_income"))
    again = known(poor, service="food_basket")
    on_file: dict[str, Answer] = {"paper.iban_certificate.state": "on_file"}
    for day, said in (("2026-01-01", None), ("2025-01-01", texts.TOO_OLD)):
        record = {**again.record, **on_file, "paper.iban_certificate.date": day}
        assert fault(replace(again, record=record), "iban_certificate") == said


# Members


def family(**first: Answer) -> Interview:
    """An orphans' family of a daughter of twelve and a son of eighteen who studies."""
    answers: Answers = {"members": "2", "member.1.name": "سارة", "member.1.kin": "daughter",
               "member.1.gender": "female", "member.1.born": "2014-03-01",
               "member.2.name": "سعد", "member.2.kin": "son", "member.2.gender": "male",
               "member.2.born": "2008-03-01", "member.2.studies": True}  # fmt: skip
    return complete(person(person_category="orphans_family") | answers | first)


def test_each_member_brings_the_papers_of_his_age() -> None:
    needed = rows(family())
    assert "birth_certificate.1" in needed
    assert "national_id.2" in needed
    assert "school_letter.2" in needed
    assert not {"national_id.1", "birth_certificate.2", "school_letter.1"} & set(needed)
    assert needed["national_id.2"].title == "الهوية الوطنية: سعد"


def test_the_paper_of_one_member_is_not_that_of_another() -> None:
    interview = with_answers(family(), paper__national_id__2__state="absent")
    assert fields(interview) == ["paper.national_id.2.state"]
    assert "سعد" in sentence(interview, "paper.national_id.2.state")


def test_a_members_paper_is_on_file_for_him_alone() -> None:
    again = known(family(), service="food_basket")
    on_file: dict[str, Answer] = {"paper.birth_certificate.1.state": "on_file"}
    kept = replace(again, record={**again.record, **on_file})
    assert fault(kept, "birth_certificate.1") is None
    other = with_answers(kept, person__changed=True, member__1__name="ريم")
    assert fault(other, "birth_certificate.1") == texts.NOT_LOOKED_AT


# One paper asked for twice


def twice(first: NeededDocument, second: NeededDocument) -> PaperRow:
    """The row of a paper for which registration and service both ask."""
    its = rules()
    base = replace(its.services["registration"], documents=(first,))
    basket = replace(its.services["food_basket"], documents=(second,))
    services = {**its.services, "registration": base, "food_basket": basket}
    interview = Interview(replace(its, services=services), {"service": "food_basket"})
    (row,) = paper_rows(interview)
    return row


@pytest.mark.parametrize("turned", [False, True])
def test_a_paper_asked_for_twice_must_do_for_both(turned: bool) -> None:
    strict = NeededDocument("medical_report", issued_within_months=2)
    mild = NeededDocument("medical_report", required=False, note="حديث")
    row = twice(strict, mild) if turned else twice(mild, strict)
    assert (row.required, row.issued_within, row.note) == (True, 2, "حديث")
    asks_for_day = NeededDocument("family_card", issued_within_months=6)
    never = NeededDocument("family_card")
    row = twice(asks_for_day, never) if turned else twice(never, asks_for_day)
    assert row.issued_within == 6
    assert row.has_date


@given(st.dates(date(1990, 1, 1), date(2060, 12, 31)), st.integers(0, 300))
def test_months_before_end_in_the_month_meant(day: date, months: int) -> None:
    earlier = months_before(day, months)
    apart = (day.year - earlier.year) * 12 + day.month - earlier.month
    assert apart == months
    is_last = (earlier + DAY).month != earlier.month
    assert earlier.day == day.day or (earlier.day < day.day and is_last)


def test_the_last_of_a_month_goes_back_to_the_last_of_another() -> None:
    assert months_before(date(2026, 3, 31), 1) == date(2026, 2, 28)
    assert months_before(date(2024, 3, 31), 1) == date(2024, 2, 29)
    assert months_before(date(2026, 1, 15), 13) == date(2024, 12, 15)
    assert months_before(date(2026, 1, 31), -1) == date(2026, 2, 28)


def test_the_date_on_a_paper_is_asked_for_by_what_it_says() -> None:
    needed = rows(complete(person(person_category="low_income")))
    assert date_ask(needed["national_id"]).label == texts.VALID_UNTIL
    assert date_ask(needed["iban_certificate"]).label == texts.ISSUED_ON
    assert not needed["family_card"].has_date
    assert needed["national_id"].state is PaperState.PRESENT
