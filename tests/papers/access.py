"""The copy of what is on record of an invented person."""

from datetime import date

from tests.papers.examples import ISSUE, PERSON
from twaim_desk.domain.access_papers import AccessFile, DatedLine, FilePart
from twaim_desk.domain.papers import Entry

ACCESS_FILE = AccessFile(
    issue=ISSUE,
    person=PERSON,
    entries=(
        Entry("الفئة", "أرملة"),
        Entry("تاريخ الميلاد", "١٢ شعبان ١٣٩٩هـ"),
        Entry("العنوان", "الرياض، محافظة المثال، حي النخيل"),
        Entry("الدخل الشهري", "3200 ريال"),
    ),
    parts=(
        FilePart(
            "الطلبات",
            (
                DatedLine(date(2026, 3, 1), ("الطلب 1447", "مساعدة في الإيجار: مقبول")),
                DatedLine(date(2025, 11, 9), ("سلة غذائية: مغلق",)),
            ),
        ),
        FilePart("الأسرة ومن ينوب", (DatedLine(None, ("ابن: خالد بن محمد", "يدرس")),)),
        FilePart("الزيارات", ()),
    ),
)
