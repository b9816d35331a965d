"""The papers of the house of invented people: for a committee, not to be taken along."""

from dataclasses import replace
from datetime import date

from tests.papers.examples import ISSUE, PERSON
from twaim_desk.domain.committee_papers import (
    Agenda,
    AgendaLine,
    DecidedLine,
    Minutes,
    SittingMember,
    StudyReport,
    StudyVisitLine,
)

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
