"""Words of the search page."""

TITLE = "بحث"
FIELD = "رقم الهوية أو الجوال أو الاسم أو رقم الطلب"
ACCEPTS = "جزء من الاسم بأي ترتيب، أو أول الرقم، بأي أرقام"
RESULTS = "النتائج"
NOTHING = "لا نتيجة."
MAY_HIDE = "قد توجد نتائج أخرى: اكتب حرفًا آخر أو رقم الهوية."
WHY = {
    "name": "الاسم",
    "identity": "رقم الهوية أو الإقامة",
    "phone": "الجوال",
    "number": "رقم الطلب",
}
IDENTITY_END = "آخر رقم الهوية أو الإقامة"
PHONE_END = "آخر رقم الجوال"
DISTRICT = "الحي"
REQUESTS = "الطلبات"
NO_REQUESTS = "لا طلبات."
REPLY_BY = "موعد الرد {date}"
ANSWERED = "تم الإبلاغ بالرد {date}"
RECEIVED = "تاريخ الاستلام {date}"
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
