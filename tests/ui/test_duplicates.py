"""Two records side by side: what is shown, and the keys 1 and 2."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.seeing import press, type_into, words_in
from twaim_desk.domain.duplicates import Reason
from twaim_desk.services.before_office import shipped_forms
from twaim_desk.services.duplicates import Candidate, Likely, Side, as_typed
from twaim_desk.ui.places import Surroundings
from twaim_desk.ui.search.duplicates import Duplicates

TYPED = as_typed("محمد بن سعد العتيبي", ["+966501234567"], "1010000006", date(1980, 1, 1))
FIRST = Candidate(
    3, (Reason.PHONE, Reason.NAME), Side("محمد س. ع.", "", "4567", "حي الروضة", 1979, 3)
)
SECOND = Candidate(8, (Reason.NAME,), Side("محمد ع. ع.", "4521", "9999"))


def shown(
    qtbot: QtBot,
    surroundings: Surroundings,
    *candidates: Candidate,
    person: str = "beneficiary",
    sharing: int = 0,
    feminine: bool = False,
) -> Duplicates:
    word = shipped_forms().people[person]
    likely = Likely(candidates, sharing)
    widget = Duplicates(surroundings, word, TYPED, likely, feminine=feminine)
    qtbot.addWidget(widget)
    widget.show()
    widget.rows.buttons[0].setFocus()
    return widget


@pytest.mark.parametrize(
    ("person", "feminine", "title"),
    [
        ("beneficiary", False, "قد يكون هذا المستفيد مسجَّلًا من قبل"),
        ("beneficiary", True, "قد تكون هذه المستفيدة مسجَّلة من قبل"),
        ("member", False, "قد يكون هذا العضو مسجَّلًا من قبل"),
        ("shareholder", True, "قد تكون هذه المساهمة مسجَّلة من قبل"),
    ],
)
def test_the_person_is_called_as_the_association_calls_him(
    qtbot: QtBot, surroundings: Surroundings, person: str, feminine: bool, title: str
) -> None:
    widget = shown(qtbot, surroundings, FIRST, person=person, feminine=feminine)
    assert title in words_in(widget)
    assert widget.accessibleName() == title


def test_both_sides_and_the_reasons_are_shown(qtbot: QtBot, surroundings: Surroundings) -> None:
    said = words_in(shown(qtbot, surroundings, FIRST, sharing=2)).splitlines()
    for line in ("محمد بن سعد العتيبي", "محمد س. ع.", "0006", "حي الروضة", "١٩٨٠م", "١٩٧٩م", "٣"):
        assert line in said, line
    assert said.count("4567") == 2
    assert said.count("لم يُذكر") == 2
    assert "المتفق في السجلين: رقم الجوال، الاسم أو ما يشبهه" in said
    assert "عدد الأشخاص الآخرين المسجَّلين بالجوال نفسه: ٢." in "\n".join(said)
    assert not any(line.startswith("السجل") for line in said)


@pytest.mark.parametrize("key", ["1", "١", "۱"])
def test_one_says_the_same_person(qtbot: QtBot, surroundings: Surroundings, key: str) -> None:
    widget = shown(qtbot, surroundings, FIRST, SECOND)
    with qtbot.waitSignal(widget.same) as told, qtbot.assertNotEmitted(widget.nobody):
        type_into(widget.rows.buttons[0], key)
    assert told.args == [3]


def test_two_goes_on_to_the_next_and_at_last_to_nobody(
    qtbot: QtBot, surroundings: Surroundings
) -> None:
    widget = shown(qtbot, surroundings, FIRST, SECOND)
    assert "السجل ١ من ٢" in words_in(widget)
    with qtbot.waitSignal(widget.other) as told, qtbot.assertNotEmitted(widget.nobody):
        type_into(widget.rows.buttons[0], "2")
    assert told.args == [3]
    said = words_in(widget)
    assert "السجل ٢ من ٢" in said
    assert "محمد ع. ع." in said
    assert "محمد س. ع." not in said
    with qtbot.waitSignals([widget.other, widget.nobody]):
        type_into(widget.rows.buttons[0], "٢")


def test_enter_on_the_row_chooses_it(qtbot: QtBot, surroundings: Surroundings) -> None:
    widget = shown(qtbot, surroundings, FIRST)
    qtbot.waitUntil(widget.rows.buttons[0].hasFocus)
    with qtbot.waitSignal(widget.same):
        press(widget.rows.buttons[0], Qt.Key.Key_Return)
