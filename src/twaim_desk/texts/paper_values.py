"""Words that are put together for papers from what was typed."""

AGENT_DEED = "الوكالة رقم {number}"
GUARDIAN_DEED = "صك الولاية أو الوصاية رقم {number}"
SERVED_UNKNOWN = "دون اسم"
DATA = {
    "identity": "آخر رقم الهوية أو الإقامة",
    "born": "تاريخ الميلاد",
    "phone": "رقم الجوال",
    "district": "الحي أو البلدة",
    "address": "العنوان الوطني",
}
YES = "نعم"
NO = "لا"
APPLICANT = "بيانات صاحب الطلب"
QUESTIONS = "أسئلة الخدمة"
FAMILY = "أفراد الأسرة"
IF_IT_APPLIES = "{ask} (إن انطبق)"
WITH_NOTE = "{title} ({note})"
TO_BE_WRITTEN = "." * 60  # where a name is written by hand
