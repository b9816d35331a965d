"""The file of the holidays with one of them changed."""

import tomllib
from datetime import date
from itertools import takewhile
from typing import Any

import tomli_w

from twaim_desk.domain.holiday_changes import Deed, Settled
from twaim_desk.domain.statutory import HolidayBlock
from twaim_desk.errors import RefusedInputError
from twaim_desk.texts import holidays as texts

_Entry = dict[str, Any]


def with_change(text: str, settled: Settled) -> str:
    """The text as it is to be kept; what it says of itself at its head stays."""
    tables = tomllib.loads(text)
    if settled.before is not None and settled.before.rule:
        tables["announced"] = _announced(tables.get("announced", []), settled.before, settled)
    else:
        tables["added"] = _added(tables.get("added", []), settled)
    head = takewhile(lambda line: line.startswith("#"), text.splitlines())
    kept = {name: value for name, value in tables.items() if value != []}
    return "\n".join([*head, "", tomli_w.dumps(kept)])


def source_in(text: str) -> dict[tuple[str, int | date], str]:
    """Who announced or granted each holiday, by its rule and year or by its first day."""
    tables = tomllib.loads(text)
    found = {(one["rule"], one["year"]): one["source"] for one in tables.get("announced", [])}
    return found | {("", one["first"]): one["source"] for one in tables.get("added", [])}


def _announced(entries: list[_Entry], before: HolidayBlock, settled: Settled) -> list[_Entry]:
    others = [one for one in entries if (one["rule"], one["year"]) != (before.rule, before.year)]
    if settled.deed is not Deed.REMOVE:
        return [*others, {"rule": before.rule, "year": before.year, **_days(settled)}]
    if len(others) == len(entries):
        raise RefusedInputError("by_law", texts.REFUSALS["by_law"])
    return others


def _added(entries: list[_Entry], settled: Settled) -> list[_Entry]:
    before = settled.before
    others = [one for one in entries if before is None or one["first"] != before.first]
    if settled.deed is Deed.REMOVE:
        return others
    if any(one["first"] == settled.first for one in others):
        raise RefusedInputError("twice", texts.REFUSALS["twice"])
    return [*others, {"name": settled.name, **_days(settled)}]


def _days(settled: Settled) -> _Entry:
    return {"first": settled.first, "days": settled.days, "source": settled.source}
