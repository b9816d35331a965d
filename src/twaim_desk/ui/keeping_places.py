"""The places of what the desk works with: the shelf, approved answers, recordings."""

from twaim_desk.texts import keeping as texts
from twaim_desk.texts import places
from twaim_desk.ui import builders
from twaim_desk.ui.place import Place

SHELF = Place(
    "shelf",
    texts.SHELF,
    "",
    builders.shelf,
    texts.SHELF_ABOUT,
    action="shelf.open",
    rail=False,
)
KEPT = (
    Place(
        "approved_answers",
        texts.ANSWERS,
        "",
        builders.approved_answers,
        texts.ANSWERS_ABOUT,
        action="answer.approve",
        rail=False,
        under="manage",
    ),
    Place(
        "recordings",
        texts.RECORDINGS,
        "",
        builders.recordings,
        places.RECORDINGS_ABOUT,
        action="recording.keep",
        rail=False,
        under="manage",
    ),
)
