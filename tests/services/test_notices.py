"""Notices of changes: made, announced, said at the desk, printed, ended; the guide of channels."""

from dataclasses import replace
from datetime import date

import pytest

from tests.paper.reading import says
from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.notices import Stage, stage_of
from twaim_desk.domain.visits.value import Coming
from twaim_desk.errors import RefusedInputError
from twaim_desk.services.channels_guide import channels_guide, issue_channels_guide, reached_by
from twaim_desk.services.desk import Desk
from twaim_desk.services.notices import (
    NoticeLine,
    announce,
    end,
    issue_notice,
    notices,
    publish,
    website_text,
)
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.visits.opening import open_enquiry
from twaim_desk.texts import notices as texts

NOTICE: dict[str, Answer | None] = {
    "subject": "requirement", "title": "عقد الإيجار الموثّق وحده",
    "text": "كانت تُقبل صورة العقد الورقي.\nويُطلب الآن عقد موثّق في منصة إيجار.",
    "from_on": "15/10/2026",
}  # fmt: skip
TELLING: dict[str, Answer | None] = {
    "means": "website", "told": "جميع المستفيدين", "told_on": "2/10/2026",
}  # fmt: skip


def line(desk: Desk, notice_id: int) -> NoticeLine:
    return next(one for one in notices(desk).lines if one.id == notice_id)


def test_a_notice_says_what_changed_from_when_by_which_means_and_who_was_told(
    at_desk: OpenDesk,
) -> None:
    supervisor = at_desk("supervisor")
    made = publish(supervisor, NOTICE)
    announce(supervisor, made, TELLING)
    announce(supervisor, made, TELLING | {"means": "wall", "told": "المراجعون"})
    seen = line(at_desk("desk"), made)
    assert (seen.from_on, seen.stage) == (date(2026, 10, 15), Stage.COMING)
    assert [(one.means, one.told) for one in seen.tellings] == [
        ("website", "جميع المستفيدين"), ("wall", "المراجعون"),
    ]  # fmt: skip
    assert {one.told_on for one in seen.tellings} == {date(2026, 10, 2)}


def test_an_enquiry_is_answered_by_a_notice_until_it_ends(at_desk: OpenDesk) -> None:
    supervisor, desk = at_desk("supervisor"), at_desk("desk")
    made = publish(supervisor, NOTICE)
    offered = {one.question: one for one in open_enquiry(desk, Coming()).approved}
    said = offered[str(NOTICE["title"])]
    assert said.answer == NOTICE["text"]
    assert said.source.startswith("إشعار رقم")
    end(supervisor, made)
    assert line(desk, made).stage is Stage.OVER
    assert NOTICE["title"] not in {one.question for one in open_enquiry(desk, Coming()).approved}
    with pytest.raises(RefusedInputError) as over:
        end(supervisor, made)
    assert over.value.user_message == texts.REFUSALS["ended"]


def test_its_words_for_the_website_and_its_paper_for_the_wall(at_desk: OpenDesk) -> None:
    made = publish(at_desk("admin"), NOTICE | {"until_on": "31/12/2026"})
    words = website_text(at_desk("admin"), made)
    assert str(NOTICE["text"]) in words
    assert "١٥ أكتوبر ٢٠٢٦م" in words
    assert "٣١ ديسمبر ٢٠٢٦م" in words
    desk = at_desk("desk")
    printed = issue_notice(desk, made).content
    said = ("عقد الإيجار الموثّق وحده", "يُعمل به من", "١٥ أكتوبر ٢٠٢٦م", "منصة إيجار")
    assert says(printed, *said) == []
    assert offices.trail_of(desk)[-1][0] == "paper.issue"


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"until_on": "14/10/2026"}, "until_before"),
        ({"title": ""}, "empty"),
        ({"subject": "nothing"}, "no_such_choice"),
        ({"from_on": "غدًا"}, None),
    ],
)
def test_a_notice_without_all_of_it_is_refused(
    at_desk: OpenDesk, changed: dict[str, Answer], reason: str | None
) -> None:
    desk = at_desk("supervisor")
    before = notices(desk).lines
    with pytest.raises(RefusedInputError) as refusal:
        publish(desk, NOTICE | changed)
    assert reason in {None, refusal.value.reason}
    assert notices(desk).lines == before


def test_only_ways_of_the_association_announce(at_desk: OpenDesk) -> None:
    desk = at_desk("supervisor")
    made = publish(desk, NOTICE)
    for means in ("private_message", "volunteering", "rumour", ""):
        with pytest.raises(RefusedInputError):
            announce(desk, made, TELLING | {"means": means})
    with pytest.raises(RefusedInputError) as gone:
        announce(desk, made + 99, TELLING)
    assert gone.value.user_message == texts.REFUSALS["no_such"]
    assert line(desk, made).tellings == ()


def test_its_last_day_is_still_one_of_its_days() -> None:
    first, last = date(2026, 10, 2), date(2026, 10, 5)
    assert stage_of(first, last, date(2026, 10, 1)) is Stage.COMING
    assert stage_of(first, last, first) is Stage.CURRENT
    assert stage_of(first, last, last) is Stage.CURRENT
    assert stage_of(first, last, date(2026, 10, 6)) is Stage.OVER
    assert stage_of(first, None, date(2036, 10, 6)) is Stage.CURRENT


def test_the_guide_has_every_way_of_the_office_and_its_liaison_officers(
    at_desk: OpenDesk,
) -> None:
    desk = at_desk("desk")
    with desk.reading() as session:
        forms = office_forms(session)
        guide = channels_guide(desk, session, forms)
    profile = forms.association.profile
    assert [one.channel for one in guide.ways] == list(profile.channels)
    assert {one.channel: one.reached for one in guide.ways}[Channel.PHONE] == "0553757667"
    assert [one.name for one in guide.officers] == ["وليد بن حمد الشمري"]
    for large in (False, True):
        printed = issue_channels_guide(desk, large=large).content
        said = [*(way.in_words for way in profile.channels), "وليد بن حمد الشمري"]
        assert says(printed, *said) == []
    with_fax = replace(profile, contact=replace(profile.contact, fax="0164000000"))
    assert reached_by(profile, Channel.FAX) is None
    assert reached_by(with_fax, Channel.FAX) == "0164000000"
