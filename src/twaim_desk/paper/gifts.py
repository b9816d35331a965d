"""The table of what is given: what, how much money where some of it is money, and when."""

from collections.abc import Sequence

from twaim_desk.domain.money import money_in_words
from twaim_desk.domain.papers import DueGift
from twaim_desk.paper.arabic.table import Column
from twaim_desk.paper.blocks import table
from twaim_desk.paper.phrases import day_on_two_lines, typed
from twaim_desk.paper.sheet import Sheet
from twaim_desk.paper.strips import Strip

_WITH_MONEY = (Column(0.40), Column(0.22), Column(0.38))
_WITHOUT = (Column(0.58), Column(0.42))


def gifts_table(
    sheet: Sheet, heads: tuple[str, str, str], no: tuple[str, str], gifts: Sequence[DueGift]
) -> list[Strip]:
    """The table under `heads`: what, amount, day; no amounts where nothing is money.

    `no`: what stands in place of an amount, and of a day.
    """
    if not gifts:
        return []
    if all(one.halalas is None for one in gifts):
        rows = [(typed(one.what), _day(sheet, one, no[1])) for one in gifts]
        return table(sheet, _WITHOUT, (heads[0], heads[2]), rows)
    return table(sheet, _WITH_MONEY, heads, [_row(sheet, one, no) for one in gifts])


def _row(sheet: Sheet, gift: DueGift, no: tuple[str, str]) -> tuple[str, str, str]:
    money = no[0] if gift.halalas is None else money_in_words(gift.halalas, sheet.digits)
    return typed(gift.what), money, _day(sheet, gift, no[1])


def _day(sheet: Sheet, gift: DueGift, nothing: str) -> str:
    return nothing if gift.on is None else day_on_two_lines(sheet, gift.on)
