"""Takes an old list of people and requests in: examined first, then kept in one transaction."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from twaim_desk.db import old_lists
from twaim_desk.db.bulk import unseen_until_commit
from twaim_desk.db.old_lists import people_with_identities
from twaim_desk.domain.old_list.columns import Columns, check
from twaim_desk.domain.old_list.people import ListPerson, together
from twaim_desk.domain.old_list.rows import ListRow, ListRules, RowRefusedError, read_row
from twaim_desk.domain.typed_answers import Reading
from twaim_desk.errors import ExpectedError
from twaim_desk.exchange.reading import ReadList, read_list
from twaim_desk.exchange.tables_out import write_sheet
from twaim_desk.services import list_rows
from twaim_desk.services.course import GoesOn, go_on, in_stages, or_stop
from twaim_desk.services.daily_backup import back_up_first
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.list_known import Matches, StoppedError, matches, told
from twaim_desk.services.list_rows import NewRows, Setting
from twaim_desk.services.office_forms import OfficeForms, office_forms
from twaim_desk.services.trail import Act
from twaim_desk.texts import list_import as texts
from twaim_desk.texts import old_list as list_texts

__all__ = ["ReadList"]
SHOWN = 20
_TELL_EVERY = 500
Heard = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that is not taken: its number, its cells as they were, and why."""

    number: int
    cells: tuple[str, ...] = field(repr=False)
    why: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Counts:
    """What a list brings, in rows, and in people and requests that are new."""

    rows: int
    good: int
    refused: int
    known: int
    people: int
    requests: int


@dataclass(frozen=True, slots=True)
class Examined:
    """A list as it was understood: nothing of it is kept yet.

    `shown` are its first rows, each as it was understood or with why it is refused; `categories`
    are those of the office by their titles.
    """

    digest: str
    headings: tuple[str, ...] = field(repr=False)
    counts: Counts
    shown: tuple[tuple[int, ListRow | str], ...] = field(repr=False)
    refused: tuple[Refused, ...] = field(repr=False)
    people: tuple[tuple[ListPerson, int | None], ...] = field(repr=False)
    categories: Mapping[str, str] = field(repr=False)


def read_file(desk: Desk, file: Path, goes_on: GoesOn = go_on) -> ReadList:
    """The rows of a file, read by a process of its own; raises ListRefusedError.

    How many there are is known at the end only, so `goes_on` hears of nought.
    """
    desk.allow("list.import")
    heard = or_stop(goes_on, StoppedError)
    return read_list(file, heard=lambda rows: heard(rows, 0))


def examine(desk: Desk, listed: ReadList, columns: Columns, goes_on: GoesOn = go_on) -> Examined:
    """What the list would bring; who of it is on record is looked up, so it is in the trail."""
    desk.allow("list.import")
    check(columns, listed.headings)
    with desk.saving() as session:
        detail = f"rows={len(listed.rows)} sha256={listed.digest}"
        desk.note(session, Act("list.examine", detail=detail))
    with desk.reading() as session:
        rules = _rules(office_forms(session), desk)
    reads, looks_up = in_stages(goes_on, 2)
    understood = list(_understood(listed, columns, rules, or_stop(reads, StoppedError)))
    rows = [(number, row) for number, row in understood if isinstance(row, ListRow)]
    refused = {number: row for number, row in understood if isinstance(row, str)}
    people, contradicting = together(rows)
    found = matches(desk, people, looks_up, likely_too=columns.likely_too)
    refused |= contradicting | _refused_people(people, found)
    wanted = tuple(_wanted(people, found))
    counts = _counted(len(understood), refused, people, wanted)
    shown = tuple((number, refused.get(number, row)) for number, row in understood[:SHOWN])
    bad = (Refused(at, row, refused[at]) for at, row in listed.rows if at in refused)
    return Examined(
        listed.digest, listed.headings, counts, shown, tuple(bad), wanted, rules.categories
    )


