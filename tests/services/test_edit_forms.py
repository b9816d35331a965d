"""Forms edited in the program: a version for each change, checked, and told to who comes second."""

from collections.abc import Mapping, Sequence

import pytest
from sqlalchemy import select

from tests.paper.reading import says
from tests.paper.test_logo import a_png
from tests.services import offices, visiting
from tests.services.deciding import decided, given, row_of, told
from tests.services.interviewing import answers_for, begun, completed
from tests.services.offices import OpenDesk
from twaim_desk.db.models.requests import Promise, PromiseChange
from twaim_desk.db.models.users import User
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.form_changes import FormChange
from twaim_desk.domain.interview.service import offered_services
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.matters import looks_after
from twaim_desk.domain.paper_parts import PaperFormat, Picture
from twaim_desk.domain.profile import Liaison, Weekday
from twaim_desk.domain.service import Copying, Service
from twaim_desk.domain.visits.value import Coming
from twaim_desk.errors import ExpectedError
from twaim_desk.services import interviews
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.edit_forms import (
    ChangedMeanwhileError,
    FormRefusedError,
    Saved,
    change_form,
    open_forms,
    part_of,
)
from twaim_desk.services.form_history import history_of
from twaim_desk.services.paper_settings import (
    PaperSettings,
    choose_format,
    choose_logo,
    paper_settings,
)
from twaim_desk.services.papers import issue, issue_copy, issue_one, receipt_as_issued
from twaim_desk.services.requirements import issue_requirements
from twaim_desk.services.visits.notices import notice_of
from twaim_desk.services.visits.opening import open_tell
from twaim_desk.texts import form_pages as texts

Typed = Mapping[str, Answer | None]


def edited(desk: Desk, name: str, subject: str = "", **typed: Answer | None) -> Saved:
    """A part with some answers changed; a dot in a name is written as two underscores."""
    opened = open_forms(desk)
    given = dict(part_of(opened, name, subject).given)
    given |= {key.replace("__", "."): answer for key, answer in typed.items()}
    return change_form(desk, name, subject, given, opened.seen)


def service(desk: Desk, name: str) -> Service:
    return open_forms(desk).editing.forms.services[name]


def refused(desk: Desk, name: str, subject: str = "", **typed: Answer | None) -> dict[str, str]:
    before = open_forms(desk).seen
    with pytest.raises(FormRefusedError) as refusal:
        edited(desk, name, subject, **typed)
    assert open_forms(desk).seen == before
    return refusal.value.problems


