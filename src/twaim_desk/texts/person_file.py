"""Words of the file of a person: its parts, its lines, and what is shown with a reason."""

PLACE = "ملف شخص"
SECTIONS = {
    "requests": "الطلبات",
    "contact": "الهوية والتواصل",
    "family": "الأسرة ومن ينوب",
    "visits": "الزيارات",
    "documents": "المستندات",
    "papers": "الأوراق الصادرة",
    "declarations": "الإقرارات",
    "changes": "ما تغيّر",
    "matters": "الشكاوى والأسئلة",
    "harm": "ملفات الضرر",
    "views": "من اطّلع",
    "rights": "الحقوق والموافقة",
}
NOTHING = "لا شيء هنا. يُختار قسم آخر برقمه."
LIST_KEY = "مفتاح الإدخال يفتح الطلب أو الشكوى أو الملف."
WHICH = "أجزاء الملف"

CATEGORY = "الفئة"
BORN = "تاريخ الميلاد"
DISTRICT = "الحي"
ADDRESS = "العنوان"
DIED = "تاريخ الوفاة"
SINCE = "في السجل منذ"
ALSO = "اسم آخر في السجل"
IDENTITY_END = "آخر رقم الهوية أو الإقامة"
PHONE_END = "آخر رقم الجوال"

REQUEST = "{service}: {state}، رقم {number}"
REPLY_BY = "موعد الرد {day}"
ANSWERED = "تم الإبلاغ بالرد {day}"
IDENTITY_KINDS = {
    "citizen": "الهوية الوطنية",
    "resident": "رقم الإقامة",
    "membership": "رقم العضوية",
}
IDENTITY = "{kind}: {number}"
ENDS_IN = "آخره {digits}"
EXPIRES = "تنتهي {day}"
UNCHECKED = "قُبل دون اجتياز التحقق: {reason}"
PHONE = "الجوال: {number}"
FIRST_CHOICE = "يُتصل به أولًا"
BEST_TIME = "أفضل وقت: {time}"
KIN = "{relation}: {name}"
KIN_BORN = "الميلاد {year}م"
KIN_TICKS = {"studies": "يدرس", "works": "يعمل", "married": "متزوج"}
KIN_TICKS_FEMININE = {"studies": "تدرس", "works": "تعمل", "married": "متزوجة"}
DISABLED = "من الأشخاص ذوي الإعاقة"
DEED = "صك: {deed}"
LEFT = "لم يعد من الأسرة منذ {day}"
VISIT = "{purpose}، {place}"
OF_REQUEST = "الطلب {number}"
WHY = "السبب: {reason}"
PAPER_COPY = "نسخة رقم ({number})"
DOCUMENT_STANDINGS = {
    "present": "قُدّم",
    "on_file": "في الملف",
    "absent": "لم يُقدَّم",
    "not_applicable": "لا ينطبق",
}
DECLARATIONS = {
    "truth": "الإقرار بصحة البيانات",
    "request": "الإقرار بصحة البيانات",
    "enquire": "الموافقة على الاستعلام لدى الجهات",
}
OTHER_DECLARATION = "إقرار أو موافقة"
SIGNED_BY = "الموقّع: {name}"
REFUSED = "اعتُذر عن التوقيع: {reason}"
CHANGE = "{field}: البيان السابق {before}، البيان الجديد {after}"
NO_VALUE = "لا يوجد"
FIELDS = {
    "name": "الاسم",
    "feminine": "الجنس",
    "category": "الفئة",
    "born_on": "تاريخ الميلاد",
    "born_hijri": "تاريخ الميلاد بالهجري",
    "district": "الحي",
    "address": "العنوان",
    "died_on": "تاريخ الوفاة",
    "large_type": "أوراق بخط كبير",
    "read_aloud": "سماع النصوص",
    "identity": "رقم الهوية أو الإقامة",
    "identity.expires_on": "انتهاء الهوية أو الإقامة",
    "phone": "رقم الجوال",
    "kin": "فرد من الأسرة",
    "kin.name": "اسم فرد من الأسرة",
    "kin.relation": "صلة فرد من الأسرة",
    "kin.born_on": "ميلاد فرد من الأسرة",
    "kin.feminine": "جنس فرد من الأسرة",
    "kin.studies": "دراسة فرد من الأسرة",
    "kin.works": "عمل فرد من الأسرة",
    "kin.married": "زواج فرد من الأسرة",
    "kin.disabled": "إعاقة فرد من الأسرة",
}
VALUES = {"True": "نعم", "False": "لا"}
VALUES_OF_GENDER = {"True": "أنثى", "False": "ذكر"}
ARRIVAL = "وارد ({channel}): {about}"
VOLUNTEER = "عرض تطوع: {work}"
MATTER = "{kind}: {about}"
MATTER_ENDED = "أُجيب: {outcome}"
VIEW = "{what}. الموظف: {by}"

WHAT = {
    "identity": ("إظهار الهوية والجوال", "الأرقام كاملة، مع ذكر السبب"),
    "income": ("إظهار الدخل", "مع ذكر السبب"),
    "health": ("إظهار ما يتصل بالصحة", "مع ذكر السبب"),
}
SEEN = {"identity": "الهوية والجوال", "income": "الدخل", "health": "ما يتصل بالصحة"}
REASON = "سبب الاطلاع"
REASON_ACCEPTS = "سطر واحد، يُحفظ ويبقى ظاهرًا في ملف الشخص."
INCOME = "الدخل الشهري"
RIYALS = "{amount} ريال"
NOTHING_ON_RECORD = "لا شيء من ذلك في السجل."
HIDDEN = "محجوب"
GONE = "لم يعد هذا الملف في السجل."
ACTS = {
    "change": ("تحديث بياناته", "البيان السابق يبقى بجانب الجديد"),
    "merge": ("دمج سجل مكرر", "سجلان لشخص واحد يصيران سجلًا واحدًا"),
    "unmerge": ("التراجع عن الدمج", "يعود السجلان كما كانا"),
    "harm": ("فتح ملف ضرر", "ضرر يقول إن الجمعية سببه"),
    "works": ("الأعمال وحقوقها", "ما قدّمه من أعمال، وما يُسمح للجمعية به"),
    "ahead": ("التواصل قبل الطلب", "الموافقة على التواصل، وما جرى فيه"),
    "right": ("طلب إتلاف بياناته أو تصحيحها", "يُسجَّل ويُرد عليه خلال ٣٠ يومًا"),
    "copy": ("نسخة من بياناته", "كل ما تحفظه الجمعية عنه، على الورق"),
}

OTHER_PARTS = {
    "names": "أسماؤه في السجل",
    "answers": "ما قيل في كل طلب",
    "decisions": "القرارات وما قُدّم",
    "attempts": "محاولات الإبلاغ",
    "studies": "البحث الاجتماعي",
}
ANSWER = "{ask}: {value}"
GENDER = "الجنس"
DECISION = "قرار اللجنة: {outcome}"
AMOUNT = "المبلغ المقرر بالريال: {amount}"
GIVEN = "قُدّم: {what}"
DUE = "مقرَّر تقديمه: {what}"
STUDY = "نتيجة البحث: {findings}"
REFERRED = "أُحيل إلى البحث الاجتماعي"
