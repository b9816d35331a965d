"""What the check of the locks sees."""

from pathlib import Path

import pytest

from checks import locks
from set_up import ROOT

HASH = f"--hash=sha256:{'a' * 64}"
PROJECT = """\
[build-system]
requires = ["hatchling"]
[project]
dependencies = ["Python_Bidi>=0.6"]
[dependency-groups]
build = ["editables"]
check = ["ruff"]
"""
DESK = f"editables==0.6 \\\n    {HASH}\nhatchling==1.33.0 {HASH}\npython-bidi==0.6.12 {HASH}\n"
CHECK = f"{DESK}ruff==0.17.5 ; sys_platform != 'win32' \\\n    {HASH} \\\n    {HASH}\n"


def found(root: Path, desk: str, check: str) -> list[str]:
    """What the check finds in a project with these locks."""
    (root / "requirements").mkdir()
    for name, text in {"desk.txt": desk, "check.txt": check}.items():
        (root / "requirements" / name).write_text(text, encoding="utf-8")
    (root / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    return list(locks.problems(root))


def test_our_own_locks_are_right() -> None:
    assert list(locks.problems(ROOT)) == []


def test_right_locks_are_let_through(tmp_path: Path) -> None:
    assert found(tmp_path, DESK, CHECK) == []


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("--index-url https://example.org/simple", "an address or an option"),
        ("-r other.txt", "an address or an option"),
        (f"six @ https://example.org/six.whl {HASH}", "an address or an option"),
        (f"six>=1 {HASH}", "not pinned: six>=1"),
        ("six==1", "no hash, or not SHA-256: six==1"),
        (f"six==1 {HASH} --hash=md5:{'a' * 32}", "an address or an option"),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, line: str, problem: str) -> None:
    told = found(tmp_path, DESK, f"{CHECK}{line}\n")
    assert any(each.startswith(f"check.txt: {problem}") for each in told)


def test_the_desks_lock_lies_within_the_checks_lock(tmp_path: Path) -> None:
    told = found(tmp_path, DESK, CHECK.replace("python-bidi==0.6.12", "python-bidi==0.6.11"))
    assert told == ["check.txt: not as in desk.txt: python-bidi"]


def test_what_is_asked_for_has_to_be_locked(tmp_path: Path) -> None:
    old = DESK.replace("python-bidi==0.6.12", "python-bidi==0.5")
    told = found(tmp_path, old, CHECK.replace(DESK, old).replace("ruff==", "puff=="))
    assert told == [
        "desk.txt: Python_Bidi>=0.6 is asked for, 0.5 is locked",
        "check.txt: Python_Bidi>=0.6 is asked for, 0.5 is locked",
        "check.txt: ruff is not in it",
    ]
