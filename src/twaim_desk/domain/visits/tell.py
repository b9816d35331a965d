"""Telling a decision: on which way, to whom, what is said, what became of it."""

from datetime import date, datetime, time

from twaim_desk.domain.answering import (
    TRUSTED,
    Deputy,
    Hears,
    Result,
    Telling,
    hears,
    is_carried,
    is_late,
    is_over,
    is_spoken,
    is_told,
    next_way,
    open_ways,
    parse_hour,
    results_of,
)
from twaim_desk.domain.asks import Answer, Ask, AskKind, Block, Missing
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.digits import left_to_right, written
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.service import Choice
from twaim_desk.domain.visits.value import Opening, choices_of
from twaim_desk.domain.written_dates import both_calendars, gregorian_in_words
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import telling as texts
from twaim_desk.texts import visits as visit_texts

_CHECKED = Ask("checked", AskKind.TICK, texts.CHECKED, hint=texts.CHECKED_HINT)
_ON = Ask("on", AskKind.PAST, texts.CONFIRMED_ON, hint=texts.CONFIRMED_HINT)
_HOUR = Ask("hour", AskKind.TEXT, texts.HOUR, hint=texts.HOUR_HINT, required=False)
_LATE = Ask("late", AskKind.TEXT, texts.LATE, hint=texts.LATE_HINT)
_NOTE = Ask("note", AskKind.TEXT, texts.NOTE, required=False)
_NOTICE = Ask("notice", AskKind.TICK, texts.NOTICE, hint=texts.NOTICE_HINT, required=False)
_NOON = time(12)


def tell_block(opening: Opening, interview: Interview) -> Block:
    """The way and its address stand in the title; who it is comes before what became of it."""
    telling, way, result = telling_of(opening), way_of(interview), result_of(interview)
    ways = open_ways(telling.ways, telling.attempts)
    asks = [Ask("way", AskKind.CHOICE, texts.WAY, choices=_named(ways))]
    if way in ways:
        asks += _after_way(telling, interview, way, result)
    say = texts.SAY_FIRST.format(association=interview.rules.profile.letterhead.name)
    title = visit_texts.TITLES["tell"] if way not in ways else _title(telling, way)
    return Block("tell", title, tuple(asks), say, "\n".join(_notes(opening, interview)))


def tell_words(opening: Opening, interview: Interview) -> list[str]:
    """What is said; where one speaks, the decision is shown once it is sure who listens."""
    telling, way = telling_of(opening), way_of(interview)
    first = texts.SAY_FIRST.format(association=interview.rules.profile.letterhead.name)
    if is_spoken(way) and not interview.is_true("checked"):
        return [first]
    return list(telling.said[listener_of(opening, interview)])


def tell_faults(opening: Opening, interview: Interview) -> list[Missing]:
    """An hour that cannot be read, or a day before the decision."""
    try:
        tried_at(opening, interview)
    except RefusedInputError as error:
        return [Missing("hour", "tell", None, error.user_message)]
    if told_on(opening, interview) < telling_of(opening).decided_on:
        return [Missing("on", "tell", None, texts.BEFORE_DECISION)]
    return []


def before_telling(opening: Opening) -> dict[str, Answer]:
    """The way that is next is chosen; who came to the desk is told there."""
    telling = opening.telling
    if telling is None:
        return {}
    in_person = opening.coming.answers is not None and "way" in opening.coming.answers
    return {} if in_person else {"way": next_way(telling.ways, telling.attempts)}


def telling_of(opening: Opening) -> Telling:
    """The decision that is to be told."""
    if opening.telling is None:
        raise RuntimeError("nothing is to be told here")
    return opening.telling


def way_of(interview: Interview) -> str:
    """The way that is tried."""
    return interview.text("way")


def result_of(interview: Interview) -> Result | None:
    """What became of it, as far as that can be on this way."""
    name = interview.text("result")
    return next((one for one in results_of(way_of(interview)) if one == name), None)


def listener_of(opening: Opening, interview: Interview) -> Hears:
    """Who listens: the person, or somebody in his place."""
    telling = telling_of(opening)
    if way_of(interview) == TRUSTED:
        return Hears.DEPUTY
    listener = hears(telling.deputy, interview.rules.today)
    if listener is Hears.BOTH:
        return Hears.DEPUTY if interview.text("to") == Hears.DEPUTY else Hears.PERSON
    return listener


def told_on(opening: Opening, interview: Interview) -> date:
    """The day on which it counts: of the acknowledgement where there is one, else today."""
    day = interview.value(_ON) if _is_confirmed(interview) else None
    return day if isinstance(day, date) else interview.rules.today


def tried_at(opening: Opening, interview: Interview) -> datetime:
    """The moment of the try: now, or the hour that was typed, or noon of the acknowledgement."""
    today, day = interview.rules.today, told_on(opening, interview)
    if day != today:
        return datetime.combine(day, _NOON, opening.began.tzinfo)
    hour = interview.text("hour").strip() if is_spoken(way_of(interview)) else ""
    if not hour:
        return opening.began
    return datetime.combine(today, parse_hour(hour), opening.began.tzinfo)


