"""The forms that an office keeps as rows: which it needs, as they ship, and as they change."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from sqlalchemy.orm import Session

from twaim_desk import form_files, paths
from twaim_desk.db import forms as rows
from twaim_desk.db.models.office import CalendarVersion, FormVersion, Setting
from twaim_desk.domain.forms import CalendarForms, Forms
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.profile import Profile
from twaim_desk.form_files import FormFileError, Source

CATALOGUES = (
    "people.toml", "categories.toml", "documents.toml", "declarations.toml", "surveys.toml",
    "retention.toml",
)  # fmt: skip
MONTHS = ("calendar/hijri_before_1436.toml", "calendar/umm_alqura.toml")
HOLIDAYS = "calendar/holidays.toml"
PAPERS = "papers"
SHIPPED = "shipped"
UNREAD: Mapping[str, str] = MappingProxyType({})


class Author(NamedTuple):
    """Who changes a form, and when; nobody where it shipped so."""

    at: datetime
    by: int | None = None


@dataclass(frozen=True, slots=True)
class State:
    """The forms of an office as they stand, the holidays among them; equal by their digest."""

    digest: str
    profile: str = field(compare=False)
    calendar: str = field(compare=False)
    texts: Mapping[str, str] = field(compare=False, repr=False)


class Read(NamedTuple):
    """What the forms of an office say."""

    forms: Forms
    calendar: CalendarForms


class Papers(NamedTuple):
    """The words of all papers, and the paths of those that the office has unfit for printing."""

    words: PaperWords
    unprintable: frozenset[str]


def profile_path(profile: str) -> str:
    """Where the profile of this name lies among the forms."""
    return f"profiles/{profile}.toml"


def state_of(session: Session, until: datetime | None = None) -> State:
    """The newest forms and calendar of the office, and the digest that names them all.

    `until`: as they stood at this moment.
    """
    texts = {row.path: row.text for row in rows.newest_forms(session, until)}
    newest = rows.newest_calendar(session, until)
    if newest is not None:
        texts[HOLIDAYS] = newest.text
    return replace(state_unread(session, until), texts=texts)


def state_unread(session: Session, until: datetime | None = None) -> State:
    """The same without any text: what names it is enough for who has read it before."""
    setting = session.get(Setting, "profile")
    profile = "general" if setting is None else setting.value
    found, newest = rows.newest_digests(session, until), rows.newest_calendar(session, until)
    version = "" if newest is None else newest.version
    named = "\n".join((profile, version, *(f"{row.path} {row.digest}" for row in found)))
    return State(sha256(named.encode()).hexdigest()[:16], profile, version, UNREAD)


def state_named(session: Session, digest: str) -> State | None:
    """The forms as they stood when this digest named them; None where they never did."""
    for until in rows.moments_of_change(session):
        if state_unread(session, until).digest == digest:
            return state_of(session, until)
    return None


def read(profile: str, source: Source) -> Read:
    """The forms that an office of this profile needs; raises FormFileError with all that is wrong.

    What the source has beside these is not read; nor are the papers, which `papers_of` reads.
    """
    needed = frozenset(map(Path, needed_paths(profile, source)))
    only = Source(source.read, lambda folder: [p for p in source.listed(folder) if p in needed])
    return Read(
        form_files.read_forms(Path(), only), form_files.read_calendar(Path("calendar"), only)
    )


def needed_paths(profile: str, source: Source) -> list[str]:
    """The paths of all that an office of this profile needs, its holidays last."""
    own = profile_path(profile)
    chosen = form_files.read_one(Profile, Path(own), source)
    services = (f"services/{name}.toml" for name in chosen.services)
    papers = (path.as_posix() for path in source.listed(Path(PAPERS)))
    policy = f"policies/{chosen.policy}.toml"
    return [own, policy, *services, *CATALOGUES, *papers, *MONTHS, HOLIDAYS]


@cache
def papers_of(state: State) -> Papers:
    """The words of an office's papers; of one that this program cannot print, as they ship."""
    try:
        words = form_files.read_papers(Path(PAPERS), source_of(state.texts))
        return Papers(words, frozenset())
    except FormFileError as error:
        unprintable = frozenset(Path(problem.path).as_posix() for problem in error.problems)
    rest = {path: text for path, text in state.texts.items() if path not in unprintable}
    return Papers(form_files.read_papers(Path(PAPERS), source_of(rest)), unprintable)


