"""A file on harm from a person's file to its end, by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.services import offices as service_offices
from tests.services import visiting
from tests.ui import work
from tests.ui.work import Walk, at_window, desk_of
from twaim_desk.domain.request import State
from twaim_desk.services.desk import Desk
from twaim_desk.services.harm.opening import HarmAbout, open_harm
from twaim_desk.texts import harm as texts
from twaim_desk.texts import person_file
from twaim_desk.ui.harm.list_page import HarmListPage
from twaim_desk.ui.harm.opening_page import HarmOpeningPage
from twaim_desk.ui.harm.page import HarmPage
from twaim_desk.ui.papers.page import PaperPage
from twaim_desk.ui.person.page import PersonPage


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A sample office."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("twaim_desk.vault.keys.derive", service_offices.cheap_derive)
        patch.setattr("twaim_desk.vault.seal_key._BITS", service_offices.FEW_BITS)
        yield work.sample(tmp_path_factory.mktemp("harm"))


def fill(walk: Walk, *answers: str) -> None:
    """Answer question after question: a digit chooses and goes on, after words Enter does."""
    for answer in answers:
        walk.type(answer)
        if len(answer) != 1:
            walk.press(Qt.Key.Key_Return)


def page_of(walk: Walk) -> HarmPage:
    """The file, once it is shown."""
    walk.wait(lambda: isinstance(walk.page, HarmPage) and walk.page.card is not None)
    page = walk.page
    assert isinstance(page, HarmPage)
    return page


def act(walk: Walk, name: str) -> HarmPage:
    """Press the number of an act, once it is offered."""
    page = page_of(walk)
    walk.wait(lambda: page.rows is not None and walk.focused() in page.rows.buttons)
    rows = page.rows
    assert rows is not None
    titles = [button.accessibleName() for button in rows.buttons]
    walk.type(str((titles.index(texts.ACTS[name][0]) + 1) % 10))
    # Tab goes as the form is laid out, which is after the window has worked once.
    walk.wait(lambda: page.form is not None and page.form.button.y() > 0)
    return page


def opened_for(desk: Desk, person_id: int | None) -> int:
    """A file of a person."""
    said = {"harm": "تلف جهاز عند نقله", "size": "جهاز واحد", "cause": "النقل"}
    return open_harm(desk, HarmAbout(person_id), said)


def long_words(walk: Walk, words: str) -> None:
    """Several lines are left by Tab."""
    walk.type(words)
    walk.press(Qt.Key.Key_Tab)


def test_a_file_is_opened_settled_and_closed_by_keys(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "supervisor") as desk:
        person = visiting.request_in(desk, State.WITH_COMMITTEE).person_id
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        walk.window.go_to("person", person)
        file = walk.page
        assert isinstance(file, PersonPage)
        walk.wait(lambda: file.rows is not None)
        assert file.rows is not None
        file.rows.setFocus()
        titles = [button.accessibleName() for button in file.rows.buttons]
        walk.type(str(titles.index(person_file.ACTS["harm"][0]) + 1))
        walk.wait(lambda: isinstance(walk.page, HarmOpeningPage))
        walk.sees(texts.PRIVATE, texts.PERSON)
        long_words(walk, "تلف جهاز عند نقله")
        fill(walk, "جهاز واحد", "", "نُقل دون تغليف")
        walk.press(Qt.Key.Key_Space)
        walk.sees(texts.NO_MINUTES, texts.NO_LOG, "تلف جهاز عند نقله")
        page = act(walk, "negotiate")
        fill(walk, "", "المشرف مع المتضرر")
        long_words(walk, "عُرض إصلاحه")
        walk.press(Qt.Key.Key_Space)
        walk.sees("تفاوض (المشرف مع المتضرر): عُرض إصلاحه")
        act(walk, "settle")
        fill(walk, "", "يُصلح الجهاز", "")
        walk.press(Qt.Key.Key_Space)
        walk.sees("تسوية: يُصلح الجهاز")
        act(walk, "pay")
        fill(walk, "", "محضر استلام موقَّع", "أُصلح الجهاز")
        walk.press(Qt.Key.Key_Space)
        walk.sees(texts.SHOWN_BY.format(reference="محضر استلام موقَّع"))
        act(walk, "close")
        fill(walk, "1", "أُصلح وسُلّم")
        walk.press(Qt.Key.Key_Space)
        walk.sees(texts.STATES["closed"], texts.GROUNDS["settlement"])
        assert page.back()
        walk.wait(lambda: isinstance(walk.page, HarmListPage))
        listed = walk.page
        assert isinstance(listed, HarmListPage)
        listed.which.setFocus()
        walk.type("2")
        walk.wait(lambda: listed.kept == "all" and listed.list.count() > 0)
        listed.list.setCurrentRow(0)
        listed.list.setFocus()
        walk.press(Qt.Key.Key_Return)
        page_of(walk)


def test_the_secretary_writes_minutes_and_notes_who_signed(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "supervisor") as desk:
        person = visiting.request_in(desk, State.WITH_COMMITTEE).person_id
        harm_id = opened_for(desk, person)
    with at_window(desk_app, qtbot, office, "secretary") as walk:
        walk.window.go_to("harm_file", harm_id)
        page = act(walk, "minutes")
        assert page.form is not None
        for name, field in page.form.form.fields.items():
            if name.startswith("present."):
                field.put(True)
        page.form.form.focus("causes")
        long_words(walk, "نُقل دون تغليف")
        walk.type("1")
        walk.press(Qt.Key.Key_Space)
        walk.wait(lambda: isinstance(walk.page, PaperPage))
        walk.window.go_to("harm_file", harm_id)
        page = act(walk, "approve")
        walk.type("1")
        walk.type("1")
        walk.press(Qt.Key.Key_Return)
        walk.press(Qt.Key.Key_Return)
        walk.press(Qt.Key.Key_Space)
        walk.sees(texts.DONE.format(act=texts.ACTS["approve"][0]))
        walk.wait(lambda: page.card is not None and len(page.card.minutes[0].words) == 1)
