"""The audit chain: each row is sealed together with the one before it."""

import base64
import hmac
import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

Fields = Mapping[str, str | int | bool | None]

BEFORE_THE_FIRST = bytes(32)
_TEXTS = (str,)
_VALUES = (str, int, bool, type(None))
_SEQUENCE_BYTES = 8
_NO_HEADS: Mapping[int, bytes] = MappingProxyType({})
# No ASCII escapes: with them two lone surrogates and the character they spell would look alike.
_ENCODER = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
)


@dataclass(frozen=True, slots=True)
class Link:
    """What a row keeps beside its fields: its place, the seal of the row before, its own seal."""

    sequence: int
    previous: bytes = field(repr=False)
    mac: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Verdict:
    """How many rows were read, and the first place that is not as it was written."""

    rows: int
    first_bad: int | None

    @property
    def ok(self) -> bool:
        """Whether every row is as it was written and stands where it stood."""
        return self.first_bad is None


def canonical(fields: Fields) -> bytes:
    """The one way to write these fields; no other fields are written so.

    Raises ValueError for anything but texts, whole numbers, yes or no, and None.
    """
    if not _are(_TEXTS, fields) or not _are(_VALUES, fields.values()):
        raise ValueError("the chain cannot write these fields")
    return _ENCODER.encode(dict(fields)).encode()  # a lone surrogate raises


def next_link(key: bytes, previous: Link | None, fields: Fields) -> Link:
    """The link of a new row after `previous`, or of the first row."""
    sequence, before = _place_after(previous)
    return Link(sequence, before, _mac(key, sequence, before, fields))


def verify(
    key: bytes,
    rows: Iterable[tuple[Link, Fields]],
    heads: Mapping[int, bytes] = _NO_HEADS,
    *,
    after: Link | None = None,
) -> Verdict:
    """Walk the rows in their order and say where the chain breaks, if it does.

    `heads` are seals noted outside the office, by their place: without one, rows taken off the
    end leave no trace, and whoever has the key can write the whole chain anew. `after` is a link
    that was verified before; the rows then begin behind it.
    """
    previous, seen, first_bad = after, 0, None
    for link, fields in rows:
        seen += 1
        if first_bad is not None:
            continue
        if _follows(key, previous, link, fields) and _is_noted(link, heads):
            previous = link
        else:
            first_bad = _place_after(previous)[0]
    end, _ = _place_after(previous)
    if first_bad is None and any(noted >= end for noted in heads):
        first_bad = end
    return Verdict(seen, first_bad)


def in_groups(code: bytes) -> str:
    """The bytes in letters and digits that are hard to confuse, by four."""
    text = base64.b32encode(code).decode().rstrip("=")
    return "-".join(text[start : start + 4] for start in range(0, len(text), 4))


def _are(kinds: tuple[type, ...], found: Collection[object]) -> bool:
    """Whether each is of these kinds; first by the sets of types, which is quicker."""
    return set(map(type, found)).issubset(kinds) or all(isinstance(one, kinds) for one in found)


def _place_after(previous: Link | None) -> tuple[int, bytes]:
    """The number of the row after `previous`, and the seal it has to name."""
    return (previous.sequence + 1, previous.mac) if previous else (1, BEFORE_THE_FIRST)


def _mac(key: bytes, sequence: int, before: bytes, fields: Fields) -> bytes:
    place = sequence.to_bytes(_SEQUENCE_BYTES, "big") + before  # of one length for every row
    return hmac.digest(key, place + canonical(fields), "sha256")


def _follows(key: bytes, previous: Link | None, link: Link, fields: Fields) -> bool:
    """Whether the row stands in its place unchanged, whatever a stranger put into it."""
    sequence, before = _place_after(previous)
    if link.sequence != sequence or link.previous != before or not isinstance(link.mac, bytes):
        return False
    try:
        return hmac.compare_digest(link.mac, _mac(key, sequence, before, fields))
    except ValueError:
        return False


def _is_noted(link: Link, heads: Mapping[int, bytes]) -> bool:
    return heads.get(link.sequence, link.mac) == link.mac
