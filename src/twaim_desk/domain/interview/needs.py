"""What helps a person who reads with difficulty, remembered for the next time."""

from twaim_desk.domain.interview.value import Interview

LARGE, ALOUD = "needs.large_type", "needs.read_aloud"


def needs_said(interview: Interview) -> dict[str, bool]:
    """What was said of it in this interview, by the names of the record; what was not, stays."""
    names = {LARGE: "large_type", ALOUD: "read_aloud"}
    return {
        field: interview.is_true(name) for name, field in names.items() if name in interview.answers
    }
