"""Words of the holidays of an office: their page, their command, what is refused, reminders."""

TITLE = "الإجازات"
LIST = "الإجازات القادمة"
STANDINGS = {
    "estimated": "تقديرية",
    "announced": "معلنة",
    "by_law": "ثابتة",
    "added": "مضافة",
}
LINE = "{name} · {standing}"
ABOUT = "{name}: {days}"
TO_DAY = "، إلى "
SEPARATOR = "، "

ADD = "إضافة إجازة"
ADD_ABOUT = "يوم أو أيام تُمنح زيادة على إجازات النظام"
MOVE = "تعديل موعدها"
MOVE_ABOUT = "إلى الأيام التي أُعلنت"
CONFIRM = "تأكيدها كما هي"
CONFIRM_ABOUT = "عند صدور الإعلان بموعدها المقدَّر"
REMOVE = "حذفها"
REMOVE_ABOUT = "المضافة تُحذف، والمعلنة تعود إلى موعدها المقدَّر"
TITLES = {"add": ADD, "move": MOVE, "confirm": CONFIRM, "remove": REMOVE}
SUBSTITUTE = "إضافة التعويض المقترح"
SUBSTITUTE_ABOUT = "عن أيام راحة وقعت في الإجازة، ولا يُحسب قبل إضافته: {days}"
SUBSTITUTE_NAME = "تعويض {name}"
PRECEDING = "ردود يجب أن تسبق إجازة"
PRECEDING_ABOUT = "طلبات تُنجز قبل موعدها المطبوع"

NAME = "اسم الإجازة"
NAME_ACCEPTS = "كما تُعرف، مثل: إجازة طارئة"
FIRST = "أول أيامها"
FIRST_ACCEPTS = "بأي من التقويمين"
LAST = "آخر أيامها"
LAST_ACCEPTS = {"add": "يُترك فارغًا ليوم واحد", "move": "يُترك فارغًا لعدد الأيام نفسه"}
SOURCE = "المصدر"
SOURCE_ACCEPTS = "من أعلنها أو قررها، ويُحفظ مع التقويم"
NO_SOURCE = "أُدخلت في المكتب"
PREVIEW = "معاينة الأثر"
LEAVE = "رجوع"
SAVE = "حفظ"
COUNTING = "تُحسب مواعيد الطلبات: {done} من {total}"
STOPPED = "أُوقف الحساب قبل تمامه، ولم يُحفظ شيء."
SAVED = "تم حفظ التقويم، وأُعيد حساب مواعيد الطلبات القائمة."
CHANGED_MEANWHILE = "تغيّر التقويم بعد المعاينة. تُعاد المعاينة قبل الحفظ."
NOT_SAVED_YET = "لم يُحفظ شيء بعد."
AFFECTED = "عدد الطلبات المتأثرة: {count}"
NOBODY_AFFECTED = "لا يتأثر موعد أي طلب قائم."
PROMISE_STAYS = "الموعد المطبوع لا يتأخر أبدًا، والموعد المعتمد هو الأسبق."
COLUMNS = ("رقم الطلب", "الموعد المطبوع", "بعد التعديل", "الموعد المعتمد")
DETAIL = "الطلب {number}: المطبوع {printed}، والمعتمد {effective}."
AND_WORK_DUE = "{said} يُنجز قبل نهاية {day}."
SAVE_KEYS = "للحفظ Ctrl+Enter، وللعودة Esc"
ROWS = "الطلبات المتأثرة"

PRECEDING_KEYS = "مفتاح الإدخال يفتح الطلب."
NOTHING_PRECEDES = "لا توجد ردود يجب أن تسبق إجازة. للعودة: Esc."
WORK_DUE = "يُنجز قبل نهاية {day}"
WHY = {True: "موعده المعتمد يوم إجازة", False: "تقدّم موعده المعتمد"}

REFUSALS = {
    "no_name": "يُكتب اسم الإجازة.",
    "no_day": "يُكتب أول أيام الإجازة.",
    "reversed": "آخر أيام الإجازة قبل أولها.",
    "outside": "الأيام المكتوبة خارج التقويم المتاح.",
    "unknown": "لا توجد إجازة بهذا المعرّف في تقويم المكتب.",
    "past": "هذه الإجازة انقضت، وقد طُبعت مواعيد على أساسها.",
    "confirmed": "هذه الإجازة ليست تقديرية، فلا تحتاج إلى تأكيد.",
    "same": "هذه أيام الإجازة نفسها، فلا شيء يتغير.",
    "by_law": "هذه إجازة بالنظام، فلا تُحذف.",
    "twice": "في هذا اليوم إجازة مضافة من قبل.",
}
TOO_LONG = "أيام الإجازة لا تزيد على {most} يومًا."
TOO_FAR = "الموعد الجديد يبعد عن موعد الإجازة أكثر من {most} يومًا."
REASONS = {
    "add": "إضافة إجازة: {name}",
    "move": "تعديل موعد: {name}",
    "confirm": "تأكيد موعد: {name}",
    "remove": "حذف: {name}",
}

ESTIMATED_SOON = "{name} تقديرية وتبدأ بعد {days}. تُؤكَّد أو يُعدَّل موعدها عند صدور الإعلان."
ESTIMATED_NOW = "{name} تقديرية وقد حان موعدها. تُؤكَّد أو يُعدَّل موعدها."
MONTHS_ESTIMATED = "أشهر التقويم من عام {year}هـ تقديرية، وتُقارن بالتقويم المطبوع."
CALENDAR_ENDS = "تقويم المكتب ينتهي يوم {day}، ولا تُحسب مواعيد بعده."
MUST_PRECEDE = "ردود يجب أن تسبق إجازة: {count}"

COMMAND = "إجازات المكتب، وأثر تغييرها في مواعيد الطلبات"
COMMAND_LIST = "الإجازات القادمة ومعرّفاتها"
COMMAND_ADD = "إضافة إجازة، وما يتأثر بها من مواعيد"
COMMAND_MOVE = "تعديل موعد إجازة"
COMMAND_CONFIRM = "تأكيد إجازة تقديرية في موعدها"
COMMAND_REMOVE = "حذف إجازة مضافة، أو إعلان إجازة"
DAY = "أول أيامها، بأي من التقويمين"
TO = "آخر أيامها، والمعتاد يوم واحد للجديدة وعدد الأيام نفسه لغيرها"
HOLIDAY = "معرّف الإجازة كما يظهر في holiday list"
DRY_RUN = "معاينة فقط دون حفظ"
HOLIDAY_LINE = "{id}: {name} ({standing})، {span}"
AFFECTED_LINE = "{number}: المطبوع {printed}، بعد التعديل {now}، المعتمد {effective}"
