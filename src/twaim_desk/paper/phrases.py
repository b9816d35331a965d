"""What papers say of days, people and channels, in the digits of the office."""

from datetime import date

from twaim_desk.domain.counting import MONTH, Case, counted
from twaim_desk.domain.digits import drop_invisible, isolated, left_to_right
from twaim_desk.domain.paper_parts import AgreedWay, Capacity, Half, Issue, Served, Signer
from twaim_desk.domain.paper_words_shared import SharedWords
from twaim_desk.domain.sentences import filled
from twaim_desk.domain.written_dates import MATCHING, both_calendars
from twaim_desk.paper.sheet import Sheet

BETWEEN = " · "


def day_in_words(sheet: Sheet, day: date) -> str:
    """Weekday, Hijri, then Gregorian."""
    return both_calendars(day, sheet.look.table, sheet.digits)


def code(text: str) -> str:
    """A number or a code, which reads from left to right."""
    return left_to_right(drop_invisible(text))


def typed(text: str) -> str:
    """What a person typed: it cannot turn the words around it."""
    return isolated(drop_invisible(text))


def day_on_two_lines(sheet: Sheet, day: date) -> str:
    """The same in a narrow cell: Gregorian on a line of its own."""
    return day_in_words(sheet, day).replace(f" {MATCHING} ", f"\n{MATCHING} ")


def address(text: str) -> str:
    """Where somebody is reached: a number and an e-mail from left to right, a place as it is."""
    return code(text) if text.isascii() else typed(text)


def identity_ending(words: SharedWords, digits: str) -> str:
    """The last four digits of a number, whatever was handed over."""
    return filled(words.identity_ending, {"digits": code(digits[-4:])})


def employee_in_words(issue: Issue) -> str:
    """Who issued the paper, and at which counter."""
    return joined(typed(issue.employee), typed(issue.counter) if issue.counter else "")


def copy_in_words(sheet: Sheet, words: SharedWords, issue: Issue) -> str:
    """Whether this is the original, or which copy."""
    if not issue.copy_number:
        return words.original
    return filled(words.copy, {"number": sheet.written(issue.copy_number)})


def attachments_in_words(sheet: Sheet, words: SharedWords, issue: Issue) -> str:
    """How many are attached, where the letterhead has a line for them."""
    if issue.attachments is None:
        return ""
    if not issue.attachments:
        return words.no_attachments
    return filled(words.attachments, {"count": sheet.written(issue.attachments)})


def half_in_words(words: SharedWords, half: Half | None, person: Served | None) -> str:
    """Whom this copy is for; nothing where nobody is named."""
    if half is Half.ASSOCIATION:
        return words.half_of_association
    if half is Half.PERSON and person:
        return filled(words.half_of_person, {"word": person.word})
    return ""


def way_in_words(way: AgreedWay) -> str:
    """The channel with its number or address."""
    named = way.channel.in_words
    return named if way.address is None else f"{named}: {address(way.address)}"


def capacity_in_words(words: SharedWords, signer: Signer) -> str:
    """In which capacity somebody signs."""
    capacity = {
        Capacity.SELF: words.oneself,
        Capacity.AGENT: words.agent,
        Capacity.GUARDIAN: words.guardian,
        Capacity.TRUSTEE: words.trustee,
    }[signer.capacity]
    return capacity.feminine if signer.feminine else capacity.masculine


def validity(sheet: Sheet, words: SharedWords, *, expires: bool, months: int | None) -> str:
    """How long a document is good for, where there is a limit."""
    if months is not None:
        in_words = counted(months, MONTH, sheet.digits, Case.GENITIVE)
        return filled(words.not_older, {"months": in_words})
    return words.valid_when_brought if expires else words.no_end


def joined(*parts: str) -> str:
    """The parts that are there, one after the other."""
    return BETWEEN.join(part for part in parts if part)
