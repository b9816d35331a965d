"""What the frame says of the office, asked anew with every page: its last backup, its clock."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from twaim_desk.errors import ExpectedError
from twaim_desk.texts import clock as clock_texts
from twaim_desk.ui.place import CLOCK
from twaim_desk.ui.place_table import open_place, open_places
from twaim_desk.ui.shell import Shell
from twaim_desk.ui.worker import Worker, tried

if TYPE_CHECKING:
    from twaim_desk.domain.backup_age import Age
    from twaim_desk.ui.door import Entrance

_LEADS = (CLOCK, "take_on")


def ask_office(
    shell: Shell, worker: Worker, entrance: Entrance, heed: Callable[[Entrance, bool], None]
) -> None:
    """Say how old the last backup is; `heed` is told whether the clock is behind by now."""
    from twaim_desk.services.daily_backup import age_of_last

    desk, digits = entrance.desk, entrance.association.profile.digits

    def tell_age(answer: Age | ExpectedError) -> None:
        if not isinstance(answer, ExpectedError):
            shell.tell_backup(answer.sentence, answer.concern.value)

    def tell_clock(answer: bool | ExpectedError) -> None:
        if not isinstance(answer, ExpectedError):
            heed(entrance, answer)

    worker.read(shell, tried(lambda: age_of_last(desk, digits)), tell_age)
    worker.read(shell, tried(desk.is_clock_behind), tell_clock)


def tell_notice(shell: Shell, entrance: Entrance) -> None:
    """What stands over every page until it is seen to; what has the focus keeps it."""
    focused: QWidget | None = shell.pages.focusWidget()
    behind = clock_texts.BEHIND if entrance.clock_behind else ""
    shell.places = open_places(entrance)
    shell.notice = "\n".join(filter(None, (behind, entrance.notice)))
    shell.notice_leads = next((one for one in _LEADS if open_place(one, entrance)), "")
    shell.set_theme(shell.theme)
    if focused is not None and not shell.is_covered:
        focused.setFocus()
