"""Complaints, suggestions and enquiries, a list each: open or all, one's own or everybody's."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from twaim_desk.domain.counting import WORKING_DAY, Case, counted
from twaim_desk.domain.matters import Kind
from twaim_desk.errors import ExpectedError
from twaim_desk.services.matters import MatterLine, matters
from twaim_desk.services.open_matter import MatterRef
from twaim_desk.texts import matters as texts
from twaim_desk.ui.moments import short_day
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.choices import Choices
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit


@dataclass(frozen=True, slots=True)
class Shown:
    """Which list is shown."""

    kind: Kind = Kind.COMPLAINT
    only_open: bool = True
    only_mine: bool = False


class MattersPage(Page):
    """`visit.kept` is which list was shown; Enter on a line opens it.

    Who studies grievances and answers no enquiries has no list of them.
    """

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit = visit
        self.shown = visit.kept if isinstance(visit.kept, Shown) else _at_first(visit)
        kinds = {name: say for name, say in texts.KINDS.items() if _is_seen(visit, Kind(name))}
        self.kind = self._choices(texts.WHICH_KIND, kinds, self.shown.kind)
        state = "open" if self.shown.only_open else "all"
        self.state = self._choices(texts.WHICH_STATE, texts.STATES, state)
        whose = "mine" if self.shown.only_mine else "all"
        self.whose = self._choices(texts.WHICH_OWNER, texts.OWNERS, whose)
        self.list = PickedList(texts.PLACE)
        self.list.opened.connect(self._open)
        self.note = label("", "soft", wrap=True)
        self.note.hide()
        self.down.addWidget(label(texts.PLACE, "title"))
        self.down.addLayout(self._filters())
        self.down.addWidget(self.note)
        self.down.addWidget(self.list, 1)
        self.down.addWidget(label(texts.LIST_KEY, "caption"))
        self.setFocusProxy(self.kind)
        self.kind.chosen.connect(lambda name: self._load(replace(self.shown, kind=Kind(name))))
        self.state.chosen.connect(
            lambda name: self._load(replace(self.shown, only_open=name == "open"))
        )
        self.whose.chosen.connect(
            lambda name: self._load(replace(self.shown, only_mine=name == "mine"))
        )
        for choices in (self.kind, self.state, self.whose):
            choices.entered.connect(self.list.setFocus)
        self._load(self.shown)

    @property
    def kept(self) -> Shown:
        """Which list it is."""
        return self.shown

    def _choices(self, name: str, titles: dict[str, str], chosen: str) -> Choices:
        made = Choices(self._visit.around.theme, name, list(titles.items()))
        made.put(chosen)
        return made

    def _filters(self) -> QVBoxLayout:
        """The kinds above, for in large type all of it does not stand on one line."""
        filters, across = QVBoxLayout(), QHBoxLayout()
        filters.setSpacing(self._visit.around.theme.pixels(8))
        across.setSpacing(self._visit.around.theme.pixels(16))
        for name, choices in ((texts.WHICH_STATE, self.state), (texts.WHICH_OWNER, self.whose)):
            down = QVBoxLayout()
            down.addWidget(label(name, "captionStrong"))
            down.addWidget(choices)
            across.addLayout(down, 1)
        filters.addWidget(self.kind)
        filters.addLayout(across)
        return filters

    def _load(self, shown: Shown) -> None:
        self.shown = shown
        desk = self._visit.inside.desk
        job = tried(
            lambda: matters(desk, shown.kind, only_open=shown.only_open, only_mine=shown.only_mine)
        )
        self._visit.worker.save(self, job, self._show)

    def _show(self, answer: tuple[MatterLine, ...] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.note.setText(answer.user_message)
            self.note.show()
            return
        self.note.hide()
        self.list.fill([(self._parts(one), one) for one in answer], texts.NOTHING)

    def _parts(self, one: MatterLine) -> list[str]:
        return [
            one.number,
            one.about,
            texts.OWNER.format(name=one.owner),
            self._body(one),
            self._due(one),
            state_said(one),
        ]

    def _body(self, one: MatterLine) -> str:
        return one.body if one.is_open else ""

    def _due(self, one: MatterLine) -> str:
        """The day of the answer while it is awaited, else how old it is, or was."""
        if one.is_open and one.answer_by is not None:
            return texts.ANSWER_BY.format(day=short_day(self._visit.around, one.answer_by))
        return age_said(self._visit, one)

    def _open(self, one: object) -> None:
        if isinstance(one, MatterLine):
            self._visit.go_to("matter", MatterRef(one.kind, one.id))


def _at_first(visit: Visit) -> Shown:
    """A liaison officer begins with what is his, as his first page counts it."""
    actions = visit.inside.actions
    return Shown(only_mine="matter.handle" in actions and "request.assign" not in actions)


def _is_seen(visit: Visit, kind: Kind) -> bool:
    actions = visit.inside.actions
    studies = "matter.study" in actions and "matter.handle" not in actions
    return kind is not Kind.ENQUIRY or not studies


def age_said(visit: Visit, one: MatterLine) -> str:
    """How many working days ago it came, or how many it took."""
    if not one.age:
        return texts.TODAY if one.is_open else texts.SAME_DAY
    digits = visit.around.association.profile.digits
    days = counted(one.age, WORKING_DAY, digits, Case.GENITIVE)
    return (texts.AGE if one.is_open else texts.TOOK).format(days=days)


def state_said(one: MatterLine) -> str:
    """Open, closed or late, in the gender of what it is."""
    if one.is_late:
        return texts.LATE
    if one.is_open and one.verdict is not None:
        masculine = one.kind is Kind.SUGGESTION
        return texts.WAITS_FOR_TELLING_MASCULINE if masculine else texts.WAITS_FOR_TELLING
    if one.kind is Kind.COMPLAINT:
        return texts.OPEN if one.is_open else texts.CLOSED
    return texts.OPEN_MASCULINE if one.is_open else texts.CLOSED_MASCULINE
