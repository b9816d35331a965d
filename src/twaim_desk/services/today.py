"""What the first page shows of the day's work: the lines of a role, and what was restored."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from twaim_desk.db import interviews
from twaim_desk.db import today as rows
from twaim_desk.db.users import every_user
from twaim_desk.domain.escalation import Level
from twaim_desk.domain.interview.way import Step, step_of
from twaim_desk.domain.roles import may
from twaim_desk.domain.work_list import Due, Filters, days_of
from twaim_desk.errors import ExpectedError
from twaim_desk.services.assigning import covered_by
from twaim_desk.services.daily_backup import age_of_last
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import label_of, today_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.today_lines import LINES, SUPERVISOR, Line, Moment
from twaim_desk.texts import desk as desk_texts

_RESTORED_WITHIN = timedelta(hours=12)
_CONCERNS = {"danger": Level.LATE, "warning": Level.SUPERVISOR}
_MOST_OFFICERS = 4
_BY_URGENCY = (Level.LATE, Level.MANAGEMENT, Level.SUPERVISOR, Level.OFFICER, Level.CALM)


@dataclass(frozen=True, slots=True)
class TodayLine:
    """A line of the first page: its name, how much there is of it, the place where it leads.

    `more`: there is more than that. `level`: how urgent it is. `about`: of whom it is, or what is
    said in place of a count. `stays`: its page is looked at also while there is nothing to count.
    """

    name: str
    count: int
    place: str
    level: Level
    more: bool = False
    about: str = ""
    officer: int | None = None
    due: Due = Due.OVERDUE
    stays: bool = False

    @property
    def filters(self) -> Filters | None:
        """What the list of an officer begins with; the others are in the table of lines."""
        return None if self.officer is None else Filters(officer=self.officer, due=self.due)


@dataclass(frozen=True, slots=True)
class Restored:
    """The interview that this user had open when the desk last went away."""

    uuid: str
    label: str
    step: Step


@dataclass(frozen=True, slots=True)
class Today:
    """The lines of a role, and what was restored for the one who looks."""

    role: str
    day: date
    lines: tuple[TodayLine, ...]
    restored: Restored | None


def today(desk: Desk, role: str | None = None) -> Today:
    """The lines that a role sees, or his own; counts alone, so there is no line in the trail."""
    desk.allow("today.read")
    role = role or desk.role
    if role not in {one.id for one in desk.roles.roles}:
        raise ExpectedError("unknown role", user_message=desk_texts.UNKNOWN_ROLE)
    with desk.reading() as session:
        at = Moment(desk, session, today_of(desk), office_forms(session).association)
        lines = [
            counted
            for line in LINES
            if _is_for(desk, role, line) and (counted := _counted(at, line)) is not None
        ]
        if role == desk.role:
            lines += _covered(at)
        if role == SUPERVISOR:
            lines += _officers(at)
        restored = _restored(desk, session) if may(desk.roles, role, "interview.hold") else None
        return Today(role, at.day, tuple(lines), restored)


def sorted_out(lines: Sequence[TodayLine]) -> tuple[list[TodayLine], list[TodayLine]]:
    """The lines to be looked at, the most urgent first, and those in which there is nothing."""
    waiting = [one for one in lines if one.count or one.about or one.stays]
    nothing = [one for one in lines if one not in waiting]
    return sorted(waiting, key=_urgency), nothing


def _urgency(line: TodayLine) -> int:
    """What is late of one officer stands behind all that is late or rises to a supervisor."""
    level = Level.OFFICER if line.officer is not None else line.level
    return _BY_URGENCY.index(level)


def _is_for(desk: Desk, role: str, line: Line) -> bool:
    return may(desk.roles, role, line.action) and (not line.roles or role in line.roles)


def _counted(at: Moment, line: Line) -> TodayLine | None:
    """The line with its count; one that stands only for something is left out without it."""
    if line.name == "backup":
        return _backup(at, line)
    count = line.count(at)
    if line.if_any and not count:
        return None
    level = line.level if count else Level.CALM
    is_cut = line.name in {"moved", "by_agent", "expiring", "lacking"} and count > rows.MOST
    return TodayLine(
        line.name, min(count, rows.MOST) if is_cut else count, line.place, level, is_cut,
        stays=line.stays,
    )  # fmt: skip


def _backup(at: Moment, line: Line) -> TodayLine | None:
    """How old the last backup is; a server is copied by its administrator, and has no line."""
    age = age_of_last(at.desk, at.association.profile.digits)
    level = _CONCERNS.get(age.concern.value, Level.CALM)
    if not age.sentence:
        return None
    return TodayLine(line.name, 0, line.place, level, about=age.sentence)


def _officers(at: Moment) -> list[TodayLine]:
    """Who has late requests, the most first."""
    return [
        TodayLine("overdue_of", count, "requests", Level.LATE, about=name, officer=user_id)
        for user_id, name, count in rows.late_by_officer(at.session, at.day)[:_MOST_OFFICERS]
    ]


def _covered(at: Moment) -> list[TodayLine]:
    """What is due of everyone whom the one who looks covers while he is away."""
    names = {one.id: one.full_name for one in every_user(at.session)}
    lines = []
    for user_id in covered_by(at.session, at.desk.user_id, at.day):
        for due, level in ((Due.OVERDUE, Level.LATE), (Due.FIVE_DAYS, Level.OFFICER)):
            first, last = days_of(due, at.day, at.association.calendar)
            count = rows.count_of_officer(at.session, user_id, first, last)
            if count or due is Due.FIVE_DAYS:  # that he covers him is said in any case
                name, urgent = f"covered_{due}", level if count else Level.CALM
                about = names[user_id]
                lines.append(TodayLine(name, count, "requests", urgent, False, about, user_id, due))
    return lines


def _restored(desk: Desk, session: Session) -> Restored | None:
    """His newest interview, where it was typed in lately."""
    request = rows.newest_draft(session, desk.user_id, desk.now() - _RESTORED_WITHIN)
    if request is None or request.referred:
        return None
    label = label_of(request, interviews.person_of(session, request.person_id))
    return Restored(request.uuid, label, step_of(request.at_block or ""))
