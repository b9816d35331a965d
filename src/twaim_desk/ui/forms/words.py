"""The history of a form in words."""

from collections.abc import Mapping, Sequence

from twaim_desk.domain.channels import Channel
from twaim_desk.domain.digits import isolated, written
from twaim_desk.domain.form_changes import FormChange
from twaim_desk.domain.form_parts import Editing
from twaim_desk.services.form_history import FormVersion
from twaim_desk.texts import form_pages as texts
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.places import Surroundings


def history_in_words(
    versions: tuple[FormVersion, ...], editing: Editing, around: Surroundings
) -> list[tuple[str, list[str]]]:
    """Of every version when it was made and by whom, and a line for each field that it changed."""
    names = _names(editing)
    return [(_head(one, around), _lines(one, names)) for one in versions]


def _head(version: FormVersion, around: Surroundings) -> str:
    return texts.VERSION.format(
        number=written(version.number, around.association.profile.digits),
        day=day_said(around, version.made_at),
        who=texts.SHIPPED_SO if version.who is None else isolated(version.who),
    )


def _lines(version: FormVersion, names: Mapping[str, str]) -> list[str]:
    if version.number == 1:
        return [texts.FIRST_VERSION]
    return [_line(one, names) for one in version.changes] or [texts.NO_CHANGES]


def _line(change: FormChange, names: Mapping[str, str]) -> str:
    """One field; of a list only what came and what went, where it is no other order."""
    called = (texts.KEYS.get(key) or names.get(key, key) for key in change.keys if key)
    field = texts.BETWEEN_STEPS.join(called)
    old, new = _parts(change.before), _parts(change.after)
    gone = [one for one in old if one not in new]
    came = [one for one in new if one not in old]
    if change.before is None or (len(old) > 1 and came and not gone):
        return texts.ADDED.format(field=field, after=_said(came, names))
    if change.after is None or (len(new) > 1 and gone and not came):
        return texts.REMOVED.format(field=field, before=_said(gone, names))
    return texts.CHANGE.format(field=field, before=_said(old, names), after=_said(new, names))


def _parts(text: str | None) -> list[str]:
    return [] if text is None else text.split("\n")


def _said(parts: Sequence[str], names: Mapping[str, str]) -> str:
    return texts.BETWEEN_STEPS.join(names.get(one, isolated(one)) for one in parts)


def _names(editing: Editing) -> dict[str, str]:
    """What stands in the forms as a short English name, as the office calls it."""
    forms = editing.forms
    return {
        **{one.id: one.title for one in forms.documents.values()},
        **{one.id: one.title for one in forms.services.values()},
        **{one.id: one.title for one in forms.categories.values()},
        **{one.id: one.title for one in editing.profile.committees},
        **{one.id: one.masculine for one in forms.people.values()},
        **{one.value: one.in_words for one in Channel},
        **texts.PER,
        **texts.DIGITS,
        "true": texts.YES,
        "false": texts.NO,
        "yes": texts.YES,
        "no": texts.NO,
    }
