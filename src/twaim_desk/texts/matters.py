"""Words of complaints, suggestions and enquiries: their list, one of them, what is done."""

PLACE = "الشكاوى والاستفسارات"
ABOUT = "ما زال منها مفتوحًا، ولدى من"
ONE = "شكوى أو مقترح أو استفسار"
KINDS = {"complaint": "الشكاوى", "suggestion": "المقترحات", "enquiry": "الاستفسارات"}
ONE_OF = {
    "complaint": "شكوى رقم {number}",
    "suggestion": "مقترح رقم {number}",
    "enquiry": "استفسار رقم {number}",
}
WHICH_KIND = "النوع"
WHICH_STATE = "الحالة"
STATES = {"open": "المفتوحة", "all": "الكل"}
WHICH_OWNER = "المسؤول"
OWNERS = {"mine": "لديّ", "all": "لدى الجميع"}
OPEN, CLOSED, LATE = "مفتوحة", "مغلقة", "تأخّر الرد"
OPEN_MASCULINE, CLOSED_MASCULINE = "مفتوح", "مغلق"
TODAY = "اليوم"
SAME_DAY = "في يومه"
AGE = "منذ {days}"
TOOK = "استغرق {days}"
OWNER = "لدى {name}"
ANSWER_BY = "موعد الرد {day}"
WAITS_FOR_TELLING = "صدر قرارها ولم يُبلَّغ"
WAITS_FOR_TELLING_MASCULINE = "صدر قراره ولم يُبلَّغ"
NOTHING = "لا شيء في هذه القائمة. لاختيار غيرها: Tab."
LIST_KEY = "مفتاح الإدخال يفتح السطر."

NO_SUCH = "لا يوجد ما يُفتح بهذا الرقم."
CHANGED_SINCE = "جرى عليه شيء منذ فُتح، فيُفتح من جديد ويُنظر فيما جرى."
HAS_ENDED = "أُغلق من قبل، فيُعاد فتحه أولًا."
IS_OPEN = "هو مفتوح من قبل."
NOT_AN_OFFICER = "لا يُسند إلا إلى ضابط اتصال أو مشرف حسابه مفعَّل."
DECIDED_FIRST = "يُسجَّل القرار أولًا، ثم يُبلَّغ به صاحبه."
HIS_ALREADY = "هو لدى هذا الموظف من قبل."
NO_SUCH_WAY = "تُختار وسيلة من القائمة."

SUBJECT = "الموضوع"
TEXT = "النص كما قيل"
QUESTION = "السؤال"
SUBJECT_OF_ENQUIRY = "نوع الاستفسار"
CHANNEL = "وسيلة وروده"
RECEIVED = "تاريخ وروده"
FROM_WHOM = "من"
NAMELESS = "دون ذكر الاسم"
PHONE = "رقم التواصل"
REQUEST = "بشأن الطلب"
OWNER_IS = "المسؤول"
ANSWER_BY_IS = "موعد الرد"
DAYS_LEFT = "{day}، والباقي {days}"
BODY_IS = "الجهة المختصة"
VERDICT_IS = "القرار"
AGE_IS = "أيام العمل منذ وروده"
OUTCOME = "النتيجة"
ANSWER = "الإجابة"
SOURCE = "مصدر الإجابة"
SOURCE_ACCEPTS = "اللائحة أو السياسة أو من أفاد بها."

STORY = "ما جرى"
NO_STORY = "لم يُسجَّل شيء بعد."
HAPPENED = {
    "noted": "{text}",
    "given": "أُسند إلى {to}",
    "answered": "أُجيب وأُغلق: {text}",
    "reopened": "أُعيد فتحه",
    "studied": "الدراسة: {text}",
    "attempted": "مسعى ودّي ({who}): {text}",
    "decided": "القرار: {outcome}. {text}",
    "escalated": "رُفع إلى {who}",
    "carried_out": "ما نُفّذ: {text}",
}
ON_DAY = "في {day}، {way}. النتيجة: {outcome}"
CARRIED_OUT_ON = "في {day}"
IN_SESSION = "في الجلسة رقم {number}"
BY_RESOLUTION = "بموجب: {text}"
SHOWN_BY = "ما يثبت الإبلاغ: {text}"
WITHOUT_ATTEMPT = "دون مسعى ودّي: {text}"
OTHER_WAY = "بغير الوسيلة المتفق عليها: {text}"
REASON = "السبب: {text}"
TOLD = "بُلّغت النتيجة: {way}"
WHEN_AND_BY = "{day}. الموظف: {by}"

ACTS = {
    "note": ("تسجيل ما عُمل", "سطر بتاريخ اليوم"),
    "answer": ("إجابة وإغلاق", "النتيجة، وكيف بُلّغت"),
    "give": ("إسناد إلى موظف آخر", "مع ذكر السبب"),
    "reopen": ("إعادة فتح", "يبقى ما أُجيب به في سجله"),
    "request": ("فتح الطلب", "الطلب المقصود"),
    "person": ("فتح ملف الشخص", "بياناته وطلباته"),
    "harm": ("فتح ملف ضرر", "ضرر يُذكر في هذه الشكوى"),
}
LINES = {
    "note": ("ما عُمل", "سطر واحد، يُحفظ بتاريخ اليوم."),
    "answer": ("النتيجة", "سطر واحد، كما بُلّغت."),
    "give": ("سبب الإسناد", "سطر واحد، يُحفظ فيما جرى."),
    "reopen": ("سبب إعادة الفتح", "سطر واحد، يُحفظ فيما جرى."),
}
TO = "الموظف الذي يُسند إليه"
NOBODY_ELSE = "لا يوجد موظف آخر يُسند إليه."
HOW_TOLD = "كيف بُلّغت النتيجة"
NOBODY_TO_TELL = "دون اسم، فلا يُبلَّغ أحد"
DONE = "تم: {act}."
