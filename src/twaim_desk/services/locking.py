"""A lock on an open file, which the system takes away when the program ends, however it ends."""

import sys
from typing import IO


def locked(file: IO[bytes]) -> bool:
    """Whether the file is this program's alone from now on; closing it gives it free."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
