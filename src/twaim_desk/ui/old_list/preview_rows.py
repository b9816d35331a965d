"""The first rows of a list as they were understood, as a table."""

from collections.abc import Iterator

from twaim_desk.domain.digits import Digits, isolated, left_to_right, written
from twaim_desk.domain.old_list.rows import ListRow
from twaim_desk.domain.phone import parse_phone
from twaim_desk.services.list_import import Examined
from twaim_desk.texts import old_list_page as texts
from twaim_desk.ui.widgets.word_table import WordTable


class PreviewRows(WordTable):
    """A line for each row: what it says, and what becomes of it."""

    def __init__(self, examined: Examined, digits: Digits) -> None:
        super().__init__(texts.COLUMNS)
        self._digits, self._categories = digits, examined.categories
        self._known = {
            row for person, known in examined.people if known is not None for row in person.rows
        }
        self.rows = examined.shown
        self._words = [self._in_words(number, row) for number, row in self.rows]

    def detail_of(self, at: int) -> str:
        """All that was understood of a row, or why it is refused."""
        number, row = self.rows[at]
        said = row if isinstance(row, str) else texts.SEPARATOR.join(self._all_of(row))
        return texts.DETAIL.format(row=written(number, self._digits), said=said)

    def _in_words(self, number: int, row: ListRow | str) -> tuple[str, ...]:
        at = written(number, self._digits)
        if isinstance(row, str):
            return (at, row, "", "", "", texts.IS_REFUSED)
        return (
            at,
            isolated(row.name),
            "" if row.identity is None else left_to_right(row.identity.number),
            _phones(row),
            self._request(row),
            texts.IS_KNOWN if number in self._known else texts.IS_NEW,
        )

    def _all_of(self, row: ListRow) -> Iterator[str]:
        identity = "" if row.identity is None else left_to_right(row.identity.number)
        born = "" if row.born_on is None else left_to_right(row.born_on.isoformat())
        income = "" if row.income is None else written(row.income, self._digits)
        request = row.request
        said = [
            isolated(row.name), texts.FEMALE if row.feminine else texts.MALE, identity,
            _phones(row), born, self._category(row), isolated(row.district or ""),
            isolated(row.address or ""), income, self._request(row),
        ]  # fmt: skip
        if request is not None:
            said += [isolated(one) for one in (request.number, request.outcome, request.note)]
        yield from (one for one in said if one.strip("\u2068\u2069"))

    def _category(self, row: ListRow) -> str:
        return self._categories.get(row.category or "", "")

    def _request(self, row: ListRow) -> str:
        if row.request is None:
            return ""
        day = left_to_right(row.request.received_on.isoformat())
        return f"{isolated(row.request.service_said)} {day}".strip()


def _phones(row: ListRow) -> str:
    return texts.SEPARATOR.join(left_to_right(parse_phone(one).local) for one in row.phones)
