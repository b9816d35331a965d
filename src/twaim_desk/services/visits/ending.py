"""What the ends of all short visits share: answers that open the gate, and the visit's row."""

from sqlalchemy.orm import Session

from twaim_desk.db.models.desk import Visit
from twaim_desk.domain.asks import Answers, Ask
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.paper_parts import ToPrint
from twaim_desk.domain.typed_answers import Value
from twaim_desk.domain.visits.table import block_of, problems_of
from twaim_desk.domain.visits.value import Coming, Opening
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk


class UnansweredError(ExpectedError):
    """Something is missing or wrong; nothing was kept."""

    def __init__(self, problems: dict[str, str]) -> None:
        first = next(iter(problems.values()))
        super().__init__(f"{len(problems)} answers wrong or missing", user_message=first)
        self.problems = problems


def answered(opening: Opening, answers: Answers) -> Interview:
    """The answers, found sound; refused with what is wrong."""
    interview = Interview(opening.interview.rules, dict(answers), opening.interview.record)
    if problems := problems_of(opening, interview):
        raise UnansweredError(problems)
    return interview


def text_of(opening: Opening, interview: Interview, name: str) -> str | None:
    """What was meant by an answer, as a text; None where it was not asked or not answered."""
    value = value_of(opening, interview, name)
    return None if value is None else str(value)


def value_of(opening: Opening, interview: Interview, name: str) -> Value | None:
    """What was meant by an answer of the block."""
    asks: dict[str, Ask] = {one.id: one for one in block_of(opening, interview).asks}
    return interview.value(asks[name]) if name in asks else None


def to_print(paper_id: int | None, kind: str, coming: Coming) -> ToPrint | None:
    """The paper that is due at the end, and where the window goes after it."""
    if paper_id is None:
        return None
    if coming.returns:
        return ToPrint(paper_id, kind, "interview", coming.request)
    return ToPrint(paper_id, kind)


def add_visit(
    session: Session,
    desk: Desk,
    opening: Opening,
    *,
    place: str = "desk",
    request_id: int | None = None,
    turned_away: str | None = None,
    note: str | None = None,
) -> Visit:
    """The visit is counted: of whom, what for, where, from when to when."""
    visit = Visit(
        person_id=None if opening.visitor is None else opening.visitor.id,
        request_id=request_id,
        purpose=opening.kind,
        place=place,
        turned_away=turned_away,
        note=note,
        came_at=opening.began,
        left_at=desk.now(),
        by_id=desk.user_id,
    )
    session.add(visit)
    session.flush()
    return visit
