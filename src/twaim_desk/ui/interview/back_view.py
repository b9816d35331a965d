"""The data of a known person, read back to him before he is asked what changed."""

from PySide6.QtWidgets import QGridLayout, QWidget

from twaim_desk.domain.asks import Block
from twaim_desk.domain.interview.person import category_asks, full_name
from twaim_desk.domain.interview.service import asks_income
from twaim_desk.domain.interview.value import Interview
from twaim_desk.texts import interview_page as texts
from twaim_desk.ui.interview.views import BlockView
from twaim_desk.ui.tokens import Theme
from twaim_desk.ui.widgets.basics import label

_DIGITS_SHOWN = 4


class BackView(BlockView):
    """Five lines read back; income, health and the whole identity number are never among them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._lines = QWidget()
        self._grid = QGridLayout(self._lines)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.pixels(24))
        self._grid.setVerticalSpacing(theme.pixels(8))
        self._grid.setColumnStretch(1, 1)
        self.inside.insertWidget(1, self._lines)

    def show_block(self, interview: Interview, block: Block) -> None:
        """Show what is read back, then the question."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for row, (name, value) in enumerate(read_back(interview)):
            self._grid.addWidget(label(name, "soft"), row, 0)
            self._grid.addWidget(label(value, "largeStrong", wrap=True), row, 1)
        super().show_block(interview, block)


def read_back(interview: Interview) -> list[tuple[str, str]]:
    """The lines that are read to the person, each with its name."""
    category = interview.rules.categories.get(interview.text("person.category"))
    phone = interview.text("person.phone")[-_DIGITS_SHOWN:]
    lines = [
        (texts.BACK_NAME, full_name(interview)),
        (texts.BACK_PHONE, texts.ENDS_IN.format(digits=phone) if phone else texts.UNKNOWN),
        (texts.BACK_DISTRICT, interview.text("person.district") or texts.UNKNOWN),
    ]
    if category is not None or category_asks(interview):
        lines.append((texts.BACK_CATEGORY, texts.UNKNOWN if category is None else category.title))
    if asks_income(interview):
        income = "q.monthly_income" in interview.record
        lines.append((texts.BACK_INCOME, texts.ON_RECORD if income else texts.UNKNOWN))
    return lines
