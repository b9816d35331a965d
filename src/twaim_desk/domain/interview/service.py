"""The service of an interview: which is offered, its questions, its conditions, the family."""

from dataclasses import replace

from twaim_desk.domain.asks import Ask, AskKind, Block
from twaim_desk.domain.conditions import Fact, hold
from twaim_desk.domain.interview.person import BORN, GENDERS, age_on, is_citizen
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.service import (
    AnswerKind,
    Choice,
    Condition,
    Per,
    Question,
    Service,
    unmet_conditions,
)
from twaim_desk.domain.typed_answers import Value
from twaim_desk.texts import interview as texts

MOST_TOGETHER, MOST_MEMBERS = 5, 30
MEMBERS = Ask("members", AskKind.NUMBER, texts.MEMBERS, hint=texts.MEMBERS_HINT)
KIN = tuple(Choice(name, title) for name, title in texts.KIN.items())
_SENSITIVE = frozenset({"monthly_income"})
_MEMBER_TICKS = ("studies", "works", "married", "disabled")


def offered_services(interview: Interview) -> list[Service]:
    """The association's services that are for such a person, in the order of its profile."""
    rules, category = interview.rules, interview.text("person.category")
    services = [rules.services[name] for name in rules.profile.services]
    return [
        one
        for one in services
        if rules.profile.person in one.people
        and (not one.retired or one.id == interview.text("service"))
        and (not one.categories or not category or category in one.categories)
    ]


def chosen_service(interview: Interview) -> Service | None:
    """The service that was chosen."""
    return interview.rules.services.get(interview.text("service"))


def service_blocks(interview: Interview) -> list[Block]:
    """Which service, then what it asks."""
    blocks = [_which(interview)]
    service = chosen_service(interview)
    if service is None:
        return blocks
    asks = [_known_unshown(interview, _ask_of(one)) for one in _questions_asked(interview)]
    judged = [_condition(one) for one in judged_conditions(interview)]
    for name, title, say, several in (
        ("questions", texts.QUESTIONS, texts.SAY_QUESTIONS, asks),
        ("conditions", texts.CONDITIONS, texts.SAY_CONDITIONS, judged),
    ):
        for at in range(0, len(several), MOST_TOGETHER):
            together = tuple(several[at : at + MOST_TOGETHER])
            blocks.append(Block(f"{name}.{at // MOST_TOGETHER + 1}", title, together, say))
        if name == "questions":
            blocks += _family_blocks(interview)
    return blocks


def judged_conditions(interview: Interview) -> list[Condition]:
    """The conditions that no fact decides, so that the employee does."""
    facts = facts_of(interview)
    return [one for one in all_conditions(interview) if not one.holds and hold(one.when, facts)]


def failed_conditions(interview: Interview) -> list[Condition]:
    """The conditions that facts or the employee's judgement show not to be met."""
    service = chosen_service(interview)
    if service is None:
        return []
    facts = facts_of(interview)
    services = [one for one in (base_service(interview), service) if one is not None]
    failed = [one for each in services for one in unmet_conditions(each, facts)]
    judged = judged_conditions(interview)
    return failed + [one for one in judged if interview.answer(f"condition.{one.id}") is False]


def all_conditions(interview: Interview) -> list[Condition]:
    """The conditions of the service and of the registration that it rests on."""
    service = chosen_service(interview)
    base = base_service(interview)
    return [*(base.conditions if base else ()), *(service.conditions if service else ())]


def base_service(interview: Interview) -> Service | None:
    """The registration that the chosen service rests on."""
    service = chosen_service(interview)
    if service is None or service.builds_on is None:
        return None
    return interview.rules.services.get(service.builds_on)


def facts_of(interview: Interview) -> dict[str, Fact]:
    """What is known of person and service, as the conditions of the forms look at it."""
    facts = _person_facts(interview)
    for question in _all_questions(interview):
        if hold(question.when, facts):
            value = interview.value(_ask_of(question))
            if isinstance(value, str | bool | int):
                facts[question.id] = value
    return facts


def member_facts(interview: Interview) -> tuple[dict[str, Fact], ...]:
    """What is known of each member of the family."""
    return tuple(_member_facts(interview, at) for at in range(1, member_count(interview) + 1))


def member_count(interview: Interview) -> int:
    """How many members of the family are listed."""
    count = interview.value(MEMBERS)
    return min(count, MOST_MEMBERS) if isinstance(count, int) and not isinstance(count, bool) else 0


def needs_family(interview: Interview) -> bool:
    """Whether the service asks anything about the members of the family."""
    services = [chosen_service(interview), base_service(interview)]
    return any(
        paper.per is Per.MEMBER for one in services if one is not None for paper in one.documents
    )


def asks_of_registration(interview: Interview) -> list[Ask]:
    """Every question of the association's registrations, whose answers the record keeps."""
    services = interview.rules.services
    bases = dict.fromkeys(one.builds_on for one in services.values() if one.builds_on in services)
    return [_ask_of(one) for base in bases for one in services[str(base)].questions]


