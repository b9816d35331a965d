"""Agreements and shortcomings in words."""

from twaim_desk.domain.digits import isolated
from twaim_desk.services.rights import Agreed, ShortcomingLine
from twaim_desk.texts import rights as texts
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.places import Surroundings


def shortcoming_parts(around: Surroundings, one: ShortcomingLine) -> list[str]:
    """A shortcoming as a line of a list."""
    remedied = texts.NOT_REMEDIED
    if one.remedied_on is not None:
        day = day_said(around, one.remedied_on)
        remedied = texts.REMEDIED_ON.format(day=day)
    return [one.text, texts.NOTED_ON.format(day=day_said(around, one.noted_on)), remedied]


def agreed_in_words(around: Surroundings, agreed: Agreed | None) -> str:
    """An agreement with its day, with whom it is, and where it lies."""
    if agreed is None:
        return ""
    day = day_said(around, agreed.agreed_on)
    said = texts.AGREED.format(
        number=isolated(agreed.number), day=day, party=isolated(agreed.party)
    )
    return f"{said}\n{texts.KEPT_AT.format(where=isolated(agreed.where))}"
