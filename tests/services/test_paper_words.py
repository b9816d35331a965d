"""The words of the papers are the office's own, also in one that is older than some of them."""

from pathlib import Path

import pytest

from tests.paper.reading import says
from tests.services import offices
from tests.services.held import completed, held
from tests.services.offices import OpenDesk
from twaim_desk.services import form_rows
from twaim_desk.services.desk import Desk
from twaim_desk.services.form_history import history_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.paper_texts import paper_words
from twaim_desk.services.profile_files import export_profile, import_profile
from twaim_desk.services.request_papers import copy_paper, open_paper, papers_of_request
from twaim_desk.services.requirements import issue_requirements

REQUIREMENTS, RECEIPT = "papers/requirements.toml", "papers/receipt.toml"
WITHOUT = f"UPDATE form_version SET path = 'papers/other.toml' WHERE path = '{REQUIREMENTS}'"
UNFIT = (
    "UPDATE form_version SET text = replace(text, 'conditions = ', 'other = '), digest = 'unfit'"
    f" WHERE path = '{REQUIREMENTS}'"
)


def state(desk: Desk) -> form_rows.State:
    with desk.reading() as session:
        return form_rows.state_of(session)


def receipt_of(desk: Desk, uuid: str) -> int:
    return next(one.paper_id for one in papers_of_request(desk, uuid).papers)


def test_words_of_the_office_are_printed_and_old_receipts_keep_theirs(
    at_desk: OpenDesk, tmp_path: Path
) -> None:
    desk, admin = at_desk("desk"), at_desk("admin")
    before = held(desk)
    completed(desk, before)
    was, own = paper_words().receipt.title, "سند تسلّم الطلب"
    open_paper(desk, receipt_of(desk, before))
    export_profile(admin, tmp_path / "forms")
    file = tmp_path / "forms" / RECEIPT
    file.write_text(file.read_text("utf-8").replace(was, own), "utf-8")
    assert import_profile(admin, tmp_path / "forms").changed == (RECEIPT,)
    again = copy_paper(desk, receipt_of(desk, before))
    assert says(again.content, was) == []
    after = held(desk)
    completed(desk, after)
    new = open_paper(desk, receipt_of(desk, after))
    assert says(new.content, own) == []
    assert says(new.content, was) == [was]


@pytest.mark.parametrize(("older", "number"), [(WITHOUT, 1), (UNFIT, 2)])
def test_an_office_older_than_a_paper_prints_it_and_takes_its_words_in(
    at_desk: OpenDesk, older: str, number: int
) -> None:
    desk = at_desk("desk")
    completed(desk, held(desk))
    offices.run(desk, older)
    with desk.reading() as session:
        assert office_forms(session).papers == paper_words()
    before = state(desk).digest
    issued = issue_requirements(desk, "food_basket")
    assert says(issued.content, paper_words().requirements.conditions) == []
    admin = at_desk("admin")
    assert offices.trail_of(admin)[-2:] == [
        ("form.taken_in", "done", "admin"),
        ("sign-in", "done", "admin"),
    ]
    taken_in = history_of(admin, REQUIREMENTS)[0]
    assert (taken_in.number, taken_in.who) == (number, None)
    assert state(admin).digest != before
    with admin.reading() as session:
        named = form_rows.state_named(session, before)
        assert named is not None, "a request that was taken before names the forms of then"
        assert form_rows.papers_of(named).words == paper_words()
    at_desk("desk")
    assert offices.trail_of(admin)[-1] == ("sign-in", "done", "desk"), "it is taken in once"


def test_what_an_office_lacks_is_carried_out_with_its_forms(
    at_desk: OpenDesk, tmp_path: Path
) -> None:
    admin = at_desk("admin")
    offices.run(admin, WITHOUT)
    export_profile(admin, tmp_path / "forms")
    assert (tmp_path / "forms" / REQUIREMENTS).is_file()
    assert import_profile(admin, tmp_path / "forms").changed == (REQUIREMENTS,)
