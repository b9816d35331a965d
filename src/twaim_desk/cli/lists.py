"""`twaim-desk find`, `requests`, `today`: what the desk lists, for a person or a program."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING

from twaim_desk.cli import office_options, terminal
from twaim_desk.cli.parser import Parser
from twaim_desk.domain.request import State
from twaim_desk.errors import ExpectedError
from twaim_desk.texts import cli as common
from twaim_desk.texts import find as find_texts
from twaim_desk.texts import office_commands as texts
from twaim_desk.texts import today as today_texts
from twaim_desk.texts.request import STATES

if TYPE_CHECKING:
    from twaim_desk.services.request_list import Line


def describe_find(parser: Parser) -> None:
    """Give the parser what `find` takes."""
    parser.add_argument("text", metavar="TEXT", help=texts.FIND_TEXT)
    office_options.add_sign_in(parser)
    parser.add_argument("--json", action="store_true", help=common.JSON)
    parser.set_defaults(run=run_find)


def describe_requests(parser: Parser) -> None:
    """Give the parser what `requests` takes."""
    office_options.add_sign_in(parser)
    parser.add_argument("--from", dest="first", metavar="DATE", help=texts.REQUESTS_FROM)
    parser.add_argument("--to", dest="last", metavar="DATE", help=texts.REQUESTS_TO)
    parser.add_argument("--state", metavar="S", type=_state, help=texts.REQUESTS_STATE)
    parser.add_argument("--with-names", action="store_true", help=texts.REQUESTS_NAMES)
    parser.add_argument("--json", action="store_true", help=texts.REQUESTS_JSON)
    parser.set_defaults(run=run_requests)


def describe_today(parser: Parser) -> None:
    """Give the parser what `today` takes."""
    office_options.add_sign_in(parser)
    parser.add_argument("--role", metavar="R", help=today_texts.ROLE)
    parser.add_argument("--json", action="store_true", help=common.JSON)
    parser.set_defaults(run=run_today)


def run_find(arguments: argparse.Namespace) -> int:
    """Print who and what is found."""
    from twaim_desk.services.find import find, note_search

    with office_options.opened_desk(arguments) as desk:
        found = find(desk, arguments.text)
        note_search(desk, arguments.text)
    if arguments.json:
        results = [asdict(one) for one in found.results]
        facts = {"results": results, "ms": found.milliseconds, "may_hide": found.may_hide}
        terminal.say_json(facts)
        return 0
    for one in found.results:
        terminal.say(texts.FOUND.format(label=one.label, why=find_texts.WHY[one.why]))
    if not found.results:
        terminal.say(find_texts.NOTHING)
    if found.may_hide:
        terminal.say(texts.MAY_HIDE)
    return 0


def run_requests(arguments: argparse.Namespace) -> int:
    """Print one line for each request that is wanted."""
    first, last = office_options.day_of(arguments.first), office_options.day_of(arguments.last)
    if first is not None and last is not None and first > last:
        raise ExpectedError("first day after last", user_message=texts.DAYS_REVERSED)
    from twaim_desk.services.request_list import Wanted, list_requests

    wanted = Wanted(first, last, arguments.state, arguments.with_names)
    with office_options.opened_desk(arguments) as desk:
        lines = list_requests(desk, wanted)
    for line in lines:
        if arguments.json:
            terminal.say_json(_facts(line, names=wanted.names), indent=None)
        else:
            terminal.say(_in_words(line))
    return 0


def run_today(arguments: argparse.Namespace) -> int:
    """Print what the first page of a role shows."""
    from twaim_desk.services.today import today

    with office_options.opened_desk(arguments) as desk:
        found = today(desk, arguments.role)
    if not arguments.json:
        for line in found.lines:
            title = today_texts.LINES[line.name].format(name=line.about)
            said = line.about if line.about and line.officer is None else line.count
            terminal.say(today_texts.LINE.format(title=title, count=said))
        return 0
    facts = asdict(found)
    terminal.say_json({**facts, "day": found.day.isoformat()})
    return 0


def _state(text: str) -> str:
    if text not in set(State):
        sentence = texts.NOT_A_STATE.format(allowed=common.SEPARATOR.join(State))
        raise argparse.ArgumentTypeError(sentence)
    return text


def _facts(line: Line, *, names: bool) -> dict[str, object]:
    """A request for another program: ISO dates; the name only where it was asked for."""
    facts: dict[str, object] = {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in asdict(line).items()
    }
    if not names:
        del facts["name"]
    return facts


def _in_words(line: Line) -> str:
    sentence = texts.REQUEST_LINE.format(
        number=line.number,
        state=STATES[line.state],
        received=line.received_on,
        reply_by=line.reply_by or texts.NO_DAY,
    )
    return sentence if line.name is None else common.SEPARATOR.join([sentence, line.name])
