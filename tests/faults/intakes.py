"""Takes whole intakes in, one after the other, and tells each that the program says is kept."""

import sys
from pathlib import Path
from random import Random
from uuid import NAMESPACE_URL, uuid5

from tests.services import offices
from twaim_desk.db import sqlcipher
from twaim_desk.services.desk import Desk
from twaim_desk.services.intake_example import example_answers
from twaim_desk.services.intake_file import IntakeFile, take_in
from twaim_desk.vault import keys

KEPT = "kept"  # begins the line of an intake, with its UUID and its number


def uuid_of(seed: int) -> str:
    """The UUID of the intake that is taken in with this seed."""
    return str(uuid5(NAMESPACE_URL, f"intake {seed}"))


def take(desk: Desk, seed: int) -> str:
    """The number of an intake that was taken in."""
    answers = example_answers(desk, "rent_aid", Random(seed))
    outcome = take_in(desk, IntakeFile(uuid_of(seed), "desk", answers))
    assert outcome.registered is not None, outcome.missing
    return outcome.registered.number


def with_settings(changed: list[str]) -> None:
    """Have the engine take other settings than its own: `synchronous = FULL` and the like."""
    reads_as = {"FULL": 2, "OFF": 0}
    for setting in changed:
        name, _, value = setting.partition(" = ")
        safe = next(each for each in sqlcipher.SETTINGS if each.startswith(f"{name} = "))
        del sqlcipher.SETTINGS[safe]
        sqlcipher.SETTINGS[setting] = reads_as.get(value, value.lower())


def tell(line: str) -> None:
    """Say a line now."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    vars(keys)["derive"] = offices.cheap_derive
    with_settings(sys.argv[3:])
    at_desk = offices.sign_in(Path(sys.argv[1]), "desk")
    for part in range(int(sys.argv[2])):
        tell(f"{KEPT} {uuid_of(part)} {take(at_desk, part)}")
