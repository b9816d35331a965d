"""The backups: their age, their places, each of them; making one, and rehearsing a restore."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton

from twaim_desk.domain.backup_age import Concern
from twaim_desk.errors import ExpectedError
from twaim_desk.services.backup_list import Overview, overview
from twaim_desk.services.backup_places import FIRST, SECOND, Kept, Place, choose_place
from twaim_desk.services.daily_backup import Report, back_up_now
from twaim_desk.services.rehearsal import Comparison, rehearse
from twaim_desk.services.restore_over import restore_over
from twaim_desk.texts import backups_page as texts
from twaim_desk.ui.backups.lines import day_of, row_of
from twaim_desk.ui.backups.place_card import PlaceCard
from twaim_desk.ui.door import Entrance
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.widgets.basics import Page, card, label, set_state
from twaim_desk.ui.widgets.pill import Pill
from twaim_desk.ui.widgets.second_person import SecondPersonLine
from twaim_desk.ui.worker import Worker, tried

_LEAST_ROWS_HEIGHT = 160


class BackupsPage(Page):
    """Reads the places behind the window; `changed` asks for the page anew, with what was done."""

    changed = Signal(str)

    def __init__(
        self, surroundings: Surroundings, entrance: Entrance, worker: Worker, told: str | None
    ) -> None:
        super().__init__(surroundings.theme, spacing=12)
        self._around, self._desk, self._worker = surroundings, entrance.desk, worker
        self.kept = told or ""
        self._asked: Kept | None = None
        self.ask_folder: Callable[[], str] = self._ask_folder
        may_choose = "backup.place" in entrance.actions
        self.places = {
            name: PlaceCard(surroundings.theme, name, may_choose=may_choose)
            for name in (FIRST, SECOND)
        }
        self.age = Pill("", "neutral")
        self.note = label(self.kept, "strong", wrap=True)
        self.now, self.rehearse = QPushButton(texts.NOW), QPushButton(texts.REHEARSE)
        self.over = QPushButton(texts.OVER)
        if "backup.restore" not in entrance.actions:
            self.over.hide()
        self.line = SecondPersonLine(surroundings.theme, self._desk.roles, "backup.restore")
        self.list = QListWidget()
        self._lay_out()
        self._connect()
        desk, digits = self._desk, surroundings.association.profile.digits
        worker.read(self, lambda: overview(desk, digits), self._show)

    def back(self) -> bool:
        """Whether Esc left the line of the second person instead of the page."""
        return self.line.back()

    def _lay_out(self) -> None:
        theme = self._around.theme
        head = QHBoxLayout()
        head.addWidget(label(texts.TITLE, "title"))
        head.addWidget(self.age)
        head.addStretch()
        self.down.addLayout(head)
        self.down.addWidget(label(texts.EXPLAINED, "soft", wrap=True))
        across = QHBoxLayout()
        across.setSpacing(theme.pixels(12))
        for one in self.places.values():
            across.addWidget(one, 1)
        self.down.addLayout(across)
        frame, layout = card(theme, padding=16)
        buttons = QHBoxLayout()
        self.now.setProperty("kind", "primary")
        for button in (self.now, self.rehearse, self.over):
            buttons.addWidget(button)
        buttons.addStretch()
        layout.addLayout(buttons)
        layout.addWidget(self.line)
        layout.addWidget(self.note)
        layout.addWidget(label(texts.LIST, "captionStrong"))
        layout.addWidget(self.list, 1)
        self.note.setVisible(bool(self.kept))
        self.down.addWidget(frame, 1)
        self.list.setAccessibleName(texts.LIST)
        self.list.setMinimumHeight(theme.pixels(_LEAST_ROWS_HEIGHT))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusProxy(self.now)

    def _connect(self) -> None:
        self.now.clicked.connect(self._make)
        self.rehearse.clicked.connect(self._rehearse)
        self.list.itemActivated.connect(lambda _: self._rehearse())
        self.list.currentRowChanged.connect(lambda _: self._offer())
        self.over.clicked.connect(self._ask_second)
        self.line.confirmed.connect(self._restore)
        self._offer()
        for name, one in self.places.items():
            one.choose.clicked.connect(lambda _=False, name=name: self._choose(name))

    def _show(self, seen: Overview) -> None:
        calm = "database-backup" if seen.age.concern is Concern.NONE else ""
        self.age.say(seen.age.sentence, seen.age.concern.value, calm)
        for name, one in self.places.items():
            one.show_place(seen.place(name), same_disk=name in seen.same_disk - {FIRST})
        self.list.clear()
        for kept in seen.files:
            item = QListWidgetItem(row_of(kept, self._around))
            item.setData(Qt.ItemDataRole.UserRole, kept)
            self.list.addItem(item)
        if not seen.files:
            empty = QListWidgetItem(texts.NONE)
            empty.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(empty)
        self.list.setCurrentRow(0 if seen.files else -1)
        self._offer()

    def _offer(self) -> None:
        for button in (self.rehearse, self.over):
            button.setEnabled(self._chosen() is not None)

    def _chosen(self) -> Kept | None:
        row = self.list.currentRow()
        kept = None if row < 0 else self.list.item(row).data(Qt.ItemDataRole.UserRole)
        return kept if isinstance(kept, Kept) else None

    def _make(self) -> None:
        desk = self._desk
        self._begin(texts.MAKING)
        self._worker.save(self, tried(lambda: back_up_now(desk)), self._made)

    def _made(self, answer: Report | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._refuse(answer)
        else:
            self.changed.emit(answer.sentence)

    def _rehearse(self) -> None:
        if (kept := self._chosen()) is not None:
            desk, file = self._desk, kept.file
            self._begin(texts.REHEARSING)
            self._worker.save(self, tried(lambda: rehearse(desk, file)), self._rehearsed)

    def _rehearsed(self, answer: Comparison | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._refuse(answer)
            return
        digits = self._around.association.profile.digits
        first = texts.REHEARSED.format(day=day_of(answer.made_at.date(), self._around))
        lines = [first, *answer.lines(digits), *([texts.LOST] if answer.lost else [])]
        self._say("\n".join(lines), is_problem=answer.lost)

    def _ask_second(self) -> None:
        if (kept := self._chosen()) is not None and kept.moment is not None:
            day = day_of(kept.moment.date(), self._around)
            self._asked = kept
            self._say(texts.ABOUT_OVER.format(day=day))
            self.line.ask()

    def _restore(self, name: str, password: str) -> None:
        if self._asked is not None:
            desk, file = self._desk, self._asked.file  # whatever is chosen in the list by now
            job = tried(lambda: restore_over(desk, file, name, password))
            self._worker.save(self, job, self._restored)

    def _restored(self, answer: Comparison | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self.line.refuse(answer.user_message)
            return
        self.line.done()
        lines = answer.lines(self._around.association.profile.digits)
        self.changed.emit("\n".join([texts.PUT_BACK, *lines]))

    def _choose(self, name: str) -> None:
        if folder := self.ask_folder():
            desk = self._desk
            job = tried(lambda: choose_place(desk, name, Path(folder)))
            self._worker.save(self, job, self._placed)

    def _placed(self, answer: Place | ExpectedError) -> None:
        if isinstance(answer, ExpectedError):
            self._refuse(answer)
        else:
            self.changed.emit(texts.CHOSEN)

    def _begin(self, sentence: str) -> None:
        for button in (self.now, self.rehearse, self.over):
            button.setEnabled(False)
        self._say(sentence)

    def _refuse(self, error: ExpectedError) -> None:
        self._say(error.user_message, is_problem=True)

    def _say(self, sentence: str, *, is_problem: bool = False) -> None:
        self.note.setText(sentence)
        self.note.show()
        set_state(self.note, "role", "problem" if is_problem else "strong")
        QTimer.singleShot(0, self.note, lambda: self.area.ensureWidgetVisible(self.note))
        if sentence not in {texts.MAKING, texts.REHEARSING}:
            self.now.setEnabled(True)
            self._offer()

    def _ask_folder(self) -> str:
        return QFileDialog.getExistingDirectory(self, texts.CHOOSE_FOLDER)
