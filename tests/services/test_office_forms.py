"""The forms of an office are its own: seeded as they ship, changed from the next transaction on."""

import time
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk import paths
from twaim_desk.db.models.office import CalendarVersion, FormVersion
from twaim_desk.form_files import FormFileError
from twaim_desk.services import form_rows
from twaim_desk.services.before_office import association, shipped_forms
from twaim_desk.services.desk import Desk
from twaim_desk.services.form_rows import HOLIDAYS, Author
from twaim_desk.services.office import NewUser, create
from twaim_desk.services.office_forms import office_forms

ADDED = """
[[announced]]
rule = "fitr"
year = 1448
first = 2027-03-10
days = 4
source = "إعلان"
"""
STRONG = "قهوة مرة وتمر سكري"


def put(desk: Desk, changes: dict[str, str]) -> list[str]:
    with desk.saving() as session:
        profile = form_rows.state_of(session).profile
        author = Author(desk.now(), desk.user_id)
        return form_rows.put(session, profile, changes, "test", author)


def text_of(path: str) -> str:
    return paths.shipped("forms", *path.split("/")).read_text("utf-8")


@pytest.mark.parametrize("profile", shipped_forms().profiles)
def test_a_new_office_has_the_shipped_forms_that_it_needs_and_no_others(
    tmp_path: Path, profile: str
) -> None:
    admin = NewUser("أحمد", "admin", STRONG, "أحمد علي")
    desk = create(tmp_path / "office", profile, [admin], offices.clock).desk
    with desk.reading() as session:
        read = office_forms(session)
        kept = set(session.scalars(select(FormVersion.path)))
    desk.store.dispose()
    shipped = shipped_forms()
    chosen = shipped.profiles[profile]
    assert read.association == association(profile)
    assert read.forms.profiles == {profile: chosen}
    assert read.forms.policies == {chosen.policy: shipped.policies[chosen.policy]}
    assert read.forms.services == {name: shipped.services[name] for name in chosen.services}
    assert {f"profiles/{profile}.toml", "documents.toml", "calendar/umm_alqura.toml"} <= kept
    assert HOLIDAYS not in kept


def test_a_changed_form_counts_at_the_next_transaction(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    with desk.reading() as session:
        before = office_forms(session)
    path = "profiles/twaim.toml"
    changed = text_of(path).replace('"fri", "sat"', '"fri"')
    assert put(desk, {path: changed}) == [path]
    with desk.reading() as session:
        after = office_forms(session)
        assert form_rows.state_of(session).texts[path] == changed
        rows = list(session.scalars(select(FormVersion).where(FormVersion.path == path)))
    assert before.association.calendar.weekend == frozenset({4, 5})
    assert after.association.calendar.weekend == frozenset({4})
    assert before.digest != after.digest
    assert [(row.number, row.made_by) for row in rows] == [(1, None), (2, desk.user_id)]


def test_the_same_text_again_is_no_new_version(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    with desk.reading() as session:
        before = office_forms(session).digest
    assert put(desk, {"people.toml": text_of("people.toml")}) == []
    with desk.reading() as session:
        assert office_forms(session).digest == before


def test_a_holiday_is_a_new_version_of_the_calendar(at_desk: OpenDesk) -> None:
    desk, day = at_desk("supervisor"), date(2027, 3, 13)
    holidays = text_of(HOLIDAYS)
    versions = []
    for text in (holidays, holidays + ADDED, holidays):
        put(desk, {HOLIDAYS: text})
        with desk.reading() as session:
            calendar = office_forms(session).association.calendar
        versions.append(calendar.version)
        assert (day in calendar.holidays) is (ADDED in text)
    assert len(set(versions)) == 3, "a calendar that goes back is a version of its own"
    with desk.reading() as session:
        kept = list(session.scalars(select(CalendarVersion.version).order_by(CalendarVersion.id)))
    assert kept[-3:] == versions


def test_forms_that_do_not_fit_are_refused_and_nothing_changes(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    with desk.reading() as session:
        before = office_forms(session).digest
    broken = text_of("profiles/twaim.toml").replace('"registration",', '"registratoin",')
    with pytest.raises(FormFileError) as refusal:
        put(
            desk,
            {"people.toml": text_of("people.toml") + "# more\n", "profiles/twaim.toml": broken},
        )
    assert offices.is_arabic(refusal.value.user_message)
    with desk.reading() as session:
        assert office_forms(session).digest == before


def test_reading_forms_that_are_known_already_is_quick(reader: Desk) -> None:
    took = []
    with reader.reading() as session:
        office_forms(session)
    for _ in range(50):
        with reader.reading() as session:
            started = time.process_time()
            office_forms(session)
            took.append(time.process_time() - started)
    assert sorted(took)[25] < 0.005  # under a millisecond on an idle machine
