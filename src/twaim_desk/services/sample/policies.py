"""What a sample office did with its policies: a second one, copies given out, a notice."""

from datetime import timedelta

from twaim_desk.db.models.policies import (
    ChangeNotice,
    NoticeTelling,
    PolicyCopy,
    PolicyVersion,
)
from twaim_desk.domain.notices import WALL
from twaim_desk.domain.regulations import Relation
from twaim_desk.services.sample.people import Row
from twaim_desk.services.sample.teller import Teller, Told
from twaim_desk.texts.policies import FIRST_VERSION

_OWN, _NOTICE = 1, 1  # a new office begins with its own policy
_ADOPTED, _GIVEN, _CHANGED, _REVIEWED = (timedelta(days=days) for days in (300, 200, 20, 400))
_SESSION = "4"


def of_policies(teller: Teller) -> Told:
    """The rows in an order in which each refers to one that stands already."""
    until, words, by = teller.until, teller.words, teller.users["supervisor"]
    at = teller.moment(until - _CHANGED)
    volunteering: Row = {
        "code": "register/3",
        "title": words.other_policy,
        "version": FIRST_VERSION,
        "approved_by": words.adopted_by,
        "session": _SESSION,
        "approved_on": until - _ADOPTED,
        "in_force_from": until - _ADOPTED,
        "review_on": until + _REVIEWED,
        "applies_to": str(Relation.VOLUNTEER),
        "must_sign": False,
        "entered_at": at,
        "entered_by": by,
    }
    copies: list[Row] = [
        {
            "version_id": _OWN,
            "department": department,
            "received_by": receiver,
            "given_on": until - _GIVEN,
            "noted_at": at,
            "by_id": by,
        }
        for department, receiver in zip(words.departments, words.receivers, strict=True)
    ]
    notice: Row = {
        "subject": "requirement",
        "title": words.notice_title,
        "text": "\n".join(words.notice_lines),
        "from_on": until - _CHANGED,
        "made_at": at,
        "by_id": by,
    }
    means = (WALL, teller.association.profile.channels[0])
    tellings: list[Row] = [
        {
            "notice_id": _NOTICE,
            "means": str(one),
            "told": told,
            "told_on": until - _CHANGED,
            "noted_at": at,
            "by_id": by,
        }
        for one, told in zip(means, words.notice_told, strict=True)
    ]
    return [
        (PolicyVersion, [volunteering]),
        (PolicyCopy, copies),
        (ChangeNotice, [notice]),
        (NoticeTelling, tellings),
    ]
