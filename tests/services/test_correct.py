"""A receipt is corrected or a request cancelled: what is signed anew, what stays, what is kept."""

import json
from collections.abc import Mapping
from typing import Any

import pytest
from sqlalchemy import select

from tests.services import offices
from tests.services.held import completed, held
from tests.services.offices import OpenDesk
from twaim_desk.db import interviews as rows
from twaim_desk.db.models.office import VoidNumber
from twaim_desk.db.models.papers import Paper
from twaim_desk.db.models.persons import PersonChange
from twaim_desk.db.models.requests import Declaration, Request, RequestEvent
from twaim_desk.db.models.requests import Promise as PromiseRow
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.interview.correction import unsigned
from twaim_desk.domain.interview.signature import digest_to_sign
from twaim_desk.errors import ExpectedError
from twaim_desk.services import correct, intake
from twaim_desk.services.correct import Correction, CorrectionError
from twaim_desk.services.desk import Desk
from twaim_desk.services.intake import IncompleteError
from twaim_desk.services.interviews import answers_digest
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.services.second_person import SecondPersonError

SECOND = ("supervisor", PASSWORD)
WHY = "كُتب الاسم على غير ما في الهوية"


def corrected(
    desk: Desk,
    uuid: str,
    changed: Mapping[str, Answer],
    *,
    sign: bool = False,
    reason: str = WHY,
    second: tuple[str, str] = SECOND,
) -> intake.Registered:
    """Open the request, change answers, sign where the person does, and confirm by two."""
    opened = correct.open_to_correct(desk, uuid)
    began_with = answers_digest(opened.interview.answers)
    answers = {**opened.interview.answers, **changed}
    if sign:
        answers = {**unsigned(answers), "sign.read": True, "sign.done": True}
        shown = digest_to_sign(type(opened.interview)(opened.interview.rules, answers))
        answers["sign.shown"] = shown
        if opened.interview.answer("sign.consent") is not None:
            answers["sign.consent"] = True
    return correct.correct(desk, uuid, Correction(answers, reason, began_with), *second)


def of_request(desk: Desk, table: Any, uuid: str) -> list[Any]:
    with desk.store.reading() as session:
        request = rows.by_uuid(session, uuid)
        assert request is not None
        found = select(table).where(table.request_id == request.id)
        return list(session.scalars(found))


def receipts(desk: Desk, uuid: str) -> list[tuple[str, int | None]]:
    papers = of_request(desk, Paper, uuid)
    return [(one.standing, one.replaces_id) for one in papers if one.kind == "receipt"]


def issue(desk: Desk, uuid: str) -> int:
    """As if the receipt had been drawn and handed over."""
    (paper,) = [one for one in of_request(desk, Paper, uuid) if one.standing == "due"]
    offices.run(desk, f"UPDATE paper SET standing = 'issued' WHERE id = {paper.id}")
    number: int = paper.id
    return number


