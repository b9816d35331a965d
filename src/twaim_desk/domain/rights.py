"""What is asked for an agreement, a shortcoming, and a work that somebody brought."""

from collections.abc import Sequence
from datetime import date

from twaim_desk.domain.asks import Ask, AskKind
from twaim_desk.domain.service import Choice
from twaim_desk.texts import rights as texts

SHORTCOMING_ASKS = (Ask("text", AskKind.TEXT, texts.SHORTCOMING, hint=texts.SHORTCOMING_HINT),)
REMEDY_ASKS = (Ask("remedy", AskKind.TEXT, texts.REMEDY, hint=texts.REMEDY_HINT),)
WORK_ASKS = (
    Ask("title", AskKind.TEXT, texts.WORK, hint=texts.WORK_HINT),
    Ask("owner", AskKind.TEXT, texts.OWNER, hint=texts.OWNER_HINT),
    Ask("terms", AskKind.LONG, texts.TERMS, hint=texts.TERMS_HINT),
    Ask("until_on", AskKind.DATE, texts.UNTIL, hint=texts.UNTIL_HINT, required=False),
)
END_ASKS = (Ask("reason", AskKind.TEXT, texts.END_REASON, hint=texts.END_HINT),)


def agreement_asks(files: Sequence[Choice]) -> tuple[Ask, ...]:
    """What is asked for an agreement; where the shelf is empty, no file of it."""
    shelf = Ask("shelf", AskKind.CHOICE, texts.SHELF, choices=tuple(files), required=False)
    return (
        Ask("number", AskKind.TEXT, texts.NUMBER),
        Ask("agreed_on", AskKind.PAST, texts.AGREED_ON),
        Ask("party", AskKind.TEXT, texts.PARTY),
        *((shelf,) if files else ()),
        Ask(
            "reference",
            AskKind.TEXT,
            texts.REFERENCE,
            hint=texts.REFERENCE_HINT,
            required=False,
        ),
    )


def known_shortcomings(
    reply_by: date | None, answered_on: date | None, missed: Sequence[date], today: date
) -> tuple[str, ...]:
    """In what the association fell short by what is on record: a late reply, a late delivery."""
    late = reply_by is not None and (answered_on or today) > reply_by
    found = ((late, texts.KNOWN_LATE), (bool(missed), texts.KNOWN_DELIVERY))
    return tuple(said for is_so, said in found if is_so)


def is_allowed(until_on: date | None, ended_on: date | None, today: date) -> bool:
    """Whether the association may still use a work; its last day is still allowed."""
    return ended_on is None and (until_on is None or until_on >= today)
