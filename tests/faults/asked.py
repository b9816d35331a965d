"""Takes an intake in for each line that it reads, and says how it ended, as JSON."""

import json
import sys
from pathlib import Path

from tests.faults.intakes import take, tell
from tests.services import offices
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.vault import keys


def ending(desk: Desk, seed: int) -> dict[str, str]:
    """The number of the intake; or the sentence that the person at the counter is told."""
    try:
        return {"number": take(desk, seed)}
    except ExpectedError as error:
        return {"sentence": error.user_message}
    except Exception as error:  # noqa: BLE001  the test is told of it
        return {"mistake": f"{type(error).__name__}: {error}"}


if __name__ == "__main__":
    vars(keys)["derive"] = offices.cheap_derive
    at_desk = offices.sign_in(Path(sys.argv[1]), "desk")
    take(at_desk, 0)  # everything that is imported late is imported now
    tell("ready")
    for line in sys.stdin:
        tell(json.dumps(ending(at_desk, int(line))))
