"""The names and sentences that a sample office is filled with."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SampleWords:
    """Names, the commonest first, and what people say.

    An improvement is what was found, what is done, by whom, and what changed by it.
    """

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
    survey_titles: tuple[str, ...]
    survey_remarks: tuple[str, ...]
    improvements: tuple[tuple[str, ...], ...]
    offices: tuple[str, ...]
    seen: tuple[str, ...]
    findings_of_visits: tuple[str, ...]
    put_right: tuple[str, ...]
    ordered: tuple[str, ...]
    shortcomings: tuple[str, ...]
    remedies: tuple[str, ...]
    parties: tuple[str, ...]
    works: tuple[str, ...]
    manager: str
    reference: str
    owner: str
    terms: str
    departments: tuple[str, ...]
    receivers: tuple[str, ...]
    other_policy: str
    adopted_by: str
    notice_title: str
    notice_lines: tuple[str, ...]
    notice_told: tuple[str, ...]
    outcome: str
    studied: str
    amends: str
    amends_with: str
    told: str
    done: str
    harm: str
    harm_size: str
    harm_cause: str
    negotiated: str
    with_whom: str
    agreed: str
    voucher: str
    early: str
    late: str
    moved: str
    witness: str
    declaration_masculine: str
    declaration_feminine: str
