"""The logo at the head of a paper: small, in greys, without what a printer cannot do."""

import io
from functools import lru_cache

from PIL import Image, UnidentifiedImageError

_LARGEST = 4000  # pixels of a side that are read at all
_DRAWN = 480  # of a side as it is drawn: 18 millimetres at 600 dots to the inch
_KINDS = ("PNG", "JPEG")


@lru_cache(maxsize=4)
def drawable(content: bytes) -> bytes | None:
    """The picture as papers hold it, the same for the same bytes; None where it is none."""
    try:
        with Image.open(io.BytesIO(content), formats=_KINDS) as found:
            if max(found.size) > _LARGEST:
                return None
            whole = found.convert("RGBA")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    flat = Image.new("RGBA", whole.size, "white")
    flat.alpha_composite(whole)
    grey = flat.convert("L")
    grey.thumbnail((_DRAWN, _DRAWN))
    written = io.BytesIO()
    grey.save(written, "PNG")
    return written.getvalue()
