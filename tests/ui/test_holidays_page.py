"""The holidays by their keys: seen before kept, and what must be answered before one."""

from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import work
from tests.ui.seeing import press, words_in
from tests.ui.work import Walk, at_window, desk_of
from twaim_desk.domain.holiday_changes import Deed, HolidayChange
from twaim_desk.services.holiday_changes import change_holiday
from twaim_desk.services.holidays import coming_holidays
from twaim_desk.services.request_list import Wanted, list_requests
from twaim_desk.texts import holidays as texts
from twaim_desk.ui.holidays.page import HolidaysPage
from twaim_desk.ui.start.page import StartPage
from twaim_desk.ui.start.preceding_page import PrecedingPage
from twaim_desk.ui.tokens import SCALES, Look, Theme

NAME = "إجازة طارئة"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample office that no test changes, with requests that wait for their answer."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(work, "UNTIL", date(2026, 11, 20))
        return work.sample(tmp_path_factory.mktemp("made"))


def page_at(walk: Walk) -> HolidaysPage:
    walk.window.go_to("holidays")
    page = walk.page
    assert isinstance(page, HolidaysPage)
    walk.wait(lambda: page.list.count() == 8)
    walk.wait(lambda: walk.window.shell.focusWidget() is page.list)
    return page


def due_on(office: Path) -> date:
    """The next day on which an answer is due."""
    with desk_of(office, "supervisor") as desk:
        lines = list_requests(desk, Wanted())
        return min(
            line.reply_by
            for line in lines
            if line.answered_on is None and line.reply_by and line.reply_by > date(2026, 11, 24)
        )


def fill(walk: Walk, *typed: str) -> None:
    """Type into one field after the other, each left by Enter."""
    for text in typed:
        walk.type(text)
        walk.press(Qt.Key.Key_Return)


