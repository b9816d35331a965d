"""The steps that ask for fields: the board's ceiling, letterhead, people, committees, backups."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from twaim_desk.domain.counting import DAY, counted
from twaim_desk.errors import RefusedInputError
from twaim_desk.services.logo import logo_from, logo_of, read_logo
from twaim_desk.services.set_up import answers
from twaim_desk.services.set_up.plan import DUTIES, LETTERHEAD, LOGO, WITHOUT
from twaim_desk.texts import set_up as texts
from twaim_desk.ui.greys import in_greys
from twaim_desk.ui.set_up.context import Context
from twaim_desk.ui.set_up.fields_page import Asked, FieldsPage
from twaim_desk.ui.widgets.basics import label

_LATIN_HEAD = {"licence", "licence_year", "unified_number", "phone", "email", "website", "account"}
_HEAD = {"name": answers.some_text, "unified_number": answers.unified_number}
_LOGO_HEIGHT = 72


class WithoutPage(FieldsPage):
    """Fields that may be left out altogether; what that means stands beside them."""

    def __init__(self, context: Context, asked: list[Asked], without: str, said: str) -> None:
        super().__init__(context.theme, context.heading, asked)
        self.is_without = False
        self.without = self.add_button(without)
        self.without.clicked.connect(self._go_without)
        below = QVBoxLayout(self.below)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(label(said, "soft", wrap=True))

    def try_on(self) -> None:
        """Go on with what was typed."""
        self.is_without = False
        super().try_on()

    def typed(self) -> dict[str, str]:
        """The fields, and whether they were left out."""
        return super().typed() | ({WITHOUT: "yes"} if self.is_without else {})

    def _go_without(self) -> None:
        self.is_without = True
        self.went_on.emit()


def ceiling_page(context: Context) -> WithoutPage:
    """The board's longest time to a reply, where the policy has none."""
    association = context.chosen
    days = answers.ceiling_days(association.profile, association.policy)
    least = association.policy.reply.min_calendar_days
    if least is not None:
        about = texts.CEILING_LEAST.format(days=counted(least, DAY))
        context = context.saying(f"{context.heading.about} {about}")
    asked = [
        Asked("days", texts.CEILING_DAYS, texts.CEILING_DAYS_ACCEPTS, days, latin=True),
        Asked("session", texts.CEILING_SESSION, texts.CEILING_SESSION_ACCEPTS, answers.some_text),
        Asked(
            "on",
            texts.CEILING_ON,
            texts.CEILING_ON_ACCEPTS,
            answers.past_day(association, context.today),
            latin=True,
        ),
    ]
    return WithoutPage(context, asked, texts.CEILING_WITHOUT, texts.CEILING_WITHOUT_SAID)


class LetterheadPage(FieldsPage):
    """What stands at the head of every paper, and the logo as it will be."""

    def __init__(self, context: Context) -> None:
        asked = [
            Asked(
                name,
                texts.LETTERHEAD_FIELDS[name],
                "",
                _HEAD.get(name, answers.any_text),
                latin=name in _LATIN_HEAD,
            )
            for name in LETTERHEAD
        ]
        asked.insert(1, Asked("prefix", texts.PREFIX, texts.PREFIX_ACCEPTS, answers.prefix, True))
        super().__init__(context.theme, context.heading, asked, columns=2)
        self._logo = ""
        self.picture = QLabel()
        self.picture.setAccessibleName(texts.LOGO)
        self.said = label(texts.LOGO_ACCEPTS, "caption")
        self.choose = QPushButton(texts.LOGO_CHOOSE)
        self.choose.clicked.connect(self._choose)
        across = QHBoxLayout(self.below)
        across.setContentsMargins(0, 0, 0, 0)
        for one in (label(texts.LOGO, "captionStrong"), self.choose, self.said, self.picture):
            across.addWidget(one)
        across.addStretch()

    def take_logo(self, file: Path) -> None:
        """Show the picture in a file, or say why it cannot be taken."""
        try:
            chosen = read_logo(file)
            greys = in_greys(chosen.content)  # as papers are printed, and can be drawn
            self._show_logo((chosen if greys is None else logo_of(greys)).text)
        except RefusedInputError as error:
            self.said.setText(error.user_message)

    def typed(self) -> dict[str, str]:
        """The fields and the logo."""
        return super().typed() | ({LOGO: self._logo} if self._logo else {})

    def restore(self, typed: dict[str, str]) -> None:
        """Put back the fields and the logo."""
        super().restore(typed)
        if typed.get(LOGO):
            self._show_logo(typed[LOGO])

    def _show_logo(self, text: str) -> None:
        picture = QPixmap()
        if not picture.loadFromData(logo_from(text).content):
            raise RefusedInputError("not_a_picture", texts.LOGO_REFUSALS["not_a_picture"])
        height = self.theme.pixels(_LOGO_HEIGHT)
        kept, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self.picture.setPixmap(picture.scaled(QSize(4 * height, height), kept, smooth))
        self.said.setText(texts.LOGO_TAKEN)
        self._logo = text

    def _choose(self) -> None:
        file, _ = QFileDialog.getOpenFileName(
            self, texts.LOGO_CHOOSE, "", "PNG, JPEG, SVG (*.png *.jpg *.jpeg *.svg)"
        )
        if file:
            self.take_logo(Path(file))


