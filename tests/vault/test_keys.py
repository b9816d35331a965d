from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vault.offices import (
    ANOTHER_OFFICE,
    CHEAP,
    OFFICE,
    PASSWORDS,
    Office,
    new_office,
    refusal_of,
)
from twaim_desk.errors import ExpectedError, RefusedInputError
from twaim_desk.texts import vault as texts
from twaim_desk.vault import keys as keys_module
from twaim_desk.vault.keys import (
    KeyRing,
    KeyRingError,
    Slot,
    WrongPasswordError,
    derived_key,
    new_keys,
    new_recovery_key,
    open_slot,
    open_with_recovery,
    slot_name,
    with_new_recovery,
    with_slot,
    without_slot,
)
from twaim_desk.vault.passwords import DAILY, Cost, derive
from twaim_desk.vault.typed_words import RecoveryError

DESK, SUPERVISOR = PASSWORDS


@pytest.fixture
def office() -> Office:
    return new_office()


@pytest.fixture
def derivations(monkeypatch: pytest.MonkeyPatch) -> list[Cost]:
    """The cost of each password that is tried from now on."""
    costs: list[Cost] = []

    def counted(password: str, salt: bytes, cost: Cost) -> bytes:
        costs.append(cost)
        return derive(password, salt, CHEAP)

    monkeypatch.setattr(keys_module, "derive", counted)
    return costs


def is_refused(ring: KeyRing, user: str, password: str) -> bool:
    """Whether it is, in the words of every refusal."""
    with pytest.raises(WrongPasswordError) as refused:
        open_slot(ring, user, password)
    assert str(refused.value) == "sign-in refused"
    assert refused.value.user_message == texts.WRONG_PASSWORD
    assert refused.value.__cause__ is None
    assert refused.value.__suppress_context__
    return True


def slot_of(ring: KeyRing, user: str) -> Slot:
    return next(slot for slot in ring.slots if slot.user == user)


def with_slots(ring: KeyRing, *slots: Slot) -> KeyRing:
    return replace(ring, slots=slots)


def test_each_password_opens_the_same_keys(office: Office) -> None:
    for user, password in PASSWORDS.items():
        assert open_slot(office.ring, user, password) == office.keys


def test_all_keys_of_all_offices_differ() -> None:
    offices = [new_keys(), new_keys()]
    pieces = {piece for keys in offices for piece in (keys.data, keys.audit, keys.seed)}
    assert len(pieces) == 6
    assert all(len(piece) == 32 for piece in pieces)


def test_no_salt_and_no_nonce_comes_twice(office: Office) -> None:
    again = with_slot(office.ring, office.keys, DESK, PASSWORDS[DESK], CHEAP)
    before, after = slot_of(office.ring, DESK), slot_of(again, DESK)
    assert before.salt != after.salt
    assert before.wrapped[:12] != after.wrapped[:12]


def test_the_daily_cost_is_what_a_slot_gets_unless_asked(derivations: list[Cost]) -> None:
    office = new_office()
    ring = with_slot(office.ring, office.keys, "u-new", "ten green bottles 7")
    assert slot_of(ring, "u-new").cost == DAILY == derivations[-1]


@pytest.mark.parametrize("password", ["", "x" * 10_000, "lone\ud800surrogate"])
def test_no_slot_is_made_of_what_is_no_password(office: Office, password: str) -> None:
    with pytest.raises(RefusedInputError):
        with_slot(office.ring, office.keys, DESK, password, CHEAP)


def test_a_changed_password_leaves_the_keys_and_the_others_alone(office: Office) -> None:
    ring = with_slot(office.ring, office.keys, DESK, "a cup of coffee 9", CHEAP)
    assert open_slot(ring, DESK, "a cup of coffee 9") == office.keys
    assert is_refused(ring, DESK, PASSWORDS[DESK])
    assert slot_of(ring, SUPERVISOR) == slot_of(office.ring, SUPERVISOR)
    assert ring.recovery == office.ring.recovery


def test_the_password_of_one_does_not_open_the_slot_of_another(office: Office) -> None:
    assert is_refused(office.ring, DESK, PASSWORDS[SUPERVISOR])


def test_a_dismissed_person_opens_nothing(office: Office) -> None:
    ring = without_slot(office.ring, DESK)
    assert is_refused(ring, DESK, PASSWORDS[DESK])
    assert open_slot(ring, SUPERVISOR, PASSWORDS[SUPERVISOR]) == office.keys
    assert without_slot(ring, DESK) == ring


def test_a_slot_moved_to_another_user_opens_nothing(office: Office) -> None:
    taken = replace(slot_of(office.ring, DESK), user=SUPERVISOR)
    assert is_refused(with_slots(office.ring, taken), SUPERVISOR, PASSWORDS[DESK])


def test_a_slot_moved_to_another_office_opens_nothing(office: Office) -> None:
    other = replace(new_office(ANOTHER_OFFICE).ring, slots=office.ring.slots)
    assert is_refused(other, DESK, PASSWORDS[DESK])


def test_a_slot_of_an_earlier_epoch_opens_nothing(office: Office) -> None:
    assert is_refused(replace(office.ring, epoch=2), DESK, PASSWORDS[DESK])


def test_what_was_wrapped_for_one_purpose_opens_for_no_other(office: Office) -> None:
    recovery = replace(slot_of(office.ring, DESK), wrapped=office.ring.recovery.wrapped)
    assert is_refused(with_slots(office.ring, recovery), DESK, PASSWORDS[DESK])


