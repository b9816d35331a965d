"""The register, copies, signatures, notices and the guide in the real window, by keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.pdfs import a_pdf
from tests.services import offices as service_offices
from tests.ui import offices, work
from tests.ui.interviewing import ENTER, ESCAPE, sitting
from tests.ui.seeing import press, type_into
from tests.ui.work import Walk, at_window, desk_of
from twaim_desk.domain.asks import Answer
from twaim_desk.services import shelf
from twaim_desk.services.notices import notices, publish
from twaim_desk.services.policy_signatures import signatures
from twaim_desk.services.register import enter
from twaim_desk.texts import keeping as keeping_texts
from twaim_desk.texts import notices as notice_texts
from twaim_desk.texts import policies as texts
from twaim_desk.ui.keeping.list_page import KeepForm, ListPage
from twaim_desk.ui.policies.guide_page import GuidePage
from twaim_desk.ui.policies.notices_page import NoticesPage
from twaim_desk.ui.policies.register_page import RegisterPage
from twaim_desk.ui.undertakings.page import UndertakingsPage

OWN = "policies/000"
NOTICE = {
    "subject": "hours", "title": "تغيّر وقت الاستقبال", "text": "يُفتح المكتب في التاسعة.",
    "from_on": "1/12/2026",
}  # fmt: skip
IN_FILE: dict[str, Answer | None] = {
    "title": "سياسة التعامل مع الشركاء", "version": "١", "must_sign": True,
    "applies.employee": True,
}  # fmt: skip
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample office that no test changes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("twaim_desk.vault.keys.derive", service_offices.cheap_derive)
        return work.sample(tmp_path_factory.mktemp("made"))


@pytest.fixture
def office(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it."""
    monkeypatch.setattr("twaim_desk.vault.keys.derive", service_offices.cheap_derive)
    return work.copy(made, tmp_path)


def gone_to(walk: Walk, place: str) -> ListPage:
    """The page of a place, with its list read."""
    walk.window.go_to(place)
    return listed(walk)


def listed(walk: Walk) -> ListPage:
    page = walk.page
    assert isinstance(page, ListPage)
    return page


def form_of(walk: Walk, page: ListPage) -> KeepForm:
    walk.wait(lambda: page.form is not None)
    assert page.form is not None
    return page.form


def write(form: KeepForm, **lines: str) -> None:
    """Type into the lines of a form."""
    for name, words in lines.items():
        edit = form.fields.fields[name].findChild(QLineEdit)
        assert edit is not None
        edit.clear()
        type_into(edit, words)


def chosen(page: ListPage, code: str) -> None:
    """Stand on the newest version of a policy."""
    every = [page.list.item(at).data(Qt.ItemDataRole.UserRole) for at in range(page.list.count())]
    at = next(at for at, one in enumerate(every) if one.code == code and one.newest)
    page.list.setCurrentRow(at)


@contextmanager
def asked_to_sign(
    app: QApplication, qtbot: QtBot, office: Path
) -> Iterator[tuple[Walk, UndertakingsPage]]:
    """A receptionist who has something to sign before anything else."""
    with offices.window_on(app, qtbot, office) as window:
        offices.sign_in(window, qtbot, "desk")
        walk = Walk(window, qtbot)
        window.shell.activateWindow()
        walk.wait(lambda: isinstance(walk.page, UndertakingsPage))
        page = walk.page
        assert isinstance(page, UndertakingsPage)
        yield walk, page


