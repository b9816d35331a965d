"""What stands on papers about the policies and their changes, and on the guide of channels."""

from dataclasses import dataclass
from datetime import date

from twaim_desk.domain.channels import Channel
from twaim_desk.domain.profile import Contact, Letterhead


@dataclass(frozen=True, slots=True)
class CopyLine:
    """A department that was given a copy: who received it, when, and what shows that."""

    department: str
    received_by: str
    given_on: date
    evidence: str | None = None


@dataclass(frozen=True, slots=True)
class CopySheet:
    """Who has a copy of a version; `missing` departments sign for theirs on the sheet."""

    letterhead: Letterhead
    on: date
    title: str
    version: str
    lines: tuple[CopyLine, ...]
    missing: tuple[str, ...] = ()
    sample: bool = False


@dataclass(frozen=True, slots=True)
class ChangeNotice:
    """What changed and from when, for the wall of the counter."""

    letterhead: Letterhead
    contact: Contact
    on: date
    number: int
    subject: str
    title: str
    text: str
    from_on: date
    until_on: date | None = None
    sample: bool = False


@dataclass(frozen=True, slots=True)
class GuideWay:
    """A way to reach the association, and the number or place where it is written."""

    channel: Channel
    reached: str = ""


@dataclass(frozen=True, slots=True)
class GuideOfficer:
    """A liaison officer; without anything of his own he has what no other has."""

    name: str
    categories: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChannelsGuide:
    """«دليل وسائل التواصل»: every way, hours, whom to ask for what."""

    letterhead: Letterhead
    contact: Contact
    on: date
    ways: tuple[GuideWay, ...]
    officers: tuple[GuideOfficer, ...]
    sample: bool = False
