"""A small and sound set of form files, and ways to spoil one of them."""

from pathlib import Path

from twaim_desk import paths
from twaim_desk.form_files import FormFileError, Problem, check_file, read_calendar, read_forms

HERE = "# here"  # stands at the end of the line that is to be named

FILES = {
    "people.toml": """\
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
id = "guest"
masculine = "ضيف"
feminine = "ضيفة"
the_masculine = "الضيف"
the_feminine = "الضيفة"
to_the_masculine = "للضيف"
to_the_feminine = "للضيفة"
two = "ضيفان"
two_genitive = "ضيفين"
the_plural = "الضيوف"
the_plural_genitive = "الضيوف"
to_the_plural = "للضيوف"
few = "ضيوف"
many = "ضيفًا"
hundred = "ضيف"
""",
    "categories.toml": """\
[[categories]]
id = "widow"
title = "أرملة"

[[categories]]
id = "elderly"
title = "كبار السن"
""",
    "declarations.toml": paths.shipped("forms", "declarations.toml").read_text("utf-8"),
    "surveys.toml": paths.shipped("forms", "surveys.toml").read_text("utf-8"),
    "retention.toml": paths.shipped("forms", "retention.toml").read_text("utf-8"),
    "documents.toml": """\
[[documents]]
id = "card"
title = "بطاقة"
where = "الأحوال المدنية."
expires = true

[[documents]]
id = "letter"
title = "خطاب"
where = "جهة العمل."
issued_within_months = 3
""",
    "policies/900.toml": """\
id = "900"
title = "سياسة"
source = "جمعية"
declaration = "short"
circulated_to = ["الأقسام"]
next_review = 2027-01-31

[adopted]
by = "مجلس الإدارة"
session = "الأولى"
on = 2026-01-31

[reply]
clause = "ب-1"
min_calendar_days = 14
promise = "لا يُتوقع الرد قبل {not_before} عبر {channel}."
promise_by_board = "لا يُتوقع الرد قبل {not_before}، وأقصاه {reply_by} خلال {days}."

[[sections]]
id = "أ"
title = "القنوات"

[[sections]]
id = "ب"
title = "التعامل"

[[channels]]
channel = "phone"
clause = "أ-1"

[[channels]]
channel = "visit"
clause = "أ-1"

[[tools]]
id = "guide"
title = "الدليل"
clause = "أ-1"

[[clauses]]
id = "أ-1"
section = "أ"
text = "نص البند"
planned = "لاحقًا"

[[clauses]]
id = "ب-1"
section = "ب"
text = "نص البند"
fulfilled_by = ["domain/promise.py"]
shown_by = ["tests/domain/test_promise.py::test_two_weeks"]
""",
    "policies/901.toml": """\
id = "901"
title = "سياسة"
source = "جمعية"
declaration = "long"
sections = [{ id = "أ", title = "القنوات" }]
channels = [{ channel = "letter", clause = "أ-1" }]
tools = []
clauses = [{ id = "أ-1", section = "أ", text = "نص", planned = "لاحقًا" }]

[reply]
max_working_days = 15
promise = "الرد خلال {days}، أقصاه {reply_by} عبر {channel}."
""",
    "profiles/small.toml": """\
id = "small"
policy = "900"
number_prefix = "SM"
person = "member"
request_form = "طلب"
relations_office = "العلاقات"
digits = "arabic"
weekend = ["fri", "sat"]
channels = ["phone", "visit"]
tools = ["guide"]
services = [
    "registration",
    "basket",
]

[letterhead]
name = "جمعية"
supervised_by = "جهة"

[ceiling]
working_days = 15
session = "الأولى"
on = 2026-01-31

[[committees]]
id = "study"
title = "لجنة البحث"
purpose = "study"

[[committees]]
id = "complaints"
title = "لجنة المتابعة"
purpose = "complaints"
""",
    "services/registration.toml": """\
id = "registration"
title = "التسجيل"
about = "تسجيل البيانات."
people = ["member"]
committee = "study"
amount = { kind = "record", what = "سجل", every_months = 12 }

[[questions]]
id = "income"
ask = "كم الدخل؟"
kind = "money"

[[questions]]
id = "members"
ask = "كم عدد أفراد الأسرة؟"
kind = "number"

[[questions]]
id = "home"
ask = "ما نوع السكن؟"
kind = "choice"
choices = [
    { id = "rented", say = "مستأجر" },
    { id = "owned", say = "ملك" },
]
""",
    "services/basket.toml": """\
id = "basket"
title = "سلة"
about = "سلة غذائية."
people = ["member"]
committee = "study"
categories = ["widow"]
builds_on = "registration"

[amount]
kind = "in_kind"
what = "سلة"
every_months = 1
times = 1
ceiling_riyals = 500

[[questions]]
id = "aid"
ask = "هل من جهة أخرى؟"
kind = "yes_no"

[[questions]]
id = "which"
ask = "ما الجهة؟"
kind = "text"
when = [{ fact = "aid", equals = true }]

[[conditions]]
id = "poor"
say = "الدخل في الحدود"
otherwise = "الدخل أعلى من الحد."
holds = [
    { fact = "income", at_most_by = "members", table = [[1, 2000], [2, 3000]] },
    { fact = "age", at_least = 18 },
]

[[documents]]
document = "card"

[[documents]]
document = "letter"
per = "member"
issued_within_months = 6
when = [{ fact = "member.works", equals = true }]
""",
    "calendar/hijri_before_1436.toml": """\
source = "جدول"
first_day = 2013-11-04
approximate = true

[lengths]
1435 = [30, 29, 30, 29, 30, 29, 30, 29, 30, 30, 29, 30]
""",
    "calendar/umm_alqura.toml": """\
source = "جدول"
first_day = 2014-10-25
estimated_from_year = 1437

[lengths]
1436 = [29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30]
1437 = [30, 29, 30, 30, 29, 29, 30, 29, 30, 29, 29, 30]

[[corrections]]
year = 1437
month = 5
starts = 2016-02-09
source = "إعلان"
""",
    "calendar/holidays.toml": """\
[[rules]]
id = "fitr"
name = "عيد الفطر"
hijri_after = { month = 9, day = 29 }
days = 4

[[rules]]
id = "national"
name = "اليوم الوطني"
gregorian = { month = 9, day = 23 }
days = 1

[[announced]]
rule = "fitr"
year = 1436
first = 2015-07-17
days = 4
source = "إعلان"
""",
}


def write_small(folder: Path) -> Path:
    """The sound forms, written to a folder."""
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(text, encoding="utf-8")
    return folder


def spoil(folder: Path, file: str, old: str, new: str) -> int:
    """Replace a part of a file; the line that says `# here`, else the one on which it begins."""
    text = FILES[file]
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
    spoiled = text.replace(old, new)
    (folder / file).write_text(spoiled, encoding="utf-8")
    marked = [at for at, line in enumerate(spoiled.split("\n"), 1) if line.endswith(HERE)]
    assert len(marked) <= 1
    return marked[0] if marked else text[: text.index(old)].count("\n") + 1


def problems_of_file(path: Path) -> list[Problem]:
    """What is said of one file."""
    try:
        check_file(path)
    except FormFileError as error:
        return list(error.problems)
    return []


def problems_of_folder(folder: Path) -> list[Problem]:
    """What is said when everything is read, the calendar too."""
    found: list[Problem] = []
    for read, part in ((read_forms, folder), (read_calendar, folder / "calendar")):
        try:
            read(part)
        except FormFileError as error:
            found += error.problems
    return found
