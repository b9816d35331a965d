"""What should be known before going on, and holds nothing up."""

from dataclasses import replace
from datetime import date

import pytest

from tests.domain.interview.telling import (
    TODAY,
    complete,
    fields,
    known,
    person,
    rules,
    with_answers,
)
from twaim_desk.domain.interview.papers import months_before
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.interview.warnings import Granted, Surroundings, warnings_of
from twaim_desk.domain.request import State
from twaim_desk.texts import interview as texts
from twaim_desk.texts import interview_warnings as warning_texts


def told(interview: Interview, *granted: Granted, others: int = 0) -> tuple[str, ...]:
    around = Surroundings(granted, {"+966551234567": others} if others else {})
    return warnings_of(interview, around)


def given(day: date, service: str = "registration", state: State = State.DELIVERED) -> Granted:
    return Granted(service, state, day)


def test_a_sound_interview_has_nothing_to_be_told() -> None:
    assert told(complete()) == ()
    assert told(Interview(rules())) == ()


def test_an_identity_that_ends_before_the_reply_is_told_in_both_calendars() -> None:
    interview = with_answers(complete(), paper__national_id__date="2026-12-01")
    assert fields(interview) == []
    day = "الثلاثاء ٢١ جمادى الآخرة ١٤٤٨هـ الموافق ١ ديسمبر ٢٠٢٦م"
    assert told(interview) == (f"تنتهي صلاحية الهوية قبل موعد الرد، يوم {day}، يُرجى تجديدها.",)


def test_it_is_told_from_the_record_before_the_card_is_looked_at() -> None:
    again = known(complete(), service="food_basket")
    record = {**again.record, "paper.national_id.date": "2026-12-01"}
    assert len(told(replace(again, record=record))) == 1


@pytest.mark.parametrize("day", ["reply", "today", "before"])
def test_the_day_of_the_reply_is_early_enough_and_what_has_ended_is_no_warning(day: str) -> None:
    reply_by = rules().reply_by
    assert reply_by is not None
    days = {"reply": reply_by, "today": TODAY, "before": date(2026, 11, 21)}
    interview = with_answers(complete(), paper__national_id__date=days[day].isoformat())
    assert len(told(interview)) == (1 if day == "today" else 0)
    assert fields(interview) == (["paper.national_id.state"] if day == "before" else [])


def test_without_a_reply_date_no_paper_is_too_short() -> None:
    interview = with_answers(complete(), paper__national_id__date="2026-12-01")
    assert told(replace(interview, rules=replace(interview.rules, reply_by=None))) == ()


def test_another_paper_that_ends_before_the_reply_is_named() -> None:
    rented = complete(person(service="rent_aid"))
    interview = with_answers(rented, paper__rent_contract__date="2026-12-01")
    assert told(interview) == (texts.EXPIRES_BEFORE_REPLY.format(paper="عقد الإيجار الإلكتروني"),)
    absent = with_answers(interview, paper__rent_contract__state="absent")
    assert told(absent) == ()


def test_a_shared_phone_is_information_with_its_number() -> None:
    assert told(complete(), others=3) == (warning_texts.SHARED_PHONE.format(number="٣"),)
    other = with_answers(complete(), person__phone="0501112223")
    assert told(other, others=3) == ()


def test_what_was_granted_within_its_months_is_told_by_its_newest() -> None:
    """A registration is good for a year."""
    months = rules().services["registration"].amount.every_months
    assert months == 12
    first = months_before(TODAY, months)
    (warning,) = told(complete(), given(first), given(date(2026, 9, 1), state=State.ACCEPTED))
    assert warning.startswith("قُرّرت خدمة مماثلة")
    assert "١ سبتمبر ٢٠٢٦م" in warning
    assert warning.endswith("بالأشهر: ١٢.")
    (warning,) = told(complete(), given(first))
    assert warning.startswith("صُرفت خدمة مماثلة")
    assert told(complete(), given(date(2025, 11, 21))) == ()
    assert told(complete(), given(TODAY, service="rent_aid")) == ()


def test_what_is_given_several_times_is_told_when_all_were_given() -> None:
    its = rules()
    twice = replace(its.services["registration"].amount, times=2)
    once = replace(its.services["registration"].amount, every_months=0)
    for amount, days, warned in (
        (twice, [TODAY], False),
        (twice, [TODAY, TODAY], True),
        (once, [date(1999, 1, 1)], True),
    ):
        service = replace(its.services["registration"], amount=amount)
        services = {**its.services, "registration": service}
        interview = replace(complete(), rules=replace(its, services=services))
        assert bool(told(interview, *map(given, days))) is warned


def family(size: str, minors: bool | None, *born: str) -> tuple[str, ...]:
    """What is told of a widow's family whose sons were born then."""
    said: dict[str, str | bool | None] = {
        "person.category": "widow", "q.family_size": size, "q.has_minors": minors,
        "members": str(len(born)),
    }  # fmt: skip
    for at, day in enumerate(born, start=1):
        said |= {f"member.{at}.name": "سعد", f"member.{at}.kin": "son", f"member.{at}.born": day}
    changed = {name.replace(".", "__"): answer for name, answer in said.items()}
    return told(with_answers(complete(), **changed))


def test_a_family_whose_members_agree_with_what_was_said_has_nothing_to_be_told() -> None:
    assert family("3", True, "2000-01-01", "2015-01-01") == ()
    assert family("2", False, "2000-01-01") == ()
    assert family("1", None) == ()


def test_another_number_of_members_than_was_said_is_told() -> None:
    (sentence,) = family("5", True, "2015-01-01")
    assert sentence == warning_texts.FAMILY_SIZE.format(said="٥", listed="٢")


def test_children_under_age_that_were_said_or_listed_alone_are_told() -> None:
    grown, last_day = "2008-11-22", "2008-11-23"
    assert family("2", False, last_day) == (warning_texts.MINORS_LISTED,)
    assert family("2", True, grown) == (warning_texts.MINORS_NOT_LISTED,)
    assert family("2", True, "") == ()


def test_a_record_that_was_not_asked_about_is_not_told() -> None:
    widow = with_answers(complete(), person__category="widow", q__family_size="9", members="0")
    again = known(widow, service="food_basket")
    assert told(again) == ()
