"""F5: what is read aloud, where the association has recorded it and this PC can play it."""

from pathlib import Path

from twaim_desk.domain.declaration import Capacity
from twaim_desk.domain.interview.person import is_feminine
from twaim_desk.domain.interview.signature import signer_of
from twaim_desk.domain.interview.value import Interview
from twaim_desk.services.recordings import PROMISE, file_of
from twaim_desk.texts import interview_page as texts
from twaim_desk.ui.widgets.sound import can_play

_SIGNED, _PROMISED = "sign.text", "reply"
READ_OUT = frozenset({_SIGNED, _PROMISED})


def recording_for(folder: Path, interview: Interview, block: str) -> Path | None:
    """The recording of what this block reads to the person, if there is one."""
    name = _name_of(interview, block)
    return file_of(folder, name) if name is not None and can_play() else None


def why_silent(interview: Interview, block: str) -> str:
    """Why nothing is heard on this block, and what is done instead."""
    if block not in READ_OUT:
        return texts.NOTHING_TO_HEAR
    if _name_of(interview, block) is None:
        return texts.NOT_RECORDED_FOR_ANOTHER
    return texts.NOT_RECORDED if can_play() else texts.NO_PLAYER


def _name_of(interview: Interview, block: str) -> str | None:
    return {_SIGNED: _declaration(interview), _PROMISED: PROMISE}.get(block)


def _declaration(interview: Interview) -> str | None:
    """Who signs for another signs another text, which nobody has recorded."""
    signer = signer_of(interview)
    if signer.capacity is not Capacity.SELF:
        return None
    feminine = signer.feminine if signer.name else is_feminine(interview)
    gender = "feminine" if feminine else "masculine"
    return f"{interview.rules.policy.declaration}-{gender}"
