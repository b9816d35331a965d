"""What is filled in to change a user: one form for each act."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton

from twaim_desk.domain.roles import Roles
from twaim_desk.services.office import NewUser
from twaim_desk.services.passwords import weakness
from twaim_desk.services.users import UserLine
from twaim_desk.texts import users as texts
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import card, label
from twaim_desk.ui.widgets.choice import Choice
from twaim_desk.ui.widgets.new_password import NewPassword
from twaim_desk.ui.widgets.second_person import SecondPersonLine


class RoleBox(Choice):
    """One of the roles."""

    def __init__(self, theme: Theme, roles: Roles, chosen: str | None = None) -> None:
        super().__init__(theme, texts.ROLE_FIELD)
        for role in roles.roles:
            self.addItem(role.masculine, role.id)
        if chosen is not None:
            self.setCurrentIndex(self.findData(chosen))

    def role(self) -> str:
        """The role that is chosen."""
        return str(self.currentData())


class Form(QFrame):
    """A card with a title, a button that submits and one that leaves; `first` has the focus."""

    submitted = Signal()
    left = Signal()

    def __init__(self, theme: Theme, title: str, button: str = texts.SAVE) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.theme = theme
        _, self.down = card(theme)
        self.setLayout(self.down)
        self.button, self.leave = QPushButton(button), QPushButton(texts.LEAVE)
        self.button.setProperty("kind", "primary")
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        self.down.addWidget(label(title, "subtitle", wrap=True))
        self.button.clicked.connect(self.submitted)
        self.leave.clicked.connect(self.left)

    def add_buttons(self) -> None:
        """The end of the form."""
        across = QHBoxLayout()
        across.setSpacing(self.theme.pixels(8))
        across.addWidget(self.button)
        across.addWidget(self.leave)
        across.addStretch()
        self.down.addWidget(self.problem)
        self.down.addLayout(across)

    def add_field(self, name: str) -> QLineEdit:
        """A field of one line with its name over it."""
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setMaxLength(200)
        self.down.addWidget(label(name, "captionStrong"))
        self.down.addWidget(field)
        return field

    def refuse(self, sentence: str) -> None:
        """Say why not; what was typed stays."""
        self.button.setEnabled(True)
        self.problem.setText(sentence)
        self.problem.show()

    def back(self) -> bool:
        """One step back within the form, if there is one."""
        return False


class AddForm(Form):
    """A new user."""

    def __init__(self, theme: Theme, roles: Roles) -> None:
        super().__init__(theme, texts.ADD)
        self.name = self.add_field(texts.NAME)
        self.full_name = self.add_field(texts.FULL_NAME)
        self.role = RoleBox(theme, roles)
        self.down.addWidget(label(texts.ROLE_FIELD, "captionStrong"))
        self.down.addWidget(self.role)
        self.password = NewPassword(theme, self._weakness)
        self.down.addWidget(self.password)
        self.down.addWidget(label(texts.FIRST_PASSWORD, "caption", wrap=True))
        self.add_buttons()
        for field in (self.name, self.full_name):
            field.textEdited.connect(self.password.look_again)
        self.name.returnPressed.connect(self.full_name.setFocus)
        self.full_name.returnPressed.connect(self.role.setFocus)
        self.password.entered.connect(self.button.click)
        self.setFocusProxy(self.name)

    def user(self) -> NewUser | None:
        """Who is to be added, or None after saying what is wrong with his password."""
        password = self.password.password()
        if password is None:
            return None
        name, full_name = self.name.text().strip(), self.full_name.text().strip()
        return NewUser(name, self.role.role(), password, full_name)

    def _weakness(self, password: str) -> str | None:
        return weakness(password, f"{self.name.text()} {self.full_name.text()}")


class PasswordForm(Form):
    """A new password of a user, who may have been switched off."""

    def __init__(self, theme: Theme, user: UserLine) -> None:
        super().__init__(theme, texts.NEW_PASSWORD.format(name=user.full_name))
        named = f"{user.name} {user.full_name}"
        self.password = NewPassword(theme, partial(weakness, name=named))
        self.down.addWidget(self.password)
        self.down.addWidget(label(texts.FIRST_PASSWORD, "caption", wrap=True))
        self.add_buttons()
        self.password.entered.connect(self.button.click)
        self.setFocusProxy(self.password.new)


class RoleForm(Form):
    """Another role of a user; the line below it is for the second person."""

    def __init__(self, theme: Theme, roles: Roles, user: UserLine) -> None:
        super().__init__(theme, texts.CHOOSE_ROLE.format(name=user.full_name))
        self.role = RoleBox(theme, roles, user.role)
        self.second = SecondPersonLine(theme, roles, "users.role")
        self.down.addWidget(self.role)
        self.add_buttons()
        self.down.addWidget(self.second)
        self.setFocusProxy(self.role)

    def refuse(self, sentence: str) -> None:
        """Said where the second person stands."""
        self.second.refuse(sentence)

    def back(self) -> bool:
        """The second person leaves first."""
        return self.second.back()


class OffForm(Form):
    """Asked once more before an account is switched off."""

    def __init__(self, theme: Theme, user: UserLine) -> None:
        super().__init__(theme, texts.SWITCH_OFF, texts.SWITCH_OFF)
        self.down.addWidget(label(texts.OFF_SURE.format(name=user.full_name), wrap=True))
        self.add_buttons()
        self.setFocusProxy(self.leave)
