"""The lines of each role's first page, one entry each: whose, what it counts, where it leads.

To add a line: its entry here, its words in `texts/today.LINES`, its place in `ui/place_table.py`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property

from sqlalchemy.orm import Session

from twaim_desk.clock import RIYADH
from twaim_desk.db import (
    answers,
    approvals,
    committees,
    data_requests,
    deliveries,
    harm,
    interviews,
    offers,
    oversight,
    promises,
    referrals,
    retention,
    rights,
    studies,
    surveys,
)
from twaim_desk.db import today as rows
from twaim_desk.domain.committee import SessionsOf
from twaim_desk.domain.escalation import Level
from twaim_desk.domain.matters import Waiting
from twaim_desk.domain.request import State
from twaim_desk.domain.work_list import Due, Filters, Matter, days_of
from twaim_desk.services import ahead, management, matters, register, survey_rounds
from twaim_desk.services.before_office import Association
from twaim_desk.services.desk import Desk
from twaim_desk.services.health import failing_now, is_clock_behind
from twaim_desk.services.holidays import of_calendar
from twaim_desk.services.office_forms import office_forms

DESK, SUPERVISOR, RESEARCHER = "desk", "supervisor", "researcher"
SECRETARY, LIAISON, ADMIN, AUDITOR = "secretary", "liaison", "admin", "auditor"


@dataclass(frozen=True)
class Moment:
    """What a line is counted from; what two lines count is read once."""

    desk: Desk
    session: Session
    day: date
    association: Association

    @cached_property
    def matters(self) -> Waiting:
        """How many complaints, suggestions and enquiries are open, and how many of them late."""
        return matters.count_waiting(self.desk, self.session)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the first page; it is seen by these roles where they may do the action.

    `place` is where it leads, `begins_with` what that page begins with. `if_any`: it is there only
    while there is something, `stays`: its page is looked at also while there is nothing. An empty
    `roles`: every role that may do the action.
    """

    name: str
    action: str
    count: Callable[[Moment], int]
    place: str
    roles: tuple[str, ...] = ()
    begins_with: object = None
    level: Level = Level.CALM
    if_any: bool = False
    stays: bool = False


def _awaited(due: Due, state: State | None = None) -> Callable[[Moment], int]:
    def count(at: Moment) -> int:
        first, last = days_of(due, at.day, at.association.calendar)
        return rows.count_awaited(at.session, first, last, state)

    return count


def _trail(outcome: str | None) -> Callable[[Moment], int]:
    def count(at: Moment) -> int:
        return rows.count_trail(at.session, datetime.combine(at.day, time(), RIYADH), outcome)

    return count


LAST_DAYS = timedelta(days=3)  # of the thirty in which a wish about one's own data is answered
_STUDY_SOON = Filters(state=State.WITH_RESEARCHER, due=Due.FIVE_DAYS)
_COMMITTEE_SOON = Filters(state=State.WITH_COMMITTEE, due=Due.FIVE_DAYS)

