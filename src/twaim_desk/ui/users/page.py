"""The people who may sign in: the list, and what can be done for the one that is chosen."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from twaim_desk.domain.written_dates import hijri_in_words
from twaim_desk.errors import ExpectedError
from twaim_desk.services import users
from twaim_desk.services.desk import Desk
from twaim_desk.services.users import UserLine
from twaim_desk.texts import users as texts
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.users.forms import AddForm, Form, OffForm, PasswordForm, RoleForm
from twaim_desk.ui.widgets.basics import Page, label, set_state
from twaim_desk.ui.widgets.rows import Row, Rows
from twaim_desk.ui.worker import Worker, tried

_LIST_WIDTH = 330


class UsersPage(Page):
    """A user is chosen on the list; the acts beside it are number keys."""

    def __init__(self, surroundings: Surroundings, desk: Desk, worker: Worker) -> None:
        super().__init__(surroundings.theme)
        self._surroundings, self._desk, self._worker = surroundings, desk, worker
        self.said = label("", "done", wrap=True)
        self.users = QListWidget()
        self.users.setAccessibleName(texts.LIST)
        self.users.setWordWrap(True)
        self.users.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.users.setMinimumWidth(surroundings.theme.pixels(_LIST_WIDTH))
        self.said.hide()
        self.users.currentRowChanged.connect(self._show_acts)
        self.users.installEventFilter(self)
        self._listed: tuple[UserLine, ...] = ()
        self.form: Form | None = None
        self.acts: Rows | None = None
        self._side = QVBoxLayout()
        across = QHBoxLayout()
        across.setSpacing(surroundings.theme.pixels(16))
        across.addWidget(self.users, 1)
        across.addLayout(self._side, 1)
        self.down.addWidget(label(texts.TITLE, "title"))
        self.down.addWidget(self.said)
        self.down.addLayout(across, 1)
        self.setFocusProxy(self.users)
        self._read()

    def back(self) -> bool:
        """Leave the form, or in it the second person's line."""
        if self.form is None:
            return False
        if not self.form.back():
            self._show_acts()
            self.users.setFocus()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On the list a digit is an act for the one that is chosen."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_digit = event.text().isdecimal()
            if is_digit and self.acts is not None:
                self.acts.keyPressEvent(event)
            return is_digit
        return super().eventFilter(watched, event)

    def _read(self) -> None:
        desk = self._desk
        self._worker.save(self, tried(lambda: users.list_users(desk)), self._show)

    def _show(self, answer: tuple[UserLine, ...] | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._say(answer.user_message, is_problem=True)
            return
        chosen = max(self.users.currentRow(), 0)
        self._listed = answer
        self.users.clear()
        for user in answer:
            self.users.addItem(self._line(user))
        self.users.setCurrentRow(min(chosen, len(answer) - 1))

    def _line(self, user: UserLine) -> str:
        roles = {role.id: role.masculine for role in self._desk.roles.roles}
        last = texts.NEVER
        if user.last_sign_in is not None:
            association = self._surroundings.association
            day = association.forms.table.from_gregorian(user.last_sign_in.astimezone().date())
            last = texts.LAST.format(day=hijri_in_words(day, association.profile.digits))
        state = texts.ACTIVE if user.active else texts.OFF
        role = roles.get(user.role, user.role)
        first = texts.LINE.format(full_name=f"\u2068{user.full_name}\u2069", role=role)
        about = texts.LINE_ABOUT.format(name=f"\u2068{user.name}\u2069", state=state, last=last)
        return f"{first}\n{about}"

    def _chosen(self) -> UserLine | None:
        row = self.users.currentRow()
        return self._listed[row] if 0 <= row < len(self._listed) else None

    def _show_acts(self) -> None:
        """What can be done for the one that is chosen."""
        user = self._chosen()
        if user is None:
            return
        acts: list[tuple[Row, Callable[[], Form]]] = [
            (Row(texts.ADD, texts.ADD_ABOUT), partial(self._add_form)),
            *self._acts_for(user),
        ]
        self.acts = Rows(self._surroundings.theme, [row for row, _ in acts])
        self.acts.chosen.connect(lambda at: self._open(acts[at][1]()))
        self.form = None
        self._put(self.acts)

    def _acts_for(self, user: UserLine) -> list[tuple[Row, Callable[[], Form]]]:
        password = partial(self._password_form, user)
        if not user.active:
            return [(Row(texts.SWITCH_ON, texts.SWITCH_ON_ABOUT), password)]
        return [
            (Row(texts.PASSWORD, texts.PASSWORD_ABOUT), password),
            (Row(texts.ROLE, texts.ROLE_ABOUT), partial(self._role_form, user)),
            (Row(texts.SWITCH_OFF, texts.SWITCH_OFF_ABOUT), partial(self._off_form, user)),
        ]

    def _open(self, form: Form) -> None:
        self._say("")
        self.acts, self.form = None, form
        form.left.connect(self.back)
        self._put(form)
        form.setFocus()

    def _say(self, sentence: str, *, is_problem: bool = False) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        set_state(self.said, "role", "problem" if is_problem else "done")

    def _put(self, widget: QWidget) -> None:
        while (item := self._side.takeAt(0)) is not None:
            if (before := item.widget()) is not None:
                before.hide()
                before.deleteLater()
        self._side.addWidget(widget)
        self._side.addStretch()

    def _add_form(self) -> Form:
        form = AddForm(self._surroundings.theme, self._desk.roles)

        def submit() -> None:
            user, desk = form.user(), self._desk
            if user is not None:
                self._save(lambda: users.add(desk, user), texts.ADDED)

        form.submitted.connect(submit)
        return form

    def _password_form(self, user: UserLine) -> Form:
        form = PasswordForm(self._surroundings.theme, user)

        def submit() -> None:
            password, desk = form.password.password(), self._desk
            if password is not None:
                act = partial(users.give_password, desk, user.id, password)
                self._save(act, texts.PASSWORD_GIVEN)

        form.submitted.connect(submit)
        return form

    def _role_form(self, user: UserLine) -> Form:
        form = RoleForm(self._surroundings.theme, self._desk.roles, user)

        def confirm(name: str, password: str) -> None:
            act = partial(users.change_role, self._desk, user.id, form.role.role(), name, password)
            self._save(act, texts.ROLE_CHANGED)

        form.submitted.connect(form.second.ask)
        form.second.confirmed.connect(confirm)
        return form

    def _off_form(self, user: UserLine) -> Form:
        form = OffForm(self._surroundings.theme, user)
        act = partial(users.switch_off, self._desk, user.id)
        form.submitted.connect(lambda: self._save(act, texts.SWITCHED_OFF))
        return form

    def _save(self, act: Callable[[], object], done: str) -> None:
        form = self.form
        if form is None:
            return
        form.button.setEnabled(False)
        form.problem.setText("")
        self._worker.save(form, tried(act), lambda answer: self._saved(form, answer, done))

    def _saved(self, form: Form, answer: object, done: str) -> None:
        form.button.setEnabled(True)
        if isinstance(answer, ExpectedError):
            form.refuse(answer.user_message)
            return
        self._say(done)
        self._show_acts()
        self.users.setFocus()
        self._read()
