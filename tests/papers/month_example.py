"""Reports of a month with few rows, whose texts try everything that could break a file."""

from dataclasses import replace
from datetime import date

from twaim_desk.domain.month import Month
from twaim_desk.domain.month_cases import Case, Course, Fate, fate_of
from twaim_desk.domain.month_figures import Correction, Counted, MonthFigures, figures_of
from twaim_desk.domain.month_report import (
    ChannelWork,
    CommitteeWork,
    Complaint,
    MonthReport,
    Moved,
    Ratings,
    StaffWork,
    TurnedAway,
    services_of,
)
from twaim_desk.domain.request import State
from twaim_desk.domain.surveys import Method
from twaim_desk.services.before_office import association, shipped_forms
from twaim_desk.texts import month_workbook as texts

OCTOBER = Month(2026, 10)
HOSTILE = (
    '=HYPERLINK("http://example.invalid","x")', "+1+1", "-5 أيام", "@SUM(A1)", "\t=1+1",
    " مسافة في أولها وآخرها ", "<row r=\"1\">&amp;]]>", "سطر\nوسطر", "_x000D_ و _x0041_", "١٢٣",
    "🌙 قمر", "ا" * 40_000, "", "TRUE", "2026-10-01", "1e5", "\u200f\u2067معزول\u2069",
)  # fmt: skip
UNWRITTEN = ("\x00صفر", "جرس\x07", "\ud800نصف", "\ufffe")


def month_report(profile: str = "twaim", *, names: bool = True) -> MonthReport:
    """A month in which every table has rows."""
    of = association(profile)
    cases = tuple(_case(at, text) for at, text in enumerate((*HOSTILE, *UNWRITTEN), start=1))
    if of.terms.max_working_days is None:
        cases = tuple(_undated(case) for case in cases)
    report = MonthReport(
        month=OCTOBER, as_of=OCTOBER.last, names=names, letterhead=of.profile.letterhead,
        person=shipped_forms().people[of.profile.person], policy_title=of.policy.title,
        reply_clause=of.policy.reply.clause, promised_days=of.terms.max_working_days,
        digits=of.profile.digits, table=of.forms.table, figures=MonthFigures(),
        before=MonthFigures(received=3, answered_on_time=1, open_in_time=1, due=2, due_on_time=1),
        year_before=MonthFigures(), cases=cases,
        turned_away=(TurnedAway(date(2026, 10, 5), "في المكتب", HOSTILE[0]),),
        channels=(ChannelWork("الاتصال الهاتفي", 2, 3, 1, 0), ChannelWork("الخطاب", 1, 0, 0, 1)),
        committees=(CommitteeWork("اللجنة المختصة", 4, 5, 2, 1),),
        services=services_of(cases, OCTOBER, OCTOBER.last),
        moved=(_moved(),), staff=(StaffWork("موظف الاستقبال 1", 9, 12, 3, 8, 40),),
        complaints=_complaints(),
        ratings=(
            Ratings(None, 4, 2, 1), Ratings("السلة", 3, 1, 1),
            Ratings(None, 5, 1, 0, method=Method.DELIVERY),
        ),
        corrections=(Correction(Month(2026, 9), "received", 8, 9),),
    )  # fmt: skip
    counted = Counted(
        turned_away=1, visits=12, attempts=8, told=3, sessions=4, accepted=5, rejected=2,
        deferred=1, moved=1, complaints=1, suggestions=1, complaints_closed=1, complaints_open=2,
        rated_good=4, rated_middling=2, rated_poor=1,
    )  # fmt: skip
    return replace(report, figures=figures_of(cases, OCTOBER, OCTOBER.last, counted))


def empty_report() -> MonthReport:
    """A month in which nothing happened."""
    return replace(
        month_report(), cases=(), turned_away=(), channels=(), committees=(), services=(),
        moved=(), staff=(), complaints=(), ratings=(), corrections=(), figures=MonthFigures(),
    )  # fmt: skip


def _case(at: int, text: str) -> Case:
    """Requests in every state: every fourth incomplete, the others due from September on."""
    received = date(2026, 9, 20) if at % 5 == 0 else date(2026, 10, at)
    complete = None if at % 4 == 0 else received
    effective = None if complete is None else date(2026, 10, min(at + 5, 31))
    answered = date(2026, 10, at + 7) if at % 4 == 1 else None
    if at % 8 == 1:
        answered = effective
    state = State.TOLD if answered else State.WITH_COMMITTEE if complete else State.INCOMPLETE
    if at == len(HOSTILE) - 1:
        state, answered = State.WITHDRAWN, None
    fate = fate_of(effective, answered, state, OCTOBER.last, complete=complete is not None)
    return Case(
        number=f"TW-1448-{at:06}", name=text, service=text or "السلة", received_on=received,
        complete_on=complete, answered_on=answered, printed=effective, recomputed=effective,
        effective=effective, course=Course(state, text, State.WITH_COMMITTEE, at), fate=fate,
        working_days=None if complete is None else at, visits=1 + at % 3, attempts=at % 4,
        missing=(text, "الهوية") if complete is None else (), officer="موظف الاستقبال 1",
    )  # fmt: skip


def _undated(case: Case) -> Case:
    """The same where the policy sets no reply date."""
    state, complete = case.course.state, case.complete_on is not None
    fate = fate_of(None, case.answered_on, state, OCTOBER.last, complete=complete)
    assert fate is not Fate.OPEN_LATE
    return replace(case, printed=None, recomputed=None, effective=None, fate=fate)


def _moved() -> Moved:
    day, earlier = date(2026, 10, 20), date(2026, 10, 19)
    return Moved(
        "TW-1448-000001", date(2026, 10, 7), day, earlier, earlier, day, earlier,
        "إعلان مدة الإجازة الرسمية", by_two=False,
    )  # fmt: skip


def _complaints() -> tuple[Complaint, ...]:
    return (
        Complaint(
            "TW-1448-C0001", texts.COMPLAINT, date(2026, 9, 8), "الاتصال الهاتفي", HOSTILE[1],
            texts.CLOSED, date(2026, 10, 4),
        ),
        Complaint(
            "TW-1448-C0002", texts.COMPLAINT, date(2026, 10, 8), "الخطاب", "موضوع", texts.OPEN,
            None,
        ),
        Complaint(
            "TW-1448-C0003", texts.SUGGESTION, date(2026, 10, 9), "الخطاب", "موضوع", texts.OPEN,
            None,
        ),
    )  # fmt: skip