class PersonPage(FieldsPage):
    """Somebody who is to have an account, with a password typed twice."""

    def __init__(self, context: Context, taken: set[str]) -> None:
        asked = [
            Asked(
                "name",
                texts.USER_NAME,
                texts.USER_NAME_ACCEPTS,
                answers.sign_in_name(taken),
            ),
            Asked("full_name", texts.FULL_NAME, texts.FULL_NAME_ACCEPTS, answers.some_text),
            Asked(
                "password",
                texts.PASSWORD,
                texts.PASSWORD_ACCEPTS,
                lambda text: answers.new_password(text, self.fields["name"].edit.text()),
                latin=True,
                secret=True,
                strong=texts.PASSWORD_STRONG,
            ),
            Asked(
                "again",
                texts.PASSWORD_AGAIN,
                texts.PASSWORD_AGAIN_ACCEPTS,
                lambda text: text,
                latin=True,
                secret=True,
            ),
        ]
        super().__init__(context.theme, context.heading, asked)

    @property
    def password(self) -> str:
        """The password that was typed."""
        return self.fields["password"].edit.text()

    def is_sound(self) -> bool:
        """Whether the password was typed twice alike."""
        again = self.fields["again"]
        if again.edit.text() == self.password:
            return True
        again.refuse(texts.PASSWORDS_DIFFER)
        self.point_at(again)
        return False


def committee_page(context: Context) -> FieldsPage:
    """The members of a committee, as far as they are known."""
    asked = [Asked(duty, texts.DUTIES[duty], "", answers.any_text) for duty in DUTIES]
    return FieldsPage(context.theme, context.heading, asked)


class BackupPage(WithoutPage):
    """The folder for backups, and whether it would be lost with this machine."""

    def __init__(self, context: Context) -> None:
        read = answers.backup_place(context.folder)
        asked = Asked("place", texts.BACKUP_PLACE, texts.BACKUP_PLACE_ACCEPTS, read, latin=True)
        super().__init__(context, [asked], texts.BACKUP_WITHOUT, texts.BACKUP_WITHOUT_SAID)
        self._office = context.folder
        self.same_disk = label("", "problem", wrap=True)
        self.same_disk.hide()
        self.choose = QPushButton(texts.BROWSE)
        self.choose.setAccessibleName(texts.BACKUP_CHOOSE)
        self.choose.clicked.connect(self._choose)
        below = self.below.layout()
        assert isinstance(below, QVBoxLayout)
        below.insertWidget(0, self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        below.insertWidget(1, self.same_disk)
        self.fields["place"].accepted.connect(self._look)

    def _look(self, place: object) -> None:
        same = answers.is_same_disk(str(place), self._office)
        self.same_disk.setText(texts.BACKUP_SAME_DISK if same else "")
        self.same_disk.setVisible(same)

    def _choose(self) -> None:
        if folder := QFileDialog.getExistingDirectory(self, texts.BACKUP_CHOOSE):
            field = self.fields["place"]
            field.restore(folder)
            self._look(folder)
            field.edit.setFocus()
