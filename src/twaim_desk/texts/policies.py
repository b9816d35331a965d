"""Words of the register of policies: versions, copies that were given out, who signed."""

REGISTER = "سجل السياسات"
REGISTER_ABOUT = "إصدارات السياسات واعتمادها ومراجعتها، وتوزيع نسخها، ومن وقّعها"
REGISTER_LIST = "السياسات واللوائح"
NO_POLICIES = "لا توجد سياسات في السجل."
ACTS = {
    "new": ("إضافة سياسة أو لائحة", "عنوان لم يُسجَّل من قبل"),
    "version": ("إصدار جديد", "من السياسة المختارة، ويبقى السابق في السجل"),
    "change": ("استكمال البيانات", "الاعتماد والمراجعة ومن تسري عليهم"),
    "open": ("فتح الملف", "كما حُفظ في الأدوات"),
    "copies": ("توزيع النسخ", "ما سُلّم من هذا الإصدار للإدارات والأقسام"),
    "signatures": ("التوقيعات", "من وقّع ومن لم يوقّع، ومن له سياسة خاصة"),
}
TITLE, TITLE_HINT = "العنوان", "كما هو في قرار الاعتماد"
VERSION, VERSION_HINT = "الإصدار", "رقم الإصدار أو سنته"
APPROVED_BY, APPROVED_BY_HINT = "جهة الاعتماد", "مثل: مجلس الإدارة"
SESSION = "رقم الجلسة"
DAY_HINT = "بأي من التقويمين"
APPROVED_ON, IN_FORCE_FROM = "تاريخ الاعتماد", "يُعمل به من"
REVIEW_ON, REVIEW_ON_HINT = "موعد المراجعة القادمة", "يُذكَّر به في الصفحة الأولى لمدير النظام"
RELATIONS = {
    "employee": "الموظفون",
    "contractor": "المتعاقدون",
    "volunteer": "المتطوعون",
}
APPLIES_TO = "تسري على: {who}"
EXCEPTED = "من يُستثنى"
EXCEPTED_HINT = "من تصدر لهم سياسة خاصة، واسمها"
FILE, FILE_HINT = "ملفها في الأدوات", "إذا تغيّر الملف طُلبت القراءة والتوقيع من جديد"
MUST_SIGN = "تُقرأ وتُوقَّع عند الدخول التالي لكل من تسري عليه"
SAVED = "تم حفظ البيانات."
ENTERED = "تمت الإضافة إلى السجل."
REFUSALS = {
    "version_there": "هذا الإصدار مسجَّل من قبل، ويُكتب إصدار آخر.",
    "title_there": "هذه السياسة مسجَّلة من قبل، فيُضاف إصدار جديد منها.",
    "nothing_to_read": "لا نص يُقرأ قبل التوقيع، فيُختار ملف السياسة من الأدوات.",
    "review_before": "موعد المراجعة يكون بعد تاريخ العمل بالإصدار.",
    "no_such": "هذه السياسة ليست في السجل.",
    "no_file": "لم يُحفظ ملف لهذا الإصدار في الأدوات.",
}
FIRST_VERSION = "الأول"
NEWEST, OLDER = "الإصدار الأحدث", "إصدار سابق"
OF_VERSION = "الإصدار: {version}"
VERSION_IN_LIST = "الإصدار {version}"
APPROVAL = "{by}، الجلسة ({session})، {day}"
APPROVAL_WITHOUT_SESSION = "{by}، {day}"
NOT_APPROVED = "لم يُذكر من اعتمدها"
REVIEW = "تُراجع في {day}"
REVIEW_DUE = "حان موعد مراجعتها: {day}"
NO_REVIEW = "لم يُحدَّد موعد لمراجعتها"
ABOUT_IN_FORCE = "يُعمل بها من {day}."
ABOUT_APPROVED = "الاعتماد: {said}."
ABOUT_APPLIES = "تسري على: {who}."
ABOUT_OWN_ONLY = "تسري على من حُدّدت له سياسةً خاصة."
ABOUT_EXCEPTED = "يُستثنى: {who}."
ABOUT_FILE = "الملف: {title}، {version}."
ABOUT_NO_FILE = "لا ملف لها في الأدوات."
ABOUT_SIGN = "تُقرأ وتُوقَّع."
SEPARATOR = "، "

FILE_READ = "الملف المحفوظ في الأدوات: {title}، {version}"
FILE_MARK = "بصمة الملف: {digest}"

COPIES = "توزيع نسخ السياسة"
COPY_LIST = "من تسلّم نسخة"
NO_COPIES = "لم تُسلَّم نسخة من هذا الإصدار بعد."
COPY_ACTS = {
    "add": ("تسجيل تسليم نسخة", "الإدارة أو القسم، ومن تسلّم، ومتى"),
    "print": ("كشف التوزيع", "يُطبع ليوقّع فيه من يتسلّم"),
    "register": ("سجل السياسات", "العودة إلى السجل"),
}
DEPARTMENT, RECEIVED_BY = "الإدارة أو القسم", "من تسلّم النسخة"
GIVEN_ON = "تاريخ التسليم"
EVIDENCE, EVIDENCE_HINT = "ما يثبت التسليم", "مثل: توقيع في الكشف، أو رقم الخطاب"
COPY_GIVEN = "تم تسجيل التسليم."
TWICE = "سُجّل تسليم هذا الإصدار لهذه الإدارة من قبل."
MISSING = "لم تتسلّم هذا الإصدار بعد: {departments}."
ALL_HAVE = "كل إدارة تسلّمت نسخة من السياسات من قبل تسلّمت هذا الإصدار."
WANTED = "نصّت السياسة على تزويد: {who}."

SIGNATURES = "توقيعات السياسات"
SIGNATURE_LIST = "من يعمل في المكتب"
SIGNATURE_ACTS = {
    "relation": ("تحديد الصفة", "موظف أو متعاقد أو متطوع، وسياسة خاصة"),
    "register": ("سجل السياسات", "العودة إلى السجل"),
}
RELATION = "الصفة"
RELATION_OF_ONE = {
    "employee": "من الموظفين",
    "contractor": "من المتعاقدين",
    "volunteer": "من المتطوعين",
}
OWN_POLICY = "السياسة الخاصة"
OWN_POLICY_HINT = "تسري في مكان سياسة الجمعية"
HAS_OWN = "سياسة خاصة: {title}"
UNSIGNED = "لم يُوقَّع بعد: {titles}"
ALL_SIGNED = "تم توقيع كل ما يلزم"
UNSIGNED_COUNT = "من لم يوقّعوا كل ما يلزمهم: {count}. يُطلب منهم التوقيع عند دخولهم التالي."
ALL_HAVE_SIGNED = "وقّع الجميع كل ما يلزمهم."
RELATION_SAVED = "تم حفظ الصفة."
NO_SUCH_USER = "هذا المستخدم غير موجود."
