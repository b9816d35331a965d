"""An interview as one value: what was answered, what the office knew before, and by which rules."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from twaim_desk.domain.asks import Answer, Answers, Ask
from twaim_desk.domain.declaration import Declarations
from twaim_desk.domain.policy import Policy
from twaim_desk.domain.profile import PersonWord, Profile
from twaim_desk.domain.service import Category, Document, Service
from twaim_desk.domain.typed_answers import Reading, Value, is_given, read_answer
from twaim_desk.errors import RefusedInputError

_OF_THE_RECORD = ("person.", "members", "member.")


@dataclass(frozen=True, slots=True)
class Rules:
    """What an interview is held by: the association's forms, the day, the calendar's answer.

    `reply_by` is the day of the reply if the request became complete today.
    """

    policy: Policy
    profile: Profile
    person: PersonWord
    services: Mapping[str, Service]
    documents: Mapping[str, Document]
    categories: Mapping[str, Category]
    declarations: Declarations
    reading: Reading
    reply_by: date | None = None

    @property
    def today(self) -> date:
        """The day of the interview."""
        return self.reading.today


@dataclass(frozen=True, slots=True)
class Interview:
    """Everything that decides what is asked and what is missing.

    `answers` are as typed. `record`: what the office knew of the person before, under the same
    names; an answer goes before it. `excused`: what a supervisor let pass. `open_services`: of
    which a request of the same person is still open. `employees`: the names of those who hold the
    interview, at the desk now and when it began.
    """

    rules: Rules
    answers: Answers = field(default_factory=dict)
    record: Answers = field(default_factory=dict)
    excused: frozenset[str] = frozenset()
    open_services: frozenset[str] = frozenset()
    employees: tuple[str, ...] = ()

    @property
    def is_known(self) -> bool:
        """Whether the office has a record of the person."""
        return bool(self.record)

    def answer(self, name: str) -> Answer | None:
        """What was answered, or what the record says, or None."""
        given = self.answers.get(name)
        return given if is_given(given) and not self.stands(name) else self.record.get(name)

    def stands(self, name: str) -> bool:
        """Whether what is on record holds, and is asked again only when the person changed it.

        What was typed while it was said to have changed does not count any more.
        """
        if name not in self.record or self.answers.get("person.changed") is True:
            return False
        if name.startswith(_OF_THE_RECORD):
            return True
        service = self.rules.services.get(str(self.answers.get("service")))
        base = None if service is None else self.rules.services.get(service.builds_on or "")
        return base is not None and name in {f"q.{one.id}" for one in base.questions}

    def text(self, name: str) -> str:
        """The answer as a text, or an empty one."""
        answer = self.answer(name)
        return answer if isinstance(answer, str) else ""

    def is_true(self, name: str) -> bool:
        """Whether the answer is yes, or a box that is ticked."""
        return self.answer(name) is True

    def value(self, ask: Ask) -> Value | None:
        """What was meant, or None where nothing sound was answered."""
        answer = self.answer(ask.id)
        if answer is None:
            return None
        try:
            return read_answer(ask, answer, self.rules.reading)
        except RefusedInputError:
            return None
