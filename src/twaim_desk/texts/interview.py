"""Words of the interview: what is asked, what is said meanwhile, what is wrong."""

STEPS = {
    "identity": "التحقق من الهوية",
    "person": "بيانات {person}",
    "service": "نوع الطلب",
    "papers": "المستندات المطلوبة",
    "channel": "وسيلة التواصل",
    "signature": "الإقرار والتوقيع",
    "reply": "موعد الرد",
    "print": "الطباعة والتسليم",
}

MALE, FEMALE = "ذكر", "أنثى"
GENDER = "الجنس"
IDENTITY = "رقم الهوية أو الإقامة"
IDENTITY_REASON = "سبب قبول الرقم كما هو"
BORN = "تاريخ الميلاد"
FIRST_NAME = "الاسم الأول"
FATHER_NAME = "اسم الأب"
GRANDFATHER_NAME = "اسم الجد"
FAMILY_NAME = "اسم العائلة"
PHONE = "رقم الجوال"
DISTRICT = "الحي أو البلدة"
ADDRESS = "العنوان الوطني"
CATEGORY = "الفئة"
WHO = "الهوية"
NAME = "الاسم كما في الهوية"
CONTACT = "التواصل والسكن"
LACKING = "بيانات ناقصة في الملف"
READ_BACK = "مراجعة البيانات"
CHANGED = "هل تغيّر شيء من هذه البيانات؟"
TOLD_DUTIES = "تم تبليغ {person} بالمسؤوليات قبل التقديم"
DUTIES = "صحة البيانات والمستندات، وتحديثها لدى الجمعية عند تغيّر أي منها."
DIED = "سُجّلت وفاة صاحب الملف، ولا يُقدَّم طلب باسمه. يُراجَع المشرف لنقل الملف إلى الأسرة."

SERVICE = "نوع الطلب"
SECOND_REQUEST_REASON = "سبب فتح طلب آخر مع وجود طلب قائم"
SAME_SERVICE_OPEN = "يوجد طلب قائم من النوع نفسه، ولا يُفتح طلب ثانٍ إلا بموافقة المشرف."
QUESTIONS = "أسئلة الطلب"
CONDITIONS = "الشروط"
FAMILY = "أفراد الأسرة"
MEMBERS = "عدد أفراد الأسرة عدا صاحب الطلب"
TOO_MANY_MEMBERS = "عدد أفراد الأسرة أكبر مما يُسجَّل هنا، وأقصاه {most}، يُرجى التأكد منه."
MEMBERS_HINT = "تُكتب بيانات كل منهم بعد ذلك، ويُكتب صفر إن لم يوجد."
MEMBER = "أفراد الأسرة: {number}"
MEMBER_NAME = "الاسم"
MEMBER_KIN = "الصلة"
MEMBER_TICKS = {
    "studies": "يدرس",
    "works": "يعمل",
    "married": "متزوج",
    "disabled": "من ذوي الإعاقة",
}
MEMBER_TICKS_FEMININE = {
    "studies": "تدرس",
    "works": "تعمل",
    "married": "متزوجة",
    "disabled": "من ذوي الإعاقة",
}
KIN = {
    "spouse": "زوج أو زوجة",
    "son": "ابن",
    "daughter": "ابنة",
    "parent": "أب أو أم",
    "sibling": "أخ أو أخت",
    "other": "صلة أخرى",
}

PAPERS = "المستندات المطلوبة"
PAPER_OF = "{paper}: {name}"
PAPER_FAULT = "{paper}: {fault}"
NOT_LOOKED_AT = "لم يُنظر فيه بعد."
NOT_BROUGHT = "لم يُقدَّم."
NO_REASON = "لم يُكتب سبب عدم انطباقه."
VALID_UNTIL = "تاريخ الانتهاء"
ISSUED_ON = "تاريخ الإصدار"
NO_EXPIRY = "لم يُكتب تاريخ انتهائه."
NO_ISSUE_DAY = "لم يُكتب تاريخ إصداره."
EXPIRED = "منتهي الصلاحية."
TOO_OLD = "مضت المدة المقبولة على إصداره."
NOT_SIGHTED = "لم يُطّلع على أصله ولم تُحفظ صورته."
NOT_MATCHED = "لم تُطابق بياناته بعد."
EXPIRES_BEFORE_REPLY = "تنتهي صلاحية هذا المستند قبل موعد الرد، يُرجى تجديده: {paper}"

CHANNEL = "وسيلة التواصل المتفق عليها"
CHANNEL_ADDRESSES = {
    "phone": "رقم الهاتف المتفق عليه",
    "text_message": "رقم الجوال المتفق عليه",
    "fax": "رقم الفاكس",
    "email": "عنوان البريد الإلكتروني",
    "letter": "العنوان البريدي",
    "branch_delegate": "المكتب الفرعي",
    "private_message": "اسم الحساب الخاص",
}
READ_BACK_NUMBER = "تم تأكيد الرقم"
READ_BACK_EMAIL = "تم تأكيد العنوان"
DIGIT_BY_DIGIT = "تُعاد قراءة الرقم رقمًا رقمًا."
LETTER_BY_LETTER = "تُعاد قراءة العنوان حرفًا حرفًا."
BEST_TIME = "أفضل وقت للاتصال"
SECOND_CHANNEL = "وسيلة بديلة"
TRUSTED = "شخص يُبلَّغ عند تعذّر الوصول، بموافقة صاحب الطلب"
TRUSTED_PHONE = "رقم جواله"
TRUSTED_AGREED = "تمت موافقة صاحب الطلب على تبليغه"

