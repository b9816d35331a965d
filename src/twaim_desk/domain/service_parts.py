"""What of a service and of the catalogue of documents is edited together."""

from collections.abc import Callable
from dataclasses import replace

from twaim_desk.domain.asks import Answer, Ask, AskKind
from twaim_desk.domain.form_parts import Editing, FieldRefusedError, Form, Part, Read, free_id
from twaim_desk.domain.service import (
    Choice,
    Condition,
    NeededDocument,
    Per,
    Service,
)
from twaim_desk.texts import form_pages as texts

_PER = tuple(Choice(one.value, texts.PER[one.value]) for one in Per)
_CEILING = "amount.ceiling_riyals"
_MONTHS, _MOST_RIYALS, _MOST_TIMES = 120, 10_000_000, 366
_Needed = tuple[NeededDocument, ...]


def service_part(editing: Editing, name: str) -> Part:
    """The service itself: what it is, whom it is for, what it gives and how often."""
    service, forms = editing.forms.services[name], editing.forms

    def put(read: Read) -> tuple[Form, ...]:
        groups = dict.fromkeys((*service.categories, *forms.categories))  # in the order there was
        amount = replace(
            service.amount,
            what=str(read["amount.what"]),
            ceiling_riyals=_number(read, _CEILING),
            every_months=_number(read, "amount.every_months") or 0,
            times=_number(read, "amount.times") or 1,
        )
        changed = replace(
            service,
            title=str(read["title"]),
            about=str(read["about"]),
            committee=str(read["committee"]),
            amount=amount,
            consent_to_enquire=read["consent_to_enquire"] is True,
            categories=tuple(one for one in groups if read[f"categories.{one}"] is True),
        )
        return (changed,)

    limits = {
        _CEILING: (1, _MOST_RIYALS),
        "amount.every_months": (0, _MONTHS),
        "amount.times": (1, _MOST_TIMES),
    }
    return Part(service.title, put, _service_asks(editing), _given(service, editing), limits)


def conditions_part(editing: Editing, name: str) -> Part:
    """The words of every condition, and a place for one that the employee judges."""
    service = editing.forms.services[name]
    before = service.conditions
    asks: list[Ask] = []
    given: dict[str, Answer | None] = {}
    for at in range(len(before) + 1):
        label = texts.CONDITION if at < len(before) else texts.NEW_CONDITION
        hint = texts.CONDITION_HINT if at < len(before) else texts.NEW_CONDITION_HINT
        say, otherwise = f"conditions.{at}.say", f"conditions.{at}.otherwise"
        asks.append(Ask(say, AskKind.TEXT, label, hint, required=False))
        asks.append(Ask(otherwise, AskKind.LONG, texts.OTHERWISE, required=False))
        if at < len(before):
            given |= {say: before[at].say, otherwise: before[at].otherwise}

    def put(read: Read) -> tuple[Form, ...]:
        kept = [_condition(read, at, before) for at in range(len(before) + 1)]
        return (replace(service, conditions=tuple(one for one in kept if one is not None)),)

    title = texts.CONDITIONS_OF.format(service=service.title)
    return Part(title, put, tuple(asks), given)


def needed_part(editing: Editing, name: str) -> Part:
    """How a document is asked for."""
    service, at = _place(editing, name)
    needed = service.documents[at]
    asks = (
        Ask("required", AskKind.TICK, texts.REQUIRED),
        Ask("per", AskKind.CHOICE, texts.PER_TITLE, choices=_PER),
        Ask("note", AskKind.TEXT, texts.NOTE, texts.NOTE_HINT, required=False),
        Ask("months", AskKind.NUMBER, texts.MONTHS, texts.MONTHS_HINT, required=False),
    )

    def put(read: Read) -> tuple[Form, ...]:
        note = read["note"]
        changed = replace(
            needed,
            required=read["required"] is True,
            per=Per(str(read["per"])),
            note=None if note is None else str(note),
            issued_within_months=_number(read, "months"),
        )
        every = (*service.documents[:at], changed, *service.documents[at + 1 :])
        return (replace(service, documents=every),)

    given: dict[str, Answer | None] = {
        "required": needed.required, "per": str(needed.per), "note": needed.note,
        "months": needed.issued_within_months,
    }  # fmt: skip
    title = editing.forms.documents[needed.document].title
    return Part(title, put, asks, given, {"months": (1, _MONTHS)}, _always_or_not(needed))


def add_needed_part(editing: Editing, name: str) -> Part:
    """One more document of the catalogue is asked for, at the end."""
    service_id, _, document = name.partition(":")
    service = editing.forms.services[service_id]

    def put(_: Read) -> tuple[Form, ...]:
        if document in {one.document for one in service.documents}:
            raise FieldRefusedError("", texts.NEEDED_ALREADY)
        return (replace(service, documents=(*service.documents, NeededDocument(document))),)

    return Part(texts.ADD_NEEDED, put)


