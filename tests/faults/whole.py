"""Whether intakes are whole in a store: all of each is there, or nothing."""

from collections.abc import Iterable, Mapping

from sqlalchemy import and_, func, select

from twaim_desk.db import sqlcipher
from twaim_desk.db.models.audit import Audit, ChainEnd
from twaim_desk.db.models.papers import Paper
from twaim_desk.db.models.requests import Declaration, Promise, Request
from twaim_desk.db.session import Store

# All that makes an intake whole, its number first; of one that is not kept, none is there.
PARTS = select(
    Request.uuid, Request.number, Request.complete_on, Request.person_id,
    select(Promise.printed).where(Promise.request_id == Request.id).scalar_subquery(),
    *(
        select(func.count()).where(of_request).scalar_subquery()
        for of_request in (
            and_(Paper.request_id == Request.id, Paper.kind == "receipt"),
            Declaration.request_id == Request.id,
            and_(Audit.object_id == Request.id, Audit.action == "request.complete"),
        )
    ),
)  # fmt: skip

ENDS = select(select(func.max(Audit.sequence)).scalar_subquery(), ChainEnd.sequence)


def losses(store: Store, uuids: Iterable[str], acknowledged: Mapping[str, str]) -> list[str]:
    """What is not there though it was acknowledged, half there, or damaged."""
    found = sqlcipher.faults_of(store)
    with store.reading() as session:
        rows = session.execute(PARTS.where(Request.uuid.in_(uuids))).all()
        ends = session.execute(ENDS).one()
    kept = {uuid: parts for uuid, *parts in rows}
    for uuid, number in acknowledged.items():
        if kept.get(uuid, [None])[0] != number:
            found.append(f"{number} is lost")
    found += [f"{parts} is half there" for parts in kept.values() if len({*map(bool, parts)}) > 1]
    return found if len(set(ends)) == 1 else [*found, "the trail has another end"]
