"""Words of the day's work on the first page, and of the lists behind it."""

LINES = {
    "clock": "ساعة الجهاز متأخرة عن آخر ما سُجّل",
    "overdue": "طلبات تأخّر الرد عليها",
    "overdue_of": "تأخّر الرد لدى {name}",
    "covered_overdue": "تأخّر الرد على طلبات تتولاها عن {name}",
    "covered_five_days": "ردود خلال ٥ أيام عمل تتولاها عن {name}",
    "due_today": "ردود موعدها اليوم",
    "two_days": "ردود موعدها خلال يومَي عمل",
    "five_days": "ردود موعدها خلال ٥ أيام عمل",
    "preceding": "ردود يجب أن تسبق إجازة",
    "holidays": "إجازات تحتاج إلى تأكيد",
    "approvals": "موافقات بانتظار البتّ",
    "rights": "طلبات أصحاب بيانات تنتظر الرد",
    "rights_late": "طلبات أصحاب بيانات قرب آخر يوم للرد عليها",
    "to_approve": "قوائم إتلاف تنتظر الاعتماد",
    "to_destroy": "قوائم إتلاف تنتظر التنفيذ",
    "referrals": "الدراسات والإحالات",
    "committees": "طلبات لدى اللجان",
    "studies_soon": "دراسات موعد الرد عليها خلال ٥ أيام عمل",
    "sessions_open": "جلسات انعقدت ولم يصدر محضرها",
    "sessions_ahead": "جلسات قادمة",
    "committee_soon": "لدى اللجنة، وموعد الرد خلال ٥ أيام عمل",
    "answers": "قرارات تنتظر الإبلاغ",
    "deliveries": "ما حلّ موعد تسليمه",
    "suspended": "مقابلات لم تُستكمل",
    "moved": "طلبات عُدّل موعد الرد عليها",
    "by_agent": "وكالات بانتظار التحقق من سريانها",
    "expiring": "مستندات أو هويات تنتهي صلاحيتها قبل الرد",
    "lacking": "طلبات غير مكتملة منذ أسبوعين أو أكثر",
    "matters": "شكاوى ومقترحات واستفسارات قائمة",
    "matters_late": "شكاوى واستفسارات تأخّر الرد عليها",
    "offers": "عروض تطوع لم تُحل إلى المختص",
    "backup": "النسخ الاحتياطية",
    "health": "سلامة المكتب",
    "users": "المستخدمون المفعّلون",
    "trail": "أسطر سجل التدقيق اليوم",
    "trail_denied": "محاولات رُفضت اليوم",
}
LEVELS = {
    "officer": "للموظف",
    "supervisor": "للمشرف",
    "management": "للإدارة",
    "late": "متأخر",
}
# Of lines that are no requests: whom they rise to says nothing there.
TONES = {"supervisor": "يُراجَع", "late": "عاجل"}
MORE_THAN = "العدد: أكثر من {count}"
COUNT = "العدد: {count}"
MORE = "أكثر من {count}"
NOTHING = "لا يوجد"
SEPARATOR = "، "
NOTHING_IN = "لا شيء اليوم في: {lines}."
RESTORED = "استُعيدت مقابلة لم تكتمل (الخطوة {number})"
RESTORED_ABOUT = "{label}، {step}"
TITLE = "أعمال اليوم"

NOTHING_SUSPENDED = "لا توجد مقابلات لم تُستكمل."
REFERRAL = {"at_desk": "", "referred": "لدى البحث الاجتماعي", "returned": "عادت من البحث الاجتماعي"}
LIST_KEYS = "١ متابعة، ٢ صرف النظر عن المسودة. مفتاح الإدخال يتابع."
GIVE_UP_REASON = "سبب صرف النظر"
GIVE_UP_ACCEPTS = "سطر واحد، يُحفظ مع المسودة."
GIVE_UP = "صرف النظر"
NOT_A_DRAFT = "لهذه المقابلة رقم، فلا يُصرف النظر عنها."
GIVEN_UP = "تم صرف النظر عن المسودة."

COMMAND = "أعمال اليوم كما تُعرض في صفحة الاستقبال"
ROLE = "الدور الذي تُعرض أعماله، والمعتاد دور المستخدم"
LINE = "{title}: {count}"
