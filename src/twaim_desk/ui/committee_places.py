"""The places of social researcher and committee: other pages lead to each of them."""

from twaim_desk.texts import places as texts
from twaim_desk.ui import builders
from twaim_desk.ui.place import Place

COMMITTEE_PLACES = tuple(
    Place(name, title, "", build, action=action, rail=False, under="")
    for name, title, build, action in (
        ("study", texts.STUDY, builders.study, "referral.answer"),
        ("to_study", texts.TO_STUDY, builders.to_study, "request.study"),
        ("to_committee", texts.TO_COMMITTEE, builders.to_committee, "request.to_committee"),
        ("committees", texts.COMMITTEES, builders.committees, "committee.read"),
        ("committee", texts.COMMITTEE, builders.committee, "committee.read"),
        ("committee_session", texts.SESSION, builders.committee_session, "committee.read"),
        ("decide", texts.DECIDE, builders.decide, "decision.record"),
    )
)
