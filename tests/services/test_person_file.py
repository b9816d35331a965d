"""The file of a person: what each role sees, what is shown for a reason, what the trail knows."""

import pytest
from sqlalchemy import select

from tests.papers.examples import ISSUE
from tests.services import offices, visiting
from tests.services.offices import OpenDesk
from twaim_desk.db.models.papers import Paper
from twaim_desk.db.models.persons import (
    Identity,
    Kin,
    Person,
    PersonChange,
    PhoneNumber,
    SensitiveFact,
    SensitiveView,
)
from twaim_desk.db.models.requests import DocumentSeen, Request
from twaim_desk.domain.digits import arabic_indic
from twaim_desk.domain.request import State
from twaim_desk.errors import ExpectedError, RefusedInputError
from twaim_desk.services.access_values import access_file
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.papers import issue_one
from twaim_desk.services.person_copy import make_copy_due
from twaim_desk.services.person_file import PersonFile, open_file
from twaim_desk.services.reveal import What, reveal
from twaim_desk.texts import person_file as texts
from twaim_desk.texts.corrections import PAPER_KINDS

WHY = "بطلبه لمراجعة بياناته"


def someone(desk: Desk) -> int:
    """A person who has a request."""
    person_id = visiting.request_in(desk, State.TOLD).person_id
    assert person_id is not None
    return person_id


def words_of(file: PersonFile) -> str:
    """Everything that the file says."""
    lines = [part for _, section in file.sections for line in section for part in line.said]
    return "\n".join([*lines, *(f"{one} {two}" for one, two in file.facts)])


def test_the_file_has_every_part_and_its_requests_open(at_desk: OpenDesk) -> None:
    supervisor = at_desk("supervisor")
    person_id = someone(supervisor)
    file = open_file(supervisor, person_id)
    assert [name for name, _ in file.sections] == list(texts.SECTIONS)
    with supervisor.store.reading() as session:
        query = select(Request.uuid).where(
            Request.person_id == person_id, Request.number.is_not(None)
        )
        known = set(session.scalars(query))
    assert {line.kept for line in dict(file.sections)["requests"]} == known
    assert all(line.place == "request" for line in dict(file.sections)["requests"])
    assert dict(file.sections)["visits"]
    assert offices.trail_of(supervisor)[-1] == ("person.open", "done", "supervisor")


@pytest.mark.parametrize(
    ("role", "shows", "parts"),
    [
        ("desk", (What.IDENTITY, What.INCOME), set(texts.SECTIONS) - {"matters", "harm"}),
        ("supervisor", tuple(What), set(texts.SECTIONS)),
        ("researcher", tuple(What), set(texts.SECTIONS) - {"matters", "harm"}),
        ("secretary", tuple(What), set(texts.SECTIONS) - {"matters"}),
        ("liaison", (), {"requests", "matters"}),
    ],
)
def test_each_role_sees_its_part(
    role: str, shows: tuple[What, ...], parts: set[str], at_desk: OpenDesk
) -> None:
    desk = at_desk(role)
    person_id = someone(desk)
    file = open_file(desk, person_id)
    assert (file.shows, {name for name, _ in file.sections}) == (shows, parts)
    with desk.store.reading() as session:
        numbers = session.scalars(select(Identity.number).where(Identity.person_id == person_id))
        assert all(number not in words_of(file) for number in numbers)


@pytest.mark.parametrize("role", ["admin", "auditor"])
def test_who_serves_nobody_opens_no_file(role: str, at_desk: OpenDesk) -> None:
    with pytest.raises(NotAllowedError):
        open_file(at_desk(role), 1)


