"""Fills a sample office: users, people, and two years of requests."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from itertools import islice
from pathlib import Path
from random import Random
from typing import TypeVar

from sqlalchemy import insert
from sqlalchemy.orm import Session

from twaim_desk import form_files, paths
from twaim_desk.clock import RIYADH
from twaim_desk.db.models.base import Base
from twaim_desk.db.models.follow_up import ContactAttempt
from twaim_desk.db.models.office import Counter
from twaim_desk.db.models.persons import Identity, Person, PersonToken, PhoneNumber, SensitiveFact
from twaim_desk.db.models.requests import AgreedChannel, Promise, Request, RequestEvent
from twaim_desk.domain.forms import Forms
from twaim_desk.domain.sample_words import SampleWords
from twaim_desk.services.before_office import Association, association_of, shipped_calendar
from twaim_desk.services.office import NewOffice, NewUser, create
from twaim_desk.services.sample.people import Row, Setting, people
from twaim_desk.services.sample.requests import SampleOffice, SampleRequest, requests
from twaim_desk.services.trail import Act

PASSWORD = "sample-sample"
ROLES = ("admin", "desk", "supervisor", "researcher", "secretary", "liaison", "auditor")
_AT_ONCE = 2000

Item = TypeVar("Item")


def make_sample(
    folder: Path, profile: str, beneficiaries: int, count: int, seed: int, until: date
) -> NewOffice:
    """A sample office in an empty folder; the same for the same numbers and day."""
    forms = form_files.read_forms(paths.shipped("forms"))
    words = form_files.read_one(SampleWords, paths.shipped("forms", "sample.toml"))
    chosen = forms.profiles[profile]
    association = association_of(chosen, forms.policies[chosen.policy], shipped_calendar())
    at = datetime.combine(until, time(), RIYADH)  # later than no clock of that day
    users = [NewUser(role, role, PASSWORD, role) for role in ROLES]
    chance = Random(seed)

    def fill(made: NewOffice) -> None:
        with made.desk.saving() as session:
            setting = _setting(forms, chosen.person, at)
            _fill_people(session, chance, words, beneficiaries, setting)
            office = _office(association, forms, until)
            _fill_requests(session, requests(chance, words, office, count, beneficiaries))
            made.desk.note(session, Act("sample.fill", detail=f"{beneficiaries} {count} {seed}"))

    return create(folder, profile, users, lambda: at, sample=True, fill=fill)


def _setting(forms: Forms, person: str, at: datetime) -> Setting:
    categories = tuple(forms.categories) if person == "beneficiary" else ("member",)
    return Setting(person, categories, at, made_by=2)


def _office(association: Association, forms: Forms, until: date) -> SampleOffice:
    profile = association.profile
    return SampleOffice(
        prefix=profile.number_prefix,
        services=tuple(name for name in profile.services if name in forms.services),
        channels=tuple(channel for channel in profile.channels if channel.can_answer),
        terms=association.terms,
        calendar=association.calendar,
        forms=association.forms,
        users={role: at for at, role in enumerate(ROLES, start=1)},
        until=until,
    )


def _fill_people(
    session: Session, chance: Random, words: SampleWords, count: int, setting: Setting
) -> None:
    for batch in _batches(people(chance, words, count, setting)):
        _put(session, Person, (one.person for one in batch))
        _put(session, Identity, (one.identity for one in batch))
        _put(session, PhoneNumber, (one.phone for one in batch))
        _put(session, SensitiveFact, (one.income for one in batch))
        _put(session, PersonToken, (row for one in batch for row in one.tokens))


def _fill_requests(session: Session, made: Iterator[SampleRequest]) -> None:
    last: dict[int, int] = {}
    for batch in _batches(made):
        _put(session, Request, (one.request for one in batch))
        _put(session, RequestEvent, (row for one in batch for row in one.events))
        _put(session, Promise, (one.promise for one in batch if one.promise))
        _put(session, AgreedChannel, (one.channel for one in batch if one.channel))
        _put(session, ContactAttempt, (row for one in batch for row in one.attempts))
        for one in batch:
            _, year, count = str(one.request["number"]).split("-")
            last[int(year)] = int(count)
    counters = ({"series": "request", "year": year, "last": count} for year, count in last.items())
    _put(session, Counter, counters)


def _put(session: Session, table: type[Base], rows: Iterable[Row]) -> None:
    if listed := list(rows):
        session.execute(insert(table), listed)


def _batches(items: Iterator[Item]) -> Iterator[list[Item]]:
    while batch := list(islice(items, _AT_ONCE)):
        yield batch
