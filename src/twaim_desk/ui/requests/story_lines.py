"""The story of a request as sentences, each with who did it and why."""

from datetime import date

from twaim_desk.clock import RIYADH
from twaim_desk.domain.answering import TRUSTED
from twaim_desk.domain.digits import isolated, written
from twaim_desk.domain.steps import Step
from twaim_desk.services.story import Line
from twaim_desk.texts import channels, telling
from twaim_desk.texts import corrections as paper_texts
from twaim_desk.texts import story as texts
from twaim_desk.texts.request import STATES
from twaim_desk.texts.steps import STEPS
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.places import Surroundings

_WORDS = {
    "channel": channels.TITLES | {TRUSTED: telling.TRUSTED},
    "result": telling.RESULTS,
    "purpose": texts.PURPOSES,
    "paper": paper_texts.PAPER_KINDS,
}
_NAMED = {Step.EXTEND, Step.PAUSE, Step.GO_ON, Step.REOPEN, Step.WITHDRAW, Step.DIED, Step.RETURN}


def said(around: Surroundings, line: Line) -> list[tuple[str, str]]:
    """The sentences of one line, each with its role in the look of the page."""
    when = day_said(around, line.at)
    if not line.day_only:
        hour = written(f"{line.at.astimezone(RIYADH):%H:%M}", around.association.profile.digits)
        when = texts.DAY_AND_HOUR.format(day=when, hour=hour)
    if line.by is not None:
        sentence = texts.BY_TWO if line.second else texts.BY
        by = sentence.format(by=isolated(line.by), second=isolated(line.second or ""))
        when = texts.WHEN_AND_BY.format(when=when, by=by)
    found = [(_happened(around, line), "strong"), (when, "soft")]
    if line.reason:
        sentence = texts.NOTE if line.kind in texts.NOTED else texts.REASON
        found.append((sentence.format(reason=line.reason), "soft"))
    return found


def _happened(around: Surroundings, line: Line) -> str:
    if line.kind == "event":
        return _event(line)
    values = {name: _value(around, name, value) for name, value in line.values.items()}
    kind = "promise_set" if line.kind == "promise" and not values["before"] else line.kind
    return texts.LINES[kind].format(**values)


def _event(line: Line) -> str:
    step, before, after = (line.values[name] for name in ("step", "before", "after"))
    if step in _NAMED:
        return STEPS[str(step)]
    if before == after:
        return texts.CORRECTED
    return STATES[str(after)]


def _value(around: Surroundings, name: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return day_said(around, value)
    if isinstance(value, int):
        return written(value, around.association.profile.digits)
    return _WORDS.get(name, {}).get(str(value), str(value))
