"""Where an interview stands: its answers, its block, what is wrong there."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from twaim_desk.clock import RIYADH
from twaim_desk.domain.asks import Answer, Block, Missing
from twaim_desk.domain.interview.channel import address_to_offer
from twaim_desk.domain.interview.gate import missing
from twaim_desk.domain.interview.papers import paper_rows
from twaim_desk.domain.interview.signature import Method, method_of, read_anew
from twaim_desk.domain.interview.value import Interview
from twaim_desk.domain.interview.warnings import warnings_of
from twaim_desk.domain.interview.way import Step, way_of
from twaim_desk.domain.written_dates import hijri_in_words
from twaim_desk.services.before_office import Association
from twaim_desk.services.interviews import OpenInterview, answers_digest
from twaim_desk.texts import interview as words
from twaim_desk.texts import interview_page as texts


class Course:
    """The way of one interview as the page walks it."""

    def __init__(self, opened: OpenInterview) -> None:
        self.uuid, self.number = opened.uuid, opened.number
        self.interview: Interview = opened.interview
        self._way = way_of(self.interview)
        self.compared: object = None  # as whom a new person was last looked for on record
        self._opened = opened
        self._missing: tuple[Missing, ...] | None = None
        self._began: tuple[Step, datetime] | None = None
        self._at = 0
        if opened.number is not None:
            self.go_to(next((one.block for one in self.missing()), ""))
        else:
            self.go_to(opened.at_block)

    @property
    def here(self) -> tuple[Step, Block]:
        """The step and the block that stand on the screen."""
        return self._way[min(self._at, len(self._way) - 1)]

    @property
    def is_first(self) -> bool:
        """Whether nothing comes before this block."""
        return self._at == 0

    @property
    def is_last(self) -> bool:
        """Whether nothing comes after this block."""
        return self._at >= len(self._way) - 1

    @property
    def is_declined(self) -> bool:
        """Whether the signature was declined, so that nothing is completed."""
        return method_of(self.interview) is Method.REFUSED

    @property
    def digest(self) -> str:
        """What names exactly the answers that are shown."""
        return answers_digest(self.interview.answers)

    def since(self, step: Step, now: datetime) -> datetime:
        """When this step began; another one begins now."""
        if self._began is None or self._began[0] is not step:
            self._began = (step, now)
        return self._began[1]

    def answer(self, name: str, value: object) -> dict[str, Answer | None]:
        """Take an answer; what has to be saved for it."""
        given = value if isinstance(value, str | bool | int) else None
        changed: dict[str, Answer | None] = {name: given}
        if name == "sign.read" and given is True:
            changed |= read_anew(self.interview)
        self._take(changed)
        if name == "channel":
            offered = {"channel.address": address_to_offer(self.interview) or None}
            self._take(offered)
            changed |= offered
        self._renew()
        return changed

    def look_around(self, opened: OpenInterview) -> None:
        """What the office knows beside the answers, as it is after one of them."""
        around, other = opened.around, opened.other_draft
        self._opened = replace(self._opened, around=around, other_draft=other)

    def notices(self, association: Association) -> tuple[str, ...]:
        """What should be known before going on, by the answers as they stand."""
        died = (words.DIED,) if self.interview.record.get("person.died") else ()
        found = (*died, *warnings_of(self.interview, self._opened.around))
        other = self._opened.other_draft
        if other is None:
            return found
        day = association.forms.table.from_gregorian(other.since.astimezone(RIYADH).date())
        since = hijri_in_words(day, association.profile.digits)
        return (texts.OTHER_INTERVIEW.format(since=since), *found)

    def missing(self) -> tuple[Missing, ...]:
        """All that keeps the request from being complete."""
        if self._missing is None:
            self._missing = missing(self.interview)
        return self._missing

    def problems(self) -> Mapping[str, str]:
        """What is wrong in this block, by field."""
        return {one.field: one.message for one in self.missing_here()}

    def missing_here(self) -> tuple[Missing, ...]:
        """What is missing in this block; a refusal is no mistake, and is told at the end."""
        _, block = self.here
        found = [one for one in self.missing() if one.block == block.id]
        return tuple(one for one in found if not (self.is_declined and one.field == "sign.method"))

    def lacks_only_papers(self) -> bool:
        """Whether every paper was looked at, and what is missing is for the person to bring."""
        if self.here[0] is not Step.PAPERS:
            return False
        return all(row.state is not None for row in paper_rows(self.interview) if row.required)

    def step_on(self) -> bool:
        """Go to the next block, where there is one."""
        if self.is_last:
            return False
        self._at += 1
        return True

    def step_back(self) -> bool:
        """Go to the block before, where there is one."""
        if self._at == 0:
            return False
        self._at -= 1
        return True

    def go_to(self, block: str) -> None:
        """Go to a block by its name; an unknown one is the first."""
        names = [one.id for _, one in self._way]
        self._at = names.index(block) if block in names else 0

    def take(self, changed: Mapping[str, Answer | None]) -> None:
        """Take answers that are kept already."""
        self._take(changed)
        self._renew()

    def _take(self, changed: Mapping[str, Answer | None]) -> None:
        answers = {**self.interview.answers, **changed}
        kept = {key: one for key, one in answers.items() if one is not None}
        self.interview = replace(self.interview, answers=kept)

    def _renew(self) -> None:
        """An answer may open or close blocks; the one on the screen stays."""
        here = self.here[1].id
        self._missing = None
        self._way = way_of(self.interview)
        self.go_to(here)
