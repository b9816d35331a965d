"""Runs one command and turns what can go wrong into a sentence and an exit status."""

import logging

from twaim_desk.cli import due, forms, terminal, vectors
from twaim_desk.cli.parser import Parser, Version
from twaim_desk.errors import ExpectedError
from twaim_desk.texts import cli as texts

REFUSED = 1
INTERRUPTED = 130  # as shells report Ctrl-C
NOBODY_READS = 141  # as shells report a closed pipe

logger = logging.getLogger(__name__)


def run(argv: list[str]) -> int:
    """The exit status of a command: 0 done, 1 refused with a sentence, 2 wrong usage."""
    terminal.speak_utf8()
    try:
        status = _status_of(argv)
        terminal.finish()
    except terminal.LostOutputError as lost:
        terminal.give_up_output()
        if lost.nobody_reads:
            return NOBODY_READS
        terminal.say_error(texts.NOT_WRITTEN)
        return REFUSED
    return status


def command_line() -> Parser:
    """The parser of every command; each leaves its function in `run`."""
    parser = Parser(prog="twaim-desk", description=texts.PROGRAM)
    parser.add_argument("--version", action=Version, help=texts.VERSION)
    parser.add_argument("--data", metavar="DIR", help=texts.DATA)
    commands = parser.add_subparsers(title=texts.COMMANDS, metavar="COMMAND", required=True)
    due.describe(commands.add_parser("due", help=texts.DUE, description=texts.DUE))
    vectors.describe(commands.add_parser("vectors", help=texts.VECTORS, description=texts.VECTORS))
    forms.describe_profile(
        commands.add_parser("profile", help=texts.PROFILE, description=texts.PROFILE)
    )
    forms.describe_clauses(
        commands.add_parser("clauses", help=texts.CLAUSES, description=texts.CLAUSES)
    )
    return parser


def _status_of(argv: list[str]) -> int:
    try:
        arguments = command_line().parse_args(argv)
        return int(arguments.run(arguments))
    except SystemExit as leaving:  # argparse has said everything
        return leaving.code if isinstance(leaving.code, int) else 0
    except ExpectedError as error:
        logger.info("refused: %s", error)
        terminal.say_error(error.user_message)
        return REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except terminal.LostOutputError:
        raise
    except Exception:
        if logger.hasHandlers():  # without one Python would print a traceback
            logger.exception("a command failed")
        terminal.say_error(texts.UNEXPECTED)
        return REFUSED
