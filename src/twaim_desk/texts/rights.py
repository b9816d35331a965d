"""Words of what people are owed: the agreement behind a request, shortcomings, their works."""

PLACE = "الاتفاقية والتقصير"
TITLE = "الطلب {number}"
LIST = "ما قُصّر فيه"
NOTHING = "لم يُسجَّل تقصير على هذا الطلب."
NO_AGREEMENT = "لا اتفاقية أو عقد لهذا الطلب."
AGREEMENT_IS = "الاتفاقية أو العقد"
AGREED = "{number}، {day}، مع {party}"
KEPT_AT = "محفوظة في: {where}"
ACTS = {
    "agreement": ("ربط الطلب باتفاقية", "رقمها وتاريخها وطرفها ومكان حفظها"),
    "shortcoming": ("تسجيل تقصير", "ما قصّرت فيه الجمعية في هذا الطلب"),
    "remedy": ("تسجيل ما عولج به", "في التقصير المختار"),
}
NUMBER, AGREED_ON, PARTY = "رقم الاتفاقية أو العقد", "تاريخها", "الطرف الآخر"
SHELF, REFERENCE = "الملف المحفوظ في «الأدوات»", "مرجع حفظها"
REFERENCE_HINT = "رقم الملف أو المعاملة، إن لم تكن في «الأدوات»."
SHELF_FILE = "{title}، {version}"
WHERE_MISSING = "يُختار الملف من «الأدوات»، أو يُكتب مرجع الحفظ."
LINKED = "تم ربط الطلب بالاتفاقية."
SHORTCOMING, REMEDY = "ما قُصّر فيه", "ما عولج به"
SHORTCOMING_HINT = "سطر واحد، دون أسماء."
REMEDY_HINT = "سطر واحد، يُحفظ بتاريخ اليوم."
NOTED, REMEDIED = "تم تسجيل التقصير.", "تم تسجيل ما عولج به."
NOTED_ON = "سُجّل {day}"
REMEDIED_ON = "عولج {day}"
DETAIL = "{text}\nما عولج به: {remedy}"
NOT_REMEDIED = "لم يُعالَج بعد"
REMEDIED_BEFORE = "سُجّل ما عولج به من قبل."
KNOWN = "في السجل: {known}"
KNOWN_LATE = "تأخّر الرد عن موعده"
KNOWN_DELIVERY = "لم تُقدَّم الخدمة في موعدها"
SEPARATOR = "، "
NOT_HERE = "لا توجد اتفاقية لدى هذا الطلب."

OPEN_PLACE = "ما قُصّر فيه ولم يُعالَج"
OPEN_ABOUT = "تقصير سُجّل على طلب، وما عولج به كل منه"
OPEN_LIST = "التقصير المسجَّل"
SHOWN = {"open": "لم يُعالَج", "all": "الكل"}
WHICH = "أيّها"
NO_OPEN = "لا شيء في هذه القائمة."
OPEN_KEY = "مفتاح الإدخال يفتح الطلب الذي سُجّل عليه."

WORKS = "الأعمال وحقوقها"
WORKS_LIST = "ما قُدّم من أعمال"
WORKS_OF = "أعمال {name}"
WORKS_ABOUT = "مؤلَّف أو تصميم أو صورة أو مادة تدريب وما شابهها: صاحب الحق، وما يُسمح للجمعية به."
NO_WORKS = "لم يُسجَّل عمل لهذا الشخص."
WORK_ACTS = {
    "add": ("تسجيل عمل", "عنوانه وصاحب الحق وما يُسمح للجمعية به"),
    "print": ("طباعة الإثبات", "ليوقّعه صاحب العمل"),
    "end": ("إنهاء السماح", "لا تستعمله الجمعية بعد ذلك"),
}
WORK, OWNER, TERMS, UNTIL = "العمل", "صاحب الحق", "ما يُسمح للجمعية به", "ينتهي السماح"
WORK_HINT = "عنوانه أو وصفه، كما قُدّم."
OWNER_HINT = "من يملك حق العمل، ولو كان غير من قدّمه."
TERMS_HINT = "ما يجوز للجمعية عمله به، ولا يجوز غيره."
UNTIL_HINT = "هجري أو ميلادي، ويُترك فارغًا إن كان السماح إلى أن يُطلب إنهاؤه."
END_REASON = "سبب الإنهاء"
END_HINT = "سطر واحد، يُحفظ بتاريخ اليوم."
WORK_KEPT, WORK_ENDED = "تم تسجيل العمل.", "تم إنهاء السماح."
ENDED_BEFORE = "أُنهي السماح بهذا العمل من قبل."
NO_SUCH_WORK = "لا يوجد عمل بهذا الرقم."
UNTIL_PASSED = "هذا التاريخ قد مضى."
MAY_USE = "يُسمح به حتى {day}"
MAY_USE_ALWAYS = "يُسمح به إلى أن يُطلب إنهاؤه"
RAN_OUT = "انتهى السماح {day}"
OWNER_IS = "صاحب الحق: {owner}"
WORK_DETAIL = "{title}\nصاحب الحق: {owner}\nما يُسمح للجمعية به: {terms}"

WORK_LINE = "عمل: {title}، صاحب الحق: {owner}"
TERMS_LINE = "ما يُسمح للجمعية به: {terms}"
AGREEMENT_LINE = "الاتفاقية {number} مع {party}"
SHORTCOMING_LINE = "تقصير سُجّل: {text}"
REMEDY_LINE = "عولج بما يأتي: {text}"
