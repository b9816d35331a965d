"""One row of an old list, read by the rules by which everything typed at the desk is read."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar, cast

from twaim_desk.domain.asks import Ask, AskKind
from twaim_desk.domain.identity import Identity, parse_identity
from twaim_desk.domain.names import parse_name
from twaim_desk.domain.old_list.columns import OF_REQUEST, Columns, ListField, plain
from twaim_desk.domain.phone import parse_phone
from twaim_desk.domain.typed_answers import Reading, read_answer, short_text, typed_day
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import old_list as texts

Value = TypeVar("Value")
_NAME_FIELDS = (ListField.NAME, ListField.FATHER, ListField.GRANDFATHER, ListField.FAMILY)
_BETWEEN_PHONES = re.compile(r"[/\\،,;؛\n]")
_FEMININE = {"widow", "divorced", "abandoned"}
_SON, _DAUGHTER = {"بن", "ابن"}, {"بنت", "ابنة", "ابنه"}
_MALE, _FEMALE = ({plain(word) for word in words} for words in (texts.MALE, texts.FEMALE))
_OUTCOME_LENGTH, _NOTE_LENGTH = 200, 400


@dataclass(frozen=True, slots=True)
class ListRules:
    """What rows are read by: how days are read, and the categories and services by their titles."""

    reading: Reading
    categories: Mapping[str, str]
    services: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class OldRequest:
    """A request of the time before the program; `service` where it is one of the office's."""

    received_on: date
    closed_on: date
    number: str = ""
    service: str | None = None
    service_said: str = ""
    outcome: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ListRow:
    """What a row says; its repr keeps it secret."""

    name: str = field(repr=False)
    feminine: bool = field(repr=False)
    identity: Identity | None = field(repr=False, default=None)
    phones: tuple[str, ...] = field(repr=False, default=())
    born_on: date | None = field(repr=False, default=None)
    born_hijri: str | None = field(repr=False, default=None)
    category: str | None = field(repr=False, default=None)
    district: str | None = field(repr=False, default=None)
    address: str | None = field(repr=False, default=None)
    income: int | None = field(repr=False, default=None)
    request: OldRequest | None = field(repr=False, default=None)


class RowRefusedError(RefusedInputError):
    """A row that is not taken, with everything that is wrong in it."""

    def __init__(self, faults: Sequence[tuple[str, str]]) -> None:
        parts = (
            texts.PART.format(heading=heading, sentence=sentence) if heading else sentence
            for heading, sentence in faults
        )
        super().__init__("row", texts.BETWEEN.join(parts))


def read_row(
    cells: Sequence[str], headings: Sequence[str], columns: Columns, rules: ListRules
) -> ListRow:
    """The row; raises RowRefusedError with each fault and the heading of its column."""
    reader = _RowReader(cells, headings, columns, rules)
    row = reader.row()
    if reader.faults or row is None:
        raise RowRefusedError(reader.faults)
    return row


