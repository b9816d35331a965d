"""Killed at any moment, an interview comes back with every answer whose save was told."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.services import offices
from tests.services.interviewing import answers_for, completed, count, row
from tests.services.offices import OpenDesk
from twaim_desk.db.models.requests import Promise, Request
from twaim_desk.services import interviews
from twaim_desk.services.audit import verify_trail

ROOT = Path(__file__).parents[2]


def lines_until_killed(folder: Path, state: Path, after: int) -> list[str]:
    """What an interview in a process of its own told before it was killed after so many lines."""
    environment = os.environ | {"XDG_STATE_HOME": str(state), "LOCALAPPDATA": str(state)}
    environment["PYTHONPATH"] = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
    words = [sys.executable, "-m", "tests.services.killed", str(folder)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, env=environment, cwd=ROOT) as held:
        assert held.stdout is not None
        told = [held.stdout.readline().decode().strip() for _ in range(after)]
        held.kill()
        rest = held.stdout.read().decode().split("\n")
    return [line for line in [*told, *rest] if line]


@pytest.mark.parametrize("after", [1, 2, 9, 17, 26, 34, 43])
def test_every_answer_whose_save_was_told_is_there(
    after: int, folder: Path, state: Path, at_desk: OpenDesk
) -> None:
    told = lines_until_killed(folder, state, after)
    desk = at_desk("desk")
    uuid, steps = told[0], told[1:]
    answers = answers_for(desk, "rent_aid")
    kept = row(desk, Request, uuid=uuid)
    names = sorted(answers)
    saved = kept["answers"]
    assert isinstance(saved, dict)
    # One more may be kept than was told: killed between the commit and the line.
    least = len([line for line in steps if " " in line])
    assert list(saved) in [names[:least], names[: least + 1]]
    if kept["number"] is None:
        opened = interviews.resume(desk, uuid)
        assert opened.at_block in {line.partition(" ")[0] for line in steps} | {
            "", names[min(least, len(names) - 1)].partition(".")[0],
        }  # fmt: skip
        interviews.save_answers(desk, uuid, answers, "reply")
    done = completed(desk, uuid)
    assert count(desk, Promise, request_id=done.request_id) == 1
    assert verify_trail(at_desk("auditor")).ok
    assert [action for action, _, _ in offices.trail_of(desk)].count("request.complete") == 1


def test_one_that_is_not_killed_comes_to_its_end(
    folder: Path, state: Path, at_desk: OpenDesk
) -> None:
    told = lines_until_killed(folder, state, len(answers_for(at_desk("desk"), "rent_aid")) + 3)
    assert told[-1] == "end"
    assert told[-2].startswith("TW-1448-")
