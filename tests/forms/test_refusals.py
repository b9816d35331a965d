"""Every refusal of a form file: one case each, with the line that is named and what is said."""

import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.forms.small import (
    FILES,
    problems_of_file,
    problems_of_folder,
    spoil,
    write_small,
)
from twaim_desk.form_files import FormFileError, Problem, read_calendar, read_forms
from twaim_desk.texts import calendar as calendar_texts
from twaim_desk.texts import form_files as texts

PEOPLE, CATEGORIES, DOCUMENTS = "people.toml", "categories.toml", "documents.toml"
POLICY, POLICY_OF_15 = "policies/900.toml", "policies/901.toml"
PROFILE = "profiles/small.toml"
SERVICE, BASE = "services/basket.toml", "services/registration.toml"
BEFORE, MONTHS, HOLIDAYS = (
    "calendar/hijri_before_1436.toml",
    "calendar/umm_alqura.toml",
    "calendar/holidays.toml",
)


@dataclass(frozen=True)
class Case:
    """A part of a file and what takes its place; which sentence then names the line `# here`."""

    file: str
    old: str
    new: str
    sentence: str
    values: dict[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        names = (name for name, text in vars(texts).items() if text is self.sentence)
        return f"{next(names, 'calendar')} in {self.file}: {ascii(self.new)[:40]}"


def case(file: str, old: str, new: str, sentence: str, **values: object) -> Case:
    return Case(file, old, new, sentence, values)


KINDS_OF_VALUES = [
    case(POLICY, 'source = "جمعية"', 'source = "جمعية"\ncolour = "red" # here',
         texts.UNKNOWN_KEY, key="colour"),
    case(POLICY, "[reply]\n", "[reply]\nlater = 3 # here\n", texts.UNKNOWN_KEY, key="later"),
    case(POLICY, "[[sections]]\nid = \"ب\"\n", "[[sections]]\nid = \"ب\"\ntext = \"ن\" # here\n",
         texts.UNKNOWN_KEY, key="text"),
    case(POLICY, "[[tools]]\n", "[more] # here\n[[tools]]\n", texts.UNKNOWN_KEY, key="more"),
    case(BASE, 'say = "ملك" },', 'say = "ملك", why = "" }, # here', texts.UNKNOWN_KEY, key="why"),
    case(MONTHS, 'source = "جدول"', 'source = "جدول"\n"أ ب" = 1 # here',
         texts.UNKNOWN_KEY, key="أ ب"),
    case(POLICY, 'id = "900"\ntitle = "سياسة"\n', 'id = "900"\n', texts.MISSING_KEY, key="title"),
    case(POLICY, '[[clauses]]\nid = "أ-1"\nsection = "أ"\n', '[[clauses]] # here\nid = "أ-1"\n',
         texts.MISSING_KEY, key="section"),
    case(POLICY, '[adopted]\nby = "مجلس الإدارة"\n', "[adopted]\n", texts.MISSING_KEY, key="by"),
    case(MONTHS, 'source = "جدول"\nfirst_day = 2014-10-25\n', 'source = "جدول"\n',
         texts.MISSING_KEY, key="first_day"),
    case(POLICY, 'title = "سياسة"', "title = 5 # here", texts.WRONG_TYPE, key="title",
         wanted=texts.TEXT),
    case(POLICY, "min_calendar_days = 14", 'min_calendar_days = "14" # here',
         texts.WRONG_TYPE, key="min_calendar_days", wanted=texts.NUMBER),
    case(POLICY, "min_calendar_days = 14", "min_calendar_days = 14.0 # here",
         texts.WRONG_TYPE, key="min_calendar_days", wanted=texts.NUMBER),
    case(POLICY, "min_calendar_days = 14", "min_calendar_days = true # here",
         texts.WRONG_TYPE, key="min_calendar_days", wanted=texts.NUMBER),
    case(DOCUMENTS, "expires = true", "expires = 1 # here", texts.WRONG_TYPE, key="expires",
         wanted=texts.YES_OR_NO),
    case(POLICY, "next_review = 2027-01-31", "next_review = 2027-01-31T00:00:00 # here",
         texts.WRONG_TYPE, key="next_review", wanted=texts.DATE),
    case(POLICY, "next_review = 2027-01-31", 'next_review = "2027-01-31" # here',
         texts.WRONG_TYPE, key="next_review", wanted=texts.DATE),
    case(POLICY, 'circulated_to = ["الأقسام"]', 'circulated_to = "الأقسام" # here',
         texts.WRONG_TYPE, key="circulated_to", wanted=texts.LIST),
    case(POLICY, 'circulated_to = ["الأقسام"]', 'circulated_to = [\n  "أ",\n  7, # here\n]',
         texts.WRONG_TYPE, key="circulated_to", wanted=texts.TEXT),
    case(PROFILE, "weekend = [\"fri\", \"sat\"]", "weekend = {} # here", texts.WRONG_TYPE,
         key="weekend", wanted=texts.LIST),
    case(BASE, '{ kind = "record", what = "سجل", every_months = 12 }', '"record" # here',
         texts.WRONG_TYPE, key="amount", wanted=texts.TABLE),
    case(BEFORE, "[lengths]\n1435 = [30, 29, 30, 29, 30, 29, 30, 29, 30, 30, 29, 30]",
         "lengths = 3 # here", texts.WRONG_TYPE, key="lengths", wanted=texts.TABLE),
    case(BASE, '    { id = "owned", say = "ملك" },', '    "ملك", # here', texts.WRONG_TYPE,
         key="choices", wanted=texts.TABLE),
    case(SERVICE, "equals = true }]\n\n[[conditions]]", "equals = 1.5 }] # here\n\n[[conditions]]",
         texts.WRONG_TYPE, key="equals", wanted=texts.ONE_OF_SEVERAL),
    case(POLICY, 'declaration = "short"', 'declaration = "brief" # here', texts.NOT_ONE_OF,
         key="declaration", allowed="short، long"),
    case(PROFILE, '"fri", "sat"', '"fri", "SAT"', texts.NOT_ONE_OF, key="weekend",
         allowed="mon، tue، wed، thu، fri، sat، sun"),
    case(BASE, '{ kind = "record", what', '{ kind = ["record"], what', texts.NOT_ONE_OF,
         key="kind", allowed="money، in_kind، seat، record"),
    case(POLICY, 'title = "سياسة"', 'title = "" # here', texts.EMPTY_TEXT, key="title"),
    case(POLICY, 'title = "سياسة"', 'title = "سياسة " # here', texts.EMPTY_TEXT, key="title"),
    case(POLICY, 'title = "سياسة"', 'title = "سيا\\u200fسة" # here', texts.INVISIBLE, key="title"),
    case(POLICY, 'title = "سياسة"', 'title = "سيا\\nسة" # here', texts.INVISIBLE, key="title"),
    case(POLICY, 'title = "سياسة"', 'title = "سيا\\u2028سة" # here', texts.INVISIBLE,
         key="title"),
    case(POLICY, 'circulated_to = ["الأقسام"]', 'circulated_to = ["أ", "\\ufeffب"] # here',
         texts.INVISIBLE, key="circulated_to"),
]  # fmt: skip

IDS = [
    case(PEOPLE, 'id = "member"', 'id = "Member" # here', texts.BAD_ID, value="Member"),
    case(CATEGORIES, 'id = "elderly"', 'id = "widow" # here', texts.REPEATED, value="widow"),
    case(CATEGORIES, 'id = "elderly"', 'id = "مسن" # here', texts.BAD_ID, value="مسن"),
    case(DOCUMENTS, 'id = "letter"', 'id = "card" # here', texts.REPEATED, value="card"),
    case(DOCUMENTS, 'id = "letter"', 'id = "3letter" # here', texts.BAD_ID, value="3letter"),
    case(POLICY, 'id = "ب"\n', 'id = "ب"\ntitle = "ن"\n[[sections]]\nid = "ب" # here\n',
         texts.REPEATED, value="ب"),
    case(POLICY, '[[tools]]\nid = "guide"', '[[tools]]\nid = "guide"\ntitle = "د"\n'
         'clause = "أ-1"\n[[tools]]\nid = "guide" # here', texts.REPEATED, value="guide"),
    case(POLICY, '[[tools]]\n', '[[channels]] # here\nchannel = "phone"\nclause = "أ-1"\n\n[[tools]]\n',
         texts.REPEATED, value="phone"),
    case(POLICY, '[[clauses]]\nid = "ب-1"', '[[clauses]]\nid = "ب-1"\nsection = "أ"\ntext = "ن"\n'
         'planned = "ل"\n[[clauses]]\nid = "ب-1" # here', texts.REPEATED, value="ب-1"),
    case(PROFILE, '"visit"]', '"visit", "phone"] # here', texts.REPEATED, value="phone"),
    case(PROFILE, '["guide"]', '["guide", "guide"] # here', texts.REPEATED, value="guide"),
    case(PROFILE, '    "basket",', '    "basket",\n    "registration", # here', texts.REPEATED,
         value="registration"),
    case(PROFILE, 'id = "complaints"', 'id = "study" # here', texts.REPEATED, value="study"),
    case(PROFILE, 'id = "complaints"', 'id = "follow-up" # here', texts.BAD_ID, value="follow-up"),
    case(SERVICE, '[[questions]]\nid = "which"', '[[questions]]\nid = "aid" # here\n'
         'ask = "ما؟"\nkind = "yes_no"\n\n[[questions]]\nid = "which"', texts.REPEATED,
         value="aid"),
    case(SERVICE, '[[conditions]]\nid = "poor"', '[[conditions]]\nid = "poor"\nsay = "ف"\n'
         'otherwise = "غ"\n[[conditions]]\nid = "poor" # here', texts.REPEATED, value="poor"),
    case(SERVICE, 'people = ["member"]', 'people = ["member", "member"] # here', texts.REPEATED,
         value="member"),
    case(SERVICE, 'categories = ["widow"]', 'categories = ["widow", "widow"] # here',
         texts.REPEATED, value="widow"),
    case(BASE, '{ id = "owned",', '{ id = "rented",', texts.REPEATED, value="rented"),
    case(BASE, 'id = "home"', 'id = "home-kind" # here', texts.BAD_ID, value="home-kind"),
    case(POLICY_OF_15, 'id = "901"', 'id = "900" # here', texts.NOT_THE_FILE_NAME, value="900"),
    case(PROFILE, 'id = "small"', 'id = "smaller" # here', texts.NOT_THE_FILE_NAME,
         value="smaller"),
    case(BASE, 'id = "registration"', 'id = "register" # here', texts.NOT_THE_FILE_NAME,
         value="register"),
]  # fmt: skip

POLICIES = [
    case(POLICY, '[[clauses]]\nid = "أ-1"\nsection = "أ"\ntext = "نص البند"\nplanned = "لاحقًا"\n',
         '[[clauses]] # here\nid = "أ-1"\nsection = "أ"\ntext = "نص البند"\n',
         texts.CLAUSE_BY_NOTHING, id="أ-1"),
    case(POLICY, '[[clauses]]\nid = "ب-1"\nsection = "ب"\ntext = "نص البند"\nfulfilled_by = '
         '["domain/promise.py"]\n', '[[clauses]] # here\nid = "ب-1"\nsection = "ب"\n'
         'text = "نص البند"\n', texts.CLAUSE_TEST_OF_NOTHING, id="ب-1"),
    case(POLICY, '[[clauses]]\nid = "ب-1"\nsection = "ب"\ntext = "نص البند"\nfulfilled_by = '
         '["domain/promise.py"]\nshown_by = ["tests/domain/test_promise.py::test_two_weeks"]\n',
         '[[clauses]] # here\nid = "ب-1"\nsection = "ب"\ntext = "ن"\nfulfilled_by = ["د"]\n',
         texts.CLAUSE_WITHOUT_TEST, id="ب-1"),
    case(POLICY, 'section = "ب"', 'section = "ت" # here', texts.UNKNOWN_SECTION, value="ت"),
    case(POLICY, 'clause = "ب-1"', 'clause = "ب-2" # here', texts.UNKNOWN_CLAUSE, value="ب-2"),
    case(POLICY, 'channel = "visit"\nclause = "أ-1"', 'channel = "visit"\nclause = "أ-2" # here',
         texts.UNKNOWN_CLAUSE, value="أ-2"),
    case(POLICY, 'title = "الدليل"\nclause = "أ-1"', 'title = "الدليل"\nclause = "أ-3" # here',
         texts.UNKNOWN_CLAUSE, value="أ-3"),
    case(POLICY, "min_calendar_days = 14", "min_calendar_days = 0 # here",
         texts.PERIOD_OUT_OF_RANGE, first=1, last=366),
    case(POLICY, "min_calendar_days = 14", "min_calendar_days = 1000000000 # here",
         texts.PERIOD_OUT_OF_RANGE, first=1, last=366),
    case(POLICY_OF_15, "max_working_days = 15", "max_working_days = 367 # here",
         texts.PERIOD_OUT_OF_RANGE, first=1, last=366),
    case(POLICY, "{not_before} عبر {channel}.\"", "{not_before} عبر {way}.\" # here",
         texts.BAD_PLACE, value="way"),
    case(POLICY, "{not_before} عبر {channel}.\"", "{not_before} عبر {channel.\" # here",
         texts.BAD_PLACE, value=""),
    case(POLICY, "{not_before} عبر {channel}.\"", "{not_before} خلال {days}.\" # here",
         texts.BAD_PLACE, value="days"),
    case(POLICY, "{not_before} عبر {channel}.\"", "{not_before} أقصاه {reply_by}.\" # here",
         texts.BAD_PLACE, value="reply_by"),
    case(POLICY_OF_15, "عبر {channel}.\"", "عبر {not_before}.\" # here", texts.BAD_PLACE,
         value="not_before"),
    case(POLICY, "{not_before} عبر {channel}.\"", "حين عبر {channel}.\" # here",
         texts.PROMISE_WITHOUT_PLACE, value="not_before"),
    case(POLICY, "{reply_by} خلال {days}.\"", "قريب خلال {days}.\" # here",
         texts.PROMISE_WITHOUT_PLACE, value="reply_by"),
    case(POLICY_OF_15, "أقصاه {reply_by} عبر {channel}.\"", "عبر {channel}.\" # here",
         texts.PROMISE_WITHOUT_PLACE, value="reply_by"),
    case(POLICY_OF_15, "[reply]\nmax_working_days = 15\npromise = \"الرد خلال {days}، أقصاه "
         "{reply_by} عبر {channel}.\"", '[reply]\npromise = "الرد عبر {channel}."',
         texts.RULE_WITHOUT_BOARD),
    case(POLICY_OF_15, "max_working_days = 15", 'max_working_days = 15\n'
         'promise_by_board = "أقصاه {reply_by}." # here', texts.RULE_WITH_BOARD),
]  # fmt: skip

PROFILES = [
    case(PROFILE, 'policy = "900"', 'policy = "902" # here', texts.UNKNOWN_POLICY, value="902"),
    case(PROFILE, 'weekend = ["fri", "sat"]', "weekend = [] # here", texts.BAD_WEEKEND),
    case(PROFILE, '"fri", "sat"]', '"fri", "fri"] # here', texts.BAD_WEEKEND),
    case(PROFILE, '"fri", "sat"]', '"wed", "thu", "fri", "sat"] # here', texts.BAD_WEEKEND),
    case(PROFILE, '"fri", "sat"]', '"fri", "sat", "sun", "mon", "tue", "wed", "thu"] # here',
         texts.BAD_WEEKEND),
    case(PROFILE, '"SM"', '"S" # here', texts.BAD_PREFIX),
    case(PROFILE, '"SM"', '"SMALL" # here', texts.BAD_PREFIX),
    case(PROFILE, '"SM"', '"sm" # here', texts.BAD_PREFIX),
    case(PROFILE, '"SM"', '"جم" # here', texts.BAD_PREFIX),
    case(PROFILE, '["phone", "visit"]', '["phone", "fax"] # here', texts.CHANNEL_NOT_IN_POLICY,
         value="fax"),
    case(PROFILE, '["guide"]', '["guide", "form"] # here', texts.TOOL_NOT_IN_POLICY, value="form"),
    case(PROFILE, '    "basket",', '    "baskets", # here', texts.UNKNOWN_SERVICE,
         value="baskets"),
    case(PROFILE, '    "registration",\n    "basket",', '    "basket", # here',
         texts.BUILT_ON_NOT_OFFERED, service="basket", value="registration"),
    case(PROFILE, "working_days = 15", "working_days = 10 # here", texts.CEILING_TOO_SHORT,
         least=11),
    case(PROFILE, "working_days = 15", "working_days = 0 # here", texts.OUT_OF_RANGE,
         key="working_days", first=1, last=366),
    case(PROFILE, "working_days = 15", "working_days = 367 # here", texts.OUT_OF_RANGE,
         key="working_days", first=1, last=366),
    case(PROFILE, '[[committees]]\nid = "study"\ntitle = "لجنة البحث"\npurpose = "study"',
         '[[committees]] # here\nid = "study"\ntitle = "ل"\npurpose = "harm"',
         texts.NO_COMMITTEE),
    case(PROFILE, 'person = "member"', 'person = "members" # here', texts.UNKNOWN_PERSON,
         value="members"),
]  # fmt: skip

ASKED = '[{ fact = "aid", equals = true }]'
SERVICES = [
    case(SERVICE, 'people = ["member"]', 'people = ["member", "visitor"] # here',
         texts.UNKNOWN_PERSON, value="visitor"),
    case(SERVICE, '["widow"]', '["widow", "poor"] # here', texts.UNKNOWN_CATEGORY, value="poor"),
    case(SERVICE, 'document = "card"', 'document = "cards" # here', texts.UNKNOWN_DOCUMENT,
         value="cards"),
    case(SERVICE, "every_months = 1\n", "every_months = 121 # here\n", texts.OUT_OF_RANGE,
         key="every_months", first=0, last=120),
    case(SERVICE, "times = 1\n", "times = 0 # here\n", texts.OUT_OF_RANGE, key="times",
         first=1, last=366),
    case(SERVICE, "ceiling_riyals = 500", "ceiling_riyals = -500 # here", texts.OUT_OF_RANGE,
         key="ceiling_riyals", first=1, last=10_000_000),
    case(SERVICE, "issued_within_months = 6", "issued_within_months = 0 # here",
         texts.OUT_OF_RANGE, key="issued_within_months", first=1, last=120),
    case(DOCUMENTS, "issued_within_months = 3", "issued_within_months = 999 # here",
         texts.OUT_OF_RANGE, key="issued_within_months", first=1, last=120),
    case(DOCUMENTS, "[[documents]]\nid = \"letter\"\n",
         "[[documents]] # here\nid = \"letter\"\nexpires = true\n", texts.VALIDITY_TWICE,
         id="letter"),
    case(SERVICE, '[[questions]]\nid = "which"\nask = "ما الجهة؟"\nkind = "text"',
         '[[questions]]\nid = "which"\nask = "ما الجهة؟"\nkind = "choice"',
         texts.CHOICES_NEEDED, id="which"),
    case(SERVICE, '[[questions]]\nid = "which"', '[[questions]]\n'
         'choices = [{ id = "a", say = "أ" }]\nid = "which"', texts.CHOICES_NOT_NEEDED,
         id="which"),
    case(SERVICE, ASKED, '[{ fact = "asked", equals = true }] # here', texts.UNKNOWN_FACT,
         value="asked"),
    case(SERVICE, 'at_most_by = "members"', 'at_most_by = "family"', texts.UNKNOWN_FACT,
         value="family"),
    case(SERVICE, 'fact = "age", at_least = 18 }', 'fact = "years", at_least = 18 }',
         texts.UNKNOWN_FACT, value="years"),
    case(SERVICE, ASKED, '[{ fact = "member.works", equals = true }] # here', texts.MEMBER_FACT,
         value="member.works"),
    case(SERVICE, '{ fact = "age", at_least = 18 },', '{ fact = "member.age", at_least = 18 }, '
         '# here', texts.MEMBER_FACT, value="member.age"),
    case(SERVICE, 'per = "member"\nissued_within_months = 6\nwhen = [{ fact = "member.works", '
         "equals = true }]", 'issued_within_months = 6\nwhen = [\n'
         '  { fact = "member.works", equals = true }, # here\n]', texts.MEMBER_FACT,
         value="member.works"),
    case(SERVICE, ASKED, '[{ fact = "aid" }] # here', texts.COMPARISONS, value="aid"),
    case(SERVICE, '{ fact = "age", at_least = 18 },',
         '{ fact = "age", at_least = 18, at_most_by = "members", table = [[1, 2]] }, # here',
         texts.COMPARISONS, value="age"),
    case(SERVICE, ASKED, '[{ fact = "aid", equals = "yes" }] # here', texts.WRONG_ANSWER_KIND,
         value="aid"),
    case(SERVICE, ASKED, '[{ fact = "aid", at_least = 1 }] # here', texts.WRONG_ANSWER_KIND,
         value="aid"),
    case(SERVICE, ASKED, '[{ fact = "income", equals = 1 }] # here', texts.WRONG_ANSWER_KIND,
         value="income"),
    case(SERVICE, ASKED, '[{ fact = "home", equals = true }] # here', texts.WRONG_ANSWER_KIND,
         value="home"),
    case(SERVICE, 'at_most_by = "members"', 'at_most_by = "home"', texts.WRONG_ANSWER_KIND,
         value="home"),
    case(SERVICE, ASKED, '[{ fact = "home", equals = "tent" }] # here', texts.CHOICE_NOT_OFFERED,
         value="tent"),
    case(SERVICE, ASKED, '[{ fact = "home", one_of = ["rented", "tent"] }] # here',
         texts.CHOICE_NOT_OFFERED, value="tent"),
    case(SERVICE, ASKED, '[{ fact = "category", one_of = ["widow", "ill"] }] # here',
         texts.CHOICE_NOT_OFFERED, value="ill"),
    case(SERVICE, "[[1, 2000], [2, 3000]] },", "[[2, 2000], [1, 3000]] }, # here",
         texts.TABLE_ROWS),
    case(SERVICE, "[[1, 2000], [2, 3000]] },", "[[1, 2000], [1, 3000]] }, # here",
         texts.TABLE_ROWS),
    case(SERVICE, "[[1, 2000], [2, 3000]] },", "[[1, 2000], [2]] }, # here", texts.TABLE_ROWS),
    case(SERVICE, "[[1, 2000], [2, 3000]] },", "[] }, # here", texts.TABLE_ROWS),
    case(SERVICE, '{ fact = "age", at_least = 18 },',
         '{ fact = "age", at_least = 18, table = [[1, 2]] }, # here', texts.TABLE_ROWS),
    case(SERVICE, 'kind = "yes_no"', 'kind = "yes_no"\nwhen = [{ fact = "aid", equals = true }] '
         '# here', texts.CYCLE, ids="aid، which"),
    case(SERVICE, 'kind = "yes_no"', 'kind = "yes_no"\nwhen = [{ fact = "which", equals = "أ" }] '
         '# here', texts.CYCLE, ids="aid، which"),
]  # fmt: skip

NATIONAL = '[[rules]]\nid = "national"\nname = "اليوم الوطني"\ngregorian = { '
FITR = '[[rules]]\nid = "fitr"\nname = "عيد الفطر"\nhijri_after = { '
CALENDAR = [
    case(MONTHS, "1437 = [30,", "1437 = [31,", texts.BAD_MONTHS, value="1437", first=29, last=30),
    case(MONTHS, "29, 29, 30]\n", "29, 29] # here\n", texts.BAD_MONTHS, value="1437", first=29,
         last=30),
    case(BEFORE, "1435 = [30,", "1435 = [32,", texts.BAD_MONTHS, value="1435", first=28, last=31),
    case(MONTHS, "1437 = [", "1438 = [", texts.YEARS_WITH_GAPS, value="1438"),
    case(MONTHS, "1436 = [", '"١٤٣٦" = [', texts.YEARS_WITH_GAPS, value="١٤٣٦"),
    case(MONTHS, "1436 = [", f'{"9" * 5000} = [', texts.YEARS_WITH_GAPS, value="9" * 5000),
    case(BEFORE, "[lengths]\n1435 = [30, 29, 30, 29, 30, 29, 30, 29, 30, 30, 29, 30]\n",
         "[lengths]\n", texts.MISSING_KEY, key="lengths"),
    case(MONTHS, "first_day = 2014-10-25", "first_day = 9999-12-30 # here", texts.OUT_OF_RANGE,
         key="first_day", first="0001-01-01", last="9998-01-23"),
    case(MONTHS, "[[corrections]]\nyear = 1437\nmonth = 5\nstarts = 2016-02-09",
         "[[corrections]]\nyear = 1437\nmonth = 5\nstarts = 2016-02-11",
         calendar_texts.BAD_MONTH_LENGTH, month="1437-04"),
    case(MONTHS, "[[corrections]]\nyear = 1437\nmonth = 5\nstarts = 2016-02-09",
         "[[corrections]]\nyear = 1437\nmonth = 5\nstarts = 0001-01-01",
         calendar_texts.BAD_MONTH_LENGTH, month="1437-04"),
    case(MONTHS, "[[corrections]]\nyear = 1437", "[[corrections]]\nyear = 1438",
         calendar_texts.OUTSIDE_TABLE, first=1436, last=1437),
    case(MONTHS, "[[corrections]]\nyear = 1437\nmonth = 5", "[[corrections]]\nyear = 1437\n"
         "month = 13", calendar_texts.NO_SUCH_MONTH),
    case(MONTHS, "[[corrections]]\n", "[[corrections]]\nyear = 1437\nmonth = 5\n"
         'starts = 2016-02-09\nsource = "إعلان"\n\n[[corrections]] # here\n', texts.REPEATED,
         value="1437-05"),
    case(HOLIDAYS, 'id = "national"', 'id = "fitr" # here', texts.REPEATED, value="fitr"),
    case(HOLIDAYS, 'id = "national"', 'id = "National" # here', texts.BAD_ID, value="National"),
    case(HOLIDAYS, "days = 1\n", "days = 0 # here\n", texts.OUT_OF_RANGE, key="days", first=1,
         last=30),
    case(HOLIDAYS, "days = 4\nsource", "days = 31 # here\nsource", texts.OUT_OF_RANGE, key="days",
         first=1, last=30),
    case(HOLIDAYS, 'rule = "fitr"', 'rule = "adha" # here', texts.UNKNOWN_RULE, value="adha"),
    case(HOLIDAYS, "first = 2015-07-17", "first = 2016-07-17 # here", texts.ANNOUNCED_ELSEWHERE,
         value="fitr"),
    case(HOLIDAYS, "first = 2015-07-17", "first = 9999-12-31 # here", texts.ANNOUNCED_ELSEWHERE,
         value="fitr"),
    case(HOLIDAYS, "year = 1436\nfirst = 2015-07-17", "year = 2015\nfirst = 2015-07-17 # here",
         texts.ANNOUNCED_ELSEWHERE, value="fitr"),
    case(HOLIDAYS, "[[announced]]\n", '[[announced]]\nrule = "fitr"\nyear = 1436\n'
         'first = 2015-07-18\ndays = 5\nsource = "إعلان"\n\n[[announced]] # here\n',
         texts.REPEATED, value="fitr 1436"),
    case(HOLIDAYS, "[[rules]]\nid = \"national\"\nname = \"اليوم الوطني\"\n"
         "gregorian = { month = 9, day = 23 }\n", "[[rules]] # here\nid = \"national\"\n"
         "name = \"اليوم الوطني\"\n", texts.ONE_START, value="اليوم الوطني"),
    case(HOLIDAYS, '[[rules]]\nid = "national"\n', '[[rules]]\nid = "national"\n'
         "hijri = { month = 9, day = 23 }\n", texts.ONE_START, value="اليوم الوطني"),
    *(
        case(HOLIDAYS, NATIONAL + "month = 9, day = 23 }", f"{NATIONAL}month = {wrong} }}",
             texts.NO_SUCH_DAY, value="اليوم الوطني")
        for wrong in ("2, day = 29", "0, day = 1", "13, day = 1", f"1{'0' * 30}, day = 1",
                      "1, day = 0", "1, day = -1", "4, day = 31")
    ),
    *(
        case(HOLIDAYS, FITR + "month = 9, day = 29 }", f"{FITR}month = {wrong} }}",
             texts.NO_SUCH_DAY, value="عيد الفطر")
        for wrong in ("9, day = 30", "0, day = 1", "13, day = 1", "1, day = 0")
    ),
]  # fmt: skip

CASES = [*KINDS_OF_VALUES, *IDS, *POLICIES, *PROFILES, *SERVICES, *CALENDAR]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_refusal_names_file_line_and_reason(case: Case, tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    line = spoil(folder, case.file, case.old, case.new)
    expected = Problem(folder / case.file, line, case.sentence.format(**case.values))
    assert problems_of_file(folder / case.file) == [expected]
    assert problems_of_folder(folder) == [expected]


@pytest.mark.parametrize("file", FILES)
def test_the_small_forms_are_sound(file: str, tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    assert problems_of_file(folder / file) == []
    assert problems_of_folder(folder) == []


# What is wrong between two files


def said_of(folder: Path, file: str) -> list[tuple[int, str]]:
    """Line and sentence of everything said of a file when it is checked, and when all are read."""
    alone = [(one.line, one.sentence) for one in problems_of_file(folder / file)]
    together = [one for one in problems_of_folder(folder) if one.path == folder / file]
    assert alone == [(one.line, one.sentence) for one in together]
    return alone


def test_a_service_names_a_committee_that_does_not_exist(tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    line = spoil(folder, SERVICE, 'committee = "study"', 'committee = "elders" # here')
    unknown = texts.UNKNOWN_COMMITTEE.format(value="elders")
    assert said_of(folder, SERVICE) == [(line, unknown)]
    not_ours = texts.COMMITTEE_OF_SERVICE.format(service="basket", value="elders")
    assert said_of(folder, PROFILE) == [(13, not_ours)]


def test_a_service_names_a_committee_of_another_association(tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    other = FILES[PROFILE].replace('id = "complaints"', 'id = "elders"').replace("small", "other")
    (folder / "profiles/other.toml").write_text(other, encoding="utf-8")
    spoil(folder, SERVICE, 'committee = "study"', 'committee = "elders"')
    assert said_of(folder, SERVICE) == []
    assert said_of(folder, "profiles/other.toml") == []
    not_ours = texts.COMMITTEE_OF_SERVICE.format(service="basket", value="elders")
    assert said_of(folder, PROFILE) == [(13, not_ours)]


def test_a_service_is_not_for_the_people_of_an_association(tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    spoil(folder, SERVICE, 'people = ["member"]', 'people = ["guest"]')
    sentence = texts.PERSON_OF_SERVICE.format(service="basket")
    assert said_of(folder, SERVICE) == []
    assert said_of(folder, PROFILE) == [(13, sentence)]


def test_a_ceiling_where_the_policy_sets_one(tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    spoil(folder, PROFILE, 'policy = "900"', 'policy = "901"')
    said = said_of(folder, PROFILE)
    assert said.pop() == (20, texts.CEILING_NOT_ALLOWED)
    assert said == [
        (9, texts.CHANNEL_NOT_IN_POLICY.format(value="phone")),
        (9, texts.CHANNEL_NOT_IN_POLICY.format(value="visit")),
        (10, texts.TOOL_NOT_IN_POLICY.format(value="guide")),
    ]


@pytest.mark.parametrize("base", ["registration", "basket"])
def test_a_service_that_builds_on_itself(base: str, tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    line = spoil(folder, BASE, 'id = "registration"\n', f'id = "registration"\nbuilds_on = "{base}" '
                 "# here\n")  # fmt: skip
    assert said_of(folder, BASE) == [(line, texts.BUILDS_ON_ITSELF)]
    assert said_of(folder, SERVICE) == [(7, texts.BUILDS_ON_ITSELF)]


def test_a_service_that_builds_on_nothing_is_told_only_that(tmp_path: Path) -> None:
    """Its conditions ask what the missing service may well ask."""
    folder = write_small(tmp_path)
    line = spoil(folder, SERVICE, 'builds_on = "registration"', 'builds_on = "register" # here')
    unknown = texts.UNKNOWN_SERVICE.format(value="register")
    assert said_of(folder, SERVICE) == [(line, unknown)]
    sentence = texts.BUILT_ON_NOT_OFFERED.format(service="basket", value="register")
    assert said_of(folder, PROFILE) == [(13, sentence)]


@pytest.mark.parametrize("file", [BASE, POLICY, PROFILE])
def test_of_a_file_that_cannot_be_read_the_others_say_nothing(file: str, tmp_path: Path) -> None:
    """It exists; that it is not TOML is said of itself."""
    folder = write_small(tmp_path)
    (folder / file).write_text("=", encoding="utf-8")
    for other in (BASE, SERVICE, POLICY, PROFILE):
        assert [one.path for one in problems_of_file(folder / other)] == (
            [folder / file] if other == file else []
        )
    assert {one.path for one in problems_of_folder(folder)} == {folder / file}


# What is wrong with a whole file


@pytest.mark.parametrize("file", FILES)
def test_a_missing_file(file: str, tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    (folder / file).unlink()
    assert problems_of_file(folder / file) == [Problem(folder / file, 1, texts.NOT_FOUND)]


@pytest.mark.parametrize("file", FILES)
def test_a_folder_in_the_place_of_a_file(file: str, tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    (folder / file).unlink()
    (folder / file).mkdir()
    missing = Problem(folder / file, 1, texts.NOT_FOUND)
    assert problems_of_file(folder / file) == [missing]
    assert problems_of_folder(folder)[0] == missing


@pytest.mark.parametrize("file", ["notes.toml", "papers/receipt.toml"])
def test_a_file_of_no_known_kind(file: str, tmp_path: Path) -> None:
    path = write_small(tmp_path) / file
    path.parent.mkdir(exist_ok=True)
    path.write_text("", encoding="utf-8")
    assert problems_of_file(path) == [Problem(path, 1, texts.UNKNOWN_FILE)]


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe", "id = \"سياسة\"".encode("utf-16"), "id = \"سياسة\"".encode("cp1256"), b"\xed\xa0\x80"],
    ids=["bytes", "utf-16", "windows-1256", "surrogate"],
)  # fmt: skip
def test_a_file_that_is_not_text(file: str, content: bytes, tmp_path: Path) -> None:
    path = write_small(tmp_path) / file
    path.write_bytes(content)
    assert problems_of_file(path) == [Problem(path, 1, texts.NOT_TEXT)]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("=", 1),
        ('id = "900"\n\nid = "901"\n', 3),
        ("a = 1\nb = \n", 2),
        ("a = 1\n\n[b\n", 3),
        ('a = 1\n\nb = """سطر\nسطر\n', 5),
        ("a = [1,\n2,\n3", 3),
        ("a = 2026-02-30\n", 1),
        ("a = 1\nb = \x00\n", 2),
        ('a = "\\ud800"\n', 1),
        ("سياسة = 1\n", 1),
        (f"a = {'9' * 5000}\n", 1),
    ],
    ids=lambda value: ascii(value)[:30],
)
def test_a_file_that_is_not_toml(text: str, line: int, tmp_path: Path) -> None:
    path = write_small(tmp_path) / POLICY
    path.write_text(text, encoding="utf-8")
    (problem,) = problems_of_file(path)
    assert problem.line == line
    assert problem.sentence.startswith(texts.NOT_TOML.format(detail=""))


@pytest.mark.parametrize("brackets", ["[", "a = [", "a = {a = ", "]"], ids=ascii)
def test_a_megabyte_of_brackets(brackets: str, tmp_path: Path) -> None:
    path = write_small(tmp_path) / POLICY
    path.write_text(brackets[:-1] + brackets[-1] * 1_000_000, encoding="utf-8")
    (problem,) = problems_of_file(path)
    assert problem.line == 1
    assert problem.sentence in {texts.TOO_DEEP} or problem.sentence.startswith(
        texts.NOT_TOML.format(detail="")
    )


def test_brackets_too_deep_are_called_that(tmp_path: Path) -> None:
    path = write_small(tmp_path) / POLICY
    path.write_text("a = " + "[" * 100_000, encoding="utf-8")
    assert problems_of_file(path) == [Problem(path, 1, texts.TOO_DEEP)]


def test_a_byte_order_mark_is_read_over(tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    for file, text in FILES.items():
        (folder / file).write_text(text, encoding="utf-8-sig")
    assert problems_of_folder(folder) == []


def test_lines_of_windows_are_counted_alike(tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    text = FILES[POLICY].replace('section = "ب"', 'section = "ت"').replace("\n", "\r\n")
    (folder / POLICY).write_bytes(text.encode())
    line = FILES[POLICY][: FILES[POLICY].index('section = "ب"')].count("\n") + 1
    unknown = texts.UNKNOWN_SECTION.format(value="ت")
    assert problems_of_file(folder / POLICY) == [Problem(folder / POLICY, line, unknown)]


# All at once


def test_all_problems_of_a_file_are_told_at_once_from_the_top(tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    (folder / POLICY).write_text(
        'id = 900\ntitel = "س"\nsource = ""\ndeclaration = "brief"\ntools = {}\nchannels = [7]\n'
        "[reply]\npromise = 3\nsoon = true\n[[sections]]\n[[clauses]]\nid = 1\n",
        encoding="utf-8",
    )
    said = [(one.line, one.sentence) for one in problems_of_file(folder / POLICY)]
    assert said == [
        (1, texts.WRONG_TYPE.format(key="id", wanted=texts.TEXT)),
        (1, texts.MISSING_KEY.format(key="title")),
        (2, texts.UNKNOWN_KEY.format(key="titel")),
        (3, texts.EMPTY_TEXT.format(key="source")),
        (4, texts.NOT_ONE_OF.format(key="declaration", allowed="short، long")),
        (5, texts.WRONG_TYPE.format(key="tools", wanted=texts.LIST)),
        (6, texts.WRONG_TYPE.format(key="channels", wanted=texts.TABLE)),
        (8, texts.WRONG_TYPE.format(key="promise", wanted=texts.TEXT)),
        (9, texts.UNKNOWN_KEY.format(key="soon")),
        (10, texts.MISSING_KEY.format(key="id")),
        (10, texts.MISSING_KEY.format(key="title")),
        (11, texts.MISSING_KEY.format(key="section")),
        (11, texts.MISSING_KEY.format(key="text")),
        (12, texts.WRONG_TYPE.format(key="id", wanted=texts.TEXT)),
    ]


def test_all_that_does_not_fit_is_told_at_once(tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    text = FILES[PROFILE]
    for old, new in (
        ('"SM"', '"sm"'), ('"member"', '"members"'), ('"fri", "sat"', '"fri", "fri"'),
        ('"visit"]', '"fax"]'), ('"basket"', '"baskets"'), ('id = "complaints"', 'id = "study"'),
    ):  # fmt: skip
        text = text.replace(old, new)
    (folder / PROFILE).write_text(text, encoding="utf-8")
    assert said_of(folder, PROFILE) == [
        (3, texts.BAD_PREFIX),
        (4, texts.UNKNOWN_PERSON.format(value="members")),
        (8, texts.BAD_WEEKEND),
        (9, texts.CHANNEL_NOT_IN_POLICY.format(value="fax")),
        (13, texts.UNKNOWN_SERVICE.format(value="baskets")),
        (31, texts.REPEATED.format(value="study")),
    ]


def test_the_problems_of_several_files_are_told_together(tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    for file, old, new in (
        (POLICY, 'section = "ب"', 'section = "ت"'),
        (SERVICE, 'document = "card"', 'document = "cards"'),
        (PROFILE, '"SM"', '"sm"'),
        (POLICY_OF_15, 'declaration = "long"', 'declaration = "longer"'),
    ):
        spoil(folder, file, old, new)
    with pytest.raises(FormFileError) as caught:
        read_forms(folder)
    files = {folder / file for file in (POLICY, SERVICE, PROFILE, POLICY_OF_15)}
    assert {one.path for one in caught.value.problems} == files
    lines = caught.value.user_message.split("\n")
    assert len(lines) == len(caught.value.problems) == 4
    for line, one in zip(lines, caught.value.problems, strict=True):
        assert line == f"{one.path}، السطر {one.line}: {one.sentence}"
    assert str(caught.value).startswith("4 problems, first at ")


# The calendar as a whole


@pytest.mark.parametrize("day", ["2014-10-24", "2014-10-26"])
def test_tables_that_do_not_meet(day: str, tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    text = FILES[MONTHS].replace("2014-10-25", day)
    (folder / MONTHS).write_text(text[: text.index("[[corrections]]")], encoding="utf-8")
    gap = texts.YEARS_WITH_GAPS.format(value=1436)
    assert problems_of_folder(folder) == [Problem(folder / MONTHS, 2, gap)]


def test_promises_never_rest_on_approximate_months(tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    text = FILES[MONTHS].replace("first_day", "approximate = true\nfirst_day")
    (folder / MONTHS).write_text(text.replace("1437 = [30, 29", "1437 = [31, 28"), "utf-8")
    bad = texts.BAD_MONTHS.format(value="1437", first=29, last=30)
    assert problems_of_file(folder / MONTHS) == [Problem(folder / MONTHS, 8, bad)]


def test_the_version_names_what_promises_rest_on(tmp_path: Path) -> None:
    folder = write_small(tmp_path) / "calendar"
    version = read_calendar(folder).version
    assert re.fullmatch("[0-9a-f]{12}", version)
    spoil(tmp_path, BEFORE, 'source = "جدول"', 'source = "آخر"')
    assert read_calendar(folder).version == version
    spoil(tmp_path, HOLIDAYS, 'source = "إعلان"', 'source = "آخر"')
    assert read_calendar(folder).version != version


# Nothing is left out

PARTS_OF_SENTENCES = {"AT", "TEXT", "NUMBER", "YES_OR_NO", "DATE", "LIST", "TABLE",
                      "ONE_OF_SEVERAL"}  # fmt: skip
CASES_OF_THEIR_OWN = {"NOT_FOUND", "NOT_TEXT", "NOT_TOML", "TOO_DEEP", "UNKNOWN_FILE",
                      "UNKNOWN_COMMITTEE", "COMMITTEE_OF_SERVICE", "PERSON_OF_SERVICE",
                      "CEILING_NOT_ALLOWED", "BUILDS_ON_ITSELF", "UNKNOWN_SERVICE"}  # fmt: skip


def test_every_sentence_has_its_case() -> None:
    sentences = {name: text for name, text in vars(texts).items() if name.isupper()}
    said = {case.sentence for case in CASES}
    without = {name for name, text in sentences.items() if text not in said}
    assert without - PARTS_OF_SENTENCES <= CASES_OF_THEIR_OWN
    assert set(sentences) >= PARTS_OF_SENTENCES
    assert set(sentences) >= CASES_OF_THEIR_OWN
