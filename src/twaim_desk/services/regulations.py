"""The register as rules ask for it: what is to be signed in which version, and by whom."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from twaim_desk import form_files, paths
from twaim_desk.db import policies as rows
from twaim_desk.db.models.policies import PolicyVersion, StaffRelation
from twaim_desk.domain.policy import Policy
from twaim_desk.domain.regulations import PolicyFile, Regulation, Relation, Standing
from twaim_desk.domain.undertakings import Undertakings, policy_path
from twaim_desk.services.office_forms import office_forms
from twaim_desk.texts import policies as texts

ETHICS = "undertakings/ethics"
_EVERYBODY = " ".join(Relation)


def regulations_to_sign(session: Session) -> tuple[Regulation, ...]:
    """Of each policy in the register the version that is to be signed."""
    files = files_of_shelf(session)
    return tuple(
        Regulation(
            one.code, one.title, one.version, applies_of(one), files.get(one.file_id or 0)
        )
        for one in rows.newest_to_sign(session).values()
    )  # fmt: skip


def files_of_shelf(session: Session) -> dict[int, PolicyFile]:
    """Every file of the shelf by its number, without its content."""
    found = rows.files(session).values()
    return {one.id: PolicyFile(one.id, one.title, one.version, one.digest) for one in found}


def standings_of(session: Session, user_ids: Sequence[int]) -> dict[int, Standing]:
    """As what each user works here; who was not asked is an employee."""
    found = rows.relations(session)
    return {user_id: standing_in(found.get(user_id)) for user_id in user_ids}


def standing_in(row: StaffRelation | None) -> Standing:
    """What was said of him, or what holds where nothing was."""
    return Standing() if row is None else Standing(Relation(row.relation), row.own_code)


def applies_of(version: PolicyVersion) -> frozenset[Relation]:
    """Whom a version holds for."""
    return frozenset(Relation(one) for one in version.applies_to.split())


def own_policy(session: Session) -> str:
    """The code of the association's own policy."""
    return policy_path(office_forms(session).association.policy)


def first_of(policy: Policy, at: datetime) -> tuple[PolicyVersion, ...]:
    """What stands in the register of a new office: its own policy and the code of ethics."""
    path = paths.shipped("forms", "undertakings.toml")
    undertakings = form_files.read_one(Undertakings, path).undertakings
    ethics = next(one for one in undertakings if f"undertakings/{one.id}" == ETHICS)
    own, adopted = _first(policy_path(policy), policy.title, at), policy.adopted
    own.review_on = policy.next_review
    if adopted is not None:
        own.approved_by, own.session, own.approved_on = adopted.by, adopted.session, adopted.on
    return own, _first(ETHICS, ethics.title, at)


def _first(code: str, title: str, at: datetime) -> PolicyVersion:
    return PolicyVersion(
        code=code, title=title, version=texts.FIRST_VERSION, applies_to=_EVERYBODY,
        must_sign=True, entered_at=at,
    )  # fmt: skip
