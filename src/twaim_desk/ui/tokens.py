"""Colours, type and spacing of the desk: one place, two themes, one scale."""

from dataclasses import dataclass
from enum import StrEnum

FAMILY = "IBM Plex Sans Arabic"
SCALES = (1.0, 1.15, 1.3, 1.45)
SIZES = {
    "caption": 13,
    "body": 15,
    "large": 17,
    "title": 22,
    "display": 30,
    "promise": 40,
    "copied": 80,
}

LIGHT = {
    "background": "#F3F6F5", "surface": "#FFFFFF", "surface_low": "#F7FAF9", "hover": "#EDF3F1",
    "border": "#D8E1DE", "control": "#7E8D88",
    "text": "#14211E", "text_soft": "#485953", "text_faint": "#5F706A",
    "primary": "#0B6B5D", "primary_hover": "#095B4F", "primary_pressed": "#074B41",
    "on_primary": "#FFFFFF", "primary_soft": "#E1F1ED", "on_primary_soft": "#0A5548",
    "success": "#1A7544", "success_soft": "#E3F4EA", "warning": "#8A5300",
    "warning_soft": "#FDF0D5", "danger": "#B3261E", "danger_soft": "#FCE9E7",
    "info": "#1D5FA6", "info_soft": "#E5EFFA", "neutral": "#485953", "neutral_soft": "#E9EFED",
    "scroll": "#A9B6B1", "focus": "#1B6FD1",
}  # fmt: skip
DARK = {
    "background": "#0F1715", "surface": "#17211F", "surface_low": "#1C2826", "hover": "#22302D",
    "border": "#2B3A37", "control": "#71837D",
    "text": "#E6EFEC", "text_soft": "#AFC0BA", "text_faint": "#94A6A0",
    "primary": "#4CC5AE", "primary_hover": "#66D3BE", "primary_pressed": "#38AD97",
    "on_primary": "#05231D", "primary_soft": "#143A34", "on_primary_soft": "#8FE3D2",
    "success": "#6FD39A", "success_soft": "#15382A", "warning": "#F2BE63",
    "warning_soft": "#3B2C10", "danger": "#FF9B92", "danger_soft": "#47201D",
    "info": "#8BBDF5", "info_soft": "#172F4A", "neutral": "#AFC0BA", "neutral_soft": "#25322F",
    "scroll": "#4A5C57", "focus": "#7DB6FF",
}  # fmt: skip

# What is read on what, and the contrast that it needs: 7 for text, 4.5 for the rest, 3 for lines.
PAIRS = (
    ("text", "background", 7), ("text", "surface", 7), ("text", "hover", 7),
    ("text", "primary_soft", 7), ("text", "surface_low", 7), ("text", "warning_soft", 7),
    ("success", "surface", 4.5), ("success", "background", 4.5), ("text", "info_soft", 7),
    ("danger", "info_soft", 4.5), ("danger", "warning_soft", 4.5),
    ("text_soft", "info_soft", 4.5), ("text_soft", "warning_soft", 4.5),
    ("text_soft", "surface", 4.5), ("text_soft", "background", 4.5), ("text_soft", "hover", 4.5),
    ("text_soft", "surface_low", 4.5), ("text_soft", "neutral_soft", 4.5),
    ("text_faint", "surface", 4.5), ("text_faint", "background", 4.5),
    ("text_faint", "surface_low", 4.5), ("on_primary", "primary", 4.5),
    ("on_primary", "primary_hover", 4.5), ("on_primary", "primary_pressed", 4.5),
    ("primary", "surface", 4.5), ("primary", "background", 4.5),
    ("on_primary_soft", "primary_soft", 4.5), ("success", "success_soft", 4.5),
    ("warning", "warning_soft", 4.5), ("danger", "danger_soft", 4.5), ("info", "info_soft", 4.5),
    ("neutral", "neutral_soft", 4.5), ("danger", "surface", 4.5), ("warning", "surface", 4.5),
    ("control", "surface", 3), ("control", "background", 3), ("focus", "surface", 3),
    ("focus", "background", 3), ("focus", "primary_soft", 3), ("primary", "primary_soft", 3),
)  # fmt: skip


class Look(StrEnum):
    """Light or dark."""

    LIGHT = "light"
    DARK = "dark"

    @property
    def other(self) -> "Look":
        """The one that this is not."""
        return Look.LIGHT if self is Look.DARK else Look.DARK


@dataclass(frozen=True, slots=True)
class Theme:
    """A look at a scale of type."""

    look: Look = Look.LIGHT
    scale: float = 1.0

    @property
    def colours(self) -> dict[str, str]:
        """Every colour by its name."""
        return DARK if self.look is Look.DARK else LIGHT

    def pixels(self, size: float) -> int:
        """A length at this scale."""
        return max(1, round(size * self.scale))


class Worn(Theme):
    """The theme that a window wears: what was built with it follows when the window changes."""

    __slots__ = ()

    def change(self, theme: Theme) -> None:
        """Wear another one from now on."""
        object.__setattr__(self, "look", theme.look)
        object.__setattr__(self, "scale", theme.scale)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, from 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
