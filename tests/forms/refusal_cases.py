"""Every refusal of a form file: what is spoiled in the small forms, and what is said of it."""

from dataclasses import dataclass, field

from twaim_desk.texts import calendar as calendar_texts
from twaim_desk.texts import form_files as texts

PEOPLE, CATEGORIES, DOCUMENTS = "people.toml", "categories.toml", "documents.toml"
POLICY, POLICY_OF_15 = "policies/900.toml", "policies/901.toml"
PROFILE = "profiles/small.toml"
SERVICE, BASE = "services/basket.toml", "services/registration.toml"
DECLARATIONS, SURVEYS, SCHEDULE = "declarations.toml", "surveys.toml", "retention.toml"
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
    case(POLICY, "[[tools]]\n", '[[channels]] # here\nchannel = "phone"\nclause = "أ-1"\n'
         "[[tools]]\n", texts.REPEATED, value="phone"),
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
    *(
        case(POLICY, "[[sections]]\nid = \"أ\"", f'[gate]\n{asked} = "ب-9" # here\n\n'
             '[[sections]]\nid = "أ"', texts.UNKNOWN_CLAUSE, value="ب-9")
        for asked in ("data", "papers", "signature", "explanation")
    ),
    case(POLICY, "[[sections]]\nid = \"أ\"", '[gate]\nvisit = "ب-1" # here\n\n'
         '[[sections]]\nid = "أ"', texts.UNKNOWN_KEY, key="visit"),
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

FIRST = '[[declarations]]\nid = "short"\ncapacity = "self"'
BY_HER_AGENT = ("أقرّ أنا {name}، الوكيلة عن {principal} بموجب الوكالة رقم {deed}، بأن جميع "
                "البيانات والمستندات التي قدّمتُها نيابةً {behalf} صحيحة، وبأنني مسؤولة "
                'مسؤوليةً مباشرةً عن صحتها."')  # fmt: skip
OF_HIMSELF = 'masculine = "وأوافق أنا {name} على أن تستعلم'
SIGNED = [
    case(DECLARATIONS, FIRST, FIRST.replace("s]]", "s]] # here").replace("short", "brief"),
         texts.DECLARATION_NOT_ONCE, id="short", kind="self"),
    case(DECLARATIONS, FIRST, '[[declarations]] # here\nid = "short"\ncapacity = "self"\n'
         f'masculine = "{{name}}"\nfeminine = "{{name}}"\n\n{FIRST}',
         texts.DECLARATION_NOT_ONCE, id="short", kind="self"),
    case(DECLARATIONS, "[[agreeing]]\nfeminine = false", "[[agreeing]] # here\nfeminine = true",
         texts.AGREEING_NOT_ONCE),
    case(DECLARATIONS, OF_HIMSELF, OF_HIMSELF.replace("{name}", "سعد"), texts.DECLARATION_WITHOUT,
         value="name"),
    case(DECLARATIONS, BY_HER_AGENT, BY_HER_AGENT.replace("{principal}", "سعد"),
         texts.DECLARATION_WITHOUT, value="principal"),
    case(DECLARATIONS, BY_HER_AGENT, BY_HER_AGENT.replace("{deed}", "{channel}"), texts.BAD_PLACE,
         value="channel"),
]  # fmt: skip

OUTSIDE = '[[questionnaires]]\nid = "external"\nasked = "external"'
INSIDE = '[[questionnaires.questions]]\nid = "speed"\npart = "جودة الخدمة"\ntext = "سرعة استجابة'
MANY = "".join(
    f'[[questionnaires.questions]]\nid = "q{at}"\npart = "جودة"\ntext = "سؤال"\n\n'
    for at in range(12)
)
SURVEYED = [
    case(SURVEYS, OUTSIDE, OUTSIDE.replace("s]]", "s]] # here").replace('= "ext', '= "int')
         .replace('id = "int', 'id = "ext'), texts.SURVEY_FOR_NOBODY),
    case(SURVEYS, INSIDE, MANY.replace("s]]", "s]] # here", 1) + INSIDE,
         texts.TOO_MANY_QUESTIONS, most=12),
    case(SURVEYS, "{people}، وهو", "{person}، وهو", texts.BAD_PLACE, value="person"),
    case(SURVEYS, "every_months = 6", "every_months = 0 # here", texts.OUT_OF_RANGE,
         key="every_months", first=1, last=36),
    case(SURVEYS, '"مُرضية", "متوسطة"', '"مُرضية", "مُرضية"', texts.REPEATED, value="مُرضية"),
]  # fmt: skip

