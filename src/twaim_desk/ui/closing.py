"""The window while it closes: all is saved, then backed up, and what went wrong is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from twaim_desk.errors import ExpectedError, MustLeaveError
from twaim_desk.texts import backup as common
from twaim_desk.texts import closing as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import Page, card, label
from twaim_desk.ui.worker import Worker, tried

if TYPE_CHECKING:
    from twaim_desk.services.daily_backup import Report
    from twaim_desk.services.desk import Desk
    from twaim_desk.ui.shell import Shell

MS_TO_READ = 6_000
_WIDTH = 560


class Closing(QObject):
    """Keeps the window until what waits is saved and the day is backed up.

    A drive that is not connected is said and the window goes; without any backup the person
    decides. A failed save keeps the window open.
    """

    def __init__(self, shell: Shell, worker: Worker) -> None:
        super().__init__(shell)
        self._shell, self._worker = shell, worker
        self._loop: QEventLoop | None = None
        self._page: ClosingPage | None = None
        self._may_go = self._is_saved = False
        worker.failed.connect(self._hear_of_failure)

    def may_go(self, theme: Theme, desk: Desk) -> bool:
        """Whether the window may go away, once all of it is over.

        Qt asks a window that is closing for nothing else, so this is never called twice at once.
        """
        self._is_saved = self._may_go = False
        page = self._page = ClosingPage(theme)
        page.left.connect(lambda: self._end(may_go=True))
        page.again.connect(lambda: self._back_up(desk))
        self._shell.cover(page)
        self._loop = QEventLoop()
        self._worker.save(page, lambda: None, lambda _: self._saved(desk))
        self._loop.exec()
        self._loop = self._page = None
        self._shell.take_off(page)
        return self._may_go

    def _saved(self, desk: Desk) -> None:
        if self._loop is not None and self._loop.isRunning():
            self._is_saved = True
            self._back_up(desk)

    def _back_up(self, desk: Desk) -> None:
        from twaim_desk.services.daily_backup import back_up_daily

        if self._page is not None:
            self._page.say(texts.SAVING, texts.BACKING_UP)
            self._worker.save(self._page, tried(lambda: back_up_daily(desk)), self._backed_up)

    def _backed_up(self, answer: Report | ExpectedError) -> None:
        if self._page is None:
            return
        if isinstance(answer, ExpectedError):
            self._page.ask(answer.user_message)
        elif not answer.done:
            self._page.ask(answer.sentence)
        elif answer.problems:
            self._page.tell(answer.sentence)
            QTimer.singleShot(MS_TO_READ, self._page, self._page.left.emit)
        else:
            self._end(may_go=True)

    def _hear_of_failure(self, error: Exception) -> None:
        if isinstance(error, MustLeaveError):
            self._end(may_go=True)  # nothing that he would stay for can be done by him any more
        elif self._is_saved and self._page is not None:
            self._page.ask(common.NOT_DONE)
        else:
            self._end(may_go=False)

    def _end(self, *, may_go: bool) -> None:
        self._may_go = may_go
        if self._loop is not None:
            self._loop.quit()


class ClosingPage(Page):
    """A sentence in the middle; buttons only where there is something to decide."""

    again = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.title, self.sentence = label("", "title"), label("", wrap=True)
        self.retry, self.close_it = QPushButton(texts.AGAIN), QPushButton(texts.CLOSE)
        self.retry.setProperty("kind", "primary")
        self.retry.clicked.connect(self.again)
        self.close_it.clicked.connect(self.left)
        frame, layout = card(theme, spacing=12, padding=28)
        frame.setFixedWidth(theme.pixels(_WIDTH))
        buttons = QHBoxLayout()
        for button in (self.retry, self.close_it):
            buttons.addWidget(button)
        buttons.addStretch()
        layout.addWidget(self.title)
        layout.addWidget(self.sentence)
        layout.addLayout(buttons)
        self.down.addStretch()
        across = QHBoxLayout()
        across.addStretch()
        across.addWidget(frame)
        across.addStretch()
        self.down.addLayout(across)
        self.down.addStretch()
        self.say(texts.SAVING, "")

    @property
    def is_asking(self) -> bool:
        """Whether the person is to decide now."""
        return not self.close_it.isHidden()

    def say(self, title: str, sentence: str) -> None:
        """Say what is being done; nothing can be decided meanwhile."""
        self._show(title, sentence, [])

    def tell(self, sentence: str) -> None:
        """Say what was not possible; the window goes by itself."""
        self.close_it.setText(texts.CLOSE)
        self._show(texts.TOLD, sentence, [self.close_it])

    def ask(self, sentence: str) -> None:
        """Say why there is no backup, and let the person decide."""
        self.close_it.setText(texts.CLOSE_WITHOUT)
        self._show(texts.NOT_YET, sentence, [self.retry, self.close_it])

    def _show(self, title: str, sentence: str, buttons: list[QWidget]) -> None:
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        for button in (self.retry, self.close_it):
            button.setVisible(button in buttons)
            button.setAccessibleName(button.text())
        if buttons:
            buttons[0].setFocus()
