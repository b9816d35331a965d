"""A complete set of answers for a service, found by answering whatever the gate still misses."""

from collections.abc import Iterable
from datetime import timedelta
from random import Random

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db.models.persons import Identity
from twaim_desk.domain.asks import Answer, Ask, AskKind
from twaim_desk.domain.conditions import FactTest
from twaim_desk.domain.identity import parse_identity
from twaim_desk.domain.interview.gate import missing
from twaim_desk.domain.interview.papers import PaperRow, PaperState, months_before, paper_rows
from twaim_desk.domain.interview.service import failed_conditions, offered_services
from twaim_desk.domain.interview.signature import Method, digest_to_sign
from twaim_desk.domain.interview.value import Interview, Rules
from twaim_desk.domain.interview.way import way_of
from twaim_desk.errors import ExpectedError, RefusedInputError
from twaim_desk.services.desk import Desk
from twaim_desk.services.interview_rules import rules_of
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.texts import intake_example as texts

_ROUNDS = 60
_CHILD_DAYS = 365 * 10
_ADULT_DAYS = 365 * 62  # old enough for every category


class NotOfferedError(ExpectedError):
    """The association does not offer this service."""

    def __init__(self, offered: list[str]) -> None:
        sentence = texts.NOT_OFFERED.format(offered=texts.SEPARATOR.join(offered))
        super().__init__("service not offered", user_message=sentence)


def example_answers(desk: Desk, service: str | None, chance: Random) -> dict[str, Answer]:
    """Answers that open the gate today, of an invented person whose number is on no record."""
    desk.allow("interview.hold")
    with desk.reading() as session:
        rules = rules_of(office_forms(session), today_of(desk))
        identity = _identity(session, chance)
    offered = [one.id for one in offered_services(Interview(rules))]
    wanted = service or offered[0]
    if wanted not in offered:
        raise NotOfferedError(offered)
    start: dict[str, Answer] = {
        **texts.PERSON,
        "person.identity": identity,
        "person.born": (rules.today - timedelta(days=_ADULT_DAYS)).isoformat(),
        "service": wanted,
        "sign.method": Method.INK,
    }
    categories = rules.services[wanted].categories
    if categories:
        start["person.category"] = "elderly" if "elderly" in categories else categories[0]
    return answered(rules, start)


def answered(rules: Rules, answers: dict[str, Answer]) -> dict[str, Answer]:
    """The answers with every missing one given, and every condition met."""
    for _ in range(_ROUNDS):
        interview = Interview(rules, answers)
        found = {one.field for one in missing(interview)}
        if not found:
            return answers
        answers = {
            **answers,
            **_meeting(interview),
            **_papers(interview),
            **_given(interview, found),
        }
    return answers


def _given(interview: Interview, found: set[str]) -> dict[str, Answer]:
    asks = [ask for _, block in way_of(interview) for ask in block.asks]
    given = {ask.id: _default(ask, interview) for ask in asks if ask.id in found}
    if "sign.read" in found:
        given["sign.shown"] = digest_to_sign(interview)
    return given


def _default(ask: Ask, interview: Interview) -> Answer:
    if ask.id in texts.FAMILY:
        return texts.FAMILY[ask.id]
    if ask.kind is AskKind.CHOICE:
        return ask.choices[0].id
    if ask.kind is AskKind.YES_NO:
        return ask.id.startswith("condition.") or ask.id == "sign.consent"
    if ask.kind is AskKind.TICK:
        return True
    if ask.kind in {AskKind.DATE, AskKind.PAST}:
        is_child = ask.id.startswith("member.")
        return (interview.rules.today - timedelta(days=_CHILD_DAYS * is_child)).isoformat()
    if ask.id.startswith("channel.address") and ask.kind is AskKind.PHONE:
        return interview.text("person.phone")
    return texts.DEFAULTS[ask.kind]


def _meeting(interview: Interview) -> dict[str, Answer]:
    """Answers by which the conditions that failed are met."""
    met: dict[str, Answer] = {}
    for condition in failed_conditions(interview):
        met |= _answers_for(condition.holds)
    return met


def _answers_for(tests: Iterable[FactTest]) -> dict[str, Answer]:
    met: dict[str, Answer] = {}
    for test in tests:
        if test.equals is not None:
            met[f"q.{test.fact}"] = (
                test.equals if isinstance(test.equals, bool) else str(test.equals)
            )
        elif test.one_of:
            met[f"q.{test.fact}"] = test.one_of[0]
        else:
            least = test.at_least if test.at_least is not None else 0
            met[f"q.{test.fact}"] = str(least)
    return met


def _papers(interview: Interview) -> dict[str, Answer]:
    given: dict[str, Answer] = {}
    for row in paper_rows(interview):
        if row.required and row.state is None:
            given |= {row.name("state"): PaperState.PRESENT, row.name("sighted"): True}
            given |= {row.name("matched"): True} if row.document.matches else {}
            given |= {row.name("date"): _date_on(row, interview)} if row.has_date else {}
    return given


def _date_on(row: PaperRow, interview: Interview) -> str:
    today = interview.rules.today
    if row.document.expires:
        return months_before(today, -36).isoformat()
    return today.isoformat()


def _identity(session: Session, chance: Random) -> str:
    while True:
        number = f"1{chance.randrange(10**9):09}"
        try:
            parse_identity(number)
        except RefusedInputError:
            continue
        if session.scalar(select(Identity.id).where(Identity.number == number).limit(1)) is None:
            return number
