"""The first screen of an interview: who is it, and why has he come?"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from twaim_desk.domain.request import State
from twaim_desk.domain.written_dates import hijri_in_words
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.find import Found
from twaim_desk.services.open_person import PersonCard, RequestLine, open_found, open_line
from twaim_desk.texts import interview_page as texts
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.search.finder import Finder, FinderWords
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.widgets.rows import Row, Rows
from twaim_desk.ui.worker import Worker, tried

NEEDS_PERSON = frozenset({"follow_up", "papers", "change", "channel"})


class IdentityView(QWidget):
    """Finds the person or begins a new file; `chosen` carries whom (or what was typed) and why.

    Who asks for a service while a request is open chooses first what becomes of that one.
    """

    chosen = Signal(object, str, str)

    def __init__(
        self, around: Surroundings, desk: Desk, worker: Worker, purposes: tuple[str, ...]
    ) -> None:
        super().__init__()
        self._around, self._desk, self._worker = around, desk, worker
        self._all = purposes
        self.person: PersonCard | None = None
        self._typed = ""
        self._asks_about_open = False
        self.finder = Finder(
            around.theme,
            desk,
            worker,
            FinderWords(texts.WHO_IS_IT, texts.WHO_ACCEPTS, texts.NEW_FILE_ABOUT),
        )
        self.finder.found.connect(self._open)
        self.finder.nobody.connect(self._begin_new)
        self._beside = QVBoxLayout()
        self._beside.setSpacing(around.theme.pixels(10))
        self.notice = label("", "notice", wrap=True)
        self.notice.hide()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(around.theme.pixels(16))
        across.addWidget(self.finder, 1)
        across.addLayout(self._beside, 1)
        self.rows: Rows | None = None
        self._shown: list[QWidget] = []
        self.setFocusProxy(self.finder)

    def leave(self) -> None:
        """The search that ends here has its line in the trail."""
        self.finder.leave()

    def back(self) -> bool:
        """From the purposes back to the box."""
        if (
            self._asks_about_open
            and self.rows is not None
            and self.rows.isAncestorOf(self.focusWidget())
        ):
            self._ask_purpose()
            return True
        if self.rows is not None and not self.finder.isAncestorOf(self.focusWidget()):
            self.finder.setFocus()
            return True
        return False

    def _open(self, found: Found) -> None:
        self.finder.results.setFocus()  # what is typed too early is no other search
        desk = self._desk
        self._worker.save(self, tried(lambda: open_found(desk, found)), self._opened)

    def _opened(self, answer: PersonCard | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.finder.note.setText(answer.user_message)
            self.finder.setFocus()
            return
        self._ask_about(answer)

    def _begin_new(self, typed: str) -> None:
        self._ask_about(None, typed)

    def _ask_about(self, person: PersonCard | None, typed: str = "") -> None:
        self.person, self._typed = person, typed
        self._ask_purpose()

    def _ask_purpose(self) -> None:
        known = self.person is not None
        purposes = tuple(one for one in self._all if known or one not in NEEDS_PERSON)
        self._asks_about_open = False
        self.finder.show()
        name = self.person.name if self.person else texts.NEW_FILE
        title = label(name, "title", wrap=True)
        notices: list[QLabel] = [label(one, "told", wrap=True) for one in self._notices()]
        sayings = texts.PURPOSES | texts.OTHER_PURPOSES
        titles = [Row(sayings[one][0], "") for one in purposes]  # ten of them have no more room
        numbers = [self._all.index(one) + 1 for one in purposes]
        rows = Rows(self._around.theme, titles, columns=2, numbers=numbers)
        rows.chosen.connect(lambda at: self._choose(purposes[at]))
        self._put([title, *notices, label(texts.PURPOSE, "captionStrong")], rows)

    def _choose(self, purpose: str) -> None:
        if purpose == "request" and self.person is not None and open_line(self.person) is not None:
            self._ask_about_open(self.person)
        else:
            self.chosen.emit(self.person, self._typed, purpose)

    def _ask_about_open(self, person: PersonCard) -> None:
        """A request is open: what becomes of it goes before another one."""
        self._asks_about_open = True
        self.finder.hide()
        titles = [Row(title, "") for title in texts.WITH_OPEN_REQUEST.values()]
        rows = Rows(self._around.theme, titles, columns=2)
        names = tuple(texts.WITH_OPEN_REQUEST)
        rows.chosen.connect(lambda at: self.chosen.emit(person, self._typed, names[at]))
        told = [label(one, "told", wrap=True) for one in self._notices()]
        self._put([label(person.name, "title", wrap=True), *told], rows)

    def _put(self, above: Sequence[QWidget], rows: Rows) -> None:
        """Put rows, and what is said above them, in place of those before; the focus goes there."""
        for widget in self._shown:
            self._beside.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = [*above, rows]
        for widget in self._shown:
            self._beside.addWidget(widget)
        spring = QWidget()
        self._shown.append(spring)
        self._beside.addWidget(spring, 1)
        self.rows = rows
        self.setFocusProxy(rows)
        rows.setFocus()

    def _notices(self) -> list[str]:
        """The requests of this person that are not at their end yet."""
        if self.person is None:
            return []
        return [
            said for line in self.person.requests if (said := self._notice_of(line)) is not None
        ]

    def _notice_of(self, line: RequestLine) -> str | None:
        association = self._around.association
        digits, table = association.profile.digits, association.forms.table
        state = State(line.state)
        received = hijri_in_words(table.from_gregorian(line.received_on), digits)
        if state is State.INCOMPLETE:
            return texts.INCOMPLETE_REQUEST.format(number=line.number, received=received)
        if not state.waits_for_answer:
            return None
        if line.reply_by is None:
            return texts.OPEN_REQUEST_NO_DATE.format(number=line.number, received=received)
        reply_by = hijri_in_words(table.from_gregorian(line.reply_by), digits)
        return texts.OPEN_REQUEST.format(number=line.number, received=received, reply_by=reply_by)
