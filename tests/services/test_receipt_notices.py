"""What the receipt says of a document that expires before the reply."""

from datetime import timedelta

import pytest

from tests.paper.reading import says
from tests.services.held import completed, held
from tests.services.offices import OpenDesk
from twaim_desk.db import interviews as rows
from twaim_desk.db.models.requests import Promise
from twaim_desk.services.papers import issue


@pytest.mark.parametrize(("days", "said"), [(1, True), (0, False)])
def test_an_identity_that_expires_before_the_reply_has_its_line(
    at_desk: OpenDesk, days: int, said: bool
) -> None:
    desk = at_desk("desk")
    request_id = completed(desk, held(desk)).request_id
    with desk.saving() as session:
        promise = session.get_one(Promise, request_id)
        assert promise.printed is not None
        paper = next(
            one for one in rows.papers_of(session, request_id) if one.document == "national_id"
        )
        paper.expires_on = promise.printed - timedelta(days=days)
    receipt = issue(desk, request_id, "receipt").content
    line = "تنتهي صلاحية الهوية"
    assert (says(receipt, line) == []) is said
