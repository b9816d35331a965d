"""Which complaints and enquiries a liaison officer looks after, as it is edited."""

from dataclasses import replace

from twaim_desk.domain.asks import Ask, AskKind
from twaim_desk.domain.form_parts import Editing, Form, Part, Read
from twaim_desk.domain.profile import Liaison
from twaim_desk.texts import form_pages as texts
from twaim_desk.texts.visits import CATEGORIES

_CATEGORY, _SUBJECT = "category.", "subject."


def liaison_part(editing: Editing, user: str) -> Part:
    """The categories of people and the kinds of enquiry of one officer, a tick each."""
    name, before = editing.officers[user], liaison_of(editing, user)
    people = editing.forms.categories
    asks = (
        *(Ask(f"{_CATEGORY}{one}", AskKind.TICK, people[one].title) for one in people),
        *(
            Ask(f"{_SUBJECT}{one}", AskKind.TICK, texts.ENQUIRIES_ABOUT.format(subject=title))
            for one, title in CATEGORIES.items()
        ),
    )

    def put(read: Read) -> tuple[Form, ...]:
        kept = tuple(one for one in editing.profile.liaison if one.user != user)
        picked = Liaison(user, _picked(read, _CATEGORY), _picked(read, _SUBJECT))
        if picked.categories or picked.subjects:
            kept = (*kept, picked)
        return (replace(editing.profile, liaison=kept),)

    given = {f"{_CATEGORY}{one}": one in before.categories for one in people}
    given |= {f"{_SUBJECT}{one}": one in before.subjects for one in CATEGORIES}
    return Part(texts.LIAISON.format(name=name), put, asks, given, note=texts.LIAISON_NOTE)


def liaison_of(editing: Editing, user: str) -> Liaison:
    """What an officer looks after; nothing of his own where it is not written."""
    return next((one for one in editing.profile.liaison if one.user == user), Liaison(user))


def _picked(read: Read, start: str) -> tuple[str, ...]:
    return tuple(
        name.removeprefix(start)
        for name, ticked in read.items()
        if name.startswith(start) and ticked is True
    )
