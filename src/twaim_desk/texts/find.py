"""Words of the search."""

ARTICLE = "ال"
NOTHING = "لا نتيجة."
LINEAGE = ("بن", "بنت", "ابن", "آل")
WHY = {
    "name": "الاسم",
    "identity": "رقم الهوية أو الإقامة",
    "phone": "الجوال",
    "number": "رقم الطلب",
}
GONE = "لم يعد هذا السجل موجودًا."
