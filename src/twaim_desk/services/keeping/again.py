"""What was destroyed since an older backup is destroyed in it again, as it is put back."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from twaim_desk.clock import today
from twaim_desk.services.desk import Desk
from twaim_desk.services.keeping.outside import REAPPLIED, Line, apply_again
from twaim_desk.services.trail import Act


def destroy_again(session: Session, desk: Desk, lines: Sequence[Line]) -> None:
    """Destroy it in the transaction that puts the backup back, with a line in the trail."""
    if not lines:
        return
    count = apply_again(session, desk.keys, lines, today(desk.clock))
    desk.note(session, Act(REAPPLIED, detail=f"{count} of {len(lines)}"))
