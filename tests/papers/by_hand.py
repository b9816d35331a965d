"""Papers that are written on by hand, and the request form with answers, of invented people."""

from datetime import date, timedelta

from tests.papers.examples import (
    DECLARATION,
    DOCUMENTS,
    ISSUE,
    LETTERHEAD,
    PERSON,
    REPLY,
    WAY,
)
from twaim_desk.domain.blank_papers import (
    Booklet,
    EmptyForm,
    FilledForm,
    FilledPart,
    Filling,
    PartToFill,
    ReplyDay,
    ReplyTable,
    ToFill,
    VoidEntry,
    VoidRegister,
)
from twaim_desk.domain.declaration import of_both
from twaim_desk.domain.keeping_papers import DestroyedKind, DestructionRecord, Took
from twaim_desk.domain.paper_parts import Signer
from twaim_desk.domain.papers import Entry

DAY = date(2026, 3, 1)
EMPTY_FORM = EmptyForm(
    letterhead=LETTERHEAD,
    on=DAY,
    title="نموذج طلب خدمة",
    service="مساعدة في الإيجار",
    parts=(
        PartToFill(
            "بيانات صاحب الطلب",
            (
                ToFill("الاسم الأول"),
                ToFill("اسم الأب"),
                ToFill("اسم الجد"),
                ToFill("اسم العائلة"),
                ToFill("رقم الهوية أو الإقامة", Filling.BOXES, boxes=10),
                ToFill("تاريخ الميلاد", Filling.DAY),
                ToFill("رقم الجوال", Filling.BOXES, boxes=10),
                ToFill("الحي أو البلدة"),
                ToFill("العنوان الوطني", Filling.LINES),
            ),
        ),
        PartToFill(
            "أسئلة الخدمة",
            (
                ToFill("كم إيجار المسكن في السنة؟"),
                ToFill("هل على الأسرة إيجار متأخر؟", Filling.SQUARES, ("نعم", "لا")),
                ToFill(
                    "هل السكن ملك أم بالإيجار؟",
                    Filling.SQUARES,
                    ("ملك للأسرة", "بالإيجار", "لدى الأقارب أو غيرهم دون إيجار", "سكن خيري"),
                ),
            ),
        ),
    ),
    documents=("الهوية الوطنية", "عقد الإيجار الإلكتروني", "تعريف بالراتب"),
    channels=("الاتصال الهاتفي", "الخطاب", "البريد الإلكتروني", "الحضور إلى الجمعية"),
    declaration=DECLARATION.replace(PERSON.name, "." * 60),
    word=PERSON.word,
    members=5,
)
FILLED_FORM = FilledForm(
    issue=ISSUE,
    title="نموذج طلب خدمة",
    person=PERSON,
    service="مساعدة في الإيجار",
    received_on=date(2026, 2, 26),
    complete_on=DAY,
    number="TW-1447-000123",
    parts=(
        FilledPart(
            "بيانات صاحب الطلب",
            (
                Entry("تاريخ الميلاد", "١٤٠٥/٣/٢"),
                Entry("رقم الجوال", "055 000 0000"),
                Entry("العنوان الوطني", "الرياض، محافظة المثال، حي النخيل، مبنى ٧٧١٢"),
            ),
        ),
        FilledPart(
            "أسئلة الخدمة",
            (
                Entry("كم إيجار المسكن في السنة؟", "١٢٠٠٠"),
                Entry("هل على الأسرة إيجار متأخر؟", "لا"),
            ),
        ),
    ),
    documents=DOCUMENTS,
    way=WAY,
    declaration=DECLARATION,
    signer=Signer(PERSON.name, feminine=True),
    left_out=True,
)
BOOKLET = Booklet(
    letterhead=LETTERHEAD,
    on=DAY,
    numbers=tuple(f"TW-1447-E{number:04}" for number in range(12, 17)),
    declaration=of_both(
        DECLARATION.replace("مقدّمة", "مقدّم").replace("مسؤولة", "مسؤول"), DECLARATION
    ).replace(PERSON.name, "." * 60),
    word="المستفيد / المستفيدة",
)
DESTRUCTION_RECORD = DestructionRecord(
    letterhead=LETTERHEAD,
    number="TW-1448-X003",
    kinds=(
        DestroyedKind(
            "طلب لم يُقبل: بياناته ومرفقاته وقراره",
            "سياسة الاحتفاظ بالوثائق وإتلافها: وثائق تُحفظ أربع سنوات.",
            41,
            40,
        ),
        DestroyedKind(
            "صور المستندات",
            "نظام حماية البيانات الشخصية، المادة ٢٨: لا تُحفظ صور الوثائق الرسمية بعد انتهاء الغرض"
            " منها.",
            118,
            118,
        ),
    ),
    left=("مستثنى من الإتلاف، وعدده ١",),
    prepared=Took("نورة بنت خالد الدوسري", DAY),
    approved=Took("عبدالرحمن بن عبدالمحسن بن عبدالعزيز آل عبداللطيف الشمري", DAY),
    carried=Took("فهد بن سالم العتيبي", DAY),
    witnessed=Took("سعد بن محمد القحطاني", DAY),
)
VOID_REGISTER = VoidRegister(
    letterhead=LETTERHEAD,
    on=DAY,
    entries=(
        VoidEntry("TW-1447-E0003", "عادت الكهرباء ولم تُستعمل", DAY, "فهد بن سالم العتيبي"),
        VoidEntry("TW-1447-000041", "سُجّل الطلب مرتين", DAY, "نورة بنت خالد الدوسري"),
    ),
)
REPLY_TABLE = ReplyTable(
    letterhead=LETTERHEAD,
    on=DAY,
    days=tuple(
        ReplyDay(DAY + timedelta(days=at), DAY + timedelta(days=at + 23)) for at in range(23)
    ),
    sentence="يُعرض طلبكم على اللجنة المختصة لدراسته، وتُبلغكم الجمعية بالرد عبر الوسيلة المتفق "
    f"عليها في موعد أقصاه يوم {REPLY}.",
)
