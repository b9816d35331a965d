"""Every place of the window: its name and drawing, who may go there, and how its page is built.

Nothing that leads to services is imported until a page is built.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtWidgets import QWidget

from twaim_desk.texts import places as texts
from twaim_desk.texts import visits as visit_texts

if TYPE_CHECKING:
    from twaim_desk.ui.door import Entrance
    from twaim_desk.ui.places import Surroundings
    from twaim_desk.ui.worker import Worker


UNDERTAKINGS = "undertakings"


@dataclass(frozen=True, slots=True)
class Visit:
    """What a page is built with.

    `entrance`: who came in, or None where there is no office yet. `kept`: what the page before it
    in the same place kept, when the window was laid out anew, or what the caller hands over.
    `come_in`: what is called when the person at the desk may do more than before.
    """

    around: Surroundings
    entrance: Entrance | None
    worker: Worker
    go_to: Callable[..., None]
    folder: Path
    come_in: Callable[[Entrance], None]
    kept: Any = None

    @property
    def inside(self) -> Entrance:
        """Who came in, for a page that nobody sees before."""
        if self.entrance is None:
            raise RuntimeError("this page needs an office")
        return self.entrance


class Place(NamedTuple):
    """A place of the window.

    `action` is what one must be allowed to do there. `rail`: a button at the side; the others are
    lines of the page `under`. `leads_on`: it is there only for who may go on from it.
    `on_notice`: only where something of the office is to be seen to.
    """

    name: str
    title: str
    drawing: str
    build: Callable[[Visit], QWidget]
    about: str = ""
    action: str | None = None
    rail: bool = True
    under: str = "start"
    with_office: bool = True
    without_office: bool = False
    leads_on: bool = False
    on_notice: bool = False

    def is_open_to(self, entrance: Entrance | None) -> bool:
        """Whether the person at the desk may go there, or anyone where there is no office."""
        if entrance is None:
            return self.without_office
        if entrance.must_sign or self.name == UNDERTAKINGS:
            return entrance.must_sign and self.name == UNDERTAKINGS
        if self.on_notice and not entrance.notice:
            return False
        if self.leads_on and not lines_under(self.name, entrance):
            return False
        return self.with_office and (self.action is None or self.action in entrance.actions)


def _start(visit: Visit) -> QWidget:
    from twaim_desk.ui.start.page import HOLIDAYS_BESIDE_WORK, MOST_HOLIDAYS, StartPage

    lines = lines_under("start", visit.entrance)
    holidays = MOST_HOLIDAYS if visit.entrance is None else HOLIDAYS_BESIDE_WORK
    page = StartPage(visit.around, lines, holidays)
    page.chosen.connect(lambda at: visit.go_to(lines[at].name))
    page.asked.connect(visit.go_to)
    if visit.entrance is not None:
        from twaim_desk.services.today import today

        desk = visit.entrance.desk
        visit.worker.read(page, lambda: today(desk), page.show_work)
    return page


def _waiting(visit: Visit, *, late: bool) -> QWidget:
    from twaim_desk.ui.start.waiting_page import WaitingPage

    return WaitingPage(visit, late=late)


def _suspended(visit: Visit) -> QWidget:
    from twaim_desk.ui.start.suspended_page import SuspendedPage

    return SuspendedPage(visit)


def _exception(visit: Visit) -> QWidget:
    from twaim_desk.ui.interview.exception_page import ExceptionPage

    return ExceptionPage(visit)


def _approvals(visit: Visit) -> QWidget:
    from twaim_desk.ui.approvals.page import ApprovalsPage

    return ApprovalsPage(visit)


def _request(visit: Visit) -> QWidget:
    from twaim_desk.ui.requests.page import RequestPage

    return RequestPage(visit)


def _correct(visit: Visit) -> QWidget:
    from twaim_desk.ui.requests.correct_page import CorrectPage

    return CorrectPage(visit)


def _from_paper(visit: Visit) -> QWidget:
    from twaim_desk.ui.from_paper.page import FromPaperPage

    return FromPaperPage(visit)


def _refer(visit: Visit) -> QWidget:
    from twaim_desk.ui.referrals.refer_page import ReferPage

    return ReferPage(visit)


def _referrals(visit: Visit) -> QWidget:
    from twaim_desk.ui.referrals.page import ReferralsPage

    return ReferralsPage(visit)


def _interview(visit: Visit) -> QWidget:
    from twaim_desk.ui.interview.page import InterviewPage

    return InterviewPage(visit)


def _short(kind: str) -> Callable[[Visit], QWidget]:
    """Builds the page of a kind of short visit."""

    def build(visit: Visit) -> QWidget:
        from twaim_desk.ui.visits.page import VisitPage

        return VisitPage(visit, kind)

    return build


def _search(visit: Visit) -> QWidget:
    from twaim_desk.ui.search.page import SearchPage

    page = SearchPage(visit.around, visit.inside.desk, visit.worker)
    page.request_asked.connect(lambda uuid: visit.go_to("request", uuid))
    return page


def _reply_date(visit: Visit) -> QWidget:
    from twaim_desk.ui.reply_date.page import ReplyDatePage

    return ReplyDatePage(visit.around, visit.kept)


def _policy(visit: Visit) -> QWidget:
    from twaim_desk.ui.policy.page import PolicyPage

    return PolicyPage(visit.around)


def _verify(visit: Visit) -> QWidget:
    from twaim_desk.ui.verify.page import VerifyPage

    return VerifyPage(visit.around, visit.inside.desk, visit.worker, visit.kept)


def _undertakings(visit: Visit) -> QWidget:
    from twaim_desk.ui.undertakings.page import UndertakingsPage

    inside = visit.inside
    page = UndertakingsPage(visit.around, inside.desk, visit.worker)
    page.opened.connect(lambda desk: visit.come_in(inside._replace(desk=desk, must_sign=False)))
    return page


def _password(visit: Visit) -> QWidget:
    from twaim_desk.ui.password.page import PasswordPage

    return PasswordPage(visit.around, visit.inside, visit.worker)


def _users(visit: Visit) -> QWidget:
    from twaim_desk.ui.users.page import UsersPage

    return UsersPage(visit.around, visit.inside.desk, visit.worker)


def _trail(visit: Visit) -> QWidget:
    from twaim_desk.ui.trail.page import TrailPage

    return TrailPage(visit.around, visit.inside.desk, visit.worker)


def _take_on(visit: Visit) -> QWidget:
    from twaim_desk.ui.take_on.page import TakeOnPage

    inside = visit.inside
    page = TakeOnPage(visit.around, inside, visit.worker)
    page.taken.connect(lambda desk: visit.come_in(inside._replace(desk=desk, notice="")))
    return page


def _manage(visit: Visit) -> QWidget:
    from twaim_desk.ui.manage.page import ManagePage

    lines = lines_under("manage", visit.entrance)
    page = ManagePage(visit.around, lines)
    page.chosen.connect(lambda at: visit.go_to(lines[at].name))
    return page


def _backups(visit: Visit) -> QWidget:
    from twaim_desk.ui.backups.page import BackupsPage

    page = BackupsPage(visit.around, visit.inside, visit.worker, visit.kept)
    page.changed.connect(lambda told: visit.go_to("backups", told))
    return page


# The short visits: pages that other pages lead to, each with what one must be allowed to do.
_SHORT = {
    "enquiry": "enquiry.answer",
    "complaint": "complaint.take",
    "follow_up": "request.follow",
    "change": "person.change",
    "channel": "channel.change",
    "turned_away": "visit.turn-away",
    "arrival": "arrival.register",
    "volunteer": "volunteer.take",
}
PLACES = (
    Place("start", texts.RECEPTION, "house", _start, without_office=True, under=""),
    Place(
        "interview", texts.INTERVIEW, "user-round-plus", _interview, texts.INTERVIEW_ABOUT,
        action="interview.hold",
    ),
    Place("search", texts.SEARCH, "search", _search, texts.SEARCH_ABOUT, action="find"),
    Place(
        "reply_date", texts.REPLY_DATE, "calendar-days", _reply_date, texts.REPLY_DATE_ABOUT,
        without_office=True,
    ),
    Place(
        "policy", texts.POLICY, "scroll-text", _policy, texts.POLICY_ABOUT, without_office=True
    ),
    Place(
        "verify", texts.VERIFY, "shield-check", _verify, texts.VERIFY_ABOUT,
        action="paper.verify", rail=False,
    ),
    Place(
        "from_paper", texts.FROM_PAPER, "", _from_paper, texts.FROM_PAPER_ABOUT,
        action="request.from_paper", rail=False,
    ),
    Place(
        "choose", texts.ASSOCIATION, "building-2", _start, texts.ASSOCIATION_ABOUT,
        with_office=False, without_office=True,
    ),
    Place(UNDERTAKINGS, texts.UNDERTAKINGS, "file-pen", _undertakings, rail=False, under=""),
    Place(
        "due_today", texts.DUE_TODAY, "", partial(_waiting, late=False), action="request.open",
        rail=False, under="",
    ),
    Place(
        "overdue", texts.OVERDUE, "", partial(_waiting, late=True), action="request.open",
        rail=False, under="",
    ),
    Place(
        "suspended", texts.SUSPENDED, "", _suspended, action="interview.hold", rail=False, under=""
    ),
    Place(
        "approvals", texts.APPROVALS, "", _approvals, action="approval.decide", rail=False, under=""
    ),
    Place(
        "referrals", texts.REFERRALS, "", _referrals, action="referral.answer", rail=False, under=""
    ),
    Place("exception", texts.EXCEPTION, "", _exception, action="request.exception", rail=False,
          under=""),
    Place("refer", texts.REFER, "", _refer, action="request.refer", rail=False, under=""),
    Place("request", texts.REQUEST, "", _request, action="request.open", rail=False, under=""),
    Place("correct", texts.CORRECT, "", _correct, action="request.correct", rail=False, under=""),
    Place("manage", texts.MANAGE, "settings", _manage, texts.MANAGE_ABOUT, leads_on=True),
    Place(
        "take_on", texts.TAKE_ON, "triangle-alert", _take_on, texts.TAKE_ON_ABOUT,
        action="trail.take_on", rail=False, under="manage", on_notice=True,
    ),
    Place(
        "trail", texts.TRAIL, "shield-check", _trail, texts.TRAIL_ABOUT, action="audit.read",
        rail=False, under="manage",
    ),
    Place(
        "users", texts.USERS, "users", _users, texts.USERS_ABOUT, action="users.manage",
        rail=False, under="manage",
    ),
    Place(
        "password", texts.PASSWORD, "key-round", _password, texts.PASSWORD_ABOUT,
        action="password.change", rail=False, under="manage",
    ),
    Place(
        "backups", texts.BACKUPS, "database-backup", _backups, texts.BACKUPS_ABOUT,
        action="backup.list", rail=False, under="manage",
    ),
    *(
        Place(kind, visit_texts.TITLES[kind], "", _short(kind), action=action, rail=False, under="")
        for kind, action in _SHORT.items()
    ),
)  # fmt: skip


def open_places(entrance: Entrance | None) -> frozenset[str]:
    """The names of the places that who is at the desk may go to."""
    return frozenset(place.name for place in PLACES if place.is_open_to(entrance))


def open_place(name: str, entrance: Entrance | None) -> Place | None:
    """The place with this name, where who is at the desk may go to it."""
    return next((one for one in PLACES if one.name == name and one.is_open_to(entrance)), None)


def lines_under(name: str, entrance: Entrance | None) -> list[Place]:
    """The places that a page leads to, for who is at the desk."""
    return [place for place in PLACES if place.under == name and place.is_open_to(entrance)]


def prepare() -> None:
    """Import what the first interview needs, so that F2 is answered at once."""
    from twaim_desk.ui.interview import page

    del page


def prepare_papers() -> None:
    """Import what the first paper needs, so that its person does not wait a second longer."""
    from twaim_desk.services.seals import prepare

    prepare()
