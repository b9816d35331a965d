"""Words of the short visits: what is asked, what is said, what was done."""

TITLES = {
    "enquiry": "استفسار",
    "complaint": "شكوى أو مقترح",
    "follow_up": "متابعة طلب",
    "change": "تحديث بيانات",
    "channel": "تغيير وسيلة التواصل",
    "turned_away": "زيارة دون تسجيل طلب",
    "arrival": "وارد أو مقابلة خارج المكتب",
    "volunteer": "عرض تطوع",
}
ACTS = {
    "enquiry": "حفظ الاستفسار",
    "complaint": "تسجيل وإصدار رقم",
    "follow_up": "إتمام المتابعة",
    "change": "حفظ البيانات الجديدة",
    "channel": "تغيير وسيلة التواصل",
    "turned_away": "حفظ الزيارة",
    "arrival": "تسجيل ومتابعة",
    "volunteer": "حفظ عرض التطوع",
}
WORDS_OF = "{person}: {name}"
IDENTITY_END = "آخر الهوية {digits}"
NO_PERSON = "دون ملف"
LEAVE_ASKS = "ما كُتب لم يُحفظ بعد. تُضغط Esc مرة أخرى لتركه."
FINISH = "إنهاء"
RETURN = "العودة إلى المقابلة"
LONG_HINT = "مفتاح Tab للحقل التالي، وCtrl+Enter للحفظ."

PLACE = "مكان الزيارة"
PLACES = {"desk": "في المكتب", "phone": "بالهاتف", "home": "في المنزل"}

# Enquiry
QUESTION = "السؤال"
CATEGORY = "نوع الاستفسار"
CATEGORIES = {
    "services": "الخدمات وشروطها",
    "papers": "المستندات",
    "status": "سير الطلبات",
    "membership": "العضوية والتسجيل",
    "contact": "صعوبات التواصل والدعم الفني",
    "volunteering": "التطوع",
    "other": "استفسار آخر",
}
APPROVED = "الجواب المعتمد"
TYPED_ANSWER = "جواب يُكتب"
ANSWER_LATER = "يُجاب لاحقًا"
ANSWER = "الجواب"
SOURCE = "مصدر الجواب"
SOURCE_HINT = "اللائحة أو السياسة أو من أفاد به."
SAY_ENQUIRY = "ما استفساركم؟ أجيبكم من الأجوبة المعتمدة، وأذكر لكم مصدرها."
SAY_ANSWER = "«{answer}»"
SAY_SOURCE = "المصدر: {source}"
ENQUIRY_DONE = "حُفظ الاستفسار وجوابه"
ENQUIRY_OPEN = "حُفظ الاستفسار، ولم يُجب عنه بعد"

# Complaint
KIND = "النوع"
KINDS = {"complaint": "شكوى", "suggestion": "مقترح"}
CHANNEL_IN = "وسيلة وروده"
WITH_NAME = "هل يُذكر اسم مقدّمه؟"
NAME = "الاسم"
PHONE = "رقم التواصل"
SUBJECT = "الموضوع"
TEXT = "النص كما قيل"
CONFIDENTIAL = (
    "تُعامل الشكوى بسرية، ولا يطّلع عليها إلا المختصون بها، ولا يؤثر تقديمها في الخدمة المقدَّمة."
)
ABOUT_REQUEST = "بشأن الطلب رقم {number}"
SAY_COMPLAINT = "نكتب ما تقولونه كما هو، ولكم رقم تتابعون به، ولا يؤثر ذلك في خدمتكم."
COMPLAINT_DONE = "سُجّلت الشكوى"
SUGGESTION_DONE = "سُجّل المقترح"
COMPLAINT_NEXT = "تُعرض على {committee} لدراستها."
SUGGESTION_NEXT = "يُعرض على {committee} لدراسته."
COMPLAINT_NAMELESS = "سُجّلت دون ذكر الاسم، ويُراجَع الاستقبال بهذا الرقم لمعرفة النتيجة."
SUGGESTION_NAMELESS = "سُجّل دون ذكر الاسم، ويُراجَع الاستقبال بهذا الرقم لمعرفة النتيجة."
THE_COMMITTEE = "الجهة المختصة"

