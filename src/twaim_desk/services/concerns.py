"""Complaints, suggestions and enquiries that are open, for who sees to them."""

from dataclasses import dataclass
from datetime import date

from twaim_desk.clock import RIYADH
from twaim_desk.db import concerns as rows
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.today_lines import late_complaints_before, late_enquiries_before
from twaim_desk.services.trail import Act


@dataclass(frozen=True, slots=True)
class Concern:
    """One that is open: its number if it has one, what it is about, since when, who took it."""

    number: str
    about: str
    since: date
    owner: str
    late: bool


def open_complaints(desk: Desk) -> list[Concern]:
    """Complaints and suggestions, the oldest first; the trail has its line before."""
    _note(desk, "complaints")
    with desk.reading() as session:
        before = late_complaints_before(today_of(desk), office_forms(session).association)
        return [
            Concern(one.number, one.about, one.received_on, owner, one.received_on < before)
            for one, owner in rows.open_complaints(session)
        ]


def open_enquiries(desk: Desk) -> list[Concern]:
    """Enquiries without an answer, the oldest first; the trail has its line before."""
    _note(desk, "enquiries")
    with desk.reading() as session:
        before = late_enquiries_before(today_of(desk), office_forms(session).association)
        return [
            Concern(
                "", one.question, one.asked_at.astimezone(RIYADH).date(), owner,
                one.asked_at < before,
            )
            for one, owner in rows.open_enquiries(session)
        ]  # fmt: skip


def _note(desk: Desk, which: str) -> None:
    desk.allow("concerns.list")
    with desk.saving() as session:
        desk.note(session, Act("concerns.list", detail=which))
