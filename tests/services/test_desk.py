"""The desk: transactions, the trail in them, and who is still there."""

from pathlib import Path
from threading import Thread

import pytest
from sqlalchemy.orm import Session

from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.db.models.office import Setting
from twaim_desk.services.audit import verify_trail
from twaim_desk.services.desk import Desk, SignedOutError
from twaim_desk.services.trail import Act
from twaim_desk.vault import head_file


def note_setting(desk: Desk, session: Session, name: str) -> None:
    session.add(Setting(name=name, value="1"))
    desk.note(session, Act(f"test.{name}"))


def fail_after(desk: Desk, name: str) -> None:
    with desk.saving() as session:
        note_setting(desk, session, name)
        session.flush()
        raise ZeroDivisionError


def has_setting(desk: Desk, name: str) -> bool:
    with desk.store.reading() as session:
        return session.get(Setting, name) is not None


@pytest.mark.parametrize("change", ["active = (1 = 0)", "role = 'auditor'"])
def test_who_was_dismissed_or_changed_is_out_at_the_next_transaction(
    change: str, at_desk: OpenDesk
) -> None:
    desk = at_desk("desk")
    offices.run(desk, f"UPDATE \"user\" SET {change} WHERE name = 'desk'")
    before = offices.trail_of(desk)
    with pytest.raises(SignedOutError), desk.reading():
        pass
    with pytest.raises(SignedOutError), desk.saving():
        pass
    with pytest.raises(SignedOutError):
        desk.allow("backup.make")
    assert offices.trail_of(desk) == before


def test_who_was_dismissed_does_not_sign_in(at_desk: OpenDesk) -> None:
    offices.run(at_desk("admin"), "UPDATE \"user\" SET active = (1 = 0) WHERE name = 'desk'")
    with pytest.raises(SignedOutError):
        at_desk("desk")


def test_saving_inside_reading_or_saving_raises_instead_of_waiting(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    with desk.reading(), pytest.raises(RuntimeError), desk.saving():
        pass
    with desk.reading():
        with desk.reading():
            pass
        with pytest.raises(RuntimeError), desk.saving():
            pass
    with desk.saving(), pytest.raises(RuntimeError), desk.saving():
        pass
    with desk.saving() as session:
        note_setting(desk, session, "after")
    assert has_setting(desk, "after")


def test_an_act_and_its_row_are_kept_together_or_not_at_all(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    before = offices.trail_of(desk)
    with pytest.raises(ZeroDivisionError):
        fail_after(desk, "undone")
    assert offices.trail_of(desk) == before
    assert not has_setting(desk, "undone")
    with desk.saving() as session:
        note_setting(desk, session, "done")
    assert offices.trail_of(desk) == [*before, ("test.done", "done", "desk")]
    assert has_setting(desk, "done")


def test_the_head_is_noted_after_the_commit_and_not_before(at_desk: OpenDesk) -> None:
    desk = at_desk("desk")
    path = head_file.head_path(desk.office, desk.folder)
    before = head_file.read_head(path)
    assert before is not None
    with desk.saving() as session:
        note_setting(desk, session, "noted")
        session.flush()
        assert head_file.read_head(path) == before
    after = head_file.read_head(path)
    assert after is not None
    assert after.sequence == before.sequence + 1
    with pytest.raises(ZeroDivisionError):
        fail_after(desk, "failed")
    assert head_file.read_head(path) == after


def test_two_desks_at_once_keep_the_chain_whole(folder: Path, at_desk: OpenDesk) -> None:
    desks = [at_desk("desk"), at_desk("supervisor")]
    before = len(offices.trail_of(desks[0]))

    def work(desk: Desk) -> None:
        for number in range(12):
            with desk.saving() as session:
                note_setting(desk, session, f"{desk.role}-{number}")

    threads = [Thread(target=work, args=(desk,)) for desk in desks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    report = verify_trail(desks[1])
    assert report.ok
    assert report.rows == before + 24
