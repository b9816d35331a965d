"""What of an association is edited together: its letterhead, its words, its ways, its bodies."""

from dataclasses import fields, replace

from twaim_desk.domain.asks import Answer, Ask, AskKind
from twaim_desk.domain.digits import Digits
from twaim_desk.domain.form_parts import Editing, FieldRefusedError, Form, Part, Read, free_id
from twaim_desk.domain.identity import parse_unified_number
from twaim_desk.domain.profile import (
    MOST_REST_DAYS,
    Committee,
    Contact,
    Letterhead,
    Purpose,
    Weekday,
)
from twaim_desk.domain.service import Choice
from twaim_desk.domain.written_dates import WEEKDAYS
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import form_pages as texts
from twaim_desk.texts import set_up as set_up_texts
from twaim_desk.texts.form_files import BAD_PREFIX

_PURPOSES = tuple(Choice(one.value, texts.PURPOSES[one.value]) for one in Purpose)
_DIGITS = tuple(Choice(one.value, texts.DIGITS[one.value]) for one in Digits)


def letterhead_part(editing: Editing, _: str) -> Part:
    """What stands at the head of every paper."""
    head, names = editing.profile.letterhead, [one.name for one in fields(Letterhead)]
    titles = set_up_texts.LETTERHEAD_FIELDS
    asks = (
        Ask(f"letterhead.{name}", AskKind.TEXT, titles[name], required=name == "name")
        for name in names
    )

    def put(read: Read) -> tuple[Form, ...]:
        written = {name: _text(read, f"letterhead.{name}") for name in names}
        written["unified_number"] = _unified_number(written["unified_number"])
        name = written.pop("name") or head.name
        return (replace(editing.profile, letterhead=Letterhead(name, **written)),)

    given = {f"letterhead.{name}": getattr(head, name) for name in names}
    return Part(
        texts.PARTS["letterhead"], put, tuple(asks), given, note=set_up_texts.LETTERHEAD_ABOUT
    )


def _unified_number(typed: str | None) -> str | None:
    try:
        return parse_unified_number(typed).number if typed else None
    except RefusedInputError as error:
        raise FieldRefusedError("letterhead.unified_number", error.user_message) from None


def contact_part(editing: Editing, _: str) -> Part:
    """How the association is reached, at the foot of its papers."""
    names = [one.name for one in fields(Contact)]
    asks = (
        Ask(f"contact.{name}", AskKind.TEXT, label, hint, required=False)
        for name, (label, hint) in texts.CONTACT.items()
    )

    def put(read: Read) -> tuple[Form, ...]:
        written = {name: _text(read, f"contact.{name}") for name in names}
        return (replace(editing.profile, contact=Contact(**written)),)

    given = {f"contact.{name}": getattr(editing.profile.contact, name) for name in names}
    return Part(texts.PARTS["contact"], put, tuple(asks), given, note=texts.CONTACT_NOTE)


def words_part(editing: Editing, _: str) -> Part:
    """The word for the person served, names of things, digits; the prefix while none was given."""
    profile = editing.profile
    people = tuple(Choice(one.id, one.masculine) for one in editing.forms.people.values())
    asks = [
        Ask("person", AskKind.CHOICE, texts.PERSON, choices=people),
        Ask("request_form", AskKind.TEXT, texts.REQUEST_FORM),
        Ask("relations_office", AskKind.TEXT, texts.RELATIONS_OFFICE),
        Ask("digits", AskKind.CHOICE, texts.DIGITS_TITLE, choices=_DIGITS),
    ]
    if not editing.numbered:
        title, hint = set_up_texts.PREFIX, set_up_texts.PREFIX_ACCEPTS
        asks.append(Ask("number_prefix", AskKind.TEXT, title, hint))

    def put(read: Read) -> tuple[Form, ...]:
        prefix = str(read.get("number_prefix") or profile.number_prefix).upper()
        if not (prefix.isascii() and prefix.isalpha() and 2 <= len(prefix) <= 4):
            raise FieldRefusedError("number_prefix", BAD_PREFIX)
        person = str(read["person"])
        changed = replace(
            profile,
            person=person,
            request_form=str(read["request_form"]),
            relations_office=str(read["relations_office"]),
            digits=Digits(str(read["digits"])),
            number_prefix=prefix,
        )
        return (changed, *_for_person(editing, person))

    given = {ask.id: str(getattr(profile, ask.id)) for ask in asks}
    note = texts.PREFIX_STAYS.format(prefix=profile.number_prefix) if editing.numbered else ""
    return Part(texts.PARTS["words"], put, tuple(asks), given, note=note)


