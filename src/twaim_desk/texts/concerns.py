"""Words of the lists of open complaints and enquiries."""

NOTHING = {"complaints": "لا شكاوى ولا مقترحات قائمة.", "enquiries": "لا استفسارات بلا إجابة."}
LATE = "متأخر"
SINCE = "منذ {day}"
OWNER = "سجّله {name}"
ABOUT = "الأقدم أولًا."