def _of_needed(change: Callable[[_Needed, int], _Needed]) -> Callable[[Editing, str], Part]:
    """An act on one of the documents of a service, which asks for nothing."""

    def part(editing: Editing, name: str) -> Part:
        service, at = _place(editing, name)
        changed = replace(service, documents=change(service.documents, at))
        return Part(service.title, lambda _: (changed,))

    return part


def _swapped(every: _Needed, at: int) -> _Needed:
    """With the document at this place before the one that stands before it."""
    if not 1 <= at < len(every):
        return every
    return (*every[: at - 1], every[at], every[at - 1], *every[at + 1 :])


remove_needed_part = _of_needed(lambda every, at: (*every[:at], *every[at + 1 :]))
raise_needed_part = _of_needed(_swapped)
lower_needed_part = _of_needed(lambda every, at: _swapped(every, at + 1))


def copy_part(editing: Editing, name: str) -> Part:
    """A service of its own, made like another one."""
    service, profile = editing.forms.services[name], editing.profile
    ask = Ask("title", AskKind.TEXT, texts.NEW_TITLE)

    def put(read: Read) -> tuple[Form, ...]:
        title = str(read["title"])
        if title in {one.title for one in editing.forms.services.values()}:
            raise FieldRefusedError("title", texts.TITLE_TAKEN)
        made = free_id(service.id, editing.forms.services)
        at = profile.services.index(service.id) + 1
        every = (*profile.services[:at], made, *profile.services[at:])
        own = replace(service, id=made, title=title, retired=False)
        return (own, replace(profile, services=every))

    return Part(texts.COPY_OF.format(service=service.title), put, (ask,))


def retire_part(editing: Editing, name: str) -> Part:
    """The service is offered no more, or again."""
    service, forms = editing.forms.services[name], editing.forms

    def put(_: Read) -> tuple[Form, ...]:
        offered = [one for one in editing.profile.services if not forms.services[one].retired]
        if offered == [name]:
            raise FieldRefusedError("", texts.LAST_SERVICE)
        return (replace(service, retired=not service.retired),)

    return Part(service.title, put)


def _service_asks(editing: Editing) -> tuple[Ask, ...]:
    committees = tuple(Choice(one.id, one.title) for one in editing.profile.committees)
    return (
        Ask("title", AskKind.TEXT, texts.TITLE),
        Ask("about", AskKind.LONG, texts.ABOUT),
        Ask("committee", AskKind.CHOICE, texts.COMMITTEE, choices=committees),
        Ask("amount.what", AskKind.TEXT, texts.WHAT),
        Ask(_CEILING, AskKind.NUMBER, texts.CEILING, texts.CEILING_HINT, required=False),
        Ask("amount.every_months", AskKind.NUMBER, texts.EVERY, texts.EVERY_HINT),
        Ask("amount.times", AskKind.NUMBER, texts.TIMES, texts.TIMES_HINT),
        Ask("consent_to_enquire", AskKind.TICK, texts.CONSENT),
        *(
            Ask(f"categories.{one.id}", AskKind.TICK, one.title, "" if at else texts.CATEGORY_HINT)
            for at, one in enumerate(editing.forms.categories.values())
        ),
    )


def _given(service: Service, editing: Editing) -> dict[str, Answer | None]:
    amount = service.amount
    return {
        "title": service.title,
        "about": service.about,
        "committee": service.committee,
        "amount.what": amount.what,
        _CEILING: amount.ceiling_riyals,
        "amount.every_months": amount.every_months,
        "amount.times": amount.times,
        "consent_to_enquire": service.consent_to_enquire,
        **{f"categories.{one}": one in service.categories for one in editing.forms.categories},
    }


def _condition(read: Read, at: int, before: tuple[Condition, ...]) -> Condition | None:
    """What one pair of fields says; both empty is no condition."""
    say, otherwise = read[f"conditions.{at}.say"], read[f"conditions.{at}.otherwise"]
    if say is None and otherwise is None:
        return None
    if say is None:
        raise FieldRefusedError(f"conditions.{at}.say", texts.BOTH_WANTED)
    if otherwise is None:
        raise FieldRefusedError(f"conditions.{at}.otherwise", texts.BOTH_WANTED)
    if at < len(before):
        return replace(before[at], say=str(say), otherwise=str(otherwise))
    return Condition(
        free_id("condition", {one.id: one for one in before}), str(say), str(otherwise)
    )


def _place(editing: Editing, name: str) -> tuple[Service, int]:
    """The service and the place of one of its documents, as a line of the list names them."""
    service, _, at = name.partition(":")
    return editing.forms.services[service], int(at)


def _always_or_not(needed: NeededDocument) -> str:
    return texts.WHEN_STAYS if needed.when else ""


def _number(read: Read, name: str) -> int | None:
    value = read[name]
    return value if isinstance(value, int) else None
