"""What is said where no office is needed: reply dates, vectors, clauses."""

UNKNOWN_PROFILE = "لا توجد جمعية بالمعرّف المذكور. المعرّفات المتاحة: {known}."
DAYS_IN_BRACKETS = "({digits}) {words}"
AGREED_CHANNEL = "الوسيلة المتفق عليها"
