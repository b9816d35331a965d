"""The places of what the desk works with: the shelf, approved answers, recordings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from twaim_desk.texts import keeping as texts
from twaim_desk.texts import places
from twaim_desk.ui.place import Place

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


def shelf(visit: Visit) -> QWidget:
    """Bylaws, guides, policies and forms."""
    from twaim_desk.ui.keeping.shelf_page import ShelfPage

    return ShelfPage(visit)


def approved_answers(visit: Visit) -> QWidget:
    """Answers that were approved."""
    from twaim_desk.ui.keeping.answers_page import AnswersPage

    return AnswersPage(visit)


def recordings(visit: Visit) -> QWidget:
    """What is read aloud."""
    from twaim_desk.ui.keeping.recordings_page import RecordingsPage

    return RecordingsPage(visit)


SHELF = Place(
    "shelf",
    texts.SHELF,
    "",
    shelf,
    texts.SHELF_ABOUT,
    action="shelf.open",
    rail=False,
)
KEPT = (
    Place(
        "approved_answers",
        texts.ANSWERS,
        "",
        approved_answers,
        texts.ANSWERS_ABOUT,
        action="answer.approve",
        rail=False,
        under="manage",
    ),
    Place(
        "recordings",
        texts.RECORDINGS,
        "",
        recordings,
        places.RECORDINGS_ABOUT,
        action="recording.keep",
        rail=False,
        under="manage",
    ),
)
