"""Every place of the window: nothing that was typed is lost when the window looks another way."""

from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.services import visiting
from tests.services.sitting import at_committee, sitting
from tests.ui import work
from tests.ui.seeing import press, type_into
from tests.ui.work import LACKING, Walk, at_window, completed, desk_of, held
from twaim_desk.db.models.desk import Complaint, VolunteerOffer
from twaim_desk.db.models.requests import Request
from twaim_desk.domain.matters import Kind
from twaim_desk.domain.schedule import Kind as Kept
from twaim_desk.domain.visits.value import Coming
from twaim_desk.services import booklet, pass_on, referrals, studies
from twaim_desk.services.committee import agenda, sessions
from twaim_desk.services.harm.opening import HarmAbout, open_harm
from twaim_desk.services.keeping.due import due
from twaim_desk.services.keeping.lists import prepare
from twaim_desk.services.open_matter import MatterRef
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.services.visits.opening import open_volunteer
from twaim_desk.services.visits.volunteer import take_offer
from twaim_desk.texts import person_file as person_texts
from twaim_desk.texts import request_acts as act_texts
from twaim_desk.texts import studies as study_texts
from twaim_desk.texts import surveys as survey_texts
from twaim_desk.ui.place_table import PLACES
from twaim_desk.ui.sign_in.page import SignInPage

_EXTEND, _REVEAL = act_texts.ACTS["extend"][0], person_texts.WHAT["identity"][0]
_IMPROVE = survey_texts.ACTS["improve"][0]
# Who walks where, and the number or the button that opens what is typed into there.
WALKED: dict[str, dict[str, str]] = {
    "desk": {
        "start": "", "interview": "", "search": "", "requests": "", "reply_date": "",
        "policy": "", "verify": "", "from_paper": "1", "shelf": "", "empty_forms": "",
        "request_papers": "", "answers": "", "tell": "", "deliveries": "", "deliver": "",
        "suspended": "", "exception": "", "refer": "", "request": "", "correct": "",
        "to_study": "", "to_committee": "", "manage": "", "password": "", "enquiry": "",
        "complaint": "", "follow_up": "", "change": "", "channel": "", "turned_away": "",
        "arrival": "", "volunteer": "", "rights": "1", "works": "1", "contact_person": "",
    },
    "supervisor": {
        "approvals": "", "request": _EXTEND, "officers": "1", "approved_answers": "1",
        "month": "", "figures": "", "holidays": "1", "preceding": "", "person": _REVEAL,
        "merge": "", "void_register": "", "old_list": "",
        "export_all": "", "others": "", "offers": "", "offer": "", "harm": "", "harm_new": "",
        "surveys": "1", "survey": _IMPROVE, "survey_sheets": "", "improvements": "1",
        "office_visits": "1", "office_visit": "1", "management": "1", "liaison_report": "",
        "shortcomings": "",
        "policy_register": "1", "policy_signatures": "", "notices": "3", "policy_copies": "1",
        "retention": "", "retention_due": "2", "retention_holds": "", "data_right": "1",
        "data_rights": "",
    },
    "researcher": {"referrals": "", "study": study_texts.ADD_VISIT},
    "secretary": {
        "committees": "", "committee": "2", "committee_session": "", "decide": "1",
        "harm_file": "1", "destructions": "", "destruction": "",
    },
    "liaison": {"matters": "", "matter": "1", "ahead": ""},
    "admin": {
        "users": "1", "association": "", "services": "", "recordings": "", "backups": "",
        "seal_key": "", "health": "", "counter": "4", "recovery_sheets": "",
    },
    "auditor": {"trail": "", "evidence": ""},
}  # fmt: skip
# Papers that stand to be printed; and what is only there while something is to be seen to.
NOTHING_TO_TYPE = {
    "paper", "batch", "morning_list", "request_list_paper", "void_register_paper",
    "booklet_paper", "reply_table", "copy_sheet", "notice_paper", "channels_guide", "choose",
    "undertakings", "clock", "take_on", "delegates",
    "survey_blank", "survey_report", "destruction_record",
}  # fmt: skip


class Office(NamedTuple):
    """An office with something in every list, and what the places are opened with."""

    folder: Path
    subjects: dict[str, object]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """A sample office with a request at each of its stations."""
    folder = work.sample(tmp_path_factory.mktemp("made"))
    return Office(folder, _subjects(folder))


