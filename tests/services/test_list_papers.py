"""Lists on paper: what is on the morning list, in which order, for whom, and what is noted."""

from datetime import date

import pytest

from tests.paper.reading import says, text_of
from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.domain.request import State
from twaim_desk.domain.work_list import Counted, Days, Due, Filters
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.list_papers import issue_morning_list, issue_request_list
from twaim_desk.services.office import open_office
from twaim_desk.services.papers import note_print
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.services.work_list import open_list


def at(desk: Desk, day: date) -> Desk:
    moment = offices.clock().replace(year=day.year, month=day.month, day=day.day)
    return open_office(desk.folder, desk.role, PASSWORD, lambda: moment)


def test_the_morning_list_has_what_is_late_and_due_by_the_day_of_the_reply(
    at_desk: OpenDesk,
) -> None:
    desk = at_desk("desk")
    replies = [line.reply_by for line in open_list(desk, Filters(due=Due.FIVE_DAYS)).lines]
    assert replies[0] is not None
    then = at(desk, replies[0])
    late = open_list(then, Filters(due=Due.OVERDUE)).lines
    due = open_list(then, Filters(due=Due.TODAY)).lines
    assert late
    assert due
    issued = issue_morning_list(then)
    text = text_of(issued.content)
    order = [text.index(line.number) for line in (*late, *due)]
    assert order == sorted(order)
    assert says(issued.content, "قائمة الصباح", "متأخر", "للإدارة", late[0].label) == []
    trail = offices.trail_of(then)[-2:]
    assert trail == [("requests.print", "done", "desk"), ("paper.issue", "done", "desk")]
    note_print(then, issued.paper_id, came_out=True, printer="p")
    then.store.dispose()


def test_on_a_rest_day_nothing_rises(at_desk: OpenDesk) -> None:
    friday = at(at_desk("supervisor"), date(2026, 10, 9))
    assert says(issue_morning_list(friday).content, "يُرفع اليوم إلى المشرف") != []
    friday.store.dispose()


def test_the_list_is_printed_as_it_was_narrowed(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    filters = Filters(state=State.WITHDRAWN)
    lines = open_list(desk, filters).lines
    issued = issue_request_list(desk, filters)
    assert lines
    assert says(issued.content, "قائمة الطلبات", *(line.number for line in lines)) == []
    assert text_of(issued.content).count("TW-") == len(lines)


def test_a_list_of_a_bar_says_of_which_days_it_is(at_desk: OpenDesk) -> None:
    days = Days(Counted.LATE, date(2026, 9, 1), date(2026, 9, 30))
    issued = issue_request_list(at_desk("supervisor"), Filters(days=days))
    said = "لم يُردّ عليها في موعدها من ١ سبتمبر ٢٠٢٦م إلى ٣٠ سبتمبر ٢٠٢٦م"
    assert says(issued.content, said) == []


def test_it_is_for_who_prints(at_desk: OpenDesk) -> None:
    for role in set(offices.ROLES) - {"desk", "supervisor"}:
        with pytest.raises(NotAllowedError):
            issue_morning_list(at_desk(role))
