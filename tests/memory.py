"""The system's folder in memory: there tests wait for no disk, and most of them save a lot."""

import os
import shutil
from pathlib import Path

_ROOM = 4_000_000_000


def roomy_memory() -> Path | None:
    """That folder, if it has room and programs may run from it."""
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK) or os.statvfs(memory).f_flag & os.ST_NOEXEC:
        return None
    return memory if shutil.disk_usage(memory).free > _ROOM else None
