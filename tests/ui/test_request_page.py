"""A request from the search to its correction or its end, by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.seeing import press, words_in
from tests.ui.work import Walk, at_window, completed, desk_of
from twaim_desk.domain.request import State
from twaim_desk.domain.steps import Step
from twaim_desk.services import offered_acts, open_request, pausing
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.texts import corrections as texts
from twaim_desk.texts import request_acts as act_texts
from twaim_desk.texts import rows as row_texts
from twaim_desk.texts import story as story_texts
from twaim_desk.texts.interview_page import PAPER_TITLES
from twaim_desk.ui.papers.page import PaperPage
from twaim_desk.ui.printing.panel import Stage
from twaim_desk.ui.requests.correct_page import CorrectPage
from twaim_desk.ui.requests.page import RequestPage
from twaim_desk.ui.search.card import RequestRow
from twaim_desk.ui.search.page import SearchPage

REASON = "كُتب على غير ما في الهوية"


def opened(walk: Walk, uuid: str) -> RequestPage:
    walk.window.go_to("request", uuid)
    page = walk.page
    assert isinstance(page, RequestPage)
    walk.sees(story_texts.TITLE)
    return page


def choose(walk: Walk, page: RequestPage, act: str) -> None:
    """The act by its number, as it stands on the page; what has none there is behind nought."""
    assert page.rows is not None
    titles = [one.accessibleName() for one in page.rows.rows.buttons]
    title = act_texts.ACTS[act][0]
    if title not in titles:
        walk.type("0")
        titles = [one.accessibleName() for one in page.rows.rows.buttons]
    assert len(titles) <= 10
    walk.type(str((titles.index(title) + 1) % 10))


def correcting(walk: Walk, uuid: str) -> CorrectPage:
    opened(walk, uuid)
    opening = walk.page
    assert isinstance(opening, RequestPage)
    choose(walk, opening, "correct")
    walk.wait(lambda: isinstance(walk.page, CorrectPage))
    page = walk.page
    assert isinstance(page, CorrectPage)
    walk.wait(lambda: page.list.count() > 0)
    return page


def open_part(walk: Walk, page: CorrectPage, block: str) -> None:
    rows = [page.list.item(at).data(Qt.ItemDataRole.UserRole) for at in range(page.list.count())]
    page.list.setCurrentRow(rows.index(block))
    page.list.setFocus()
    press(page.list, Qt.Key.Key_Return)
    walk.wait(lambda: page.view is not None and page.view.isAncestorOf(walk.focused()))


def confirm(walk: Walk, page: CorrectPage) -> None:
    page.next.click()
    walk.type(REASON)
    walk.press(Qt.Key.Key_Return)
    walk.type("supervisor")
    walk.press(Qt.Key.Key_Return)
    walk.type(PASSWORD)
    walk.press(Qt.Key.Key_Return)


def test_a_request_found_by_search_is_opened(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        uuid = completed(desk)
        number = open_request.open_request(desk, uuid).number
    with at_window(desk_app, qtbot, office, "desk") as walk:
        walk.window.go_to("search")
        page = walk.page
        assert isinstance(page, SearchPage)
        walk.type(number)
        walk.wait(lambda: page.results.count() == 1)
        walk.press(Qt.Key.Key_Return)
        walk.sees(number)
        walk.wait(lambda: bool(page.person.findChildren(RequestRow)))
        press(page.person.findChildren(RequestRow)[0], Qt.Key.Key_Return)
        walk.wait(lambda: walk.window.place == "request")
        walk.sees(story_texts.TITLE, "مكتمل", "إيصال استلام طلب")


def test_an_agreed_channel_is_corrected_without_signing(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        uuid = completed(desk)
    with at_window(desk_app, qtbot, office, "desk") as walk:
        page = correcting(walk, uuid)
        page.next.click()
        walk.sees(texts.NOTHING_CHANGED)
        open_part(walk, page, "channel.details")
        assert page.view is not None
        page.view.focus("channel.best_time")
        walk.type("بعد العصر")
        walk.press(Qt.Key.Key_Return)
        walk.sees(texts.NO_SIGNING)
        confirm(walk, page)
        walk.wait(lambda: isinstance(walk.page, RequestPage))
        walk.sees(story_texts.CORRECTED, REASON)


def test_a_corrected_name_is_signed_again_first(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        uuid = completed(desk)
        before = open_request.open_request(desk, uuid)
    with at_window(desk_app, qtbot, office, "desk") as walk:
        page = correcting(walk, uuid)
        open_part(walk, page, "person.who")
        assert page.view is not None
        identity = page.view.form.fields["person.identity"]  # type: ignore[union-attr]
        assert identity.value() is None
        open_part(walk, page, "person.name")
        assert page.view is not None
        page.view.focus("person.father")
        field = walk.focused()
        field.selectAll()  # type: ignore[attr-defined]
        walk.type("عبدالرحمن")
        walk.press(Qt.Key.Key_Return)
        walk.sees(texts.SIGN_AGAIN)
        page.next.click()
        assert page.reason.isHidden()
        walk.wait(lambda: page.course is not None and page.course.here[1].id == "sign.text")
        for name in ("sign.read", "sign.consent", "sign.done"):
            if page.course is not None and name in {one.id for one in page.course.here[1].asks}:
                page._answer(name, True)
        confirm(walk, page)
        walk.wait(lambda: isinstance(walk.page, RequestPage))
        walk.sees(story_texts.CORRECTED, "حلّت محلّها ورقة أحدث")
    with desk_of(office, "desk") as desk:
        after = open_request.open_request(desk, uuid)
        assert "عبدالرحمن" in after.name
        assert (after.number, after.reply_by) == (before.number, before.reply_by)


def test_a_cancelled_request_says_so(desk_app: QApplication, qtbot: QtBot, office: Path) -> None:
    with desk_of(office, "desk") as desk:
        uuid = completed(desk)
    with at_window(desk_app, qtbot, office, "desk") as walk:
        page = opened(walk, uuid)
        choose(walk, page, "cancel")
        walk.type(REASON)
        walk.press(Qt.Key.Key_Return)
        walk.type("supervisor")
        walk.press(Qt.Key.Key_Return)
        walk.type("wrong-wrong")
        walk.press(Qt.Key.Key_Return)
        walk.sees("تعذّر التأكيد")
        walk.type(PASSWORD)
        walk.press(Qt.Key.Key_Return)
        walk.sees(act_texts.DONE.format(act=act_texts.ACTS["cancel"][0]), "أُلغيت", REASON)
        walk.wait(lambda: page._acts == ["person", "papers", "rights"])
    with desk_of(office, "desk") as desk:
        assert open_request.open_request(desk, uuid).state is State.WITHDRAWN


def test_who_may_not_correct_is_offered_nothing(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        uuid = completed(desk)
    with at_window(desk_app, qtbot, office, "secretary") as walk:
        page = opened(walk, uuid)
        assert not {"correct", "cancel", "assign", "withdraw"} & set(page._acts)
        assert act_texts.ACTS["correct"][0] not in words_in(page)
        walk.window.go_to("correct", uuid)
        assert walk.window.place == "request"


def test_of_more_acts_than_number_keys_each_has_one(
    desk_app: QApplication, qtbot: QtBot, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(offered_acts, "may_pause", lambda _: True)
    with desk_of(office, "desk") as desk:
        uuid = completed(desk)
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        page = opened(walk, uuid)
        assert len(page._acts) > 10
        assert page.rows is not None
        shown = [one.accessibleName() for one in page.rows.rows.buttons]
        walk.sees(row_texts.MORE)
        walk.type("0")
        walk.sees(row_texts.BEGINNING)
        behind = [one.accessibleName() for one in page.rows.rows.buttons]
        reached = [*shown[:-1], *behind[:-1]]
        assert reached == [act_texts.ACTS[name][0] for name in page._acts]
        assert page.back()
        assert [one.accessibleName() for one in page.rows.rows.buttons] == shown
        assert not page.back()
        choose(walk, page, "papers")
        walk.wait(lambda: walk.window.place == "request_papers")


def test_the_notice_of_a_pause_is_offered_at_once_and_leads_back(
    desk_app: QApplication, qtbot: QtBot, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (pausing, offered_acts):
        monkeypatch.setattr(module, "may_pause", lambda _: True)
    with desk_of(office, "desk") as desk:
        uuid = completed(desk)
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        for act, kind in ((Step.PAUSE, pausing.STOPS), (Step.GO_ON, pausing.GOES_ON)):
            page = opened(walk, uuid)
            choose(walk, page, act)
            is_printed = act is Step.PAUSE
            walk.sees(act_texts.REASON_PRINTED if is_printed else act_texts.REASON_ACCEPTS)
            walk.type("طلبت اللجنة عقد الإيجار الجديد")
            walk.press(Qt.Key.Key_Return)
            walk.wait(lambda: isinstance(walk.page, PaperPage))
            printing = walk.page
            assert isinstance(printing, PaperPage)
            assert printing.kept.kind == kind
            walk.sees(PAPER_TITLES[kind])
            walk.wait(lambda: printing.print.panel.stage is not Stage.PREPARING)  # noqa: B023
            printing.back()
            walk.wait(lambda: walk.window.place == "request")
    with desk_of(office, "desk") as desk:
        issued = {one.kind: one.standing for one in open_request.open_request(desk, uuid).papers}
    assert (issued[pausing.STOPS], issued[pausing.GOES_ON]) == ("issued", "issued")
