"""Words of the day's work on the first page, and of the lists behind it."""

LINES = {
    "due_today": "ردود موعدها اليوم",
    "overdue": "طلبات تأخّر الرد عليها",
    "suspended": "مقابلات لم تُستكمل",
    "referrals": "إحالات البحث الاجتماعي",
    "approvals": "موافقات بانتظارك",
    "matters": "شكاوى واستفسارات تأخّر الرد عليها",
}
COUNT = "العدد: {count}"
NOTHING = "لا يوجد"
RESTORED = "استُعيدت مقابلة لم تكتمل (الخطوة {number})"
RESTORED_ABOUT = "{label}، {step}"
TITLE = "أعمال اليوم"

DUE_ABOUT = "طلبات يُنتظر الرد عليها اليوم"
OVERDUE_ABOUT = "طلبات مضى موعد الرد عليها"
SUSPENDED_ABOUT = "مقابلات حُفظت للاستكمال لاحقًا"
NOTHING_DUE = "لا توجد ردود موعدها اليوم."
NOTHING_OVERDUE = "لا توجد طلبات تأخّر الرد عليها."
NOTHING_SUSPENDED = "لا توجد مقابلات لم تُستكمل."
DUE_LINE = "{number}   {label}   {state}   {day}"
SUSPENDED_LINE = "{label}   {step}   {day}"
REFERRAL = {"at_desk": "", "referred": "لدى البحث الاجتماعي", "returned": "عادت من البحث الاجتماعي"}
OPEN_KEY = "مفتاح الإدخال يفتح الطلب."
LIST_KEYS = "١ متابعة، ٢ صرف النظر عن المسودة. مفتاح الإدخال يتابع."
GIVE_UP_REASON = "سبب صرف النظر"
GIVE_UP_ACCEPTS = "سطر واحد، يُحفظ مع المسودة."
GIVE_UP = "صرف النظر"
NOT_A_DRAFT = "لهذه المقابلة رقم، فلا يُصرف النظر عنها."
GIVEN_UP = "تم صرف النظر عن المسودة."

COMMAND = "أعمال اليوم كما تُعرض في صفحة الاستقبال"
ROLE = "الدور الذي تُعرض أعماله، والمعتاد دور المستخدم"
LINE = "{title}: {count}"