@pytest.mark.parametrize(
    "damage",
    [
        lambda slot: replace(slot, wrapped=b""),
        lambda slot: replace(slot, wrapped=slot.wrapped[:20]),
        lambda slot: replace(slot, wrapped=slot.wrapped[:-1]),
        lambda slot: replace(slot, wrapped=bytes(len(slot.wrapped))),
        lambda slot: replace(slot, salt=bytes(16)),
        lambda slot: replace(slot, cost=Cost(16, 1, 1)),
    ],
)
def test_a_damaged_slot_is_a_wrong_password(office: Office, damage: Callable[[Slot], Slot]) -> None:
    ring = with_slots(office.ring, damage(slot_of(office.ring, DESK)))
    assert is_refused(ring, DESK, PASSWORDS[DESK])


def test_every_bit_of_a_wrapped_slot_counts(office: Office) -> None:
    slot = slot_of(office.ring, DESK)
    for bit in range(len(slot.wrapped) * 8):
        wrapped = bytearray(slot.wrapped)
        wrapped[bit // 8] ^= 1 << bit % 8
        ring = with_slots(office.ring, replace(slot, wrapped=bytes(wrapped)))
        assert is_refused(ring, DESK, PASSWORDS[DESK])


def test_an_unknown_user_costs_what_a_wrong_password_costs(
    office: Office, derivations: list[Cost]
) -> None:
    assert is_refused(office.ring, DESK, "not his password")
    assert is_refused(office.ring, "u-nobody", "not his password")
    assert is_refused(with_slots(office.ring), "u-nobody", "not his password")
    dearer = with_slots(office.ring, *office.ring.slots, Slot("u-new", bytes(16), DAILY, b""))
    assert is_refused(dearer, "u-nobody", "not his password")
    assert derivations == [CHEAP, CHEAP, DAILY, DAILY]


def test_the_recovery_key_opens_the_keys_and_lets_a_person_in(office: Office) -> None:
    nobody = with_slots(office.ring)
    keys = open_with_recovery(nobody, office.recovery_key)
    assert keys == office.keys
    ring = with_slot(nobody, keys, "u-new", "ten green bottles 8", CHEAP)
    assert open_slot(ring, "u-new", "ten green bottles 8") == keys


def test_another_recovery_key_is_named_as_that(office: Office) -> None:
    for other in (new_office(ANOTHER_OFFICE).recovery_key, bytes(32), b""):
        with pytest.raises(RecoveryError) as refused:
            open_with_recovery(office.ring, other)
        assert refused.value.reason == "not_this_office"


def test_a_new_recovery_key_ends_the_old_one(office: Office) -> None:
    newer = new_recovery_key()
    ring = with_new_recovery(office.ring, office.keys, newer)
    assert open_with_recovery(ring, newer) == office.keys
    assert (ring.recovery.issue, ring.slots) == (2, office.ring.slots)
    with pytest.raises(RecoveryError) as refused:
        open_with_recovery(ring, office.recovery_key)
    assert refused.value.reason == "not_this_office"


@pytest.mark.parametrize("change", [{"office": ANOTHER_OFFICE}, {"epoch": 2}])
def test_a_recovery_slot_elsewhere_is_damage(office: Office, change: dict[str, UUID | int]) -> None:
    moved = replace(office.ring, **change)  # type: ignore[arg-type]
    with pytest.raises(KeyRingError) as refused:
        open_with_recovery(moved, office.recovery_key)
    assert refused.value.reason == "damaged"


def test_an_older_recovery_slot_put_back_as_the_newest_is_damage(office: Office) -> None:
    renamed = replace(office.ring.recovery, issue=2)
    with pytest.raises(KeyRingError):
        open_with_recovery(replace(office.ring, recovery=renamed), office.recovery_key)


def test_a_fingerprint_that_was_changed_does_not_lock_the_right_key_out(office: Office) -> None:
    changed = replace(office.ring.recovery, fingerprint="AAAA-AAAA")
    ring = replace(office.ring, recovery=changed)
    assert open_with_recovery(ring, office.recovery_key) == office.keys


def test_derived_keys_differ_by_purpose_and_office(office: Office) -> None:
    others = new_office().keys
    made = {
        derived_key(keys, purpose)
        for keys in (office.keys, others)
        for purpose in ("search", "receipts")
    }
    assert len(made) == 4
    assert derived_key(office.keys, "search") in made
    assert not made & {office.keys.data, office.keys.audit, office.keys.seed}


def test_a_slot_name_hides_the_name_and_forgives_its_spelling() -> None:
    assert slot_name(OFFICE, "أحمد الأحمدي") == slot_name(OFFICE, " احمد  الاحمدى ")
    assert slot_name(OFFICE, "Desk") == slot_name(OFFICE, "desk")
    different = {slot_name(office, name) for office in (OFFICE, ANOTHER_OFFICE) for name in "ab"}
    assert len(different) == 4
    assert slot_name(OFFICE, "desk").isalnum()


@given(st.text(), st.text())
def test_any_name_and_password_are_refused_in_the_same_words(name: str, password: str) -> None:
    refusal = refusal_of(ExpectedError, lambda: open_slot(RING, slot_name(OFFICE, name), password))
    assert isinstance(refusal, WrongPasswordError | RefusedInputError)


RING = new_office().ring
