"""Every place of the window: its name and drawing, who may go there, and how its page is built.

Nothing that leads to services is imported until a page is built.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from twaim_desk.texts import places as texts
from twaim_desk.texts import visits as visit_texts
from twaim_desk.texts.rows import SEPARATOR
from twaim_desk.ui import builders, keeping_places
from twaim_desk.ui.answer_places import AFTER_DECISION
from twaim_desk.ui.committee_places import COMMITTEE_PLACES
from twaim_desk.ui.figures_places import FIGURES
from twaim_desk.ui.list_places import LIST_PLACES
from twaim_desk.ui.managed_places import MANAGED
from twaim_desk.ui.oversight_places import OVERSIGHT
from twaim_desk.ui.paper_places import PAPER_PLACES
from twaim_desk.ui.people_places import PEOPLE
from twaim_desk.ui.place import UNDERTAKINGS, Place
from twaim_desk.ui.policy_places import NOTICES
from twaim_desk.ui.rights_places import RIGHTS
from twaim_desk.ui.survey_places import SURVEYS

_NAMED = 3

if TYPE_CHECKING:
    from twaim_desk.ui.door import Entrance
    from twaim_desk.ui.visit import Visit


def _start(visit: Visit) -> QWidget:
    from twaim_desk.ui.start.page import StartPage

    lines = _lines_of_start(visit.entrance)
    if visit.entrance is not None:
        lines = [_leading_on(lines)]
    page = StartPage(visit.around, lines, in_office=visit.entrance is not None)
    page.chosen.connect(lambda at: visit.go_to(lines[at].name))
    page.asked.connect(visit.go_to)
    if visit.entrance is not None:
        from twaim_desk.services.today import today

        desk = visit.entrance.desk
        visit.worker.read(page, lambda: today(desk), page.show_work)
    return page


def _others(visit: Visit) -> QWidget:
    from twaim_desk.ui.start.others_page import OthersPage

    return OthersPage(visit, _lines_of_start(visit.entrance))


def _leading_on(lines: list[Place]) -> Place:
    """The place behind the tenth key; what is to be found there is said."""
    about = SEPARATOR.join(one.title for one in lines[:_NAMED])
    others = next(one for one in PLACES if one.name == "others")
    return others._replace(about=about)


def _manage(visit: Visit) -> QWidget:
    from twaim_desk.ui.manage.page import ManagePage

    lines = lines_under("manage", visit.entrance)
    page = ManagePage(visit.around, lines)
    page.chosen.connect(lambda at: visit.go_to(lines[at].name))
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
        "interview",
        texts.INTERVIEW,
        "user-round-plus",
        builders.interview,
        texts.INTERVIEW_ABOUT,
        action="interview.hold",
    ),
    Place("others", texts.OTHERS, "", _others, rail=False, under="start"),
    Place("search", texts.SEARCH, "search", builders.search, texts.SEARCH_ABOUT, action="find"),
    Place(
        "requests",
        texts.REQUESTS,
        "list",
        builders.requests,
        texts.REQUESTS_ABOUT,
        action="requests.list",
    ),
    Place(
        "reply_date",
        texts.REPLY_DATE,
        "calendar-days",
        builders.reply_date,
        texts.REPLY_DATE_ABOUT,
        without_office=True,
    ),
    Place(
        "policy",
        texts.POLICY,
        "scroll-text",
        builders.policy,
        texts.POLICY_ABOUT,
        without_office=True,
    ),
    Place(
        "verify",
        texts.VERIFY,
        "shield-check",
        builders.verify,
        texts.VERIFY_ABOUT,
        action="paper.verify",
        rail=False,
    ),
    *PEOPLE,
    Place(
        "from_paper",
        texts.FROM_PAPER,
        "",
        builders.from_paper,
        texts.FROM_PAPER_ABOUT,
        action="request.from_paper",
        rail=False,
    ),
    keeping_places.SHELF,
    Place(
        "choose",
        texts.ASSOCIATION,
        "building-2",
        _start,
        texts.ASSOCIATION_ABOUT,
        with_office=False,
        without_office=True,
    ),
    Place(
        UNDERTAKINGS, texts.UNDERTAKINGS, "file-pen", builders.undertakings, rail=False, under=""
    ),
    *LIST_PLACES,
    *PAPER_PLACES,
    *RIGHTS,
    *SURVEYS,
    *NOTICES,
    *AFTER_DECISION,
    Place(
        "suspended",
        texts.SUSPENDED,
        "",
        builders.suspended,
        action="interview.hold",
        rail=False,
        under="",
    ),
    Place(
        "approvals",
        texts.APPROVALS,
        "",
        builders.approvals,
        action="approval.decide",
        rail=False,
        under="",
    ),
    Place(
        "referrals",
        texts.REFERRALS,
        "",
        builders.referrals,
        action="referral.answer",
        rail=False,
        under="",
    ),
    *COMMITTEE_PLACES,
    Place(
        "exception",
        texts.EXCEPTION,
        "",
        builders.exception,
        action="request.exception",
        rail=False,
        under="",
    ),
    Place("refer", texts.REFER, "", builders.refer, action="request.refer", rail=False, under=""),
    Place(
        "request", texts.REQUEST, "", builders.request, action="request.open", rail=False, under=""
    ),
    Place(
        "correct",
        texts.CORRECT,
        "",
        builders.correct,
        action="request.correct",
        rail=False,
        under="",
    ),
    Place("paper", texts.PAPER, "", builders.paper, action="paper.print", rail=False, under=""),
    Place(
        "month",
        texts.MONTH,
        "file-text",
        builders.month,
        texts.MONTH_ABOUT,
        action="month.make",
        rail=False,
    ),
    FIGURES,
    *OVERSIGHT,
    Place("manage", texts.MANAGE, "settings", _manage, texts.MANAGE_ABOUT, leads_on=True),
    *MANAGED,
    *(
        Place(
            kind,
            visit_texts.TITLES[kind],
            "",
            builders.short(kind),
            action=action,
            rail=False,
            under="",
        )
        for kind, action in _SHORT.items()
    ),
)


def open_places(entrance: Entrance | None) -> frozenset[str]:
    """The names of the places that who is at the desk may go to."""
    return frozenset(place.name for place in PLACES if _is_open(place, entrance))


def open_place(name: str, entrance: Entrance | None) -> Place | None:
    """The place with this name, where who is at the desk may go to it."""
    return next((one for one in PLACES if one.name == name and _is_open(one, entrance)), None)


def lines_under(name: str, entrance: Entrance | None) -> list[Place]:
    """The places that a page leads to, for who is at the desk."""
    return [place for place in PLACES if place.under == name and _is_open(place, entrance)]


def _lines_of_start(entrance: Entrance | None) -> list[Place]:
    """In an office the first page is for its work: what stands on the rail stands there alone."""
    lines = [one for one in lines_under("start", entrance) if one.name != "others"]
    if entrance is None:
        return lines
    # Who answers complaints has them among the work of the day.
    left_out = {"matters"} if "matter.study" in entrance.actions else set()
    return [one for one in lines if not one.rail and one.name not in left_out]


def _is_open(place: Place, entrance: Entrance | None) -> bool:
    """Whether one may go there, and on from there where that is all it is for."""
    leads = not place.leads_on or bool(lines_under(place.name, entrance))
    return leads and place.is_open_to(entrance)
