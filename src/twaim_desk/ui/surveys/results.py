"""What a round found, as tables: question by question, and by service or department."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from twaim_desk.domain.survey_results import Results, Tally
from twaim_desk.services.survey_rounds import OpenedRound
from twaim_desk.texts import surveys as texts
from twaim_desk.texts.rows import SEPARATOR
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.surveys.reading import number_said, share_said
from twaim_desk.ui.widgets.basics import bare, card, label

_TOP = Qt.AlignmentFlag.AlignTop


def results_card(around: Surroundings, opened: OpenedRound) -> QFrame:
    """Everything that may be told of a round; of one that runs, why nothing is told yet."""
    frame, inside = card(around.theme, spacing=10, padding=16)
    results = opened.results
    if results is None:
        inside.addWidget(label(texts.TOLD_LATER, "soft", wrap=True))
    elif all(one.whole is None for one in results.found):
        inside.addWidget(label(texts.TOO_FEW, "soft", wrap=True))
    else:
        inside.addWidget(_by_question(around, opened, results))
        if results.groups:
            _add_groups(around, opened, results, inside)
        inside.addWidget(label(texts.SMALL_GROUPS, "caption", wrap=True))
    inside.addWidget(label(opened.asked.right, "caption", wrap=True))
    return frame


def _by_question(around: Surroundings, opened: OpenedRound, results: Results) -> QWidget:
    scale = opened.asked.scale
    heads = (texts.QUESTION, texts.ANSWERED, *scale, texts.SHARE.format(level=scale[0]))
    rows = [
        (
            f"{number_said(around, at)}. {one.question.text}",
            *_cells(around, one.whole, len(scale)),
        )
        for at, one in enumerate(results.found, start=1)
    ]
    return _table(around, heads, rows)


def _cells(around: Surroundings, tally: Tally | None, levels: int) -> tuple[str, ...]:
    if tally is None:
        return (texts.NOT_TOLD, *("" for _ in range(levels + 1)))
    counts = (number_said(around, count) for count in (tally.count, *tally.counts))
    return (*counts, share_said(around, tally.share))


def _add_groups(
    around: Surroundings, opened: OpenedRound, results: Results, inside: QVBoxLayout
) -> None:
    split = texts.SPLITS[opened.split]
    title = texts.BY_GROUP.format(level=opened.asked.scale[0], split=split)
    heads = (
        texts.GROUPS[opened.split],
        *(number_said(around, at) for at in range(1, len(results.found) + 1)),
    )
    rows = [
        (group.title, *(_share(around, one.groups.get(group.id)) for one in results.found))
        for group in results.groups
    ]
    inside.addWidget(label(title, "captionStrong", wrap=True))
    inside.addWidget(_table(around, heads, rows))


def _share(around: Surroundings, tally: Tally | None) -> str:
    return "" if tally is None else share_said(around, tally.share)


def _table(around: Surroundings, heads: Sequence[str], rows: Sequence[tuple[str, ...]]) -> QWidget:
    """A grid of words; its first column has the room that the numbers leave."""
    made, down = bare(around.theme, spacing=0)
    grid = QGridLayout()
    grid.setHorizontalSpacing(around.theme.pixels(14))
    grid.setVerticalSpacing(around.theme.pixels(6))
    for column, head in enumerate(heads):
        grid.addWidget(label(head, "captionStrong", wrap=column == 0), 0, column, _TOP)
    for at, row in enumerate(rows, start=1):
        for column, words in enumerate(row):
            said = label(words, None if column else "soft", wrap=column == 0)
            if column:
                said.setAccessibleName(f"{row[0]}{SEPARATOR}{heads[column]}: {words}")
            grid.addWidget(said, at, column, _TOP)
    grid.setColumnStretch(0, 1)
    down.addLayout(grid)
    return made
