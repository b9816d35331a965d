"""The other papers of invented people, by the names of their pictures."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from tests.papers.access import ACCESS_FILE
from tests.papers.by_hand import (
    BOOKLET,
    DESTRUCTION_RECORD,
    EMPTY_FORM,
    FILLED_FORM,
    REPLY_TABLE,
    VOID_REGISTER,
)
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
from tests.papers.house import AGENDA, BOARD_LETTER, HARM_MINUTES, MINUTES, STUDY_REPORT
from tests.papers.oversight import LIAISON_REPORT, VISIT_RECORD, WORK_STATEMENT
from tests.papers.policies import CHANGE_NOTICE, CHANNELS_GUIDE, COPY_SHEET
from tests.papers.survey import SURVEY_REPORT, SURVEY_SHEET
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.digits import Digits
from twaim_desk.domain.list_papers import (
    AnswerToHand,
    DelegateList,
    ListedRequest,
    ListPart,
    RequestList,
)
from twaim_desk.domain.paper_parts import (
    AgreedWay,
    Look,
    PaperFormat,
    ReferralReason,
    Served,
    Signer,
    WhyMissing,
)
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.papers import (
    ChannelSlip,
    ComplaintReceipt,
    CourtesySlip,
    DecisionNotice,
    DeclarationSheet,
    DeliveryReceipt,
    DueGift,
    Entry,
    MissingDocument,
    MissingSlip,
    PauseNotice,
    RecoverySheet,
    ReferralSlip,
    RequiredDocument,
    RequirementsSheet,
    TrialPage,
)
from twaim_desk.paper.access_file import draw_access_file
from twaim_desk.paper.agenda import draw_agenda
from twaim_desk.paper.board_letter import draw_board_letter
from twaim_desk.paper.booklet import draw_booklet
from twaim_desk.paper.change_notice import draw_change_notice
from twaim_desk.paper.channel_slip import draw_channel_slip
from twaim_desk.paper.channels_guide import draw_channels_guide
from twaim_desk.paper.complaint_receipt import draw_complaint_receipt
from twaim_desk.paper.copy_sheet import draw_copy_sheet
from twaim_desk.paper.courtesy_slip import draw_courtesy_slip
from twaim_desk.paper.decision_notice import draw_decision_notice
from twaim_desk.paper.declaration import draw_declaration
from twaim_desk.paper.delegate_list import draw_delegate_list
from twaim_desk.paper.delivery_receipt import draw_delivery_receipt
from twaim_desk.paper.destruction_record import draw_destruction_record
from twaim_desk.paper.empty_form import draw_empty_form
from twaim_desk.paper.filled_form import draw_filled_form
from twaim_desk.paper.harm_minutes import draw_harm_minutes
from twaim_desk.paper.liaison_report import draw_liaison_report
from twaim_desk.paper.minutes import draw_minutes
from twaim_desk.paper.missing_slip import draw_missing_slip
from twaim_desk.paper.morning_list import draw_morning_list
from twaim_desk.paper.pause_notice import draw_pause_notice
from twaim_desk.paper.receipt import draw_receipt
from twaim_desk.paper.recovery_sheet import draw_recovery_sheet
from twaim_desk.paper.referral_slip import draw_referral_slip
from twaim_desk.paper.reply_table import draw_reply_table
from twaim_desk.paper.requirements_sheet import draw_requirements_sheet
from twaim_desk.paper.study_report import draw_study_report
from twaim_desk.paper.survey_report import draw_survey_report
from twaim_desk.paper.survey_sheet import draw_survey_sheet
from twaim_desk.paper.trial_page import draw_trial_page
from twaim_desk.paper.visit_record import draw_visit_record
from twaim_desk.paper.void_register import draw_void_register
from twaim_desk.paper.work_statement import draw_work_statement

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
PAUSE_NOTICE = PauseNotice(
    issue=ISSUE,
    number="TW-1447-000123",
    person=PERSON,
    service="مساعدة في الإيجار",
    from_on=date(2026, 3, 1),
    reason="طلبت اللجنة عقد الإيجار الجديد بعد انتهاء العقد السابق.",
    reply_by=date(2026, 3, 24),
)
GO_ON_NOTICE = replace(
    PAUSE_NOTICE,
    issue=replace(ISSUE, issued_on=date(2026, 3, 8)),
    reply_by=date(2026, 3, 31),
    until_on=date(2026, 3, 8),
    days=5,
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
    answer_by=date(2026, 3, 22),
)
ACCEPTANCE = DecisionNotice(
    issue=replace(ISSUE, issued_on=date(2026, 3, 22)),
    number="TW-1447-000123",
    received_on=date(2026, 2, 26),
    decided_on=date(2026, 3, 18),
    person=PERSON,
    feminine=True,
    service="مساعدة في الإيجار",
    committee="اللجنة المختصة",
    accepted=True,
    gifts=(
        DueGift("الدفعة الأولى من مساعدة إيجار المسكن", 500_000, date(2026, 4, 1)),
        DueGift("الدفعة الثانية من مساعدة إيجار المسكن", 250_050, date(2026, 10, 1)),
    ),
    address="الرياض، محافظة المثال، حي النخيل، شارع الأمير سلطان، مبنى ٧٧١٢",
)
REJECTION = replace(
    ACCEPTANCE,
    accepted=False,
    gifts=(),
    reason="دخل الأسرة أعلى من الحد المقرر في سياسة صرف المساعدات.",
    deputy=AGENT,
    address=None,
)
DELIVERY_RECEIPT = DeliveryReceipt(
    issue=replace(ISSUE, issued_on=date(2026, 4, 1)),
    number="TW-1447-000123",
    person=PERSON,
    service="مساعدة في الإيجار",
    gifts=(DueGift("الدفعة الأولى من مساعدة إيجار المسكن", 500_000, date(2026, 4, 1)),),
    signer=Signer(PERSON.name, feminine=True),
    identity_end=PERSON.identity_end,
    rest=(DueGift("الدفعة الثانية من مساعدة إيجار المسكن", 250_050, date(2026, 10, 1)),),
)
FAMILY_RECEIPT = replace(
    DELIVERY_RECEIPT,
    gifts=(DueGift("سلة غذائية", None, date(2026, 4, 1)),),
    service="السلة الغذائية",
    signer=Signer("خالد بن محمد القحطاني"),
    identity_end="7730",
    kin="ابن",
    rest=(),
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
COURTESY_SLIP = CourtesySlip(
    letterhead=LETTERHEAD,
    on=date(2026, 3, 1),
    sentence="نعتذر إليكم، فهذا الطلب خارج نطاق خدمات الجمعية.",
    helper="جمعية البر بالمجمعة",
    contact=CONTACT,
)
TRIAL_PAGE = TrialPage(letterhead=LETTERHEAD, on=date(2026, 3, 1))
LATE = ListedRequest(
    "TW-1447-000071", "سارة م. ع. ق.", "المساعدة في الإيجار", "لدى اللجنة", date(2026, 2, 24),
    "متأخر", "نورة بنت خالد الدوسري",
)  # fmt: skip
MORNING_LIST = RequestList(
    letterhead=LETTERHEAD,
    on=date(2026, 3, 1),
    is_morning=True,
    parts=(
        ListPart(
            "طلبات تأخّر الرد عليها",
            (LATE, replace(LATE, number="TW-1447-000075", reply_by=date(2026, 2, 26))),
            left_out=12,
        ),
        ListPart(
            "ردود موعدها اليوم",
            (replace(LATE, number="TW-1447-000080", reply_by=date(2026, 3, 1), sign="للإدارة"),),
        ),
        ListPart("يُرفع اليوم إلى المشرف", ()),
    ),
)
DELEGATE_LIST = DelegateList(
    letterhead=LETTERHEAD,
    on=date(2026, 3, 1),
    delegate="فهد بن سالم العنزي، مكتب الفرع الشمالي",
    answers=(
        AnswerToHand("TW-1447-000071", "سارة م. ع. ق.", date(2026, 3, 5)),
        AnswerToHand("TW-1447-000075", "محمد ع. ح.", None),
    ),
)
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
    """A paper to look at: its value, what draws it, and what has to stand on it in this order."""

    name: str
    value: Any
    drawing: Callable[[Any, PaperWords, Look], bytes]
    order: tuple[str, ...]
    sheet: PaperFormat = PaperFormat.A5
    digits: Digits = Digits.ARABIC

    def draw(self, sheet: PaperFormat) -> bytes:
        """The paper on a sheet."""
        return self.drawing(self.value, words(), look(sheet, self.digits))


EXAMPLES = (
    Example(
        "receipt",
        RECEIPT,
        draw_receipt,
        ("إيصال استلام طلب", "الرد في موعد أقصاه يوم", DECLARATION[:40], "توقيع الموظف"),
    ),
    Example(
        "receipt-two-up",
        RECEIPT,
        draw_receipt,
        ("إيصال استلام طلب",),
        PaperFormat.TWO_UP,
    ),
    Example(
        "receipt-large",
        replace(RECEIPT, signer=AGENT),
        draw_receipt,
        ("إيصال استلام طلب", "وكيل", "بموجب", "الرد في موعد أقصاه يوم"),
        PaperFormat.LARGE,
    ),
    Example(
        "declaration",
        DECLARATION_SHEET,
        draw_declaration,
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
        MISSING_SLIP,
        draw_missing_slip,
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
        REFERRAL_SLIP,
        draw_referral_slip,
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
        "agenda",
        AGENDA,
        draw_agenda,
        (
            "جدول أعمال اللجنة",
            "اللجنة المختصة",
            "الأحد ١٩ رمضان ١٤٤٧هـ",
            "TW-1447-000098",
            "بلا موعد",
            "سرّي، لأعضاء اللجنة",
        ),
        PaperFormat.A4,
    ),
    Example(
        "minutes",
        MINUTES,
        draw_minutes,
        (
            "محضر اجتماع اللجنة",
            "عبدالله بن سليمان العنزي",
            "ريم بنت صالح الغامدي",
            "اكتمل النصاب: حضر ٣ من ٤",
            "قبول",
            "السبب: لا تنطبق شروط الخدمة",
            "ترحيل إلى الجلسة القادمة",
            "اطّلعت اللجنة على محضر",
            "توقيع الحاضرين",
            "رمز التحقق",
        ),
        PaperFormat.A4,
    ),
    Example(
        "harm-minutes",
        HARM_MINUTES,
        draw_harm_minutes,
        (
            "محضر لجنة التحقيق والمتابعة",
            "TW-1447-D0003",
            "سارة بنت محمد",
            "تلفت ثلاجة",
            "حجم الضرر",
            "الأسباب التي أدت إليه",
            "ما ثبت لدى اللجنة: الجمعية سبب الضرر",
            "اعتماد أعضاء اللجنة",
            "ريم بنت صالح الغامدي",
            "لم يعتمده في",
            "رمز التحقق",
        ),
        PaperFormat.A4,
    ),
    Example(
        "study-report",
        STUDY_REPORT,
        draw_study_report,
        (
            "تقرير البحث الاجتماعي",
            "سارة بنت محمد",
            "المكتب العقاري",
            "نتيجة البحث",
            "نص التقرير",
            "المبلغ الموصى به",
            "توقيع مسؤول البحث",
        ),
        PaperFormat.A4,
    ),
    Example(
        "channel-slip",
        CHANNEL_SLIP,
        draw_channel_slip,
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
        "pause-notice",
        PAUSE_NOTICE,
        draw_pause_notice,
        (
            "إشعار بإيقاف احتساب",
            "TW-1447-000123",
            "سارة بنت محمد",
            "نفيدكم بإيقاف احتساب مدة الرد على طلبكم (مساعدة في الإيجار)",
            "طلبت اللجنة عقد الإيجار",
            "سبب الإيقاف",
            "موعد الرد قبل الإيقاف",
            "لا تُحتسب أيام العمل من هذا اليوم",
            "ويُسلَّم لكم إشعار بموعد الرد",
        ),
    ),
    Example(
        "go-on-notice",
        GO_ON_NOTICE,
        draw_pause_notice,
        (
            "إشعار باستئناف احتساب",
            "TW-1447-000123",
            "نفيدكم باستئناف احتساب مدة الرد",
            "تاريخ الإيقاف",
            "عدد أيام العمل التي لم تُحتسب",
            "الرد في موعد أقصاه يوم",
            "الثلاثاء ١٢ شوال ١٤٤٧هـ الموافق ٣١ مارس ٢٠٢٦م",
            "دون أيام العمل التي أُوقف فيها الاحتساب",
        ),
    ),
    Example(
        "complaint-receipt",
        COMPLAINT_RECEIPT,
        draw_complaint_receipt,
        (
            "إيصال استلام شكوى",
            "سارة بنت محمد",
            "تأخر الرد على طلب",
            "TW-1447-000098",
            "قدّمت طلبي في شهر رجب",
            "تتولى لجنة المتابعة",
            "الرد في موعد أقصاه يوم",
            "تصدر النتيجة في هذا اليوم",
        ),
    ),
    Example(
        "acceptance",
        ACCEPTANCE,
        draw_decision_notice,
        (
            "إشعار بالقرار",
            "الأخت الكريمة: سارة بنت محمد",
            "السلام عليكم ورحمة الله وبركاته",
            "أتمّت دراسة طلبكم رقم",
            "تمت الموافقة على الطلب",
            "٥٠٠٠ ريال",
            "٢٥٠٠ ريال و٥٠ هللة",
            "تُحضر هوية المستلم",
            "عن الجمعية التعاونية",
        ),
    ),
    Example(
        "rejection",
        REJECTION,
        draw_decision_notice,
        (
            "إشعار بالقرار",
            "الأخ الكريم",
            "وكيل",
            "441234567",
            "طلب سارة بنت محمد",
            "تعذّرت الموافقة على الطلب للسبب الآتي",
            "دخل الأسرة أعلى من الحد",
            "للاستفسار عن القرار",
        ),
    ),
    Example(
        "delivery-receipt",
        DELIVERY_RECEIPT,
        draw_delivery_receipt,
        (
            "إقرار باستلام خدمة",
            "أقرّ أنا سارة بنت محمد",
            "ما تم استلامه",
            "٥٠٠٠ ريال",
            "ما بقي تقديمه",
            "٢٥٠٠ ريال و٥٠ هللة",
            "توقيع المستفيدة",
        ),
    ),
    Example(
        "delivery-receipt-family",
        FAMILY_RECEIPT,
        draw_delivery_receipt,
        (
            "إقرار باستلام خدمة",
            "7730",
            "نيابةً عن سارة بنت محمد",
            "سلة غذائية",
        ),
    ),
    Example(
        "requirements-sheet",
        REQUIREMENTS_SHEET,
        draw_requirements_sheet,
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
        "courtesy-slip",
        COURTESY_SLIP,
        draw_courtesy_slip,
        (
            "إشعار بتعذّر تسجيل الطلب",
            "السلام عليكم ورحمة الله وبركاته",
            "فهذا الطلب خارج نطاق خدمات الجمعية",
            "جمعية البر بالمجمعة",
            "نشكر لكم زيارتكم",
        ),
    ),
    Example(
        "empty-form",
        EMPTY_FORM,
        draw_empty_form,
        (
            "نموذج طلب خدمة",
            "مساعدة في الإيجار",
            "بيانات صاحب الطلب",
            "اسم العائلة",
            "أسئلة الخدمة",
            "سكن خيري",
            "أفراد الأسرة",
            "تعريف بالراتب",
            "الحضور إلى الجمعية",
            "مقدّمة الطلب",
            "توقيع المستفيدة",
        ),
        PaperFormat.A4,
    ),
    Example(
        "filled-form",
        FILLED_FORM,
        draw_filled_form,
        (
            "نموذج طلب خدمة",
            "الخميس ٩ رمضان ١٤٤٧هـ الموافق ٢٦ فبراير ٢٠٢٦م",
            "سارة بنت محمد",
            "أسئلة الخدمة",
            "١٢٠٠٠",
            "لا تُطبع في هذه النسخة بيانات الدخل",
            "عقد الإيجار الإلكتروني",
            "الاتصال الهاتفي",
            "أقرّ أنا",
            "توقيع المستفيدة",
        ),
    ),
    Example(
        "booklet",
        BOOKLET,
        draw_booklet,
        (
            "TW-1447-E0012",
            "رقم الجوال",
            "توقيع المستفيد",
            "إدخال من الورق",
            "TW-1447-E0016",
        ),
        PaperFormat.A4,
    ),
    Example(
        "destruction-record",
        DESTRUCTION_RECORD,
        draw_destruction_record,
        (
            "محضر إتلاف",
            "TW-1448-X003",
            "صور المستندات",
            "ما أُتلف: ١٥٨، وما في القائمة: ١٥٩",
            "مستثنى من الإتلاف، وعدده ١",
            "فهد بن سالم العتيبي",
        ),
        PaperFormat.A4,
    ),
    Example(
        "void-register",
        VOID_REGISTER,
        draw_void_register,
        (
            "سجل الأرقام الملغاة",
            "عدد الأرقام: ٢",
            "TW-1447-E0003",
            "TW-1447-000041",
            "لا يُستعمل رقم ملغى",
        ),
    ),
    Example(
        "reply-table",
        REPLY_TABLE,
        draw_reply_table,
        (
            "جدول مواعيد الرد",
            "اليوم الذي يكتمل فيه الطلب",
            "الاثنين ١٣ رمضان ١٤٤٧هـ الموافق ٢ مارس ٢٠٢٦م",
            "يُعرض طلبكم على اللجنة",
            "إن أُعلنت إجازة رسمية",
        ),
        PaperFormat.A4,
    ),
    Example(
        "copy-sheet",
        COPY_SHEET,
        draw_copy_sheet,
        (
            "كشف توزيع نسخ السياسة",
            "الإصدار: ٢",
            "إدارة الموارد البشرية",
            "خطاب رقم 118",
            "للتوقيع عند التسليم",
            "الإدارة المالية",
            "بتسلّم نسخة من السياسة",
        ),
        PaperFormat.A4,
    ),
    Example(
        "change-notice",
        CHANGE_NOTICE,
        draw_change_notice,
        (
            "إشعار",
            "عقد الإيجار الموثّق شرط",
            "يُعمل به من الأحد ٢٦ رمضان ١٤٤٧هـ الموافق ١٥ مارس ٢٠٢٦م",
            "٣١ ديسمبر ٢٠٢٦م",
            "كانت تُقبل صورة",
            "للاستفسار",
            "رقم الإشعار: ٧",
        ),
        PaperFormat.LARGE,
    ),
    Example(
        "channels-guide",
        CHANNELS_GUIDE,
        draw_channels_guide,
        (
            "دليل وسائل التواصل",
            "الحضور إلى الجمعية",
            "مقر الجمعية",
            "ضباط الاتصال",
            "أسرة أيتام",
            "لم يُسمَّ لها غيره",
            "لجنة المتابعة",
            "لا تُرسل أرقام الهوية",
        ),
        PaperFormat.A4,
    ),
    Example(
        "channels-guide-large",
        CHANNELS_GUIDE,
        draw_channels_guide,
        ("دليل وسائل التواصل", "الاتصال الهاتفي", "المطيري"),
        PaperFormat.LARGE,
    ),
    Example(
        "trial-page",
        TRIAL_PAGE,
        draw_trial_page,
        ("صفحة تجريبية", "الأحد ١٢ رمضان ١٤٤٧هـ", "الإطار كامل", "بخط صغير", "فالطابعة صالحة"),
    ),
    Example(
        "access-file",
        ACCESS_FILE,
        draw_access_file,
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
        "board-letter",
        BOARD_LETTER,
        draw_board_letter,
        (
            "خطاب مجلس الإدارة",
            "رئيس مجلس الإدارة وأعضائه",
            "فبراير ٢٠٢٦م",
            "الطلبات المستلمة",
            "نسبة المواعيد التي وُفي بها",
            "الأشهر الستة الأخيرة",
            "سبتمبر",
            "كما أُغلق",
            "وافر التحية",
        ),
        PaperFormat.A4,
    ),
    Example(
        "survey-sheet",
        SURVEY_SHEET,
        draw_survey_sheet,
        (
            "استبانة رضا المستفيدين",
            "حق من حقوق المستفيدين",
            "لا للعقاب والتشهير",
            "الخدمة التي تُقيَّم",
            "جودة الخدمة",
            "غير مُرضية",
            "أداء مقدم الخدمة",
            "معاملة الموظف",
            "دون ذكر أسماء",
        ),
        PaperFormat.A4,
    ),
    Example(
        "survey-sheet-large",
        SURVEY_SHEET,
        draw_survey_sheet,
        ("استبانة رضا المستفيدين", "جودة الخدمة", "معاملة الموظف", "ما الذي ترون تحسينه"),
        PaperFormat.LARGE,
    ),
    Example(
        "survey-report",
        SURVEY_REPORT,
        draw_survey_report,
        (
            "تقرير قياس الرضا",
            "المسح الميداني",
            "عدد الاستبانات",
            "حق من حقوق المستفيدين",
            "سهولة التقديم",
            "أقل من خمس",
            "مساعدة في الإيجار",
            "إجراءات التحسين",
            "تأخّر",
            "توسعة المكان",
            "رئيس مجلس الإدارة",
        ),
        PaperFormat.A4,
    ),
    Example(
        "morning-list",
        MORNING_LIST,
        draw_morning_list,
        (
            "قائمة الصباح",
            "الأحد ١٢ رمضان ١٤٤٧هـ الموافق ١ مارس ٢٠٢٦م",
            "طلبات تأخّر الرد عليها",
            "TW-1447-000071",
            "TW-1447-000075",
            "وغيرها في البرنامج: ١٢ أو أكثر",
            "ردود موعدها اليوم",
            "TW-1447-000080",
            "يُرفع اليوم إلى المشرف",
            "لا يوجد",
            "تبقى هذه الورقة في الجمعية",
        ),
        PaperFormat.A4,
    ),
    Example(
        "visit-record",
        VISIT_RECORD,
        draw_visit_record,
        (
            "محضر زيارة إشرافية",
            "مكتب الفرع الشمالي",
            "الأحد ١٢ رمضان ١٤٤٧هـ الموافق ١ مارس ٢٠٢٦م",
            "الاستقبال منتظم",
            "لوحة أوقات الاستقبال قديمة",
            "لم يُسجَّل بعد",
            "لا مقاعد كافية",
            "توقيع مسؤول المكتب",
        ),
        PaperFormat.A4,
    ),
    Example(
        "liaison-report",
        LIAISON_REPORT,
        draw_liaison_report,
        (
            "تقرير ضباط الاتصال",
            "١ مارس ٢٠٢٦م",
            "بأيام العمل: ١٥",
            "وليد بن حمد الشمري",
            "لا ينطبق",
            "اطّلعت الإدارة",
        ),
        PaperFormat.A4,
    ),
    Example(
        "work-statement",
        WORK_STATEMENT,
        draw_work_statement,
        (
            "إثبات حق على عمل",
            "سارة بنت محمد",
            "دليل إعداد المنتجات المنزلية",
            "ما يُسمح للجمعية به",
            "دون بيعه",
            "٢٨ فبراير ٢٠٢٧م",
            "ولا ينتقل به حق",
            "توقيع المستفيدة",
        ),
    ),
    Example(
        "delegate-list",
        DELEGATE_LIST,
        draw_delegate_list,
        (
            "ردود تُسلَّم عبر مندوب المكتب الفرعي",
            "المندوب: فهد بن سالم العنزي، مكتب الفرع الشمالي",
            "عدد الردود: ٢",
            "سارة م. ع. ق.",
            "٥ مارس ٢٠٢٦م",
            "TW-1447-000075",
            "يُسلَّم كل رد مغلقًا إلى صاحبه",
            "توقيع المندوب",
        ),
    ),
    Example(
        "recovery-sheet",
        RECOVERY_SHEET,
        draw_recovery_sheet,
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
