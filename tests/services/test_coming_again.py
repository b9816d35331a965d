"""A person who comes again: visits, slips and papers are counted as they were, and no more."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select

from tests.services.interviewing import answers_for, begun, completed, left_incomplete, row
from tests.services.offices import OpenDesk
from twaim_desk.db.models.desk import Visit
from twaim_desk.db.models.papers import Paper
from twaim_desk.db.models.requests import DocumentSeen, Request
from twaim_desk.services import interviews
from twaim_desk.services.desk import Desk
from twaim_desk.services.papers import issue


def lacking(desk: Desk) -> str:
    """An interview without the family card."""
    return begun(desk, answers_for(desk) | {"paper.family_card.state": "absent"})


def visits(desk: Desk, request_id: int) -> list[str]:
    with desk.store.reading() as session:
        found = session.scalars(select(Visit).filter_by(request_id=request_id).order_by(Visit.id))
        return [one.purpose for one in found]


def slips(desk: Desk, request_id: int) -> list[str]:
    with desk.store.reading() as session:
        query = select(Paper).filter_by(request_id=request_id, kind="missing_slip")
        return [one.standing for one in session.scalars(query.order_by(Paper.id))]


def test_opening_it_again_is_no_visit_until_he_left_with_his_slip(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = lacking(desk)
    left = left_incomplete(desk, uuid)
    for _ in range(3):
        interviews.resume(desk, uuid)
    assert visits(desk, left.request_id) == ["request", "papers"]
    left_incomplete(desk, uuid)
    interviews.resume(desk, uuid)
    assert visits(desk, left.request_id) == ["request", "papers", "papers"]
    later = replace(desk, clock=lambda: desk.now() + timedelta(days=1))
    interviews.resume(later, uuid)
    assert visits(desk, left.request_id) == ["request", "papers", "papers", "papers"]


def test_only_the_newest_slip_is_due_and_none_once_the_request_is_complete(
    at_desk: OpenDesk,
) -> None:
    desk = at_desk("desk")
    uuid = lacking(desk)
    left = left_incomplete(desk, uuid)
    issue(desk, left.request_id, "missing_slip")
    left_incomplete(desk, uuid)
    left_incomplete(desk, uuid)
    assert slips(desk, left.request_id) == ["issued", "closed", "due"]
    interviews.save_answers(desk, uuid, {"paper.family_card.state": "present"}, "papers")
    completed(desk, uuid)
    assert slips(desk, left.request_id) == ["issued", "closed", "closed"]


def test_a_paper_that_was_taken_back_is_not_kept_as_seen(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = lacking(desk)
    left = left_incomplete(desk, uuid)
    seen = {"request_id": left.request_id, "document": "national_id"}
    assert row(desk, DocumentSeen, **seen)["accepted_on"] is not None
    interviews.save_answers(desk, uuid, {"paper.national_id.state": None}, "papers")
    left_incomplete(desk, uuid)
    now = row(desk, DocumentSeen, **seen)
    assert (now["standing"], now["original_sighted"], now["matched"]) == ("absent", False, False)
    assert (now["accepted_on"], now["expires_on"]) == (None, None)


def test_a_paper_that_is_not_asked_for_any_more_does_not_count(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    answers = answers_for(desk) | {
        "paper.family_card.state": "absent", "person.category": "widow",
        "paper.death_certificate.state": "present", "paper.death_certificate.sighted": True,
    }  # fmt: skip
    uuid = begun(desk, answers)
    left = left_incomplete(desk, uuid)
    seen = {"request_id": left.request_id, "document": "death_certificate"}
    assert row(desk, DocumentSeen, **seen)["standing"] == "present"
    interviews.save_answers(desk, uuid, {"person.category": "elderly"}, "papers")
    left_incomplete(desk, uuid)
    now = row(desk, DocumentSeen, **seen)
    assert (now["standing"], now["accepted_on"]) == ("not_applicable", None)


def test_standing_at_a_block_is_no_change_of_the_interview(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = begun(desk, {"person.first": "نورة"})
    before = row(desk, Request, uuid=uuid)
    later = replace(desk, clock=lambda: desk.now() + timedelta(minutes=5))
    assert interviews.save_answers(later, uuid, {}, "service") == {"person.first": "نورة"}
    after = row(desk, Request, uuid=uuid)
    assert (after["at_block"], after["changed_at"]) == ("service", before["changed_at"])
