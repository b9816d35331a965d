"""Words of an open request: what became of it, and how its receipt is corrected or cancelled."""

TITLE = "الطلب {number}"
PERSON = "صاحب الطلب"
IDENTITY_END = "آخر رقم الهوية أو الإقامة"
SERVICE = "نوع الطلب"
RECEIVED = "تاريخ الاستلام"
COMPLETE = "تاريخ اكتمال الطلب"
REPLY_BY = "موعد الرد"
PAPERS = "أوراقه"
NO_PAPERS = "لم تصدر له ورقة."
PAPER_KINDS = {
    "receipt": "إيصال استلام طلب",
    "missing_slip": "المستندات المطلوب استكمالها",
    "referral_slip": "إشعار إحالة",
    "channel_slip": "إشعار تغيير وسيلة التواصل",
    "complaint_receipt": "إيصال استلام شكوى أو مقترح",
    "pause_notice": "إشعار بإيقاف احتساب المدة",
    "go_on_notice": "إشعار باستئناف احتساب المدة",
    "decision_notice": "إشعار بالقرار",
    "delivery_receipt": "إقرار باستلام خدمة",
    "study_report": "تقرير البحث الاجتماعي",
    "declaration": "الإقرار",
    "access_file": "نسخة من البيانات الشخصية",
    "work_statement": "إثبات حق على عمل",
    "request_form": "نموذج الطلب بإجاباته",
}
STANDINGS = {
    "due": "لم تصدر بعد",
    "issued": "صدرت",
    "replaced": "حلّت محلّها ورقة أحدث",
    "void": "أُلغيت",
    "closed": "لم تصدر، وزالت الحاجة إليها",
}
COPY = "نسخة رقم ({number})"


CORRECTING = "تصحيح إيصال الطلب {number}"
CHOOSE_PART = "يُختار الجزء الذي يُصحَّح، ثم تُكتب الإجابة الصحيحة."
PARTS = "أجزاء المقابلة"
CHANGED_COUNT = "ما تغيّر من إجابات: {count}"
LACKING = "لم يكتمل"
SEPARATOR = "، "
SIGN_AGAIN = "تغيّر شيء مما وُقّع عليه، فيُقرأ الإقرار ويُوقَّع من جديد قبل التصحيح."
NO_SIGNING = "لم يتغيّر شيء مما وُقّع عليه، فلا يُوقَّع إقرار جديد."
REASON = "سبب التصحيح"
REASON_ACCEPTS = "سطر واحد، يُحفظ في تاريخ الطلب."
TO_REASON = "إلى السبب والتأكيد"

NOT_OPEN = "لا يُصحَّح إلا طلب مكتمل لم يُبلَّغ صاحبه بالرد."
NOT_TO_CANCEL = "لا يُلغى إلا طلب له رقم ولم يُبلَّغ صاحبه بالرد."
NO_SUCH = "لا يوجد طلب بهذا المعرّف."
NOTHING_CHANGED = "لم تتغيّر إجابة بعد."
NOT_SIGNED = "تغيّر شيء مما وُقّع عليه، ولم يُوقَّع الإقرار من جديد."
INCOMPLETE = "لا يُصحَّح الطلب بما يجعله غير مكتمل."
STALE = "تغيّر الطلب منذ فُتح. يُفتح من جديد ثم يُصحَّح."