def asks_income(interview: Interview) -> bool:
    """Whether any service of this association asks what people live on."""
    rules = interview.rules
    services = [rules.services[name] for name in rules.profile.services]
    return any(one.id in _SENSITIVE for each in services for one in each.questions)


def every_question(interview: Interview) -> list[tuple[Question, Ask]]:
    """Every question of the service and its registration, once, and how it is asked."""
    questions = {one.id: one for one in _all_questions(interview)}
    return [(one, _ask_of(one)) for one in questions.values()]


def _which(interview: Interview) -> Block:
    offered = offered_services(interview)
    choices = tuple(Choice(one.id, one.title) for one in offered)
    asks = [Ask("service", AskKind.CHOICE, texts.SERVICE, choices=choices, halts=True)]
    others = interview.open_services - {interview.text("service")}
    if others and interview.text("service"):
        asks.append(Ask("service.reason", AskKind.TEXT, texts.SECOND_REQUEST_REASON))
    return Block("service", texts.SERVICE, tuple(asks), texts.SAY_SERVICE)


def _all_questions(interview: Interview) -> list[Question]:
    base, service = base_service(interview), chosen_service(interview)
    return [*(base.questions if base else ()), *(service.questions if service else ())]


def _questions_asked(interview: Interview) -> list[Question]:
    """The questions that apply; what the record already answers is asked again only on change."""
    facts, asked, seen = _person_facts(interview), [], set()
    base = base_service(interview)
    of_base = {one.id for one in base.questions} if base else set()
    anew = not interview.is_known or interview.is_true("person.changed")
    for question in _all_questions(interview):
        if question.id in seen or not hold(question.when, facts):
            continue
        seen.add(question.id)
        value = interview.value(_ask_of(question))
        if isinstance(value, str | bool | int):
            facts[question.id] = value
        on_record = question.id in of_base and f"q.{question.id}" in interview.record
        if anew or not on_record:
            asked.append(question)
    return asked


def _ask_of(question: Question) -> Ask:
    kind = AskKind.DATE if question.kind is AnswerKind.DATE else AskKind(question.kind.value)
    return Ask(
        f"q.{question.id}",
        kind,
        question.ask,
        question.hint or "",
        question.choices,
        question.required,
        private=question.id in _SENSITIVE,
    )


def _known_unshown(interview: Interview, ask: Ask) -> Ask:
    """The question as it is asked of who answered it before."""
    hidden = ask.private and ask.id in interview.record
    return replace(ask, hint=texts.KNOWN_UNSHOWN) if hidden else ask


def _condition(condition: Condition) -> Ask:
    return Ask(f"condition.{condition.id}", AskKind.YES_NO, condition.say)


def _family_blocks(interview: Interview) -> list[Block]:
    on_record = "members" in interview.record and not interview.is_true("person.changed")
    if not needs_family(interview) or on_record:
        return []
    blocks = [Block("members", texts.FAMILY, (MEMBERS,), texts.SAY_FAMILY)]
    for at in range(1, member_count(interview) + 1):
        title = texts.MEMBER.format(number=at)
        feminine = interview.text(f"member.{at}.gender") == "female"
        asks = _member_asks(at, feminine=feminine)
        blocks.append(Block(f"member.{at}", title, asks, texts.SAY_FAMILY))
    return blocks


def _member_asks(at: int, *, feminine: bool = False) -> tuple[Ask, ...]:
    labels = texts.MEMBER_TICKS_FEMININE if feminine else texts.MEMBER_TICKS
    ticks = (
        Ask(f"member.{at}.{name}", AskKind.TICK, labels[name], required=False)
        for name in _MEMBER_TICKS
    )
    return (
        Ask(f"member.{at}.name", AskKind.NAME, texts.MEMBER_NAME),
        Ask(f"member.{at}.kin", AskKind.CHOICE, texts.MEMBER_KIN, choices=KIN),
        Ask(f"member.{at}.gender", AskKind.CHOICE, texts.GENDER, choices=GENDERS),
        Ask(f"member.{at}.born", AskKind.PAST, texts.BORN),
        *ticks,
    )


def _person_facts(interview: Interview) -> dict[str, Fact]:
    facts: dict[str, Fact] = {}
    for name in ("category", "gender"):
        if text := interview.text(f"person.{name}"):
            facts[name] = text
    if (citizen := is_citizen(interview)) is not None:
        facts["citizen"] = citizen
    if (age := _age(interview, interview.value(BORN))) is not None:
        facts["age"] = age
    return facts


def _member_facts(interview: Interview, at: int) -> dict[str, Fact]:
    facts: dict[str, Fact] = {}
    for ask in _member_asks(at):
        value, name = interview.value(ask), ask.id.rpartition(".")[2]
        if ask.kind is AskKind.PAST:
            if (age := _age(interview, value)) is not None:
                facts["member.age"] = age
        elif ask.kind is AskKind.TICK:
            facts[f"member.{name}"] = value is True
        elif isinstance(value, str):
            facts[f"member.{name}"] = value
    return facts


def _age(interview: Interview, born: Value | None) -> int | None:
    if born is None or isinstance(born, str | bool | int):
        return None
    return age_on(born, interview.rules.today)
