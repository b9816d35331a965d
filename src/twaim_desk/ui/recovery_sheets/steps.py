"""The way to new recovery sheets: each part shown, perhaps printed, typed back; then confirmed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from twaim_desk.domain.digits import arabic_indic
from twaim_desk.services.office import Recovery, new_recovery
from twaim_desk.services.set_up.recovery import NUMBERS, words_to_ask
from twaim_desk.texts import recovery_sheets as texts
from twaim_desk.texts import set_up as set_up_texts
from twaim_desk.ui.set_up.context import Context
from twaim_desk.ui.set_up.step_page import Heading
from twaim_desk.ui.set_up.steps import PART, PRINT, PROOF

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

CONFIRM = "confirm"
STEPS = (*(f"{kind}{number}" for number in NUMBERS for kind in (PART, PROOF)), CONFIRM)


class Renewal(NamedTuple):
    """Parts that open nothing yet, the words that prove each, and where one is.

    It lives in the window's memory alone; who leaves the way begins it anew with other parts.
    """

    recovery: Recovery
    asked: tuple[list[int], ...]
    step: str = STEPS[0]

    @property
    def part(self) -> int:
        """The number of the part that the step is about."""
        return int(self.step.partition(":")[2])

    def next(self) -> Renewal:
        """One step on; from a print to the proof."""
        return self._replace(step=STEPS[STEPS.index(_counted(self.step)) + 1])

    def before(self) -> Renewal | None:
        """One step back, if there is one; from a print to its part."""
        if self.step.startswith(PRINT):
            return self._replace(step=_counted(self.step))
        at = STEPS.index(self.step)
        return None if at == 0 else self._replace(step=STEPS[at - 1])


def begun() -> Renewal:
    """New parts, at their first step."""
    recovery = new_recovery()
    return Renewal(recovery, tuple(words_to_ask(recovery, number) for number in NUMBERS))


def context_of(visit: Visit, renewal: Renewal) -> Context:
    """What the page of a step is built with."""
    around = visit.around
    heading = _heading(renewal.step)
    return Context(around.theme, around.association, around.today, visit.folder, heading)


def _counted(step: str) -> str:
    return step.replace(PRINT, PART)


def _heading(step: str) -> Heading:
    shown = [one for one in STEPS if not one.startswith(PROOF)]
    kind, _, number = step.partition(":")
    at = shown.index(_counted(step).replace(PROOF, PART)) + 1
    title, about = {
        PART: (set_up_texts.PART, texts.PART_ABOUT),
        PRINT: (set_up_texts.PART, set_up_texts.PART_PRINT_ABOUT),
        PROOF: (set_up_texts.PROOF, set_up_texts.PROOF_ABOUT),
    }.get(f"{kind}:", (texts.CONFIRM, texts.CONFIRM_ABOUT))
    parts = arabic_indic(str(NUMBERS[-1]))
    title = title.format(part=arabic_indic(number), parts=parts)
    return Heading(at, len(shown), title, about)
