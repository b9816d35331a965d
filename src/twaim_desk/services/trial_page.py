"""The page that tries the printer of a counter, under the letterhead of its office."""

from twaim_desk.domain.paper_parts import PaperFormat
from twaim_desk.domain.papers import TrialPage
from twaim_desk.paper.trial_page import draw_trial_page
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.paper_look import look_of
from twaim_desk.services.paper_texts import paper_words


def trial_page_of(desk: Desk) -> bytes:
    """The page as a PDF; it says nothing of anyone, and is not kept."""
    desk.allow("printer.choose")
    with desk.reading() as session:
        forms = office_forms(session)
        look = look_of(session, forms, PaperFormat.LARGE)
    page = TrialPage(forms.association.profile.letterhead, today_of(desk))
    return draw_trial_page(page, paper_words(), look)
