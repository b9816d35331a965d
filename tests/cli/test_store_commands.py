import getpass
import io
import json
import os
import re
import shutil
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.paper.reading import says, text_of
from twaim_desk.__main__ import main
from twaim_desk.cli import office_options, terminal
from twaim_desk.clock import system_clock, today
from twaim_desk.domain.digits import arabic_indic
from twaim_desk.domain.printing import Printer
from twaim_desk.domain.request import State
from twaim_desk.services.office import open_office
from twaim_desk.services.office_folder import RING
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.texts import backup as backup_texts
from twaim_desk.texts import desk as desk_texts
from twaim_desk.texts import health as health_texts
from twaim_desk.texts import office_commands as texts
from twaim_desk.texts import recovery_files as recovery_texts
from twaim_desk.texts import vault as vault_texts
from twaim_desk.texts.printers import NO_PRINTER
from twaim_desk.texts.request import STATES
from twaim_desk.vault.keys import WrongPasswordError, open_with_recovery
from twaim_desk.vault.recovery import recover
from twaim_desk.vault.ring_file import read_ring

ARABIC = re.compile("[\u0621-\u064a]{3}")
COMMANDS = [["init"], ["sample"], ["find"], ["requests"], ["audit"], ["audit", "verify"]]
COMMANDS += [["audit", "take-on"]]
COMMANDS += [["backup"], ["restore"], ["doctor"], ["intake"]]
COMMANDS += [["seal"], ["seal", "show"], ["seal", "rotate"], ["migrate"]]
COMMANDS += [["receipt"], ["verify"], ["recovery"]]
KEYS = {"number", "service", "received_on", "complete_on", "state", "reply_by_printed"}
KEYS |= {"reply_by_recomputed", "reply_by", "answered_on"}
SAMPLE = ["--beneficiaries", "60", "--requests", "50", "--seed", "7", "--until", "2026-03-01"]
STRONG = "مطر فوق سبعة أسطح 58"
SIGNED_IN = ("find", "requests", "audit", "backup", "doctor")
NO_PARTS = recovery_texts.NOT_WRITTEN.format(so=recovery_texts.NO_OFFICE)

Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample office that no test changes."""
    folder = tmp_path_factory.mktemp("made")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("XDG_STATE_HOME", str(folder / "state"))
        patched.setenv("LOCALAPPDATA", str(folder / "state"))
        assert main(["sample", "--data", str(folder / "office"), *SAMPLE]) == 0
    return folder / "office"


@pytest.fixture
def office(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it, named in the environment with its password."""
    folder = Path(shutil.copytree(made, tmp_path / "office"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "state"))
    monkeypatch.setenv("TWAIM_DESK_DATA", str(folder))
    monkeypatch.setenv("TWAIM_DESK_PASSWORD", PASSWORD)
    return folder


def facts(capsys: Capture, *words: str) -> Any:
    """What a command prints for another program."""
    assert main([*words, "--json"]) == 0
    printed = capsys.readouterr()
    assert not printed.err
    return json.loads(printed.out)


