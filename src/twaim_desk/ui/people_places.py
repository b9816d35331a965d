"""The places about people: what they brought that is no request, and what is on record of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from twaim_desk.texts import harm, matters, merging, offers, person_file
from twaim_desk.ui.place import Place

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


def _matters(visit: Visit) -> QWidget:
    """Complaints, suggestions and enquiries."""
    from twaim_desk.ui.matters.list_page import MattersPage

    return MattersPage(visit)


def _matter(visit: Visit) -> QWidget:
    """One of them."""
    from twaim_desk.ui.matters.page import MatterPage

    return MatterPage(visit)


def _harm(visit: Visit) -> QWidget:
    """Files on harm."""
    from twaim_desk.ui.harm.list_page import HarmListPage

    return HarmListPage(visit)


def _harm_file(visit: Visit) -> QWidget:
    """One of them."""
    from twaim_desk.ui.harm.page import HarmPage

    return HarmPage(visit)


def _harm_new(visit: Visit) -> QWidget:
    """A new one, from a person, his request or his complaint."""
    from twaim_desk.ui.harm.opening_page import HarmOpeningPage

    return HarmOpeningPage(visit)


def _offers(visit: Visit) -> QWidget:
    """Offers to volunteer."""
    from twaim_desk.ui.offers.list_page import OffersPage

    return OffersPage(visit)


def _offer(visit: Visit) -> QWidget:
    """One of them."""
    from twaim_desk.ui.offers.page import OfferPage

    return OfferPage(visit)


def _person(visit: Visit) -> QWidget:
    """Everything about one person."""
    from twaim_desk.ui.person.page import PersonPage

    return PersonPage(visit)


def _merge(visit: Visit) -> QWidget:
    """Two records that are to become one."""
    from twaim_desk.ui.merge.page import MergePage

    return MergePage(visit)


PEOPLE = (
    Place(
        "matters",
        matters.PLACE,
        "",
        _matters,
        matters.ABOUT,
        action="matter.read",
        rail=False,
    ),
    Place("matter", matters.ONE, "", _matter, action="matter.read", rail=False, under=""),
    Place("harm", harm.PLACE, "", _harm, harm.ABOUT, action="harm.read", rail=False, under=""),
    Place("harm_file", harm.ONE, "", _harm_file, action="harm.read", rail=False, under=""),
    Place("harm_new", harm.NEW, "", _harm_new, action="harm.handle", rail=False, under=""),
    Place("offers", offers.PLACE, "", _offers, offers.ABOUT, action="volunteer.handle", rail=False),
    Place("offer", offers.ONE, "", _offer, action="volunteer.handle", rail=False, under="offers"),
    Place(
        "person",
        person_file.PLACE,
        "",
        _person,
        action="person.open",
        rail=False,
        under="search",
    ),
    Place("merge", merging.PLACE, "", _merge, action="person.merge", rail=False, under=""),
)
