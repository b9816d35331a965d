"""Answers that the association approved: added, changed with the old one kept, taken out of use."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from twaim_desk.db import desk_tools as rows
from twaim_desk.db.models.desk import ApprovedAnswer
from twaim_desk.domain.approved import APPROVED_ASKS, read_typed
from twaim_desk.domain.asks import Answer
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.trail import Act
from twaim_desk.texts import keeping as texts


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """An approved answer as the list shows it; one out of use stays for what was said with it."""

    id: int
    question: str
    answer: str
    source: str
    active: bool
    approved_at: datetime


def approved_answers(desk: Desk) -> list[AnswerLine]:
    """Every approved answer, those in use first."""
    desk.allow("answer.approve")
    with desk.reading() as session:
        return [
            AnswerLine(
                one.id, one.question, one.answer, one.source, one.active, one.approved_at
            )
            for one in rows.every_answer(session)
        ]  # fmt: skip


def approve(desk: Desk, typed: Mapping[str, Answer | None], instead_of: int | None = None) -> int:
    """The number of a new answer; the one in whose place it stands is out of use then."""
    desk.allow("answer.approve")
    kept = read_typed(APPROVED_ASKS, typed)
    with desk.saving() as session:
        if instead_of is not None:
            _take_out(session, instead_of)
        made = ApprovedAnswer(**kept, active=True, approved_at=desk.now(), approved_by=desk.user_id)
        session.add(made)
        session.flush()
        detail = None if instead_of is None else f"instead of {instead_of}"
        desk.note(session, _act(made.id, detail))
        return made.id


def retire(desk: Desk, answer_id: int) -> None:
    """An answer is not offered any more."""
    desk.allow("answer.approve")
    with desk.saving() as session:
        _take_out(session, answer_id)
        desk.note(session, _act(answer_id, "retired"))


def _act(answer_id: int, detail: str | None) -> Act:
    return Act("answer.approve", object_kind="answer", object_id=answer_id, detail=detail)


def _take_out(session: Session, answer_id: int) -> None:
    answer = session.get(ApprovedAnswer, answer_id)
    if answer is None or not answer.active:
        raise ExpectedError("answer not in use", user_message=texts.NOT_IN_USE)
    answer.active = False
