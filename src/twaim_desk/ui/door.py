"""What stands before an office: the welcome, a sample office, the sign-in, the cover."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from twaim_desk.clock import Clock, today
from twaim_desk.errors import ExpectedError
from twaim_desk.texts import sign_in as texts
from twaim_desk.texts import welcome as welcome_texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.worker import Worker, tried

if TYPE_CHECKING:
    from twaim_desk.domain.forms import Forms
    from twaim_desk.services.before_office import Association
    from twaim_desk.services.desk import Desk
    from twaim_desk.ui.sign_in.page import SignInPage

OFFICE, SET_UP_DRAFT = "office.toml", "set-up.json"
SAMPLE_PEOPLE, SAMPLE_REQUESTS, SAMPLE_SEED = 400, 900, 1448


class Entrance(NamedTuple):
    """Who came in, to the office of which association, and by which name."""

    desk: Desk
    association: Association
    name: str
    sample: bool
    actions: frozenset[str]
    must_sign: bool = False
    notice: str = ""
    clock_behind: bool = False


class Door(QObject):
    """Shows the page that fits the folder, and lets in who may come in."""

    page_ready = Signal(str, QWidget)
    looked = Signal()
    entered = Signal(object)
    uncovered = Signal()
    left = Signal()

    def __init__(self, worker: Worker, folder: Path, clock: Clock) -> None:
        super().__init__()
        self._worker, self._folder, self._clock = worker, folder, clock
        self._flow: QObject | None = None

    def has_office(self) -> bool:
        """Whether there is an office in the folder."""
        return (self._folder / OFFICE).exists()

    def show_welcome(self, theme: Theme, forms: Forms) -> None:
        """What can be opened where there is no office."""
        from twaim_desk.ui.welcome.page import WelcomePage

        page = WelcomePage(theme, goes_on=(self._folder / SET_UP_DRAFT).exists())
        ways = (
            lambda: self._ask_which(theme, forms),
            self.looked.emit,
            lambda: self._set_up(theme, forms),
            lambda: self._bring_back(theme),
        )
        page.chosen.connect(lambda at: ways[at]())
        self.page_ready.emit("welcome", page)

    def show_sign_in(self, theme: Theme, name: str = "", said: str = "") -> None:
        """Who is there? `said` is why he has to say it again."""
        from twaim_desk.services.office_folder import read_office
        from twaim_desk.ui.sign_in.page import SignInPage

        hint = _sample_hint() if read_office(self._folder).sample else ""
        page = SignInPage(theme, hint=hint)
        page.begin_with(name)
        if said:
            page.refuse(said)
        page.tried.connect(lambda name, password: self._enter(page, name, password))
        self.page_ready.emit("sign_in", page)

    def cover_for(self, theme: Theme, entrance: Entrance) -> QWidget:
        """The cover of a desk that is left alone; the same person's password lifts it.

        `left` where somebody else wants to come in.
        """
        from twaim_desk.services.office import confirm
        from twaim_desk.ui.sign_in.page import SignInPage

        page = SignInPage(theme, texts.COVERED, texts.COVERED_ABOUT, texts.ANOTHER)
        page.left.connect(self.left)

        def uncover(name: str, password: str) -> None:
            if name.strip() != entrance.name:
                page.refuse(texts.OTHER_PERSON)
                return
            job = tried(lambda: confirm(entrance.desk, name, password))
            self._worker.save(page, job, lambda answer: self._uncover(page, answer))

        page.tried.connect(uncover)
        return page

    def _uncover(self, page: SignInPage, answer: ExpectedError | None) -> None:
        if isinstance(answer, ExpectedError):
            page.refuse(answer.user_message)
        else:
            self.uncovered.emit()

    def _ask_which(self, theme: Theme, forms: Forms) -> None:
        from twaim_desk.ui.choose.page import ChoosePage

        page = ChoosePage(theme, forms.profiles, forms.policies, welcome_texts.WHICH)
        page.chosen.connect(lambda profile: self._fill(theme, profile))
        self.page_ready.emit("welcome", page)

    def _bring_back(self, theme: Theme) -> None:
        """An office out of a backup, where its computer is gone."""
        from twaim_desk.ui.new_computer.wizard import NewComputer

        self._flow = wizard = NewComputer(self._worker, self._folder, self._clock)
        wizard.page_ready.connect(lambda page: self.page_ready.emit("welcome", page))
        wizard.busy.connect(lambda page: self.page_ready.emit("waiting", page))
        wizard.finished.connect(self.show_sign_in)
        wizard.ask_file(theme)

    def _set_up(self, theme: Theme, forms: Forms) -> None:
        """Lead through the set-up of a real office, from where it was left."""
        from twaim_desk.services.making import refuse_place
        from twaim_desk.services.set_up.draft import read_draft
        from twaim_desk.ui.set_up.flow import SetUp

        try:
            refuse_place(self._folder)  # rather than after all its steps
        except ExpectedError as error:
            self._worker.failed.emit(error)
            return
        draft = read_draft(self._folder)
        self._flow = flow = SetUp(self._worker, self._folder, self._clock, forms, draft)
        flow.page_ready.connect(self.page_ready)
        flow.left.connect(lambda theme: self.show_welcome(theme, forms))
        flow.made.connect(self.show_sign_in)
        flow.show(theme)

    def _fill(self, theme: Theme, profile: str) -> None:
        from twaim_desk.services.sample.office import make_sample
        from twaim_desk.ui.welcome.page import WaitPage

        folder, day = self._folder, today(self._clock)
        page = WaitPage(theme, welcome_texts.FILLING)
        self.page_ready.emit("waiting", page)

        def fill() -> None:
            made = make_sample(folder, profile, SAMPLE_PEOPLE, SAMPLE_REQUESTS, SAMPLE_SEED, day)
            made.desk.store.dispose()

        self._worker.save(page, fill, lambda _: self.show_sign_in(theme))

    def _enter(self, page: SignInPage, name: str, password: str) -> None:
        folder, clock = self._folder, self._clock

        def enter() -> Entrance | ExpectedError:
            try:
                return come_in()
            except ExpectedError as error:
                return error

        def come_in() -> Entrance:
            from twaim_desk.domain.roles import actions_of
            from twaim_desk.services.office import open_office
            from twaim_desk.services.office_folder import read_office
            from twaim_desk.services.office_forms import office_forms
            from twaim_desk.services.standing import notice_of

            desk = open_office(folder, name, password, clock)
            sample, actions = read_office(folder).sample, actions_of(desk.roles, desk.role)
            with desk.reading() as session:
                association = office_forms(session).association
            typed, notice, behind = name.strip(), notice_of(desk), desk.is_clock_behind()
            return Entrance(
                desk, association, typed, sample, actions, desk.must_sign, notice, behind
            )

        self._worker.save(page, enter, lambda answer: self._entered(page, answer))

    def _entered(self, page: SignInPage, answer: Entrance | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            page.refuse(answer.user_message)
        else:
            self.entered.emit(answer)


def _sample_hint() -> str:
    from twaim_desk.services.sample.office import PASSWORD, ROLES

    return texts.SAMPLE_USERS.format(users="، ".join(ROLES), password=PASSWORD)
