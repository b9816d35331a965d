"""The register of policies: their versions, who approved them, when they are looked at again."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import cast

from sqlalchemy.orm import Session

from twaim_desk.db import policies as rows
from twaim_desk.db.models.desk import ShelfFile
from twaim_desk.db.models.policies import PolicyVersion
from twaim_desk.domain.asks import Answer, Ask
from twaim_desk.domain.kept_answers import read_kept
from twaim_desk.domain.names import normalised
from twaim_desk.domain.regulations import (
    PolicyFile,
    Relation,
    applies_read,
    register_asks,
    review_is_due,
)
from twaim_desk.domain.typed_answers import Reading, Value
from twaim_desk.errors import RefusedInputError
from twaim_desk.services.desk import Desk
from twaim_desk.services.interview_rules import reading_of
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.regulations import ETHICS, applies_of, files_of_shelf, own_policy
from twaim_desk.services.trail import Act
from twaim_desk.texts import policies as texts


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """A version in the register; `newest` of its policy, `due` where it is to be reviewed."""

    id: int
    code: str
    title: str
    version: str
    approved_by: str | None
    session: str | None
    approved_on: date | None
    in_force_from: date | None
    review_on: date | None
    applies_to: frozenset[Relation]
    excepted: str | None
    file: PolicyFile | None
    must_sign: bool
    newest: bool
    due: bool


@dataclass(frozen=True, slots=True)
class Register:
    """Every version, those of one policy together and the newest first; what can be its file."""

    lines: tuple[RegisterLine, ...]
    files: tuple[PolicyFile, ...]
    reading: Reading


def register(desk: Desk) -> Register:
    """The register, and the files of the shelf that are the newest of their title."""
    desk.allow("policy.read")
    with desk.reading() as session:
        found, files = rows.versions(session), files_of_shelf(session)
        reading = day_reading(desk, session)
    order = {one.code: -one.id for one in found}  # by the first version of each
    newest = {one.code: one.id for one in reversed(found)}
    lines = [
        _line(one, files, reading.today, newest=newest[one.code] == one.id) for one in found
    ]  # fmt: skip
    lines.sort(key=lambda one: (-order[one.code], -one.id))
    last = {(one.title, one.id): one for one in files.values()}
    newest_files = {title: one for (title, _), one in sorted(last.items(), key=lambda it: it[0][1])}
    return Register(tuple(lines), tuple(newest_files.values()), reading)


def own_version(desk: Desk) -> RegisterLine | None:
    """The newest version of the association's own policy, for everyone who reads it."""
    desk.allow("shelf.open")
    with desk.reading() as session:
        found = rows.newest(session).get(own_policy(session))
        if found is None:
            return None
        return _line(found, files_of_shelf(session), today_of(desk), newest=True)


def enter(desk: Desk, typed: Mapping[str, Answer | None], of: str | None = None) -> int:
    """The number of a new version, of the policy with the code `of` or of a new one.

    The versions before it stay.
    """
    desk.allow("policy.register")
    with desk.saving() as session:
        read = _read(desk, session, typed, named=of is None, versioned=True)
        before = rows.newest(session)
        title = str(read["title"]) if of is None else before[of].title if of in before else None
        if title is None:
            raise _refusal("no_such")
        _refuse_known(session, of, title, str(read["version"]))
        made = PolicyVersion(
            code=of or f"register/{len(before) + 1}", title=title, version=str(read["version"]),
            entered_at=desk.now(), entered_by=desk.user_id,
        )  # fmt: skip
        _put(desk, session, made, read)
        session.add(made)
        session.flush()
        act = Act("policy.register", object_kind="policy", object_id=made.id)
        desk.note(session, act._replace(detail=made.code))
        return made.id


def change(desk: Desk, version_id: int, typed: Mapping[str, Answer | None]) -> None:
    """What is known of a version is completed; its title and what it is called stay."""
    desk.allow("policy.register")
    with desk.saving() as session:
        found = session.get(PolicyVersion, version_id)
        if found is None:
            raise _refusal("no_such")
        _put(desk, session, found, _read(desk, session, typed, named=False, versioned=False))
        act = Act("policy.register", object_kind="policy", object_id=version_id, detail="changed")
        desk.note(session, act)


def count_due(desk: Desk, session: Session) -> int:
    """How many policies are to be looked at again."""
    today = today_of(desk)
    return sum(review_is_due(one.review_on, today) for one in rows.newest(session).values())


def asks_for(
    register: Register, *, named: bool = False, versioned: bool = False
) -> tuple[Ask, ...]:
    """What is asked of a new policy, of a new version, or of one that is there."""
    return register_asks(register.files, named=named, versioned=versioned)


def day_reading(desk: Desk, session: Session) -> Reading:
    """What days are read with."""
    return reading_of(office_forms(session).association, today_of(desk))


def _read(
    desk: Desk,
    session: Session,
    typed: Mapping[str, Answer | None],
    *,
    named: bool,
    versioned: bool,
) -> dict[str, Value | None]:
    files = tuple(files_of_shelf(session).values())
    asks = register_asks(files, named=named, versioned=versioned)
    return read_kept(asks, typed, day_reading(desk, session))


def _put(
    desk: Desk, session: Session, version: PolicyVersion, read: Mapping[str, Value | None]
) -> None:
    review, begins = cast(date | None, read["review_on"]), cast(date | None, read["in_force_from"])
    if review is not None and begins is not None and review <= begins:
        raise _refusal("review_before")
    version.approved_by = _text(read["approved_by"])
    version.session = _text(read["session"])
    version.approved_on = cast(date | None, read["approved_on"])
    version.in_force_from, version.review_on = begins, review
    version.applies_to = " ".join(one for one in Relation if one in applies_read(read))
    version.excepted = _text(read["excepted"])
    version.must_sign = read["must_sign"] is True
    version.file_id = None if read.get("file") is None else int(str(read["file"]))
    if version.must_sign and version.file_id is None and not _is_in_forms(session, version.code):
        raise _refusal("nothing_to_read")


def _is_in_forms(session: Session, code: str) -> bool:
    """Whether the words of a policy are in the forms, so that they can be read without a file."""
    return code in {ETHICS, own_policy(session)}


def _refuse_known(session: Session, of: str | None, title: str, version: str) -> None:
    every = rows.versions(session)
    if of is None and normalised(title) in {normalised(one.title) for one in every}:
        raise _refusal("title_there")
    if normalised(version) in {normalised(one.version) for one in every if one.code == of}:
        raise _refusal("version_there")


def file_of(desk: Desk, version_id: int) -> tuple[str, bytes]:
    """The title and the file of a version, as it lies on the shelf."""
    desk.allow("policy.read")
    with desk.reading() as session:
        version = session.get(PolicyVersion, version_id)
        file = None if version is None else session.get(ShelfFile, version.file_id or 0)
        if file is None:
            raise _refusal("no_file")
        return file.title, file.content


def _line(
    one: PolicyVersion, files: Mapping[int, PolicyFile], today: date, *, newest: bool
) -> RegisterLine:
    due = newest and review_is_due(one.review_on, today)
    return RegisterLine(
        one.id, one.code, one.title, one.version, one.approved_by, one.session, one.approved_on,
        one.in_force_from, one.review_on, applies_of(one), one.excepted,
        files.get(one.file_id or 0), one.must_sign, newest, due,
    )  # fmt: skip


def _text(value: Value | None) -> str | None:
    return None if value is None else str(value)


def _refusal(reason: str) -> RefusedInputError:
    return RefusedInputError(reason, texts.REFUSALS[reason])
