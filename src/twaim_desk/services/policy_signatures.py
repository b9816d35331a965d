"""Who has read and signed what holds for him, and as what each one works here."""

from collections.abc import Mapping
from dataclasses import dataclass

from twaim_desk.db import policies as rows
from twaim_desk.db.models.policies import StaffRelation
from twaim_desk.db.models.users import User
from twaim_desk.db.users import every_user
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.kept_answers import read_kept
from twaim_desk.domain.regulations import Standing, relation_asks
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.register import day_reading
from twaim_desk.services.regulations import standings_of
from twaim_desk.services.trail import Act
from twaim_desk.services.undertakings import unsigned_of
from twaim_desk.texts import policies as texts


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """A user who may sign in: as what he works, and the titles of what he has yet to sign."""

    user_id: int
    name: str
    standing: Standing
    own_title: str | None
    unsigned: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Signatures:
    """Who lacks a signature first; `policies` by code and title can be somebody's own."""

    lines: tuple[SignatureLine, ...]
    policies: tuple[tuple[str, str], ...]


def signatures(desk: Desk) -> Signatures:
    """Everyone who may sign in, with what he has yet to sign; the trail has its line first."""
    desk.allow("policy.read")
    with desk.saving() as session:
        desk.note(session, Act("policy.signatures"))
    with desk.reading() as session:
        titles = {code: one.title for code, one in rows.newest(session).items()}
        users = [one for one in every_user(session) if one.active]
        ids, lines = [one.id for one in users], []
        left, standings = unsigned_of(session, ids), standings_of(session, ids)
        for user in users:
            standing = standings[user.id]
            unsigned = tuple(one.title for one in left[user.id])
            own_title = titles.get(standing.own_code or "")
            lines.append(SignatureLine(user.id, user.full_name, standing, own_title, unsigned))
    others = tuple((code, title) for code, title in titles.items() if code.startswith("register/"))
    lines.sort(key=lambda one: (not one.unsigned, one.user_id))
    return Signatures(tuple(lines), others)


def set_relation(desk: Desk, user_id: int, typed: Mapping[str, Answer | None]) -> None:
    """As what a user works here from now on, and whether he has a policy of his own."""
    desk.allow("policy.register")
    with desk.saving() as session:
        if session.get(User, user_id) is None:
            raise ExpectedError("no such user", user_message=texts.NO_SUCH_USER)
        policies = [(code, one.title) for code, one in rows.newest(session).items()]
        read = read_kept(relation_asks(policies), typed, day_reading(desk, session))
        own_code = read.get("own_code")
        row = rows.relations(session).get(user_id) or StaffRelation(user_id=user_id)
        row.relation = str(read["relation"])
        row.own_code = None if own_code is None else str(own_code)
        row.noted_at, row.by_id = desk.now(), desk.user_id
        session.add(row)
        act = Act("policy.register", object_kind="user", object_id=user_id)
        desk.note(session, act._replace(detail=row.relation))
