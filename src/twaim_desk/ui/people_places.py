"""The places about people: what they brought that is no request, and what is on record of them."""

from twaim_desk.texts import matters, merging, person_file
from twaim_desk.ui import builders
from twaim_desk.ui.place import Place

PEOPLE = (
    Place(
        "matters",
        matters.PLACE,
        "",
        builders.matters,
        matters.ABOUT,
        action="matter.read",
        rail=False,
    ),
    Place("matter", matters.ONE, "", builders.matter, action="matter.read", rail=False, under=""),
    Place(
        "person",
        person_file.PLACE,
        "",
        builders.person,
        action="person.open",
        rail=False,
        under="search",
    ),
    Place("merge", merging.PLACE, "", builders.merge, action="person.merge", rail=False, under=""),
)
