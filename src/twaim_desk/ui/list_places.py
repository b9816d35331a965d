"""The places of the work lists and of their papers."""

from functools import partial

from twaim_desk.texts import places as texts
from twaim_desk.ui import builders
from twaim_desk.ui.place import Place

HEALTH = Place(
    "health",
    texts.HEALTH,
    "stethoscope",
    builders.health,
    texts.HEALTH_ABOUT,
    action="office.health",
    rail=False,
    under="manage",
)
LIST_PLACES = (
    Place(
        "morning_list",
        texts.MORNING_LIST,
        "",
        builders.morning_list,
        texts.MORNING_LIST_ABOUT,
        action="requests.print",
        rail=False,
    ),
    Place(
        "request_list_paper",
        texts.REQUEST_LIST_PAPER,
        "",
        builders.request_list_paper,
        action="requests.print",
        rail=False,
        under="requests",
    ),
    *(
        Place(
            kind,
            title,
            "",
            partial(builders.concerns, kind=kind),
            action="concerns.list",
            rail=False,
            under="",
        )
        for kind, title in (("complaints", texts.COMPLAINTS), ("enquiries", texts.ENQUIRIES))
    ),
)
