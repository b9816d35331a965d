"""`twaim-desk month`: the board's workbook; closing a month, and opening it again."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from twaim_desk.cli import office_options, terminal
from twaim_desk.cli.parser import Parser
from twaim_desk.domain.digits import Digits
from twaim_desk.domain.month import Month, parse_month
from twaim_desk.errors import ExpectedError, RefusedInputError
from twaim_desk.texts import month as texts

if TYPE_CHECKING:
    from twaim_desk.services.desk import Desk


def describe(parser: Parser) -> None:
    """Give the parser what `month` takes."""
    parser.add_argument("month", metavar="YYYY-MM", type=_month, help=texts.MONTH)
    parser.add_argument("--out", metavar="FILE", type=Path, help=texts.OUT)
    parser.add_argument("--without-names", action="store_true", help=texts.WITHOUT_NAMES)
    parser.add_argument("--letter", metavar="FILE", type=Path, help=texts.LETTER)
    acts = parser.add_mutually_exclusive_group()
    acts.add_argument("--close", action="store_true", help=texts.CLOSE)
    acts.add_argument("--reopen", action="store_true", help=texts.REOPEN)
    parser.add_argument("--reason", metavar="TEXT", default="", help=texts.REASON)
    parser.add_argument("--json", action="store_true", help=texts.JSON)
    office_options.add_sign_in(parser)
    office_options.add_second(parser, required=False)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Close or open the month where that is asked for, then write or print its report."""
    asked = arguments.out, arguments.letter, arguments.json, arguments.close, arguments.reopen
    if not any(asked):
        raise ExpectedError("nothing asked for", user_message=texts.OUT_NEEDED)
    if arguments.reopen and not arguments.reason.strip():
        raise ExpectedError("no reason", user_message=texts.REASON_NEEDED)
    with office_options.opened_desk(arguments) as desk:
        if arguments.reopen:
            _reopen(desk, arguments)
        if arguments.close:
            _close(desk, arguments.month)
        if arguments.out:
            _write(desk, arguments)
        if arguments.letter:
            _write_letter(desk, arguments)
        if arguments.json:
            _print(desk, arguments.month)
    return 0


def _write(desk: Desk, arguments: argparse.Namespace) -> None:
    from twaim_desk.services.month import write_workbook

    month, names = arguments.month, not arguments.without_names
    made = write_workbook(desk, month, arguments.out, names=names)
    if not arguments.json:
        sentence = texts.WRITTEN_CLOSED if made.closed else texts.WRITTEN
        terminal.say(sentence.format(month=_words(month), file=arguments.out))
        terminal.say(texts.DIGEST.format(digest=made.digest))


def _write_letter(desk: Desk, arguments: argparse.Namespace) -> None:
    from twaim_desk.services.board_letter import issue_board_letter

    letter = issue_board_letter(desk, arguments.month)
    try:
        arguments.letter.write_bytes(letter.content)
    except OSError as error:
        reason = type(error).__name__
        raise ExpectedError(f"letter: {reason}", user_message=texts.NOT_WRITTEN) from error
    if not arguments.json:
        month = _words(arguments.month)
        terminal.say(texts.LETTER_WRITTEN.format(month=month, file=arguments.letter))


def _print(desk: Desk, month: Month) -> None:
    from twaim_desk.services.month import overview

    found = overview(desk, month)
    figures = asdict(found.figures) | {
        "in_time": found.figures.in_time,
        "kept": found.figures.kept,
        "mean_days": found.figures.mean_days,
        "visits_each": found.figures.visits_each,
    }
    terminal.say_json({"month": str(month), "closed": found.digest is not None, **figures})


def _close(desk: Desk, month: Month) -> None:
    from twaim_desk.services.close_month import close_month

    closed = close_month(desk, month)
    terminal.say(texts.CLOSED.format(month=_words(month)))
    terminal.say(texts.DIGEST.format(digest=closed.digest))


def _reopen(desk: Desk, arguments: argparse.Namespace) -> None:
    from twaim_desk.services.close_month import reopen_month

    second = office_options.second_of(arguments)
    reopen_month(desk, arguments.month, arguments.reason, *second)
    terminal.say(texts.REOPENED.format(month=_words(arguments.month)))


def _words(month: Month) -> str:
    return month.in_words(Digits.ARABIC)


def _month(text: str) -> Month:
    try:
        return parse_month(text)
    except RefusedInputError as refusal:
        raise argparse.ArgumentTypeError(refusal.user_message) from refusal
