"""What is said of a file that holds an intake, or ought to."""

NOT_AN_INTAKE = "الملف ليس ملف استقبال طلب: يُنتظر فيه «answers»."
NO_UUID = "معرّف الملف «uuid» ليس معرّفًا صحيحًا."
BAD_ANSWER = "الإجابات في الملف نصوص أو أعداد أو true أو false فقط."
BAD_DOCUMENTS = "«documents» في الملف أوراق، ولكل ورقة ما عُرف عنها."
BAD_WAY = "«taken_from» في الملف من هذه: {allowed}."
SEPARATOR = "، "
