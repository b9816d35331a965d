"""How a committee and a session stand: its members on a day, its quorum, whether it is open."""

from collections.abc import Set
from typing import Any

from sqlalchemy.orm import Session

from twaim_desk.db import committees as rows
from twaim_desk.db.models.follow_up import CommitteeSession
from twaim_desk.domain.committee import is_quorate, members_needed
from twaim_desk.domain.digits import written
from twaim_desk.domain.profile import Committee, Profile
from twaim_desk.errors import ExpectedError
from twaim_desk.services.office_forms import OfficeForms
from twaim_desk.texts import committee as texts


class CommitteeError(ExpectedError):
    """It cannot be done in this committee as things stand; `field` is what it is about."""

    def __init__(self, detail: str, sentence: str, field: str = "") -> None:
        super().__init__(detail, user_message=sentence)
        self.field = field


def committee_of(profile: Profile, name: str) -> Committee:
    """The committee of this name."""
    found = next((one for one in profile.committees if one.id == name), None)
    if found is None:
        raise CommitteeError("no such committee", texts.NO_SUCH_COMMITTEE)
    return found


def title_of(profile: Profile, name: str) -> str:
    """What a committee is called; one that the forms know no more by its id."""
    return next((one.title for one in profile.committees if one.id == name), name)


def services_of(forms: OfficeForms, committee: str) -> list[str]:
    """The services whose requests a committee decides."""
    return [one.id for one in forms.forms.services.values() if one.committee == committee]


def session_row(session: Session, session_id: int) -> CommitteeSession:
    """A session, closed or not."""
    row = session.get(CommitteeSession, session_id)
    if row is None:
        raise CommitteeError("no such session", texts.NO_SUCH_SESSION)
    return row


def open_session_row(session: Session, session_id: int) -> CommitteeSession:
    """A session for writing; refused once it is closed."""
    row = rows.locked(session, session_id)
    if row is None:
        raise CommitteeError("no such session", texts.NO_SUCH_SESSION)
    if row.closed_at is not None:
        raise CommitteeError("session closed", texts.SESSION_CLOSED)
    return row


def present_in(row: CommitteeSession) -> frozenset[int]:
    """The members who were there."""
    return _numbers(row, "members")


def in_office_in(row: CommitteeSession) -> frozenset[int]:
    """The members in office on the day of the session, as it was opened."""
    return _numbers(row, "in_office")


def refuse_without_quorum(
    row: CommitteeSession, profile: Profile, left: Set[int] = frozenset()
) -> None:
    """No decision is recorded where too few are there, or too few are left for this one."""
    present, office = present_in(row), in_office_in(row)
    if is_quorate(present, office, left):
        return
    sentence = texts.NO_QUORUM_LEFT if is_quorate(present, office) else texts.NO_QUORUM_REFUSED
    counts = (len((present & office) - left), len(office), members_needed(len(office)))
    here, of, needed = (written(one, profile.digits) for one in counts)
    filled = sentence.format(present=here, members=of, needed=needed)
    raise CommitteeError("no quorum", filled)


def _numbers(row: CommitteeSession, name: str) -> frozenset[int]:
    kept: Any = row.present.get(name, ())
    return frozenset(int(one) for one in kept)
