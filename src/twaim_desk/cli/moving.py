"""`twaim-desk import` and `export`: an old list in, everything out."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from twaim_desk.cli import office_options, terminal
from twaim_desk.cli.parser import Parser
from twaim_desk.texts import cli as common
from twaim_desk.texts import moving_commands as texts

if TYPE_CHECKING:
    from twaim_desk.services.list_import import Examined

_MOST_SAID = 20


def describe_import(parser: Parser) -> None:
    """Give the parser what `import` takes."""
    parser.add_argument("file", metavar="FILE", type=Path, help=texts.IMPORT_FILE)
    parser.add_argument("--mapping", metavar="FILE.toml", type=Path, help=texts.MAPPING)
    parser.add_argument("--dry-run", action="store_true", help=texts.DRY_RUN)
    parser.add_argument("--refused-to", metavar="FILE", type=Path, help=texts.REFUSED_TO)
    office_options.add_sign_in(parser)
    parser.add_argument("--json", action="store_true", help=common.JSON)
    parser.set_defaults(run=run_import)


def describe_export(parser: Parser) -> None:
    """Give the parser what `export` takes."""
    parser.add_argument("--to", metavar="FILE.zip", type=Path, required=True, help=texts.EXPORT_TO)
    office_options.add_sign_in(parser)
    office_options.add_second(parser)
    parser.add_argument("--json", action="store_true", help=common.JSON)
    parser.set_defaults(run=run_export)


def run_import(arguments: argparse.Namespace) -> int:
    """Take a list in and print what came of it; the refused rows go into their file."""
    from twaim_desk.services import list_import, list_mapping

    with office_options.opened_desk(arguments) as desk:
        listed = list_import.read_file(desk, arguments.file)
        columns = list_mapping.columns_for(listed.headings, arguments.mapping)
        examined = list_import.examine(desk, listed, columns)
        if arguments.refused_to is not None and examined.refused:
            list_import.write_refused(desk, examined, arguments.refused_to)
        if not arguments.dry_run:
            list_import.import_list(desk, examined)
    _say(examined, saved=not arguments.dry_run, as_json=arguments.json)
    return 0


def run_export(arguments: argparse.Namespace) -> int:
    """Write everything into one file and say where it is."""
    from twaim_desk.services.export_all import export_all

    with office_options.opened_desk(arguments) as desk:
        done = export_all(desk, arguments.to, *office_options.second_of(arguments))
    if arguments.json:
        terminal.say_json(asdict(done) | {"place": str(done.place)})
        return 0
    said = {name: value for name, value in asdict(done).items() if name != "digest"}
    terminal.say(texts.EXPORTED.format(**said))
    terminal.say(texts.PRIVATE)
    return 0


def _say(examined: Examined, *, saved: bool, as_json: bool) -> None:
    counts = asdict(examined.counts)
    if as_json:
        errors = [{"row": one.number, "message": one.why} for one in examined.refused]
        terminal.say_json({**counts, "sha256": examined.digest, "saved": saved, "errors": errors})
        return
    terminal.say(texts.COUNTS.format(**counts))
    for one in examined.refused[:_MOST_SAID]:
        terminal.say(texts.REFUSED_ROW.format(row=one.number, why=one.why))
    if (more := len(examined.refused) - _MOST_SAID) > 0:
        terminal.say(texts.MORE_REFUSED.format(count=more))
    if not saved:
        terminal.say(texts.NOT_SAVED)
