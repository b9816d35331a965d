"""The management follows complaints and enquiries, and the liaison officers who hold them."""

from datetime import date

import pytest
from sqlalchemy.exc import DatabaseError

from tests.paper.reading import says
from tests.services import offices, visiting
from tests.services.offices import OpenDesk
from tests.services.settling import end
from twaim_desk.db.models.desk import Complaint
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.liaison_report import OfficerFigures, Span
from twaim_desk.domain.management import KindFigures
from twaim_desk.domain.matters import Kind
from twaim_desk.domain.visits.value import Coming
from twaim_desk.services import management
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.liaison_report import Report, liaison_report
from twaim_desk.services.office import open_office
from twaim_desk.services.open_matter import MatterRef
from twaim_desk.services.oversight_papers import make_liaison_report
from twaim_desk.services.papers import issue_one
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.services.today import today
from twaim_desk.services.visits.complaint import take_complaint
from twaim_desk.services.visits.opening import open_complaint

LOOK = {"looker": "المدير التنفيذي", "ordered": "الرد على ما تأخّر"}


def complained(desk: Desk) -> MatterRef:
    """A complaint that was just taken down, of nobody."""
    taking = open_complaint(desk, Coming())
    words: dict[str, Answer] = {
        "kind": "complaint",
        "with_name": False,
        "about": "التأخر",
        "text": "تأخر الرد.",
    }
    take_complaint(desk, taking, {**taking.interview.answers, **words})
    return MatterRef(Kind.COMPLAINT, visiting.last(desk, Complaint).id)


def then(desk: Desk, day: date) -> Desk:
    moment = offices.clock().replace(year=day.year, month=day.month, day=day.day)
    return open_office(desk.folder, desk.role, PASSWORD, lambda: moment)


def of_officer(report: Report) -> OfficerFigures:
    """The one liaison officer of the sample."""
    return next(one for one in report.officers if one.name == "وليد بن حمد الشمري")


def of(figures: tuple[KindFigures, ...], kind: Kind) -> KindFigures:
    return next(one for one in figures if one.kind is kind)


def test_who_looked_what_he_saw_and_ordered_stays(at_desk: OpenDesk) -> None:
    supervisor = at_desk("supervisor")
    before = management.standing(supervisor)
    complained(at_desk("desk"))
    later = then(supervisor, date(2026, 12, 1))
    line = next(one for one in today(later).lines if one.name == "management")
    assert line.place == "management"
    now = of(management.standing(later).figures, Kind.COMPLAINT)
    assert now.open == of(before.figures, Kind.COMPLAINT).open + 1
    assert now.late >= 1

    management.look(later, LOOK)
    assert offices.trail_of(later)[-1] == ("matters.review", "done", "supervisor")
    look = management.standing(later).looks[0]
    assert (look.looker, look.ordered) == (LOOK["looker"], LOOK["ordered"])
    assert look.figures["complaint.open"] == now.open
    assert now.oldest_on is not None
    assert look.figures["complaint.oldest"] == now.oldest_on.isoformat()
    assert "management" not in {one.name for one in today(later).lines}
    later.store.dispose()


def test_the_auditor_reads_and_only_the_management_signs(at_desk: OpenDesk) -> None:
    auditor = at_desk("auditor")
    assert management.standing(auditor).looks
    with pytest.raises(NotAllowedError):
        management.look(auditor, LOOK)
    with pytest.raises(NotAllowedError):
        management.standing(at_desk("liaison"))
    with pytest.raises(DatabaseError):
        offices.run(auditor, "UPDATE management_look SET ordered = ''")


def test_an_officer_holds_a_matter_until_he_answers_it_in_time_or_late(at_desk: OpenDesk) -> None:
    desk, liaison, supervisor = at_desk("desk"), at_desk("liaison"), at_desk("supervisor")
    before = of_officer(liaison_report(supervisor, Span.QUARTER))
    first, second = complained(desk), complained(desk)
    held = of_officer(liaison_report(supervisor, Span.QUARTER))
    assert (held.held, held.late) == (before.held + 2, before.late)

    end(supervisor, first, "تمت معالجة التأخر", liaison)
    after, later = then(supervisor, date(2026, 12, 1)), then(liaison, date(2026, 12, 1))
    end(after, second, "تمت معالجة التأخر", later)
    later.store.dispose()
    done = of_officer(liaison_report(after, Span.QUARTER))
    assert done.held == before.held
    assert (done.in_time, done.too_late) == (before.in_time + 1, before.too_late + 1)
    assert done.mean_days is not None
    assert done.mean_days > 0
    assert of_officer(liaison_report(after, Span.MONTH)).in_time == before.in_time

    issued = issue_one(after, make_liaison_report(after, Span.QUARTER).paper_id)
    assert says(issued.content, "تقرير ضباط الاتصال", "وليد بن حمد الشمري") == []
    after.store.dispose()
