"""An argument parser that speaks Arabic."""

import argparse
import re
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

from twaim_desk.cli import terminal
from twaim_desk.texts import cli as texts

WRONG_USAGE_STATUS = 2

# What argparse says of a mistake, and what the person reads.
_MISTAKES = (
    (r"the following arguments are required: (?P<what>.+)", texts.REQUIRED),
    (r"unrecognized arguments: (?P<what>.+)", texts.UNRECOGNIZED),
    (r"argument (?P<what>\S+): expected .+", texts.VALUE_NEEDED),
    (r"argument (?P<what>\S+): ignored explicit argument .+", texts.NO_VALUE_TAKEN),
    (r"argument \S+: invalid choice: ['\"](?P<what>.*)['\"] \(.+", texts.NOT_A_CHOICE),
    (r"argument (?P<what>\S+): (?P<why>.+)", texts.BAD_VALUE),
)


class Parser(argparse.ArgumentParser):
    """A parser whose help and complaints are Arabic; wrong usage ends with status 2."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings, add_help=False, allow_abbrev=False, formatter_class=_Help)
        self._positionals.title = texts.ARGUMENTS
        self._optionals.title = texts.OPTIONS
        self.add_argument("-h", "--help", action="help", help=texts.HELP)

    def error(self, message: str) -> NoReturn:
        """Say how the command is written and what is wrong, and leave."""
        terminal.say_error(self.format_usage().rstrip())
        terminal.say_error(in_arabic(message))
        terminal.say_error(texts.SEE_HELP.format(command=self.prog))
        self.exit(WRONG_USAGE_STATUS)

    def _print_message(self, message: str, file: Any = None) -> None:
        terminal.say(message.rstrip())


class _Help(argparse.HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, texts.USAGE if prefix is None else prefix)


class Version(argparse.Action):
    """Prints the version; where it is written is looked up only then."""

    def __init__(self, option_strings: Sequence[str], dest: str, **settings: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, **settings)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Print the version and leave."""
        terminal.say(f"{parser.prog} {_version()}")
        parser.exit()


def in_arabic(message: str) -> str:
    """The sentence for a complaint of argparse; what it does not know is told in general."""
    for pattern, sentence in _MISTAKES:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return sentence.format(**found.groupdict())
    return texts.WRONG_USAGE


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version  # slow, and seldom asked for

    try:
        return version("twaim-desk")
    except PackageNotFoundError:
        return texts.VERSION_UNKNOWN
