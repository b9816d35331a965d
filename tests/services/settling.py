"""A complaint, a suggestion or an enquiry brought to its end."""

from twaim_desk.domain.grievance import NOT_TOLD
from twaim_desk.domain.matters import Kind
from twaim_desk.services.desk import Desk
from twaim_desk.services.matter_acts import answer
from twaim_desk.services.open_matter import MatterRef, open_matter
from twaim_desk.services.settle_matter import decide, tell


def end(desk: Desk, ref: MatterRef, words: str, teller: Desk | None = None) -> None:
    """An enquiry answered; a complaint or a suggestion decided first, by the supervisor."""
    seen = open_matter(desk, ref).seen
    if ref.kind is Kind.ENQUIRY:
        answer(desk, ref, seen, words, "phone", "اللائحة")
        return
    decide(desk, ref, seen, {"outcome": "wholly", "text": words, "session": "none"})
    tell(teller or desk, ref, open_matter(desk, ref).seen, {"text": words, "way": NOT_TOLD})
