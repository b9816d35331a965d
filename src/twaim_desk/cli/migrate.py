"""`twaim-desk migrate`: the tables of an office on a server, after the program was updated."""

from __future__ import annotations

import argparse

from twaim_desk.cli import terminal
from twaim_desk.cli.parser import Parser
from twaim_desk.texts import office_commands as texts


def describe(parser: Parser) -> None:
    """Give the parser what `migrate` takes."""
    parser.add_argument("--postgres-owner", metavar="URL", required=True, help=texts.MIGRATE_OWNER)
    parser.add_argument("--copied", action="store_true", required=True, help=texts.MIGRATE_COPIED)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Bring the tables up, and say whether there was anything to do."""
    from twaim_desk.services.server_tables import bring_up

    changed = bring_up(arguments.postgres_owner)
    terminal.say(texts.MIGRATED if changed else texts.NOTHING_TO_MIGRATE)
    return 0
