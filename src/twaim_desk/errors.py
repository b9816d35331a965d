"""What can go wrong in a way that a person can mend."""


class ExpectedError(Exception):
    """A failure the person can act on: str(error) is English, user_message is Arabic.

    Neither may carry what was typed: the English goes to the log.
    """

    def __init__(self, detail: str, *, user_message: str) -> None:
        super().__init__(detail)
        self.user_message = user_message


class MustLeaveError(ExpectedError):
    """The person may go on here no more: no page says it, the window goes back to its sign-in."""


class RefusedInputError(ExpectedError):
    """What was typed cannot be accepted; `reason` is a short English code that stays the same."""

    def __init__(self, reason: str, user_message: str) -> None:
        super().__init__(f"input refused: {reason}", user_message=user_message)
        self.reason = reason