METHOD = "طريقة التوقيع"
METHODS = {
    "ink": "توقيع خطي على الورق",
    "pad": "توقيع على لوحة التوقيع",
    "thumb": "توقيع ببصمة الإبهام على الورق",
    "guardian": "توقيع الولي أو الوصي (عن قاصر أو ناقص الأهلية)",
    "agent": "توقيع الوكيل",
}
REFUSED_MASCULINE = "اعتذر عن التوقيع"
REFUSED_FEMININE = "اعتذرت عن التوقيع"
REFUSED_REASON = "سبب الاعتذار"
UNSIGNED = "لا يُعدّ الطلب مكتملًا قبل توقيع الإقرار، ويمكن العودة إليه لاحقًا."
UNDER_AGE = "صاحب الطلب دون الثامنة عشرة، فيوقّع عنه وليه أو وصيه."
DECLARATION = "الإقرار والتوقيع"
READ_WHOLE = "قُرئ الإقرار كاملًا"
CONSENT = "هل تمت الموافقة على الاستعلام لدى الجهات ذات العلاقة؟"
SIGNED = "تم توقيع الإقرار"
THUMBED = "تم التوقيع ببصمة الإبهام"
PRINT_TO_SIGN = "يُطبع الإقرار بمفتاح F9، ثم يُوقَّع."
RIGHT_THUMB = "إبهام اليد اليمنى"
LEFT_THUMB = "إبهام اليد اليسرى"
FINGER = "الإبهام"
WITNESS = "اسم الشاهد"
WITNESS_IDENTITY = "رقم هوية الشاهد أو إقامته"
WITNESS_IS_EMPLOYEE = "لا يكون الشاهد هو الموظف نفسه."
WITNESS_IS_PERSON = "لا يكون الشاهد هو صاحب الطلب نفسه."
SIGNER_IS_PERSON = "رقم هوية الموقّع هو رقم صاحب الطلب، ومن يوقّع عن نفسه يختار طريقة أخرى."
SIGNER_NAME = "اسم الموقّع"
SIGNER_IDENTITY = "رقم هوية الموقّع أو إقامته"
RELATION = "الصلة بصاحب الطلب"
GUARDIAN_DEED = "صك الولاية أو الوصاية"
GUARDIAN_DEED_HINT = "رقم الصك، وللأب سجل الأسرة."
DEED_ON = "تاريخ الصك"
AGENT_DEED = "رقم الوكالة"
AGENT_DEED_ON = "تاريخ إصدارها"
AGENT_DEED_EXPIRES = "تاريخ انتهائها"
COVERS = "هل تنص الوكالة على هذا الإجراء؟"
OUT_OF_SCOPE = "الوكالة لا تنص على هذا الإجراء، فلا يوقّع بها."
DEED_EXPIRED = "انتهت صلاحية الوكالة، فلا يوقّع بها."
REPLY_TO_WHOM = "من يُبلَّغ بالرد؟"
REPLY_TO = {"person": "صاحب الطلب", "agent": "الوكيل", "both": "كلاهما"}
NOT_SIGNED_ON_PAD = "لم يوقَّع على لوحة التوقيع بعد."
TEXT_CHANGED = "تغيّر نص الإقرار بعد قراءته، فيُقرأ ويوقَّع من جديد."

REPLY = "موعد الرد"
EXPLAINED = "تم التوضيح"

SAY_WHO = "حيّاكم الله، كيف نخدمكم؟ هل معكم الهوية الوطنية؟"
SAY_NAME = "نكتب الاسم كما هو في الهوية تمامًا."
SAY_CONTACT = "على أي رقم نصل إليكم؟ وأين تسكنون؟"
SAY_READ_BACK = "هذه بياناتكم لدينا. هل تغيّر شيء منها منذ زيارتكم الأخيرة؟"
SAY_SERVICE = "أي خدمة تطلبون؟ أقرأ عليكم شروطها ومستنداتها."
SAY_PAPERS = "نطّلع على كل مستند ونعيده إليكم. إن نقص شيء كتبنا لكم من أين يُستخرج."
SAY_CHANNEL = "كيف تفضّلون أن نبلغكم بالرد؟"
SAY_READ_NUMBER = "أعيد عليكم الرقم رقمًا رقمًا للتأكد."
SAY_DECLARATION = "أقرأ عليكم الإقرار كاملًا قبل التوقيع، ولكم أن تسألوا عن أي كلمة فيه."
THE_APPLICANT = "صاحب الطلب"
