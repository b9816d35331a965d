"""A whole intake from one file: the same answers, gate and transaction as in the window."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from twaim_desk.db.interviews import person_with_identity
from twaim_desk.domain.asks import Answer, Answers, Missing, as_kept
from twaim_desk.domain.digits import bare_number
from twaim_desk.errors import ExpectedError
from twaim_desk.services import interviews
from twaim_desk.services.desk import Desk
from twaim_desk.services.intake import (
    IncompleteError,
    Registered,
    complete,
    receive_incomplete,
    registered,
)
from twaim_desk.texts import intake_file as texts

_PAPER = "paper."
_WAYS = (
    *("desk", "phone", "home", "letter", "fax", "email", "website"),
    *("private_message", "aid_request"),
)


class BadFileError(ExpectedError):
    """The file is not one of an intake."""

    def __init__(self, sentence: str) -> None:
        super().__init__("not an intake file", user_message=sentence)


@dataclass(frozen=True, slots=True)
class IntakeFile:
    """What a file says: its UUID, how the request came, the answers as typed."""

    uuid: str
    taken_from: str
    answers: dict[str, Answer]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a file; `registered` is None where not even a number could be given."""

    uuid: str
    registered: Registered | None
    missing: tuple[Missing, ...]


def read_intake(value: Any) -> IntakeFile:
    """The intake that a JSON value holds, refused in one sentence where it holds none.

    One without a UUID is a new one each time.
    """
    if not isinstance(value, dict) or not isinstance(value.get("answers"), dict):
        raise BadFileError(texts.NOT_AN_INTAKE)
    try:
        uuid = str(UUID(str(value.get("uuid", uuid4()))))
    except ValueError:
        raise BadFileError(texts.NO_UUID) from None
    taken_from = value.get("taken_from", _WAYS[0])
    if taken_from not in _WAYS:
        raise BadFileError(texts.BAD_WAY.format(allowed=texts.SEPARATOR.join(_WAYS)))
    answers = {**value["answers"], **_documents(value.get("documents", {}))}
    if not all(isinstance(one, str | bool | int) for one in answers.values()):
        raise BadFileError(texts.BAD_ANSWER)
    plain = {
        str(as_kept(name)): str(one) if type(one) is int else one for name, one in answers.items()
    }
    return IntakeFile(uuid, taken_from, plain)


def written_intake(uuid: str, answers: Answers) -> dict[str, Any]:
    """The same as a JSON value: the papers by themselves, each with what was seen of it."""
    documents: dict[str, dict[str, Answer]] = {}
    others: dict[str, Answer] = {}
    for name, answer in answers.items():
        if name.startswith(_PAPER):
            document, _, seen = name.removeprefix(_PAPER).rpartition(".")
            documents.setdefault(document, {})[seen] = answer
        else:
            others[name] = answer
    return {"uuid": uuid, "taken_from": _WAYS[0], "answers": others, "documents": documents}


def take_in(desk: Desk, file: IntakeFile) -> Outcome:
    """One intake; a repeat gives what the first one gave, or goes on where it lacked something."""
    desk.allow("request.complete")
    done = registered(desk, file.uuid)
    if done is not None and done.complete_on is not None:
        return Outcome(file.uuid, done, ())
    person = _person_of(desk, file)
    opened = interviews.start_or_resume(desk, file.uuid, person, file.taken_from)
    if opened.person_id is None and person is not None:  # on record since the file was left
        opened = interviews.set_person(desk, file.uuid, person)
    answers = dict(file.answers)
    if opened.interview.is_known:
        answers.setdefault("person.changed", True)
    changed: dict[str, Answer | None] = dict.fromkeys(opened.interview.answers)
    interviews.save_answers(desk, file.uuid, {**changed, **answers}, "")
    shown = interviews.answers_digest(answers)
    try:
        return Outcome(file.uuid, complete(desk, file.uuid, shown), ())
    except IncompleteError as error:
        found = error.missing
    try:
        return Outcome(file.uuid, receive_incomplete(desk, file.uuid, shown), found)
    except IncompleteError:
        return Outcome(file.uuid, None, found)


def _documents(value: Any) -> dict[str, Any]:
    """What was seen of the papers, as answers."""
    if not isinstance(value, dict) or not all(isinstance(one, dict) for one in value.values()):
        raise BadFileError(texts.BAD_DOCUMENTS)
    return {
        f"{_PAPER}{document}.{seen}": answer
        for document, one in value.items()
        for seen, answer in one.items()
    }


def _person_of(desk: Desk, file: IntakeFile) -> int | None:
    number = bare_number(str(file.answers.get("person.identity", "")))
    if not number:
        return None
    with desk.reading() as session:
        return person_with_identity(session, number)
