"""What the system lacks: found in what ldd says, named as packages, installed or told."""

import pytest

from set_up import sentences, system
from set_up.sentences import SetUpError

TOLD_BY_LDD = """\
/desk/.venv/PySide6/QtWidgets.abi3.so:
\tlinux-vdso.so.1 (0x00007ffd)
\tlibGL.so.1 => not found
\tlibgthread-2.0.so.0 => not found
\tlibglib-2.0.so.0 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
/desk/.venv/PySide6/Qt/plugins/platforms/libqxcb.so:
\tlibGL.so.1 => not found
\tlibxcb-cursor.so.0 => not found
\tlibnew.so.9 => not found
"""


def test_each_lacking_library_is_named_once() -> None:
    assert system.not_found(TOLD_BY_LDD) == [
        "libGL.so.1",
        "libglib-2.0.so.0",
        "libgthread-2.0.so.0",
        "libnew.so.9",
        "libxcb-cursor.so.0",
    ]


def test_libraries_become_packages() -> None:
    packages = system.packages_of(system.not_found(TOLD_BY_LDD))
    assert packages == ["libgl1", "libglib2.0-0", "libxcb-cursor0"]


def test_a_whole_system_lacks_nothing() -> None:
    assert system.not_found("\tlibc.so.6 => /lib/libc.so.6 (0x0)\n\tstatically linked\n") == []


@pytest.mark.parametrize(("root", "begin"), [(True, "apt-get update"), (False, "sudo apt-get")])
def test_the_line_to_type(monkeypatch: pytest.MonkeyPatch, root: bool, begin: str) -> None:
    monkeypatch.setattr(system, "is_root", lambda: root)
    line = system.line_to_type(["libgl1", "libegl1"])
    assert line.startswith(begin)
    assert line.endswith("apt-get install -y libgl1 libegl1")


def test_without_root_the_line_is_told_and_nothing_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "is_debian", lambda: True)
    monkeypatch.setattr(system, "is_root", lambda: False)
    monkeypatch.setattr(system, "_apt_install", pytest.fail)
    with pytest.raises(SetUpError) as told:
        system.have_packages(["libgl1"], why=sentences.LACKS_PACKAGES)
    assert told.value.lines == ("sudo apt-get update && sudo apt-get install -y libgl1",)


def test_what_apt_complained_of_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "is_debian", lambda: True)
    monkeypatch.setattr(system, "is_root", lambda: True)
    monkeypatch.setattr(system, "_apt_install", lambda packages: ["E: no such package"])
    with pytest.raises(SetUpError) as told:
        system.have_packages(["libgl1"], why=sentences.LACKS_PACKAGES)
    assert told.value.lines[-1] == "E: no such package"


def test_elsewhere_the_names_alone_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "is_debian", lambda: False)
    with pytest.raises(SetUpError) as told:
        system.have_packages(["xvfb"], why=sentences.LACKS_PACKAGES)
    assert told.value.lines == ("xvfb",)
