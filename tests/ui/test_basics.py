"""Text on screen is text: never markup, numbers in their own order."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from twaim_desk.ui import theme as themes
from twaim_desk.ui.tokens import SCALES, Theme
from twaim_desk.ui.widgets.basics import label, with_islands


@pytest.mark.parametrize("hostile", ["<b>x</b>", "a & b", "<img src='x'>", "{x}", "&lt;", "\u202e"])
def test_a_paragraph_is_never_markup(qtbot: QtBot, hostile: str) -> None:
    made = label(hostile, wrap=True)
    qtbot.addWidget(made)
    assert made.accessibleName() == hostile
    assert "<b>" not in made.text()
    assert "<img" not in made.text()


@pytest.mark.parametrize(
    ("plain", "islands"),
    [
        ("الطلب TW-1448-000317 جاهز", "الطلب \u2068TW-1448-000317\u2069 جاهز"),
        ("مثل 22/11/2026.", "مثل \u206822/11/2026\u2069."),
        ("هاتف +966 50", "هاتف \u2068+966\u2069 \u206850\u2069"),
        ("twaim2030@gmail.com، ثم", "\u2068twaim2030@gmail.com\u2069، ثم"),
        (
            "الطابعة HP LaserJet 1020 جاهزة",
            "الطابعة \u2068HP LaserJet 1020\u2069 جاهزة",
        ),
        ("بلا أرقام", "بلا أرقام"),
        ("٢٢ نوفمبر", "٢٢ نوفمبر"),
    ],
)
def test_codes_are_islands(plain: str, islands: str) -> None:
    assert with_islands(plain) == islands


@pytest.fixture
def largest(desk_app: QApplication) -> Iterator[None]:
    """The largest type."""
    themes.put_on(desk_app, Theme(scale=SCALES[-1]))
    yield
    themes.put_on(desk_app, Theme())


@pytest.mark.usefixtures("largest")
@pytest.mark.parametrize("letter", ["ا", "W", "٧"])
def test_what_is_no_word_is_broken_and_makes_no_page_wide(qtbot: QtBot, letter: str) -> None:
    made = label(f"الاسم: {letter * 10_000}", wrap=True)
    qtbot.addWidget(made)
    assert made.minimumSizeHint().width() < 1366
    assert made.accessibleName().endswith(letter * 10_000)
    code = label("f0" * 32, wrap=True)
    qtbot.addWidget(code)
    assert "f0" * 32 in code.text()
