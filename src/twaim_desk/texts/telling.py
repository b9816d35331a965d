"""Words of telling a decision: the ways, what became of a try, what is asked and refused."""

TRUSTED = "الشخص الذي سُمّي للإبلاغ"
RESULTS = {
    "told": "تم الإبلاغ بالرد",
    "sent": "أُرسل ويُنتظر وصوله",
    "no_answer": "لم يُردّ على الاتصال",
    "wrong_number": "الرقم غير صحيح",
    "not_came": "لم يحضر صاحب الطلب",
    "not_delivered": "لم يصل أو أُعيد",
}
CONFIRMED = "وصل وتم تأكيده"

WAY = "وسيلة الإبلاغ"
RESULT = "النتيجة"
TO = "من أُبلغ؟"
TOS = {"person": "صاحب الطلب", "deputy": "الوكيل"}
CHECKED = "تم التحقق من هوية من أُبلغ"
CHECKED_HINT = "يُسأل عن اسمه الكامل وآخر رقم هويته قبل ذكر القرار."
CONFIRMED_ON = "تاريخ تأكيد الاستلام"
CONFIRMED_HINT = "كما في إقرار الاستلام، بأي من التقويمين."
HOUR = "ساعة الإبلاغ"
HOUR_HINT = "مثل ٩:٣٠ بنظام ٢٤ ساعة، وتُترك فارغة إن كان الآن."
LATE = "سبب تأخر الرد"
LATE_HINT = "مضى موعد الرد. يُكتب السبب سطرًا واحدًا، ويظهر في تقرير الشهر."
NOTE = "ملاحظة"
SEPARATOR = "، "
NOTICE = "طباعة إشعار بالقرار"
NOTICE_HINT = "يُطبع ويُختم بعد الحفظ."

AT_ADDRESS = "{way}: {address}"
TO_WHOM = "يُبلَّغ: {name} ({capacity})"
PERSON_IS_TOLD = "يُبلَّغ: {name} ({word})"
BOTH_ARE_TOLD = "يُبلَّغ: {name} ({word}) و{other} ({capacity})"
CAPACITIES = {
    "agent": ("الوكيل", "الوكيلة"),
    "guardian": ("الولي أو الوصي", "الولية أو الوصية"),
}
AGENT_OVER = "انتهت وكالة {name} يوم {day}، فلا يُبلَّغ بها. يُبلَّغ {word} نفسه."
AGENT_OVER_FEMININE = "انتهت وكالة {name} يوم {day}، فلا يُبلَّغ بها. تُبلَّغ {word} نفسها."
BEST_TIME = "أفضل وقت للاتصال: {time}"
TRIED = "محاولة سابقة: {way}، {result}، {day} الساعة {hour}، {by}"
NEXT_OPENED = "تعذّر الوصول بالوسيلة السابقة، وهذه الوسيلة التالية المتفق عليها."
SAY_FIRST = "السلام عليكم، معكم {association}. أحتاج إلى التأكد من هويتكم قبل الرد."

NOT_AN_HOUR = "لا تُقرأ هذه الساعة. تُكتب مثل ٩:٣٠."
NOT_YET = "هذه الساعة لم تأتِ بعد."
BEFORE_DECISION = "هذا الوقت قبل صدور القرار."
NOT_DECIDED = "لا قرار ينتظر الإبلاغ في هذا الطلب."
TOLD_DONE = "تم الإبلاغ بالرد"
TRIED_DONE = "حُفظت محاولة الإبلاغ"
TRIED_NEXT = "لم يصل الرد بعد، ويبقى الطلب في قائمة الإبلاغ."
SENT_NEXT = "لا يُعدّ الرد واصلًا قبل تأكيد استلامه، وتُسجَّل النتيجة عند وصولها."
DELIVERY_NEXT = "تُسجَّل الخدمة عند تقديمها في «تسليم»."

NOTHING = "لا يوجد رد ينتظر الإبلاغ."
LIST_KEYS = "مفتاح الإدخال يفتح الإبلاغ، و٢ يطبع إشعارات القائمة كلها."
TRIES = "المحاولات: {count}"
NOTHING_TO_PRINT = "لا إشعار يُطبع في هذه القائمة."
