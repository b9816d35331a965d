"""Words of the first page of the day."""

TODAY = "اليوم"
IF_COMPLETE_TODAY = "الطلب الذي يكتمل اليوم"
HOLIDAYS = "الإجازات الرسمية القادمة"
ESTIMATED = "تقديري"
ESTIMATED_EXPLAINED = "التقديري يُؤكَّد عند الإعلان الرسمي."
NOW = "هذه الأيام"
AFTER = "بعد {days}"
