"""The promise calculator, as the employee uses it."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.seeing import press, type_into, words_in
from twaim_desk.domain.promise import Terms
from twaim_desk.services.before_office import association
from twaim_desk.texts import calendar as calendar_texts
from twaim_desk.texts import reply_date as texts
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.reply_date.page import ReplyDatePage
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.weeks import Tone


@pytest.fixture
def page(qtbot: QtBot, surroundings: Surroundings) -> ReplyDatePage:
    made = ReplyDatePage(surroundings)
    qtbot.addWidget(made)
    made.show()
    return made


def retype(page: ReplyDatePage, text: str) -> None:
    page.field.edit.selectAll()
    type_into(page.field.edit, text)


def test_it_opens_on_today(page: ReplyDatePage) -> None:
    assert page.day == date(2026, 11, 22)
    assert "الأحد ٤ رجب ١٤٤٨هـ" in words_in(page)


@pytest.mark.parametrize(
    "typed", ["١٢/٩/١٤٤٧", "12-9-1447", "1/3/2026", "2026-03-01", "١٢ رمضان ١٤٤٧"]
)
def test_a_day_in_either_calendar_gives_the_date_and_the_sentence(
    page: ReplyDatePage, typed: str
) -> None:
    retype(page, typed)
    shown = words_in(page)
    assert "الثلاثاء ٥ شوال ١٤٤٧هـ" in shown
    assert "الموافق ٢٤ مارس ٢٠٢٦م" in shown
    assert "خلال مدة لا تتجاوز (١٥) خمسة عشر يوم عمل من تاريخ اكتمال الطلب." in shown


def test_skipped_days_are_named(page: ReplyDatePage) -> None:
    retype(page, "1/3/2026")
    shown = words_in(page)
    assert "إجازة عيد الفطر: ١٩ و٢٢ مارس ٢٠٢٦م" in shown
    assert "راحة أسبوعية: ٦ و٧ و١٣ و١٤ مارس ٢٠٢٦م" in shown


def test_the_days_are_numbered_and_the_last_is_the_reply_date(page: ReplyDatePage) -> None:
    retype(page, "1/3/2026")
    days = page.answer.days
    cells = [days.cell_at(row, at) for row in range(days.rowCount()) for at in range(7)]
    shown = [cell for cell in cells if cell is not None]
    assert [cell.date.day for cell in shown] == list(range(1, 25))
    assert shown[0].tone is Tone.START
    assert shown[-1].tone is Tone.CHOSEN
    assert shown[-1].note == "اليوم ١٥"
    assert sum(cell.tone is Tone.REST for cell in shown) == 8


def test_a_wrong_day_is_told_on_enter_and_stays(page: ReplyDatePage) -> None:
    retype(page, "30/2/2026")
    assert page.field.note.accessibleName() == texts.ACCEPTS
    press(page.field.edit, Qt.Key.Key_Return)
    assert page.field.note.accessibleName() == calendar_texts.NO_SUCH_GREGORIAN_DAY
    assert page.field.edit.text() == "30/2/2026"
    assert page.day != date(2026, 2, 28)


def test_the_complaint_goes_when_the_day_is_mended(page: ReplyDatePage) -> None:
    retype(page, "30/2/2026")
    press(page.field.edit, Qt.Key.Key_Return)
    retype(page, "28/2/2026")
    assert page.field.note.accessibleName() == texts.ACCEPTS
    assert page.day == date(2026, 2, 28)


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Up, date(2026, 11, 23)),
        (Qt.Key.Key_Down, date(2026, 11, 21)),
        (Qt.Key.Key_PageUp, date(2026, 12, 22)),
        (Qt.Key.Key_PageDown, date(2026, 10, 22)),
    ],
)
def test_arrows_in_the_field_step_the_day(page: ReplyDatePage, key: Qt.Key, day: date) -> None:
    press(page.field.edit, key)
    assert page.day == day


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Left, date(2026, 11, 23)),
        (Qt.Key.Key_Right, date(2026, 11, 21)),
        (Qt.Key.Key_Down, date(2026, 11, 29)),
        (Qt.Key.Key_Up, date(2026, 11, 15)),
        (Qt.Key.Key_PageDown, date(2026, 12, 22)),
        (Qt.Key.Key_PageUp, date(2026, 10, 22)),
    ],
)
def test_arrows_in_the_month_follow_the_reading_direction(
    page: ReplyDatePage, key: Qt.Key, day: date
) -> None:
    press(page.month.days, key)
    assert page.day == day


def test_the_month_can_be_walked_past_its_end(page: ReplyDatePage) -> None:
    for _ in range(10):
        press(page.month.days, Qt.Key.Key_Left)
    assert page.day == date(2026, 12, 2)


def test_a_click_on_a_day_picks_it(page: ReplyDatePage) -> None:
    page.month.days.clicked.emit(page.month.days.model().index(1, 2))
    assert page.day == date(2026, 11, 10)


def test_an_estimated_holiday_is_said(page: ReplyDatePage) -> None:
    assert not page.answer.estimated.isVisibleTo(page)
    retype(page, "1/3/2027")
    assert page.answer.estimated.isVisibleTo(page)


def test_the_edge_of_the_calendar_is_a_sentence(page: ReplyDatePage) -> None:
    table = page._surroundings.association.forms.table
    page._show_picked(table.last_day)
    assert calendar_texts.BEYOND_CALENDAR in words_in(page)
    press(page.field.edit, Qt.Key.Key_Up)
    assert page.day == table.last_day
    page._show_picked(table.first_day)
    press(page.month.days, Qt.Key.Key_Right)
    assert page.day == table.first_day


def test_a_least_length_is_no_ceiling(desk_app: QApplication, qtbot: QtBot) -> None:
    around = Surroundings(association("khair-albiqa"), date(2026, 11, 22), Theme())
    page = ReplyDatePage(around)
    qtbot.addWidget(page)
    shown = words_in(page)
    assert texts.NOT_BEFORE in shown
    assert "الأحد ٢٦ جمادى الآخرة ١٤٤٨هـ" in shown
    assert texts.NO_DATE_WHY in shown
    assert not page.answer.days_card.isVisibleTo(page)


def test_a_ceiling_of_the_board_gives_the_date(desk_app: QApplication, qtbot: QtBot) -> None:
    by_board = replace(association("khair-albiqa"), terms=Terms(15, 14))
    page = ReplyDatePage(Surroundings(by_board, date(2026, 11, 22), Theme()))
    qtbot.addWidget(page)
    shown = words_in(page)
    assert "وفي موعد أقصاه يوم الأحد ٤ رجب ١٤٤٨هـ" in shown
    assert "وفق ما قرره مجلس الإدارة" in shown


def test_no_period_at_all_is_said(desk_app: QApplication, qtbot: QtBot) -> None:
    page = ReplyDatePage(Surroundings(association("general"), date(2026, 11, 22), Theme()))
    qtbot.addWidget(page)
    assert texts.NO_DATE in words_in(page)
    assert texts.NO_DATE_WHY in words_in(page)
