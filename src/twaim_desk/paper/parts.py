"""Parts that several papers share: the person, the documents, the channel, the reply."""

from collections.abc import Sequence
from dataclasses import replace

from twaim_desk.domain.paper_parts import (
    AgreedWay,
    PrintedPromise,
    SeenDocument,
    Served,
)
from twaim_desk.domain.paper_words_shared import SharedWords
from twaim_desk.domain.profile import Contact
from twaim_desk.domain.sentences import filled
from twaim_desk.paper.arabic.paragraph import Side
from twaim_desk.paper.arabic.table import Column
from twaim_desk.paper.blocks import entry, table, text
from twaim_desk.paper.phrases import (
    day_in_words,
    day_on_two_lines,
    identity_ending,
    joined,
    typed,
    way_in_words,
)
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip, boxed, kept_together, spaced

_PADDING = 6.0
_DOCUMENT_COLUMNS = (
    Column(0.36),
    Column(0.155, Side.MIDDLE),
    Column(0.175, Side.MIDDLE),
    Column(0.31),
)


def person(sheet: Sheet, words: SharedWords, served: Served) -> list[Strip]:
    """The person's name, and the end of the identity number where there is one."""
    name = entry(sheet, words.name, typed(served.name))
    if not served.identity_end:
        return name
    return name + entry(sheet, words.identity, identity_ending(words, served.identity_end))


def documents(sheet: Sheet, words: SharedWords, seen: Sequence[SeenDocument]) -> list[Strip]:
    """The table of the documents that were handed in, and what the signs in it mean."""
    if not seen:
        return []
    heads = (words.documents, words.original_seen, words.copy_kept, words.valid_until)
    rows = [_document(sheet, words, each) for each in seen]
    note = spaced(text(words.sighted_and_returned, sheet.small, sheet.width), sheet.gap(1))
    rows_of_it = spaced(table(sheet, _DOCUMENT_COLUMNS, heads, rows), sheet.gap(4))
    last = replace(rows_of_it[-1], with_next=True)
    return [*rows_of_it[:-1], last, *kept_together(note)]


def agreed_way(sheet: Sheet, words: SharedWords, way: AgreedWay, label: str) -> list[Strip]:
    """The channel under its label, then the best time and the second channel."""
    second = way.second.in_words if way.second else None
    pairs = [(words.best_time, way.best_time), (words.second_way, second)]
    more = [f"{name}: {typed(value)}" for name, value in pairs if value]
    said = entry(sheet, label, way_in_words(way))
    return said + text(joined(*more), sheet.body, sheet.width) if more else said


def promise(sheet: Sheet, words: SharedWords, promised: PrintedPromise) -> list[Strip]:
    """The day of the reply in large letters, where there is one, and the sentence under it."""
    padding = sheet.gap(_PADDING)
    room = sheet.width - 2 * padding
    label, day = words.reply_by, promised.reply_by
    if day is None:
        label, day = words.not_before, promised.not_before
    lines: list[Strip] = []
    if day is not None:
        lines += text(label, sheet.heading, room, Side.MIDDLE)
        lines += text(day_in_words(sheet, day), sheet.promise, room, Side.MIDDLE)
    lines += spaced(text(promised.sentence, sheet.sentence, room), sheet.gap(2))
    return spaced([boxed(lines, sheet.width, padding, 1.4)], sheet.gap(7))


def contact(sheet: Sheet, words: SharedWords, reached: Contact) -> list[Strip]:
    """How to complain, the duty to tell of changes, office hours, in small print."""
    complain = filled(words.complain, {"how": reached.complaints}) if reached.complaints else ""
    liaison = filled(words.liaison, {"liaison": reached.liaison}) if reached.liaison else ""
    hours = filled(words.hours, {"hours": reached.hours}) if reached.hours else ""
    fasting = reached.ramadan_hours
    in_ramadan = filled(words.ramadan_hours, {"hours": fasting}) if fasting else ""
    said = [words.update, complain, liaison, joined(hours, in_ramadan)]
    sentences = " ".join(f"{part.rstrip('.')}." for part in said if part)
    return spaced(text(sentences, sheet.small, sheet.width), sheet.gap(3))


def _document(sheet: Sheet, words: SharedWords, seen: SeenDocument) -> tuple[str, ...]:
    until = day_on_two_lines(sheet, seen.valid_until) if seen.valid_until else words.no_end
    signs = {True: words.yes, False: words.no}
    return typed(seen.title), signs[seen.original_seen], signs[seen.copy_kept], until
