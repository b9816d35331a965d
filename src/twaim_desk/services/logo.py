"""The logo of an association: a small picture that cannot do anything but be shown."""

import re
from base64 import b64decode, b64encode
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

from sqlalchemy.orm import Session

from twaim_desk.db.models.office import Setting
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import set_up as texts

SETTING = "letterhead.logo"
LARGEST_BYTES = 300_000
_PNG, _JPEG, _JPEG_END = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"\xff\xd9"
_MOST_PIXELS = 4000
_ACTIVE = re.compile(rb"<!DOCTYPE|<!ENTITY|<script|<foreignObject|\son\w+\s*=|@import", re.I)
_ELSEWHERE = re.compile(rb"""(?:href\s*=\s*["']|url\(\s*["']?)\s*(?!#|data:image/)""", re.I)


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture as a file holds it, and of which kind it is."""

    kind: str
    content: bytes = field(repr=False)

    @property
    def text(self) -> str:
        """The picture as a setting keeps it."""
        return f"data:image/{self.kind};base64,{b64encode(self.content).decode()}"


def read_logo(path: Path) -> Logo:
    """The picture in a file; refused in a sentence where it is none."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
    except (OSError, ValueError):  # a name with a null character is a ValueError
        raise _refusal("unreadable") from None
    return logo_of(content)


def logo_of(content: bytes) -> Logo:
    """The picture in these bytes."""
    if len(content) > LARGEST_BYTES:
        raise _refusal("too_large")
    if content.startswith(_PNG) and content[12:16] == b"IHDR":
        sides = (int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big"))
        if not all(0 < side <= _MOST_PIXELS for side in sides):
            raise _refusal("too_large")
        return Logo("png", content)
    if content.startswith(_JPEG) and content.rstrip(b"\0").endswith(_JPEG_END):
        return Logo("jpeg", content)
    if _is_drawing(content):
        return Logo("svg+xml", content)
    raise _refusal("not_a_picture")


def logo_from(text: str) -> Logo:
    """The picture that a setting or a draft keeps."""
    head, _, body = text.partition(";base64,")
    kind = head.removeprefix("data:image/")
    try:
        logo = logo_of(b64decode(body, validate=True))
    except ValueError:
        raise _refusal("not_a_picture") from None
    if logo.kind != kind:
        raise _refusal("not_a_picture")
    return logo


def logo_in(session: Session) -> Logo | None:
    """The logo of the office, if it has one; one that was taken away left an empty setting.

    A spoiled one is as none: no paper waits for its logo.
    """
    setting = session.get(Setting, SETTING)
    try:
        return logo_from(setting.value) if setting is not None and setting.value else None
    except RefusedInputError:
        return None


def _is_drawing(content: bytes) -> bool:
    """Whether it is a drawing that fetches nothing and runs nothing."""
    if _ACTIVE.search(content) or _ELSEWHERE.search(content):
        return False
    try:
        root = ElementTree.fromstring(content)
    except (ElementTree.ParseError, ValueError, LookupError):
        return False
    return root.tag in {"svg", "{http://www.w3.org/2000/svg}svg"}


def _refusal(reason: str) -> RefusedInputError:
    return RefusedInputError(reason, texts.LOGO_REFUSALS[reason])
