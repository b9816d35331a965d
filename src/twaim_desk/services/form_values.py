"""The frozen values of the request form: empty for a service, or with the answers of a request."""

from dataclasses import dataclass
from datetime import date

from twaim_desk.domain.asks import Ask, AskKind
from twaim_desk.domain.blank_papers import (
    EmptyForm,
    FilledForm,
    FilledPart,
    Filling,
    PartToFill,
    ToFill,
)
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.declaration import Signer, declaration_text
from twaim_desk.domain.interview.person import asks_of_record, person_blocks
from twaim_desk.domain.interview.service import (
    KIN,
    every_question,
    member_count,
    needs_family,
)
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.paper_parts import AgreedWay, Issue, SeenDocument, Served
from twaim_desk.domain.paper_parts import Signer as PaperSigner
from twaim_desk.domain.papers import Entry
from twaim_desk.domain.service import NeededDocument, Per, Service
from twaim_desk.services.answer_words import answer_in_words, day_typed
from twaim_desk.services.interview_rules import rules_of
from twaim_desk.services.interviews import OpenInterview
from twaim_desk.services.office_forms import OfficeForms
from twaim_desk.texts import paper_values as texts

_FILLINGS = {
    AskKind.LONG: Filling.LINES,
    AskKind.IDENTITY: Filling.BOXES,
    AskKind.PHONE: Filling.BOXES,
    AskKind.PAST: Filling.DAY,
    AskKind.DATE: Filling.DAY,
    AskKind.YES_NO: Filling.SQUARES,
    AskKind.CHOICE: Filling.SQUARES,
}
_DIGITS = 10
_MEMBERS = 6
_ADDRESS, _CATEGORY = "person.address", "person.category"
_NOT_WRITTEN = frozenset({_CATEGORY, "person.told", "person.gender"})
_BORN = "person.born"
_SAID = (_BORN, "person.phone", "person.district", _ADDRESS)


def empty_form(
    forms: OfficeForms, service: Service, today: date, *, feminine: bool, sample: bool
) -> EmptyForm:
    """The form of a service for a man or a woman; a category is not asked on paper."""
    gender = "female" if feminine else "male"
    answers = {"service": service.id, "person.gender": gender}
    interview = Interview(rules_of(forms, today), answers)
    profile, word = interview.rules.profile, interview.rules.person
    return EmptyForm(
        letterhead=profile.letterhead,
        on=today,
        title=profile.request_form,
        service=service.title,
        parts=tuple(_parts_to_fill(interview)),
        documents=tuple(_documents(interview, service)),
        channels=tuple(Channel(one).in_words for one in profile.channels if one.can_answer),
        declaration=blank_declaration(interview, feminine=feminine),
        word=word.the_feminine if feminine else word.the_masculine,
        members=_MEMBERS if needs_family(interview) else 0,
        sample=sample,
    )


def blank_declaration(interview: Interview, *, feminine: bool) -> str:
    """The declaration of the policy with room for the name."""
    rules = interview.rules
    signer = Signer(texts.TO_BE_WRITTEN, feminine)
    return declaration_text(rules.declarations, str(rules.policy.declaration), signer)


@dataclass(frozen=True, slots=True)
class OnRecord:
    """What of a request lies in other rows than its answers."""

    person: Served
    documents: tuple[SeenDocument, ...]
    signer: PaperSigner
    declaration: str
    way: AgreedWay | None
    complete_on: date | None


def filled_form(opened: OpenInterview, issue: Issue, found: OnRecord, *, whole: bool) -> FilledForm:
    """The form of a request; what not everybody may read stands on it only when it is `whole`."""
    interview = opened.interview
    if opened.received_on is None:
        raise RuntimeError("a form is for a request that was received")
    service = interview.rules.services.get(interview.text("service"))
    return FilledForm(
        issue=issue,
        title=interview.rules.profile.request_form,
        person=found.person,
        service="" if service is None else service.title,
        received_on=opened.received_on,
        parts=tuple(part for part in _filled_parts(interview, whole=whole) if part.entries),
        documents=found.documents,
        signer=found.signer,
        declaration=found.declaration,
        number=opened.number,
        complete_on=found.complete_on,
        way=found.way,
        left_out=not whole,
    )


def _parts_to_fill(interview: Interview) -> list[PartToFill]:
    applicant = [ask for block in person_blocks(interview) for ask in block.asks]
    asks = tuple(_to_fill(ask) for ask in applicant if ask.id not in _NOT_WRITTEN)
    questions = tuple(
        _to_fill(ask, conditional=bool(question.when))
        for question, ask in every_question(interview)
    )
    parts = [PartToFill(texts.APPLICANT, asks)]
    return [*parts, PartToFill(texts.QUESTIONS, questions)] if questions else parts


def _to_fill(ask: Ask, *, conditional: bool = False) -> ToFill:
    filling = Filling.LINES if ask.id == _ADDRESS else _FILLINGS.get(ask.kind, Filling.LINE)
    label = texts.IF_IT_APPLIES.format(ask=ask.label) if conditional else ask.label
    choices = tuple(choice.say for choice in ask.choices)
    if ask.kind is AskKind.YES_NO:
        choices = (texts.YES, texts.NO)
    return ToFill(label, filling, choices, _DIGITS if filling is Filling.BOXES else 0)


def _documents(interview: Interview, service: Service) -> list[str]:
    rules = interview.rules
    base = rules.services.get(service.builds_on or "")
    services = [one for one in (base, service) if one is not None]
    needed = {paper.document: paper for one in services for paper in one.documents}
    return [_document(interview, paper) for paper in needed.values()]


def _document(interview: Interview, paper: NeededDocument) -> str:
    title = interview.rules.documents[paper.document].title
    if paper.note:
        title = texts.WITH_NOTE.format(title=title, note=paper.note.rstrip("."))
    is_for_some = bool(paper.when) or not paper.required or paper.per is Per.MEMBER
    return texts.IF_IT_APPLIES.format(ask=title) if is_for_some else title


def _filled_parts(interview: Interview, *, whole: bool) -> list[FilledPart]:
    by_id = {ask.id: ask for ask in asks_of_record(interview)}
    said = [
        (by_id[name].label, day_typed(interview, name) if name == _BORN else interview.text(name))
        for name in _SAID
        if name in by_id
    ]
    questions = [ask for _, ask in every_question(interview) if whole or not ask.private]
    answers = [(ask.label, answer_in_words(interview, ask)) for ask in questions]
    return [
        FilledPart(texts.APPLICANT, _entries(said)),
        FilledPart(texts.QUESTIONS, _entries(answers)),
        FilledPart(texts.FAMILY, _entries(_family(interview))),
    ]


def _entries(pairs: list[tuple[str, str]]) -> tuple[Entry, ...]:
    return tuple(Entry(label, value) for label, value in pairs if value)


def _family(interview: Interview) -> list[tuple[str, str]]:
    """Each member of the family by relation and name."""
    kin = {choice.id: choice.say for choice in KIN}
    members = range(1, member_count(interview) + 1)
    return [
        (kin.get(interview.text(f"member.{at}.kin"), ""), interview.text(f"member.{at}.name"))
        for at in members
    ]
