"""The association, its services and its documents, edited by keys in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.seeing import words_in
from tests.ui.work import Walk, at_window, desk_of
from twaim_desk.domain.digits import isolated
from twaim_desk.services.edit_forms import change_form, open_forms, part_of
from twaim_desk.services.paper_settings import paper_settings
from twaim_desk.texts import form_pages as texts
from twaim_desk.texts.set_up import LOGO_REFUSALS
from twaim_desk.ui.forms.edit_form import EditForm
from twaim_desk.ui.forms.page import FormsPage
from twaim_desk.ui.tokens import SCALES, Look, Theme

ENTER = Qt.Key.Key_Return


def page_at(walk: Walk, place: str) -> FormsPage:
    walk.window.go_to(place)
    page = walk.page
    assert isinstance(page, FormsPage)
    walk.wait(lambda: page.list.count() > 0)
    walk.wait(lambda: walk.window.shell.focusWidget() is page.list)
    return page


def form_of(walk: Walk, page: FormsPage) -> EditForm:
    walk.wait(lambda: page.form is not None)
    assert page.form is not None
    walk.wait(lambda: walk.window.shell.focusWidget() is not page.list)
    return page.form


def back_on_list(walk: Walk, page: FormsPage) -> None:
    walk.wait(lambda: page.form is None and walk.window.shell.focusWidget() is page.list)


def test_the_letterhead_is_changed_and_its_history_read(
    desk_app: QApplication, qtbot: QtBot, office: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    with at_window(desk_app, qtbot, office, "admin") as walk:
        page = page_at(walk, "association")
        walk.press(ENTER)
        form = form_of(walk, page)
        name = form.fields.fields["letterhead.name"]
        before = str(name.value())
        name.put("")
        page.save.click()
        walk.sees("لم يُكتب: اسم الجمعية")
        name.put("جمعية التويم الجديدة")
        walk.window.enlarge()
        again = walk.page
        assert isinstance(again, FormsPage)
        form = form_of(walk, again)
        assert form.typed["letterhead.name"] == "جمعية التويم الجديدة"
        again.save.click()
        walk.sees(texts.SAVED)
        walk.wait(lambda: walk.window.shell.name.text() == "جمعية التويم الجديدة")
        back_on_list(walk, again)
        walk.type("٢")
        change = {"before": isolated(before), "after": isolated("جمعية التويم الجديدة")}
        walk.sees(texts.CHANGE.format(field="رأس الأوراق، الاسم", **change), texts.FIRST_VERSION)
        walk.press(Qt.Key.Key_Escape)
        back_on_list(walk, again)
        monkeypatch.setattr(again, "choose_folder", lambda: str(tmp_path / "forms"))
        walk.type("3")
        walk.sees("تم إخراج النماذج")
        kept = (tmp_path / "forms" / "profiles" / "twaim.toml").read_text("utf-8")
        assert "جمعية التويم الجديدة" in kept


def test_a_document_is_added_to_a_service_and_ordered(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "admin") as walk:
        page = page_at(walk, "services")
        walk.press(Qt.Key.Key_Down)
        service = str(page.list.current())
        walk.type("3")
        walk.wait(lambda: page.title.text() != texts.SERVICES)
        count = page.list.count()
        walk.type("2")
        walk.sees("يُختار مستند")
        added = str(page.list.current()).partition(":")[2]
        walk.press(ENTER)
        walk.sees(texts.SAVED)
        walk.wait(lambda: page.list.count() == count + 1)
        page.list.setCurrentRow(count)
        walk.type("3")
        with desk_of(office, "admin") as desk:

            def documents() -> list[str]:
                needed = open_forms(desk).editing.forms.services[service].documents
                return [one.document for one in needed]

            walk.wait(lambda: documents()[-2] == added)
        walk.press(Qt.Key.Key_Escape)
        walk.wait(lambda: page.title.text() == texts.SERVICES)


def test_who_comes_second_is_told_and_what_he_typed_stays(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "admin") as walk:
        page = page_at(walk, "services")
        walk.type("1")
        form = form_of(walk, page)
        with desk_of(office, "admin") as desk:
            opened = open_forms(desk)
            name = str(page.list.current())
            given = dict(part_of(opened, "service", name).given)
            typed = given | {"categories.widow": False}
            change_form(desk, "service", name, typed, opened.seen)
        form.fields.fields["about"].put("وصف آخر")
        form.submit()
        walk.sees(texts.CHANGED_MEANWHILE)
        assert form.typed["about"] == "وصف آخر"
        walk.window.enlarge()
        again = walk.page
        assert isinstance(again, FormsPage)
        form_of(walk, again).submit()
        walk.sees(texts.CHANGED_MEANWHILE)
        walk.press(Qt.Key.Key_Escape)
        back_on_list(walk, again)
        walk.wait(lambda: again._seen[f"services/{name}.toml"] == 2)
        walk.type("1")
        form = form_of(walk, again)
        form.fields.fields["about"].put("وصف آخر")
        form.submit()
        walk.sees(texts.SAVED)
        back_on_list(walk, again)
        walk.type("6")
        walk.sees(texts.REMOVED.format(field=texts.KEYS["categories"], before="أرملة"))


def test_a_logo_is_chosen_and_taken_away_and_pausing_is_allowed(
    desk_app: QApplication, qtbot: QtBot, office: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    (tmp_path / "none.png").write_bytes(b"no picture")
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><g/></svg>'
    (tmp_path / "logo.svg").write_text(drawing, "utf-8")
    with at_window(desk_app, qtbot, office, "admin") as walk:
        page = page_at(walk, "association")

        def choose(file: str, said: str) -> None:
            page.list.setCurrentRow(list(texts.PARTS).index("logo"))
            walk.press(ENTER)
            form_of(walk, page)
            monkeypatch.setattr(page, "choose_logo", lambda: str(tmp_path / file))
            walk.type("1")
            walk.sees(said)

        choose("none.png", LOGO_REFUSALS["not_a_picture"])
        walk.press(Qt.Key.Key_Escape)
        back_on_list(walk, page)
        choose("logo.svg", texts.SAVED)
        back_on_list(walk, page)
        with desk_of(office, "admin") as desk:
            assert paper_settings(desk).draws_logo
            walk.wait(lambda: page.paper is not None and page.paper.has_logo)
            walk.press(ENTER)
            form_of(walk, page)
            walk.type("٢")
            walk.wait(lambda: not paper_settings(desk).has_logo)
            back_on_list(walk, page)
            page.list.setCurrentRow(list(texts.PARTS).index("pausing"))
            walk.press(ENTER)
            form_of(walk, page)
            walk.press(Qt.Key.Key_Space)
            walk.press(ENTER)
            walk.wait(lambda: open_forms(desk).editing.policy.reply.may_pause)


def test_the_supervisor_reads_and_changes_nothing(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        page = page_at(walk, "association")
        walk.sees(texts.READ_ONLY)
        assert texts.ACTS["edit"][1] not in words_in(page)
        walk.press(ENTER)
        walk.sees(texts.FIRST_VERSION)
        assert page.form is None


@pytest.mark.parametrize(("look", "scale"), [(Look.LIGHT, SCALES[0]), (Look.DARK, SCALES[-1])])
def test_nothing_scrolls_sideways(
    desk_app: QApplication, qtbot: QtBot, office: Path, look: Look, scale: float
) -> None:
    with at_window(desk_app, qtbot, office, "admin", Theme(look, scale)) as walk:
        walk.window.shell.resize(1366, 768)
        for place, acts in (("association", "1"), ("services", "12")):
            for act in acts:
                page = page_at(walk, place)
                walk.type(act)
                form_of(walk, page)
                assert page.area.horizontalScrollBar().maximum() == 0
                assert page.save.isVisible()
                walk.press(Qt.Key.Key_Escape)
                back_on_list(walk, page)
