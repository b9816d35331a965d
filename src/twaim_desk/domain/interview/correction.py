"""When a complete request is corrected: whether what changes was signed."""

from twaim_desk.domain.asks import Answer, Answers
from twaim_desk.domain.interview.gate import missing
from twaim_desk.domain.interview.value import Interview

SIGNATURE = ("sign.read", "sign.shown", "sign.done", "sign.strokes", "sign.consent")
_NOT_SIGNED = ("channel", "channel.", "reply.", "service.reason", "needs.")


def touches_signed(before: Answers, after: Answers) -> bool:
    """Whether data, papers or the declaration differ; the agreed channel alone was not signed."""
    return _signed(before) != _signed(after)


def unsigned(answers: Answers) -> dict[str, Answer]:
    """The answers as they stand before the new declaration is read and signed."""
    return {name: answer for name, answer in answers.items() if name not in SIGNATURE}


def after_answer(before: Answers, now: Answers, name: str) -> dict[str, Answer]:
    """What stands once an answer was corrected: the signature falls with what was signed.

    It comes back when everything that was signed stands again as it did.
    """
    if not touches_signed(before, now):
        signature = {one: before[one] for one in SIGNATURE if one in before}
        return {**unsigned(now), **signature}
    if name in SIGNATURE or _is_unsigned(name):
        return dict(now)
    return unsigned(now)


def is_signed_anew(before: Interview, after: Interview) -> bool:
    """Whether a signature stands under the corrected request, and is not the old one's strokes."""
    strokes = after.text("sign.strokes")
    if strokes and strokes == before.text("sign.strokes"):
        return False
    return not any(one.field.startswith("sign.") for one in missing(after))


def _signed(answers: Answers) -> dict[str, Answer]:
    return {
        name: answer
        for name, answer in answers.items()
        if name not in SIGNATURE and not _is_unsigned(name)
    }


def _is_unsigned(name: str) -> bool:
    return any(name == one or (one.endswith(".") and name.startswith(one)) for one in _NOT_SIGNED)
