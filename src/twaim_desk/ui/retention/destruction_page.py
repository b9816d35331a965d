"""One list of what is destroyed: approved by one, carried out by another before a witness."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twaim_desk.domain.digits import isolated, left_to_right, written
from twaim_desk.errors import ExpectedError
from twaim_desk.services.keeping.carrying import carry_out
from twaim_desk.services.keeping.lists import Did, ListCard, decide, open_list
from twaim_desk.services.keeping.record import left_said
from twaim_desk.texts import retention as texts
from twaim_desk.ui.moments import day_said
from twaim_desk.ui.widgets.basics import Page, card, label, put_in_place
from twaim_desk.ui.widgets.pairs import Pairs
from twaim_desk.ui.widgets.pill import Pill
from twaim_desk.ui.widgets.reason import ReasonLine
from twaim_desk.ui.widgets.rows import Row, Rows
from twaim_desk.ui.widgets.second_person import SecondPersonLine
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_ACTS = {
    "approve": texts.APPROVE,
    "refuse": texts.REFUSE,
    "carry": texts.CARRY,
    "print": texts.PRINT,
}
_LOOKS = {
    "prepared": ("warning", ""),
    "approved": ("warning", ""),
    "carried": ("success", ""),
    "refused": ("neutral", "x"),
}


class DestructionPage(Page):
    """`visit.kept` is its number in the database; what can be done stands in numbered rows."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.around.theme, spacing=12)
        self._visit, self.kept = visit, int(visit.kept)
        self.card: ListCard | None = None
        self.rows: Rows | None = None
        self._acts: list[str] = []
        theme = visit.around.theme
        self.title, self._pill = label("", "title"), QWidget()
        self.said = label("", "strong", wrap=True)
        self.said.hide()
        self.people, self.counts = Pairs(theme), Pairs(theme)
        self.left = label("", "soft", wrap=True)
        self.reason = ReasonLine(theme, texts.DECISION_REASON, texts.DECISION_ACCEPTS)
        self.reason.hide()
        self.second = SecondPersonLine(theme, visit.inside.desk.roles, "destruction.carry")
        self.second.confirmed.connect(self._carry)
        self.second.left.connect(self._to_rows)
        frame, inside = card(theme, spacing=10)
        for widget in (self.people, self.counts, self.left):
            inside.addWidget(widget)
        self._place_of_rows = QVBoxLayout()
        self._head = QHBoxLayout()
        self._head.addWidget(self.title)
        self._head.addWidget(self._pill)
        self._head.addStretch()
        self.down.addLayout(self._head)
        for one in (self.said, frame, self.reason):
            self.down.addWidget(one)
        self.down.addLayout(self._place_of_rows)
        self.down.addWidget(self.second)
        self.down.addStretch()
        self._load()

    def back(self) -> bool:
        """From the witness to what can be done, from there to the lists."""
        if not self.second.back():
            self._visit.go_to("destructions")
        return True

    def _load(self) -> None:
        job = partial(open_list, self._visit.inside.desk, self.kept)
        self._visit.worker.read(self, tried(job), self._show)

    def _show(self, answer: ListCard | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        self.card = answer
        digits = self._visit.around.association.profile.digits
        self.title.setText(texts.LIST_TITLE.format(number=left_to_right(answer.number)))
        stands = Pill(texts.STATES[answer.state], *_LOOKS[answer.state])
        self._pill = put_in_place(self._head, self._pill, stands)
        self.people.show_pairs(self._took_part(answer))
        self.counts.show_pairs([(one.title, written(one.count, digits)) for one in answer.counts])
        self.left.setText("\n".join(left_said(answer, digits)))
        self.left.setVisible(bool(answer.left))
        self._offer(answer)

    def _took_part(self, one: ListCard) -> list[tuple[str, str]]:
        pairs = [(texts.PREPARED_BY, self._did(one.prepared))]
        if one.decided is not None:
            granted = one.state != "refused"
            pairs += [(texts.DECIDED_BY[granted], self._did(one.decided))]
            pairs += [(texts.REASON, one.reason)]
        if one.carried is not None:
            pairs += [(texts.CARRIED_BY, self._did(one.carried)), (texts.WITNESS, one.witness)]
        return pairs

    def _did(self, one: Did) -> str:
        day = day_said(self._visit.around, one.at)
        return texts.BY_ON.format(name=isolated(one.name), day=day)

    def _offer(self, one: ListCard) -> None:
        """What who is at the desk may do with it as it stands."""
        actions = self._visit.inside.actions
        may_decide = one.state == "prepared" and "destruction.approve" in actions and not one.mine
        may_carry = one.state == "approved" and "destruction.carry" in actions and not one.mine
        self._acts = ["approve", "refuse"] if may_decide else []
        self._acts += ["carry"] if may_carry else []
        self._acts += ["print"] if one.state == "carried" else []
        self.reason.setVisible(may_decide)
        if self.rows is not None:
            self.rows.hide()
            self.rows.deleteLater()
        self.rows = None
        if self._acts:
            rows = [Row(*_ACTS[name]) for name in self._acts]
            self.rows = Rows(self._visit.around.theme, rows)
            self.rows.chosen.connect(self._choose)
            self._place_of_rows.addWidget(self.rows)
            self.setFocusProxy(self.rows)
            self.rows.show()
            self.rows.setFocus()

    def _choose(self, at: int) -> None:
        name, desk = self._acts[at], self._visit.inside.desk
        if name == "print":
            self._visit.go_to("destruction_record", self.kept)
        elif name == "carry":
            self.second.ask()
            self.bring_into_sight(self.second)
        elif (reason := self.reason.text()) is not None:
            granted = name == "approve"
            job = partial(decide, desk, self.kept, granted=granted, reason=reason)
            said = texts.APPROVED if granted else texts.REFUSED
            self._visit.worker.save(self, tried(job), partial(self._done, said))

    def _carry(self, name: str, password: str) -> None:
        job = partial(carry_out, self._visit.inside.desk, self.kept, name, password)
        self._visit.worker.save(self, tried(job), self._carried)

    def _carried(self, answer: ListCard | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.second.refuse(answer.user_message)
            return
        self.second.done()
        digits = self._visit.around.association.profile.digits
        counts = {"done": answer.done, "kept": answer.count - answer.done}
        said = {name: written(count, digits) for name, count in counts.items()}
        self._done(texts.CARRIED.format(**said), answer)

    def _done(self, said: str, answer: ListCard | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message)
            return
        self._say(said)
        self._show(answer)

    def _to_rows(self) -> None:
        if self.rows is not None:
            self.rows.setFocus()

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.show()