def channels_part(editing: Editing, _: str) -> Part:
    """Which ways of the policy are offered."""
    profile = editing.profile
    ways = [named.channel for named in editing.policy.channels]
    asks = tuple(Ask(f"channels.{one}", AskKind.TICK, one.in_words) for one in ways)

    def put(read: Read) -> tuple[Form, ...]:
        every = dict.fromkeys((*profile.channels, *ways))  # in the order there was
        offered = tuple(one for one in every if read[f"channels.{one}"] is True)
        if not any(one.can_answer for one in offered):
            raise FieldRefusedError(asks[0].id, texts.NO_CHANNEL)
        return (replace(profile, channels=offered),)

    given = {f"channels.{one}": one in profile.channels for one in ways}
    return Part(texts.PARTS["channels"], put, asks, given, note=texts.CHANNELS_NOTE)


def committees_part(editing: Editing, _: str) -> Part:
    """The committees with what they are there for, and a place for one more."""
    before = editing.profile.committees
    asks = []
    for at in range(len(before) + 1):
        is_new = at == len(before)
        label = texts.NEW_COMMITTEE if is_new else texts.COMMITTEE_TITLE
        asks += [
            Ask(f"committees.{at}.title", AskKind.TEXT, label, required=not is_new),
            Ask(
                f"committees.{at}.purpose", AskKind.CHOICE, texts.PURPOSE, choices=_PURPOSES,
                required=not is_new,
            ),
        ]  # fmt: skip

    def put(read: Read) -> tuple[Form, ...]:
        kept = _committees(before, read)
        if all(one.purpose is not Purpose.STUDY for one in kept):
            raise FieldRefusedError("committees.0.purpose", texts.NO_STUDY)
        return (replace(editing.profile, committees=kept),)

    given: dict[str, Answer | None] = {}
    for at, one in enumerate(before):
        given |= {f"committees.{at}.title": one.title, f"committees.{at}.purpose": str(one.purpose)}
    return Part(texts.PARTS["committees"], put, tuple(asks), given)


def rest_part(editing: Editing, _: str) -> Part:
    """The days of the week on which nobody works."""
    profile = editing.profile
    days = (Weekday.SUN, *(day for day in Weekday if day is not Weekday.SUN))
    asks = tuple(
        Ask(f"weekend.{day}", AskKind.TICK, WEEKDAYS[day.number], required=False) for day in days
    )

    def put(read: Read) -> tuple[Form, ...]:
        every = dict.fromkeys((*profile.weekend, *days))  # in the order there was
        weekend = tuple(day for day in every if read[f"weekend.{day}"] is True)
        if not 1 <= len(weekend) <= MOST_REST_DAYS:
            raise FieldRefusedError(asks[0].id, texts.REST_DAYS)
        return (replace(profile, weekend=weekend),)

    given = {f"weekend.{day}": day in profile.weekend for day in days}
    return Part(texts.PARTS["rest"], put, asks, given, note=texts.REST_NOTE)


def pausing_part(editing: Editing, _: str) -> Part:
    """Whether a promise may wait for the person."""
    policy = editing.policy
    ask = Ask("reply.may_pause", AskKind.TICK, texts.MAY_PAUSE)

    def put(read: Read) -> tuple[Form, ...]:
        may_pause = read[ask.id] is True
        return (replace(policy, reply=replace(policy.reply, may_pause=may_pause)),)

    given = {ask.id: policy.reply.may_pause}
    return Part(texts.PARTS["pausing"], put, (ask,), given, note=texts.PAUSING_NOTE)


def _for_person(editing: Editing, person: str) -> list[Form]:
    """The services that were not for people of this word are so from now on."""
    every = (editing.forms.services[name] for name in editing.profile.services)
    return [replace(one, people=(*one.people, person)) for one in every if person not in one.people]


def _committees(before: tuple[Committee, ...], read: Read) -> tuple[Committee, ...]:
    kept = []
    for at in range(len(before) + 1):
        title, purpose = read[f"committees.{at}.title"], read[f"committees.{at}.purpose"]
        if at == len(before):
            if title is None:
                continue
            if purpose is None:
                raise FieldRefusedError(f"committees.{at}.purpose", texts.PURPOSE_WANTED)
            known = free_id("committee", {one.id: one for one in before})
        else:
            known = before[at].id
        kept.append(Committee(known, str(title), Purpose(str(purpose))))
    return tuple(kept)


def _text(read: Read, name: str) -> str | None:
    value = read.get(name)
    return None if value is None else str(value)
