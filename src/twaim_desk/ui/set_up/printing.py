"""The steps that print: a page that tries the printer, and the sheet of a recovery part."""

from twaim_desk.services.office import Recovery
from twaim_desk.services.set_up.draft import Typed
from twaim_desk.services.set_up.recovery import sheet_of
from twaim_desk.services.set_up.trial import trial_page
from twaim_desk.texts import set_up as texts
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.preferences import ANY_PAPER
from twaim_desk.ui.printing.means import printing_here
from twaim_desk.ui.printing.panel import PrintPanel
from twaim_desk.ui.printing.values import Means, ToPrint
from twaim_desk.ui.set_up.context import Context
from twaim_desk.ui.set_up.step_page import StepPage
from twaim_desk.ui.worker import Worker

_TRIAL, _RECOVERY = "trial-page", "recovery"


class PrintStep(StepPage):
    """A step with the print panel; one may go on without a print: not everyone has a printer.

    What is printed is drawn in memory and handed to the printer from there.
    """

    def __init__(self, context: Context, worker: Worker, to_print: ToPrint) -> None:
        super().__init__(context.theme, context.heading)
        surroundings = Surroundings(context.chosen, context.today, context.theme)
        means = Means(printing_here(), worker, context.folder)
        self.panel = PrintPanel(surroundings, means, to_print)
        self.panel.done.connect(self.on.setFocus)
        self.on.setProperty("kind", "")  # printing is what one is here for
        self.down.addWidget(self.panel, 1)
        self.setFocusProxy(self.panel)

    def leave(self) -> None:
        """A print that is under way ends without an answer."""
        self.panel.leave()
        super().leave()


def printer_page(context: Context, worker: Worker, typed: Typed) -> PrintStep:
    """Which printer the papers of this counter go to, and a page that tries it."""

    def document() -> bytes:
        return trial_page(context.chosen, typed, context.today)

    return PrintStep(context, worker, ToPrint(ANY_PAPER, texts.TRIAL, _TRIAL, document))


def part_print_page(
    context: Context, worker: Worker, recovery: Recovery, number: int, name: str
) -> PrintStep:
    """The sheet of a recovery part."""

    def document() -> bytes:
        return sheet_of(recovery, number, context.chosen, name, context.today).content

    title, queued = context.heading.title, f"{_RECOVERY}-{number}"
    never_in = context.folder
    return PrintStep(
        context, worker, ToPrint(_RECOVERY, title, queued, document, never_in=never_in)
    )
