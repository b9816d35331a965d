"""What the function keys do where an interview stands, and what F1 says there."""

from twaim_desk.domain.interview.person import is_feminine
from twaim_desk.texts import interview as words
from twaim_desk.texts import visits as visit_words
from twaim_desk.ui.interview.course import Course


def keys_of(course: Course, *, recorded: bool) -> list[str]:
    """The keys that do something at this block, in their order."""
    block = course.here[1].id
    acts = {
        "F4": bool(course.interview.text("service")),
        "F5": recorded,
        "F9": block == "sign.text",
    }
    every = ("F1", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "Ctrl+Enter")
    return [key for key in every if acts.get(key, True)]


def said_at(course: Course | None, promised: str, *, lacks: bool) -> str:
    """A sentence to say to this person at this block; what is promised, where that is explained.

    `lacks`: the request was found to lack something, so nothing is promised.
    """
    if course is None:
        return words.SAY_WHO
    interview, block = course.interview, course.here[1]
    said = words.SAY_INCOMPLETE if lacks else promised or block.say
    if not interview.text("person.gender"):
        return said
    called = visit_words.SISTER if is_feminine(interview) else visit_words.BROTHER
    return f"{called}، {said}"
