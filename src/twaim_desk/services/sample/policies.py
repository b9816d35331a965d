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
    return [
        (PolicyVersion, [_volunteering(teller)]),
        (PolicyCopy, _copies(teller)),
        (ChangeNotice, [_notice(teller)]),
        (NoticeTelling, _tellings(teller)),
    ]


def _volunteering(teller: Teller) -> Row:
    adopted = teller.until - _ADOPTED
    return {
        "code": "register/3",
        "title": teller.words.other_policy,
        "version": FIRST_VERSION,
        "approved_by": teller.words.adopted_by,
        "session": _SESSION,
        "approved_on": adopted,
        "in_force_from": adopted,
        "review_on": teller.until + _REVIEWED,
        "applies_to": str(Relation.VOLUNTEER),
        "must_sign": False,
        "entered_at": teller.moment(teller.until - _CHANGED),
        "entered_by": teller.users["supervisor"],
    }


def _copies(teller: Teller) -> list[Row]:
    words = teller.words
    return [
        {
            "version_id": _OWN,
            "department": department,
            "received_by": receiver,
            "given_on": teller.until - _GIVEN,
            **_noted(teller),
        }
        for department, receiver in zip(words.departments, words.receivers, strict=True)
    ]


def _notice(teller: Teller) -> Row:
    return {
        "subject": "requirement",
        "title": teller.words.notice_title,
        "text": "\n".join(teller.words.notice_lines),
        "from_on": teller.until - _CHANGED,
        "made_at": teller.moment(teller.until - _CHANGED),
        "by_id": teller.users["supervisor"],
    }


def _tellings(teller: Teller) -> list[Row]:
    means = (WALL, teller.association.profile.channels[0])
    return [
        {
            "notice_id": _NOTICE,
            "means": str(one),
            "told": told,
            "told_on": teller.until - _CHANGED,
            **_noted(teller),
        }
        for one, told in zip(means, teller.words.notice_told, strict=True)
    ]


def _noted(teller: Teller) -> Row:
    at = teller.moment(teller.until - _CHANGED)
    return {"noted_at": at, "by_id": teller.users["supervisor"]}
