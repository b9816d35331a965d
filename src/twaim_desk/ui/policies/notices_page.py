"""Notices of changes: what changed, from when, by which means it was announced, who was told."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from twaim_desk.domain.asks import Ask
from twaim_desk.domain.notices import means_in_words, notice_asks, telling_asks
from twaim_desk.domain.visits.value import Coming
from twaim_desk.errors import ExpectedError
from twaim_desk.services.notices import (
    NoticeLine,
    Notices,
    announce,
    end,
    notices,
    publish,
    website_text,
)
from twaim_desk.texts import keeping as keeping_texts
from twaim_desk.texts import notices as texts
from twaim_desk.ui.keeping.dated_list import DatedListPage
from twaim_desk.ui.keeping.list_page import Given
from twaim_desk.ui.policies.words import day_in_both, day_in_list
from twaim_desk.ui.worker import tried

if TYPE_CHECKING:
    from twaim_desk.services.desk import Desk
    from twaim_desk.ui.visit import Visit

_Job = Callable[["Desk", Given], object]
_Save = Callable[[Given], None]

_STAGES = {"current": texts.CURRENT, "coming": texts.COMING, "over": texts.OVER}
_CHANGES = ("new", "tell", "end")


class NoticesPage(DatedListPage):
    """Enter or 1 prints a notice, 2 copies its words; who makes them also has 3 to 5.

    `visit.kept`: the interview that it was opened in.
    """

    def __init__(self, visit: Visit) -> None:
        may = "notice.publish" in visit.inside.actions
        acts = {name: said for name, said in texts.ACTS.items() if may or name not in _CHANGES}
        super().__init__(visit, texts.NOTICES, texts.NOTICE_LIST, acts)
        self._notices: Notices | None = None
        self.list.opened.connect(lambda _: self.act("print"))
        self.list.currentRowChanged.connect(lambda _: self._tell())
        self.read()

    @property
    def kept(self) -> object:
        """The interview that it was opened in, for a page in another look."""
        return self.visit.kept

    def back(self) -> bool:
        """From the form to the list, from there to the interview."""
        if super().back():
            return True
        coming = self.visit.kept
        if isinstance(coming, Coming) and coming.request is not None:
            self.visit.go_to("interview", coming.request)
            return True
        return False

    def read(self) -> None:
        """Every notice, those of which visitors are told first."""
        desk = self.desk
        self.worker.read(self, tried(lambda: notices(desk)), self._show)

    def act(self, name: str) -> None:
        """Print, copy, make, announce, end."""
        chosen = self.list.current()
        if name == "new":
            save = partial(self._save, publish, texts.MADE)
            self._ask(name, notice_asks(), save)
        elif not isinstance(chosen, NoticeLine):
            self.say(keeping_texts.NOTHING_CHOSEN, is_problem=True)
        elif name == "tell":
            channels = self.visit.around.association.profile.channels
            one = partial(_announced, chosen.id)
            self._ask(name, telling_asks(channels), partial(self._save, one, texts.TOLD_SAVED))
        elif name == "end":
            self.do(partial(end, self.desk, chosen.id), texts.ENDED)
        elif name == "copy":
            job = tried(partial(website_text, self.desk, chosen.id))
            self.worker.read(self, job, self._copy)
        else:
            self.visit.go_to("notice_paper", (chosen.id, self.visit.kept))

    def _save(self, job: _Job, done: str, typed: Given) -> None:
        self.do(partial(job, self.desk, typed), done)

    def _ask(self, name: str, asks: tuple[Ask, ...], save: _Save) -> None:
        if self._notices is None:
            return
        today = self._notices.reading.today
        day = f"{today.day}/{today.month}/{today.year}"
        given: Given = {"told_on": day} if name == "tell" else {"from_on": day}
        self.open_form(texts.ACTS[name][0], asks, given, save)

    def _copy(self, answer: str | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.say(answer.user_message, is_problem=True)
            return
        QApplication.clipboard().setText(answer)
        self.say(texts.COPIED)

    def _show(self, answer: Notices | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.say(answer.user_message, is_problem=True)
            return
        self._notices = answer
        self.show_lines(answer.lines, self._parts, texts.NO_NOTICES)
        self._tell()

    def _parts(self, one: NoticeLine) -> list[str]:
        day = day_in_list(self.visit.around.association, one.from_on)
        told = list(dict.fromkeys(means_in_words(each.means) for each in one.tellings))
        said = texts.TOLD_BY.format(means=texts.SEPARATOR.join(told)) if told else texts.NOT_TOLD
        return [one.title, texts.FROM_DAY.format(day=day), _STAGES[one.stage], said]

    def _tell(self) -> None:
        """The whole notice and every announcement stand beside the list."""
        chosen = self.list.current()
        if not isinstance(chosen, NoticeLine):
            self.tell_about("")
            return
        association = self.visit.around.association
        said = [chosen.title, texts.SUBJECTS[chosen.subject], chosen.text]
        said.append(texts.FROM_WHOLE.format(day=day_in_both(association, chosen.from_on)))
        if chosen.until_on is not None:
            said.append(texts.UNTIL_DAY.format(day=day_in_both(association, chosen.until_on)))
        said += [
            texts.BY_MEANS.format(
                means=means_in_words(one.means),
                day=day_in_list(association, one.told_on),
                told=one.told,
            )
            for one in chosen.tellings
        ] or [texts.NOT_TOLD]
        self.tell_about("\n".join(said))


def _announced(notice_id: int, desk: Desk, typed: Given) -> None:
    announce(desk, notice_id, typed)
