"""The papers of a round of satisfaction, answered by invented people."""

from dataclasses import replace
from datetime import date

from tests.papers.examples import ISSUE, LETTERHEAD
from twaim_desk.domain.improvements import Improved
from twaim_desk.domain.survey_papers import SurveyReport, SurveySheetPaper
from twaim_desk.domain.survey_results import Sheet, results_of
from twaim_desk.domain.surveys import Asked, Audience, Group, Method, Split, asked_in
from twaim_desk.services.before_office import shipped_forms

TITLE = "النصف الأول من العام"


def asked(audience: Audience = Audience.EXTERNAL) -> Asked:
    """What the shipped forms ask, told apart by three services."""
    surveys = shipped_forms().surveys
    chosen = next(one for one in surveys.questionnaires if one.asked is audience)
    groups = (
        Group("rent", "مساعدة في الإيجار"),
        Group("basket", "سلة غذائية"),
        Group("monthly", "مساعدة نقدية شهرية"),
    )
    return asked_in(surveys, chosen, "المستفيدين", groups)


def _sheets() -> list[Sheet]:
    """Forty of three services, of which the last has three alone."""
    names = ["rent"] * 22 + ["basket"] * 15 + ["monthly"] * 3
    questions = asked().questions
    return [
        Sheet(
            name,
            {
                one.id: 1 + (at * (number + 2) // 11) % 3
                for number, one in enumerate(questions)
                if (at + number) % 13
            },
        )
        for at, name in enumerate(names)
    ]


SURVEY_SHEET = SurveySheetPaper(
    letterhead=LETTERHEAD, round_title=TITLE, asked=asked(), split=Split.SERVICE
)
SURVEY_REPORT = SurveyReport(
    issue=replace(ISSUE, half=None),
    round_title=TITLE,
    asked=asked(),
    method=Method.FIELD,
    split=Split.SERVICE,
    first_on=date(2026, 2, 1),
    last_on=date(2026, 2, 26),
    closed_on=date(2026, 3, 1),
    results=results_of(asked(), _sheets()),
    improvements=(
        Improved(
            "طول الانتظار صباحًا",
            "موظف ثانٍ في الاستقبال من التاسعة إلى الحادية عشرة",
            "رئيس قسم الاستقبال",
            date(2026, 2, 20),
        ),
        Improved(
            "لا يُعرف ما يُطلب من المستندات قبل الحضور",
            "طباعة قائمة المتطلبات لكل خدمة ونشرها",
            "العلاقات العامة",
            date(2026, 2, 28),
            date(2026, 2, 25),
            "قلّت الطلبات غير المكتملة",
        ),
        Improved("ضيق مكان الانتظار", "توسعة المكان", "الشؤون الإدارية", date(2026, 6, 1)),
    ),
    today=date(2026, 3, 1),
)
