"""Starts the program: a command, or the desk's window when none is given."""

import sys
from pathlib import Path

from twaim_desk.log import leave_no_core


def main(argv: list[str] | None = None) -> int:
    """The exit status of the command, or of the window.

    Imports stay inside: the command line never brings Qt, the window no parsers of commands.
    """
    leave_no_core()
    words = sys.argv[1:] if argv is None else argv
    if words[:1] == ["--read-list"]:  # the process in which a stranger's file is read
        from twaim_desk.exchange.child import main as read_list

        return read_list(words[1:])
    if words and not _names_a_folder_only(words):
        from twaim_desk.cli.main import run as run_command

        return run_command(words)
    from twaim_desk.app import run as open_desk
    from twaim_desk.clock import system_clock
    from twaim_desk.paths import office_folder

    folder = Path(words[-1].removeprefix("--data=")) if words else office_folder()
    return open_desk(folder, system_clock)


def _names_a_folder_only(words: list[str]) -> bool:
    """Whether these words are `--data DIR` and nothing else."""
    if len(words) == 2:
        return words[0] == "--data" and bool(words[1]) and not words[1].startswith("-")
    return len(words) == 1 and words[0].startswith("--data=") and words[0] != "--data="


if __name__ == "__main__":
    sys.exit(main())
