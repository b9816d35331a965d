"""What a user reads and signs before the desk opens to him, as he is shown it."""

from dataclasses import dataclass
from hashlib import sha256

from twaim_desk.domain.policy import Policy


@dataclass(frozen=True, slots=True)
class Undertaking:
    """A text of the forms, clause by clause, and the sentence under which one signs."""

    id: str
    title: str
    clauses: tuple[str, ...]
    closing: str


@dataclass(frozen=True, slots=True)
class Undertakings:
    """All that is to be signed beside the policy, and the sentence under which that is."""

    policy_closing: str
    undertakings: tuple[Undertaking, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """One part of a text: a heading and what stands under it."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as it is shown in full and signed; `path` names it among the forms.

    `file_id`: it is read in this file of the shelf, and the passages say which one that is.
    """

    path: str
    title: str
    passages: tuple[Passage, ...]
    closing: str
    file_id: int | None = None

    @property
    def text(self) -> str:
        """All that is read, to the letter."""
        lines = [line for one in self.passages for line in (one.heading, *one.lines) if line]
        return "\n".join((self.title, *lines, self.closing))

    @property
    def digest(self) -> str:
        """What tells this text from any other."""
        return sha256(self.text.encode()).hexdigest()


def readings_of(undertakings: Undertakings, policy: Policy) -> tuple[Reading, ...]:
    """Every text that is to be signed, the policy last."""
    own = (
        Reading(f"undertakings/{one.id}", one.title, (Passage("", one.clauses),), one.closing)
        for one in undertakings.undertakings
    )
    return (*own, _policy_reading(policy, undertakings.policy_closing))


def _policy_reading(policy: Policy, closing: str) -> Reading:
    passages = (
        Passage(
            section.title, tuple(one.text for one in policy.clauses if one.section == section.id)
        )
        for section in policy.sections
    )
    filled = tuple(one for one in passages if one.lines)
    return Reading(policy_path(policy), policy.title, filled, closing)


def policy_path(policy: Policy) -> str:
    """The name of a policy's text among those that are signed."""
    return f"policies/{policy.id}"
