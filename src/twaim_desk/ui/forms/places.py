"""The places where the forms of the office are edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

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


FORM_PLACES = tuple(
    Place(name, title, "", build, about, action="form.read", rail=False, under="manage")
    for name, title, build, about in (
        ("association", texts.ASSOCIATION, _association, texts.ASSOCIATION_ABOUT),
        ("services", texts.SERVICES, _services, texts.SERVICES_ABOUT),
    )
)
