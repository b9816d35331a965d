"""The sheets of a round: typed in one after the other, without a name, and what was written."""

import secrets
from collections.abc import Mapping

from twaim_desk.db import surveys as rows
from twaim_desk.db.models.surveys import SurveyRemark, SurveySheet
from twaim_desk.domain.month_figures import FEWEST_RATINGS
from twaim_desk.domain.surveys import Asked, as_asked
from twaim_desk.domain.typed_answers import short_text
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.survey_rounds import existing, running
from twaim_desk.services.trail import Act
from twaim_desk.texts import surveys as texts

_BITS = 62  # of a number drawn by lot: both engines hold it


def enter_sheet(
    desk: Desk, round_id: int, group: str | None, levels: Mapping[str, int], remark: str = ""
) -> int:
    """Keep one sheet of a round that runs; how many there are now.

    What was written is kept apart from what was chosen.
    """
    desk.allow("survey.enter")
    said = short_text(remark)
    if not levels and not said:
        raise ExpectedError("an empty sheet", user_message=texts.NOTHING_ANSWERED)
    with desk.saving() as session:
        row = running(session, round_id)
        _refuse_unasked(as_asked(row.asked), group, levels)
        if levels:
            session.add(
                SurveySheet(
                    id=secrets.randbits(_BITS), round_id=row.id, group=group, levels=dict(levels)
                )
            )
        if said:
            session.add(SurveyRemark(id=secrets.randbits(_BITS), round_id=row.id, text=said))
        desk.note(session, Act("survey.sheet", object_kind="survey", object_id=row.id))
        session.flush()
        return rows.count_sheets(session, row.id)


def remarks(desk: Desk, round_id: int) -> tuple[str, ...]:
    """What was written in a round that is closed, where enough people answered; in the trail."""
    desk.allow("survey.manage")
    with desk.saving() as session:
        row = existing(rows.survey_round(session, round_id))
        few = rows.count_sheets(session, round_id) < FEWEST_RATINGS
        if row.closed_on is None or few:
            raise ExpectedError("remarks not told", user_message=texts.REMARKS_NOT_TOLD)
        desk.note(session, Act("survey.remarks", object_kind="survey", object_id=row.id))
    with desk.reading() as session:
        return tuple(rows.remarks(session, round_id))


def _refuse_unasked(asked: Asked, group: str | None, levels: Mapping[str, int]) -> None:
    """What no page offers is a fault of the caller, not of who types."""
    questions = {one.id for one in asked.questions}
    most = len(asked.scale)
    if not levels.keys() <= questions or not all(1 <= one <= most for one in levels.values()):
        raise ValueError("an answer that was not asked for")
    if group is not None and group not in {one.id for one in asked.groups}:
        raise ValueError("a group that was not asked for")
