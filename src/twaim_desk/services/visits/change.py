"""Keeps what is new about a person, and what stood there before."""

from twaim_desk.db import interviews as rows
from twaim_desk.domain.asks import Answers
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.visits.change import changed_titles, new_values
from twaim_desk.domain.visits.value import Done, Opening
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.person_record import record_of
from twaim_desk.services.save_person import save_person
from twaim_desk.services.trail import Act
from twaim_desk.services.visits.ending import add_visit, answered
from twaim_desk.services.visits.opening import person_on_record
from twaim_desk.texts import answers as answer_texts
from twaim_desk.texts import visits as texts

_INCOME = "monthly_income"


def change_data(desk: Desk, opening: Opening, answers: Answers) -> Done:
    """The record with what is new; each old value stays beside it."""
    desk.allow("person.change")
    interview = answered(opening, answers)
    with desk.saving() as session:
        person = person_on_record(session, opening.coming.person_id)
        forms = office_forms(session).forms
        rules = opening.interview.rules
        # What is on record now, not when the page was opened: nobody else's change is undone.
        record = record_of(session, forms, person, rules.today)
        new = {**new_values(interview), "person.changed": True}
        save_person(session, desk, Interview(rules, new, record), person.id)
        add_visit(session, desk, opening)
        act = Act("person.change", object_kind="person", object_id=person.id)
        desk.note(session, act)
    fields = "، ".join(changed_titles(interview))
    return Done(texts.CHANGE_DONE, lines=(texts.CHANGE_KEPT.format(fields=fields),))


def show_income(desk: Desk, person_id: int, reason: str) -> str:
    """The income on record, for one of the reasons, which is in the trail before it is read."""
    desk.allow("person.sensitive")
    if reason not in texts.WHYS_SHOWN:
        raise ExpectedError("no such reason", user_message=answer_texts.NO_SUCH_CHOICE)
    with desk.saving() as session:
        act = Act("person.sensitive", object_kind="person", object_id=person_id, detail=reason)
        desk.note(session, act)
    with desk.reading() as session:
        person = person_on_record(session, person_id)
        fact = rows.newest_fact(session, person.id, _INCOME)
    return texts.BEFORE_NONE if fact is None else texts.SHOWN.format(value=fact.value)
