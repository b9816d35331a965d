"""The people who are to have an account: two whom every office needs, and the others."""

from collections.abc import Mapping
from typing import NamedTuple

from twaim_desk.domain.digits import arabic_indic
from twaim_desk.domain.roles import Roles
from twaim_desk.services.set_up.draft import Typed
from twaim_desk.services.set_up.plan import Person
from twaim_desk.texts import set_up as texts
from twaim_desk.ui.set_up.steps import CHIEFS, OTHERS
from twaim_desk.ui.widgets.rows import Row

FIELDS = ("name", "full_name")


class Other(NamedTuple):
    """Somebody beside the two, by the key under which he was typed."""

    key: str
    role: str
    name: str
    full_name: str


def others_in(typed: Typed) -> list[Other]:
    """Who was added, in the order they were."""
    fields = typed.get(OTHERS, {})
    keys = sorted({name.split(".")[0] for name in fields}, key=int)
    return [
        Other(key, *(fields.get(f"{key}.{part}", "") for part in ("role", *FIELDS))) for key in keys
    ]


def with_other(typed: Typed, other: Other) -> dict[str, str]:
    """The fields of the others with this one among them."""
    mine = {"role": other.role, "name": other.name, "full_name": other.full_name}
    return dict(typed.get(OTHERS, {})) | {f"{other.key}.{k}": text for k, text in mine.items()}


def without_other(typed: Typed, key: str) -> dict[str, str]:
    """The fields of the others without this one."""
    return {k: t for k, t in typed.get(OTHERS, {}).items() if k.split(".")[0] != key}


def next_key(typed: Typed) -> str:
    """The key of the next one who is added."""
    return str(max((int(one.key) for one in others_in(typed)), default=0) + 1)


def people_in(typed: Typed, passwords: Mapping[str, str]) -> list[Person]:
    """Everyone, the administrator first."""
    chiefs = [(role, role, *(typed.get(role, {}).get(f, "") for f in FIELDS)) for role in CHIEFS]
    others = [(one.key, one.role, one.name, one.full_name) for one in others_in(typed)]
    return [
        Person(name, full_name, role, passwords.get(key, ""))
        for key, role, name, full_name in (*chiefs, *others)
    ]


def names_but(typed: Typed, key: str) -> set[str]:
    """The sign-in names that everyone but one has."""
    chiefs = {typed.get(role, {}).get("name", "") for role in CHIEFS if role != key}
    return (chiefs | {one.name for one in others_in(typed) if one.key != key}) - {""}


def rows_of(roles: Roles, typed: Typed, passwords: Mapping[str, str]) -> list[Row]:
    """A row to add somebody of each role, then one for each who was added."""
    added = others_in(typed)
    counts = {role.id: sum(one.role == role.id for one in added) for role in roles.roles}
    titles = {role.id: role.masculine for role in roles.roles}
    adding = [
        Row(
            texts.ADD.format(role=titles[role]),
            texts.ADD_ABOUT.format(number=arabic_indic(str(count))),
        )
        for role, count in counts.items()
    ]
    return adding + [
        Row(
            texts.PERSON_LINE.format(name=one.full_name or one.name, role=titles[one.role]),
            texts.PERSON_KEPT if one.key in passwords else texts.PERSON_LACKS,
        )
        for one in added
    ]
