"""An older file put back: the office is read-only until two people take the trail on."""

from pathlib import Path

import pytest
from sqlalchemy import select

from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.db.models.audit import Audit
from twaim_desk.domain.roles import may_before_signing, may_in_read_only
from twaim_desk.errors import ExpectedError
from twaim_desk.services.audit import verify_trail
from twaim_desk.services.desk import Desk, ReadOnlyError
from twaim_desk.services.office import NewUser, create, open_office, shipped_roles
from twaim_desk.services.office_folder import DATABASE, RING
from twaim_desk.services.passwords import change_password
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.services.second_person import SecondPersonError
from twaim_desk.services.standing import notice_of
from twaim_desk.services.take_on import take_on
from twaim_desk.services.undertakings import sign, unsigned
from twaim_desk.vault import head_file
from twaim_desk.vault.head_file import Standing

RIGHTS = shipped_roles()
STRONG, OTHER = "قهوة مرة وتمر سكري", "five green bottles 7"


def come_in(folder: Path, role: str) -> Desk:
    return open_office(folder, role, STRONG, offices.clock)


def closed(desk: Desk) -> None:
    desk.store.dispose()


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office that is no sample: everyone has signed."""
    folder = tmp_path_factory.mktemp("real") / "office"
    users = [NewUser(role, role, STRONG, role) for role in offices.ROLES]
    closed(create(folder, "twaim", users, offices.clock).desk)
    for role in offices.ROLES:
        desk = come_in(folder, role)
        for text in unsigned(desk)[1]:
            sign(desk, text, role)
        closed(desk)
    return folder


@pytest.fixture
def older(real: Path, tmp_path: Path) -> Path:
    """The office with an older file of records put back."""
    folder = offices.copy_of(real, tmp_path / "office")
    records = (folder / DATABASE).read_bytes()
    closed(come_in(folder, "desk"))
    (folder / DATABASE).write_bytes(records)
    return folder


def lines_of(desk: Desk) -> list[tuple[str, str, int | None]]:
    with desk.store.reading() as session:
        rows = session.scalars(select(Audit).order_by(Audit.sequence))
        return [(row.action, row.outcome, row.second_id) for row in rows]


@pytest.mark.parametrize("role", offices.ROLES)
def test_nothing_is_changed_in_an_office_that_was_put_back(role: str, older: Path) -> None:
    desk = come_in(older, role)
    assert desk.read_only
    assert offices.is_arabic(notice_of(desk))
    for action in RIGHTS.actions:
        if role not in action.roles:
            continue
        if action.in_read_only:
            desk.allow(action.id)
            continue
        with pytest.raises(ReadOnlyError) as refusal:
            desk.allow(action.id)
        assert offices.is_arabic(refusal.value.user_message)
        assert offices.trail_of(desk)[-1] == (action.id, "denied", role)
    closed(desk)


def test_no_act_on_a_user_is_open_in_read_only_or_before_signing() -> None:
    for action in ("users.manage", "users.role"):
        assert not may_in_read_only(RIGHTS, action)
        assert not may_before_signing(RIGHTS, action)
    assert not may_in_read_only(RIGHTS, "unknown")


def test_it_stays_so_at_every_sign_in_and_the_trail_says_it(older: Path) -> None:
    for _ in range(2):
        desk = come_in(older, "supervisor")
        assert desk.read_only
        assert [line[0] for line in lines_of(desk)[-2:]] == ["trail.put_back", "sign-in"]
        assert verify_trail(desk).standing in {Standing.BEHIND, Standing.OTHER}
        closed(desk)


@pytest.mark.parametrize(("first", "second"), [("supervisor", "admin"), ("admin", "supervisor")])
def test_two_people_take_the_trail_on_and_the_office_works_again(
    first: str, second: str, older: Path
) -> None:
    desk = come_in(older, first)
    taken = take_on(desk, second, STRONG)
    number = offices.ROLES.index(second) + 1
    assert lines_of(taken)[-1] == ("trail.take_on", "done", number)
    assert notice_of(taken) == ""
    assert verify_trail(taken).standing is Standing.SAME
    closed(taken)
    again = come_in(older, "admin")
    assert not again.read_only
    again.allow("users.manage")
    closed(again)


@pytest.mark.parametrize(
    ("first", "second", "password"),
    [
        ("admin", "admin", STRONG),
        ("admin", "desk", STRONG),
        ("admin", "auditor", STRONG),
        ("supervisor", "admin", "wrong-wrong"),
    ],
)
def test_one_person_alone_does_not(first: str, second: str, password: str, older: Path) -> None:
    desk = come_in(older, first)
    with pytest.raises(SecondPersonError):
        take_on(desk, second, password)
    closed(desk)
    again = come_in(older, first)
    assert again.read_only
    closed(again)


def test_where_all_is_as_it_was_left_there_is_nothing_to_take_on(at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    assert notice_of(desk) == ""
    with pytest.raises(ExpectedError) as refusal:
        take_on(desk, "supervisor", PASSWORD)
    assert offices.is_arabic(refusal.value.user_message)


def test_a_missing_head_is_taken_on_with_a_line(real: Path, tmp_path: Path) -> None:
    folder = offices.copy_of(real, tmp_path / "office")
    desk = come_in(folder, "desk")
    head_file.head_path(desk.office, folder).unlink()
    closed(desk)
    again = come_in(folder, "supervisor")
    assert not again.read_only
    assert [line[0] for line in lines_of(again)[-2:]] == ["trail.head_missing", "sign-in"]
    assert verify_trail(again).standing is Standing.SAME
    closed(again)


def test_a_sample_office_is_never_read_only(folder: Path, at_desk: OpenDesk) -> None:
    records = (folder / DATABASE).read_bytes()
    closed(at_desk("desk"))
    (folder / DATABASE).write_bytes(records)
    desk = at_desk("admin")
    assert (desk.put_back, desk.read_only, notice_of(desk)) == (True, False, "")
    desk.allow("users.manage")


def test_key_slots_that_were_changed_outside_are_told_and_lock_nobody_out(
    real: Path, tmp_path: Path
) -> None:
    folder = offices.copy_of(real, tmp_path / "office")
    ring = (folder / RING).read_bytes()
    desk = come_in(folder, "desk")
    change_password(desk, STRONG, OTHER)
    closed(desk)
    (folder / RING).write_bytes(ring)  # his old password opens again
    desk = come_in(folder, "admin")
    assert (desk.foreign_ring, desk.read_only) == (True, False)
    assert offices.is_arabic(notice_of(desk))
    assert [line[0] for line in lines_of(desk)[-2:]] == ["ring.foreign", "sign-in"]
    closed(take_on(desk, "supervisor", STRONG))
    again = come_in(folder, "desk")
    assert not again.foreign_ring
    closed(again)
