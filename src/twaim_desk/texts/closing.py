"""What the window says while it closes."""

SAVING = "يُحفظ…"
BACKING_UP = "تُؤخذ النسخة الاحتياطية اليومية ويُتحقق منها، ثم يُغلق البرنامج."
NOT_YET = "لم تُؤخذ النسخة الاحتياطية"
TOLD = "تم الحفظ"
AGAIN = "إعادة المحاولة"
CLOSE = "إغلاق"
CLOSE_WITHOUT = "إغلاق دون نسخة"
