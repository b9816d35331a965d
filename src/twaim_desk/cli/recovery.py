"""`twaim-desk recovery`: new recovery parts, where one was lost or its keeper has left."""

from __future__ import annotations

import argparse
from pathlib import Path

from twaim_desk.cli import office_options, terminal
from twaim_desk.cli.parser import Parser
from twaim_desk.texts import office_commands
from twaim_desk.texts import recovery_files as texts


def describe(parser: Parser) -> None:
    """Give the parser what `recovery` takes."""
    about = office_commands.INIT_RECOVERY
    parser.add_argument("--recovery-out", metavar="DIR", type=Path, required=True, help=about)
    office_options.add_sign_in(parser)
    office_options.add_second(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the new parts and say what became of those before."""
    from twaim_desk.services.recovery_files import renew

    with office_options.opened_desk(arguments) as desk:
        files = renew(desk, arguments.recovery_out, *office_options.second_of(arguments))
    terminal.say(texts.RENEWED)
    for file in files:
        terminal.say(str(file))
    terminal.say(texts.BEFORE)
    return 0
