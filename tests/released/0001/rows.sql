INSERT INTO "audit" ("sequence", "at", "user_id", "role", "second_id", "action", "outcome", "object_kind", "object_id", "detail", "program", "previous", "mac") VALUES (1, '2026-09-30 21:00:00.000000', 1, 'admin', NULL, 'office.create', 'done', NULL, NULL, 'twaim ring 270494890c1ec3f8ffbbf649f90871dad0e21071a6a2579280c756abb806dba0', '0.1.0', x'0000000000000000000000000000000000000000000000000000000000000000', x'15a8f8ebb796d2def9b89642dc313aee3be1efc6242e61c01c577532b6f48c09');
INSERT INTO "audit" ("sequence", "at", "user_id", "role", "second_id", "action", "outcome", "object_kind", "object_id", "detail", "program", "previous", "mac") VALUES (2, '2026-09-30 21:00:00.000000', 1, 'admin', NULL, 'sample.fill', 'done', NULL, NULL, '4 12 1448', '0.1.0', x'15a8f8ebb796d2def9b89642dc313aee3be1efc6242e61c01c577532b6f48c09', x'90d460072cc48bea79f9fcb9f331386ecf486608d50b70a24782ba23a97821b0');
INSERT INTO "chain_end" ("id", "epoch", "sequence", "mac") VALUES (1, 1, 2, x'90d460072cc48bea79f9fcb9f331386ecf486608d50b70a24782ba23a97821b0');
INSERT INTO "committee_member" ("id", "committee", "name", "duty", "from_on", "until_on") VALUES (1, 'study', 'نورة بنت عبدالرحمن بن عوض الشمري', 'chair', '2024-04-14', NULL);
INSERT INTO "committee_member" ("id", "committee", "name", "duty", "from_on", "until_on") VALUES (2, 'study', 'خالد محمد محمد محمد العتيبي', 'secretary', '2024-04-14', NULL);
INSERT INTO "committee_member" ("id", "committee", "name", "duty", "from_on", "until_on") VALUES (3, 'study', 'محمد علي أحمد آل الشيخ', 'member', '2024-04-14', NULL);
INSERT INTO "committee_member" ("id", "committee", "name", "duty", "from_on", "until_on") VALUES (4, 'study', 'نورة عبدالرحمن آل الشيخ', 'member', '2024-04-14', NULL);
INSERT INTO "committee_member" ("id", "committee", "name", "duty", "from_on", "until_on") VALUES (5, 'follow_up', 'محمد بن ناصر بن عبدالرحمن بن عبدالرحمن الغامدي', 'chair', '2024-04-14', NULL);
INSERT INTO "committee_member" ("id", "committee", "name", "duty", "from_on", "until_on") VALUES (6, 'follow_up', 'محمد بن محمد بن محمد الشمري', 'secretary', '2024-04-14', NULL);
INSERT INTO "committee_member" ("id", "committee", "name", "duty", "from_on", "until_on") VALUES (7, 'follow_up', 'Ahmed Hassan', 'member', '2024-04-14', NULL);
INSERT INTO "committee_member" ("id", "committee", "name", "duty", "from_on", "until_on") VALUES (8, 'investigation', 'عبدالله محمد الحربي', 'chair', '2024-04-14', NULL);
INSERT INTO "committee_member" ("id", "committee", "name", "duty", "from_on", "until_on") VALUES (9, 'investigation', 'زياد عبدالله خالد هاني آل الشيخ', 'secretary', '2024-04-14', NULL);
INSERT INTO "committee_member" ("id", "committee", "name", "duty", "from_on", "until_on") VALUES (10, 'investigation', 'محمد فيصل سليمان القحطاني', 'member', '2024-04-14', NULL);
INSERT INTO "committee_member" ("id", "committee", "name", "duty", "from_on", "until_on") VALUES (11, 'investigation', 'رقية بنت راشد بن حسين الغامدي', 'member', '2024-04-14', NULL);
INSERT INTO "committee_session" ("id", "committee", "number", "held_on", "present", "quorum", "minutes", "closed_at") VALUES (1, 'study', 'TW-1446-S001', '2024-12-15', '{"members": [1, 2, 3], "in_office": [1, 2, 3, 4]}', TRUE, NULL, '2024-12-15 10:26:00.000000');
INSERT INTO "committee_session" ("id", "committee", "number", "held_on", "present", "quorum", "minutes", "closed_at") VALUES (2, 'study', 'TW-1446-S002', '2025-03-04', '{"members": [1, 2, 3], "in_office": [1, 2, 3, 4]}', TRUE, NULL, '2025-03-04 05:01:00.000000');
INSERT INTO "committee_session" ("id", "committee", "number", "held_on", "present", "quorum", "minutes", "closed_at") VALUES (3, 'study', 'TW-1446-S003', '2025-05-14', '{"members": [1, 2, 3], "in_office": [1, 2, 3, 4]}', TRUE, NULL, '2025-05-14 10:39:00.000000');
INSERT INTO "committee_session" ("id", "committee", "number", "held_on", "present", "quorum", "minutes", "closed_at") VALUES (4, 'study', 'TW-1447-S001', '2025-09-11', '{"members": [1, 2, 3], "in_office": [1, 2, 3, 4]}', TRUE, NULL, '2025-09-11 07:13:00.000000');
INSERT INTO "committee_session" ("id", "committee", "number", "held_on", "present", "quorum", "minutes", "closed_at") VALUES (5, 'study', 'TW-1447-S002', '2025-10-06', '{"members": [1, 2, 3, 4], "in_office": [1, 2, 3, 4]}', TRUE, NULL, '2025-10-06 08:54:00.000000');
INSERT INTO "committee_session" ("id", "committee", "number", "held_on", "present", "quorum", "minutes", "closed_at") VALUES (6, 'study', 'TW-1447-S003', '2025-11-10', '{"members": [1, 2, 3, 4], "in_office": [1, 2, 3, 4]}', TRUE, NULL, '2025-11-10 09:02:00.000000');
INSERT INTO "committee_session" ("id", "committee", "number", "held_on", "present", "quorum", "minutes", "closed_at") VALUES (7, 'study', 'TW-1447-S004', '2026-02-04', '{"members": [1, 2, 3], "in_office": [1, 2, 3, 4]}', TRUE, NULL, '2026-02-04 06:48:00.000000');
INSERT INTO "committee_session" ("id", "committee", "number", "held_on", "present", "quorum", "minutes", "closed_at") VALUES (8, 'study', 'TW-1448-S001', '2026-07-09', '{"members": [1, 2, 3, 4], "in_office": [1, 2, 3, 4]}', TRUE, NULL, '2026-07-09 05:41:00.000000');
INSERT INTO "committee_session" ("id", "committee", "number", "held_on", "present", "quorum", "minutes", "closed_at") VALUES (9, 'study', 'TW-1448-S002', '2026-09-08', '{"members": [1, 2, 3, 4], "in_office": [1, 2, 3, 4]}', TRUE, NULL, '2026-09-08 07:11:00.000000');
INSERT INTO "counter" ("series", "year", "last") VALUES ('complaint', 1446, 1);
INSERT INTO "counter" ("series", "year", "last") VALUES ('harm', 1446, 1);
INSERT INTO "counter" ("series", "year", "last") VALUES ('request', 1446, 4);
INSERT INTO "counter" ("series", "year", "last") VALUES ('request', 1447, 4);
INSERT INTO "counter" ("series", "year", "last") VALUES ('request', 1448, 4);
INSERT INTO "counter" ("series", "year", "last") VALUES ('session.study', 1446, 3);
INSERT INTO "counter" ("series", "year", "last") VALUES ('session.study', 1447, 4);
INSERT INTO "counter" ("series", "year", "last") VALUES ('session.study', 1448, 2);
INSERT INTO "rating" ("id", "rated_on", "method", "service", "rating") VALUES (1, '2024-12-05', 'counter', 'membership_certificate', 'good');
INSERT INTO "rating" ("id", "rated_on", "method", "service", "rating") VALUES (2, '2024-12-19', 'delivery', 'membership_certificate', 'good');
INSERT INTO "rating" ("id", "rated_on", "method", "service", "rating") VALUES (3, '2025-03-11', 'delivery', 'school_supplies', 'good');
INSERT INTO "rating" ("id", "rated_on", "method", "service", "rating") VALUES (4, '2025-11-03', 'counter', 'membership', 'good');
INSERT INTO "rating" ("id", "rated_on", "method", "service", "rating") VALUES (5, '2026-02-12', 'delivery', 'cash_aid', 'middling');
INSERT INTO "rating" ("id", "rated_on", "method", "service", "rating") VALUES (6, '2026-07-28', 'delivery', 'membership_certificate', 'good');
INSERT INTO "rating" ("id", "rated_on", "method", "service", "rating") VALUES (7, '2026-09-16', 'counter', 'registration', 'good');
INSERT INTO "setting" ("name", "value") VALUES ('key_ring', '270494890c1ec3f8ffbbf649f90871dad0e21071a6a2579280c756abb806dba0');
INSERT INTO "setting" ("name", "value") VALUES ('profile', 'twaim');
INSERT INTO "setting" ("name", "value") VALUES ('sample', '1');
INSERT INTO "user" ("id", "name", "full_name", "feminine", "role", "active", "failures", "last_failure_at", "made_at", "left_at") VALUES (1, 'admin', 'بدر بن ناصر الزامل', FALSE, 'admin', TRUE, 0, NULL, '2026-09-30 21:00:00.000000', NULL);
INSERT INTO "user" ("id", "name", "full_name", "feminine", "role", "active", "failures", "last_failure_at", "made_at", "left_at") VALUES (2, 'desk', 'هند بنت سعد العتيبي', FALSE, 'desk', TRUE, 0, NULL, '2026-09-30 21:00:00.000000', NULL);
INSERT INTO "user" ("id", "name", "full_name", "feminine", "role", "active", "failures", "last_failure_at", "made_at", "left_at") VALUES (3, 'supervisor', 'خالد بن علي الحربي', FALSE, 'supervisor', TRUE, 0, NULL, '2026-09-30 21:00:00.000000', NULL);
INSERT INTO "user" ("id", "name", "full_name", "feminine", "role", "active", "failures", "last_failure_at", "made_at", "left_at") VALUES (4, 'researcher', 'ماجد بن فهد الدوسري', FALSE, 'researcher', TRUE, 0, NULL, '2026-09-30 21:00:00.000000', NULL);
INSERT INTO "user" ("id", "name", "full_name", "feminine", "role", "active", "failures", "last_failure_at", "made_at", "left_at") VALUES (5, 'secretary', 'منى بنت صالح القحطاني', FALSE, 'secretary', TRUE, 0, NULL, '2026-09-30 21:00:00.000000', NULL);
INSERT INTO "user" ("id", "name", "full_name", "feminine", "role", "active", "failures", "last_failure_at", "made_at", "left_at") VALUES (6, 'liaison', 'وليد بن حمد الشمري', FALSE, 'liaison', TRUE, 0, NULL, '2026-09-30 21:00:00.000000', NULL);
INSERT INTO "user" ("id", "name", "full_name", "feminine", "role", "active", "failures", "last_failure_at", "made_at", "left_at") VALUES (7, 'auditor', 'ليلى بنت عمر الغامدي', FALSE, 'auditor', TRUE, 0, NULL, '2026-09-30 21:00:00.000000', NULL);
INSERT INTO "approved_answer" ("id", "question", "answer", "source", "active", "approved_at", "approved_by") VALUES (1, 'متى يُصرف الدعم بعد الموافقة؟', 'يُصرف بعد اعتماد اللجنة وفق جدول الصرف.', 'سياسة تنظيم العلاقة مع أعضاء الجمعية العمومية وتقديم الخدمات', TRUE, '2024-10-01 06:16:00.000000', 3);
INSERT INTO "approved_answer" ("id", "question", "answer", "source", "active", "approved_at", "approved_by") VALUES (2, 'ما المستندات المطلوبة للتسجيل؟', 'تُطبع قائمة المتطلبات وتُسلَّم.', 'سياسة تنظيم العلاقة مع أعضاء الجمعية العمومية وتقديم الخدمات', TRUE, '2024-10-01 06:16:00.000000', 3);
INSERT INTO "approved_answer" ("id", "question", "answer", "source", "active", "approved_at", "approved_by") VALUES (3, 'هل تُقبل صورة من عقد الإيجار؟', 'يلزم عقد موثَّق في منصة إيجار.', 'سياسة تنظيم العلاقة مع أعضاء الجمعية العمومية وتقديم الخدمات', TRUE, '2024-10-01 06:16:00.000000', 3);
INSERT INTO "approved_answer" ("id", "question", "answer", "source", "active", "approved_at", "approved_by") VALUES (4, 'هل يمكن تغيير رقم التواصل؟', 'نعم، بحضور صاحب الطلب أو وكيله.', 'سياسة تنظيم العلاقة مع أعضاء الجمعية العمومية وتقديم الخدمات', TRUE, '2024-10-01 06:16:00.000000', 3);
INSERT INTO "approved_answer" ("id", "question", "answer", "source", "active", "approved_at", "approved_by") VALUES (5, 'متى تُوزَّع السلة الغذائية؟', 'يُعلن موعد التوزيع قبل بدايته.', 'سياسة تنظيم العلاقة مع أعضاء الجمعية العمومية وتقديم الخدمات', TRUE, '2024-10-01 06:16:00.000000', 3);
INSERT INTO "calendar_version" ("id", "version", "text", "reason", "made_at", "made_by") VALUES (0, '4729ce26438d', '[[rules]]
id = "founding"
name = "إجازة يوم التأسيس"
days = 1
from_year = 2022

[rules.gregorian]
month = 2
day = 22

[[rules]]
id = "fitr"
name = "إجازة عيد الفطر"
days = 4

[rules.hijri_after]
month = 9
day = 29

[[rules]]
id = "adha"
name = "إجازة عيد الأضحى"
days = 4

[rules.hijri]
month = 12
day = 9

[[rules]]
id = "national"
name = "إجازة اليوم الوطني"
days = 1
from_year = 2005

[rules.gregorian]
month = 9
day = 23

[[announced]]
rule = "fitr"
year = 1444
first = 2023-04-21
days = 4
source = "إعلان وزارة الموارد البشرية والتنمية الاجتماعية"

[[announced]]
rule = "adha"
year = 1444
first = 2023-06-27
days = 4
source = "إعلان وزارة الموارد البشرية والتنمية الاجتماعية"

[[announced]]
rule = "fitr"
year = 1445
first = 2024-04-09
days = 4
source = "إعلان وزارة الموارد البشرية والتنمية الاجتماعية"

[[announced]]
rule = "adha"
year = 1445
first = 2024-06-15
days = 4
source = "إعلان وزارة الموارد البشرية والتنمية الاجتماعية"

[[announced]]
rule = "fitr"
year = 1446
first = 2025-03-30
days = 4
source = "إعلان وزارة الموارد البشرية والتنمية الاجتماعية"

[[announced]]
rule = "adha"
year = 1446
first = 2025-06-05
days = 4
source = "إعلان وزارة الموارد البشرية والتنمية الاجتماعية"

[[announced]]
rule = "fitr"
year = 1447
first = 2026-03-19
source = "إعلان مدة الإجازة الرسمية"
days = 5
', 'shipped', '2024-09-01 06:38:00.000000', NULL);
INSERT INTO "calendar_version" ("id", "version", "text", "reason", "made_at", "made_by") VALUES (1, 'dd8877849e43', '# Holidays by law, for the private and non-profit sectors. A rule gives every year; what was
# announced for a year takes the rule''s place. `year` is of the rule''s own calendar.

[[rules]]
id = "founding"
name = "إجازة يوم التأسيس"
gregorian = { month = 2, day = 22 }
days = 1
from_year = 2022

[[rules]]
id = "fitr"
name = "إجازة عيد الفطر"
hijri_after = { month = 9, day = 29 }
days = 4

[[rules]]
id = "adha"
name = "إجازة عيد الأضحى"
hijri = { month = 12, day = 9 }
days = 4

[[rules]]
id = "national"
name = "إجازة اليوم الوطني"
gregorian = { month = 9, day = 23 }
days = 1
from_year = 2005

[[announced]]
rule = "fitr"
year = 1444
first = 2023-04-21
days = 4
source = "إعلان وزارة الموارد البشرية والتنمية الاجتماعية"

[[announced]]
rule = "adha"
year = 1444
first = 2023-06-27
days = 4
source = "إعلان وزارة الموارد البشرية والتنمية الاجتماعية"

[[announced]]
rule = "fitr"
year = 1445
first = 2024-04-09
days = 4
source = "إعلان وزارة الموارد البشرية والتنمية الاجتماعية"

[[announced]]
rule = "adha"
year = 1445
first = 2024-06-15
days = 4
source = "إعلان وزارة الموارد البشرية والتنمية الاجتماعية"

[[announced]]
rule = "fitr"
year = 1446
first = 2025-03-30
days = 4
source = "إعلان وزارة الموارد البشرية والتنمية الاجتماعية"

[[announced]]
rule = "adha"
year = 1446
first = 2025-06-05
days = 4
source = "إعلان وزارة الموارد البشرية والتنمية الاجتماعية"

[[announced]]
rule = "fitr"
year = 1447
first = 2026-03-19
days = 4
source = "إعلان وزارة الموارد البشرية والتنمية الاجتماعية"
', 'إعلان مدة الإجازة الرسمية', '2026-03-14 10:27:00.000000', 3);
INSERT INTO "change_notice" ("id", "subject", "title", "text", "from_on", "until_on", "made_at", "by_id") VALUES (1, 'requirement', 'عقد الإيجار الموثّق شرط لمساعدة الإيجار', 'كانت تُقبل صورة عقد الإيجار الورقي.
ويُطلب الآن عقد موثّق في منصة إيجار، ويُحضر معه أصل الهوية.
ومن اكتمل طلبه قبل ذلك فلا يُطلب منه عقد جديد.', '2026-09-11', NULL, '2026-09-11 07:37:00.000000', 3);
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (1, 'profiles/twaim.toml', 1, '7aa8aad45614a1db49386c76edd0b85281d2714032912d235a1b4cb5f9529a3d', '2026-09-30 21:00:00.000000', NULL, '# The multi-purpose cooperative of Al-Tuwaim; everything in the letterhead stands in policy 000.

id = "twaim"
policy = "000"
number_prefix = "TW"
person = "beneficiary"
request_form = "نموذج طلب خدمة"
relations_office = "الاستقبال"
digits = "arabic"
weekend = ["fri", "sat"]
channels = ["phone", "letter", "email", "visit", "fax", "website", "volunteering"]
tools = ["bylaws", "partners_policy", "volunteering_policy", "aid_policy", "request_form"]
services = [
    "registration",
    "food_basket",
    "cash_aid",
    "rent_aid",
    "medical_aid",
    "school_supplies",
    "seasonal_aid",
    "furniture_appliances",
    "utility_bills",
    "membership",
    "membership_certificate",
]

[letterhead]
name = "الجمعية التعاونية متعددة الأغراض بالتويم"
supervised_by = "وزارة الموارد البشرية والتنمية الاجتماعية"
licence = "10017"
licence_year = "1442"
address = "الرياض، محافظة المجمعة، التويم"
phone = "0553757667"
email = "twaim2030@gmail.com"
website = "www.twaim.org"
account = "twaim2030"

[[committees]]
id = "study"
title = "اللجنة المختصة"
purpose = "study"

[[committees]]
id = "follow_up"
title = "لجنة المتابعة"
purpose = "complaints"

[[committees]]
id = "investigation"
title = "لجنة التحقيق والمتابعة"
purpose = "harm"
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (2, 'policies/000.toml', 1, '5ab8aa1f90afb46584d9be2448b6c9c9ed37d9a489d5a5aa0ed242df126955ac', '2026-09-30 21:00:00.000000', NULL, '# The policy of the cooperative of Al-Tuwaim, clause by clause, with its own ids.
# What was corrected in its spelling, and by which rule: docs/policies.md.

id = "000"
title = "سياسة تنظيم العلاقة مع أعضاء الجمعية العمومية وتقديم الخدمات"
source = "الجمعية التعاونية متعددة الأغراض بالتويم"
declaration = "short"
circulated_to = ["جميع الإدارات والأقسام"]

[reply]
clause = "ت-6"
max_working_days = 15
promise = "يُعرض طلبكم على اللجنة المختصة لدراسته، وتُبلغكم الجمعية بالرد عبر {channel} في موعد أقصاه يوم {reply_by}، وذلك خلال مدة لا تتجاوز {days} من تاريخ اكتمال الطلب."

[gate]
data = "ت-3"
papers = "ت-2"
signature = "ت-4"
explanation = "ت-5"

[[sections]]
id = "الترويسة"
title = "الترويسة"

[[sections]]
id = "المقدمة"
title = "مقدمة"

[[sections]]
id = "النطاق"
title = "النطاق"

[[sections]]
id = "البيان"
title = "البيان"

[[sections]]
id = "أ"
title = "قنوات التواصل مع المستفيدين"

[[sections]]
id = "ب"
title = "أدوات التواصل مع المستفيدين"

[[sections]]
id = "ت"
title = "التعامل مع المستفيدين"

[[sections]]
id = "ث"
title = "تعويض المستفيدين"

[[sections]]
id = "ج(1)"
title = "استقبال الشكوى والخلافات من المستفيدين وتسويتها"

[[sections]]
id = "ج(2)"
title = "بناء العلاقة مع المستفيدين وضمان استمراريتها"

[[sections]]
id = "خ"
title = "تزويد وتمكين المستفيد بالمعلومات الواجبة له"

[[sections]]
id = "د"
title = "قياس رضا المستفيدين"

[[sections]]
id = "ذ"
title = "المسؤوليات"

[[channels]]
channel = "visit"
clause = "أ-1"

[[channels]]
channel = "letter"
clause = "أ-2"

[[channels]]
channel = "phone"
clause = "أ-3"

[[channels]]
channel = "fax"
clause = "أ-4"

[[channels]]
channel = "website"
clause = "أ-5"

[[channels]]
channel = "email"
clause = "أ-5"

[[channels]]
channel = "volunteering"
clause = "أ-6"

[[tools]]
id = "bylaws"
title = "اللائحة الأساسية"
clause = "ب-1"

[[tools]]
id = "partners_policy"
title = "سياسة التعامل مع الشركاء المنفذين والأطراف"
clause = "ب-2"

[[tools]]
id = "volunteering_policy"
title = "سياسة إدارة التطوع"
clause = "ب-3"

[[tools]]
id = "aid_policy"
title = "سياسة صرف المساعدات"
clause = "ب-4"

[[tools]]
id = "request_form"
title = "نموذج طلب خدمة"
clause = "ب-5"

[[clauses]]
id = "الترويسة"
section = "الترويسة"
text = "المملكة العربية السعودية، الجمعية التعاونية متعددة الأغراض بالتويم، ترخيص رقم (10017) تاريخ 1442هـ بوزارة الموارد البشرية والتنمية الاجتماعية، الموقع الإلكتروني www.twaim.org، الرياض - محافظة المجمعة - التويم، 0553757667، twaim2030@gmail.com، twaim2030."
fulfilled_by = ["forms/profiles/twaim.toml", "twaim_desk.paper.issued:issued"]
shown_by = [
    "tests/forms/test_shipped_forms.py::test_letterheads_hold_what_the_policies_state",
    "tests/papers/test_every_paper.py::test_its_words_stand_in_reading_order",
    "tests/papers/test_any_text.py::test_any_association_stands_in_its_letterhead",
]

[[clauses]]
id = "المقدمة"
section = "المقدمة"
text = "تتمثل هذه السياسة بتنظيم العلاقة بين الجمعية والمستفيدين من خدماتها، وذلك بما يكفل الحقوق لكلا الطرفين، كما أن الاتفاقيات والعقود هي التي تشكل أساس ومصدر الحقوق والواجبات في التعامل بين الجمعية والمستفيدين، كما تسعى الجمعية جاهدة على تحديث وتجديد الحقوق وطريقة أدائها ومعالجة التقصير فيها بما يكفل حماية الحقوق."
fulfilled_by = [
    "twaim_desk.services.visits.deliver:deliver",
    "twaim_desk.services.deliveries:due",
    "twaim_desk.services.visits.tell:tell",
    "twaim_desk.services.rights:link_agreement",
    "twaim_desk.services.rights:remedy",
]
shown_by = [
    "tests/services/test_deliver.py::test_what_was_missed_is_said_and_counted",
    "tests/services/test_tell.py::test_a_late_answer_says_why_and_the_event_keeps_it",
    "tests/services/test_rights.py::test_a_request_rests_on_its_agreement_on_its_page_and_on_its_form",
    "tests/services/test_rights.py::test_a_shortcoming_is_listed_until_it_is_remedied_once",
]

[[clauses]]
id = "النطاق"
section = "النطاق"
text = "تحدد هذه السياسة المسؤوليات العامة على كافة العاملين ومن لهم علاقات تعاقدية مع الجمعية، ويستثنى من ذلك من تصدر لهم سياسات خاصة وفقًا للأنظمة."
fulfilled_by = [
    "twaim_desk.services.undertakings:sign",
    "twaim_desk.ui.undertakings.page:UndertakingsPage",
    "twaim_desk.services.register:enter",
    "twaim_desk.ui.policies.register_page:RegisterPage",
    "twaim_desk.services.policy_signatures:set_relation",
    "twaim_desk.ui.policies.signatures_page:SignaturesPage",
]
shown_by = [
    "tests/services/test_undertakings.py::test_who_signed_everything_is_let_in_and_not_asked_again",
    "tests/ui/test_undertakings_page.py::test_every_text_is_signed_and_the_desk_opens",
    "tests/services/test_register.py::test_a_policy_holds_for_those_it_names_and_in_place_of_another",
    "tests/ui/test_policy_pages.py::test_who_has_a_policy_of_his_own_is_said_by_keys",
]

[[clauses]]
id = "أ-1"
section = "أ"
text = "المقابلة."
fulfilled_by = [
    "forms/policies/000.toml",
    "twaim_desk.form_files.profile_checks:check_profile",
    "twaim_desk.services.intake:complete",
    "twaim_desk.ui.interview.page:InterviewPage",
]
shown_by = [
    "tests/forms/test_shipped_forms.py::test_a_profile_offers_only_channels_of_its_policy",
    "tests/services/test_intake.py::test_every_visit_is_counted",
    "tests/ui/test_interview.py::test_a_new_person_goes_home_with_the_number_the_day_and_a_sealed_paper",
]

[[clauses]]
id = "أ-2"
section = "أ"
text = "المخاطبات - المراسلات."
fulfilled_by = [
    "forms/policies/000.toml",
    "twaim_desk.form_files.profile_checks:check_profile",
    "twaim_desk.services.visits.arrival:register_arrival",
    "twaim_desk.services.visits.tell:tell",
    "twaim_desk.services.answers:notices_to_print",
]
shown_by = [
    "tests/forms/test_shipped_forms.py::test_a_profile_offers_only_channels_of_its_policy",
    "tests/services/test_visits.py::test_a_letter_is_registered_and_its_interview_begins",
    "tests/services/test_tell.py::test_a_letter_answers_on_the_day_it_was_signed_for",
    "tests/services/test_tell.py::test_notices_of_a_batch_are_of_those_who_are_told_by_letter",
]

[[clauses]]
id = "أ-3"
section = "أ"
text = "الاتصال الهاتفي."
fulfilled_by = [
    "forms/policies/000.toml",
    "twaim_desk.form_files.profile_checks:check_profile",
    "twaim_desk.services.visits.tell:tell",
    "twaim_desk.services.visits.arrival:register_arrival",
]
shown_by = [
    "tests/forms/test_shipped_forms.py::test_a_profile_offers_only_channels_of_its_policy",
    "tests/services/test_tell.py::test_whoever_was_reached_was_answered_in_one_transaction",
    "tests/services/test_visits.py::test_an_interview_by_phone_or_at_home_needs_no_letter",
]

[[clauses]]
id = "أ-4"
section = "أ"
text = "الفاكس."
fulfilled_by = [
    "forms/policies/000.toml",
    "twaim_desk.form_files.profile_checks:check_profile",
    "twaim_desk.services.visits.arrival:register_arrival",
    "twaim_desk.services.visits.tell:tell",
]
shown_by = [
    "tests/forms/test_shipped_forms.py::test_a_profile_offers_only_channels_of_its_policy",
    "tests/services/test_visits.py::test_a_letter_may_bring_something_else",
    "tests/domain/interview/test_channel.py::test_each_channel_has_an_address_of_its_own_kind",
    "tests/domain/test_answering.py::test_every_way_can_succeed_and_fail",
]

[[clauses]]
id = "أ-5"
section = "أ"
text = "الموقع - البريد الإلكتروني."
fulfilled_by = [
    "forms/policies/000.toml",
    "twaim_desk.form_files.profile_checks:check_profile",
    "twaim_desk.services.visits.arrival:register_arrival",
    "twaim_desk.services.visits.tell:tell",
]
shown_by = [
    "tests/forms/test_shipped_forms.py::test_a_profile_offers_only_channels_of_its_policy",
    "tests/services/test_visits.py::test_a_letter_may_bring_something_else",
    "tests/domain/interview/test_channel.py::test_each_channel_has_an_address_of_its_own_kind",
    "tests/domain/test_answering.py::test_every_way_can_succeed_and_fail",
    "tests/services/test_tell.py::test_three_calls_in_vain_open_the_second_way",
]

[[clauses]]
id = "أ-6"
section = "أ"
text = "خدمة التطوع."
fulfilled_by = [
    "forms/policies/000.toml",
    "twaim_desk.form_files.profile_checks:check_profile",
    "twaim_desk.services.visits.volunteer:take_offer",
    "twaim_desk.services.offers:act_on_offer",
    "twaim_desk.ui.offers.page:OfferPage",
]
shown_by = [
    "tests/forms/test_shipped_forms.py::test_a_profile_offers_only_channels_of_its_policy",
    "tests/services/test_visits.py::test_an_offer_to_volunteer_is_kept",
    "tests/ui/test_visits.py::test_an_offer_to_volunteer_is_one_screen",
    "tests/services/test_offers.py::test_an_offer_goes_to_the_specialist_and_ends",
    "tests/ui/test_offers_pages.py::test_an_offer_is_referred_by_keys",
]

[[clauses]]
id = "ب-1"
section = "ب"
text = "اللائحة الأساسية."
fulfilled_by = [
    "forms/policies/000.toml",
    "twaim_desk.form_files.profile_checks:check_profile",
    "twaim_desk.services.shelf:open_file",
    "twaim_desk.services.shelf:note_file_print",
    "twaim_desk.ui.keeping.shelf_page:ShelfPage",
]
shown_by = [
    "tests/forms/test_shipped_forms.py::test_a_profile_has_only_tools_of_its_policy",
    "tests/services/test_desk_tools.py::test_the_shelf_keeps_every_version_the_newest_first",
    "tests/ui/test_keeping_pages.py::test_the_shelf_is_opened_in_an_interview_which_goes_on_where_it_stood",
    "tests/ui/test_keeping_pages.py::test_a_file_of_the_shelf_is_printed_and_each_print_is_in_the_trail",
]

[[clauses]]
id = "ب-2"
section = "ب"
text = "سياسة التعامل مع الشركاء المنفذين والأطراف."
fulfilled_by = [
    "forms/policies/000.toml",
    "twaim_desk.form_files.profile_checks:check_profile",
    "twaim_desk.services.shelf:open_file",
    "twaim_desk.services.shelf:note_file_print",
    "twaim_desk.ui.keeping.shelf_page:ShelfPage",
]
shown_by = [
    "tests/forms/test_shipped_forms.py::test_a_profile_has_only_tools_of_its_policy",
    "tests/services/test_desk_tools.py::test_the_shelf_keeps_every_version_the_newest_first",
    "tests/ui/test_keeping_pages.py::test_the_shelf_is_opened_in_an_interview_which_goes_on_where_it_stood",
    "tests/ui/test_keeping_pages.py::test_a_file_of_the_shelf_is_printed_and_each_print_is_in_the_trail",
]

[[clauses]]
id = "ب-3"
section = "ب"
text = "سياسة إدارة التطوع."
fulfilled_by = [
    "forms/policies/000.toml",
    "twaim_desk.form_files.profile_checks:check_profile",
    "twaim_desk.services.shelf:open_file",
    "twaim_desk.services.shelf:note_file_print",
    "twaim_desk.ui.keeping.shelf_page:ShelfPage",
]
shown_by = [
    "tests/forms/test_shipped_forms.py::test_a_profile_has_only_tools_of_its_policy",
    "tests/services/test_desk_tools.py::test_the_shelf_keeps_every_version_the_newest_first",
    "tests/ui/test_keeping_pages.py::test_the_shelf_is_opened_in_an_interview_which_goes_on_where_it_stood",
    "tests/ui/test_keeping_pages.py::test_a_file_of_the_shelf_is_printed_and_each_print_is_in_the_trail",
]

[[clauses]]
id = "ب-4"
section = "ب"
text = "سياسة صرف المساعدات."
fulfilled_by = [
    "forms/policies/000.toml",
    "twaim_desk.form_files.profile_checks:check_profile",
    "twaim_desk.services.shelf:open_file",
    "twaim_desk.services.shelf:note_file_print",
    "twaim_desk.ui.keeping.shelf_page:ShelfPage",
]
shown_by = [
    "tests/forms/test_shipped_forms.py::test_a_profile_has_only_tools_of_its_policy",
    "tests/services/test_desk_tools.py::test_the_shelf_keeps_every_version_the_newest_first",
    "tests/ui/test_keeping_pages.py::test_the_shelf_is_opened_in_an_interview_which_goes_on_where_it_stood",
    "tests/ui/test_keeping_pages.py::test_a_file_of_the_shelf_is_printed_and_each_print_is_in_the_trail",
]

[[clauses]]
id = "ب-5"
section = "ب"
text = "نموذج طلب خدمة."
fulfilled_by = [
    "forms/policies/000.toml",
    "twaim_desk.form_files.profile_checks:check_profile",
    "twaim_desk.ui.keeping.shelf_page:ShelfPage",
    "twaim_desk.services.request_forms:issue_empty_form",
    "twaim_desk.services.request_forms:issue_filled_form",
]
shown_by = [
    "tests/forms/test_shipped_forms.py::test_a_profile_has_only_tools_of_its_policy",
    "tests/services/test_blank_papers.py::test_the_form_has_the_name_of_the_policy_filled_and_empty",
    "tests/ui/test_keeping_pages.py::test_the_form_of_the_policy_is_a_line_of_the_shelf_and_printed_empty",
    "tests/ui/test_paper_pages.py::test_a_request_leads_to_its_papers_its_copies_and_its_form",
]

[[clauses]]
id = "ت-1"
section = "ت"
text = "حسن الاستقبال للمستفيد بالأخلاق الرفيعة، وتقديم الضيافة حسب المستطاع، واستقبال استفساره مع توفير الإجابة المناسبة والرد عليها بمعلومة دقيقة سليمة صحيحة."
fulfilled_by = [
    "twaim_desk.ui.interview.page:InterviewPage",
    "twaim_desk.services.visits.enquiry:answer_enquiry",
    "twaim_desk.services.approved_answers:approve",
]
shown_by = [
    "tests/ui/test_interview.py::test_f1_says_a_sentence_and_f10_leaves_it_for_later",
    "tests/services/test_visits.py::test_an_enquiry_is_kept_with_the_approved_answer_and_its_source",
    "tests/ui/test_keeping_pages.py::test_an_answer_is_added_changed_and_retired_by_keys",
]

[[clauses]]
id = "ت-2"
section = "ت"
text = "حال استقبال معاملة يجب استلامها كاملة مع تزويده بمعايير واشتراطات الطلبات للتأكد من اكتمالها."
fulfilled_by = [
    "twaim_desk.domain.interview.papers:paper_faults",
    "twaim_desk.domain.interview.gate:missing",
    "twaim_desk.ui.interview.papers_view:PapersView",
    "twaim_desk.services.requirements:issue_requirements",
]
shown_by = [
    "tests/domain/interview/test_papers.py::test_what_is_wrong_with_a_paper",
    "tests/services/test_intake.py::test_what_lacks_something_is_not_completed_and_nothing_is_kept",
    "tests/ui/test_interview.py::test_requirements_and_declaration_are_printed_on_the_way",
]

[[clauses]]
id = "ت-3"
section = "ت"
text = "التأكد من اكتمال جميع البيانات والمعلومات قبل مغادرة المستفيد."
fulfilled_by = [
    "twaim_desk.domain.interview.gate:missing",
    "twaim_desk.services.intake:complete",
    "twaim_desk.ui.interview.ending_view:EndingView",
    "twaim_desk.paper.missing_slip:draw_missing_slip",
]
shown_by = [
    "tests/domain/interview/test_any_answers.py::test_what_the_gate_calls_complete_has_all_that_a_promise_needs",
    "tests/services/test_intake.py::test_what_lacks_something_is_not_completed_and_nothing_is_kept",
    "tests/ui/test_interview.py::test_missing_papers_lead_to_the_slip_and_a_number_to_come_back_with",
]

[[clauses]]
id = "ت-4"
section = "ت"
text = "التأكيد على صحة البيانات والمعلومات وأخذ توقيع المستفيد على صحتها، وأنه مسؤول مسؤولية مباشرة عنها."
fulfilled_by = [
    "twaim_desk.domain.interview.signature:signature_faults",
    "twaim_desk.domain.interview.signature:texts_to_sign",
    "twaim_desk.ui.interview.signature_view:SignatureView",
]
shown_by = [
    "tests/domain/interview/test_signature.py::test_a_tick_alone_is_no_reading",
    "tests/services/test_intake.py::test_what_was_signed_is_kept_word_for_word_with_its_hash",
    "tests/ui/test_interview.py::test_another_name_after_the_declaration_was_read_is_read_anew",
    "tests/ui/test_interview.py::test_who_signs_otherwise_is_asked_for",
]

[[clauses]]
id = "ت-5"
section = "ت"
text = "التوضيح للمستفيد بأن الطلب يعرض على اللجنة المختصة للدراسة وسيتم موافاته بالجديد على الوسيلة المتفق عليها للتواصل معه."
fulfilled_by = [
    "twaim_desk.domain.interview.channel:channel_blocks",
    "twaim_desk.domain.interview.gate:missing",
    "twaim_desk.ui.interview.reply_view:ReplyView",
    "twaim_desk.paper.receipt:draw_receipt",
]
shown_by = [
    "tests/domain/interview/test_channel.py::test_each_channel_has_an_address_of_its_own_kind",
    "tests/domain/interview/test_gate.py::test_the_clause_is_that_of_what_is_asked_for",
    "tests/services/test_intake.py::test_the_reply_date_is_explained_anew_on_another_day",
    "tests/papers/test_receipt.py::test_everything_is_on_it",
]

[[clauses]]
id = "ت-6"
section = "ت"
text = "تحدد المدة للرد على الطلب بمدة لا تتجاوز (١٥) يوم عمل من تاريخ اكتمال الطلب."
fulfilled_by = [
    "twaim_desk.domain.promise:promise_on",
    "twaim_desk.ui.reply_date.page:ReplyDatePage",
    "twaim_desk.paper.receipt:draw_receipt",
    "twaim_desk.services.today:today",
]
shown_by = [
    "tests/domain/test_promise.py::test_fifteen_working_days_of_policy_000",
    "tests/papers/test_receipt.py::test_everything_is_on_it",
    "tests/domain/test_escalation.py::test_it_rises_five_and_two_working_days_before_and_on_the_day",
    "tests/services/test_today.py::test_late_requests_are_told_by_officer",
]

[[clauses]]
id = "ث-1"
section = "ث"
text = "إذا ثبت أن الجمعية هي من تسبب في الخلل وإيقاع الضرر الذي لحق بالمستفيد."
fulfilled_by = [
    "twaim_desk.services.harm.opening:open_harm",
    "twaim_desk.domain.harm:caused_by_us",
    "twaim_desk.services.harm.acts:act_on_harm",
]
shown_by = [
    "tests/services/test_harm.py::test_a_file_is_numbered_and_tells_of_whom_it_is",
    "tests/services/test_harm.py::test_minutes_are_printed_signed_by_each_and_prove_the_cause",
    "tests/domain/test_harm.py::test_who_caused_it_and_pays_nothing_says_why",
]

[[clauses]]
id = "ث-2"
section = "ث"
text = "إقرار الجمعية بمحضر من لجنة التحقيق والمتابعة مؤرخ ومعتمد من أعضائها، موضحًا به هذا الضرر وحجمه والأسباب التي أدت إليه."
fulfilled_by = [
    "twaim_desk.services.harm.acts:write_minutes",
    "twaim_desk.services.harm.acts:approve",
    "twaim_desk.paper.harm_minutes:draw_harm_minutes",
]
shown_by = [
    "tests/services/test_harm.py::test_minutes_are_printed_signed_by_each_and_prove_the_cause",
    "tests/services/test_harm.py::test_a_member_who_does_not_approve_says_why",
    "tests/domain/test_harm.py::test_minutes_are_approved_when_all_have_spoken_and_most_of_the_committee_agree",
]

[[clauses]]
id = "ث-3"
section = "ث"
text = "صدور حكم قضائي أو حكم نهائي من الجهات والسلطات المعنية بتسوية المنازعات."
fulfilled_by = ["twaim_desk.services.harm.acts:act_on_harm"]
shown_by = ["tests/services/test_harm.py::test_a_ruling_is_kept_with_its_body_number_and_day"]

[[clauses]]
id = "ث-4"
section = "ث"
text = "التفاوض مع المستفيد المتضرر لحل الخلاف والتعويض بما يضمن الحقوق."
fulfilled_by = [
    "twaim_desk.services.harm.acts:act_on_harm",
    "twaim_desk.domain.harm:owes",
]
shown_by = [
    "tests/services/test_harm.py::test_a_settlement_is_negotiated_agreed_and_paid_before_the_end",
    "tests/ui/test_harm_pages.py::test_a_file_is_opened_settled_and_closed_by_keys",
    "tests/domain/test_harm.py::test_nothing_is_settled_before_it_was_negotiated",
]

[[clauses]]
id = "ج(1)-1"
section = "ج(1)"
text = "تسهيل عملية تبليغ الشكوى عبر الرابط المباشر في الموقع الإلكتروني والفاكس وسرعة معالجتها عن طريق لجنة المتابعة."
fulfilled_by = [
    "twaim_desk.services.visits.complaint:take_complaint",
    "twaim_desk.paper.complaint_receipt:draw_complaint_receipt",
    "twaim_desk.services.matters:matters",
    "twaim_desk.services.settle_matter:decide",
    "twaim_desk.services.settle_matter:tell",
]
shown_by = [
    "tests/services/test_complaints.py::test_it_is_numbered_and_its_receipt_is_due",
    "tests/services/test_visits.py::test_a_letter_may_bring_something_else",
    "tests/services/test_today.py::test_what_somebody_brought_is_counted_for_the_liaison_officer",
    "tests/services/test_settle_matter.py::test_a_complaint_is_settled_from_study_to_result",
    "tests/services/test_settle_matter.py::test_its_committee_decides_in_a_session_and_the_minutes_say_so",
    "tests/services/test_settle_matter.py::test_what_is_due_soon_is_counted_until_it_is_late",
]

[[clauses]]
id = "ج(1)-2"
section = "ج(1)"
text = "تقديم الدعم الفني لحل الإشكالات واستقبال الاستفسارات فيما يخص التواصل بين الجمعية والمستفيد."
fulfilled_by = [
    "twaim_desk.services.visits.enquiry:answer_enquiry",
    "twaim_desk.services.approved_answers:approve",
    "twaim_desk.services.matters:matters",
    "twaim_desk.services.matter_acts:answer",
]
shown_by = [
    "tests/services/test_visits.py::test_an_enquiry_is_kept_with_the_approved_answer_and_its_source",
    "tests/services/test_today.py::test_what_somebody_brought_is_counted_for_the_liaison_officer",
    "tests/services/test_matters.py::test_an_enquiry_left_for_later_is_answered_and_its_person_told",
]

[[clauses]]
id = "ج(1)-3"
section = "ج(1)"
text = "السعي الحثيث لحل الخلافات والإشكالات وديًّا فيما يضمن صفاء واستمرار العلاقة بين الجمعية والمستفيد."
fulfilled_by = [
    "twaim_desk.services.settle_matter:attempt",
    "twaim_desk.services.settle_matter:escalate",
]
shown_by = [
    "tests/services/test_settle_matter.py::test_it_rises_only_after_an_attempt_or_for_a_reason",
    "tests/ui/test_people_pages.py::test_a_complaint_is_opened_studied_decided_and_its_owner_told",
]

[[clauses]]
id = "ج(2)-1"
section = "ج(2)"
text = "المحافظة على حقوق الملكية الفكرية للمستفيدين."
fulfilled_by = [
    "twaim_desk.services.works:keep_work",
    "twaim_desk.services.works:make_statement",
]
shown_by = [
    "tests/services/test_rights.py::test_a_work_has_its_owner_and_terms_on_a_statement_and_in_his_own_copy",
    "tests/ui/test_oversight_pages.py::test_a_work_is_written_down_and_its_statement_printed",
]

[[clauses]]
id = "ج(2)-2"
section = "ج(2)"
text = "المحافظة على خصوصية المستفيدين وحفظ بياناتهم بما يضمن الحفاظ على سرية المعلومات والمستندات."
fulfilled_by = [
    "twaim_desk.db.sqlcipher:open_store",
    "twaim_desk.services.desk:Desk",
    "twaim_desk.services.visits.change:show_income",
    "twaim_desk.ui.idle:Idle",
    "forms/retention.toml",
    "twaim_desk.services.keeping.due:due",
    "twaim_desk.services.keeping.carrying:carry_out",
    "twaim_desk.services.keeping.rights:grant",
    "twaim_desk.services.destroyed_note:destroy_again",
]
shown_by = [
    "tests/services/test_backup.py::test_nothing_personal_stands_in_clear_in_any_file",
    "tests/services/test_person_changes.py::test_income_is_shown_for_a_reason_that_is_in_the_trail",
    "tests/services/test_permissions.py::test_a_role_may_do_what_the_forms_say_and_nothing_else",
    "tests/ui/test_door.py::test_the_cover_hides_everything_and_gives_back_the_same_field",
    "tests/services/test_retention.py::test_nobody_is_found_afterwards_and_every_count_stays_true",
    "tests/services/test_retention.py::test_four_take_part_and_none_of_them_twice",
    "tests/services/test_retention.py::test_a_wish_is_answered_and_what_a_law_keeps_stays_with_its_ground",
    "tests/services/test_destroyed_again.py::test_a_backup_put_over_a_living_office_loses_it_again",
    "tests/ui/test_retention_pages.py::test_a_list_goes_from_one_to_the_other",
]

[[clauses]]
id = "ج(2)-3"
section = "ج(2)"
text = "تأدية ما لهم من حقوق وواجبات عند استحقاقها."
fulfilled_by = ["twaim_desk.services.visits.deliver:deliver", "twaim_desk.services.deliveries:due"]
shown_by = [
    "tests/services/test_deliver.py::test_what_was_missed_is_said_and_counted",
    "tests/services/test_deliver.py::test_it_is_listed_until_it_was_signed_for",
]

[[clauses]]
id = "ج(2)-4"
section = "ج(2)"
text = "التقيد والالتزام بالمعايير والسياسات المنظمة لميثاق أخلاقيات المهنة والسلوك."
fulfilled_by = [
    "twaim_desk.services.undertakings:sign",
    "twaim_desk.ui.undertakings.page:UndertakingsPage",
    "forms/undertakings.toml",
    "twaim_desk.services.register:enter",
]
shown_by = [
    "tests/services/test_undertakings.py::test_who_signed_everything_is_let_in_and_not_asked_again",
    "tests/ui/test_undertakings_page.py::test_every_text_is_signed_and_the_desk_opens",
    "tests/services/test_register.py::test_a_new_version_of_the_code_of_ethics_is_asked_for_too",
]

[[clauses]]
id = "خ-1"
section = "خ"
text = "تحديد ضابط اتصال مع المستفيدين حسب فئاتهم وحسب مجالات الجمعية لاستقبال الاستفسارات والرد عليها."
fulfilled_by = ["twaim_desk.domain.matters:looks_after", "twaim_desk.services.matter_acts:give"]
shown_by = [
    "tests/services/test_matters.py::test_officers_have_their_categories_and_the_rest_is_somebodys",
    "tests/services/test_matters.py::test_one_is_noted_given_answered_and_reopened",
]

[[clauses]]
id = "خ-2"
section = "خ"
text = "توفير وتعزيز قنوات التواصل مع المستفيدين لاستقبال الاستفسارات وتزويدهم بالطلبات والمعلومات."
fulfilled_by = [
    "twaim_desk.services.visits.arrival:register_arrival",
    "twaim_desk.services.shelf:open_file",
    "twaim_desk.services.requirements:issue_requirements",
    "twaim_desk.services.request_forms:issue_empty_form",
    "twaim_desk.services.visits.enquiry:answer_enquiry",
    "twaim_desk.services.approved_answers:approve",
    "twaim_desk.services.channels_guide:issue_channels_guide",
    "twaim_desk.ui.policies.guide_page:GuidePage",
]
shown_by = [
    "tests/services/test_visits.py::test_a_letter_is_registered_and_its_interview_begins",
    "tests/services/test_visits.py::test_an_enquiry_is_kept_with_the_approved_answer_and_its_source",
    "tests/ui/test_keeping_pages.py::test_the_shelf_is_opened_in_an_interview_which_goes_on_where_it_stood",
    "tests/ui/test_interview.py::test_requirements_and_declaration_are_printed_on_the_way",
    "tests/ui/test_paper_pages.py::test_an_empty_form_is_chosen_by_two_keys",
    "tests/services/test_notices.py::test_the_guide_has_every_way_of_the_office_and_its_liaison_officers",
    "tests/ui/test_policy_pages.py::test_the_guide_is_a_line_of_the_shelf_and_printed_in_large_letters",
]

[[clauses]]
id = "خ-3"
section = "خ"
text = "عمل التحديثات اللازمة على أي معلومات طرأ التعديل عليها عبر الوسائل المعتمدة في الجمعية."
fulfilled_by = [
    "twaim_desk.services.approved_answers:approve",
    "twaim_desk.services.shelf:put_file",
    "twaim_desk.services.profile_files:import_profile",
    "twaim_desk.services.notices:publish",
    "twaim_desk.services.notices:announce",
    "twaim_desk.services.notices:issue_notice",
    "twaim_desk.ui.policies.notices_page:NoticesPage",
]
shown_by = [
    "tests/services/test_desk_tools.py::test_a_changed_answer_takes_the_place_of_the_old_one_which_stays",
    "tests/services/test_desk_tools.py::test_the_shelf_keeps_every_version_the_newest_first",
    "tests/services/test_profile_files.py::test_a_changed_file_holds_from_the_next_transaction_on",
    "tests/services/test_notices.py::test_a_notice_says_what_changed_from_when_by_which_means_and_who_was_told",
    "tests/services/test_notices.py::test_an_enquiry_is_answered_by_a_notice_until_it_ends",
    "tests/services/test_notices.py::test_its_words_for_the_website_and_its_paper_for_the_wall",
    "tests/ui/test_policy_pages.py::test_a_notice_is_made_announced_copied_and_ended_by_keys",
    "tests/ui/test_policy_pages.py::test_notices_are_opened_in_an_interview_which_goes_on_where_it_stood",
]

[[clauses]]
id = "د-1"
section = "د"
text = "رفع استبانة قياس الرضا بشكل دوري."
fulfilled_by = [
    "twaim_desk.services.ratings:rate",
    "twaim_desk.services.month:write_workbook",
    "twaim_desk.services.survey_rounds:begin_round",
    "twaim_desk.services.survey_rounds:count_waiting",
    "twaim_desk.services.survey_sheets:enter_sheet",
    "twaim_desk.domain.survey_results:results_of",
]
shown_by = [
    "tests/ui/test_interview.py::test_a_new_person_goes_home_with_the_number_the_day_and_a_sealed_paper",
    "tests/services/test_month.py::test_every_figure_is_that_of_the_records",
    "tests/domain/test_month_figures.py::test_fewer_than_five_ratings_are_never_told",
    "tests/services/test_surveys.py::test_a_round_is_answered_without_names_and_told_once_it_is_closed",
    "tests/services/test_surveys.py::test_the_supervisor_is_reminded_of_the_next_round",
    "tests/domain/test_survey_results.py::test_nothing_is_told_of_fewer_than_five_and_nothing_that_would_tell_of_them",
    "tests/ui/test_surveys_pages.py::test_a_round_goes_from_its_beginning_to_its_report_by_keys",
]

[[clauses]]
id = "د-2"
section = "د"
text = "المسح الميداني."
fulfilled_by = [
    "twaim_desk.domain.surveys:Method",
    "twaim_desk.paper.survey_sheet:draw_survey_sheet",
    "twaim_desk.services.survey_sheets:enter_sheet",
    "twaim_desk.domain.survey_results:results_of",
]
shown_by = [
    "tests/services/test_surveys.py::test_a_round_is_answered_without_names_and_told_once_it_is_closed",
    "tests/services/test_surveys.py::test_what_a_round_found_and_what_follows_stand_on_its_report",
    "tests/ui/test_surveys_pages.py::test_a_round_goes_from_its_beginning_to_its_report_by_keys",
]

[[clauses]]
id = "د-3"
section = "د"
text = "الزيارات الإشرافية على المكاتب."
fulfilled_by = [
    "twaim_desk.services.office_visits:put_right",
    "twaim_desk.services.oversight_papers:make_visit_record",
    "twaim_desk.ui.oversight.visit_page:OfficeVisitPage",
]
shown_by = [
    "tests/services/test_office_visits.py::test_a_late_finding_is_a_line_until_it_is_put_right_and_the_record_says_so",
    "tests/ui/test_oversight_pages.py::test_a_visit_is_written_down_found_wanting_and_put_right",
]

[[clauses]]
id = "د-4"
section = "د"
text = "المقابلات."
fulfilled_by = [
    "twaim_desk.domain.surveys:Method",
    "twaim_desk.services.survey_sheets:enter_sheet",
    "twaim_desk.domain.survey_results:results_of",
]
shown_by = [
    "tests/services/test_surveys.py::test_what_a_round_found_and_what_follows_stand_on_its_report",
    "tests/ui/test_surveys_pages.py::test_a_round_goes_from_its_beginning_to_its_report_by_keys",
]

[[clauses]]
id = "د-5"
section = "د"
text = "المتابعة المستمرة من الإدارة العليا على رابط الشكاوى والاستفسارات."
fulfilled_by = [
    "twaim_desk.services.matters:matters",
    "twaim_desk.services.today:today",
    "twaim_desk.services.management:look",
    "twaim_desk.ui.oversight.management_page:ManagementPage",
]
shown_by = [
    "tests/services/test_today.py::test_each_role_sees_its_lines",
    "tests/services/test_today.py::test_what_somebody_brought_is_counted_for_the_liaison_officer",
    "tests/services/test_management.py::test_who_looked_what_he_saw_and_ordered_stays",
    "tests/ui/test_oversight_pages.py::test_the_management_signs_that_it_looked_and_reads_on",
]

[[clauses]]
id = "د-6"
section = "د"
text = "الإشراف من الإدارة العليا على ضابط الاتصال والتواصل."
fulfilled_by = [
    "twaim_desk.services.today:today",
    "twaim_desk.services.month:write_workbook",
    "twaim_desk.services.liaison_report:liaison_report",
    "twaim_desk.services.oversight_papers:make_liaison_report",
]
shown_by = [
    "tests/services/test_today.py::test_late_requests_are_told_by_officer",
    "tests/services/test_month.py::test_the_lists_are_as_long_as_the_figures_say",
    "tests/services/test_management.py::test_an_officer_holds_a_matter_until_he_answers_it_in_time_or_late",
]

[[clauses]]
id = "ذ"
section = "ذ"
text = "تطبق هذه السياسة ضمن أنشطة الجمعية، وعلى جميع العاملين الذين يعملون تحت إدارة وإشراف الجمعية الاطلاع على الأنظمة المتعلقة بعملهم وعلى هذه السياسة والإلمام بها والتوقيع عليها، والالتزام بما ورد فيها من أحكام عند أداء واجباتهم ومسؤولياتهم الوظيفية. وعلى إدارة الموارد البشرية نشر الوعي بثقافة ومبادئ السلوك الوظيفي وأخلاقيات الوظيفة وتزويد جميع الإدارات والأقسام بنسخة منها."
fulfilled_by = [
    "twaim_desk.services.undertakings:sign",
    "twaim_desk.ui.undertakings.page:UndertakingsPage",
    "twaim_desk.services.register:enter",
    "twaim_desk.services.policy_copies:give_copy",
    "twaim_desk.services.policy_copies:issue_copy_sheet",
    "twaim_desk.services.policy_signatures:signatures",
    "twaim_desk.ui.policies.copies_page:CopiesPage",
]
shown_by = [
    "tests/services/test_undertakings.py::test_who_signed_everything_is_let_in_and_not_asked_again",
    "tests/ui/test_undertakings_page.py::test_every_text_is_signed_and_the_desk_opens",
    "tests/services/test_undertakings.py::test_a_changed_text_is_asked_for_again_as_its_next_version",
    "tests/services/test_register.py::test_a_new_version_keeps_the_former_and_everyone_reads_and_signs_again",
    "tests/services/test_register.py::test_each_department_has_a_copy_once_and_who_lacks_the_new_one_is_named",
    "tests/ui/test_policy_pages.py::test_a_new_version_is_entered_a_copy_noted_and_who_must_sign_is_listed",
    "tests/ui/test_policy_pages.py::test_a_policy_in_a_file_is_read_to_its_end_and_signed_at_the_next_sign_in",
]
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (3, 'services/registration.toml', 1, '5d3c99fc625a4d91537cd47db912d663f25e00b5c86232f18bf8932b077f000c', '2026-09-30 21:00:00.000000', NULL, 'id = "registration"
title = "التسجيل لدى الجمعية"
about = "فتح ملف للأسرة لدى الجمعية، تُطلب به الخدمات بعد ذلك دون إعادة تقديم المستندات الصالحة."
people = ["beneficiary"]
committee = "study"
categories = ["widow", "divorced", "abandoned", "orphans_family", "elderly", "disabled", "low_income", "prisoners_family", "ill"]
consent_to_enquire = true

[amount]
kind = "record"
what = "ملف لدى الجمعية يُحدَّث كل سنة"
every_months = 12

[[questions]]
id = "in_area"
ask = "هل السكن داخل نطاق خدمات الجمعية؟"
kind = "yes_no"
hint = "يحدّده الموظف من العنوان الوطني."

[[questions]]
id = "saudi_kin"
ask = "هل توجد صلة بأسرة سعودية؟"
kind = "choice"
choices = [
  { id = "spouse", say = "زواج من سعودي أو سعودية" },
  { id = "parent", say = "أبناء أو بنات سعوديون" },
  { id = "child", say = "الأم سعودية" },
  { id = "exempt", say = "استثناء رسمي" },
  { id = "none", say = "لا توجد صلة" },
]
when = [{ fact = "citizen", equals = false }]

[[questions]]
id = "family_size"
ask = "كم عدد أفراد الأسرة كلهم؟"
kind = "number"
hint = "مع صاحب الطلب، ويُحتسب الابن إلى العشرين، وبعدها ما دام يدرس، والبنت إلى الخامسة والثلاثين ما لم تتزوج أو تعمل."

[[questions]]
id = "has_minors"
ask = "هل في الأسرة أبناء أو بنات دون الثامنة عشرة؟"
kind = "yes_no"
when = [{ fact = "category", one_of = ["widow", "divorced"] }]

[[questions]]
id = "social_security"
ask = "هل يُصرف للأسرة الضمان الاجتماعي المطوّر؟"
kind = "yes_no"

[[questions]]
id = "pension"
ask = "هل يُصرف للأسرة معاش من التقاعد أو التأمينات الاجتماعية؟"
kind = "yes_no"

[[questions]]
id = "salary"
ask = "هل لأحد أفراد الأسرة راتب من عمل؟"
kind = "yes_no"

[[questions]]
id = "monthly_income"
ask = "كم مجموع دخل الأسرة في الشهر؟"
kind = "money"
hint = "يشمل الضمان والمعاش والراتب والنفقة وكل دخل ثابت، ويُكتب صفر إن لم يوجد دخل."

[[questions]]
id = "other_aid"
ask = "هل تُصرف للأسرة مساعدة من جمعية أو جهة خيرية أخرى؟"
kind = "yes_no"

[[questions]]
id = "other_aid_from"
ask = "من أي جهة؟"
kind = "text"
when = [{ fact = "other_aid", equals = true }]

[[questions]]
id = "housing"
ask = "هل السكن ملك أم بالإيجار؟"
kind = "choice"
choices = [
  { id = "owned", say = "ملك للأسرة" },
  { id = "rented", say = "بالإيجار" },
  { id = "with_others", say = "لدى الأقارب أو غيرهم دون إيجار" },
  { id = "provided", say = "سكن خيري أو تنموي" },
]

[[questions]]
id = "iban"
ask = "ما رقم الحساب البنكي (الآيبان)؟"
kind = "iban"
hint = "يُنقل من شهادة البنك أو تطبيقه."
when = [{ fact = "category", one_of = ["widow", "divorced", "abandoned", "orphans_family", "disabled", "low_income", "prisoners_family", "ill"] }]

[[conditions]]
id = "adult"
say = "بلوغ صاحب الطلب الثامنة عشرة"
otherwise = "يُقدَّم الطلب باسم الولي أو الوصي، ويُضاف من هو دون الثامنة عشرة إلى أفراد الأسرة."
holds = [{ fact = "age", at_least = 18 }]

[[conditions]]
id = "saudi_or_like"
say = "الجنسية السعودية، أو صلة بأسرة سعودية، أو استثناء رسمي"
otherwise = "تشمل خدمات الجمعية الأسر السعودية ومن في حكمها، ويبيّن الموظف جهات أخرى يمكنها المساعدة."
holds = [{ fact = "saudi_kin", one_of = ["spouse", "parent", "child", "exempt"] }]
when = [{ fact = "citizen", equals = false }]

[[conditions]]
id = "in_area"
say = "السكن داخل نطاق خدمات الجمعية"
otherwise = "السكن خارج نطاق خدمات الجمعية، ويمكن التقدّم إلى الجمعية التي تخدم الحي أو المحافظة، ويساعد الموظف في معرفتها."
holds = [{ fact = "in_area", equals = true }]

[[conditions]]
id = "income"
say = "دخل الأسرة في حدود المقرر لعدد أفرادها"
otherwise = "دخل الأسرة أعلى من الحد المقرر حاليًّا، ويمكن التقدّم من جديد إذا تغيّر الدخل أو عدد أفراد الأسرة."
holds = [{ fact = "monthly_income", at_most_by = "family_size", table = [[1, 3000], [2, 4000], [3, 5000], [4, 6000], [5, 7000], [6, 8000], [7, 9000], [99, 10000]] }]

[[conditions]]
id = "elderly_age"
say = "بلوغ الستين لفئة كبار السن"
otherwise = "يمكن التسجيل الآن في فئة أخرى مناسبة، مثل ذوي الدخل المحدود، ثم تُحدَّث الفئة عند بلوغ الستين."
holds = [{ fact = "age", at_least = 60 }]
when = [{ fact = "category", equals = "elderly" }]

[[conditions]]
id = "orphan_in_family"
say = "وجود يتيم دون الثامنة عشرة، أو أكبر منها ما دام يدرس"
otherwise = "يمكن التسجيل في فئة أخرى مناسبة، مثل ذوي الدخل المحدود."
when = [{ fact = "category", equals = "orphans_family" }]

# The identity and the family card are enough for an elderly person to begin with; the papers of
# home, income and bank are asked of them by the services that need these.

[[documents]]
document = "national_id"
when = [{ fact = "citizen", equals = true }]

[[documents]]
document = "residence_permit"
when = [{ fact = "citizen", equals = false }]

[[documents]]
document = "exemption_letter"
when = [{ fact = "saudi_kin", equals = "exempt" }]

[[documents]]
document = "family_card"

[[documents]]
document = "national_id"
per = "member"
note = "لمن بلغ الخامسة عشرة، وتُقبل هوية مقيم لغير السعودي."
when = [
  { fact = "category", one_of = ["widow", "divorced", "abandoned", "orphans_family", "disabled", "low_income", "prisoners_family", "ill"] },
  { fact = "member.age", at_least = 15 },
]

[[documents]]
document = "birth_certificate"
per = "member"
note = "لمن لم يبلغ الخامسة عشرة."
when = [
  { fact = "category", equals = "orphans_family" },
  { fact = "member.kin", one_of = ["son", "daughter", "sibling", "other"] },
  { fact = "member.age", at_most = 14 },
]

[[documents]]
document = "rent_contract"
when = [
  { fact = "category", one_of = ["widow", "divorced", "abandoned", "orphans_family", "disabled", "low_income", "prisoners_family", "ill"] },
  { fact = "housing", equals = "rented" },
]

[[documents]]
document = "title_deed"
when = [
  { fact = "category", one_of = ["widow", "divorced", "abandoned", "orphans_family", "disabled", "low_income", "prisoners_family", "ill"] },
  { fact = "housing", equals = "owned" },
]

[[documents]]
document = "electricity_bill"
note = "لإثبات عنوان السكن، ولو كانت باسم غير صاحب الطلب."
when = [
  { fact = "category", one_of = ["widow", "divorced", "abandoned", "orphans_family", "disabled", "low_income", "prisoners_family", "ill"] },
  { fact = "housing", one_of = ["with_others", "provided"] },
]

[[documents]]
document = "social_security_statement"
when = [
  { fact = "category", one_of = ["widow", "divorced", "abandoned", "orphans_family", "disabled", "low_income", "prisoners_family", "ill"] },
  { fact = "social_security", equals = true },
]

[[documents]]
document = "pension_statement"
when = [
  { fact = "category", one_of = ["widow", "divorced", "abandoned", "orphans_family", "disabled", "low_income", "prisoners_family", "ill"] },
  { fact = "pension", equals = true },
]

[[documents]]
document = "salary_letter"
note = "لكل من يعمل من أفراد الأسرة."
when = [
  { fact = "category", one_of = ["widow", "divorced", "abandoned", "orphans_family", "disabled", "low_income", "prisoners_family", "ill"] },
  { fact = "salary", equals = true },
]

[[documents]]
document = "iban_certificate"
when = [{ fact = "category", one_of = ["widow", "divorced", "abandoned", "orphans_family", "disabled", "low_income", "prisoners_family", "ill"] }]

[[documents]]
document = "death_certificate"
note = "لربّ الأسرة، رحمه الله."
when = [{ fact = "category", one_of = ["widow", "orphans_family"] }]

[[documents]]
document = "inheritance_deed"
when = [{ fact = "category", one_of = ["widow", "orphans_family"] }]

[[documents]]
document = "guardianship_deed"
when = [{ fact = "category", equals = "orphans_family" }]

[[documents]]
document = "guardianship_deed"
when = [
  { fact = "category", equals = "widow" },
  { fact = "has_minors", equals = true },
]

[[documents]]
document = "divorce_deed"
when = [{ fact = "category", equals = "divorced" }]

[[documents]]
document = "court_statement"
note = "تُقبل إفادة مصدّقة من جهة رسمية."
when = [{ fact = "category", equals = "abandoned" }]

[[documents]]
document = "custody_deed"
when = [
  { fact = "category", equals = "divorced" },
  { fact = "has_minors", equals = true },
]

[[documents]]
document = "absence_statement"
when = [{ fact = "category", equals = "prisoners_family" }]

[[documents]]
document = "medical_report"
when = [{ fact = "category", one_of = ["ill", "disabled"] }]

[[documents]]
document = "disability_card"
required = false
note = "إن وُجدت."
when = [{ fact = "category", equals = "disabled" }]

[[documents]]
document = "disability_card"
per = "member"
required = false
note = "إن وُجدت."
when = [{ fact = "member.disabled", equals = true }]

[[documents]]
document = "school_letter"
per = "member"
when = [
  { fact = "category", equals = "orphans_family" },
  { fact = "member.studies", equals = true },
  { fact = "member.age", at_least = 6, at_most = 20 },
]

[[documents]]
document = "school_letter"
per = "member"
note = "يُحتسب الابن بعد العشرين ما دام يدرس."
when = [
  { fact = "member.kin", one_of = ["son", "sibling", "other"] },
  { fact = "member.gender", equals = "male" },
  { fact = "member.studies", equals = true },
  { fact = "member.age", at_least = 21 },
]
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (4, 'services/food_basket.toml', 1, '170975489ef885ca2bd523997d7b9f31da4702809edbb9a81ca5176fea099fd8', '2026-09-30 21:00:00.000000', NULL, 'id = "food_basket"
title = "السلة الغذائية"
about = "سلة من المواد الغذائية الأساسية، تُعدّ بحسب عدد أفراد الأسرة."
people = ["beneficiary"]
committee = "study"
categories = ["widow", "divorced", "abandoned", "orphans_family", "elderly", "disabled", "low_income", "prisoners_family", "ill"]
builds_on = "registration"
consent_to_enquire = true

[amount]
kind = "in_kind"
what = "سلة غذائية"
every_months = 1

[[questions]]
id = "other_basket"
ask = "هل تُصرف للأسرة سلة غذائية من جهة أخرى هذا الشهر؟"
kind = "yes_no"

[[questions]]
id = "infant_milk"
ask = "هل في الأسرة رضيع يحتاج إلى حليب؟"
kind = "yes_no"

[[questions]]
id = "special_food"
ask = "هل في الأسرة من يلزمه غذاء خاص لسبب صحي؟"
kind = "yes_no"

[[questions]]
id = "special_food_kind"
ask = "ما الغذاء المناسب؟"
kind = "text"
hint = "يُكتب الغذاء وحده دون ذكر المرض، مثل: دون سكر، دون قمح."
when = [{ fact = "special_food", equals = true }]

[[questions]]
id = "delivery"
ask = "كيف تُستلم السلة؟"
kind = "choice"
choices = [
  { id = "office", say = "من مقر الجمعية" },
  { id = "home", say = "توصيل إلى المسكن" },
  { id = "delegate", say = "يستلمها شخص آخر" },
]

[[questions]]
id = "delegate_name"
ask = "ما اسم من يستلم السلة؟"
kind = "text"
hint = "يُحضر هويته عند الاستلام."
when = [{ fact = "delivery", equals = "delegate" }]

[[conditions]]
id = "no_other_basket"
say = "عدم صرف سلة من جهة أخرى في الشهر نفسه"
otherwise = "يمكن التقدّم في الشهر القادم إذا لم تُصرف سلة من جهة أخرى، لتصل السلال إلى أكبر عدد من الأسر."
holds = [{ fact = "other_basket", equals = false }]

[[documents]]
document = "family_card"
note = "لتُعدّ السلة بحسب عدد الأفراد."
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (5, 'services/cash_aid.toml', 1, '66d7f426a132e8a412334b9adf5b9c792aa78a3e5befc49139d4a96174b9a0e8', '2026-09-30 21:00:00.000000', NULL, 'id = "cash_aid"
title = "المساعدة النقدية"
about = "مبلغ شهري يُحوَّل إلى الحساب البنكي، يُعين الأسرة على حاجاتها الأساسية."
people = ["beneficiary"]
committee = "study"
categories = ["widow", "divorced", "abandoned", "orphans_family", "elderly", "disabled", "low_income", "prisoners_family", "ill"]
builds_on = "registration"
consent_to_enquire = true

[amount]
kind = "money"
what = "مساعدة نقدية شهرية"
every_months = 1
ceiling_riyals = 1500

[[questions]]
id = "obligations"
ask = "كم تدفع الأسرة في الشهر للإيجار والأقساط والعلاج ونحوها؟"
kind = "money"
hint = "يُكتب صفر إن لم تدفع شيئًا."

[[questions]]
id = "other_monthly_cash"
ask = "هل المساعدة من الجهة الأخرى مبلغ نقدي كل شهر؟"
kind = "yes_no"
when = [{ fact = "other_aid", equals = true }]

# The registration does not ask this of the elderly.
[[questions]]
id = "iban"
ask = "ما رقم الحساب البنكي (الآيبان)؟"
kind = "iban"
hint = "يُنقل من شهادة البنك أو تطبيقه."
when = [{ fact = "category", equals = "elderly" }]

[[conditions]]
id = "income_for_cash"
say = "دخل الأسرة في حدود المقرر للمساعدة النقدية"
otherwise = "دخل الأسرة أعلى من الحد المقرر لهذه المساعدة، ويبيّن الموظف الخدمات الأخرى المتاحة للأسرة."
holds = [{ fact = "monthly_income", at_most_by = "family_size", table = [[1, 2000], [2, 2500], [3, 3000], [4, 3500], [5, 4000], [6, 4500], [7, 5000], [99, 5500]] }]

[[conditions]]
id = "no_other_monthly_cash"
say = "عدم صرف مساعدة نقدية شهرية من جمعية أخرى"
otherwise = "يمكن التقدّم عند انتهاء المساعدة الأخرى، ويبيّن الموظف الخدمات الأخرى المتاحة للأسرة."
holds = [{ fact = "other_monthly_cash", equals = false }]
when = [{ fact = "other_aid", equals = true }]

[[documents]]
document = "iban_certificate"
note = "باسم صاحب الطلب."

[[documents]]
document = "social_security_statement"
when = [{ fact = "social_security", equals = true }]

[[documents]]
document = "pension_statement"
when = [{ fact = "pension", equals = true }]

[[documents]]
document = "salary_letter"
note = "لكل من يعمل من أفراد الأسرة."
when = [{ fact = "salary", equals = true }]
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (6, 'services/rent_aid.toml', 1, '3b9ca27d55ed53e20cdbeec78a8c2757942865efc8ff0217c8bc20af1dca0601', '2026-09-30 21:00:00.000000', NULL, 'id = "rent_aid"
title = "المساعدة في الإيجار"
about = "مساعدة في دفع إيجار المسكن أو سداد المتأخر منه، تُدفع عن الأسرة بحسب عقد الإيجار."
people = ["beneficiary"]
committee = "study"
categories = ["widow", "divorced", "abandoned", "orphans_family", "elderly", "disabled", "low_income", "prisoners_family", "ill"]
builds_on = "registration"
consent_to_enquire = true

[amount]
kind = "money"
what = "مساعدة في إيجار المسكن"
every_months = 12
ceiling_riyals = 10000

[[questions]]
id = "yearly_rent"
ask = "كم إيجار المسكن في السنة؟"
kind = "money"
hint = "يُنقل من عقد الإيجار."
when = [{ fact = "housing", equals = "rented" }]

[[questions]]
id = "other_rent_aid"
ask = "هل تُصرف للأسرة مساعدة أخرى في الإيجار هذه السنة؟"
kind = "yes_no"
when = [{ fact = "housing", equals = "rented" }]

[[questions]]
id = "arrears"
ask = "هل على الأسرة إيجار متأخر؟"
kind = "yes_no"
when = [{ fact = "housing", equals = "rented" }]

[[questions]]
id = "arrears_amount"
ask = "كم مبلغ الإيجار المتأخر؟"
kind = "money"
when = [{ fact = "arrears", equals = true }]

[[questions]]
id = "court_claim"
ask = "هل وصلت مطالبة من المحكمة بالإيجار أو بالإخلاء؟"
kind = "yes_no"
when = [{ fact = "arrears", equals = true }]

[[questions]]
id = "leave_by"
ask = "ما آخر موعد مذكور في المطالبة؟"
kind = "date"
required = false
hint = "ليُعرض الطلب على اللجنة في وقت مناسب، ولا يغيّر ذلك موعد الرد."
when = [{ fact = "court_claim", equals = true }]

[[conditions]]
id = "rents"
say = "السكن بالإيجار"
otherwise = "هذه المساعدة لمن يسكن بالإيجار، وإذا تغيّر السكن يُحدَّث الملف، ويبيّن الموظف الخدمات الأخرى المتاحة للأسرة."
holds = [{ fact = "housing", equals = "rented" }]

[[conditions]]
id = "contract_in_family"
say = "عقد الإيجار موثّق وباسم أحد أفراد الأسرة"
otherwise = "يمكن توثيق العقد أو نقله باسم أحد أفراد الأسرة عبر منصة إيجار، ثم يُستكمل الطلب."
when = [{ fact = "housing", equals = "rented" }]

[[conditions]]
id = "moderate_rent"
say = "الإيجار السنوي في حدود المقرر"
otherwise = "إيجار المسكن أعلى من الحد المقرر، ويمكن إحالة الطلب إلى البحث الاجتماعي إذا كانت للأسرة حاجة خاصة إلى هذا المسكن."
holds = [{ fact = "yearly_rent", at_most = 30000 }]
when = [{ fact = "housing", equals = "rented" }]

[[conditions]]
id = "no_other_rent_aid"
say = "عدم صرف مساعدة أخرى في الإيجار للسنة نفسها"
otherwise = "يمكن التقدّم للسنة القادمة إذا لم تُصرف للأسرة مساعدة أخرى في الإيجار."
holds = [{ fact = "other_rent_aid", equals = false }]
when = [{ fact = "housing", equals = "rented" }]

[[documents]]
document = "rent_contract"
when = [{ fact = "housing", equals = "rented" }]

[[documents]]
document = "rent_claim"
when = [{ fact = "arrears", equals = true }]

[[documents]]
document = "court_claim"
when = [{ fact = "court_claim", equals = true }]
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (7, 'services/medical_aid.toml', 1, 'dcfe2de2d8f4b5b4f9fed2d951eafd568ada4f9ccb80a547503c4ab401f62373', '2026-09-30 21:00:00.000000', NULL, 'id = "medical_aid"
title = "المساعدة العلاجية"
about = "مساعدة في علاج أو دواء أو جهاز طبي، أو في السفر إلى موعد علاج، إذا لم يتوفر ذلك مجانًا."
people = ["beneficiary"]
committee = "study"
categories = ["widow", "divorced", "abandoned", "orphans_family", "elderly", "disabled", "low_income", "prisoners_family", "ill"]
builds_on = "registration"
consent_to_enquire = true

[amount]
kind = "money"
what = "مساعدة علاجية"
every_months = 12
times = 2
ceiling_riyals = 8000

[[questions]]
id = "patient"
ask = "لمن المساعدة؟"
kind = "choice"
choices = [
  { id = "self", say = "لصاحب الطلب" },
  { id = "member", say = "لفرد من الأسرة" },
]

[[questions]]
id = "patient_name"
ask = "ما اسم من تُطلب له المساعدة؟"
kind = "text"
hint = "يُكتب كما في سجل الأسرة."
when = [{ fact = "patient", equals = "member" }]

[[questions]]
id = "need"
ask = "ما المطلوب؟"
kind = "choice"
choices = [
  { id = "treatment", say = "علاج أو عملية" },
  { id = "medicine", say = "دواء" },
  { id = "device", say = "جهاز طبي أو مستلزمات" },
  { id = "travel", say = "السفر إلى موعد علاج" },
]

[[questions]]
id = "insured"
ask = "هل يوجد تأمين طبي يغطي المطلوب؟"
kind = "yes_no"
when = [{ fact = "need", one_of = ["treatment", "medicine", "device"] }]

[[questions]]
id = "city"
ask = "في أي مدينة موعد العلاج؟"
kind = "text"
when = [{ fact = "need", equals = "travel" }]

[[questions]]
id = "companion"
ask = "هل يلزم مرافق في السفر؟"
kind = "yes_no"
when = [{ fact = "need", equals = "travel" }]

[[questions]]
id = "cost"
ask = "كم التكلفة المتوقعة؟"
kind = "money"
hint = "تُنقل من عرض السعر، وتُقدَّر في السفر."

[[conditions]]
id = "not_insured"
say = "عدم تغطية التأمين الطبي للمطلوب"
otherwise = "يُراجَع مقدّم الخدمة الصحية أو شركة التأمين أولًا، وعند رفض التغطية يُرفق الرفض ويُقدَّم الطلب."
holds = [{ fact = "insured", equals = false }]
when = [{ fact = "need", one_of = ["treatment", "medicine", "device"] }]

[[conditions]]
id = "not_free"
say = "عدم توفر المطلوب مجانًا في المستشفيات الحكومية في وقت مناسب"
otherwise = "يمكن الحصول عليه دون تكلفة عن طريق المركز الصحي، وللاستفسار يُتصل بوزارة الصحة على الرقم 937."
when = [{ fact = "need", one_of = ["treatment", "medicine", "device"] }]

[[documents]]
document = "medical_report"
note = "يذكر العلاج أو الدواء أو الجهاز المطلوب."
when = [{ fact = "need", one_of = ["treatment", "medicine", "device"] }]

[[documents]]
document = "quotation"
when = [{ fact = "need", one_of = ["treatment", "medicine", "device"] }]

[[documents]]
document = "medical_appointment"
when = [{ fact = "need", equals = "travel" }]
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (8, 'services/school_supplies.toml', 1, '57879a5083b0586dda160248d79a8aaaa3ca317f56034574e2c543a644255625', '2026-09-30 21:00:00.000000', NULL, 'id = "school_supplies"
title = "الحقيبة المدرسية"
about = "حقيبة بمستلزماتها لكل طالب وطالبة في الأسرة مع بداية العام الدراسي."
people = ["beneficiary"]
committee = "study"
categories = ["widow", "divorced", "abandoned", "orphans_family", "elderly", "disabled", "low_income", "prisoners_family", "ill"]
builds_on = "registration"
consent_to_enquire = true
seasonal = true

[amount]
kind = "in_kind"
what = "حقيبة مدرسية بمستلزماتها لكل طالب وطالبة"
every_months = 12

[[questions]]
id = "special_supplies"
ask = "هل بين الطلاب والطالبات من تلزمه مستلزمات خاصة؟"
kind = "yes_no"
hint = "مثل مستلزمات ضعف السمع أو البصر."

[[questions]]
id = "special_supplies_kind"
ask = "لمن تلزم، وما هي؟"
kind = "text"
when = [{ fact = "special_supplies", equals = true }]

[[questions]]
id = "receiver"
ask = "من يستلم الحقائب؟"
kind = "choice"
choices = [
  { id = "self", say = "صاحب الطلب" },
  { id = "other", say = "شخص آخر" },
]

[[questions]]
id = "receiver_name"
ask = "ما اسم من يستلم الحقائب؟"
kind = "text"
hint = "يُحضر هويته عند الاستلام."
when = [{ fact = "receiver", equals = "other" }]

[[conditions]]
id = "pupil_in_family"
say = "وجود طالب أو طالبة في التعليم العام بين أفراد الأسرة المسجَّلين"
otherwise = "تُحدَّث بيانات أفراد الأسرة إن كان بينهم من يدرس ولم يُسجَّل، أو يُقدَّم الطلب عند الالتحاق بالمدرسة."

[[documents]]
document = "school_letter"
per = "member"
when = [
  { fact = "member.studies", equals = true },
  { fact = "member.age", at_least = 5, at_most = 20 },
]
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (9, 'services/seasonal_aid.toml', 1, 'f549ab9e2e42bdc97853af28233b502703da82f01002acf602c134effaa16519', '2026-09-30 21:00:00.000000', NULL, 'id = "seasonal_aid"
title = "مساعدة رمضان والعيدين"
about = "سلة رمضان، أو كسوة عيد الفطر، أو لحوم الأضاحي، كلٌّ في موسمها."
people = ["beneficiary"]
committee = "study"
categories = ["widow", "divorced", "abandoned", "orphans_family", "elderly", "disabled", "low_income", "prisoners_family", "ill"]
builds_on = "registration"
consent_to_enquire = true
seasonal = true

[amount]
kind = "in_kind"
what = "سلة أو كسوة أو لحوم بحسب الموسم"
every_months = 12
times = 3

[[questions]]
id = "season"
ask = "ما المساعدة المطلوبة؟"
kind = "choice"
choices = [
  { id = "ramadan", say = "سلة رمضان" },
  { id = "fitr", say = "كسوة عيد الفطر" },
  { id = "adha", say = "لحوم الأضاحي" },
]

[[questions]]
id = "clothing"
ask = "كيف تُصرف الكسوة؟"
kind = "choice"
choices = [
  { id = "card", say = "بطاقة شراء من متجر" },
  { id = "sizes", say = "ملابس بالمقاسات" },
]
when = [{ fact = "season", equals = "fitr" }]

[[questions]]
id = "sizes"
ask = "ما المقاسات المطلوبة؟"
kind = "text"
hint = "يُذكر مع كل مقاس: ابن أو بنت، والعمر."
when = [{ fact = "clothing", equals = "sizes" }]

[[questions]]
id = "delivery"
ask = "كيف تُستلم المساعدة؟"
kind = "choice"
choices = [
  { id = "office", say = "من مقر الجمعية" },
  { id = "home", say = "توصيل إلى المسكن" },
  { id = "delegate", say = "يستلمها شخص آخر" },
]

[[questions]]
id = "delegate_name"
ask = "ما اسم من يستلم المساعدة؟"
kind = "text"
hint = "يُحضر هويته عند الاستلام."
when = [{ fact = "delivery", equals = "delegate" }]

[[conditions]]
id = "in_time"
say = "تقديم الطلب في المدة المعلنة للموسم"
otherwise = "انتهى التسجيل لهذا الموسم، ويُبيَّن موعد التسجيل للموسم القادم، ويمكن طلب السلة الغذائية في أي شهر."

[[documents]]
document = "family_card"
note = "لتُصرف المساعدة بحسب عدد الأفراد."
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (10, 'services/furniture_appliances.toml', 1, '591b851b2a076e8fe8ed7e75763ecaaf67fa98defc6b00b61c38a7e956273b0f', '2026-09-30 21:00:00.000000', NULL, 'id = "furniture_appliances"
title = "الأثاث والأجهزة المنزلية"
about = "تأمين جهاز منزلي أو قطعة أثاث أساسية يحتاج إليها المسكن، أو استبدال ما تعطّل منها."
people = ["beneficiary"]
committee = "study"
categories = ["widow", "divorced", "abandoned", "orphans_family", "elderly", "disabled", "low_income", "prisoners_family", "ill"]
builds_on = "registration"
consent_to_enquire = true

[amount]
kind = "in_kind"
what = "جهاز منزلي أو قطعة أثاث"
every_months = 36
times = 2
ceiling_riyals = 3000

[[questions]]
id = "item"
ask = "ما المطلوب؟"
kind = "choice"
choices = [
  { id = "fridge", say = "ثلاجة" },
  { id = "washer", say = "غسالة" },
  { id = "air_conditioner", say = "مكيّف" },
  { id = "cooker", say = "فرن" },
  { id = "heater", say = "سخّان ماء" },
  { id = "beds", say = "أسرّة وفرش" },
  { id = "other", say = "غير ذلك" },
]

[[questions]]
id = "item_other"
ask = "ما القطعة المطلوبة؟"
kind = "text"
when = [{ fact = "item", equals = "other" }]

[[questions]]
id = "present_state"
ask = "ما حال الموجود منه في المسكن؟"
kind = "choice"
choices = [
  { id = "none", say = "غير موجود" },
  { id = "broken", say = "متعطّل" },
  { id = "not_enough", say = "لا يكفي الأسرة" },
]

[[questions]]
id = "visit"
ask = "هل يمكن أن تزور الجمعية المسكن في موعد يناسب الأسرة؟"
kind = "yes_no"
hint = "للتركيب وتقدير الحاجة، ويُتفق على الموعد مسبقًا."

[[questions]]
id = "visit_time"
ask = "ما الوقت المناسب للزيارة؟"
kind = "text"
required = false
when = [{ fact = "visit", equals = true }]

[[conditions]]
id = "visit_agreed"
say = "الموافقة على زيارة المسكن"
otherwise = "تلزم زيارة قصيرة للتركيب وتقدير الحاجة، ويمكن أن تحضرها موظفة أو قريب للأسرة، ويُقدَّم الطلب متى تيسّرت."
holds = [{ fact = "visit", equals = true }]

[[conditions]]
id = "basic_item"
say = "المطلوب من حاجات المسكن الأساسية"
otherwise = "تقدّم الجمعية الأجهزة والأثاث الأساسي، ويبيّن الموظف ما هو متاح منها."

[[documents]]
document = "rent_contract"
when = [{ fact = "housing", equals = "rented" }]

[[documents]]
document = "title_deed"
when = [{ fact = "housing", equals = "owned" }]

[[documents]]
document = "electricity_bill"
note = "لإثبات عنوان السكن، ولو كانت باسم غير صاحب الطلب."
when = [{ fact = "housing", one_of = ["with_others", "provided"] }]
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (11, 'services/utility_bills.toml', 1, 'd08debc70dc8312d54913f3bc6bc1aacd8c960ac86f2a1832acc2aac36e47ce0', '2026-09-30 21:00:00.000000', NULL, 'id = "utility_bills"
title = "سداد فواتير الكهرباء والمياه"
about = "مساعدة في سداد فاتورة كهرباء أو مياه متأخرة على مسكن الأسرة."
people = ["beneficiary"]
committee = "study"
categories = ["widow", "divorced", "abandoned", "orphans_family", "elderly", "disabled", "low_income", "prisoners_family", "ill"]
builds_on = "registration"
consent_to_enquire = true

[amount]
kind = "money"
what = "سداد فاتورة متأخرة"
every_months = 12
times = 2
ceiling_riyals = 1500

[[questions]]
id = "bill"
ask = "ما الفاتورة المطلوب سدادها؟"
kind = "choice"
choices = [
  { id = "electricity", say = "فاتورة الكهرباء" },
  { id = "water", say = "فاتورة المياه" },
]

[[questions]]
id = "bill_amount"
ask = "كم المبلغ المتأخر؟"
kind = "money"
hint = "يُنقل من الفاتورة."

[[questions]]
id = "account_number"
ask = "ما رقم الحساب في الفاتورة؟"
kind = "text"
hint = "يُنقل من الفاتورة رقمًا رقمًا."

[[questions]]
id = "cut_off"
ask = "هل فُصلت الخدمة عن المسكن؟"
kind = "yes_no"

[[questions]]
id = "medical_device"
ask = "هل في المسكن جهاز طبي يعمل بالكهرباء؟"
kind = "yes_no"
when = [{ fact = "bill", equals = "electricity" }]

[[conditions]]
id = "home_bill"
say = "الفاتورة لمسكن الأسرة المسجَّل"
otherwise = "تُسدَّد فاتورة المسكن الذي تقيم فيه الأسرة، وإذا تغيّر السكن يُحدَّث العنوان أولًا."

[[conditions]]
id = "not_paid_elsewhere"
say = "عدم سداد الفاتورة نفسها من جهة أخرى"
otherwise = "الفاتورة مسدَّدة، ويمكن التقدّم عند تأخر فاتورة لاحقة."

[[documents]]
document = "electricity_bill"
note = "آخر فاتورة، وتُقبل باسم المالك إذا كان السكن بالإيجار."
when = [{ fact = "bill", equals = "electricity" }]

[[documents]]
document = "water_bill"
note = "آخر فاتورة، وتُقبل باسم المالك إذا كان السكن بالإيجار."
when = [{ fact = "bill", equals = "water" }]
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (12, 'services/membership.toml', 1, 'e5399cea855380095d94446fef882ea79177fbd90cc0bf003b9c16a290d7d785', '2026-09-30 21:00:00.000000', NULL, 'id = "membership"
title = "طلب الانضمام إلى الجمعية"
about = "الانضمام إلى الجمعية العمومية بالاكتتاب في أسهم الجمعية، بعد قبول الطلب."
people = ["beneficiary", "member", "shareholder"]
committee = "study"

[amount]
kind = "record"
what = "عضوية في الجمعية العمومية"
every_months = 0

[[questions]]
id = "holder"
ask = "باسم من تكون العضوية؟"
kind = "choice"
choices = [
  { id = "person", say = "باسم صاحب الطلب" },
  { id = "entity", say = "باسم شركة أو مؤسسة أو جمعية" },
]

[[questions]]
id = "entity_name"
ask = "ما اسم المنشأة؟"
kind = "text"
hint = "يُكتب كما في السجل التجاري أو الترخيص."
when = [{ fact = "holder", equals = "entity" }]

[[questions]]
id = "entity_number"
ask = "ما الرقم الوطني الموحد للمنشأة؟"
kind = "text"
when = [{ fact = "holder", equals = "entity" }]

[[questions]]
id = "profession"
ask = "ما المهنة؟"
kind = "text"
when = [{ fact = "holder", equals = "person" }]

[[questions]]
id = "in_area"
ask = "هل مقر الإقامة أو العمل في منطقة عمل الجمعية؟"
kind = "yes_no"
hint = "يحدّده الموظف من العنوان الوطني أو مقر العمل."

[[questions]]
id = "shares"
ask = "كم عدد الأسهم المطلوبة؟"
kind = "number"
hint = "تُبيَّن قيمة السهم ورسم الإصدار قبل السؤال، وهما في اللائحة الأساسية، ورسم الإصدار لا يُسترد."

[[questions]]
id = "paid_on"
ask = "متى سُدّدت قيمة الأسهم؟"
kind = "date"
required = false
hint = "يُنقل من إيصال السداد."

[[conditions]]
id = "adult"
say = "بلوغ الثامنة عشرة"
otherwise = "يمكن التقدّم عند بلوغ الثامنة عشرة، ويمكن حضور برامج الجمعية قبل ذلك."
holds = [{ fact = "age", at_least = 18 }]
when = [{ fact = "holder", equals = "person" }]

[[conditions]]
id = "citizen"
say = "الجنسية السعودية"
otherwise = "عضوية الأفراد في الجمعية العمومية للسعوديين، ويبيّن الموظف ما هو متاح لغيرهم من خدمات الجمعية."
holds = [{ fact = "citizen", equals = true }]
when = [{ fact = "holder", equals = "person" }]

[[conditions]]
id = "in_area"
say = "الإقامة أو العمل في منطقة عمل الجمعية"
otherwise = "يمكن التقدّم إلى جمعية تعاونية تعمل في منطقة الإقامة أو العمل، ويساعد الموظف في معرفتها."
holds = [{ fact = "in_area", equals = true }]

[[conditions]]
id = "least_shares"
say = "الاكتتاب بالحد الأدنى من الأسهم"
otherwise = "عدد الأسهم أقل من الحد الأدنى، ويمكن زيادته الآن أو التقدّم متى تيسّر ذلك."
holds = [{ fact = "shares", at_least = 10 }]

[[conditions]]
id = "capacity_and_conduct"
say = "كمال الأهلية وحسن السيرة"
otherwise = "يُحال الطلب إلى المشرف ليبيّن ما يلزم لاستكماله."
when = [{ fact = "holder", equals = "person" }]

[[documents]]
document = "national_id"
when = [{ fact = "citizen", equals = true }]

[[documents]]
document = "residence_permit"
note = "لممثل المنشأة."
when = [
  { fact = "citizen", equals = false },
  { fact = "holder", equals = "entity" },
]

[[documents]]
document = "commercial_registration"
note = "أو ترخيص الجمعية إذا كانت المنشأة جمعية."
when = [{ fact = "holder", equals = "entity" }]

[[documents]]
document = "representation_letter"
when = [{ fact = "holder", equals = "entity" }]

[[documents]]
document = "transfer_receipt"
note = "بقيمة الأسهم ورسم الإصدار."
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (13, 'services/membership_certificate.toml', 1, '6765cfa26e7be7ca11ed48ea72e5b74bb9c2f6db46127ce3d8c313aa70a78fb7', '2026-09-30 21:00:00.000000', NULL, 'id = "membership_certificate"
title = "شهادة عضوية"
about = "شهادة مختومة بالعضوية في الجمعية، تُقدَّم إلى الجهة التي تطلبها."
people = ["beneficiary", "member", "shareholder"]
committee = "study"
categories = ["member"]

[amount]
kind = "record"
what = "شهادة عضوية"
every_months = 12
times = 12

[[questions]]
id = "addressed_to"
ask = "إلى أي جهة تُوجَّه الشهادة؟"
kind = "text"
required = false
hint = "تُترك فارغة إذا كانت لمن يهمه الأمر."

[[questions]]
id = "with_shares"
ask = "هل يُذكر فيها عدد الأسهم؟"
kind = "yes_no"

[[questions]]
id = "holder"
ask = "باسم من العضوية؟"
kind = "choice"
choices = [
  { id = "person", say = "باسم صاحب الطلب" },
  { id = "entity", say = "باسم منشأة يمثلها صاحب الطلب" },
]

[[conditions]]
id = "in_register"
say = "العضوية مقيّدة في سجل الجمعية"
otherwise = "يُقدَّم طلب الانضمام إلى الجمعية أولًا، أو يُحدَّث السجل إن كانت العضوية قائمة."

[[conditions]]
id = "no_dues"
say = "سداد ما على العضو من التزامات للجمعية"
otherwise = "يمكن سداد المتبقي الآن لدى الجمعية ثم تُصدر الشهادة."

[[documents]]
document = "national_id"
when = [{ fact = "citizen", equals = true }]

[[documents]]
document = "residence_permit"
when = [{ fact = "citizen", equals = false }]

[[documents]]
document = "representation_letter"
when = [{ fact = "holder", equals = "entity" }]
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (14, 'people.toml', 1, '1d5e59600720beb97dad8e4c9fa1661c527be2f2c2409bef1b045dae8b47280e', '2026-09-30 21:00:00.000000', NULL, '# The word for the person served, in every form that the sentences of screen and paper need.
# few: after 3-10; many: after 11-99; hundred: after 100, 200 and their like.

[[people]]
id = "beneficiary"
masculine = "مستفيد"
feminine = "مستفيدة"
the_masculine = "المستفيد"
the_feminine = "المستفيدة"
to_the_masculine = "للمستفيد"
to_the_feminine = "للمستفيدة"
two = "مستفيدان"
two_genitive = "مستفيدين"
the_plural = "المستفيدون"
the_plural_genitive = "المستفيدين"
to_the_plural = "للمستفيدين"
few = "مستفيدين"
many = "مستفيدًا"
hundred = "مستفيد"

[[people]]
id = "member"
masculine = "عضو"
feminine = "عضوة"
the_masculine = "العضو"
the_feminine = "العضوة"
to_the_masculine = "للعضو"
to_the_feminine = "للعضوة"
two = "عضوان"
two_genitive = "عضوين"
the_plural = "الأعضاء"
the_plural_genitive = "الأعضاء"
to_the_plural = "للأعضاء"
few = "أعضاء"
many = "عضوًا"
hundred = "عضو"

[[people]]
id = "shareholder"
masculine = "مساهم"
feminine = "مساهمة"
the_masculine = "المساهم"
the_feminine = "المساهمة"
to_the_masculine = "للمساهم"
to_the_feminine = "للمساهمة"
two = "مساهمان"
two_genitive = "مساهمين"
the_plural = "المساهمون"
the_plural_genitive = "المساهمين"
to_the_plural = "للمساهمين"
few = "مساهمين"
many = "مساهمًا"
hundred = "مساهم"
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (15, 'categories.toml', 1, 'b5cbf6ad9bab1f77b284d05688729ced5fa9a5dbfe15fdfcd9a503ab106a9a00', '2026-09-30 21:00:00.000000', NULL, '# Groups of people that services are for; never printed on what a person carries.

[[categories]]
id = "widow"
title = "أرملة"

[[categories]]
id = "divorced"
title = "مطلقة"

[[categories]]
id = "abandoned"
title = "مهجورة أو معلّقة"

[[categories]]
id = "orphans_family"
title = "أسرة أيتام"

[[categories]]
id = "elderly"
title = "كبار السن"

[[categories]]
id = "disabled"
title = "الأشخاص ذوو الإعاقة"

[[categories]]
id = "low_income"
title = "ذوو الدخل المحدود"

[[categories]]
id = "prisoners_family"
title = "أسرة نزيل"

[[categories]]
id = "ill"
title = "المرضى"

[[categories]]
id = "member"
title = "أعضاء الجمعية العمومية"
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (16, 'documents.toml', 1, 'c617d4914b0fb72c3294da8aec95c7ba23e5c407f37b07e5fdd083d3a4c4014d', '2026-09-30 21:00:00.000000', NULL, '# Every paper that a service asks for: where one gets it, how long it is good for, what is
# compared on it. Titles and places are printed on what a person carries, so they do not say
# why the person comes. Copying an identity document is off.

# Identity and family

[[documents]]
id = "national_id"
title = "الهوية الوطنية"
where = "الأحوال المدنية، ويُحجز الموعد عبر منصة أبشر."
expires = true
matches = ["name", "identity", "birth_date"]
copying = "no"

[[documents]]
id = "residence_permit"
title = "هوية مقيم (الإقامة)"
where = "المديرية العامة للجوازات، عبر منصة أبشر."
expires = true
matches = ["name", "identity", "birth_date"]
copying = "no"

[[documents]]
id = "family_card"
title = "سجل الأسرة"
where = "الأحوال المدنية، ويُحجز الموعد عبر منصة أبشر."
matches = ["name", "identity", "family"]
copying = "no"

[[documents]]
id = "birth_certificate"
title = "شهادة الميلاد"
where = "الأحوال المدنية، ويُحجز الموعد عبر منصة أبشر."
matches = ["name", "birth_date"]

[[documents]]
id = "death_certificate"
title = "شهادة الوفاة"
where = "الأحوال المدنية، ويُحجز الموعد عبر منصة أبشر."
matches = ["family"]

[[documents]]
id = "exemption_letter"
title = "خطاب الاستثناء الرسمي"
where = "الجهة الرسمية التي أصدرت الاستثناء."
matches = ["name", "identity"]

# Home

[[documents]]
id = "rent_contract"
title = "عقد الإيجار الإلكتروني"
where = "منصة إيجار، أو المكتب العقاري الذي وثّق العقد فيها."
expires = true
matches = ["name", "address"]

[[documents]]
id = "title_deed"
title = "صك ملكية المسكن"
where = "منصة ناجز التابعة لوزارة العدل، أو كتابة العدل."
matches = ["name", "address"]

[[documents]]
id = "electricity_bill"
title = "فاتورة الكهرباء"
where = "تطبيق الشركة السعودية للكهرباء أو أحد مكاتبها."
issued_within_months = 3
matches = ["address"]

[[documents]]
id = "water_bill"
title = "فاتورة المياه"
where = "تطبيق شركة المياه الوطنية أو أحد مكاتبها."
issued_within_months = 3
matches = ["address"]

[[documents]]
id = "rent_claim"
title = "بيان الإيجار المتأخر"
where = "المؤجر، أو المكتب العقاري الذي وثّق العقد."
issued_within_months = 2
matches = ["name"]

[[documents]]
id = "court_claim"
title = "إشعار المطالبة من المحكمة"
where = "منصة ناجز التابعة لوزارة العدل، أو المحكمة التي صدر منها."
issued_within_months = 12
matches = ["name"]
sensitive = true

# Income and bank

[[documents]]
id = "social_security_statement"
title = "بيان الضمان الاجتماعي المطوّر"
where = "منصة الدعم والحماية الاجتماعية التابعة لوزارة الموارد البشرية والتنمية الاجتماعية."
issued_within_months = 3
matches = ["family"]

[[documents]]
id = "pension_statement"
title = "بيان المعاش من التأمينات الاجتماعية"
where = "المؤسسة العامة للتأمينات الاجتماعية، عبر موقعها الإلكتروني أو أحد مكاتبها."
issued_within_months = 3
matches = ["family"]

[[documents]]
id = "salary_letter"
title = "تعريف بالراتب"
where = "جهة العمل."
issued_within_months = 3
matches = ["family"]

[[documents]]
id = "iban_certificate"
title = "شهادة رقم الحساب البنكي (الآيبان)"
where = "البنك، أو تطبيقه على الجوال."
issued_within_months = 12
matches = ["name", "iban"]

[[documents]]
id = "transfer_receipt"
title = "إيصال السداد أو التحويل"
where = "البنك أو تطبيقه، أو إيصال السداد لدى الجمعية."
issued_within_months = 3
matches = ["name"]

# Courts and official bodies

[[documents]]
id = "inheritance_deed"
title = "صك حصر الورثة"
where = "منصة ناجز التابعة لوزارة العدل، أو محكمة الأحوال الشخصية."
matches = ["name", "family"]
sensitive = true

[[documents]]
id = "guardianship_deed"
title = "صك الولاية أو الإعالة"
where = "منصة ناجز التابعة لوزارة العدل، أو محكمة الأحوال الشخصية."
matches = ["family"]
sensitive = true

[[documents]]
id = "divorce_deed"
title = "صك الطلاق"
where = "منصة ناجز التابعة لوزارة العدل، أو محكمة الأحوال الشخصية."
matches = ["name"]
sensitive = true

[[documents]]
id = "custody_deed"
title = "صك الحضانة أو الإعالة"
where = "منصة ناجز التابعة لوزارة العدل، أو محكمة الأحوال الشخصية."
matches = ["name", "family"]
sensitive = true

[[documents]]
id = "court_statement"
title = "وثيقة إثبات الحالة الاجتماعية"
where = "منصة ناجز التابعة لوزارة العدل، أو محكمة الأحوال الشخصية."
issued_within_months = 12
matches = ["name"]
sensitive = true

[[documents]]
id = "absence_statement"
title = "إفادة رسمية بمدة غياب العائل"
where = "الجهة الرسمية التي يقيم لديها العائل."
issued_within_months = 6
matches = ["family"]
sensitive = true

# Health

[[documents]]
id = "medical_report"
title = "تقرير طبي حديث"
where = "المستشفى أو المركز الصحي المعالج."
issued_within_months = 6
matches = ["family"]
sensitive = true

[[documents]]
id = "medical_appointment"
title = "إشعار موعد المستشفى"
where = "المستشفى المعالج، أو تطبيق صحتي."
issued_within_months = 6
matches = ["family"]
sensitive = true

[[documents]]
id = "disability_card"
title = "بطاقة الأشخاص ذوي الإعاقة"
where = "وزارة الموارد البشرية والتنمية الاجتماعية، عبر موقعها الإلكتروني أو أحد فروعها."
expires = true
matches = ["family"]
copying = "no"
sensitive = true

# Study and purchases

[[documents]]
id = "school_letter"
title = "إفادة من المدرسة أو الجامعة"
where = "إدارة المدرسة، أو عمادة القبول والتسجيل في الجامعة."
issued_within_months = 6
matches = ["name"]

[[documents]]
id = "quotation"
title = "عرض سعر"
where = "المتجر أو المستشفى أو الجهة التي تقدّم الخدمة، مختومًا ومؤرَّخًا."
issued_within_months = 2

# Cooperatives

[[documents]]
id = "share_certificate"
title = "شهادة الأسهم"
where = "الجمعية التعاونية، وعند فقدها يُطلب بدل منها."
matches = ["name"]

[[documents]]
id = "transferee_identity"
title = "هوية من تُنقل إليه الأسهم"
where = "يُحضرها من تُنقل إليه الأسهم."
expires = true
copying = "no"

[[documents]]
id = "representation_letter"
title = "خطاب تفويض ممثل المنشأة"
where = "المنشأة نفسها، على ورقها الرسمي وبختمها وتوقيع صاحب الصلاحية."
issued_within_months = 6
matches = ["name", "identity"]

[[documents]]
id = "commercial_registration"
title = "السجل التجاري"
where = "وزارة التجارة، عبر المركز السعودي للأعمال."
issued_within_months = 12

[[documents]]
id = "apiary_registration"
title = "ترخيص المنحل"
where = "وزارة البيئة والمياه والزراعة، عبر منصة نما."
expires = true
matches = ["name"]
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (17, 'declarations.toml', 1, 'f5b538b917b9bc0087b21df72b941e4a8f328799aa694dca9939c9f34573bbab', '2026-09-30 21:00:00.000000', NULL, '# The declarations that are signed, in the wording for a man and for a woman who signs.
# {name}: who signs. Of another person''s request: {principal} whose it is, {deed} by what right, and
# {behalf}, {data}, {state} as they agree with that person.

[[declarations]]
id = "short"
capacity = "self"
masculine = "أقرّ أنا {name}، مقدّم الطلب، بأن جميع البيانات والمستندات التي قدّمتُها صحيحة، وبأنني مسؤول مسؤوليةً مباشرةً عن صحتها."
feminine = "أقرّ أنا {name}، مقدّمة الطلب، بأن جميع البيانات والمستندات التي قدّمتُها صحيحة، وبأنني مسؤولة مسؤوليةً مباشرةً عن صحتها."

[[declarations]]
id = "short"
capacity = "agent"
masculine = "أقرّ أنا {name}، الوكيل عن {principal} بموجب الوكالة رقم {deed}، بأن جميع البيانات والمستندات التي قدّمتُها نيابةً {behalf} صحيحة، وبأنني مسؤول مسؤوليةً مباشرةً عن صحتها."
feminine = "أقرّ أنا {name}، الوكيلة عن {principal} بموجب الوكالة رقم {deed}، بأن جميع البيانات والمستندات التي قدّمتُها نيابةً {behalf} صحيحة، وبأنني مسؤولة مسؤوليةً مباشرةً عن صحتها."

[[declarations]]
id = "short"
capacity = "guardian"
masculine = "أقرّ أنا {name}، بصفتي وليًّا على {principal} بموجب {deed}، بأن جميع البيانات والمستندات التي قدّمتُها نيابةً {behalf} صحيحة، وبأنني مسؤول مسؤوليةً مباشرةً عن صحتها."
feminine = "أقرّ أنا {name}، بصفتي وليّةً على {principal} بموجب {deed}، بأن جميع البيانات والمستندات التي قدّمتُها نيابةً {behalf} صحيحة، وبأنني مسؤولة مسؤوليةً مباشرةً عن صحتها."

[[declarations]]
id = "short"
capacity = "trustee"
masculine = "أقرّ أنا {name}، بصفتي وصيًّا على {principal} بموجب {deed}، بأن جميع البيانات والمستندات التي قدّمتُها نيابةً {behalf} صحيحة، وبأنني مسؤول مسؤوليةً مباشرةً عن صحتها."
feminine = "أقرّ أنا {name}، بصفتي وصيّةً على {principal} بموجب {deed}، بأن جميع البيانات والمستندات التي قدّمتُها نيابةً {behalf} صحيحة، وبأنني مسؤولة مسؤوليةً مباشرةً عن صحتها."

[[declarations]]
id = "long"
capacity = "self"
masculine = "أقرّ أنا {name}، مقدّم الطلب، بأن جميع البيانات والمستندات التي قدّمتُها صحيحة، وبأنني مسؤول مسؤوليةً مباشرةً عن صحتها، وأتحمّل المسؤولية النظامية وما يترتب عليها إذا ثبت خلاف ذلك، وألتزم بتحديث بياناتي لدى الجمعية إذا طرأ تغيير على حالتي الاجتماعية أو الاقتصادية أو الصحية، وأوافق على شروط الخدمة التي اطّلعتُ عليها أو قُرئت عليّ."
feminine = "أقرّ أنا {name}، مقدّمة الطلب، بأن جميع البيانات والمستندات التي قدّمتُها صحيحة، وبأنني مسؤولة مسؤوليةً مباشرةً عن صحتها، وأتحمّل المسؤولية النظامية وما يترتب عليها إذا ثبت خلاف ذلك، وألتزم بتحديث بياناتي لدى الجمعية إذا طرأ تغيير على حالتي الاجتماعية أو الاقتصادية أو الصحية، وأوافق على شروط الخدمة التي اطّلعتُ عليها أو قُرئت عليّ."

[[declarations]]
id = "long"
capacity = "agent"
masculine = "أقرّ أنا {name}، الوكيل عن {principal} بموجب الوكالة رقم {deed}، بأن جميع البيانات والمستندات التي قدّمتُها نيابةً {behalf} صحيحة، وبأنني مسؤول مسؤوليةً مباشرةً عن صحتها، وأتحمّل المسؤولية النظامية وما يترتب عليها إذا ثبت خلاف ذلك، وألتزم بتحديث {data} لدى الجمعية إذا طرأ تغيير على {state} الاجتماعية أو الاقتصادية أو الصحية، وأوافق على شروط الخدمة التي اطّلعتُ عليها أو قُرئت عليّ."
feminine = "أقرّ أنا {name}، الوكيلة عن {principal} بموجب الوكالة رقم {deed}، بأن جميع البيانات والمستندات التي قدّمتُها نيابةً {behalf} صحيحة، وبأنني مسؤولة مسؤوليةً مباشرةً عن صحتها، وأتحمّل المسؤولية النظامية وما يترتب عليها إذا ثبت خلاف ذلك، وألتزم بتحديث {data} لدى الجمعية إذا طرأ تغيير على {state} الاجتماعية أو الاقتصادية أو الصحية، وأوافق على شروط الخدمة التي اطّلعتُ عليها أو قُرئت عليّ."

[[declarations]]
id = "long"
capacity = "guardian"
masculine = "أقرّ أنا {name}، بصفتي وليًّا على {principal} بموجب {deed}، بأن جميع البيانات والمستندات التي قدّمتُها نيابةً {behalf} صحيحة، وبأنني مسؤول مسؤوليةً مباشرةً عن صحتها، وأتحمّل المسؤولية النظامية وما يترتب عليها إذا ثبت خلاف ذلك، وألتزم بتحديث {data} لدى الجمعية إذا طرأ تغيير على {state} الاجتماعية أو الاقتصادية أو الصحية، وأوافق على شروط الخدمة التي اطّلعتُ عليها أو قُرئت عليّ."
feminine = "أقرّ أنا {name}، بصفتي وليّةً على {principal} بموجب {deed}، بأن جميع البيانات والمستندات التي قدّمتُها نيابةً {behalf} صحيحة، وبأنني مسؤولة مسؤوليةً مباشرةً عن صحتها، وأتحمّل المسؤولية النظامية وما يترتب عليها إذا ثبت خلاف ذلك، وألتزم بتحديث {data} لدى الجمعية إذا طرأ تغيير على {state} الاجتماعية أو الاقتصادية أو الصحية، وأوافق على شروط الخدمة التي اطّلعتُ عليها أو قُرئت عليّ."

[[declarations]]
id = "long"
capacity = "trustee"
masculine = "أقرّ أنا {name}، بصفتي وصيًّا على {principal} بموجب {deed}، بأن جميع البيانات والمستندات التي قدّمتُها نيابةً {behalf} صحيحة، وبأنني مسؤول مسؤوليةً مباشرةً عن صحتها، وأتحمّل المسؤولية النظامية وما يترتب عليها إذا ثبت خلاف ذلك، وألتزم بتحديث {data} لدى الجمعية إذا طرأ تغيير على {state} الاجتماعية أو الاقتصادية أو الصحية، وأوافق على شروط الخدمة التي اطّلعتُ عليها أو قُرئت عليّ."
feminine = "أقرّ أنا {name}، بصفتي وصيّةً على {principal} بموجب {deed}، بأن جميع البيانات والمستندات التي قدّمتُها نيابةً {behalf} صحيحة، وبأنني مسؤولة مسؤوليةً مباشرةً عن صحتها، وأتحمّل المسؤولية النظامية وما يترتب عليها إذا ثبت خلاف ذلك، وألتزم بتحديث {data} لدى الجمعية إذا طرأ تغيير على {state} الاجتماعية أو الاقتصادية أو الصحية، وأوافق على شروط الخدمة التي اطّلعتُ عليها أو قُرئت عليّ."

# The second, separate consent: to ask other bodies about the person.

[[declarations]]
id = "enquire"
capacity = "self"
masculine = "وأوافق أنا {name} على أن تستعلم الجمعية لدى الجهات ذات العلاقة عن البيانات اللازمة لدراسة هذا الطلب وحده."
feminine = "وأوافق أنا {name} على أن تستعلم الجمعية لدى الجهات ذات العلاقة عن البيانات اللازمة لدراسة هذا الطلب وحده."

[[declarations]]
id = "enquire"
capacity = "agent"
masculine = "وأوافق أنا {name}، نيابةً عن {principal}، على أن تستعلم الجمعية لدى الجهات ذات العلاقة عن البيانات اللازمة لدراسة هذا الطلب وحده."
feminine = "وأوافق أنا {name}، نيابةً عن {principal}، على أن تستعلم الجمعية لدى الجهات ذات العلاقة عن البيانات اللازمة لدراسة هذا الطلب وحده."

[[declarations]]
id = "enquire"
capacity = "guardian"
masculine = "وأوافق أنا {name}، نيابةً عن {principal}، على أن تستعلم الجمعية لدى الجهات ذات العلاقة عن البيانات اللازمة لدراسة هذا الطلب وحده."
feminine = "وأوافق أنا {name}، نيابةً عن {principal}، على أن تستعلم الجمعية لدى الجهات ذات العلاقة عن البيانات اللازمة لدراسة هذا الطلب وحده."

[[declarations]]
id = "enquire"
capacity = "trustee"
masculine = "وأوافق أنا {name}، نيابةً عن {principal}، على أن تستعلم الجمعية لدى الجهات ذات العلاقة عن البيانات اللازمة لدراسة هذا الطلب وحده."
feminine = "وأوافق أنا {name}، نيابةً عن {principal}، على أن تستعلم الجمعية لدى الجهات ذات العلاقة عن البيانات اللازمة لدراسة هذا الطلب وحده."

[[agreeing]]
feminine = false
behalf = "عنه"
data = "بياناته"
state = "حالته"

[[agreeing]]
feminine = true
behalf = "عنها"
data = "بياناتها"
state = "حالتها"
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (18, 'surveys.toml', 1, '7ce8595719dabd4ecb2a1573eb2b7e30f3a62d5bfdbd0f806a2d6e0733c72b7c', '2026-09-30 21:00:00.000000', NULL, '# What people are asked about their satisfaction: the questionnaire for those served and the one for
# those who work in the association and are served by its departments. A round keeps what it asked,
# so a word changed here holds for the rounds that begin after it.

# So many months after a round another one is due; the supervisor is reminded of it. The policies
# say «بشكل دوري» and no period: twice a year is our reading, which the board confirms.
every_months = 6

# Said on every questionnaire and every report of one.
right = "تقييم الخدمة حق من حقوق {people}، وهو أداة للتقويم والتطوير لا للعقاب والتشهير. لا يُطلب اسم أحد ولا يُكتب، ولا يُعرف من أجاب."

# The answers to every question, the best first; each stands on its number key.
scale = ["مُرضية", "متوسطة", "غير مُرضية"]

[[departments]]
id = "reception"
title = "الاستقبال"

[[departments]]
id = "research"
title = "البحث الاجتماعي"

[[departments]]
id = "committees"
title = "أمانة اللجان"

[[departments]]
id = "delivery"
title = "تقديم الخدمات والمساعدات"

[[departments]]
id = "finance"
title = "الشؤون المالية"

[[departments]]
id = "administration"
title = "الإدارة"

[[questionnaires]]
id = "external"
asked = "external"
name = "{people}"
title = "استبانة رضا {people}"
opening = "رأيكم في خدمتنا يعيننا على تحسينها. تُختار إجابة واحدة لكل سؤال، ويُترك ما لا تودّون الإجابة عنه."
remark = "ما الذي ترون تحسينه؟ (دون ذكر أسماء)"

[[questionnaires.questions]]
id = "ease"
part = "جودة الخدمة"
text = "سهولة التقديم على الخدمة"

[[questionnaires.questions]]
id = "clarity"
part = "جودة الخدمة"
text = "كفاية ما قيل لكم عن الشروط والمستندات المطلوبة"

[[questionnaires.questions]]
id = "speed"
part = "جودة الخدمة"
text = "سرعة إنجاز الطلب والرد في موعده"

[[questionnaires.questions]]
id = "place"
part = "جودة الخدمة"
text = "ملاءمة المكان وأوقات العمل"

[[questionnaires.questions]]
id = "whole"
part = "جودة الخدمة"
text = "الخدمة في مجملها"

[[questionnaires.questions]]
id = "manner"
part = "أداء مقدم الخدمة"
text = "معاملة الموظف واحترامه لكم"

[[questionnaires.questions]]
id = "knowledge"
part = "أداء مقدم الخدمة"
text = "معرفة الموظف بالخدمة ودقة إجاباته"

[[questionnaires.questions]]
id = "privacy"
part = "أداء مقدم الخدمة"
text = "محافظة الموظف على خصوصيتكم"

[[questionnaires]]
id = "internal"
asked = "internal"
name = "منسوبي الجمعية"
title = "استبانة رضا المستفيد الداخلي"
opening = "هذه الاستبانة لمنسوبي الجمعية الذين تخدمهم أقسامها. يُذكر القسم الذي يُقيَّم، وتُختار إجابة واحدة لكل سؤال، ويُترك ما لا تودّون الإجابة عنه."
remark = "ما الذي ترون تحسينه في عمل القسم؟ (دون ذكر أسماء)"

[[questionnaires.questions]]
id = "speed"
part = "جودة الخدمة"
text = "سرعة استجابة القسم لما يُطلب منه"

[[questionnaires.questions]]
id = "accuracy"
part = "جودة الخدمة"
text = "دقة ما يُنجزه القسم واكتماله"

[[questionnaires.questions]]
id = "reach"
part = "جودة الخدمة"
text = "سهولة التواصل مع القسم"

[[questionnaires.questions]]
id = "whole"
part = "جودة الخدمة"
text = "خدمة القسم في مجملها"

[[questionnaires.questions]]
id = "manner"
part = "أداء مقدم الخدمة"
text = "معاملة العاملين في القسم"

[[questionnaires.questions]]
id = "knowledge"
part = "أداء مقدم الخدمة"
text = "معرفة العاملين في القسم بعملهم"
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (19, 'retention.toml', 1, '06a07724ad7d1bcb05f9a1d354fcf7c21040895acb87dfe261e424a972cd4b47', '2026-09-30 21:00:00.000000', NULL, '# How long the office keeps what it knows of people, and on what ground. `years` and `months` count
# from the day `counted_from` says; `for_ever` is never destroyed. `by_law`: a law fixes the time, so it is
# kept even where the person asks for its destruction. The board confirms every line.

[[rules]]
kind = "request_accepted"
title = "طلب مقبول: بياناته ومرفقاته وقراره"
counted_from = "من إغلاق الطلب"
years = 10
by_law = true
ground = "نظام الدفاتر التجارية، المادة ٨: تُحفظ مستندات الصرف وما يؤيدها عشر سنوات."

[[rules]]
kind = "request_rejected"
title = "طلب لم يُقبل: بياناته ومرفقاته وقراره"
counted_from = "من إغلاق الطلب"
years = 4
ground = "سياسة الاحتفاظ بالوثائق وإتلافها: وثائق تُحفظ أربع سنوات."

[[rules]]
kind = "request_left"
title = "طلب لم يكتمل أو سُحب"
counted_from = "من آخر ما جرى عليه"
years = 1
ground = "نظام حماية البيانات الشخصية، المادة ١٨: تُتلف البيانات متى انتهى الغرض منها."

[[rules]]
kind = "document_copy"
title = "صور المستندات"
counted_from = "من إغلاق الطلب"
months = 6
ground = "نظام حماية البيانات الشخصية، المادة ٢٨: لا تُحفظ صور الوثائق الرسمية بعد انتهاء الغرض منها."

[[rules]]
kind = "signature"
title = "الإقرارات والتواقيع"
counted_from = "من إغلاق الطلب"
years = 5
ground = "سياسة الاحتفاظ بالوثائق وإتلافها: وثائق المستفيدين تُحفظ خمس سنوات."

[[rules]]
kind = "visit"
title = "زيارة دون تسجيل طلب"
counted_from = "من يوم الزيارة"
years = 1
ground = "نظام حماية البيانات الشخصية، المادة ١٨: تُتلف البيانات متى انتهى الغرض منها."

[[rules]]
kind = "enquiry"
title = "استفسار"
counted_from = "من الإجابة عنه"
years = 1
ground = "نظام حماية البيانات الشخصية، المادة ١٨: تُتلف البيانات متى انتهى الغرض منها."

[[rules]]
kind = "complaint"
title = "شكوى أو مقترح"
counted_from = "من إغلاقها"
years = 4
ground = "سياسة الاحتفاظ بالوثائق وإتلافها: وثائق تُحفظ أربع سنوات."

[[rules]]
kind = "harm"
title = "ملف ضرر: محاضره وتسويته وما صُرف فيه"
counted_from = "من إغلاق الملف"
years = 10
by_law = true
ground = "نظام الدفاتر التجارية، المادة ٨: تُحفظ مستندات الصرف وما يؤيدها عشر سنوات."

[[rules]]
kind = "arrival"
title = "وارد بخطاب أو رسالة"
counted_from = "من يوم وروده"
years = 4
ground = "سياسة الاحتفاظ بالوثائق وإتلافها: وثائق تُحفظ أربع سنوات."

[[rules]]
kind = "offer"
title = "عرض تطوع"
counted_from = "من يوم العرض"
years = 4
ground = "سياسة الاحتفاظ بالوثائق وإتلافها: وثائق تُحفظ أربع سنوات."

[[rules]]
kind = "person"
title = "ملف شخص لم يبق له شيء محفوظ"
counted_from = "من آخر تعامل معه"
years = 5
ground = "سياسة الاحتفاظ بالوثائق وإتلافها: ملفات المستفيدين تُحفظ خمس سنوات."

[[rules]]
kind = "month_names"
title = "تقرير شهر مغلق بالأسماء"
counted_from = "من إغلاق الشهر"
years = 4
ground = "سياسة الاحتفاظ بالوثائق وإتلافها: تقارير تُحفظ أربع سنوات. وتبقى النسخة التي لا أسماء فيها."

[[rules]]
kind = "search"
title = "عمليات البحث"
counted_from = "لا يُحفظ ما كُتب في البحث"
for_ever = true
ground = "لا يبقى من البحث إلا بصمة في سجل التدقيق لا تدل على أحد."

[[rules]]
kind = "export"
title = "ملفات أُخرجت من البرنامج"
counted_from = "لا يُحفظ الملف في المكتب"
for_ever = true
ground = "لا يبقى من الإخراج إلا سطر في سجل التدقيق بلا أسماء، ويتلف الملفَ من أخرجه."

[[rules]]
kind = "trail"
title = "سجل التدقيق"
counted_from = "حفظ دائم"
for_ever = true
ground = "نظام حماية البيانات الشخصية ولائحته: يُحتفظ بسجل لما جرى على البيانات وبسجل الإتلاف. ولا أسماء فيه."
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (20, 'papers/access.toml', 1, '5ac56b9667c17c488d5aa475d59dfaf0c7e246ec1ff01f08a0e5c4fce745e2a4', '2026-09-30 21:00:00.000000', NULL, '# What a person gets who asks for a copy of everything that is on record of him.

title = "نسخة من البيانات الشخصية"
about = "هذه نسخة مما تحفظه الجمعية من بيانات صاحبها إلى تاريخ إصدارها، أُعطيت له بطلبه."
data = "البيانات"
day = "التاريخ"
what = "ما سُجّل"
nothing = "لا شيء محفوظ."
identity = "رقم الهوية محفوظ لدى الجمعية كاملًا، ويُطبع آخره وحده صونًا لصاحبه."
correct = "لصاحب البيانات أن يطلب تصحيح ما فيها أو استكماله في أي وقت."
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (21, 'papers/agenda.toml', 1, '1c394b3fc2051ac4f0fd777dd4c2c3bbb4f61f9974224193bc60bcc90883f03d', '2026-09-30 21:00:00.000000', NULL, '# The agenda of a committee: by day of reply, without how anyone is reached.

title = "جدول أعمال اللجنة"
number = "رقم الجلسة"
committee = "اللجنة"
held_on = "تاريخ الجلسة"
request = "رقم الطلب"
name = "صاحب الطلب"
service = "نوع الطلب"
complete_on = "تاريخ الاكتمال"
reply_by = "موعد الرد"
no_day = "بلا موعد"
count = "عدد الطلبات: {count}"
private = "سرّي، لأعضاء اللجنة وحدهم، ويُعاد بعد الجلسة إلى أمينها."
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (22, 'papers/board_letter.toml', 1, '7baed08c4d74e5e125009469acc3ecac28565b8ca764046ffa7cba8c7e854dca', '2026-09-30 21:00:00.000000', NULL, '# The letter to the board with the figures of a month. Each figure is named as it is kept.

title = "خطاب مجلس الإدارة"
to = "سعادة رئيس مجلس الإدارة وأعضائه المحترمين"
greeting = "السلام عليكم ورحمة الله وبركاته، وبعد:"
subject = "الموضوع: أرقام {month} ({hijri})"
opening = "نرفع إلى مجلسكم الموقر أرقام خدمة {people} في الاستقبال واللجان كما في نهاية يوم {day}، وبجانب كل رقم نظيره في الشهر السابق. الموعد هو الأول الذي أُعطي لصاحب الطلب."
figure = "المؤشر"
before = "الشهر السابق"
received = "الطلبات المستلمة"
answered_on_time = "منها: رُدّ عليه في موعده"
open_in_time = "منها: لم يحلّ موعده"
in_time = "نسبة الالتزام بالموعد"
due = "ردود حلّ موعدها"
due_on_time = "منها: رُدّ عليه في موعده"
kept = "نسبة المواعيد التي وُفي بها"
late = "طلبات تأخّر الرد عليها"
mean_days = "متوسط أيام العمل حتى الرد"
completed = "طلبات اكتملت"
visits_each = "زيارات الطلب المكتمل"
turned_away = "زيارات دون تسجيل طلب"
accepted = "قرارات بالقبول"
rejected = "قرارات بالرفض"
deferred = "قرارات بالتأجيل"
complaints = "شكاوى وردت"
complaints_closed = "شكاوى ومقترحات أُغلقت"
chart = "الردود التي حلّ موعدها في الأشهر الستة الأخيرة"
chart_on_time = "رُدّ عليه في موعده"
chart_late = "لم يُردّ عليه في موعده"
no_dates = "لم يحلّ في هذه الأشهر موعد رد."
closed = "أُغلق الشهر، وهذه أرقامه كما أُغلق. بصمة تقريره: {digest}"
open = "لم يُغلق الشهر بعد، وقد تتغيّر أرقامه حتى إغلاقه."
closing = "وتفضلوا بقبول وافر التحية والتقدير."
signature = "المشرف"
board = "رئيس مجلس الإدارة"
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (23, 'papers/booklet.toml', 1, '54284191e821c17e9edcb4c53540b87b873503e3638e3f2e6a15b731024493d5', '2026-09-30 21:00:00.000000', NULL, '# The sheets of the emergency booklet: one for each reserved number.

title = "ورقة استلام طلب عند تعذّر استعمال البرنامج"
number = "رقم الطلب"
taken_on = "تاريخ الاستلام"
name = "الاسم"
identity = "رقم الهوية أو الإقامة"
phone = "رقم الجوال"
service = "نوع الطلب"
papers = "المستندات المقدَّمة"
reply = "موعد الرد كما أُبلغ"
employee = "اسم الموظف وتوقيعه"
read = "قُرئ الإقرار كاملًا"
what_to_do = "يُكتب رقم الطلب وموعد الرد لصاحب الطلب على ورقة يأخذها، ويُنقل الموعد من جدول مواعيد الرد. وعند عودة البرنامج تُدخل هذه الورقة من صفحة «إدخال من الورق» بتاريخها."
made_on = "صدرت هذه الأوراق {day}"
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (24, 'papers/channel.toml', 1, 'b118e2205501398203b86dd695e0079f27ba2033de8e7f1e92f3bf6ebe1f5625', '2026-09-30 21:00:00.000000', NULL, '# Signed by whoever changes how the association reaches him.

title = "إشعار تغيير وسيلة التواصل"
before = "الوسيلة السابقة"
now = "الوسيلة الجديدة"
reason = "سبب التغيير"
effective_on = "يسري التغيير من"
numbers = "الطلبات التي يُبلَّغ بالرد عليها عبر الوسيلة الجديدة"
confirmed = "أُعيدت قراءة بيانات الوسيلة الجديدة وتم تأكيدها."
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (25, 'papers/complaint.toml', 1, '240ab08451ed1480bc7d655a69283e152855c032f524ec1e3b7607fb59188436', '2026-09-30 21:00:00.000000', NULL, '# The receipt of a complaint or a suggestion, with a name or without.

complaint = "إيصال استلام شكوى"
suggestion = "إيصال استلام مقترح"
number_of_complaint = "رقم الشكوى"
number_of_suggestion = "رقم المقترح"
subject = "الموضوع"
text = "النص"
about = "بشأن الطلب رقم"
without_name = "دون ذكر الاسم"
sentence = "تتولى {committee} دراسة ما قدّمتموه، وتُبلغكم الجمعية بالنتيجة."
sentence_without_name = "تتولى {committee} دراسة ما قُدّم. ويُراجَع الاستقبال بهذا الرقم لمعرفة النتيجة."
answer_by = "تصدر النتيجة في هذا اليوم أو قبله."
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (26, 'papers/copies.toml', 1, 'be9363e8af3660f91a75f8576694c563bc32ca256830fbee178f740b0fb4c38e', '2026-09-30 21:00:00.000000', NULL, '# The sheet of who was given a copy of a policy, and who signs for his.

title = "كشف توزيع نسخ السياسة"
policy = "{title}، الإصدار: {version}"
as_of = "كما هو {day}"
department = "الإدارة أو القسم"
received_by = "من تسلّم النسخة"
given_on = "تاريخ التسليم"
evidence = "ما يثبت التسليم"
signature = "التوقيع"
given = "سُلّمت لهم نسخة"
to_give = "للتوقيع عند التسليم"
received = "بالتوقيع أعلاه يتم الإقرار بتسلّم نسخة من السياسة، وبإتاحتها للعاملين في الإدارة أو القسم."
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (27, 'papers/courtesy.toml', 1, '0f0d8b76ebd48e762eba16cdadf517295969ee350de2969a7447f31e328a4692', '2026-09-30 21:00:00.000000', NULL, '# For who leaves without a request because the association cannot serve him; it names nobody.

title = "إشعار بتعذّر تسجيل الطلب"
greeting = "السلام عليكم ورحمة الله وبركاته، وبعد:"
helper = "جهة يمكنها المساعدة"
thanks = "نشكر لكم زيارتكم، ويسعدنا استقبالكم عند الحاجة إلى أي من خدمات الجمعية."
closing = "والله يحفظكم ويرعاكم."
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (28, 'papers/dates.toml', 1, 'b015653e88f95fb56758c08507b6fe7dcebdd15dfbccc18c765e229e81e4a3c8', '2026-09-30 21:00:00.000000', NULL, '# The table of reply dates, for a counter without power.

title = "جدول مواعيد الرد"
as_of = "صدر {day}"
complete_on = "اليوم الذي يكتمل فيه الطلب"
reply_by = "الرد في موعد أقصاه"
not_before = "أقرب موعد متوقع للرد"
how = "يُبحث عن يوم اكتمال الطلب، ويُبلَّغ صاحبه بالموعد المكتوب أمامه."
holidays = "إن أُعلنت إجازة رسمية بعد صدور هذا الجدول صدر جدول جديد، ولا يُؤخَّر موعد أُبلغ به أحد."
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (29, 'papers/decision.toml', 1, '5dca415ff66025910c10303d1f31e3eb5a508755d34a4a4db25773432c6263d8', '2026-09-30 21:00:00.000000', NULL, '# The notice of a decision, and what is said of it on the phone or at the desk. One is addressed as
# «الأخ الكريم» or «الأخت الكريمة»; all else speaks to several, which fits both. A reason is the
# committee''s own, in words for the person.

title = "إشعار بالقرار"
brother = "الأخ الكريم"
sister = "الأخت الكريمة"
acting = "{capacity} عن {name}"
greeting = "السلام عليكم ورحمة الله وبركاته، وبعد:"
of_theirs = "طلبكم رقم {number}"
of_another = "طلب {name} رقم {number}"
studied = "نفيدكم بأن {committee} أتمّت دراسة {request} ({service}) المستلم يوم {day}."
accepted = "تمت الموافقة على الطلب."
rejected = "تعذّرت الموافقة على الطلب للسبب الآتي:"
decided_on = "تاريخ القرار"
address = "العنوان"
gifts = "ما تقرّر تقديمه"
amount = "المبلغ"
no_amount = "–"
due_on = "موعد التسليم"
no_day = "تُبلغكم به الجمعية"
bring = "تُحضر هوية المستلم عند التسليم، والوكالة إن كان وكيلًا."
ask = "للاستفسار عن القرار أو تقديم شكوى يُراجَع استقبال الجمعية."
closing = "والله يحفظكم ويرعاكم."
signed_for = "عن {association}"
stamp = "ختم الجمعية"

said_given = "وتقرّر تقديم: {what}."
said_amount = "{what}، بمبلغ {amount}"
said_due = "وموعد التسليم {day}."
said_parts = "وعدد مرات التسليم: {count}، أولاها {day}."
said_rejected = "وتعذّرت الموافقة على الطلب للسبب الآتي: {reason}"
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (30, 'papers/declaration.toml', 1, '2407c2d77f366f198db2842f68fbdfd11c7f9de50734c5b4a2ea6710745e14ea', '2026-09-30 21:00:00.000000', NULL, '# The sheet that is signed before a request is complete. The declaration itself is the policy''s.

title = "إقرار بصحة البيانات والمستندات"
entries = "البيانات كما تم التحقق منها"
declaration = "نص الإقرار"
consents = "موافقة مستقلة عن الإقرار"
read = "قُرئ الإقرار كاملًا قبل توقيعه."
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (31, 'papers/delegate.toml', 1, '88b4df4b4ed9ebfae4c0e1893d193e62ce64db6330d549ee6b78665d45c39e4f', '2026-09-30 21:00:00.000000', NULL, '# The answers that a delegate of a branch office hands over: nobody''s name in full, and no decision.

title = "ردود تُسلَّم عبر مندوب المكتب الفرعي"
delegate = "المندوب: {delegate}"
as_of = "كما هي يوم {day}"
count = "عدد الردود: {count}"
number = "رقم الطلب"
person = "الاسم مختصرًا"
reply_by = "موعد الرد"
handed = "المستلم"
name = "الاسم:"
signed = "التوقيع:"
handed_on = "التاريخ:"
sealed = "يُسلَّم كل رد مغلقًا إلى صاحبه بعد التحقق من هويته، ولا يُسلَّم إلى غيره. لا يُذكر في هذا الكشف ما في الرد."
back = "يُعاد الكشف موقّعًا إلى الجمعية لتسجيل ما سُلّم، وتُعاد معه الردود التي لم تُسلَّم."
signature = "توقيع المندوب"
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (32, 'papers/delivery.toml', 1, '1e25bbda93f087a28afe7d019d24a684aecaf1399a91526112730d58e047071b', '2026-09-30 21:00:00.000000', NULL, '# Signed by whoever received what was decided: the person, an agent, someone of the family.

title = "إقرار باستلام خدمة"
oneself = "أقرّ أنا {name} بأنني استلمتُ من الجمعية ما يأتي:"
agent = "أقرّ أنا {name}، بالوكالة عن {person}، بأنني استلمتُ من الجمعية ما يأتي:"
family = "أقرّ أنا {name} ({kin})، نيابةً عن {person}، بأنني استلمتُ من الجمعية ما يأتي:"
gifts = "ما تم استلامه"
amount = "المبلغ"
given_on = "تاريخ الاستلام"
no_amount = "–"
rest = "ما بقي تقديمه"
due_on = "موعد التسليم"
identity = "هوية المستلم"
seen = "تم الاطلاع على هوية المستلم عند التسليم."
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (33, 'papers/destruction.toml', 1, '73e94c9980ca2a372292a463aada4075116520f3c2469523c9c2be43a9c81633', '2026-09-30 21:00:00.000000', NULL, '# The record of a destruction: what was destroyed, how many, by whom. It names nobody served.

title = "محضر إتلاف"
number = "رقم قائمة الإتلاف"
kind = "ما أُتلف"
ground = "السند"
listed = "في القائمة"
destroyed = "أُتلف"
total = "ما أُتلف: {done}، وما في القائمة: {count}"
left = "ما لم يُتلف وسببه: {why}"
technique = "حُذفت البيانات من قاعدة بيانات المكتب حذفًا لا رجعة فيه، وبقيت الأرقام والتواريخ والأعداد التي لا تدل على أحد. والنسخ الاحتياطية السابقة تنتهي بانتهاء مدد حفظها، وما استُعيد منها أُعيد فيه هذا الإتلاف."
paper = "الأصول الورقية لما ذُكر: أُتلفت تقطيعًا في يوم ........................................"
prepared = "طلبها"
approved = "اعتمدها"
carried = "نفذها"
witnessed = "شهد عليها"
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (34, 'papers/form.toml', 1, '105a31160c5ed5f655e12957af5505467854462dfbbf7e1549b0ab315d7804b7', '2026-09-30 21:00:00.000000', NULL, '# The request form itself, to be filled by hand or with the answers of a request.
# Its title is the profile''s (request_form), its declaration the policy''s.

how = "يُكتب بخط واضح، وتوضع علامة في المربع المناسب."
received_on = "تاريخ الاستلام"
family = "أفراد الأسرة"
member_name = "الاسم"
member_kin = "الصلة"
member_born = "تاريخ الميلاد"
documents = "المستندات"
original = "أصل المستند"
copy = "صورة المستند"
channel = "وسيلة التواصل المتفق عليها"
channel_address = "رقمها أو عنوانها"
declaration = "الإقرار"
made_on = "نموذج {day}"
left_out = "لا تُطبع في هذه النسخة بيانات الدخل وما يتصل بالصحة."
not_signed = "لم يُوقَّع الإقرار بعد."
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (35, 'papers/guide.toml', 1, '50d7f4921757e7d6c6c676702919f74c64192f2f2e83fb6ab3fefa1532bc00e8', '2026-09-30 21:00:00.000000', NULL, '# The guide of the ways to reach the association: what each is for.

title = "دليل وسائل التواصل"
as_of = "كما هو {day}"
about = "وسائل التواصل مع الجمعية لتقديم الطلبات ومتابعتها، والاستفسار، والحصول على النماذج والمعلومات."
ways = "الوسائل"
way = "الوسيلة"
reached = "الرقم أو العنوان"
purpose = "تُستعمل في"
at_association = "مقر الجمعية"
not_stated = "يُسأل عنه في الجمعية"
hours = "أوقات العمل"
ramadan_hours = "في رمضان"
officers = "ضباط الاتصال"
officer = "ضابط الاتصال"
looks_after = "من يخدمهم، وما يُسأل عنه"
categories = "الفئات: {categories}"
subjects = "الاستفسار عن: {subjects}"
all_else = "كل الفئات والاستفسارات التي لم يُسمَّ لها غيره"
complaints = "الشكاوى والمقترحات"
privacy = "لا تُرسل أرقام الهوية ولا المستندات في رسالة عامة، ولا يُطلب في أي وسيلة رقم سري أو مبلغ مالي."

[purposes]
phone = "الاستفسار ومتابعة الطلب"
text_message = "تلقي الردود والتذكير بالمواعيد"
letter = "تقديم الطلبات ومستنداتها وتلقي الردود"
email = "الاستفسار وطلب النماذج والمعلومات"
visit = "تقديم الطلبات واستكمال المستندات والمقابلة"
branch_delegate = "تسليم الطلبات وتلقي الردود لمن يبعد عن الجمعية"
fax = "تقديم الشكاوى والمقترحات والمستندات"
private_message = "الاستفسار، دون إرسال بيانات شخصية"
website = "النماذج والمعلومات وتقديم الشكاوى"
aid_request = "طلب المساعدة، ويُستكمل في الجمعية"
volunteering = "عرض التطوع بالوقت أو الخبرة"
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (36, 'papers/harm.toml', 1, 'b831cb1366edde0e2280769040fc04bdab761cd8667f394722706da9c809ee1b', '2026-09-30 21:00:00.000000', NULL, '# The minutes of the committee that looks into harm; those who sat sign them.

title = "محضر لجنة التحقيق والمتابعة"
number = "رقم ملف الضرر"
about = "بشأن الطلب رقم"
harm = "الضرر"
size = "حجم الضرر"
amount = "تقديره"
causes = "الأسباب التي أدت إليه"
finding = "ما ثبت لدى اللجنة: {finding}."
signatures = "اعتماد أعضاء اللجنة"
noted = "ما سُجّل من الاعتماد"
approved = "اعتمده في {day}."
not_approved = "لم يعتمده في {day}. السبب: {reason}"
private = "سرّي، للجنة ولإدارة الجمعية وحدهما."
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (37, 'papers/liaison.toml', 1, '4dab1ad89544a4df173098677a96f125f64e6bc85987045eeed3cd8259cc8ddd', '2026-09-30 21:00:00.000000', NULL, '# The report of the liaison officers for the management; nobody who is served is named on it.

title = "تقرير ضباط الاتصال"
period = "من {first} إلى {last}"
allowed = "المهلة المقررة للرد بأيام العمل: {days}"
no_period = "لم تُقرَّر مهلة للرد، فلا يُحسب تأخّر."
officer = "ضابط الاتصال"
held = "لديه الآن"
late = "منها متأخر"
in_time = "أُجيب في موعده"
too_late = "أُجيب متأخرًا"
mean_days = "متوسط أيام العمل حتى الرد"
nothing = "لا ضباط اتصال في المكتب."
explained = "تشمل الأعداد الشكاوى والمقترحات والاستفسارات. ما لديه الآن يُحسب مهما كان تاريخ وروده، وما أُجيب يُحسب في المدة المذكورة لمن أجاب عنه. وما تشترك فيه فئات ضباط عدة يُحسب لكل منهم."
signature = "اطّلعت الإدارة"
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (38, 'papers/minutes.toml', 1, '26f5e4d2419174c569d57b3a4f0aa643829ee21239aafd9c3670358b714ab0f2', '2026-09-30 21:00:00.000000', NULL, '# The minutes of a session of a committee; those who were there sign them.

title = "محضر اجتماع اللجنة"
present = "أعضاء اللجنة"
absent = "لم يحضر"
quorum = "اكتمل النصاب: حضر {present} من {members}، والنصاب {needed}."
no_quorum = "لم يكتمل النصاب: حضر {present} من {members}، والنصاب {needed}، ولم يُتخذ قرار."
decisions = "ما نُظر فيه"
nothing = "لم يُنظر في طلبات في هذه الجلسة."
request = "الرقم"
name = "الطلب أو الشكوى"
decision = "القرار"
notes = "ما دار في الجلسة"
signatures = "توقيع الحاضرين"
closed = "أُغلقت الجلسة بهذا المحضر، ولا يُغيَّر فيها شيء بعده."
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (39, 'papers/missing.toml', 1, '1520316faa92567dabac3a7d561b1f6c700d4b3e865a2d5cc18bd3f6acf9dd5f', '2026-09-30 21:00:00.000000', NULL, '# What the person takes along when something is still to be brought.

title = "المستندات المطلوب استكمالها"
come_back = "يُذكر رقم الطلب عند العودة لاستكماله."
why = "سبب الطلب"
of_member = "لفرد الأسرة: {name}"
not_brought = "لم يُقدَّم"
expired = "انتهت صلاحيته"
too_old = "مضى على إصداره أكثر من المدة المقبولة"
not_matching = "بياناته غير مطابقة"
period = "الطلب غير مكتمل، ولا تبدأ مدة الرد إلا من تاريخ اكتماله."
bring = "يُرجى إحضار أصل كل مستند؛ يطّلع عليه الموظف ويعيده."
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (40, 'papers/morning.toml', 1, 'e922dca7efcbc35abb5fb6732530cc033a29f6d8856c22fe8d781e72e3618334', '2026-09-30 21:00:00.000000', NULL, '# The morning list for managers who do not open the program, and a list of requests as it was narrowed.

title = "قائمة الصباح"
title_of_list = "قائمة الطلبات"
as_of = "كما هي يوم {day}"
number = "الطلب"
person = "الاسم ونوع الطلب"
state = "الحالة والموظف"
reply_by = "موعد الرد"
sign = "التنبيه"
nothing = "لا يوجد."
left_out = "وغيرها في البرنامج: {number} أو أكثر."
masked = "الأسماء مختصرة، وتُقرأ كاملة في البرنامج لمن يحق له الاطلاع عليها. تبقى هذه الورقة في الجمعية."
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (41, 'papers/notice.toml', 1, 'dec0cbfb62b6a7e971770aa2e00098e7b940a035be316abe70f101c4994ff957', '2026-09-30 21:00:00.000000', NULL, '# A notice of what changed, for the wall of the counter.

title = "إشعار"
number = "رقم الإشعار: {number}"
from_on = "يُعمل به من {day}"
until_on = "ويستمر إلى {day}"
made_on = "صدر {day}"
ask = "للاستفسار: {phone}"
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (42, 'papers/office_visit.toml', 1, '669a33b2046a17b1aa8e0c46b11b8040ad9de0858aad067887f4fdf8ea7ec4c0', '2026-09-30 21:00:00.000000', NULL, '# The record of a supervisory visit to an office; nobody who is served is named on it.

title = "محضر زيارة إشرافية"
place = "المكتب"
visited_on = "تاريخ الزيارة"
visitor = "الزائر"
seen = "ما لوحظ"
findings = "الملحوظات وما اتُّخذ فيها"
no_findings = "لا ملحوظات تحتاج إلى علاج."
finding = "الملحوظة"
due_on = "تُعالَج في موعد أقصاه"
done = "ما اتُّخذ"
not_done = "لم يُسجَّل بعد"
done_on = "يوم {day}"
signature = "توقيع المشرف"
signature_of_place = "توقيع مسؤول المكتب"
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (43, 'papers/pause.toml', 1, '8902c22476ef2059514393fa8a25b75e93f876ba354d86614bec7c62c0b4e66d', '2026-09-30 21:00:00.000000', NULL, '# Where the policy lets a promise wait for the person: that the days are not counted any more, and
# from when they count again. It speaks to several, which fits a man and a woman.

stopped = "إشعار بإيقاف احتساب المدة"
resumed = "إشعار باستئناف احتساب المدة"
stops = "نفيدكم بإيقاف احتساب مدة الرد على طلبكم ({service}) من يوم {day}."
goes_on = "نفيدكم باستئناف احتساب مدة الرد على طلبكم ({service}) من يوم {day}."
reason = "سبب الإيقاف"
reply_until_now = "موعد الرد قبل الإيقاف"
meanwhile = "لا تُحتسب أيام العمل من هذا اليوم إلى يوم استئناف الاحتساب، ويُعدَّل موعد الرد بعددها."
then = "يُستأنف الاحتساب عند استكمال المطلوب، ويُسلَّم لكم إشعار بموعد الرد عند ذلك."
stopped_on = "تاريخ الإيقاف"
days = "عدد أيام العمل التي لم تُحتسب"
moved = "حُسب موعد الرد من تاريخ اكتمال الطلب دون أيام العمل التي أُوقف فيها الاحتساب."
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (44, 'papers/receipt.toml', 1, '2a14dbc3e1c0dc3960e8ac58c79bf2605ef0fdfe85f4a8575251dc0b5aa95165', '2026-09-30 21:00:00.000000', NULL, '# The receipt of a complete request. The sentence of the promise is the policy''s, word for word.

title = "إيصال استلام طلب"
received_and_complete_on = "تاريخ الاستلام واكتمال الطلب"
complete_on = "تاريخ اكتمال الطلب"
replaces = "يحلّ هذا الإيصال محلّ الإيصال المؤرخ {day}."
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (45, 'papers/recovery.toml', 1, 'e77e44ed87cf83bcf46a543c9002cbf2aecbd83c0ff9b5a2c785dd3dcf9ff5fd', '2026-09-30 21:00:00.000000', NULL, '# One of the parts of an office''s recovery key. It names nobody, and no copy of it is kept.

title = "جزء الاستعادة رقم {number} من {parts}"
association = "الجمعية"
fingerprint = "رمز الأجزاء"
made_on = "تاريخ الإصدار"
words = "الكلمات، وتُكتب بترتيب أرقامها"
what = "يُعيد هذا الجزء مع أي جزء آخر من الأجزاء الثلاثة فتح المكتب إذا نُسيت كلمات المرور كلها أو تلف جهازه. لا يفتحه جزء واحد."
keep = "يُحفظ كل جزء عند شخص غير الآخر، في مكان غير مكان الجهاز والنسخ الاحتياطية."
never = "لا يُصوَّر هذا الجزء ولا يُرسل، ولا يُكتب في ملف."
keeper = "اسم من يحفظه"
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (46, 'papers/referral.toml', 1, '29b57552b0943b028fc7f66821f0eb3857a49a9a6794a9ccb58d4a2d83e69dfe', '2026-09-30 21:00:00.000000', NULL, '# The slip to the social researcher; it promises no day of reply.

title = "إشعار إحالة"
sentence = "تمت إحالتكم إلى البحث الاجتماعي لإيضاح الإجراءات والإجابة عن تساؤلاتكم."
reason = "سبب الإحالة"
type_unknown = "نوع الطلب غير محدد"
steps_unclear = "الإجراءات غير واضحة"
needs_study = "حالة تحتاج إلى دراسة"
researcher = "يستقبلكم"
place = "المكان"
on = "الموعد"
call_back = "الاتصال بكم"
no_period = "لا تبدأ مدة الرد بهذه الإحالة، بل من تاريخ اكتمال الطلب."
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (47, 'papers/requirements.toml', 1, 'a535e7f30e75bfa04ffa3c92493912d316a73c81d091e8ea7eae557417b130ad', '2026-09-30 21:00:00.000000', NULL, '# What a service asks for, to be taken home before one applies.

title = "قائمة المتطلبات"
conditions = "الشروط"
documents = "المستندات المطلوبة"
per_member = "لكل فرد من الأسرة ينطبق عليه"
conditional = "لمن ينطبق عليه"
not_required = "غير إلزامي"
as_of = "المتطلبات المعمول بها يوم {day}"
complete = "لا يُعدّ الطلب مكتملًا إلا بتقديم جميع المستندات المطلوبة، وتبدأ مدة الرد من تاريخ اكتماله."
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (48, 'papers/shared.toml', 1, '765c27e8672d7c5946a8850ca8f78855fbcab3cb3a6050f6443f62807c3931c0', '2026-09-30 21:00:00.000000', NULL, '# What several papers say. A place in braces is filled by the program: exactly those that stand here.
# The person is never called by a category, and a number of identity is never printed whole.

licence = "ترخيص رقم {number}"
licence_of_year = "ترخيص رقم {number} لعام {year}هـ"
unified_number = "الرقم الموحد {number}"
supervised_by = "بإشراف {body}"
phone = "هاتف {phone}"

original = "النسخة الأصلية"
copy = "نسخة رقم ({number})"
half_of_person = "نسخة {word}"
half_of_association = "نسخة الجمعية"
attachments = "المرفقات: {count}"
no_attachments = "المرفقات: لا توجد"

number = "رقم الطلب"
issued_on = "تاريخ الإصدار"
received_on = "تاريخ الاستلام"
name = "الاسم"
identity = "رقم الهوية أو الإقامة"
identity_ending = "ينتهي بالأرقام {digits}"
service = "نوع الطلب"
committee = "جهة الدراسة"
employee = "اسم الموظف"

way = "وسيلة التواصل المتفق عليها"
best_time = "أفضل وقت للاتصال"
second_way = "وسيلة بديلة"

reply_by = "الرد في موعد أقصاه يوم"
not_before = "أقرب موعد متوقع للرد: يوم"

documents = "المستندات المقدَّمة"
document = "المستند"
original_seen = "أصل المستند"
copy_kept = "صورة المستند"
valid_until = "صالح حتى"
yes = "✓"
no = "–"
no_end = "–"
sighted_and_returned = "✓ أصل المستند: اطّلع الموظف على أصل المستند وأعاده. ✓ صورة المستند: حُفظت لدى الجمعية."

signature = "التوقيع"
signature_of = "توقيع {word}"
signature_of_employee = "توقيع الموظف"
signed_on = "التاريخ"
thumb = "بصمة الإبهام"
thumb_of_right = "بصمة إبهام اليد اليمنى"
thumb_of_left = "بصمة إبهام اليد اليسرى"
witness = "الشاهد"
signature_of_witness = "توقيع الشاهد"
signer = "الموقّع"
deed = "بموجب"

complain = "لتقديم شكوى أو مقترح: {how}"
update = "يُرجى إبلاغ الجمعية عند تغيّر أي من بياناتكم."
hours = "أوقات العمل: {hours}"
ramadan_hours = "وفي رمضان: {hours}"
liaison = "ضابط الاتصال: {liaison}"

code = "رمز التحقق"
sealed = "نسخة من ملف مختوم رقميًا بمفتاح الجمعية"
page = "صفحة {number} من {pages}"
sample = "مكتب تجريبي"

validity = "الصلاحية"
where = "جهة الحصول عليه"
valid_when_brought = "ساري الصلاحية عند تقديمه"
not_older = "لم يمضِ على إصداره أكثر من {months}"

[oneself]
masculine = "أصالةً"
feminine = "أصالةً"

[agent]
masculine = "وكيل"
feminine = "وكيلة"

[guardian]
masculine = "ولي"
feminine = "ولية"

[trustee]
masculine = "وصي"
feminine = "وصية"
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (49, 'papers/study.toml', 1, '38de792aaabd995a46a3c24dda9293cc322f090d12b549cefa1875b82dd90556', '2026-09-30 21:00:00.000000', NULL, '# The report of the social researcher for the committee; what is of health is never on it.

title = "تقرير البحث الاجتماعي"
referred_on = "تاريخ الإحالة"
reason = "سبب الإحالة"
visits = "الزيارات"
no_visits = "لم تُسجَّل زيارة."
findings = "نتيجة البحث"
report = "نص التقرير"
recommended = "الخدمة الموصى بها"
amount = "المبلغ الموصى به"
signature = "توقيع مسؤول البحث الاجتماعي"
private = "سرّي، للجنة المختصة وحدها."
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (50, 'papers/survey_report.toml', 1, '2d5038abecfa266e4e9e423ba935398c1e90de1cf81f1284731917412879be57', '2026-09-30 21:00:00.000000', NULL, '# The report of a round of satisfaction, for the departments and the board.

title = "تقرير قياس الرضا"
round = "الجولة"
method = "طريقة القياس"
period = "المدة"
between = "من {first} إلى {last}"
sheets = "عدد الاستبانات"
closed_on = "أُغلقت في"
counter = "بعد المقابلة، في مكتب الاستقبال"
delivery = "بعد تقديم الخدمة"
field = "المسح الميداني"
interviews = "المقابلات"
paper = "استبانة ورقية"
results = "النتائج"
question = "السؤال"
answered = "الإجابات"
share = "نسبة «{level}»"
not_told = "لا تُعرض"
by_service = "نسبة «{level}» لكل خدمة، والسؤال برقمه"
by_department = "نسبة «{level}» لكل قسم، والسؤال برقمه"
service = "الخدمة"
department = "القسم"
small_groups = "لا تُعرض نتيجة عدد إجاباتها أقل من خمس، ولا ما يُستنتج منه مثلها."
too_few = "عدد الإجابات أقل من خمس، فلا تُعرض النتائج."
no_groups = "ليس في هذه الجولة ما يُعرض مفصّلًا."
improvements = "إجراءات التحسين"
no_improvements = "لم يُسجَّل بعد إجراء تحسين يتبع هذه الجولة."
finding = "ما لوحظ"
action = "الإجراء"
responsible = "من يتولاه"
due_on = "الموعد"
standing = "ما تم"
coming = "لم يحلّ موعده"
today = "موعده اليوم"
late = "تأخّر"
done = "نُفّذ في {day}: {changed}"
unnamed = "لا يُذكر في هذه النتائج اسم من قُيّم عمله ولا اسم من أجاب."
signature = "المشرف"
board = "رئيس مجلس الإدارة"
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (51, 'papers/survey_sheet.toml', 1, '74dcefb7d8d9895357335217a02910bcc8addaec20977d80d98511ac841ca5e2', '2026-09-30 21:00:00.000000', NULL, '# The questionnaire of a round, to be marked by hand.

service = "الخدمة التي تُقيَّم"
department = "القسم الذي يُقيَّم"
mark = "توضع علامة (✓) في مربع واحد لكل سؤال."
thanks = "شكرًا لكم."
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (52, 'papers/trial.toml', 1, 'fa612b2e46d7d6760fea9a2d576d52b77547dab3315a361cb95176427aa9dbc8', '2026-09-30 21:00:00.000000', NULL, '# The page that tells whether a printer is fit for the papers of an office. It names nobody.

title = "صفحة تجريبية"
printed_on = "تاريخ الطباعة"
whole = "الإطار كامل من جهاته الأربع، والأسطر داخله مستقيمة."
letters = "أ ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن هـ و ي"
small = "هذا السطر بخط صغير، ويُقرأ دون جهد: ٠١٢٣٤٥٦٧٨٩ 0123456789"
fit = "إذا كان ذلك كله كما كُتب هنا فالطابعة صالحة لأوراق المكتب."
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (53, 'papers/void.toml', 1, 'ab72e8079c63e6a62e7d25545f91b47131dbbaf4b39fdff61b62d538d949c72e', '2026-09-30 21:00:00.000000', NULL, '# The register of numbers that stand for nothing any more.

title = "سجل الأرقام الملغاة"
as_of = "كما هو {day}"
count = "عدد الأرقام: {count}"
number = "الرقم"
reason = "السبب"
voided_on = "تاريخ الإلغاء"
by = "الموظف"
nothing = "لا توجد أرقام ملغاة."
keep = "لا يُستعمل رقم ملغى لطلب آخر."
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (54, 'papers/work.toml', 1, '6e596ffcbabad9ad12d343e09ea7d099d456faddc105f117dca9ee693bd3c991', '2026-09-30 21:00:00.000000', NULL, '# The statement of whose a work is and what the association may do with it, signed by who brought it.

title = "إثبات حق على عمل"
work = "العمل"
owner = "صاحب الحق"
terms = "ما يُسمح للجمعية به"
until = "ينتهي السماح"
no_end = "لا ينتهي إلا بطلب صاحب الحق"
stated = "العمل المذكور ملك {owner}، ولا تستعمله الجمعية إلا فيما ذُكر أعلاه وفي مدته، ولا ينتقل به حق من حقوق الملكية الفكرية إليها."
otherwise = "لصاحب الحق أن يطلب إنهاء هذا السماح في أي وقت، ويُثبت ذلك بتاريخه."
signature = "توقيع {word}"
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (55, 'calendar/hijri_before_1436.toml', 1, '0332beba246f1c6ced1d5f489520df0656edc6f868adc0725e04ea7c5aa414c1', '2026-09-30 21:00:00.000000', NULL, '# Month lengths before 1436, for personal dates only (birth, issue, expiry). Printed tables differ
# in many of these months: a date converted by them is approximate, and nothing is decided by it.
source = "hijridate 2.6.0 (MIT)"
first_day = 1924-08-01
approximate = true

[lengths]
1343 = [30, 29, 30, 30, 29, 30, 30, 30, 28, 30, 30, 30]
1344 = [29, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29]
1345 = [30, 29, 30, 29, 31, 29, 30, 28, 30, 30, 29, 30]
1346 = [29, 29, 30, 30, 29, 30, 30, 29, 29, 30, 30, 29]
1347 = [29, 29, 30, 30, 29, 30, 30, 29, 30, 30, 29, 29]
1348 = [30, 29, 30, 29, 30, 29, 30, 30, 29, 29, 31, 28]
1349 = [30, 29, 30, 29, 30, 29, 30, 30, 30, 28, 31, 30]
1350 = [29, 30, 29, 30, 29, 29, 30, 29, 30, 30, 29, 30]
1351 = [30, 29, 30, 29, 30, 29, 29, 29, 30, 30, 29, 30]
1352 = [30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29]
1353 = [30, 29, 30, 30, 29, 30, 29, 30, 30, 29, 29, 30]
1354 = [29, 30, 29, 30, 29, 30, 30, 29, 30, 29, 30, 29]
1355 = [30, 29, 30, 29, 30, 29, 30, 29, 30, 30, 29, 30]
1356 = [29, 29, 30, 29, 30, 29, 30, 30, 29, 29, 30, 29]
1357 = [30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 30]
1358 = [30, 30, 29, 30, 29, 29, 30, 29, 29, 30, 30, 29]
1359 = [30, 30, 30, 29, 30, 29, 29, 30, 29, 29, 30, 29]
1360 = [30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 30]
1361 = [30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29]
1362 = [30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29]
1363 = [30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 30]
1364 = [30, 29, 30, 29, 30, 29, 30, 28, 30, 30, 30, 29]
1365 = [30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 30]
1366 = [30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29]
1367 = [30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29]
1368 = [30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 30]
1369 = [30, 29, 30, 29, 30, 29, 30, 30, 29, 30, 30, 29]
1370 = [30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29]
1371 = [30, 29, 30, 29, 29, 30, 29, 30, 29, 30, 30, 30]
1372 = [29, 30, 29, 30, 29, 30, 29, 29, 30, 29, 30, 30]
1373 = [29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30]
1374 = [30, 29, 30, 29, 30, 29, 30, 30, 29, 29, 30, 30]
1375 = [30, 29, 30, 29, 30, 29, 30, 29, 29, 30, 30, 29]
1376 = [29, 30, 29, 29, 30, 30, 30, 29, 30, 29, 30, 29]
1377 = [30, 29, 29, 30, 29, 30, 29, 30, 30, 29, 30, 30]
1378 = [30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29]
1379 = [29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30]
1380 = [30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29]
1381 = [30, 29, 30, 30, 29, 30, 29, 29, 30, 29, 30, 29]
1382 = [30, 29, 30, 30, 29, 30, 30, 29, 29, 30, 29, 30]
1383 = [29, 30, 29, 30, 30, 29, 30, 29, 30, 29, 30, 29]
1384 = [30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29]
1385 = [30, 29, 30, 30, 29, 29, 30, 29, 30, 30, 30, 29]
1386 = [30, 30, 29, 29, 30, 29, 30, 29, 30, 29, 30, 30]
1387 = [29, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 30]
1388 = [29, 30, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29]
1389 = [30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 30]
1390 = [30, 29, 30, 29, 30, 29, 30, 30, 29, 30, 29, 29]
1391 = [30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 30]
1392 = [29, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 30]
1393 = [30, 29, 30, 29, 29, 29, 30, 29, 30, 29, 30, 30]
1394 = [30, 29, 30, 29, 30, 29, 30, 29, 29, 30, 30, 29]
1395 = [30, 29, 30, 30, 29, 30, 29, 29, 30, 29, 30, 29]
1396 = [30, 29, 30, 30, 30, 29, 30, 29, 29, 30, 29, 30]
1397 = [29, 30, 29, 30, 30, 29, 30, 29, 30, 29, 30, 29]
1398 = [30, 29, 30, 29, 30, 29, 30, 30, 29, 30, 29, 30]
1399 = [29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 30, 29]
1400 = [30, 30, 29, 30, 29, 29, 30, 29, 30, 29, 30, 30]
1401 = [29, 30, 29, 30, 29, 30, 29, 29, 30, 29, 30, 29]
1402 = [30, 30, 30, 29, 30, 29, 30, 29, 29, 30, 29, 30]
1403 = [29, 30, 30, 30, 29, 30, 29, 30, 29, 29, 30, 29]
1404 = [29, 30, 30, 29, 30, 30, 30, 29, 30, 29, 29, 30]
1405 = [29, 29, 30, 30, 29, 30, 30, 29, 30, 29, 30, 29]
1406 = [30, 29, 30, 29, 30, 29, 30, 29, 30, 30, 29, 30]
1407 = [29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30]
1408 = [30, 29, 30, 29, 30, 29, 30, 29, 29, 30, 29, 30]
1409 = [30, 29, 30, 30, 29, 30, 29, 30, 29, 29, 30, 29]
1410 = [30, 29, 30, 30, 30, 29, 30, 29, 30, 29, 29, 30]
1411 = [29, 30, 29, 30, 30, 29, 30, 30, 29, 30, 29, 29]
1412 = [30, 29, 29, 30, 30, 29, 30, 30, 30, 29, 30, 29]
1413 = [29, 30, 29, 29, 30, 30, 29, 30, 30, 29, 30, 30]
1414 = [29, 29, 30, 29, 29, 30, 29, 30, 30, 30, 29, 30]
1415 = [29, 30, 29, 30, 29, 29, 30, 29, 30, 30, 29, 30]
1416 = [30, 29, 30, 29, 30, 29, 30, 29, 29, 30, 29, 30]
1417 = [30, 29, 30, 29, 30, 30, 29, 30, 29, 30, 29, 29]
1418 = [30, 29, 30, 29, 30, 30, 30, 29, 30, 29, 30, 29]
1419 = [29, 30, 29, 30, 29, 30, 30, 29, 30, 30, 29, 30]
1420 = [29, 30, 29, 29, 30, 29, 30, 30, 30, 30, 29, 30]
1421 = [29, 29, 30, 29, 29, 29, 30, 30, 30, 30, 29, 30]
1422 = [30, 29, 29, 30, 29, 29, 29, 30, 30, 30, 29, 30]
1423 = [30, 29, 30, 29, 30, 29, 29, 30, 29, 30, 29, 30]
1424 = [30, 29, 30, 30, 29, 30, 29, 29, 30, 29, 30, 29]
1425 = [30, 29, 30, 30, 29, 30, 29, 30, 30, 29, 30, 29]
1426 = [29, 30, 29, 30, 29, 30, 30, 29, 30, 30, 29, 30]
1427 = [29, 29, 30, 29, 30, 29, 30, 30, 29, 30, 30, 29]
1428 = [30, 29, 29, 30, 29, 29, 30, 30, 30, 29, 30, 30]
1429 = [29, 30, 29, 29, 30, 29, 29, 30, 30, 29, 30, 30]
1430 = [29, 30, 30, 29, 29, 30, 29, 30, 29, 30, 29, 30]
1431 = [29, 30, 30, 29, 30, 29, 30, 29, 30, 29, 29, 30]
1432 = [29, 30, 30, 30, 29, 30, 29, 30, 29, 30, 29, 29]
1433 = [30, 29, 30, 30, 29, 30, 30, 29, 30, 29, 30, 29]
1434 = [29, 30, 29, 30, 29, 30, 30, 29, 30, 30, 29, 29]
1435 = [30, 29, 30, 29, 30, 29, 30, 29, 30, 30, 29, 30]
');
INSERT INTO "form_version" ("id", "path", "number", "digest", "made_at", "made_by", "text") VALUES (56, 'calendar/umm_alqura.toml', 1, '75a227a3dd0f333002ca742e4ef18cd741bd0795e247d3108696bdad205715c4', '2026-09-30 21:00:00.000000', NULL, '# Umm al-Qura month lengths. Promises rest on this table only.
# A month that is announced otherwise is a correction, by the day on which it begins:
#   [[corrections]]
#   year = 1452
#   month = 9
#   starts = 2030-12-27
#   source = "..."
source = "تقويم أم القرى كما في مكتبة ICU 78.2، والمطبوع منه إلى عام 1450هـ"
first_day = 2014-10-25
estimated_from_year = 1451

[lengths]
1436 = [29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30]
1437 = [30, 29, 30, 30, 29, 29, 30, 29, 30, 29, 29, 30]
1438 = [30, 29, 30, 30, 30, 29, 29, 30, 29, 29, 30, 29]
1439 = [30, 29, 30, 30, 30, 29, 30, 29, 30, 29, 29, 30]
1440 = [29, 30, 29, 30, 30, 30, 29, 30, 29, 30, 29, 29]
1441 = [30, 29, 30, 29, 30, 30, 29, 30, 30, 29, 30, 29]
1442 = [29, 30, 29, 30, 29, 30, 29, 30, 30, 29, 30, 29]
1443 = [30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 30]
1444 = [29, 30, 29, 30, 30, 29, 29, 30, 29, 30, 29, 30]
1445 = [29, 30, 30, 30, 29, 30, 29, 29, 30, 29, 29, 30]
1446 = [29, 30, 30, 30, 29, 30, 30, 29, 29, 30, 29, 29]
1447 = [30, 29, 30, 30, 30, 29, 30, 29, 30, 29, 30, 29]
1448 = [29, 30, 29, 30, 30, 29, 30, 30, 29, 30, 29, 30]
1449 = [29, 29, 30, 29, 30, 29, 30, 30, 29, 30, 30, 29]
1450 = [30, 29, 30, 29, 29, 30, 29, 30, 29, 30, 30, 29]
1451 = [30, 30, 30, 29, 29, 30, 29, 29, 30, 30, 29, 30]
1452 = [30, 29, 30, 30, 29, 29, 30, 29, 29, 30, 29, 30]
1453 = [30, 29, 30, 30, 29, 30, 29, 30, 29, 29, 30, 29]
1454 = [30, 29, 30, 30, 29, 30, 30, 29, 30, 29, 30, 29]
1455 = [29, 30, 29, 30, 30, 29, 30, 29, 30, 30, 29, 30]
1456 = [29, 29, 30, 29, 30, 29, 30, 29, 30, 30, 30, 29]
1457 = [30, 29, 29, 30, 29, 29, 30, 29, 30, 30, 30, 30]
1458 = [29, 30, 29, 29, 30, 29, 29, 30, 29, 30, 30, 30]
1459 = [29, 30, 30, 29, 29, 30, 29, 29, 30, 29, 30, 30]
1460 = [29, 30, 30, 29, 30, 29, 30, 29, 29, 30, 29, 30]
1461 = [29, 30, 30, 29, 30, 29, 30, 29, 30, 30, 29, 29]
1462 = [30, 29, 30, 29, 30, 30, 29, 30, 29, 30, 30, 29]
1463 = [29, 30, 29, 30, 29, 30, 29, 30, 30, 30, 29, 30]
1464 = [29, 30, 29, 29, 30, 29, 29, 30, 30, 30, 29, 30]
1465 = [30, 29, 30, 29, 29, 30, 29, 29, 30, 30, 29, 30]
1466 = [30, 30, 29, 30, 29, 29, 29, 30, 29, 30, 30, 29]
1467 = [30, 30, 29, 30, 30, 29, 29, 30, 29, 30, 29, 30]
1468 = [29, 30, 29, 30, 30, 29, 30, 29, 30, 29, 30, 29]
1469 = [29, 30, 29, 30, 30, 29, 30, 30, 29, 30, 29, 30]
1470 = [29, 29, 30, 29, 30, 30, 29, 30, 30, 29, 30, 29]
1471 = [30, 29, 29, 30, 29, 30, 29, 30, 30, 29, 30, 30]
1472 = [29, 30, 29, 29, 30, 29, 30, 29, 30, 30, 29, 30]
1473 = [29, 30, 29, 30, 30, 29, 29, 30, 29, 30, 29, 30]
1474 = [29, 30, 30, 29, 30, 30, 29, 29, 30, 29, 30, 29]
1475 = [29, 30, 30, 29, 30, 30, 30, 29, 29, 30, 29, 29]
1476 = [30, 29, 30, 29, 30, 30, 30, 29, 30, 29, 30, 29]
1477 = [29, 30, 29, 29, 30, 30, 30, 30, 29, 30, 29, 30]
1478 = [29, 29, 30, 29, 30, 29, 30, 30, 29, 30, 30, 29]
1479 = [30, 29, 29, 30, 29, 30, 29, 30, 29, 30, 30, 29]
1480 = [30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29]
1481 = [30, 29, 30, 30, 29, 30, 29, 30, 29, 30, 29, 29]
1482 = [30, 29, 30, 30, 30, 30, 29, 30, 29, 29, 30, 29]
1483 = [29, 30, 29, 30, 30, 30, 29, 30, 30, 29, 29, 30]
1484 = [29, 29, 30, 29, 30, 30, 30, 29, 30, 29, 30, 29]
');
INSERT INTO "management_look" ("id", "looker", "ordered", "figures", "looked_at", "by_id") VALUES (1, 'المدير التنفيذي', 'لا شيء، والعمل منتظم.', '{"complaint.open": 5, "complaint.late": 5, "suggestion.open": 5, "suggestion.late": 5, "enquiry.open": 5, "enquiry.late": 5}', '2026-08-26 08:08:00.000000', 3);
INSERT INTO "management_look" ("id", "looker", "ordered", "figures", "looked_at", "by_id") VALUES (2, 'المدير التنفيذي', 'الاجتماع بضابط الاتصال.', '{"complaint.open": 4, "complaint.late": 4, "suggestion.open": 4, "suggestion.late": 4, "enquiry.open": 4, "enquiry.late": 4}', '2026-09-02 06:25:00.000000', 3);
INSERT INTO "management_look" ("id", "looker", "ordered", "figures", "looked_at", "by_id") VALUES (3, 'المدير التنفيذي', 'الرد على ما تأخّر هذا الأسبوع.', '{"complaint.open": 3, "complaint.late": 3, "suggestion.open": 3, "suggestion.late": 3, "enquiry.open": 3, "enquiry.late": 3}', '2026-09-09 08:10:00.000000', 3);
INSERT INTO "management_look" ("id", "looker", "ordered", "figures", "looked_at", "by_id") VALUES (4, 'المدير التنفيذي', 'لا شيء، والعمل منتظم.', '{"complaint.open": 2, "complaint.late": 2, "suggestion.open": 2, "suggestion.late": 2, "enquiry.open": 2, "enquiry.late": 2}', '2026-09-16 09:08:00.000000', 3);
INSERT INTO "management_look" ("id", "looker", "ordered", "figures", "looked_at", "by_id") VALUES (5, 'المدير التنفيذي', 'الاجتماع بضابط الاتصال.', '{"complaint.open": 1, "complaint.late": 1, "suggestion.open": 1, "suggestion.late": 1, "enquiry.open": 1, "enquiry.late": 1}', '2026-09-23 09:48:00.000000', 3);
INSERT INTO "management_look" ("id", "looker", "ordered", "figures", "looked_at", "by_id") VALUES (6, 'المدير التنفيذي', 'الرد على ما تأخّر هذا الأسبوع.', '{"complaint.open": 0, "complaint.late": 0, "suggestion.open": 0, "suggestion.late": 0, "enquiry.open": 0, "enquiry.late": 0}', '2026-09-30 06:50:00.000000', 3);
INSERT INTO "office_visit" ("id", "visited_on", "place", "seen", "made_at", "by_id") VALUES (1, '2026-04-24', 'مكتب الفرع الشمالي', 'المراجعون قليلون، والعمل على ما في الدليل.', '2026-04-24 08:52:00.000000', 3);
INSERT INTO "office_visit" ("id", "visited_on", "place", "seen", "made_at", "by_id") VALUES (2, '2026-06-08', 'مكتب الفرع الجنوبي', 'ازدحام في أول الدوام، وموظف واحد في الاستقبال.', '2026-06-08 09:59:00.000000', 3);
INSERT INTO "office_visit" ("id", "visited_on", "place", "seen", "made_at", "by_id") VALUES (3, '2026-07-23', 'المقر الرئيس', 'الاستقبال منتظم، والإيصالات تُسلَّم لأصحابها مطبوعة.', '2026-07-23 08:57:00.000000', 3);
INSERT INTO "office_visit" ("id", "visited_on", "place", "seen", "made_at", "by_id") VALUES (4, '2026-09-06', 'مكتب الفرع الشمالي', 'المراجعون قليلون، والعمل على ما في الدليل.', '2026-09-06 10:20:00.000000', 3);
INSERT INTO "person" ("id", "uuid", "kind", "name", "feminine", "category", "born_on", "born_hijri", "district", "address", "large_type", "read_aloud", "died_on", "same_as_id", "made_at", "made_by") VALUES (1, 'bb1dd5ee-bc53-42f3-9338-4d8296324b23', 'beneficiary', 'سارة خالد حمد الحربي', TRUE, 'prisoners_family', '1975-04-17', NULL, 'حي الشفا', NULL, FALSE, FALSE, NULL, NULL, '2026-09-30 21:00:00.000000', 2);
INSERT INTO "person" ("id", "uuid", "kind", "name", "feminine", "category", "born_on", "born_hijri", "district", "address", "large_type", "read_aloud", "died_on", "same_as_id", "made_at", "made_by") VALUES (2, '0f49e13e-fe38-44c1-9fd4-68f7f218a2ca', 'beneficiary', 'سعود إبراهيم محمد العتيبي', FALSE, 'prisoners_family', '1950-03-16', NULL, 'حي الشفا', NULL, TRUE, FALSE, NULL, NULL, '2026-09-30 21:00:00.000000', 2);
INSERT INTO "person" ("id", "uuid", "kind", "name", "feminine", "category", "born_on", "born_hijri", "district", "address", "large_type", "read_aloud", "died_on", "same_as_id", "made_at", "made_by") VALUES (3, '3415c7ed-f5fe-4c8c-a152-5d40e51d06b1', 'beneficiary', 'نورة فهد الفوزان', TRUE, 'abandoned', '1937-05-12', NULL, 'حي المنتزه', NULL, TRUE, FALSE, NULL, NULL, '2026-09-30 21:00:00.000000', 2);
INSERT INTO "person" ("id", "uuid", "kind", "name", "feminine", "category", "born_on", "born_hijri", "district", "address", "large_type", "read_aloud", "died_on", "same_as_id", "made_at", "made_by") VALUES (4, '04f69c5f-e2a2-4270-8bbb-21525dea72ca', 'beneficiary', 'هند بنت علي بن محمد القحطاني', TRUE, 'disabled', '1944-02-15', NULL, 'حي الروضة', NULL, TRUE, FALSE, NULL, NULL, '2026-09-30 21:00:00.000000', 2);
INSERT INTO "survey_round" ("id", "title", "questionnaire", "method", "split", "asked", "first_on", "last_on", "closed_on", "begun_at", "by_id") VALUES (1, 'استبانة منسوبي الجمعية', 'internal', 'paper', 'department', '{"title": "\u0627\u0633\u062a\u0628\u0627\u0646\u0629 \u0631\u0636\u0627 \u0627\u0644\u0645\u0633\u062a\u0641\u064a\u062f \u0627\u0644\u062f\u0627\u062e\u0644\u064a", "opening": "\u0647\u0630\u0647 \u0627\u0644\u0627\u0633\u062a\u0628\u0627\u0646\u0629 \u0644\u0645\u0646\u0633\u0648\u0628\u064a \u0627\u0644\u062c\u0645\u0639\u064a\u0629 \u0627\u0644\u0630\u064a\u0646 \u062a\u062e\u062f\u0645\u0647\u0645 \u0623\u0642\u0633\u0627\u0645\u0647\u0627. \u064a\u064f\u0630\u0643\u0631 \u0627\u0644\u0642\u0633\u0645 \u0627\u0644\u0630\u064a \u064a\u064f\u0642\u064a\u064e\u0651\u0645\u060c \u0648\u062a\u064f\u062e\u062a\u0627\u0631 \u0625\u062c\u0627\u0628\u0629 \u0648\u0627\u062d\u062f\u0629 \u0644\u0643\u0644 \u0633\u0624\u0627\u0644\u060c \u0648\u064a\u064f\u062a\u0631\u0643 \u0645\u0627 \u0644\u0627 \u062a\u0648\u062f\u0651\u0648\u0646 \u0627\u0644\u0625\u062c\u0627\u0628\u0629 \u0639\u0646\u0647.", "right": "\u062a\u0642\u064a\u064a\u0645 \u0627\u0644\u062e\u062f\u0645\u0629 \u062d\u0642 \u0645\u0646 \u062d\u0642\u0648\u0642 \u0627\u0644\u0645\u0633\u062a\u0641\u064a\u062f\u064a\u0646\u060c \u0648\u0647\u0648 \u0623\u062f\u0627\u0629 \u0644\u0644\u062a\u0642\u0648\u064a\u0645 \u0648\u0627\u0644\u062a\u0637\u0648\u064a\u0631 \u0644\u0627 \u0644\u0644\u0639\u0642\u0627\u0628 \u0648\u0627\u0644\u062a\u0634\u0647\u064a\u0631. \u0644\u0627 \u064a\u064f\u0637\u0644\u0628 \u0627\u0633\u0645 \u0623\u062d\u062f \u0648\u0644\u0627 \u064a\u064f\u0643\u062a\u0628\u060c \u0648\u0644\u0627 \u064a\u064f\u0639\u0631\u0641 \u0645\u0646 \u0623\u062c\u0627\u0628.", "remark": "\u0645\u0627 \u0627\u0644\u0630\u064a \u062a\u0631\u0648\u0646 \u062a\u062d\u0633\u064a\u0646\u0647 \u0641\u064a \u0639\u0645\u0644 \u0627\u0644\u0642\u0633\u0645\u061f (\u062f\u0648\u0646 \u0630\u0643\u0631 \u0623\u0633\u0645\u0627\u0621)", "scale": ["\u0645\u064f\u0631\u0636\u064a\u0629", "\u0645\u062a\u0648\u0633\u0637\u0629", "\u063a\u064a\u0631 \u0645\u064f\u0631\u0636\u064a\u0629"], "questions": [{"id": "speed", "part": "\u062c\u0648\u062f\u0629 \u0627\u0644\u062e\u062f\u0645\u0629", "text": "\u0633\u0631\u0639\u0629 \u0627\u0633\u062a\u062c\u0627\u0628\u0629 \u0627\u0644\u0642\u0633\u0645 \u0644\u0645\u0627 \u064a\u064f\u0637\u0644\u0628 \u0645\u0646\u0647"}, {"id": "accuracy", "part": "\u062c\u0648\u062f\u0629 \u0627\u0644\u062e\u062f\u0645\u0629", "text": "\u062f\u0642\u0629 \u0645\u0627 \u064a\u064f\u0646\u062c\u0632\u0647 \u0627\u0644\u0642\u0633\u0645 \u0648\u0627\u0643\u062a\u0645\u0627\u0644\u0647"}, {"id": "reach", "part": "\u062c\u0648\u062f\u0629 \u0627\u0644\u062e\u062f\u0645\u0629", "text": "\u0633\u0647\u0648\u0644\u0629 \u0627\u0644\u062a\u0648\u0627\u0635\u0644 \u0645\u0639 \u0627\u0644\u0642\u0633\u0645"}, {"id": "whole", "part": "\u062c\u0648\u062f\u0629 \u0627\u0644\u062e\u062f\u0645\u0629", "text": "\u062e\u062f\u0645\u0629 \u0627\u0644\u0642\u0633\u0645 \u0641\u064a \u0645\u062c\u0645\u0644\u0647\u0627"}, {"id": "manner", "part": "\u0623\u062f\u0627\u0621 \u0645\u0642\u062f\u0645 \u0627\u0644\u062e\u062f\u0645\u0629", "text": "\u0645\u0639\u0627\u0645\u0644\u0629 \u0627\u0644\u0639\u0627\u0645\u0644\u064a\u0646 \u0641\u064a \u0627\u0644\u0642\u0633\u0645"}, {"id": "knowledge", "part": "\u0623\u062f\u0627\u0621 \u0645\u0642\u062f\u0645 \u0627\u0644\u062e\u062f\u0645\u0629", "text": "\u0645\u0639\u0631\u0641\u0629 \u0627\u0644\u0639\u0627\u0645\u0644\u064a\u0646 \u0641\u064a \u0627\u0644\u0642\u0633\u0645 \u0628\u0639\u0645\u0644\u0647\u0645"}], "groups": [{"id": "reception", "title": "\u0627\u0644\u0627\u0633\u062a\u0642\u0628\u0627\u0644"}, {"id": "research", "title": "\u0627\u0644\u0628\u062d\u062b \u0627\u0644\u0627\u062c\u062a\u0645\u0627\u0639\u064a"}, {"id": "committees", "title": "\u0623\u0645\u0627\u0646\u0629 \u0627\u0644\u0644\u062c\u0627\u0646"}, {"id": "delivery", "title": "\u062a\u0642\u062f\u064a\u0645 \u0627\u0644\u062e\u062f\u0645\u0627\u062a \u0648\u0627\u0644\u0645\u0633\u0627\u0639\u062f\u0627\u062a"}, {"id": "finance", "title": "\u0627\u0644\u0634\u0624\u0648\u0646 \u0627\u0644\u0645\u0627\u0644\u064a\u0629"}, {"id": "administration", "title": "\u0627\u0644\u0625\u062f\u0627\u0631\u0629"}]}', '2026-05-04', '2026-05-24', '2026-05-24', '2026-05-04 10:22:00.000000', 3);
INSERT INTO "survey_round" ("id", "title", "questionnaire", "method", "split", "asked", "first_on", "last_on", "closed_on", "begun_at", "by_id") VALUES (2, 'النصف الأول من العام', 'external', 'field', 'service', '{"title": "\u0627\u0633\u062a\u0628\u0627\u0646\u0629 \u0631\u0636\u0627 \u0627\u0644\u0645\u0633\u062a\u0641\u064a\u062f\u064a\u0646", "opening": "\u0631\u0623\u064a\u0643\u0645 \u0641\u064a \u062e\u062f\u0645\u062a\u0646\u0627 \u064a\u0639\u064a\u0646\u0646\u0627 \u0639\u0644\u0649 \u062a\u062d\u0633\u064a\u0646\u0647\u0627. \u062a\u064f\u062e\u062a\u0627\u0631 \u0625\u062c\u0627\u0628\u0629 \u0648\u0627\u062d\u062f\u0629 \u0644\u0643\u0644 \u0633\u0624\u0627\u0644\u060c \u0648\u064a\u064f\u062a\u0631\u0643 \u0645\u0627 \u0644\u0627 \u062a\u0648\u062f\u0651\u0648\u0646 \u0627\u0644\u0625\u062c\u0627\u0628\u0629 \u0639\u0646\u0647.", "right": "\u062a\u0642\u064a\u064a\u0645 \u0627\u0644\u062e\u062f\u0645\u0629 \u062d\u0642 \u0645\u0646 \u062d\u0642\u0648\u0642 \u0627\u0644\u0645\u0633\u062a\u0641\u064a\u062f\u064a\u0646\u060c \u0648\u0647\u0648 \u0623\u062f\u0627\u0629 \u0644\u0644\u062a\u0642\u0648\u064a\u0645 \u0648\u0627\u0644\u062a\u0637\u0648\u064a\u0631 \u0644\u0627 \u0644\u0644\u0639\u0642\u0627\u0628 \u0648\u0627\u0644\u062a\u0634\u0647\u064a\u0631. \u0644\u0627 \u064a\u064f\u0637\u0644\u0628 \u0627\u0633\u0645 \u0623\u062d\u062f \u0648\u0644\u0627 \u064a\u064f\u0643\u062a\u0628\u060c \u0648\u0644\u0627 \u064a\u064f\u0639\u0631\u0641 \u0645\u0646 \u0623\u062c\u0627\u0628.", "remark": "\u0645\u0627 \u0627\u0644\u0630\u064a \u062a\u0631\u0648\u0646 \u062a\u062d\u0633\u064a\u0646\u0647\u061f (\u062f\u0648\u0646 \u0630\u0643\u0631 \u0623\u0633\u0645\u0627\u0621)", "scale": ["\u0645\u064f\u0631\u0636\u064a\u0629", "\u0645\u062a\u0648\u0633\u0637\u0629", "\u063a\u064a\u0631 \u0645\u064f\u0631\u0636\u064a\u0629"], "questions": [{"id": "ease", "part": "\u062c\u0648\u062f\u0629 \u0627\u0644\u062e\u062f\u0645\u0629", "text": "\u0633\u0647\u0648\u0644\u0629 \u0627\u0644\u062a\u0642\u062f\u064a\u0645 \u0639\u0644\u0649 \u0627\u0644\u062e\u062f\u0645\u0629"}, {"id": "clarity", "part": "\u062c\u0648\u062f\u0629 \u0627\u0644\u062e\u062f\u0645\u0629", "text": "\u0643\u0641\u0627\u064a\u0629 \u0645\u0627 \u0642\u064a\u0644 \u0644\u0643\u0645 \u0639\u0646 \u0627\u0644\u0634\u0631\u0648\u0637 \u0648\u0627\u0644\u0645\u0633\u062a\u0646\u062f\u0627\u062a \u0627\u0644\u0645\u0637\u0644\u0648\u0628\u0629"}, {"id": "speed", "part": "\u062c\u0648\u062f\u0629 \u0627\u0644\u062e\u062f\u0645\u0629", "text": "\u0633\u0631\u0639\u0629 \u0625\u0646\u062c\u0627\u0632 \u0627\u0644\u0637\u0644\u0628 \u0648\u0627\u0644\u0631\u062f \u0641\u064a \u0645\u0648\u0639\u062f\u0647"}, {"id": "place", "part": "\u062c\u0648\u062f\u0629 \u0627\u0644\u062e\u062f\u0645\u0629", "text": "\u0645\u0644\u0627\u0621\u0645\u0629 \u0627\u0644\u0645\u0643\u0627\u0646 \u0648\u0623\u0648\u0642\u0627\u062a \u0627\u0644\u0639\u0645\u0644"}, {"id": "whole", "part": "\u062c\u0648\u062f\u0629 \u0627\u0644\u062e\u062f\u0645\u0629", "text": "\u0627\u0644\u062e\u062f\u0645\u0629 \u0641\u064a \u0645\u062c\u0645\u0644\u0647\u0627"}, {"id": "manner", "part": "\u0623\u062f\u0627\u0621 \u0645\u0642\u062f\u0645 \u0627\u0644\u062e\u062f\u0645\u0629", "text": "\u0645\u0639\u0627\u0645\u0644\u0629 \u0627\u0644\u0645\u0648\u0638\u0641 \u0648\u0627\u062d\u062a\u0631\u0627\u0645\u0647 \u0644\u0643\u0645"}, {"id": "knowledge", "part": "\u0623\u062f\u0627\u0621 \u0645\u0642\u062f\u0645 \u0627\u0644\u062e\u062f\u0645\u0629", "text": "\u0645\u0639\u0631\u0641\u0629 \u0627\u0644\u0645\u0648\u0638\u0641 \u0628\u0627\u0644\u062e\u062f\u0645\u0629 \u0648\u062f\u0642\u0629 \u0625\u062c\u0627\u0628\u0627\u062a\u0647"}, {"id": "privacy", "part": "\u0623\u062f\u0627\u0621 \u0645\u0642\u062f\u0645 \u0627\u0644\u062e\u062f\u0645\u0629", "text": "\u0645\u062d\u0627\u0641\u0638\u0629 \u0627\u0644\u0645\u0648\u0638\u0641 \u0639\u0644\u0649 \u062e\u0635\u0648\u0635\u064a\u062a\u0643\u0645"}], "groups": [{"id": "registration", "title": "\u0627\u0644\u062a\u0633\u062c\u064a\u0644 \u0644\u062f\u0649 \u0627\u0644\u062c\u0645\u0639\u064a\u0629"}, {"id": "food_basket", "title": "\u0627\u0644\u0633\u0644\u0629 \u0627\u0644\u063a\u0630\u0627\u0626\u064a\u0629"}, {"id": "cash_aid", "title": "\u0627\u0644\u0645\u0633\u0627\u0639\u062f\u0629 \u0627\u0644\u0646\u0642\u062f\u064a\u0629"}, {"id": "rent_aid", "title": "\u0627\u0644\u0645\u0633\u0627\u0639\u062f\u0629 \u0641\u064a \u0627\u0644\u0625\u064a\u062c\u0627\u0631"}, {"id": "medical_aid", "title": "\u0627\u0644\u0645\u0633\u0627\u0639\u062f\u0629 \u0627\u0644\u0639\u0644\u0627\u062c\u064a\u0629"}, {"id": "school_supplies", "title": "\u0627\u0644\u062d\u0642\u064a\u0628\u0629 \u0627\u0644\u0645\u062f\u0631\u0633\u064a\u0629"}, {"id": "seasonal_aid", "title": "\u0645\u0633\u0627\u0639\u062f\u0629 \u0631\u0645\u0636\u0627\u0646 \u0648\u0627\u0644\u0639\u064a\u062f\u064a\u0646"}, {"id": "furniture_appliances", "title": "\u0627\u0644\u0623\u062b\u0627\u062b \u0648\u0627\u0644\u0623\u062c\u0647\u0632\u0629 \u0627\u0644\u0645\u0646\u0632\u0644\u064a\u0629"}, {"id": "utility_bills", "title": "\u0633\u062f\u0627\u062f \u0641\u0648\u0627\u062a\u064a\u0631 \u0627\u0644\u0643\u0647\u0631\u0628\u0627\u0621 \u0648\u0627\u0644\u0645\u064a\u0627\u0647"}, {"id": "membership", "title": "\u0637\u0644\u0628 \u0627\u0644\u0627\u0646\u0636\u0645\u0627\u0645 \u0625\u0644\u0649 \u0627\u0644\u062c\u0645\u0639\u064a\u0629"}, {"id": "membership_certificate", "title": "\u0634\u0647\u0627\u062f\u0629 \u0639\u0636\u0648\u064a\u0629"}]}', '2026-08-02', '2026-08-22', '2026-08-22', '2026-08-02 08:50:00.000000', 3);
INSERT INTO "survey_round" ("id", "title", "questionnaire", "method", "split", "asked", "first_on", "last_on", "closed_on", "begun_at", "by_id") VALUES (3, 'بعد تقديم الخدمة', 'external', 'delivery', 'service', '{"title": "\u0627\u0633\u062a\u0628\u0627\u0646\u0629 \u0631\u0636\u0627 \u0627\u0644\u0645\u0633\u062a\u0641\u064a\u062f\u064a\u0646", "opening": "\u0631\u0623\u064a\u0643\u0645 \u0641\u064a \u062e\u062f\u0645\u062a\u0646\u0627 \u064a\u0639\u064a\u0646\u0646\u0627 \u0639\u0644\u0649 \u062a\u062d\u0633\u064a\u0646\u0647\u0627. \u062a\u064f\u062e\u062a\u0627\u0631 \u0625\u062c\u0627\u0628\u0629 \u0648\u0627\u062d\u062f\u0629 \u0644\u0643\u0644 \u0633\u0624\u0627\u0644\u060c \u0648\u064a\u064f\u062a\u0631\u0643 \u0645\u0627 \u0644\u0627 \u062a\u0648\u062f\u0651\u0648\u0646 \u0627\u0644\u0625\u062c\u0627\u0628\u0629 \u0639\u0646\u0647.", "right": "\u062a\u0642\u064a\u064a\u0645 \u0627\u0644\u062e\u062f\u0645\u0629 \u062d\u0642 \u0645\u0646 \u062d\u0642\u0648\u0642 \u0627\u0644\u0645\u0633\u062a\u0641\u064a\u062f\u064a\u0646\u060c \u0648\u0647\u0648 \u0623\u062f\u0627\u0629 \u0644\u0644\u062a\u0642\u0648\u064a\u0645 \u0648\u0627\u0644\u062a\u0637\u0648\u064a\u0631 \u0644\u0627 \u0644\u0644\u0639\u0642\u0627\u0628 \u0648\u0627\u0644\u062a\u0634\u0647\u064a\u0631. \u0644\u0627 \u064a\u064f\u0637\u0644\u0628 \u0627\u0633\u0645 \u0623\u062d\u062f \u0648\u0644\u0627 \u064a\u064f\u0643\u062a\u0628\u060c \u0648\u0644\u0627 \u064a\u064f\u0639\u0631\u0641 \u0645\u0646 \u0623\u062c\u0627\u0628.", "remark": "\u0645\u0627 \u0627\u0644\u0630\u064a \u062a\u0631\u0648\u0646 \u062a\u062d\u0633\u064a\u0646\u0647\u061f (\u062f\u0648\u0646 \u0630\u0643\u0631 \u0623\u0633\u0645\u0627\u0621)", "scale": ["\u0645\u064f\u0631\u0636\u064a\u0629", "\u0645\u062a\u0648\u0633\u0637\u0629", "\u063a\u064a\u0631 \u0645\u064f\u0631\u0636\u064a\u0629"], "questions": [{"id": "ease", "part": "\u062c\u0648\u062f\u0629 \u0627\u0644\u062e\u062f\u0645\u0629", "text": "\u0633\u0647\u0648\u0644\u0629 \u0627\u0644\u062a\u0642\u062f\u064a\u0645 \u0639\u0644\u0649 \u0627\u0644\u062e\u062f\u0645\u0629"}, {"id": "clarity", "part": "\u062c\u0648\u062f\u0629 \u0627\u0644\u062e\u062f\u0645\u0629", "text": "\u0643\u0641\u0627\u064a\u0629 \u0645\u0627 \u0642\u064a\u0644 \u0644\u0643\u0645 \u0639\u0646 \u0627\u0644\u0634\u0631\u0648\u0637 \u0648\u0627\u0644\u0645\u0633\u062a\u0646\u062f\u0627\u062a \u0627\u0644\u0645\u0637\u0644\u0648\u0628\u0629"}, {"id": "speed", "part": "\u062c\u0648\u062f\u0629 \u0627\u0644\u062e\u062f\u0645\u0629", "text": "\u0633\u0631\u0639\u0629 \u0625\u0646\u062c\u0627\u0632 \u0627\u0644\u0637\u0644\u0628 \u0648\u0627\u0644\u0631\u062f \u0641\u064a \u0645\u0648\u0639\u062f\u0647"}, {"id": "place", "part": "\u062c\u0648\u062f\u0629 \u0627\u0644\u062e\u062f\u0645\u0629", "text": "\u0645\u0644\u0627\u0621\u0645\u0629 \u0627\u0644\u0645\u0643\u0627\u0646 \u0648\u0623\u0648\u0642\u0627\u062a \u0627\u0644\u0639\u0645\u0644"}, {"id": "whole", "part": "\u062c\u0648\u062f\u0629 \u0627\u0644\u062e\u062f\u0645\u0629", "text": "\u0627\u0644\u062e\u062f\u0645\u0629 \u0641\u064a \u0645\u062c\u0645\u0644\u0647\u0627"}, {"id": "manner", "part": "\u0623\u062f\u0627\u0621 \u0645\u0642\u062f\u0645 \u0627\u0644\u062e\u062f\u0645\u0629", "text": "\u0645\u0639\u0627\u0645\u0644\u0629 \u0627\u0644\u0645\u0648\u0638\u0641 \u0648\u0627\u062d\u062a\u0631\u0627\u0645\u0647 \u0644\u0643\u0645"}, {"id": "knowledge", "part": "\u0623\u062f\u0627\u0621 \u0645\u0642\u062f\u0645 \u0627\u0644\u062e\u062f\u0645\u0629", "text": "\u0645\u0639\u0631\u0641\u0629 \u0627\u0644\u0645\u0648\u0638\u0641 \u0628\u0627\u0644\u062e\u062f\u0645\u0629 \u0648\u062f\u0642\u0629 \u0625\u062c\u0627\u0628\u0627\u062a\u0647"}, {"id": "privacy", "part": "\u0623\u062f\u0627\u0621 \u0645\u0642\u062f\u0645 \u0627\u0644\u062e\u062f\u0645\u0629", "text": "\u0645\u062d\u0627\u0641\u0638\u0629 \u0627\u0644\u0645\u0648\u0638\u0641 \u0639\u0644\u0649 \u062e\u0635\u0648\u0635\u064a\u062a\u0643\u0645"}], "groups": [{"id": "registration", "title": "\u0627\u0644\u062a\u0633\u062c\u064a\u0644 \u0644\u062f\u0649 \u0627\u0644\u062c\u0645\u0639\u064a\u0629"}, {"id": "food_basket", "title": "\u0627\u0644\u0633\u0644\u0629 \u0627\u0644\u063a\u0630\u0627\u0626\u064a\u0629"}, {"id": "cash_aid", "title": "\u0627\u0644\u0645\u0633\u0627\u0639\u062f\u0629 \u0627\u0644\u0646\u0642\u062f\u064a\u0629"}, {"id": "rent_aid", "title": "\u0627\u0644\u0645\u0633\u0627\u0639\u062f\u0629 \u0641\u064a \u0627\u0644\u0625\u064a\u062c\u0627\u0631"}, {"id": "medical_aid", "title": "\u0627\u0644\u0645\u0633\u0627\u0639\u062f\u0629 \u0627\u0644\u0639\u0644\u0627\u062c\u064a\u0629"}, {"id": "school_supplies", "title": "\u0627\u0644\u062d\u0642\u064a\u0628\u0629 \u0627\u0644\u0645\u062f\u0631\u0633\u064a\u0629"}, {"id": "seasonal_aid", "title": "\u0645\u0633\u0627\u0639\u062f\u0629 \u0631\u0645\u0636\u0627\u0646 \u0648\u0627\u0644\u0639\u064a\u062f\u064a\u0646"}, {"id": "furniture_appliances", "title": "\u0627\u0644\u0623\u062b\u0627\u062b \u0648\u0627\u0644\u0623\u062c\u0647\u0632\u0629 \u0627\u0644\u0645\u0646\u0632\u0644\u064a\u0629"}, {"id": "utility_bills", "title": "\u0633\u062f\u0627\u062f \u0641\u0648\u0627\u062a\u064a\u0631 \u0627\u0644\u0643\u0647\u0631\u0628\u0627\u0621 \u0648\u0627\u0644\u0645\u064a\u0627\u0647"}, {"id": "membership", "title": "\u0637\u0644\u0628 \u0627\u0644\u0627\u0646\u0636\u0645\u0627\u0645 \u0625\u0644\u0649 \u0627\u0644\u062c\u0645\u0639\u064a\u0629"}, {"id": "membership_certificate", "title": "\u0634\u0647\u0627\u062f\u0629 \u0639\u0636\u0648\u064a\u0629"}]}', '2026-09-26', '2026-11-25', NULL, '2026-09-26 09:29:00.000000', 3);
INSERT INTO "undertaking" ("id", "user_id", "text_path", "text_digest", "version", "text", "signed_at") VALUES (1, 1, 'undertakings/confidentiality', '56f18c1a797c034a6d2f2d65889e37a9ad7ade232f9a9153e54466fa76acb5c3', 1, 'تعهد بالمحافظة على سرية البيانات
تُعدّ سريةً جميع البيانات التي يُطّلع عليها بحكم العمل في مكتب الاستقبال، ومنها الأسماء وأرقام الهوية والإقامة وأرقام الجوال والعناوين، والحالة الاجتماعية والصحية والاقتصادية، والطلبات ومستنداتها وما يُتخذ فيها من قرارات.
لا يُطّلع على بيانات أي شخص إلا بقدر ما يلزم لإنجاز العمل المكلَّف به.
لا تُفشى البيانات لأي أحد، من داخل الجمعية أو من خارجها، ما لم تكن له صلاحية الاطلاع عليها، ولا يُتحدث عنها في غير مكان العمل.
لا تُنسخ البيانات ولا تُصوَّر ولا تُرسل خارج برنامج المكتب إلا بما تجيزه سياسات الجمعية.
لا تُعطى كلمة المرور لأي أحد، ولا يُستعمل حساب شخص آخر، وتُخفى الشاشة عند مغادرة المكان.
تُسجَّل الأعمال التي تُجرى في البرنامج، ومنها البحث وفتح الملفات والطباعة، في سجل لا يُعدَّل ولا يُحذف منه.
يُبلَّغ المشرف فورًا بأي فقد للبيانات، أو اطلاع عليها دون صلاحية، أو شك في وقوع ذلك.
يبقى هذا التعهد قائمًا بعد انتهاء العمل في الجمعية.
تترتب على مخالفة هذا التعهد المسؤولية وفق أنظمة المملكة العربية السعودية، ومنها نظام حماية البيانات الشخصية، ووفق سياسات الجمعية.
بالتوقيع أدناه يتم الإقرار بقراءة هذا التعهد كاملًا وفهمه والالتزام بما ورد فيه.', '2026-09-30 21:00:00.000000');
INSERT INTO "undertaking" ("id", "user_id", "text_path", "text_digest", "version", "text", "signed_at") VALUES (2, 2, 'undertakings/confidentiality', '56f18c1a797c034a6d2f2d65889e37a9ad7ade232f9a9153e54466fa76acb5c3', 1, 'تعهد بالمحافظة على سرية البيانات
تُعدّ سريةً جميع البيانات التي يُطّلع عليها بحكم العمل في مكتب الاستقبال، ومنها الأسماء وأرقام الهوية والإقامة وأرقام الجوال والعناوين، والحالة الاجتماعية والصحية والاقتصادية، والطلبات ومستنداتها وما يُتخذ فيها من قرارات.
لا يُطّلع على بيانات أي شخص إلا بقدر ما يلزم لإنجاز العمل المكلَّف به.
لا تُفشى البيانات لأي أحد، من داخل الجمعية أو من خارجها، ما لم تكن له صلاحية الاطلاع عليها، ولا يُتحدث عنها في غير مكان العمل.
لا تُنسخ البيانات ولا تُصوَّر ولا تُرسل خارج برنامج المكتب إلا بما تجيزه سياسات الجمعية.
لا تُعطى كلمة المرور لأي أحد، ولا يُستعمل حساب شخص آخر، وتُخفى الشاشة عند مغادرة المكان.
تُسجَّل الأعمال التي تُجرى في البرنامج، ومنها البحث وفتح الملفات والطباعة، في سجل لا يُعدَّل ولا يُحذف منه.
يُبلَّغ المشرف فورًا بأي فقد للبيانات، أو اطلاع عليها دون صلاحية، أو شك في وقوع ذلك.
يبقى هذا التعهد قائمًا بعد انتهاء العمل في الجمعية.
تترتب على مخالفة هذا التعهد المسؤولية وفق أنظمة المملكة العربية السعودية، ومنها نظام حماية البيانات الشخصية، ووفق سياسات الجمعية.
بالتوقيع أدناه يتم الإقرار بقراءة هذا التعهد كاملًا وفهمه والالتزام بما ورد فيه.', '2026-09-30 21:00:00.000000');
INSERT INTO "undertaking" ("id", "user_id", "text_path", "text_digest", "version", "text", "signed_at") VALUES (3, 3, 'undertakings/confidentiality', '56f18c1a797c034a6d2f2d65889e37a9ad7ade232f9a9153e54466fa76acb5c3', 1, 'تعهد بالمحافظة على سرية البيانات
تُعدّ سريةً جميع البيانات التي يُطّلع عليها بحكم العمل في مكتب الاستقبال، ومنها الأسماء وأرقام الهوية والإقامة وأرقام الجوال والعناوين، والحالة الاجتماعية والصحية والاقتصادية، والطلبات ومستنداتها وما يُتخذ فيها من قرارات.
لا يُطّلع على بيانات أي شخص إلا بقدر ما يلزم لإنجاز العمل المكلَّف به.
لا تُفشى البيانات لأي أحد، من داخل الجمعية أو من خارجها، ما لم تكن له صلاحية الاطلاع عليها، ولا يُتحدث عنها في غير مكان العمل.
لا تُنسخ البيانات ولا تُصوَّر ولا تُرسل خارج برنامج المكتب إلا بما تجيزه سياسات الجمعية.
لا تُعطى كلمة المرور لأي أحد، ولا يُستعمل حساب شخص آخر، وتُخفى الشاشة عند مغادرة المكان.
تُسجَّل الأعمال التي تُجرى في البرنامج، ومنها البحث وفتح الملفات والطباعة، في سجل لا يُعدَّل ولا يُحذف منه.
يُبلَّغ المشرف فورًا بأي فقد للبيانات، أو اطلاع عليها دون صلاحية، أو شك في وقوع ذلك.
يبقى هذا التعهد قائمًا بعد انتهاء العمل في الجمعية.
تترتب على مخالفة هذا التعهد المسؤولية وفق أنظمة المملكة العربية السعودية، ومنها نظام حماية البيانات الشخصية، ووفق سياسات الجمعية.
بالتوقيع أدناه يتم الإقرار بقراءة هذا التعهد كاملًا وفهمه والالتزام بما ورد فيه.', '2026-09-30 21:00:00.000000');
INSERT INTO "undertaking" ("id", "user_id", "text_path", "text_digest", "version", "text", "signed_at") VALUES (4, 4, 'undertakings/confidentiality', '56f18c1a797c034a6d2f2d65889e37a9ad7ade232f9a9153e54466fa76acb5c3', 1, 'تعهد بالمحافظة على سرية البيانات
تُعدّ سريةً جميع البيانات التي يُطّلع عليها بحكم العمل في مكتب الاستقبال، ومنها الأسماء وأرقام الهوية والإقامة وأرقام الجوال والعناوين، والحالة الاجتماعية والصحية والاقتصادية، والطلبات ومستنداتها وما يُتخذ فيها من قرارات.
لا يُطّلع على بيانات أي شخص إلا بقدر ما يلزم لإنجاز العمل المكلَّف به.
لا تُفشى البيانات لأي أحد، من داخل الجمعية أو من خارجها، ما لم تكن له صلاحية الاطلاع عليها، ولا يُتحدث عنها في غير مكان العمل.
لا تُنسخ البيانات ولا تُصوَّر ولا تُرسل خارج برنامج المكتب إلا بما تجيزه سياسات الجمعية.
لا تُعطى كلمة المرور لأي أحد، ولا يُستعمل حساب شخص آخر، وتُخفى الشاشة عند مغادرة المكان.
تُسجَّل الأعمال التي تُجرى في البرنامج، ومنها البحث وفتح الملفات والطباعة، في سجل لا يُعدَّل ولا يُحذف منه.
يُبلَّغ المشرف فورًا بأي فقد للبيانات، أو اطلاع عليها دون صلاحية، أو شك في وقوع ذلك.
يبقى هذا التعهد قائمًا بعد انتهاء العمل في الجمعية.
تترتب على مخالفة هذا التعهد المسؤولية وفق أنظمة المملكة العربية السعودية، ومنها نظام حماية البيانات الشخصية، ووفق سياسات الجمعية.
بالتوقيع أدناه يتم الإقرار بقراءة هذا التعهد كاملًا وفهمه والالتزام بما ورد فيه.', '2026-09-30 21:00:00.000000');
INSERT INTO "undertaking" ("id", "user_id", "text_path", "text_digest", "version", "text", "signed_at") VALUES (5, 5, 'undertakings/confidentiality', '56f18c1a797c034a6d2f2d65889e37a9ad7ade232f9a9153e54466fa76acb5c3', 1, 'تعهد بالمحافظة على سرية البيانات
تُعدّ سريةً جميع البيانات التي يُطّلع عليها بحكم العمل في مكتب الاستقبال، ومنها الأسماء وأرقام الهوية والإقامة وأرقام الجوال والعناوين، والحالة الاجتماعية والصحية والاقتصادية، والطلبات ومستنداتها وما يُتخذ فيها من قرارات.
لا يُطّلع على بيانات أي شخص إلا بقدر ما يلزم لإنجاز العمل المكلَّف به.
لا تُفشى البيانات لأي أحد، من داخل الجمعية أو من خارجها، ما لم تكن له صلاحية الاطلاع عليها، ولا يُتحدث عنها في غير مكان العمل.
لا تُنسخ البيانات ولا تُصوَّر ولا تُرسل خارج برنامج المكتب إلا بما تجيزه سياسات الجمعية.
لا تُعطى كلمة المرور لأي أحد، ولا يُستعمل حساب شخص آخر، وتُخفى الشاشة عند مغادرة المكان.
تُسجَّل الأعمال التي تُجرى في البرنامج، ومنها البحث وفتح الملفات والطباعة، في سجل لا يُعدَّل ولا يُحذف منه.
يُبلَّغ المشرف فورًا بأي فقد للبيانات، أو اطلاع عليها دون صلاحية، أو شك في وقوع ذلك.
يبقى هذا التعهد قائمًا بعد انتهاء العمل في الجمعية.
تترتب على مخالفة هذا التعهد المسؤولية وفق أنظمة المملكة العربية السعودية، ومنها نظام حماية البيانات الشخصية، ووفق سياسات الجمعية.
بالتوقيع أدناه يتم الإقرار بقراءة هذا التعهد كاملًا وفهمه والالتزام بما ورد فيه.', '2026-09-30 21:00:00.000000');
INSERT INTO "undertaking" ("id", "user_id", "text_path", "text_digest", "version", "text", "signed_at") VALUES (6, 6, 'undertakings/confidentiality', '56f18c1a797c034a6d2f2d65889e37a9ad7ade232f9a9153e54466fa76acb5c3', 1, 'تعهد بالمحافظة على سرية البيانات
تُعدّ سريةً جميع البيانات التي يُطّلع عليها بحكم العمل في مكتب الاستقبال، ومنها الأسماء وأرقام الهوية والإقامة وأرقام الجوال والعناوين، والحالة الاجتماعية والصحية والاقتصادية، والطلبات ومستنداتها وما يُتخذ فيها من قرارات.
لا يُطّلع على بيانات أي شخص إلا بقدر ما يلزم لإنجاز العمل المكلَّف به.
لا تُفشى البيانات لأي أحد، من داخل الجمعية أو من خارجها، ما لم تكن له صلاحية الاطلاع عليها، ولا يُتحدث عنها في غير مكان العمل.
لا تُنسخ البيانات ولا تُصوَّر ولا تُرسل خارج برنامج المكتب إلا بما تجيزه سياسات الجمعية.
لا تُعطى كلمة المرور لأي أحد، ولا يُستعمل حساب شخص آخر، وتُخفى الشاشة عند مغادرة المكان.
تُسجَّل الأعمال التي تُجرى في البرنامج، ومنها البحث وفتح الملفات والطباعة، في سجل لا يُعدَّل ولا يُحذف منه.
يُبلَّغ المشرف فورًا بأي فقد للبيانات، أو اطلاع عليها دون صلاحية، أو شك في وقوع ذلك.
يبقى هذا التعهد قائمًا بعد انتهاء العمل في الجمعية.
تترتب على مخالفة هذا التعهد المسؤولية وفق أنظمة المملكة العربية السعودية، ومنها نظام حماية البيانات الشخصية، ووفق سياسات الجمعية.
بالتوقيع أدناه يتم الإقرار بقراءة هذا التعهد كاملًا وفهمه والالتزام بما ورد فيه.', '2026-09-30 21:00:00.000000');
INSERT INTO "undertaking" ("id", "user_id", "text_path", "text_digest", "version", "text", "signed_at") VALUES (7, 7, 'undertakings/confidentiality', '56f18c1a797c034a6d2f2d65889e37a9ad7ade232f9a9153e54466fa76acb5c3', 1, 'تعهد بالمحافظة على سرية البيانات
تُعدّ سريةً جميع البيانات التي يُطّلع عليها بحكم العمل في مكتب الاستقبال، ومنها الأسماء وأرقام الهوية والإقامة وأرقام الجوال والعناوين، والحالة الاجتماعية والصحية والاقتصادية، والطلبات ومستنداتها وما يُتخذ فيها من قرارات.
لا يُطّلع على بيانات أي شخص إلا بقدر ما يلزم لإنجاز العمل المكلَّف به.
لا تُفشى البيانات لأي أحد، من داخل الجمعية أو من خارجها، ما لم تكن له صلاحية الاطلاع عليها، ولا يُتحدث عنها في غير مكان العمل.
لا تُنسخ البيانات ولا تُصوَّر ولا تُرسل خارج برنامج المكتب إلا بما تجيزه سياسات الجمعية.
لا تُعطى كلمة المرور لأي أحد، ولا يُستعمل حساب شخص آخر، وتُخفى الشاشة عند مغادرة المكان.
تُسجَّل الأعمال التي تُجرى في البرنامج، ومنها البحث وفتح الملفات والطباعة، في سجل لا يُعدَّل ولا يُحذف منه.
يُبلَّغ المشرف فورًا بأي فقد للبيانات، أو اطلاع عليها دون صلاحية، أو شك في وقوع ذلك.
يبقى هذا التعهد قائمًا بعد انتهاء العمل في الجمعية.
تترتب على مخالفة هذا التعهد المسؤولية وفق أنظمة المملكة العربية السعودية، ومنها نظام حماية البيانات الشخصية، ووفق سياسات الجمعية.
بالتوقيع أدناه يتم الإقرار بقراءة هذا التعهد كاملًا وفهمه والالتزام بما ورد فيه.', '2026-09-30 21:00:00.000000');
INSERT INTO "undertaking" ("id", "user_id", "text_path", "text_digest", "version", "text", "signed_at") VALUES (8, 1, 'undertakings/ethics', '6e969f9c29c1e7ccc17a6f19a4d74a8067d234b7eab550bfa09169f7883515a8', 1, 'ميثاق أخلاقيات المهنة والسلوك
الإصدار: الأول
يُستقبل المراجع بالأخلاق الرفيعة والاحترام، وتُحفظ كرامته ومشاعره، ويُعطى الوقت الكافي لعرض حاجته.
يُعامل الجميع بالعدل، دون تفريق بسبب قرابة أو معرفة أو قبيلة أو جنسية أو منطقة.
تُقال المعلومة دقيقةً صحيحةً من مصدرها المعتمد، وما لا يُعلم يُحال إلى من يعلمه، ولا يُوعد أحد بما لم يُقرَّر.
تُؤدى الأعمال بأمانة وإتقان وفي مواعيدها، وفق أنظمة المملكة العربية السعودية وسياسات الجمعية ولوائحها.
لا يُستغل العمل في منفعة خاصة، ولا تُقبل هدية أو خدمة ممن لهم صلة بالعمل، ولا تُقضى حاجة خارج الإجراءات المعتمدة.
يُفصح عن كل مصلحة أو قرابة لها صلة بطلب أو قرار، ولا يُشارَك في دراسته أو البتّ فيه.
تُصان أموال الجمعية وأجهزتها ووثائقها، ولا تُستعمل في غير ما خُصصت له.
يتعاون العاملون فيما بينهم باحترام، ويُقبل التقييم والملاحظة بوصفهما وسيلة للتحسين.
يُلتزم بالمظهر اللائق وأوقات العمل، ولا يُتحدث باسم الجمعية إلا ممن كُلِّف بذلك.
تُرفع إلى المشرف كل مخالفة لهذا الميثاق تُعلم، ولا يُضار من بلّغ عنها بحسن نية.
بالتوقيع أدناه يتم الإقرار بقراءة هذا الميثاق كاملًا وفهمه والالتزام بما ورد فيه.', '2026-09-30 21:00:00.000000');
INSERT INTO "undertaking" ("id", "user_id", "text_path", "text_digest", "version", "text", "signed_at") VALUES (9, 2, 'undertakings/ethics', '6e969f9c29c1e7ccc17a6f19a4d74a8067d234b7eab550bfa09169f7883515a8', 1, 'ميثاق أخلاقيات المهنة والسلوك
الإصدار: الأول
يُستقبل المراجع بالأخلاق الرفيعة والاحترام، وتُحفظ كرامته ومشاعره، ويُعطى الوقت الكافي لعرض حاجته.
يُعامل الجميع بالعدل، دون تفريق بسبب قرابة أو معرفة أو قبيلة أو جنسية أو منطقة.
تُقال المعلومة دقيقةً صحيحةً من مصدرها المعتمد، وما لا يُعلم يُحال إلى من يعلمه، ولا يُوعد أحد بما لم يُقرَّر.
تُؤدى الأعمال بأمانة وإتقان وفي مواعيدها، وفق أنظمة المملكة العربية السعودية وسياسات الجمعية ولوائحها.
لا يُستغل العمل في منفعة خاصة، ولا تُقبل هدية أو خدمة ممن لهم صلة بالعمل، ولا تُقضى حاجة خارج الإجراءات المعتمدة.
يُفصح عن كل مصلحة أو قرابة لها صلة بطلب أو قرار، ولا يُشارَك في دراسته أو البتّ فيه.
تُصان أموال الجمعية وأجهزتها ووثائقها، ولا تُستعمل في غير ما خُصصت له.
يتعاون العاملون فيما بينهم باحترام، ويُقبل التقييم والملاحظة بوصفهما وسيلة للتحسين.
يُلتزم بالمظهر اللائق وأوقات العمل، ولا يُتحدث باسم الجمعية إلا ممن كُلِّف بذلك.
تُرفع إلى المشرف كل مخالفة لهذا الميثاق تُعلم، ولا يُضار من بلّغ عنها بحسن نية.
بالتوقيع أدناه يتم الإقرار بقراءة هذا الميثاق كاملًا وفهمه والالتزام بما ورد فيه.', '2026-09-30 21:00:00.000000');
INSERT INTO "undertaking" ("id", "user_id", "text_path", "text_digest", "version", "text", "signed_at") VALUES (10, 3, 'undertakings/ethics', '6e969f9c29c1e7ccc17a6f19a4d74a8067d234b7eab550bfa09169f7883515a8', 1, 'ميثاق أخلاقيات المهنة والسلوك
الإصدار: الأول
يُستقبل المراجع بالأخلاق الرفيعة والاحترام، وتُحفظ كرامته ومشاعره، ويُعطى الوقت الكافي لعرض حاجته.
يُعامل الجميع بالعدل، دون تفريق بسبب قرابة أو معرفة أو قبيلة أو جنسية أو منطقة.
تُقال المعلومة دقيقةً صحيحةً من مصدرها المعتمد، وما لا يُعلم يُحال إلى من يعلمه، ولا يُوعد أحد بما لم يُقرَّر.
تُؤدى الأعمال بأمانة وإتقان وفي مواعيدها، وفق أنظمة المملكة العربية السعودية وسياسات الجمعية ولوائحها.
لا يُستغل العمل في منفعة خاصة، ولا تُقبل هدية أو خدمة ممن لهم صلة بالعمل، ولا تُقضى حاجة خارج الإجراءات المعتمدة.
يُفصح عن كل مصلحة أو قرابة لها صلة بطلب أو قرار، ولا يُشارَك في دراسته أو البتّ فيه.
تُصان أموال الجمعية وأجهزتها ووثائقها، ولا تُستعمل في غير ما خُصصت له.
يتعاون العاملون فيما بينهم باحترام، ويُقبل التقييم والملاحظة بوصفهما وسيلة للتحسين.
يُلتزم بالمظهر اللائق وأوقات العمل، ولا يُتحدث باسم الجمعية إلا ممن كُلِّف بذلك.
تُرفع إلى المشرف كل مخالفة لهذا الميثاق تُعلم، ولا يُضار من بلّغ عنها بحسن نية.
بالتوقيع أدناه يتم الإقرار بقراءة هذا الميثاق كاملًا وفهمه والالتزام بما ورد فيه.', '2026-09-30 21:00:00.000000');
INSERT INTO "undertaking" ("id", "user_id", "text_path", "text_digest", "version", "text", "signed_at") VALUES (11, 4, 'undertakings/ethics', '6e969f9c29c1e7ccc17a6f19a4d74a8067d234b7eab550bfa09169f7883515a8', 1, 'ميثاق أخلاقيات المهنة والسلوك
الإصدار: الأول
يُستقبل المراجع بالأخلاق الرفيعة والاحترام، وتُحفظ كرامته ومشاعره، ويُعطى الوقت الكافي لعرض حاجته.
يُعامل الجميع بالعدل، دون تفريق بسبب قرابة أو معرفة أو قبيلة أو جنسية أو منطقة.
تُقال المعلومة دقيقةً صحيحةً من مصدرها المعتمد، وما لا يُعلم يُحال إلى من يعلمه، ولا يُوعد أحد بما لم يُقرَّر.
تُؤدى الأعمال بأمانة وإتقان وفي مواعيدها، وفق أنظمة المملكة العربية السعودية وسياسات الجمعية ولوائحها.
لا يُستغل العمل في منفعة خاصة، ولا تُقبل هدية أو خدمة ممن لهم صلة بالعمل، ولا تُقضى حاجة خارج الإجراءات المعتمدة.
يُفصح عن كل مصلحة أو قرابة لها صلة بطلب أو قرار، ولا يُشارَك في دراسته أو البتّ فيه.
تُصان أموال الجمعية وأجهزتها ووثائقها، ولا تُستعمل في غير ما خُصصت له.
يتعاون العاملون فيما بينهم باحترام، ويُقبل التقييم والملاحظة بوصفهما وسيلة للتحسين.
يُلتزم بالمظهر اللائق وأوقات العمل، ولا يُتحدث باسم الجمعية إلا ممن كُلِّف بذلك.
تُرفع إلى المشرف كل مخالفة لهذا الميثاق تُعلم، ولا يُضار من بلّغ عنها بحسن نية.
بالتوقيع أدناه يتم الإقرار بقراءة هذا الميثاق كاملًا وفهمه والالتزام بما ورد فيه.', '2026-09-30 21:00:00.000000');
INSERT INTO "undertaking" ("id", "user_id", "text_path", "text_digest", "version", "text", "signed_at") VALUES (12, 5, 'undertakings/ethics', '6e969f9c29c1e7ccc17a6f19a4d74a8067d234b7eab550bfa09169f7883515a8', 1, 'ميثاق أخلاقيات المهنة والسلوك
الإصدار: الأول
يُستقبل المراجع بالأخلاق الرفيعة والاحترام، وتُحفظ كرامته ومشاعره، ويُعطى الوقت الكافي لعرض حاجته.
يُعامل الجميع بالعدل، دون تفريق بسبب قرابة أو معرفة أو قبيلة أو جنسية أو منطقة.
تُقال المعلومة دقيقةً صحيحةً من مصدرها المعتمد، وما لا يُعلم يُحال إلى من يعلمه، ولا يُوعد أحد بما لم يُقرَّر.
تُؤدى الأعمال بأمانة وإتقان وفي مواعيدها، وفق أنظمة المملكة العربية السعودية وسياسات الجمعية ولوائحها.
لا يُستغل العمل في منفعة خاصة، ولا تُقبل هدية أو خدمة ممن لهم صلة بالعمل، ولا تُقضى حاجة خارج الإجراءات المعتمدة.
يُفصح عن كل مصلحة أو قرابة لها صلة بطلب أو قرار، ولا يُشارَك في دراسته أو البتّ فيه.
تُصان أموال الجمعية وأجهزتها ووثائقها، ولا تُستعمل في غير ما خُصصت له.
يتعاون العاملون فيما بينهم باحترام، ويُقبل التقييم والملاحظة بوصفهما وسيلة للتحسين.
يُلتزم بالمظهر اللائق وأوقات العمل، ولا يُتحدث باسم الجمعية إلا ممن كُلِّف بذلك.
تُرفع إلى المشرف كل مخالفة لهذا الميثاق تُعلم، ولا يُضار من بلّغ عنها بحسن نية.
بالتوقيع أدناه يتم الإقرار بقراءة هذا الميثاق كاملًا وفهمه والالتزام بما ورد فيه.', '2026-09-30 21:00:00.000000');
INSERT INTO "undertaking" ("id", "user_id", "text_path", "text_digest", "version", "text", "signed_at") VALUES (13, 6, 'undertakings/ethics', '6e969f9c29c1e7ccc17a6f19a4d74a8067d234b7eab550bfa09169f7883515a8', 1, 'ميثاق أخلاقيات المهنة والسلوك
الإصدار: الأول
يُستقبل المراجع بالأخلاق الرفيعة والاحترام، وتُحفظ كرامته ومشاعره، ويُعطى الوقت الكافي لعرض حاجته.
يُعامل الجميع بالعدل، دون تفريق بسبب قرابة أو معرفة أو قبيلة أو جنسية أو منطقة.
تُقال المعلومة دقيقةً صحيحةً من مصدرها المعتمد، وما لا يُعلم يُحال إلى من يعلمه، ولا يُوعد أحد بما لم يُقرَّر.
تُؤدى الأعمال بأمانة وإتقان وفي مواعيدها، وفق أنظمة المملكة العربية السعودية وسياسات الجمعية ولوائحها.
لا يُستغل العمل في منفعة خاصة، ولا تُقبل هدية أو خدمة ممن لهم صلة بالعمل، ولا تُقضى حاجة خارج الإجراءات المعتمدة.
يُفصح عن كل مصلحة أو قرابة لها صلة بطلب أو قرار، ولا يُشارَك في دراسته أو البتّ فيه.
تُصان أموال الجمعية وأجهزتها ووثائقها، ولا تُستعمل في غير ما خُصصت له.
يتعاون العاملون فيما بينهم باحترام، ويُقبل التقييم والملاحظة بوصفهما وسيلة للتحسين.
يُلتزم بالمظهر اللائق وأوقات العمل، ولا يُتحدث باسم الجمعية إلا ممن كُلِّف بذلك.
تُرفع إلى المشرف كل مخالفة لهذا الميثاق تُعلم، ولا يُضار من بلّغ عنها بحسن نية.
بالتوقيع أدناه يتم الإقرار بقراءة هذا الميثاق كاملًا وفهمه والالتزام بما ورد فيه.', '2026-09-30 21:00:00.000000');
INSERT INTO "undertaking" ("id", "user_id", "text_path", "text_digest", "version", "text", "signed_at") VALUES (14, 7, 'undertakings/ethics', '6e969f9c29c1e7ccc17a6f19a4d74a8067d234b7eab550bfa09169f7883515a8', 1, 'ميثاق أخلاقيات المهنة والسلوك
الإصدار: الأول
يُستقبل المراجع بالأخلاق الرفيعة والاحترام، وتُحفظ كرامته ومشاعره، ويُعطى الوقت الكافي لعرض حاجته.
يُعامل الجميع بالعدل، دون تفريق بسبب قرابة أو معرفة أو قبيلة أو جنسية أو منطقة.
تُقال المعلومة دقيقةً صحيحةً من مصدرها المعتمد، وما لا يُعلم يُحال إلى من يعلمه، ولا يُوعد أحد بما لم يُقرَّر.
تُؤدى الأعمال بأمانة وإتقان وفي مواعيدها، وفق أنظمة المملكة العربية السعودية وسياسات الجمعية ولوائحها.
لا يُستغل العمل في منفعة خاصة، ولا تُقبل هدية أو خدمة ممن لهم صلة بالعمل، ولا تُقضى حاجة خارج الإجراءات المعتمدة.
يُفصح عن كل مصلحة أو قرابة لها صلة بطلب أو قرار، ولا يُشارَك في دراسته أو البتّ فيه.
تُصان أموال الجمعية وأجهزتها ووثائقها، ولا تُستعمل في غير ما خُصصت له.
يتعاون العاملون فيما بينهم باحترام، ويُقبل التقييم والملاحظة بوصفهما وسيلة للتحسين.
يُلتزم بالمظهر اللائق وأوقات العمل، ولا يُتحدث باسم الجمعية إلا ممن كُلِّف بذلك.
تُرفع إلى المشرف كل مخالفة لهذا الميثاق تُعلم، ولا يُضار من بلّغ عنها بحسن نية.
بالتوقيع أدناه يتم الإقرار بقراءة هذا الميثاق كاملًا وفهمه والالتزام بما ورد فيه.', '2026-09-30 21:00:00.000000');
INSERT INTO "undertaking" ("id", "user_id", "text_path", "text_digest", "version", "text", "signed_at") VALUES (15, 1, 'policies/000', '5094b0746453bcb51af1c39994b53e2e4218ae045459b1c2c67d8ce8f50fd756', 1, 'سياسة تنظيم العلاقة مع أعضاء الجمعية العمومية وتقديم الخدمات
الإصدار: الأول
الترويسة
المملكة العربية السعودية، الجمعية التعاونية متعددة الأغراض بالتويم، ترخيص رقم (10017) تاريخ 1442هـ بوزارة الموارد البشرية والتنمية الاجتماعية، الموقع الإلكتروني www.twaim.org، الرياض - محافظة المجمعة - التويم، 0553757667، twaim2030@gmail.com، twaim2030.
مقدمة
تتمثل هذه السياسة بتنظيم العلاقة بين الجمعية والمستفيدين من خدماتها، وذلك بما يكفل الحقوق لكلا الطرفين، كما أن الاتفاقيات والعقود هي التي تشكل أساس ومصدر الحقوق والواجبات في التعامل بين الجمعية والمستفيدين، كما تسعى الجمعية جاهدة على تحديث وتجديد الحقوق وطريقة أدائها ومعالجة التقصير فيها بما يكفل حماية الحقوق.
النطاق
تحدد هذه السياسة المسؤوليات العامة على كافة العاملين ومن لهم علاقات تعاقدية مع الجمعية، ويستثنى من ذلك من تصدر لهم سياسات خاصة وفقًا للأنظمة.
قنوات التواصل مع المستفيدين
المقابلة.
المخاطبات - المراسلات.
الاتصال الهاتفي.
الفاكس.
الموقع - البريد الإلكتروني.
خدمة التطوع.
أدوات التواصل مع المستفيدين
اللائحة الأساسية.
سياسة التعامل مع الشركاء المنفذين والأطراف.
سياسة إدارة التطوع.
سياسة صرف المساعدات.
نموذج طلب خدمة.
التعامل مع المستفيدين
حسن الاستقبال للمستفيد بالأخلاق الرفيعة، وتقديم الضيافة حسب المستطاع، واستقبال استفساره مع توفير الإجابة المناسبة والرد عليها بمعلومة دقيقة سليمة صحيحة.
حال استقبال معاملة يجب استلامها كاملة مع تزويده بمعايير واشتراطات الطلبات للتأكد من اكتمالها.
التأكد من اكتمال جميع البيانات والمعلومات قبل مغادرة المستفيد.
التأكيد على صحة البيانات والمعلومات وأخذ توقيع المستفيد على صحتها، وأنه مسؤول مسؤولية مباشرة عنها.
التوضيح للمستفيد بأن الطلب يعرض على اللجنة المختصة للدراسة وسيتم موافاته بالجديد على الوسيلة المتفق عليها للتواصل معه.
تحدد المدة للرد على الطلب بمدة لا تتجاوز (١٥) يوم عمل من تاريخ اكتمال الطلب.
تعويض المستفيدين
إذا ثبت أن الجمعية هي من تسبب في الخلل وإيقاع الضرر الذي لحق بالمستفيد.
إقرار الجمعية بمحضر من لجنة التحقيق والمتابعة مؤرخ ومعتمد من أعضائها، موضحًا به هذا الضرر وحجمه والأسباب التي أدت إليه.
صدور حكم قضائي أو حكم نهائي من الجهات والسلطات المعنية بتسوية المنازعات.
التفاوض مع المستفيد المتضرر لحل الخلاف والتعويض بما يضمن الحقوق.
استقبال الشكوى والخلافات من المستفيدين وتسويتها
تسهيل عملية تبليغ الشكوى عبر الرابط المباشر في الموقع الإلكتروني والفاكس وسرعة معالجتها عن طريق لجنة المتابعة.
تقديم الدعم الفني لحل الإشكالات واستقبال الاستفسارات فيما يخص التواصل بين الجمعية والمستفيد.
السعي الحثيث لحل الخلافات والإشكالات وديًّا فيما يضمن صفاء واستمرار العلاقة بين الجمعية والمستفيد.
بناء العلاقة مع المستفيدين وضمان استمراريتها
المحافظة على حقوق الملكية الفكرية للمستفيدين.
المحافظة على خصوصية المستفيدين وحفظ بياناتهم بما يضمن الحفاظ على سرية المعلومات والمستندات.
تأدية ما لهم من حقوق وواجبات عند استحقاقها.
التقيد والالتزام بالمعايير والسياسات المنظمة لميثاق أخلاقيات المهنة والسلوك.
تزويد وتمكين المستفيد بالمعلومات الواجبة له
تحديد ضابط اتصال مع المستفيدين حسب فئاتهم وحسب مجالات الجمعية لاستقبال الاستفسارات والرد عليها.
توفير وتعزيز قنوات التواصل مع المستفيدين لاستقبال الاستفسارات وتزويدهم بالطلبات والمعلومات.
عمل التحديثات اللازمة على أي معلومات طرأ التعديل عليها عبر الوسائل المعتمدة في الجمعية.
قياس رضا المستفيدين
رفع استبانة قياس الرضا بشكل دوري.
المسح الميداني.
الزيارات الإشرافية على المكاتب.
المقابلات.
المتابعة المستمرة من الإدارة العليا على رابط الشكاوى والاستفسارات.
الإشراف من الإدارة العليا على ضابط الاتصال والتواصل.
المسؤوليات
تطبق هذه السياسة ضمن أنشطة الجمعية، وعلى جميع العاملين الذين يعملون تحت إدارة وإشراف الجمعية الاطلاع على الأنظمة المتعلقة بعملهم وعلى هذه السياسة والإلمام بها والتوقيع عليها، والالتزام بما ورد فيها من أحكام عند أداء واجباتهم ومسؤولياتهم الوظيفية. وعلى إدارة الموارد البشرية نشر الوعي بثقافة ومبادئ السلوك الوظيفي وأخلاقيات الوظيفة وتزويد جميع الإدارات والأقسام بنسخة منها.
بالتوقيع أدناه يتم الإقرار بقراءة هذه السياسة كاملةً وفهمها والالتزام بما ورد فيها.', '2026-09-30 21:00:00.000000');
INSERT INTO "undertaking" ("id", "user_id", "text_path", "text_digest", "version", "text", "signed_at") VALUES (16, 2, 'policies/000', '5094b0746453bcb51af1c39994b53e2e4218ae045459b1c2c67d8ce8f50fd756', 1, 'سياسة تنظيم العلاقة مع أعضاء الجمعية العمومية وتقديم الخدمات
الإصدار: الأول
الترويسة
المملكة العربية السعودية، الجمعية التعاونية متعددة الأغراض بالتويم، ترخيص رقم (10017) تاريخ 1442هـ بوزارة الموارد البشرية والتنمية الاجتماعية، الموقع الإلكتروني www.twaim.org، الرياض - محافظة المجمعة - التويم، 0553757667، twaim2030@gmail.com، twaim2030.
مقدمة
تتمثل هذه السياسة بتنظيم العلاقة بين الجمعية والمستفيدين من خدماتها، وذلك بما يكفل الحقوق لكلا الطرفين، كما أن الاتفاقيات والعقود هي التي تشكل أساس ومصدر الحقوق والواجبات في التعامل بين الجمعية والمستفيدين، كما تسعى الجمعية جاهدة على تحديث وتجديد الحقوق وطريقة أدائها ومعالجة التقصير فيها بما يكفل حماية الحقوق.
النطاق
تحدد هذه السياسة المسؤوليات العامة على كافة العاملين ومن لهم علاقات تعاقدية مع الجمعية، ويستثنى من ذلك من تصدر لهم سياسات خاصة وفقًا للأنظمة.
قنوات التواصل مع المستفيدين
المقابلة.
المخاطبات - المراسلات.
الاتصال الهاتفي.
الفاكس.
الموقع - البريد الإلكتروني.
خدمة التطوع.
أدوات التواصل مع المستفيدين
اللائحة الأساسية.
سياسة التعامل مع الشركاء المنفذين والأطراف.
سياسة إدارة التطوع.
سياسة صرف المساعدات.
نموذج طلب خدمة.
التعامل مع المستفيدين
حسن الاستقبال للمستفيد بالأخلاق الرفيعة، وتقديم الضيافة حسب المستطاع، واستقبال استفساره مع توفير الإجابة المناسبة والرد عليها بمعلومة دقيقة سليمة صحيحة.
حال استقبال معاملة يجب استلامها كاملة مع تزويده بمعايير واشتراطات الطلبات للتأكد من اكتمالها.
التأكد من اكتمال جميع البيانات والمعلومات قبل مغادرة المستفيد.
التأكيد على صحة البيانات والمعلومات وأخذ توقيع المستفيد على صحتها، وأنه مسؤول مسؤولية مباشرة عنها.
التوضيح للمستفيد بأن الطلب يعرض على اللجنة المختصة للدراسة وسيتم موافاته بالجديد على الوسيلة المتفق عليها للتواصل معه.
تحدد المدة للرد على الطلب بمدة لا تتجاوز (١٥) يوم عمل من تاريخ اكتمال الطلب.
تعويض المستفيدين
إذا ثبت أن الجمعية هي من تسبب في الخلل وإيقاع الضرر الذي لحق بالمستفيد.
إقرار الجمعية بمحضر من لجنة التحقيق والمتابعة مؤرخ ومعتمد من أعضائها، موضحًا به هذا الضرر وحجمه والأسباب التي أدت إليه.
صدور حكم قضائي أو حكم نهائي من الجهات والسلطات المعنية بتسوية المنازعات.
التفاوض مع المستفيد المتضرر لحل الخلاف والتعويض بما يضمن الحقوق.
استقبال الشكوى والخلافات من المستفيدين وتسويتها
تسهيل عملية تبليغ الشكوى عبر الرابط المباشر في الموقع الإلكتروني والفاكس وسرعة معالجتها عن طريق لجنة المتابعة.
تقديم الدعم الفني لحل الإشكالات واستقبال الاستفسارات فيما يخص التواصل بين الجمعية والمستفيد.
السعي الحثيث لحل الخلافات والإشكالات وديًّا فيما يضمن صفاء واستمرار العلاقة بين الجمعية والمستفيد.
بناء العلاقة مع المستفيدين وضمان استمراريتها
المحافظة على حقوق الملكية الفكرية للمستفيدين.
المحافظة على خصوصية المستفيدين وحفظ بياناتهم بما يضمن الحفاظ على سرية المعلومات والمستندات.
تأدية ما لهم من حقوق وواجبات عند استحقاقها.
التقيد والالتزام بالمعايير والسياسات المنظمة لميثاق أخلاقيات المهنة والسلوك.
تزويد وتمكين المستفيد بالمعلومات الواجبة له
تحديد ضابط اتصال مع المستفيدين حسب فئاتهم وحسب مجالات الجمعية لاستقبال الاستفسارات والرد عليها.
توفير وتعزيز قنوات التواصل مع المستفيدين لاستقبال الاستفسارات وتزويدهم بالطلبات والمعلومات.
عمل التحديثات اللازمة على أي معلومات طرأ التعديل عليها عبر الوسائل المعتمدة في الجمعية.
قياس رضا المستفيدين
رفع استبانة قياس الرضا بشكل دوري.
المسح الميداني.
الزيارات الإشرافية على المكاتب.
المقابلات.
المتابعة المستمرة من الإدارة العليا على رابط الشكاوى والاستفسارات.
الإشراف من الإدارة العليا على ضابط الاتصال والتواصل.
المسؤوليات
تطبق هذه السياسة ضمن أنشطة الجمعية، وعلى جميع العاملين الذين يعملون تحت إدارة وإشراف الجمعية الاطلاع على الأنظمة المتعلقة بعملهم وعلى هذه السياسة والإلمام بها والتوقيع عليها، والالتزام بما ورد فيها من أحكام عند أداء واجباتهم ومسؤولياتهم الوظيفية. وعلى إدارة الموارد البشرية نشر الوعي بثقافة ومبادئ السلوك الوظيفي وأخلاقيات الوظيفة وتزويد جميع الإدارات والأقسام بنسخة منها.
بالتوقيع أدناه يتم الإقرار بقراءة هذه السياسة كاملةً وفهمها والالتزام بما ورد فيها.', '2026-09-30 21:00:00.000000');
INSERT INTO "undertaking" ("id", "user_id", "text_path", "text_digest", "version", "text", "signed_at") VALUES (17, 3, 'policies/000', '5094b0746453bcb51af1c39994b53e2e4218ae045459b1c2c67d8ce8f50fd756', 1, 'سياسة تنظيم العلاقة مع أعضاء الجمعية العمومية وتقديم الخدمات
الإصدار: الأول
الترويسة
المملكة العربية السعودية، الجمعية التعاونية متعددة الأغراض بالتويم، ترخيص رقم (10017) تاريخ 1442هـ بوزارة الموارد البشرية والتنمية الاجتماعية، الموقع الإلكتروني www.twaim.org، الرياض - محافظة المجمعة - التويم، 0553757667، twaim2030@gmail.com، twaim2030.
مقدمة
تتمثل هذه السياسة بتنظيم العلاقة بين الجمعية والمستفيدين من خدماتها، وذلك بما يكفل الحقوق لكلا الطرفين، كما أن الاتفاقيات والعقود هي التي تشكل أساس ومصدر الحقوق والواجبات في التعامل بين الجمعية والمستفيدين، كما تسعى الجمعية جاهدة على تحديث وتجديد الحقوق وطريقة أدائها ومعالجة التقصير فيها بما يكفل حماية الحقوق.
النطاق
تحدد هذه السياسة المسؤوليات العامة على كافة العاملين ومن لهم علاقات تعاقدية مع الجمعية، ويستثنى من ذلك من تصدر لهم سياسات خاصة وفقًا للأنظمة.
قنوات التواصل مع المستفيدين
المقابلة.
المخاطبات - المراسلات.
الاتصال الهاتفي.
الفاكس.
الموقع - البريد الإلكتروني.
خدمة التطوع.
أدوات التواصل مع المستفيدين
اللائحة الأساسية.
سياسة التعامل مع الشركاء المنفذين والأطراف.
سياسة إدارة التطوع.
سياسة صرف المساعدات.
نموذج طلب خدمة.
التعامل مع المستفيدين
حسن الاستقبال للمستفيد بالأخلاق الرفيعة، وتقديم الضيافة حسب المستطاع، واستقبال استفساره مع توفير الإجابة المناسبة والرد عليها بمعلومة دقيقة سليمة صحيحة.
حال استقبال معاملة يجب استلامها كاملة مع تزويده بمعايير واشتراطات الطلبات للتأكد من اكتمالها.
التأكد من اكتمال جميع البيانات والمعلومات قبل مغادرة المستفيد.
التأكيد على صحة البيانات والمعلومات وأخذ توقيع المستفيد على صحتها، وأنه مسؤول مسؤولية مباشرة عنها.
التوضيح للمستفيد بأن الطلب يعرض على اللجنة المختصة للدراسة وسيتم موافاته بالجديد على الوسيلة المتفق عليها للتواصل معه.
تحدد المدة للرد على الطلب بمدة لا تتجاوز (١٥) يوم عمل من تاريخ اكتمال الطلب.
تعويض المستفيدين
إذا ثبت أن الجمعية هي من تسبب في الخلل وإيقاع الضرر الذي لحق بالمستفيد.
إقرار الجمعية بمحضر من لجنة التحقيق والمتابعة مؤرخ ومعتمد من أعضائها، موضحًا به هذا الضرر وحجمه والأسباب التي أدت إليه.
صدور حكم قضائي أو حكم نهائي من الجهات والسلطات المعنية بتسوية المنازعات.
التفاوض مع المستفيد المتضرر لحل الخلاف والتعويض بما يضمن الحقوق.
استقبال الشكوى والخلافات من المستفيدين وتسويتها
تسهيل عملية تبليغ الشكوى عبر الرابط المباشر في الموقع الإلكتروني والفاكس وسرعة معالجتها عن طريق لجنة المتابعة.
تقديم الدعم الفني لحل الإشكالات واستقبال الاستفسارات فيما يخص التواصل بين الجمعية والمستفيد.
السعي الحثيث لحل الخلافات والإشكالات وديًّا فيما يضمن صفاء واستمرار العلاقة بين الجمعية والمستفيد.
بناء العلاقة مع المستفيدين وضمان استمراريتها
المحافظة على حقوق الملكية الفكرية للمستفيدين.
المحافظة على خصوصية المستفيدين وحفظ بياناتهم بما يضمن الحفاظ على سرية المعلومات والمستندات.
تأدية ما لهم من حقوق وواجبات عند استحقاقها.
التقيد والالتزام بالمعايير والسياسات المنظمة لميثاق أخلاقيات المهنة والسلوك.
تزويد وتمكين المستفيد بالمعلومات الواجبة له
تحديد ضابط اتصال مع المستفيدين حسب فئاتهم وحسب مجالات الجمعية لاستقبال الاستفسارات والرد عليها.
توفير وتعزيز قنوات التواصل مع المستفيدين لاستقبال الاستفسارات وتزويدهم بالطلبات والمعلومات.
عمل التحديثات اللازمة على أي معلومات طرأ التعديل عليها عبر الوسائل المعتمدة في الجمعية.
قياس رضا المستفيدين
رفع استبانة قياس الرضا بشكل دوري.
المسح الميداني.
الزيارات الإشرافية على المكاتب.
المقابلات.
المتابعة المستمرة من الإدارة العليا على رابط الشكاوى والاستفسارات.
الإشراف من الإدارة العليا على ضابط الاتصال والتواصل.
المسؤوليات
تطبق هذه السياسة ضمن أنشطة الجمعية، وعلى جميع العاملين الذين يعملون تحت إدارة وإشراف الجمعية الاطلاع على الأنظمة المتعلقة بعملهم وعلى هذه السياسة والإلمام بها والتوقيع عليها، والالتزام بما ورد فيها من أحكام عند أداء واجباتهم ومسؤولياتهم الوظيفية. وعلى إدارة الموارد البشرية نشر الوعي بثقافة ومبادئ السلوك الوظيفي وأخلاقيات الوظيفة وتزويد جميع الإدارات والأقسام بنسخة منها.
بالتوقيع أدناه يتم الإقرار بقراءة هذه السياسة كاملةً وفهمها والالتزام بما ورد فيها.', '2026-09-30 21:00:00.000000');
INSERT INTO "undertaking" ("id", "user_id", "text_path", "text_digest", "version", "text", "signed_at") VALUES (18, 4, 'policies/000', '5094b0746453bcb51af1c39994b53e2e4218ae045459b1c2c67d8ce8f50fd756', 1, 'سياسة تنظيم العلاقة مع أعضاء الجمعية العمومية وتقديم الخدمات
الإصدار: الأول
الترويسة
المملكة العربية السعودية، الجمعية التعاونية متعددة الأغراض بالتويم، ترخيص رقم (10017) تاريخ 1442هـ بوزارة الموارد البشرية والتنمية الاجتماعية، الموقع الإلكتروني www.twaim.org، الرياض - محافظة المجمعة - التويم، 0553757667، twaim2030@gmail.com، twaim2030.
مقدمة
تتمثل هذه السياسة بتنظيم العلاقة بين الجمعية والمستفيدين من خدماتها، وذلك بما يكفل الحقوق لكلا الطرفين، كما أن الاتفاقيات والعقود هي التي تشكل أساس ومصدر الحقوق والواجبات في التعامل بين الجمعية والمستفيدين، كما تسعى الجمعية جاهدة على تحديث وتجديد الحقوق وطريقة أدائها ومعالجة التقصير فيها بما يكفل حماية الحقوق.
النطاق
تحدد هذه السياسة المسؤوليات العامة على كافة العاملين ومن لهم علاقات تعاقدية مع الجمعية، ويستثنى من ذلك من تصدر لهم سياسات خاصة وفقًا للأنظمة.
قنوات التواصل مع المستفيدين
المقابلة.
المخاطبات - المراسلات.
الاتصال الهاتفي.
الفاكس.
الموقع - البريد الإلكتروني.
خدمة التطوع.
أدوات التواصل مع المستفيدين
اللائحة الأساسية.
سياسة التعامل مع الشركاء المنفذين والأطراف.
سياسة إدارة التطوع.
سياسة صرف المساعدات.
نموذج طلب خدمة.
التعامل مع المستفيدين
حسن الاستقبال للمستفيد بالأخلاق الرفيعة، وتقديم الضيافة حسب المستطاع، واستقبال استفساره مع توفير الإجابة المناسبة والرد عليها بمعلومة دقيقة سليمة صحيحة.
حال استقبال معاملة يجب استلامها كاملة مع تزويده بمعايير واشتراطات الطلبات للتأكد من اكتمالها.
التأكد من اكتمال جميع البيانات والمعلومات قبل مغادرة المستفيد.
التأكيد على صحة البيانات والمعلومات وأخذ توقيع المستفيد على صحتها، وأنه مسؤول مسؤولية مباشرة عنها.
التوضيح للمستفيد بأن الطلب يعرض على اللجنة المختصة للدراسة وسيتم موافاته بالجديد على الوسيلة المتفق عليها للتواصل معه.
تحدد المدة للرد على الطلب بمدة لا تتجاوز (١٥) يوم عمل من تاريخ اكتمال الطلب.
تعويض المستفيدين
إذا ثبت أن الجمعية هي من تسبب في الخلل وإيقاع الضرر الذي لحق بالمستفيد.
إقرار الجمعية بمحضر من لجنة التحقيق والمتابعة مؤرخ ومعتمد من أعضائها، موضحًا به هذا الضرر وحجمه والأسباب التي أدت إليه.
صدور حكم قضائي أو حكم نهائي من الجهات والسلطات المعنية بتسوية المنازعات.
التفاوض مع المستفيد المتضرر لحل الخلاف والتعويض بما يضمن الحقوق.
استقبال الشكوى والخلافات من المستفيدين وتسويتها
تسهيل عملية تبليغ الشكوى عبر الرابط المباشر في الموقع الإلكتروني والفاكس وسرعة معالجتها عن طريق لجنة المتابعة.
تقديم الدعم الفني لحل الإشكالات واستقبال الاستفسارات فيما يخص التواصل بين الجمعية والمستفيد.
السعي الحثيث لحل الخلافات والإشكالات وديًّا فيما يضمن صفاء واستمرار العلاقة بين الجمعية والمستفيد.
بناء العلاقة مع المستفيدين وضمان استمراريتها
المحافظة على حقوق الملكية الفكرية للمستفيدين.
المحافظة على خصوصية المستفيدين وحفظ بياناتهم بما يضمن الحفاظ على سرية المعلومات والمستندات.
تأدية ما لهم من حقوق وواجبات عند استحقاقها.
التقيد والالتزام بالمعايير والسياسات المنظمة لميثاق أخلاقيات المهنة والسلوك.
تزويد وتمكين المستفيد بالمعلومات الواجبة له
تحديد ضابط اتصال مع المستفيدين حسب فئاتهم وحسب مجالات الجمعية لاستقبال الاستفسارات والرد عليها.
توفير وتعزيز قنوات التواصل مع المستفيدين لاستقبال الاستفسارات وتزويدهم بالطلبات والمعلومات.
عمل التحديثات اللازمة على أي معلومات طرأ التعديل عليها عبر الوسائل المعتمدة في الجمعية.
قياس رضا المستفيدين
رفع استبانة قياس الرضا بشكل دوري.
المسح الميداني.
الزيارات الإشرافية على المكاتب.
المقابلات.
المتابعة المستمرة من الإدارة العليا على رابط الشكاوى والاستفسارات.
الإشراف من الإدارة العليا على ضابط الاتصال والتواصل.
المسؤوليات
تطبق هذه السياسة ضمن أنشطة الجمعية، وعلى جميع العاملين الذين يعملون تحت إدارة وإشراف الجمعية الاطلاع على الأنظمة المتعلقة بعملهم وعلى هذه السياسة والإلمام بها والتوقيع عليها، والالتزام بما ورد فيها من أحكام عند أداء واجباتهم ومسؤولياتهم الوظيفية. وعلى إدارة الموارد البشرية نشر الوعي بثقافة ومبادئ السلوك الوظيفي وأخلاقيات الوظيفة وتزويد جميع الإدارات والأقسام بنسخة منها.
بالتوقيع أدناه يتم الإقرار بقراءة هذه السياسة كاملةً وفهمها والالتزام بما ورد فيها.', '2026-09-30 21:00:00.000000');
INSERT INTO "undertaking" ("id", "user_id", "text_path", "text_digest", "version", "text", "signed_at") VALUES (19, 5, 'policies/000', '5094b0746453bcb51af1c39994b53e2e4218ae045459b1c2c67d8ce8f50fd756', 1, 'سياسة تنظيم العلاقة مع أعضاء الجمعية العمومية وتقديم الخدمات
الإصدار: الأول
الترويسة
المملكة العربية السعودية، الجمعية التعاونية متعددة الأغراض بالتويم، ترخيص رقم (10017) تاريخ 1442هـ بوزارة الموارد البشرية والتنمية الاجتماعية، الموقع الإلكتروني www.twaim.org، الرياض - محافظة المجمعة - التويم، 0553757667، twaim2030@gmail.com، twaim2030.
مقدمة
تتمثل هذه السياسة بتنظيم العلاقة بين الجمعية والمستفيدين من خدماتها، وذلك بما يكفل الحقوق لكلا الطرفين، كما أن الاتفاقيات والعقود هي التي تشكل أساس ومصدر الحقوق والواجبات في التعامل بين الجمعية والمستفيدين، كما تسعى الجمعية جاهدة على تحديث وتجديد الحقوق وطريقة أدائها ومعالجة التقصير فيها بما يكفل حماية الحقوق.
النطاق
تحدد هذه السياسة المسؤوليات العامة على كافة العاملين ومن لهم علاقات تعاقدية مع الجمعية، ويستثنى من ذلك من تصدر لهم سياسات خاصة وفقًا للأنظمة.
قنوات التواصل مع المستفيدين
المقابلة.
المخاطبات - المراسلات.
الاتصال الهاتفي.
الفاكس.
الموقع - البريد الإلكتروني.
خدمة التطوع.
أدوات التواصل مع المستفيدين
اللائحة الأساسية.
سياسة التعامل مع الشركاء المنفذين والأطراف.
سياسة إدارة التطوع.
سياسة صرف المساعدات.
نموذج طلب خدمة.
التعامل مع المستفيدين
حسن الاستقبال للمستفيد بالأخلاق الرفيعة، وتقديم الضيافة حسب المستطاع، واستقبال استفساره مع توفير الإجابة المناسبة والرد عليها بمعلومة دقيقة سليمة صحيحة.
حال استقبال معاملة يجب استلامها كاملة مع تزويده بمعايير واشتراطات الطلبات للتأكد من اكتمالها.
التأكد من اكتمال جميع البيانات والمعلومات قبل مغادرة المستفيد.
التأكيد على صحة البيانات والمعلومات وأخذ توقيع المستفيد على صحتها، وأنه مسؤول مسؤولية مباشرة عنها.
التوضيح للمستفيد بأن الطلب يعرض على اللجنة المختصة للدراسة وسيتم موافاته بالجديد على الوسيلة المتفق عليها للتواصل معه.
تحدد المدة للرد على الطلب بمدة لا تتجاوز (١٥) يوم عمل من تاريخ اكتمال الطلب.
تعويض المستفيدين
إذا ثبت أن الجمعية هي من تسبب في الخلل وإيقاع الضرر الذي لحق بالمستفيد.
إقرار الجمعية بمحضر من لجنة التحقيق والمتابعة مؤرخ ومعتمد من أعضائها، موضحًا به هذا الضرر وحجمه والأسباب التي أدت إليه.
صدور حكم قضائي أو حكم نهائي من الجهات والسلطات المعنية بتسوية المنازعات.
التفاوض مع المستفيد المتضرر لحل الخلاف والتعويض بما يضمن الحقوق.
استقبال الشكوى والخلافات من المستفيدين وتسويتها
تسهيل عملية تبليغ الشكوى عبر الرابط المباشر في الموقع الإلكتروني والفاكس وسرعة معالجتها عن طريق لجنة المتابعة.
تقديم الدعم الفني لحل الإشكالات واستقبال الاستفسارات فيما يخص التواصل بين الجمعية والمستفيد.
السعي الحثيث لحل الخلافات والإشكالات وديًّا فيما يضمن صفاء واستمرار العلاقة بين الجمعية والمستفيد.
بناء العلاقة مع المستفيدين وضمان استمراريتها
المحافظة على حقوق الملكية الفكرية للمستفيدين.
المحافظة على خصوصية المستفيدين وحفظ بياناتهم بما يضمن الحفاظ على سرية المعلومات والمستندات.
تأدية ما لهم من حقوق وواجبات عند استحقاقها.
التقيد والالتزام بالمعايير والسياسات المنظمة لميثاق أخلاقيات المهنة والسلوك.
تزويد وتمكين المستفيد بالمعلومات الواجبة له
تحديد ضابط اتصال مع المستفيدين حسب فئاتهم وحسب مجالات الجمعية لاستقبال الاستفسارات والرد عليها.
توفير وتعزيز قنوات التواصل مع المستفيدين لاستقبال الاستفسارات وتزويدهم بالطلبات والمعلومات.
عمل التحديثات اللازمة على أي معلومات طرأ التعديل عليها عبر الوسائل المعتمدة في الجمعية.
قياس رضا المستفيدين
رفع استبانة قياس الرضا بشكل دوري.
المسح الميداني.
الزيارات الإشرافية على المكاتب.
المقابلات.
المتابعة المستمرة من الإدارة العليا على رابط الشكاوى والاستفسارات.
الإشراف من الإدارة العليا على ضابط الاتصال والتواصل.
المسؤوليات
تطبق هذه السياسة ضمن أنشطة الجمعية، وعلى جميع العاملين الذين يعملون تحت إدارة وإشراف الجمعية الاطلاع على الأنظمة المتعلقة بعملهم وعلى هذه السياسة والإلمام بها والتوقيع عليها، والالتزام بما ورد فيها من أحكام عند أداء واجباتهم ومسؤولياتهم الوظيفية. وعلى إدارة الموارد البشرية نشر الوعي بثقافة ومبادئ السلوك الوظيفي وأخلاقيات الوظيفة وتزويد جميع الإدارات والأقسام بنسخة منها.
بالتوقيع أدناه يتم الإقرار بقراءة هذه السياسة كاملةً وفهمها والالتزام بما ورد فيها.', '2026-09-30 21:00:00.000000');
INSERT INTO "undertaking" ("id", "user_id", "text_path", "text_digest", "version", "text", "signed_at") VALUES (20, 6, 'policies/000', '5094b0746453bcb51af1c39994b53e2e4218ae045459b1c2c67d8ce8f50fd756', 1, 'سياسة تنظيم العلاقة مع أعضاء الجمعية العمومية وتقديم الخدمات
الإصدار: الأول
الترويسة
المملكة العربية السعودية، الجمعية التعاونية متعددة الأغراض بالتويم، ترخيص رقم (10017) تاريخ 1442هـ بوزارة الموارد البشرية والتنمية الاجتماعية، الموقع الإلكتروني www.twaim.org، الرياض - محافظة المجمعة - التويم، 0553757667، twaim2030@gmail.com، twaim2030.
مقدمة
تتمثل هذه السياسة بتنظيم العلاقة بين الجمعية والمستفيدين من خدماتها، وذلك بما يكفل الحقوق لكلا الطرفين، كما أن الاتفاقيات والعقود هي التي تشكل أساس ومصدر الحقوق والواجبات في التعامل بين الجمعية والمستفيدين، كما تسعى الجمعية جاهدة على تحديث وتجديد الحقوق وطريقة أدائها ومعالجة التقصير فيها بما يكفل حماية الحقوق.
النطاق
تحدد هذه السياسة المسؤوليات العامة على كافة العاملين ومن لهم علاقات تعاقدية مع الجمعية، ويستثنى من ذلك من تصدر لهم سياسات خاصة وفقًا للأنظمة.
قنوات التواصل مع المستفيدين
المقابلة.
المخاطبات - المراسلات.
الاتصال الهاتفي.
الفاكس.
الموقع - البريد الإلكتروني.
خدمة التطوع.
أدوات التواصل مع المستفيدين
اللائحة الأساسية.
سياسة التعامل مع الشركاء المنفذين والأطراف.
سياسة إدارة التطوع.
سياسة صرف المساعدات.
نموذج طلب خدمة.
التعامل مع المستفيدين
حسن الاستقبال للمستفيد بالأخلاق الرفيعة، وتقديم الضيافة حسب المستطاع، واستقبال استفساره مع توفير الإجابة المناسبة والرد عليها بمعلومة دقيقة سليمة صحيحة.
حال استقبال معاملة يجب استلامها كاملة مع تزويده بمعايير واشتراطات الطلبات للتأكد من اكتمالها.
التأكد من اكتمال جميع البيانات والمعلومات قبل مغادرة المستفيد.
التأكيد على صحة البيانات والمعلومات وأخذ توقيع المستفيد على صحتها، وأنه مسؤول مسؤولية مباشرة عنها.
التوضيح للمستفيد بأن الطلب يعرض على اللجنة المختصة للدراسة وسيتم موافاته بالجديد على الوسيلة المتفق عليها للتواصل معه.
تحدد المدة للرد على الطلب بمدة لا تتجاوز (١٥) يوم عمل من تاريخ اكتمال الطلب.
تعويض المستفيدين
إذا ثبت أن الجمعية هي من تسبب في الخلل وإيقاع الضرر الذي لحق بالمستفيد.
إقرار الجمعية بمحضر من لجنة التحقيق والمتابعة مؤرخ ومعتمد من أعضائها، موضحًا به هذا الضرر وحجمه والأسباب التي أدت إليه.
صدور حكم قضائي أو حكم نهائي من الجهات والسلطات المعنية بتسوية المنازعات.
التفاوض مع المستفيد المتضرر لحل الخلاف والتعويض بما يضمن الحقوق.
استقبال الشكوى والخلافات من المستفيدين وتسويتها
تسهيل عملية تبليغ الشكوى عبر الرابط المباشر في الموقع الإلكتروني والفاكس وسرعة معالجتها عن طريق لجنة المتابعة.
تقديم الدعم الفني لحل الإشكالات واستقبال الاستفسارات فيما يخص التواصل بين الجمعية والمستفيد.
السعي الحثيث لحل الخلافات والإشكالات وديًّا فيما يضمن صفاء واستمرار العلاقة بين الجمعية والمستفيد.
بناء العلاقة مع المستفيدين وضمان استمراريتها
المحافظة على حقوق الملكية الفكرية للمستفيدين.
المحافظة على خصوصية المستفيدين وحفظ بياناتهم بما يضمن الحفاظ على سرية المعلومات والمستندات.
تأدية ما لهم من حقوق وواجبات عند استحقاقها.
التقيد والالتزام بالمعايير والسياسات المنظمة لميثاق أخلاقيات المهنة والسلوك.
تزويد وتمكين المستفيد بالمعلومات الواجبة له
تحديد ضابط اتصال مع المستفيدين حسب فئاتهم وحسب مجالات الجمعية لاستقبال الاستفسارات والرد عليها.
توفير وتعزيز قنوات التواصل مع المستفيدين لاستقبال الاستفسارات وتزويدهم بالطلبات والمعلومات.
عمل التحديثات اللازمة على أي معلومات طرأ التعديل عليها عبر الوسائل المعتمدة في الجمعية.
قياس رضا المستفيدين
رفع استبانة قياس الرضا بشكل دوري.
المسح الميداني.
الزيارات الإشرافية على المكاتب.
المقابلات.
المتابعة المستمرة من الإدارة العليا على رابط الشكاوى والاستفسارات.
الإشراف من الإدارة العليا على ضابط الاتصال والتواصل.
المسؤوليات
تطبق هذه السياسة ضمن أنشطة الجمعية، وعلى جميع العاملين الذين يعملون تحت إدارة وإشراف الجمعية الاطلاع على الأنظمة المتعلقة بعملهم وعلى هذه السياسة والإلمام بها والتوقيع عليها، والالتزام بما ورد فيها من أحكام عند أداء واجباتهم ومسؤولياتهم الوظيفية. وعلى إدارة الموارد البشرية نشر الوعي بثقافة ومبادئ السلوك الوظيفي وأخلاقيات الوظيفة وتزويد جميع الإدارات والأقسام بنسخة منها.
بالتوقيع أدناه يتم الإقرار بقراءة هذه السياسة كاملةً وفهمها والالتزام بما ورد فيها.', '2026-09-30 21:00:00.000000');
INSERT INTO "undertaking" ("id", "user_id", "text_path", "text_digest", "version", "text", "signed_at") VALUES (21, 7, 'policies/000', '5094b0746453bcb51af1c39994b53e2e4218ae045459b1c2c67d8ce8f50fd756', 1, 'سياسة تنظيم العلاقة مع أعضاء الجمعية العمومية وتقديم الخدمات
الإصدار: الأول
الترويسة
المملكة العربية السعودية، الجمعية التعاونية متعددة الأغراض بالتويم، ترخيص رقم (10017) تاريخ 1442هـ بوزارة الموارد البشرية والتنمية الاجتماعية، الموقع الإلكتروني www.twaim.org، الرياض - محافظة المجمعة - التويم، 0553757667، twaim2030@gmail.com، twaim2030.
مقدمة
تتمثل هذه السياسة بتنظيم العلاقة بين الجمعية والمستفيدين من خدماتها، وذلك بما يكفل الحقوق لكلا الطرفين، كما أن الاتفاقيات والعقود هي التي تشكل أساس ومصدر الحقوق والواجبات في التعامل بين الجمعية والمستفيدين، كما تسعى الجمعية جاهدة على تحديث وتجديد الحقوق وطريقة أدائها ومعالجة التقصير فيها بما يكفل حماية الحقوق.
النطاق
تحدد هذه السياسة المسؤوليات العامة على كافة العاملين ومن لهم علاقات تعاقدية مع الجمعية، ويستثنى من ذلك من تصدر لهم سياسات خاصة وفقًا للأنظمة.
قنوات التواصل مع المستفيدين
المقابلة.
المخاطبات - المراسلات.
الاتصال الهاتفي.
الفاكس.
الموقع - البريد الإلكتروني.
خدمة التطوع.
أدوات التواصل مع المستفيدين
اللائحة الأساسية.
سياسة التعامل مع الشركاء المنفذين والأطراف.
سياسة إدارة التطوع.
سياسة صرف المساعدات.
نموذج طلب خدمة.
التعامل مع المستفيدين
حسن الاستقبال للمستفيد بالأخلاق الرفيعة، وتقديم الضيافة حسب المستطاع، واستقبال استفساره مع توفير الإجابة المناسبة والرد عليها بمعلومة دقيقة سليمة صحيحة.
حال استقبال معاملة يجب استلامها كاملة مع تزويده بمعايير واشتراطات الطلبات للتأكد من اكتمالها.
التأكد من اكتمال جميع البيانات والمعلومات قبل مغادرة المستفيد.
التأكيد على صحة البيانات والمعلومات وأخذ توقيع المستفيد على صحتها، وأنه مسؤول مسؤولية مباشرة عنها.
التوضيح للمستفيد بأن الطلب يعرض على اللجنة المختصة للدراسة وسيتم موافاته بالجديد على الوسيلة المتفق عليها للتواصل معه.
تحدد المدة للرد على الطلب بمدة لا تتجاوز (١٥) يوم عمل من تاريخ اكتمال الطلب.
تعويض المستفيدين
إذا ثبت أن الجمعية هي من تسبب في الخلل وإيقاع الضرر الذي لحق بالمستفيد.
إقرار الجمعية بمحضر من لجنة التحقيق والمتابعة مؤرخ ومعتمد من أعضائها، موضحًا به هذا الضرر وحجمه والأسباب التي أدت إليه.
صدور حكم قضائي أو حكم نهائي من الجهات والسلطات المعنية بتسوية المنازعات.
التفاوض مع المستفيد المتضرر لحل الخلاف والتعويض بما يضمن الحقوق.
استقبال الشكوى والخلافات من المستفيدين وتسويتها
تسهيل عملية تبليغ الشكوى عبر الرابط المباشر في الموقع الإلكتروني والفاكس وسرعة معالجتها عن طريق لجنة المتابعة.
تقديم الدعم الفني لحل الإشكالات واستقبال الاستفسارات فيما يخص التواصل بين الجمعية والمستفيد.
السعي الحثيث لحل الخلافات والإشكالات وديًّا فيما يضمن صفاء واستمرار العلاقة بين الجمعية والمستفيد.
بناء العلاقة مع المستفيدين وضمان استمراريتها
المحافظة على حقوق الملكية الفكرية للمستفيدين.
المحافظة على خصوصية المستفيدين وحفظ بياناتهم بما يضمن الحفاظ على سرية المعلومات والمستندات.
تأدية ما لهم من حقوق وواجبات عند استحقاقها.
التقيد والالتزام بالمعايير والسياسات المنظمة لميثاق أخلاقيات المهنة والسلوك.
تزويد وتمكين المستفيد بالمعلومات الواجبة له
تحديد ضابط اتصال مع المستفيدين حسب فئاتهم وحسب مجالات الجمعية لاستقبال الاستفسارات والرد عليها.
توفير وتعزيز قنوات التواصل مع المستفيدين لاستقبال الاستفسارات وتزويدهم بالطلبات والمعلومات.
عمل التحديثات اللازمة على أي معلومات طرأ التعديل عليها عبر الوسائل المعتمدة في الجمعية.
قياس رضا المستفيدين
رفع استبانة قياس الرضا بشكل دوري.
المسح الميداني.
الزيارات الإشرافية على المكاتب.
المقابلات.
المتابعة المستمرة من الإدارة العليا على رابط الشكاوى والاستفسارات.
الإشراف من الإدارة العليا على ضابط الاتصال والتواصل.
المسؤوليات
تطبق هذه السياسة ضمن أنشطة الجمعية، وعلى جميع العاملين الذين يعملون تحت إدارة وإشراف الجمعية الاطلاع على الأنظمة المتعلقة بعملهم وعلى هذه السياسة والإلمام بها والتوقيع عليها، والالتزام بما ورد فيها من أحكام عند أداء واجباتهم ومسؤولياتهم الوظيفية. وعلى إدارة الموارد البشرية نشر الوعي بثقافة ومبادئ السلوك الوظيفي وأخلاقيات الوظيفة وتزويد جميع الإدارات والأقسام بنسخة منها.
بالتوقيع أدناه يتم الإقرار بقراءة هذه السياسة كاملةً وفهمها والالتزام بما ورد فيها.', '2026-09-30 21:00:00.000000');
INSERT INTO "contact_ahead" ("id", "person_id", "reason", "about", "result", "note", "tried_at", "by_id") VALUES (1, 3, 'identity:0', 'الهوية أو الإقامة', 'no_answer', '', '2026-09-28 05:25:00.000000', 6);
INSERT INTO "contact_ahead" ("id", "person_id", "reason", "about", "result", "note", "tried_at", "by_id") VALUES (2, 4, 'identity:0', 'الهوية أو الإقامة', 'no_answer', '', '2026-09-28 09:26:00.000000', 6);
INSERT INTO "contact_consent" ("id", "person_id", "given", "said_at", "by_id") VALUES (1, 2, FALSE, '2026-08-22 05:44:00.000000', 2);
INSERT INTO "contact_consent" ("id", "person_id", "given", "said_at", "by_id") VALUES (2, 3, TRUE, '2026-08-22 09:11:00.000000', 2);
INSERT INTO "contact_consent" ("id", "person_id", "given", "said_at", "by_id") VALUES (3, 4, TRUE, '2026-08-22 07:20:00.000000', 2);
INSERT INTO "identity" ("id", "person_id", "kind", "number", "expires_on", "unchecked_reason") VALUES (1, 1, 'citizen', '1076937398', '2028-09-06', NULL);
INSERT INTO "identity" ("id", "person_id", "kind", "number", "expires_on", "unchecked_reason") VALUES (2, 2, 'citizen', '1694971381', '2032-03-09', NULL);
INSERT INTO "identity" ("id", "person_id", "kind", "number", "expires_on", "unchecked_reason") VALUES (3, 3, 'citizen', '1313005371', '2031-09-22', NULL);
INSERT INTO "identity" ("id", "person_id", "kind", "number", "expires_on", "unchecked_reason") VALUES (4, 4, 'citizen', '1931039364', '2026-10-31', NULL);
INSERT INTO "improvement" ("id", "round_id", "finding", "action", "responsible", "due_on", "done_on", "changed", "made_at", "by_id", "done_by") VALUES (1, 2, 'طول الانتظار في أول الصباح', 'موظف ثانٍ في الاستقبال من التاسعة إلى الحادية عشرة', 'الاستقبال', '2026-09-11', '2026-09-11', 'صار الانتظار أقصر', '2026-08-22 05:24:00.000000', 3, 3);
INSERT INTO "improvement" ("id", "round_id", "finding", "action", "responsible", "due_on", "done_on", "changed", "made_at", "by_id", "done_by") VALUES (2, 2, 'لا يُعرف ما يُطلب من المستندات قبل الحضور', 'نشر قائمة المتطلبات لكل خدمة', 'الإدارة', '2026-11-15', NULL, NULL, '2026-08-22 10:31:00.000000', 3, NULL);
INSERT INTO "improvement" ("id", "round_id", "finding", "action", "responsible", "due_on", "done_on", "changed", "made_at", "by_id", "done_by") VALUES (3, 2, 'ضيق مكان الانتظار', 'زيادة المقاعد وتهيئة المكان', 'الإدارة', '2026-12-30', NULL, NULL, '2026-08-22 05:59:00.000000', 3, NULL);
INSERT INTO "kin" ("id", "person_id", "relation", "name", "identity", "born_on", "feminine", "studies", "works", "married", "disabled", "guardian_deed", "other_id", "left_on") VALUES (1, 1, 'spouse', 'محمد عوض القحطاني', NULL, '1976-09-29', FALSE, FALSE, FALSE, TRUE, FALSE, NULL, NULL, NULL);
INSERT INTO "kin" ("id", "person_id", "relation", "name", "identity", "born_on", "feminine", "studies", "works", "married", "disabled", "guardian_deed", "other_id", "left_on") VALUES (2, 1, 'son', 'محمد عبدالعزيز الحربي', NULL, '2009-06-02', FALSE, TRUE, FALSE, FALSE, FALSE, NULL, NULL, NULL);
INSERT INTO "kin" ("id", "person_id", "relation", "name", "identity", "born_on", "feminine", "studies", "works", "married", "disabled", "guardian_deed", "other_id", "left_on") VALUES (3, 1, 'daughter', 'ابتسام عبدالعزيز الحربي', NULL, '2011-04-28', TRUE, TRUE, FALSE, FALSE, FALSE, NULL, NULL, NULL);
INSERT INTO "kin" ("id", "person_id", "relation", "name", "identity", "born_on", "feminine", "studies", "works", "married", "disabled", "guardian_deed", "other_id", "left_on") VALUES (4, 1, 'son', 'محمد عبدالعزيز الحربي', NULL, '2023-01-14', FALSE, FALSE, FALSE, FALSE, FALSE, NULL, NULL, NULL);
INSERT INTO "kin" ("id", "person_id", "relation", "name", "identity", "born_on", "feminine", "studies", "works", "married", "disabled", "guardian_deed", "other_id", "left_on") VALUES (5, 3, 'spouse', 'عبدالله عبدالرحمن السهلي', NULL, '1935-08-08', FALSE, FALSE, FALSE, TRUE, FALSE, NULL, NULL, NULL);
INSERT INTO "kin" ("id", "person_id", "relation", "name", "identity", "born_on", "feminine", "studies", "works", "married", "disabled", "guardian_deed", "other_id", "left_on") VALUES (6, 3, 'daughter', 'سارة محمد العتيبي', NULL, '2021-04-24', TRUE, FALSE, FALSE, FALSE, FALSE, NULL, NULL, NULL);
INSERT INTO "kin" ("id", "person_id", "relation", "name", "identity", "born_on", "feminine", "studies", "works", "married", "disabled", "guardian_deed", "other_id", "left_on") VALUES (7, 3, 'daughter', 'نورة محمد العتيبي', NULL, '2006-11-26', TRUE, TRUE, FALSE, FALSE, FALSE, NULL, NULL, NULL);
INSERT INTO "kin" ("id", "person_id", "relation", "name", "identity", "born_on", "feminine", "studies", "works", "married", "disabled", "guardian_deed", "other_id", "left_on") VALUES (8, 3, 'son', 'عبدالرحمن محمد العتيبي', NULL, '2010-04-21', FALSE, TRUE, FALSE, FALSE, FALSE, NULL, NULL, NULL);
INSERT INTO "kin" ("id", "person_id", "relation", "name", "identity", "born_on", "feminine", "studies", "works", "married", "disabled", "guardian_deed", "other_id", "left_on") VALUES (9, 3, 'daughter', 'فاطمة محمد العتيبي', NULL, '2012-10-04', TRUE, TRUE, FALSE, FALSE, FALSE, NULL, NULL, NULL);
INSERT INTO "kin" ("id", "person_id", "relation", "name", "identity", "born_on", "feminine", "studies", "works", "married", "disabled", "guardian_deed", "other_id", "left_on") VALUES (10, 3, 'son', 'محمد محمد العتيبي', NULL, '1999-11-19', FALSE, FALSE, FALSE, FALSE, FALSE, NULL, NULL, NULL);
INSERT INTO "kin" ("id", "person_id", "relation", "name", "identity", "born_on", "feminine", "studies", "works", "married", "disabled", "guardian_deed", "other_id", "left_on") VALUES (11, 4, 'spouse', 'محمد محمد المالكي', NULL, '1944-02-24', FALSE, FALSE, FALSE, TRUE, FALSE, NULL, NULL, NULL);
INSERT INTO "kin" ("id", "person_id", "relation", "name", "identity", "born_on", "feminine", "studies", "works", "married", "disabled", "guardian_deed", "other_id", "left_on") VALUES (12, 4, 'son', 'محمد عبدالله الحربي', NULL, '2005-10-01', FALSE, TRUE, FALSE, FALSE, TRUE, NULL, NULL, NULL);
INSERT INTO "kin" ("id", "person_id", "relation", "name", "identity", "born_on", "feminine", "studies", "works", "married", "disabled", "guardian_deed", "other_id", "left_on") VALUES (13, 4, 'daughter', 'منيرة عبدالله الحربي', NULL, '2008-11-18', TRUE, TRUE, FALSE, FALSE, TRUE, NULL, NULL, NULL);
INSERT INTO "kin" ("id", "person_id", "relation", "name", "identity", "born_on", "feminine", "studies", "works", "married", "disabled", "guardian_deed", "other_id", "left_on") VALUES (14, 4, 'son', 'عبدالرحمن عبدالله الحربي', NULL, '2017-08-09', FALSE, TRUE, FALSE, FALSE, FALSE, NULL, NULL, NULL);
INSERT INTO "kin" ("id", "person_id", "relation", "name", "identity", "born_on", "feminine", "studies", "works", "married", "disabled", "guardian_deed", "other_id", "left_on") VALUES (15, 4, 'son', 'محمد عبدالله الحربي', NULL, '2021-12-29', FALSE, FALSE, FALSE, FALSE, FALSE, NULL, NULL, NULL);
INSERT INTO "notice_telling" ("id", "notice_id", "means", "told", "told_on", "noted_at", "by_id") VALUES (1, 1, 'wall', 'المراجعون في الجمعية', '2026-09-11', '2026-09-11 08:18:00.000000', 3);
INSERT INTO "notice_telling" ("id", "notice_id", "means", "told", "told_on", "noted_at", "by_id") VALUES (2, 1, 'phone', 'من لم يكتمل طلبه في خدمة الإيجار', '2026-09-11', '2026-09-11 10:47:00.000000', 3);
INSERT INTO "person_token" ("token", "person_id", "names") VALUES ('ابراهيم', 2, ' سعود ابراهيم محمد العتيبي |');
INSERT INTO "person_token" ("token", "person_id", "names") VALUES ('الحربي', 1, ' ساره خالد حمد الحربي |');
INSERT INTO "person_token" ("token", "person_id", "names") VALUES ('العتيبي', 2, ' سعود ابراهيم محمد العتيبي |');
INSERT INTO "person_token" ("token", "person_id", "names") VALUES ('الفوزان', 3, ' نوره فهد الفوزان |');
INSERT INTO "person_token" ("token", "person_id", "names") VALUES ('القحطاني', 4, ' هند علي محمد القحطاني |');
INSERT INTO "person_token" ("token", "person_id", "names") VALUES ('حمد', 1, ' ساره خالد حمد الحربي |');
INSERT INTO "person_token" ("token", "person_id", "names") VALUES ('خالد', 1, ' ساره خالد حمد الحربي |');
INSERT INTO "person_token" ("token", "person_id", "names") VALUES ('ساره', 1, ' ساره خالد حمد الحربي |');
INSERT INTO "person_token" ("token", "person_id", "names") VALUES ('سعود', 2, ' سعود ابراهيم محمد العتيبي |');
INSERT INTO "person_token" ("token", "person_id", "names") VALUES ('علي', 4, ' هند علي محمد القحطاني |');
INSERT INTO "person_token" ("token", "person_id", "names") VALUES ('فهد', 3, ' نوره فهد الفوزان |');
INSERT INTO "person_token" ("token", "person_id", "names") VALUES ('محمد', 2, ' سعود ابراهيم محمد العتيبي |');
INSERT INTO "person_token" ("token", "person_id", "names") VALUES ('محمد', 4, ' هند علي محمد القحطاني |');
INSERT INTO "person_token" ("token", "person_id", "names") VALUES ('نوره', 3, ' نوره فهد الفوزان |');
INSERT INTO "person_token" ("token", "person_id", "names") VALUES ('هند', 4, ' هند علي محمد القحطاني |');
INSERT INTO "phone_number" ("id", "person_id", "e164", "best_time", "first_choice") VALUES (1, 1, '+966501723156', NULL, TRUE);
INSERT INTO "phone_number" ("id", "person_id", "e164", "best_time", "first_choice") VALUES (2, 2, '+966563526555', NULL, TRUE);
INSERT INTO "phone_number" ("id", "person_id", "e164", "best_time", "first_choice") VALUES (3, 3, '+966525329954', NULL, TRUE);
INSERT INTO "phone_number" ("id", "person_id", "e164", "best_time", "first_choice") VALUES (4, 4, '+966587133353', NULL, TRUE);
INSERT INTO "policy_version" ("id", "code", "title", "version", "approved_by", "session", "approved_on", "in_force_from", "review_on", "applies_to", "excepted", "file_id", "must_sign", "entered_at", "entered_by") VALUES (1, 'policies/000', 'سياسة تنظيم العلاقة مع أعضاء الجمعية العمومية وتقديم الخدمات', 'الأول', NULL, NULL, NULL, NULL, NULL, 'employee contractor volunteer', NULL, NULL, TRUE, '2026-09-30 21:00:00.000000', NULL);
INSERT INTO "policy_version" ("id", "code", "title", "version", "approved_by", "session", "approved_on", "in_force_from", "review_on", "applies_to", "excepted", "file_id", "must_sign", "entered_at", "entered_by") VALUES (2, 'undertakings/ethics', 'ميثاق أخلاقيات المهنة والسلوك', 'الأول', NULL, NULL, NULL, NULL, NULL, 'employee contractor volunteer', NULL, NULL, TRUE, '2026-09-30 21:00:00.000000', NULL);
INSERT INTO "policy_version" ("id", "code", "title", "version", "approved_by", "session", "approved_on", "in_force_from", "review_on", "applies_to", "excepted", "file_id", "must_sign", "entered_at", "entered_by") VALUES (3, 'register/3', 'سياسة إدارة التطوع', 'الأول', 'مجلس الإدارة', '4', '2025-12-05', '2025-12-05', '2027-11-05', 'volunteer', NULL, NULL, FALSE, '2026-09-11 06:56:00.000000', 3);
INSERT INTO "request" ("id", "uuid", "number", "person_id", "service", "state", "referred", "taken_from", "answers", "at_block", "received_on", "complete_on", "answered_on", "answer_due", "closed_on", "officer_id", "forms_digest", "changed_at", "destroyed_on") VALUES (1, '805d3026-7b2a-4b19-ae6f-2ce54e3c7de0', 'TW-1446-000001', 4, 'membership_certificate', 'closed', FALSE, 'desk', '{"service": "membership_certificate", "q.addressed_to": "\u0644\u0627 \u064a\u0648\u062c\u062f.", "q.with_shares": false, "q.holder": "entity", "paper.national_id.state": "present", "paper.national_id.sighted": true, "paper.national_id.matched": true, "paper.national_id.date": "2025-01-20", "paper.representation_letter.state": "present", "paper.representation_letter.sighted": true, "paper.representation_letter.matched": true, "paper.representation_letter.date": "2024-07-27"}', NULL, '2024-12-05', '2024-12-05', '2024-12-17', NULL, '2024-12-24', 2, NULL, '2024-12-24 05:31:00.000000', NULL);
INSERT INTO "request" ("id", "uuid", "number", "person_id", "service", "state", "referred", "taken_from", "answers", "at_block", "received_on", "complete_on", "answered_on", "answer_due", "closed_on", "officer_id", "forms_digest", "changed_at", "destroyed_on") VALUES (2, '291eef01-1c9c-4e1a-8a17-8047f03417bc', 'TW-1446-000002', 1, 'school_supplies', 'closed', FALSE, 'desk', '{"service": "school_supplies", "q.special_supplies": true, "q.special_supplies_kind": "\u0643\u0645\u0627 \u0641\u064a \u0627\u0644\u0645\u0633\u062a\u0646\u062f \u0627\u0644\u0645\u0631\u0641\u0642.", "q.receiver": "other", "q.receiver_name": "\u0639\u0628\u062f\u0627\u0644\u0644\u0647 \u0645\u062d\u0645\u062f \u0639\u0648\u0636 \u0627\u0644\u0647\u0627\u062c\u0631\u064a"}', NULL, '2025-02-11', '2025-02-23', '2025-03-06', NULL, '2025-04-07', 2, NULL, '2025-04-07 07:06:00.000000', NULL);
INSERT INTO "request" ("id", "uuid", "number", "person_id", "service", "state", "referred", "taken_from", "answers", "at_block", "received_on", "complete_on", "answered_on", "answer_due", "closed_on", "officer_id", "forms_digest", "changed_at", "destroyed_on") VALUES (3, '86c1eaae-6d72-4075-8c77-2d6276133340', 'TW-1446-000003', 1, 'school_supplies', 'closed', FALSE, 'desk', '{"service": "school_supplies", "q.special_supplies": true, "q.special_supplies_kind": "\u0644\u0627 \u064a\u0648\u062c\u062f.", "q.receiver": "self"}', NULL, '2025-05-01', '2025-05-01', '2025-05-14', NULL, '2025-06-24', 2, NULL, '2025-06-24 07:17:00.000000', NULL);
INSERT INTO "request" ("id", "uuid", "number", "person_id", "service", "state", "referred", "taken_from", "answers", "at_block", "received_on", "complete_on", "answered_on", "answer_due", "closed_on", "officer_id", "forms_digest", "changed_at", "destroyed_on") VALUES (4, '1db357ad-9e2e-4833-aca0-bd83f9956084', 'TW-1446-000004', 2, 'seasonal_aid', 'incomplete', FALSE, 'desk', '{"service": "seasonal_aid", "q.season": "fitr", "q.clothing": "sizes", "q.sizes": "\u062d\u0633\u0628 \u0645\u0627 \u0630\u0643\u0631\u0647 \u0635\u0627\u062d\u0628 \u0627\u0644\u0637\u0644\u0628.", "q.delivery": "office", "paper.family_card.state": "absent"}', NULL, '2025-05-06', NULL, NULL, NULL, NULL, 2, NULL, '2025-05-06 06:28:00.000000', NULL);
INSERT INTO "request" ("id", "uuid", "number", "person_id", "service", "state", "referred", "taken_from", "answers", "at_block", "received_on", "complete_on", "answered_on", "answer_due", "closed_on", "officer_id", "forms_digest", "changed_at", "destroyed_on") VALUES (5, 'b484003c-57df-4a4c-be8a-7f47d4794fe6', 'TW-1447-000001', 4, 'utility_bills', 'closed', FALSE, 'desk', '{"service": "utility_bills", "q.bill": "electricity", "q.bill_amount": "5600", "q.account_number": "\u0643\u0645\u0627 \u0641\u064a \u0627\u0644\u0645\u0633\u062a\u0646\u062f \u0627\u0644\u0645\u0631\u0641\u0642.", "q.cut_off": true, "q.medical_device": false, "paper.electricity_bill.state": "present", "paper.electricity_bill.sighted": true, "paper.electricity_bill.matched": true, "paper.electricity_bill.date": "2025-07-01"}', NULL, '2025-08-28', '2025-08-28', '2025-09-15', NULL, '2025-09-22', 2, NULL, '2025-09-22 07:33:00.000000', NULL);
INSERT INTO "request" ("id", "uuid", "number", "person_id", "service", "state", "referred", "taken_from", "answers", "at_block", "received_on", "complete_on", "answered_on", "answer_due", "closed_on", "officer_id", "forms_digest", "changed_at", "destroyed_on") VALUES (6, 'ccbbddcd-7b61-42bc-be13-beb93aedf9d9', 'TW-1447-000002', 2, 'utility_bills', 'closed', FALSE, 'desk', '{"service": "utility_bills", "q.bill": "electricity", "q.bill_amount": "350", "q.account_number": "\u062d\u0633\u0628 \u0645\u0627 \u0630\u0643\u0631\u0647 \u0635\u0627\u062d\u0628 \u0627\u0644\u0637\u0644\u0628.", "q.cut_off": false, "q.medical_device": true, "paper.electricity_bill.state": "present", "paper.electricity_bill.sighted": true, "paper.electricity_bill.matched": true, "paper.electricity_bill.date": "2025-08-09"}', NULL, '2025-09-22', '2025-09-22', '2025-10-08', NULL, '2025-10-29', 2, NULL, '2025-10-29 09:13:00.000000', NULL);
INSERT INTO "request" ("id", "uuid", "number", "person_id", "service", "state", "referred", "taken_from", "answers", "at_block", "received_on", "complete_on", "answered_on", "answer_due", "closed_on", "officer_id", "forms_digest", "changed_at", "destroyed_on") VALUES (7, '15835e67-a583-41d2-a664-ff1b1efe31a8', 'TW-1447-000003', 2, 'membership', 'closed', FALSE, 'desk', '{"service": "membership", "q.holder": "person", "q.profession": "\u062d\u0633\u0628 \u0645\u0627 \u0630\u0643\u0631\u0647 \u0635\u0627\u062d\u0628 \u0627\u0644\u0637\u0644\u0628.", "q.in_area": true, "q.shares": "7", "q.paid_on": "2025-05-18", "paper.national_id.state": "present", "paper.national_id.sighted": true, "paper.national_id.matched": true, "paper.national_id.date": "2029-12-03", "paper.transfer_receipt.state": "present", "paper.transfer_receipt.sighted": true, "paper.transfer_receipt.matched": true, "paper.transfer_receipt.date": "2025-10-21"}', NULL, '2025-11-03', '2025-11-03', '2025-11-11', NULL, '2025-11-24', 2, NULL, '2025-11-24 06:17:00.000000', NULL);
INSERT INTO "request" ("id", "uuid", "number", "person_id", "service", "state", "referred", "taken_from", "answers", "at_block", "received_on", "complete_on", "answered_on", "answer_due", "closed_on", "officer_id", "forms_digest", "changed_at", "destroyed_on") VALUES (8, 'f0c90f48-1fa1-4492-af2a-330ae6f43786', 'TW-1447-000004', 3, 'cash_aid', 'closed', FALSE, 'website', '{"service": "cash_aid", "q.obligations": "3250", "paper.iban_certificate.state": "present", "paper.iban_certificate.sighted": true, "paper.iban_certificate.matched": true, "paper.iban_certificate.date": "2025-04-10"}', NULL, '2026-01-26', '2026-01-26', '2026-02-05', NULL, '2026-02-25', 2, NULL, '2026-02-25 08:59:00.000000', NULL);
INSERT INTO "request" ("id", "uuid", "number", "person_id", "service", "state", "referred", "taken_from", "answers", "at_block", "received_on", "complete_on", "answered_on", "answer_due", "closed_on", "officer_id", "forms_digest", "changed_at", "destroyed_on") VALUES (9, '979ca10d-8afd-469c-b6e1-ac22f64c59ed', 'TW-1448-000001', 3, 'membership_certificate', 'closed', FALSE, 'desk', '{"service": "membership_certificate", "q.addressed_to": "\u0643\u0645\u0627 \u0641\u064a \u0627\u0644\u0645\u0633\u062a\u0646\u062f \u0627\u0644\u0645\u0631\u0641\u0642.", "q.with_shares": false, "q.holder": "person", "paper.national_id.state": "present", "paper.national_id.sighted": true, "paper.national_id.matched": true, "paper.national_id.date": "2027-12-10"}', NULL, '2026-07-02', '2026-07-02', '2026-07-09', NULL, '2026-08-03', 2, NULL, '2026-08-03 09:07:00.000000', NULL);
INSERT INTO "request" ("id", "uuid", "number", "person_id", "service", "state", "referred", "taken_from", "answers", "at_block", "received_on", "complete_on", "answered_on", "answer_due", "closed_on", "officer_id", "forms_digest", "changed_at", "destroyed_on") VALUES (10, 'ac945a34-a338-4649-ae93-2d0fe1a1f02b', 'TW-1448-000002', 1, 'seasonal_aid', 'told', FALSE, 'desk', '{"service": "seasonal_aid", "q.season": "ramadan", "q.delivery": "home", "paper.family_card.state": "present", "paper.family_card.sighted": true, "paper.family_card.matched": true}', NULL, '2026-08-27', '2026-08-30', '2026-09-13', NULL, NULL, 2, NULL, '2026-09-13 10:44:00.000000', NULL);
INSERT INTO "request" ("id", "uuid", "number", "person_id", "service", "state", "referred", "taken_from", "answers", "at_block", "received_on", "complete_on", "answered_on", "answer_due", "closed_on", "officer_id", "forms_digest", "changed_at", "destroyed_on") VALUES (11, '3d9b5617-f984-49ca-a05c-789aca8bf134', 'TW-1448-000003', 4, 'registration', 'incomplete', FALSE, 'desk', '{"service": "registration", "q.in_area": true, "q.family_size": "2", "q.social_security": false, "q.pension": true, "q.salary": false, "q.monthly_income": "2800", "q.other_aid": true, "q.other_aid_from": "\u062d\u0633\u0628 \u0645\u0627 \u0630\u0643\u0631\u0647 \u0635\u0627\u062d\u0628 \u0627\u0644\u0637\u0644\u0628.", "q.housing": "owned", "q.iban": "SA7097206567456384172399", "paper.national_id.state": "present", "paper.national_id.sighted": true, "paper.national_id.matched": true, "paper.national_id.date": "2030-06-07", "paper.family_card.state": "present", "paper.family_card.sighted": true, "paper.family_card.matched": true, "paper.title_deed.state": "present", "paper.title_deed.sighted": true, "paper.title_deed.matched": true, "paper.pension_statement.state": "absent", "paper.iban_certificate.state": "present", "paper.iban_certificate.sighted": true, "paper.iban_certificate.matched": true, "paper.iban_certificate.date": "2026-05-26", "paper.medical_report.state": "present", "paper.medical_report.sighted": true, "paper.medical_report.matched": true, "paper.medical_report.date": "2026-08-17", "paper.disability_card.state": "absent"}', NULL, '2026-09-16', NULL, NULL, NULL, NULL, 2, NULL, '2026-09-16 06:35:00.000000', NULL);
INSERT INTO "request" ("id", "uuid", "number", "person_id", "service", "state", "referred", "taken_from", "answers", "at_block", "received_on", "complete_on", "answered_on", "answer_due", "closed_on", "officer_id", "forms_digest", "changed_at", "destroyed_on") VALUES (12, '8b7d1992-2d00-4ca9-9789-5b599eb4afae', 'TW-1448-000004', 1, 'food_basket', 'with_committee', FALSE, 'desk', '{"service": "food_basket", "q.other_basket": false, "q.infant_milk": false, "q.special_food": true, "q.special_food_kind": "\u0644\u0627 \u064a\u0648\u062c\u062f.", "q.delivery": "delegate", "q.delegate_name": "\u0645\u0646\u064a\u0631\u0629 \u0633\u0639\u0648\u062f \u0645\u062d\u0645\u062f \u0627\u0644\u063a\u0627\u0645\u062f\u064a", "paper.family_card.state": "present", "paper.family_card.sighted": true, "paper.family_card.matched": true}', NULL, '2026-09-27', '2026-09-27', NULL, '2026-10-18', NULL, 2, NULL, '2026-09-30 07:58:00.000000', NULL);
INSERT INTO "request" ("id", "uuid", "number", "person_id", "service", "state", "referred", "taken_from", "answers", "at_block", "received_on", "complete_on", "answered_on", "answer_due", "closed_on", "officer_id", "forms_digest", "changed_at", "destroyed_on") VALUES (13, '016ad716-ac10-471f-88aa-bb1927a3f079', NULL, 4, 'utility_bills', 'draft', FALSE, 'desk', '{"service": "utility_bills"}', NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, '2026-09-24 09:40:00.000000', NULL);
INSERT INTO "sensitive_fact" ("id", "person_id", "kind", "value", "said_on", "taken_by") VALUES (1, 1, 'monthly_income', '8600', '2026-10-01', 2);
INSERT INTO "sensitive_fact" ("id", "person_id", "kind", "value", "said_on", "taken_by") VALUES (2, 2, 'monthly_income', '5800', '2026-10-01', 2);
INSERT INTO "sensitive_fact" ("id", "person_id", "kind", "value", "said_on", "taken_by") VALUES (3, 3, 'monthly_income', '1700', '2026-10-01', 2);
INSERT INTO "sensitive_fact" ("id", "person_id", "kind", "value", "said_on", "taken_by") VALUES (4, 4, 'monthly_income', '1700', '2026-10-01', 2);
INSERT INTO "survey_remark" ("id", "round_id", "text") VALUES (1381512686166877662, 2, 'زيادة المقاعد في مكان الانتظار.');
INSERT INTO "survey_remark" ("id", "round_id", "text") VALUES (1674349549844032762, 2, 'تطويل أوقات العمل في المساء.');
INSERT INTO "survey_remark" ("id", "round_id", "text") VALUES (3211183934121962042, 2, 'إرسال رسالة قبل الموعد بيوم.');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (10620515819189619, 1, 'reception', '{"speed": 2, "accuracy": 2, "reach": 1, "whole": 1, "manner": 2, "knowledge": 3}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (15736456892439769, 2, 'food_basket', '{"ease": 1, "clarity": 3, "speed": 1, "place": 2, "whole": 2, "manner": 3, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (23444389379127855, 2, 'registration', '{"ease": 1, "clarity": 1, "place": 1, "whole": 1, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (37648889960593906, 2, 'food_basket', '{"ease": 2, "clarity": 1, "speed": 3, "place": 1, "whole": 1, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (79551653791728452, 3, 'registration', '{"ease": 2, "clarity": 3, "speed": 1, "place": 3, "whole": 1, "manner": 2, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (112001442417373840, 3, 'registration', '{"ease": 1, "clarity": 3, "speed": 1, "place": 3, "whole": 1, "manner": 1, "knowledge": 1, "privacy": 2}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (154755185689210044, 2, 'registration', '{"ease": 2, "clarity": 1, "speed": 1, "place": 1, "whole": 2, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (159413080945787209, 3, 'registration', '{"ease": 2, "clarity": 1, "speed": 3, "place": 1, "whole": 3, "manner": 1, "knowledge": 1, "privacy": 2}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (270256790233058610, 2, 'cash_aid', '{"ease": 1, "clarity": 1, "speed": 1, "place": 2, "whole": 2, "manner": 1, "knowledge": 3, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (282191922522590853, 3, 'food_basket', '{"ease": 1, "clarity": 1, "speed": 1, "place": 1, "whole": 1, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (336184085100336360, 2, 'registration', '{"ease": 1, "clarity": 1, "speed": 2, "place": 1, "whole": 3, "manner": 3, "knowledge": 2, "privacy": 2}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (340894615030967996, 2, 'registration', '{"ease": 1, "clarity": 2, "place": 2, "whole": 1, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (362446935347254649, 3, 'cash_aid', '{"ease": 1, "clarity": 1, "speed": 3, "manner": 1, "knowledge": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (470111486623798876, 2, 'cash_aid', '{"ease": 1, "clarity": 1, "speed": 1, "place": 1, "whole": 3, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (472811388057344986, 1, 'committees', '{"speed": 2, "accuracy": 1, "reach": 2, "whole": 2, "manner": 1, "knowledge": 3}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (557494946564301731, 2, 'food_basket', '{"ease": 2, "clarity": 3, "speed": 3, "place": 2, "whole": 1, "manner": 1, "knowledge": 1, "privacy": 3}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (603820688932600890, 1, 'research', '{"speed": 1, "accuracy": 1, "reach": 1, "whole": 2, "manner": 1, "knowledge": 2}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (633558415346946679, 1, 'reception', '{"speed": 1, "accuracy": 3, "reach": 1, "whole": 1, "manner": 1, "knowledge": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (657176266462192044, 1, 'reception', '{"speed": 1, "accuracy": 1, "whole": 1, "manner": 1, "knowledge": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (675067782154636194, 1, 'research', '{"speed": 1, "accuracy": 1, "reach": 2, "whole": 3, "manner": 1, "knowledge": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (682429219216477138, 2, 'cash_aid', '{"ease": 1, "clarity": 1, "speed": 1, "place": 1, "whole": 1, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (690375115391944214, 2, 'cash_aid', '{"ease": 1, "clarity": 3, "speed": 3, "place": 1, "whole": 1, "knowledge": 1, "privacy": 2}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (697740458617065936, 1, 'committees', '{"speed": 1, "accuracy": 2, "reach": 1, "whole": 2, "manner": 1, "knowledge": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (737532887787768814, 2, 'food_basket', '{"ease": 2, "clarity": 1, "speed": 1, "place": 3, "whole": 3, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (794249897566089566, 2, 'cash_aid', '{"ease": 1, "clarity": 1, "speed": 1, "place": 1, "whole": 2, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (916692662459996600, 2, 'food_basket', '{"ease": 1, "speed": 1, "place": 1, "whole": 1, "manner": 1, "knowledge": 3, "privacy": 3}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (990602489848052821, 2, 'cash_aid', '{"ease": 1, "clarity": 1, "speed": 2, "place": 1, "whole": 1, "manner": 2, "knowledge": 3, "privacy": 2}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (990907463011367880, 2, 'food_basket', '{"ease": 1, "clarity": 1, "speed": 2, "place": 1, "whole": 1, "manner": 1, "knowledge": 2, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (1040354289159159789, 1, 'research', '{"speed": 2, "accuracy": 3, "reach": 1, "whole": 2, "manner": 1, "knowledge": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (1094863460074450621, 2, 'cash_aid', '{"ease": 1, "clarity": 1, "speed": 2, "place": 1, "whole": 2, "manner": 1, "knowledge": 2, "privacy": 2}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (1108574314982465705, 1, 'research', '{"speed": 1, "accuracy": 1, "reach": 2, "manner": 1, "knowledge": 3}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (1155467161105092463, 1, 'research', '{"speed": 1, "accuracy": 2, "reach": 1, "whole": 1, "manner": 3, "knowledge": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (1232626650019118834, 2, 'cash_aid', '{"ease": 1, "clarity": 2, "speed": 3, "place": 2, "whole": 1, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (1290179070040884677, 2, 'food_basket', '{"ease": 1, "clarity": 1, "speed": 1, "whole": 1, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (1303313739430449474, 2, 'cash_aid', '{"ease": 2, "clarity": 1, "speed": 1, "place": 1, "whole": 1, "manner": 1, "knowledge": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (1386262105547669710, 1, 'research', '{"speed": 1, "accuracy": 2, "reach": 1, "whole": 1, "manner": 1, "knowledge": 2}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (1425463439676648936, 2, 'registration', '{"ease": 2, "speed": 1, "place": 1, "whole": 2, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (1454899600574634322, 2, 'registration', '{"ease": 1, "clarity": 1, "speed": 1, "place": 1, "whole": 3, "manner": 3, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (1464148951402752032, 2, 'cash_aid', '{"ease": 2, "clarity": 2, "speed": 2, "place": 1, "whole": 3, "manner": 2, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (1596163943924925138, 2, 'food_basket', '{"ease": 1, "clarity": 3, "speed": 1, "place": 1, "whole": 2, "manner": 2, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (1666790822048794249, 2, 'registration', '{"ease": 1, "clarity": 2, "speed": 1, "place": 1, "whole": 1, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (1749022565874379105, 2, 'cash_aid', '{"ease": 3, "clarity": 1, "speed": 3, "place": 2, "whole": 2, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (1755404513344035567, 1, 'committees', '{"speed": 1, "accuracy": 1, "reach": 1, "whole": 1, "manner": 1, "knowledge": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (1788598291032108594, 2, 'registration', '{"ease": 2, "clarity": 1, "speed": 1, "place": 1, "whole": 2, "manner": 1, "knowledge": 2, "privacy": 3}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (1888672164254420691, 2, 'registration', '{"ease": 2, "clarity": 1, "speed": 2, "place": 1, "whole": 2, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (1957167522504253060, 1, 'committees', '{"speed": 1, "accuracy": 2, "reach": 3, "whole": 1, "manner": 2, "knowledge": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (1980874695702249301, 2, 'food_basket', '{"ease": 1, "clarity": 1, "speed": 1, "place": 1, "whole": 1, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (2091653609620080260, 2, 'cash_aid', '{"ease": 3, "clarity": 2, "speed": 1, "place": 1, "whole": 2, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (2096468589625031198, 2, 'registration', '{"ease": 2, "clarity": 3, "place": 1, "whole": 1, "manner": 3, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (2122792558090682574, 2, 'food_basket', '{"ease": 1, "clarity": 1, "speed": 1, "place": 2, "whole": 2, "manner": 1, "knowledge": 1, "privacy": 2}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (2157381208086888283, 2, 'cash_aid', '{"ease": 1, "clarity": 1, "speed": 1, "place": 1, "whole": 1, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (2164416062760039787, 1, 'committees', '{"speed": 1, "accuracy": 1, "reach": 1, "whole": 1, "manner": 2, "knowledge": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (2190718176790243518, 2, 'registration', '{"ease": 3, "clarity": 1, "speed": 1, "place": 1, "whole": 1, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (2211389266778211047, 1, 'reception', '{"speed": 1, "accuracy": 1, "reach": 2, "manner": 1, "knowledge": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (2273189695802273804, 2, 'registration', '{"ease": 1, "clarity": 2, "speed": 3, "place": 1, "whole": 1, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (2308720926997617837, 2, 'cash_aid', '{"ease": 1, "clarity": 1, "speed": 1, "place": 1, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (2367769050117626595, 2, 'cash_aid', '{"ease": 1, "clarity": 1, "speed": 3, "place": 1, "manner": 1, "knowledge": 1, "privacy": 2}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (2413009596707365531, 3, 'cash_aid', '{"ease": 3, "clarity": 1, "speed": 3, "place": 1, "whole": 1, "manner": 3, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (2494011881982536280, 3, 'cash_aid', '{"ease": 1, "speed": 1, "place": 1, "whole": 1, "manner": 1, "knowledge": 2, "privacy": 2}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (2506867169829611327, 2, 'food_basket', '{"ease": 1, "clarity": 1, "speed": 1, "place": 1, "whole": 1, "manner": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (2561409315009749365, 1, 'research', '{"speed": 3, "accuracy": 2, "reach": 2, "whole": 2, "manner": 1, "knowledge": 2}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (2563945263957058100, 1, 'committees', '{"speed": 1, "accuracy": 1, "reach": 2, "whole": 1, "manner": 2, "knowledge": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (2628835154533457922, 1, 'committees', '{"speed": 1, "accuracy": 2, "reach": 1, "whole": 2, "manner": 1, "knowledge": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (2638134450293992538, 2, 'food_basket', '{"ease": 1, "clarity": 2, "place": 1, "whole": 1, "manner": 2, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (2661676113891805439, 1, 'committees', '{"speed": 3, "accuracy": 1, "reach": 1, "whole": 1, "manner": 2, "knowledge": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (2734486678507883056, 2, 'food_basket', '{"ease": 1, "clarity": 1, "speed": 3, "place": 2, "whole": 2, "manner": 2, "knowledge": 1, "privacy": 2}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (2787936651932628965, 3, 'cash_aid', '{"ease": 1, "clarity": 1, "speed": 1, "place": 2, "whole": 3, "manner": 1, "knowledge": 3, "privacy": 2}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (2950402487793401272, 2, 'food_basket', '{"ease": 3, "clarity": 2, "speed": 3, "place": 2, "whole": 1, "manner": 1, "knowledge": 1, "privacy": 2}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (3077068287048575766, 3, 'registration', '{"ease": 1, "clarity": 1, "speed": 3, "place": 1, "whole": 2, "manner": 1, "knowledge": 3, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (3085651383041536292, 2, 'food_basket', '{"ease": 2, "clarity": 1, "speed": 1, "place": 1, "knowledge": 2, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (3243684031013983941, 2, 'food_basket', '{"ease": 2, "clarity": 1, "speed": 1, "place": 1, "whole": 1, "manner": 1, "knowledge": 1, "privacy": 2}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (3263872815987987529, 2, 'food_basket', '{"ease": 1, "speed": 1, "place": 2, "whole": 2, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (3306432323230520654, 1, 'reception', '{"speed": 1, "reach": 1, "whole": 1, "manner": 3, "knowledge": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (3377013188074471804, 3, 'cash_aid', '{"ease": 1, "speed": 1, "whole": 1, "manner": 3, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (3398280284921952062, 2, 'food_basket', '{"ease": 1, "clarity": 1, "speed": 2, "whole": 1, "manner": 2, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (3544722927032542046, 1, 'reception', '{"speed": 3, "accuracy": 3, "reach": 2, "whole": 1, "manner": 1, "knowledge": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (3559998182179382250, 2, 'cash_aid', '{"ease": 2, "speed": 1, "place": 1, "whole": 1, "manner": 2, "knowledge": 1, "privacy": 2}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (3680993980096658878, 2, 'registration', '{"ease": 3, "clarity": 3, "speed": 1, "place": 1, "whole": 1, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (3697938564769823360, 3, 'registration', '{"ease": 2, "clarity": 1, "speed": 1, "place": 3, "whole": 1, "manner": 2, "knowledge": 2, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (3698561229768894585, 2, 'food_basket', '{"ease": 2, "clarity": 2, "speed": 2, "place": 1, "whole": 1, "manner": 1, "knowledge": 3, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (3727940815775515510, 2, 'registration', '{"ease": 1, "clarity": 1, "speed": 1, "place": 3, "whole": 2, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (3780102541968397942, 2, 'food_basket', '{"ease": 1, "clarity": 1, "speed": 1, "place": 1, "whole": 1, "manner": 1, "knowledge": 1, "privacy": 2}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (3838607295229234156, 2, 'food_basket', '{"ease": 1, "clarity": 1, "speed": 3, "place": 1, "whole": 1, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (3843975339310894714, 1, 'committees', '{"speed": 1, "accuracy": 2, "reach": 1, "whole": 1, "manner": 2, "knowledge": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (3895763099204709874, 2, 'registration', '{"ease": 1, "clarity": 1, "speed": 1, "whole": 1, "manner": 2, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (3958798731482631064, 2, 'food_basket', '{"clarity": 1, "speed": 2, "place": 3, "whole": 1, "manner": 2, "knowledge": 2, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (3962227457108311231, 2, 'cash_aid', '{"ease": 1, "clarity": 1, "speed": 1, "place": 2, "whole": 3, "knowledge": 1, "privacy": 2}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (4164405776313028043, 1, 'committees', '{"speed": 2, "accuracy": 1, "reach": 2, "whole": 2, "manner": 1, "knowledge": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (4190625514139632155, 2, 'registration', '{"ease": 1, "clarity": 1, "speed": 1, "place": 2, "whole": 3, "manner": 3, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (4251104880089076867, 2, 'cash_aid', '{"ease": 1, "clarity": 1, "speed": 1, "place": 1, "whole": 3, "manner": 2, "knowledge": 2, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (4252162363209155853, 2, 'registration', '{"ease": 1, "clarity": 1, "speed": 1, "place": 1, "whole": 1, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (4256117682797139177, 3, 'food_basket', '{"ease": 1, "clarity": 1, "speed": 1, "place": 1, "whole": 1, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (4257081837873604819, 2, 'registration', '{"ease": 1, "clarity": 1, "speed": 1, "place": 2, "whole": 1, "manner": 2, "knowledge": 2, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (4283091726107640029, 2, 'registration', '{"ease": 2, "clarity": 1, "speed": 1, "place": 1, "whole": 1, "manner": 1, "knowledge": 1, "privacy": 2}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (4310459900010059526, 2, 'registration', '{"ease": 1, "clarity": 1, "speed": 3, "place": 1, "whole": 2, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (4419384212731502324, 1, 'committees', '{"speed": 2, "accuracy": 1, "reach": 1, "whole": 2, "manner": 1, "knowledge": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (4441919882868772974, 2, 'food_basket', '{"ease": 1, "clarity": 1, "speed": 2, "place": 3, "whole": 1, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (4453032839699938896, 2, 'registration', '{"ease": 1, "clarity": 1, "speed": 1, "place": 2, "whole": 1, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (4535875607548791432, 2, 'registration', '{"ease": 3, "clarity": 1, "speed": 2, "place": 1, "whole": 1, "manner": 1, "knowledge": 1, "privacy": 1}');
INSERT INTO "survey_sheet" ("id", "round_id", "group", "levels") VALUES (4563578423676140402, 2, 'cash_aid', '{"ease": 1, "clarity": 1, "speed": 1, "place": 1, "whole": 1, "manner": 2, "knowledge": 2, "privacy": 1}');
INSERT INTO "visit_finding" ("id", "office_visit_id", "text", "due_on", "made_at", "by_id", "done", "done_on", "done_by") VALUES (1, 1, 'لا مقاعد كافية لكبار السن.', '2026-05-08', '2026-04-24 08:52:00.000000', 3, 'أُضيفت أربعة مقاعد.', '2026-05-03', 3);
INSERT INTO "visit_finding" ("id", "office_visit_id", "text", "due_on", "made_at", "by_id", "done", "done_on", "done_by") VALUES (2, 1, 'الرد على الاتصال يتأخر في أول الدوام.', '2026-05-08', '2026-04-24 08:52:00.000000', 3, 'خُصّص موظف للاتصالات في أول الدوام.', '2026-05-03', 3);
INSERT INTO "visit_finding" ("id", "office_visit_id", "text", "due_on", "made_at", "by_id", "done", "done_on", "done_by") VALUES (3, 2, 'الرد على الاتصال يتأخر في أول الدوام.', '2026-06-22', '2026-06-08 09:59:00.000000', 3, 'خُصّص موظف للاتصالات في أول الدوام.', '2026-06-17', 3);
INSERT INTO "visit_finding" ("id", "office_visit_id", "text", "due_on", "made_at", "by_id", "done", "done_on", "done_by") VALUES (4, 2, 'لوحة أوقات الاستقبال قديمة.', '2026-06-22', '2026-06-08 09:59:00.000000', 3, 'عُلّقت لوحة جديدة بالأوقات.', '2026-06-17', 3);
INSERT INTO "visit_finding" ("id", "office_visit_id", "text", "due_on", "made_at", "by_id", "done", "done_on", "done_by") VALUES (5, 3, 'لوحة أوقات الاستقبال قديمة.', '2026-08-06', '2026-07-23 08:57:00.000000', 3, 'عُلّقت لوحة جديدة بالأوقات.', '2026-08-01', 3);
INSERT INTO "visit_finding" ("id", "office_visit_id", "text", "due_on", "made_at", "by_id", "done", "done_on", "done_by") VALUES (6, 3, 'لا مقاعد كافية لكبار السن.', '2026-08-06', '2026-07-23 08:57:00.000000', 3, 'أُضيفت أربعة مقاعد.', '2026-08-01', 3);
INSERT INTO "visit_finding" ("id", "office_visit_id", "text", "due_on", "made_at", "by_id", "done", "done_on", "done_by") VALUES (7, 4, 'لا مقاعد كافية لكبار السن.', '2026-09-20', '2026-09-06 10:20:00.000000', 3, 'أُضيفت أربعة مقاعد.', '2026-09-15', 3);
INSERT INTO "visit_finding" ("id", "office_visit_id", "text", "due_on", "made_at", "by_id", "done", "done_on", "done_by") VALUES (8, 4, 'الرد على الاتصال يتأخر في أول الدوام.', '2026-09-20', '2026-09-06 10:20:00.000000', 3, NULL, NULL, NULL);
INSERT INTO "work" ("id", "person_id", "title", "owner", "terms", "until_on", "noted_at", "by_id", "ended_on", "ended_reason", "ended_by") VALUES (1, 1, 'تصميم شعار للسوق الخيري', 'مقدّم العمل نفسه', 'نشره في حسابات الجمعية منسوبًا إلى صاحبه، دون بيعه أو تعديله.', '2027-07-28', '2026-08-02 10:20:00.000000', 2, NULL, NULL, NULL);
INSERT INTO "work" ("id", "person_id", "title", "owner", "terms", "until_on", "noted_at", "by_id", "ended_on", "ended_reason", "ended_by") VALUES (2, 2, 'دليل إعداد المنتجات المنزلية', 'مقدّم العمل نفسه', 'نشره في حسابات الجمعية منسوبًا إلى صاحبه، دون بيعه أو تعديله.', NULL, '2026-08-02 05:06:00.000000', 2, NULL, NULL, NULL);
INSERT INTO "work" ("id", "person_id", "title", "owner", "terms", "until_on", "noted_at", "by_id", "ended_on", "ended_reason", "ended_by") VALUES (3, 3, 'صور من فعاليات الجمعية', 'مقدّم العمل نفسه', 'نشره في حسابات الجمعية منسوبًا إلى صاحبه، دون بيعه أو تعديله.', NULL, '2026-08-02 05:03:00.000000', 2, NULL, NULL, NULL);
INSERT INTO "agenda_item" ("id", "session_id", "request_id", "put_off", "added_at", "by_id") VALUES (1, 1, 1, NULL, '2024-12-15 07:22:00.000000', 5);
INSERT INTO "agenda_item" ("id", "session_id", "request_id", "put_off", "added_at", "by_id") VALUES (2, 2, 2, NULL, '2025-03-04 10:29:00.000000', 5);
INSERT INTO "agenda_item" ("id", "session_id", "request_id", "put_off", "added_at", "by_id") VALUES (3, 3, 3, NULL, '2025-05-14 07:38:00.000000', 5);
INSERT INTO "agenda_item" ("id", "session_id", "request_id", "put_off", "added_at", "by_id") VALUES (4, 4, 5, NULL, '2025-09-11 05:04:00.000000', 5);
INSERT INTO "agenda_item" ("id", "session_id", "request_id", "put_off", "added_at", "by_id") VALUES (5, 5, 6, NULL, '2025-10-06 10:56:00.000000', 5);
INSERT INTO "agenda_item" ("id", "session_id", "request_id", "put_off", "added_at", "by_id") VALUES (6, 6, 7, NULL, '2025-11-10 10:57:00.000000', 5);
INSERT INTO "agenda_item" ("id", "session_id", "request_id", "put_off", "added_at", "by_id") VALUES (7, 7, 8, NULL, '2026-02-04 10:53:00.000000', 5);
INSERT INTO "agenda_item" ("id", "session_id", "request_id", "put_off", "added_at", "by_id") VALUES (8, 8, 9, NULL, '2026-07-09 06:10:00.000000', 5);
INSERT INTO "agenda_item" ("id", "session_id", "request_id", "put_off", "added_at", "by_id") VALUES (9, 9, 10, NULL, '2026-09-08 10:13:00.000000', 5);
INSERT INTO "agreed_channel" ("id", "request_id", "channel", "address", "best_time", "second_channel", "trusted_person", "read_back", "reason", "agent", "agent_feminine", "deed", "agreed_at", "by_id") VALUES (1, 1, 'fax', NULL, NULL, NULL, NULL, TRUE, NULL, NULL, NULL, NULL, '2024-12-05 09:18:00.000000', 2);
INSERT INTO "agreed_channel" ("id", "request_id", "channel", "address", "best_time", "second_channel", "trusted_person", "read_back", "reason", "agent", "agent_feminine", "deed", "agreed_at", "by_id") VALUES (2, 2, 'visit', NULL, NULL, NULL, NULL, TRUE, NULL, NULL, NULL, NULL, '2025-02-23 07:31:00.000000', 2);
INSERT INTO "agreed_channel" ("id", "request_id", "channel", "address", "best_time", "second_channel", "trusted_person", "read_back", "reason", "agent", "agent_feminine", "deed", "agreed_at", "by_id") VALUES (3, 3, 'website', NULL, NULL, NULL, NULL, TRUE, NULL, NULL, NULL, NULL, '2025-05-01 08:23:00.000000', 2);
INSERT INTO "agreed_channel" ("id", "request_id", "channel", "address", "best_time", "second_channel", "trusted_person", "read_back", "reason", "agent", "agent_feminine", "deed", "agreed_at", "by_id") VALUES (4, 5, 'letter', NULL, NULL, NULL, NULL, TRUE, NULL, NULL, NULL, NULL, '2025-08-28 07:08:00.000000', 2);
INSERT INTO "agreed_channel" ("id", "request_id", "channel", "address", "best_time", "second_channel", "trusted_person", "read_back", "reason", "agent", "agent_feminine", "deed", "agreed_at", "by_id") VALUES (5, 6, 'phone', NULL, NULL, NULL, NULL, TRUE, NULL, NULL, NULL, NULL, '2025-09-22 09:50:00.000000', 2);
INSERT INTO "agreed_channel" ("id", "request_id", "channel", "address", "best_time", "second_channel", "trusted_person", "read_back", "reason", "agent", "agent_feminine", "deed", "agreed_at", "by_id") VALUES (6, 7, 'fax', NULL, NULL, NULL, NULL, TRUE, NULL, NULL, NULL, NULL, '2025-11-03 06:09:00.000000', 2);
INSERT INTO "agreed_channel" ("id", "request_id", "channel", "address", "best_time", "second_channel", "trusted_person", "read_back", "reason", "agent", "agent_feminine", "deed", "agreed_at", "by_id") VALUES (7, 8, 'phone', NULL, NULL, NULL, NULL, TRUE, NULL, NULL, NULL, NULL, '2026-01-26 08:31:00.000000', 2);
INSERT INTO "agreed_channel" ("id", "request_id", "channel", "address", "best_time", "second_channel", "trusted_person", "read_back", "reason", "agent", "agent_feminine", "deed", "agreed_at", "by_id") VALUES (8, 9, 'visit', NULL, NULL, NULL, NULL, TRUE, NULL, NULL, NULL, NULL, '2026-07-02 10:32:00.000000', 2);
INSERT INTO "agreed_channel" ("id", "request_id", "channel", "address", "best_time", "second_channel", "trusted_person", "read_back", "reason", "agent", "agent_feminine", "deed", "agreed_at", "by_id") VALUES (9, 10, 'visit', NULL, NULL, NULL, NULL, TRUE, NULL, NULL, NULL, NULL, '2026-08-30 05:39:00.000000', 2);
INSERT INTO "agreed_channel" ("id", "request_id", "channel", "address", "best_time", "second_channel", "trusted_person", "read_back", "reason", "agent", "agent_feminine", "deed", "agreed_at", "by_id") VALUES (10, 12, 'email', NULL, NULL, NULL, NULL, TRUE, NULL, NULL, NULL, NULL, '2026-09-27 09:29:00.000000', 2);
INSERT INTO "arrival" ("id", "channel", "reference", "dated_on", "arrived_on", "attachments", "about", "sender", "person_id", "request_id", "by_id") VALUES (1, 'website', '7451', '2026-01-18', '2026-01-26', 5, 'المساعدة النقدية', NULL, 3, 8, 2);
INSERT INTO "complaint" ("id", "uuid", "number", "kind", "person_id", "request_id", "name", "phone", "about", "text", "channel", "state", "body", "verdict", "outcome", "received_on", "answer_by", "closed_on", "owner_id") VALUES (1, NULL, 'TW-1446-C0001', 'complaint', 2, 4, NULL, NULL, 'لم يُردّ على الاتصال خلال أوقات العمل.', NULL, 'visit', 'closed', 'follow_up', 'partly', 'تمت دراسة الأمر واتُّخذ ما يلزم، وتم إبلاغ صاحبه.', '2025-05-07', '2025-05-28', '2025-05-19', 3);
INSERT INTO "contact_attempt" ("id", "request_id", "channel", "result", "note", "tried_at", "by_id") VALUES (1, 1, 'fax', 'told', NULL, '2024-12-17 08:44:00.000000', 2);
INSERT INTO "contact_attempt" ("id", "request_id", "channel", "result", "note", "tried_at", "by_id") VALUES (2, 2, 'visit', 'no_answer', NULL, '2025-03-05 10:14:00.000000', 2);
INSERT INTO "contact_attempt" ("id", "request_id", "channel", "result", "note", "tried_at", "by_id") VALUES (3, 2, 'visit', 'told', NULL, '2025-03-06 08:02:00.000000', 2);
INSERT INTO "contact_attempt" ("id", "request_id", "channel", "result", "note", "tried_at", "by_id") VALUES (4, 3, 'website', 'told', NULL, '2025-05-14 09:19:00.000000', 2);
INSERT INTO "contact_attempt" ("id", "request_id", "channel", "result", "note", "tried_at", "by_id") VALUES (5, 5, 'letter', 'told', NULL, '2025-09-15 07:41:00.000000', 2);
INSERT INTO "contact_attempt" ("id", "request_id", "channel", "result", "note", "tried_at", "by_id") VALUES (6, 6, 'phone', 'no_answer', NULL, '2025-10-06 09:37:00.000000', 2);
INSERT INTO "contact_attempt" ("id", "request_id", "channel", "result", "note", "tried_at", "by_id") VALUES (7, 6, 'phone', 'told', NULL, '2025-10-08 08:48:00.000000', 2);
INSERT INTO "contact_attempt" ("id", "request_id", "channel", "result", "note", "tried_at", "by_id") VALUES (8, 7, 'fax', 'no_answer', NULL, '2025-11-11 09:17:00.000000', 2);
INSERT INTO "contact_attempt" ("id", "request_id", "channel", "result", "note", "tried_at", "by_id") VALUES (9, 7, 'fax', 'told', NULL, '2025-11-11 09:20:00.000000', 2);
INSERT INTO "contact_attempt" ("id", "request_id", "channel", "result", "note", "tried_at", "by_id") VALUES (10, 8, 'phone', 'told', NULL, '2026-02-05 05:54:00.000000', 2);
INSERT INTO "contact_attempt" ("id", "request_id", "channel", "result", "note", "tried_at", "by_id") VALUES (11, 9, 'visit', 'told', NULL, '2026-07-09 09:34:00.000000', 2);
INSERT INTO "contact_attempt" ("id", "request_id", "channel", "result", "note", "tried_at", "by_id") VALUES (12, 10, 'visit', 'no_answer', NULL, '2026-09-10 09:26:00.000000', 2);
INSERT INTO "contact_attempt" ("id", "request_id", "channel", "result", "note", "tried_at", "by_id") VALUES (13, 10, 'visit', 'no_answer', NULL, '2026-09-13 06:10:00.000000', 2);
INSERT INTO "contact_attempt" ("id", "request_id", "channel", "result", "note", "tried_at", "by_id") VALUES (14, 10, 'visit', 'told', NULL, '2026-09-13 07:18:00.000000', 2);
INSERT INTO "decision" ("id", "request_id", "session_id", "outcome", "kind", "halalas", "schedule", "reason", "missing", "early_reason", "late_reason", "members", "decided_at", "by_id") VALUES (1, 1, 1, 'accepted', 'record', NULL, 'null', NULL, 'null', NULL, NULL, '{"decided": [1, 2, 3], "left": {}}', '2024-12-15 07:22:00.000000', 5);
INSERT INTO "decision" ("id", "request_id", "session_id", "outcome", "kind", "halalas", "schedule", "reason", "missing", "early_reason", "late_reason", "members", "decided_at", "by_id") VALUES (2, 2, 2, 'accepted', 'in_kind', NULL, 'null', NULL, 'null', NULL, NULL, '{"decided": [1, 2, 3], "left": {}}', '2025-03-04 10:29:00.000000', 5);
INSERT INTO "decision" ("id", "request_id", "session_id", "outcome", "kind", "halalas", "schedule", "reason", "missing", "early_reason", "late_reason", "members", "decided_at", "by_id") VALUES (3, 3, 3, 'accepted', 'in_kind', NULL, 'null', NULL, 'null', NULL, NULL, '{"decided": [1, 2, 3], "left": {}}', '2025-05-14 07:38:00.000000', 5);
INSERT INTO "decision" ("id", "request_id", "session_id", "outcome", "kind", "halalas", "schedule", "reason", "missing", "early_reason", "late_reason", "members", "decided_at", "by_id") VALUES (4, 5, 4, 'rejected', NULL, NULL, 'null', 'عنوان السكن خارج نطاق خدمات الجمعية.', 'null', NULL, NULL, '{"decided": [1, 2, 3], "left": {}}', '2025-09-11 05:04:00.000000', 5);
INSERT INTO "decision" ("id", "request_id", "session_id", "outcome", "kind", "halalas", "schedule", "reason", "missing", "early_reason", "late_reason", "members", "decided_at", "by_id") VALUES (5, 6, 5, 'rejected', NULL, NULL, 'null', 'عنوان السكن خارج نطاق خدمات الجمعية.', 'null', NULL, NULL, '{"decided": [1, 2, 3, 4], "left": {}}', '2025-10-06 10:56:00.000000', 5);
INSERT INTO "decision" ("id", "request_id", "session_id", "outcome", "kind", "halalas", "schedule", "reason", "missing", "early_reason", "late_reason", "members", "decided_at", "by_id") VALUES (6, 7, 6, 'rejected', NULL, NULL, 'null', 'سبق تقديم الخدمة نفسها خلال المدة المحددة.', 'null', NULL, NULL, '{"decided": [1, 2, 3, 4], "left": {}}', '2025-11-10 10:57:00.000000', 5);
INSERT INTO "decision" ("id", "request_id", "session_id", "outcome", "kind", "halalas", "schedule", "reason", "missing", "early_reason", "late_reason", "members", "decided_at", "by_id") VALUES (7, 8, 7, 'accepted', 'money', 125000, 'null', NULL, 'null', NULL, NULL, '{"decided": [1, 2, 3], "left": {}}', '2026-02-04 10:53:00.000000', 5);
INSERT INTO "decision" ("id", "request_id", "session_id", "outcome", "kind", "halalas", "schedule", "reason", "missing", "early_reason", "late_reason", "members", "decided_at", "by_id") VALUES (8, 9, 8, 'accepted', 'record', NULL, 'null', NULL, 'null', NULL, NULL, '{"decided": [1, 2, 3, 4], "left": {}}', '2026-07-09 06:10:00.000000', 5);
INSERT INTO "decision" ("id", "request_id", "session_id", "outcome", "kind", "halalas", "schedule", "reason", "missing", "early_reason", "late_reason", "members", "decided_at", "by_id") VALUES (9, 10, 9, 'accepted', 'in_kind', NULL, 'null', NULL, 'null', NULL, NULL, '{"decided": [1, 2, 3, 4], "left": {}}', '2026-09-08 10:13:00.000000', 5);
INSERT INTO "declaration" ("id", "request_id", "purpose", "text", "digest", "version", "read_aloud", "method", "capacity", "signer", "feminine", "relation", "deed", "deed_on", "deed_expires_on", "finger", "witness", "reply_to", "strokes", "refused_reason", "signed_at", "by_id") VALUES (1, 1, 'request', 'أقرّ أنا هند بنت علي بن محمد القحطاني، مقدّمة الطلب، بأن جميع البيانات والمستندات التي قدّمتُها صحيحة، وبأنني مسؤولة مسؤوليةً مباشرةً عن صحتها.', '0482d58723ce2088ba03f03321455d97e4a2523b7f2f7dda3fb9b2fc9643d335', '000', FALSE, 'ink', 'self', 'هند بنت علي بن محمد القحطاني', FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2024-12-05 06:55:00.000000', 2);
INSERT INTO "declaration" ("id", "request_id", "purpose", "text", "digest", "version", "read_aloud", "method", "capacity", "signer", "feminine", "relation", "deed", "deed_on", "deed_expires_on", "finger", "witness", "reply_to", "strokes", "refused_reason", "signed_at", "by_id") VALUES (2, 2, 'request', 'أقرّ أنا سارة خالد حمد الحربي، مقدّمة الطلب، بأن جميع البيانات والمستندات التي قدّمتُها صحيحة، وبأنني مسؤولة مسؤوليةً مباشرةً عن صحتها.', '5e961ec62184d630e5344a04fb68619cfe75ed936a8c6bd5448cd93695d841cf', '000', FALSE, 'ink', 'self', 'سارة خالد حمد الحربي', FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2025-02-23 05:53:00.000000', 2);
INSERT INTO "declaration" ("id", "request_id", "purpose", "text", "digest", "version", "read_aloud", "method", "capacity", "signer", "feminine", "relation", "deed", "deed_on", "deed_expires_on", "finger", "witness", "reply_to", "strokes", "refused_reason", "signed_at", "by_id") VALUES (3, 3, 'request', 'أقرّ أنا سارة خالد حمد الحربي، مقدّمة الطلب، بأن جميع البيانات والمستندات التي قدّمتُها صحيحة، وبأنني مسؤولة مسؤوليةً مباشرةً عن صحتها.', '5e961ec62184d630e5344a04fb68619cfe75ed936a8c6bd5448cd93695d841cf', '000', FALSE, 'ink', 'self', 'سارة خالد حمد الحربي', FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2025-05-01 09:24:00.000000', 2);
INSERT INTO "declaration" ("id", "request_id", "purpose", "text", "digest", "version", "read_aloud", "method", "capacity", "signer", "feminine", "relation", "deed", "deed_on", "deed_expires_on", "finger", "witness", "reply_to", "strokes", "refused_reason", "signed_at", "by_id") VALUES (4, 5, 'request', 'أقرّ أنا هند بنت علي بن محمد القحطاني، مقدّمة الطلب، بأن جميع البيانات والمستندات التي قدّمتُها صحيحة، وبأنني مسؤولة مسؤوليةً مباشرةً عن صحتها.', '0482d58723ce2088ba03f03321455d97e4a2523b7f2f7dda3fb9b2fc9643d335', '000', FALSE, 'ink', 'self', 'هند بنت علي بن محمد القحطاني', FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2025-08-28 06:21:00.000000', 2);
INSERT INTO "declaration" ("id", "request_id", "purpose", "text", "digest", "version", "read_aloud", "method", "capacity", "signer", "feminine", "relation", "deed", "deed_on", "deed_expires_on", "finger", "witness", "reply_to", "strokes", "refused_reason", "signed_at", "by_id") VALUES (5, 6, 'request', 'أقرّ أنا سعود إبراهيم محمد العتيبي، مقدّم الطلب، بأن جميع البيانات والمستندات التي قدّمتُها صحيحة، وبأنني مسؤول مسؤوليةً مباشرةً عن صحتها.', '19fd1531ee34a19777db9128cd4f1f11c329e83c003965da3644c69c388228cb', '000', TRUE, 'ink', 'self', 'سعود إبراهيم محمد العتيبي', FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2025-09-22 06:40:00.000000', 2);
INSERT INTO "declaration" ("id", "request_id", "purpose", "text", "digest", "version", "read_aloud", "method", "capacity", "signer", "feminine", "relation", "deed", "deed_on", "deed_expires_on", "finger", "witness", "reply_to", "strokes", "refused_reason", "signed_at", "by_id") VALUES (6, 7, 'request', 'أقرّ أنا سعود إبراهيم محمد العتيبي، مقدّم الطلب، بأن جميع البيانات والمستندات التي قدّمتُها صحيحة، وبأنني مسؤول مسؤوليةً مباشرةً عن صحتها.', '19fd1531ee34a19777db9128cd4f1f11c329e83c003965da3644c69c388228cb', '000', TRUE, 'ink', 'self', 'سعود إبراهيم محمد العتيبي', FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2025-11-03 10:36:00.000000', 2);
INSERT INTO "declaration" ("id", "request_id", "purpose", "text", "digest", "version", "read_aloud", "method", "capacity", "signer", "feminine", "relation", "deed", "deed_on", "deed_expires_on", "finger", "witness", "reply_to", "strokes", "refused_reason", "signed_at", "by_id") VALUES (7, 8, 'request', 'أقرّ أنا نورة فهد الفوزان، مقدّمة الطلب، بأن جميع البيانات والمستندات التي قدّمتُها صحيحة، وبأنني مسؤولة مسؤوليةً مباشرةً عن صحتها.', '22d34b36f5789f2e3a9ca940e69f018a3d5d05dc7e703c3abaaecd214e141ed8', '000', FALSE, 'ink', 'self', 'نورة فهد الفوزان', FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-01-26 10:52:00.000000', 2);
INSERT INTO "declaration" ("id", "request_id", "purpose", "text", "digest", "version", "read_aloud", "method", "capacity", "signer", "feminine", "relation", "deed", "deed_on", "deed_expires_on", "finger", "witness", "reply_to", "strokes", "refused_reason", "signed_at", "by_id") VALUES (8, 9, 'request', 'أقرّ أنا نورة فهد الفوزان، مقدّمة الطلب، بأن جميع البيانات والمستندات التي قدّمتُها صحيحة، وبأنني مسؤولة مسؤوليةً مباشرةً عن صحتها.', '22d34b36f5789f2e3a9ca940e69f018a3d5d05dc7e703c3abaaecd214e141ed8', '000', FALSE, 'ink', 'self', 'نورة فهد الفوزان', FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-07-02 05:46:00.000000', 2);
INSERT INTO "declaration" ("id", "request_id", "purpose", "text", "digest", "version", "read_aloud", "method", "capacity", "signer", "feminine", "relation", "deed", "deed_on", "deed_expires_on", "finger", "witness", "reply_to", "strokes", "refused_reason", "signed_at", "by_id") VALUES (9, 10, 'request', 'أقرّ أنا سارة خالد حمد الحربي، مقدّمة الطلب، بأن جميع البيانات والمستندات التي قدّمتُها صحيحة، وبأنني مسؤولة مسؤوليةً مباشرةً عن صحتها.', '5e961ec62184d630e5344a04fb68619cfe75ed936a8c6bd5448cd93695d841cf', '000', FALSE, 'ink', 'self', 'سارة خالد حمد الحربي', FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-08-30 10:06:00.000000', 2);
INSERT INTO "declaration" ("id", "request_id", "purpose", "text", "digest", "version", "read_aloud", "method", "capacity", "signer", "feminine", "relation", "deed", "deed_on", "deed_expires_on", "finger", "witness", "reply_to", "strokes", "refused_reason", "signed_at", "by_id") VALUES (10, 12, 'request', 'أقرّ أنا سارة خالد حمد الحربي، مقدّمة الطلب، بأن جميع البيانات والمستندات التي قدّمتُها صحيحة، وبأنني مسؤولة مسؤوليةً مباشرةً عن صحتها.', '5e961ec62184d630e5344a04fb68619cfe75ed936a8c6bd5448cd93695d841cf', '000', FALSE, 'ink', 'self', 'سارة خالد حمد الحربي', FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-09-27 08:11:00.000000', 2);
INSERT INTO "delivery" ("id", "request_id", "what", "halalas", "due_on", "given_on", "given_to", "acknowledged", "by_id") VALUES (1, 1, 'شهادة عضوية', NULL, '2024-12-19', '2024-12-19', 'self', TRUE, 2);
INSERT INTO "delivery" ("id", "request_id", "what", "halalas", "due_on", "given_on", "given_to", "acknowledged", "by_id") VALUES (2, 2, 'حقيبة مدرسية بمستلزماتها لكل طالب وطالبة', NULL, '2025-03-11', '2025-03-11', 'self', TRUE, 2);
INSERT INTO "delivery" ("id", "request_id", "what", "halalas", "due_on", "given_on", "given_to", "acknowledged", "by_id") VALUES (3, 3, 'حقيبة مدرسية بمستلزماتها لكل طالب وطالبة', NULL, '2025-06-01', '2025-06-01', 'self', TRUE, 2);
INSERT INTO "delivery" ("id", "request_id", "what", "halalas", "due_on", "given_on", "given_to", "acknowledged", "by_id") VALUES (4, 8, 'مساعدة نقدية شهرية', 125000, '2026-02-12', '2026-02-12', 'self', TRUE, 2);
INSERT INTO "delivery" ("id", "request_id", "what", "halalas", "due_on", "given_on", "given_to", "acknowledged", "by_id") VALUES (5, 9, 'شهادة عضوية', NULL, '2026-07-28', '2026-07-28', 'self', TRUE, 2);
INSERT INTO "delivery" ("id", "request_id", "what", "halalas", "due_on", "given_on", "given_to", "acknowledged", "by_id") VALUES (6, 10, 'سلة أو كسوة أو لحوم بحسب الموسم', NULL, '2026-09-28', NULL, NULL, FALSE, NULL);
INSERT INTO "document_seen" ("id", "request_id", "document", "member", "standing", "original_sighted", "matched", "issued_on", "expires_on", "note", "copy_kept", "copy", "copy_digest", "accepted_on", "by_id") VALUES (1, 1, 'national_id', NULL, 'present', TRUE, TRUE, NULL, '2025-01-20', NULL, FALSE, NULL, NULL, '2024-12-05', 2);
INSERT INTO "document_seen" ("id", "request_id", "document", "member", "standing", "original_sighted", "matched", "issued_on", "expires_on", "note", "copy_kept", "copy", "copy_digest", "accepted_on", "by_id") VALUES (2, 1, 'representation_letter', NULL, 'present', TRUE, TRUE, '2024-07-27', NULL, NULL, FALSE, NULL, NULL, '2024-12-05', 2);
INSERT INTO "document_seen" ("id", "request_id", "document", "member", "standing", "original_sighted", "matched", "issued_on", "expires_on", "note", "copy_kept", "copy", "copy_digest", "accepted_on", "by_id") VALUES (3, 4, 'family_card', NULL, 'absent', FALSE, FALSE, NULL, NULL, NULL, FALSE, NULL, NULL, NULL, 2);
INSERT INTO "document_seen" ("id", "request_id", "document", "member", "standing", "original_sighted", "matched", "issued_on", "expires_on", "note", "copy_kept", "copy", "copy_digest", "accepted_on", "by_id") VALUES (4, 5, 'electricity_bill', NULL, 'present', TRUE, TRUE, '2025-07-01', NULL, NULL, FALSE, NULL, NULL, '2025-08-28', 2);
INSERT INTO "document_seen" ("id", "request_id", "document", "member", "standing", "original_sighted", "matched", "issued_on", "expires_on", "note", "copy_kept", "copy", "copy_digest", "accepted_on", "by_id") VALUES (5, 6, 'electricity_bill', NULL, 'present', TRUE, TRUE, '2025-08-09', NULL, NULL, FALSE, NULL, NULL, '2025-09-22', 2);
INSERT INTO "document_seen" ("id", "request_id", "document", "member", "standing", "original_sighted", "matched", "issued_on", "expires_on", "note", "copy_kept", "copy", "copy_digest", "accepted_on", "by_id") VALUES (6, 7, 'national_id', NULL, 'present', TRUE, TRUE, NULL, '2029-12-03', NULL, FALSE, NULL, NULL, '2025-11-03', 2);
INSERT INTO "document_seen" ("id", "request_id", "document", "member", "standing", "original_sighted", "matched", "issued_on", "expires_on", "note", "copy_kept", "copy", "copy_digest", "accepted_on", "by_id") VALUES (7, 7, 'transfer_receipt', NULL, 'present', TRUE, TRUE, '2025-10-21', NULL, NULL, FALSE, NULL, NULL, '2025-11-03', 2);
INSERT INTO "document_seen" ("id", "request_id", "document", "member", "standing", "original_sighted", "matched", "issued_on", "expires_on", "note", "copy_kept", "copy", "copy_digest", "accepted_on", "by_id") VALUES (8, 8, 'iban_certificate', NULL, 'present', TRUE, TRUE, '2025-04-10', NULL, NULL, FALSE, NULL, NULL, '2026-01-26', 2);
INSERT INTO "document_seen" ("id", "request_id", "document", "member", "standing", "original_sighted", "matched", "issued_on", "expires_on", "note", "copy_kept", "copy", "copy_digest", "accepted_on", "by_id") VALUES (9, 9, 'national_id', NULL, 'present', TRUE, TRUE, NULL, '2027-12-10', NULL, FALSE, NULL, NULL, '2026-07-02', 2);
INSERT INTO "document_seen" ("id", "request_id", "document", "member", "standing", "original_sighted", "matched", "issued_on", "expires_on", "note", "copy_kept", "copy", "copy_digest", "accepted_on", "by_id") VALUES (10, 10, 'family_card', NULL, 'present', TRUE, TRUE, NULL, NULL, NULL, FALSE, NULL, NULL, '2026-08-27', 2);
INSERT INTO "document_seen" ("id", "request_id", "document", "member", "standing", "original_sighted", "matched", "issued_on", "expires_on", "note", "copy_kept", "copy", "copy_digest", "accepted_on", "by_id") VALUES (11, 11, 'national_id', NULL, 'present', TRUE, TRUE, NULL, '2030-06-07', NULL, FALSE, NULL, NULL, '2026-09-16', 2);
INSERT INTO "document_seen" ("id", "request_id", "document", "member", "standing", "original_sighted", "matched", "issued_on", "expires_on", "note", "copy_kept", "copy", "copy_digest", "accepted_on", "by_id") VALUES (12, 11, 'family_card', NULL, 'present', TRUE, TRUE, NULL, NULL, NULL, FALSE, NULL, NULL, '2026-09-16', 2);
INSERT INTO "document_seen" ("id", "request_id", "document", "member", "standing", "original_sighted", "matched", "issued_on", "expires_on", "note", "copy_kept", "copy", "copy_digest", "accepted_on", "by_id") VALUES (13, 11, 'title_deed', NULL, 'present', TRUE, TRUE, NULL, NULL, NULL, FALSE, NULL, NULL, '2026-09-16', 2);
INSERT INTO "document_seen" ("id", "request_id", "document", "member", "standing", "original_sighted", "matched", "issued_on", "expires_on", "note", "copy_kept", "copy", "copy_digest", "accepted_on", "by_id") VALUES (14, 11, 'pension_statement', NULL, 'absent', FALSE, FALSE, NULL, NULL, NULL, FALSE, NULL, NULL, NULL, 2);
INSERT INTO "document_seen" ("id", "request_id", "document", "member", "standing", "original_sighted", "matched", "issued_on", "expires_on", "note", "copy_kept", "copy", "copy_digest", "accepted_on", "by_id") VALUES (15, 11, 'iban_certificate', NULL, 'present', TRUE, TRUE, '2026-05-26', NULL, NULL, FALSE, NULL, NULL, '2026-09-16', 2);
INSERT INTO "document_seen" ("id", "request_id", "document", "member", "standing", "original_sighted", "matched", "issued_on", "expires_on", "note", "copy_kept", "copy", "copy_digest", "accepted_on", "by_id") VALUES (16, 11, 'medical_report', NULL, 'present', TRUE, TRUE, '2026-08-17', NULL, NULL, FALSE, NULL, NULL, '2026-09-16', 2);
INSERT INTO "document_seen" ("id", "request_id", "document", "member", "standing", "original_sighted", "matched", "issued_on", "expires_on", "note", "copy_kept", "copy", "copy_digest", "accepted_on", "by_id") VALUES (17, 11, 'disability_card', NULL, 'absent', FALSE, FALSE, NULL, NULL, NULL, FALSE, NULL, NULL, NULL, 2);
INSERT INTO "document_seen" ("id", "request_id", "document", "member", "standing", "original_sighted", "matched", "issued_on", "expires_on", "note", "copy_kept", "copy", "copy_digest", "accepted_on", "by_id") VALUES (18, 12, 'family_card', NULL, 'present', TRUE, TRUE, NULL, NULL, NULL, FALSE, NULL, NULL, '2026-09-27', 2);
INSERT INTO "policy_copy" ("id", "version_id", "department", "received_by", "given_on", "evidence", "noted_at", "by_id") VALUES (1, 1, 'إدارة الموارد البشرية', 'سعد بن محمد العنزي', '2026-03-15', NULL, '2026-09-11 06:24:00.000000', 3);
INSERT INTO "policy_copy" ("id", "version_id", "department", "received_by", "given_on", "evidence", "noted_at", "by_id") VALUES (2, 1, 'الإدارة المالية', 'نوف بنت خالد السبيعي', '2026-03-15', NULL, '2026-09-11 10:44:00.000000', 3);
INSERT INTO "policy_copy" ("id", "version_id", "department", "received_by", "given_on", "evidence", "noted_at", "by_id") VALUES (3, 1, 'قسم خدمة المستفيدين', 'فهد بن علي المطيري', '2026-03-15', NULL, '2026-09-11 10:28:00.000000', 3);
INSERT INTO "promise" ("request_id", "working_days", "printed", "recomputed", "effective", "work_due", "extended", "paused_days", "not_before", "printed_calendar", "recomputed_calendar", "estimated") VALUES (1, 15, '2024-12-26', '2024-12-26', '2024-12-26', '2024-12-26', NULL, 0, NULL, '4729ce26438d', '4729ce26438d', FALSE);
INSERT INTO "promise" ("request_id", "working_days", "printed", "recomputed", "effective", "work_due", "extended", "paused_days", "not_before", "printed_calendar", "recomputed_calendar", "estimated") VALUES (2, 15, '2025-03-16', '2025-03-16', '2025-03-16', '2025-03-16', NULL, 0, NULL, '4729ce26438d', '4729ce26438d', FALSE);
INSERT INTO "promise" ("request_id", "working_days", "printed", "recomputed", "effective", "work_due", "extended", "paused_days", "not_before", "printed_calendar", "recomputed_calendar", "estimated") VALUES (3, 15, '2025-05-22', '2025-05-22', '2025-05-22', '2025-05-22', NULL, 0, NULL, '4729ce26438d', '4729ce26438d', FALSE);
INSERT INTO "promise" ("request_id", "working_days", "printed", "recomputed", "effective", "work_due", "extended", "paused_days", "not_before", "printed_calendar", "recomputed_calendar", "estimated") VALUES (5, 15, '2025-09-18', '2025-09-18', '2025-09-18', '2025-09-18', NULL, 0, NULL, '4729ce26438d', '4729ce26438d', FALSE);
INSERT INTO "promise" ("request_id", "working_days", "printed", "recomputed", "effective", "work_due", "extended", "paused_days", "not_before", "printed_calendar", "recomputed_calendar", "estimated") VALUES (6, 15, '2025-10-14', '2025-10-14', '2025-10-14', '2025-10-14', NULL, 0, NULL, '4729ce26438d', '4729ce26438d', FALSE);
INSERT INTO "promise" ("request_id", "working_days", "printed", "recomputed", "effective", "work_due", "extended", "paused_days", "not_before", "printed_calendar", "recomputed_calendar", "estimated") VALUES (7, 15, '2025-11-24', '2025-11-24', '2025-11-24', '2025-11-24', NULL, 0, NULL, '4729ce26438d', '4729ce26438d', FALSE);
INSERT INTO "promise" ("request_id", "working_days", "printed", "recomputed", "effective", "work_due", "extended", "paused_days", "not_before", "printed_calendar", "recomputed_calendar", "estimated") VALUES (8, 15, '2026-02-16', '2026-02-16', '2026-02-16', '2026-02-16', NULL, 0, NULL, '4729ce26438d', '4729ce26438d', FALSE);
INSERT INTO "promise" ("request_id", "working_days", "printed", "recomputed", "effective", "work_due", "extended", "paused_days", "not_before", "printed_calendar", "recomputed_calendar", "estimated") VALUES (9, 15, '2026-07-23', '2026-07-23', '2026-07-23', '2026-07-23', NULL, 0, NULL, 'dd8877849e43', 'dd8877849e43', FALSE);
INSERT INTO "promise" ("request_id", "working_days", "printed", "recomputed", "effective", "work_due", "extended", "paused_days", "not_before", "printed_calendar", "recomputed_calendar", "estimated") VALUES (10, 15, '2026-09-20', '2026-09-20', '2026-09-20', '2026-09-20', NULL, 0, NULL, 'dd8877849e43', 'dd8877849e43', FALSE);
INSERT INTO "promise" ("request_id", "working_days", "printed", "recomputed", "effective", "work_due", "extended", "paused_days", "not_before", "printed_calendar", "recomputed_calendar", "estimated") VALUES (12, 15, '2026-10-18', '2026-10-18', '2026-10-18', '2026-10-18', NULL, 0, NULL, 'dd8877849e43', 'dd8877849e43', FALSE);
INSERT INTO "referral" ("id", "request_id", "reason", "findings", "report", "health", "recommended_service", "recommended_halalas", "referred_at", "referred_by", "returned_at", "returned_by") VALUES (1, 1, 'study', 'الحالة كما ذُكرت في الطلب، ويوصى بالقبول.', NULL, NULL, 'membership_certificate', NULL, '2024-12-10 08:14:00.000000', 2, '2024-12-11 05:37:00.000000', 4);
INSERT INTO "referral" ("id", "request_id", "reason", "findings", "report", "health", "recommended_service", "recommended_halalas", "referred_at", "referred_by", "returned_at", "returned_by") VALUES (2, 2, 'study', 'الحالة كما ذُكرت في الطلب، ويوصى بالقبول.', NULL, NULL, 'school_supplies', NULL, '2025-02-23 09:49:00.000000', 2, '2025-02-26 05:46:00.000000', 4);
INSERT INTO "referral" ("id", "request_id", "reason", "findings", "report", "health", "recommended_service", "recommended_halalas", "referred_at", "referred_by", "returned_at", "returned_by") VALUES (3, 3, 'study', 'الحالة كما ذُكرت في الطلب، ويوصى بالقبول.', NULL, NULL, 'school_supplies', NULL, '2025-05-04 06:58:00.000000', 2, '2025-05-08 06:03:00.000000', 4);
INSERT INTO "referral" ("id", "request_id", "reason", "findings", "report", "health", "recommended_service", "recommended_halalas", "referred_at", "referred_by", "returned_at", "returned_by") VALUES (4, 5, 'study', 'زيارة المنزل تمت، والحاجة قائمة.', NULL, NULL, 'utility_bills', NULL, '2025-09-01 08:35:00.000000', 2, '2025-09-04 08:43:00.000000', 4);
INSERT INTO "referral" ("id", "request_id", "reason", "findings", "report", "health", "recommended_service", "recommended_halalas", "referred_at", "referred_by", "returned_at", "returned_by") VALUES (5, 6, 'study', 'الحالة كما ذُكرت في الطلب، ويوصى بالقبول.', NULL, NULL, 'utility_bills', NULL, '2025-09-28 05:37:00.000000', 2, '2025-10-01 10:41:00.000000', 4);
INSERT INTO "referral" ("id", "request_id", "reason", "findings", "report", "health", "recommended_service", "recommended_halalas", "referred_at", "referred_by", "returned_at", "returned_by") VALUES (6, 7, 'study', 'زيارة المنزل تمت، والحاجة قائمة.', NULL, NULL, 'membership', NULL, '2025-11-04 05:48:00.000000', 2, '2025-11-06 06:35:00.000000', 4);
INSERT INTO "referral" ("id", "request_id", "reason", "findings", "report", "health", "recommended_service", "recommended_halalas", "referred_at", "referred_by", "returned_at", "returned_by") VALUES (7, 8, 'study', 'زيارة المنزل تمت، والحاجة قائمة.', NULL, NULL, 'cash_aid', NULL, '2026-01-26 10:52:00.000000', 2, '2026-01-28 10:15:00.000000', 4);
INSERT INTO "referral" ("id", "request_id", "reason", "findings", "report", "health", "recommended_service", "recommended_halalas", "referred_at", "referred_by", "returned_at", "returned_by") VALUES (8, 9, 'study', 'زيارة المنزل تمت، والحاجة قائمة.', NULL, NULL, 'membership_certificate', NULL, '2026-07-02 10:21:00.000000', 2, '2026-07-07 07:23:00.000000', 4);
INSERT INTO "referral" ("id", "request_id", "reason", "findings", "report", "health", "recommended_service", "recommended_halalas", "referred_at", "referred_by", "returned_at", "returned_by") VALUES (9, 10, 'study', 'الدخل موافق لما قُدّم من مستندات.', NULL, NULL, 'seasonal_aid', NULL, '2026-08-31 10:42:00.000000', 2, '2026-09-06 09:28:00.000000', 4);
INSERT INTO "referral" ("id", "request_id", "reason", "findings", "report", "health", "recommended_service", "recommended_halalas", "referred_at", "referred_by", "returned_at", "returned_by") VALUES (10, 12, 'study', 'زيارة المنزل تمت، والحاجة قائمة.', NULL, NULL, 'food_basket', NULL, '2026-09-29 08:25:00.000000', 2, '2026-09-30 07:58:00.000000', 4);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (1, 1, NULL, NULL, 'incomplete', NULL, '2024-12-05 06:55:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (2, 1, NULL, 'incomplete', 'complete', NULL, '2024-12-05 06:55:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (3, 1, 'study', 'complete', 'with_researcher', NULL, '2024-12-10 08:14:00.000000', 4, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (4, 1, 'to_committee', 'with_researcher', 'with_committee', NULL, '2024-12-11 05:37:00.000000', 5, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (5, 1, 'accept', 'with_committee', 'accepted', NULL, '2024-12-15 07:22:00.000000', 5, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (6, 1, 'tell', 'accepted', 'told', NULL, '2024-12-17 09:19:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (7, 1, 'deliver', 'told', 'delivered', NULL, '2024-12-19 07:44:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (8, 1, 'close', 'delivered', 'closed', NULL, '2024-12-24 05:31:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (9, 2, NULL, NULL, 'incomplete', NULL, '2025-02-11 05:36:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (10, 2, NULL, 'incomplete', 'complete', NULL, '2025-02-23 05:53:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (11, 2, 'study', 'complete', 'with_researcher', NULL, '2025-02-23 09:49:00.000000', 4, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (12, 2, 'to_committee', 'with_researcher', 'with_committee', NULL, '2025-02-26 05:46:00.000000', 5, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (13, 2, 'accept', 'with_committee', 'accepted', NULL, '2025-03-04 10:29:00.000000', 5, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (14, 2, 'tell', 'accepted', 'told', NULL, '2025-03-06 06:12:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (15, 2, 'deliver', 'told', 'delivered', NULL, '2025-03-11 05:52:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (16, 2, 'close', 'delivered', 'closed', NULL, '2025-04-07 07:06:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (17, 3, NULL, NULL, 'incomplete', NULL, '2025-05-01 05:56:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (18, 3, NULL, 'incomplete', 'complete', NULL, '2025-05-01 09:24:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (19, 3, 'study', 'complete', 'with_researcher', NULL, '2025-05-04 06:58:00.000000', 4, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (20, 3, 'to_committee', 'with_researcher', 'with_committee', NULL, '2025-05-08 06:03:00.000000', 5, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (21, 3, 'accept', 'with_committee', 'accepted', NULL, '2025-05-14 07:38:00.000000', 5, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (22, 3, 'tell', 'accepted', 'told', NULL, '2025-05-14 07:38:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (23, 3, 'deliver', 'told', 'delivered', NULL, '2025-06-01 07:36:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (24, 3, 'close', 'delivered', 'closed', NULL, '2025-06-24 07:17:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (25, 4, NULL, NULL, 'incomplete', NULL, '2025-05-06 06:28:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (26, 5, NULL, NULL, 'incomplete', NULL, '2025-08-28 05:02:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (27, 5, NULL, 'incomplete', 'complete', NULL, '2025-08-28 06:21:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (28, 5, 'study', 'complete', 'with_researcher', NULL, '2025-09-01 08:35:00.000000', 4, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (29, 5, 'to_committee', 'with_researcher', 'with_committee', NULL, '2025-09-04 08:43:00.000000', 5, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (30, 5, 'reject', 'with_committee', 'rejected', 'عنوان السكن خارج نطاق خدمات الجمعية.', '2025-09-11 05:04:00.000000', 5, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (31, 5, 'tell', 'rejected', 'told', NULL, '2025-09-15 08:20:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (32, 5, 'close', 'told', 'closed', NULL, '2025-09-22 07:33:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (33, 6, NULL, NULL, 'incomplete', NULL, '2025-09-22 06:40:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (34, 6, NULL, 'incomplete', 'complete', NULL, '2025-09-22 06:40:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (35, 6, 'study', 'complete', 'with_researcher', NULL, '2025-09-28 05:37:00.000000', 4, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (36, 6, 'to_committee', 'with_researcher', 'with_committee', NULL, '2025-10-01 10:41:00.000000', 5, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (37, 6, 'reject', 'with_committee', 'rejected', 'عنوان السكن خارج نطاق خدمات الجمعية.', '2025-10-06 10:56:00.000000', 5, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (38, 6, 'tell', 'rejected', 'told', NULL, '2025-10-08 06:50:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (39, 6, 'close', 'told', 'closed', NULL, '2025-10-29 09:13:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (40, 7, NULL, NULL, 'incomplete', NULL, '2025-11-03 10:36:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (41, 7, NULL, 'incomplete', 'complete', NULL, '2025-11-03 10:36:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (42, 7, 'study', 'complete', 'with_researcher', NULL, '2025-11-04 05:48:00.000000', 4, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (43, 7, 'to_committee', 'with_researcher', 'with_committee', NULL, '2025-11-06 06:35:00.000000', 5, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (44, 7, 'reject', 'with_committee', 'rejected', 'سبق تقديم الخدمة نفسها خلال المدة المحددة.', '2025-11-10 10:57:00.000000', 5, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (45, 7, 'tell', 'rejected', 'told', NULL, '2025-11-11 06:22:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (46, 7, 'close', 'told', 'closed', NULL, '2025-11-24 06:17:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (47, 8, NULL, NULL, 'incomplete', NULL, '2026-01-26 05:37:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (48, 8, NULL, 'incomplete', 'complete', NULL, '2026-01-26 10:52:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (49, 8, 'study', 'complete', 'with_researcher', NULL, '2026-01-26 10:52:00.000000', 4, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (50, 8, 'to_committee', 'with_researcher', 'with_committee', NULL, '2026-01-28 10:15:00.000000', 5, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (51, 8, 'accept', 'with_committee', 'accepted', NULL, '2026-02-04 10:53:00.000000', 5, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (52, 8, 'tell', 'accepted', 'told', NULL, '2026-02-05 06:49:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (53, 8, 'deliver', 'told', 'delivered', NULL, '2026-02-12 05:10:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (54, 8, 'close', 'delivered', 'closed', NULL, '2026-02-25 08:59:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (55, 9, NULL, NULL, 'incomplete', NULL, '2026-07-02 05:06:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (56, 9, NULL, 'incomplete', 'complete', NULL, '2026-07-02 05:46:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (57, 9, 'study', 'complete', 'with_researcher', NULL, '2026-07-02 10:21:00.000000', 4, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (58, 9, 'to_committee', 'with_researcher', 'with_committee', NULL, '2026-07-07 07:23:00.000000', 5, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (59, 9, 'accept', 'with_committee', 'accepted', NULL, '2026-07-09 06:10:00.000000', 5, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (60, 9, 'tell', 'accepted', 'told', NULL, '2026-07-09 06:10:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (61, 9, 'deliver', 'told', 'delivered', NULL, '2026-07-28 05:21:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (62, 9, 'close', 'delivered', 'closed', NULL, '2026-08-03 09:07:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (63, 10, NULL, NULL, 'incomplete', NULL, '2026-08-27 07:29:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (64, 10, NULL, 'incomplete', 'complete', NULL, '2026-08-30 10:06:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (65, 10, 'study', 'complete', 'with_researcher', NULL, '2026-08-31 10:42:00.000000', 4, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (66, 10, 'to_committee', 'with_researcher', 'with_committee', NULL, '2026-09-06 09:28:00.000000', 5, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (67, 10, 'accept', 'with_committee', 'accepted', NULL, '2026-09-08 10:13:00.000000', 5, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (68, 10, 'tell', 'accepted', 'told', NULL, '2026-09-13 10:44:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (69, 11, NULL, NULL, 'incomplete', NULL, '2026-09-16 06:35:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (70, 12, NULL, NULL, 'incomplete', NULL, '2026-09-27 07:05:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (71, 12, NULL, 'incomplete', 'complete', NULL, '2026-09-27 08:11:00.000000', 2, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (72, 12, 'study', 'complete', 'with_researcher', NULL, '2026-09-29 08:25:00.000000', 4, NULL);
INSERT INTO "request_event" ("id", "request_id", "step", "before", "after", "reason", "happened_at", "by_id", "second_id") VALUES (73, 12, 'to_committee', 'with_researcher', 'with_committee', NULL, '2026-09-30 07:58:00.000000', 5, NULL);
INSERT INTO "visit" ("id", "person_id", "request_id", "purpose", "place", "turned_away", "note", "came_at", "left_at", "by_id") VALUES (1, 4, 1, 'request', 'desk', NULL, NULL, '2024-12-05 06:55:00.000000', '2024-12-05 07:06:00.000000', 2);
INSERT INTO "visit" ("id", "person_id", "request_id", "purpose", "place", "turned_away", "note", "came_at", "left_at", "by_id") VALUES (2, 1, 2, 'request', 'desk', NULL, NULL, '2025-02-11 05:36:00.000000', '2025-02-11 05:47:00.000000', 2);
INSERT INTO "visit" ("id", "person_id", "request_id", "purpose", "place", "turned_away", "note", "came_at", "left_at", "by_id") VALUES (3, 1, 2, 'papers', 'desk', NULL, NULL, '2025-02-23 05:53:00.000000', '2025-02-23 05:58:00.000000', 2);
INSERT INTO "visit" ("id", "person_id", "request_id", "purpose", "place", "turned_away", "note", "came_at", "left_at", "by_id") VALUES (4, 1, 2, 'follow_up', 'desk', NULL, NULL, '2025-03-05 10:14:00.000000', '2025-03-05 10:17:00.000000', 2);
INSERT INTO "visit" ("id", "person_id", "request_id", "purpose", "place", "turned_away", "note", "came_at", "left_at", "by_id") VALUES (5, 1, 3, 'request', 'desk', NULL, NULL, '2025-05-01 05:56:00.000000', '2025-05-01 06:02:00.000000', 2);
INSERT INTO "visit" ("id", "person_id", "request_id", "purpose", "place", "turned_away", "note", "came_at", "left_at", "by_id") VALUES (6, 2, 4, 'request', 'desk', NULL, NULL, '2025-05-06 06:28:00.000000', '2025-05-06 06:37:00.000000', 2);
INSERT INTO "visit" ("id", "person_id", "request_id", "purpose", "place", "turned_away", "note", "came_at", "left_at", "by_id") VALUES (7, NULL, NULL, 'enquiry', 'desk', NULL, NULL, '2025-05-06 08:34:00.000000', '2025-05-06 08:41:00.000000', 2);
INSERT INTO "visit" ("id", "person_id", "request_id", "purpose", "place", "turned_away", "note", "came_at", "left_at", "by_id") VALUES (8, 4, 5, 'request', 'desk', NULL, NULL, '2025-08-28 05:02:00.000000', '2025-08-28 05:11:00.000000', 2);
INSERT INTO "visit" ("id", "person_id", "request_id", "purpose", "place", "turned_away", "note", "came_at", "left_at", "by_id") VALUES (9, 2, 6, 'request', 'desk', NULL, NULL, '2025-09-22 06:40:00.000000', '2025-09-22 06:43:00.000000', 2);
INSERT INTO "visit" ("id", "person_id", "request_id", "purpose", "place", "turned_away", "note", "came_at", "left_at", "by_id") VALUES (10, 2, 7, 'request', 'desk', NULL, NULL, '2025-11-03 10:36:00.000000', '2025-11-03 10:45:00.000000', 2);
INSERT INTO "visit" ("id", "person_id", "request_id", "purpose", "place", "turned_away", "note", "came_at", "left_at", "by_id") VALUES (11, 3, 8, 'request', 'website', NULL, NULL, '2026-01-26 05:37:00.000000', '2026-01-26 05:41:00.000000', 2);
INSERT INTO "visit" ("id", "person_id", "request_id", "purpose", "place", "turned_away", "note", "came_at", "left_at", "by_id") VALUES (12, 3, 9, 'request', 'desk', NULL, NULL, '2026-07-02 05:06:00.000000', '2026-07-02 05:15:00.000000', 2);
INSERT INTO "visit" ("id", "person_id", "request_id", "purpose", "place", "turned_away", "note", "came_at", "left_at", "by_id") VALUES (13, NULL, NULL, 'enquiry', 'desk', NULL, NULL, '2026-07-02 07:46:00.000000', '2026-07-02 07:52:00.000000', 2);
INSERT INTO "visit" ("id", "person_id", "request_id", "purpose", "place", "turned_away", "note", "came_at", "left_at", "by_id") VALUES (14, 1, 10, 'request', 'desk', NULL, NULL, '2026-08-27 07:29:00.000000', '2026-08-27 07:39:00.000000', 2);
INSERT INTO "visit" ("id", "person_id", "request_id", "purpose", "place", "turned_away", "note", "came_at", "left_at", "by_id") VALUES (15, 1, 10, 'papers', 'desk', NULL, NULL, '2026-08-30 10:06:00.000000', '2026-08-30 10:13:00.000000', 2);
INSERT INTO "visit" ("id", "person_id", "request_id", "purpose", "place", "turned_away", "note", "came_at", "left_at", "by_id") VALUES (16, 4, 11, 'request', 'desk', NULL, NULL, '2026-09-16 06:35:00.000000', '2026-09-16 06:42:00.000000', 2);
INSERT INTO "visit" ("id", "person_id", "request_id", "purpose", "place", "turned_away", "note", "came_at", "left_at", "by_id") VALUES (17, NULL, NULL, 'request', 'desk', 'identity', NULL, '2026-09-16 08:23:00.000000', '2026-09-16 08:34:00.000000', 2);
INSERT INTO "visit" ("id", "person_id", "request_id", "purpose", "place", "turned_away", "note", "came_at", "left_at", "by_id") VALUES (18, NULL, NULL, 'enquiry', 'desk', NULL, NULL, '2026-09-16 08:30:00.000000', '2026-09-16 08:33:00.000000', 2);
INSERT INTO "visit" ("id", "person_id", "request_id", "purpose", "place", "turned_away", "note", "came_at", "left_at", "by_id") VALUES (19, 1, 12, 'request', 'desk', NULL, NULL, '2026-09-27 07:05:00.000000', '2026-09-27 07:17:00.000000', 2);
INSERT INTO "visit" ("id", "person_id", "request_id", "purpose", "place", "turned_away", "note", "came_at", "left_at", "by_id") VALUES (20, NULL, NULL, 'enquiry', 'desk', NULL, NULL, '2026-09-27 08:27:00.000000', '2026-09-27 08:34:00.000000', 2);
INSERT INTO "visit" ("id", "person_id", "request_id", "purpose", "place", "turned_away", "note", "came_at", "left_at", "by_id") VALUES (21, 4, 13, 'request', 'desk', NULL, NULL, '2026-09-24 09:40:00.000000', '2026-09-24 09:49:00.000000', 2);
INSERT INTO "enquiry" ("id", "visit_id", "name", "phone", "category", "question", "answer", "source", "asked_at", "answered_at", "owner_id") VALUES (1, 7, NULL, NULL, NULL, 'ما المستندات المطلوبة للتسجيل؟', 'تُطبع قائمة المتطلبات وتُسلَّم.', 'سياسة تنظيم العلاقة مع أعضاء الجمعية العمومية وتقديم الخدمات', '2025-05-06 08:34:00.000000', '2025-05-06 08:38:00.000000', 2);
INSERT INTO "enquiry" ("id", "visit_id", "name", "phone", "category", "question", "answer", "source", "asked_at", "answered_at", "owner_id") VALUES (2, 13, NULL, NULL, NULL, 'هل تُقبل صورة من عقد الإيجار؟', 'يلزم عقد موثَّق في منصة إيجار.', 'سياسة تنظيم العلاقة مع أعضاء الجمعية العمومية وتقديم الخدمات', '2026-07-02 07:46:00.000000', '2026-07-02 07:50:00.000000', 2);
INSERT INTO "enquiry" ("id", "visit_id", "name", "phone", "category", "question", "answer", "source", "asked_at", "answered_at", "owner_id") VALUES (3, 18, NULL, NULL, NULL, 'هل تُقبل صورة من عقد الإيجار؟', 'يلزم عقد موثَّق في منصة إيجار.', 'سياسة تنظيم العلاقة مع أعضاء الجمعية العمومية وتقديم الخدمات', '2026-09-16 08:30:00.000000', '2026-09-16 08:33:00.000000', 2);
INSERT INTO "enquiry" ("id", "visit_id", "name", "phone", "category", "question", "answer", "source", "asked_at", "answered_at", "owner_id") VALUES (4, 20, NULL, NULL, NULL, 'هل تُقبل صورة من عقد الإيجار؟', 'يلزم عقد موثَّق في منصة إيجار.', 'سياسة تنظيم العلاقة مع أعضاء الجمعية العمومية وتقديم الخدمات', '2026-09-27 08:27:00.000000', '2026-09-27 08:31:00.000000', 2);
INSERT INTO "harm_file" ("id", "number", "person_id", "request_id", "complaint_id", "harm", "size", "halalas", "cause", "state", "ground", "opened_on", "closed_on", "by_id") VALUES (1, 'TW-1446-D0001', 2, 4, 1, 'تلف جهاز في منزل صاحب الشكوى عند نقل المعونة إليه.', 'جهاز واحد', 120000, 'نُقلت المعونة دون عربة.', 'closed', 'settlement', '2025-05-07', '2025-05-10', 3);
INSERT INTO "harm_event" ("id", "harm_id", "kind", "text", "who", "reference", "reason", "halalas", "done_on", "happened_at", "by_id") VALUES (1, 1, 'negotiate', 'عُرض ثمن الجهاز، فقُبل.', 'المشرف مع صاحب الشكوى', NULL, NULL, NULL, '2025-05-07', '2025-05-07 09:00:00.000000', 3);
INSERT INTO "harm_event" ("id", "harm_id", "kind", "text", "who", "reference", "reason", "halalas", "done_on", "happened_at", "by_id") VALUES (2, 1, 'settle', 'يُعوَّض ثمن الجهاز', NULL, NULL, NULL, 120000, '2025-05-07', '2025-05-07 09:00:00.000000', 3);
INSERT INTO "harm_event" ("id", "harm_id", "kind", "text", "who", "reference", "reason", "halalas", "done_on", "happened_at", "by_id") VALUES (3, 1, 'pay', 'يُعوَّض ثمن الجهاز', NULL, 'سند صرف رقم ١٢', NULL, 120000, '2025-05-10', '2025-05-10 09:00:00.000000', 3);
INSERT INTO "harm_event" ("id", "harm_id", "kind", "text", "who", "reference", "reason", "halalas", "done_on", "happened_at", "by_id") VALUES (4, 1, 'close', 'يُعوَّض ثمن الجهاز', NULL, NULL, NULL, NULL, NULL, '2025-05-10 09:00:00.000000', 3);
INSERT INTO "matter_event" ("id", "complaint_id", "enquiry_id", "kind", "text", "channel", "from_id", "to_id", "outcome", "who", "done_on", "evidence", "reason", "session_id", "happened_at", "by_id") VALUES (1, 1, NULL, 'studied', 'روجع ما سُجّل في الاستقبال، وسُئل من استقبله.', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2025-05-08 06:00:00.000000', 3);
INSERT INTO "matter_event" ("id", "complaint_id", "enquiry_id", "kind", "text", "channel", "from_id", "to_id", "outcome", "who", "done_on", "evidence", "reason", "session_id", "happened_at", "by_id") VALUES (2, 1, NULL, 'attempted', 'عُرض أن يتولى المشرف متابعة الأمر بنفسه.', 'phone', NULL, NULL, 'settled', 'المشرف مع صاحب الشكوى', '2025-05-08', NULL, NULL, NULL, '2025-05-08 06:00:00.000000', 3);
INSERT INTO "matter_event" ("id", "complaint_id", "enquiry_id", "kind", "text", "channel", "from_id", "to_id", "outcome", "who", "done_on", "evidence", "reason", "session_id", "happened_at", "by_id") VALUES (3, 1, NULL, 'decided', 'تمت دراسة الأمر واتُّخذ ما يلزم، وتم إبلاغ صاحبه.', NULL, NULL, NULL, 'partly', NULL, NULL, NULL, NULL, NULL, '2025-05-19 07:00:00.000000', 3);
INSERT INTO "matter_event" ("id", "complaint_id", "enquiry_id", "kind", "text", "channel", "from_id", "to_id", "outcome", "who", "done_on", "evidence", "reason", "session_id", "happened_at", "by_id") VALUES (4, 1, NULL, 'answered', 'تمت دراسة الأمر واتُّخذ ما يلزم، وتم إبلاغ صاحبه.', 'phone', NULL, NULL, NULL, NULL, NULL, 'مكالمة في وقت الدوام، أجاب فيها بنفسه.', NULL, NULL, '2025-05-19 08:00:00.000000', 3);
INSERT INTO "matter_event" ("id", "complaint_id", "enquiry_id", "kind", "text", "channel", "from_id", "to_id", "outcome", "who", "done_on", "evidence", "reason", "session_id", "happened_at", "by_id") VALUES (5, 1, NULL, 'carried_out', 'نُبّه العاملون في الاستقبال، وعُلّقت التعليمات عندهم.', NULL, NULL, NULL, NULL, NULL, '2025-05-19', NULL, NULL, NULL, '2025-05-19 09:00:00.000000', 3);
