"""Words of the story of a request."""

TITLE = "ما جرى على الطلب"
DAY_AND_HOUR = "{day}، {hour}"
WHEN_AND_BY = "{when}. {by}"
BY = "الموظف: {by}"
BY_TWO = "الموظف: {by}، وتأكيد {second}"
REASON = "السبب: {reason}"
NOTE = "{reason}"
CORRECTED = "تصحيح الإيصال"
LINES = {
    "channel": "وسيلة التواصل المتفق عليها: {channel}",
    "exception": "استثناء بموافقة المشرف",
    "promise": "موعد الرد: {before}، وصار {after}",
    "promise_set": "موعد الرد: {after}",
    "referred": "إحالة إلى البحث الاجتماعي",
    "studied": "نتيجة البحث الاجتماعي",
    "decided": "المبلغ المقرر بالريال: {riyals}",
    "attempt": "محاولة إبلاغ ({channel}): {result}",
    "given": "سُلّم: {what}",
    "deed_checked": "تم التحقق من سريان الوكالة",
    "visit": "{purpose}",
    "assigned": "أُسند الطلب من {from} إلى {to}",
    "printed": "طُبعت ورقة: {paper}",
    "not_printed": "لم تخرج من الطابعة ورقة: {paper}",
}
PURPOSES = {
    "request": "مقابلة لطلب خدمة",
    "papers": "حضور لاستكمال المستندات",
    "follow_up": "حضور لمتابعة الطلب",
    "channel": "تغيير وسيلة التواصل",
    "complaint": "شكوى أو مقترح",
    "change": "تحديث بيانات",
    "enquiry": "استفسار",
    "turned_away": "زيارة دون تسجيل طلب",
    "arrival": "وارد أو مقابلة خارج المكتب",
    "volunteer": "عرض تطوع",
    "tell": "إبلاغ بالرد",
    "deliver": "تسليم",
}
# What is told of a referral or an attempt is no reason.
NOTED = frozenset({"studied", "attempt", "visit"})
