"""How the pages of satisfaction read what is typed, and write days and numbers."""

from collections.abc import Mapping

from twaim_desk.domain.asks import Ask
from twaim_desk.domain.digits import written
from twaim_desk.domain.figure_words import share_in_words
from twaim_desk.domain.kept_answers import Kept, problems_in, read_kept
from twaim_desk.domain.surveys import Method
from twaim_desk.services.interview_rules import reading_of
from twaim_desk.services.survey_rounds import RoundLine
from twaim_desk.texts import surveys as texts
from twaim_desk.ui.keeping.list_page import Given
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.places import Surroundings


def read(around: Surroundings, asks: tuple[Ask, ...], typed: Given) -> Kept:
    """What was typed; days are read as the association reads them."""
    return read_kept(asks, typed, reading_of(around.association, around.today))


def problems_of(around: Surroundings, asks: tuple[Ask, ...], typed: Given) -> Mapping[str, str]:
    """What is wrong with what was typed."""
    return problems_in(asks, typed, reading_of(around.association, around.today))


def between(around: Surroundings, line: RoundLine) -> str:
    """The days of a round."""
    first, last = (day_said(around, day) for day in (line.first_on, line.last_on))
    return texts.BETWEEN.format(first=first, last=last)


def state_of(around: Surroundings, line: RoundLine) -> str:
    """Where a round stands: the name of its state."""
    if line.closed_on is not None:
        return "closed"
    return "over" if line.last_on < around.today else "open"


def number_said(around: Surroundings, number: int) -> str:
    """A number as this association writes it."""
    return written(number, around.association.profile.digits)


def share_said(around: Surroundings, share: float) -> str:
    """A part of a whole as this association writes it."""
    return share_in_words(share, around.association.profile.digits)


def method_said(method: Method) -> str:
    """How a round gathers its answers."""
    return texts.METHODS[method]
