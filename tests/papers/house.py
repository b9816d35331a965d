"""The papers of the house of invented people: for a committee, not to be taken along."""

from dataclasses import replace
from datetime import date

from tests.papers.examples import ISSUE, PERSON
from twaim_desk.domain.board_letter import BoardLetter, MonthOfReplies
from twaim_desk.domain.committee_papers import (
    Agenda,
    AgendaLine,
    DecidedLine,
    HarmMinutesPaper,
    Minutes,
    SigningMember,
    SittingMember,
    StudyReport,
    StudyVisitLine,
)
from twaim_desk.domain.month import Month
from twaim_desk.domain.month_figures import MonthFigures

HOUSE = replace(ISSUE, half=None)
AGENDA = Agenda(
    issue=HOUSE,
    committee="اللجنة المختصة",
    number="TW-1447-S012",
    held_on=date(2026, 3, 8),
    requests=(
        AgendaLine(
            "TW-1447-000098", PERSON.name, "مساعدة في الإيجار", date(2026, 2, 15), date(2026, 3, 9)
        ),
        AgendaLine(
            "TW-1447-000101", "سعد بن ناصر المطيري", "مساعدة نقدية شهرية", date(2026, 2, 17),
            date(2026, 3, 11),
        ),
        AgendaLine("TW-1447-000105", "هند بنت علي", "سلة غذائية", date(2026, 3, 1), None),
    ),
)  # fmt: skip
MINUTES = Minutes(
    issue=HOUSE,
    committee="اللجنة المختصة",
    number="TW-1447-S012",
    held_on=date(2026, 3, 8),
    members=(
        SittingMember("عبدالله بن سليمان العنزي", "رئيس اللجنة", present=True),
        SittingMember("نوف بنت خالد الشهري", "أمين اللجنة", present=True),
        SittingMember("ماجد بن فهد القحطاني", "عضو", present=True),
        SittingMember("ريم بنت صالح الغامدي", "عضو", present=False),
    ),
    needed=3,
    quorum=True,
    requests=(
        DecidedLine(
            "TW-1447-000098", PERSON.name, "مساعدة في الإيجار", "قبول",
            (
                "مساعدة في إيجار المسكن",
                "١٠٠٠٠ ريال في كل مرة",
                "التسليم: ٢٥ رمضان ١٤٤٧هـ",
                "سبب القرار بعد موعد الرد: لم يكتمل نصاب الجلسة السابقة",
            ),
        ),
        DecidedLine(
            "TW-1447-000101", "سعد بن ناصر المطيري", "مساعدة نقدية شهرية", "رفض",
            ("السبب: لا تنطبق شروط الخدمة في الوقت الحاضر",),
        ),
        DecidedLine(
            "TW-1447-000105", "هند بنت علي", "سلة غذائية", "ترحيل إلى الجلسة القادمة",
            ("السبب: لحضور مسؤول البحث الاجتماعي",),
        ),
    ),
    notes="اطّلعت اللجنة على محضر الجلسة السابقة.\nموعد الجلسة القادمة الأحد القادم.",
)  # fmt: skip
HARM_MINUTES = HarmMinutesPaper(
    issue=replace(ISSUE, issued_on=date(2026, 3, 6)),
    committee="لجنة التحقيق والمتابعة",
    number="TW-1447-D0003",
    held_on=date(2026, 3, 4),
    person=PERSON,
    harm="تلفت ثلاجة المستفيدة عند نقل المعونة إلى منزلها في ١٠ شعبان.\nوأُبلغ الاستقبال في يومه.",
    size="ثلاجة واحدة، تعذّر إصلاحها",
    causes="نُقلت المعونة دون عربة، فسقط بعضها على الثلاجة.",
    finding="الجمعية سبب الضرر",
    members=(
        SigningMember("عبدالله بن سليمان العنزي", "رئيس اللجنة", True, date(2026, 3, 5)),
        SigningMember("ريم بنت صالح الغامدي", "أمين اللجنة"),
        SigningMember(
            "فهد بن علي القحطاني", "عضو اللجنة", False, date(2026, 3, 5), "لم تُعاين الثلاجة."
        ),
    ),
    about="TW-1447-000098",
    halalas=180_000,
)
STUDY_REPORT = StudyReport(
    issue=HOUSE,
    number="TW-1447-000098",
    person=PERSON,
    service="مساعدة في الإيجار",
    referred_on=date(2026, 2, 16),
    reason="تُدرس حالة الأسرة قبل عرضها على اللجنة",
    visits=(
        StudyVisitLine(date(2026, 2, 18), "منزل الأسرة، حي النخيل", "بيت مستأجر من ثلاث غرف."),
        StudyVisitLine(
            date(2026, 2, 22), "المكتب العقاري", "أكّد المكتب تأخر الأسرة في سداد دفعتين."
        ),
    ),
    findings="الأسرة من خمسة أفراد، ودخلها من الضمان الاجتماعي وحده.",
    report="زيرت الأسرة في منزلها، وقوبلت الأم.\nالأبناء منتظمون في المدرسة.",
    recommended="مساعدة في إيجار المسكن",
    riyals=10000,
)

BOARD_LETTER = BoardLetter(
    issue=HOUSE,
    month=Month(2026, 2),
    as_of=date(2026, 2, 28),
    people="المستفيدين",
    figures=MonthFigures(
        received=126, answered_on_time=41, answered_late=3, open_in_time=70, not_started=12,
        open_late=7, withdrawn=5, answer_days=421, due=118, due_on_time=104, late=14,
        completed=109, visits_of_completed=152, turned_away=9, accepted=61, rejected=12,
        deferred=6, complaints=3, complaints_closed=2,
    ),
    before=MonthFigures(
        received=131, answered_on_time=52, open_in_time=79, due=97, due_on_time=90, late=7,
        answer_days=500, completed=120, visits_of_completed=166, accepted=70, rejected=9,
    ),
    replies=(
        MonthOfReplies(Month(2025, 9), 61, 0),
        MonthOfReplies(Month(2025, 10), 74, 5),
        MonthOfReplies(Month(2025, 11), 82, 11),
        MonthOfReplies(Month(2025, 12), 0, 0),
        MonthOfReplies(Month(2026, 1), 90, 7),
        MonthOfReplies(Month(2026, 2), 104, 14),
    ),
    digest="9f2c1c7f4f0d2b7b9a54f0d3f4b8a0fd6f8c1f3e2d4b5a69788796a5b4c3d2e1",
)  # fmt: skip
