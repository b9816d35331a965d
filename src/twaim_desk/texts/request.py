"""Words of a request, on screen and in commands."""

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
