"""What several papers say, and how a sentence with places is declared."""

from dataclasses import dataclass

from twaim_desk.domain.sentences import with_places


@dataclass(frozen=True, slots=True, kw_only=True)
class CapacityWords:
    """What a man or a woman is who signs in a capacity."""

    masculine: str
    feminine: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedWords:
    """What several papers say: head and foot, dates and people, channels, signatures."""

    licence: str = with_places("number")
    licence_of_year: str = with_places("number", "year")
    unified_number: str = with_places("number")
    supervised_by: str = with_places("body")
    phone: str = with_places("phone")
    original: str
    copy: str = with_places("number")
    half_of_person: str = with_places("word")
    half_of_association: str
    attachments: str = with_places("count")
    no_attachments: str
    number: str
    issued_on: str
    received_on: str
    name: str
    identity: str
    identity_ending: str = with_places("digits")
    service: str
    committee: str
    employee: str
    way: str
    best_time: str
    second_way: str
    reply_by: str
    not_before: str
    documents: str
    document: str
    original_seen: str
    copy_kept: str
    valid_until: str
    yes: str
    no: str
    no_end: str
    sighted_and_returned: str
    signature: str
    signature_of: str = with_places("word")
    signature_of_employee: str
    signed_on: str
    thumb: str
    thumb_of_right: str
    thumb_of_left: str
    witness: str
    signature_of_witness: str
    signer: str
    deed: str
    complain: str = with_places("how")
    update: str
    hours: str = with_places("hours")
    ramadan_hours: str = with_places("hours")
    liaison: str = with_places("liaison")
    code: str
    sealed: str
    page: str = with_places("number", "pages")
    sample: str
    validity: str
    where: str
    valid_when_brought: str
    not_older: str = with_places("months")
    oneself: CapacityWords
    agent: CapacityWords
    guardian: CapacityWords
    trustee: CapacityWords
