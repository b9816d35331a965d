"""What every issued paper has in common: head, foot, and the mark of a practice office."""

from collections.abc import Sequence

from twaim_desk.domain.paper_parts import Half, Issue
from twaim_desk.domain.paper_words_shared import SharedWords
from twaim_desk.paper.blocks import entry
from twaim_desk.paper.document import Composed
from twaim_desk.paper.heads import Headline, again, foot, masthead
from twaim_desk.paper.phrases import day_in_words, employee_in_words
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip


def issued(
    sheet: Sheet,
    words: SharedWords,
    issue: Issue,
    headline: Headline,
    half: Half | None,
    strips: Sequence[Strip],
) -> Composed:
    """One copy of a paper with what stands between its head and its foot."""
    return Composed(
        title=headline.title,
        strips=[*masthead(sheet, words, issue, headline, half), *strips],
        again=again(sheet, words, issue, headline, half),
        foot=lambda number, pages: foot(sheet, words, issue, (number, pages)),
        across=words.sample if issue.sample else None,
    )


def issued_by(sheet: Sheet, words: SharedWords, issue: Issue) -> list[Strip]:
    """The day and the employee, for papers that the employee does not sign."""
    return [
        *entry(sheet, words.issued_on, day_in_words(sheet, issue.issued_on)),
        *entry(sheet, words.employee, employee_in_words(issue)),
    ]
