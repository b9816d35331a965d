"""The places of what people are owed, and of those who are contacted before they ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from twaim_desk.texts import ahead, rights
from twaim_desk.ui.place import Place

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


def _rights(visit: Visit) -> QWidget:
    """The agreement behind a request, and its shortcomings."""
    from twaim_desk.ui.rights.page import RightsPage

    return RightsPage(visit)


def _shortcomings(visit: Visit) -> QWidget:
    """The shortcomings of all requests."""
    from twaim_desk.ui.rights.shortcomings_page import ShortcomingsPage

    return ShortcomingsPage(visit)


def _works(visit: Visit) -> QWidget:
    """The works that a person brought."""
    from twaim_desk.ui.rights.works_page import WorksPage

    return WorksPage(visit)


def _ahead(visit: Visit) -> QWidget:
    """Who is contacted before he asks."""
    from twaim_desk.ui.contact.list_page import AheadPage

    return AheadPage(visit)


def _contact(visit: Visit) -> QWidget:
    """One of them."""
    from twaim_desk.ui.contact.person_page import ContactPersonPage

    return ContactPersonPage(visit)


RIGHTS = (
    Place("ahead", ahead.PLACE, "", _ahead, ahead.ABOUT, action="contact.ahead", rail=False),
    Place(
        "contact_person",
        ahead.ONE,
        "",
        _contact,
        action="contact.ahead",
        rail=False,
        under="",
    ),
    Place("rights", rights.PLACE, "", _rights, action="shortcoming.note", rail=False, under=""),
    Place(
        "shortcomings",
        rights.OPEN_PLACE,
        "",
        _shortcomings,
        rights.OPEN_ABOUT,
        action="shortcoming.note",
        rail=False,
    ),
    Place("works", rights.WORKS, "", _works, action="work.keep", rail=False, under=""),
)
