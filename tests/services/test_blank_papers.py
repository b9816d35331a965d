"""Papers for a counter without power, and the request form: what stands on them, who draws them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.paper.reading import pages_of, says, text_of
from tests.papers.examples import DOCUMENTS
from tests.services import offices
from tests.services.held import completed, held
from tests.services.offices import Databases, OpenDesk
from twaim_desk.db import interviews as rows
from twaim_desk.db.models.papers import Paper
from twaim_desk.services.before_office import association, promise_for, shipped_forms
from twaim_desk.services.booklet import BookletError, reserve, void_unused
from twaim_desk.services.booklet_papers import issue_booklet, issue_void_register, void_register
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.form_values import empty_form
from twaim_desk.services.office_forms import OfficeForms
from twaim_desk.services.paper_drawings import NoPaperError
from twaim_desk.services.paper_texts import paper_words
from twaim_desk.services.paper_values import at_counter, issue_of, with_attached
from twaim_desk.services.papers import issue_one
from twaim_desk.services.reply_table import NoReplyDatesError, issue_reply_table, reply_table
from twaim_desk.services.request_forms import (
    issue_empty_form,
    issue_filled_form,
    services_with_forms,
)

INCOME = "كم مجموع دخل الأسرة في الشهر؟"


@pytest.fixture(scope="module")
def signed_in(
    databases: Databases, made: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[OpenDesk]:
    """Signs roles in at one copy, to which all tests of this module write."""
    opened: list[Desk] = []
    place = tmp_path_factory.mktemp("blank") / "office"
    with offices.copied(made, place, databases) as copy:

        def sign_in(role: str) -> Desk:
            opened.append(offices.sign_in(copy, role))
            return opened[-1]

        yield sign_in
        for desk in opened:
            desk.store.dispose()


@pytest.fixture(scope="module")
def taken(signed_in: OpenDesk) -> str:
    """The UUID of a request that was taken in."""
    desk = signed_in("desk")
    uuid = held(desk)
    completed(desk, uuid)
    return uuid


# The request form


def test_every_service_has_its_empty_form_on_one_or_two_sheets(signed_in: OpenDesk) -> None:
    desk = signed_in("desk")
    for name, title in services_with_forms(desk):
        form = issue_empty_form(desk, name, feminine=False)
        assert says(form.content, "نموذج طلب خدمة", title, "مقدّم الطلب", "توقيع المستفيد") == []
        assert pages_of(form.content) <= 2


@pytest.mark.parametrize(
    ("profile", "name"),
    [
        ("twaim", "نموذج طلب خدمة"),
        ("khair-albiqa", "طلب دعم مستفيد"),
        ("awj", "طلب خدمة عضو"),
        ("dumat-nahhal", "طلب خدمة عضو"),
    ],
)
def test_the_form_has_the_name_of_the_policy_filled_and_empty(
    signed_in: OpenDesk, taken: str, profile: str, name: str
) -> None:
    forms = OfficeForms(shipped_forms(), association(profile), "", paper_words())
    service = forms.forms.services[forms.association.profile.services[0]]
    value = empty_form(forms, service, offices.clock().date(), feminine=True, sample=False)
    assert value.title == name
    if profile == "twaim":
        desk = signed_in("desk")
        empty = issue_empty_form(desk, service.id, feminine=True)
        for form in (empty, issue_filled_form(desk, taken)):
            assert says(form.content, name) == []


def test_the_empty_form_of_a_woman_speaks_of_a_woman(signed_in: OpenDesk) -> None:
    form = issue_empty_form(signed_in("desk"), "rent_aid", feminine=True).content
    assert says(form, "مقدّمة الطلب", "توقيع المستفيدة", "أفراد الأسرة") == []
    assert "فئة" not in text_of(form)


def test_the_form_of_a_request_has_its_answers_and_counts_its_copies(
    signed_in: OpenDesk,
) -> None:
    desk = signed_in("desk")
    uuid = held(desk, seed=11)
    completed(desk, uuid)
    first, second = issue_filled_form(desk, uuid), issue_filled_form(desk, uuid)
    with desk.reading() as session:
        request = rows.by_uuid(session, uuid)
        assert request is not None
        person = rows.person_of(session, request.person_id)
        assert person is not None
        named, number = person.name, request.number or ""
    assert says(first.content, number, named, INCOME, "أقرّ أنا", "النسخة الأصلية") == []
    assert says(second.content, "نسخة رقم (١)") == []
    assert first.content != second.content
    trail = [line[0] for line in offices.trail_of(desk)]
    assert trail.count("person.sensitive") >= 2


def test_who_may_not_read_income_has_a_form_without_it(signed_in: OpenDesk, taken: str) -> None:
    liaison = signed_in("liaison")
    whole = issue_filled_form(signed_in("desk"), taken)
    without = issue_filled_form(liaison, taken)
    assert says(without.content, INCOME) == [INCOME]
    assert says(without.content, "لا تُطبع في هذه النسخة بيانات الدخل") == []
    with pytest.raises(NoPaperError):
        issue_one(liaison, whole.paper_id)


def test_there_is_no_form_of_nothing(signed_in: OpenDesk) -> None:
    desk = signed_in("desk")
    with pytest.raises(NoPaperError):
        issue_filled_form(desk, "no such uuid")
    for role in ("admin", "auditor"):
        with pytest.raises(NotAllowedError):
            issue_empty_form(signed_in(role), "rent_aid", feminine=False)


@pytest.mark.parametrize(("profile", "attached"), [("general", (0, 2)), ("twaim", (None, None))])
def test_papers_say_what_is_attached_where_the_policy_has_it(
    signed_in: OpenDesk, profile: str, attached: tuple[int | None, int | None]
) -> None:
    desk, forms = (
        signed_in("desk"),
        OfficeForms(shipped_forms(), association(profile), "", paper_words()),
    )
    paper = Paper(kind="receipt", format="a5", copy_number=0, by_id=desk.user_id)
    with desk.reading() as session:
        issue = issue_of(session, forms, paper, offices.clock().date(), at_counter(desk.folder))
    kept = with_attached(issue, DOCUMENTS[2:4])
    assert (issue.attachments, kept.attachments) == attached


# The booklet and the register


def test_the_booklet_has_a_sheet_for_each_number_and_the_register_those_left_over(
    signed_in: OpenDesk,
) -> None:
    supervisor = signed_in("supervisor")
    with pytest.raises(BookletError):
        issue_booklet(supervisor)
    numbers = reserve(supervisor, 4)
    sheets = issue_booklet(supervisor)
    both = "مقدّم / مقدّمة الطلب", "مسؤول / مسؤولة", "توقيع المستفيد / المستفيدة"
    assert says(sheets.content, *numbers, "أقرّ أنا", *both, "إدخال من الورق") == []
    void_unused(supervisor, "عادت الكهرباء")
    with pytest.raises(BookletError):
        issue_booklet(supervisor)
    entries = void_register(supervisor)
    assert {one.number for one in entries} >= set(numbers)
    register = issue_void_register(supervisor).content
    assert says(register, *numbers, "عادت الكهرباء", entries[-1].by) == []
    with pytest.raises(NotAllowedError):
        issue_booklet(signed_in("desk"))


# The table of reply dates


def test_the_table_promises_what_the_page_would(signed_in: OpenDesk) -> None:
    desk = signed_in("desk")
    issued = issue_reply_table(desk)
    assert pages_of(issued.content) == 1
    value = reply_table(association("twaim"), offices.clock().date())
    assert 15 <= len(value.days) <= 23
    for day in value.days:
        promise = promise_for(association("twaim"), day.complete_on)
        assert day.reply == promise.reply_by
        assert association("twaim").calendar.is_working(day.complete_on)
    assert "{" not in value.sentence


def test_without_a_ceiling_the_table_has_the_earliest_days_or_there_is_none() -> None:
    first = offices.clock().date()
    earliest = reply_table(association("awj"), first)
    assert not earliest.is_latest
    one = earliest.days[0]
    assert one.reply == promise_for(association("awj"), one.complete_on).not_before
    with pytest.raises(NoReplyDatesError):
        reply_table(association("general"), first)
