"""Reads how long things are kept, and sees that every kind has its time, once."""

from pathlib import Path

from twaim_desk.domain.schedule import IN_TRAIL, KeepingRule, Kind, Schedule
from twaim_desk.form_files.common_checks import check_range
from twaim_desk.form_files.problems import FormFile
from twaim_desk.form_files.reading import open_form, read_value
from twaim_desk.form_files.source import ON_DISK, Source
from twaim_desk.texts import form_files as texts

_LONGEST_YEARS, _LONGEST_MONTHS = 100, 11


def read_schedule(path: Path, source: Source = ON_DISK) -> Schedule:
    """The schedule of a file."""
    form, raw = open_form(path, source)
    value = read_value(Schedule, raw, form)
    kinds = [rule.kind for rule in value.rules]
    for kind in Kind:
        if kinds.count(kind) != 1:
            form.refuse(("rules",), texts.KIND_NOT_ONCE, kind=kind)
    for at, rule in enumerate(value.rules):
        _check_rule(rule, at, form)
    form.raise_problems()
    return value


def _check_rule(rule: KeepingRule, at: int, form: FormFile) -> None:
    check_range(rule.years, 0, _LONGEST_YEARS, ("rules", at, "years"), form)
    check_range(rule.months, 0, _LONGEST_MONTHS, ("rules", at, "months"), form)
    if rule.for_ever == bool(rule.years or rule.months):
        form.refuse(("rules", at), texts.TIME_OR_FOR_EVER, kind=rule.kind)
    if rule.kind in IN_TRAIL and not rule.for_ever:
        form.refuse(("rules", at), texts.TRAIL_IS_FOR_EVER, kind=rule.kind)
