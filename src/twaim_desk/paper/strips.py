"""Strips: the pieces of a page that are never torn, and how they flow from page to page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

Drawing = Callable[[Any, float, float], None]  # the canvas, the right edge, the upper edge


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of a page with its height and what draws it.

    `before` is the room above it, which the top of a page takes away. One that stays `with_next`
    stands on the same page as its follower. `head` is drawn again where the strip opens a page.
    """

    height: float
    draw: Drawing
    before: float = 0.0
    with_next: bool = False
    head: "Strip | None" = None


def space(height: float) -> Strip:
    """Room that a page's end may swallow."""
    return Strip(0.0, _nothing, before=height)


def spaced(strips: Sequence[Strip], before: float) -> list[Strip]:
    """The strips with room above the first."""
    if not strips:
        return []
    return [replace(strips[0], before=before), *strips[1:]]


def kept_together(strips: Sequence[Strip]) -> list[Strip]:
    """The strips, none of which goes to the next page without the others."""
    return [*(replace(strip, with_next=True) for strip in strips[:-1]), *strips[-1:]]


def beside(left_of: float, first: Sequence[Strip], second: Sequence[Strip]) -> Strip:
    """Two stacks of strips side by side as one; the second begins `left_of` from the right edge."""

    def draw(canvas: Any, right: float, top: float) -> None:
        draw_stack(canvas, first, right, top)
        draw_stack(canvas, second, right - left_of, top)

    return Strip(max(height_of(first), height_of(second)), draw)


def boxed(strips: Sequence[Strip], width: float, padding: float, line: float = 1.0) -> Strip:
    """Strips in a frame, as one strip; they are made for a width less twice the padding."""
    height = height_of(strips) + 2 * padding

    def draw(canvas: Any, right: float, top: float) -> None:
        canvas.setLineWidth(line)
        canvas.roundRect(right - width, top - height, width, height, 4)
        draw_stack(canvas, strips, right - padding, top - padding)

    return Strip(height, draw)


def rule(width: float, line: float = 0.5, height: float = 4.0) -> Strip:
    """A line across, in the middle of its height."""

    def draw(canvas: Any, right: float, top: float) -> None:
        canvas.setLineWidth(line)
        canvas.line(right - width, top - height / 2, right, top - height / 2)

    return Strip(height, draw)


def height_of(strips: Sequence[Strip]) -> float:
    """The height of strips below each other."""
    return sum(strip.height + (strip.before if at else 0.0) for at, strip in enumerate(strips))


def draw_stack(canvas: Any, strips: Sequence[Strip], right: float, top: float) -> None:
    """Draw strips below each other, the first under `top`."""
    for at, strip in enumerate(strips):
        top -= strip.before if at else 0.0
        strip.draw(canvas, right, top)
        top -= strip.height


def flowed(strips: Sequence[Strip], first: float, other: float) -> list[list[Strip]]:
    """The strips on pages: the room of the first page, and that of every other one."""
    pages: list[list[Strip]] = [[]]
    for group in _groups(strips):
        room = other if len(pages) > 1 else first
        parts = [group] if height_of(group) <= other else [[strip] for strip in group]
        for part in parts:
            if pages[-1] and height_of([*pages[-1], *part]) > room:
                head = part[0].head
                pages.append([head] if head else [])
                room = other
            pages[-1] += part
    return pages


def _groups(strips: Sequence[Strip]) -> list[list[Strip]]:
    groups: list[list[Strip]] = []
    is_open = False
    for strip in strips:
        if is_open:
            groups[-1].append(strip)
        else:
            groups.append([strip])
        is_open = strip.with_next
    return groups


def _nothing(_canvas: Any, _right: float, _top: float) -> None:
    return None
