"""The pinned Qt must not lose references: PySide6 6.12.0 does on Python 3.11, and aborts."""

import subprocess
import sys

import pytest

from twaim_desk import app
from twaim_desk.errors import ExpectedError

PROBE = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, Signal
class Sender(QObject):
    sent = Signal()
application = QCoreApplication([])
sender = Sender()
before = sys.getrefcount(True)
for _ in range(50):
    sender.sent.emit()
print(before - sys.getrefcount(True))
"""


def test_a_signal_loses_no_reference() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROBE], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "0"


@pytest.mark.parametrize(
    ("pyside", "python", "refused"),
    [
        ("6.12.0", (3, 11), True),
        ("6.13.1", (3, 11), True),
        ("6.12.0", (3, 12), False),
        ("6.11.3", (3, 11), False),
        ("6.8.3", (3, 13), False),
    ],
)
def test_a_qt_that_aborts_is_refused(pyside: str, python: tuple[int, int], refused: bool) -> None:
    if not refused:
        app.refuse_aborting_qt(pyside, python)
        return
    with pytest.raises(ExpectedError) as caught:
        app.refuse_aborting_qt(pyside, python)
    assert "PySide6" in caught.value.user_message
