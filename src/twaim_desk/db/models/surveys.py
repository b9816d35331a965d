"""Rounds in which satisfaction is asked, the sheets that came back, and what was improved by it."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from twaim_desk.db.models.base import Answers, Base, Id


class SurveyRound(Base):
    """A round: how, between which days, by what it is told apart; `asked` is what it asks."""

    __tablename__ = "survey_round"
    __table_args__ = (Index("ix_survey_round_last", "last_on", "closed_on"),)

    id: Mapped[Id]
    title: Mapped[str]
    questionnaire: Mapped[str]
    method: Mapped[str]
    split: Mapped[str]
    asked: Mapped[Answers]
    first_on: Mapped[date]
    last_on: Mapped[date]
    closed_on: Mapped[date | None]
    begun_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class SurveySheet(Base):
    """The answers of one person: never his name, nor when he answered, nor who typed it in.

    Its number is drawn by lot: no order of the sheets says who came first.
    """

    __tablename__ = "survey_sheet"

    id: Mapped[Id]
    round_id: Mapped[int] = mapped_column(ForeignKey("survey_round.id"), index=True)
    group: Mapped[str | None]
    levels: Mapped[Answers]


class SurveyRemark(Base):
    """What somebody wrote; nothing says on which sheet, and its number is drawn by lot, too."""

    __tablename__ = "survey_remark"

    id: Mapped[Id]
    round_id: Mapped[int] = mapped_column(ForeignKey("survey_round.id"), index=True)
    text: Mapped[str]


class Improvement(Base):
    """What was found, what is done about it, by which department until when; what changed by it."""

    __tablename__ = "improvement"
    __table_args__ = (Index("ix_improvement_due", "done_on", "due_on"),)

    id: Mapped[Id]
    round_id: Mapped[int | None] = mapped_column(ForeignKey("survey_round.id"), index=True)
    finding: Mapped[str]
    action: Mapped[str]
    responsible: Mapped[str]
    due_on: Mapped[date]
    done_on: Mapped[date | None]
    changed: Mapped[str | None]
    made_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    done_by: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
