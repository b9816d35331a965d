"""Improvements that follow from what people said: made, listed, done."""

from dataclasses import dataclass
from datetime import date

from twaim_desk.db import surveys as rows
from twaim_desk.db.models.surveys import Improvement
from twaim_desk.domain.improvements import Improved, Progress
from twaim_desk.domain.typed_answers import parse_reason
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.trail import Act
from twaim_desk.texts import surveys as texts


@dataclass(frozen=True, slots=True)
class ImprovementLine:
    """An improvement in the list; `round_title` is what it follows from, where that is a round."""

    id: int
    what: Improved
    progress: Progress
    round_title: str | None


def improvements(desk: Desk, *, only_open: bool = True) -> tuple[ImprovementLine, ...]:
    """Those that are not done, the soonest due first, or all of them."""
    desk.allow("survey.read")
    today = today_of(desk)
    with desk.reading() as session:
        titles = {one.id: one.title for one in rows.rounds(session)}
        return tuple(
            line_of(row, today, titles.get(row.round_id or 0))
            for row in rows.improvements(session, only_open=only_open)
        )


def add_improvement(desk: Desk, what: Improved, round_id: int | None = None) -> int:
    """What is to be done about a finding; by a day that is not past."""
    desk.allow("survey.manage")
    if what.due_on < today_of(desk):
        raise ExpectedError("due in the past", user_message=texts.DUE_PAST)
    with desk.saving() as session:
        row = Improvement(
            round_id=round_id,
            finding=parse_reason(what.finding),
            action=parse_reason(what.action),
            responsible=parse_reason(what.responsible),
            due_on=what.due_on,
            made_at=desk.now(),
            by_id=desk.user_id,
        )
        session.add(row)
        session.flush()
        desk.note(session, Act("improvement.add", object_kind="improvement", object_id=row.id))
        return row.id


def finish_improvement(desk: Desk, improvement_id: int, changed: str) -> None:
    """It is done today, and this changed by it; of two who say so the second is told."""
    desk.allow("survey.manage")
    said = parse_reason(changed)
    with desk.saving() as session:
        row = rows.improvement(session, improvement_id)
        if row is None or row.done_on is not None:
            raise ExpectedError("no open improvement", user_message=texts.IS_DONE)
        row.done_on, row.done_by, row.changed = today_of(desk), desk.user_id, said
        desk.note(session, Act("improvement.done", object_kind="improvement", object_id=row.id))


def line_of(row: Improvement, today: date, round_title: str | None) -> ImprovementLine:
    """A row as it is listed."""
    what = what_of(row)
    return ImprovementLine(row.id, what, what.progress(today), round_title)


def what_of(row: Improvement) -> Improved:
    """A row as a value."""
    return Improved(row.finding, row.action, row.responsible, row.due_on, row.done_on, row.changed)
