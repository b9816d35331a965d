"""Users: added, switched off and on, given another role; whatever changes the ring is told."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.db.models.audit import Audit
from twaim_desk.errors import ExpectedError
from twaim_desk.services import office_place, users
from twaim_desk.services.audit import verify_trail
from twaim_desk.services.desk import Desk, NotAllowedError, SignedOutError
from twaim_desk.services.find import find
from twaim_desk.services.office import NewUser, open_office
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.services.second_person import SecondPersonError
from twaim_desk.vault.keys import KeyRingError, WrongPasswordError
from twaim_desk.vault.ring_file import digest

STRONG, OTHER = "قهوة مرة وتمر سكري", "five green bottles 7"
NEW = NewUser("سارة", "desk", STRONG, "سارة علي القحطاني")
NUMBERS = {role: number for number, role in enumerate(offices.ROLES, start=1)}


def come_in(folder: Path, name: str, password: str) -> Desk:
    return open_office(folder, name, password, offices.clock)


def last_line(desk: Desk) -> Audit:
    with desk.store.reading() as session:
        return session.scalars(select(Audit).order_by(Audit.sequence.desc()).limit(1)).one()


def ring_of(desk: Desk) -> str:
    return digest(office_place.ring_of(desk.store, desk.folder))


def by_id(desk: Desk, user_id: int) -> users.UserLine:
    return next(one for one in users.list_users(desk) if one.id == user_id)


def test_the_list_has_everyone_and_when_he_last_came_in(at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    listed = users.list_users(desk)
    assert [one.role for one in listed] == list(offices.ROLES)
    assert {one.name for one in listed if one.last_sign_in} == {"admin"}
    assert listed[0].last_sign_in == offices.clock()
    assert offices.trail_of(desk)[-1] == ("users.list", "done", "admin")


def test_a_new_user_comes_in_and_has_to_sign(folder: Path, at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    user_id = users.add(desk, NEW)
    line = last_line(desk)
    assert (line.action, line.object_kind, line.object_id) == ("user.add", "user", user_id)
    assert line.detail == f"desk ring {ring_of(desk)}"
    new = come_in(folder, "ساره", STRONG)
    assert (new.user_id, new.role, new.must_sign) == (user_id, "desk", True)
    new.store.dispose()


@pytest.mark.parametrize(
    "user",
    [
        NewUser("desk", "desk", STRONG, "أ"),
        NewUser(" DESK ", "desk", STRONG, "أ"),
        NewUser("", "desk", STRONG, "أ"),
        NewUser("سارة", "desk", STRONG, "  "),
        NewUser("سارة", "boss", STRONG, "أ"),
        NewUser("سارة", "desk", "1234567890", "أ"),
        NewUser("سارة", "desk", "القحطاني القحطاني", "سارة القحطاني"),
        NewUser("سارة", "desk", "", "أ"),
    ],
    ids=str,
)
def test_who_cannot_be_added_leaves_everything_as_it_was(user: NewUser, at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    before = users.list_users(desk), ring_of(desk)
    with pytest.raises(ExpectedError) as refusal:
        users.add(desk, user)
    assert offices.is_arabic(refusal.value.user_message)
    assert (users.list_users(desk), ring_of(desk)) == before


def test_who_is_switched_off_is_out_at_once_and_his_password_opens_nothing(
    folder: Path, at_desk: OpenDesk
) -> None:
    working, desk = at_desk("desk"), at_desk("admin")
    users.switch_off(desk, working.user_id)
    with pytest.raises(SignedOutError):
        find(working, "سارة")
    with pytest.raises(WrongPasswordError):
        come_in(folder, "desk", PASSWORD)
    line = by_id(desk, working.user_id)
    assert not line.active
    users.give_password(desk, working.user_id, OTHER)
    assert last_line(desk).action == "user.on"
    come_in(folder, "desk", OTHER).store.dispose()


def test_a_new_password_takes_the_place_of_the_old(folder: Path, at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    users.give_password(desk, NUMBERS["desk"], OTHER)
    assert last_line(desk).detail == f"ring {ring_of(desk)}"
    with pytest.raises(WrongPasswordError):
        come_in(folder, "desk", PASSWORD)
    come_in(folder, "desk", OTHER).store.dispose()


def test_nobody_switches_himself_off_nor_the_last_administrator(at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    other = users.add(desk, NewUser("نورة", "admin", STRONG, "نورة سعد"))
    with pytest.raises(ExpectedError):
        users.switch_off(desk, desk.user_id)
    users.switch_off(desk, other)
    with pytest.raises(ExpectedError):
        users.change_role(desk, desk.user_id, "desk", "supervisor", PASSWORD)
    assert by_id(desk, desk.user_id).role == "admin"


@pytest.mark.parametrize("role", ["supervisor", "researcher", "auditor"])
def test_another_role_takes_two_people_and_a_new_sign_in(
    role: str, folder: Path, at_desk: OpenDesk
) -> None:
    working, desk = at_desk("desk"), at_desk("admin")
    users.change_role(desk, working.user_id, role, "supervisor", PASSWORD)
    line = last_line(desk)
    assert (line.action, line.object_id, line.detail) == (
        "user.role",
        working.user_id,
        f"desk {role}",
    )
    assert line.second_id == NUMBERS["supervisor"]
    with pytest.raises(SignedOutError):
        find(working, "سارة")
    again = come_in(folder, "desk", PASSWORD)
    assert again.role == role
    again.store.dispose()


@pytest.mark.parametrize(
    ("second", "password"),
    [("admin", PASSWORD), ("auditor", PASSWORD), ("supervisor", "wrong-wrong"), ("nobody", "x")],
)
def test_without_a_second_person_the_role_stays(
    second: str, password: str, at_desk: OpenDesk
) -> None:
    desk = at_desk("admin")
    with pytest.raises(SecondPersonError):
        users.change_role(desk, NUMBERS["desk"], "supervisor", second, password)
    assert by_id(desk, NUMBERS["desk"]).role == "desk"


ACTS: dict[str, Callable[[Desk], object]] = {
    "list": users.list_users,
    "add": lambda desk: users.add(desk, NEW),
    "off": lambda desk: users.switch_off(desk, NUMBERS["liaison"]),
    "password": lambda desk: users.give_password(desk, NUMBERS["liaison"], OTHER),
    "role": lambda desk: users.change_role(desk, 2, "supervisor", "supervisor", PASSWORD),
}


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("role", [role for role in offices.ROLES if role != "admin"])
def test_nobody_but_the_administrator_does_it(act: str, role: str, at_desk: OpenDesk) -> None:
    desk = at_desk(role)
    before = ring_of(desk)
    with pytest.raises(NotAllowedError):
        ACTS[act](desk)
    assert ring_of(desk) == before


@pytest.mark.parametrize("act", ["add", "off", "password"])
def test_a_ring_that_cannot_be_written_undoes_the_act(
    act: str, folder: Path, at_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = at_desk("admin")
    before = users.list_users(desk)

    def refuse(*_: object) -> None:
        raise KeyRingError("not_saved")

    monkeypatch.setattr("twaim_desk.services.key_ring.keep_ring", refuse)
    with pytest.raises(KeyRingError):
        ACTS[act](desk)
    assert users.list_users(desk) == before
    come_in(folder, "liaison", PASSWORD).store.dispose()
    assert verify_trail(desk).ok


@pytest.mark.parametrize("act", ["off", "password"])
def test_a_user_who_is_not_there_is_refused(act: str, at_desk: OpenDesk) -> None:
    desk = at_desk("admin")
    with pytest.raises(ExpectedError) as refusal:
        users.switch_off(desk, 99) if act == "off" else users.give_password(desk, 99, OTHER)
    assert offices.is_arabic(refusal.value.user_message)
