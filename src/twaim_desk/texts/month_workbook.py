"""Words of the workbook of a month; its figures are in month_figures."""

TITLE = "تقرير {month}"
AS_OF = "كما في نهاية {day}"
PAGE = "&P / &N"
LICENCE = "ترخيص رقم {licence}"
WITHOUT_NAMES = "دون بيانات شخصية"
SERIAL = "م"
NONE = "لا يوجد في هذا الشهر."
YES, NO = "نعم", "لا"
LIST = "، "

SUMMARY = "الملخص"
REQUESTS = "الطلبات"
LATE = "طلبات تأخّر الرد عليها"
DUE = "ردود حلّ موعدها"
INCOMPLETE = "الطلبات غير المكتملة"
TURNED_AWAY = "زيارات دون تسجيل طلب"
VISITS = "زيارات الطلبات المكتملة"
REPLIES = "الردود"
COMMITTEES = "اللجان"
SERVICES = "الخدمات"
MOVED = "تعديل المواعيد"
STAFF = "الموظفون"
COMPLAINTS = "الشكاوى"
SATISFACTION = "رضا {people}"
CORRECTIONS = "تصحيح أشهر سابقة"
DEFINITIONS = "تعريفات المؤشرات"

ABOUTS = {
    REQUESTS: (
        "كل طلب استُلم في الشهر وأين وقف في نهايته. التأخر يُحسب من الموعد الأول الذي"
        " أُعطي لصاحب الطلب."
    ),
    LATE: (
        "كل طلب مضى موعد الرد عليه ولم يُردّ عليه، أو رُدّ عليه في الشهر بعد موعده، أيًّا"
        " كان شهر استلامه."
    ),
    DUE: "كل طلب حلّ موعد الرد عليه في الشهر، أيًّا كان شهر استلامه، إلا ما سحبه صاحبه.",
    INCOMPLETE: (
        "طلبات استُلمت في الشهر ولم تكتمل حتى نهايته، ولا تبدأ مدة الرد إلا من تاريخ الاكتمال."
    ),
    TURNED_AWAY: "زيارات انتهت دون تسجيل طلب، وسبب كل منها.",
    VISITS: "الطلبات التي اكتملت في الشهر بحسب عدد زيارات كل منها من استلامه حتى نهاية الشهر.",
    REPLIES: "محاولات الإبلاغ بالرد في الشهر بحسب الوسيلة والنتيجة.",
    COMMITTEES: "جلسات كل لجنة وما قررته في الشهر.",
    SERVICES: "الطلبات المستلمة في الشهر بحسب الخدمة.",
    MOVED: "كل موعد رد عُدّل في الشهر: كما طُبع، وكما أُعيد حسابه، وكما يُعمل به، وسبب التعديل.",
    STAFF: "حجم العمل في الشهر، وليس ترتيبًا للموظفين ولا تقييمًا لهم.",
    COMPLAINTS: (
        "الشكاوى والمقترحات التي وردت في الشهر أو أُغلقت فيه أو ما زالت قيد الدراسة، دون اسم مقدّمها."
    ),
    CORRECTIONS: (
        "أرقام أشهر مغلقة تغيّرت سجلاتها بعد إغلاقها. يبقى تقرير الشهر المغلق كما أُغلق،"
        " ويُذكر التصحيح هنا."
    ),
    DEFINITIONS: "ما يعنيه كل رقم في هذا الملف، وكيف يُحسب، والبند الذي يقوم عليه.",
}
ABOUT_SATISFACTION = "إجابات الزوار بلا أسماء. لا تُعرض نتيجة عدد إجاباتها أقل من خمس."
ABOUT_SUMMARY = (
    "الأرقام محسوبة بمعادلات من أوراق هذا الملف، وبجانب كل منها قيمته من سجلات البرنامج."
)
FEW_RATINGS = "عدد الإجابات أقل من خمس، فلا تُعرض."
NO_CORRECTIONS = "لا يوجد تصحيح لأشهر سابقة."

