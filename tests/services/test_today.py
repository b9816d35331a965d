"""The day's work: each role its lines, counts that are those of the lists, what was restored."""

from datetime import date, timedelta

import pytest

from tests.services import offices
from tests.services.held import LACKING, REASON, completed, held
from tests.services.offices import OpenDesk
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.escalation import Level
from twaim_desk.domain.interview.way import Step
from twaim_desk.domain.paper_parts import ReferralReason
from twaim_desk.domain.request import State
from twaim_desk.domain.visits.value import Coming
from twaim_desk.domain.work_list import Due, Filters
from twaim_desk.errors import ExpectedError
from twaim_desk.services import exceptions, interviews, open_request, referrals, today
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.office import open_office
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.services.today_lines import begins_with
from twaim_desk.services.visits.complaint import take_complaint
from twaim_desk.services.visits.opening import open_complaint
from twaim_desk.services.work_list import ListLine, open_list

LINES = {
    "desk": [
        "overdue", "due_today", "five_days", "answers", "deliveries", "suspended", "moved",
        "by_agent", "expiring",
    ],
    "supervisor": [
        "overdue", "due_today", "two_days", "approvals", "committees", "answers", "deliveries",
        "suspended", "moved", "matters_late", "matters_soon", "matters", "harm", "shortcomings",
        "findings_late", "offers",
    ],
    "researcher": ["overdue", "due_today", "referrals", "studies_soon"],
    "secretary": [
        "overdue", "due_today", "committees", "sessions_open", "sessions_ahead", "committee_soon",
        "grievances", "harm",
    ],
    "liaison": [
        "answers", "lacking", "matters_late", "matters_soon", "matters", "ahead", "offers",
    ],
    "admin": ["backup", "health", "users"],
    "auditor": ["trail", "trail_denied"],
}  # fmt: skip


def counts(desk: Desk, role: str | None = None) -> dict[str, int]:
    lines = today.today(desk, role).lines
    return {line.name: line.count for line in lines if line.officer is None}


def listed(desk: Desk, filters: Filters) -> list[ListLine]:
    return list(open_list(desk, filters).lines)


def on(desk: Desk, day: date) -> Desk:
    moment = offices.clock().replace(year=day.year, month=day.month, day=day.day)
    return open_office(desk.folder, desk.role, PASSWORD, lambda: moment)


@pytest.mark.parametrize("role", offices.ROLES)
def test_each_role_sees_its_lines(role: str, at_desk: OpenDesk) -> None:
    desk = at_desk(role)
    on_server = desk.store.beside is None
    lines = [name for name in LINES[role] if not (on_server and name == "backup")]
    assert list(counts(desk)) == lines
    assert list(counts(at_desk("admin"), role)) == lines


def test_an_unknown_role_is_refused(at_desk: OpenDesk) -> None:
    with pytest.raises(ExpectedError):
        today.today(at_desk("desk"), "nobody")


def test_a_line_counts_what_its_list_has(at_desk: OpenDesk) -> None:
    """On two days, of the lines that lead to the list of requests."""
    for day in (date(2026, 10, 2), date(2026, 12, 1)):
        for role in ("desk", "supervisor", "researcher", "secretary", "liaison"):
            then = on(at_desk(role), day)
            for line in today.today(then).lines:
                if line.place == "requests":
                    filters = line.filters or begins_with(line.name)
                    assert isinstance(filters, Filters)
                    count = open_list(then, filters).stretch.count
                    assert count == line.count, (day, role, line.name)
            then.store.dispose()


def test_late_requests_are_told_by_officer(at_desk: OpenDesk) -> None:
    then = on(at_desk("supervisor"), date(2026, 12, 1))
    found = today.today(then)
    whole = next(line.count for line in found.lines if line.name == "overdue")
    assert whole > 0
    of_officers = [line for line in found.lines if line.officer is not None]
    assert [line.about for line in of_officers] == ["هند بنت سعد العتيبي"]
    assert sum(line.count for line in of_officers) == whole
    assert {line.level for line in of_officers} == {Level.LATE}
    then.store.dispose()


