"""Supervisory visits to offices: what was seen, what was found, what was done about it."""

import pytest

from tests.paper.reading import says
from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import NotAllowedError
from twaim_desk.services.office_visits import (
    add_finding,
    keep_visit,
    office_visit,
    office_visits,
    put_right,
)
from twaim_desk.services.oversight_papers import make_visit_record
from twaim_desk.services.papers import issue_one
from twaim_desk.services.today import today
from twaim_desk.texts import office_visits as texts

VISIT = {"visited_on": "1/9/2026", "place": "مكتب الفرع", "seen": "الاستقبال منتظم."}
FINDING = {"text": "لوحة الأوقات قديمة", "due_on": "15/9/2026"}


def test_a_late_finding_is_a_line_until_it_is_put_right_and_the_record_says_so(
    at_desk: OpenDesk,
) -> None:
    supervisor = at_desk("supervisor")
    before = {line.name: line.count for line in today(supervisor).lines}.get("findings_late", 0)
    visit_id = keep_visit(supervisor, VISIT)
    add_finding(supervisor, visit_id, FINDING)
    line = next(one for one in office_visits(supervisor) if one.id == visit_id)
    assert (line.place, line.findings, line.open, line.late) == ("مكتب الفرع", 1, 1, 1)
    late = next(one for one in today(supervisor).lines if one.name == "findings_late")
    assert (late.count, late.place) == (before + 1, "office_visits")

    finding = office_visit(supervisor, visit_id).findings[0]
    put_right(supervisor, finding.id, {"done": "عُلّقت لوحة جديدة"})
    assert offices.trail_of(supervisor)[-1] == ("office.visit", "done", "supervisor")
    done = office_visit(supervisor, visit_id).findings[0]
    assert (done.done, done.done_on) == ("عُلّقت لوحة جديدة", offices.clock().date())
    assert not done.is_late
    with pytest.raises(ExpectedError) as again:
        put_right(supervisor, finding.id, {"done": "مرة أخرى"})
    assert again.value.user_message == texts.DONE_BEFORE

    due = make_visit_record(supervisor, visit_id)
    issued = issue_one(supervisor, due.paper_id)
    assert (due.then_place, due.then_kept, issued.kind) == ("office_visit", visit_id, due.kind)
    assert says(issued.content, "محضر زيارة إشرافية", "لوحة الأوقات قديمة") == []


def test_what_cannot_be_is_refused_and_only_a_supervisor_visits(at_desk: OpenDesk) -> None:
    supervisor = at_desk("supervisor")
    visit_id = keep_visit(supervisor, VISIT)
    with pytest.raises(ExpectedError) as early:
        add_finding(supervisor, visit_id, {**FINDING, "due_on": "1/8/2026"})
    assert early.value.user_message == texts.DUE_TOO_EARLY
    with pytest.raises(ExpectedError) as future:
        keep_visit(supervisor, {**VISIT, "visited_on": "1/1/2027"})
    assert offices.is_arabic(future.value.user_message)
    with pytest.raises(ExpectedError) as nothing:
        office_visit(supervisor, 999_999)
    assert nothing.value.user_message == texts.NO_SUCH
    with pytest.raises(NotAllowedError):
        office_visits(at_desk("desk"))
