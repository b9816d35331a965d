"""Names of the channels."""

TITLES = {
    "phone": "الاتصال الهاتفي",
    "text_message": "الرسالة النصية",
    "letter": "الخطاب",
    "email": "البريد الإلكتروني",
    "visit": "الحضور إلى الجمعية",
    "branch_delegate": "مندوب المكتب الفرعي",
    "fax": "الفاكس",
    "private_message": "رسالة خاصة عبر حساب الجمعية",
    "website": "الموقع الإلكتروني",
    "aid_request": "خدمات طلب المساعدة",
    "volunteering": "خدمة التطوع",
}
