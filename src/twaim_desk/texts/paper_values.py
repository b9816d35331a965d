"""Words that are put together for papers from what was typed."""

AGENT_DEED = "الوكالة رقم {number}"
GUARDIAN_DEED = "صك الولاية أو الوصاية رقم {number}"
SERVED_UNKNOWN = "دون اسم"
DATA = {
    "identity": "آخر رقم الهوية",
    "born": "تاريخ الميلاد",
    "phone": "رقم الجوال",
    "district": "الحي أو البلدة",
    "address": "العنوان الوطني",
}
YES = "نعم"
NO = "لا"
