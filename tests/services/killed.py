"""Holds an interview block by block and tells each block that is saved, until it is killed."""

import sys
from itertools import groupby
from pathlib import Path

from tests.services import offices
from tests.services.interviewing import answers_for
from twaim_desk.domain.asks import Answer
from twaim_desk.services import interviews
from twaim_desk.services.intake import complete
from twaim_desk.vault import keys


def hold(folder: Path) -> None:
    """Save every answer under the step of its name, then complete; a line for each."""
    desk = offices.sign_in(folder, "desk")
    answers = answers_for(desk, "rent_aid")
    uuid = interviews.start(desk).uuid
    tell(uuid)
    kept: dict[str, Answer] = {}
    for step, names in groupby(sorted(answers), lambda name: name.partition(".")[0]):
        for name in names:
            interviews.save_answers(desk, uuid, {name: answers[name]}, step)
            kept[name] = answers[name]
            tell(f"{step} {len(kept)}")
    tell(complete(desk, uuid, interviews.answers_digest(kept)).number)
    tell("end")


def tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    vars(keys)["derive"] = offices.cheap_derive
    hold(Path(sys.argv[1]))
