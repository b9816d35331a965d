"""No module over 300 lines, no function over 40: `python -m checks.sizes`."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

from set_up import ROOT

LINES_OF_A_MODULE = 300
LINES_OF_A_FUNCTION = 40
PLACES = ("src", "set_up", "checks", "bench")


def main() -> int:
    """Exit status 1 when something is too long; it is named on standard output."""
    found = [line for place in PLACES for line in too_long(ROOT / place)]
    sys.stdout.writelines(f"{line}\n" for line in found)
    return 1 if found else 0


def too_long(folder: Path) -> Iterator[str]:
    """What is too long in a folder, as `file:line: what`."""
    for path in sorted(folder.rglob("*.py")):
        if path.parent.name == "versions":
            continue  # written by a program, and never changed again
        text = path.read_text(encoding="utf-8")
        lines = len(text.splitlines())
        if lines > LINES_OF_A_MODULE:
            yield f"{path}:1: {lines} lines, more than {LINES_OF_A_MODULE}"
        yield from (f"{path}:{line}" for line in long_functions(text))


def long_functions(text: str) -> Iterator[str]:
    """The functions of a module that are too long, as `line: what`."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > LINES_OF_A_FUNCTION:
                yield f"{node.lineno}: {node.name} has {lines} lines, over {LINES_OF_A_FUNCTION}"


if __name__ == "__main__":
    sys.exit(main())
