"""What a request rests on, what was remedied, and whose the works are that people brought."""

from pathlib import Path

import pytest

from tests.paper.reading import says
from tests.pdfs import a_pdf
from tests.services import offices, visiting
from tests.services.held import completed, held
from tests.services.offices import OpenDesk
from twaim_desk.db.models.requests import Request
from twaim_desk.errors import ExpectedError
from twaim_desk.services import rights, works
from twaim_desk.services.desk import NotAllowedError
from twaim_desk.services.open_request import open_request
from twaim_desk.services.papers import issue_one
from twaim_desk.services.person_copy import make_copy_due
from twaim_desk.services.person_file import open_file
from twaim_desk.services.request_forms import issue_filled_form
from twaim_desk.services.shelf import put_file
from twaim_desk.services.today import today
from twaim_desk.texts import rights as texts

AGREEMENT = {
    "number": "12/1447", "agreed_on": "1/3/2026", "party": "مؤسسة التوريد الأهلية",
    "reference": "ملف العقود",
}  # fmt: skip
WORK = {
    "title": "دليل المنتجات", "owner": "من أعدّته", "terms": "نشره منسوبًا إلى صاحبه",
    "until_on": "1/3/2028",
}  # fmt: skip
FILE = {"tool": "form", "title": "اتفاقية التوريد", "version": "١"}


def test_a_request_rests_on_its_agreement_on_its_page_and_on_its_form(
    at_desk: OpenDesk, tmp_path: Path
) -> None:
    desk, supervisor = at_desk("desk"), at_desk("supervisor")
    uuid = held(desk)
    completed(desk, uuid)
    assert open_request(desk, uuid).agreement is None
    with pytest.raises(ExpectedError) as nowhere:
        rights.link_agreement(desk, uuid, {**AGREEMENT, "reference": ""})
    assert nowhere.value.user_message == texts.WHERE_MISSING

    rights.link_agreement(desk, uuid, AGREEMENT)
    assert offices.trail_of(desk)[-1] == ("agreement.link", "done", "desk")
    agreed = open_request(desk, uuid).agreement
    assert agreed is not None
    assert (agreed.number, agreed.party, agreed.where) == (
        "12/1447", "مؤسسة التوريد الأهلية", "ملف العقود",
    )  # fmt: skip
    form = issue_filled_form(desk, uuid)
    assert says(form.content, texts.AGREEMENT_IS, "12/1447", "مؤسسة التوريد الأهلية") == []

    (tmp_path / "a.pdf").write_bytes(a_pdf())
    put_file(supervisor, tmp_path / "a.pdf", FILE)
    file = rights.rights_of(desk, uuid).files[0]
    rights.link_agreement(desk, uuid, {**AGREEMENT, "shelf": file.id, "reference": ""})
    newest = open_request(desk, uuid).agreement
    assert newest is not None
    assert newest.where == file.say
    with pytest.raises(NotAllowedError):
        rights.link_agreement(at_desk("liaison"), uuid, AGREEMENT)


def test_a_shortcoming_is_listed_until_it_is_remedied_once(at_desk: OpenDesk) -> None:
    desk, supervisor = at_desk("desk"), at_desk("supervisor")
    uuid = held(desk)
    reply_by = completed(desk, uuid).reply_by
    assert rights.rights_of(desk, uuid).known == ()
    offices.run(
        desk,
        "UPDATE promise SET effective = '2026-09-01' WHERE request_id ="
        f" (SELECT id FROM request WHERE uuid = '{uuid}')",
    )
    assert reply_by is not None
    known = rights.rights_of(desk, uuid).known
    assert known == (texts.KNOWN_LATE,)

    rights.note_shortcoming(desk, uuid, {"text": known[0]})
    card = rights.rights_of(desk, uuid)
    assert (card.known, [one.text for one in card.shortcomings]) == ((), [texts.KNOWN_LATE])
    assert uuid in {one.uuid for one in rights.shortcomings(supervisor)}
    line = next(one for one in today(supervisor).lines if one.name == "shortcomings")
    assert line.count == len(rights.shortcomings(supervisor))

    rights.remedy(supervisor, card.shortcomings[0].id, {"remedy": "أُبلغ بالرد واعتُذر إليه"})
    assert offices.trail_of(desk)[-1] == ("shortcoming.note", "done", "supervisor")
    assert uuid not in {one.uuid for one in rights.shortcomings(supervisor)}
    done = rights.rights_of(desk, uuid).shortcomings[0]
    assert (done.remedy, done.remedied_on) == ("أُبلغ بالرد واعتُذر إليه", offices.clock().date())
    with pytest.raises(ExpectedError) as again:
        rights.remedy(supervisor, done.id, {"remedy": "مرة أخرى"})
    assert again.value.user_message == texts.REMEDIED_BEFORE


def test_a_work_has_its_owner_and_terms_on_a_statement_and_in_his_own_copy(
    at_desk: OpenDesk,
) -> None:
    desk, supervisor = at_desk("desk"), at_desk("supervisor")
    person = visiting.every(desk, Request)[0].person_id or 0
    with pytest.raises(ExpectedError) as past:
        works.keep_work(desk, person, {**WORK, "until_on": "1/3/2020"})
    assert past.value.user_message == texts.UNTIL_PASSED
    work = works.keep_work(desk, person, WORK)
    kept = next(one for one in works.works_of(desk, person).works if one.id == work)
    assert (kept.title, kept.owner, kept.is_allowed) == ("دليل المنتجات", "من أعدّته", True)
    due = works.make_statement(desk, work)
    assert (due.then_place, due.then_kept) == ("works", person)
    statement = issue_one(desk, due.paper_id).content
    assert says(statement, "إثبات حق على عمل", "دليل المنتجات", "من أعدّته") == []

    works.end_work(desk, work, {"reason": "بطلب صاحبه"})
    assert offices.trail_of(desk)[-1] == ("work.keep", "done", "desk")
    ended = next(one for one in works.works_of(desk, person).works if one.id == work)
    assert (ended.is_allowed, ended.ended_on) == (False, offices.clock().date())
    with pytest.raises(ExpectedError) as again:
        works.end_work(desk, work, {"reason": "مرة أخرى"})
    assert again.value.user_message == texts.ENDED_BEFORE
    lines = dict(open_file(desk, person).sections)["rights"]
    assert any("دليل المنتجات" in line.said[0] for line in lines)
    copy = issue_one(supervisor, make_copy_due(supervisor, person).paper_id)
    assert says(copy.content, "دليل المنتجات", "من أعدّته") == []
    with pytest.raises(NotAllowedError):
        works.works_of(at_desk("researcher"), person)
