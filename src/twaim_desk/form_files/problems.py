"""What is wrong in a form file, and on which line; the line is looked for only when refusing."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from twaim_desk.errors import ExpectedError
from twaim_desk.form_files.lines import Where, lines_of
from twaim_desk.texts import form_files as texts


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong: the file, the line, an Arabic sentence, and the place in the value."""

    path: Path
    line: int
    sentence: str
    where: Where = field(default=(), compare=False)

    def __str__(self) -> str:
        return texts.AT.format(path=self.path, line=self.line, sentence=self.sentence)


class FormFileError(ExpectedError):
    """A form file that the program does not understand, with every problem found in it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        first = self.problems[0]
        where = f"{len(self.problems)} problems, first at {first.path.name}:{first.line}"
        super().__init__(where, user_message="\n".join(map(str, self.problems)))


@dataclass(slots=True)
class FormFile:
    """A form file being read: its text, and the problems found so far."""

    path: Path
    text: str
    problems: list[Problem] = field(default_factory=list)
    _lines: dict[Where, int] = field(default_factory=dict, repr=False)

    def refuse(self, where: Where, sentence: str, **values: object) -> None:
        """Note a problem at a place in the file, such as ("clauses", 3, "text")."""
        said = sentence.format(**values)
        self.problems.append(Problem(self.path, self._line_of(where), said, where))

    def raise_problems(self) -> None:
        """Refuse the file if anything is wrong with it."""
        if self.problems:
            raise FormFileError(self.in_order())

    def in_order(self) -> list[Problem]:
        """The problems found so far, from the top of the file down."""
        return sorted(self.problems, key=lambda problem: problem.line)

    def _line_of(self, where: Where) -> int:
        """The line of a place, or of what holds it."""
        self._lines = self._lines or lines_of(self.text)
        while where not in self._lines:
            where = where[:-1]
        return self._lines[where]
