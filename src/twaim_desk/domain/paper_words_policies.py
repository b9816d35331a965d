"""What is said on papers about the policies and their changes, and on the guide of channels."""

from dataclasses import dataclass

from twaim_desk.domain.sentences import with_places


@dataclass(frozen=True, slots=True, kw_only=True)
class CopiesWords:
    """What stands on the sheet of who was given a copy of a policy."""

    title: str
    policy: str = with_places("title", "version")
    as_of: str = with_places("day")
    department: str
    received_by: str
    given_on: str
    evidence: str
    signature: str
    given: str
    to_give: str
    received: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeWords:
    """What stands on a notice of a change."""

    title: str
    number: str = with_places("number")
    from_on: str = with_places("day")
    until_on: str = with_places("day")
    made_on: str = with_places("day")
    ask: str = with_places("phone")


@dataclass(frozen=True, slots=True, kw_only=True)
class WayWords:
    """What each way to reach the association is for."""

    phone: str
    text_message: str
    letter: str
    email: str
    visit: str
    branch_delegate: str
    fax: str
    private_message: str
    website: str
    aid_request: str
    volunteering: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideWords:
    """What stands on the guide of the ways to reach the association."""

    title: str
    as_of: str = with_places("day")
    about: str
    ways: str
    way: str
    reached: str
    purpose: str
    at_association: str
    not_stated: str
    hours: str
    ramadan_hours: str
    officers: str
    officer: str
    looks_after: str
    categories: str = with_places("categories")
    subjects: str = with_places("subjects")
    all_else: str
    complaints: str
    privacy: str
    purposes: WayWords
