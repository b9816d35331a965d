"""One box that finds people and requests while one types; masked until one is opened."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.find import Found
from twaim_desk.services.open_person import PersonCard, open_found
from twaim_desk.texts import search as texts
from twaim_desk.texts.find import NOTHING
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.search.card import PersonView
from twaim_desk.ui.search.finder import Finder, FinderWords
from twaim_desk.ui.widgets.basics import Page
from twaim_desk.ui.worker import Worker, tried

LEAST_TYPED = 3
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SearchPage(Page):
    """The box, and beside it the person who was opened.

    `request_asked` carries a request that is to be opened, `person_asked` a person.
    """

    request_asked = Signal(str)
    person_asked = Signal(int)

    def __init__(self, surroundings: Surroundings, desk: Desk, worker: Worker) -> None:
        super().__init__(surroundings.theme)
        self._desk, self._worker = desk, worker
        words = FinderWords(texts.FIELD, texts.ACCEPTS, NOTHING)
        self.finder = Finder(surroundings.theme, desk, worker, words)
        self.finder.found.connect(self._open)
        self.edit, self.results = self.finder.edit, self.finder.results
        self.person = PersonView(surroundings)
        self.person.asked.connect(self.request_asked)
        self.person.file_asked.connect(self.person_asked)
        across = QHBoxLayout()
        across.setSpacing(surroundings.theme.pixels(16))
        across.addWidget(self.finder, 1)
        across.addWidget(self.person, 1, Qt.AlignmentFlag.AlignTop)
        self.down.addLayout(across)
        self.setFocusProxy(self.finder)

    def leave(self) -> None:
        """The search that ends here has its line in the trail."""
        self.finder.leave()

    def _open(self, found: Found) -> None:
        desk = self._desk
        self._worker.save(self, tried(lambda: open_found(desk, found)), self._opened)

    def _opened(self, answer: PersonCard | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.finder.note.setText(answer.user_message)
        else:
            self.person.show_card(answer)
