"""The days that a list of requests is narrowed to, in words."""

from twaim_desk.domain.digits import Digits
from twaim_desk.domain.work_list import Days
from twaim_desk.domain.written_dates import gregorian_in_words
from twaim_desk.texts import request_list as texts


def days_in_words(days: Days | None, digits: Digits) -> str:
    """Such as «استُلمت من ١ أكتوبر ٢٠٢٦م إلى ٣١ أكتوبر ٢٠٢٦م»."""
    if days is None:
        return ""
    first, last = (
        "" if day is None else gregorian_in_words(day, digits) for day in (days.first, days.last)
    )
    said = texts.FROM_TO if first and last else texts.FROM if first else texts.TO
    return texts.DAYS[days.of].format(days=said.format(first=first, last=last))