def source_of(texts: Mapping[str, str]) -> Source:
    """The forms in these texts; those that are not among them, as they ship.

    An office that is older than a form would lack it else.
    """
    folder = paths.shipped("forms")

    def content(path: Path) -> bytes:
        text = texts.get(path.as_posix())
        return (folder / path).read_bytes() if text is None else text.encode()

    def listed(place: Path) -> list[Path]:
        found = {path.relative_to(folder) for path in (folder / place).glob("*.toml")}
        return sorted(found | {path for path in map(Path, texts) if path.parent == place})

    return Source(content, listed)


def text_in(source: Source, path: str) -> str:
    """The text of one form, as an office keeps it."""
    return source.read(Path(path)).decode("utf-8-sig").replace("\r\n", "\n")


def texts_for(profile: str, source: Source) -> dict[str, str]:
    """The texts of all that an office of this profile needs; raises FormFileError."""
    _read_all(profile, source)
    return {path: text_in(source, path) for path in needed_paths(profile, source)}


def put(
    session: Session, profile: str, texts: Mapping[str, str], reason: str, author: Author
) -> list[str]:
    """The paths whose text is another than before, each kept as a new version from now on."""
    before = state_of(session)
    numbers = {row.path: row.number for row in rows.newest_forms(session)}
    calendar = _read_all(profile, source_of({**before.texts, **texts})).calendar
    changed = [path for path, text in texts.items() if before.texts.get(path) != text]
    for path in changed:
        if path != HOLIDAYS:
            _add_form(session, path, texts[path], numbers.get(path, 0) + 1, author)
    if any(path == HOLIDAYS or path in MONTHS for path in changed):
        holidays = texts.get(HOLIDAYS, before.texts.get(HOLIDAYS, ""))
        _add_calendar(session, calendar.version, holidays, reason, author)
    session.flush()
    return changed


def take_in(session: Session, author: Author) -> list[str]:
    """The paths of the forms that ship and were taken in now, each as a version of its own.

    Those of which the office had none, being older than they are, and the words of papers that
    this program cannot print any more. Raises FormFileError where its forms cannot be read.
    """
    if not _lacking(state_of(session)):
        return []
    rows.take_calendar(session)  # another counter may open the office at the same moment
    state, shipped = state_of(session), source_of({})
    lacking = {path: text_in(shipped, path) for path in _lacking(state)}
    return put(session, state.profile, lacking, SHIPPED, author) if lacking else []


def _lacking(state: State) -> list[str]:
    """What of the forms that ship the office has no version of, or none that can be used."""
    unprintable = papers_of(state).unprintable
    needed = needed_paths(state.profile, source_of(state.texts))
    return [path for path in needed if path not in state.texts or path in unprintable]


def _read_all(profile: str, source: Source) -> Read:
    """The forms of an office; refused where its papers could not be printed."""
    form_files.read_papers(Path(PAPERS), source)
    return read(profile, source)


def _add_form(session: Session, path: str, text: str, number: int, author: Author) -> None:
    digest = sha256(text.encode()).hexdigest()
    session.add(
        FormVersion(
            path=path, number=number, text=text, digest=digest, made_at=author.at, made_by=author.by
        )
    )


def _add_calendar(session: Session, digest: str, text: str, reason: str, author: Author) -> None:
    """A calendar that goes back to an earlier content is a version of its own."""
    again = rows.versions_like(session, digest)
    version = f"{digest}-{again + 1}" if again else digest
    session.add(
        CalendarVersion(
            version=version, text=text, reason=reason, made_at=author.at, made_by=author.by
        )
    )