class _RowReader:
    """Reads the cells of one row and gathers what is wrong with them."""

    def __init__(
        self, cells: Sequence[str], headings: Sequence[str], columns: Columns, rules: ListRules
    ) -> None:
        self._cells, self._headings = cells, headings
        self._columns, self._rules = columns, rules
        self.faults: list[tuple[str, str]] = []

    def row(self) -> ListRow | None:
        """What the row says; None, or with faults, where it is refused."""
        for at in self._columns.places.values():
            if self._cells[at][:1] in {"=", "@", "＝", "＠"} and self._cells[at]:
                self.faults.append((self._headings[at], texts.A_FORMULA))
        if self.faults:
            return None
        name = self._name()
        identity = self._read(ListField.IDENTITY, parse_identity)
        phones = self._phones()
        if identity is None and not phones and not self.faults:
            self.faults.append(("", texts.NUMBER_NEEDED))
        category = self._read(ListField.CATEGORY, self._category)
        feminine = self._gender(name, category)
        born = self._read(ListField.BORN, self._past)
        row = ListRow(
            name=name,
            feminine=bool(feminine),
            identity=identity,
            phones=phones,
            born_on=born,
            born_hijri=self._born_hijri() if born else None,
            category=category,
            district=self._read(ListField.DISTRICT, short_text),
            address=self._read(ListField.ADDRESS, short_text),
            income=self._read(ListField.INCOME, self._money),
            request=self._request(),
        )
        return None if self.faults else row

    def _name(self) -> str:
        whole = " ".join(part for one in _NAME_FIELDS if (part := self._text(one)))
        if not whole:
            self._complain(ListField.NAME, texts.NAME_NEEDED)
            return ""
        try:
            return parse_name(whole)
        except RefusedInputError as error:
            self._complain(ListField.NAME, error.user_message)
            return ""

    def _phones(self) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for one in (ListField.PHONE, ListField.SECOND_PHONE):
            for part in _BETWEEN_PHONES.split(self._text(one)):
                if part.strip():
                    phone = self._tried(one, lambda text: parse_phone(text).e164, part)
                    found |= {} if phone is None else {phone: None}
        return tuple(found)

    def _gender(self, name: str, category: str | None) -> bool | None:
        said = plain(self._text(ListField.GENDER))
        if said:
            if said not in _MALE | _FEMALE:
                self._complain(ListField.GENDER, texts.NOT_A_GENDER)
            return said in _FEMALE
        words = set(name.split()[1:3])
        if words & _DAUGHTER or category in _FEMININE:
            return True
        if words & _SON:
            return False
        if self._columns.feminine is None and not self.faults:
            self._complain(ListField.GENDER, texts.GENDER_NEEDED)
        return self._columns.feminine

    def _request(self) -> OldRequest | None:
        if not any(self._text(one) for one in OF_REQUEST):
            return None
        received = self._read(ListField.RECEIVED, self._past)
        closed = self._read(ListField.CLOSED, self._past)
        if received is None:
            if not self._text(ListField.RECEIVED):
                self._complain(ListField.RECEIVED, texts.RECEIVED_NEEDED)
            return None
        if closed is not None and closed < received:
            self._complain(ListField.CLOSED, texts.CLOSED_EARLIER)
        said = self._read(ListField.SERVICE, short_text) or ""
        return OldRequest(
            received,
            closed or received,
            self._read(ListField.OLD_NUMBER, short_text) or "",
            _found(said, self._rules.services),
            said,
            self._read(ListField.OUTCOME, lambda text: short_text(text, _OUTCOME_LENGTH)) or "",
            self._read(ListField.NOTE, lambda text: short_text(text, _NOTE_LENGTH)) or "",
        )

    def _category(self, text: str) -> str:
        found = _found(text, self._rules.categories) or _known_category(text)
        if found is None or found not in self._rules.categories:
            titles = texts.SEPARATOR.join(self._rules.categories.values())
            raise RefusedInputError("category", texts.NOT_A_CATEGORY.format(titles=titles))
        return found

    def _born_hijri(self) -> str | None:
        text = self._text(ListField.BORN)
        typed = typed_day(text, self._rules.reading)
        return " ".join(text.split()) if typed.typed_in_hijri else None

    def _past(self, text: str) -> date:
        return cast(date, read_answer(Ask("", AskKind.PAST, ""), text, self._rules.reading))

    def _money(self, text: str) -> int:
        return cast(int, read_answer(Ask("", AskKind.MONEY, ""), text, self._rules.reading))

    def _read(self, name: ListField, parse: Callable[[str], Value]) -> Value | None:
        text = self._text(name)
        return self._tried(name, parse, text) if text else None

    def _tried(self, name: ListField, parse: Callable[[str], Value], text: str) -> Value | None:
        try:
            return parse(text)
        except RefusedInputError as error:
            self._complain(name, error.user_message)
            return None

    def _text(self, name: ListField) -> str:
        at = self._columns.places.get(name)
        return "" if at is None else self._cells[at].strip()

    def _complain(self, name: ListField, sentence: str) -> None:
        at = self._columns.places.get(name)
        heading = texts.FIELDS[name] if at is None else self._headings[at]
        self.faults.append((heading, sentence))


def _found(said: str, titles: Mapping[str, str]) -> str | None:
    """What is called so, by its title or its short name."""
    wanted = plain(said)
    named = (one for one, title in titles.items() if wanted in {plain(title), one})
    return next(named, None) if wanted else None


def _known_category(said: str) -> str | None:
    wanted = plain(said)
    some = texts.CATEGORY_WORDS.items()
    return next((one for one, words in some if wanted in map(plain, words)), None)
