"""Every action by every role: what roles.toml allows passes, all else is refused and noted."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import twaim_desk.services
from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.domain.steps import RULES
from twaim_desk.services.desk import NotAllowedError
from twaim_desk.services.office import shipped_roles
from twaim_desk.services.request_acts import SIMPLE

RIGHTS = shipped_roles()
COMING: set[str] = set()
COMING_FOR_TWO: set[str] = set()
# Steps are asked for by what the table says of them.
OF_STEPS = {RULES[step].action for step in SIMPLE}
SOURCES = sorted(Path(twaim_desk.services.__file__).parent.rglob("*.py"))


@pytest.mark.parametrize("role", offices.ROLES)
def test_a_role_may_do_what_the_forms_say_and_nothing_else(role: str, at_desk: OpenDesk) -> None:
    desk = at_desk(role)
    before = len(offices.trail_of(desk))
    denied = []
    for action in RIGHTS.actions:
        if role in action.roles:
            desk.allow(action.id)
            continue
        denied.append(action.id)
        with pytest.raises(NotAllowedError) as refusal:
            desk.allow(action.id)
        assert offices.is_arabic(refusal.value.user_message)
    assert offices.trail_of(desk)[before:] == [(action, "denied", role) for action in denied]


@pytest.mark.parametrize("role", offices.ROLES)
def test_an_unknown_action_is_nobodys(role: str, at_desk: OpenDesk) -> None:
    desk = at_desk(role)
    with pytest.raises(NotAllowedError):
        desk.allow("no.such.action")
    assert offices.trail_of(desk)[-1] == ("no.such.action", "denied", role)


def test_the_forms_name_known_roles_only_and_each_action_once() -> None:
    known = [role.id for role in RIGHTS.roles]
    actions = [action.id for action in RIGHTS.actions]
    assert sorted(known) == sorted(offices.ROLES)
    assert len(set(actions)) == len(actions)
    for action in RIGHTS.actions:
        assert {*action.roles, *action.second} <= set(known), action.id
        assert action.roles, action.id


def test_what_the_services_ask_is_what_the_forms_name() -> None:
    asked = {action for source in SOURCES for action in asked_in(source)}
    named = {action.id for action in RIGHTS.actions}
    assert asked <= named
    assert named - asked <= COMING, "an action that no service asks for and that is not coming"


def test_each_action_of_two_people_asks_for_the_second() -> None:
    confirmed = {action for source in SOURCES for action in confirmed_in(source)}
    of_two = {action.id for action in RIGHTS.actions if action.second}
    assert confirmed <= of_two, "a second person whom no role allows"
    assert of_two - confirmed <= COMING_FOR_TWO
    assert not confirmed & COMING_FOR_TWO


def confirmed_in(source: Path) -> Iterator[str]:
    """The actions for which a module asks `confirmed_by` for a second person."""
    for call in ast.walk(ast.parse(source.read_text("utf-8"))):
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "confirmed_by":
            yield from possible_texts(call.args[1])


def asked_in(source: Path) -> Iterator[str]:
    """The actions that a module asks for: texts given to `allow`, or to a name given to it."""
    tree = ast.parse(source.read_text("utf-8"))
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            for call in ast.walk(function):
                if isinstance(call, ast.Call) and is_allow(call.func):
                    yield from texts_of(call.args[0], function)


def is_allow(asked: ast.expr) -> bool:
    return isinstance(asked, ast.Attribute) and asked.attr == "allow"


def texts_of(argument: ast.expr, function: ast.FunctionDef) -> Iterator[str]:
    if isinstance(argument, ast.Name):
        values = [
            node.value
            for node in ast.walk(function)
            if isinstance(node, ast.Assign)
            and any(isinstance(to, ast.Name) and to.id == argument.id for to in node.targets)
        ]
        assert values, f"{function.name} asks for what this test cannot read"
        for value in values:
            yield from possible_texts(value)
    else:
        yield from possible_texts(argument)


def possible_texts(value: ast.expr) -> Iterator[str]:
    """The texts that an expression may be: itself, or either branch of a choice."""
    if isinstance(value, ast.IfExp):
        yield from possible_texts(value.body)
        yield from possible_texts(value.orelse)
    elif ast.unparse(value) == "RULES[step].action":
        yield from OF_STEPS
    else:
        assert isinstance(value, ast.Constant)
        yield str(value.value)
