"""What the minutes of a committee say of each request."""

OUTCOMES = {
    "accepted": "قبول", "rejected": "رفض", "deferred": "تأجيل لاستكمال المتطلبات",
    "put_off": "ترحيل إلى الجلسة القادمة", "gone": "لم يعد لدى اللجنة", "open": "لم يُبتّ فيه",
}  # fmt: skip
GIVEN = "{what}"
EACH_TIME = "{amount} في كل مرة"
ON = "التسليم: {days}"
TIMES = "عدد مرات التسليم: {count}، من {first} إلى {last}"
REASON = "السبب: {reason}"
PAPERS = "المطلوب: {papers}"
EARLY = "سبب القرار قبل أقل مدة: {reason}"
LATE = "سبب القرار بعد موعد الرد: {reason}"
LEFT = "امتنع عن القرار: {names}"
WHY_LEFT = {
    "person": "{name} (صاحب الطلب)", "family": "{name} (اسم العائلة)", "declared": "{name}",
}  # fmt: skip
AND = "، "
