"""Lines of the trail in words, as a table that grows while one reads on."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex

from twaim_desk.clock import RIYADH
from twaim_desk.domain.digits import isolated, written
from twaim_desk.domain.roles import Roles
from twaim_desk.domain.written_dates import hijri_in_words
from twaim_desk.errors import RefusedInputError
from twaim_desk.services.read_trail import TrailLine
from twaim_desk.texts import trail as texts
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.widgets.word_table import WordTable


class Lines(WordTable):
    """The lines that were read so far, newest first."""

    def __init__(self, around: Surroundings, roles: Roles, titles: Mapping[str, str]) -> None:
        super().__init__(texts.COLUMNS)
        self._around, self._titles = around, titles
        self._roles = {role.id: role.masculine for role in roles.roles}
        self.lines: list[TrailLine] = []

    def begin(self, lines: Sequence[TrailLine]) -> None:
        """Show these in place of those before."""
        self.beginResetModel()
        self.lines, self._words = list(lines), [self._in_words(line) for line in lines]
        self.endResetModel()

    def add(self, lines: Sequence[TrailLine]) -> None:
        """Show these after those that are there."""
        first = len(self.lines)
        self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
        self.lines += lines
        self._words += [self._in_words(line) for line in lines]
        self.endInsertRows()

    def detail_of(self, row: int) -> str:
        """All that a line says; on a narrow screen the table cuts some of it off."""
        number, *words = self._words[row]
        said = [word for word in words if word]
        if (detail := self.lines[row].detail) is not None:
            said.append(isolated(detail))
        return texts.DETAIL.format(sequence=number, words=texts.SEPARATOR.join(said))

    def _in_words(self, line: TrailLine) -> tuple[str, ...]:
        return (
            self._number(line.sequence),
            self._moment(line),
            self._who(line),
            self._titles.get(line.action, line.action),
            texts.OUTCOMES.get(line.outcome, line.outcome),
            self._object(line),
            line.second or "",
        )

    def _number(self, number: int) -> str:
        return written(number, self._around.association.profile.digits)

    def _moment(self, line: TrailLine) -> str:
        association = self._around.association
        at = line.at.astimezone(RIYADH)
        digits = association.profile.digits
        hour = isolated(written(f"{at:%H:%M:%S}", digits))
        try:
            day = hijri_in_words(association.forms.table.from_gregorian(at.date()), digits)
        except RefusedInputError:  # a stranger's row may bear any moment
            day = isolated(written(at.date().isoformat(), digits))
        return texts.AT.format(day=day, hour=hour)

    def _who(self, line: TrailLine) -> str:
        if line.who is None:
            return texts.NOBODY
        role = self._roles.get(line.role or "", line.role or "")
        return texts.WHO.format(name=f"\u2068{line.who}\u2069", role=role)

    def _object(self, line: TrailLine) -> str:
        if line.object_kind is None or line.object_id is None:
            return ""
        kind = texts.OBJECTS.get(line.object_kind, line.object_kind)
        return texts.OBJECT.format(kind=kind, number=self._number(line.object_id))
