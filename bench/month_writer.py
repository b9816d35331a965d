"""Writes one month of many requests: `python -m bench.month_writer WAY NAMES COUNT FILE PEERS`.

NAMES is `names` or `nameless`. Prints processor seconds and the most memory it took as JSON.
"""

import json
import sys
import time
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

from twaim_desk import form_files, paths
from twaim_desk.domain.month import Month
from twaim_desk.domain.month_cases import Case, Course, Fate
from twaim_desk.domain.month_figures import Counted, MonthFigures, figures_of
from twaim_desk.domain.month_report import MonthReport, services_of
from twaim_desk.domain.request import State
from twaim_desk.domain.sample_words import SampleWords
from twaim_desk.paper.workbook.month import write_month
from twaim_desk.paper.workbook.month_requests import requests_table
from twaim_desk.paper.workbook.sheets import Kind
from twaim_desk.services.before_office import association, shipped_forms

OCTOBER = Month(2026, 10)
SEED = 1448
_FATES = (Fate.ANSWERED_ON_TIME, Fate.OPEN_IN_TIME, Fate.OPEN_LATE, Fate.ANSWERED_LATE)


def main(way: str, names: str, count: int, file: Path, peers: str) -> None:
    """Make the report, then write it."""
    report = month_of(count, names=names == "names")
    began = time.process_time()
    if way == "ours":
        with file.open("wb") as out:
            write_month(report, out)
    else:
        sys.path.append(peers)
        _by_xlsxwriter(report, file)
    took = time.process_time() - began
    sys.stdout.write(json.dumps({"seconds": took, "megabytes": _most_megabytes()}))


def _most_megabytes() -> float:
    """The most memory since the program began; `ru_maxrss` counts who started it, too."""
    status = Path("/proc/self/status").read_text("ascii")
    kilobytes = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(kilobytes.split()[1]) / 1024


def month_of(count: int, *, names: bool) -> MonthReport:
    """A month of so many requests, the same every time."""
    words = form_files.read_one(SampleWords, paths.shipped("forms", "sample.toml"))
    of, chance = association("twaim"), Random(SEED)
    cases = tuple(_case(at, words, chance) for at in range(count))
    blank = MonthFigures()
    report = MonthReport(
        month=OCTOBER, as_of=OCTOBER.last, names=names, letterhead=of.profile.letterhead,
        person=shipped_forms().people[of.profile.person], policy_title=of.policy.title,
        reply_clause=of.policy.reply.clause, promised_days=of.terms.max_working_days,
        digits=of.profile.digits, table=of.forms.table, figures=blank, before=blank,
        year_before=blank, cases=cases, turned_away=(), channels=(), committees=(),
        services=services_of(cases, OCTOBER, OCTOBER.last), moved=(), staff=(), complaints=(),
        ratings=(), corrections=(),
    )  # fmt: skip
    return replace(report, figures=figures_of(cases, OCTOBER, OCTOBER.last, Counted()))


def _case(at: int, words: SampleWords, chance: Random) -> Case:
    received = OCTOBER.first + timedelta(days=at % 28)
    fate = chance.choices(_FATES, (55, 38, 5, 2))[0]
    due = received + timedelta(days=21)
    answered = received + timedelta(days=9) if fate is Fate.ANSWERED_ON_TIME else None
    name = (chance.choice(words.men), chance.choice(words.men), chance.choice(words.families))
    state = State.TOLD if answered else State.WITH_COMMITTEE
    return Case(
        f"TW-1448-{at:06}", " ".join(name), "المساعدة النقدية", received, received, answered, due,
        due, due, Course(state, chance.choice(words.rejections) if at % 7 == 0 else None), fate,
        chance.randint(0, 15), 1 + at % 3, at % 2, (), "موظف الاستقبال",
    )  # fmt: skip


def _by_xlsxwriter(report: MonthReport, file: Path) -> None:
    """The same rows with XlsxWriter at its leanest: each row is written out and forgotten."""
    import xlsxwriter  # type: ignore[import-not-found]  # it is in .venv-bench only

    table = requests_table(report)
    book = xlsxwriter.Workbook(str(file), {"constant_memory": True, "strings_to_formulas": False})
    sheet = book.add_worksheet(table.sheet)
    sheet.right_to_left()
    base = {"font_name": "Arial", "font_size": 10, "border": 1, "reading_order": 2}
    forms: list[Any] = [
        book.add_format({**base, "num_format": "General" if one.kind is Kind.TEXT else one.kind})
        for one in table.columns
    ]
    for row, values in enumerate(table.rows, start=1):
        for column, (value, form) in enumerate(zip(values, forms, strict=True)):
            if isinstance(value, str):
                sheet.write_string(row, column, value, form)
            elif isinstance(value, date):
                sheet.write_datetime(row, column, value, form)
            elif value is None:
                sheet.write_blank(row, column, None, form)
            else:
                sheet.write_number(row, column, value, form)
    book.close()


if __name__ == "__main__":
    way, names, count, file, peers = sys.argv[1:]
    main(way, names, int(count), Path(file), peers)
