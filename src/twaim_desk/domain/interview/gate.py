"""The completeness gate: without it there is no receipt and no reply date."""

from twaim_desk.domain.asks import Ask, AskKind, Missing
from twaim_desk.domain.interview.papers import paper_faults
from twaim_desk.domain.interview.person import override_reason
from twaim_desk.domain.interview.service import (
    MEMBERS,
    MOST_MEMBERS,
    chosen_service,
    failed_conditions,
)
from twaim_desk.domain.interview.signature import signature_faults
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.interview.way import Step, way_of
from twaim_desk.domain.typed_answers import is_given, read_answer
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import answers as answer_texts
from twaim_desk.texts import interview as texts

_SENTENCES = {
    AskKind.CHOICE: answer_texts.NOT_CHOSEN,
    AskKind.TICK: answer_texts.NOT_TICKED,
    AskKind.YES_NO: answer_texts.NOT_ANSWERED,
}
_IDENTITY, _REASON = "person.identity", "person.identity_reason"
_EXCUSABLE = ("paper.", "condition.", "service.open")
_OF_IDENTITY = {"identity", "birth_date"}  # what is matched on a paper that says who one is


def missing(interview: Interview) -> tuple[Missing, ...]:
    """All that keeps the request from being complete, in the order of the interview."""
    found = [*_of_the_record(interview)]
    for step, block in way_of(interview):
        clause = _clause(interview, step)
        for ask in block.asks:
            problem = problem_of(interview, ask)
            if problem is not None:
                found.append(Missing(ask.id, block.id, clause, problem))
        found += _of_the_block(interview, block.id)
    told = {one.field: one for one in reversed(found)}  # one sentence for each field, the first
    kept = [one for one in found if told[one.field] is one]
    return tuple(one for one in kept if not _is_excused(interview, one.field))


def can_be_excused(interview: Interview, field: str) -> bool:
    """Whether a supervisor may let it pass: papers and conditions, never who it is or signs."""
    return field.startswith(_EXCUSABLE) and not _proves_identity(interview, field)


def excusable(interview: Interview) -> tuple[Missing, ...]:
    """What is missing and could be let pass."""
    return tuple(one for one in missing(interview) if can_be_excused(interview, one.field))


def missing_to_number(interview: Interview) -> tuple[Missing, ...]:
    """What must be known before a request can be received at all: who it is, and what he wants."""
    needed = {"service", "person.identity", "person.phone", "person.first", "person.family",
              "person.gender"}  # fmt: skip
    return tuple(one for one in missing(interview) if one.field in needed)


def problem_of(interview: Interview, ask: Ask) -> str | None:
    """What is wrong with the answer to a question, in one sentence, or None."""
    answer = override_reason(interview) if ask.id == _REASON else interview.answer(ask.id)
    if answer is None or not is_given(answer) or (ask.kind is AskKind.TICK and answer is False):
        sentence = _SENTENCES.get(ask.kind, answer_texts.NOT_WRITTEN)
        return sentence.format(label=ask.label) if ask.required else None
    try:
        read_answer(ask, answer, interview.rules.reading)
    except RefusedInputError as error:
        if ask.id == _IDENTITY and error.reason == "checksum" and override_reason(interview):
            return None
        return answer_texts.WRONG.format(label=ask.label, problem=error.user_message)
    return None


def _is_excused(interview: Interview, field: str) -> bool:
    return field in interview.excused and can_be_excused(interview, field)


def _proves_identity(interview: Interview, field: str) -> bool:
    kind, _, rest = field.partition(".")
    paper = interview.rules.documents.get(rest.partition(".")[0]) if kind == "paper" else None
    return paper is not None and set(paper.matches) >= _OF_IDENTITY


def _clause(interview: Interview, step: Step) -> str | None:
    gate = interview.rules.policy.gate
    clauses = {
        Step.PAPERS: gate.papers, Step.SIGNATURE: gate.signature, Step.REPLY: gate.explanation,
    }  # fmt: skip
    return clauses.get(step, gate.data)


def _of_the_record(interview: Interview) -> list[Missing]:
    if interview.record.get("person.died"):
        clause = interview.rules.policy.gate.data
        return [Missing("person.died", "person.back", clause, texts.DIED)]
    return []


def _of_the_block(interview: Interview, block: str) -> list[Missing]:
    """What is wrong beyond single questions, told after the block where it shows."""
    if block == "service":
        return [*_of_the_service(interview), *_of_the_conditions(interview)]
    if block == MEMBERS.id:
        return _of_the_family(interview)
    if block == "papers":
        return paper_faults(interview)
    if block == "sign":
        return signature_faults(interview)
    return []


def _of_the_service(interview: Interview) -> list[Missing]:
    service = chosen_service(interview)
    if service is None or service.id not in interview.open_services:
        return []
    clause = interview.rules.policy.gate.data
    return [Missing("service.open", "service", clause, texts.SAME_SERVICE_OPEN)]


def _of_the_conditions(interview: Interview) -> list[Missing]:
    clause = interview.rules.policy.gate.papers
    return [
        Missing(f"condition.{one.id}", "service", clause, one.otherwise)
        for one in failed_conditions(interview)
    ]


def _of_the_family(interview: Interview) -> list[Missing]:
    """A family of which not everyone could be listed is refused, not cut."""
    count = interview.value(MEMBERS)
    if not isinstance(count, int) or count <= MOST_MEMBERS:
        return []
    clause = interview.rules.policy.gate.data
    message = texts.TOO_MANY_MEMBERS.format(most=MOST_MEMBERS)
    return [Missing(MEMBERS.id, MEMBERS.id, clause, message)]
