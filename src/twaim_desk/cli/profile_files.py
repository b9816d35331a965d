"""`twaim-desk profile export` and `profile import`: the forms of an office, out and in."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from twaim_desk.cli import office_options, terminal
from twaim_desk.domain.digits import Digits, written
from twaim_desk.texts import cli as common
from twaim_desk.texts import profile_files as texts


def describe(commands: argparse._SubParsersAction[Any]) -> None:
    """Add both to the commands of `profile`."""
    for name, about, what, run in (
        ("export", texts.EXPORT, texts.EXPORT_TO, run_export),
        ("import", texts.IMPORT, texts.IMPORT_FROM, run_import),
    ):
        command = commands.add_parser(name, help=about, description=about)
        command.add_argument("folder", metavar="DIR", type=Path, help=what)
        office_options.add_sign_in(command)
        command.set_defaults(run=run)


def run_export(arguments: argparse.Namespace) -> int:
    """Write the forms and say how many they are."""
    from twaim_desk.services.profile_files import export_profile

    with office_options.opened_desk(arguments) as desk:
        files = export_profile(desk, arguments.folder)
    number = written(len(files), Digits.ARABIC)
    terminal.say(texts.EXPORTED.format(number=number, folder=arguments.folder))
    return 0


def run_import(arguments: argparse.Namespace) -> int:
    """Take changed forms in and name them."""
    from twaim_desk.services.profile_files import import_profile

    with office_options.opened_desk(arguments) as desk:
        done = import_profile(desk, arguments.folder)
    if done.changed:
        terminal.say(texts.CHANGED.format(files=common.SEPARATOR.join(done.changed)))
    else:
        terminal.say(texts.NOTHING_CHANGED)
    if done.strange:
        terminal.say(texts.STRANGE.format(files=common.SEPARATOR.join(done.strange)))
    return 0
