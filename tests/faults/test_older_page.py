"""An older page put back into the office's file, sealed as it is: it is told, and by no mistake.

So a disk that lost a write looks, and so does somebody with an old copy of the file.
"""

from pathlib import Path

from sqlalchemy import text

from tests.faults.intakes import take
from tests.services import offices
from twaim_desk.db import search_check, sqlcipher
from twaim_desk.errors import ExpectedError
from twaim_desk.services.audit import verify_trail
from twaim_desk.services.desk import Desk

PAGE = 4096
# The first page tells the shape of the tables and how often the file was changed.
UNTOLD = {"page 1"}


def pages_of(content: bytes) -> list[bytes]:
    return [content[at : at + PAGE] for at in range(0, len(content), PAGE)]


def tables_by_page(desk: Desk) -> dict[int, str]:
    """The name of what begins at each page; the first page is 1."""
    with desk.store.reading() as session:
        rows = session.execute(text("SELECT rootpage, name FROM sqlite_master")).all()
    return {int(page): str(name) for page, name in rows}


def is_told(folder: Path) -> bool:
    """Whether whoever works here comes to know of it; raises whatever is not told in Arabic."""
    opened: list[Desk] = []
    try:
        for role in ("auditor", "desk"):
            opened.append(offices.sign_in(folder, role))
        if sqlcipher.faults_of(opened[0].store) or not verify_trail(opened[0]).ok:
            return True
        with opened[0].reading() as session:  # as the doctor does
            if search_check.compare(session).astray:
                return True
        take(opened[1], 3)
    except ExpectedError as error:
        return offices.is_arabic(error.user_message)
    finally:
        for desk in opened:
            desk.store.dispose()
    return False


def test_every_older_page_is_told(office: Path, home: Path) -> None:
    file = office / "office.db"
    first = offices.sign_in(office, "desk")
    take(first, 0)
    first.store.dispose()
    older = pages_of(file.read_bytes())
    desk = offices.sign_in(office, "desk")
    take(desk, 1)
    names = tables_by_page(desk)
    desk.store.dispose()
    now = pages_of(file.read_bytes())
    head = next((home / "XDG_STATE_HOME/twaim-desk").glob("*.head"))
    noted = head.read_bytes()
    assert is_told(office) is False
    untold = set()
    for at, (was, is_now) in enumerate(zip(older, now, strict=False), 1):
        if was == is_now:
            continue
        file.write_bytes(b"".join([*now[: at - 1], was, *now[at:]]))
        head.write_bytes(noted)
        if not is_told(office):
            untold.add(names.get(at, f"page {at}"))
    assert untold <= UNTOLD
