"""The places of social researcher and committee: other pages lead to each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from twaim_desk.texts import places as texts
from twaim_desk.ui.place import Place

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


def study(visit: Visit) -> QWidget:
    """One study of the social researcher."""
    from twaim_desk.ui.studies.page import StudyPage

    return StudyPage(visit)


def to_study(visit: Visit) -> QWidget:
    """A complete request to the social researcher."""
    from twaim_desk.domain.steps import Step
    from twaim_desk.ui.studies.pass_on_page import PassOnPage

    return PassOnPage(visit, Step.STUDY)


def to_committee(visit: Visit) -> QWidget:
    """A complete request to the committee."""
    from twaim_desk.domain.steps import Step
    from twaim_desk.ui.studies.pass_on_page import PassOnPage

    return PassOnPage(visit, Step.TO_COMMITTEE)


def committees(visit: Visit) -> QWidget:
    """The committees and their sessions."""
    from twaim_desk.ui.committee.committees_page import CommitteesPage

    return CommitteesPage(visit)


def committee(visit: Visit) -> QWidget:
    """One committee."""
    from twaim_desk.ui.committee.committee_page import CommitteePage

    return CommitteePage(visit)


def committee_session(visit: Visit) -> QWidget:
    """One session."""
    from twaim_desk.ui.committee.session_page import SessionPage

    return SessionPage(visit)


def decide(visit: Visit) -> QWidget:
    """One decision."""
    from twaim_desk.ui.committee.decide_page import DecidePage

    return DecidePage(visit)


COMMITTEE_PLACES = tuple(
    Place(name, title, "", build, action=action, rail=False, under="")
    for name, title, build, action in (
        ("study", texts.STUDY, study, "referral.answer"),
        ("to_study", texts.TO_STUDY, to_study, "request.study"),
        ("to_committee", texts.TO_COMMITTEE, to_committee, "request.to_committee"),
        ("committees", texts.COMMITTEES, committees, "committee.read"),
        ("committee", texts.COMMITTEE, committee, "committee.read"),
        ("committee_session", texts.SESSION, committee_session, "committee.read"),
        ("decide", texts.DECIDE, decide, "decision.record"),
    )
)
