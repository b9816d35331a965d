"""Notices of changes: made, announced by a means, printed for the wall, ended."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import cast

from sqlalchemy.orm import Session

from twaim_desk.clock import RIYADH
from twaim_desk.db import notices as rows
from twaim_desk.db.models.papers import Paper
from twaim_desk.db.models.policies import ChangeNotice, NoticeTelling
from twaim_desk.domain import policy_papers
from twaim_desk.domain.asks import Answer
from twaim_desk.domain.kept_answers import read_kept
from twaim_desk.domain.notices import Stage, is_shown, notice_asks, stage_of, telling_asks
from twaim_desk.domain.paper_parts import PaperFormat
from twaim_desk.domain.typed_answers import Reading
from twaim_desk.domain.written_dates import both_calendars
from twaim_desk.errors import RefusedInputError
from twaim_desk.paper.change_notice import draw_change_notice
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_folder import read_office
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.paper_look import look_of
from twaim_desk.services.paper_rows import DUE
from twaim_desk.services.papers import Issued, keep_plain
from twaim_desk.services.register import day_reading
from twaim_desk.services.trail import Act
from twaim_desk.texts import notices as texts


@dataclass(frozen=True, slots=True)
class Telling:
    """An announcement: by which means, on which day, who was told."""

    means: str
    told: str
    told_on: date


@dataclass(frozen=True, slots=True)
class NoticeLine:
    """A notice with every way in which it was announced."""

    id: int
    subject: str
    title: str
    text: str
    from_on: date
    until_on: date | None
    stage: Stage
    tellings: tuple[Telling, ...]


@dataclass(frozen=True, slots=True)
class Notices:
    """Those that hold or are to come first; what days are read with."""

    lines: tuple[NoticeLine, ...]
    reading: Reading


def notices(desk: Desk) -> Notices:
    """Every notice, those of which visitors are told first."""
    desk.allow("notice.read")
    with desk.reading() as session:
        today, tellings = today_of(desk), rows.tellings(session)
        lines = [_line(one, today, tellings.get(one.id, [])) for one in rows.every_notice(session)]
        reading = day_reading(desk, session)
    lines.sort(key=lambda one: not is_shown(one.stage))
    return Notices(tuple(lines), reading)


def publish(desk: Desk, typed: Mapping[str, Answer | None]) -> int:
    """The number of a new notice; visitors are told of it from now on."""
    desk.allow("notice.publish")
    with desk.saving() as session:
        read = read_kept(notice_asks(), typed, day_reading(desk, session))
        from_on, until_on = cast(date, read["from_on"]), cast(date | None, read["until_on"])
        if until_on is not None and until_on < from_on:
            raise _refusal("until_before")
        made = ChangeNotice(
            subject=str(read["subject"]), title=str(read["title"]), text=str(read["text"]),
            from_on=from_on, until_on=until_on, made_at=desk.now(), by_id=desk.user_id,
        )  # fmt: skip
        session.add(made)
        session.flush()
        desk.note(session, Act("notice.publish", object_kind="notice", object_id=made.id))
        return made.id


def announce(desk: Desk, notice_id: int, typed: Mapping[str, Answer | None]) -> None:
    """By which means a notice was announced, on which day, and who was told."""
    desk.allow("notice.publish")
    with desk.saving() as session:
        notice = _notice(session, notice_id)
        channels = office_forms(session).association.profile.channels
        read = read_kept(telling_asks(channels), typed, day_reading(desk, session))
        session.add(
            NoticeTelling(
                notice_id=notice.id, means=str(read["means"]), told=str(read["told"]),
                told_on=cast(date, read["told_on"]), noted_at=desk.now(), by_id=desk.user_id,
            )
        )  # fmt: skip
        act = Act("notice.publish", object_kind="notice", object_id=notice.id)
        desk.note(session, act._replace(detail=str(read["means"])))


def end(desk: Desk, notice_id: int) -> None:
    """Visitors are told of it no more: yesterday was its last day."""
    desk.allow("notice.publish")
    with desk.saving() as session:
        notice, today = _notice(session, notice_id), today_of(desk)
        if stage_of(notice.from_on, notice.until_on, today) is Stage.OVER:
            raise _refusal("ended")
        notice.until_on = today - timedelta(days=1)
        act = Act("notice.publish", object_kind="notice", object_id=notice.id, detail="ended")
        desk.note(session, act)


def website_text(desk: Desk, notice_id: int) -> str:
    """The notice as plain words, to be put on the website or sent from the account."""
    desk.allow("notice.read")
    with desk.reading() as session:
        notice, association = _notice(session, notice_id), office_forms(session).association
        table, digits = association.forms.table, association.profile.digits
        said = {
            "title": notice.title,
            "text": notice.text,
            "day": both_calendars(notice.from_on, table, digits),
            "name": association.profile.letterhead.name,
        }
        if notice.until_on is None:
            return texts.WEBSITE.format(**said)
        until = both_calendars(notice.until_on, table, digits)
        return texts.WEBSITE_UNTIL.format(**said, until=until)


def issue_notice(desk: Desk, notice_id: int) -> Issued:
    """The notice in large print, for the wall."""
    desk.allow("notice.read")
    with desk.reading() as session:
        notice, forms = _notice(session, notice_id), office_forms(session)
        profile, look = forms.association.profile, look_of(session, forms, PaperFormat.LARGE)
        value = policy_papers.ChangeNotice(
            letterhead=profile.letterhead,
            contact=profile.contact,
            on=notice.made_at.astimezone(RIYADH).date(),
            number=notice.id,
            subject=texts.SUBJECTS[notice.subject],
            title=notice.title,
            text=notice.text,
            from_on=notice.from_on,
            until_on=notice.until_on,
            sample=read_office(desk.folder).sample,
        )
    drawn = draw_change_notice(value, forms.papers, look)
    with desk.saving() as session:
        paper = Paper(
            kind="change_notice", format=PaperFormat.LARGE, standing=DUE, by_id=desk.user_id
        )
        session.add(paper)
        session.flush()
        paper_id = paper.id
        act = Act("paper.issue", object_kind="paper", object_id=paper_id)
        desk.note(session, act._replace(detail=f"notice {notice_id}"))
    return keep_plain(desk, paper_id, drawn)


def _line(one: ChangeNotice, today: date, told: list[NoticeTelling]) -> NoticeLine:
    tellings = tuple(Telling(each.means, each.told, each.told_on) for each in told)
    stage = stage_of(one.from_on, one.until_on, today)
    return NoticeLine(
        one.id, one.subject, one.title, one.text, one.from_on, one.until_on, stage, tellings
    )  # fmt: skip


def _notice(session: Session, notice_id: int) -> ChangeNotice:
    notice = session.get(ChangeNotice, notice_id)
    if notice is None:
        raise _refusal("no_such")
    return notice


def _refusal(reason: str) -> RefusedInputError:
    return RefusedInputError(reason, texts.REFUSALS[reason])
