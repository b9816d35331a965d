"""What is said of an answer that cannot be accepted, and what each kind of answer accepts."""

NO_REASON = "يُكتب السبب."
NO_SOURCE = "يُكتب مصدر الإجابة."
EMPTY = "لم يُكتب شيء بعد."
YES_OR_NO = "يُختار «نعم» أو «لا»."
NOT_YES_OR_NO = "يُكتب الجواب هنا، ولا يكفي «نعم» أو «لا»."
NOT_CHARACTERS = "في النص رموز لا تُطبع، فيُكتب من جديد."
NOT_PRINTED = "في النص صور أو حروف لا تُطبع على الورق، فيُكتب بحروف عربية أو لاتينية."
NO_SUCH_CHOICE = "يُختار أحد الخيارات المعروضة."
TOO_LONG = "النص أطول من الحد المتاح، وهو {most} حرف."
NOT_EMAIL = "عنوان البريد الإلكتروني غير مكتمل، مثل: name@example.com"
IN_THE_FUTURE = "هذا التاريخ لم يأتِ بعد."
NEAR_DAY = "{day}، والتاريخ المقابل تقريبي."
TOO_LONG_AGO = "هذا التاريخ أقدم من الممكن، يُرجى التأكد من السنة."
NOT_A_NUMBER = "يُكتب العدد بالأرقام فقط."
TOO_MUCH = "العدد أكبر من الممكن، يُرجى التأكد منه."
IBAN_SHAPE = "رقم الآيبان حرفا SA واثنان وعشرون رقمًا."
IBAN_CHECK = "رقم الآيبان لا يجتاز التحقق، يُرجى التأكد من أرقامه."

ACCEPTS = {
    "name": "بالحروف كما في الهوية.",
    "identity": "عشرة أرقام تبدأ بواحد أو اثنين.",
    "phone": "مثل 05xxxxxxxx، أو هاتف ثابت مع مفتاح المنطقة.",
    "email": "مثل name@example.com",
    "past": "هجري أو ميلادي، مثل ١٢/٦/١٣٩٨ أو 19/5/1978.",
    "date": "هجري أو ميلادي، مثل ١٢/٦/١٤٤٨ أو 22/11/2026.",
    "number": "عدد بالأرقام.",
    "money": "المبلغ بالريال.",
    "iban": "SA ثم اثنان وعشرون رقمًا.",
}
YES = "نعم"
NO = "لا"

NOT_WRITTEN = "لم يُكتب: {label}"
NOT_CHOSEN = "لم يُختر: {label}"
NOT_TICKED = "لم يُؤكَّد: {label}"
NOT_ANSWERED = "لم يُجب عن: {label}"
WRONG = "{label}: {problem}"
