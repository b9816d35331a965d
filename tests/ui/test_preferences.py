"""What the counter prefers is kept, and a spoiled file is as none."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from twaim_desk.domain.printing import Printer
from twaim_desk.ui.preferences import (
    Preferences,
    keep_preferences,
    keep_printer,
    read_preferences,
    read_printer,
)
from twaim_desk.ui.tokens import SCALES, Look, Theme


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("look", list(Look))
def test_what_is_kept_comes_back(
    qapp: QApplication, tmp_path: Path, look: Look, scale: float
) -> None:
    kept = Preferences("awj", Theme(look, scale))
    keep_preferences(tmp_path / "new", kept)
    assert read_preferences(tmp_path / "new", Look.LIGHT) == kept


def test_at_first_it_looks_like_the_system(qapp: QApplication, tmp_path: Path) -> None:
    assert read_preferences(tmp_path, Look.DARK) == Preferences(None, Theme(Look.DARK, 1.0))


@pytest.mark.parametrize(
    "spoiled",
    [b"", b"\x00\xff\xfe", b"profile=\nlook=green\nscale=900", b"[General\nlook", b"x" * 10_000],
)
def test_a_spoiled_file_is_as_none(qapp: QApplication, tmp_path: Path, spoiled: bytes) -> None:
    (tmp_path / "counter.ini").write_bytes(spoiled)
    assert read_preferences(tmp_path, Look.LIGHT) == Preferences(None, Theme())
    assert read_printer(tmp_path, "receipt") is None


def test_each_kind_of_paper_keeps_its_printer(qapp: QApplication, tmp_path: Path) -> None:
    keep_printer(tmp_path, "receipt", Printer("HP_LaserJet", "طابعة الاستقبال", "Tray2"))
    keep_printer(tmp_path, "requirements", Printer("back, old", "طابعة"))
    kept = Preferences("awj", Theme(Look.DARK, SCALES[1]))
    keep_preferences(tmp_path, kept)
    assert read_printer(tmp_path, "receipt") == Printer("HP_LaserJet", "طابعة الاستقبال", "Tray2")
    assert read_printer(tmp_path, "requirements") == Printer("back, old", "طابعة")
    assert read_printer(tmp_path, "referral") is None
    assert read_preferences(tmp_path, Look.LIGHT) == kept
