"""Builds the page of each place; what a page needs is imported only then."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


def officers(visit: Visit) -> QWidget:
    """Whose work the requests are."""
    from twaim_desk.ui.officers.page import OfficersPage

    return OfficersPage(visit)


def suspended(visit: Visit) -> QWidget:
    """Interviews to go on with."""
    from twaim_desk.ui.start.suspended_page import SuspendedPage

    return SuspendedPage(visit)


def exception(visit: Visit) -> QWidget:
    """What a supervisor is asked to let pass."""
    from twaim_desk.ui.interview.exception_page import ExceptionPage

    return ExceptionPage(visit)


def approvals(visit: Visit) -> QWidget:
    """What waits for the supervisor."""
    from twaim_desk.ui.approvals.page import ApprovalsPage

    return ApprovalsPage(visit)


def requests(visit: Visit) -> QWidget:
    """The list of requests."""
    from twaim_desk.ui.requests.list_page import RequestListPage

    return RequestListPage(visit)


def request(visit: Visit) -> QWidget:
    """One request."""
    from twaim_desk.ui.requests.page import RequestPage

    return RequestPage(visit)


def correct(visit: Visit) -> QWidget:
    """A receipt to be corrected, or a request to be cancelled."""
    from twaim_desk.ui.requests.correct_page import CorrectPage

    return CorrectPage(visit)


def from_paper(visit: Visit) -> QWidget:
    """Work that was done on paper."""
    from twaim_desk.ui.from_paper.page import FromPaperPage

    return FromPaperPage(visit)


def refer(visit: Visit) -> QWidget:
    """To the social researcher."""
    from twaim_desk.ui.referrals.refer_page import ReferPage

    return ReferPage(visit)


def referrals(visit: Visit) -> QWidget:
    """What was sent to the social researcher."""
    from twaim_desk.ui.referrals.page import ReferralsPage

    return ReferralsPage(visit)


def interview(visit: Visit) -> QWidget:
    """An interview."""
    from twaim_desk.ui.interview.page import InterviewPage

    return InterviewPage(visit)


def short(kind: str) -> Callable[[Visit], QWidget]:
    """Builds the page of a kind of short visit."""

    def build(visit: Visit) -> QWidget:
        from twaim_desk.ui.visits.page import VisitPage

        return VisitPage(visit, kind)

    return build


def search(visit: Visit) -> QWidget:
    """The search."""
    from twaim_desk.ui.search.page import SearchPage

    page = SearchPage(visit.around, visit.inside.desk, visit.worker)
    page.request_asked.connect(lambda uuid: visit.go_to("request", uuid))
    page.person_asked.connect(lambda person_id: visit.go_to("person", person_id))
    return page


def reply_date(visit: Visit) -> QWidget:
    """The reply date of any day."""
    from twaim_desk.ui.reply_date.page import ReplyDatePage

    entrance = visit.entrance
    page = ReplyDatePage(
        visit.around,
        prints=entrance is not None and "paper.print" in entrance.actions,
    )
    page.table_asked.connect(lambda: visit.go_to("reply_table"))
    return page


def policy(visit: Visit) -> QWidget:
    """The policy."""
    from twaim_desk.ui.policy.page import PolicyPage

    inside = visit.entrance
    return PolicyPage(visit.around, inside and inside.desk, visit.worker)


def verify(visit: Visit) -> QWidget:
    """Whether a paper is ours."""
    from twaim_desk.ui.verify.page import VerifyPage

    return VerifyPage(visit.around, visit.inside.desk, visit.worker)


def undertakings(visit: Visit) -> QWidget:
    """What is read and signed."""
    from twaim_desk.ui.undertakings.page import UndertakingsPage

    inside = visit.inside
    page = UndertakingsPage(visit.around, inside.desk, visit.worker)
    page.opened.connect(lambda desk: visit.come_in(inside._replace(desk=desk, must_sign=False)))
    return page


def password(visit: Visit) -> QWidget:
    """Another password."""
    from twaim_desk.ui.password.page import PasswordPage

    return PasswordPage(visit.around, visit.inside, visit.worker)


def users(visit: Visit) -> QWidget:
    """Who may work here."""
    from twaim_desk.ui.users.page import UsersPage

    return UsersPage(visit.around, visit.inside.desk, visit.worker)


def trail(visit: Visit) -> QWidget:
    """The trail."""
    from twaim_desk.ui.trail.page import TrailPage

    return TrailPage(visit.around, visit.inside.desk, visit.worker)


def clock(visit: Visit) -> QWidget:
    """The day, to be confirmed."""
    from twaim_desk.ui.clock.page import ClockPage

    inside = visit.inside
    page = ClockPage(visit.around, inside.desk, visit.worker)
    page.confirmed.connect(lambda: visit.come_in(inside._replace(clock_behind=False)))
    return page


def month(visit: Visit) -> QWidget:
    """The report of a month."""
    from twaim_desk.ui.month.page import MonthPage

    return MonthPage(visit)


def take_on(visit: Visit) -> QWidget:
    """Taking a trail on."""
    from twaim_desk.ui.take_on.page import TakeOnPage

    inside = visit.inside
    page = TakeOnPage(visit.around, inside, visit.worker)
    page.taken.connect(lambda desk: visit.come_in(inside._replace(desk=desk, notice="")))
    return page


def seal_key(visit: Visit) -> QWidget:
    """The key that seals the papers."""
    from twaim_desk.ui.seal_key.page import SealKeyPage

    return SealKeyPage(visit.around, visit.inside.desk, visit.worker)


def backups(visit: Visit) -> QWidget:
    """The backups."""
    from twaim_desk.ui.backups.page import BackupsPage

    page = BackupsPage(visit.around, visit.inside, visit.worker, visit.kept)
    page.changed.connect(lambda told: visit.go_to("backups", told))
    return page


def paper(visit: Visit) -> QWidget:
    """One paper to be printed."""
    from twaim_desk.ui.papers.page import PaperPage

    return PaperPage(visit)
