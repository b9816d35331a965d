"""Whatever is kept by an English name is told in Arabic: papers, visits, tries, the trail."""

import ast
from collections.abc import Iterator
from pathlib import Path

import twaim_desk.services
from twaim_desk.domain.answering import Result
from twaim_desk.domain.visits.table import KINDS
from twaim_desk.services.paper_drawings import _DRAWINGS
from twaim_desk.texts import corrections, interview_page, story, telling, trail, verify

SOURCES = sorted(Path(twaim_desk.services.__file__).parent.rglob("*.py"))
WITHOUT_PERSON = {
    "agenda",
    "minutes",
    "harm_minutes",
}  # of a committee, never among the papers of a request


def written_in_acts(name: str, at: int) -> Iterator[str]:
    """What the acts of the services have in one place, as the trail keeps it."""
    for source in SOURCES:
        for call in ast.walk(ast.parse(source.read_text("utf-8"))):
            if not isinstance(call, ast.Call) or getattr(call.func, "id", "") != "Act":
                continue
            named = {word.arg: word.value for word in call.keywords}
            given = named.get(name, call.args[at] if len(call.args) > at else None)
            if isinstance(given, ast.Constant) and given.value is not None:
                yield str(given.value)


def test_the_trail_says_in_words_how_an_act_ended_and_on_what() -> None:
    kinds, outcomes = set(written_in_acts("object_kind", 2)), set(written_in_acts("outcome", 1))
    assert {"person", "request", "shelf"} <= kinds
    assert kinds <= set(trail.OBJECTS)
    assert {"done", "begun"} <= outcomes
    assert outcomes <= set(trail.OUTCOMES)


def test_every_paper_has_its_name_wherever_it_is_named() -> None:
    drawn = set(_DRAWINGS)
    assert drawn <= set(interview_page.PAPER_TITLES)
    assert drawn | {"requirements", "morning_list", "request_list"} <= set(verify.KINDS)
    assert drawn - WITHOUT_PERSON <= set(corrections.PAPER_KINDS)


def test_the_story_of_a_request_has_words_for_every_visit_and_try() -> None:
    assert {*KINDS, "request", "papers"} <= set(story.PURPOSES)
    assert set(Result) <= set(telling.RESULTS)
