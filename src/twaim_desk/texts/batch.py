"""Words of printing several papers in one go."""

TITLE = "{papers}: {count}"
PRINT_ALL = "طباعة الأوراق كلها"
DRAWING = "تُجهَّز الورقة {number} من {count}…"
READY = "عدد الأوراق المجهَّزة للطباعة: {number}"
SENDING = "تُطبع الورقة {number} من {count} على الطابعة {printer}…"
STOPPED = "توقفت الطباعة بعد {number} من {count}، وتُستأنف من حيث توقفت."
CAME_OUT = "هل خرجت الأوراق كلها سليمة؟"
ALL_CAME_OUT = ("نعم، كلها", "تُسجَّل كل ورقة مطبوعة")
SOME_DID_NOT = ("بعضها لم يخرج", "تُعرض الأوراق واحدة بعد الأخرى")
ONE_BY_ONE = ("واحدة بعد الأخرى", "تُعاين كل ورقة وتُطبع أو تُحفظ في ملف")
