"""A new office is there as a whole or not at all, wherever its making was cut off."""

import shutil
from pathlib import Path

import pytest

from tests.services import offices
from twaim_desk.errors import ExpectedError
from twaim_desk.services import making
from twaim_desk.services.making import PLACE
from twaim_desk.services.office import NewUser, create, open_office
from twaim_desk.services.office_folder import DATABASE, OFFICE, RING

STRONG = "قهوة مرة وتمر سكري"
ADMIN = NewUser("أحمد", "admin", STRONG, "أحمد علي")
IN_ORDER = (DATABASE, RING, OFFICE)


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """The folder of an office that was made."""
    create(tmp_path / "office", "twaim", [ADMIN], offices.clock).desk.store.dispose()
    return tmp_path / "office"


def opens(folder: Path) -> bool:
    desk = open_office(folder, ADMIN.name, STRONG, offices.clock)
    desk.store.dispose()
    return desk.role == "admin"


def test_nothing_is_left_beside_a_new_office(whole: Path) -> None:
    assert not (whole / PLACE).exists()
    assert {path.name for path in whole.iterdir()} >= set(IN_ORDER)


@pytest.mark.parametrize("moved", range(4))
def test_a_whole_office_moves_in_wherever_the_moving_was_cut_off(whole: Path, moved: int) -> None:
    place = whole / PLACE
    place.mkdir()
    for name in IN_ORDER[moved:]:
        (whole / name).replace(place / name)
    assert opens(whole)
    assert not place.exists()


@pytest.mark.parametrize("there", range(3))
def test_half_an_office_goes_away_and_another_can_be_made(tmp_path: Path, there: int) -> None:
    folder = tmp_path / "office"
    (folder / PLACE).mkdir(parents=True)
    for name in IN_ORDER[:there]:
        (folder / PLACE / name).write_bytes(b"half")
    create(folder, "twaim", [ADMIN], offices.clock).desk.store.dispose()
    assert opens(folder)
    assert not (folder / PLACE).exists()


def test_an_office_that_is_there_is_never_written_over(whole: Path, tmp_path: Path) -> None:
    create(tmp_path / "other", "awj", [ADMIN], offices.clock).desk.store.dispose()
    before = {name: (whole / name).read_bytes() for name in IN_ORDER}
    shutil.copytree(tmp_path / "other", whole / PLACE)
    making.finish(whole)
    assert {name: (whole / name).read_bytes() for name in IN_ORDER} == before
    assert not (whole / PLACE).exists()


def test_a_failure_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr("twaim_desk.services.office.write_office", full)
    with pytest.raises(ExpectedError) as refusal:
        create(tmp_path / "office", "twaim", [ADMIN], offices.clock)
    assert offices.is_arabic(refusal.value.user_message)
    assert not list((tmp_path / "office").iterdir())