def _subjects(folder: Path) -> dict[str, object]:
    with desk_of(folder, "desk") as desk:
        request, studied, decided = completed(desk), completed(desk), at_committee(desk)
        pass_on.send_to_study(desk, studied, "تُدرس حالة الأسرة")
        draft = held(desk, (LACKING,))
        person = visiting.every(desk, Request)[0].person_id
        complaint = visiting.every(desk, Complaint)[0]
        opened = open_volunteer(desk, Coming())
        said = {
            "name": "سعد بن علي الحربي",
            "phone": "0500000001",
            "work": "التصوير",
            "available": "الخميس",
        }
        take_offer(desk, opened, {**opened.interview.answers, **said})
        offer = visiting.every(desk, VolunteerOffer)[0].id
    with desk_of(folder, "supervisor") as supervisor:
        booklet.reserve(supervisor, 3)
        damage = {"harm": "تلف جهاز", "size": "جهاز واحد", "cause": "النقل"}
        harm = open_harm(supervisor, HarmAbout(person), damage)
        first = due(supervisor, Kept.ENQUIRY)[0]
        to_destroy = prepare(supervisor, [(first.kind, first.row_id)]).id
    with desk_of(folder, "researcher") as researcher:
        study = studies.studies(researcher)[0].id
        assert not referrals.referred(researcher)
    with desk_of(folder, "secretary") as secretary:
        session = sessions.open_new(secretary, "study", "22/11/2026", sitting(secretary))
        agenda.put_on(secretary, session, decided)
    on_request = ("request", "correct", "to_study", "to_committee", "request_papers", "rights")
    visits = ("enquiry", "complaint", "turned_away", "arrival", "volunteer")
    of_person = ("follow_up", "change", "channel")
    return {
        **dict.fromkeys(on_request, request),
        **dict.fromkeys(("interview", "exception", "refer"), draft),
        **dict.fromkeys(visits, Coming()),
        **dict.fromkeys(of_person, Coming(person)),
        **dict.fromkeys(("person", "merge", "works", "contact_person"), person),
        "office_visit": 1,
        "harm_file": harm, "harm_new": HarmAbout(person),
        "study": study, "committee": "study", "committee_session": session, "decide": decided,
        "retention_due": Kept.ENQUIRY, "destruction": to_destroy, "data_right": person,
        "offer": offer, "matter": MatterRef(Kind(complaint.kind), complaint.id),
        "survey": 3, "survey_sheets": 3,
        "policy_copies": 1,
    }  # fmt: skip


def test_every_place_is_walked() -> None:
    walked = {place for places in WALKED.values() for place in places}
    assert walked | NOTHING_TO_TYPE == {place.name for place in PLACES}
    assert not walked & NOTHING_TO_TYPE


@pytest.mark.parametrize("role", list(WALKED))
def test_nothing_that_was_typed_is_lost(
    role: str,
    office: Office,
    desk_app: QApplication,
    qtbot: QtBot,
) -> None:
    typed_in_all = 0
    with at_window(desk_app, qtbot, office.folder, role) as walk:
        changes = [walk.window.enlarge, walk.window.change_look]
        for place, keys in WALKED[role].items():
            walk.window.go_to(place, office.subjects.get(place))
            assert walk.window.place == place
            _open(walk, keys)
            before = _typed_into(walk)
            assert bool(keys) <= bool(_fields(walk.page)), place
            typed_in_all += len(before)
            page, focused, size = walk.page, walk.page.focusWidget(), walk.window.shell.size()
            changes.reverse()
            changes[0]()
            _settle(walk)
            assert walk.page is page, place
            assert page.focusWidget() is focused, place
            assert _standing_in(page) == before, place
            assert walk.window.shell.size() == size, place
    assert typed_in_all > 0


def test_what_was_typed_is_there_again_when_the_cover_is_lifted(
    office: Office, desk_app: QApplication, qtbot: QtBot
) -> None:
    with at_window(desk_app, qtbot, office.folder, "secretary") as walk:
        walk.window.go_to("decide", office.subjects["decide"])
        _open(walk, "1")
        before, focused = _typed_into(walk), walk.page.focusWidget()
        assert before
        walk.window.cover()
        cover = walk.window.shell.findChild(SignInPage)
        assert cover is not None
        cover.name.setText("secretary")
        cover.password.setText(PASSWORD)
        press(cover.password, Qt.Key.Key_Return)
        walk.wait(lambda: not walk.window.shell.is_covered)
        assert _standing_in(walk.page) == before
        assert walk.page.focusWidget() is focused


def _settle(walk: Walk) -> None:
    """Wait until all that was asked for behind the window is there."""
    QApplication.processEvents()
    walk.wait(lambda: not walk.window._worker._asked)


def _open(walk: Walk, keys: str) -> None:
    """Choose the last line of the lists, and press what opens the form of a page."""
    _settle(walk)
    _choose_last(walk, [])
    listed = _lists(walk.page)
    if len(keys) > 1:
        buttons = walk.page.findChildren(QPushButton)
        next(one for one in buttons if keys in {one.text(), one.accessibleName()}).click()
    else:
        walk.type(keys)
    _settle(walk)
    _choose_last(walk, listed)


def _choose_last(walk: Walk, but: list[QListWidget]) -> None:
    for one in _lists(walk.page):
        if one not in but:
            one.setCurrentRow(one.count() - 1)
            _settle(walk)


def _typed_into(walk: Walk) -> dict[int, str]:
    """Type into every field, and tell what stands there and what is chosen."""
    for table in walk.page.findChildren(QTableView):
        if table.isVisible() and table.model() is not None and table.model().rowCount() > 1:
            table.setCurrentIndex(table.model().index(1, 0))
    for field in _fields(walk.page):
        field.setFocus()
        type_into(field, "٧")
    _settle(walk)
    return _standing_in(walk.page)


def _standing_in(page: QWidget) -> dict[int, str]:
    """What stands in every field, and which line of every list is chosen."""
    fields = {id(one): _text(one) for one in _fields(page)}
    lists = {id(one): str(one.currentRow()) for one in _lists(page)}
    tables = {
        id(one): str(one.currentIndex().row())
        for one in page.findChildren(QTableView)
        if one.isVisible()
    }
    return fields | lists | tables


def _lists(page: QWidget) -> list[QListWidget]:
    return [one for one in page.findChildren(QListWidget) if one.isVisible()]


def _fields(page: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    found: list[QLineEdit | QPlainTextEdit] = [
        *page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit),
    ]  # fmt: skip
    return [one for one in found if one.isVisible() and one.isEnabled() and not one.isReadOnly()]


def _text(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
