"""The other papers of invented people, by the names of their pictures."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from tests.papers.examples import (
    AGENT,
    CONTACT,
    DECLARATION,
    DOCUMENTS,
    ISSUE,
    LETTERHEAD,
    LONG_DECLARATION,
    PERSON,
    RECEIPT,
    THUMB,
    WAY,
    look,
    words,
)
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.paper_parts import (
    AgreedWay,
    PaperFormat,
    ReferralReason,
    Served,
    Signer,
    WhyMissing,
)
from twaim_desk.domain.papers import (
    AccessFile,
    ChannelSlip,
    ComplaintReceipt,
    DatedLine,
    DeclarationSheet,
    Entry,
    FilePart,
    MissingDocument,
    MissingSlip,
    RecoverySheet,
    ReferralSlip,
    RequiredDocument,
    RequirementsSheet,
    TrialPage,
)
from twaim_desk.paper.access_file import draw_access_file
from twaim_desk.paper.channel_slip import draw_channel_slip
from twaim_desk.paper.complaint_receipt import draw_complaint_receipt
from twaim_desk.paper.declaration import draw_declaration
from twaim_desk.paper.missing_slip import draw_missing_slip
from twaim_desk.paper.receipt import draw_receipt
from twaim_desk.paper.recovery_sheet import draw_recovery_sheet
from twaim_desk.paper.referral_slip import draw_referral_slip
from twaim_desk.paper.requirements_sheet import draw_requirements_sheet
from twaim_desk.paper.trial_page import draw_trial_page

DECLARATION_SHEET = DeclarationSheet(
    issue=ISSUE,
    person=PERSON,
    service="مساعدة في الإيجار",
    entries=(
        Entry("رقم الجوال", "+966 55 000 0000"),
        Entry("العنوان", "الرياض، محافظة المثال، حي النخيل، شارع الأمير سلطان"),
        Entry("الحالة الاجتماعية", "متزوجة"),
        Entry("مصدر الدخل", "الضمان الاجتماعي المطوّر"),
        Entry("عدد أفراد الأسرة", "٥"),
    ),
    documents=DOCUMENTS,
    declaration=LONG_DECLARATION,
    signer=THUMB,
    consents=(
        "أوافق على أن تستعلم الجمعية عن بياناتي لدى الجهات ذات العلاقة لدراسة هذا الطلب وحده.",
    ),
)
MISSING_SLIP = MissingSlip(
    issue=ISSUE,
    number="TW-1447-000124",
    received_on=date(2026, 3, 1),
    person=PERSON,
    service="مساعدة في الإيجار",
    documents=(
        MissingDocument(
            "الهوية الوطنية",
            WhyMissing.EXPIRED,
            "الأحوال المدنية، ويُحجز الموعد عبر منصة أبشر.",
            expires=True,
        ),
        MissingDocument(
            "فاتورة الكهرباء",
            WhyMissing.TOO_OLD,
            "تطبيق الشركة السعودية للكهرباء أو أحد مكاتبها.",
            issued_within_months=3,
        ),
        MissingDocument(
            "تعريف بالراتب",
            WhyMissing.NOT_BROUGHT,
            "جهة العمل.",
            issued_within_months=12,
            member="خالد بن محمد القحطاني",
            note="مختوم من جهة العمل",
        ),
        MissingDocument(
            "عقد الإيجار الإلكتروني",
            WhyMissing.NOT_MATCHING,
            "منصة إيجار، أو المكتب العقاري الذي وثّق العقد فيها.",
        ),
    ),
)
REFERRAL_SLIP = ReferralSlip(
    issue=ISSUE,
    person=Served("سعد بن ناصر المطيري", "1907", "المستفيد"),
    reason=ReferralReason.TYPE_UNKNOWN,
    researcher="هند بنت علي الزهراني",
    place="مكتب البحث الاجتماعي، الدور الأول",
    on=date(2026, 3, 3),
    time="الساعة ١٠ صباحًا",
    call_back="إن تعذّر الحضور، على رقم الجوال المسجل",
)
CHANNEL_SLIP = ChannelSlip(
    issue=ISSUE,
    person=PERSON,
    before=WAY,
    now=AgreedWay(Channel.EMAIL, "sara@example.org"),
    effective_on=date(2026, 3, 1),
    signer=Signer(PERSON.name, feminine=True),
    reason="تغيّر رقم الجوال",
    numbers=("TW-1447-000098", "TW-1447-000123"),
)
COMPLAINT_RECEIPT = ComplaintReceipt(
    issue=ISSUE,
    number="TW-1447-S0007",
    received_on=date(2026, 3, 1),
    is_suggestion=False,
    subject="تأخر الرد على طلب",
    committee="لجنة المتابعة",
    person=PERSON,
    text="قدّمت طلبي في شهر رجب، ولم يصلني الرد في موعده.\nأرجو بيان ما تم عليه.",
    about="TW-1447-000098",
    way=AgreedWay(Channel.PHONE, "+966 55 000 0000"),
)
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
REQUIREMENTS_SHEET = RequirementsSheet(
    letterhead=LETTERHEAD,
    on=date(2026, 3, 1),
    service="مساعدة في الإيجار",
    about="مبلغ يُصرف مرة في السنة للمساعدة في سداد إيجار المسكن.",
    conditions=(
        "أن يكون المتقدم مسجلًا في الجمعية.",
        "أن يكون عقد الإيجار باسم المتقدم أو أحد أفراد أسرته، وموثقًا في منصة إيجار.",
        "ألا يكون قد صُرفت له مساعدة في الإيجار خلال السنة نفسها.",
    ),
    documents=(
        RequiredDocument("الهوية الوطنية", "الأحوال المدنية، عبر منصة أبشر.", expires=True),
        RequiredDocument("عقد الإيجار الإلكتروني", "منصة إيجار.", expires=True),
        RequiredDocument("تعريف بالراتب", "جهة العمل.", per_member=True, issued_within_months=3),
        RequiredDocument(
            "بيان الإيجار المتأخر",
            "المؤجر، أو المكتب العقاري الذي وثّق العقد.",
            required=False,
            issued_within_months=2,
            note="عند وجود متأخرات",
        ),
    ),
    contact=CONTACT,
)
TRIAL_PAGE = TrialPage(letterhead=LETTERHEAD, on=date(2026, 3, 1))
RECOVERY_WORDS = (
    "duckling", "enlarge", "academic", "academic", "agency", "result", "length",
    "solution", "fridge", "kidney", "coal", "piece", "deal", "husband",
    "erode", "duke", "ajar", "critical", "decision", "keyboard", "acid",
    "beard", "bishop", "brother", "cinema", "class", "counter", "demand",
    "desk", "diet", "earth", "easel", "episode",
)  # fmt: skip
RECOVERY_SHEET = RecoverySheet(
    association=LETTERHEAD.name,
    number=1,
    parts=3,
    fingerprint="7QF2 9KXM",
    words=RECOVERY_WORDS,
    made_on=date(2026, 3, 1),
)


@dataclass(frozen=True)
class Example:
    """A paper to look at: how it is drawn, and what has to stand on it in this order."""

    name: str
    draw: Callable[[PaperFormat], bytes]
    order: tuple[str, ...]
    sheet: PaperFormat = PaperFormat.A5


EXAMPLES = (
    Example(
        "receipt",
        lambda sheet: draw_receipt(RECEIPT, words(), look(sheet)),
        ("إيصال استلام طلب", "الرد في موعد أقصاه يوم", DECLARATION[:40], "توقيع الموظف"),
    ),
    Example(
        "receipt-two-up",
        lambda sheet: draw_receipt(RECEIPT, words(), look(sheet)),
        ("إيصال استلام طلب",),
        PaperFormat.TWO_UP,
    ),
    Example(
        "receipt-large",
        lambda sheet: draw_receipt(replace(RECEIPT, signer=AGENT), words(), look(sheet)),
        ("إيصال استلام طلب", "وكيل", "بموجب", "الرد في موعد أقصاه يوم"),
        PaperFormat.LARGE,
    ),
    Example(
        "declaration",
        lambda sheet: draw_declaration(DECLARATION_SHEET, words(), look(sheet)),
        (
            "إقرار بصحة البيانات والمستندات",
            "البيانات كما تم التحقق منها",
            "الضمان الاجتماعي المطوّر",
            "عقد الإيجار الإلكتروني",
            "أقرّ أنا",
            "قُرئ الإقرار كاملًا قبل توقيعه",
            "منيرة بنت سعد الحربي",
            "موافقة مستقلة عن الإقرار",
        ),
    ),
    Example(
        "missing-slip",
        lambda sheet: draw_missing_slip(MISSING_SLIP, words(), look(sheet)),
        (
            "المستندات المطلوب",
            "ولا تبدأ مدة الرد إلا من تاريخ اكتماله",
            "انتهت صلاحيته",
            "فاتورة الكهرباء",
            "لفرد الأسرة",
            "بياناته غير",
            "يُذكر رقم الطلب عند العودة",
        ),
    ),
    Example(
        "referral-slip",
        lambda sheet: draw_referral_slip(REFERRAL_SLIP, words(), look(sheet)),
        (
            "إشعار إحالة",
            "سعد بن ناصر المطيري",
            "نوع الطلب غير محدد",
            "هند بنت علي الزهراني",
            "الثلاثاء ١٤ رمضان ١٤٤٧هـ الموافق ٣ مارس ٢٠٢٦م",
            "لا تبدأ مدة الرد بهذه الإحالة",
        ),
    ),
    Example(
        "channel-slip",
        lambda sheet: draw_channel_slip(CHANNEL_SLIP, words(), look(sheet)),
        (
            "إشعار تغيير وسيلة التواصل",
            "الوسيلة السابقة",
            "الوسيلة الجديدة",
            "يسري التغيير من",
            "TW-1447-000098",
            "توقيع المستفيدة",
        ),
    ),
    Example(
        "complaint-receipt",
        lambda sheet: draw_complaint_receipt(COMPLAINT_RECEIPT, words(), look(sheet)),
        (
            "إيصال استلام شكوى",
            "سارة بنت محمد",
            "تأخر الرد على طلب",
            "TW-1447-000098",
            "قدّمت طلبي في شهر رجب",
            "تتولى لجنة المتابعة",
        ),
    ),
    Example(
        "access-file",
        lambda sheet: draw_access_file(ACCESS_FILE, words(), look(sheet)),
        (
            "نسخة من البيانات الشخصية",
            "أُعطيت له بطلبه",
            "أرملة",
            "ما سُجّل",
            "مساعدة في الإيجار: مقبول",
            "خالد بن محمد",
            "لا شيء محفوظ",
            "أن يطلب تصحيح",
        ),
    ),
    Example(
        "requirements-sheet",
        lambda sheet: draw_requirements_sheet(REQUIREMENTS_SHEET, words(), look(sheet)),
        (
            "قائمة المتطلبات: مساعدة في الإيجار",
            "الشروط",
            "أن يكون المتقدم مسجلًا",
            "المستندات المطلوبة",
            "ساري الصلاحية",
            "عند وجود متأخرات",
            "لا يُعدّ الطلب مكتملًا",
        ),
    ),
    Example(
        "trial-page",
        lambda sheet: draw_trial_page(TRIAL_PAGE, words(), look(sheet)),
        ("صفحة تجريبية", "الأحد ١٢ رمضان ١٤٤٧هـ", "الإطار كامل", "بخط صغير", "فالطابعة صالحة"),
    ),
    Example(
        "recovery-sheet",
        lambda sheet: draw_recovery_sheet(RECOVERY_SHEET, words(), look(sheet)),
        (
            "جزء الاستعادة رقم ١ من ٣",
            "رمز الأجزاء",
            "duckling",
            "academic",
            "episode",
            "لا يفتحه جزء واحد",
            "اسم من يحفظه",
        ),
    ),
)
