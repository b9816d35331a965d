"""The story of a sample office: everything beside its people, their requests and the promises."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import cast
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from twaim_desk.db.models.base import Base
from twaim_desk.db.models.desk import (
    ApprovedAnswer,
    Arrival,
    Complaint,
    Enquiry,
    MatterEvent,
    Rating,
    Visit,
)
from twaim_desk.db.models.follow_up import (
    AgendaItem,
    CommitteeMember,
    CommitteeSession,
    Decision,
    Delivery,
    Referral,
)
from twaim_desk.db.models.harm import HarmFile, HarmMinutes
from twaim_desk.db.models.office import Counter
from twaim_desk.db.models.oversight import OfficeVisit
from twaim_desk.db.models.persons import Kin, Person, PersonChange
from twaim_desk.db.models.requests import Declaration, DocumentSeen, PromiseChange, Request
from twaim_desk.db.models.surveys import SurveyRound
from twaim_desk.domain.request import State
from twaim_desk.services import form_rows
from twaim_desk.services.sample import (
    counter,
    decisions,
    family,
    grievances,
    harm,
    moved,
    oversight,
    papers,
    satisfaction,
)
from twaim_desk.services.sample.people import Row
from twaim_desk.services.sample.policies import of_policies
from twaim_desk.services.sample.requests import DAYS_BACK, SampleRequest
from twaim_desk.services.sample.teller import Teller, Told

MOST_TOLD = 20_000  # in a larger office one request, one person in so many has his story
_DAYS_OF_DRAFTS = 9
_IN_ORDER = (
    PromiseChange, DocumentSeen, Declaration, Visit, Enquiry, Rating, Arrival, Referral,
    CommitteeSession, AgendaItem, Decision, Delivery,
)  # fmt: skip


class Story:
    """Told batch by batch, while people and requests are put into the office.

    What it draws does not change what the people and requests are.
    """

    def __init__(self, session: Session, teller: Teller, people: int, requests: int) -> None:
        self._teller = teller
        self._session = session
        self._every_person = max(1, people // MOST_TOLD)
        self._every_request = max(1, requests // MOST_TOLD)
        self._people, self._requests = people, requests
        self._drafts = min(requests, 1 + requests // 60)
        self._sessions = decisions.Sessions(teller)
        self._grievances: list[counter.Grievance] = []
        texts = dict(form_rows.state_of(session).texts)
        self._complaints = self._files = self._minutes = 0
        self._earlier = moved.earlier_calendar(teller, texts)
        if self._earlier is not None:
            moved.keep(session, teller, self._earlier)

    def first(self) -> Told:
        """What stands before any request: who sits in the committees, answers that are approved."""
        teller = self._teller
        at = teller.moment(teller.until - timedelta(days=DAYS_BACK))
        answers: list[Row] = [
            {
                "question": question,
                "answer": answer,
                "source": teller.association.policy.title,
                "active": True,
                "approved_at": at,
                "approved_by": teller.users["supervisor"],
            }
            for question, answer in zip(teller.words.questions, teller.words.answers, strict=True)
        ]
        members, policies = self._sessions.members, of_policies(teller)
        return [(CommitteeMember, members), (ApprovedAnswer, answers), *policies]

    def of_people(self, batch: Iterable[Row]) -> Told:
        """Their families, and what of their data was another before."""
        told = [one for one in batch if cast(int, one["id"]) % self._every_person == 0]
        changes = [self._change(one) for one in told if self._teller.happens(12)]
        kin = [row for one in told for row in family.kin_of(self._teller, one)]
        return [(Kin, kin), (PersonChange, changes)]

    def of_requests(self, batch: Iterable[SampleRequest]) -> Told:
        """Everything that belongs to a batch of requests; what is in the batch is completed."""
        made_here = list(batch)
        for made in made_here:
            for event in made.events:
                event["second_id"] = None
        told = [one for one in made_here if self._is_told(one)]
        people = self._people_of(told)
        rows = _Rows()
        for made in told:
            self._approve(made)
            decisions.leave_untold(self._teller, made)
            if self._earlier is not None:
                rows.add(PromiseChange, moved.move(self._teller, made, self._earlier))
            self._tell(rows, made, people[cast(int, made.request["person_id"])])
        rows.add(CommitteeSession, *self._sessions.new())
        return rows.in_order()

    def last(self) -> Told:
        """What is told at the end: complaints by their numbers, and interviews not yet finished."""
        teller = self._teller
        complaints, years = counter.complaint_rows(teller, self._grievances)
        last = ({"series": "complaint", "year": y, "last": n} for y, n in years.items())
        drafts = [self._draft(at) for at in range(self._drafts)]
        visits = [counter.draft_visit(teller, one) for one in drafts]
        files, of_harm = harm.files_of(teller, complaints, self._sessions.members)
        self._minutes = sum(len(rows) for table, rows in files if table is HarmMinutes)
        self._files = sum(len(rows) for table, rows in files if table is HarmFile)
        counters = [*last, *decisions.number_sessions(self._session, teller), *of_harm]
        self._complaints = len(complaints)
        events = [row for one in complaints for row in grievances.events_of(teller, one)]
        return [
            (Complaint, complaints),
            (MatterEvent, events),
            (Counter, counters),
            (Request, drafts),
            (Visit, visits),
            *files,
            *satisfaction.rounds_of(teller),
            *oversight.oversight_of(teller, self._people, self._requests),
        ]

    def numbers(self) -> list[tuple[type[Base], int]]:
        """The last number of every table whose rows were told with their own."""
        last = next(self._teller.visits) - 1
        return [
            (Request, self._requests + self._drafts),
            (Visit, last),
            (Complaint, self._complaints),
            (HarmFile, self._files),
            (HarmMinutes, self._minutes),
            (CommitteeMember, len(self._sessions.members)),
            (CommitteeSession, self._sessions.count),
            (SurveyRound, satisfaction.ROUNDS),
            (OfficeVisit, oversight.VISITS),
        ]

    def _is_told(self, made: SampleRequest) -> bool:
        return cast(int, made.request["id"]) % self._every_request == 0

    def _people_of(self, told: list[SampleRequest]) -> dict[int, Row]:
        wanted = sorted({cast(int, one.request["person_id"]) for one in told})
        columns = (Person.id, Person.name, Person.feminine, Person.category, Person.born_on)
        found: dict[int, Row] = {}
        for start in range(0, len(wanted), 500):
            query = select(*columns).where(Person.id.in_(wanted[start : start + 500]))
            rows = self._session.execute(query).mappings()
            found |= {row["id"]: {**row} for row in rows}
        return found

    def _tell(self, rows: "_Rows", made: SampleRequest, person: Row) -> None:
        teller, request = self._teller, made.request
        service = teller.forms.services[str(request["service"])]
        said = papers.answers_of(teller, service, person, cast(date, request["received_on"]))
        documents = list(papers.documents_of(teller, made, service, person, said))
        request["answers"] = papers.as_typed(service, said, documents)
        rows.add(DocumentSeen, *documents)
        if made.promise is not None:
            rows.add(Declaration, papers.declaration_of(teller, made, person))
        self._tell_counter(rows, made)
        rows.add(Referral, decisions.referral_of(teller, made))
        decision = decisions.decision_of(teller, made, service, self._sessions)
        if decision is not None:
            rows.add(Decision, decision)
            rows.add(AgendaItem, decisions.agenda_item_of(decision))
            given = list(decisions.deliveries_of(teller, made, service, decision))
            rows.add(Delivery, *given)
            rows.add(Rating, *satisfaction.ratings_of(made, given))

    def _tell_counter(self, rows: "_Rows", made: SampleRequest) -> None:
        teller, received = self._teller, cast(date, made.request["received_on"])
        rows.add(Visit, *counter.visits_of(teller, made))
        if made.request["taken_from"] != "desk":
            rows.add(Arrival, counter.arrival_of(teller, made))
        if teller.happens(12):
            rows.add(Visit, counter.turned_away(teller, received))
        if teller.happens(5):
            visit, enquiry = counter.enquiry(teller, received)
            rows.add(Visit, visit)
            rows.add(Enquiry, enquiry)
        if teller.happens(3):
            rows.add(Rating, counter.rating(teller, received, made.request["service"]))
        if (grievance := counter.grievance_of(teller, made)) is not None:
            self._grievances.append(grievance)

    def _approve(self, made: SampleRequest) -> None:
        """Sometimes a supervisor let a request be complete without one of its papers."""
        complete = next((one for one in made.events if one["after"] == State.COMPLETE), None)
        if complete is not None and self._teller.happens(50):
            complete["second_id"] = self._teller.users["supervisor"]
            complete["reason"] = self._teller.chance.choice(self._teller.words.approvals)

    def _change(self, person: Row) -> Row:
        day = counter.a_day_of(self._teller, DAYS_BACK)
        return {
            "person_id": person["id"],
            "field": "district",
            "before": self._teller.chance.choice(self._teller.words.districts),
            "after": person["district"],
            "changed_at": self._teller.moment(day),
            "changed_by": self._teller.users["desk"],
        }

    def _draft(self, at: int) -> Row:
        """An interview that was left: no number, no day of receipt."""
        teller = self._teller
        day = counter.a_day_of(teller, _DAYS_OF_DRAFTS)
        service = teller.chance.choice(teller.association.profile.services)
        return {
            "id": self._requests + 1 + at,
            "uuid": str(UUID(int=teller.chance.getrandbits(128), version=4)),
            "person_id": 1 + teller.chance.randrange(self._people),
            "service": service,
            "state": State.DRAFT,
            "taken_from": "desk",
            "answers": {"service": service},
            "officer_id": teller.users["desk"],
            "changed_at": teller.moment(day),
        }


class _Rows:
    """The rows of a batch; what is referred to stands before what refers to it."""

    def __init__(self) -> None:
        self._rows: dict[type[Base], list[Row]] = {table: [] for table in _IN_ORDER}

    def add(self, table: type[Base], *rows: Row | None) -> None:
        """Keep the rows of a table, but for those that are none."""
        self._rows[table] += [row for row in rows if row is not None]

    def in_order(self) -> Told:
        """All of them."""
        return list(self._rows.items())
