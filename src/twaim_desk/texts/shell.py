"""Words of the window around the pages, and of its errors."""

PROGRAM = "مكتب الاستقبال"
OPENING = "يُفتح المكتب…"
FONT_MISSING = "خط البرنامج غير موجود. يُعاد تثبيت البرنامج ثم يُفتح من جديد."

PLACES = "أماكن البرنامج"
DARK = "مظهر داكن"
LIGHT = "مظهر فاتح"
NEW_INTERVIEW = "مقابلة جديدة"
SEARCH = "بحث"
LARGE_TYPE = "تكبير الخط"
BACK = "رجوع"
TODAY = "تاريخ اليوم"

ERROR_TITLE = "تعذّر إتمام ذلك"
CRASH_TITLE = "خطأ غير متوقع"
CRASH_BODY = (
    "حدث خطأ غير متوقع، وسُجّلت تفاصيله في سجل البرنامج دون أي بيانات شخصية. "
    "يمكن متابعة العمل، وإن تكرر الخطأ فيُبلَّغ مدير النظام."
)
UNDERSTOOD = "حسنًا"
ABORTING_QT = (
    "هذا الإصدار من PySide6 يتوقف على بايثون 3.11. يُعاد الإعداد بالأمر: python3 start.py --set-up"
)
SEE_TO = "النظر في ذلك"
COVER = "إخفاء الشاشة"
SIGN_OUT = "تسجيل الخروج"
SAMPLE = "مكتب تجريبي"
