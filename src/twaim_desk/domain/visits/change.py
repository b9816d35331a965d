"""A change of a person's data: the old value is said, the new one is typed."""

from dataclasses import replace
from datetime import date

from twaim_desk.domain.asks import Answer, Ask, AskKind, Block, Missing
from twaim_desk.domain.interview.person import (
    BORN,
    NAME_PARTS,
    asks_of_record,
    checksum_fails,
)
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.typed_answers import is_given
from twaim_desk.domain.visits.value import Opening, choices_of
from twaim_desk.texts import interview as words
from twaim_desk.texts import visits as texts

INCOME = "q.monthly_income"
WHY_SHOWN = "income.why"
_SHOWN = 4
_ENDS_ONLY = {"person.identity", "person.phone"}
_NAME_LABELS = (words.FIRST_NAME, words.FATHER_NAME, words.GRANDFATHER_NAME, words.FAMILY_NAME)
_OF = {
    "phone": ("person.phone",),
    "home": ("person.district", "person.address"),
    "name": NAME_PARTS,
    "category": ("person.category",),
    "born": (BORN.id,),
    "identity": ("person.identity", "person.identity_reason"),
    "income": (WHY_SHOWN, INCOME),
}


def change_block(opening: Opening, interview: Interview) -> Block:
    """What changed, then its new value; what was typed for something else stays in sight."""
    subjects = {name: title for name, title in texts.SUBJECTS.items() if _asks(interview, name)}
    what = Ask("what", AskKind.CHOICE, texts.WHAT_CHANGED, choices=choices_of(subjects))
    chosen = interview.text("what")
    others = [name for name in subjects if name != chosen and _is_typed(interview, name)]
    shown = [name for name in (chosen, *others) if name in subjects]
    asks = [_with_old(opening, ask) for name in shown for ask in _asks(interview, name)]
    return Block("change", texts.TITLES["change"], (what, *asks), texts.SAY_CHANGE)


def new_values(interview: Interview) -> dict[str, Answer]:
    """The answers that are new, without the questions around them."""
    names = {name for several in _OF.values() for name in several} - {WHY_SHOWN}
    return {
        name: answer
        for name, answer in interview.answers.items()
        if name in names and is_given(answer)
    }


def change_faults(opening: Opening, interview: Interview) -> list[Missing]:
    """Nothing is kept where nothing is new."""
    typed = new_values(interview)
    if not typed:
        return [Missing("what", "change", None, texts.NOTHING_CHANGED)]
    record = opening.record or {}
    before = replace(interview, answers=record)
    asks = [ask for name in _OF for ask in _asks(interview, name) if ask.id in typed]
    same = all(interview.value(ask) == before.value(ask) for ask in asks)
    if same and INCOME not in typed:
        return [Missing(asks[-1].id, "change", None, texts.SAME_AS_BEFORE)]
    return []


def changed_titles(interview: Interview) -> list[str]:
    """The names of what is new."""
    typed = new_values(interview).keys()
    return [title for name, title in texts.SUBJECTS.items() if typed & set(_OF[name])]


def _asks(interview: Interview, subject: str) -> list[Ask]:
    """Each part may be left out but the last that carries the change."""
    if subject == "name":
        pairs = zip(NAME_PARTS, _NAME_LABELS, strict=True)
        return [Ask(part, AskKind.NAME, title, required=False) for part, title in pairs]
    if subject == "income":
        why = Ask(
            WHY_SHOWN, AskKind.CHOICE, texts.WHY_SHOWN, texts.WHY_SHOWN_HINT,
            choices_of(texts.WHYS_SHOWN), required=False,
        )  # fmt: skip
        return [why, Ask(INCOME, AskKind.MONEY, texts.INCOME, required=False)]
    asks = [ask for ask in asks_of_record(interview) if ask.id in _OF[subject]]
    fails = checksum_fails(interview)
    return [replace(one, required=fails and one.id == "person.identity_reason") for one in asks]


def _is_typed(interview: Interview, subject: str) -> bool:
    return any(is_given(interview.answers.get(name)) for name in _OF[subject])


def _with_old(opening: Opening, ask: Ask) -> Ask:
    if ask.id in {WHY_SHOWN, "person.identity_reason"}:
        return ask
    return replace(ask, hint=_old(opening, ask))


def _old(opening: Opening, ask: Ask) -> str:
    """The old value, of a number only its end; what is sensitive only once a reason was given."""
    if ask.id == INCOME:
        return opening.shown or texts.BEFORE_HIDDEN
    value = str((opening.record or {}).get(ask.id, ""))
    if not value:
        return texts.BEFORE_NONE
    if ask.id in _ENDS_ONLY:
        value = texts.ENDS_IN.format(digits=value[-_SHOWN:])
    elif ask.kind is AskKind.CHOICE:
        value = next((one.say for one in ask.choices if one.id == value), value)
    elif ask.kind is AskKind.PAST:
        value = _slashed(value)
    return texts.BEFORE.format(value=value)


def _slashed(value: str) -> str:
    """A day of the record as people write it; one typed in Hijri is as it was typed."""
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return value
    return f"{day.day}/{day.month}/{day.year}"
