"""What the commands of an office say; the names of commands and options stay Latin."""

OFFICE = "المكتب"
USER = "اسم المستخدم، أو متغير البيئة TWAIM_DESK_USER"
DATA = "مجلد المكتب، أو متغير البيئة TWAIM_DESK_DATA"
NEW_DATA = "مجلد المكتب الجديد، ولا يكون فيه مكتب"
PASSWORD_FILE = "ملف كلمة المرور، أو متغير البيئة TWAIM_DESK_PASSWORD، وإلا طُلبت في الطرفية"
NO_FOLDER_NAMED = "لم يُكتب اسم المجلد."
NO_USER = "لم يُذكر المستخدم. يُكتب بعد --user أو في TWAIM_DESK_USER."
NO_PASSWORD = "لم تُعطَ كلمة المرور. تُكتب في ملف بعد --password-file أو في TWAIM_DESK_PASSWORD."
PASSWORD_FILE_UNREADABLE = "ملف كلمة المرور غير موجود أو لا يُقرأ."
PASSWORD_PROMPT = "كلمة المرور (لا تظهر أثناء الكتابة): "
PASSWORD_AGAIN = "كلمة المرور مرة أخرى: "
PASSWORDS_DIFFER = "كلمتا المرور غير متطابقتين."
FOLDER_NOT_MADE = "تعذّر إنشاء مجلد المكتب أو الكتابة فيه."

NOT_A_COUNT = "يُكتب عدد من {least} إلى {most} بالأرقام."
NOT_AN_INTEGER = "يُكتب عدد صحيح بالأرقام."

SAMPLE = "مكتب تجريبي مملوء ببيانات مصطنعة"
SAMPLE_BENEFICIARIES = "عدد الأشخاص"
SAMPLE_REQUESTS = "عدد الطلبات"
SAMPLE_SEED = "رقم يُعاد به المكتب نفسه"
SAMPLE_PROFILE = "معرّف الجمعية (المعتاد: twaim)"
SAMPLE_UNTIL = "آخر يوم في المكتب بأي من التقويمين (المعتاد: اليوم)"
UNTIL_LATER = "آخر يوم في المكتب التجريبي لا يكون بعد اليوم."
SAMPLE_MADE = "أُنشئ مكتب تجريبي، وكل ما فيه من أشخاص وطلبات مصطنع."
SAMPLE_USERS = "المستخدمون: {names}"
SAMPLE_PASSWORD = "كلمة مرورهم جميعًا: {password}"

INIT = (
    "مكتب جديد بأول مدير للنظام. تُكتب أجزاء الاستعادة الثلاثة ملفات نصية إلى أن تتوفر أوراقها:"
    " تُطبع ويُسلَّم كل جزء لشخص، ثم تُحذف الملفات."
)
INIT_PROFILE = "معرّف الجمعية، مثل twaim"
INIT_ADMIN = "اسم مدير النظام الذي يدخل به"
INIT_RECOVERY = "مجلد أجزاء الاستعادة، خارج مجلد المكتب"
INIT_MADE = "أُنشئ المكتب. مدير النظام: {name}"
INIT_PARTS = "كُتبت أجزاء الاستعادة: {files}"
INIT_WARNING = "تُطبع الأجزاء ويُحفظ كل منها عند شخص، ثم تُحذف ملفاتها. يُعيد المكتبَ جزآن منها."

FIND = "البحث عن شخص أو طلب بالاسم أو الهوية أو الجوال أو رقم الطلب"
FIND_TEXT = "ما يُبحث عنه، أو بدايته"
FOUND = "{label} ({why})"
MAY_HIDE = "النتائج أكثر مما عُرض."

REQUESTS = "قائمة الطلبات المرقّمة، ومواعيد الرد كما طُبعت وكما أُعيد حسابها وكما يُعمل بها"
REQUESTS_FROM = "أول يوم للاستلام بأي من التقويمين"
REQUESTS_TO = "آخر يوم للاستلام بأي من التقويمين"
REQUESTS_STATE = "حالة الطلب، مثل complete"
REQUESTS_NAMES = "مع الأسماء لمن له صلاحية، ويُسجَّل ذلك"
REQUESTS_JSON = "إخراج كل طلب سطرًا بصيغة JSON"
NOT_A_STATE = "تُكتب الحالة من هذه: {allowed}."
DAYS_REVERSED = "أول يوم بعد آخر يوم."
REQUEST_LINE = "{number} ({state})، الاستلام: {received}، موعد الرد: {reply_by}"
NO_DAY = "لا يوجد"
STATES = {
    "draft": "مسودة",
    "incomplete": "غير مكتمل",
    "complete": "مكتمل",
    "with_researcher": "لدى البحث الاجتماعي",
    "with_committee": "لدى اللجنة",
    "accepted": "مقبول",
    "rejected": "مرفوض",
    "deferred": "مؤجَّل لاستكمال المتطلبات",
    "told": "تم الإبلاغ بالرد",
    "delivered": "قُدّمت الخدمة",
    "closed": "مغلق",
    "withdrawn": "مسحوب بطلب صاحبه",
}

AUDIT = "سجل التدقيق"
AUDIT_VERIFY = "التحقق من سجل التدقيق كله، وأين انكسر إن انكسر"
AUDIT_ROWS = "أسطر السجل: {rows}"

BACKUP = "نسخة احتياطية تُفتح ويُتحقق منها قبل أن تُعتمد"
BACKUP_TO = "المجلد الذي تُكتب فيه النسخة"
RESTORE = "مكتب من نسخة احتياطية في مجلد ليس فيه مكتب"
RESTORE_FILE = "ملف النسخة الاحتياطية"

DOCTOR = (
    "فحص المكتب: المحرك والتشفير وسلامة الملف والقرص والساعة والخطوط والنسخ الاحتياطي والسجل."
    " تنتهي بالحالة 1 إذا كان المكتب في خطر فقط: ملف تالف أو سجل غير سليم. وما عداه يُبيَّن"
    " والحالة 0."
)
IN_DANGER = "المكتب في خطر: {what}"
SOUND = "سليم"
NOT_SOUND = "يحتاج إلى نظر"
CHECK = "{state}: {message}"
