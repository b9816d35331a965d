"""The figures of a month as screen and paper write them."""

from twaim_desk.domain.digits import Digits, written
from twaim_desk.domain.month_figures import MonthFigures
from twaim_desk.texts import month_page as texts

_POINT = "\u066b"  # the Arabic sign of decimals
_RIGHT_TO_LEFT = "\u200f"  # the sign of per cent stands behind its number
_SHARES, _MEANS = frozenset({"in_time", "kept"}), frozenset({"mean_days", "visits_each"})


def figure_in_words(figures: MonthFigures, name: str, digits: Digits) -> str:
    """One of the figures: a count, a share in per cent, or a mean."""
    value = getattr(figures, name)
    if value is None:
        return texts.NO_VALUE
    if name in _SHARES:
        return share_in_words(value, digits)
    return _number(f"{value:.1f}" if name in _MEANS else str(value), digits)


def share_in_words(share: float, digits: Digits) -> str:
    """A part of a whole in per cent."""
    return _RIGHT_TO_LEFT + _number(f"{100 * share:.1f}%", digits).replace("%", "\u066a")


def mean_in_words(value: float | None, digits: Digits) -> str:
    """A mean with one decimal, or that there is nothing to count."""
    return texts.NO_VALUE if value is None else _number(f"{value:.1f}", digits)


def _number(number: str, digits: Digits) -> str:
    said = written(number, digits)
    return said.replace(".", _POINT) if digits is Digits.ARABIC else said
