"""Words of the list of requests: its filters, its columns, what is done with it."""

TITLE = "الطلبات"
LINES = "قائمة الطلبات"
STATE = "الحالة"
EVERY_STATE = "كل الحالات"
DUE = "موعد الرد"
EVERY_DUE = "كل المواعيد"
SERVICE = "نوع الطلب"
EVERY_SERVICE = "كل الأنواع"
COMMITTEE = "جهة الدراسة"
EVERY_COMMITTEE = "كل الجهات"
OFFICER = "الموظف"
EVERY_OFFICER = "الجميع"
TEXT = "رقم أو اسم"
DUES = {
    "overdue": "تأخّر الرد عليها",
    "today": "موعدها اليوم",
    "two_days": "خلال يومَي عمل",
    "five_days": "خلال ٥ أيام عمل",
    "week": "حتى نهاية هذا الأسبوع",
    "none": "بلا موعد",
}
MATTERS = {
    "moved": "طلبات عُدّل موعد الرد عليها",
    "by_agent": "وكالات بانتظار التحقق من سريانها",
    "expiring": "مستندات أو هويات تنتهي صلاحيتها قبل الرد",
    "lacking": "طلبات غير مكتملة منذ أسبوعين أو أكثر",
}
DAYS = {
    "received": "استُلمت {days}",
    "open": "قائمة، استُلمت {days}",
    "due": "موعد الرد عليها {days}",
    "kept": "رُدّ عليها في موعدها {days}",
    "late": "لم يُردّ عليها في موعدها {days}",
}
FROM_TO, FROM, TO = "من {first} إلى {last}", "من {first}", "حتى {last}"
COLUMNS = ("رقم الطلب", "الاسم", "نوع الطلب", "الحالة", "موعد الرد", "التنبيه", "الموظف")
# As wide as most of what stands in these columns.
NUMBER_LIKE, STATE_LIKE, REPLY_LIKE = "TW-1448-000000", "تم الإبلاغ بالرد", "٢٩ جمادى الآخرة"
READING = "…"
SEARCHING = "يُبحث…"
COUNT = "عدد الطلبات: {count}"
MORE_THAN = "أكثر من {count}"
NOTHING = "لا طلبات بهذه الصفة. لتغيير ما يُعرض: Tab."
MAY_HIDE = "قد يكون غيرها بهذا الاسم، فتُكتب كلمات أكثر منه."
DETAIL = "الطلب {number}: {label}، {service}، {state}، استُلم {received}، لدى {officer}"
KEYS = "مفتاح الإدخال يفتح الطلب."
PRINT = "طباعة القائمة"
EXPORT = "حفظ ملف CSV"
EXPORT_NAMES = "حفظ ملف CSV بالأسماء"
CSV_FILES = "ملفات CSV (*.csv)"
EXPORTING = "يُكتب الملف…"
EXPORTED = "تم حفظ الملف. عدد الطلبات فيه: {count}"
CSV_COLUMNS = (
    "رقم الطلب", "نوع الطلب", "الحالة", "تاريخ الاستلام", "تاريخ الاكتمال", "موعد الرد",
    "تاريخ الإبلاغ", "الموظف",
)  # fmt: skip
CSV_NAME = "الاسم"
CANNOT_WRITE = "تعذّر حفظ الملف. يُختار مكان آخر أو تُخلى مساحة في القرص."
