"""The day's work on the first page, and the lists behind it, by keys."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.services import offices as service_offices
from tests.ui.seeing import words_in
from tests.ui.work import LACKING, at_window, desk_of, held
from twaim_desk.domain.escalation import Level
from twaim_desk.services import interviews
from twaim_desk.services.today import Today, TodayLine, sorted_out, today
from twaim_desk.services.today_lines import LINES
from twaim_desk.texts import today as texts
from twaim_desk.ui import place_table
from twaim_desk.ui.matters.list_page import MattersPage
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.requests.list_page import RequestListPage
from twaim_desk.ui.start.others_page import OthersPage, left_over
from twaim_desk.ui.start.page import StartPage
from twaim_desk.ui.start.suspended_page import SuspendedPage
from twaim_desk.ui.widgets.pill import Pill


def test_each_line_is_a_number_key_and_says_its_count(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        found = today(desk).lines
        late = next(line.count for line in found if line.name == "overdue")
    with at_window(desk_app, qtbot, office, "desk") as walk:
        walk.sees(texts.TITLE, *(texts.LINES[name] for name in ("due_today", "overdue")))
        page = walk.page
        assert isinstance(page, StartPage)
        assert page.work is not None
        assert texts.LINES["approvals"] not in words_in(page)
        rows = page.work.every_rows[0]
        assert rows.buttons[0].hasFocus()
        assert len(rows.buttons) == len(sorted_out(found)[0]) <= 9
        assert page.rows is not None  # nought leads to all other places
        assert words_in(page.rows).startswith("٠\nأعمال أخرى\nالتحقق من ورقة")
        walk.type("١")
        walk.wait(lambda: walk.window.place == "requests")
        listed = walk.page
        assert isinstance(listed, RequestListPage)
        walk.wait(lambda: listed.model.rowCount() == late)
        assert late > 0
        assert listed.filters.due.currentText() == "تأخّر الرد عليها"
        walk.window.shell.back_asked.emit()
        assert walk.window.place == "start"
        walk.sees(texts.TITLE)
        walk.type("٠")
        walk.wait(lambda: walk.window.place == "others")
        walk.sees("قائمة الصباح")
        others = walk.page
        assert isinstance(others, OthersPage)
        assert others.rows is not None
        assert walk.focused() is others.rows.rows.buttons[0]
        walk.type("٢")
        walk.wait(lambda: walk.window.place == "matters")


def test_lines_with_nothing_in_them_are_one_sentence(
    surroundings: Surroundings, qtbot: QtBot
) -> None:
    lines = (TodayLine("overdue", 0, "requests", Level.CALM), line("due_today", 2))
    page = StartPage(surroundings, [], in_office=True)
    qtbot.addWidget(page)
    page.show_work(Today("desk", surroundings.today, lines, None))
    assert page.work is not None
    assert named(page) == ["ردود موعدها اليوم"]
    assert "لا شيء اليوم في: طلبات تأخّر الرد عليها." in words_in(page)


def test_the_most_urgent_lines_have_the_keys_and_the_others_stand_behind_nought(
    surroundings: Surroundings, qtbot: QtBot
) -> None:
    calm = [line(name, 1) for name in ("committees", "answers", "deliveries", "suspended", "moved")]
    pressing = [line(name, 1, Level.LATE) for name in ("matters_late", "clock", "overdue")]
    others = [line(name, 1, Level.SUPERVISOR) for name in ("two_days", "preceding")]
    page = StartPage(surroundings, [], in_office=True)
    qtbot.addWidget(page)
    found = Today("supervisor", surroundings.today, (*calm, *others, *pressing), None)
    page.show_work(found)
    shown = named(page)
    assert len(shown) == 9
    assert [one.partition("،")[2] for one in shown[:3]] == [" متأخر", " عاجل", " متأخر"]
    assert [one.name for one in left_over(found)] == ["moved"]


def line(name: str, count: int, level: Level = Level.CALM) -> TodayLine:
    return TodayLine(name, count, "requests", level)


def named(page: StartPage) -> list[str]:
    assert page.work is not None
    return [one.accessibleName() for rows in page.work.every_rows for one in rows.buttons]


def test_a_late_line_says_so_in_a_word_and_a_drawing(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        walk.sees(texts.TITLE)
        page = walk.page
        assert isinstance(page, StartPage)
        assert page.work is not None
        late = page.work.every_rows[0].buttons[0]
        assert late.accessibleName() == "طلبات تأخّر الرد عليها، متأخر"
        assert [one.drawing for one in late.findChildren(Pill)] == ["circle-alert"]
        of_desk = next(
            one
            for one in page.work.every_rows[0].buttons
            if one.accessibleName().startswith("تأخّر الرد لدى \u2068هند")
        )
        of_desk.click()
        walk.wait(lambda: walk.window.place == "requests")
        listed = walk.page
        assert isinstance(listed, RequestListPage)
        walk.wait(lambda: listed.filters.officer.currentText() == "هند بنت سعد العتيبي")


def test_every_line_has_its_words_and_its_place() -> None:
    places = {place.name for place in place_table.PLACES}
    for line in LINES:
        assert service_offices.is_arabic(texts.LINES[line.name])
        assert line.place in places, line.name


def test_complaints_are_listed_for_the_liaison_officer(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "liaison") as walk:
        walk.sees(texts.LINES["matters"])
        page = walk.page
        assert isinstance(page, StartPage)
        at = next(at for at, one in enumerate(named(page)) if one == texts.LINES["matters"])
        walk.type(str(at + 1))
        walk.wait(lambda: walk.window.place == "matters")
        listed = walk.page
        assert isinstance(listed, MattersPage)
        assert listed.shown.only_mine  # as the line counted them


def test_the_office_is_examined_for_the_administrator(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "admin") as walk:
        walk.sees(texts.LINES["health"], "لم تُؤخذ نسخة احتياطية بعد")
        walk.type("٢")
        walk.wait(lambda: walk.window.place == "health")
        walk.sees("سجل التدقيق سليم", "ما يحتاج إلى معالجة يأتي أولًا.", "خطوط البرنامج موجودة.")


def test_a_suspended_interview_goes_on_by_enter(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        held(desk, (LACKING,))
    with at_window(desk_app, qtbot, office, "desk") as walk:
        walk.window.go_to("suspended")
        page = walk.page
        assert isinstance(page, SuspendedPage)
        walk.wait(lambda: page.list.count() >= 1)  # the newest first, before those of the sample
        walk.press(Qt.Key.Key_Return)
        walk.wait(lambda: walk.window.place == "interview")
        walk.sees("موعد الرد")


def test_a_draft_is_given_up_with_a_reason(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        uuid = held(desk)
    with at_window(desk_app, qtbot, office, "desk") as walk:
        walk.window.go_to("suspended")
        page = walk.page
        assert isinstance(page, SuspendedPage)
        walk.wait(lambda: page.list.count() >= 1)
        before = page.list.count()
        walk.type("٢")
        walk.wait(lambda: walk.focused() is page.reason.edit)
        walk.press(Qt.Key.Key_Return)
        walk.sees("يُكتب السبب.")
        walk.type("لم يعد صاحبها")
        walk.press(Qt.Key.Key_Return)
        walk.wait(lambda: page.list.count() == before - 1)
    with desk_of(office, "desk") as desk:
        assert uuid not in {one.uuid for one in interviews.suspended(desk)}


def test_after_a_power_cut_the_interview_is_offered(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "desk") as desk:
        uuid = held(desk)
        interviews.save_answers(desk, uuid, {"channel.best_time": "صباحًا"}, "channel.details")
    with at_window(desk_app, qtbot, office, "desk") as walk:
        walk.sees("استُعيدت مقابلة لم تكتمل (الخطوة ٥)")
        page = walk.page
        assert isinstance(page, StartPage)
        assert page.work is not None
        walk.type("1")
        walk.wait(lambda: walk.window.place == "interview")
        walk.wait(lambda: getattr(walk.page, "course", None) is not None)
        course = getattr(walk.page, "course", None)
        assert course is not None
        assert course.uuid == uuid
