"""Papers about the office's own conduct, of invented people."""

from datetime import date

from tests.papers.examples import ISSUE, PERSON
from tests.papers.house import HOUSE
from twaim_desk.domain.liaison_report import OfficerFigures
from twaim_desk.domain.oversight_papers import (
    FoundWanting,
    LiaisonReport,
    VisitRecord,
    WorkStatement,
)

VISIT_RECORD = VisitRecord(
    issue=HOUSE,
    visited_on=date(2026, 3, 1),
    place="مكتب الفرع الشمالي",
    visitor="خالد بن علي الحربي",
    seen="الاستقبال منتظم، والإيصالات تُسلَّم لأصحابها مطبوعة.\nازدحام في أول الدوام.",
    findings=(
        FoundWanting(
            "لوحة أوقات الاستقبال قديمة.",
            date(2026, 3, 15),
            "عُلّقت لوحة جديدة بالأوقات.",
            date(2026, 3, 8),
        ),
        FoundWanting("لا مقاعد كافية لكبار السن.", date(2026, 3, 29)),
    ),
)
LIAISON_REPORT = LiaisonReport(
    issue=HOUSE,
    first=date(2025, 12, 1),
    last=date(2026, 3, 1),
    allowed_days=15,
    officers=(
        OfficerFigures("وليد بن حمد الشمري", 3, 1, 11, 2, 4.5),
        OfficerFigures("خالد بن علي الحربي", 0, 0, 0, 0, None),
    ),
)
WORK_STATEMENT = WorkStatement(
    issue=ISSUE,
    person=PERSON,
    title="دليل إعداد المنتجات المنزلية",
    owner="سارة بنت محمد بن عبدالله القحطاني",
    terms="نشره في حسابات الجمعية منسوبًا إلى صاحبه.\nطباعته للمتدربين، دون بيعه أو تعديله.",
    until_on=date(2027, 2, 28),
)
