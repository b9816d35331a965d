"""What a set-up comes to, in a few lines before the office is made."""

from collections.abc import Mapping, Sequence

from twaim_desk.domain.counting import WORKING_DAY, counted
from twaim_desk.domain.digits import arabic_indic, isolated, left_to_right
from twaim_desk.services.before_office import Association
from twaim_desk.services.set_up.answers import ceiling_days
from twaim_desk.services.set_up.draft import Typed
from twaim_desk.services.set_up.plan import DUTIES, WITHOUT, Person
from twaim_desk.texts import set_up as texts
from twaim_desk.ui.set_up.steps import BACKUP, CEILING, COMMITTEE, LETTERHEAD

_COMMA = "، "


def lines_of(typed: Typed, association: Association, people: Sequence[Person]) -> list[str]:
    """One line for each thing that was decided."""
    head, backup = typed.get(LETTERHEAD, {}), typed.get(BACKUP, {})
    members = [
        name
        for one in association.profile.committees
        for duty in DUTIES
        if (name := typed.get(f"{COMMITTEE}{one.id}", {}).get(duty, "").strip())
    ]
    place = "" if backup.get(WITHOUT) else backup.get("place", "")
    values = {
        "association": head.get("name", ""),
        "prefix": isolated(head.get("prefix", "").strip().upper()),
        "promise": _promise(typed.get(CEILING, {}), association),
        "people": _COMMA.join(isolated(one.full_name or one.name) for one in people),
        "members": arabic_indic(str(len(members))),
        "backup": left_to_right(place) if place else texts.NOWHERE,
    }
    return [texts.FINISH_LINES[name].format(value=value) for name, value in values.items()]


def _promise(ceiling: Mapping[str, str], association: Association) -> str:
    if association.policy.reply.max_working_days is not None:
        return texts.BY_POLICY
    if not ceiling or ceiling.get(WITHOUT):
        return texts.NO_PROMISE
    days = ceiling_days(association.profile, association.policy)(ceiling["days"])
    in_words = counted(days, WORKING_DAY, association.profile.digits)
    return texts.BY_BOARD.format(days=in_words, session=isolated(ceiling["session"].strip()))
