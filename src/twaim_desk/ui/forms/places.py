"""The places where the forms of the office are edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from twaim_desk.texts import counter as counter_texts
from twaim_desk.texts import form_pages as texts
from twaim_desk.ui.place import Place

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


def _association(visit: Visit) -> QWidget:
    from twaim_desk.ui.forms.page import FormsPage

    return FormsPage(visit, "association")


def _services(visit: Visit) -> QWidget:
    from twaim_desk.ui.forms.page import FormsPage

    return FormsPage(visit, "services")


def _counter(visit: Visit) -> QWidget:
    from twaim_desk.ui.counter.page import CounterPage

    return CounterPage(visit)


COUNTER = Place(
    "counter",
    counter_texts.TITLE,
    "printer",
    _counter,
    counter_texts.ABOUT,
    action="counter.set",
    rail=False,
    under="manage",
)
FORM_PLACES = tuple(
    Place(name, title, "", build, about, action="form.read", rail=False, under="manage")
    for name, title, build, about in (
        ("association", texts.ASSOCIATION, _association, texts.ASSOCIATION_ABOUT),
        ("services", texts.SERVICES, _services, texts.SERVICES_ABOUT),
    )
)
