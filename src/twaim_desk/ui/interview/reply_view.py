"""The day of the reply, large, with the sentence to say; how it was reckoned, on a key."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from twaim_desk.domain.asks import Block
from twaim_desk.domain.digits import fold_digits
from twaim_desk.domain.interview.channel import chosen_channel
from twaim_desk.domain.interview.value import Interview
from twaim_desk.services.before_office import Association
from twaim_desk.texts import interview_page as texts
from twaim_desk.ui.interview.views import BlockView
from twaim_desk.ui.reply_date.answer import Answer
from twaim_desk.ui.tokens import Theme


class ReplyView(BlockView):
    """The promise as it will be printed when the request is completed now."""

    def __init__(self, theme: Theme, association: Association) -> None:
        super().__init__(theme)
        self.answer = Answer(association, theme)
        self.how = QPushButton(texts.HOW_RECKONED)
        self.how.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.how.setCheckable(True)
        self.how.toggled.connect(self._show_days)
        self.down.insertWidget(0, self.answer)
        self.down.insertWidget(1, self.how, 0, Qt.AlignmentFlag.AlignLeft)
        self.down.insertWidget(1, self.frame)
        self.days = self.answer.days_card
        self.down.insertWidget(3, self.days)

    @property
    def sentence(self) -> str:
        """The promise as it is said, which is the sentence on the paper."""
        return self.answer.sentence.text()

    def show_block(self, interview: Interview, block: Block) -> None:
        """Show the day for a request that is complete today."""
        self.title.hide()
        channel = chosen_channel(interview)
        self.answer.show_day(interview.rules.today, "" if channel is None else channel.in_words)
        self.answer.no_date.hide()  # for the office to know, and the visitor sees this page
        self.days.hide()
        super().show_block(interview, block)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 shows the days that were counted, and those that were not."""
        if fold_digits(event.text()) == "1":
            self.how.toggle()
        else:
            super().keyPressEvent(event)

    def _show_days(self, shown: bool) -> None:
        self.days.setVisible(shown)
