"""All the forms of an office, read and found sound."""

from dataclasses import dataclass

from twaim_desk.domain.declaration import Declarations
from twaim_desk.domain.hijri import HijriTable
from twaim_desk.domain.policy import Policy
from twaim_desk.domain.profile import PersonWord, Profile
from twaim_desk.domain.schedule import Schedule
from twaim_desk.domain.service import Category, Document, Service
from twaim_desk.domain.statutory import HolidayBlock, HolidayRule
from twaim_desk.domain.surveys import Surveys


@dataclass(frozen=True, slots=True)
class People:
    """The words for the persons served."""

    people: tuple[PersonWord, ...]


@dataclass(frozen=True, slots=True)
class Categories:
    """The groups of people that services are for."""

    categories: tuple[Category, ...]


@dataclass(frozen=True, slots=True)
class Documents:
    """The catalogue of papers that services ask for."""

    documents: tuple[Document, ...]


@dataclass(frozen=True, slots=True)
class Forms:
    """Everything in forms/ but the calendar, by id."""

    people: dict[str, PersonWord]
    categories: dict[str, Category]
    documents: dict[str, Document]
    services: dict[str, Service]
    policies: dict[str, Policy]
    profiles: dict[str, Profile]
    declarations: Declarations
    surveys: Surveys
    schedule: Schedule


@dataclass(frozen=True, slots=True)
class CalendarForms:
    """The calendar as data: the table of promises, the wider one of personal dates, the holidays.

    `exact_from_year` is the first Hijri year of the wider table that is not approximate.
    """

    table: HijriTable
    personal_table: HijriTable
    exact_from_year: int
    rules: tuple[HolidayRule, ...]
    blocks: tuple[HolidayBlock, ...]
    version: str
