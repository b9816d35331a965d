"""What Qt and the tools need of the system: what is lacking, and how it comes."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from set_up import sentences
from set_up.folder import Folder
from set_up.sentences import Sentence, SetUpError, say

# Names that apt-get knows on Debian 12 and 13 and on Ubuntu 22.04 and 24.04; where a package was
# renamed (libglib2.0-0t64), the new one provides the old name.
PACKAGES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
QT_PARTS = (
    "Qt*.so",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/imageformats/libqsvg.so",
    "Qt/plugins/iconengines/libqsvgicon.so",
)
QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport")


def complete(folder: Folder) -> None:
    """Have the libraries that Qt needs, or say exactly which ones lack."""
    if sys.platform != "linux":
        return
    lacking = lacking_libraries(folder)
    if not lacking:
        return
    if is_debian():
        have_packages(packages_of(lacking), why=sentences.LACKS_PACKAGES)
        lacking = lacking_libraries(folder)
    if lacking:
        raise SetUpError(sentences.LACKS_LIBRARIES, lines=(" ".join(lacking),))


def lacking_libraries(folder: Folder) -> list[str]:
    """The libraries that the installed Qt looks for in vain."""
    parts = qt_parts(folder)
    ldd = shutil.which("ldd")
    if not parts or not ldd:
        return []
    told = subprocess.run(
        [ldd, *map(str, parts)], capture_output=True, text=True, errors="replace", check=False
    )
    return not_found(told.stdout)


def qt_parts(folder: Folder) -> list[Path]:
    """The parts of Qt that the desk loads."""
    found = [
        part
        for name in QT_PARTS
        for part in folder.venv.glob(f"lib/python*/site-packages/PySide6/{name}")
    ]
    return [
        part
        for part in found
        if not part.name.startswith("Qt") or part.name.split(".")[0] in QT_MODULES
    ]


def not_found(told_by_ldd: str) -> list[str]:
    """The names of the libraries that ldd did not find, each once."""
    lines = [line.split(" => ") for line in told_by_ldd.splitlines()]
    names = {line[0].strip() for line in lines if len(line) > 1 and "not found" in line[1]}
    return sorted(names)


def packages_of(libraries: Iterable[str]) -> list[str]:
    """The Debian packages that hold these libraries, each once."""
    return sorted({PACKAGES[name] for name in libraries if name in PACKAGES})


def is_debian() -> bool:
    """Whether packages come by apt-get here: Debian, Ubuntu and their kin."""
    return bool(shutil.which("apt-get")) and Path("/etc/debian_version").exists()


def is_root() -> bool:
    """Whether this process may install packages."""
    return sys.platform != "win32" and os.geteuid() == 0


def line_to_type(packages: Iterable[str]) -> str:
    """The one line that installs these packages."""
    as_root = "" if is_root() else "sudo "
    names = " ".join(packages)
    return f"{as_root}apt-get update && {as_root}apt-get install -y {names}"


def have_program(program: str, *packages: str) -> None:
    """Have a program that these packages bring, or say that it lacks."""
    if shutil.which(program):
        return
    have_packages(packages, why=sentences.LACKS_PACKAGES)
    if not shutil.which(program):
        raise SetUpError(sentences.LACKS_PACKAGES, lines=(line_to_type(packages),))


def have_packages(packages: Iterable[str], *, why: Sentence) -> None:
    """Install packages as root on Debian; else say the line that does."""
    wanted = list(packages)
    if not wanted:
        return
    if not is_debian():
        raise SetUpError(why, lines=(" ".join(wanted),))
    if not is_root():
        raise SetUpError(why, lines=(line_to_type(wanted),))
    say(sentences.INSTALLING, lines=(" ".join(wanted),))
    if complaints := _apt_install(wanted):
        raise SetUpError(why, lines=(line_to_type(wanted), *complaints))


def _apt_install(packages: list[str]) -> list[str]:
    """Install them; what apt-get complained of when it could not."""
    install = ["apt-get", "install", "-y", "--no-install-recommends"]
    install += ["-o", "DPkg::Lock::Timeout=600", *packages]
    if not _run(install).returncode:
        return []
    _run(["dpkg", "--configure", "-a"])  # mends an installation that was cut short
    _run(["apt-get", "update"])  # the lists may be empty or old
    done = _run(install)
    return (done.stderr.splitlines()[-3:] or ["apt-get"]) if done.returncode else []


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run it to its end, asking nobody anything."""
    return subprocess.run(
        command,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
