"""How long something is kept, in words, and other things that several of these pages say."""

from twaim_desk.domain.counting import MONTH, Noun, counted
from twaim_desk.domain.digits import Digits, written
from twaim_desk.domain.schedule import KeepingRule
from twaim_desk.texts import retention as texts

_YEAR = Noun(*texts.YEAR)


def time_said(rule: KeepingRule, digits: Digits) -> str:
    """Such as «٤ سنوات، من إغلاق الطلب»."""
    return texts.TIME.format(time=_length(rule, digits), counted_from=rule.counted_from)


def _length(rule: KeepingRule, digits: Digits) -> str:
    if rule.for_ever:
        return texts.FOR_EVER
    years = counted(rule.years, _YEAR, digits) if rule.years else ""
    months = counted(rule.months, MONTH, digits) if rule.months else ""
    return texts.AND.format(years=years, months=months) if years and months else years or months


def count_said(count: int, digits: Digits, *, more: bool = False) -> str:
    """A count, or that there is more than is looked at."""
    said = written(count, digits)
    return texts.AT_LEAST.format(count=said) if more else said
