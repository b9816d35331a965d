"""The papers of a round: the questionnaire to be written on, and what the round found."""

from dataclasses import dataclass
from datetime import date

from twaim_desk.domain.improvements import Improved
from twaim_desk.domain.paper_parts import Issue
from twaim_desk.domain.profile import Letterhead
from twaim_desk.domain.sentences import with_places
from twaim_desk.domain.survey_results import Results
from twaim_desk.domain.surveys import Asked, Method, Split


@dataclass(frozen=True, slots=True)
class SurveySheetPaper:
    """«استبانة رضا»: the questions of a round with squares to be marked; it names nobody."""

    letterhead: Letterhead
    round_title: str
    asked: Asked
    split: Split
    sample: bool = False


@dataclass(frozen=True, slots=True)
class SurveyReport:
    """«تقرير قياس الرضا»: how was asked and how many answered, what they said, what follows.

    `today` is the day by which an improvement is late.
    """

    issue: Issue
    round_title: str
    asked: Asked
    method: Method
    split: Split
    first_on: date
    last_on: date
    closed_on: date
    results: Results
    improvements: tuple[Improved, ...]
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveySheetWords:
    """What stands on a questionnaire beside its questions."""

    service: str
    department: str
    mark: str
    thanks: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyReportWords:
    """What stands on the report of a round; methods and standings are named by their values."""

    title: str
    round: str
    method: str
    period: str
    between: str = with_places("first", "last")
    sheets: str
    closed_on: str
    counter: str
    delivery: str
    field: str
    interviews: str
    paper: str
    results: str
    question: str
    answered: str
    share: str = with_places("level")
    not_told: str
    by_service: str = with_places("level")
    by_department: str = with_places("level")
    service: str
    department: str
    small_groups: str
    too_few: str
    no_groups: str
    improvements: str
    no_improvements: str
    finding: str
    action: str
    responsible: str
    due_on: str
    standing: str
    coming: str
    today: str
    late: str
    done: str = with_places("day", "changed")
    unnamed: str
    signature: str
    board: str
