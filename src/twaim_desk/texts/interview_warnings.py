"""What employee and person should know, though it holds no request up."""

SHARED_PHONE = "رقم الجوال مسجَّل في ملفات أخرى، وقد يكون رقم الأسرة. عددها: {number}."
DELIVERED = "صُرفت خدمة مماثلة على طلب اكتمل يوم {day}. {period}"
ACCEPTED = "قُرّرت خدمة مماثلة على طلب اكتمل يوم {day}. {period}"
PERIOD = "المدة المقررة بين الطلبين بالأشهر: {months}."
ONCE = "تُقدَّم هذه الخدمة مرة واحدة."
IDENTITY_EXPIRES = "تنتهي صلاحية الهوية قبل موعد الرد، يوم {day}، يُرجى تجديدها."
