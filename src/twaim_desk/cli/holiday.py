"""`twaim-desk holiday`: the holidays of an office, and which promises a change of them moves."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from twaim_desk.cli import office_options, terminal
from twaim_desk.cli.parser import Parser
from twaim_desk.domain.holiday_changes import Deed, HolidayChange
from twaim_desk.texts import cli as common
from twaim_desk.texts import holidays as texts

if TYPE_CHECKING:
    from twaim_desk.services.holidays import HolidayLine
    from twaim_desk.services.recount import Affected

_ABOUT = {
    Deed.ADD: texts.COMMAND_ADD,
    Deed.MOVE: texts.COMMAND_MOVE,
    Deed.CONFIRM: texts.COMMAND_CONFIRM,
    Deed.REMOVE: texts.COMMAND_REMOVE,
}


def describe(parser: Parser) -> None:
    """Give the parser what `holiday` and its own commands take."""
    commands = parser.add_subparsers(title=common.COMMANDS, metavar="COMMAND", required=True)
    listed = commands.add_parser("list", help=texts.COMMAND_LIST, description=texts.COMMAND_LIST)
    office_options.add_sign_in(listed)
    listed.add_argument("--json", action="store_true", help=common.JSON)
    listed.set_defaults(run=run_list)
    for deed, about in _ABOUT.items():
        _describe_change(commands.add_parser(deed, help=about, description=about), deed)


def run_list(arguments: argparse.Namespace) -> int:
    """Print the holidays to come."""
    from twaim_desk.services.holidays import coming_holidays

    with office_options.opened_desk(arguments) as desk:
        lines = coming_holidays(desk)
    if arguments.json:
        terminal.say_json({"holidays": [_facts(line) for line in lines]})
        return 0
    for line in lines:
        span = common.SEPARATOR.join(dict.fromkeys((str(line.first), str(line.last))))
        standing = texts.STANDINGS[line.standing]
        terminal.say(
            texts.HOLIDAY_LINE.format(id=line.id, name=line.name, standing=standing, span=span)
        )
    return 0


def _describe_change(parser: Parser, deed: Deed) -> None:
    if deed is not Deed.ADD:
        parser.add_argument("holiday", metavar="HOLIDAY", help=texts.HOLIDAY)
    if deed in {Deed.ADD, Deed.MOVE}:
        parser.add_argument("date", metavar="DATE", help=texts.DAY)
        parser.add_argument("--to", metavar="DATE", help=texts.TO)
    if deed is Deed.ADD:
        parser.add_argument("--name", metavar="TEXT", required=True, help=texts.NAME)
    if deed is not Deed.REMOVE:
        parser.add_argument("--source", metavar="TEXT", default="", help=texts.SOURCE_ACCEPTS)
    office_options.add_sign_in(parser)
    parser.add_argument("--dry-run", action="store_true", help=texts.DRY_RUN)
    parser.add_argument("--json", action="store_true", help=common.JSON)
    parser.set_defaults(run=_runs(deed))


def _runs(deed: Deed) -> Callable[[argparse.Namespace], int]:
    def run(arguments: argparse.Namespace) -> int:
        return _run_change(arguments, _asked(arguments, deed))

    return run


def _asked(arguments: argparse.Namespace, deed: Deed) -> HolidayChange:
    given = vars(arguments)
    return HolidayChange(
        deed,
        holiday=given.get("holiday", ""),
        name=given.get("name", ""),
        first=office_options.day_of(given.get("date")),
        last=office_options.day_of(given.get("to")),
        source=given.get("source", ""),
    )


def _run_change(arguments: argparse.Namespace, change: HolidayChange) -> int:
    """Print every request that is affected; with `--dry-run` nothing is kept."""
    from twaim_desk.services.holiday_changes import change_holiday, preview

    with office_options.opened_desk(arguments) as desk:
        act = preview if arguments.dry_run else change_holiday
        affected = act(desk, change).affected
    if arguments.json:
        facts = [_dates(one) for one in affected]
        terminal.say_json({"affected": facts, "saved": not arguments.dry_run})
        return 0
    terminal.say(texts.AFFECTED.format(count=len(affected)))
    for one in affected:
        terminal.say(texts.AFFECTED_LINE.format_map(_dates(one)))
    terminal.say(texts.NOT_SAVED_YET if arguments.dry_run else texts.SAVED)
    return 0


def _dates(one: Affected) -> dict[str, str]:
    """What a change does to a request, for another program: ISO dates."""
    names = ("number", "printed", "was", "now", "effective", "work_due")
    return {name: str(getattr(one, name)) for name in names}


def _facts(line: HolidayLine) -> dict[str, str]:
    names = ("id", "name", "first", "last", "standing", "source")
    return {name: str(getattr(line, name)) for name in names}
