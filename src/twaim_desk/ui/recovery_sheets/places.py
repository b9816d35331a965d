"""The place of the recovery sheets, which is one page after the other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from twaim_desk.texts import recovery_sheets as texts
from twaim_desk.ui.place import Place

if TYPE_CHECKING:
    from twaim_desk.ui.recovery_sheets.steps import Renewal
    from twaim_desk.ui.set_up.step_page import StepPage
    from twaim_desk.ui.visit import Visit

NAME = "recovery_sheets"


def recovery_sheets(visit: Visit) -> QWidget:
    """Which sheets open the office, or a step on the way to new ones."""
    from twaim_desk.ui.recovery_sheets.page import SheetsPage
    from twaim_desk.ui.recovery_sheets.steps import Renewal, begun

    if isinstance(visit.kept, Renewal):
        return _step(visit, visit.kept)
    page = SheetsPage(visit, visit.kept or "")
    page.asked.connect(lambda: visit.go_to(NAME, begun()))
    return page


def _step(visit: Visit, renewal: Renewal) -> StepPage:
    page = _page_of(visit, renewal)
    page.went_on.connect(lambda: visit.go_to(NAME, renewal.next()))
    page.went_back.connect(lambda: visit.go_to(NAME, renewal.before()))
    return page


def _page_of(visit: Visit, renewal: Renewal) -> StepPage:
    from twaim_desk.ui.recovery_sheets.page import ConfirmPage
    from twaim_desk.ui.recovery_sheets.steps import CONFIRM, context_of
    from twaim_desk.ui.set_up.parts import PartPage, proof_page
    from twaim_desk.ui.set_up.printing import part_print_page
    from twaim_desk.ui.set_up.steps import PART, PRINT

    if renewal.step == CONFIRM:
        confirm = ConfirmPage(visit, renewal)
        confirm.renewed.connect(partial(visit.go_to, NAME))
        return confirm
    recovery, number = renewal.recovery, renewal.part
    context = context_of(visit, renewal)
    name = visit.around.association.profile.letterhead.name
    if renewal.step.startswith(PRINT):
        return part_print_page(context, visit.worker, recovery, number, name)
    if renewal.step.startswith(PART):
        part = PartPage(context, recovery, number, name)
        printing = renewal._replace(step=f"{PRINT}{number}")
        part.print_asked.connect(lambda: visit.go_to(NAME, printing))
        return part
    return proof_page(context, recovery, number, renewal.asked[number - 1])


RECOVERY_SHEETS = Place(
    NAME,
    texts.TITLE,
    "key-round",
    recovery_sheets,
    texts.PLACE_ABOUT,
    action="recovery.renew",
    rail=False,
    under="manage",
)
