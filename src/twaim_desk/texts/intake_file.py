"""What is said of a file that holds an intake, or ought to."""

NOT_AN_INTAKE = "الملف ليس ملف استقبال طلب: يُنتظر فيه «uuid» و«answers»."
NO_UUID = "ينقص الملف معرّف «uuid» صحيح."
BAD_ANSWER = "الإجابات في الملف نصوص أو أعداد أو true أو false فقط."
BAD_DOCUMENTS = "«documents» في الملف أوراق، ولكل ورقة ما عُرف عنها."
BAD_WAY = "«taken_from» في الملف من هذه: {allowed}."
SEPARATOR = "، "