# Follow-up
REQUEST = "الطلب"
NO_REQUEST = "لا يوجد طلب مسجَّل في هذا الملف."
BROTHER, SISTER = "الأخ الكريم", "الأخت الكريمة"
HEAD = "{called}، طلبكم رقم {number} ({service}) استُلم {received}."
HEAD_NO_SERVICE = "{called}، طلبكم رقم {number} استُلم {received}."
STANDINGS = {
    "incomplete": (
        "الطلب غير مكتمل، ولا تبدأ مدة الرد إلا من تاريخ اكتماله. الخطوة التالية: استكمال ما ينقصه."
    ),
    "complete": "اكتمل الطلب، والخطوة التالية عرضه على {committee} لدراسته.",
    "with_researcher": "الطلب لدى البحث الاجتماعي، والخطوة التالية عرضه على {committee}.",
    "with_committee": "الطلب لدى {committee} لدراسته، والخطوة التالية إبلاغكم بالرد.",
    "accepted": "انتهت دراسة الطلب، والخطوة التالية إبلاغكم بالرد.",
    "rejected": "انتهت دراسة الطلب، والخطوة التالية إبلاغكم بالرد.",
    "deferred": "أُجّل الطلب لاستكمال المتطلبات، والخطوة التالية استكمالها.",
    "told": "انتهت دراسة الطلب، وتم الإبلاغ بالرد.",
    "delivered": "انتهت دراسة الطلب، وقُدّمت الخدمة.",
    "closed": "الطلب مغلق.",
    "withdrawn": "سُحب الطلب بطلب صاحبه.",
    "draft": "الطلب مسودة لم تكتمل.",
}
ANSWERED_ON = "تم الإبلاغ بالرد {day}."
ANSWERED_BY = "تم الإبلاغ بالرد {day} عبر {channel}."
CLOSED_ON = "أُغلق الطلب {day}."
REPLY_BY = "موعد الرد أقصاه {day}."
REPLY_TODAY = "موعد الرد اليوم، {day}."
REPLY_LATE = "كان موعد الرد {day}، وقد تأخرت الجمعية عنه، ونعتذر إليكم. ولكم تقديم شكوى (F7)."
NOT_BEFORE = "لا يُتوقع الرد قبل {day}."
NO_DAY = "لم تحدد سياسة الجمعية موعدًا للرد، وتُبلغكم به عند صدوره."
BY_CHANNEL = "وسيلة التواصل المتفق عليها: {channel}."
FOLLOW_UP_DONE = "سُجّلت المتابعة"
SAY_FOLLOW_UP = "أقرأ عليكم أين وصل طلبكم ومتى الرد."

# Change of data
WHAT_CHANGED = "ما الذي تغيّر؟"
SUBJECTS = {
    "phone": "رقم الجوال",
    "home": "السكن والعنوان",
    "name": "الاسم",
    "category": "الفئة",
    "born": "تاريخ الميلاد",
    "identity": "رقم الهوية أو الإقامة",
    "income": "الدخل الشهري",
}
INCOME = "الدخل الشهري الجديد"
BEFORE = "البيان السابق: {value}"
BEFORE_HIDDEN = "البيان السابق مسجَّل، ولا يُعرض."
BEFORE_NONE = "لا يوجد بيان سابق."
ENDS_IN = "ينتهي بـ {digits}"
WHY_SHOWN = "سبب الاطلاع على البيان السابق"
WHY_SHOWN_HINT = "يُختار عند الحاجة فقط، ويُدوَّن في سجل التدقيق، ثم يظهر البيان."
WHYS_SHOWN = {
    "asked": "بطلب صاحب الملف",
    "compare": "مقارنة بما يُقال الآن",
    "correct": "تصحيح خطأ في التسجيل",
}
SHOWN = "الدخل المسجَّل: {value} ريال."
NOTHING_CHANGED = "لم يُكتب بيان جديد."
SAME_AS_BEFORE = "البيان الجديد هو البيان السابق نفسه."
CHANGE_DONE = "حُفظت البيانات الجديدة"
CHANGE_KEPT = "يبقى البيان السابق محفوظًا: {fields}."
SAY_CHANGE = "ما البيانات التي تغيّرت لديكم؟"

