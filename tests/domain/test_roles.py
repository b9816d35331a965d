"""The rights of the roles: what is not written nobody may do."""

import pytest

from twaim_desk.domain.roles import (
    Action,
    Role,
    Roles,
    may,
    may_confirm,
    needs_second,
    who_confirms,
)

ROLES = Roles(
    (Role("desk", "م", "م"), Role("admin", "م", "م"), Role("supervisor", "المشرف", "المشرفة")),
    (
        Action("find", "بحث", ("desk",)),
        Action("users.role", "دور", ("admin",), ("supervisor",)),
        Action("nobody", "لا أحد", ()),
    ),
)


@pytest.mark.parametrize(
    ("role", "action", "allowed"),
    [
        ("desk", "find", True),
        ("admin", "find", False),
        ("admin", "users.role", True),
        ("supervisor", "users.role", False),
        ("admin", "nobody", False),
        ("desk", "unknown", False),
        ("unknown", "find", False),
        ("", "", False),
        ("desk", "fin", False),
        ("des", "find", False),
    ],
)
def test_only_what_is_written_is_allowed(role: str, action: str, allowed: bool) -> None:
    assert may(ROLES, role, action) is allowed


def test_the_second_person_is_of_a_role_that_is_written() -> None:
    assert may_confirm(ROLES, "supervisor", "users.role")
    assert not may_confirm(ROLES, "admin", "users.role")
    assert not may_confirm(ROLES, "desk", "find")
    assert not may_confirm(ROLES, "supervisor", "unknown")


def test_an_act_takes_two_where_a_second_is_written() -> None:
    assert needs_second(ROLES, "users.role")
    assert not needs_second(ROLES, "find")
    assert not needs_second(ROLES, "unknown")


def test_who_confirms_is_called_by_the_name_of_his_role() -> None:
    assert who_confirms(ROLES, "users.role") == ("المشرف",)
    assert who_confirms(ROLES, "find") == ()
