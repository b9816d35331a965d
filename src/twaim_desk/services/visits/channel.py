"""Changes how a person is answered: every reply that is waited for moves, the old rows stay."""

from twaim_desk.db import visits as rows
from twaim_desk.db.models.requests import AgreedChannel, Request
from twaim_desk.domain.asks import Answers
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.interview.channel import address_of, was_read_back
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.visits.channel import is_agent
from twaim_desk.domain.visits.value import Done, Opening
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.paper_rows import new_paper
from twaim_desk.services.trail import Act
from twaim_desk.services.visits.ending import add_visit, answered, text_of, to_print
from twaim_desk.services.visits.opening import person_on_record
from twaim_desk.texts import visits as texts


def change_channel(desk: Desk, opening: Opening, answers: Answers) -> Done:
    """A new row for each request that waits for a reply, effective now; one slip is due."""
    desk.allow("channel.change")
    interview = answered(opening, answers)
    with desk.saving() as session:
        person = person_on_record(session, opening.coming.person_id)
        waiting = rows.pending(session, person.id, locked=True)
        if not waiting:
            raise ExpectedError("nothing pending", user_message=texts.NO_PENDING)
        now = desk.now()
        changed = []
        for request in waiting:
            before = rows.agreed_channel(session, request.id)
            agreed = _agreed(desk, opening, interview, request, before)
            agreed.agreed_at = now
            session.add(agreed)
            changed += [] if before is None else [request]
        slip = None
        if changed:  # where nothing was agreed before, nothing has changed
            slip = new_paper(desk, session, changed[0].id, "channel_slip").id
        add_visit(session, desk, opening, request_id=waiting[0].id)
        detail = "agent" if is_agent(interview) else None
        act = Act("channel.change", object_kind="person", object_id=person.id, detail=detail)
        desk.note(session, act)
        numbers = [one.number for one in waiting if one.number is not None]
    rules = interview.rules
    day = both_calendars(rules.today, rules.reading.table, rules.profile.digits)
    channel = Channel(interview.text("channel")).in_words
    said = texts.EFFECTIVE.format(channel=channel, day=day)
    lines = (said, texts.MOVED.format(numbers="، ".join(numbers)))
    paper = to_print(slip, "channel_slip", opening.coming)
    return Done(texts.CHANNEL_DONE, None, lines, paper=paper)


def _agreed(
    desk: Desk,
    opening: Opening,
    interview: Interview,
    request: Request,
    before: AgreedChannel | None,
) -> AgreedChannel:
    return AgreedChannel(
        request_id=request.id,
        channel=interview.text("channel"),
        address=address_of(interview) or None,
        best_time=text_of(opening, interview, "channel.best_time"),
        second_channel=_second(interview, before),
        trusted_person=None if before is None else before.trusted_person,
        read_back=was_read_back(interview),
        reason=text_of(opening, interview, "reason"),
        agent=text_of(opening, interview, "agent.name"),
        agent_feminine=interview.text("agent.gender") == "female" if is_agent(interview) else None,
        deed=text_of(opening, interview, "agent.deed"),
        by_id=desk.user_id,
    )


def _second(interview: Interview, before: AgreedChannel | None) -> str | None:
    """The second way stays, but where it is the first one now."""
    second = None if before is None else before.second_channel
    return None if second == interview.text("channel") else second