LINES = (
    Line("clock", "office.health", lambda at: int(is_clock_behind(at.desk, at.session)), "health",
         (SUPERVISOR, ADMIN), None, Level.LATE, if_any=True),
    Line("overdue", "requests.list", _awaited(Due.OVERDUE), "requests",
         (DESK, SUPERVISOR, RESEARCHER, SECRETARY), Filters(due=Due.OVERDUE), Level.LATE),
    Line("due_today", "requests.list", _awaited(Due.TODAY), "requests",
         (DESK, SUPERVISOR, RESEARCHER, SECRETARY), Filters(due=Due.TODAY), Level.MANAGEMENT),
    Line("two_days", "requests.list", _awaited(Due.TWO_DAYS), "requests",
         (SUPERVISOR,), Filters(due=Due.TWO_DAYS), Level.SUPERVISOR),
    Line("five_days", "requests.list", _awaited(Due.FIVE_DAYS), "requests",
         (DESK,), Filters(due=Due.FIVE_DAYS), Level.OFFICER),
    Line("preceding", "holiday.requests",
         lambda at: promises.count_sooner(at.session, at.day), "preceding",
         (SUPERVISOR,), None, Level.SUPERVISOR, if_any=True),
    Line("holidays", "holiday.list", lambda at: len(of_calendar(at.association, at.day)),
         "holidays", (SUPERVISOR, ADMIN), None, Level.SUPERVISOR, if_any=True),
    Line("approvals", "approval.decide",
         lambda at: approvals.count_waiting(at.session, at.desk.user_id), "approvals"),
    Line("referrals", "referral.answer",
         lambda at: referrals.count_waiting(at.session) + studies.count_open(at.session),
         "referrals"),
    Line("studies_soon", "requests.list", _awaited(Due.FIVE_DAYS, State.WITH_RESEARCHER),
         "requests", (RESEARCHER,), _STUDY_SOON, Level.OFFICER),
    Line("committees", "committee.read", lambda at: committees.count_waiting(at.session),
         "committees", stays=True),
    Line("sessions_open", "committee.manage",
         lambda at: committees.count_open_sessions(at.session, at.day, ahead=False), "committees",
         (SECRETARY,), SessionsOf.BEHIND, Level.SUPERVISOR),
    Line("sessions_ahead", "committee.manage",
         lambda at: committees.count_open_sessions(at.session, at.day, ahead=True), "committees",
         (SECRETARY,), SessionsOf.AHEAD),
    Line("committee_soon", "requests.list", _awaited(Due.FIVE_DAYS, State.WITH_COMMITTEE),
         "requests", (SECRETARY,), _COMMITTEE_SOON, Level.OFFICER),
    Line("answers", "answer.tell", lambda at: answers.count_decided(at.session), "answers"),
    Line("deliveries", "delivery.record",
         lambda at: deliveries.count_due(at.session, at.day), "deliveries"),
    Line("suspended", "interview.hold", lambda at: interviews.count_left(at.session), "suspended"),
    Line("moved", "requests.list", lambda at: rows.count_moved(at.session), "requests",
         (DESK, SUPERVISOR), Filters(matter=Matter.MOVED)),
    Line("by_agent", "requests.list", lambda at: rows.count_by_agent(at.session), "requests",
         (DESK,), Filters(matter=Matter.BY_AGENT)),
    Line("expiring", "requests.list", lambda at: rows.count_expiring(at.session, at.day),
         "requests", (DESK,), Filters(matter=Matter.EXPIRING)),
    Line("lacking", "requests.list", lambda at: rows.count_lacking(at.session, at.day),
         "requests", (LIAISON,), Filters(matter=Matter.LACKING), Level.OFFICER, if_any=True),
    Line("matters_late", "matter.handle",
         lambda at: at.matters.late, "matters",
         (LIAISON, SUPERVISOR), None, Level.LATE),
    Line("matters_soon", "matter.handle",
         lambda at: at.matters.soon, "matters",
         (LIAISON, SUPERVISOR), None, Level.OFFICER),
    Line("grievances", "matter.decide",
         lambda at: at.matters.open, "matters",
         (SECRETARY,), None, Level.OFFICER, stays=True),
    Line("matters", "matter.handle",
         lambda at: at.matters.open, "matters",
         (LIAISON, SUPERVISOR), stays=True),
    Line("harm", "harm.read", lambda at: harm.count_open(at.session), "harm",
         (SUPERVISOR, SECRETARY), None, Level.OFFICER, stays=True),
    Line("management", "matters.review",
         lambda at: at.matters.open if management.should_look(at.session, at.day) else 0,
         "management",
         (SUPERVISOR,), None, Level.MANAGEMENT, if_any=True),
    Line("shortcomings", "shortcoming.note",
         lambda at: rights.count_open_shortcomings(at.session), "shortcomings",
         (SUPERVISOR,), None, Level.SUPERVISOR, if_any=True),
    Line("ahead", "contact.ahead",
         lambda at: len(ahead.lines(at.desk, at.session, agreed=True)), "ahead",
         (LIAISON,), if_any=True),
    Line("findings_late", "office.visit",
         lambda at: oversight.count_late_findings(at.session, at.day), "office_visits",
         (SUPERVISOR,), None, Level.LATE, if_any=True),
    Line("offers", "volunteer.handle", lambda at: offers.count_new(at.session), "offers",
         (SUPERVISOR, LIAISON), None, Level.OFFICER),
    Line("surveys", "survey.manage",
         lambda at: survey_rounds.count_waiting(at.session, office_forms(at.session), at.day),
         "surveys", (SUPERVISOR,), None, Level.SUPERVISOR, if_any=True),
    Line("improvements", "survey.manage", lambda at: surveys.count_due(at.session, at.day),
         "improvements", (SUPERVISOR,), None, Level.SUPERVISOR, if_any=True),
    Line("rights_late", "data_right.answer",
         lambda at: data_requests.count_open(at.session, at.day + LAST_DAYS), "data_rights",
         (SUPERVISOR,), None, Level.LATE, if_any=True),
    Line("rights", "data_right.answer", lambda at: data_requests.count_open(at.session),
         "data_rights", (SUPERVISOR,), None, Level.OFFICER, if_any=True),
    Line("to_approve", "destruction.approve",
         lambda at: retention.count_lists(at.session, approved=False), "destructions",
         (SECRETARY,), None, Level.OFFICER, if_any=True),
    Line("to_destroy", "destruction.carry",
         lambda at: retention.count_lists(at.session, approved=True), "destructions",
         (ADMIN,), None, Level.OFFICER, if_any=True),
    Line("backup", "backup.list", lambda at: 0, "backups", (ADMIN,)),
    Line("health", "office.health", lambda at: failing_now(at.desk, at.session), "health",
         (ADMIN,), None, Level.SUPERVISOR, stays=True),
    Line("reviews", "policy.register", lambda at: register.count_due(at.desk, at.session),
         "policy_register", (ADMIN, SUPERVISOR), None, Level.SUPERVISOR, if_any=True),
    Line("users", "users.manage", lambda at: rows.count_users(at.session), "users", (ADMIN,),
         stays=True),
    Line("trail", "audit.read", _trail(None), "trail", (AUDITOR,), stays=True),
    Line("trail_denied", "audit.read", _trail("denied"), "trail", (AUDITOR,), None,
         Level.SUPERVISOR),
)  # fmt: skip


def begins_with(name: str) -> object:
    """What the page of a line begins with."""
    return next((one.begins_with for one in LINES if one.name == name), None)
