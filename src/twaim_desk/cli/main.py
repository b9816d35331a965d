"""Runs one command and turns what can go wrong into a sentence and an exit status."""

import logging
from collections.abc import Callable, Iterator

from twaim_desk.cli import (
    due,
    forms,
    holiday,
    intake,
    keeping,
    lists,
    migrate,
    month,
    moving,
    new_office,
    receipt,
    recovery,
    seal,
    terminal,
    vectors,
    verify,
)
from twaim_desk.cli.parser import Parser, Version
from twaim_desk.errors import ExpectedError
from twaim_desk.texts import cli as texts
from twaim_desk.texts import (
    holidays,
    intake_command,
    moving_commands,
    office_commands,
    paper_commands,
    recovery_files,
    seal_key,
    today,
)
from twaim_desk.texts import month as month_texts

REFUSED = 1
INTERRUPTED = 130  # as shells report Ctrl-C
NOBODY_READS = 141  # as shells report a closed pipe

logger = logging.getLogger(__name__)
# Where no log was begun, Python would print warnings and tracebacks on standard error.
logging.getLogger("twaim_desk").addHandler(logging.NullHandler())


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
    for name, about, describe in _commands():
        describe(commands.add_parser(name, help=about, description=about))
    return parser


def _commands() -> Iterator[tuple[str, str, Callable[[Parser], None]]]:
    """Each command with what it is for and what gives its parser the rest."""
    yield "due", texts.DUE, due.describe
    yield "vectors", texts.VECTORS, vectors.describe
    yield "profile", texts.PROFILE, forms.describe_profile
    yield "clauses", texts.CLAUSES, forms.describe_clauses
    yield "init", office_commands.INIT, new_office.describe_init
    yield "join", office_commands.JOIN, new_office.describe_join
    yield "migrate", office_commands.MIGRATE, migrate.describe
    yield "sample", office_commands.SAMPLE, new_office.describe_sample
    yield "intake", intake_command.INTAKE, intake.describe
    yield "receipt", paper_commands.RECEIPT, receipt.describe
    yield "verify", paper_commands.VERIFY, verify.describe
    yield "seal", seal_key.COMMAND, seal.describe
    yield "find", office_commands.FIND, lists.describe_find
    yield "requests", office_commands.REQUESTS, lists.describe_requests
    yield "today", today.COMMAND, lists.describe_today
    yield "holiday", holidays.COMMAND, holiday.describe
    yield "month", month_texts.COMMAND, month.describe
    yield "audit", office_commands.AUDIT, keeping.describe_audit
    yield "import", moving_commands.IMPORT, moving.describe_import
    yield "export", moving_commands.EXPORT, moving.describe_export
    yield "backup", office_commands.BACKUP, keeping.describe_backup
    yield "restore", office_commands.RESTORE, new_office.describe_restore
    yield "recovery", recovery_files.COMMAND, recovery.describe
    yield "doctor", office_commands.DOCTOR, keeping.describe_doctor


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
        logger.exception("a command failed")
        terminal.say_error(texts.UNEXPECTED)
        return REFUSED
