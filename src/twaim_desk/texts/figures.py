"""Words of the figures on screen: periods, pictures, and what each bar leads to."""

TITLE = "المؤشرات"
ABOUT = "أرقام الشهر والربع والسنة، وما وراءها من الطلبات"

YEAR = "عام {year}"
QUARTER = "{quarter} من {year}"
QUARTERS = ("الربع الأول", "الربع الثاني", "الربع الثالث", "الربع الرابع")
HIJRI_SIGN, GREGORIAN_SIGN = "هـ", "م"

CALENDAR = "التقويم"
CALENDARS = {"hijri": "هجري", "gregorian": "ميلادي"}
LENGTH = "المدة"
LENGTHS = {"month": "شهر", "quarter": "ربع سنة", "year": "سنة"}
PERIOD = "الفترة"
READING = "تُحسب الأرقام…"
KEYS = "السهمان بين الأعمدة، ومفتاح الإدخال يعرض طلبات العمود، وTab إلى الرسم التالي."
AS_OF = "كما في نهاية {day}"

DUE = "مواعيد الرد القادمة"
OVERDUE = "تأخّر الرد عليها"
AND_LATER = "ما بعده"
AGES = "أعمار الطلبات القائمة"
AGES_OF = ("حتى أسبوع", "٨ إلى ٣٠ يومًا", "٣١ إلى ٩٠ يومًا", "أكثر من ٩٠ يومًا")
MONTHS = "الردود التي حلّ موعدها بحسب الشهر"
ON_TIME, LATE = "في موعده", "لم يُردّ عليه في موعده"
LEGEND = "المصمت: رُدّ عليه في موعده. المخطَّط: لم يُردّ عليه في موعده."
SERVICES = "الطلبات المستلمة بحسب نوعها"
NOTHING = "لا شيء في هذه الفترة."
BAR = "{name}: {value}"
BAR_OF = "{month}، {name}: {value}"

FIGURES = {
    "received": "الطلبات المستلمة",
    "due": "ردود حلّ موعدها",
    "due_on_time": "منها: رُدّ عليه في موعده",
    "kept": "نسبة المواعيد التي وُفي بها",
    "visits": "الزيارات",
    "turned_away": "زيارات دون تسجيل طلب",
    "accepted": "قرارات بالقبول",
    "rejected": "قرارات بالرفض",
    "deferred": "قرارات بالتأجيل",
    "complaints": "شكاوى وردت",
}
