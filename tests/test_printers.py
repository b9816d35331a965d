"""Papers to printers: programs of CUPS written by the test, and one true print server."""

import logging
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.pdfs import a_pdf
from tests.print_server import DEAD, PRINTER, WITHOUT_PAPER, NoServerError, a_print_server
from twaim_desk import printers
from twaim_desk.domain import printing
from twaim_desk.domain.printing import Job, Order, Printer, Printing
from twaim_desk.services.printing import printing_by_queues

OFFICE = Printer("Office", "طابعة الاستقبال")
PAPER = Order(b"%PDF-1.4", "TW-1448-000123", "A5", OFFICE)
IDLE = "printer Office is idle.  enabled since Sat Nov 21 14:55:02 2026\n\tAlerts: none\n"
WAITING = "Office-7   root   1024   Sat Nov 21 14:55:02 2026\n\tAlerts: job-printing\n"

Fake = Callable[..., None]


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Fake:
    """Writes programs that stand in for those of CUPS; what is not written is not there."""
    monkeypatch.setenv("PATH", str(tmp_path))

    def write(**scripts: str) -> None:
        for name, script in scripts.items():
            program = tmp_path / name
            noted = f'for word in "$@"; do echo "$word"; done > {program}.told\n'
            program.write_text(f"#!/bin/sh\n{noted}{script}\n", "utf-8")
            program.chmod(0o755)

    return write


def saying(text: str, status: int = 0) -> str:
    """A script that says a text."""
    return f"/bin/cat <<'END'\n{text}\nEND\nexit {status}"


def job(seconds_ago: float = 0) -> Job:
    """A paper that was sent some time ago."""
    return Job("Office-7", OFFICE, time.monotonic() - seconds_ago)


def test_printers_have_the_names_that_people_gave_them(fake: Fake) -> None:
    told = "printer Back is idle.  enabled since now\n\tDescription: \n\tAlerts: none\n"
    told += "printer Office disabled since now -\n\tPaused\n\tDescription: طابعة الاستقبال\n"
    fake(lpstat=saying(told + "system default destination: Office"))
    default = Printer("Office", "طابعة الاستقبال", is_default=True)
    assert printers.queues() == (default, Printer("Back", "Back"))


def test_a_printer_with_several_trays_is_offered_with_each(fake: Fake) -> None:
    slots = "PageSize/Media Size: *A4 A5\nInputSlot/Media Source: *Auto Upper Lower"
    fake(lpstat=saying(IDLE), lpoptions=saying(slots))
    assert [(each.name, each.tray) for each in printers.queues()] == [
        ("Office", ""),
        ("Office", "Upper"),
        ("Office", "Lower"),
    ]


def test_a_tray_that_is_the_only_one_is_no_choice(fake: Fake) -> None:
    fake(lpstat=saying(IDLE), lpoptions=saying("InputSlot/Media Source: *Auto Main"))
    assert len(printers.queues()) == 1


@pytest.mark.parametrize(
    "scripts",
    [
        {},
        {"lpstat": "echo 'lpstat: No destinations added.' >&2; exit 1"},
        {"lpstat": "echo 'lpstat: Scheduler is not running.' >&2; exit 1"},
        {"lpstat": saying("no system default destination")},
        {"lpstat": r"printf '\377\376 printer\n'"},
    ],
)
def test_without_a_printer_none_is_offered(fake: Fake, scripts: dict[str, str]) -> None:
    fake(**scripts)
    assert printers.queues() == ()


def test_on_windows_the_window_paints(fake: Fake, monkeypatch: pytest.MonkeyPatch) -> None:
    fake(lpstat=saying(IDLE))
    monkeypatch.setattr("sys.platform", "win32")
    assert printers.queues() == ()


def test_the_bytes_arrive_as_they_are(fake: Fake, tmp_path: Path) -> None:
    content = a_pdf() + bytes(range(256))
    fake(lp=f"/bin/cat > {tmp_path}/came; echo 'request id is Office-7 (0 file(s))'")
    sent = printers.send(Order(content, "TW-1448-000123", "A5", Printer("Office", "", "Upper")))
    assert sent.id == "Office-7"
    assert (tmp_path / "came").read_bytes() == content
    told = (tmp_path / "lp.told").read_text("utf-8").split()
    assert told == [
        *("-d", "Office", "-t", "TW-1448-000123"),
        *("-o", "media=A5", "-o", "InputSlot=Upper", "-"),
    ]


@pytest.mark.parametrize(
    ("script", "error", "sentence"),
    [
        (
            "echo 'lp: Error - The printer or class does not exist.' >&2; exit 1",
            printing.PrinterGoneError,
            "غير موجودة",
        ),
        (
            "echo 'lp: Destination \"Office\" is not accepting jobs.' >&2; exit 1",
            printing.RejectingError,
            "لا تستقبل أوراقًا الآن",
        ),
        ("echo 'lp: Error - add this' >&2; exit 1", printing.PrinterError, "تعذّر إرسال الورقة"),
        ("echo 'sent, perhaps'", printing.PrinterError, "تعذّر إرسال الورقة"),
        (None, printing.NoPrinterError, "لا توجد طابعة"),
    ],
)
def test_a_printer_that_takes_nothing_is_said(
    fake: Fake, script: str | None, error: type[printing.PrinterError], sentence: str
) -> None:
    fake(**({} if script is None else {"lp": script}))
    with pytest.raises(printing.PrinterError) as told:
        printers.send(PAPER)
    assert type(told.value) is error
    assert sentence in told.value.user_message


def test_a_print_server_that_never_answers_is_said(
    fake: Fake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printers, "SEND_SECONDS", 0.05)
    fake(lp="exec /bin/sleep 20")
    with pytest.raises(printing.PrinterError, match="did not answer"):
        printers.send(PAPER)


