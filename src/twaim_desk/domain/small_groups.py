"""What may be told of those who answered, so that nobody's own answer can be worked out."""

from collections.abc import Sequence

from twaim_desk.domain.month_figures import FEWEST_RATINGS


def told_places(whole: int, groups: Sequence[int]) -> tuple[int, ...] | None:
    """The places of the groups that are told beside the whole; None where nothing may be told.

    Never of fewer than five, nor what would tell of fewer: what is left of the whole beside the
    groups that are told could be reckoned, so it is of five, too.
    """
    if whole < FEWEST_RATINGS:
        return None
    shown = [at for at, count in enumerate(groups) if count >= FEWEST_RATINGS]
    by_count = sorted(shown, key=lambda at: groups[at], reverse=True)
    while by_count and 0 < whole - sum(groups[at] for at in by_count) < FEWEST_RATINGS:
        shown.remove(by_count.pop())
    return tuple(shown)
