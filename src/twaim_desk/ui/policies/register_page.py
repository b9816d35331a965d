"""The register of policies: every version, who approved it, when it is looked at again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from twaim_desk.domain.asks import Answer
from twaim_desk.domain.regulations import applies_given
from twaim_desk.errors import ExpectedError
from twaim_desk.services.register import (
    Register,
    RegisterLine,
    asks_for,
    change,
    enter,
    file_of,
    register,
)
from twaim_desk.texts import keeping as keeping_texts
from twaim_desk.texts import policies as texts
from twaim_desk.ui.keeping.dated_list import DatedListPage
from twaim_desk.ui.keeping.list_page import Given
from twaim_desk.ui.policies.words import about, review_of
from twaim_desk.ui.widgets.basics import label
from twaim_desk.ui.widgets.paper_view import PaperView
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.ui.visit import Visit

_CHANGES = ("new", "version", "change")
_EVERYBODY = {"must_sign": True, "applies.employee": True, "applies.contractor": True}


class RegisterPage(DatedListPage):
    """1 enters a policy, 2 a new version, 3 completes it, 4 or Enter opens its file.

    5 leads to its copies, 6 to who signed. Who only reads has the last three alone.
    """

    def __init__(self, visit: Visit) -> None:
        may = "policy.register" in visit.inside.actions
        acts = {name: said for name, said in texts.ACTS.items() if may or name not in _CHANGES}
        super().__init__(visit, texts.REGISTER, texts.REGISTER_LIST, acts)
        self._digits = visit.around.association.profile.digits
        self._register: Register | None = None
        self.opened = PaperView(self.theme, self.worker, self._digits)
        self.keys = label(keeping_texts.FILE_KEYS, "caption", wrap=True)
        for widget in (self.opened, self.keys):
            widget.hide()
            self.down.addWidget(widget, 1 if widget is self.opened else 0)
        self.list.opened.connect(lambda _: self.act("open"))
        self.list.currentRowChanged.connect(lambda _: self._tell())
        self.read()

    def back(self) -> bool:
        """From the form or the file to the list."""
        if super().back():
            return True
        if not self.lines.isHidden():
            return False
        self._show_list()
        return True

    def read(self) -> None:
        """Every version, those of one policy together."""
        desk = self.desk
        self.worker.read(self, tried(lambda: register(desk)), self._show)

    def act(self, name: str) -> None:
        """Enter, complete, open, or on to what belongs to the version."""
        chosen = self.list.current()
        if name == "new":
            self._ask(name, None)
        elif name == "signatures":
            self.visit.go_to("policy_signatures")
        elif not isinstance(chosen, RegisterLine):
            self.say(keeping_texts.NOTHING_CHOSEN, is_problem=True)
        elif name in _CHANGES:
            self._ask(name, chosen)
        elif name == "copies":
            self.visit.go_to("policy_copies", chosen.id)
        else:
            job = tried(partial(file_of, self.desk, chosen.id))
            self.worker.read(self, job, lambda answer: self._open(chosen, answer))

    def _ask(self, name: str, chosen: RegisterLine | None) -> None:
        if self._register is None:
            return
        is_change = name == "change"
        asks = asks_for(self._register, named=chosen is None, versioned=not is_change)

        def save(typed: Given) -> None:
            if chosen is not None and is_change:
                self.do(partial(change, self.desk, chosen.id, typed), texts.SAVED)
            else:
                code = None if chosen is None else chosen.code
                self.do(partial(enter, self.desk, typed, code), texts.ENTERED)

        given = _EVERYBODY if chosen is None else self._given(chosen, is_change=is_change)
        self.open_form(self._title(name, chosen), asks, given, save)

    def _title(self, name: str, chosen: RegisterLine | None) -> str:
        title = texts.ACTS[name][0]
        return title if chosen is None else f"{title}{texts.SEPARATOR}{chosen.title}"

    def _given(self, line: RegisterLine, *, is_change: bool) -> dict[str, Answer | None]:
        """What a version has; of a new one only for whom the policy holds."""
        kept: dict[str, Answer | None] = {
            **applies_given(line.applies_to), "excepted": line.excepted,
            "approved_by": line.approved_by, "must_sign": line.must_sign,
        }  # fmt: skip
        if is_change:
            kept["session"] = line.session
            kept["file"] = None if line.file is None else str(line.file.id)
            for name in ("approved_on", "in_force_from", "review_on"):
                day = getattr(line, name)
                kept[name] = None if day is None else f"{day.day}/{day.month}/{day.year}"
        return kept

    def _open(self, line: RegisterLine, answer: tuple[str, bytes] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.say(answer.user_message, is_problem=True)
            return
        self.lines.hide()
        self.opened.show()
        self.keys.show()
        self.say(keeping_texts.FILE_VIEW.format(title=line.title, version=line.version))
        self.opened.show_paper(*answer)
        self.opened.setFocus()

    def _show_list(self) -> None:
        for widget in (self.opened, self.keys):
            widget.hide()
        self.say("")
        self.lines.show()
        self.list.setFocus()

    def _show(self, answer: Register | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.say(answer.user_message, is_problem=True)
            return
        self._register = answer
        self.show_lines(answer.lines, self._parts, texts.NO_POLICIES)
        self._tell()

    def _parts(self, line: RegisterLine) -> list[str]:
        association = self.visit.around.association
        newest = texts.NEWEST if line.newest else texts.OLDER
        version = texts.VERSION_IN_LIST.format(version=line.version)
        return [line.title, version, review_of(association, line) or newest]

    def _tell(self) -> None:
        """All that is known of the chosen version stands beside the list."""
        chosen = self.list.current()
        if isinstance(chosen, RegisterLine):
            self.tell_about(about(self.visit.around.association, chosen))
