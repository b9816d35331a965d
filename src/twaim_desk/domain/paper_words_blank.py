"""What is said on papers that are written on by hand, and on the request form."""

from dataclasses import dataclass

from twaim_desk.domain.sentences import with_places


@dataclass(frozen=True, slots=True, kw_only=True)
class FormWords:
    """What stands on the request form, empty or filled."""

    how: str
    received_on: str
    family: str
    member_name: str
    member_kin: str
    member_born: str
    documents: str
    original: str
    copy: str
    channel: str
    channel_address: str
    declaration: str
    made_on: str = with_places("day")
    left_out: str
    not_signed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BookletWords:
    """What stands on the sheets of the emergency booklet."""

    title: str
    number: str
    taken_on: str
    name: str
    identity: str
    phone: str
    service: str
    papers: str
    reply: str
    employee: str
    read: str
    what_to_do: str
    made_on: str = with_places("day")


@dataclass(frozen=True, slots=True, kw_only=True)
class VoidWords:
    """What stands on the register of void numbers."""

    title: str
    as_of: str = with_places("day")
    count: str = with_places("count")
    number: str
    reason: str
    voided_on: str
    by: str
    nothing: str
    keep: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DatesWords:
    """What stands on the table of reply dates."""

    title: str
    as_of: str = with_places("day")
    complete_on: str
    reply_by: str
    not_before: str
    how: str
    holidays: str
