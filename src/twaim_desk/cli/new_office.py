"""`twaim-desk sample`, `init` and `restore`: commands that make an office."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from twaim_desk.cli import office_options, terminal
from twaim_desk.cli.parser import Parser
from twaim_desk.clock import system_clock, today
from twaim_desk.errors import ExpectedError
from twaim_desk.texts import backup as backup_texts
from twaim_desk.texts import cli as common
from twaim_desk.texts import office_commands as texts

if TYPE_CHECKING:
    from datetime import date

    from twaim_desk.services.desk import Desk
    from twaim_desk.services.office_place import Server
    from twaim_desk.services.rehearsal import Comparison

DEFAULT_PROFILE = "twaim"
TYPED = Path("-")  # in place of a file: asked for in the terminal
_MOST_PEOPLE, _MOST_REQUESTS, _MOST_SEEDS = 1_000_000, 2_000_000, 1_000_000


def describe_sample(parser: Parser) -> None:
    """Give the parser what `sample` takes."""
    office_options.add_data(parser, texts.NEW_DATA)
    count = office_options.count_between
    for name, metavar, bounds, about in (
        ("--beneficiaries", "N", (1, _MOST_PEOPLE), texts.SAMPLE_BENEFICIARIES),
        ("--requests", "M", (0, _MOST_REQUESTS), texts.SAMPLE_REQUESTS),
        ("--seed", "S", (0, _MOST_SEEDS), texts.SAMPLE_SEED),
    ):
        parser.add_argument(name, metavar=metavar, type=count(*bounds), required=True, help=about)
    parser.add_argument(
        "--profile", metavar="P", default=DEFAULT_PROFILE, help=texts.SAMPLE_PROFILE
    )
    parser.add_argument("--until", metavar="DATE", help=texts.SAMPLE_UNTIL)
    parser.set_defaults(run=run_sample)


def describe_init(parser: Parser) -> None:
    """Give the parser what `init` takes."""
    office_options.add_data(parser, texts.NEW_DATA)
    parser.add_argument("--profile", metavar="P", required=True, help=texts.INIT_PROFILE)
    parser.add_argument("--admin", metavar="NAME", required=True, help=texts.INIT_ADMIN)
    parser.add_argument(
        "--recovery-out",
        metavar="DIR",
        type=office_options.folder_named,
        required=True,
        help=texts.INIT_RECOVERY,
    )
    office_options.add_password(parser)
    parser.add_argument("--postgres", metavar="URL", help=texts.INIT_SERVER)
    parser.add_argument("--postgres-owner", metavar="URL", help=texts.INIT_OWNER)
    parser.set_defaults(run=run_init)


def describe_join(parser: Parser) -> None:
    """Give the parser what `join` takes."""
    office_options.add_data(parser, texts.NEW_DATA)
    parser.add_argument("--postgres", metavar="URL", required=True, help=texts.INIT_SERVER)
    parser.set_defaults(run=run_join)


def describe_restore(parser: Parser) -> None:
    """Give the parser what `restore` takes."""
    parser.add_argument("file", metavar="FILE", type=Path, help=texts.RESTORE_FILE)
    parser.add_argument(
        "--recovery-part", metavar="FILE", type=Path, action="append", help=texts.RESTORE_PART
    )
    parser.add_argument("--over", action="store_true", help=texts.RESTORE_OVER)
    parser.add_argument("--keys-only", action="store_true", help=texts.RESTORE_KEYS)
    office_options.add_sign_in(parser)
    office_options.add_second(parser, required=False)
    parser.set_defaults(run=run_restore)


def run_sample(arguments: argparse.Namespace) -> int:
    """Make a sample office and say who can sign in."""
    until = _last_day(arguments)
    from twaim_desk.services.before_office import association
    from twaim_desk.services.sample.office import PASSWORD, ROLES, make_sample

    association(arguments.profile)  # refuses one that does not ship
    folder = office_options.new_folder_of(arguments)
    made = make_sample(
        folder,
        arguments.profile,
        arguments.beneficiaries,
        arguments.requests,
        arguments.seed,
        until,
    )
    with office_options.closing_desk(made.desk):
        terminal.say(texts.SAMPLE_MADE)
        terminal.say(texts.SAMPLE_USERS.format(names=common.SEPARATOR.join(ROLES)))
        terminal.say(texts.SAMPLE_PASSWORD.format(password=PASSWORD))
    return 0


def run_init(arguments: argparse.Namespace) -> int:
    """Make a new office with its first administrator, and write its recovery parts."""
    from twaim_desk.services.office import NewUser
    from twaim_desk.services.recovery_files import create_with_files

    name, server = arguments.admin, _server_of(arguments)
    password = office_options.password_of(arguments, new=True)
    admin = NewUser(name, "admin", password, name)
    place = Path(arguments.recovery_out)
    folder = office_options.new_folder_of(arguments)
    desk, files = create_with_files(folder, arguments.profile, admin, place, system_clock, server)
    with office_options.closing_desk(desk):
        terminal.say(texts.INIT_MADE.format(name=name))
        listed = common.SEPARATOR.join(map(str, files))
        terminal.say(texts.INIT_PARTS.format(files=listed))
        terminal.say(texts.INIT_WARNING)
    return 0


def run_join(arguments: argparse.Namespace) -> int:
    """Make this machine a further counter of an office on a server."""
    from twaim_desk.services.office_place import join

    join(office_options.new_folder_of(arguments), arguments.postgres)
    terminal.say(texts.JOINED)
    return 0


def run_restore(arguments: argparse.Namespace) -> int:
    """Make an office out of a backup, and say what came back."""
    if arguments.over:
        return _run_over(arguments)
    if arguments.keys_only:
        return _run_keys_only(arguments)
    from twaim_desk.services.rehearsal import compare

    name = office_options.user_of(arguments)
    restored = _by_parts if arguments.recovery_part else _by_password
    with office_options.closing_desk(restored(arguments, name)) as desk:
        return _tell(compare(desk, arguments.file))


def _run_over(arguments: argparse.Namespace) -> int:
    """Put a backup in place of a living office; two people do it."""
    from twaim_desk.services.restore_over import restore_over

    with office_options.opened_desk(arguments) as desk:
        second, password = office_options.second_of(arguments)
        return _tell(restore_over(desk, arguments.file, second, password))


def _run_keys_only(arguments: argparse.Namespace) -> int:
    """Bring back the key slots alone; the records of the office stay as they are."""
    from twaim_desk.services.keys_back import bring_keys_back

    name, password = office_options.user_of(arguments), office_options.password_of(arguments)
    folder = office_options.folder_of(arguments)
    desk = bring_keys_back(arguments.file, folder, name, password, system_clock)
    with office_options.closing_desk(desk):
        terminal.say(backup_texts.KEYS_BACK)
    return 0


def _tell(comparison: Comparison) -> int:
    from twaim_desk.domain.digits import Digits

    terminal.say(backup_texts.RESTORED)
    for line in comparison.lines(Digits.LATIN):
        terminal.say(line)
    return 0


def _by_password(arguments: argparse.Namespace, name: str) -> Desk:
    from twaim_desk.services.backup import restore

    password = office_options.password_of(arguments)
    folder = office_options.new_folder_of(arguments)
    return restore(arguments.file, folder, name, password, system_clock)


def _by_parts(arguments: argparse.Namespace, name: str) -> Desk:
    """Two recovery parts open the backup; the password is the administrator's new one."""
    from twaim_desk.services.backup import open_with_parts, restore_with_parts
    from twaim_desk.services.recovery_files import words_in

    typed = [
        terminal.ask(texts.PART_PROMPT.format(number=number)) if file == TYPED else words_in(file)
        for number, file in enumerate(arguments.recovery_part, start=1)
    ]
    opened = open_with_parts(arguments.file, typed)
    password = office_options.password_of(arguments, new=True)
    folder = office_options.new_folder_of(arguments)
    return restore_with_parts(opened, folder, name, password, system_clock)


def _server_of(arguments: argparse.Namespace) -> Server | None:
    from twaim_desk.services.office_place import Server

    if arguments.postgres is None and arguments.postgres_owner is not None:
        raise ExpectedError("owner without a server", user_message=texts.OWNER_ALONE)
    if arguments.postgres is None:
        return None
    return Server(arguments.postgres, arguments.postgres_owner)


def _last_day(arguments: argparse.Namespace) -> date:
    last, now = office_options.day_of(arguments.until), today(system_clock)
    if last is not None and last > now:
        raise ExpectedError("until later than today", user_message=texts.UNTIL_LATER)
    return last or now
