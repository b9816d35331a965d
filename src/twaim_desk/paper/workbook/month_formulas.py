"""The figures of the summary: each with its formula over the sheets, and how it is written."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from twaim_desk.domain.month import Month
from twaim_desk.domain.month_figures import MonthFigures
from twaim_desk.paper.workbook.sheets import Kind, Table
from twaim_desk.texts import month_workbook as texts

Worth = int | float | str | None
Places = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the summary: its figure, its section, its formula, and how it is written.

    `formula` gets where the other figures stand.
    """

    figure: str
    section: str
    formula: Callable[[Places], str]
    kind: Kind = Kind.NUMBER

    def worth(self, figures: MonthFigures) -> Worth:
        """The figure from our own records; a word where it does not apply."""
        value: Worth = getattr(figures, self.figure)
        if value is None or (self.figure in _RATED and not figures.ratings):
            return texts.NO_VALUE
        return value


_RATED = ("ratings", "rated_good", "rated_middling", "rated_poor")
_DRAWN = ("answered_on_time", "open_in_time", "answered_late", "open_late", "withdrawn")
_UNDATED = ("answered_undated", "open_undated")


def lines(tables: Mapping[str, Table], ratings: Table, month: Month) -> list[Line]:
    """Every line of the summary in its order."""
    return [*_received(tables), *_due(tables), *_work(tables, month), *_rated(ratings)]


def _received(tables: Mapping[str, Table]) -> list[Line]:
    table = tables[texts.REQUESTS]
    fate, complete = table.reach(texts.FATE), table.reach(texts.COMPLETE)
    used = table.reach(texts.WORKING_DAYS)
    answered = [texts.FATES[name] for name in texts.FATES if name.startswith("answered")]
    days = "+".join(f'SUMIF({fate},"{label}",{used})' for label in answered)

    def of_fate(name: str) -> Line:
        return Line(name, "received", lambda _: f'=COUNTIF({fate},"{texts.FATES[name]}")')

    def measure(at: Places) -> str:
        dated = "+".join(
            at[one] for one in ("answered_on_time", "open_in_time", "answered_late", "open_late")
        )
        share = f"({at['answered_on_time']}+{at['open_in_time']})/{at['received']}"
        return f'=IF({dated}-{at["not_started"]}=0,"{texts.NO_VALUE}",{share})'

    def mean(at: Places) -> str:
        parts = [at[one] for one in texts.FATES if one.startswith("answered")]
        return _share(at["answer_days"], "(" + "+".join(parts) + ")")

    in_time = texts.FATES["open_in_time"]
    return [
        Line("received", "received", lambda _: f"=COUNT({table.reach(texts.SERIAL)})"),
        *(of_fate(name) for name in _DRAWN),  # beside each other, for the chart
        Line("in_time", "received", measure, Kind.SHARE),
        Line(
            "not_started", "received",
            lambda _: f'=COUNTIFS({fate},"{in_time}",{complete},"")',
        ),
        *(of_fate(name) for name in _UNDATED),
        Line("answer_days", "received", lambda _: f"={days}"),
        Line("mean_days", "received", mean, Kind.DECIMAL),
    ]  # fmt: skip


def _due(tables: Mapping[str, Table]) -> list[Line]:
    due, late = tables[texts.DUE], tables[texts.LATE]
    on_time = texts.FATES["answered_on_time"]
    return [
        Line("due", "due", lambda _: f"=COUNT({due.reach(texts.SERIAL)})"),
        Line("due_on_time", "due", lambda _: f'=COUNTIF({due.reach(texts.FATE)},"{on_time}")'),
        Line("kept", "due", lambda at: _share(at["due_on_time"], at["due"]), Kind.SHARE),
        Line("late", "due", lambda _: f"=COUNT({late.reach(texts.SERIAL)})"),
    ]


def _work(tables: Mapping[str, Table], month: Month) -> list[Line]:
    def total(figure: str, sheet: str, column: str) -> Line:
        reach = tables[sheet].reach(column)
        return Line(figure, "work", lambda _: f"=SUM({reach})")

    def count(figure: str, sheet: str) -> Line:
        reach = tables[sheet].reach(texts.SERIAL)
        return Line(figure, "work", lambda _: f"=COUNT({reach})")

    each = Line(
        "visits_each", "work",
        lambda at: _share(at["visits_of_completed"], at["completed"]), Kind.DECIMAL,
    )  # fmt: skip
    return [
        total("completed", texts.VISITS, texts.REQUESTS_COUNT),
        total("visits_of_completed", texts.VISITS, texts.ALL_VISITS),
        each,
        total("visits", texts.STAFF, texts.VISITS_COUNT),
        count("turned_away", texts.TURNED_AWAY),
        total("attempts", texts.REPLIES, texts.ATTEMPTS),
        total("told", texts.REPLIES, texts.TOLD),
        total("sessions", texts.COMMITTEES, texts.SESSIONS),
        total("accepted", texts.COMMITTEES, texts.ACCEPTED),
        total("rejected", texts.COMMITTEES, texts.REJECTED),
        total("deferred", texts.COMMITTEES, texts.DEFERRED),
        count("moved", texts.MOVED),
        *_complaints(tables[texts.COMPLAINTS], month),
    ]


def _complaints(table: Table, month: Month) -> list[Line]:
    kind, standing = table.reach(texts.KIND), table.reach(texts.STANDING)
    came = f'{table.reach(texts.RECEIVED)},">="&DATE({month.year},{month.number},1)'

    def of_kind(figure: str, label: str) -> Line:
        return Line(figure, "work", lambda _: f'=COUNTIFS({kind},"{label}",{came})')

    def standing_at(figure: str, label: str) -> Line:
        return Line(figure, "work", lambda _: f'=COUNTIF({standing},"{label}")')

    return [
        of_kind("complaints", texts.COMPLAINT),
        of_kind("suggestions", texts.SUGGESTION),
        standing_at("complaints_closed", texts.CLOSED),
        standing_at("complaints_open", texts.OPEN),
    ]


def _rated(table: Table) -> list[Line]:
    service = table.reach(texts.SERVICE)
    columns = (texts.RATINGS_COUNT, texts.GOOD, texts.MIDDLING, texts.POOR)
    shown = f'COUNTIF({service},"{texts.ALL_SERVICES}")=0'

    def of(column: str) -> Callable[[Places], str]:
        whole = f'SUMIF({service},"{texts.ALL_SERVICES}",{table.reach(column)})'
        return lambda _: f'=IF({shown},"{texts.NO_VALUE}",{whole})'

    return [
        Line(figure, "work", of(column)) for figure, column in zip(_RATED, columns, strict=True)
    ]


def _share(part: str, whole: str) -> str:
    return f'=IF({whole}=0,"{texts.NO_VALUE}",{part}/{whole})'
