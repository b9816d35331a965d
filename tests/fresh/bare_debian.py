"""Sets the desk up in a bare Debian, where nothing of it has ever been.

`python -m tests.fresh.bare_debian`, as root. The Debian is made by debootstrap in a temporary
folder; what is mounted into it is mounted in a namespace of its own, so nothing stays mounted,
however this ends.
"""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from set_up import ROOT, system
from set_up.sentences import SetUpError, speak_utf8, tell

SUITE = "bookworm"
DESK = "/home/desk/program"
TRIALS = {
    "set up": "/usr/bin/python3 start.py --set-up",
    "set up again": "/usr/bin/python3 start.py --set-up",
    "due": ".venv/bin/twaim-desk due 2026-03-01 --days 15 --json",
    "window": "/usr/bin/python3 start.py --tour /tmp/tour",
}


def main() -> int:
    """Exit status 0 when the desk set itself up there, told a date and opened its window."""
    speak_utf8()
    if reason := cannot_run():
        print(f"did not run: {reason}")
        return 1
    with tempfile.TemporaryDirectory(prefix="bare-debian-") as folder:
        bare = Path(folder)
        try:
            make_bare_debian(bare)
        except (SetUpError, subprocess.CalledProcessError) as error:
            if isinstance(error, SetUpError):
                tell(error)
            print(f"did not run: a bare Debian could not be made: {error}")
            return 1
        carry_in(bare)
        wrong = [name for name, command in TRIALS.items() if not succeeds(bare, name, command)]
    print(f"in a bare {SUITE}: {', '.join(wrong) or 'nothing'} went wrong")
    return 1 if wrong else 0


def cannot_run() -> str:
    """Why this system cannot make a bare Debian and enter it."""
    if sys.platform != "linux" or not system.is_root():
        return "it takes root on Linux to make a bare Debian and to enter it"
    probe = subprocess.run(["unshare", "--mount", "true"], capture_output=True, check=False)
    if probe.returncode:
        return "this system does not let root mount folders"
    return "" if project_files() else "git does not list the project's files"


def make_bare_debian(bare: Path) -> None:
    """Debian's smallest root, with the Python that Debian itself has."""
    system.have_program("debootstrap", "debootstrap")
    packages = "--include=python3,ca-certificates"
    began = time.monotonic()
    subprocess.run(
        ["debootstrap", "--variant=minbase", packages, SUITE, str(bare), *mirror()],
        stdout=subprocess.DEVNULL,
        check=True,
    )
    print(f"a bare {SUITE} in {time.monotonic() - began:.0f} s")


def mirror() -> list[str]:
    """Where this system itself has its Debian packages from; else debootstrap knows its own."""
    template = "$(ORIGIN) $(CODENAME) $(REPO_URI)"
    told = output("apt-get", "indextargets", "--format", template).splitlines()
    own = (line.split() for line in told if line.startswith(f"Debian {SUITE} "))
    return [words[2] for words in own][:1]


def carry_in(bare: Path) -> None:
    """Give it the project, and this machine's way to packages; nothing else of this machine."""
    desk = bare / DESK.lstrip("/")
    for name in project_files():
        copy(ROOT / name, desk / name)
    for path in files_about_the_way():
        copy(path, bare / str(path).lstrip("/"))
    told = output("apt-config", "dump").splitlines()
    settings = "\n".join(line for line in told if re.match(r'Acquire::.* ".+";', line))
    (bare / "etc/apt/apt.conf.d/99way").write_text(settings + "\n", encoding="utf-8")


def project_files() -> list[str]:
    """The files that a clone would have, and those not yet committed."""
    names = output("git", "ls-files", "-z", "-co", "--exclude-standard").split("\0")
    return [name for name in names if (ROOT / name).is_file()]


def files_about_the_way() -> Iterator[Path]:
    """The files that say how this machine reaches packages: names, certificates, pip's own."""
    home = Path.home()
    settings = [Path("/etc/pip.conf"), home / ".config/pip/pip.conf", home / ".pip/pip.conf"]
    named = [Path(value) for name, value in way().items() if value.startswith("/")]
    certificates = re.findall(r"cert\s*=\s*(/\S+)", "\n".join(map(read, settings)))
    known = [Path("/etc/resolv.conf"), Path("/etc/hosts"), *settings, *map(Path, certificates)]
    yield from (path for path in [*known, *named] if path.is_file())


def way() -> dict[str, str]:
    """What the environment says of proxies, certificates and pip."""
    wanted = re.compile(r"PIP_.*|.*_proxy|SSL_CERT_FILE|REQUESTS_CA_BUNDLE", re.IGNORECASE)
    return {name: value for name, value in os.environ.items() if wanted.fullmatch(name)}


def folders_of_packages() -> list[str]:
    """The folders of this machine from which pip takes packages."""
    told = output(sys.executable, "-m", "pip", "config", "list") + "\n".join(way().values())
    paths = re.findall(r"(?:file://|(?<=[\s'\"=]))(/[^\s'\"\\]+)", told)
    folders = {path for path in paths if Path(path).is_dir()}
    # A simple index is a folder of links into the folder beside it.
    return sorted(
        {str(Path(path).parent) if path.endswith("/simple") else path for path in folders}
    )


def succeeds(bare: Path, name: str, command: str) -> bool:
    """Whether a command went well in the bare Debian."""
    began = time.monotonic()
    told = subprocess.run(
        ["unshare", "--mount", "--propagation", "private", "sh", "-ec", script(bare, command)],
        env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": str(Path.home()), **way()},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    well = told.returncode == 0 and (name != "due" or tells_the_date(told.stdout))
    print(f"{'passed' if well else 'FAILED'}  {name}  {time.monotonic() - began:.1f} s")
    print("\n".join(told.stdout.splitlines()[-5 if well else 0 :]))
    return well


def tells_the_date(told: str) -> bool:
    """Whether the desk's answer holds the right date."""
    try:
        return bool(json.loads(told)["reply_by"] == "2026-03-24")
    except (ValueError, KeyError, TypeError):
        return False


def script(bare: Path, command: str) -> str:
    """Mount what a running Debian has, enter it, and run the command where the desk is."""
    mounts = [f"mount --rbind {part} {shlex.quote(f'{bare}{part}')}" for part in ("/proc", "/dev")]
    for folder in folders_of_packages():
        inside = shlex.quote(f"{bare}{folder}")
        mounts += [f"mkdir -p {inside}", f"mount --bind -o ro {shlex.quote(folder)} {inside}"]
    entering = f"chroot {shlex.quote(str(bare))} /bin/sh -c 'cd {DESK} && {command}'"
    return "\n".join([*mounts, entering])


def output(*command: str) -> str:
    """What a command says; nothing when it fails or is not there."""
    if not shutil.which(command[0]):
        return ""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    return done.stdout if done.returncode == 0 else ""


def copy(source: Path, target: Path) -> None:
    """Copy a file, and make the folders it lies in."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)


def read(path: Path) -> str:
    """The text of a file; nothing when there is none."""
    return path.read_text(encoding="utf-8") if path.is_file() else ""


if __name__ == "__main__":
    sys.exit(main())
