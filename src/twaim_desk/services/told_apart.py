"""Whom the person of an interview was found not to be: kept with who decided, once he is saved."""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from twaim_desk.db import duplicates as rows
from twaim_desk.db.models.persons import Person, SameDecision
from twaim_desk.domain.asks import Answer, Answers
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import editable
from twaim_desk.services.trail import Act

_NAME = "person.others"  # no question has this name


def tell_apart(desk: Desk, uuid: str, others: Sequence[int]) -> Mapping[str, Answer]:
    """Keep with the interview that its person is none of these; what its answers are now."""
    desk.allow("person.same")
    with desk.saving() as session:
        request = editable(session, uuid)
        at = desk.now().isoformat()
        new = [one for one in others if one not in told_apart(request.answers)]
        decided = [*_decided(request.answers), *([one, desk.user_id, at] for one in new)]
        request.answers = {**request.answers, _NAME: json.dumps(decided)}
        act = Act("person.same", object_kind="interview", object_id=request.id)
        for one in new:
            desk.note(session, act._replace(detail=f"different {one}"))
        return dict(request.answers)


def told_apart(answers: Answers) -> Collection[int]:
    """The records of which it was decided that they are another person's."""
    return {one for one, _, _ in _decided(answers)}


def keep_told_apart(session: Session, person_id: int, answers: Answers) -> None:
    """The decisions of an interview as those of two records, now that its person has one."""
    for other, by, at in _decided(answers):
        pair = (min(person_id, other), max(person_id, other))
        is_one = other == person_id or session.get(Person, other) is None
        if is_one or rows.last_decision(session, pair) is not None:
            continue
        first, second = pair
        session.add(
            SameDecision(
                first_id=first, second_id=second, same=False,
                decided_at=datetime.fromisoformat(at), decided_by=by,
            )
        )  # fmt: skip


def _decided(answers: Answers) -> list[tuple[int, int, str]]:
    """The record, who decided and when."""
    kept = answers.get(_NAME)
    return [(one, by, at) for one, by, at in json.loads(kept)] if isinstance(kept, str) else []
