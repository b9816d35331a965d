"""Sentences with places in braces, such as {reply_by}, as the forms write them."""

import re
from dataclasses import field
from typing import Any

_PLACE = re.compile(r"\{([a-z_]*)\}")


def places_of(sentence: str) -> list[str]:
    """The names of the places in a sentence, in order; "" for a stray brace."""
    stray = _PLACE.sub("", sentence)
    return _PLACE.findall(sentence) + [""] * ("{" in stray or "}" in stray)


def filled(sentence: str, values: dict[str, str]) -> str:
    """The sentence with each place filled; a value is never searched for places again."""
    return _PLACE.sub(lambda place: values[place[1]], sentence)


def with_places(*places: str) -> Any:
    """A field of a value for a sentence with exactly these places in braces."""
    return field(metadata={"places": places})
