"""A power of attorney was found to be in force: said once, by whom, and it is looked at no more."""

from twaim_desk.db import deeds as rows
from twaim_desk.db import interviews
from twaim_desk.db.models.requests import DeedCheck
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.trail import Act
from twaim_desk.texts import steps as texts


def check_deed(desk: Desk, uuid: str) -> None:
    """The power of attorney behind this request is in force; refused where none is to be checked.

    Of two counters that say so at once the second is told.
    """
    desk.allow("deed.check")
    with desk.saving() as session:
        request = interviews.locked(session, uuid)
        found = [] if request is None else rows.to_be_checked(session, request.id)
        if request is None or not found:
            raise ExpectedError("no deed to check", user_message=texts.NO_DEED)
        for one in found:
            session.add(
                DeedCheck(
                    declaration_id=one.id,
                    request_id=request.id,
                    checked_at=desk.now(),
                    by_id=desk.user_id,
                )
            )
        desk.note(session, Act("deed.check", object_kind="request", object_id=request.id))
