"""Words of the search."""

ARTICLE = "ال"
LINEAGE = ("بن", "بنت", "ابن", "آل")
MORE_LETTERS = "اكتب حرفًا آخر أو رقم الهوية."
NOTHING = "لا نتيجة."
WHY = {
    "name": "الاسم",
    "identity": "رقم الهوية أو الإقامة",
    "phone": "الجوال",
    "number": "رقم الطلب",
}
GONE = "لم يعد هذا السجل موجودًا."
