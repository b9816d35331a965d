"""Fills a sample office: users, people, and two years of requests."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time
from functools import cache, partial
from itertools import islice
from operator import itemgetter
from pathlib import Path
from random import Random
from typing import TypeVar

from sqlalchemy.orm import Session

from twaim_desk import form_files, paths
from twaim_desk.clock import RIYADH
from twaim_desk.db import users as user_rows
from twaim_desk.db.bulk import put, take_numbers
from twaim_desk.db.models.follow_up import ContactAttempt
from twaim_desk.db.models.office import Counter
from twaim_desk.db.models.persons import Identity, Person, PersonToken, PhoneNumber, SensitiveFact
from twaim_desk.db.models.requests import AgreedChannel, Promise, Request, RequestEvent
from twaim_desk.domain.forms import Forms
from twaim_desk.domain.sample_words import SampleWords
from twaim_desk.domain.visits.arrival import SENT_ON, WRITTEN
from twaim_desk.domain.workdays import working_day_after
from twaim_desk.errors import ExpectedError
from twaim_desk.services.before_office import (
    Association,
    association_in,
    promise_for,
    shipped_forms,
)
from twaim_desk.services.desk import Desk
from twaim_desk.services.office import Furnishing, NewOffice, NewUser, create
from twaim_desk.services.office_place import Server
from twaim_desk.services.sample.people import SamplePerson, Setting, people
from twaim_desk.services.sample.requests import (
    SampleOffice,
    SampleRequest,
    days_of,
    days_until,
    requests,
)
from twaim_desk.services.sample.story import Story
from twaim_desk.services.sample.teller import Teller, Told, chance_of
from twaim_desk.services.trail import Act
from twaim_desk.texts import sample as texts

PASSWORD = "sample-sample"
ROLES = ("admin", "desk", "supervisor", "researcher", "secretary", "liaison", "auditor")
_AT_ONCE = 2_000
MOST_PEOPLE, MOST_REQUESTS = 1_000_000, 2_000_000

Item = TypeVar("Item")


def make_sample(
    folder: Path,
    profile: str,
    beneficiaries: int,
    count: int,
    seed: int,
    until: date,
    server: Server | None = None,
) -> NewOffice:
    """A sample office in an empty folder; the same for the same numbers and day."""
    _refuse_counts(beneficiaries, count)
    forms = shipped_forms()
    association = association_in(forms, profile)
    words = form_files.read_one(SampleWords, paths.shipped("forms", "sample.toml"))
    office = _office(association, forms, until)
    at = datetime.combine(until, time(), RIYADH)  # later than no clock of that day
    staff = zip(ROLES, words.staff, strict=True)
    users = [NewUser(role, role, PASSWORD, full_name) for role, full_name in staff]
    chance = Random(seed)
    days = days_of(chance, office, count)  # before: a server ends what is idle for some seconds

    def fill(desk: Desk) -> None:
        with desk.saving() as session:
            ids = {one.role: one.id for one in user_rows.every_user(session)}
            known = replace(office, users=ids)
            teller = Teller(chance_of(seed), words, forms, association, ids, until)
            story = Story(session, teller, beneficiaries, count)
            setting = _setting(forms, association.profile.person, at, ids["desk"])
            _fill_people(session, people(chance, words, beneficiaries, setting), story)
            _fill_requests(session, requests(chance, words, known, days, beneficiaries), story)
            take_numbers(session, Person, beneficiaries)
            for table, last in story.numbers():
                take_numbers(session, table, last)
            desk.note(session, Act("sample.fill", detail=f"{beneficiaries} {count} {seed}"))

    filled = Furnishing(fill=fill)
    return create(folder, profile, users, lambda: at, sample=True, server=server, furnishing=filled)


def _refuse_counts(people: int, count: int) -> None:
    if not (1 <= people <= MOST_PEOPLE and 0 <= count <= MOST_REQUESTS):
        sentence = texts.COUNTS.format(people=MOST_PEOPLE, requests=MOST_REQUESTS)
        raise ExpectedError("counts of a sample out of range", user_message=sentence)


def _setting(forms: Forms, person: str, at: datetime, made_by: int) -> Setting:
    categories = tuple(forms.categories) if person == "beneficiary" else ("member",)
    return Setting(person, categories, at, made_by)


def _office(association: Association, forms: Forms, until: date) -> SampleOffice:
    profile = association.profile
    return SampleOffice(
        prefix=profile.number_prefix,
        services=tuple(name for name in profile.services if name in forms.services),
        channels=tuple(channel for channel in profile.channels if channel.can_answer),
        written=tuple(one for one in profile.channels if one in WRITTEN - {SENT_ON}),
        working_days=association.terms.max_working_days,
        days=days_until(until, association.calendar),
        until=until,
        later=cache(partial(working_day_after, calendar=association.calendar)),
        promise_on=cache(partial(promise_for, association)),
        forms=association.forms,
    )


def _fill_people(session: Session, made: Iterator[SamplePerson], story: Story) -> None:
    _put_all(session, story.first())
    for batch in _batches(made):
        put(session, Person, (one.person for one in batch))
        put(session, Identity, (one.identity for one in batch))
        put(session, PhoneNumber, (one.phone for one in batch))
        put(session, SensitiveFact, (one.income for one in batch))
        tokens = (row for one in batch for row in one.tokens)
        put(session, PersonToken, sorted(tokens, key=itemgetter("token", "person_id")))
        _put_all(session, story.of_people(one.person for one in batch))


def _fill_requests(session: Session, made: Iterator[SampleRequest], story: Story) -> None:
    last: dict[int, int] = {}
    for batch in _batches(made):
        told = story.of_requests(batch)  # completes the batch, so it comes first
        put(session, Request, (one.request for one in batch))
        put(session, RequestEvent, (row for one in batch for row in one.events))
        put(session, Promise, (one.promise for one in batch if one.promise))
        put(session, AgreedChannel, (one.channel for one in batch if one.channel))
        put(session, ContactAttempt, (row for one in batch for row in one.attempts))
        _put_all(session, told)
        for one in batch:
            _, year, count = str(one.request["number"]).split("-")
            last[int(year)] = int(count)
    counters = ({"series": "request", "year": year, "last": count} for year, count in last.items())
    put(session, Counter, counters)
    _put_all(session, story.last())


def _put_all(session: Session, told: Told) -> None:
    for table, rows in told:
        put(session, table, rows)


def _batches(items: Iterator[Item]) -> Iterator[list[Item]]:
    while batch := list(islice(items, _AT_ONCE)):
        yield batch
