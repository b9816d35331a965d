"""What was done about a complaint, a suggestion or an enquiry, as lines below each other."""

from __future__ import annotations

from collections.abc import Iterator

from twaim_desk.domain.digits import isolated, left_to_right
from twaim_desk.domain.grievance import verdicts_of
from twaim_desk.domain.matters import Happened, Kind
from twaim_desk.services.matters import body_said
from twaim_desk.services.open_matter import EventLine
from twaim_desk.texts import grievance as grievance_texts
from twaim_desk.texts import matters as texts
from twaim_desk.ui.matters.act_form import way_said
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.places import Surroundings

Said = tuple[str, str]


def lines_of(around: Surroundings, kind: Kind, line: EventLine) -> list[Said]:
    """What happened, how, when it was written down and by whom; each line with its role."""
    happened = texts.HAPPENED[line.kind]
    words = {"text": line.text, "to": isolated(line.to or ""), "who": _who(around, line)}
    if line.kind is Happened.DECIDED:
        words["outcome"] = verdicts_of(kind)[line.outcome or ""]
    found = [(happened.format(**words), "strong")]
    if "{text}" not in happened:
        found.append((texts.REASON.format(text=line.text), "soft"))
    found += [(one, "soft") for one in _circumstances(around, line)]
    by = texts.WHEN_AND_BY.format(day=day_said(around, line.at), by=isolated(line.by))
    return [*found, (by, "soft")]


def _circumstances(around: Surroundings, line: EventLine) -> Iterator[str]:
    day = "" if line.on is None else day_said(around, line.on)
    if line.kind is Happened.ATTEMPTED:
        way, came_to = way_said(line.channel or ""), grievance_texts.AMENDS[line.outcome or ""]
        yield texts.ON_DAY.format(day=day, way=way, outcome=came_to)
    elif line.channel is not None:
        yield texts.TOLD.format(way=way_said(line.channel))
    if line.kind is Happened.CARRIED_OUT:
        yield texts.CARRIED_OUT_ON.format(day=day)
    if line.session is not None:
        yield texts.IN_SESSION.format(number=left_to_right(line.session))
    if line.evidence is not None:
        decided = line.kind is Happened.DECIDED
        yield (texts.BY_RESOLUTION if decided else texts.SHOWN_BY).format(text=line.evidence)
    if line.reason is not None:
        rose = line.kind is Happened.ESCALATED
        yield (texts.WITHOUT_ATTEMPT if rose else texts.OTHER_WAY).format(text=line.reason)


def _who(around: Surroundings, line: EventLine) -> str:
    """Before whom it rose by its name, or who spoke with whom as it was written."""
    if line.kind is Happened.ESCALATED:
        return body_said(around.association.profile, line.who)
    return line.who or ""
