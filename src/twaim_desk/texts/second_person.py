"""Words of the line in which a second person confirms."""

ASKS = "«{action}» إجراء يؤكده شخص ثانٍ باسمه وكلمة مروره: {who}."
NAME = "اسم الشخص الثاني"
PASSWORD = "كلمة مروره"
CONFIRM = "تأكيد"
LEAVE = "ترك الإجراء"
OR = " أو "
