"""The papers of an interview by keys: no key is asked for that says nothing new."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from sqlalchemy import select

from tests.paper.reading import says
from tests.ui.interviewing import ENTER, SINCE, SPACE, Sitting
from twaim_desk.db.models.papers import Paper
from twaim_desk.ui.interview.papers_view import PapersView


def at_a_dated_paper(seat: Sitting) -> PapersView:
    """The papers, with the cursor on one whose day of issue is to be written."""
    seat.begin()
    seat.walk("papers")
    view = seat.interview.block_view
    assert isinstance(view, PapersView)
    seat.repeat(
        seat.answer_one,
        until=lambda: (
            seat.focused() is view.list
            and view.rows[view.list.currentRow()].issued_within is not None
            and bool(view.rows[view.list.currentRow()].document.matches)
        ),
    )
    return view


def test_the_day_of_a_paper_leads_to_the_next_one_when_all_else_is_said(seat: Sitting) -> None:
    view = at_a_dated_paper(seat)
    at = view.list.currentRow()
    seat.type("4")
    seat.press(SPACE, ENTER)
    assert isinstance(seat.focused(), QLineEdit)
    seat.type(SINCE)
    seat.press(ENTER)
    assert seat.block != "papers" or (seat.focused(), view.list.currentRow()) == (view.list, at + 1)


def test_what_was_not_compared_keeps_the_cursor_on_the_paper(seat: Sitting) -> None:
    view = at_a_dated_paper(seat)
    seat.type("4")
    seat.press(ENTER)
    seat.type(SINCE)
    seat.press(ENTER)
    assert seat.at().endswith(".matched")
    seat.press(SPACE, ENTER)
    assert seat.block != "papers" or seat.focused() is view.list


def test_a_copy_is_kept_and_taken_back_by_its_key(seat: Sitting) -> None:
    view = at_a_dated_paper(seat)
    row = view.rows[view.list.currentRow()]
    seat.type("5")
    assert row.name("copied") not in seat.stored()
    seat.type("45")
    assert seat.stored()[row.name("copied")] is True
    seat.type("5")
    assert seat.stored()[row.name("copied")] is False


def test_the_empty_form_of_the_chosen_service_is_printed_on_the_way(seat: Sitting) -> None:
    seat.begin()
    seat.walk("papers")
    seat.press(Qt.Key.Key_F4, held=Qt.KeyboardModifier.ShiftModifier)
    seat.wait(lambda: "empty_form" in kinds_issued(seat))
    with seat.desk.reading() as session:
        query = select(Paper.content).where(Paper.kind == "empty_form")
        content = session.scalars(query).one()
    assert content is not None
    assert says(content, "نموذج طلب خدمة", "أقرّ أنا") == []


def kinds_issued(seat: Sitting) -> set[str]:
    with seat.desk.reading() as session:
        return set(session.scalars(select(Paper.kind).where(Paper.content.is_not(None))))
