"""The shelf: bylaws, guides, policies and forms as files in versions, to be opened at the desk."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from twaim_desk.db import desk_tools as rows
from twaim_desk.db.models.desk import ShelfFile
from twaim_desk.domain.approved import SHELF_ASKS, read_typed
from twaim_desk.domain.asks import Answer
from twaim_desk.errors import ExpectedError, RefusedInputError
from twaim_desk.services.desk import Desk
from twaim_desk.services.paper_rows import CAME_OUT
from twaim_desk.services.trail import Act
from twaim_desk.texts import keeping as texts

LARGEST_BYTES = 20_000_000
_HEAD, _HEAD_WITHIN, _END, _END_WITHIN = b"%PDF-", 1024, b"%%EOF", 2048


@dataclass(frozen=True, slots=True)
class ShelfLine:
    """A file of the shelf; `newest` of the versions of its title."""

    id: int
    tool: str
    title: str
    version: str
    put_at: datetime
    newest: bool


def shelf(desk: Desk) -> list[ShelfLine]:
    """Every file, by its kind and title, the newest version of each first."""
    desk.allow("shelf.open")
    with desk.reading() as session:
        found = rows.shelf(session)
    seen: set[tuple[str, str]] = set()
    lines = []
    for one in found:
        newest = (one.tool, one.title) not in seen
        seen.add((one.tool, one.title))
        lines.append(ShelfLine(one.id, one.tool, one.title, one.version, one.put_at, newest))
    kinds = list(texts.TOOLS)
    return sorted(lines, key=lambda one: (kinds.index(one.tool), one.title, -one.id))


def open_file(desk: Desk, file_id: int) -> bytes:
    """A file of the shelf as it was put there."""
    desk.allow("shelf.open")
    with desk.reading() as session:
        file = session.get(ShelfFile, file_id)
        if file is None:
            raise ExpectedError("no such file", user_message=texts.NO_SUCH_FILE)
        return file.content


def note_file_print(desk: Desk, file_id: int, came_out: bool | None) -> None:
    """One print of a file, and whether it came out; None where nobody answered."""
    desk.allow("shelf.print")
    with desk.saving() as session:
        detail = CAME_OUT[came_out]
        act = Act("shelf.print", object_kind="shelf", object_id=file_id, detail=detail)
        desk.note(session, act)


def note_file_saved(desk: Desk, file_id: int) -> None:
    """That a file was saved to be printed elsewhere."""
    desk.allow("shelf.print")
    with desk.saving() as session:
        act = Act("shelf.print", object_kind="shelf", object_id=file_id, detail="file")
        desk.note(session, act)


def put_file(desk: Desk, chosen: Path, typed: Mapping[str, Answer | None]) -> int:
    """The number of a file that was put on the shelf; the versions before it stay."""
    desk.allow("shelf.keep")
    kept, content = read_typed(SHELF_ASKS, typed), pdf_in(chosen)
    with desk.saving() as session:
        if rows.has_version(session, kept["tool"], kept["title"], kept["version"]):
            raise RefusedInputError("version_there", texts.SHELF_REFUSALS["version_there"])
        digest = sha256(content).hexdigest()
        file = ShelfFile(
            **kept, content=content, digest=digest, put_at=desk.now(), put_by=desk.user_id
        )
        session.add(file)
        session.flush()
        act = Act("shelf.keep", object_kind="shelf", object_id=file.id, detail=digest[:16])
        desk.note(session, act)
        return file.id


def pdf_in(chosen: Path) -> bytes:
    """The bytes of a PDF file; what is none, or too large, is refused."""
    try:
        with chosen.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
    except (OSError, ValueError):  # a name with a null character is a ValueError
        raise _refusal("unreadable") from None
    if len(content) > LARGEST_BYTES:
        raise _refusal("too_large")
    if _HEAD not in content[:_HEAD_WITHIN] or _END not in content[-_END_WITHIN:]:
        raise _refusal("no_pdf")
    return content


def _refusal(reason: str) -> RefusedInputError:
    return RefusedInputError(reason, texts.SHELF_REFUSALS[reason])
