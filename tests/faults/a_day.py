"""A day at the counter of an office, with what was said there read from standard input."""

import json
import logging
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random
from uuid import uuid4

from tests.services import offices
from twaim_desk.db.models.persons import Person
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.visits.value import Coming
from twaim_desk.errors import ExpectedError
from twaim_desk.log import write_log_to
from twaim_desk.services import find, intake_file, papers
from twaim_desk.services.backup_places import SECOND, choose_place
from twaim_desk.services.daily_backup import back_up_daily, back_up_now
from twaim_desk.services.desk import Desk
from twaim_desk.services.intake import Registered
from twaim_desk.services.intake_example import answered, example_answers
from twaim_desk.services.interview_rules import rules_of
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office import open_office
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.open_person import open_found
from twaim_desk.services.rehearsal import rehearse
from twaim_desk.services.visits.complaint import take_complaint
from twaim_desk.services.visits.opening import open_complaint
from twaim_desk.ui.error_dialog import CrashHook
from twaim_desk.vault import keys, seal_key

logger = logging.getLogger("twaim_desk.day")
Said = Mapping[str, str]
Answers = dict[str, Answer]


def live(office: Path, stick: Path, log: Path, said: Said) -> None:
    """Everything of a day that has to do with one person."""
    write_log_to(log)
    with at_work(office, "desk") as desk:
        done = take_in(desk, said)
        look_up(desk, said)
        complain(desk, done, said)
        papers.note_print(desk, papers.issue(desk, done.request_id, "receipt").paper_id, True, "")
        papers.issue_copy(desk, done.number)
        fail(desk, said)
    with at_work(office, "admin") as desk:
        choose_place(desk, SECOND, stick)
        for report in (back_up_now(desk), back_up_daily(desk)):
            assert report.done, report.sentence
        for file in stick.rglob("*.backup"):
            assert not rehearse(desk, file).lost
    with suppress(ExpectedError):
        open_office(office, said["full"], said["password"], offices.clock)
    with suppress(ExpectedError):
        open_office(office, "desk", said["password"], offices.clock)


@contextmanager
def at_work(office: Path, role: str) -> Iterator[Desk]:
    """A desk, closed at the end."""
    desk = offices.sign_in(office, role)
    try:
        yield desk
    finally:
        desk.store.dispose()


def take_in(desk: Desk, said: Said) -> Registered:
    """The interview of the person, whole, and another that is left with its declaration."""
    about: Answers = {name: text for name, text in said.items() if "." in name}
    answers = answers_about(desk, about)
    outcome = intake_file.take_in(desk, intake_file.IntakeFile(str(uuid4()), "desk", answers))
    assert outcome.registered is not None, outcome.missing
    assert outcome.registered.complete_on is not None, outcome.missing
    lacking = {name: one for name, one in answers.items() if name != "sign.done"}
    left = intake_file.take_in(desk, intake_file.IntakeFile(str(uuid4()), "desk", lacking))
    assert left.registered is not None, left.missing
    papers.issue(desk, left.registered.request_id, "missing_slip")
    return outcome.registered


def answers_about(desk: Desk, about: Answers) -> Answers:
    """Answers that open the gate; the declaration has this person's name in it."""
    example = example_answers(desk, "rent_aid", Random(1)) | about
    with desk.reading() as session:
        rules = rules_of(office_forms(session), today_of(desk))
    return answered(rules, {name: one for name, one in example.items() if name != "sign.read"})


def look_up(desk: Desk, said: Said) -> None:
    """Find the person by all that one may type, and open the card."""
    for text in (said["full"], said["person.identity"], said["person.phone"]):
        found = find.find(desk, text)
        assert found.results, "not found"
        find.note_search(desk, text)
        open_found(desk, found.results[0])


def complain(desk: Desk, done: Registered, said: Said) -> None:
    """A complaint of the person in his own words."""
    opened = open_complaint(desk, Coming(request=done.uuid))
    answers: Answers = {
        "kind": "complaint",
        "with_name": True,
        "about": said["about"],
        "text": said["text"],
    }
    take_complaint(desk, opened, {**opened.interview.answers, **answers})


def fail(desk: Desk, said: Said) -> None:
    """A save that goes wrong, and a mistake of the program that quotes the person."""
    try:
        with desk.saving() as session:
            session.add(Person(name=said["full"], district=said["person.district"]))
    except Exception:
        logger.exception("save failed")
    try:
        raise ValueError(said["full"], said["person.identity"])
    except ValueError as error:
        CrashHook(lambda *_: None).on_crash(type(error), error, error.__traceback__)


if __name__ == "__main__":
    vars(keys)["derive"] = offices.cheap_derive
    vars(seal_key)["_BITS"] = offices.FEW_BITS
    at, second_place, log_folder = map(Path, sys.argv[1:4])
    live(at, second_place, log_folder, json.loads(sys.stdin.buffer.read()))
