"""Every check there is, in the order in which its line is best read."""

from pathlib import Path

from checks.running import Check
from set_up.folder import Folder

Chain = tuple[Check, ...]  # each needs what the one before it left behind

NOT_BELOW_UI = "*/twaim_desk/ui/*,*/twaim_desk/app.py"
LEFT_OUT_WHEN_FAST = ("tour", "frozen")
ONLY_FOR_A_RELEASE = ("bare",)


def chains(root: Path) -> list[Chain]:
    """All checks: chains run two at a time, the checks of one chain one after the other."""
    return [_tests(root), *_of_the_code(root), *_of_the_data(root), *_of_the_program(root)]


def _tests(root: Path) -> Chain:
    """The tests and how much of the program they ran."""
    coverage = str(Folder(root).program("coverage"))
    report = (coverage, "report", "--precision=1", "--skip-covered", "--show-missing")
    below = (*report, "--fail-under=95", f"--omit={NOT_BELOW_UI}")
    window = (*report, "--fail-under=80", f"--include={NOT_BELOW_UI}")
    return (
        Check("tests", (coverage, "run", "-m", "pytest", "-q", "--durations=10"), 600),
        Check("coverage-below-ui", below, 60),
        Check("coverage-of-ui", window, 60),
    )


def _of_the_code(root: Path) -> list[Chain]:
    """What is true of the code without running it."""
    program = Folder(root).program
    return [
        (Check("types", (str(program("mypy")),), 300),),
        (Check("format", (str(program("ruff")), "format", "--check", "--diff"), 60),),
        (Check("lint", (str(program("ruff")), "check"), 60),),
        (Check("contracts", (str(program("lint-imports")), "--no-cache"), 120),),
        (Check("sizes", (str(program("python")), "-m", "checks.sizes"), 60),),
        (Check("locks", (str(program("python")), "-m", "checks.locks"), 60),),
    ]


def _of_the_data(root: Path) -> list[Chain]:
    """What is true of the association's words and rules."""
    desk = str(Folder(root).program("twaim-desk"))
    forms = sorted(str(path.relative_to(root)) for path in (root / "forms").rglob("*.toml"))
    return [
        (Check("forms", (desk, "profile", "check", *forms), 120),),
        (Check("vectors", (desk, "vectors", "tests/vectors/vectors.json"), 120),),
    ]


def _of_the_program(root: Path) -> list[Chain]:
    """What a person meets: the window, the frozen program, a fresh computer."""
    python = str(Folder(root).python)
    return [
        (Check("frozen", (python, "-m", "tests.frozen.try_frozen", ".check/frozen"), 600),),
        (Check("tour", (python, "-m", "checks.tour", ".check/tour"), 180),),
        (Check("bare", (python, "-m", "tests.fresh.bare_debian"), 1800, systems=("linux",)),),
    ]
