"""No key, password or word of a part is shown, logged or told by an exception."""

import logging
import traceback
from collections.abc import Callable
from dataclasses import FrozenInstanceError, replace
from pathlib import Path

import pytest

from tests.vault.offices import CHEAP, PASSWORDS, new_office
from twaim_desk.errors import ExpectedError
from twaim_desk.vault.chain import Link, Verdict, next_link
from twaim_desk.vault.head_file import Head
from twaim_desk.vault.keys import (
    Sealed,
    open_slot,
    open_with_recovery,
    with_slot,
)
from twaim_desk.vault.passwords import check_strength, derive
from twaim_desk.vault.recovery import recover, split
from twaim_desk.vault.ring_file import decode_ring, encode_ring, read_ring, write_ring

OFFICE = new_office()
RING = replace(OFFICE.ring, sealed=(Sealed("papers", b"sealed canary"),))
PARTS = split(OFFICE.recovery_key)
CANARY = "canary كناري 4711"
SECRETS = [OFFICE.keys.data, OFFICE.keys.audit, OFFICE.keys.seed, OFFICE.recovery_key]


def forms_of(secret: bytes) -> list[str]:
    return [repr(secret)[2:-1], secret.hex(), str(list(secret))]


def test_no_repr_shows_a_secret() -> None:
    slot = RING.slots[0]
    link = next_link(OFFICE.keys.audit, None, {"action": "x"})
    head = Head(1, 1, link.mac)
    shown = "".join(
        f"{value!r}{value}{value!s:>5}"
        for value in (OFFICE.keys, RING, slot, RING.sealed[0], RING.recovery, link, head, *PARTS)
    )
    hidden = [*SECRETS, slot.salt, slot.wrapped, RING.recovery.wrapped, link.mac]
    assert not [form for secret in hidden for form in forms_of(secret) if form in shown]
    for part in PARTS:  # as a sentence or in a list; some, as «memory», are parts of our own names
        assert " ".join(part.words[:3]) not in shown
        assert repr(part.words[9]) not in shown
    assert repr(OFFICE.keys) == "Keys()"


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (OFFICE.keys, "data"),
        (RING, "slots"),
        (RING.slots[0], "user"),
        (RING.recovery, "issue"),
        (RING.sealed[0], "name"),
        (PARTS[0], "number"),
        (CHEAP, "passes"),
        (Head(1, 1, b""), "epoch"),
        (Link(1, b"", b""), "mac"),
        (Verdict(1, None), "rows"),
    ],
)
def test_no_value_can_be_changed(value: object, name: str) -> None:
    with pytest.raises(FrozenInstanceError):
        setattr(value, name, None)


def words_with_one(word: str) -> str:
    return " ".join((*PARTS[0].words[:8], word, *PARTS[0].words[9:]))


FAILURES: dict[str, Callable[[], object]] = {
    "wrong password": lambda: open_slot(RING, "u-desk", CANARY),
    "unknown user": lambda: open_slot(RING, CANARY, CANARY),
    "password with a control character": lambda: open_slot(RING, "u-desk", f"{CANARY}\x00"),
    "password too long": lambda: derive(CANARY * 100, bytes(16), CHEAP),
    "new password refused": lambda: with_slot(RING, OFFICE.keys, "u", f"{CANARY}\ud800", CHEAP),
    "weak password": lambda: check_strength(CANARY, CANARY),
    "moved slot": lambda: open_slot(
        replace(RING, slots=(replace(RING.slots[0], user="u-x"),)), "u-x", PASSWORDS["u-desk"]
    ),
    "wrong recovery key": lambda: open_with_recovery(RING, b"canary".ljust(32)),
    "moved recovery slot": lambda: open_with_recovery(replace(RING, epoch=2), OFFICE.recovery_key),
    "unknown word": lambda: recover([words_with_one("canary")]),
    "Arabic word": lambda: recover([words_with_one("كناري")]),
    "wrong word": lambda: recover([words_with_one("academic")]),
    "one part": lambda: recover([" ".join(PARTS[0].words)]),
    "damaged ring": lambda: decode_ring(encode_ring(RING)[:-9]),
    "weak ring": lambda: decode_ring(encode_ring(RING)),
}


@pytest.mark.parametrize("failure", FAILURES)
def test_no_failure_tells_a_secret(failure: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(ExpectedError) as refused:
        FAILURES[failure]()
    error = refused.value
    lines = traceback.format_exception_only(error)
    told = "\n".join([*lines, str(error.args), repr(error), error.user_message, caplog.text])
    assert "canary" not in told
    assert "كناري" not in told
    assert not [word for word in PARTS[0].words[9:12] if word in told]
    assert not [form for secret in SECRETS for form in forms_of(secret) if form in told]
    assert error.__cause__ is None
    assert error.__context__ is None or error.__suppress_context__


def test_a_days_work_logs_no_secret(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    path = tmp_path / "keys.json"
    ring = with_slot(RING, OFFICE.keys, "u-new", CANARY, CHEAP)
    write_ring(path, ring)
    keys = open_slot(read_ring(path, CHEAP), "u-new", CANARY)
    assert keys == OFFICE.keys
    recover([" ".join(part.words) for part in PARTS])
    told = caplog.text
    assert "canary" not in told
    assert str(tmp_path) not in told
    assert not [form for secret in SECRETS for form in forms_of(secret) if form in told]
