"""What a request is: whose, of which kind, and its days."""

from datetime import date

from twaim_desk.domain.digits import left_to_right
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.services.open_request import RequestCard
from twaim_desk.texts import corrections as texts
from twaim_desk.texts import request_acts as act_texts
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.rights.words import agreed_in_words
from twaim_desk.ui.widgets.pairs import Pairs


def pairs_of(around: Surroundings, request: RequestCard) -> Pairs:
    """The facts; the first promise stays in sight where it was moved or extended."""
    said = Pairs(around.theme)
    moved = request.first_reply_by != request.reply_by
    said.show_pairs(
        [
            (texts.PERSON, request.name),
            (texts.IDENTITY_END, request.identity_end),
            (texts.SERVICE, request.service or ""),
            (act_texts.OFFICER_IS, request.officer),
            (act_texts.COVERED_BY, request.cover or ""),
            (texts.RECEIVED, day_said(around, request.received_on)),
            (texts.COMPLETE, _day(around, request.complete_on)),
            (texts.REPLY_BY, _both(around, request.reply_by)),
            (act_texts.FIRST_REPLY_BY, _both(around, request.first_reply_by) if moved else ""),
            (act_texts.EXTENDED, _both(around, request.extended)),
            (act_texts.CLOCK, act_texts.WAITS if request.waits else ""),
            (act_texts.AGREEMENT, agreed_in_words(around, request.agreement)),
            (act_texts.DEED, _deed(around, request)),
            (act_texts.ANSWERED, _day(around, request.answered_on)),
        ]
    )
    return said


def _deed(around: Surroundings, request: RequestCard) -> str:
    if request.deed is None:
        return ""
    number = left_to_right(request.deed.number)
    if request.deed.until is None:
        return number
    return act_texts.DEED_UNTIL.format(number=number, day=day_said(around, request.deed.until))


def _day(around: Surroundings, day: date | None) -> str:
    return "" if day is None else day_said(around, day)


def _both(around: Surroundings, day: date | None) -> str:
    if day is None:
        return ""
    return both_calendars(day, around.association.forms.table, around.association.profile.digits)
