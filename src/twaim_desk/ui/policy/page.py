"""The policy of the association, clause by clause, to be read at the desk."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from twaim_desk.domain.policy import Clause, Policy, Section
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.errors import ExpectedError
from twaim_desk.services.desk import Desk
from twaim_desk.services.register import RegisterLine, own_version
from twaim_desk.texts import policies as register_texts
from twaim_desk.texts import policy as texts
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.policies.words import approval_of, review_of
from twaim_desk.ui.widgets.basics import Page, card, label
from twaim_desk.ui.worker import Worker, tried


class PolicyPage(Page):
    """Sections and clauses of the policy, in the order of its text; in an office its version."""

    def __init__(
        self, surroundings: Surroundings, desk: Desk | None = None, worker: Worker | None = None
    ) -> None:
        super().__init__(surroundings.theme, spacing=4)
        self._surroundings = surroundings
        policy = surroundings.association.policy
        self.down.addWidget(label(policy.title, "title", wrap=True))
        self.adopted = label(self._adoption(policy), "soft", wrap=True)
        self.down.addWidget(self.adopted)
        self.down.addSpacing(surroundings.theme.pixels(12))
        self.down.addWidget(self._sections(policy))
        self.down.addStretch()
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(policy.title)
        self.setFocusProxy(self.area)
        if desk is not None and worker is not None:
            worker.read(self, tried(lambda: own_version(desk)), self._tell_version)

    def _tell_version(self, answer: RegisterLine | ExpectedError | None) -> None:
        """In an office its register knows which version this is, and who approved it."""
        if not isinstance(answer, RegisterLine):
            return
        association = self._surroundings.association
        said = (
            register_texts.OF_VERSION.format(version=answer.version),
            approval_of(association, answer),
            review_of(association, answer),
        )
        self.adopted.setText(register_texts.SEPARATOR.join(said))

    def _adoption(self, policy: Policy) -> str:
        adopted = policy.adopted
        if adopted is None:
            return texts.NOT_STATED
        association = self._surroundings.association
        on = both_calendars(adopted.on, association.forms.table, association.profile.digits)
        return texts.ADOPTED.format(by=adopted.by, session=adopted.session, on=on)

    def _sections(self, policy: Policy) -> QWidget:
        theme = self._surroundings.theme
        every = QWidget()
        down = QVBoxLayout(every)
        down.setContentsMargins(0, 0, theme.pixels(8), 0)
        down.setSpacing(theme.pixels(12))
        for section in policy.sections:
            clauses = [one for one in policy.clauses if one.section == section.id]
            if clauses:
                down.addWidget(self._section(section, clauses))
        return every

    def _section(self, section: Section, clauses: list[Clause]) -> QFrame:
        theme = self._surroundings.theme
        frame, layout = card(theme, padding=16)
        layout.addWidget(label(section.title, "subtitle", wrap=True))
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(theme.pixels(12))
        for row, clause in enumerate(clauses):
            if clause.id != section.title:
                name = label(clause.id, "chip")
                name.setAccessibleName(texts.CLAUSE_NAME.format(id=clause.id))
                grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(clause.text, wrap=True), row, 1)
        layout.addLayout(grid)
        return frame