def test_a_new_version_is_entered_a_copy_noted_and_who_must_sign_is_listed(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        page = gone_to(walk, "policy_register")
        walk.wait(lambda: page.list.count() > 1)
        chosen(page, OWN)
        walk.type("2")
        form = form_of(walk, page)
        write(
            form,
            version="1448",
            approved_by="مجلس الإدارة",
            session="9",
            approved_on="1/11/2026",
            review_on="غدًا",
        )
        form.button.click()
        assert form.fields.fields["review_on"].note.text()
        assert form.fields.fields["version"].value() == "1448"
        write(form, review_on="1/11/2027")
        form.button.click()
        walk.sees(texts.ENTERED)
        walk.wait(lambda: any("1448" in page.list.item(at).text() for at in range(3)))
        chosen(page, OWN)
        walk.sees(texts.ABOUT_SIGN)
        walk.type("5")
        walk.sees(texts.NO_COPIES)
        copies = listed(walk)
        walk.type("1")
        write(form_of(walk, copies), department="الإدارة المالية", received_by="بدر الزامل")
        form_of(walk, copies).button.click()
        walk.sees(texts.COPY_GIVEN)
        walk.press(ESCAPE)
        walk.wait(lambda: isinstance(walk.page, RegisterPage))
        walk.window.go_to("policy")
        walk.sees(texts.OF_VERSION.format(version="1448"), "مجلس الإدارة")
        walk.window.go_to("policy_register")
        walk.wait(lambda: listed(walk).list.count() > 1)
        walk.type("6")
        walk.sees(texts.UNSIGNED_COUNT.format(count="٧"))


def test_who_has_a_policy_of_his_own_is_said_by_keys(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "admin") as walk:
        page = gone_to(walk, "policy_signatures")
        walk.sees(texts.ALL_HAVE_SIGNED)
        page.list.setCurrentRow(1)
        walk.press(ENTER)
        form_of(walk, page)
        walk.type("3")
        form_of(walk, page).button.click()
        walk.sees(texts.RELATION_SAVED)
        walk.wait(lambda: texts.RELATION_OF_ONE["volunteer"] in page.list.item(1).text())
    with desk_of(office, "auditor") as desk:
        assert signatures(desk).lines[1].standing.relation == "volunteer"


def test_a_policy_in_a_file_is_read_to_its_end_and_signed_at_the_next_sign_in(
    desk_app: QApplication, qtbot: QtBot, office: Path, tmp_path: Path
) -> None:
    (tmp_path / "a.pdf").write_bytes(a_pdf(3))
    with desk_of(office, "admin") as desk:
        file = {"tool": "policy", "title": "سياسة التعامل مع الشركاء", "version": "١"}
        number = str(shelf.put_file(desk, tmp_path / "a.pdf", file))
        enter(desk, IN_FILE | {"file": number})
    with asked_to_sign(desk_app, qtbot, office) as (walk, page):
        walk.wait(lambda: len(page.file.sizes) == 3)
        walk.sees(
            "سياسة التعامل مع الشركاء", texts.FILE_READ.format(title=file["title"], version="١")
        )
        assert not page.read.isEnabled()
        walk.wait(lambda: walk.focused() is page.file)
        for _ in range(40):
            press(page.file, Qt.Key.Key_Space)
        walk.wait(page.read.isEnabled)
        page.read.click()
        type_into(page.name, page.caption.text().partition(": ")[2])
        press(page.name, Qt.Key.Key_Return)
        walk.wait(lambda: walk.window.place == "start")
    with desk_of(office, "desk") as desk:
        assert not desk.must_sign
    with desk_of(office, "liaison") as desk:
        assert desk.must_sign


def test_a_file_that_cannot_be_shown_keeps_nobody_out(
    desk_app: QApplication, qtbot: QtBot, office: Path, tmp_path: Path
) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7\nnothing\n%%EOF\n")
    with desk_of(office, "admin") as desk:
        file = {"tool": "policy", "title": "سياسة التعامل مع الشركاء", "version": "١"}
        number = str(shelf.put_file(desk, tmp_path / "a.pdf", file))
        enter(desk, IN_FILE | {"file": number})
    with asked_to_sign(desk_app, qtbot, office) as (walk, page):
        walk.wait(page.read.isEnabled)


def test_a_notice_is_made_announced_copied_and_ended_by_keys(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "supervisor") as walk:
        page = gone_to(walk, "notices")
        walk.wait(lambda: page.list.count() > 0)
        before = page.list.count()
        walk.type("3")
        form = form_of(walk, page)
        walk.type("5")
        write(form, title="تغيّر وقت الاستقبال", from_on="1/12/2026")
        form.fields.fields["text"].put("يُفتح المكتب في التاسعة.")
        form.button.click()
        walk.sees(notice_texts.MADE)
        walk.wait(lambda: page.list.count() == before + 1)
        page.list.setCurrentRow(0)
        walk.sees(notice_texts.NOT_TOLD)
        walk.type("4")
        form = form_of(walk, page)
        walk.type("1")
        write(form, told="جميع المراجعين")
        form.button.click()
        walk.sees(notice_texts.TOLD_SAVED)
        walk.wait(lambda: notice_texts.WALL in page.list.item(0).text())
        walk.type("2")
        walk.sees(notice_texts.COPIED)
        assert "يُفتح المكتب في التاسعة." in QApplication.clipboard().text()
        walk.type("5")
        walk.sees(notice_texts.ENDED)
    with desk_of(office, "desk") as desk:
        ours = next(one for one in notices(desk).lines if one.title == "تغيّر وقت الاستقبال")
        assert ours.stage == "over"


def test_notices_are_opened_in_an_interview_which_goes_on_where_it_stood(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with desk_of(office, "supervisor") as desk:
        publish(desk, NOTICE)
    with sitting(desk_app, qtbot, office) as seat:
        seat.begin()
        seat.walk("service")
        seat.press(Qt.Key.Key_F1)
        assert notice_texts.KEY_IN_INTERVIEW in seat.interview.footer.problem.accessibleName()
        before = seat.stored()
        seat.press(Qt.Key.Key_F3, held=SHIFT)
        seat.wait(lambda: isinstance(seat.page, NoticesPage))
        page = seat.page
        assert isinstance(page, NoticesPage)
        seat.wait(lambda: "تغيّر وقت الاستقبال" in page.about.text())
        offered = [notice_texts.ACTS[name][0] for name in ("print", "copy")]
        assert [one.accessibleName() for one in page.acts.buttons] == offered
        seat.press(ESCAPE)
        seat.wait(lambda: seat.window.place == "interview" and seat.block == "service")
        assert seat.stored() == before


def test_the_guide_is_a_line_of_the_shelf_and_printed_in_large_letters(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "desk") as walk:
        page = gone_to(walk, "shelf")
        walk.wait(lambda: page.list.count() >= 2)
        assert keeping_texts.FROM_OFFICE in page.list.item(1).text()
        page.list.setCurrentRow(1)
        walk.type("1")
        walk.wait(lambda: isinstance(walk.page, GuidePage))
        guide = walk.page
        assert isinstance(guide, GuidePage)
        walk.type("2")
        walk.wait(lambda: guide.print is not None and bool(guide.print.panel.paper.sizes))
        walk.press(ESCAPE)
        walk.wait(lambda: guide.print is None)
        walk.press(ESCAPE)
        walk.wait(lambda: walk.window.place == "shelf")
    with desk_of(office, "auditor") as desk:
        assert ("paper.issue", "done", "desk") in service_offices.trail_of(desk)


def test_who_only_reads_is_shown_the_register_and_changes_nothing(
    desk_app: QApplication, qtbot: QtBot, office: Path
) -> None:
    with at_window(desk_app, qtbot, office, "auditor") as walk:
        page = gone_to(walk, "policy_register")
        walk.wait(lambda: page.list.count() > 1)
        offered = [texts.ACTS[name][0] for name in ("open", "copies", "signatures")]
        assert [one.accessibleName() for one in page.acts.buttons] == offered
        walk.press(ENTER)
        walk.sees(texts.REFUSALS["no_file"])
        walk.type("2")
        walk.wait(lambda: walk.window.place == "policy_copies")
        walk.wait(lambda: listed(walk).list.count() == 3)
        walk.type("1")
        walk.wait(lambda: walk.window.place == "policy_register")
        walk.wait(lambda: listed(walk).list.count() > 1)
        walk.type("3")
        walk.sees(texts.ALL_HAVE_SIGNED)
        walk.press(ENTER)
        assert listed(walk).form is None
