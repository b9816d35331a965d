"""How long each kind is kept, how much has passed its time, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from twaim_desk.errors import ExpectedError
from twaim_desk.services.keeping.due import KindLine, overview
from twaim_desk.texts import retention as texts
from twaim_desk.ui.retention.said import count_said, time_said
from twaim_desk.ui.widgets.basics import Page, label
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.widgets.rows import Row, Rows
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_LIST_HEIGHT = 300
_LEADS = (
    ("destructions", "retention.read", texts.TO_LISTS),
    ("retention_holds", "retention.review", texts.TO_HOLDS),
    ("data_rights", "data_right.answer", texts.TO_RIGHTS),
)


class RetentionPage(Page):
    """The schedule of the office with counts, and nobody's name; Enter opens a kind."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit = visit
        actions = visit.inside.actions
        self.list = PickedList(texts.KINDS)
        self.list.setMinimumHeight(visit.around.theme.pixels(_LIST_HEIGHT))
        self.list.currentRowChanged.connect(lambda _: self._show_ground())
        self.list.opened.connect(self._open)
        self.ground = label("", "soft", wrap=True)
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        leads = [(name, words) for name, action, words in _LEADS if action in actions]
        self.rows = Rows(visit.around.theme, [Row(*words) for _, words in leads])
        self.rows.chosen.connect(lambda at: visit.go_to(leads[at][0]))
        self.list.digit.connect(lambda digit: self._lead(leads, digit))
        self.down.addWidget(label(texts.PLACE, "title"))
        self.down.addWidget(self.problem)
        self.down.addWidget(self.list, 1)
        self.down.addWidget(self.ground)
        if "retention.review" in actions:
            self.down.addWidget(label(texts.OPEN_KEY, "caption"))
        self.down.addWidget(self.rows)
        self.setFocusProxy(self.list)
        desk = visit.inside.desk
        visit.worker.read(self, tried(lambda: overview(desk)), self._show)

    def back(self) -> bool:
        """To what manages the office."""
        self._visit.go_to("manage")
        return True

    def _lead(self, leads: list[tuple[str, tuple[str, str]]], digit: int) -> None:
        if 1 <= digit <= len(leads):
            self._visit.go_to(leads[digit - 1][0])

    def _show(self, answer: tuple[KindLine, ...] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.problem.setText(answer.user_message)
            self.problem.show()
            return
        self.list.fill([(self._parts(one), one) for one in answer])
        self._show_ground()

    def _parts(self, one: KindLine) -> list[str]:
        digits = self._visit.around.association.profile.digits
        over = count_said(one.over, digits, more=one.more)
        held = texts.HELD_COUNT.format(count=count_said(one.held, digits)) if one.held else ""
        said = texts.OVER_COUNT.format(count=over) if one.over else ""
        return [one.rule.title, time_said(one.rule, digits), said, held]

    def _show_ground(self) -> None:
        one = self.list.current()
        if isinstance(one, KindLine):
            self.ground.setText(texts.GROUND.format(ground=one.rule.ground))

    def _open(self, one: object) -> None:
        if isinstance(one, KindLine) and "retention.review" in self._visit.inside.actions:
            if one.over:
                self._visit.go_to("retention_due", one.rule.kind)
            else:
                self.ground.setText(texts.NONE_OVER)
