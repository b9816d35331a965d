"""Sets the desk up beside this file when it must, and opens it: `python3 start.py --help`.

Only what Python 3.6 can read stands here, so that an old Python gets a sentence to read.
"""

import importlib
import sys

OLDEST = (3, 11)
TOO_OLD = (
    "يحتاج البرنامج إلى بايثون 3.11 أو أحدث، وهذا الإصدار أقدم.\n"
    "This program needs Python 3.11 or later; this one is {}.{}.\n"
)


def refusal(major: int, minor: int) -> str:
    """What to tell the person who runs this Python, or nothing when it is new enough."""
    return TOO_OLD.format(major, minor) if (major, minor) < OLDEST else ""


def run(module: str) -> int:
    """The exit status of a module's main(), or 1 when this Python cannot even read it."""
    sentence = refusal(sys.version_info[0], sys.version_info[1])
    if sentence:
        sys.stderr.buffer.write(sentence.encode("utf-8"))
        return 1
    return int(importlib.import_module(module).main(sys.argv[1:]))


if __name__ == "__main__":
    sys.exit(run("set_up.opening"))
