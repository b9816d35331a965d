"""The papers of an interview: which are needed, what was done with each, what is wrong with it."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from twaim_desk.domain.asks import Ask, AskKind, Missing
from twaim_desk.domain.interview.service import (
    base_service,
    chosen_service,
    facts_of,
    member_facts,
)
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.service import Copying, Document, NeededDocument, needed_documents
from twaim_desk.texts import interview as texts

BLOCK = "papers"
_MONTHS = 12


class PaperState(StrEnum):
    """What became of a paper at the desk."""

    PRESENT = "present"
    ABSENT = "absent"
    NOT_APPLICABLE = "not_applicable"
    ON_FILE = "on_file"


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One paper that is needed, as far as it has been looked at.

    `issued_within` in months; without it and without `expires` a paper does not grow old.
    """

    key: str
    document: Document
    title: str
    note: str
    required: bool
    issued_within: int | None
    state: PaperState | None
    sighted: bool
    copied: bool
    matched: bool
    dated: date | None
    reason: str

    @property
    def has_date(self) -> bool:
        """Whether a date is read from it: until when it is valid, or when it was issued."""
        return self.document.expires or self.issued_within is not None

    def name(self, part: str) -> str:
        """The name of an answer about this paper."""
        return f"paper.{self.key}.{part}"


def paper_rows(interview: Interview) -> list[PaperRow]:
    """Every paper that the service needs of this person, in the order of the forms."""
    service = chosen_service(interview)
    if service is None:
        return []
    base, facts, members = base_service(interview), facts_of(interview), member_facts(interview)
    needed = [
        *(needed_documents(base, facts, members) if base else ()),
        *needed_documents(service, facts, members),
    ]
    rows: dict[str, PaperRow] = {}
    for paper, member in needed:
        key = paper.document if member is None else f"{paper.document}.{member + 1}"
        row = _row(interview, key, paper, member)
        rows[key] = _stricter(rows[key], row) if key in rows else row
    return list(rows.values())


def date_ask(row: PaperRow) -> Ask:
    """The question for the date on a paper."""
    if row.document.expires:
        return Ask(row.name("date"), AskKind.DATE, texts.VALID_UNTIL)
    return Ask(row.name("date"), AskKind.PAST, texts.ISSUED_ON)


def paper_faults(interview: Interview) -> list[Missing]:
    """What keeps the papers from being complete; one sentence for each paper."""
    clause = interview.rules.policy.gate.papers
    faults = []
    for row in paper_rows(interview):
        if (fault := fault_of(row, interview.rules.today)) is not None:
            message = texts.PAPER_FAULT.format(paper=row.title, fault=fault)
            faults.append(Missing(row.name("state"), BLOCK, clause, message))
    return faults


def fault_of(row: PaperRow, today: date) -> str | None:
    """What is wrong with a paper, or None; a paper that is not required may be absent."""
    if row.state is None:
        return texts.NOT_LOOKED_AT if row.required else None
    if row.state is PaperState.ABSENT:
        return texts.NOT_BROUGHT if row.required else None
    if row.state is PaperState.NOT_APPLICABLE:
        return None if row.reason else texts.NO_REASON
    return _fault_of_date(row, today) or _fault_of_sight(row)


def warning_of(row: PaperRow, today: date, reply_by: date | None) -> str | None:
    """What the person should know of a paper that is sound today but not on the reply day."""
    if row.state not in {PaperState.PRESENT, PaperState.ON_FILE} or reply_by is None:
        return None
    if row.document.expires and row.dated is not None and today <= row.dated < reply_by:
        return texts.EXPIRES_BEFORE_REPLY.format(paper=row.title)
    return None


def months_before(day: date, months: int) -> date:
    """The day that many months earlier; the last of its month where there is no such day."""
    at = day.year * _MONTHS + day.month - 1 - months
    year, month = divmod(at, _MONTHS)
    for last in range(day.day, 0, -1):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    raise AssertionError("every month has a first day")


def _stricter(first: PaperRow, second: PaperRow) -> PaperRow:
    """One paper that is asked for twice: it must do for both."""
    within = [one for one in (first.issued_within, second.issued_within) if one is not None]
    row = first if first.has_date or not second.has_date else second
    required = first.required or second.required
    note = first.note or second.note
    return replace(row, required=required, note=note, issued_within=min(within, default=None))


def _row(interview: Interview, key: str, paper: NeededDocument, member: int | None) -> PaperRow:
    document = interview.rules.documents[paper.document]
    name = interview.text(f"member.{member + 1}.name") if member is not None else ""
    title = texts.PAPER_OF.format(paper=document.title, name=name) if name else document.title
    within = paper.issued_within_months or document.issued_within_months
    row = PaperRow(
        key=key,
        document=document,
        title=title,
        note=paper.note or "",
        required=paper.required,
        issued_within=None if document.expires else within,
        state=_state(interview, key, member),
        sighted=interview.is_true(f"paper.{key}.sighted"),
        copied=interview.is_true(f"paper.{key}.copied") and document.copying is Copying.YES,
        matched=interview.is_true(f"paper.{key}.matched"),
        dated=None,
        reason=interview.text(f"paper.{key}.reason"),
    )
    return _dated(interview, row)


def _state(interview: Interview, key: str, member: int | None) -> PaperState | None:
    """What was done with it; it is on file only where the record says so, of this very person."""
    name = f"paper.{key}.state"
    state = interview.text(name)
    if state not in set(PaperState):
        return None
    if state == PaperState.ON_FILE and not _is_on_file(interview, name, member):
        return None
    return PaperState(state)


def _is_on_file(interview: Interview, name: str, member: int | None) -> bool:
    if member is None:
        return interview.record.get(name) == PaperState.ON_FILE
    whose = f"member.{member + 1}.name"
    same = interview.answer(whose) == interview.record.get(whose)
    return same and interview.record.get(name) == PaperState.ON_FILE


def _dated(interview: Interview, row: PaperRow) -> PaperRow:
    value = interview.value(date_ask(row)) if row.has_date else None
    return replace(row, dated=value) if isinstance(value, date) else row


def _fault_of_date(row: PaperRow, today: date) -> str | None:
    if not row.has_date:
        return None
    if row.dated is None:
        return texts.NO_EXPIRY if row.document.expires else texts.NO_ISSUE_DAY
    if row.document.expires:
        return texts.EXPIRED if row.dated < today else None
    is_old = row.dated < months_before(today, row.issued_within or 0)
    return texts.TOO_OLD if is_old else None


def _fault_of_sight(row: PaperRow) -> str | None:
    if row.state is PaperState.ON_FILE:
        return None
    if not row.sighted and not row.copied:
        return texts.NOT_SIGHTED
    return texts.NOT_MATCHED if row.document.matches and not row.matched else None