def test_what_is_sensitive_is_shown_for_a_reason_that_is_kept(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    fact = visiting.every(desk, SensitiveFact)[-1]
    number = next(
        one.number for one in visiting.every(desk, Identity) if one.person_id == fact.person_id
    )
    for reason in ("", " \u200f "):
        with pytest.raises(RefusedInputError):
            reveal(desk, fact.person_id, What.INCOME, reason)
    before = len(visiting.every(desk, SensitiveView))
    income = reveal(desk, fact.person_id, What.INCOME, WHY)
    assert (texts.INCOME, texts.RIYALS.format(amount=arabic_indic(fact.value))) in income
    assert number in {value for _, value in reveal(desk, fact.person_id, What.IDENTITY, WHY)}
    kept = visiting.every(desk, SensitiveView)[before:]
    assert [(one.what, one.reason) for one in kept] == [("income", WHY), ("identity", WHY)]
    act = visiting.newest_act(desk)
    assert (act.action, act.object_id, act.detail) == (
        "person.sensitive", fact.person_id, "identity",
    )  # fmt: skip
    views = dict(open_file(desk, fact.person_id).sections)["views"]
    assert texts.WHY.format(reason=WHY) in views[0].said


def test_health_is_for_some_roles_and_nowhere_else_in_the_file(at_desk: OpenDesk) -> None:
    desk, supervisor = at_desk("desk"), at_desk("supervisor")
    kin = visiting.every(desk, Kin)[0]
    offices.run(
        desk,
        f"UPDATE kin SET disabled = TRUE WHERE id = {kin.id}",
        f"UPDATE person SET category = 'ill' WHERE id = {kin.person_id}",
    )
    with pytest.raises(NotAllowedError):
        reveal(desk, kin.person_id, What.HEALTH, WHY)
    assert (kin.name, texts.DISABLED) in reveal(supervisor, kin.person_id, What.HEALTH, WHY)
    assert texts.CATEGORY not in dict(open_file(desk, kin.person_id).facts)
    assert texts.CATEGORY in dict(open_file(supervisor, kin.person_id).facts)
    assert texts.DISABLED not in words_of(open_file(supervisor, kin.person_id))
    papers = [one for one in visiting.every(desk, DocumentSeen) if one.document == "medical_report"]
    for paper in papers[:1]:
        with desk.store.reading() as session:
            whose = session.get_one(Request, paper.request_id).person_id or 0
        assert "تقرير طبي" not in words_of(open_file(supervisor, whose))
        assert "تقرير طبي" in str(reveal(supervisor, whose, What.HEALTH, WHY))


def test_changes_say_both_values_and_numbers_only_their_end(at_desk: OpenDesk) -> None:
    supervisor = at_desk("supervisor")
    change = visiting.every(supervisor, PersonChange)[0]
    offices.run(
        supervisor,
        "UPDATE person_change SET field = 'phone', before = '+966551110000',"
        f" after = '+966552223333' WHERE id = {change.id}",
    )
    said = words_of(open_file(supervisor, change.person_id))
    assert "0000" in said
    assert "3333" in said
    assert "55111" not in said


def test_his_own_copy_holds_everything_and_is_sealed_and_kept(at_desk: OpenDesk) -> None:
    supervisor = at_desk("supervisor")
    fact = visiting.every(supervisor, SensitiveFact)[-1]
    with pytest.raises(NotAllowedError):
        make_copy_due(at_desk("desk"), fact.person_id)
    due = make_copy_due(supervisor, fact.person_id)
    act = visiting.newest_act(supervisor)
    assert (act.action, act.object_id) == ("person.copy", fact.person_id)
    paper = visiting.last(supervisor, Paper)
    assert (paper.kind, paper.person_id, paper.standing) == ("access_file", fact.person_id, "due")
    with supervisor.store.reading() as session:
        person = session.get_one(Person, fact.person_id)
        value = access_file(session, office_forms(session), person, ISSUE)
        number = session.scalars(
            select(Identity.number).where(Identity.person_id == person.id)
        ).first()
        phone = session.scalars(
            select(PhoneNumber.e164).where(PhoneNumber.person_id == person.id)
        ).first()
    said = str(value)
    assert texts.RIYALS.format(amount=arabic_indic(fact.value)) in said
    assert person.name in said
    assert str(number) not in said
    assert str(number)[-4:] in said
    assert str(phone).removeprefix("+966") in said
    titles = [*texts.SECTIONS.values(), *texts.OTHER_PARTS.values()]
    assert [part.title for part in value.parts] == titles
    issued = issue_one(supervisor, due.paper_id)
    assert issued.content.startswith(b"%PDF-")
    assert issue_one(supervisor, due.paper_id).content == issued.content
    papers = dict(open_file(supervisor, fact.person_id).sections)["papers"]
    assert PAPER_KINDS["access_file"] in papers[0].said


def test_nobody_has_no_file(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    with pytest.raises(ExpectedError):
        open_file(desk, 0)
    with pytest.raises(ExpectedError):
        reveal(desk, 0, What.INCOME, WHY)
