"""Writes a value as the form file that is read into it again."""

from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from itertools import takewhile
from typing import Any

import tomli_w


def text_of(value: object, before: str = "") -> str:
    """The value as TOML; what the text before it says of itself at its head stays."""
    head = list(takewhile(lambda line: line.startswith("#"), before.splitlines()))
    written = tomli_w.dumps(_written(value))
    return "\n".join([*head, "", written]) if head else written


def _written(value: object) -> Any:
    """The value as TOML knows it; what is as it would be anyway is left out."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_written(one) for one in value]
    if is_dataclass(value) and not isinstance(value, type):
        parts = {part.name: getattr(value, part.name) for part in fields(value)}
        usual = {part.name: part.default for part in fields(value) if part.default is not MISSING}
        return {
            name: _written(part)
            for name, part in parts.items()
            if name not in usual or part != usual[name]
        }
    return value
