"""`twaim-desk verify`: whether a paper is ours, unchanged, and still stands."""

from __future__ import annotations

import argparse
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from twaim_desk.cli import office_options, terminal
from twaim_desk.cli.parser import Parser
from twaim_desk.texts import cli as common
from twaim_desk.texts import paper_commands as texts

if TYPE_CHECKING:
    from twaim_desk.services.desk import Desk

_NEEDED = "FILE.pdf | --code"


def describe(parser: Parser) -> None:
    """Give the parser what this command takes."""
    parser.add_argument("file", metavar="FILE.pdf", type=Path, nargs="?", help=texts.VERIFY_FILE)
    parser.add_argument("--code", metavar="TEXT", help=texts.VERIFY_CODE)
    office_options.add_sign_in(parser)
    parser.add_argument("--json", action="store_true", help=common.JSON)
    parser.set_defaults(run=run, complain=parser.error)


def run(arguments: argparse.Namespace) -> int:
    """Print what became known of the paper; 1 when something speaks against it, or nobody knows."""
    if (arguments.file is None) == (arguments.code is None):
        arguments.complain(f"the following arguments are required: {_NEEDED}")
    from twaim_desk.services.seals import content_of, verify_code, verify_file

    content = b"" if arguments.file is None else content_of(arguments.file)
    with _desk(arguments) as desk:
        if arguments.file is None:
            verdict = verify_code(desk, arguments.code)
        else:
            verdict = verify_file(desk, content)
    if arguments.json:
        facts = asdict(verdict)
        del facts["standing"]  # scripts are promised four facts, and `stands` is one of them
        terminal.say_json(facts)
    elif verdict.is_good:
        terminal.say(verdict.message)
    if not verdict.is_good:
        terminal.say_error(verdict.message)
    return 0 if verdict.is_good else 1


def _desk(arguments: argparse.Namespace) -> AbstractContextManager[Desk | None]:
    """The desk of an office that is named or there; none where there is no office."""
    from twaim_desk.services.office_folder import OFFICE

    folder = office_options.folder_of(arguments)
    if arguments.data or (folder / OFFICE).is_file():
        return office_options.opened_desk(arguments)
    return nullcontext()
