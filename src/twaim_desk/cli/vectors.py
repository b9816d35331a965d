"""`twaim-desk vectors`: runs a file of cases through the rules."""

import argparse
import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from twaim_desk.cli import terminal
from twaim_desk.cli.parser import Parser
from twaim_desk.domain.digits import Digits, written
from twaim_desk.services.before_office import shipped_calendar
from twaim_desk.services.vectors import Failure, SectionResult, VectorsResult, run_vectors
from twaim_desk.texts import cli as texts


def describe(parser: Parser) -> None:
    """Give the parser what this command takes."""
    parser.add_argument("file", metavar="FILE", type=Path, help=texts.VECTORS_FILE)
    parser.add_argument("--json", action="store_true", help=texts.JSON)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print per section what passed and failed; 1 unless every case is known and passes."""
    result = run_vectors(arguments.file, shipped_calendar())
    if arguments.json:
        terminal.say_json(asdict(result))
    else:
        for section in result.sections:
            terminal.say("\n".join(_lines(section)))
    for sentence in _complaints(result):
        terminal.say_error(sentence)
    return 0 if result.is_sound else 1


def _lines(section: SectionResult) -> Iterator[str]:
    passed, failed = _number(section.passed), _number(section.failed)
    yield texts.SECTION.format(name=section.name, passed=passed, failed=failed)
    yield from map(_example, section.examples)


def _example(failure: Failure) -> str:
    got, expected = _in_json(failure.got), _in_json(failure.expected)
    return "  " + texts.EXAMPLE.format(case=failure.case, got=got, expected=expected)


def _complaints(result: VectorsResult) -> Iterator[str]:
    if result.failed:
        yield texts.CASES_FAILED.format(number=_number(result.failed))
    if result.unknown:
        yield texts.UNKNOWN_SECTIONS.format(names=texts.SEPARATOR.join(result.unknown))


def _in_json(facts: dict[str, object]) -> str:
    return json.dumps(facts, ensure_ascii=False)


def _number(number: int) -> str:
    return written(number, Digits.ARABIC)
