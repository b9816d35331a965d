"""A page that prints one paper, where it is not a part of another page."""

from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.printing.panel import PrintPanel
from twaim_desk.ui.printing.values import Means, ToPrint
from twaim_desk.ui.widgets.basics import Page


class PrintPage(Page):
    """The print panel by itself; what becomes of the paper is said by its `panel`."""

    def __init__(self, surroundings: Surroundings, means: Means, to_print: ToPrint) -> None:
        super().__init__(surroundings.theme)
        self.panel = PrintPanel(surroundings, means, to_print)
        self.down.addWidget(self.panel, 1)
        self.setFocusProxy(self.panel)

    def leave(self) -> None:
        """The print that ends here without an answer has its line."""
        self.panel.leave()
