"""The ways in which an association and a person reach each other."""

from enum import StrEnum

from twaim_desk.texts import channels as texts


class Channel(StrEnum):
    """A way to reach each other; a policy names those it knows, a profile those it uses."""

    PHONE = "phone"
    TEXT_MESSAGE = "text_message"
    LETTER = "letter"
    EMAIL = "email"
    VISIT = "visit"
    BRANCH_DELEGATE = "branch_delegate"
    FAX = "fax"
    PRIVATE_MESSAGE = "private_message"
    WEBSITE = "website"
    AID_REQUEST = "aid_request"
    VOLUNTEERING = "volunteering"

    @property
    def in_words(self) -> str:
        """Its name, as screen and paper say it."""
        return texts.TITLES[self.value]

    @property
    def can_answer(self) -> bool:
        """Whether a reply can be agreed on it; the last two only bring people in."""
        return self not in {Channel.AID_REQUEST, Channel.VOLUNTEERING}
