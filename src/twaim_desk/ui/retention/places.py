"""The places of keeping and destroying, and of what people ask of their own data."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from twaim_desk.texts import retention as texts
from twaim_desk.ui.place import Place

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


def _retention(visit: Visit) -> QWidget:
    from twaim_desk.ui.retention.page import RetentionPage

    return RetentionPage(visit)


def _due(visit: Visit) -> QWidget:
    from twaim_desk.ui.retention.due_page import DuePage

    return DuePage(visit)


def _holds(visit: Visit) -> QWidget:
    from twaim_desk.ui.retention.holds_page import HoldsPage

    return HoldsPage(visit)


def _lists(visit: Visit) -> QWidget:
    from twaim_desk.ui.retention.lists_page import ListsPage

    return ListsPage(visit)


def _list(visit: Visit) -> QWidget:
    from twaim_desk.ui.retention.destruction_page import DestructionPage

    return DestructionPage(visit)


def _record(visit: Visit) -> QWidget:
    from twaim_desk.services.keeping.record import KIND, issue_record
    from twaim_desk.ui.papers.one_page import OnePaperPage

    list_id = int(visit.kept)
    return OnePaperPage(visit, KIND, lambda desk: issue_record(desk, list_id), "destructions")


def _rights(visit: Visit) -> QWidget:
    from twaim_desk.ui.retention.rights_page import RightsPage

    return RightsPage(visit)


def _take(visit: Visit) -> QWidget:
    from twaim_desk.ui.retention.take_page import TakeRightPage

    return TakeRightPage(visit)


def _hidden(name: str, title: str, action: str, build: Callable[[Visit], QWidget]) -> Place:
    return Place(name, title, "", build, action=action, rail=False, under="")


RETENTION_PLACES = (
    Place(
        "retention",
        texts.PLACE,
        "shield-check",
        _retention,
        texts.ABOUT,
        action="retention.read",
        rail=False,
        under="manage",
    ),
    _hidden("retention_due", texts.DUE_LIST, "retention.review", _due),
    _hidden("retention_holds", texts.HOLDS, "retention.review", _holds),
    _hidden("destructions", texts.LISTS, "retention.read", _lists),
    _hidden("destruction", texts.LISTS, "retention.read", _list),
    _hidden("destruction_record", texts.PRINT[0], "retention.read", _record),
    _hidden("data_rights", texts.RIGHTS, "data_right.answer", _rights),
    _hidden("data_right", texts.TAKE_TITLE, "data_right.take", _take),
)
