"""Runs a file of cases through the rules: what passes, and how the others fail."""

import json
from dataclasses import dataclass
from pathlib import Path

from twaim_desk.domain.forms import CalendarForms
from twaim_desk.errors import ExpectedError, RefusedInputError
from twaim_desk.services import vector_rules
from twaim_desk.services.vector_rules import BadCaseError, Case, Rule
from twaim_desk.texts import cli as texts

MOST_EXAMPLES = 5
NO_SECTIONS = frozenset({"rule"})


@dataclass(frozen=True, slots=True)
class Failure:
    """One case that fails: what the program makes of it, and what the file expects."""

    case: str
    got: dict[str, object]
    expected: dict[str, object]


@dataclass(frozen=True, slots=True)
class SectionResult:
    """How many cases of a section pass and fail, with the first failures as examples."""

    name: str
    passed: int
    failed: int
    examples: tuple[Failure, ...]


@dataclass(frozen=True, slots=True)
class VectorsResult:
    """The sections of a file that the program knows, and the names of those it does not."""

    sections: tuple[SectionResult, ...]
    unknown: tuple[str, ...]

    @property
    def failed(self) -> int:
        """How many cases fail in all."""
        return sum(section.failed for section in self.sections)

    @property
    def is_sound(self) -> bool:
        """Whether every case was understood and passes."""
        return not self.failed and not self.unknown


def run_vectors(path: Path, calendar: CalendarForms) -> VectorsResult:
    """Run a file of cases; raises ExpectedError when it is no such file."""
    sections = _sections_in(path)
    known = {name: cases for name, cases in sections.items() if name in vector_rules.RULES}
    results = [
        _run(name, _cases_of(name, cases), vector_rules.RULES[name], calendar)
        for name, cases in known.items()
    ]
    unknown = sections.keys() - known.keys() - NO_SECTIONS
    return VectorsResult(tuple(results), tuple(sorted(unknown)))


def _sections_in(path: Path) -> dict[str, object]:
    try:
        sections = json.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError:
        raise _refusal("not readable", texts.VECTORS_NOT_READABLE) from None
    except (ValueError, RecursionError):
        raise _refusal("not JSON", texts.VECTORS_NOT_JSON) from None
    if not isinstance(sections, dict) or not sections.keys() - NO_SECTIONS:
        raise _refusal("no sections", texts.VECTORS_WITHOUT_SECTIONS)
    return sections


def _cases_of(name: str, cases: object) -> list[tuple[str, object]]:
    """The cases of a section, each with the name by which it can be found in the file."""
    if name == vector_rules.BY_YEAR:
        return _cases_by_year(cases)
    if not isinstance(cases, list):
        raise _bad_section(name)
    return [(_name_of(case, at), case) for at, case in enumerate(cases)]


def _cases_by_year(years: object) -> list[tuple[str, object]]:
    if not isinstance(years, dict) or not all(isinstance(one, list) for one in years.values()):
        raise _bad_section(vector_rules.BY_YEAR)
    return [
        (f"{year}[{at}]", case) for year, cases in years.items() for at, case in enumerate(cases)
    ]


def _name_of(case: object, at: int) -> str:
    named = case.get("id") if isinstance(case, dict) else None
    return named if isinstance(named, str) else f"[{at}]"


def _run(
    name: str, cases: list[tuple[str, object]], rule: Rule, calendar: CalendarForms
) -> SectionResult:
    outcomes = [_failure(name, case, rule, calendar) for name, case in cases]
    failures = [outcome for outcome in outcomes if outcome is not None]
    passed = len(cases) - len(failures)
    return SectionResult(name, passed, len(failures), tuple(failures[:MOST_EXAMPLES]))


def _failure(name: str, case: object, rule: Rule, calendar: CalendarForms) -> Failure | None:
    """How a case fails, or None when everything that the rule gives stands in it."""
    if not isinstance(case, dict):
        return Failure(name, {"error": "not a table"}, {"case": case})
    try:
        got = rule(Case(case), calendar)
    except BadCaseError as error:
        return Failure(name, {"error": f"missing or wrong key: {error.key}"}, {})
    except RefusedInputError as error:
        return Failure(name, {"refused": error.reason}, {})
    differing = [key for key, value in got.items() if not _is_same(value, case.get(key))]
    if not differing:
        return None
    expected = {key: case.get(key) for key in differing}
    return Failure(name, {key: got[key] for key in differing}, expected)


def _is_same(got: object, expected: object) -> bool:
    """Whether both are equal and of one type: in JSON true is not 1."""
    return type(got) is type(expected) and got == expected


def _bad_section(name: str) -> ExpectedError:
    return _refusal("bad section", texts.VECTORS_BAD_SECTION.format(name=name))


def _refusal(detail: str, sentence: str) -> ExpectedError:
    return ExpectedError(f"vectors file refused: {detail}", user_message=sentence)
