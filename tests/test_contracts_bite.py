"""The import contracts are not decoration: each reports a violation that is planted for it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

PLANTED = {
    "Layers": ("domain/promise.py", "from twaim_desk.services import before_office"),
    "Layers: ui and cli": ("ui/shell.py", "import twaim_desk.cli.main"),
    "The rooms are known only to services": ("ui/shell.py", "import twaim_desk.form_files"),
    "The rooms are known only to services: paper": ("ui/shell.py", "import twaim_desk.paper"),
    "A stranger's file": ("ui/shell.py", "import twaim_desk.exchange"),
    "The process that reads": ("exchange/child.py", "import twaim_desk.domain"),
    "domain knows only texts and errors": ("domain/promise.py", "import twaim_desk.clock"),
    "Qt lives in ui and app only": ("services/before_office.py", "import PySide6.QtCore"),
    "No network code": ("services/before_office.py", "import http.client"),
    "No cycles between siblings": ("domain/digits.py", "import twaim_desk.domain.counting"),
}


@pytest.mark.parametrize("contract", PLANTED)
def test_a_planted_violation_is_reported(contract: str, tmp_path: Path) -> None:
    place, line = PLANTED[contract]
    _copy_to(tmp_path)
    path = tmp_path / "src" / "twaim_desk" / place
    path.write_text(path.read_text("utf-8") + f"\n{line}\n", "utf-8")
    assert _broken(tmp_path, contract.split(":")[0])


def test_a_module_that_chose_no_place_is_reported(tmp_path: Path) -> None:
    _copy_to(tmp_path)
    (tmp_path / "src" / "twaim_desk" / "helpers.py").write_text('"""."""\n', "utf-8")
    assert _broken(tmp_path, "Layers")


def _copy_to(folder: Path) -> None:
    shutil.copytree(ROOT / "src", folder / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)


def _broken(folder: Path, contract: str) -> bool:
    code = (
        f"import sys; sys.path.insert(0, {str(folder / 'src')!r})\n"
        "from importlinter.cli import lint_imports_command\n"
        "lint_imports_command(['--no-cache'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    lines = done.stdout.splitlines()
    return done.returncode == 1 and any(
        line.startswith(contract) and line.endswith("BROKEN") for line in lines
    )
