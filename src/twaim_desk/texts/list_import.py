"""Words of taking an old list in."""

BETWEEN = "، "
FROM_LIST = "من قائمة سابقة للبرنامج"
OF_REQUEST = ("رقمه فيها: {said}", "الخدمة: {said}", "النتيجة: {said}", "ملاحظات: {said}")
NOTHING_NEW = "لا جديد في الملف: صفوفه مرفوضة أو مسجَّلة من قبل."
RECORD_CHANGED = "سُجّل أحد المذكورين في القائمة بعد معاينتها، فتُعاد المعاينة ثم الإدخال."
ROW = "الصف {row}: {why}"