def test_a_corrected_name_is_signed_anew_and_replaces_the_receipt(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = held(desk)
    first = completed(desk, uuid)
    old = issue(desk, uuid)
    again = corrected(desk, uuid, {"person.father": "عبد الرحمن"}, sign=True)
    assert (again.number, again.complete_on, again.reply_by) == (
        first.number, first.complete_on, first.reply_by,
    )  # fmt: skip
    assert receipts(desk, uuid) == [("replaced", None), ("due", old)]
    signed = of_request(desk, Declaration, uuid)
    texts = [one.text for one in signed if one.purpose == "truth"]
    assert len(texts) == 2
    assert "عبد الرحمن" in texts[1]
    events = of_request(desk, RequestEvent, uuid)
    assert (events[-1].reason, events[-1].after, events[-1].second_id) == (WHY, "complete", 3)
    with desk.store.reading() as session:
        owner = select(Request.person_id).where(Request.uuid == uuid).scalar_subquery()
        query = select(PersonChange.field).where(PersonChange.person_id == owner)
        fields = set(session.scalars(query))
        assert fields == {"name"}


def test_the_agreed_channel_alone_is_corrected_without_a_signature(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = held(desk)
    completed(desk, uuid)
    corrected(desk, uuid, {"channel.best_time": "بعد العصر"})
    assert len([one for one in of_request(desk, Declaration, uuid) if one.purpose == "truth"]) == 1


def test_what_was_signed_does_not_change_without_a_new_signature(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = held(desk)
    completed(desk, uuid)
    opened = correct.open_to_correct(desk, uuid)
    began_with = answers_digest(opened.interview.answers)
    changed = unsigned({**opened.interview.answers, "person.address": "طريق آخر"})
    with pytest.raises(CorrectionError) as refusal:
        correct.correct(desk, uuid, Correction(changed, WHY, began_with), *SECOND)
    assert offices.is_arabic(refusal.value.user_message)
    assert len(receipts(desk, uuid)) == 1


def test_the_strokes_of_the_first_signature_are_no_second_one(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = held(desk)
    completed(desk, uuid)
    opened = correct.open_to_correct(desk, uuid)
    strokes = json.dumps({"text": digest_to_sign(opened.interview), "strokes": [[[0, 0, 0]]]})
    signed = {"sign.method": "pad", "sign.strokes": strokes}
    corrected(desk, uuid, {k: v for k, v in signed.items() if k != "sign.done"})
    with pytest.raises(CorrectionError):
        corrected(desk, uuid, {"person.address": "طريق آخر"})


def test_one_that_was_never_drawn_is_not_named_on_the_new_receipt(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = held(desk)
    completed(desk, uuid)
    corrected(desk, uuid, {"channel.best_time": "بعد العصر"})
    assert receipts(desk, uuid) == [("replaced", None), ("due", None)]
    old = issue(desk, uuid)
    corrected(desk, uuid, {"channel.best_time": "بعد المغرب"})
    corrected(desk, uuid, {"channel.best_time": "صباحًا"})
    assert [standing for standing, _ in receipts(desk, uuid)] == ["replaced"] * 3 + ["due"]
    assert receipts(desk, uuid)[-1] == ("due", old)


def test_nothing_is_corrected_into_something_incomplete(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = held(desk)
    completed(desk, uuid)
    with pytest.raises(IncompleteError) as refusal:
        corrected(desk, uuid, {"paper.family_card.state": "absent"}, sign=True)
    assert [one.field for one in refusal.value.missing] == ["paper.family_card.state"]
    with pytest.raises(CorrectionError):
        corrected(desk, uuid, {})


@pytest.mark.parametrize(("reason", "second"), [("", SECOND), (WHY, ("desk", PASSWORD))])
def test_it_takes_a_reason_and_a_supervisor(
    reason: str, second: tuple[str, str], at_desk: OpenDesk
) -> None:
    desk = at_desk("desk")
    uuid = held(desk)
    completed(desk, uuid)
    with pytest.raises(ExpectedError):
        corrected(desk, uuid, {"channel.best_time": "صباحًا"}, reason=reason, second=second)
    with pytest.raises(ExpectedError):
        correct.cancel(desk, uuid, reason, *second)
    assert receipts(desk, uuid) == [("due", None)]


def test_what_another_counter_corrected_meanwhile_is_not_undone(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = held(desk)
    completed(desk, uuid)
    opened = correct.open_to_correct(desk, uuid)
    began_with = answers_digest(opened.interview.answers)
    corrected(desk, uuid, {"channel.best_time": "صباحًا"})
    late = {**opened.interview.answers, "channel.best_time": "مساء"}
    with pytest.raises(CorrectionError):
        correct.correct(desk, uuid, Correction(late, WHY, began_with), *SECOND)


def test_a_cancelled_request_keeps_its_number_in_the_register(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = held(desk)
    number = completed(desk, uuid).number
    correct.cancel(desk, uuid, WHY, *SECOND)
    with desk.store.reading() as session:
        request = rows.by_uuid(session, uuid)
        assert request is not None
        assert (request.number, request.state, request.closed_on) == (
            number, "withdrawn", offices.clock().date(),
        )  # fmt: skip
        assert session.get_one(VoidNumber, number).reason == WHY
        assert session.get_one(PromiseRow, request.id).printed is not None
    assert receipts(desk, uuid) == [("void", None)]
    with pytest.raises(CorrectionError):
        correct.cancel(desk, uuid, WHY, *SECOND)
    with pytest.raises(CorrectionError):
        correct.open_to_correct(desk, uuid)
    assert completed(desk, held(desk, seed=8)).number > number


@pytest.mark.parametrize("after", ["told", "delivered", "closed", "withdrawn"])
def test_who_was_answered_keeps_the_receipt_he_has(after: str, at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    with desk.store.reading() as session:
        query = select(Request.uuid).where(Request.state == after).limit(1)
        uuid = session.scalars(query).first()
    assert uuid is not None
    with pytest.raises(CorrectionError):
        correct.open_to_correct(desk, uuid)
    with pytest.raises(CorrectionError):
        correct.cancel(desk, uuid, WHY, *SECOND)


def test_a_draft_is_neither_corrected_nor_cancelled(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    uuid = held(desk)
    for act in (lambda: correct.open_to_correct(desk, uuid),
                lambda: correct.cancel(desk, uuid, WHY, *SECOND)):  # fmt: skip
        with pytest.raises(CorrectionError):
            act()


def test_the_supervisor_at_the_desk_needs_another_one(at_desk: OpenDesk) -> None:
    supervisor = at_desk("supervisor")
    uuid = held(supervisor)
    completed(supervisor, uuid)
    with pytest.raises(SecondPersonError):
        correct.cancel(supervisor, uuid, WHY, *SECOND)
