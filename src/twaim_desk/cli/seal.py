"""`twaim-desk seal`: the key that seals the papers, and a new one."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from twaim_desk.cli import office_options, terminal
from twaim_desk.cli.parser import Parser
from twaim_desk.texts import cli as common
from twaim_desk.texts import seal_key as texts

if TYPE_CHECKING:
    from twaim_desk.services.seal_keys import KeyLife


def describe(parser: Parser) -> None:
    """Give the parser what `seal` and its own commands take."""
    commands = parser.add_subparsers(title=common.COMMANDS, metavar="COMMAND", required=True)
    show = commands.add_parser("show", help=texts.SHOW, description=texts.SHOW)
    office_options.add_sign_in(show)
    show.add_argument("--json", action="store_true", help=common.JSON)
    show.set_defaults(run=run_show)
    new = commands.add_parser("rotate", help=texts.ROTATE, description=texts.MEANS)
    office_options.add_sign_in(new)
    new.set_defaults(run=run_rotate)


def run_show(arguments: argparse.Namespace) -> int:
    """Print every key, the newest first."""
    from twaim_desk.services.seal_keys import key_lives

    with office_options.opened_desk(arguments) as desk:
        lives = key_lives(desk)
    if arguments.json:
        terminal.say_json({"keys": [_facts(life) for life in lives]})
        return 0
    for life in lives:
        ends = {"since": life.made_on, "until": life.replaced_on}
        sentence = texts.SINCE if life.replaced_on is None else texts.FROM_TO
        terminal.say(sentence.format(**ends))
        terminal.say(texts.FINGERPRINT.format(fingerprint=life.fingerprint))
    if not lives:
        terminal.say(texts.NONE)
    return 0


def run_rotate(arguments: argparse.Namespace) -> int:
    """Have papers sealed with a new key from now on."""
    from twaim_desk.services.seals import rotate

    with office_options.opened_desk(arguments) as desk:
        rotate(desk)
    terminal.say(texts.ROTATED)
    return 0


def _facts(life: KeyLife) -> dict[str, object]:
    replaced = None if life.replaced_on is None else life.replaced_on.isoformat()
    return {
        "fingerprint": life.fingerprint,
        "made_on": life.made_on.isoformat(),
        "replaced_on": replaced,
    }
