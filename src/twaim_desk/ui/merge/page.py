"""Two records of one person, side by side: what stays is chosen, a supervisor confirms."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from twaim_desk.domain.digits import written
from twaim_desk.errors import ExpectedError
from twaim_desk.services.comparing import Candidate, Comparison, FieldPair, candidates, compare
from twaim_desk.services.duplicates import decide_same
from twaim_desk.services.merging import Second, merge
from twaim_desk.texts import merging as texts
from twaim_desk.ui.widgets.basics import Page, card, label, put_in_place
from twaim_desk.ui.widgets.choices import Choices
from twaim_desk.ui.widgets.pairs import Pairs
from twaim_desk.ui.widgets.picked_list import PickedList
from twaim_desk.ui.widgets.reason import ReasonLine
from twaim_desk.ui.widgets.second_person import SecondPersonLine
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_KEPT, _GONE = "kept", "gone"


class MergePage(Page):
    """`visit.kept` is the number of the person; Enter on a candidate puts both beside each other.

    Of what differs, what is on record of one of them alone is chosen already.
    """

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit = visit
        self.kept: int = visit.kept
        self.shown: Comparison | None = None
        self.fields: dict[str, Choices] = {}
        theme = visit.around.theme
        self.list = PickedList(texts.CANDIDATES)
        self.list.opened.connect(self._open)
        self.note = label("", "soft", wrap=True)
        self.beside = QWidget()
        self.reason = ReasonLine(theme, texts.REASON, texts.REASON_ACCEPTS, texts.MERGE)
        self.reason.given.connect(lambda _: self._ask_second())
        self.apart = QPushButton(texts.APART)
        self.apart.setAccessibleName(texts.APART)
        self.apart.clicked.connect(self._tell_apart)
        self.second = SecondPersonLine(theme, visit.inside.desk.roles, "person.merge")
        self.second.confirmed.connect(self._merge)
        self.second.left.connect(self.reason.setFocus)
        self.down.addWidget(label(texts.PLACE, "title"))
        self.key = label(texts.LIST_KEY, "caption")
        for widget in (self.note, self.list, self.key, self.beside, self.reason, self.second):
            self.down.addWidget(widget)
        self.down.addWidget(self.apart, 0, Qt.AlignmentFlag.AlignRight)
        self.down.addStretch()
        for widget in (self.note, self.beside, self.reason, self.apart):
            widget.hide()
        self.setFocusProxy(self.list)
        self._ask_list()

    def back(self) -> bool:
        """From the second person to the reason, from the two records to the list."""
        if self.second.back():
            return True
        if self.shown is None:
            self._visit.go_to("person", self.kept)
            return True
        self.shown = None
        self.beside.hide()
        self.reason.hide()
        self.apart.hide()
        self.note.hide()
        self.list.show()
        self.key.show()
        self.setFocusProxy(self.list)
        self.list.setFocus()
        return True

    def _ask_list(self, said: str = "") -> None:
        job = partial(candidates, self._visit.inside.desk, self.kept)
        self._visit.worker.save(self, tried(job), partial(self._list, said))

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.show()

    def _list(self, said: str, answer: tuple[Candidate, ...] | ExpectedError) -> None:
        if said:
            self._say(said)
        if isinstance(answer, ExpectedError) or not answer:
            why = answer.user_message if isinstance(answer, ExpectedError) else texts.NOBODY
            self._say(f"{said} {why}".strip())
            self.list.hide()
            self.key.hide()
            return
        self.list.fill([((one.name, texts.DECIDED if one.decided else ""), one) for one in answer])
        self.list.setFocus()

    def _open(self, one: object) -> None:
        if isinstance(one, Candidate):
            job = partial(compare, self._visit.inside.desk, self.kept, one.person_id)
            self._visit.worker.save(self, tried(job), self._compare)

    def _compare(self, answer: Comparison | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        self.shown = answer
        beside = self._beside(answer)
        self.beside = put_in_place(self.down, self.beside, beside)
        self.list.hide()
        self.key.hide()
        self._say(texts.CHOOSE)
        self.reason.clear()
        self.reason.show()
        self.apart.setVisible("person.same" in self._visit.inside.actions)
        first: QWidget = next(iter(self.fields.values()), self.reason)
        self.setFocusProxy(first)
        first.setFocus()

    def _beside(self, shown: Comparison) -> QWidget:
        frame, down = card(self._visit.around.theme, spacing=8)
        digits = self._visit.around.association.profile.digits
        counts = [texts.REQUESTS.format(count=written(count, digits)) for count in shown.requests]
        heads = Pairs(self._visit.around.theme)
        heads.show_pairs([(texts.KEPT, counts[0]), (texts.GONE, counts[1])])
        down.addWidget(heads)
        self.fields = {}
        for pair in shown.fields:
            if pair.differs:
                self._add_choice(down, pair)
        same = [
            (texts.FIELDS[one.field], one.kept)
            for one in shown.fields
            if not one.differs and one.kept
        ]
        if same:
            down.addWidget(label(texts.SAME_IN_BOTH, "captionStrong"))
            equal = Pairs(self._visit.around.theme)
            equal.show_pairs(same)
            down.addWidget(equal)
        widgets: list[QWidget] = [*self.fields.values(), self.reason]
        for choices, following in zip(self.fields.values(), widgets[1:], strict=True):
            choices.entered.connect(following.setFocus)
            choices.chosen.connect(lambda _, following=following: following.setFocus())
        return frame

    def _add_choice(self, down: QVBoxLayout, pair: FieldPair) -> None:
        title = texts.FIELDS[pair.field]
        options = [(_KEPT, pair.kept or texts.NOTHING), (_GONE, pair.gone or texts.NOTHING)]
        choices = Choices(self._visit.around.theme, title, options, columns=2)
        choices.put(_GONE if pair.gone and not pair.kept else _KEPT)
        down.addWidget(label(title, "captionStrong"))
        down.addWidget(choices)
        self.fields[pair.field] = choices

    def _tell_apart(self) -> None:
        if self.shown is not None:
            pair = self.shown.kept_id, self.shown.gone_id
            job = partial(decide_same, self._visit.inside.desk, *pair, same=False)
            self._visit.worker.save(self, tried(job), self._told_apart)

    def _told_apart(self, answer: ExpectedError | None) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        self.back()
        self._ask_list(texts.TOLD_APART)

    def _ask_second(self) -> None:
        self.second.ask()
        self.bring_into_sight(self.second)

    def _merge(self, name: str, password: str) -> None:
        if self.shown is None or (reason := self.reason.text()) is None:
            return
        from_gone = frozenset(
            field for field, choices in self.fields.items() if choices.value() == _GONE
        )
        second = Second(name, password)
        job = partial(merge, self._visit.inside.desk, self.shown, from_gone, reason, second)
        self._visit.worker.save(self, tried(job), self._merged)

    def _merged(self, answer: int | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.second.refuse(answer.user_message)
        elif self.shown is not None:
            self._visit.go_to("person", self.shown.kept_id)
