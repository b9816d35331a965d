"""What the command line says; the names of commands and options stay Latin."""

PROGRAM = "برنامج الاستقبال في الجمعية. من دون أمر تُفتح نافذة البرنامج."
USAGE = "الاستخدام: "
COMMANDS = "الأوامر"
ARGUMENTS = "المدخلات"
OPTIONS = "الخيارات"
HELP = "عرض هذه التعليمات"
VERSION = "عرض رقم الإصدار"
VERSION_UNKNOWN = "رقم الإصدار غير معروف"
DATA = "مجلد الجمعية الذي يُفتح في النافذة"
JSON = "إخراج النتيجة بصيغة JSON"

UNEXPECTED = "تعذّر تنفيذ الأمر لخطأ في البرنامج."
NOT_WRITTEN = "تعذّرت كتابة النتيجة، يُرجى التأكد من وجود مساحة خالية."
SEE_HELP = "للاطلاع على التعليمات: {command} --help"
WRONG_USAGE = "الأمر غير مكتمل أو فيه ما لا يُعرف."
REQUIRED = "لم يُكتب: {what}."
UNRECOGNIZED = "خيار أو مدخل غير معروف: {what}."
VALUE_NEEDED = "تلزم قيمة بعد: {what}."
NO_VALUE_TAKEN = "لا تُكتب قيمة بعد: {what}."
NOT_A_CHOICE = "الأمر «{what}» غير معروف."
BAD_VALUE = "القيمة غير صحيحة: {what}. {why}"

DUE = "موعد الرد على طلب اكتمل في يوم، وكيف حُسب"
DUE_DATE = "تاريخ اكتمال الطلب بأي من التقويمين، مثل 2026-03-01 أو 1447-09-12"
DUE_DAYS = "مدة الرد بأيام العمل بدلًا من مدة السياسة"
DUE_PROFILE = "معرّف الجمعية (المعتاد: twaim)"
DUE_WEEKEND = "أيام الراحة الأسبوعية بدلًا من أيام الجمعية، مثل fri,sat"
DUE_HOLIDAY = "يوم إجازة يُضاف، ويجوز تكرار الخيار"
DUE_TABLE = "ملف PDF يُكتب فيه جدول مواعيد الرد لثلاثين يومًا من هذا التاريخ"
DUE_NO_STATUTORY = "من دون الإجازات الرسمية"
NOT_A_NUMBER = "يُكتب عدد الأيام بالأرقام."
NOT_WEEKDAYS = "تُكتب أيام الراحة من هذه الأسماء وبينها فاصلة: {allowed}."
ADDED_HOLIDAY = "إجازة مضافة"
COMPLETE_ON = "تاريخ اكتمال الطلب: {day}"
REPLY_BY = "موعد الرد: {day}"
NOT_BEFORE = "أقرب موعد متوقع للرد: {day}"
NO_REPLY_DATE = "لا موعد للرد: لم تُحدَّد مدة قصوى، فلا يُعدّ الرد متأخرًا في أي يوم."
WORKING_DAYS = "أيام العمل المحسوبة: {number}"
SKIPPED = "الأيام غير المحسوبة:"
SKIPPED_FOR = "{reason} (عدد الأيام: {number}): {days}"
ESTIMATED_REASON = "{reason}، تقديري"
ONE_DAY = "{weekday} {day}"
SEPARATOR = "، "
RESTS_ON_ESTIMATE = "الموعد تقديري: في مدته إجازة لم يُعلن تاريخها بعد، وقد يتغيّر."
HIJRI_ESTIMATED = "التاريخ الهجري تقديري: لم يصدر تقويم هذه السنة بعد."
SHORTER_THAN_LEAST = "تنبيه: تنتهي هذه المدة قبل أقل مدة للرد في السياسة."

VECTORS = "تجربة قواعد البرنامج على ملف حالات، وبيان المطابق والمخالف"
VECTORS_FILE = "ملف الحالات بصيغة JSON"
SECTION = "القسم {name}: الحالات المطابقة: {passed}، الحالات المخالفة: {failed}"
EXAMPLE = "الحالة {case}: الناتج {got}، والمتوقع {expected}"
CASES_FAILED = "عدد الحالات المخالفة: {number}."
VECTORS_NOT_READABLE = "ملف الحالات غير موجود أو لا يمكن قراءته."
VECTORS_NOT_JSON = "الملف ليس بصيغة JSON الصحيحة."
VECTORS_WITHOUT_SECTIONS = "ليس في الملف أقسام من الحالات."
VECTORS_BAD_SECTION = "القسم {name} ليس قائمة من الحالات."
UNKNOWN_SECTIONS = "في الملف أقسام غير معروفة لم تُجرَّب: {names}."

PROFILE = "ملفات النماذج: الجمعيات والسياسات والخدمات"
PROFILE_CHECK = "فحص ملفات النماذج: ما فيها، أو ما فيها من أخطاء"
PROFILE_FILES = "ملف أو أكثر، ويجوز نمط مثل forms/**/*.toml"
CONTENTS = "{path}: {kind}"
CONTENTS_WITH_TITLE = "{path}: {kind} «{title}»"
COUNT = "{what}: {number}"
KINDS = {
    "service": "الخدمة",
    "policy": "السياسة",
    "profile": "الجمعية",
    "people": "تسميات من تخدمهم الجمعيات",
    "categories": "الفئات",
    "documents": "المستندات",
    "declarations": "نصوص الإقرار",
    "retention": "مدد الحفظ",
    "months": "جدول الأشهر الهجرية",
    "holidays": "الإجازات الرسمية",
    "roles": "الأدوار والصلاحيات",
    "sample": "كلمات المكتب التجريبي",
}
OTHER_KIND = "ملف سليم"
COUNTS = {
    "questions": "عدد الأسئلة",
    "conditions": "عدد الشروط",
    "documents": "عدد المستندات",
    "clauses": "عدد البنود",
    "fulfilled": "المحقَّق",
    "partly": "المحقَّق جزئيًّا",
    "planned": "المخطَّط",
    "services": "عدد الخدمات",
    "channels": "عدد وسائل التواصل",
    "tools": "عدد الأدوات",
    "committees": "عدد اللجان",
    "years": "عدد السنوات",
    "rules": "عدد القواعد",
    "announced": "عدد الإعلانات",
    "added": "عدد الإجازات المضافة",
    "entries": "العدد",
}

CLAUSES = "بنود السياسات: ما يحقق كل بند وما يثبته، أو ما خُطِّط له"
CLAUSES_POLICY = "معرّف سياسة واحدة، مثل 002"
UNKNOWN_POLICY = "لا توجد سياسة بالمعرّف المذكور. المعرّفات المتاحة: {known}."
POLICY_HEADING = "السياسة {id}: {title}"
CLAUSE = "{id} ({state}): {text}"
FULFILLED_BY = "يحققه: {names}"
SHOWN_BY = "يثبته: {names}"
PLANNED = "المخطَّط: {plan}"
STATES = {
    "fulfilled": "محقَّق",
    "partly": "محقَّق جزئيًّا",
    "planned": "مخطَّط",
}
