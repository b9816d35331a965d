"""Words of the commands that carry data in and out."""

IMPORT = "إدخال قائمة سابقة من ملف Excel أو CSV"
IMPORT_FILE = "الملف: xlsx أو csv"
MAPPING = "ملف TOML يربط كل بيان بعنوان عموده، وإلا عُرفت الأعمدة من عناوينها"
DRY_RUN = "معاينة دون إدخال"
REFUSED_TO = "ملف جديد (xlsx أو csv) للصفوف المرفوضة مع سبب رفض كل منها"
COUNTS = (
    "الصفوف: {rows}، الصالحة: {good}، المرفوضة: {refused}، المسجَّلة من قبل: {known}،"
    " أشخاص جدد: {people}، طلبات سابقة: {requests}."
)
NOT_SAVED = "معاينة فقط، لم يُدخل شيء."
REFUSED_ROW = "الصف {row}: {why}"
MORE_REFUSED = "ومثلها مما لم يُذكر: {count}. تُحفظ كلها بالخيار --refused-to."
EXPORT = "إخراج بيانات المكتب كلها في ملف واحد، بشخصين"
EXPORT_TO = "ملف ZIP جديد"
EXPORTED = "أُخرجت البيانات في {place}. الجداول: {tables}، الصفوف: {rows}، الملفات: {files}."
PRIVATE = "الملف غير مشفّر وفيه بيانات أشخاص، فيُحفظ في مكان مغلق ويُتلف حين لا يلزم."
