"""Where a request stands, in sentences one can say aloud."""

from datetime import date

from twaim_desk.domain.asks import Ask, AskKind, Block
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.digits import left_to_right
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.profile import Purpose
from twaim_desk.domain.request import State
from twaim_desk.domain.service import Choice
from twaim_desk.domain.visits.value import Opening, Standing, committee_for, place_ask
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.texts import visits as texts

_DECIDED = {State.ACCEPTED, State.REJECTED}
_TOLD = {State.TOLD, State.DELIVERED, State.CLOSED}


def follow_up_block(opening: Opening, interview: Interview) -> Block:
    """Which of the person's requests; the newest open one stands first."""
    choices = tuple(Choice(one.uuid, _title(interview, one)) for one in in_order(opening.requests))
    which = Ask("request", AskKind.CHOICE, texts.REQUEST, choices=choices)
    return Block(
        "follow_up", texts.TITLES["follow_up"], (place_ask(opening), which), texts.SAY_FOLLOW_UP
    )


def in_order(requests: tuple[Standing, ...]) -> list[Standing]:
    """Those that still wait for something first, each kind with the newest first."""
    return sorted(requests, key=lambda one: not _is_open(one))


def chosen_request(opening: Opening, interview: Interview) -> Standing | None:
    """The request that is asked about."""
    uuid = interview.text("request")
    return next((one for one in opening.requests if one.uuid == uuid), None)


def follow_up_words(opening: Opening, interview: Interview) -> list[str]:
    """What is said: which request, where it stands and what comes next, the day of the reply."""
    standing = chosen_request(opening, interview)
    if standing is None:
        return []
    feminine = opening.visitor is not None and opening.visitor.feminine
    sentences = [_head(interview, standing, feminine=feminine)]
    committee = committee_for(opening, Purpose.STUDY)
    sentences.append(texts.STANDINGS[standing.state].format(committee=committee))
    sentences += _days(interview, standing)
    return sentences


def _head(interview: Interview, standing: Standing, *, feminine: bool) -> str:
    service = _service(interview, standing)
    sentence = texts.HEAD if service else texts.HEAD_NO_SERVICE
    return sentence.format(
        called=texts.SISTER if feminine else texts.BROTHER,
        number=standing.number,
        service=service,
        received=_day(interview, standing.received_on),
    )


def _days(interview: Interview, standing: Standing) -> list[str]:
    state = State(standing.state)
    if state in _DECIDED:
        here = interview.text("place") == "desk"
        return [texts.TELL_HERE] if here else [*_promise(interview, standing), *_channel(standing)]
    if state.waits_for_answer:
        return [*_promise(interview, standing), *_channel(standing)]
    if state not in _TOLD:
        return []
    sentences = []
    if standing.answered_on is not None:
        day = _day(interview, standing.answered_on)
        by = _named(standing.answered_by)
        said = texts.ANSWERED_BY if by else texts.ANSWERED_ON
        sentences.append(said.format(day=day, channel=by))
    sentences += _deliveries(interview, standing, state)
    if state is State.CLOSED and standing.closed_on is not None:
        sentences.append(texts.CLOSED_ON.format(day=_day(interview, standing.closed_on)))
    return sentences


def may_be_told_here(standing: Standing, interview: Interview) -> bool:
    """Whether a decision waits, and the person who asks for it stands at the desk."""
    return State(standing.state) in _DECIDED and interview.text("place") == "desk"


def _deliveries(interview: Interview, standing: Standing, state: State) -> list[str]:
    """What was given last, and when the next is due; the office says that it is late."""
    sentences = []
    if standing.given_on is not None:
        sentences.append(texts.GIVEN_ON.format(day=_day(interview, standing.given_on)))
    if state is State.TOLD and standing.due_on is not None:
        late = standing.due_on < interview.rules.today
        said = texts.DELIVERY_LATE if late else texts.DELIVERY_ON
        sentences.append(said.format(day=_day(interview, standing.due_on)))
    return sentences


def _promise(interview: Interview, standing: Standing) -> list[str]:
    """The day of the reply, honestly; where there is none, that is said."""
    today, sentences = interview.rules.today, []
    if standing.not_before is not None and standing.not_before > today:
        day = _day(interview, standing.not_before)
        sentences.append(texts.NOT_BEFORE.format(day=day))
    if standing.reply_by is not None:
        said = texts.REPLY_BY
        if standing.reply_by == today:
            said = texts.REPLY_TODAY
        elif standing.reply_by < today:
            said = texts.REPLY_LATE
        sentences.append(said.format(day=_day(interview, standing.reply_by)))
    return sentences or [texts.NO_DAY]


def _channel(standing: Standing) -> list[str]:
    channel = _named(standing.channel)
    return [texts.BY_CHANNEL.format(channel=channel)] if channel else []


def _named(channel: str | None) -> str:
    return Channel(channel).in_words if channel in set(Channel) else ""


def _day(interview: Interview, day: date) -> str:
    rules = interview.rules
    return both_calendars(day, rules.reading.table, rules.profile.digits)


def _title(interview: Interview, standing: Standing) -> str:
    service = _service(interview, standing)
    return "  ".join(part for part in (left_to_right(standing.number), service) if part)


def _service(interview: Interview, standing: Standing) -> str:
    service = interview.rules.services.get(standing.service or "")
    return "" if service is None else service.title


def _is_open(standing: Standing) -> bool:
    state = State(standing.state)
    return state.waits_for_answer or state is State.INCOMPLETE
