"""The options that every command of an office takes, and the desk that they open."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from twaim_desk import paths
from twaim_desk.cli import terminal
from twaim_desk.cli.parser import Parser
from twaim_desk.clock import system_clock
from twaim_desk.domain.digits import fold_digits, is_ascii_number
from twaim_desk.errors import ExpectedError
from twaim_desk.texts import office_commands as texts

if TYPE_CHECKING:
    from twaim_desk.services.desk import Desk

USER, PASSWORD = "TWAIM_DESK_USER", "TWAIM_DESK_PASSWORD"
SECOND_PASSWORD = "TWAIM_DESK_SECOND_PASSWORD"
_LONGEST_PASSWORD_FILE = 10_000
_LONGEST_NUMBER = 18


def add_data(parser: Parser, about: str = texts.DATA) -> None:
    """Let the command take the folder; what was said before the command stands without it."""
    parser.add_argument(
        "--data", metavar="DIR", type=folder_named, default=argparse.SUPPRESS, help=about
    )


def add_password(parser: Parser) -> None:
    """Let the command take the file of a password."""
    parser.add_argument("--password-file", metavar="FILE", type=Path, help=texts.PASSWORD_FILE)


def add_sign_in(parser: Parser) -> None:
    """Let the command take all that opens an office."""
    add_data(parser)
    parser.add_argument("--user", metavar="NAME", help=texts.USER)
    add_password(parser)


def add_second(parser: Parser, *, required: bool = True) -> None:
    """Let the command take the second person of an act that takes two, or may take two."""
    parser.add_argument("--second-user", metavar="NAME", required=required, help=texts.SECOND_USER)


def second_of(arguments: argparse.Namespace) -> tuple[str, str]:
    """The name and the password of the second person."""
    name: str = arguments.second_user or ""
    if not name.strip():
        raise ExpectedError("no second person named", user_message=texts.NO_SECOND)
    return name, os.environ.get(SECOND_PASSWORD) or terminal.ask_secretly(texts.SECOND_PROMPT)


@contextmanager
def opened_desk(arguments: argparse.Namespace) -> Iterator[Desk]:
    """The desk of the person who is named; closed at the end."""
    from twaim_desk.services.office import open_office

    folder, name = folder_of(arguments), user_of(arguments)
    with closing_desk(open_office(folder, name, password_of(arguments), system_clock)) as desk:
        yield desk


@contextmanager
def closing_desk(desk: Desk) -> Iterator[Desk]:
    """A desk whose connections are closed at the end."""
    try:
        yield desk
    finally:
        desk.store.dispose()


def folder_of(arguments: argparse.Namespace) -> Path:
    """The office's folder: named, in the environment, or this machine's own."""
    return Path(arguments.data) if arguments.data else paths.office_folder()


def new_folder_of(arguments: argparse.Namespace) -> Path:
    """The folder of an office that is to be made, there by now."""
    folder = folder_of(arguments)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        detail = f"folder not made: {type(error).__name__}"
        raise ExpectedError(detail, user_message=texts.FOLDER_NOT_MADE) from error
    return folder


def user_of(arguments: argparse.Namespace) -> str:
    """Who signs in."""
    name: str = arguments.user or os.environ.get(USER, "")
    if not name.strip():
        raise ExpectedError("no user named", user_message=texts.NO_USER)
    return name


def password_of(arguments: argparse.Namespace, *, new: bool = False) -> str:
    """The password: from its file, the environment, or the terminal; a new one is typed twice."""
    if arguments.password_file is not None:
        return _password_in(arguments.password_file)
    if password := os.environ.get(PASSWORD):
        return password
    password = terminal.ask_secretly(texts.PASSWORD_PROMPT)
    if not password:
        raise ExpectedError("no password given", user_message=texts.NO_PASSWORD)
    if new and terminal.ask_secretly(texts.PASSWORD_AGAIN) != password:
        raise ExpectedError("passwords differ", user_message=texts.PASSWORDS_DIFFER)
    return password


def folder_named(text: str) -> str:
    """A name of a folder, which is not empty."""
    if not text.strip():
        raise argparse.ArgumentTypeError(texts.NO_FOLDER_NAMED)
    return text


def count_between(least: int, most: int) -> Callable[[str], int]:
    """What reads a number between two others, in any digits."""

    def read(text: str) -> int:
        digits = fold_digits(text.strip())
        if is_ascii_number(digits) and len(digits) < _LONGEST_NUMBER:
            number = int(digits)
            if least <= number <= most:
                return number
        sentence = texts.NOT_A_COUNT.format(least=least, most=most)
        raise argparse.ArgumentTypeError(sentence)

    return read


def day_of(text: str | None) -> date | None:
    """The day that was typed in either calendar, if any was."""
    if text is None:
        return None
    from twaim_desk.domain.typed_dates import parse_day
    from twaim_desk.services.before_office import shipped_calendar

    return parse_day(text, shipped_calendar().table).gregorian


def _password_in(file: Path) -> str:
    """The first line of a file, with nothing but its end taken off."""
    try:
        with file.open(encoding="utf-8-sig") as opened:
            password = opened.read(_LONGEST_PASSWORD_FILE).split("\n", 1)[0].removesuffix("\r")
    except (OSError, ValueError) as error:
        detail = f"password file: {type(error).__name__}"
        raise ExpectedError(detail, user_message=texts.PASSWORD_FILE_UNREADABLE) from error
    if not password:
        raise ExpectedError("password file is empty", user_message=texts.NO_PASSWORD)
    return password