RULES = "[[rules]]\n"
ACCEPTED = f'{RULES}kind = "request_accepted"'
OF_VISITS = f"""{RULES}kind = "visit"
title = "زيارة دون تسجيل طلب"
counted_from = "من يوم الزيارة"
years = 1"""
OF_TRAIL = f"""{RULES}kind = "trail"
title = "سجل التدقيق"
counted_from = "حفظ دائم"
for_ever = true"""
HERE = "[[rules]] # here\n"
KEPT = [
    case(SCHEDULE, ACCEPTED, f'{HERE}kind = "visit"\ntitle = "س"\ncounted_from = "س"\n'
         f'ground = "س"\nyears = 1\n\n{ACCEPTED}', texts.KIND_NOT_ONCE, kind="visit"),
    case(SCHEDULE, OF_VISITS, OF_VISITS.replace(RULES, HERE).replace("= 1", "= 0"),
         texts.TIME_OR_FOR_EVER, kind="visit"),
    case(SCHEDULE, OF_TRAIL, OF_TRAIL.replace(RULES, HERE).replace("for_ever = true", "years = 9"),
         texts.TRAIL_IS_FOR_EVER, kind="trail"),
]  # fmt: skip

PROFILES = [
    case(PROFILE, 'policy = "900"', 'policy = "902" # here', texts.UNKNOWN_POLICY, value="902"),
    case(PROFILE, 'weekend = ["fri", "sat"]', "weekend = [] # here", texts.BAD_WEEKEND),
    case(PROFILE, '"fri", "sat"]', '"fri", "fri"] # here', texts.BAD_WEEKEND),
    case(PROFILE, '"fri", "sat"]', '"wed", "thu", "fri", "sat"] # here', texts.BAD_WEEKEND),
    case(PROFILE, '"fri", "sat"]', '"fri", "sat", "sun", "mon", "tue", "wed", "thu"] # here',
         texts.BAD_WEEKEND),
    case(PROFILE, '"SM"', '"S" # here', texts.BAD_PREFIX),
    case(PROFILE, 'digits = "arabic"', 'digits = "arabic"\nanswer_within = 0 # here',
         texts.OUT_OF_RANGE, key="answer_within", first=1, last=366),
    case(PROFILE, "[ceiling]", '[[liaison]]\nuser = "noura"\n'
         'categories = ["nobodys"] # here\n\n[ceiling]', texts.UNKNOWN_CATEGORY, value="nobodys"),
    case(PROFILE, "[ceiling]", '[[liaison]]\nuser = "noura"\n'
         'subjects = ["weather"] # here\n\n[ceiling]', texts.UNKNOWN_SUBJECT, value="weather"),
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
ADDED = 'name = "إجازة"\nfirst = 2015-03-01\ndays = 1\nsource = "قرار"\n'
CALENDAR = [
    case(MONTHS, "1437 = [30,", "1437 = [31,", texts.BAD_MONTHS, value="1437", first=29, last=30),
    case(MONTHS, "29, 29, 30]\n", "29, 29] # here\n", texts.BAD_MONTHS, value="1437", first=29,
         last=30),
    case(BEFORE, "approximate = true\n\n[lengths]\n1435 = [30,",
         "\n[lengths]\n1435 = [28, 29, 30, 29, 30, 29, 30, 29, 30, 30, 29, 30] # here\n1436 = [30,",
         texts.BAD_MONTHS, value="1435", first=29, last=30),
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
    case(HOLIDAYS, "first = 2015-07-17", "first = 2015-08-02 # here", texts.ANNOUNCED_ELSEWHERE,
         value="fitr"),
    case(HOLIDAYS, "first = 2015-07-17", "first = 2015-07-01 # here", texts.ANNOUNCED_ELSEWHERE,
         value="fitr"),
    case(HOLIDAYS, "first = 2015-07-17", "first = 9999-12-31 # here", texts.ANNOUNCED_ELSEWHERE,
         value="fitr"),
    case(HOLIDAYS, "year = 1436\nfirst = 2015-07-17", "year = 2015\nfirst = 2015-07-17 # here",
         texts.ANNOUNCED_ELSEWHERE, value="fitr"),
    case(HOLIDAYS, "[[announced]]\n", '[[announced]]\nrule = "fitr"\nyear = 1436\n'
         'first = 2015-07-18\ndays = 5\nsource = "إعلان"\n\n[[announced]] # here\n',
         texts.REPEATED, value="fitr 1436"),
    case(HOLIDAYS, "[[announced]]\n", f"[[added]]\n{ADDED}\n[[announced]]\n".replace(
         "days = 1", "days = 0 # here"), texts.OUT_OF_RANGE, key="days", first=1, last=30),
    case(HOLIDAYS, "[[announced]]\n", f"[[added]]\n{ADDED}\n[[announced]]\n".replace(
         "2015-03-01", "2014-10-24 # here"), texts.OUT_OF_RANGE, key="first", first="2014-10-25",
         last="2016-09-01"),
    case(HOLIDAYS, "[[announced]]\n", f"[[added]]\n{ADDED}\n[[added]] # here\n{ADDED}\n"
         "[[announced]]\n", texts.REPEATED, value="2015-03-01"),
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

CASES = [
    *KINDS_OF_VALUES, *IDS, *POLICIES, *SIGNED, *SURVEYED, *KEPT, *PROFILES, *SERVICES, *CALENDAR,
]  # fmt: skip