def test_what_is_saved_as_it_was_is_no_new_version(at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    before = open_forms(desk)
    for name in ("letterhead", "contact", "words", "channels", "committees", "rest", "pausing"):
        assert edited(desk, name).changed == ()
    for one in before.editing.profile.services:
        for name in ("service", "conditions"):
            assert edited(desk, name, one).changed == ()
        for at in range(len(service(desk, one).documents)):
            assert edited(desk, "needed", f"{one}:{at}").changed == ()
    for one in before.editing.forms.documents:
        assert edited(desk, "document", one).changed == ()
    assert open_forms(desk) == before


def test_the_letterhead_is_another_from_the_next_transaction_on(at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    saved = edited(desk, "letterhead", letterhead__licence="20017", letterhead__email=None)
    assert saved.changed == ("profiles/twaim.toml",)
    assert saved.association.profile.letterhead.licence == "20017"
    assert saved.association.profile.letterhead.email is None
    assert open_forms(desk).seen["profiles/twaim.toml"] == 2
    assert offices.trail_of(desk)[-1] == ("form.change", "done", "admin")
    assert set(refused(desk, "letterhead", letterhead__name=" ")) == {"letterhead.name"}
    number = "letterhead.unified_number"
    assert set(refused(desk, "letterhead", letterhead__unified_number="1026477542")) == {number}
    saved = edited(desk, "letterhead", letterhead__unified_number="٧٠٢٦٤٧٧٥٤٢")
    assert saved.association.profile.letterhead.unified_number == "7026477542"


def test_who_comes_second_is_told_and_changes_nothing(at_desk: OpenDesk) -> None:
    first, second = at_desk("admin"), at_desk("admin")
    seen = open_forms(second)
    typed = dict(part_of(seen, "contact").given) | {"contact.hours": "من الثامنة"}
    edited(first, "contact", contact__liaison="أحمد")
    with pytest.raises(ChangedMeanwhileError):
        change_form(second, "contact", "", typed, seen.seen)
    contact = open_forms(first).editing.profile.contact
    assert (contact.liaison, contact.hours) == ("أحمد", None)


def promises(desk: Desk) -> Sequence[Promise]:
    with desk.reading() as session:
        return session.scalars(select(Promise)).all()


def test_other_days_of_rest_move_what_runs_and_no_printed_day_later(at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    before = {one.request_id: one.printed for one in promises(desk)}
    changes = len(visiting.every(desk, PromiseChange))
    saved = edited(desk, "rest", weekend__sat=False)
    assert saved.association.profile.weekend == (Weekday.FRI,)
    sooner = visiting.every(desk, PromiseChange)[changes:]
    assert sooner
    edited(desk, "rest", weekend__sat=True, weekend__thu=True)
    for one in promises(desk):
        assert one.printed == before[one.request_id]
        if one.printed is not None and one.effective is not None:
            assert one.effective <= one.printed
    every_day: dict[str, Answer | None] = {f"weekend__{day}": True for day in Weekday}
    assert refused(desk, "rest", "", **every_day) == {"weekend.sun": texts.REST_DAYS}


def test_another_word_for_the_person_is_taken_on_by_every_service(at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    saved = edited(desk, "words", person="member", digits="latin")
    assert "services/rent_aid.toml" in saved.changed
    assert saved.association.profile.person == "member"
    assert "member" in service(desk, "rent_aid").people


def test_the_prefix_stays_once_a_number_was_given(at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    assert "number_prefix" not in {ask.id for ask in part_of(open_forms(desk), "words").asks}
    assert edited(desk, "words", number_prefix="XX").association.profile.number_prefix == "TW"


def test_ways_and_committees_keep_what_the_work_needs(at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    assert edited(desk, "channels", channels__fax=True, channels__phone=False).changed
    none: dict[str, Answer | None] = {
        ask.id.replace(".", "__"): False for ask in part_of(open_forms(desk), "channels").asks
    }
    assert refused(desk, "channels", "", **none) == {"channels.visit": texts.NO_CHANNEL}
    assert edited(
        desk, "committees", committees__3__title="لجنة المنح", committees__3__purpose="study"
    ).changed
    every = open_forms(desk).editing.profile.committees
    assert (every[3].id, every[3].title) == ("committee_2", "لجنة المنح")
    assert "committees.4.purpose" in refused(desk, "committees", committees__4__title="أخرى")


def test_a_service_is_changed_and_what_it_cannot_be_is_said_where_it_was_typed(
    at_desk: OpenDesk,
) -> None:
    desk = at_desk("admin")
    edited(
        desk, "service", "rent_aid", title="إعانة الإيجار", amount__ceiling_riyals="١٢٬٠٠٠",
        categories__widow=False,
    )  # fmt: skip
    now = service(desk, "rent_aid")
    assert (now.title, now.amount.ceiling_riyals) == ("إعانة الإيجار", 12000)
    assert "widow" not in now.categories
    problems = refused(
        desk, "service", "rent_aid", title="", amount__times="0", amount__every_months="شهر"
    )
    assert set(problems) == {"title", "amount.times", "amount.every_months"}
    assert all(map(offices.is_arabic, problems.values()))


def test_conditions_are_worded_anew_added_and_removed(at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    before = service(desk, "rent_aid").conditions
    end = len(before)
    typed: dict[str, Answer | None] = {
        "conditions__0__say": "السكن في بيت مستأجر",
        "conditions__1__say": "", "conditions__1__otherwise": "",
        f"conditions__{end}__say": "حسن التعامل", f"conditions__{end}__otherwise": "يُبيَّن ذلك.",
    }  # fmt: skip
    edited(desk, "conditions", "rent_aid", **typed)
    now = service(desk, "rent_aid").conditions
    assert now[0].say == "السكن في بيت مستأجر"
    assert now[0].holds == before[0].holds
    assert [one.id for one in now] == ["rents", "moderate_rent", "no_other_rent_aid", "condition_2"]
    half = refused(desk, "conditions", "rent_aid", conditions__0__otherwise=" ")
    assert half == {"conditions.0.otherwise": texts.BOTH_WANTED}


def test_documents_are_added_ordered_changed_and_removed(at_desk: OpenDesk) -> None:
    desk = at_desk("admin")

    def needed() -> list[str]:
        return [one.document for one in service(desk, "rent_aid").documents]

    assert needed() == ["rent_contract", "rent_claim", "court_claim"]
    edited(desk, "add_needed", "rent_aid:electricity_bill")
    edited(desk, "raise", "rent_aid:3")
    edited(desk, "lower", "rent_aid:0")
    assert needed() == ["rent_claim", "rent_contract", "electricity_bill", "court_claim"]
    edited(desk, "needed", "rent_aid:2", required=False, note="الأحدث", months="2")
    bill = service(desk, "rent_aid").documents[2]
    assert (bill.required, bill.note, bill.issued_within_months) == (False, "الأحدث", 2)
    edited(desk, "remove", "rent_aid:3")
    assert "court_claim" not in needed()
    assert refused(desk, "add_needed", "rent_aid:rent_claim") == {"": texts.NEEDED_ALREADY}
    with pytest.raises(ExpectedError) as gone:
        part_of(open_forms(desk), "needed", "rent_aid:7")
    assert gone.value.user_message == texts.GONE


def test_the_catalogue_is_changed_and_grows(at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    edited(
        desk, "document", "rent_claim", where="المالك", validity="within",
        issued_within_months="6", copying=False,
    )  # fmt: skip
    claim = open_forms(desk).editing.forms.documents["rent_claim"]
    assert (claim.where, claim.issued_within_months, claim.copying) == ("المالك", 6, Copying.NO)
    assert refused(desk, "new_document", title="خطاب", where="جهة", validity="within") == {
        "issued_within_months": texts.WITHIN_WANTED
    }
    edited(desk, "new_document", title="خطاب", where="جهة", validity="expires")
    assert open_forms(desk).editing.forms.documents["document_2"].expires


def test_a_service_is_copied_and_one_that_is_retired_is_offered_no_more(at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    assert refused(desk, "copy", "rent_aid", title="المساعدة في الإيجار") == {
        "title": texts.TITLE_TAKEN
    }
    edited(desk, "copy", "rent_aid", title="إيجار الطلاب")
    editing = open_forms(desk).editing
    names = editing.profile.services
    assert names[names.index("rent_aid") + 1] == "rent_aid_2"
    assert editing.forms.services["rent_aid_2"].questions == service(desk, "rent_aid").questions
    edited(desk, "retire", "rent_aid")
    counter = at_desk("desk")
    rules = interviews.reread(counter, interviews.start(counter).uuid).interview.rules
    offered = {one.id for one in offered_services(Interview(rules))}
    assert "rent_aid_2" in offered
    assert "rent_aid" not in offered
    edited(desk, "retire", "rent_aid")
    assert not service(desk, "rent_aid").retired


def test_what_the_checks_of_forms_refuse_is_refused_here_too(at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    member = next(
        (name, at)
        for name, one in open_forms(desk).editing.forms.services.items()
        for at, needed in enumerate(one.documents)
        if any(test.fact.startswith("member.") for test in needed.when)
    )
    problems = refused(desk, "needed", f"{member[0]}:{member[1]}", per="request")
    assert all(map(offices.is_arabic, problems.values()))


def test_a_receipt_keeps_the_words_its_request_was_taken_under(at_desk: OpenDesk) -> None:
    admin, counter = at_desk("admin"), at_desk("desk")
    registered = completed(counter, begun(counter, answers_for(counter, "registration")))
    title = service(admin, "registration").title
    original = issue(counter, registered.request_id, "receipt").content
    assert not says(original, title)
    edited(admin, "service", "registration", title="قيد المستفيدين")
    edited(admin, "contact", contact__hours="من الثامنة صباحًا")
    choose_logo(admin, a_png(Picture(2, 1, b"\x00\xff")))
    again = issue_copy(counter, registered.number).content
    assert says(again, title, "قيد المستفيدين") == ["قيد المستفيدين"]
    assert not says(again, "من الثامنة صباحًا")  # it is issued today
    assert again.count(b"/Subtype /Image") == 1
    assert receipt_as_issued(counter, registered.number).content == original
    assert not says(issue_requirements(counter, "registration").content, "قيد المستفيدين")


def test_notice_and_acknowledgement_keep_the_words_of_their_request_too(
    at_desk: OpenDesk,
) -> None:
    admin, counter = at_desk("admin"), at_desk("desk")
    uuid = decided(counter)
    of_request = row_of(counter, uuid)
    service_id = of_request.service or ""
    title, what = service(admin, service_id).title, service(admin, service_id).amount.what
    edited(admin, "service", service_id, title="اسم جديد", amount__what="شيء آخر")
    telling = open_tell(counter, Coming(request=uuid)).telling
    assert telling is not None
    for said in map(" ".join, telling.said.values()):
        assert title in said
        assert what in said
    with counter.saving() as session:
        notice = notice_of(counter, session, session.merge(of_request))
    told(counter, uuid)
    paper = given(counter, uuid).paper
    assert paper is not None
    for paper_id in (notice, paper.paper_id):
        drawn = issue_one(counter, paper_id).content
        assert says(drawn, title.split()[0], "اسم جديد", "شيء آخر") == ["اسم جديد", "شيء آخر"]


def test_sheet_and_logo_are_settings_of_the_papers_to_come(at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    assert paper_settings(desk) == PaperSettings(PaperFormat.A5, has_logo=False, draws_logo=False)
    choose_format(desk, "a4-large")
    choose_logo(desk, a_png(Picture(2, 1, b"\x00\xff")))
    assert paper_settings(desk) == PaperSettings(PaperFormat.LARGE, has_logo=True, draws_logo=True)
    counter = at_desk("desk")
    sheet = issue_requirements(counter, "rent_aid").content
    assert sheet.count(b"/Subtype /Image") == 1
    with pytest.raises(ExpectedError) as refusal:
        choose_logo(desk, b"no picture")
    assert refusal.value.user_message == texts.LOGO_REFUSED
    choose_logo(desk, None)
    assert not paper_settings(desk).has_logo
    assert b"/Subtype /Image" not in issue_requirements(counter, "rent_aid").content


def test_history_says_who_changed_what(at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    edited(desk, "service", "rent_aid", title="إيجار", amount__ceiling_riyals=None)
    edited(desk, "add_needed", "rent_aid:electricity_bill")
    newest, second, first = history_of(at_desk("supervisor"), "services/rent_aid.toml")
    assert (first.number, first.who, first.changes) == (1, None, ())
    assert second.who
    assert second.changes == (
        FormChange(("title",), "المساعدة في الإيجار", "إيجار"),
        FormChange(("amount", "ceiling_riyals"), "10000", None),
    )
    added = FormChange(
        ("documents", "electricity_bill", "document"), None, "electricity_bill"
    )  # fmt: skip
    assert added in newest.changes


@pytest.mark.parametrize("role", ["desk", "supervisor", "auditor"])
def test_only_the_administrator_changes_a_form(at_desk: OpenDesk, role: str) -> None:
    desk = at_desk(role)
    with pytest.raises(NotAllowedError):
        change_form(desk, "contact", "", {}, {})
    assert offices.trail_of(desk)[-1] == ("form.change", "denied", role)
    if role == "supervisor":
        assert open_forms(desk).seen


def test_a_liaison_officer_is_given_his_categories(at_desk: OpenDesk) -> None:
    admin, liaison = at_desk("admin"), at_desk("liaison")
    user, name = next(iter(open_forms(admin).editing.officers.items()))
    with admin.reading() as session:
        assert name == session.get_one(User, liaison.user_id).full_name
    assert user == "liaison"
    saved = edited(admin, "liaison", user, category__widow=True, subject__papers=True)
    assert saved.association.profile.liaison == (Liaison("liaison", ("widow",), ("papers",)),)
    assert offices.trail_of(admin)[-1] == ("form.change", "done", "admin")
    officers = saved.association.profile.liaison
    assert looks_after(officers, "liaison", "widow", None)
    assert not looks_after(officers, "another", "widow", None)
    back = edited(admin, "liaison", user, category__widow=False, subject__papers=False)
    assert back.association.profile.liaison == ()
    with pytest.raises(ExpectedError):
        part_of(open_forms(admin), "liaison", "nobody")
    with pytest.raises(NotAllowedError):
        edited(at_desk("supervisor"), "liaison", user, category__widow=True)
