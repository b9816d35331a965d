"""Words of the pages around the questions of an interview."""

SAVED = "حُفظ"
OPTIONAL = "اختياري"
NEXT = "التالي"
BACK = "السابق"
FINISH = "إتمام الطلب وإصدار الإيصال"
MISSING_HERE = "ينقص هذه الخطوة: {count}"
MISSING_NOTHING = "هذه الخطوة مكتملة"
MISSING_ALL = "ما ينقص الطلب"
STEP = "الخطوة {number} من {count}: {title}"
STEPS = "خطوات المقابلة"
SAY = "عبارات مقترحة"
SAY_KEY = "عبارات مقترحة"
SAVE_AND_LEAVE = "حفظ للاستكمال لاحقًا"
IDENTITY_END = "آخر الهوية {digits}"
NEW_PERSON = "ملف جديد"
REQUEST = "رقم الطلب"
CLOCK = "مدة هذه الخطوة"

BACK_NAME = "الاسم الرباعي"
BACK_PHONE = "رقم الجوال"
BACK_DISTRICT = "العنوان"
BACK_CATEGORY = "الحالة الاجتماعية"
BACK_INCOME = "مصدر الدخل"
ENDS_IN = "ينتهي بـ {digits}"
UNKNOWN = "غير مسجَّل"
ON_RECORD = "مسجَّل، ويُسأل عن تغيّره دون عرضه"

CHOOSE_SERVICE = "تظهر هنا شروط الخدمة ومستنداتها عند اختيارها."
CONDITIONS = "الشروط"
PAPERS = "المستندات المطلوبة"
PAPERS_DONE = "المستندات المكتملة: {done} من {count}"
PAPER_KEYS = (
    "١ موجود، ٢ لم يُقدَّم، ٣ لا ينطبق، ٤ اطّلعتُ على الأصل وأعدتُه. "
    "مفتاح المسافة: تمت المطابقة، ومفتاح الإدخال: التالي."
)
PAPER_STATES = {
    "present": "موجود",
    "absent": "لم يُقدَّم",
    "not_applicable": "لا ينطبق",
    "on_file": "محفوظ في الملف وما زال صالحًا",
}
NOT_APPLICABLE_WHY = "سبب عدم انطباقه"
MATCHED = "تمت مطابقة البيانات"
SIGHTED = "اطّلعتُ على الأصل وأعدتُه"
COPIED = "حُفظت صورة المستند"
TO_MATCH = {
    "name": "الاسم كما في السجل: {value}",
    "identity": "آخر رقم الهوية في السجل: {value}",
    "birth_date": "تاريخ الميلاد في السجل: {value}",
    "address": "العنوان في السجل: {value}",
    "iban": "رقم الآيبان في الطلب: {value}",
    "family": "تُطابق أسماء أفراد الأسرة.{value}",
}
PAD = "لوحة التوقيع"
SIGN_AGAIN = "إعادة التوقيع"
STEP_TONES = {"now": "الخطوة الحالية", "done": "مرّت", "later": "لم تأتِ بعد"}

WHO_IS_IT = "رقم الهوية أو الجوال أو الاسم أو رقم الطلب"
WHO_ACCEPTS = "مفتاح الإدخال يفتح الأول في القائمة، وإن لم يوجد أحد يبدأ ملف جديد."
NEW_FILE = "ملف جديد"
NEW_FILE_ABOUT = "لا يوجد أحد بهذه البيانات"
PURPOSE = "غرض الزيارة"
PURPOSES = {
    "request": ("طلب خدمة", "مقابلة كاملة، تنتهي بإيصال وموعد رد"),
    "follow_up": ("متابعة طلب", "أين وصل الطلب، ومتى الرد"),
    "papers": ("استكمال مستندات", "طلب غير مكتمل، يُفتح عند ما ينقصه"),
    "change": ("تحديث بيانات", "تغيير في البيانات أو في وسيلة التواصل"),
    "complaint": ("شكوى أو مقترح", "تُدوَّن وتُرقَّم"),
    "enquiry": ("استفسار", "السؤال والجواب ومصدره"),
}
OTHER_PURPOSES = {
    "turned_away": ("زيارة دون تسجيل طلب", "يُختار السبب"),
    "arrival": ("وارد بخطاب أو فاكس أو بريد أو موقع", "يُسجَّل بمرجعه وتاريخه"),
}
OPEN_REQUEST = (
    "يوجد طلب قائم رقم {number} بتاريخ {received}، وموعد الرد {reply_by}. "
    "لا يُفتح طلب ثانٍ من النوع نفسه إلا بموافقة المشرف."
)
OPEN_REQUEST_NO_DATE = "يوجد طلب قائم رقم {number} بتاريخ {received}."
INCOMPLETE_REQUEST = "يوجد طلب غير مكتمل رقم {number} بتاريخ {received}."

NOT_COMPLETE = "الطلب غير مكتمل، ولا تبدأ مدة الرد إلا من تاريخ اكتماله"
ENDINGS = {
    "slip": ("طباعة قائمة المستندات المطلوب استكمالها", "يُحفظ الطلب برقم يُستكمل به"),
    "later": ("حفظ للاستكمال لاحقًا", "يبقى مسودة دون رقم"),
    "go_on": ("العودة إلى الأسئلة", "تُفتح عند أول ما ينقص"),
}
WHAT_IS_MISSING = "ما ينقص الطلب"
CLAUSE = "البند {clause}"
DONE_COMPLETE = "اكتمل الطلب"
DONE_INCOMPLETE = "حُفظ الطلب غير مكتمل"
DONE_NUMBER = "رقم الطلب"
FINISH_INTERVIEW = "إنهاء المقابلة"
RESTORED = "استُعيدت مقابلة لم تكتمل: {label}"

RATING = "كيف كانت الخدمة؟ يُسأل عنها الزائر، ولا يجيب الموظف عنه."
RATINGS = {
    "good": "مُرضية",
    "middling": "متوسطة",
    "poor": "غير مُرضية",
    "unasked": "لم يُسأل",
}
WRITE_BY_HAND = "يُكتب الرقم والموعد {person} بخط اليد"
PAPER_TITLES = {
    "receipt": "إيصال استلام طلب",
    "missing_slip": "المستندات المطلوب استكمالها",
    "declaration": "الإقرار",
    "requirements": "قائمة المتطلبات",
}
HOW_RECKONED = "١  كيف حُسب الموعد؟"
