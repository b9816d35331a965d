"""The day of the reply, large, with the sentence to say and how it was reckoned."""

from twaim_desk.domain.asks import Block
from twaim_desk.domain.interview.value import Interview
from twaim_desk.services.before_office import Association
from twaim_desk.ui.interview.views import BlockView
from twaim_desk.ui.reply_date.answer import Answer
from twaim_desk.ui.tokens import Theme


class ReplyView(BlockView):
    """The promise as it will be printed when the request is completed now."""

    def __init__(self, theme: Theme, association: Association) -> None:
        super().__init__(theme)
        self.answer = Answer(association, theme)
        self.down.insertWidget(0, self.answer)

    def show_block(self, interview: Interview, block: Block) -> None:
        """Show the day for a request that is complete today."""
        self.title.hide()
        self.answer.show_day(interview.rules.today)
        super().show_block(interview, block)
