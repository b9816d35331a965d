"""Who may do what: the rights of the roles, as the forms write them; the rest is denied."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Role:
    """A role that a user has, in the words for a man and a woman."""

    id: str
    masculine: str
    feminine: str


@dataclass(frozen=True, slots=True)
class Action:
    """An action, the roles that may do it, and those of whom a second person must confirm it.

    `before_signing`: it is open before the undertakings are signed, for it shows nobody's data.
    `in_read_only`: it is open while the office is read-only, or its clock behind: it changes
    nothing of the work.
    """

    id: str
    title: str
    roles: tuple[str, ...]
    second: tuple[str, ...] = ()
    before_signing: bool = False
    in_read_only: bool = False


@dataclass(frozen=True, slots=True)
class Roles:
    """Every role and every action of the office."""

    roles: tuple[Role, ...]
    actions: tuple[Action, ...]


def may(roles: Roles, role: str, action: str) -> bool:
    """Whether a role may do an action; an unknown action is nobody's."""
    return any(one.id == action and role in one.roles for one in roles.actions)


def may_before_signing(roles: Roles, action: str) -> bool:
    """Whether an action is open to who has yet to sign the undertakings."""
    return any(one.id == action and one.before_signing for one in roles.actions)


def may_in_read_only(roles: Roles, action: str) -> bool:
    """Whether an action is open while the office is read-only."""
    return any(one.id == action and one.in_read_only for one in roles.actions)


def actions_of(roles: Roles, role: str) -> frozenset[str]:
    """Every action that a role may do."""
    return frozenset(one.id for one in roles.actions if role in one.roles)


def may_confirm(roles: Roles, role: str, action: str) -> bool:
    """Whether a role may be the second person of an action."""
    return any(one.id == action and role in one.second for one in roles.actions)


def needs_second(roles: Roles, action: str) -> bool:
    """Whether an action takes two people."""
    return any(one.id == action and bool(one.second) for one in roles.actions)


def who_confirms(roles: Roles, action: str) -> tuple[str, ...]:
    """The roles of which one confirms an action, as they are called."""
    asked = {role for one in roles.actions if one.id == action for role in one.second}
    return tuple(role.masculine for role in roles.roles if role.id in asked)
