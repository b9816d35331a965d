"""A print server of the tests' own, with a printer that writes into a file."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

PRINTER = "Desk"
WITHOUT_PAPER = "Empty"
DEAD = "Dead"
_ADDRESSES = {PRINTER: "paper:/", WITHOUT_PAPER: "paper:/empty", DEAD: "paper:/dead"}
SECONDS = 10

_SERVER = """\
Listen {home}/cups.sock
Browsing No
LogLevel warn
PreserveJobFiles No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
_FILES = """\
ServerBin {home}/bin
ServerRoot {home}
StateDir {home}/state
RequestRoot {home}/spool
CacheDir {home}/cache
TempDir {home}/temporary
AccessLog {home}/access_log
ErrorLog {home}/error_log
PageLog {home}/page_log
"""
# A printer by CUPS' rules: without words it tells of itself, else it prints what it is handed. Of
# the two others one has no paper and says so, and one says nothing and does not end.
_PRINTER = """\
#!/bin/sh
[ $# = 0 ] && exit 0
[ "$DEVICE_URI" = paper:/empty ] && echo STATE: +media-empty-error >&2
[ "$DEVICE_URI" = paper:/ ] || exec sleep 60
cat "${{6:--}}" > {home}/out/part && mv {home}/out/part {home}/out/paper
"""
_PROGRAMS = Path("/usr/lib/cups")


@dataclass(frozen=True)
class PrintServer:
    """A running server: where it listens, and what its printer has printed last."""

    socket: Path
    printed: Path


class NoServerError(Exception):
    """No print server can run here; the message says why."""


@contextmanager
def a_print_server() -> Iterator[PrintServer]:
    """A server with three printers, gone at the end of the block."""
    lacking = [name for name in ("cupsd", "lpadmin", "lp") if not _program(name)]
    if lacking:
        raise NoServerError(f"not installed: {' '.join(lacking)}")
    home = Path(tempfile.mkdtemp(prefix="cups"))
    try:
        home.chmod(0o755)
        _configure(home)
        files = ("-c", str(home / "cupsd.conf"), "-s", str(home / "files.conf"))
        command = [_program("cupsd"), "-f", *files]
        with subprocess.Popen(command, stderr=subprocess.DEVNULL) as server:
            try:
                _wait(server, home / "cups.sock")
                running = PrintServer(home / "cups.sock", home / "out/paper")
                for name, address in _ADDRESSES.items():
                    _add_printer(running, name, address)
                yield running
            finally:
                server.terminate()
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _program(name: str) -> str:
    """Where a program is; a server's is often not on an ordinary person's path."""
    return shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin") or ""


def _configure(home: Path) -> None:
    for name, text in (("cupsd", _SERVER), ("files", _FILES)):
        (home / f"{name}.conf").write_text(text.format(home=home), encoding="ascii")
    for name in ("state", "temporary", "out", "bin/backend"):
        (home / name).mkdir(parents=True)
    for name in ("temporary", "out"):  # where others than the one who runs the tests write
        (home / name).chmod(0o777)
    for programs in _PROGRAMS.iterdir():
        if programs.name != "backend":
            (home / "bin" / programs.name).symlink_to(programs)
    printer = home / "bin/backend/paper"
    printer.write_text(_PRINTER.format(home=home), encoding="ascii")
    printer.chmod(0o755)


def _wait(server: subprocess.Popen[bytes], socket: Path) -> None:
    until = time.monotonic() + SECONDS
    while not socket.exists():
        if server.poll() is not None or time.monotonic() > until:
            raise NoServerError("cupsd does not run here")
        with suppress(subprocess.TimeoutExpired):
            server.wait(0.05)


def _add_printer(server: PrintServer, name: str, address: str) -> None:
    command = [_program("lpadmin"), "-h", str(server.socket), "-p", name, "-E"]
    command += ["-D", f"طابعة {name}", "-v", address, "-m", "raw"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
    if done.returncode:
        raise NoServerError(f"lpadmin: {done.stderr.strip()}")
