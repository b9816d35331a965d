"""The frame of the pages that show one list in several ways: what is open, or all of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from twaim_desk.errors import ExpectedError
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.choices import Choices
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

Line = TypeVar("Line")


class Says(NamedTuple):
    """The words of such a page; `shown` names each way, the first is that of who comes anew."""

    title: str
    name: str
    which: str
    shown: Mapping[str, str]
    key: str
    nothing: str
    about: str = ""


class WhichListPage(Page, Generic[Line]):
    """`visit.kept` is how it was shown; Enter on a line opens it.

    A page says what is asked for each way, what stands in a line, and where a line leads. What
    leaves a line in the trail is asked for as a save is.
    """

    leaves_a_trail = True

    def __init__(self, visit: Visit, says: Says) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self.visit, self._nothing = visit, says.nothing
        self.kept = visit.kept if visit.kept in says.shown else next(iter(says.shown))
        self.which = Choices(visit.around.theme, says.which, list(says.shown.items()))
        self.which.put(self.kept)
        self.note = label("", "soft", wrap=True)
        self.note.hide()
        self.list = PickedList(says.name)
        self.down.addWidget(label(says.title, "title"))
        if says.about:
            self.down.addWidget(label(says.about, "soft", wrap=True))
        for widget in (self.which, self.note):
            self.down.addWidget(widget)
        self.down.addWidget(self.list, 1)
        self.down.addWidget(label(says.key, "caption", wrap=True))
        self.which.chosen.connect(self._load)
        self.which.entered.connect(self.list.setFocus)
        self.list.opened.connect(lambda one: None if one is None else self.open(one))
        self.setFocusProxy(self.list)
        self._load(self.kept)

    def asked(self, shown: str) -> Callable[[], Sequence[Line]]:
        """What is read to show it so."""
        raise NotImplementedError

    def parts(self, one: Line) -> list[str]:
        """What stands in a line."""
        raise NotImplementedError

    def open(self, one: Line) -> None:
        """Go where a line leads."""
        raise NotImplementedError

    def _load(self, shown: str) -> None:
        self.kept = shown
        worker = self.visit.worker
        ask = worker.save if self.leaves_a_trail else worker.read
        ask(self, tried(self.asked(shown)), self._show)

    def _show(self, answer: Sequence[Line] | ExpectedError) -> None:
        refused = isinstance(answer, ExpectedError)
        self.note.setText(answer.user_message if isinstance(answer, ExpectedError) else "")
        self.note.setVisible(refused)
        if not isinstance(answer, ExpectedError):
            self.list.fill([(self.parts(one), one) for one in answer], self._nothing)
