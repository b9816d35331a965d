"""Words of the search."""

ARTICLE = "ال"
MASKED_NAME = "{first} {letter}."
MORE_LETTERS = "اكتب حرفًا آخر أو رقم الهوية."
NOTHING = "لا نتيجة."
WHY = {
    "name": "الاسم",
    "identity": "رقم الهوية أو الإقامة",
    "phone": "الجوال",
    "number": "رقم الطلب",
}
