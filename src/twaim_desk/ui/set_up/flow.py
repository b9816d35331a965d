"""Leads through a set-up: which step comes, what was typed and is kept, the office at last."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from twaim_desk.clock import Clock, today
from twaim_desk.domain.forms import Forms
from twaim_desk.errors import ExpectedError
from twaim_desk.services.before_office import Association
from twaim_desk.services.office import Recovery, new_recovery, shipped_roles
from twaim_desk.services.set_up.draft import Draft, keep_draft
from twaim_desk.services.set_up.plan import association_in, make_office, shipped_head
from twaim_desk.services.set_up.recovery import words_to_ask
from twaim_desk.texts import set_up as texts
from twaim_desk.ui.set_up import people
from twaim_desk.ui.set_up.context import Context
from twaim_desk.ui.set_up.lists import AssociationPage, FinishPage, RowsPage
from twaim_desk.ui.set_up.pages import (
    BackupPage,
    LetterheadPage,
    PersonPage,
    ceiling_page,
    committee_page,
)
from twaim_desk.ui.set_up.parts import PartPage, proof_page
from twaim_desk.ui.set_up.printing import part_print_page, printer_page
from twaim_desk.ui.set_up.step_page import StepPage
from twaim_desk.ui.set_up.steps import (
    BACKUP,
    CEILING,
    CHIEFS,
    FINISH,
    FIRST,
    LETTERHEAD,
    OTHER,
    OTHERS,
    PART,
    PRINT,
    PRINTER,
    PROOF,
    heading_of,
    part_of,
    steps_of,
)
from twaim_desk.ui.set_up.summary import lines_of
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.welcome.page import WaitPage
from twaim_desk.ui.worker import Worker, tried

PLACE, WAITING = "set_up", "waiting"
_NOTHING_TYPED = frozenset({OTHERS, PRINTER, FINISH})
_SECRET = (PART, PRINT, PROOF)
_PAGES: dict[str, Callable[[Context], StepPage]] = {
    CEILING: ceiling_page,
    LETTERHEAD: LetterheadPage,
    BACKUP: BackupPage,
}


class SetUp(QObject):
    """Shows one step after the other; `left` when one goes back from the first, `made` at the end.

    Passwords and recovery parts live in here and nowhere else, until the office is made.
    """

    page_ready = Signal(str, QWidget)
    left = Signal(object)
    made = Signal(object, str)

    def __init__(
        self, worker: Worker, folder: Path, clock: Clock, forms: Forms, draft: Draft | None
    ) -> None:
        super().__init__()
        self._worker, self._folder, self._clock, self._forms = worker, folder, clock, forms
        known = draft or Draft()
        self.typed = {step: dict(fields) for step, fields in known.typed.items()}
        self._passwords: dict[str, str] = {}
        self._recovery: Recovery | None = None
        self._asked: dict[str, list[int]] = {}
        self._adding = ""
        self._page: StepPage | None = None
        self.step = self._first_open(known.step)

    def show(self, theme: Theme) -> None:
        """The step where one is, with what was typed into it before."""
        page = self._page_of(self.step, theme)
        page.restore(self._kept(self.step))
        page.went_on.connect(lambda: self._go_on(page))
        page.went_back.connect(lambda: self._go_back(page))
        for left in (page.leaving, page.field_left):
            left.connect(lambda: self._keep(page))
        self._page = page
        self.page_ready.emit(PLACE, page)

    @property
    def _association(self) -> Association | None:
        return association_in(self._forms, self.typed)

    @property
    def _name(self) -> str:
        return self.typed.get(LETTERHEAD, {}).get("name", "")

    def _first_open(self, left_at: str) -> str:
        """The step where it was left, or an earlier one that has to be done again."""
        steps = steps_of(self._association)
        for step in steps:
            is_open = step in CHIEFS and step not in self._passwords
            if step == left_at or is_open or (step == FIRST and self._association is None):
                return step
        return FIRST

    def _go_to(self, step: str, theme: Theme) -> None:
        self.step = step
        self.show(theme)

    def _go_on(self, page: StepPage) -> None:
        step = self.step
        self._take(page)
        if step == OTHERS and self._lacking():
            page.refuse(texts.PASSWORDS_LACKING)
            return
        if step == FINISH:
            self._make(page.theme)
            return
        steps = steps_of(self._association)
        counted = part_of(step) if step.startswith(PRINT) else step
        after = OTHERS if step.startswith(OTHER) else steps[steps.index(counted) + 1]
        self.step = after
        self._save()
        self.show(page.theme)

    def _go_back(self, page: StepPage) -> None:
        self._keep(page)
        if self.step == FIRST:
            self.left.emit(page.theme)
        elif self.step.startswith(OTHER):
            self._go_to(OTHERS, page.theme)
        elif self.step.startswith(PRINT):
            self._go_to(part_of(self.step), page.theme)
        else:
            steps = steps_of(self._association)
            self._go_to(steps[steps.index(self.step) - 1], page.theme)

    def _keep(self, page: StepPage) -> None:
        """What was typed so far, as it is: right or wrong."""
        fields = page is self._page and self.step not in {FIRST, *_NOTHING_TYPED}
        if fields and not self.step.startswith((OTHER, *_SECRET)):
            self.typed[self.step] = page.typed()
        if page is self._page and self._association is not None:
            self._save()

    def _take(self, page: StepPage) -> None:
        """What was typed into a step that is complete."""
        step, typed = self.step, page.typed()
        if isinstance(page, PersonPage):
            self._passwords[step.removeprefix(OTHER)] = page.password
        if step.startswith(OTHER):
            other = self._other(step)._replace(**typed)
            self.typed[OTHERS] = people.with_other(self.typed, other)
        elif step == FIRST:
            self._choose(typed["profile"])
        elif step not in _NOTHING_TYPED and not step.startswith(_SECRET):
            self.typed[step] = typed

    def _choose(self, profile: str) -> None:
        """Another association has another letterhead, other committees, another ceiling."""
        if self.typed.get(FIRST, {}).get("profile") == profile:
            return
        kept = {step: self.typed[step] for step in (*CHIEFS, OTHERS, BACKUP) if step in self.typed}
        head = shipped_head(self._forms.profiles[profile])
        self.typed = {FIRST: {"profile": profile}, LETTERHEAD: head, **kept}

    def _other(self, step: str) -> people.Other:
        key = step.removeprefix(OTHER)
        known = {one.key: one for one in people.others_in(self.typed)}
        return known.get(key) or people.Other(key, self._adding, "", "")

    def _choose_other(self, at: int, theme: Theme) -> None:
        """A role to add somebody of, or one of those who were added."""
        roles, added = shipped_roles().roles, people.others_in(self.typed)
        if at < len(roles):
            self._adding = roles[at].id
            self._go_to(f"{OTHER}{people.next_key(self.typed)}", theme)
        else:
            self._go_to(f"{OTHER}{added[at - len(roles)].key}", theme)

    def _remove_other(self, theme: Theme) -> None:
        key = self.step.removeprefix(OTHER)
        self.typed[OTHERS] = people.without_other(self.typed, key)
        self._passwords.pop(key, None)
        self._go_to(OTHERS, theme)
        self._save()

    def _lacking(self) -> bool:
        return any(not one.password for one in people.people_in(self.typed, self._passwords))

    def _kept(self, step: str) -> dict[str, str]:
        """What was typed into a step before, with the password if it is still known."""
        if step.startswith(OTHER):
            other = self._other(step)
            typed = {"name": other.name, "full_name": other.full_name}
        else:
            typed = dict(self.typed.get(step, {}))
        password = self._passwords.get(step.removeprefix(OTHER), "")
        return typed | {"password": password, "again": password}

    def _page_of(self, step: str, theme: Theme) -> StepPage:
        association = self._association
        heading = heading_of(step, association)
        day = today(self._clock)
        context = Context(theme, association, day, self._folder, heading)
        if step == FIRST:
            return AssociationPage(context, self._forms)
        if step in CHIEFS or step.startswith(OTHER):
            return self._person_page(step, context)
        if step == OTHERS:
            return self._others_page(context)
        if step.startswith(_SECRET):
            return self._part_page(step, context)
        if step == PRINTER:
            return printer_page(context, self._worker, self.typed)
        if step == FINISH:
            everyone = people.people_in(self.typed, self._passwords)
            return FinishPage(context, lines_of(self.typed, context.chosen, everyone))
        return _PAGES.get(step, committee_page)(context)

    def _person_page(self, step: str, context: Context) -> PersonPage:
        key = step.removeprefix(OTHER)
        page = PersonPage(context, people.names_but(self.typed, key))
        if step.startswith(OTHER) and self._other(step).name:
            remove = page.add_button(texts.REMOVE)
            remove.clicked.connect(lambda: self._remove_other(page.theme))
        if self._kept(step).get("name") and key not in self._passwords:
            page.refuse(texts.PASSWORD_ANEW)
        return page

    def _others_page(self, context: Context) -> RowsPage:
        rows = people.rows_of(shipped_roles(), self.typed, self._passwords)
        page = RowsPage(context, rows, may_go_on=True)
        page.chosen.connect(lambda at: self._choose_other(at, page.theme))
        return page

    def _part_page(self, step: str, context: Context) -> StepPage:
        self._recovery = recovery = self._recovery or new_recovery()
        number = int(step.partition(":")[2])
        if step.startswith(PRINT):
            return part_print_page(context, self._worker, recovery, number, self._name)
        if step.startswith(PART):
            page = PartPage(context, recovery, number, self._name)
            page.print_asked.connect(lambda: self._go_to(f"{PRINT}{number}", page.theme))
            return page
        asked = self._asked.setdefault(step, words_to_ask(recovery, number))
        return proof_page(context, recovery, number, asked)

    def _make(self, theme: Theme) -> None:
        self.page_ready.emit(WAITING, WaitPage(theme, texts.MAKING))
        folder, clock, recovery = self._folder, self._clock, self._recovery or new_recovery()
        typed = {step: dict(fields) for step, fields in self.typed.items()}
        everyone = people.people_in(typed, self._passwords)
        job = tried(lambda: make_office(folder, typed, everyone, recovery, clock))
        self._worker.save(self, job, lambda answer: self._made(theme, answer))

    def _made(self, theme: Theme, answer: ExpectedError | None) -> None:
        if isinstance(answer, ExpectedError):
            self.show(theme)
            if self._page is not None:
                self._page.refuse(answer.user_message)
            return
        self._passwords, self._recovery = {}, None
        self.made.emit(theme, self.typed[CHIEFS[0]]["name"])

    def _save(self) -> None:
        draft = Draft(self.step, {step: dict(fields) for step, fields in self.typed.items()})
        folder = self._folder
        self._worker.save(self, lambda: keep_draft(folder, draft), lambda _: None)
