"""`twaim-desk receipt`: the sealed receipt of a request, as it was issued."""

from __future__ import annotations

import argparse
from pathlib import Path

from twaim_desk.cli import office_options, terminal
from twaim_desk.cli.parser import Parser
from twaim_desk.errors import ExpectedError
from twaim_desk.texts import paper_commands as texts


def describe(parser: Parser) -> None:
    """Give the parser what this command takes."""
    parser.add_argument("number", metavar="NUMBER", help=texts.RECEIPT_NUMBER)
    parser.add_argument("--out", metavar="FILE", type=Path, required=True, help=texts.RECEIPT_OUT)
    parser.add_argument("--copy", action="store_true", help=texts.RECEIPT_COPY)
    office_options.add_sign_in(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the receipt, or its next numbered copy, to the file."""
    from twaim_desk.services.papers import issue_copy, receipt_as_issued

    issue = issue_copy if arguments.copy else receipt_as_issued
    out: Path = arguments.out
    if out.is_dir() or not out.parent.is_dir():  # before a copy takes a number
        raise _NotWrittenError("no such folder")
    with office_options.opened_desk(arguments) as desk:
        content = issue(desk, arguments.number).content
    try:
        out.write_bytes(content)
    except OSError as error:
        raise _NotWrittenError(type(error).__name__) from error
    terminal.say(texts.RECEIPT_WRITTEN.format(file=out))
    return 0


class _NotWrittenError(ExpectedError):
    def __init__(self, reason: str) -> None:
        super().__init__(f"receipt not written: {reason}", user_message=texts.FILE_NOT_WRITTEN)
