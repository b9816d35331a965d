"""Wrong passwords make the next try wait, never for ever, and a spoiled note keeps nobody out."""

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.services import offices
from twaim_desk.services.attempts import FILE, MOST_STRANGERS, TooSoonError
from twaim_desk.services.desk import Desk
from twaim_desk.services.office import confirm, open_office
from twaim_desk.services.sample.office import PASSWORD
from twaim_desk.vault.keys import WrongPasswordError


def sign_in(folder: Path, password: str, after: timedelta = timedelta()) -> Desk:
    def later() -> datetime:
        return offices.clock() + after

    return open_office(folder, "desk", password, later)


def fail(folder: Path, times: int) -> None:
    for _ in range(times):
        with pytest.raises(WrongPasswordError):
            sign_in(folder, "wrong")


def test_after_five_failures_even_the_right_password_waits(folder: Path) -> None:
    fail(folder, 5)
    with pytest.raises(TooSoonError) as refusal:
        sign_in(folder, PASSWORD)
    assert offices.is_arabic(refusal.value.user_message)
    sign_in(folder, PASSWORD, timedelta(minutes=1)).store.dispose()
    fail(folder, 1)


@pytest.mark.parametrize(("seconds", "said"), [(2, "ثانيتين"), (4, "٤ ثوانٍ"), (16, "١٦ ثانية")])
def test_the_wait_agrees_with_its_number(seconds: int, said: str) -> None:
    assert TooSoonError(seconds).user_message.endswith(f"بعد {said}.")


def test_who_was_refused_is_in_the_trail_once_he_is_in(folder: Path) -> None:
    fail(folder, 3)
    sign_in(folder, PASSWORD).store.dispose()
    desk = sign_in(folder, PASSWORD)
    assert offices.trail_of(desk)[-3:] == [
        ("sign-in", "denied", "desk"), ("sign-in", "done", "desk"), ("sign-in", "done", "desk"),
    ]  # fmt: skip
    with pytest.raises(WrongPasswordError):
        confirm(desk, "desk", "wrong")
    assert offices.trail_of(desk)[-1] == ("sign-in", "denied", "desk")
    desk.store.dispose()


def test_another_user_does_not_wait_for_it(folder: Path) -> None:
    fail(folder, 5)
    offices.sign_in(folder, "supervisor").store.dispose()


def test_the_note_holds_no_name(folder: Path) -> None:
    fail(folder, 1)
    assert b"desk" not in (folder / FILE).read_bytes()


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"3", b"\xff", b'{"a": 1}', b'{"SLOT": [9, "2026-10-02"]}',
     b'{"SLOT": [9, "x"]}', b'{"SLOT": ["x", "2026-10-02T09:00:00+03:00"]}', b"[" * 100_000],
)  # fmt: skip
def test_a_spoiled_note_keeps_nobody_out(folder: Path, content: bytes) -> None:
    fail(folder, 1)
    slot = (folder / FILE).read_text("utf-8").split('"')[1]
    (folder / FILE).write_bytes(content.replace(b"SLOT", slot.encode()))
    sign_in(folder, PASSWORD).store.dispose()


def test_a_note_that_cannot_be_written_keeps_nobody_out(folder: Path) -> None:
    (folder / FILE).mkdir()
    fail(folder, 1)
    sign_in(folder, PASSWORD).store.dispose()


def test_names_of_nobody_do_not_pile_up_and_push_no_user_out(folder: Path) -> None:
    fail(folder, 5)
    for number in range(MOST_STRANGERS + 20):
        with pytest.raises(WrongPasswordError):
            open_office(folder, f"nobody {number}", "wrong", offices.clock)
    assert len(json.loads((folder / FILE).read_text("utf-8"))) == MOST_STRANGERS + 1
    with pytest.raises(TooSoonError):
        sign_in(folder, PASSWORD)


def test_a_name_of_nobody_waits_like_a_user(folder: Path) -> None:
    for _ in range(5):
        with pytest.raises(WrongPasswordError):
            open_office(folder, "nobody", "wrong", offices.clock)
    with pytest.raises(TooSoonError):
        open_office(folder, "nobody", "wrong", offices.clock)
