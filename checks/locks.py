"""The locks are what they claim: `python -m checks.locks`.

No address in them, every line pinned and hashed, the desk's lock within the checks' lock, and
both hold what pyproject.toml asks for.
"""

import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from set_up import ROOT

ADDRESS = re.compile(r"://|^\s*-|--(?!hash=sha256:)| @ ", re.MULTILINE)
PINNED = re.compile(r"([a-z0-9][a-z0-9._-]*)==([^ ;]+)( ; [^\\]+)?")
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")

Lock = dict[str, str]  # a package's name, and its line: version, condition, hashes


def main() -> int:
    """Exit status 1 when a lock is not what it should be; why is on standard output."""
    found = list(problems(ROOT))
    sys.stdout.writelines(f"{line}\n" for line in found)
    return 1 if found else 0


def problems(root: Path) -> Iterator[str]:
    """What is wrong with the locks of a project."""
    texts = {
        name: (root / "requirements" / name).read_text(encoding="utf-8")
        for name in ("desk.txt", "check.txt")
    }
    for name, text in texts.items():
        yield from (f"{name}: {problem}" for problem in wrong_lines(text))
    desk, check = (read_lock(text) for text in texts.values())
    yield from (
        f"check.txt: not as in desk.txt: {name}" for name in desk if check.get(name) != desk[name]
    )
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    yield from (f"desk.txt: {problem}" for problem in unmet(desk, asked_for(project, "build")))
    yield from (
        f"check.txt: {problem}" for problem in unmet(check, asked_for(project, "build", "check"))
    )


def entries(text: str) -> list[str]:
    """The requirements of a lock, each with its hashes on one line."""
    joined = text.replace("\\\n", " ").splitlines()
    return [line.strip() for line in joined if line.strip() and not line.startswith("#")]


def wrong_lines(text: str) -> Iterator[str]:
    """The lines of a lock that name an address, or are not pinned and hashed."""
    for entry in entries(text):
        pinned, *hashes = re.split(r"\s+(?=--hash=)", entry)
        if ADDRESS.search(entry):
            yield f"an address or an option: {entry[:60]}"
        elif not PINNED.fullmatch(pinned):
            yield f"not pinned: {pinned}"
        elif not hashes or not all(HASH.fullmatch(each) for each in hashes):
            yield f"no hash, or not SHA-256: {pinned}"


def read_lock(text: str) -> Lock:
    """Each package of a lock with its whole line."""
    return {canonicalize_name(re.split(r"[=<>~! ]", entry)[0]): entry for entry in entries(text)}


def asked_for(project: dict[str, dict[str, list[str]]], *groups: str) -> list[Requirement]:
    """What pyproject.toml asks for: the desk's needs, its build backend, and these groups."""
    wanted = [*project["project"]["dependencies"], *project["build-system"]["requires"]]
    wanted += [line for group in groups for line in project["dependency-groups"][group]]
    return [Requirement(line) for line in wanted]


def unmet(lock: Lock, requirements: list[Requirement]) -> Iterator[str]:
    """The requirements that a lock does not meet."""
    for requirement in requirements:
        entry = lock.get(canonicalize_name(requirement.name), "")
        pinned = PINNED.match(entry)
        if not pinned:
            yield f"{requirement.name} is not in it"
        elif not requirement.specifier.contains(pinned[2], prereleases=True):
            yield f"{requirement} is asked for, {pinned[2]} is locked"


if __name__ == "__main__":
    sys.exit(main())
