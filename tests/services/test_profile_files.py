"""Forms go out as files and come back in; what is wrong in them is refused by file and line."""

from pathlib import Path

import pytest

from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.errors import ExpectedError
from twaim_desk.form_files import FormFileError, check_file, read_forms
from twaim_desk.services.desk import NotAllowedError
from twaim_desk.services.office_forms import office_forms
from twaim_desk.services.profile_files import Imported, export_profile, import_profile
from twaim_desk.texts import profile_files as texts


def test_what_was_carried_out_is_sound_and_carried_in_changes_nothing(
    at_desk: OpenDesk, tmp_path: Path
) -> None:
    desk, folder = at_desk("admin"), tmp_path / "forms"
    files = export_profile(desk, folder)
    assert {path for path in folder.rglob("*") if path.is_file()} == set(files)
    assert read_forms(folder).profiles.keys() == {"twaim"}
    assert all(check_file(file) is not None for file in files)
    assert import_profile(desk, folder) == Imported((), ())
    trail = offices.trail_of(desk)
    assert trail[-2:] == [("profile.export", "done", "admin"), ("profile.import", "done", "admin")]


def test_a_changed_file_holds_from_the_next_transaction_on(
    at_desk: OpenDesk, tmp_path: Path
) -> None:
    desk, folder = at_desk("admin"), tmp_path / "forms"
    export_profile(desk, folder)
    file = folder / "profiles" / "twaim.toml"
    file.write_bytes(file.read_bytes().replace(b'licence = "10017"', b'licence = "20017"'))
    (folder / "services" / "own.toml").write_text("not read", "utf-8")
    assert import_profile(desk, folder) == Imported(
        ("profiles/twaim.toml",), ("services/own.toml",)
    )
    with desk.reading() as session:
        assert office_forms(session).association.profile.letterhead.licence == "20017"


def test_what_the_folder_does_not_have_stays_as_it_is(at_desk: OpenDesk, tmp_path: Path) -> None:
    desk = at_desk("admin")
    export_profile(desk, tmp_path / "all")
    some = tmp_path / "some"
    some.mkdir()
    people = (tmp_path / "all" / "people.toml").read_text("utf-8")
    (some / "people.toml").write_text(people.replace("مستفيدتان", "") + "# own\n", "utf-8")
    assert import_profile(desk, some).changed == ("people.toml",)
    with desk.reading() as session:
        assert "registration" in office_forms(session).forms.services


@pytest.mark.parametrize(
    ("file", "wrong", "line"),
    [
        ("profiles/twaim.toml", b'services = ["nothing"]', "profiles/twaim.toml"),
        ("services/rent_aid.toml", b"id = 3", "services/rent_aid.toml"),
        ("documents.toml", b"\xff\xfe", "documents.toml"),
        ("calendar/holidays.toml", b"[[", "calendar/holidays.toml"),
    ],
)
def test_a_wrong_file_is_refused_by_its_name_and_line(
    at_desk: OpenDesk, tmp_path: Path, file: str, wrong: bytes, line: str
) -> None:
    desk = at_desk("admin")
    with desk.reading() as session:
        before = office_forms(session).digest
    export_profile(desk, tmp_path)
    (tmp_path / file).write_bytes(wrong)
    with pytest.raises(FormFileError) as refusal:
        import_profile(desk, tmp_path)
    assert f"{tmp_path / line}، السطر 1: " in refusal.value.user_message
    with desk.reading() as session:
        assert office_forms(session).digest == before


def test_files_that_are_there_are_never_written_over(at_desk: OpenDesk, tmp_path: Path) -> None:
    desk = at_desk("admin")
    (tmp_path / "people.toml").write_text("mine", "utf-8")
    with pytest.raises(ExpectedError) as refusal:
        export_profile(desk, tmp_path)
    assert refusal.value.user_message == texts.TAKEN
    assert [path.name for path in tmp_path.iterdir() if path.suffix] == ["people.toml"]


def test_a_folder_that_is_not_there_and_one_that_cannot_be_made(
    at_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = at_desk("admin")
    for act, place, said in (
        (import_profile, tmp_path / "none", texts.NO_FOLDER),
        (export_profile, tmp_path / "file" / "in", texts.NOT_WRITTEN),
    ):
        (tmp_path / "file").write_bytes(b"")
        with pytest.raises(ExpectedError) as refusal:
            act(desk, place)
        assert refusal.value.user_message == said


@pytest.mark.parametrize("role", ["desk", "auditor", "supervisor"])
def test_who_may_not_carry_forms_in_is_refused(
    at_desk: OpenDesk, tmp_path: Path, role: str
) -> None:
    desk = at_desk(role)
    with pytest.raises(NotAllowedError):
        import_profile(desk, tmp_path)
    assert offices.trail_of(desk)[-1] == ("profile.import", "denied", role)
