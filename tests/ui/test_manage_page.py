"""The page that leads to what keeps the office."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.seeing import type_into, words_in
from twaim_desk.ui import place_table
from twaim_desk.ui.door import Entrance
from twaim_desk.ui.manage.page import ManagePage
from twaim_desk.ui.place import Place
from twaim_desk.ui.place_table import open_place, open_places
from twaim_desk.ui.places import Surroundings


def line(name: str, action: str) -> Place:
    return Place(name, name, "users", lambda _: QWidget(), action, action=action, under="manage")


def entrance(*actions: str) -> Entrance:
    """Who may do these; nothing of his desk is asked for."""
    return Entrance(None, "twaim", "name", False, frozenset(actions))  # type: ignore[arg-type]


def test_each_line_is_a_number_key(surroundings: Surroundings, qtbot: QtBot) -> None:
    page = ManagePage(surroundings, [line("one", "a"), line("two", "b")])
    qtbot.addWidget(page)
    chosen: list[int] = []
    page.chosen.connect(chosen.append)
    type_into(page.rows.rows.buttons[0], "٢")
    assert chosen == [1]
    assert "two" in words_in(page)


def test_what_has_no_number_key_is_behind_nought(surroundings: Surroundings, qtbot: QtBot) -> None:
    page = ManagePage(surroundings, [line(f"one {at}", "a") for at in range(13)])
    qtbot.addWidget(page)
    chosen: list[int] = []
    page.chosen.connect(chosen.append)
    assert len(page.rows.rows.buttons) == 10
    assert "one 9، one 10، one 11" in words_in(page)
    type_into(page.rows.rows.buttons[0], "0")
    assert [one.accessibleName() for one in page.rows.rows.buttons[:4]] == [
        *(f"one {at}" for at in range(9, 13))
    ]
    type_into(page.rows.rows.buttons[0], "٤")
    assert chosen == [12]
    assert page.back()
    assert page.rows.rows.buttons[0].accessibleName() == "one 0"
    assert not page.back()


def test_it_is_there_only_for_who_may_go_on_from_it(monkeypatch: pytest.MonkeyPatch) -> None:
    manage = next(one for one in place_table.PLACES if one.name == "manage")
    monkeypatch.setattr(place_table, "PLACES", (manage, line("kept", "office.keep")))
    assert open_places(entrance("office.keep")) == {"manage", "kept"}
    assert open_place("manage", entrance("find")) is None
    assert open_place("manage", None) is None