def import_list(desk: Desk, examined: Examined, goes_on: GoesOn = go_on) -> Counts:
    """Keep everyone and everything that is new of a list, or nothing of it, after a backup.

    All rows are made beforehand: the one transaction only looks whether somebody came on record
    meanwhile, and writes. Other acts wait for it; stopped, it is undone at once.
    """
    desk.allow("list.import")
    if not (examined.counts.people or examined.counts.requests):
        raise ExpectedError("nothing to import", user_message=texts.NOTHING_NEW)
    with desk.reading() as session:
        setting = _setting(office_forms(session), desk)
    makes, writes = (or_stop(one, StoppedError) for one in in_stages(goes_on, 2))
    new = _rows(examined, setting, makes)
    numbers = [row["number"] for row in new.identities]
    counts = examined.counts
    back_up_first(desk, "list.import")
    with desk.saving() as session:
        for part in old_lists.in_parts(numbers):
            if people_with_identities(session, part):
                raise ExpectedError("record changed", user_message=texts.RECORD_CHANGED)
        with unseen_until_commit(session):
            list_rows.write(session, new, setting, writes)
        detail = (
            f"rows={counts.rows} people={counts.people} requests={counts.requests}"
            f" known={counts.known} refused={counts.refused} sha256={examined.digest}"
        )
        desk.note(session, Act("list.import", detail=detail))
    return counts


def write_refused(desk: Desk, examined: Examined, place: Path) -> Path:
    """The rows that were not taken, as they were, with why; to be mended and imported again."""
    desk.allow("list.import")
    kept = [at for at, one in enumerate(examined.headings) if one != list_texts.REASON]

    def rows() -> Iterator[Sequence[str]]:
        yield [*(examined.headings[at] for at in kept), list_texts.REASON]
        for one in examined.refused:
            yield [*(one.cells[at] for at in kept), texts.ROW.format(row=one.number, why=one.why)]

    written = write_sheet(place, list_texts.SHEET, rows())
    with desk.saving() as session:
        detail = f"rows={len(examined.refused)} sha256={examined.digest}"
        desk.note(session, Act("list.refused", detail=detail))
    return written


def _rules(forms: OfficeForms, desk: Desk) -> ListRules:
    calendar, every = forms.association.forms, forms.forms
    return ListRules(
        Reading(calendar.personal_table, calendar.exact_from_year, today_of(desk)),
        {one: category.title for one, category in every.categories.items()},
        {one: every.services[one].title for one in forms.association.profile.services
         if one in every.services},
    )  # fmt: skip


def _setting(forms: OfficeForms, desk: Desk) -> Setting:
    profile, today = forms.association.profile, today_of(desk)
    year = forms.association.forms.table.from_gregorian(today).year
    return Setting(profile.person, profile.number_prefix, year, today, desk.now(), desk.user_id)


def _understood(
    listed: ReadList, columns: Columns, rules: ListRules, heard: Heard
) -> Iterator[tuple[int, ListRow | str]]:
    for at, (number, cells) in enumerate(listed.rows):
        if at % _TELL_EVERY == 0:
            heard(at, len(listed.rows))
        try:
            yield number, read_row(cells, listed.headings, columns, rules)
        except RowRefusedError as error:
            yield number, error.user_message


def _refused_people(people: Sequence[ListPerson], found: Matches) -> dict[int, str]:
    return {row: why for at, why in found.refused.items() for row in people[at].rows}


def _wanted(
    people: Sequence[ListPerson], found: Matches
) -> Iterator[tuple[ListPerson, int | None]]:
    """The people who are not refused, with what of their requests is new, and their records."""
    for at, person in enumerate(people):
        if at in found.refused:
            continue
        known = found.known.get(at)
        before = set() if known is None else found.requests[known]
        requests = tuple(one for one in person.requests if told(one) not in before)
        yield ListPerson(person.said, person.rows, requests), known


def _counted(
    rows: int,
    refused: dict[int, str],
    people: Sequence[ListPerson],
    wanted: Sequence[tuple[ListPerson, int | None]],
) -> Counts:
    nothing_new = (person for person, known in wanted if known is not None and not person.requests)
    known_rows = sum(len(person.rows) for person in nothing_new)
    return Counts(
        rows=rows,
        good=rows - len(refused) - known_rows,
        refused=len(refused),
        known=known_rows,
        people=sum(known is None for _, known in wanted),
        requests=sum(len(person.requests) for person, _ in wanted),
    )


def _rows(examined: Examined, setting: Setting, tell: Heard) -> NewRows:
    new = NewRows()
    for at, (person, known) in enumerate(examined.people):
        if at % _TELL_EVERY == 0:
            tell(at, len(examined.people))
        heard = max((one.received_on for one in person.requests), default=setting.today)
        place = new.add_person(person.said, setting, heard) if known is None else None
        for request in person.requests:
            new.add_request(request, setting, place=place, known=known)
    new.in_order()
    return new
