"""`twaim-desk intake`: one whole interview from a file, or a file to begin with."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from datetime import date
from pathlib import Path
from random import SystemRandom
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from twaim_desk.cli import office_options, terminal
from twaim_desk.cli.parser import Parser
from twaim_desk.errors import ExpectedError
from twaim_desk.texts import intake_command as texts

if TYPE_CHECKING:
    from twaim_desk.services.desk import Desk
    from twaim_desk.services.intake import Registered
    from twaim_desk.services.intake_file import Outcome

_OF_REQUEST = ("number", "state", "received_on", "complete_on", "reply_by")
_NEEDED = "FILE, --out"
_LARGEST = 5_000_000  # bytes; a signature on the pad is the longest part


def describe(parser: Parser) -> None:
    """Give the parser what this command takes."""
    parser.add_argument("file", metavar="FILE", type=Path, nargs="?", help=texts.FILE)
    parser.add_argument("--out", metavar="DIR", type=office_options.folder_named, help=texts.OUT)
    parser.add_argument("--example", action="store_true", help=texts.EXAMPLE)
    parser.add_argument("--service", metavar="S", help=texts.SERVICE)
    office_options.add_sign_in(parser)
    parser.add_argument("--json", action="store_true", help=texts.ALWAYS_JSON)
    parser.set_defaults(run=run, complain=parser.error)


def run(arguments: argparse.Namespace) -> int:
    """Take the file in and print what became of it, or print a complete file."""
    if arguments.example:
        return _print_example(arguments)
    if arguments.file is None or arguments.out is None:
        arguments.complain(f"the following arguments are required: {_NEEDED}")
    from twaim_desk.services.intake_file import read_intake, take_in

    file = read_intake(_json_in(arguments.file))
    out = _folder(Path(arguments.out))
    with office_options.opened_desk(arguments) as desk:
        outcome = take_in(desk, file)
        papers = [] if outcome.registered is None else _issue_papers(desk, outcome.registered, out)
    terminal.say_json(_facts(outcome, papers))
    if not outcome.missing:
        return 0
    terminal.say_error(texts.INCOMPLETE if outcome.registered else texts.NOT_NUMBERED)
    return 1


def _print_example(arguments: argparse.Namespace) -> int:
    from twaim_desk.services.intake_example import example_answers
    from twaim_desk.services.intake_file import written_intake

    with office_options.opened_desk(arguments) as desk:
        answers = example_answers(desk, arguments.service, SystemRandom())
    terminal.say_json(written_intake(str(uuid4()), answers))
    return 0


def _issue_papers(desk: Desk, registered: Registered, out: Path) -> list[str]:
    """The names of the papers that were written to the folder."""
    from twaim_desk.services.papers import issue

    kind = "receipt" if registered.complete_on is not None else "missing_slip"
    name = f"{registered.number}-{kind.replace('_', '-')}.pdf"
    content = issue(desk, registered.request_id, kind).content
    try:
        (out / name).write_bytes(content)
    except OSError as error:
        detail = f"papers: {type(error).__name__}"
        raise ExpectedError(detail, user_message=texts.NO_FOLDER) from error
    return [name]


def _json_in(file: Path) -> Any:
    """What the file holds, refused in one sentence where it is not JSON."""
    try:
        with file.open("rb") as opened:
            content = opened.read(_LARGEST + 1)
    except (OSError, ValueError) as error:
        detail = f"intake file: {type(error).__name__}"
        raise ExpectedError(detail, user_message=texts.UNREADABLE) from error
    try:
        if len(content) > _LARGEST:
            raise ValueError("too large")
        return json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise ExpectedError("intake file: not JSON", user_message=texts.NOT_JSON) from error


def _folder(out: Path) -> Path:
    """The folder for the papers, there by now: what cannot be handed over is not taken in."""
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        detail = f"papers: {type(error).__name__}"
        raise ExpectedError(detail, user_message=texts.NO_FOLDER) from error
    return out


def _facts(outcome: Outcome, papers: list[str]) -> dict[str, object]:
    """What became of the file, for another program."""
    facts: dict[str, object] = dict.fromkeys(_OF_REQUEST)
    if (registered := outcome.registered) is not None:
        for name in _OF_REQUEST:
            value = getattr(registered, name)
            facts[name] = value.isoformat() if isinstance(value, date) else value
    missing = [asdict(one) for one in outcome.missing]
    return {"uuid": outcome.uuid, **facts, "missing": missing, "papers": papers}
