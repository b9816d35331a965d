"""`twaim-desk audit verify`, `backup` and `doctor`: commands that keep an office safe."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from twaim_desk.cli import office_options, terminal
from twaim_desk.cli.parser import Parser
from twaim_desk.texts import backup as backup_texts
from twaim_desk.texts import cli as common
from twaim_desk.texts import office_commands as texts

if TYPE_CHECKING:
    from twaim_desk.services.health import Check


def describe_audit(parser: Parser) -> None:
    """Give the parser what `audit` and its own commands take."""
    commands = parser.add_subparsers(title=common.COMMANDS, metavar="COMMAND", required=True)
    verify = commands.add_parser("verify", help=texts.AUDIT_VERIFY, description=texts.AUDIT_VERIFY)
    office_options.add_sign_in(verify)
    verify.add_argument("--json", action="store_true", help=common.JSON)
    verify.set_defaults(run=run_verify)
    take_on = commands.add_parser(
        "take-on", help=texts.AUDIT_TAKE_ON, description=texts.AUDIT_TAKE_ON
    )
    office_options.add_sign_in(take_on)
    office_options.add_second(take_on)
    take_on.set_defaults(run=run_take_on)


def describe_backup(parser: Parser) -> None:
    """Give the parser what `backup` takes."""
    parser.add_argument(
        "--to",
        metavar="DIR",
        type=office_options.folder_named,
        required=True,
        help=texts.BACKUP_TO,
    )
    office_options.add_sign_in(parser)
    parser.set_defaults(run=run_backup)


def describe_doctor(parser: Parser) -> None:
    """Give the parser what `doctor` takes."""
    office_options.add_sign_in(parser)
    parser.add_argument("--json", action="store_true", help=common.JSON)
    parser.set_defaults(run=run_doctor)


def run_verify(arguments: argparse.Namespace) -> int:
    """Print how the trail stands; 1 unless it is whole."""
    from twaim_desk.services.audit import verify_trail
    from twaim_desk.services.health import sentence_of

    with office_options.opened_desk(arguments) as desk:
        report = verify_trail(desk)
    sentence = sentence_of(report)
    if arguments.json:
        facts = {"rows": report.rows, "ok": report.ok, "first_bad": report.first_bad}
        terminal.say_json(facts | {"standing": report.standing.value})
    elif report.ok:
        terminal.say(sentence)
    if not report.ok:
        terminal.say_error(sentence)
    return 0 if report.ok else 1


def run_take_on(arguments: argparse.Namespace) -> int:
    """Take the trail on as it stands, with a second person."""
    from twaim_desk.services.take_on import take_on

    with office_options.opened_desk(arguments) as desk:
        take_on(desk, *office_options.second_of(arguments))
    terminal.say(texts.TAKEN_ON)
    return 0


def run_backup(arguments: argparse.Namespace) -> int:
    """Make a backup and print where it is."""
    from twaim_desk.services.backup import back_up

    with office_options.opened_desk(arguments) as desk:
        file = back_up(desk, Path(arguments.to))
    terminal.say(backup_texts.MADE.format(name=file))
    return 0


def run_doctor(arguments: argparse.Namespace) -> int:
    """Print every check; 1 only when the office is in danger."""
    from twaim_desk.services.health import examine

    with office_options.opened_desk(arguments) as desk:
        checks = examine(desk)
    if arguments.json:
        terminal.say_json({"checks": [_facts(check) for check in checks]})
    else:
        for check in checks:
            state = texts.SOUND if check.ok else texts.NOT_SOUND
            terminal.say(texts.CHECK.format(state=state, message=check.message))
    dangers = [check.message for check in checks if check.endangers]
    for what in dangers:
        terminal.say_error(texts.IN_DANGER.format(what=what))
    return 1 if dangers else 0


def _facts(check: Check) -> dict[str, object]:
    return {"name": check.name, "ok": check.ok, "value": check.value, "message": check.message}
