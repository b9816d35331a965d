"""The cases of vectors.json, by section."""

import json
from functools import cache
from pathlib import Path
from typing import Any


@cache
def _sections() -> dict[str, list[dict[str, Any]]]:
    text = Path(__file__).with_name("vectors.json").read_text(encoding="utf-8")
    sections: dict[str, list[dict[str, Any]]] = json.loads(text)
    return sections


def section(name: str) -> list[dict[str, Any]]:
    """The cases of one section, in the file's order."""
    return _sections()[name]
