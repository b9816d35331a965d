"""What the commands about papers say; the names of commands and options stay Latin."""

VERIFY = "التحقق من ورقة: هل هي من الجمعية، وهل غُيّرت، وهل ما زالت سارية"
VERIFY_FILE = "ملف الورقة بصيغة PDF"
VERIFY_CODE = "رمز التحقق المكتوب أسفل الورقة، أو ما يُقرأ من مربعها"

RECEIPT = "إيصال طلب كما صدر، أو نسخة مرقّمة منه"
RECEIPT_NUMBER = "رقم الطلب"
RECEIPT_OUT = "الملف الذي يُكتب فيه الإيصال"
RECEIPT_COPY = "إصدار النسخة المرقّمة التالية بدلًا من الأصل"
RECEIPT_WRITTEN = "كُتب الإيصال: {file}"
FILE_NOT_WRITTEN = "تعذّرت كتابة الملف، يُرجى التأكد من المجلد ومن وجود مساحة خالية."
