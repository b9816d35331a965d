"""The letter to the board: the figures of a month on one page, sealed and kept as issued."""

from twaim_desk.domain.board_letter import MONTHS_SHOWN, BoardLetter, MonthOfReplies, replies_of
from twaim_desk.domain.month import FIRST_YEAR, Month
from twaim_desk.domain.paper_parts import Look, PaperFormat
from twaim_desk.paper.board_letter import draw_board_letter
from twaim_desk.services.course import GoesOn, go_on, in_stages
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.month import figures_known, overview
from twaim_desk.services.office_folder import read_office
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.paper_rows import new_house_paper
from twaim_desk.services.paper_texts import paper_words
from twaim_desk.services.paper_values import issue_of
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
        sample = read_office(desk.folder).sample
        issue = issue_of(session, forms, paper, today, sample=sample)
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
    look = Look(PaperFormat.A4, profile.digits, forms.association.forms.table)
    return keep(desk, paper_id, draw_board_letter(letter, paper_words(), look))


def _replies(desk: Desk, month: Month, goes_on: GoesOn) -> list[MonthOfReplies]:
    months = [month.later(-at) for at in reversed(range(MONTHS_SHOWN))]
    shown = [one for one in months if one.year >= FIRST_YEAR]
    return [
        replies_of(one, figures_known(desk, one, part)[0])
        for part, one in zip(in_stages(goes_on, len(shown)), shown, strict=True)
    ]
