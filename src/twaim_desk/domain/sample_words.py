"""The names and sentences that a sample office is filled with."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SampleWords:
    """Names, the commonest first, and what people say."""

    men: tuple[str, ...]
    women: tuple[str, ...]
    families: tuple[str, ...]
    staff: tuple[str, ...]
    foreign: tuple[str, ...]
    districts: tuple[str, ...]
    questions: tuple[str, ...]
    answers: tuple[str, ...]
    complaints: tuple[str, ...]
    suggestions: tuple[str, ...]
    rejections: tuple[str, ...]
    turned_away: tuple[str, ...]
    remarks: tuple[str, ...]
    findings: tuple[str, ...]
    approvals: tuple[str, ...]
    departments: tuple[str, ...]
    receivers: tuple[str, ...]
    other_policy: str
    adopted_by: str
    notice_title: str
    notice_lines: tuple[str, ...]
    notice_told: tuple[str, ...]
    outcome: str
    early: str
    late: str
    moved: str
    witness: str
    declaration_masculine: str
    declaration_feminine: str
