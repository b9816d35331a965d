"""What a program does to files, as strace sees it: each call that succeeded, with all its bytes."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
CALLS = (
    "openat", "creat", "write", "pwrite64", "writev", "pwritev", "pwritev2", "sendfile",
    "copy_file_range", "fsync", "fdatasync", "sync_file_range", "truncate", "ftruncate",
    "fallocate", "rename", "renameat", "renameat2", "link", "linkat", "unlink", "unlinkat",
)  # fmt: skip
WRITES = {"write", "pwrite64", "writev", "pwritev", "pwritev2"}
# strace writes every text in hexadecimal here, so no sign in it can be taken for one of its own.
_CALL = re.compile(r"(\d+) +(\w+)\((.*)\) += (\d+)", re.ASCII)
_CUT = re.compile(r"(\d+) +(\w+\(.*) <unfinished \.\.\.>", re.ASCII)
_RESUMED = re.compile(r"(\d+) +<\.\.\. \w+ resumed>(.*)", re.ASCII)
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_OPENED = re.compile(r"\d<((?:\\x[0-9a-f]{2})*)>")
_NUMBER = re.compile(r"(?:^|, )(\d+)(?=$|, )")


@dataclass(frozen=True, slots=True)
class Call:
    """One call: the files it names, the bytes it writes, its numbers and flags as strace has them.

    `told`: how many bytes were written, or the number of what was opened.
    """

    name: str
    paths: tuple[str, ...]
    content: bytes
    numbers: tuple[int, ...]
    flags: str
    told: int

    @property
    def opens_for_writing(self) -> bool:
        """Whether something is opened that may be changed, or made."""
        flags = self.flags.split("|")
        return self.name == "creat" or any(one in flags for one in ("O_WRONLY", "O_RDWR"))


def command(record: Path, module: str, *words: object) -> list[str]:
    """What runs a module of the tests, all that it does to files written down."""
    strace = ["strace", "-f", "-y", "-xx", "-s", "100000000", "--seccomp-bpf", "-o", str(record)]
    python = [sys.executable, "-m", module, *map(str, words)]
    return [*strace, "-e", f"trace={','.join(CALLS)}", *python]


def environment(home: Path) -> dict[str, str]:
    """Folders of the test's own for all that a program writes beside its office."""
    own = {name: str(home / name) for name in ("HOME", "TMPDIR", "XDG_STATE_HOME")}
    for folder in own.values():
        Path(folder).mkdir(parents=True, exist_ok=True)
    own["PYTHONPATH"] = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
    return os.environ | own | {"PYTHONDONTWRITEBYTECODE": "1"}


def run(home: Path, record: Path, module: str, *words: object, told: str = "") -> str:
    """What a module said that was run to its end, while its calls were written down."""
    line = command(record, module, *words)
    done = subprocess.run(
        line, cwd=ROOT, env=environment(home), input=told.encode(), capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()[-3000:]
    return done.stdout.decode()


def calls_in(record: Path) -> Iterator[Call]:
    """Each call that was written down and succeeded, in the order in which they ended."""
    begun: dict[str, str] = {}
    with record.open(encoding="ascii") as lines:
        for line in lines:
            if cut := _CUT.match(line):
                begun[cut[1]] = cut[2]
            elif resumed := _RESUMED.match(line):
                yield from _call_in(f"{resumed[1]} {begun.pop(resumed[1])}{resumed[2]}")
            else:
                yield from _call_in(line)


def _call_in(line: str) -> Iterator[Call]:
    if not (found := _CALL.match(line)):
        return  # it failed, or tells of a signal or an end
    name, said, told = found[2], found[3], int(found[4])
    texts = [_bytes(one) for one in _TEXT.findall(said)]
    opened = [os.fsdecode(_bytes(one)) for one in _OPENED.findall(said)]
    content = b""
    if name in WRITES:
        content = b"".join(texts)[:told]
    else:
        opened += [os.path.join(*opened[:1], os.fsdecode(one)) for one in texts]  # noqa: PTH118
    numbers = tuple(int(one) for one in _NUMBER.findall(said))
    yield Call(name, tuple(opened), content, numbers, _flags_in(said), told)


def _flags_in(said: str) -> str:
    return next((part for part in said.split(", ") if part.startswith("O_")), "")


def _bytes(hexadecimal: str) -> bytes:
    return bytes.fromhex(hexadecimal.replace("\\x", ""))
