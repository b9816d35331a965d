"""The values of the papers of an interview that is not complete: what to sign, what to bring."""

from twaim_desk.domain.declaration import ENQUIRE, declaration_text
from twaim_desk.domain.interview.papers import PaperRow, PaperState, fault_of, paper_rows
from twaim_desk.domain.interview.person import full_name, is_feminine
from twaim_desk.domain.interview.service import chosen_service
from twaim_desk.domain.interview.signature import asks_consent
from twaim_desk.domain.interview.signature import signer_of as typed_signer
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.paper_parts import Issue, SeenDocument, Served, WhyMissing
from twaim_desk.domain.papers import (
    DeclarationSheet,
    Entry,
    MissingDocument,
    MissingSlip,
)
from twaim_desk.services.answer_words import day_typed
from twaim_desk.services.interviews import OpenInterview
from twaim_desk.services.paper_signers import signer_of_interview
from twaim_desk.services.paper_values import with_attached
from twaim_desk.texts import interview as interview_texts
from twaim_desk.texts import paper_values as texts

_SHOWN = 4
_AS_TYPED = ("phone", "district", "address")
_GOOD = {PaperState.PRESENT, PaperState.ON_FILE}
_WHY = {
    interview_texts.EXPIRED: WhyMissing.EXPIRED,
    interview_texts.TOO_OLD: WhyMissing.TOO_OLD,
    interview_texts.NOT_MATCHED: WhyMissing.NOT_MATCHING,
}


def declaration_sheet(opened: OpenInterview, issue: Issue) -> DeclarationSheet:
    """The sheet to be signed: the text as it was shown, the data and the papers."""
    interview = opened.interview
    rules, signer = interview.rules, typed_signer(interview)
    consents: tuple[str, ...] = ()
    if asks_consent(interview):
        consents = (declaration_text(rules.declarations, ENQUIRE, signer),)
    documents = tuple(_documents(interview))
    return DeclarationSheet(
        issue=with_attached(issue, documents),
        person=served_of(interview),
        service=_service_title(interview),
        entries=tuple(_entries(interview)),
        documents=documents,
        declaration=declaration_text(rules.declarations, str(rules.policy.declaration), signer),
        signer=signer_of_interview(interview),
        consents=consents,
        number=opened.number,
    )


def missing_slip(opened: OpenInterview, issue: Issue) -> MissingSlip:
    """The slip that names each paper to be brought, and the number to come back with."""
    if opened.number is None or opened.received_on is None:
        raise RuntimeError("a slip is for a request with a number")
    return MissingSlip(
        issue=issue,
        number=opened.number,
        received_on=opened.received_on,
        person=served_of(opened.interview),
        service=_service_title(opened.interview),
        documents=tuple(_missing(opened.interview)),
    )


def served_of(interview: Interview) -> Served:
    """The person as an interview knows him so far."""
    word = interview.rules.person
    return Served(
        full_name(interview) or texts.SERVED_UNKNOWN,
        interview.text("person.identity").strip()[-_SHOWN:],
        word.the_feminine if is_feminine(interview) else word.the_masculine,
    )


def _service_title(interview: Interview) -> str:
    service = chosen_service(interview)
    return "" if service is None else service.title


def _entries(interview: Interview) -> list[Entry]:
    """The data as it was checked; of the identity number the last digits, the category never."""
    shown = {
        "identity": interview.text("person.identity").strip()[-_SHOWN:],
        "born": day_typed(interview, "person.born"),
        **{name: interview.text(f"person.{name}") for name in _AS_TYPED},
    }
    return [Entry(label, shown[name]) for name, label in texts.DATA.items() if shown[name]]


def _documents(interview: Interview) -> list[SeenDocument]:
    return [
        SeenDocument(
            row.title,
            row.sighted or row.state is PaperState.ON_FILE,
            row.copied,
            row.dated if row.document.expires else None,
        )
        for row in paper_rows(interview)
        if row.state in _GOOD and fault_of(row, interview.rules.today) is None
    ]


def _missing(interview: Interview) -> list[MissingDocument]:
    today = interview.rules.today
    return [
        _missing_document(row, fault)
        for row in paper_rows(interview)
        if (fault := fault_of(row, today)) is not None
        and row.name("state") not in interview.excused
    ]


def _missing_document(row: PaperRow, fault: str) -> MissingDocument:
    return MissingDocument(
        title=row.title,
        why=_WHY.get(fault, WhyMissing.NOT_BROUGHT),
        where=row.document.where,
        expires=row.document.expires,
        issued_within_months=row.issued_within,
        note=row.note or None,
    )