def test_a_day_off_is_seen_before_it_is_kept_and_then_counts_everywhere(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    day = due_on(office)
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        page = page_at(walk)
        walk.type("١")
        form = page.form
        assert form is not None
        fill(walk, NAME, f"{day.day}/{day.month}/{day.year}", "", "قرار المجلس")
        walk.sees("عدد الطلبات المتأثرة: ", texts.PROMISE_STAYS, f"إضافة إجازة: {NAME}")
        walk.wait(page.effect.table.hasFocus)
        rows = page.effect.table.rows
        sooner = [one for one in rows.affected if one.work_due < one.effective]
        assert sooner
        at = rows.affected.index(sooner[0])
        page.effect.table.selectRow(at)
        walk.sees("يُنجز قبل نهاية", sooner[0].number)
        assert rows.index(at, 1).data() == rows.index(at, 3).data() != rows.index(at, 2).data()
        walk.window._go_back()
        assert form.typed[0] == NAME
        with desk_of(office, "supervisor") as desk:
            assert coming_holidays(desk)[0].name != NAME
        form.submitted.emit()
        walk.wait(page.effect.table.hasFocus)
        page.effect.save.click()
        walk.sees(texts.SAVED)
        walk.wait(lambda: page.list.count() == 9)
        assert NAME in page.list.item(0).text()
        assert "ردود يجب أن تسبق إجازة: " in words_in(page)
        walk.type("٤")
        listed = walk.page
        assert isinstance(listed, PrecedingPage)
        walk.wait(lambda: listed.list.count() == len(sooner))
        assert sooner[0].number in listed.list.item(0).text()
        walk.press(Qt.Key.Key_Return)
        walk.wait(lambda: walk.window.place == "request")
        walk.window.go_to("start")
        start = walk.page
        assert isinstance(start, StartPage)
        assert NAME in words_in(start)


def test_what_is_wrong_is_said_and_what_was_typed_stays(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "admin") as walk:
        page = page_at(walk)
        assert texts.PRECEDING not in words_in(page)  # it is the supervisor's
        walk.type("1")
        form = page.form
        assert form is not None
        fill(walk, NAME, "30/2/2027", "", "")
        walk.sees("ليس في هذا الشهر الميلادي يوم بهذا الرقم.")
        assert form.fields["first"].hasFocus()
        form.restore((NAME, "5/1/2027", "4/1/2027", ""))
        form.submitted.emit()
        walk.sees(texts.REFUSALS["reversed"])
        assert form.typed == (NAME, "5/1/2027", "4/1/2027", "")
        walk.window.enlarge()
        again = walk.page
        assert isinstance(again, HolidaysPage)
        walk.wait(lambda: again.form is not None)
        assert again.form is not None
        assert again.form.typed == (NAME, "5/1/2027", "4/1/2027", "")
        for _ in range(3):
            walk.window.enlarge()


def test_an_estimated_feast_is_confirmed_by_two_keys(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "admin") as walk:
        page = page_at(walk)
        assert "تقديرية" in page.list.item(1).text()
        walk.press(Qt.Key.Key_Down)
        walk.type("2")
        fill(walk, "10/3/2027", "", "")
        walk.wait(lambda: page.effect.preview is not None)
        walk.sees("من الأربعاء ١٠ إلى السبت ١٣ مارس ٢٠٢٧م")  # as many days as it has
        walk.window._go_back()
        walk.window._go_back()
        walk.type("3")
        fill(walk, "إعلان الوزارة")
        walk.sees(texts.NOBODY_AFFECTED)
        walk.wait(page.effect.save.hasFocus)
        page.effect.save.click()
        walk.sees(texts.SAVED)
        walk.wait(lambda: "معلنة" in page.list.item(1).text())


def test_who_looked_at_another_calendar_looks_again(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        page = page_at(walk)
        walk.type("1")
        fill(walk, NAME, "5/1/2027", "", "")
        walk.wait(lambda: page.effect.preview is not None)
        with desk_of(office, "admin") as desk:
            change_holiday(desk, HolidayChange(Deed.ADD, name="أخرى", first=date(2027, 1, 12)))
        page.effect.save.click()
        walk.sees(texts.CHANGED_MEANWHILE)
        form = page.form
        assert form is not None
        form.submitted.emit()
        walk.wait(lambda: page.effect.preview is not None)
        page.effect.save.click()
        walk.wait(lambda: page.list.count() == 10)


def test_counting_can_be_stopped(desk_app: QApplication, qtbot: QtBot, office: Path) -> None:
    other_work = Event()
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        page = page_at(walk)
        walk.window._worker.work(page, other_work.wait, lambda _: None)
        walk.type("1")
        fill(walk, NAME, "5/1/2027", "", "")
        assert page.effect.progress.button.hasFocus()
        walk.press(Qt.Key.Key_Space)
        other_work.set()
        walk.sees(texts.STOPPED)
        assert page.form is not None
        assert page.form.typed[0] == NAME


@pytest.mark.parametrize("look", list(Look))
def test_everything_fits_the_smallest_screen_in_the_largest_type(
    desk_app: QApplication, qtbot: QtBot, office: Path, look: Look
) -> None:
    day = due_on(office)
    with at_window(desk_app, qtbot, office, "supervisor", Theme(look, SCALES[-1])) as walk:
        page = page_at(walk)
        for digit in "12":
            press(page.list, Qt.Key.Key_Home)
            walk.type(digit)
            qtbot.wait(1)
            assert page.area.horizontalScrollBar().maximum() == 0
            walk.window._go_back()
        walk.type("1")
        fill(walk, NAME, day.isoformat(), "", "قرار")
        walk.wait(page.effect.table.hasFocus)
        assert page.area.horizontalScrollBar().maximum() == 0
        assert walk.window.shell.size().toTuple() == (1366, 768)


def test_days_of_rest_lost_in_a_holiday_are_suggested_until_somebody_adds_them(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "supervisor") as desk:
        lines = coming_holidays(desk)
    at, line = next((at, one) for at, one in enumerate(lines) if one.substitutes)
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        page = page_at(walk)
        page.list.setCurrentRow(at)
        walk.sees(texts.SUBSTITUTE)
        walk.type("٤")
        form = page.form
        assert form is not None
        assert form.typed[0] == f"تعويض {line.name}"
        form.submitted.emit()
        walk.wait(lambda: page.effect.preview is not None)
        page.effect.save.click()
        walk.sees(texts.SAVED)
        walk.wait(lambda: page.list.count() == 9)
    with desk_of(office, "supervisor") as desk:
        found = {one.id: one for one in coming_holidays(desk)}
    added = next(one for one in found.values() if one.standing == "added")
    assert (added.first, added.last) == (line.substitutes[0], line.substitutes[-1])
    assert found[line.id].substitutes == added.substitutes == ()
