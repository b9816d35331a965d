"""What stands on the record of a destruction, as frozen values; it names nobody served."""

from dataclasses import dataclass
from datetime import date

from twaim_desk.domain.profile import Letterhead
from twaim_desk.domain.sentences import with_places


@dataclass(frozen=True, slots=True)
class DestroyedKind:
    """How much of a kind stood on the list, how much of it was destroyed, and on what ground."""

    title: str
    ground: str
    count: int
    done: int


@dataclass(frozen=True, slots=True)
class Took:
    """Who took part, and on which day."""

    name: str
    on: date


@dataclass(frozen=True, slots=True)
class DestructionRecord:
    """«محضر إتلاف»: number, kinds, counts, who asked, approved, carried out and witnessed."""

    letterhead: Letterhead
    number: str
    kinds: tuple[DestroyedKind, ...]
    left: tuple[str, ...]
    prepared: Took
    approved: Took
    carried: Took
    witnessed: Took
    sample: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DestructionWords:
    """What stands on the record of a destruction."""

    title: str
    number: str
    kind: str
    ground: str
    listed: str
    destroyed: str
    total: str = with_places("done", "count")
    left: str = with_places("why")
    technique: str
    paper: str
    prepared: str
    approved: str
    carried: str
    witnessed: str
