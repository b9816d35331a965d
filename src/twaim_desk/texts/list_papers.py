"""Words of the parts of a printed list of requests."""

from twaim_desk.texts.request_list import DUES, MATTERS

__all__ = ["DUES", "MATTERS"]

LATE = "طلبات تأخّر الرد عليها"
DUE_TODAY = "ردود موعدها اليوم، وتُرفع إلى الإدارة"
TO_SUPERVISOR = "يُرفع اليوم إلى المشرف: ردود موعدها بعد يومَي عمل"
TO_OFFICER = "يُنبَّه عليه الموظف اليوم: ردود موعدها بعد ٥ أيام عمل"
EVERY = "كل الطلبات، الأحدث أولًا"
SEARCHED = "بحث بالاسم أو الرقم"
SEPARATOR = "، "
