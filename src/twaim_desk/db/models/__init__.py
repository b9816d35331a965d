"""The tables, one file per subject; foreign keys by table name, relationships one way."""

from twaim_desk.db.models import (
    approvals,
    audit,
    base,
    desk,
    follow_up,
    harm,
    months,
    office,
    oversight,
    papers,
    persons,
    policies,
    requests,
    retention,
    surveys,
    users,
)

__all__ = [
    "approvals",
    "audit",
    "base",
    "desk",
    "follow_up",
    "harm",
    "months",
    "office",
    "oversight",
    "papers",
    "persons",
    "policies",
    "requests",
    "retention",
    "surveys",
    "users",
]
