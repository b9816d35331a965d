"""The figures as bars: what each is called, how much it is, and the requests it leads to."""

from collections.abc import Sequence
from datetime import date

from twaim_desk.domain.digits import Digits, isolated, written
from twaim_desk.domain.work_list import Counted, Days, Filters
from twaim_desk.domain.written_dates import gregorian_in_words, weekday_of
from twaim_desk.services.figures import Figures, MonthKept, Standing
from twaim_desk.texts import figures as texts
from twaim_desk.ui.figures.bars import Bar, Tone

MOST_SERVICES = 8


def bars_of_due(now: Standing, digits: Digits) -> list[Bar]:
    """What is late, what is due on each of the days ahead, and what is due later."""
    names = [texts.OVERDUE, *(_day(one.first, digits) for one in now.due[1:-1]), texts.AND_LATER]
    return [
        _bar(name, part.count, part.filters(Counted.DUE), digits, Tone.PLAIN if at else Tone.LATE)
        for at, (name, part) in enumerate(zip(names, now.due, strict=True))
    ]


def bars_of_ages(now: Standing, digits: Digits) -> list[Bar]:
    """What is open by its age."""
    return [
        _bar(name, part.count, part.filters(Counted.OPEN), digits)
        for name, part in zip(texts.AGES_OF, now.ages, strict=True)
    ]


def bars_of_months(shown: Figures, digits: Digits) -> list[Bar]:
    """Two bars for each month: what was answered by its day, and what was not."""
    return [bar for one in shown.months for bar in _of_month(one, digits)]


def bars_of_services(shown: Figures, digits: Digits) -> list[Bar]:
    """The services that were asked for most."""
    days = Days(Counted.RECEIVED, shown.first, shown.last)
    return [
        _bar(one.title, one.count, Filters(service=one.service, days=days), digits)
        for one in shown.services[:MOST_SERVICES]
    ]


def _of_month(one: MonthKept, digits: Digits) -> Sequence[Bar]:
    name = one.month.month_in_words
    parts = (
        (name, texts.ON_TIME, one.kept.on_time, Counted.KEPT, Tone.PLAIN),
        ("", texts.LATE, one.kept.due - one.kept.on_time, Counted.LATE, Tone.LATE),
    )
    return [
        Bar(
            shown, value, written(value, digits),
            texts.BAR_OF.format(month=name, name=said, value=written(value, digits)),
            Filters(days=Days(of, one.first, one.last)), tone,
        )
        for shown, said, value, of, tone in parts
    ]  # fmt: skip


def _bar(name: str, value: int, leads_to: Filters, digits: Digits, tone: Tone = Tone.PLAIN) -> Bar:
    said = written(value, digits)
    words = texts.BAR.format(name=isolated(name), value=said)
    return Bar(name, value, said, words, leads_to, tone)


def _day(day: date | None, digits: Digits) -> str:
    if day is None:
        return ""
    in_words = gregorian_in_words(day, digits)
    return f"{weekday_of(day)} {in_words.rsplit(' ', 1)[0]}"  # without its year
