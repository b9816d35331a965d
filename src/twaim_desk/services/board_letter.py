"""The letter to the board: the figures of a month on one page, sealed and kept as issued."""

from twaim_desk.domain.board_letter import MONTHS_SHOWN, BoardLetter, MonthOfReplies, replies_of
from twaim_desk.domain.month import FIRST_YEAR, Month
from twaim_desk.domain.paper_parts import PaperFormat
from twaim_desk.paper.board_letter import draw_board_letter
from twaim_desk.services.course import GoesOn, go_on, in_stages
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.month import figures_known, overview
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.paper_look import look_of
from twaim_desk.services.paper_rows import new_house_paper
from twaim_desk.services.paper_values import at_counter, issue_of
from twaim_desk.services.papers import Issued, keep
from twaim_desk.services.trail import Act

KIND = "board_letter"


def issue_board_letter(desk: Desk, month: Month, goes_on: GoesOn = go_on) -> Issued:
    """The letter of a month; of a closed one with the figures it was closed with.

    Counts alone are read before the trail has its line.
    """
    desk.allow("month.letter")
    first, rest = in_stages(goes_on, 2)
    seen = overview(desk, month, first)
    replies = tuple(_replies(desk, month, rest))
    with desk.saving() as session:
        paper = new_house_paper(desk, session, KIND)
        desk.note(session, Act("month.letter", "done", "paper", paper.id, str(month)))
        forms, today = office_forms(session), today_of(desk)
        issue = issue_of(session, forms, paper, today, at_counter(desk.folder))
        look = look_of(session, forms, PaperFormat.A4)
        paper_id = paper.id
    profile = forms.association.profile
    letter = BoardLetter(
        issue=issue,
        month=month,
        as_of=min(month.last, today),
        people=forms.forms.people[profile.person].the_plural_genitive,
        figures=seen.figures,
        before=seen.before,
        replies=replies,
        digest=seen.digest,
    )
    return keep(desk, paper_id, draw_board_letter(letter, forms.papers, look))


def _replies(desk: Desk, month: Month, goes_on: GoesOn) -> list[MonthOfReplies]:
    months = [month.later(-at) for at in reversed(range(MONTHS_SHOWN))]
    shown = [one for one in months if one.year >= FIRST_YEAR]
    return [
        replies_of(one, figures_known(desk, one, part)[0])
        for part, one in zip(in_stages(goes_on, len(shown)), shown, strict=True)
    ]