def test_a_paper_that_left_the_queue_came_through(fake: Fake) -> None:
    fake(lpstat=saying(IDLE + WAITING.replace("Office-7", "Office-77")))
    assert printers.came_through(job())


def test_a_paper_in_the_queue_may_still_come(fake: Fake) -> None:
    fake(lpstat=saying(IDLE + WAITING))
    assert not printers.came_through(job(seconds_ago=19))


@pytest.mark.parametrize(
    ("alerts", "seconds", "error"),
    [
        ("media-empty-error", 0, printing.PaperOutError),
        ("media-needed", 0, printing.PaperOutError),
        ("media-low-warning media-empty-warning", 21, printing.PaperOutError),
        ("media-jam-error", 0, printing.JammedError),
        ("toner-low-warning door-open-error", 0, printing.CoverOpenError),
        ("marker-supply-empty-error", 0, printing.NoInkError),
        ("none", 21, printing.StuckError),
        ("toner-low-report", 21, printing.StuckError),
    ],
)
def test_why_a_paper_will_not_come_is_said_and_it_is_taken_back(
    fake: Fake, tmp_path: Path, alerts: str, seconds: int, error: type[printing.PrinterError]
) -> None:
    fake(lpstat=saying(IDLE.replace("none", alerts) + WAITING), cancel="exit 0")
    with pytest.raises(error) as told:
        printers.came_through(job(seconds))
    assert "طابعة الاستقبال" in told.value.user_message
    assert (tmp_path / "cancel.told").read_text("utf-8").split() == ["-x", "Office-7"]


@pytest.mark.parametrize("alerts", ["media-empty-warning", "media-low-warning", "toner-low"])
def test_a_warning_stops_no_paper(fake: Fake, alerts: str) -> None:
    fake(lpstat=saying(IDLE.replace("none", alerts) + WAITING))
    assert not printers.came_through(job())


def test_a_stopped_printer_is_said_at_once(fake: Fake) -> None:
    stopped = "printer Office disabled since now -\n\tPaused\n\tAlerts: paused\n"
    fake(lpstat=saying(stopped + WAITING), cancel="exit 0")
    with pytest.raises(printing.StoppedError):
        printers.came_through(job())


def test_the_trouble_of_a_job_is_not_the_printers(fake: Fake) -> None:
    fake(lpstat=saying(IDLE + WAITING + "\tAlerts: media-empty-error"))
    assert not printers.came_through(job())


def test_a_printer_that_went_away_is_said(fake: Fake) -> None:
    fake(lpstat="echo 'lpstat: Invalid destination name in list \"Office\".' >&2; exit 1")
    with pytest.raises(printing.PrinterGoneError):
        printers.came_through(job())


def test_a_print_server_that_begins_anew_is_waited_for(fake: Fake) -> None:
    fake(lpstat="echo 'lpstat: Scheduler is not running.' >&2; exit 1", cancel="exit 1")
    assert not printers.came_through(job())
    with pytest.raises(printing.StuckError, match="given up"):
        printers.came_through(job(seconds_ago=20))


def test_the_log_names_no_paper(fake: Fake, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    fake(lpstat=saying(IDLE + WAITING))
    with pytest.raises(printing.StuckError) as told:
        printers.came_through(job(seconds_ago=30))
    assert "cancelled" in caplog.text
    assert PAPER.name not in caplog.text + str(told.value)


def test_a_true_server_prints_waits_and_gives_back(monkeypatch: pytest.MonkeyPatch) -> None:
    try:
        with a_print_server() as server:
            monkeypatch.setenv("CUPS_SERVER", str(server.socket))
            means = printing_by_queues()
            found = {printer.name: printer for printer in means.printers()}
            assert {name: found[name].label for name in found} == {
                PRINTER: "طابعة Desk",
                WITHOUT_PAPER: "طابعة Empty",
                DEAD: "طابعة Dead",
            }
            paper = a_pdf(2)
            assert _became_of(means, Order(paper, "TW-1448-000123", "A5", found[PRINTER])) is None
            assert server.printed.read_bytes() == paper
            order = Order(paper, "TW-1448-000124", "A5", found[WITHOUT_PAPER])
            assert _became_of(means, order) is printing.PaperOutError
            monkeypatch.setattr(printers, "LONGEST_WAIT_SECONDS", 0.2)
            order = Order(paper, "TW-1448-000125", "A5", found[DEAD])
            assert _became_of(means, order) is printing.StuckError
            _see_what_it_refuses(found[PRINTER])
    except NoServerError as error:
        pytest.skip(str(error))


def _became_of(means: Printing, order: Order) -> type[Exception] | None:
    """Why a paper did not come; a failed one does not wait in its queue any more."""
    sent = means.send(order)
    try:
        while not means.came_through(sent):
            assert time.monotonic() - sent.sent_at < 10
    except printing.PrinterError as error:
        assert means.came_through(sent)
        return type(error)
    return None


def _see_what_it_refuses(printer: Printer) -> None:
    order = Order(a_pdf(), "TW-1448-000124", "A5", printer)
    _administer("cupsdisable")
    sent = printers.send(order)
    with pytest.raises(printing.StoppedError):
        printers.came_through(sent)
    assert printers.came_through(sent)  # it was taken back, so nothing waits
    _administer("cupsreject")
    with pytest.raises(printing.RejectingError):
        printers.send(order)
    with pytest.raises(printing.PrinterGoneError):
        printers.send(Order(b"", "TW-1448-000125", "A5", OFFICE))
    with pytest.raises(printing.PrinterGoneError):
        printers.came_through(job())


def _administer(program: str) -> None:
    subprocess.run([program, PRINTER], check=True, timeout=10)