NUMBER = "رقم الطلب"
NAME = "الاسم"
SERVICE = "الخدمة"
RECEIVED, RECEIVED_HIJRI = "تاريخ الاستلام", "الاستلام هجريًّا"
COMPLETE, COMPLETE_HIJRI = "تاريخ اكتمال الطلب", "الاكتمال هجريًّا"
REPLY_BY, REPLY_BY_HIJRI = "موعد الرد", "موعد الرد هجريًّا"
ANSWERED, ANSWERED_HIJRI = "تاريخ الرد", "الرد هجريًّا"
STATE = "حالة الطلب"
FATE = "الرد والموعد"
WORKING_DAYS = "أيام العمل المستعملة"
REASON = "السبب"
MISSING = "ما ينقصه"
VISITS_COUNT = "عدد الزيارات"
REQUESTS_COUNT = "عدد الطلبات"
ALL_VISITS = "مجموع الزيارات"
DAY = "اليوم"
PLACE = "المكان"
CHANNEL = "الوسيلة"
ATTEMPTS = "المحاولات"
TOLD = "تم الإبلاغ بالرد"
NO_ANSWER = "لم يُردّ على الاتصال"
WRONG_NUMBER = "الرقم غير صحيح"
OTHER = "غير ذلك"
COMMITTEE = "اللجنة"
SESSIONS = "الجلسات"
ACCEPTED, REJECTED, DEFERRED = "مقبول", "مرفوض", "مؤجَّل لاستكمال المتطلبات"
RECEIVED_COUNT = "المستلمة"
LATE_COUNT = "تأخّر الرد عليها"
MOVED_ON = "تاريخ التعديل"
PRINTED, RECOMPUTED, EFFECTIVE = "كما طُبع", "كما أُعيد حسابه", "كما يُعمل به"
BEFORE, AFTER = "قبل التعديل", "بعد التعديل"
WHY = "سبب التعديل"
BY_TWO = "بموافقة شخصين"
EMPLOYEE = "الموظف"
ENQUIRIES = "الاستفسارات"
STEPS = "خطوات الطلبات"
KIND = "النوع"
ABOUT = "الموضوع"
STANDING = "حالتها"
OPEN, CLOSED = "قيد الدراسة", "مغلقة"
CLOSED_ON = "تاريخ الإغلاق"
NUMBER_OF_COMPLAINT = "الرقم"
COMPLAINT = "شكوى"
SUGGESTION = "مقترح"
RATINGS_COUNT = "عدد الإجابات"
GOOD, MIDDLING, POOR = "مُرضية", "متوسطة", "غير مُرضية"
GOOD_SHARE = "نسبة المُرضية"
ALL_SERVICES = "كل الخدمات"
FIGURE = "المؤشر"
MONTH = "الشهر"
WAS, NOW = "كما أُغلق", "بعد التصحيح"

FATES = {
    "answered_on_time": "رُدّ عليه في موعده",
    "answered_late": "رُدّ عليه بعد موعده",
    "answered_undated": "رُدّ عليه ولا موعد له",
    "open_in_time": "لم يحلّ موعده",
    "open_late": "تأخّر الرد عليه",
    "open_undated": "ينتظر الرد ولا موعد له",
    "withdrawn": "انتهى دون رد",
}
WHY_LATE = "أطول مدة {where}: {days}"
WAITED = {
    "complete": "قبل دراسته",
    "with_researcher": "لدى البحث الاجتماعي",
    "with_committee": "لدى اللجنة",
    "accepted": "بين القرار والإبلاغ به",
    "rejected": "بين القرار والإبلاغ به",
    "deferred": "في التأجيل لاستكمال المتطلبات",
}
TRIED = "محاولات الإبلاغ: {count}"

THIS_MONTH = "هذا الشهر"
OUR_VALUE = "من سجلات البرنامج"
LAST_MONTH = "الشهر السابق"
LAST_YEAR = "الشهر نفسه من العام السابق"
NO_VALUE = "لا ينطبق"
CHART_OF_MONTH = "الطلبات المستلمة في الشهر"
CHART_OF_MONTHS = "مقارنة الأشهر"
SECTIONS = {
    "received": "الطلبات المستلمة في الشهر",
    "due": "الردود التي حلّ موعدها في الشهر",
    "work": "ما جرى في الشهر",
}

DEFINITION = "تعريفه"
FORMULA = "كيف يُحسب"
CLAUSE = "البند"
CLAUSE_OF = "{policy}: {clause}"
NO_CLAUSE = "لا يحدده بند"
