"""The notice of a decision, as it becomes due."""

from sqlalchemy.orm import Session

from twaim_desk.clock import RIYADH
from twaim_desk.db import requests as rows
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.answering import hears
from twaim_desk.services.decision_values import decided_on, deputy_of
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.paper_rows import DUE, new_paper

NOTICE, LIST = "decision_notice", "answers"


def notice_of(desk: Desk, session: Session, request: Request) -> int:
    """The notice of this decision: the one that is due or was issued to the same one, or a new."""
    issued = rows.papers_issued(session, request.id, NOTICE)
    decided, deputy = decided_on(session, request.id), deputy_of(session, request.id)
    for paper in reversed(issued):
        if paper.standing == DUE:
            return paper.id
        on = None if paper.issued_at is None else paper.issued_at.astimezone(RIYADH).date()
        same = on is not None and hears(deputy, on) is hears(deputy, today_of(desk))
        if on is not None and on >= decided and same:
            return paper.id
    return new_paper(desk, session, request.id, NOTICE).id
