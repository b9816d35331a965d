"""The papers of a request: what is opened, what is copied, what the trail knows of it."""

import pytest

from tests.paper.reading import says
from tests.services import offices
from tests.services.held import LACKING, completed, digest, held
from tests.services.offices import OpenDesk
from twaim_desk.db.models.papers import Paper
from twaim_desk.services import intake
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.paper_drawings import NoPaperError
from twaim_desk.services.papers import note_print
from twaim_desk.services.request_forms import issue_filled_form
from twaim_desk.services.request_papers import (
    NoCopyError,
    copy_paper,
    open_paper,
    papers_of_request,
)


@pytest.fixture
def desk(at_desk: OpenDesk) -> Desk:
    return at_desk("desk")


def kinds(desk: Desk, uuid: str) -> list[tuple[str, int]]:
    return [(one.kind, one.copy_number) for one in papers_of_request(desk, uuid).papers]


def test_a_receipt_that_is_due_is_drawn_then_copied_with_numbers(desk: Desk) -> None:
    uuid = held(desk)
    done = completed(desk, uuid)
    found = papers_of_request(desk, uuid)
    (due,) = found.papers
    assert (found.number, found.reply_by) == (done.number, done.reply_by)
    assert (due.standing, due.can_open, due.can_copy) == ("due", True, False)
    with pytest.raises(NoCopyError):
        copy_paper(desk, due.paper_id)
    original = open_paper(desk, due.paper_id)
    assert open_paper(desk, due.paper_id).content == original.content
    first, second = copy_paper(desk, due.paper_id), copy_paper(desk, due.paper_id)
    assert says(first.content, done.number, "نسخة رقم (١)") == []
    assert says(second.content, "نسخة رقم (٢)") == []
    assert len({original.code, first.code, second.code}) == 3
    note_print(desk, first.paper_id, came_out=True, printer="p")
    note_print(desk, first.paper_id, came_out=False, printer="p")
    newest, copied, _ = papers_of_request(desk, uuid).papers
    assert (copied.prints, newest.prints, copied.can_copy) == (1, 0, False)
    trail = [line[0] for line in offices.trail_of(desk)]
    assert trail.count("paper.copy") == trail.count("paper.open") == 2


def test_a_slip_of_missing_papers_is_printed_again_but_not_copied(desk: Desk) -> None:
    uuid = held(desk, (LACKING,))
    intake.receive_incomplete(desk, uuid, digest(desk, uuid))
    (slip,) = papers_of_request(desk, uuid).papers
    assert says(open_paper(desk, slip.paper_id).content, "المستندات المطلوب") == []
    with pytest.raises(NoCopyError):
        copy_paper(desk, slip.paper_id)
    form = issue_filled_form(desk, uuid)
    assert says(form.content, "نموذج طلب خدمة") == []
    assert kinds(desk, uuid) == [("request_form", 0), ("missing_slip", 0)]


def test_a_receipt_that_was_replaced_is_opened_but_not_copied(desk: Desk) -> None:
    uuid = held(desk)
    completed(desk, uuid)
    (receipt,) = papers_of_request(desk, uuid).papers
    open_paper(desk, receipt.paper_id)
    with desk.store.writing() as session:
        session.get_one(Paper, receipt.paper_id).standing = "replaced"
    (replaced,) = papers_of_request(desk, uuid).papers
    assert (replaced.can_open, replaced.can_copy) == (True, False)
    with pytest.raises(NoCopyError):
        copy_paper(desk, receipt.paper_id)


def test_papers_are_for_who_prints(desk: Desk, at_desk: OpenDesk) -> None:
    uuid = held(desk)
    for name in (uuid, "no such uuid"):  # a draft has no number yet
        with pytest.raises(NoPaperError):
            papers_of_request(desk, name)
    with pytest.raises(NoPaperError):
        copy_paper(desk, 10**6)
    for role in ("admin", "auditor"):
        with pytest.raises(NotAllowedError):
            papers_of_request(at_desk(role), uuid)
