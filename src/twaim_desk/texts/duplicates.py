"""Words of the comparison of two records."""

MAYBE_MASCULINE = "قد يكون هذا {person} مسجَّلًا من قبل"
MAYBE_FEMININE = "قد تكون هذه {person} مسجَّلة من قبل"
WHICH = "السجل {number} من {count}"
SAME_FOUND = "المتفق في السجلين: {reasons}"
REASONS = {
    "identity": "رقم الهوية أو الإقامة",
    "phone": "رقم الجوال",
    "name": "الاسم أو ما يشبهه",
}
SEPARATOR = "، "
NOW = "المكتوب الآن"
ON_RECORD = "المسجَّل من قبل"
NAME = "الاسم"
IDENTITY_END = "آخر رقم الهوية أو الإقامة"
PHONE_END = "آخر رقم الجوال"
DISTRICT = "الحي"
BIRTH_YEAR = "سنة الميلاد"
REQUESTS = "عدد الطلبات"
YEAR = "{year}م"
NOTHING = "لم يُذكر"
SAME = "الشخص نفسه"
SAME_ABOUT = "يُفتح السجل المسجَّل من قبل ويُكمل عليه."
OTHER = "شخص آخر"
OTHER_ABOUT = "يُحفظ أنهما شخصان، ولا يُسأل عنهما مرة أخرى."
SHARING = "عدد الأشخاص الآخرين المسجَّلين بالجوال نفسه: {count}. وقد تشترك الأسرة في جوال واحد."
