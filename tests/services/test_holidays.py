"""A holiday is changed: every promise that runs is counted anew, once, by all or by none of it."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import func, select

from tests.services import offices
from tests.services.held import completed, held
from tests.services.offices import OpenDesk
from twaim_desk.clock import RIYADH
from twaim_desk.db.models.audit import Audit
from twaim_desk.db.models.office import CalendarVersion
from twaim_desk.db.models.requests import Promise, PromiseChange, Request
from twaim_desk.domain.holiday_changes import Deed, HolidayChange
from twaim_desk.domain.promise import changed_promise
from twaim_desk.domain.request import State
from twaim_desk.errors import RefusedInputError
from twaim_desk.services import holiday_changes, holidays, recount
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.holiday_changes import (
    Changed,
    ChangedMeanwhileError,
    change_holiday,
    preview,
)
from twaim_desk.services.office import open_office
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.profile_files import export_profile, import_profile
from twaim_desk.services.recount import StoppedError
from twaim_desk.services.sample.office import PASSWORD

Kept = dict[int, tuple[date | None, ...]]


def kept(desk: Desk) -> Kept:
    """Every promise as it stands: printed, by the calendar, the earlier, and for the work."""
    with desk.store.reading() as session:
        return {
            one.request_id: (one.printed, one.recomputed, one.effective, one.work_due)
            for one in session.scalars(select(Promise))
        }


def running(desk: Desk) -> dict[int, date]:
    """The printed day of each request that waits for its answer."""
    with desk.store.reading() as session:
        query = select(Request.state, Promise).join(Promise, Promise.request_id == Request.id)
        return {
            promise.request_id: promise.printed
            for state, promise in session.execute(query)
            if State(state).waits_for_answer and promise.printed is not None
        }


def busiest(desk: Desk) -> date:
    """The day to come on which most answers are due."""
    days = [day for day in running(desk).values() if day > offices.UNTIL + timedelta(days=3)]
    return max(sorted(days), key=days.count)


def day_off(desk: Desk, day: date | None = None) -> HolidayChange:
    return HolidayChange(Deed.ADD, name="إجازة طارئة", first=day or busiest(desk), source="قرار")


def version_of(desk: Desk) -> str:
    with desk.reading() as session:
        return office_forms(session).association.calendar.version


def on(desk: Desk, day: date) -> Desk:
    moment = datetime(day.year, day.month, day.day, 9, tzinfo=RIYADH)
    return open_office(desk.folder, desk.role, PASSWORD, lambda: moment)


def test_what_is_shown_is_what_is_kept_and_nothing_else(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    before, printed, version = kept(desk), running(desk), version_of(desk)
    change = day_off(desk)
    shown = preview(desk, change)
    assert (kept(desk), version_of(desk)) == (before, version)
    done = change_holiday(desk, change, shown.seen)
    assert (done.affected, done.version) == (shown.affected, version_of(desk))
    with desk.reading() as session:
        association = office_forms(session).association
        complete = {
            row.id: row.complete_on
            for row in session.execute(select(Request.id, Request.complete_on))
        }
    assert association == done.association
    assert not association.calendar.is_working(busiest(desk))
    now = kept(desk)
    for request, dates in before.items():
        if request not in printed:
            assert now[request] == dates
            continue
        day = complete[request]
        assert day is not None
        moved = changed_promise(printed[request], day, 15, association.calendar)
        assert now[request] == (moved.printed, moved.recomputed, moved.effective, moved.work_due)
    assert {one.request_id for one in shown.affected} == {
        request for request, dates in before.items() if now[request] != dates
    }
    assert any(one.work_due < one.effective == one.printed < one.now for one in shown.affected)


def test_each_change_has_its_row_with_the_calendar_and_one_line_in_the_trail(
    at_desk: OpenDesk,
) -> None:
    desk = at_desk("admin")
    before = len(offices.trail_of(desk))
    done = change_holiday(desk, day_off(desk))
    with desk.store.reading() as session:
        query = select(PromiseChange).where(PromiseChange.calendar == done.version)
        rows = session.scalars(query.order_by(PromiseChange.request_id)).all()
        told = [(row.request_id, row.before, row.after, row.by_id) for row in rows]
        assert told == [
            (one.request_id, one.was, one.effective, desk.user_id) for one in done.affected
        ]
        named = select(Promise.recomputed_calendar).where(Promise.request_id.in_(running(desk)))
        assert set(session.scalars(named)) == {done.version}
        newest = session.scalars(select(CalendarVersion).order_by(CalendarVersion.id)).all()[-1]
        assert (newest.version, newest.made_by) == (done.version, desk.user_id)
        assert {row.reason for row in rows} == {newest.reason} == {"إضافة إجازة: إجازة طارئة"}
        line = session.scalars(select(Audit).order_by(Audit.sequence)).all()[-1]
        assert f"affected {len(rows)}" in str(line.detail)
    assert offices.trail_of(desk)[before:] == [("holiday.change", "done", "admin")]


def test_a_request_completed_after_it_is_promised_by_the_new_calendar(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    first = completed(desk, held(desk)).reply_by
    assert first is not None
    change_holiday(at_desk("supervisor"), day_off(desk, first))
    then = completed(desk, held(desk, seed=8)).reply_by
    assert then is not None
    assert then > first


def test_a_day_off_taken_back_leaves_every_date_as_it_was(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    before = kept(desk)
    day = busiest(desk)
    added = change_holiday(desk, day_off(desk, day))
    name = f"added-{day.isoformat()}"
    with pytest.raises(RefusedInputError):
        change_holiday(desk, day_off(desk, day))  # twice on the same day
    moved = HolidayChange(Deed.MOVE, name, first=day + timedelta(days=1))
    change_holiday(desk, moved)
    back = change_holiday(desk, HolidayChange(Deed.REMOVE, f"added-{moved.first}"))
    assert kept(desk) == before
    assert len({added.version, back.version}) == 2
    with desk.store.reading() as session:
        assert session.scalar(select(func.count(CalendarVersion.id))) == 2 + 3


def test_who_looked_at_another_calendar_is_told_and_nothing_is_kept(at_desk: OpenDesk) -> None:
    desk, other = at_desk("supervisor"), at_desk("admin")
    change = day_off(desk)
    seen = preview(desk, change).seen
    done = change_holiday(other, day_off(desk, busiest(desk) + timedelta(days=1)))
    before = kept(desk)
    with pytest.raises(ChangedMeanwhileError):
        change_holiday(desk, change, seen)
    assert (kept(desk), version_of(desk)) == (before, done.version)
    change_holiday(desk, change, preview(desk, change).seen)


def test_it_can_be_stopped_and_then_nothing_is_kept(
    at_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recount, "PAGE", 5)
    monkeypatch.setattr(holiday_changes, "PAGE", 5)
    desk = at_desk("supervisor")
    before, version = kept(desk), version_of(desk)
    heard: list[tuple[int, int]] = []

    def twice(done: int, total: int) -> bool:
        heard.append((done, total))
        return len(heard) % 2 == 1

    for act in (preview, stoppable):
        with pytest.raises(StoppedError):
            act(desk, day_off(desk), goes_on=twice)
    total = len(running(desk))
    assert heard == [(5, total), (10, total)] * 2
    assert (kept(desk), version_of(desk)) == (before, version)


def stoppable(desk: Desk, change: HolidayChange, goes_on: recount.GoesOn) -> Changed:
    return change_holiday(desk, change, None, goes_on)


def test_an_estimated_feast_is_confirmed_moved_and_taken_back(at_desk: OpenDesk) -> None:
    desk = at_desk("admin")

    def fitr() -> tuple[date, str]:
        lines = {one.id: one for one in holidays.coming_holidays(desk)}
        return lines["fitr-1448"].first, lines["fitr-1448"].standing

    assert fitr() == (date(2027, 3, 9), "estimated")
    change_holiday(desk, HolidayChange(Deed.CONFIRM, "fitr-1448", source="إعلان الوزارة"))
    assert fitr() == (date(2027, 3, 9), "announced")
    day = date(2027, 3, 10)
    change_holiday(desk, HolidayChange(Deed.MOVE, "fitr-1448", first=day, last=day))
    assert fitr() == (day, "announced")
    change_holiday(desk, HolidayChange(Deed.REMOVE, "fitr-1448"))
    assert fitr() == (date(2027, 3, 9), "estimated")
    for name in ("fitr-1448", "national-2027"):
        with pytest.raises(RefusedInputError) as caught:
            change_holiday(desk, HolidayChange(Deed.REMOVE, name))
        assert caught.value.reason == "by_law"


def test_the_list_says_how_each_is_known(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    day = date(2026, 12, 2)
    change_holiday(desk, replace(day_off(desk, day), last=day + timedelta(days=1)))
    first, *others = holidays.coming_holidays(desk)
    assert (first.first, first.last) == (day, day + timedelta(days=1))
    assert (first.name, first.standing, first.source) == ("إجازة طارئة", "added", "قرار")
    assert {one.standing for one in others} == {"by_law", "estimated"}
    assert [one.first for one in others] == sorted(one.first for one in others)


def test_an_unconfirmed_feast_is_told_sixty_days_before(at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    assert holidays.reminders(desk) == ()
    sixty = on(desk, date(2027, 1, 8))
    [told] = holidays.reminders(sixty)
    assert (told.name, told.day) == ("estimated", date(2027, 3, 9))
    assert "عيد الفطر" in told.sentence
    assert "٦٠ يومًا" in told.sentence
    change_holiday(sixty, HolidayChange(Deed.CONFIRM, "fitr-1448"))
    assert holidays.reminders(sixty) == ()
    sixty.store.dispose()
    for day, kinds in (
        (date(2027, 1, 7), []),
        (date(2027, 5, 18), ["estimated"]),
        (date(2029, 5, 1), ["months_estimated"]),
        (date(2061, 6, 1), ["calendar_ends"]),
    ):
        then = on(desk, day)
        assert [one.name for one in holidays.reminders(then)] == kinds, day
        then.store.dispose()


def test_who_must_be_answered_before_a_holiday_is_listed_masked(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    assert holidays.must_precede_holiday(desk) == []
    done = change_holiday(desk, day_off(desk))
    sooner = {one.number for one in done.affected if one.work_due < one.printed}
    found = holidays.must_precede_holiday(desk)
    assert {one.number for one in found} == sooner
    assert found
    assert all(one.label.endswith(".") and one.on_rest for one in found)
    assert offices.trail_of(desk)[-1] == ("requests.list", "done", "supervisor")
    assert holidays.reminders(desk)[0].name == holidays.PRECEDING
    assert holidays.reminders(at_desk("admin")) == ()
    later = on(desk, busiest(desk) + timedelta(days=1))
    assert holidays.must_precede_holiday(later) == []  # they are late by now, and in that list
    later.store.dispose()


@pytest.mark.parametrize("role", ["desk", "auditor"])
def test_nobody_else_changes_the_calendar(at_desk: OpenDesk, role: str) -> None:
    desk = at_desk(role)
    for act in (
        lambda: holidays.coming_holidays(desk),
        lambda: holidays.reminders(desk),
        lambda: holidays.must_precede_holiday(desk),
        lambda: preview(desk, day_off(desk)),
        lambda: change_holiday(desk, day_off(desk)),
    ):
        with pytest.raises(NotAllowedError):
            act()


def test_a_calendar_that_is_carried_in_counts_anew_too(
    at_desk: OpenDesk, tmp_path_factory: pytest.TempPathFactory
) -> None:
    desk, folder = at_desk("admin"), tmp_path_factory.mktemp("forms")
    export_profile(desk, folder)
    expected = preview(desk, day_off(desk)).affected
    file = folder / "calendar" / "holidays.toml"
    entry = f'\n[[added]]\nname = "إجازة"\nfirst = {busiest(desk)}\ndays = 1\nsource = "قرار"\n'
    file.write_text(file.read_text("utf-8") + entry, "utf-8")
    import_profile(desk, folder)
    now = kept(desk)
    assert expected
    for one in expected:
        assert now[one.request_id] == (one.printed, one.now, one.effective, one.work_due)