# Change of channel
NO_PENDING = "لا يوجد طلب ينتظر الرد، فلا توجد وسيلة تواصل لتُغيَّر."
CURRENT = "الوسيلة الحالية: {channel}"
CURRENT_ADDRESS = "الوسيلة الحالية: {channel}، تنتهي بـ {digits}"
NO_CURRENT = "لم يُتفق على وسيلة بعد."
IDENTITY_CHECKED = "تم التحقق من الهوية مرة أخرى"
CHANGE_REASON = "سبب التغيير"
WHO_ASKS = "من يطلب التغيير؟"
ASKERS = {"person": "صاحب الطلب", "agent": "الوكيل"}
AGENT_NAME = "اسم الوكيل"
NO_SCOPE = "الوكالة لا تنص على هذا الإجراء، فلا تُغيَّر بها وسيلة التواصل."
DEED_OVER = "انتهت صلاحية الوكالة، فلا تُغيَّر بها وسيلة التواصل."
SAME_CHANNEL = "الوسيلة الجديدة هي الوسيلة الحالية نفسها."
CHANNEL_DONE = "تغيّرت وسيلة التواصل"
EFFECTIVE = "تسري {channel} من {day}."
MOVED = "الطلبات التي يُبلَّغ بالرد عليها عبرها: {numbers}."
SAY_CHANNEL = "كيف تفضّلون أن نبلغكم بالرد من الآن؟ أعيد عليكم الرقم رقمًا رقمًا."

# Turned away
REASON = "السبب"
REASONS = {
    "out_of_scope": "الطلب خارج نطاق خدمات الجمعية",
    "out_of_area": "السكن خارج نطاق الجمعية",
    "conditions": "عدم انطباق شروط الخدمة",
    "papers": "نقص المستندات الأساسية",
    "identity": "تعذّر التحقق من الهوية",
    "not_now": "الخدمة غير متاحة حاليًا",
    "left": "الانصراف قبل تسجيل الطلب",
    "unsigned": "الاعتذار عن توقيع الإقرار",
    "other_body": "المقصود جهة أخرى",
}
SORRY = {
    "out_of_scope": "نعتذر إليكم، فهذا الطلب خارج نطاق خدمات الجمعية.",
    "out_of_area": "نعتذر إليكم، فخدمات الجمعية لأهل نطاقها.",
    "conditions": "نعتذر إليكم، فشروط هذه الخدمة لا تنطبق على حالتكم اليوم.",
    "papers": "يسعدنا استقبالكم عند إحضار المستندات، وقائمة المتطلبات معكم.",
    "identity": "يسعدنا استقبالكم عند إحضار الهوية أو ما يثبتها.",
    "not_now": "الخدمة غير متاحة الآن، ويسعدنا استقبالكم عند إتاحتها.",
    "left": "يسعدنا استقبالكم في أي وقت.",
    "unsigned": "يمكنكم العودة لتوقيع الإقرار متى شئتم.",
    "other_body": "يسعدنا أن ندلكم على الجهة التي تقصدونها.",
}
HELPER = "من يمكنه المساعدة"
HELPER_HINT = "جهة يُرشَد إليها، إن عُرفت."
HELPED_BY = "يُرشَد إلى: {helper}"
TURNED_AWAY_DONE = "حُفظت الزيارة"

# Arrivals
ARRIVALS = {
    "letter": "خطاب",
    "fax": "فاكس",
    "email": "بريد إلكتروني",
    "website": "الموقع الإلكتروني",
    "phone": "اتصال هاتفي",
    "home": "زيارة منزلية",
}
ARRIVED_BY = "وسيلة الورود"
DATED_ON = "تاريخ الوارد"
REFERENCE = "رقم الوارد أو مرجعه"
ATTACHMENTS = "عدد المرفقات"
ABOUT = "موضوعه"
BRINGS = "ما الذي يطلبه؟"
BRINGINGS = {
    "request": "طلب خدمة",
    "complaint": "شكوى أو مقترح",
    "enquiry": "استفسار",
    "nothing": "يُسجَّل فقط",
}
ARRIVAL_DONE = "سُجّل الوارد"
AWAY_DONE = "مقابلة خارج المكتب"
ARRIVAL_NEXT = {
    "request": "تبدأ المقابلة بما ورد فيه.",
    "complaint": "تُسجَّل الشكوى أو المقترح بعد ذلك.",
    "enquiry": "يُسجَّل الاستفسار بعد ذلك.",
    "nothing": "حُفظ بمرجعه وتاريخه.",
}

# Volunteers
WORK = "المجال الذي يعرضه"
AVAILABLE = "الأوقات المتاحة"
VOLUNTEER_DONE = "حُفظ عرض التطوع"
VOLUNTEER_NEXT = "يُحال إلى المختص بالتطوع، ويُتواصل معه على رقمه."

GONE = "لم يعد هذا الملف موجودًا."
