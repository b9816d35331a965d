"""The notice that a promise waits, as each association that ships would hand it over."""

from dataclasses import replace

import pytest

from tests.paper.reading import pages_of, says
from tests.papers.examples import look, words
from tests.papers.others import GO_ON_NOTICE, PAUSE_NOTICE
from twaim_desk.domain.paper_parts import Look, PaperFormat
from twaim_desk.domain.papers import PauseNotice
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.paper.pause_notice import draw_pause_notice
from twaim_desk.services.before_office import association, shipped_forms

FORMS = shipped_forms()


@pytest.mark.parametrize("name", FORMS.profiles)
@pytest.mark.parametrize("notice", [PAUSE_NOTICE, GO_ON_NOTICE], ids=["stops", "goes-on"])
@pytest.mark.parametrize("feminine", [True, False])
def test_it_speaks_as_the_association_does(name: str, notice: PauseNotice, feminine: bool) -> None:
    whose = association(name)
    profile, word = whose.profile, FORMS.people[whose.profile.person]
    called = word.the_feminine if feminine else word.the_masculine
    value = replace(
        notice,
        issue=replace(notice.issue, letterhead=profile.letterhead, contact=profile.contact),
        person=replace(notice.person, word=called),
    )
    drawn_for = Look(PaperFormat.TWO_UP, profile.digits, look().table)
    pdf = draw_pause_notice(value, words(), drawn_for)
    own, day = words().pause, value.until_on or value.from_on
    until = (own.goes_on if value.until_on else own.stops).format(
        service=value.service, day=both_calendars(day, look().table, profile.digits)
    )
    reply_by = both_calendars(value.reply_by, look().table, profile.digits)
    said = (profile.letterhead.name, f"نسخة {called}", "نسخة الجمعية", until, reply_by)
    assert says(pdf, *said) == []
    assert pages_of(pdf) == 1
