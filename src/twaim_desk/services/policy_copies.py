"""Copies of a policy that departments and sections were given, and who has none yet."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import cast

from sqlalchemy.orm import Session

from twaim_desk.db import policies as rows
from twaim_desk.db.models.papers import Paper
from twaim_desk.db.models.policies import PolicyCopy, PolicyVersion
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.kept_answers import read_kept
from twaim_desk.domain.names import normalised
from twaim_desk.domain.paper_parts import PaperFormat
from twaim_desk.domain.policy_papers import CopyLine, CopySheet
from twaim_desk.domain.regulations import copy_asks, without_copy
from twaim_desk.domain.typed_answers import Reading
from twaim_desk.errors import RefusedInputError
from twaim_desk.paper.copy_sheet import draw_copy_sheet
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_folder import read_office
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.paper_look import look_of
from twaim_desk.services.paper_rows import DUE
from twaim_desk.services.papers import Issued, keep_plain
from twaim_desk.services.register import day_reading
from twaim_desk.services.regulations import own_policy
from twaim_desk.services.trail import Act
from twaim_desk.texts import policies as texts


@dataclass(frozen=True, slots=True)
class Copies:
    """The copies of a version, the newest first; `missing` departments have copies of others.

    `wanted`: whom the policy itself wants to have one.
    """

    version_id: int
    title: str
    version: str
    lines: tuple[CopyLine, ...]
    missing: tuple[str, ...]
    wanted: tuple[str, ...]
    reading: Reading


def copies_of(desk: Desk, version_id: int) -> Copies:
    """Who was given a version, when, who received it, and what shows that."""
    desk.allow("policy.read")
    with desk.reading() as session:
        return _copies(desk, session, version_id)


def give_copy(desk: Desk, version_id: int, typed: Mapping[str, Answer | None]) -> int:
    """The number of a copy that a department was given; each has a version once."""
    desk.allow("policy.register")
    with desk.saving() as session:
        version = _version(session, version_id)
        read = read_kept(copy_asks(), typed, day_reading(desk, session))
        department = str(read["department"])
        given = [one for one in rows.copies(session) if one.version_id == version.id]
        if normalised(department) in {normalised(one.department) for one in given}:
            raise RefusedInputError("twice", texts.TWICE)
        evidence = read["evidence"]
        copy = PolicyCopy(
            version_id=version.id, department=department, received_by=str(read["received_by"]),
            given_on=cast(date, read["given_on"]),
            evidence=None if evidence is None else str(evidence),
            noted_at=desk.now(), by_id=desk.user_id,
        )  # fmt: skip
        session.add(copy)
        session.flush()
        act = Act("policy.register", object_kind="policy", object_id=version.id)
        desk.note(session, act._replace(detail=f"copy {copy.id}"))
        return copy.id


def issue_copy_sheet(desk: Desk, version_id: int) -> Issued:
    """The list of who has a copy, with places in which the others sign for theirs."""
    desk.allow("policy.register")
    with desk.reading() as session:
        forms, found = office_forms(session), _copies(desk, session, version_id)
        look = look_of(session, forms, PaperFormat.A4)
    value = CopySheet(
        letterhead=forms.association.profile.letterhead,
        on=today_of(desk),
        title=found.title,
        version=found.version,
        lines=tuple(reversed(found.lines)),
        missing=found.missing,
        sample=read_office(desk.folder).sample,
    )
    drawn = draw_copy_sheet(value, forms.papers, look)
    with desk.saving() as session:
        paper = Paper(
            kind="copy_sheet", format=PaperFormat.A4, standing=DUE, by_id=desk.user_id
        )  # fmt: skip
        session.add(paper)
        session.flush()
        paper_id = paper.id
        act = Act("paper.issue", object_kind="paper", object_id=paper_id)
        desk.note(session, act._replace(detail=f"policy {version_id}"))
    return keep_plain(desk, paper_id, drawn)


def _copies(desk: Desk, session: Session, version_id: int) -> Copies:
    version, every = _version(session, version_id), rows.copies(session)
    given = [one for one in every if one.version_id == version_id]
    lines = tuple(
        CopyLine(one.department, one.received_by, one.given_on, one.evidence) for one in given
    )
    missing = without_copy(
        [one.department for one in reversed(every)], [one.department for one in given]
    )
    is_own = version.code == own_policy(session)
    wanted = office_forms(session).association.policy.circulated_to if is_own else ()
    reading = day_reading(desk, session)
    return Copies(
        version_id, version.title, version.version, lines, missing, wanted, reading
    )  # fmt: skip


def _version(session: Session, version_id: int) -> PolicyVersion:
    version = session.get(PolicyVersion, version_id)
    if version is None:
        raise RefusedInputError("no_such", texts.REFUSALS["no_such"])
    return version
