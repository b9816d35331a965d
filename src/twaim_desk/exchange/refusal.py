"""What a list may be like, and the refusal of one that is not."""

from twaim_desk.errors import ExpectedError
from twaim_desk.texts import exchange as texts

MOST_BYTES = 40_000_000
MOST_ROWS = 100_000
MOST_COLUMNS = 100
LONGEST_CELL = 4_000


class ListRefusedError(ExpectedError):
    """A file that is not read further; `reason` is a short English code that stays the same."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"list refused: {reason}", user_message=texts.REFUSALS[reason])
        self.reason = reason
