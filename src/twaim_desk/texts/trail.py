"""Words of the trail: its page, and the acts that stand in it."""

TITLE = "سجل التدقيق"
PERSON = "المستخدم"
ACTION = "الإجراء"
DAY = "اليوم"
DAY_ACCEPTS = "بأي من التقويمين، أو يُترك فارغًا"
EVERYONE = "كل المستخدمين"
EVERYTHING = "كل الإجراءات"
LINES = "أسطر السجل، الأحدث أولًا"
COLUMNS = ("السطر", "الوقت", "المستخدم", "الإجراء", "النتيجة", "على ماذا", "أكّده")
NO_LINES = "لا أسطر بهذه الصفة."
SHOWN = "الأسطر المعروضة: {count}"
ALL_SHOWN = "الأسطر المعروضة: {count}، وهي كل ما في السجل بهذه الصفة."
AT = "{day}، {hour}"
WHO = "{name} ({role})"
NOBODY = "البرنامج"
DETAIL = "السطر {sequence}: {words}"
SEPARATOR = "، "

VERIFY = "التحقق من السجل كله"
VERIFYING = "يُتحقق من أسطر السجل: {done} من {total}"
STOPPED = "أُوقف التحقق قبل تمامه."

OUTCOMES = {
    "done": "تم",
    "begun": "بدأ",
    "denied": "رُفض",
    "noticed": "لوحظ",
    "handed_over": "تسليم العمل",
    "absence": "تسجيل غياب",
}
OBJECTS = {
    "person": "شخص",
    "request": "طلب",
    "interview": "مقابلة",
    "visit": "زيارة",
    "arrival": "وارد",
    "complaint": "شكوى أو مقترح",
    "enquiry": "استفسار",
    "harm": "ملف ضرر",
    "volunteer": "عرض تطوع",
    "survey": "جولة قياس رضا",
    "improvement": "إجراء تحسين",
    "paper": "ورقة",
    "answer": "إجابة معتمدة",
    "shelf": "ملف من الأدوات",
    "policy": "إصدار سياسة",
    "notice": "إشعار بتغيير",
    "seal_key": "مفتاح ختم",
    "user": "مستخدم",
    "session": "جلسة",
    "member": "عضو لجنة",
    "referral": "إحالة",
    "closed_month": "شهر مغلق",
    "suggestion": "مقترح",
    "office_visit": "زيارة إشرافية",
    "management_look": "اطلاع الإدارة",
    "work": "عمل قُدّم",
    "documents": "صور مستندات طلب",
    "signatures": "إقرارات طلب",
    "offer": "عرض تطوع",
    "month_names": "تقرير شهر بالأسماء",
    "destruction": "قائمة إتلاف",
    "data_request": "طلب صاحب بيانات",
}
OBJECT = "{kind} رقم {number}"
# Acts that are no action of the roles: what the program notes by itself, and parts of one.
ACTS = {
    "sign-in": "تسجيل الدخول",
    "office.create": "إنشاء المكتب",
    "sample.fill": "ملء المكتب التجريبي",
    "users.list": "عرض قائمة المستخدمين",
    "policy.signatures": "عرض توقيعات السياسات",
    "user.add": "إضافة مستخدم",
    "user.off": "إيقاف حساب مستخدم",
    "user.on": "إعادة تفعيل حساب مستخدم",
    "user.password": "كلمة مرور جديدة لمستخدم",
    "user.role": "تغيير دور مستخدم",
    "matter.list": "عرض قائمة الشكاوى أو المقترحات أو الاستفسارات",
    "matter.open": "فتح شكوى أو مقترح أو استفسار",
    "offers.list": "عرض قائمة عروض التطوع",
    "offer.open": "فتح عرض تطوع",
    "rating.take": "سؤال الزائر عن رضاه",
    "survey.begin": "بدء جولة قياس رضا",
    "survey.close": "إغلاق جولة قياس رضا",
    "survey.sheet": "إدخال استبانة رضا",
    "survey.remarks": "الاطلاع على ما كتبه المجيبون في جولة قياس رضا",
    "survey.report": "تقرير جولة قياس رضا",
    "improvement.add": "إجراء تحسين جديد",
    "improvement.done": "تنفيذ إجراء تحسين",
    "works.list": "عرض ما قدّمه شخص من أعمال",
    "ahead.list": "عرض كشف من يُتواصل معهم قبل أن يطلبوا",
    "ahead.open": "عرض اسم من يُتواصل معه ورقمه",
    "list.examine": "معاينة قائمة سابقة قبل إدخالها",
    "backup.rehearsed": "تمام تجربة استعادة نسخة احتياطية",
    "evidence.written": "تمام ملف شواهد الحوكمة",
    "export.written": "تمام إخراج بيانات المكتب",
    "list.refused": "حفظ ما لم يُدخل من قائمة سابقة",
    "paper.issue": "إصدار ورقة",
    "paper.copy": "إصدار نسخة مرقّمة من ورقة",
    "counter.try": "طباعة صفحة تجريبية",
    "paper.open": "فتح ورقة صدرت",
    "request.papers": "عرض أوراق طلب",
    "tell.open": "فتح الإبلاغ بالرد وعرض رقم التواصل كاملًا",
    "answers.list": "عرض قائمة القرارات التي تنتظر الإبلاغ",
    "answers.notices": "طباعة إشعارات القرارات دفعة واحدة",
    "answers.delegate": "طباعة كشف مندوب بالردود التي يسلّمها",
    "deliver.open": "فتح التسليم",
    "deliveries.list": "عرض قائمة ما حلّ موعد تسليمه",
    "form.taken_in": "أخذ نماذج جديدة وردت مع تحديث البرنامج",
    "trail.head_missing": "لم توجد علامة آخر السجل خارج المكتب",
    "trail.put_back": "وُجدت السجلات أقدم مما سُجّل خارجها",
    "clock.behind": "وُجدت ساعة الجهاز قبل آخر ما سُجّل",
    "keys.restore": "إعادة ملف المفاتيح من نسخة احتياطية",
    "retention.list": "عرض ما انقضت مدة حفظه بأسماء مختصرة",
    "retention.holds": "عرض المستثنى من الإتلاف",
    "retention.keep": "استثناء من الإتلاف",
    "retention.lift": "رفع استثناء من الإتلاف",
    "destruction.prepare": "إعداد قائمة إتلاف",
    "destruction.begin": "بدء تنفيذ إتلاف",
    "destruction.item": "إتلاف",
    "destruction.again": "إعادة إتلاف ما أُتلف بعد النسخة المستعادة",
    "data_right.list": "عرض طلبات أصحاب البيانات",
    "studies.list": "عرض قائمة الدراسات",
    "ring.foreign": "وُجد ملف المفاتيح مغيَّرًا من خارج البرنامج",
}
