"""Reading and signing: what a user has yet to sign, and his signature with the text he saw."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from twaim_desk import form_files, paths
from twaim_desk.db import undertakings as rows
from twaim_desk.db.models.desk import ShelfFile
from twaim_desk.db.models.users import Undertaking, User
from twaim_desk.domain.names import same_name
from twaim_desk.domain.regulations import holds_for, readings_with
from twaim_desk.domain.undertakings import Reading, Undertakings, readings_of
from twaim_desk.errors import ExpectedError, RefusedInputError
from twaim_desk.services.desk import Desk
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.regulations import own_policy, regulations_to_sign, standings_of
from twaim_desk.services.trail import Act
from twaim_desk.texts import undertakings as texts


def unsigned(desk: Desk) -> tuple[str, tuple[Reading, ...]]:
    """The name with which he signs, and the texts that are still to be signed, whole."""
    desk.allow("undertaking.sign")
    with desk.reading() as session:
        user = session.get_one(User, desk.user_id)
        return user.full_name, unsigned_by(session, desk.user_id)


def sign(desk: Desk, shown: Reading, name: str) -> Desk:
    """Sign a text as it was shown; the desk of who has nothing left to sign opens."""
    desk.allow("undertaking.sign")
    with desk.saving() as session:
        user = session.get_one(User, desk.user_id)
        if not same_name(user.full_name, name):
            sentence = texts.NAME_DIFFERS.format(name=user.full_name)
            raise RefusedInputError("name", sentence)
        left = unsigned_by(session, user.id)
        if shown not in left:
            raise ExpectedError("text changed", user_message=texts.CHANGED)
        version = _sign(session, user.id, shown, desk.now())
        detail = f"{shown.path} {version} {shown.digest[:16]}"
        desk.note(session, Act("undertaking.sign", detail=detail))
    return replace(desk, must_sign=len(left) > 1)


def unsigned_by(session: Session, user_id: int) -> tuple[Reading, ...]:
    """The texts that hold for a user and that he has not signed as they stand now."""
    return unsigned_of(session, [user_id])[user_id]


def unsigned_of(session: Session, user_ids: Sequence[int]) -> dict[int, tuple[Reading, ...]]:
    """The same of each of some users."""
    unsigned = {}
    for user_id, readings in readings_for(session, user_ids).items():
        signed = rows.signed_by(session, user_id)
        unsigned[user_id] = tuple(one for one in readings if (one.path, one.digest) not in signed)
    return unsigned


def readings_for(session: Session, user_ids: Sequence[int]) -> dict[int, tuple[Reading, ...]]:
    """Every text that holds for each of some users, by as what he works here."""
    readings, own = readings_in(session), own_policy(session)
    regulations, standings = regulations_to_sign(session), standings_of(session, user_ids)
    return {
        user_id: tuple(one for one in readings if holds_for(one.path, standing, regulations, own))
        for user_id, standing in standings.items()
    }


def sign_all(session: Session, user_ids: Iterable[int], at: datetime) -> None:
    """Every text signed by every user, as in a sample office."""
    for reading in readings_in(session):
        for user_id in user_ids:
            _sign(session, user_id, reading, at)


def reading_file(desk: Desk, shown: Reading) -> bytes:
    """The file in which a text is read that is still to be signed."""
    desk.allow("undertaking.sign")
    with desk.reading() as session:
        file = session.get(ShelfFile, shown.file_id or 0)
        if file is None or shown not in unsigned_by(session, desk.user_id):
            raise ExpectedError("text changed", user_message=texts.CHANGED)
        return file.content


def _sign(session: Session, user_id: int, reading: Reading, at: datetime) -> int:
    """The number of the version that is signed; the text is kept as it was shown."""
    version = rows.version_of(session, reading.path, reading.digest)
    session.add(
        Undertaking(
            user_id=user_id,
            text_path=reading.path,
            text_digest=reading.digest,
            version=version,
            text=reading.text,
            signed_at=at,
        )
    )
    return version


def readings_in(session: Session) -> tuple[Reading, ...]:
    """Every text that is to be signed, as it stands now, each in its version of the register."""
    path = paths.shipped("forms", "undertakings.toml")
    undertakings = form_files.read_one(Undertakings, path)
    shipped = readings_of(undertakings, office_forms(session).association.policy)
    closing = undertakings.policy_closing
    return readings_with(shipped, regulations_to_sign(session), closing)