def is_told_late(opening: Opening, interview: Interview) -> bool:
    """Whether this answers the promise after its day."""
    result = result_of(interview)
    told = result is not None and is_told(result)
    return told and is_late(telling_of(opening).reply_by, told_on(opening, interview))


def prints_notice(interview: Interview) -> bool:
    """Whether the notice is printed: it is what a letter carries, else where it is wanted."""
    result = result_of(interview)
    if result is Result.SENT and is_carried(way_of(interview)):
        return True
    return result in {Result.SENT, Result.TOLD} and interview.is_true("notice")


def way_in_words(way: str) -> str:
    """A way by its name."""
    return Channel(way).in_words if way in set(Channel) else texts.TRUSTED


def _after_way(
    telling: Telling, interview: Interview, way: str, result: Result | None
) -> list[Ask]:
    told = result is not None and is_told(result)
    asks = []
    if is_spoken(way):
        asks.append(Ask("checked", _CHECKED.kind, _CHECKED.label, _CHECKED.hint, required=told))
    says = [(one, _result_in_words(way, one)) for one in results_of(way)]
    choices = tuple(Choice(one, say) for one, say in says)
    asks.append(Ask("result", AskKind.CHOICE, texts.RESULT, choices=choices))
    if result is None:
        return asks
    both = hears(telling.deputy, interview.rules.today) is Hears.BOTH
    if told and both and way != TRUSTED:
        asks.append(Ask("to", AskKind.CHOICE, texts.TO, choices=choices_of(texts.TOS)))
    if is_spoken(way):
        asks.append(_HOUR)
    elif told:
        asks.append(_ON)
    day = interview.value(_ON) if told and not is_spoken(way) else None
    if told and is_late(telling.reply_by, day if isinstance(day, date) else interview.rules.today):
        asks.append(_LATE)
    if result in {Result.SENT, Result.TOLD} and not (result is Result.SENT and is_carried(way)):
        asks.append(_NOTICE)
    return [*asks, _NOTE]


def _is_confirmed(interview: Interview) -> bool:
    return not is_spoken(way_of(interview)) and result_of(interview) is Result.TOLD


def _named(ways: tuple[str, ...]) -> tuple[Choice, ...]:
    return tuple(Choice(way, way_in_words(way)) for way in ways)


def _result_in_words(way: str, result: Result) -> str:
    confirmed = result is Result.TOLD and not is_spoken(way)
    return texts.CONFIRMED if confirmed else texts.RESULTS[result]


def _title(telling: Telling, way: str) -> str:
    address = telling.addresses.get(way, "")
    if not address:
        return way_in_words(way)
    shown = left_to_right(address) if address.isascii() else address
    return texts.AT_ADDRESS.format(way=way_in_words(way), address=shown)


def _notes(opening: Opening, interview: Interview) -> list[str]:
    telling, today = telling_of(opening), interview.rules.today
    lines = [_to_whom(opening, interview)]
    if telling.deputy is not None and is_over(telling.deputy, today):
        lines.insert(0, _over(opening, interview, telling.deputy))
    if telling.best_time:
        lines.append(texts.BEST_TIME.format(time=telling.best_time))
    if way_of(interview) in telling.ways[1:]:
        lines.append(texts.NEXT_OPENED)
    digits = interview.rules.profile.digits
    for one in telling.attempts:
        lines.append(
            texts.TRIED.format(
                way=way_in_words(one.way),
                result=_result_in_words(one.way, one.result),
                day=gregorian_in_words(one.at.date(), digits),
                hour=written(f"{one.at:%H:%M}", digits),
                by=one.by,
            )
        )
    return lines


def _to_whom(opening: Opening, interview: Interview) -> str:
    telling = telling_of(opening)
    word, name = _word(opening, interview), "" if opening.visitor is None else opening.visitor.name
    listener, deputy = hears(telling.deputy, interview.rules.today), telling.deputy
    if deputy is None or listener is Hears.PERSON:
        return texts.PERSON_IS_TOLD.format(name=name, word=word)
    capacity = texts.CAPACITIES[deputy.capacity][deputy.feminine]
    if listener is Hears.BOTH:
        values = {"name": name, "word": word, "other": deputy.name, "capacity": capacity}
        return texts.BOTH_ARE_TOLD.format(**values)
    return texts.TO_WHOM.format(name=deputy.name, capacity=capacity)


def _over(opening: Opening, interview: Interview, deputy: Deputy) -> str:
    feminine = opening.visitor is not None and opening.visitor.feminine
    said = texts.AGENT_OVER_FEMININE if feminine else texts.AGENT_OVER
    rules, day = interview.rules, deputy.expires_on or interview.rules.today
    until = both_calendars(day, rules.reading.table, rules.profile.digits)
    return said.format(name=deputy.name, day=until, word=_word(opening, interview))


def _word(opening: Opening, interview: Interview) -> str:
    feminine = opening.visitor is not None and opening.visitor.feminine
    word = interview.rules.person
    return word.the_feminine if feminine else word.the_masculine