def test_a_reply_on_a_rest_day_is_due_on_the_working_day_before(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = held(desk)
    registered = completed(desk, uuid)
    thursday, friday = date(2026, 10, 15), date(2026, 10, 16)
    offices.run(
        desk,
        f"UPDATE promise SET effective = '{friday}', work_due = '{thursday}'"
        f" WHERE request_id = {registered.request_id}",
    )
    for day, found in ((thursday, True), (friday, True), (date(2026, 10, 14), False)):
        then = on(desk, day)
        there = {one.uuid for one in listed(then, Filters(due=Due.TODAY))}
        assert (uuid in there) is found, day
        then.store.dispose()


def test_an_answered_request_waits_no_more(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = held(desk)
    reply_by = completed(desk, uuid).reply_by
    assert reply_by is not None
    then = on(desk, reply_by + timedelta(days=1))
    before = counts(then)["overdue"]
    offices.run(desk, f"UPDATE request SET state = 'told' WHERE uuid = '{uuid}'")
    assert counts(then)["overdue"] == before - 1
    then.store.dispose()


def test_who_may_read_the_list_may_open_a_request_of_it(at_desk: OpenDesk) -> None:
    secretary = on(at_desk("secretary"), date(2027, 1, 1))
    found = listed(secretary, Filters(due=Due.OVERDUE))
    assert found
    card = open_request.open_request(secretary, found[0].uuid)
    assert card.number == found[0].number
    assert not {"correct", "cancel"} & set(card.acts)
    assert offices.trail_of(secretary)[-1] == ("request.open", "done", "secretary")
    secretary.store.dispose()


def test_a_clock_behind_the_trail_is_a_line(at_desk: OpenDesk) -> None:
    before = on(at_desk("supervisor"), date(2026, 9, 1))
    assert today.today(before).lines[0].name == "clock"
    assert today.today(before).lines[0].level is Level.LATE
    before.store.dispose()


def test_the_age_of_the_backup_is_said(at_desk: OpenDesk) -> None:
    admin = at_desk("admin")
    line = today.today(admin).lines[0]
    if admin.store.beside is None:  # a server is copied by its administrator
        lines = {one.name: one.count for one in today.today(admin).lines}
        assert "backup" not in lines
        assert lines["health"] == 0
        return
    assert (line.name, line.place, line.level) == ("backup", "backups", Level.LATE)
    assert offices.is_arabic(line.about)


def test_what_somebody_brought_is_counted_for_the_liaison_officer(at_desk: OpenDesk) -> None:
    liaison, desk = at_desk("liaison"), at_desk("desk")
    before = counts(liaison)["matters"]
    opened = open_complaint(desk, Coming(None, None))
    answers: dict[str, Answer] = {
        "kind": "complaint",
        "with_name": False,
        "about": "التأخر",
        "text": "تأخر الرد",
    }
    take_complaint(desk, opened, {**opened.interview.answers, **answers})
    now = counts(liaison)
    assert now["matters"] == before + 1
    later = on(liaison, date(2026, 12, 1))
    assert counts(later)["matters_late"] > now["matters_late"]
    later.store.dispose()


def test_refusals_of_the_day_are_counted(at_desk: OpenDesk) -> None:
    auditor = at_desk("auditor")
    before = counts(auditor)["trail_denied"]
    with pytest.raises(NotAllowedError):
        interviews.start(auditor)
    assert counts(auditor)["trail_denied"] == before + 1


def test_what_waits_for_others_is_counted(at_desk: OpenDesk) -> None:
    desk, supervisor = at_desk("desk"), at_desk("supervisor")
    researcher = at_desk("researcher")
    drafts, referred = counts(desk)["suspended"], counts(researcher)["referrals"]
    uuid = held(desk, [LACKING])
    exceptions.ask_approval(desk, uuid, [LACKING], REASON)
    referrals.refer(desk, uuid, ReferralReason.NEEDS_STUDY)
    assert counts(supervisor)["approvals"] == 1
    assert counts(researcher)["referrals"] == referred + 1
    assert counts(desk)["suspended"] == drafts + 1
    interviews.give_up(desk, uuid, "لم يعد")
    assert (counts(desk)["suspended"], counts(supervisor)["approvals"]) == (drafts, 0)


def test_the_one_who_was_interrupted_is_told_at_which_step(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    assert today.today(desk).restored is None
    uuid = held(desk, ["sign.read"])
    interviews.save_answers(desk, uuid, {"sign.method": "ink"}, "sign")
    restored = today.today(desk).restored
    assert restored is not None
    assert (restored.uuid, restored.step) == (uuid, Step.SIGNATURE)
    assert today.today(at_desk("supervisor")).restored is None
    later = open_office(
        desk.folder, "desk", PASSWORD, lambda: offices.clock() + timedelta(hours=12, minutes=1)
    )
    assert today.today(later).restored is None
    later.store.dispose()


def test_an_open_request_tells_its_history_and_what_may_be_done(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = held(desk)
    registered = completed(desk, uuid)
    card = open_request.open_request(desk, uuid)
    assert (card.number, card.reply_by, card.state) == (
        registered.number, registered.reply_by, State.COMPLETE,
    )  # fmt: skip
    events = [one.values for one in card.story if one.kind == "event"]
    assert [(one["before"], one["after"]) for one in events] == [(State.DRAFT, State.COMPLETE)]
    assert [(one.kind, one.standing) for one in card.papers] == [("receipt", "due")]
    assert {"correct", "cancel"} <= set(card.acts)
    with pytest.raises(ExpectedError):
        open_request.open_request(desk, held(desk, seed=9))
