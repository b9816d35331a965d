"""How far a long work is, and whether anybody still waits for it."""

from collections.abc import Callable

GoesOn = Callable[[int, int], bool]
_STAGE = 1000


def go_on(_done: int, _of: int) -> bool:
    """Go on to the end."""
    return True


def in_stages(goes_on: GoesOn, of: int) -> list[GoesOn]:
    """For each stage of a work what it tells how far it is, so that the whole never goes back."""

    def stage(at: int) -> GoesOn:
        return lambda done, total: goes_on(
            at * _STAGE + _STAGE * done // max(total, 1), of * _STAGE
        )

    return [stage(at) for at in range(of)]


def or_stop(goes_on: GoesOn, stopped: Callable[[], Exception]) -> Callable[[int, int], None]:
    """What raises as soon as nobody waits any more, for work that only tells how far it is."""

    def heard(done: int, of: int) -> None:
        if not goes_on(done, of):
            raise stopped()

    return heard