def listed(capsys: Capture, *words: str) -> list[dict[str, Any]]:
    """What `requests … --json` prints, line by line."""
    assert main(["requests", "--user", "supervisor", *words, "--json"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def refusal(capsys: Capture, *words: str, status: int = 1) -> str:
    """The sentence on standard error; nothing else is printed."""
    assert main(list(words)) == status
    printed = capsys.readouterr()
    assert not printed.out
    assert ARABIC.search(printed.err)
    if status == 1:
        assert printed.err.count("\n") == 1
    return printed.err.rstrip("\n")


def full_name(office: Path, capsys: Capture) -> str:
    """The name of someone who is in the office, as its supervisor reads it."""
    rows = listed(capsys, "--with-names", "--data", str(office))
    return next(str(row["name"]) for row in rows if not row["name"].isascii())


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_has_arabic_help(command: list[str], capsys: Capture) -> None:
    assert main([*command, "--help"]) == 0
    printed = capsys.readouterr()
    assert printed.out.startswith(f"الاستخدام: {' '.join(['twaim-desk', *command])}")
    assert "usage" not in printed.out
    assert not printed.err


@pytest.mark.parametrize(
    "words",
    [
        ["sample", *SAMPLE[2:]],
        ["sample", *SAMPLE, "--beneficiaries", "0"],
        ["sample", *SAMPLE, "--seed", "-1"],
        ["sample", *SAMPLE, "--requests", "9" * 400],
        ["find"],
        ["requests", "--state", "nonsense"],
        ["audit"],
        ["backup"],
        ["backup", "--to", ""],
        ["restore"],
        ["doctor", "--data", " "],
        ["init", "--profile", "twaim", "--admin", "sara"],
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_two(words: list[str], capsys: Capture) -> None:
    assert "--help" in refusal(capsys, *words, status=2)


def test_the_states_have_their_words() -> None:
    assert set(STATES) == set(State)


@pytest.mark.usefixtures("office")
class TestSigningIn:
    """What every command of an office asks first."""

    @pytest.mark.parametrize(
        "words", [["requests"], ["find", "محمد"], ["backup", "--to", "x"]], ids=" ".join
    )
    def test_a_wrong_password_and_an_unknown_name_are_one_sentence(
        self, words: list[str], capsys: Capture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        unknown = refusal(capsys, *words, "--user", "nobody")
        monkeypatch.setenv("TWAIM_DESK_PASSWORD", "wrong-wrong")
        assert refusal(capsys, *words, "--user", "desk") == unknown == vault_texts.WRONG_PASSWORD

    def test_a_folder_without_an_office_is_said(self, tmp_path: Path, capsys: Capture) -> None:
        for folder in (tmp_path / "nowhere", tmp_path):
            words = ("requests", "--data", str(folder), "--user", "desk")
            assert refusal(capsys, *words) == desk_texts.NO_SUCH_OFFICE
        assert not (tmp_path / "nowhere").exists()

    @pytest.mark.parametrize(
        ("words", "user"),
        [
            (["find", "محمد"], "admin"),
            (["requests"], "admin"),
            (["requests", "--with-names"], "desk"),
            (["audit", "verify"], "desk"),
            (["backup", "--to", "x"], "desk"),
            (["doctor"], "auditor"),
            (["seal", "rotate"], "supervisor"),
        ],
    )
    def test_a_role_that_may_not_is_refused_in_the_trail(
        self, words: list[str], user: str, capsys: Capture
    ) -> None:
        before = facts(capsys, "audit", "verify", "--user", "auditor")["rows"]
        assert refusal(capsys, *words, "--user", user) == desk_texts.NOT_ALLOWED
        # The check itself, one sign-in each, and the refusal.
        after = facts(capsys, "audit", "verify", "--user", "auditor")["rows"]
        assert after == before + 4

    def test_the_name_and_the_folder_may_stand_in_the_environment_or_before_the_command(
        self, office: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("TWAIM_DESK_USER", "desk")
        assert main(["requests"]) == 0
        expected = capsys.readouterr().out
        monkeypatch.delenv("TWAIM_DESK_DATA")
        assert main(["--data", str(office), "requests"]) == 0
        assert capsys.readouterr().out == expected
        monkeypatch.delenv("TWAIM_DESK_USER")
        assert refusal(capsys, "requests", "--data", str(office)) == texts.NO_USER

    def test_the_password_is_taken_from_a_file_first(
        self, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("TWAIM_DESK_PASSWORD", "wrong-wrong")
        file = tmp_path / "password"
        words = ["doctor", "--user", "admin", "--password-file", str(file)]
        assert refusal(capsys, *words) == texts.PASSWORD_FILE_UNREADABLE
        file.write_bytes(b"\n")
        assert refusal(capsys, *words) == texts.NO_PASSWORD
        file.write_bytes(f"{PASSWORD}\r\n".encode())
        assert main(words) == 0

    def test_the_password_is_asked_for_at_a_terminal_only(
        self, capsys: Capture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delenv("TWAIM_DESK_PASSWORD")
        words = ["requests", "--user", "desk"]
        assert refusal(capsys, *words) == texts.NO_PASSWORD
        monkeypatch.setattr(terminal, "ask_secretly", lambda _: PASSWORD)
        assert main(words) == 0

    @pytest.mark.parametrize("failure", [EOFError, "warning", None])
    def test_what_is_typed_is_never_shown(
        self, failure: Any, capsys: Capture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def typed(_: str) -> str:
            if failure == "warning":
                warnings.warn("echoed", getpass.GetPassWarning, stacklevel=1)
            elif failure is not None:
                raise failure
            return "typed"

        monkeypatch.setattr(getpass, "getpass", typed)
        monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
        assert terminal.ask_secretly("؟") == ("" if failure else "typed")
        assert capsys.readouterr().err == "؟\n"


@pytest.mark.usefixtures("office")
class TestLists:
    """`find` and `requests`."""

    def test_each_request_has_the_keys_of_the_contract(self, capsys: Capture) -> None:
        rows = listed(capsys)
        assert len(rows) == 50
        assert all(row.keys() == KEYS for row in rows)
        assert all(date.fromisoformat(row["received_on"]) <= date(2026, 3, 1) for row in rows)

    def test_names_come_only_where_they_are_asked_for(self, capsys: Capture) -> None:
        rows = listed(capsys, "--with-names")
        assert all(row.keys() == KEYS | {"name"} and row["name"] for row in rows)

    def test_requests_are_chosen_by_day_in_both_calendars_and_by_state(
        self, capsys: Capture
    ) -> None:
        rows = listed(capsys)
        some = listed(capsys, "--from", "1447-01-01", "--to", "٢٠٢٥-١٢-٣١")
        wanted = [row for row in rows if "2025-06-26" <= row["received_on"] <= "2025-12-31"]
        assert some == wanted
        assert 0 < len(some) < len(rows)
        closed = listed(capsys, "--state", "closed")
        assert closed == [row for row in rows if row["state"] == "closed"] != []
        words = ("requests", "--user", "desk", "--from", "2026-01-02", "--to", "2026-01-01")
        assert refusal(capsys, *words) == texts.DAYS_REVERSED

    def test_a_person_reads_number_state_and_date(self, capsys: Capture) -> None:
        rows = listed(capsys)
        assert main(["requests", "--user", "desk"]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert len(lines) == len(rows)
        assert rows[0]["number"] in lines[0]
        assert STATES[rows[0]["state"]] in lines[0]
        name = listed(capsys, "--with-names")[0]["name"]
        assert main(["requests", "--user", "supervisor", "--with-names"]) == 0
        assert capsys.readouterr().out.splitlines()[0].endswith(name)

    def test_someone_is_found_in_every_spelling(self, office: Path, capsys: Capture) -> None:
        name = full_name(office, capsys)
        first = facts(capsys, "find", name, "--user", "desk")
        assert first.keys() == {"results", "ms", "may_hide"}
        assert first["results"]
        assert first["results"][0].keys() >= {"kind", "id", "label", "why"}
        spellings = str.maketrans("أإآىةؤئ", "اااي" + "هوي")
        variants = [name.translate(spellings), f" {name}\u200f", "ـ".join(name.split(" ", 1)[0])]
        for variant in variants[:2]:
            assert facts(capsys, "find", variant, "--user", "desk")["results"] == first["results"]
        stretched = facts(capsys, "find", variants[2], "--user", "desk")["results"]
        assert all(one["kind"] == "person" for one in stretched)
        assert stretched

    def test_numbers_are_found_in_every_digits(self, capsys: Capture) -> None:
        number = listed(capsys)[0]["number"]
        folded = number.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
        for typed in (number, folded, number.lower()):
            results = facts(capsys, "find", typed, "--user", "desk")["results"]
            assert [one["label"] for one in results] == [number]
        western = facts(capsys, "find", "0555", "--user", "desk")["results"]
        assert facts(capsys, "find", "٠٥٥٥", "--user", "desk")["results"] == western

    def test_what_is_found_is_masked(self, office: Path, capsys: Capture) -> None:
        name = full_name(office, capsys)
        assert main(["find", name, "--user", "desk"]) == 0
        printed = capsys.readouterr()
        assert name.split()[0] in printed.out
        assert name not in printed.out
        assert not printed.err
        assert main(["find", "ققققق", "--user", "desk"]) == 0
        assert ARABIC.search(capsys.readouterr().out)

    def test_nothing_personal_is_logged_or_said_on_stderr(
        self, office: Path, capsys: Capture, caplog: pytest.LogCaptureFixture
    ) -> None:
        name = full_name(office, capsys)
        caplog.set_level(0)
        refused = refusal(capsys, "find", name, "--user", "admin")
        main(["find", name, "--user", "desk"])
        main(["requests", "--with-names", "--user", "supervisor"])
        told = caplog.text + refused + capsys.readouterr().err
        assert name not in told
        assert PASSWORD not in told
        assert not any(part in caplog.text for part in name.split())


class TestSample:
    """`sample`."""

    def test_the_same_seed_and_day_make_the_same_requests(
        self, office: Path, tmp_path: Path, capsys: Capture
    ) -> None:
        again = tmp_path / "again"
        assert main(["sample", "--data", str(again), *SAMPLE]) == 0
        capsys.readouterr()
        names = ("--with-names",)
        assert listed(capsys, *names, "--data", str(again)) == listed(capsys, *names)
        other = tmp_path / "other"
        assert main(["sample", "--data", str(other), *SAMPLE, "--seed", "8"]) == 0
        capsys.readouterr()
        assert listed(capsys, "--data", str(other)) != listed(capsys)

    def test_users_and_password_are_told_and_that_it_is_a_sample(
        self, office: Path, tmp_path: Path, capsys: Capture
    ) -> None:
        assert main(["sample", "--data", str(tmp_path / "new"), *SAMPLE]) == 0
        printed = capsys.readouterr().out
        assert texts.SAMPLE_MADE in printed
        assert PASSWORD in printed
        roles = ("desk", "supervisor", "researcher", "secretary", "liaison", "admin", "auditor")
        assert all(role in printed for role in roles)

    def test_a_taken_folder_is_left_alone(self, office: Path, capsys: Capture) -> None:
        before = sorted(file.read_bytes() for file in office.iterdir())
        words = ("sample", "--data", str(office), *SAMPLE)
        assert refusal(capsys, *words) == desk_texts.OFFICE_EXISTS
        assert sorted(file.read_bytes() for file in office.iterdir()) == before

    def test_no_day_after_today_no_unknown_association(
        self, tmp_path: Path, capsys: Capture
    ) -> None:
        folder = tmp_path / "new"
        later = (today(system_clock) + timedelta(days=1)).isoformat()
        words = ("sample", "--data", str(folder), *SAMPLE)
        assert refusal(capsys, *words, "--until", later) == texts.UNTIL_LATER
        assert "twaim" in refusal(capsys, *words, "--profile", "nonsense")
        assert not folder.exists()
        file = tmp_path / "file"
        file.touch()
        words = ("sample", "--data", str(file / "below"), *SAMPLE)
        assert refusal(capsys, *words) == texts.FOLDER_NOT_MADE

    def test_an_office_of_today_finds_its_clock_right(
        self, office: Path, tmp_path: Path, capsys: Capture
    ) -> None:
        new = str(tmp_path / "new")
        assert main(["sample", "--data", new, *SAMPLE[:-2]]) == 0
        capsys.readouterr()
        checks = facts(capsys, "doctor", "--user", "admin", "--data", new)["checks"]
        assert next(check for check in checks if check["name"] == "clock")["ok"]


@pytest.mark.usefixtures("office")
class TestInit:
    """`init`."""

    @pytest.fixture(autouse=True)
    def strong(self, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("TWAIM_DESK_PASSWORD", STRONG)

    def words(self, folder: Path, out: Path) -> list[str]:
        """The command for an office with its parts in a folder."""
        named = ["--data", str(folder), "--recovery-out", str(out)]
        return ["init", *named, "--profile", "twaim", "--admin", "سارة"]

    def test_the_administrator_signs_in_and_any_two_parts_open_the_office(
        self, tmp_path: Path, capsys: Capture
    ) -> None:
        folder, out = tmp_path / "new", tmp_path / "parts"
        assert main(self.words(folder, out)) == 0
        capsys.readouterr()
        assert main(["doctor", "--data", str(folder), "--user", " سارة "]) == 0
        capsys.readouterr()
        typed = [words_on(out / f"recovery-{number}.pdf") for number in (1, 2, 3)]
        ring = read_ring(folder / RING)
        assert all(len(words.split()) == 33 for words in typed)
        for two in (typed[:2], typed[1:], typed[::2]):
            keys = open_with_recovery(ring, recover(two))
        desk = open_office(folder, "سارة", STRONG, system_clock)
        desk.store.dispose()
        assert desk.keys == keys
        assert desk.role == "admin"

    def test_each_part_says_what_it_is_and_is_the_owners_alone(
        self, tmp_path: Path, capsys: Capture
    ) -> None:
        folder, out = tmp_path / "new", tmp_path / "parts"
        assert main(self.words(folder, out)) == 0
        printed = capsys.readouterr().out
        fingerprint = read_ring(folder / RING).recovery.fingerprint
        for number in (1, 2, 3):
            file = out / f"recovery-{number}.pdf"
            title = f"جزء الاستعادة رقم {arabic_indic(str(number))} من ٣"
            association = "الجمعية التعاونية متعددة الأغراض بالتويم"
            assert says(file.read_bytes(), title, association, fingerprint, "33 ") == []
            assert not any(word in printed.split() for word in words_on(file).split())
            assert os.name == "nt" or file.stat().st_mode & 0o077 == 0

    def test_parts_are_refused_inside_the_office_or_over_others(
        self, tmp_path: Path, capsys: Capture
    ) -> None:
        folder, out = tmp_path / "new", tmp_path / "parts"
        for inside in (folder, folder / "parts", tmp_path / "x" / ".." / "new" / "y"):
            assert refusal(capsys, *self.words(folder, inside)) == recovery_texts.INSIDE_OFFICE
        out.mkdir()
        (out / "recovery-3.pdf").write_text("another's", "utf-8")
        assert refusal(capsys, *self.words(folder, out)) == recovery_texts.TAKEN
        assert [file.name for file in out.iterdir()] == ["recovery-3.pdf"]
        file = tmp_path / "file"
        file.touch()
        assert refusal(capsys, *self.words(folder, file)) == NO_PARTS
        assert not list(folder.glob("*"))

    def test_an_office_whose_parts_cannot_be_kept_is_not_made(
        self, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from twaim_desk.services import recovery_files

        folder, out = tmp_path / "new", tmp_path / "parts"
        with monkeypatch.context() as patched:
            patched.setattr(recovery_files, "_fill", raising(OSError(28, "planted")))
            assert refusal(capsys, *self.words(folder, out)) == NO_PARTS
        assert not list(folder.glob("*"))
        assert not list(out.iterdir())
        assert main(self.words(folder, out)) == 0

    def test_a_weak_password_or_a_taken_folder_is_refused(
        self, office: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        folder, out = tmp_path / "new", tmp_path / "parts"
        assert refusal(capsys, *self.words(office, out)) == desk_texts.OFFICE_EXISTS
        monkeypatch.setenv("TWAIM_DESK_PASSWORD", "1234567890")
        refused = refusal(capsys, *self.words(folder, out))
        assert refused in vault_texts.PASSWORD_REFUSALS.values()
        assert not list(folder.glob("*"))
        assert not list(out.glob("*"))

    def test_a_new_password_is_typed_twice(
        self, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delenv("TWAIM_DESK_PASSWORD")
        typed = iter([STRONG, "another"])
        monkeypatch.setattr(terminal, "ask_secretly", lambda _: next(typed))
        words = self.words(tmp_path / "new", tmp_path / "parts")
        assert refusal(capsys, *words) == texts.PASSWORDS_DIFFER


@pytest.mark.usefixtures("office")
class TestKeeping:
    """`audit verify`, `backup`, `restore` and `doctor`."""

    def test_a_whole_trail(self, capsys: Capture) -> None:
        report = facts(capsys, "audit", "verify", "--user", "auditor")
        assert report == {"rows": 4, "ok": True, "first_bad": None, "standing": "same"}
        assert main(["audit", "verify", "--user", "auditor"]) == 0
        assert ARABIC.search(capsys.readouterr().out)

    def test_a_changed_row_is_named(self, office: Path, capsys: Capture) -> None:
        with changed(office) as execute:
            execute("DROP TRIGGER IF EXISTS audit_no_update")
            for trigger in execute("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
                execute(f'DROP TRIGGER "{trigger[0]}"')
            execute("UPDATE audit SET detail = 'x' WHERE sequence = 2")
        assert main(["audit", "verify", "--user", "auditor", "--json"]) == 1
        printed = capsys.readouterr()
        report = json.loads(printed.out)
        assert not report["ok"]
        assert report["first_bad"] == 2
        assert printed.err.strip() == health_texts.TRAIL_BROKEN.format(row=2)
        assert main(["doctor", "--user", "admin"]) == 1
        assert health_texts.TRAIL_BROKEN.format(row=2) in capsys.readouterr().err

    def test_an_older_file_put_back_is_seen_again_and_again(
        self, office: Path, capsys: Capture
    ) -> None:
        main(["requests", "--user", "desk"])
        older = (office / "office.db").read_bytes()
        for _ in range(3):
            main(["requests", "--user", "desk"])
        (office / "office.db").write_bytes(older)
        capsys.readouterr()
        for _ in range(4):
            refused = refusal_with_output(capsys, "audit", "verify", "--user", "auditor")
            assert refused in health_texts.TRAIL_STANDING.values()
        assert main(["doctor", "--user", "admin"]) == 1

    def test_a_backup_is_restored_into_an_empty_folder(
        self, office: Path, tmp_path: Path, capsys: Capture
    ) -> None:
        rows = listed(capsys)
        file = backed_up(tmp_path / "usb", capsys)
        new = tmp_path / "restored"
        assert main(["restore", str(file), "--data", str(new), "--user", "admin"]) == 0
        said = capsys.readouterr().out.splitlines()
        assert said[0] == backup_texts.RESTORED
        assert said[1] == "الأشخاص: 60 في النسخة، و60 في المكتب الآن."
        assert listed(capsys, "--data", str(new)) == rows
        report = facts(capsys, "audit", "verify", "--user", "auditor", "--data", str(new))
        assert report["ok"]
        assert {path.name for path in new.iterdir()} >= {"office.db", "keys.json", "office.toml"}

    def test_two_recovery_parts_bring_an_office_back_with_a_new_password(
        self, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        folder, out, new = tmp_path / "new", tmp_path / "parts", tmp_path / "restored"
        monkeypatch.setenv("TWAIM_DESK_PASSWORD", STRONG)
        init = ["init", "--data", str(folder), "--recovery-out", str(out)]
        assert main([*init, "--profile", "twaim", "--admin", "سارة"]) == 0
        words = ["backup", "--to", str(tmp_path / "usb"), "--data", str(folder), "--user", "سارة"]
        assert main(words) == 0
        [file] = (tmp_path / "usb").iterdir()
        capsys.readouterr()
        parts = [str(out / f"recovery-{number}.pdf") for number in (1, 2, 3)]
        restoring = ["restore", str(file), "--data", str(new), "--user", "سارة"]
        one = refusal(capsys, *restoring, "--recovery-part", parts[0])
        assert one == vault_texts.RECOVERY_REFUSALS["one_part"]
        assert not new.exists() or not list(new.iterdir())
        monkeypatch.setenv("TWAIM_DESK_PASSWORD", "1234567890")
        two = ["--recovery-part", parts[2], "--recovery-part", "-"]
        typed = words_on(out / "recovery-1.pdf")
        monkeypatch.setattr(sys, "stdin", io.StringIO(f"{typed}\n"))
        assert main([*restoring, *two]) == 1
        assert capsys.readouterr().err.splitlines()[-1] in vault_texts.PASSWORD_REFUSALS.values()
        monkeypatch.setenv("TWAIM_DESK_PASSWORD", "غيمة فوق البئر 77")
        monkeypatch.setattr(sys, "stdin", io.StringIO(f"{typed}\n"))
        assert main([*restoring, *two]) == 0
        assert backup_texts.RESTORED in capsys.readouterr().out
        desk = open_office(new, "سارة", "غيمة فوق البئر 77", system_clock)
        desk.store.dispose()
        with pytest.raises(WrongPasswordError):
            open_office(new, "سارة", STRONG, system_clock)

    def test_the_keys_alone_come_back_where_their_file_is_lost(
        self, office: Path, tmp_path: Path, capsys: Capture
    ) -> None:
        file = backed_up(tmp_path / "usb", capsys)
        (office / RING).unlink()
        said = refusal(capsys, "doctor", "--user", "admin")
        assert said == vault_texts.KEY_RING_REFUSALS["missing"]
        assert main(["restore", str(file), "--keys-only", "--user", "admin"]) == 0
        assert capsys.readouterr().out.strip() == backup_texts.KEYS_BACK
        assert main(["doctor", "--user", "admin"]) == 0

    def test_two_people_restore_over_a_living_office(
        self, office: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        rows = listed(capsys)
        file = backed_up(tmp_path / "usb", capsys)
        with changed(office) as execute:
            execute("UPDATE request SET state = 'closed'")
        assert listed(capsys) != rows
        words = ["restore", str(file), "--over", "--user", "admin"]
        assert refusal(capsys, *words) == texts.NO_SECOND
        monkeypatch.setenv("TWAIM_DESK_SECOND_PASSWORD", "wrong-wrong")
        assert main([*words, "--second-user", "supervisor"]) == 1
        assert ARABIC.search(capsys.readouterr().err)
        assert listed(capsys) != rows
        monkeypatch.setenv("TWAIM_DESK_SECOND_PASSWORD", PASSWORD)
        assert main([*words, "--second-user", "supervisor"]) == 0
        assert capsys.readouterr().out.startswith(backup_texts.RESTORED)
        assert listed(capsys) == rows
        assert facts(capsys, "audit", "verify", "--user", "auditor")["ok"]

    def test_a_backup_is_not_put_into_the_office(self, office: Path, capsys: Capture) -> None:
        for folder in (office, office / "backups", office / ".." / office.name / "x"):
            refused = refusal(capsys, "backup", "--to", str(folder), "--user", "admin")
            assert refused == backup_texts.INSIDE_OFFICE
        assert not (office / "backups").exists()

    def test_only_who_may_restores_and_nothing_is_left_of_a_refusal(
        self, office: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        file = backed_up(tmp_path / "usb", capsys)
        new = tmp_path / "restored"
        words = ("restore", str(file), "--data", str(new), "--user")
        assert refusal(capsys, *words, "desk") == desk_texts.NOT_ALLOWED
        assert refusal(capsys, *words, "nobody") == vault_texts.WRONG_PASSWORD
        taken = ("restore", str(file), "--data", str(office), "--user", "admin")
        assert refusal(capsys, *taken) == desk_texts.OFFICE_EXISTS
        missing = ("restore", str(tmp_path / "none"), "--data", str(new), "--user", "admin")
        assert refusal(capsys, *missing) == backup_texts.NO_FILE
        spoiled = bytearray(file.read_bytes())
        spoiled[len(spoiled) // 2] ^= 1
        file.write_bytes(spoiled)
        assert refusal(capsys, *words, "admin") == backup_texts.NOT_WHOLE
        assert not list(new.iterdir())

    def test_the_doctor_tells_each_check(
        self, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        two = (Printer("office", "الاستقبال"), Printer("office", "الاستقبال", "Lower"))
        monkeypatch.setattr("twaim_desk.printers.queues", lambda: two)
        monkeypatch.setattr("sys.platform", "linux")
        checks = {one["name"]: one for one in facts(capsys, "doctor", "--user", "admin")["checks"]}
        expected = {"engine", "clock", "backup", "trail", "file", "disk", "fonts", "printer"}
        assert checks.keys() == {*expected, "search", "final"}
        assert checks["printer"]["value"] == 1
        assert all(one.keys() == {"name", "ok", "value", "message"} for one in checks.values())
        assert all(ARABIC.search(one["message"]) for one in checks.values())
        assert "SQLCipher 4" in checks["engine"]["value"]
        assert {name for name, one in checks.items() if not one["ok"]} == {"backup"}
        backed_up(tmp_path / "usb", capsys)
        checks = {one["name"]: one for one in facts(capsys, "doctor", "--user", "admin")["checks"]}
        assert all(one["ok"] for one in checks.values())

    def test_a_new_key_of_the_seal_is_told_beside_the_one_before(self, capsys: Capture) -> None:
        sign_in = ("--user", "admin")
        assert facts(capsys, "seal", "show", *sign_in) == {"keys": []}
        for _ in range(2):
            assert main(["seal", "rotate", *sign_in]) == 0
        capsys.readouterr()
        new, old = facts(capsys, "seal", "show", *sign_in)["keys"]
        today_is = today(system_clock).isoformat()
        assert (new["replaced_on"], old["replaced_on"]) == (None, today_is)
        assert new["fingerprint"] != old["fingerprint"]
        assert main(["seal", "show", *sign_in]) == 0
        assert old["fingerprint"] in capsys.readouterr().out

    def test_words_of_the_search_that_are_not_those_on_record_are_a_danger(
        self, office: Path, capsys: Capture
    ) -> None:
        with changed(office) as execute:
            execute("DELETE FROM person_token WHERE person_id = 1")
        assert main(["doctor", "--user", "admin"]) == 1
        said = health_texts.SEARCH_ASTRAY.partition("{")[0]
        assert said in capsys.readouterr().err

    def test_a_trail_that_could_be_changed_is_a_danger(self, office: Path, capsys: Capture) -> None:
        with changed(office) as execute:
            execute("DROP TRIGGER audit_no_update")
        assert main(["doctor", "--user", "admin"]) == 1
        assert health_texts.FINAL_IN_FILE in capsys.readouterr().err

    def test_a_backup_that_failed_is_not_remembered(self, tmp_path: Path, capsys: Capture) -> None:
        file = tmp_path / "file"
        file.touch()
        refused = refusal(capsys, "backup", "--to", str(file), "--user", "admin")
        assert refused == backup_texts.CANNOT_WRITE
        assert main(["doctor", "--user", "admin"]) == 0
        assert health_texts.BACKUP_NEVER in capsys.readouterr().out

    def test_what_needs_looking_at_is_said_without_danger(
        self, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        backed_up(tmp_path / "usb", capsys)
        clock = lambda: system_clock() - timedelta(days=1)  # noqa: E731
        monkeypatch.setattr(office_options, "system_clock", clock)
        monkeypatch.setattr("twaim_desk.services.health.FONTS", ("none.ttf",))
        monkeypatch.setattr("twaim_desk.db.place.space_left", lambda _: 5_000_000)
        monkeypatch.setattr("twaim_desk.printers.queues", tuple)
        monkeypatch.setattr("sys.platform", "linux")
        assert main(["doctor", "--user", "admin"]) == 0
        printed = capsys.readouterr().out
        assert health_texts.CLOCK_BEHIND in printed
        assert NO_PRINTER in printed
        assert "none.ttf" in printed
        assert health_texts.DISK_FULL.format(left=5, least=500) in printed
        later = lambda: system_clock() + timedelta(days=30)  # noqa: E731
        monkeypatch.setattr(office_options, "system_clock", later)
        assert main(["doctor", "--user", "admin"]) == 0
        assert health_texts.BACKUP_OLD.format(days=30) in capsys.readouterr().out


def backed_up(folder: Path, capsys: Capture) -> Path:
    """The backup that `backup` makes."""
    assert main(["backup", "--to", str(folder), "--user", "admin"]) == 0
    [file] = folder.iterdir()
    assert str(file) in capsys.readouterr().out
    return file


def words_on(sheet: Path) -> str:
    """The words of a recovery part, as one types them from its sheet."""
    return " ".join(re.findall(r"\b\d+ ([a-z]+)", text_of(sheet.read_bytes())))


def refusal_with_output(capsys: Capture, *words: str) -> str:
    """The sentence on standard error of a command that may print facts as well."""
    assert main(list(words)) == 1
    return capsys.readouterr().err.strip()


def raising(error: BaseException) -> Callable[..., object]:
    def fail(*_: object) -> object:
        raise error

    return fail


@contextmanager
def changed(office: Path) -> Iterator[Callable[[str], list[Any]]]:
    """Statements past the program, by one who has the keys."""
    desk = open_office(office, "desk", PASSWORD, system_clock)
    try:
        with desk.store.writer.connect() as connection, connection.begin():

            def execute(statement: str) -> list[Any]:
                done = connection.exec_driver_sql(statement)
                return list(done.all()) if done.returns_rows else []

            yield execute
    finally:
        desk.store.dispose()
