"""F5: what is read aloud, where the association has recorded it and this PC can play it."""

from pathlib import Path

from twaim_desk.domain.declaration import Capacity
from twaim_desk.domain.interview.person import is_feminine
from twaim_desk.domain.interview.signature import signer_of
from twaim_desk.domain.interview.value import Interview
from twaim_desk.services.recordings import PROMISE, file_of
from twaim_desk.ui.widgets.sound import can_play


def recording_for(folder: Path, interview: Interview, block: str) -> Path | None:
    """The recording of what this block reads to the person, if there is one."""
    names = {"sign.text": _declaration(interview), "reply": PROMISE}
    name = names.get(block)
    return file_of(folder, name) if name is not None and can_play() else None


def _declaration(interview: Interview) -> str | None:
    """Who signs for another signs another text, which nobody has recorded."""
    signer = signer_of(interview)
    if signer.capacity is not Capacity.SELF:
        return None
    feminine = signer.feminine if signer.name else is_feminine(interview)
    gender = "feminine" if feminine else "masculine"
    return f"{interview.rules.policy.declaration}-{gender}"
