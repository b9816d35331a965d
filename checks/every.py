"""Every check there is: the longest first, so that none of them is waited for alone."""

from pathlib import Path

from checks.running import Check
from set_up.folder import Folder

Stage = list[Check]  # they run side by side, and need what earlier stages left behind

UI = "*/twaim_desk/ui/*,*/twaim_desk/app.py"
LOADED_BY_PATH = "*/migrations/env.py"  # by Alembic, where coverage does not see it
LEFT_OUT_WHEN_FAST = ("tour", "frozen", "coverage", "coverage-below-ui", "coverage-of-ui")
ONLY_FOR_A_RELEASE = ("bare", "power-cuts")
# Tests that run by themselves, the longest first, and in how many parts of about one length.
APART = {
    "tests-of-services": ("tests/services", 3),
    "tests-of-papers": ("tests/papers", 2),
    "tests-of-ui": ("tests/ui", 4),
    "tests-of-faults": ("tests/faults", 1),
    "tests-of-set-up": ("tests/set_up", 1),
}
WHEN_FAST = {
    "tests": ("tests/domain",),
    "tests-of-ui": ("tests/ui/test_reply_date_page.py", "tests/ui/test_tokens.py"),
}


def stages(root: Path, *, fast: bool = False) -> list[Stage]:
    """All checks; when fast, the tests do not measure how much of the program they run."""
    first = [*_tests(root, fast), *_of_the_code(root), *_of_the_data(root), *_of_the_program(root)]
    return [first, *_coverage(root)]


def _tests(root: Path, fast: bool) -> Stage:
    """The tests in parts that share nothing but the program; when fast, those of the rules."""
    pytest = ("-m", "pytest", "--durations=10", "-p", "no:cacheprovider")
    plain = (str(Folder(root).python), *pytest)
    if fast:
        return [Check(name, (*plain, *part), 600) for name, part in WHEN_FAST.items()]
    parts: dict[str, tuple[str, ...]] = {}
    for name, (folder, count) in APART.items():
        files = sorted(str(path.relative_to(root)) for path in (root / folder).glob("test_*.py"))
        for at in range(count):
            part = tuple(files[at::count]) if count > 1 else (folder,)
            parts[f"{name}-{at + 1}" if count > 1 else name] = part
    parts["tests"] = tuple(f"--ignore={folder}" for folder, _ in APART.values())
    measured = (str(Folder(root).program("coverage")), "run")
    return [
        Check(name, (*measured, _data_file(name), *pytest, *part), 3000)
        for name, part in parts.items()
    ]


def _data_file(name: str) -> str:
    """Where coverage keeps what one part ran, for `coverage combine` to find."""
    return f"--data-file=.check/coverage.{name}"


def _coverage(root: Path) -> list[Stage]:
    """How much of the program all parts together ran."""
    coverage = str(Folder(root).program("coverage"))
    report = (coverage, "report", "--precision=1", "--skip-covered", "--show-missing")
    below = (*report, "--fail-under=95", f"--omit={UI},{LOADED_BY_PATH}")
    window = (*report, "--fail-under=80", f"--include={UI}")
    return [
        [Check("coverage", (coverage, "combine", "--keep"), 60)],
        [Check("coverage-below-ui", below, 60), Check("coverage-of-ui", window, 60)],
    ]


def _of_the_code(root: Path) -> Stage:
    """What is true of the code without running it."""
    program = Folder(root).program
    return [
        Check("types", (str(program("mypy")),), 300),
        Check("format", (str(program("ruff")), "format", "--check", "--diff"), 60),
        Check("lint", (str(program("ruff")), "check"), 60),
        Check("contracts", (str(program("lint-imports")), "--no-cache"), 120),
        Check("sizes", (str(program("python")), "-m", "checks.sizes"), 60),
        Check("locks", (str(program("python")), "-m", "checks.locks"), 60),
    ]


def _of_the_data(root: Path) -> Stage:
    """What is true of the association's words and rules."""
    desk = str(Folder(root).program("twaim-desk"))
    forms = sorted(str(path.relative_to(root)) for path in (root / "forms").rglob("*.toml"))
    return [
        Check("forms", (desk, "profile", "check", *forms), 120),
        Check("vectors", (desk, "vectors", "tests/vectors/vectors.json"), 120),
    ]


def _of_the_program(root: Path) -> Stage:
    """What a person meets: the window, the frozen program, a fresh computer."""
    python = str(Folder(root).python)
    return [
        Check("frozen", (python, "-m", "tests.frozen.try_frozen", ".check/frozen"), 600),
        Check("tour", (python, "-m", "checks.tour", ".check/tour"), 900),
        Check("bare", (python, "-m", "tests.fresh.bare_debian"), 1800, systems=("linux",)),
        _power_cuts(python),
    ]


def _power_cuts(python: str) -> Check:
    """The test of the power cut with so many cuts that it takes its time."""
    test = "tests/faults/test_power_cut.py"
    line = ("env", "TWAIM_DESK_CUTS=50000", python, "-m", "pytest", "-p", "no:cacheprovider", test)
    return Check("power-cuts", line, 3600, systems=("linux",))
