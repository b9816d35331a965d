"""The letter to the board: the figures of the report, sealed, kept, and as they were closed."""

import pytest
from sqlalchemy import select

from tests.paper.reading import says
from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.db.models.papers import Paper
from twaim_desk.domain.digits import Digits
from twaim_desk.domain.figure_words import figure_in_words
from twaim_desk.domain.month import Month
from twaim_desk.services.board_letter import KIND, issue_board_letter
from twaim_desk.services.close_month import close_month
from twaim_desk.services.desk import NotAllowedError
from twaim_desk.services.month import overview
from twaim_desk.services.papers import issue_one
from twaim_desk.services.seals import verify_file

SEPTEMBER = Month(2026, 9)


def test_it_has_the_figures_of_the_report_and_is_kept_as_it_was_issued(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    figures = overview(desk, SEPTEMBER).figures
    issued = issue_board_letter(desk, SEPTEMBER)
    assert verify_file(desk, issued.content).is_good
    said = [figure_in_words(figures, name, Digits.ARABIC) for name in ("received", "due")]
    assert says(issued.content, "سبتمبر ٢٠٢٦م", "لم يُغلق الشهر بعد", *said) == []
    assert issue_one(desk, issued.paper_id).content == issued.content
    assert ("month.letter", "done", "supervisor") in offices.trail_of(desk)
    with desk.store.reading() as session:
        kept = session.scalars(select(Paper).where(Paper.kind == KIND)).one()
        assert (kept.standing, kept.code) == ("issued", issued.code)


def test_a_closed_month_is_told_as_it_was_closed(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    closed = close_month(desk, SEPTEMBER)
    issued = issue_board_letter(desk, SEPTEMBER)
    assert says(issued.content, "كما أُغلق", closed.digest) == []


def test_who_may_not_print_for_the_board_leaves_no_paper(at_desk: OpenDesk) -> None:
    desk = at_desk("auditor")
    with pytest.raises(NotAllowedError):
        issue_board_letter(desk, SEPTEMBER)
    with desk.store.reading() as session:
        assert session.scalars(select(Paper).where(Paper.kind == KIND)).all() == []
