"""A counter by itself: what papers call it, its own sheet, and a page that tries its printers."""

import re
from collections.abc import Mapping

from twaim_desk.domain.asks import Answer, Ask, AskKind
from twaim_desk.domain.paper_parts import PaperFormat
from twaim_desk.domain.papers import TrialPage
from twaim_desk.domain.service import Choice
from twaim_desk.domain.typed_answers import short_text
from twaim_desk.errors import RefusedInputError
from twaim_desk.paper.trial_page import draw_trial_page
from twaim_desk.services.counter_file import SHEETS, Counter, counter_of
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.paper_look import look_of
from twaim_desk.services.paper_rows import CAME_OUT, paper_format
from twaim_desk.services.trail import Act
from twaim_desk.texts import counter as texts

# Tables and papers for people of the house; all others are on the sheet of the counter.
ON_A4 = frozenset({
    "agenda", "minutes", "harm_minutes", "study_report", "board_letter", "empty_form",
    "reply_table", "booklet", "void_register", "morning_list", "request_list", "shelf",
    "survey_sheet", "survey_report", "office_visit", "liaison_report",
    "copy_sheet", "change_notice", "channels_guide",
    "destruction_record",
})  # fmt: skip
AS_OFFICE = "office"
COUNTER_ASKS = (
    Ask("name", AskKind.TEXT, texts.NAME, hint=texts.NAME_HINT, required=False),
    Ask(
        "sheet",
        AskKind.CHOICE,
        texts.SHEET,
        choices=tuple(Choice(name, title) for name, title in texts.SHEETS.items()),
    ),
)
_LONGEST_NAME = 40
_NOT_IN_A_NAME = re.compile(r"[^\w .،()-]")  # what a settings file writes otherwise than it is


def counter_here(desk: Desk) -> tuple[Counter, PaperFormat]:
    """What this counter has chosen, and the sheet that its papers are drawn for."""
    desk.allow("counter.set")
    with desk.reading() as session:
        return counter_of(desk.folder), paper_format(desk, session)


def set_counter(desk: Desk, typed: Mapping[str, Answer | None]) -> Counter:
    """The name and the sheet of this counter, to be written beside its other choices."""
    desk.allow("counter.set")
    name = short_text(str(typed.get("name") or ""), _LONGEST_NAME)
    if _NOT_IN_A_NAME.search(name):
        raise RefusedInputError("not_letters", texts.NAME_REFUSED)
    wanted = str(typed.get("sheet") or "")
    if wanted not in {AS_OFFICE, *SHEETS}:
        raise RefusedInputError("no such sheet", texts.SHEET_REFUSED)
    with desk.saving() as session:
        desk.note(session, Act("counter.set", detail=wanted))
    return Counter(name, None if wanted == AS_OFFICE else PaperFormat(wanted))


def trial_sheet(desk: Desk, kind: str) -> bytes:
    """A page that tries the printer of a kind of paper, on the sheet of that kind."""
    desk.allow("counter.set")
    with desk.reading() as session:
        forms = office_forms(session)
        sheet = PaperFormat.A4 if kind in ON_A4 else paper_format(desk, session)
        look = look_of(session, forms, sheet)
    letterhead = forms.association.profile.letterhead
    return draw_trial_page(TrialPage(letterhead, today_of(desk)), forms.papers, look)


def note_trial(desk: Desk, came_out: bool | None) -> None:
    """That a page was tried, and whether it came out; None where nobody answered."""
    desk.allow("counter.set")
    with desk.saving() as session:
        desk.note(session, Act("counter.try", detail=CAME_OUT[came_out]))
