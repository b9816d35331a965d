"""Papers are sealed as they are kept; what is brought back is ours or not, whole or not."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Barrier

import pytest
from sqlalchemy import select

from tests.pdfs import a_pdf
from tests.services import offices
from tests.services.offices import OpenDesk
from twaim_desk.db.models.office import VoidNumber
from twaim_desk.db.models.papers import Paper, PaperKey
from twaim_desk.services import seals
from twaim_desk.services.desk import Desk, NotAllowedError
from twaim_desk.services.intake_file import read_intake, take_in
from twaim_desk.services.papers import Issued, issue, issue_copy, receipt_as_issued
from twaim_desk.services.requirements import issue_requirements
from twaim_desk.texts import verify as texts
from twaim_desk.vault.keys import new_keys
from twaim_desk.vault.seal import LARGEST, reasons_against, seal
from twaim_desk.vault.seal_key import SealKey, SealKeyError, new_seal_key

COMPLETE = Path(__file__).parents[2] / "docs" / "examples" / "intake-complete.json"


@pytest.fixture
def desk(at_desk: OpenDesk) -> Desk:
    return at_desk("supervisor")


@pytest.fixture
def receipt(desk: Desk) -> Issued:
    """The receipt of a request that was just taken in."""
    registered = take_in(desk, read_intake(json.loads(COMPLETE.read_text("utf-8")))).registered
    assert registered is not None
    return receipt_as_issued(desk, registered.number)


def keys_of(desk: Desk) -> list[PaperKey]:
    with desk.store.reading() as session:
        return list(session.scalars(select(PaperKey).order_by(PaperKey.id)))


def state_of(verdict: seals.Verdict) -> tuple[bool | None, bool | None, bool | None]:
    return verdict.ours, verdict.unchanged, verdict.stands


def test_a_receipt_is_sealed_with_a_key_that_its_first_paper_had_made(
    desk: Desk, receipt: Issued
) -> None:
    (key,) = keys_of(desk)
    assert reasons_against(receipt.content, {key.certificate}) == []
    assert offices.trail_of(desk).count(("seal.make", "done", "supervisor")) == 1


def test_a_second_asking_gives_the_same_bytes(desk: Desk, receipt: Issued) -> None:
    assert receipt_as_issued(desk, receipt.number).content == receipt.content
    with desk.store.reading() as session:
        request_id = session.get_one(Paper, receipt.paper_id).request_id
    assert issue(desk, request_id or 0, "receipt") == receipt


def test_the_private_key_is_nowhere_in_the_clear(desk: Desk, receipt: Issued) -> None:
    (row,) = keys_of(desk)
    key = seals._opened(desk, row)
    assert key.private not in row.wrapped
    assert repr(key.private) not in repr(key)
    with pytest.raises(SealKeyError) as refusal:
        seals._opened(replace(desk, keys=new_keys()), row)
    assert offices.is_arabic(refusal.value.user_message)


def test_the_file_is_ours_and_stands(desk: Desk, receipt: Issued) -> None:
    verdict = seals.verify_file(desk, receipt.content)
    assert state_of(verdict) == (True, True, True)
    assert verdict.is_good
    assert receipt.number in verdict.message
    assert "إيصال استلام طلب" in verdict.message


@pytest.mark.parametrize("role", offices.ROLES)
def test_anyone_may_look_at_a_paper(role: str, at_desk: OpenDesk, receipt: Issued) -> None:
    assert seals.verify_file(at_desk(role), receipt.content).is_good


def test_the_code_is_ours_and_stands(desk: Desk, receipt: Issued) -> None:
    square = f"{receipt.number} {receipt.code}".upper()
    bare = receipt.code.replace("-", " ").lower()
    for typed in (receipt.code, bare, square, f"\u2066{square}\u2069"):
        verdict = seals.verify_code(desk, typed)
        assert state_of(verdict) == (True, None, True), typed
        assert receipt.number in verdict.message


def test_a_code_beside_another_number_is_not_to_be_relied_on(desk: Desk, receipt: Issued) -> None:
    verdict = seals.verify_code(desk, f"TW-1448-999999 {receipt.code}")
    assert state_of(verdict) == (True, False, None)
    assert verdict.message == texts.OTHER_NUMBER


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("", texts.NO_CODE),
        ("رمز", texts.NO_CODE),
        ("ABCD-EFGH", texts.NOT_A_CODE),
        ("8888-9999-8888-9999", texts.NOT_A_CODE),
        ("A" * 10_000, texts.NOT_A_CODE),
        ("ABCD-EFGH-ABCD-EFGH", texts.UNKNOWN_CODE),
    ],
)
def test_what_is_no_code_of_ours(desk: Desk, typed: str, message: str) -> None:
    verdict = seals.verify_code(desk, typed)
    assert verdict == seals.Verdict(False, None, None, message)
    assert not verdict.is_good


def test_a_paper_that_is_only_due_has_no_code_yet(desk: Desk, receipt: Issued) -> None:
    with desk.store.writing() as session:
        session.add(
            Paper(kind="receipt", format="a5", standing="due", code="ABCD-EFGH-ABCD-EFGH", by_id=1)
        )
    assert seals.verify_code(desk, "ABCD-EFGH-ABCD-EFGH").message == texts.UNKNOWN_CODE


def test_a_copy_is_a_paper_of_its_own(desk: Desk, receipt: Issued) -> None:
    copy = issue_copy(desk, receipt.number)
    assert copy.content != receipt.content
    verdict = seals.verify_file(desk, copy.content)
    assert state_of(verdict) == (True, True, True)
    assert "نسخة رقم (١)" in verdict.message
    assert seals.verify_file(desk, receipt.content).is_good


def test_a_replaced_paper_and_its_copies_do_not_stand(desk: Desk, receipt: Issued) -> None:
    copy = issue_copy(desk, receipt.number)
    with desk.store.writing() as session:
        old = session.get_one(Paper, receipt.paper_id)
        session.add(
            Paper(
                request_id=old.request_id, kind="receipt", format="a5", standing="due",
                code="ABCD-EFGH-ABCD-EFGH", replaces_id=old.id, by_id=1,
            )
        )  # fmt: skip
    for issued in (receipt, copy):
        assert state_of(seals.verify_file(desk, issued.content)) == (True, True, False)
        assert state_of(seals.verify_code(desk, issued.code)) == (True, None, False)
    assert "حلّت محله ورقة أحدث: لم تصدر بعد" in seals.verify_file(desk, copy.content).message
    with desk.store.reading() as session:
        request_id = session.get_one(Paper, receipt.paper_id).request_id
    new = issue(desk, request_id or 0, "receipt")
    assert new.code == "ABCD-EFGH-ABCD-EFGH"
    assert seals.verify_file(desk, new.content).is_good
    told = seals.verify_file(desk, receipt.content)
    assert told.standing == "replaced"
    assert f"ورقة أحدث: إيصال استلام طلب رقم {new.number}، النسخة الأصلية، بتاريخ" in told.message


def test_a_paper_of_a_void_number_does_not_stand(desk: Desk, receipt: Issued) -> None:
    with desk.store.writing() as session:
        session.add(
            VoidNumber(number=receipt.number, reason="test", voided_at=desk.now(), voided_by=1)
        )
    verdict = seals.verify_file(desk, receipt.content)
    assert state_of(verdict) == (True, True, False)
    assert "لكنه أُلغي، والرقم في سجل الأرقام الملغاة منذ" in verdict.message
    assert verdict.standing == "void"
    assert state_of(seals.verify_code(desk, receipt.code)) == (True, None, False)


def test_bytes_that_were_changed_are_told(desk: Desk, receipt: Issued) -> None:
    content = receipt.content
    middle = len(content) // 2
    changed = content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]
    for other in (changed, content + b"\n", content + content):
        assert seals.verify_file(desk, other) == seals.Verdict(True, False, None, texts.CHANGED)
    for cut in (content[:-1], content[:middle]):
        verdict = seals.verify_file(desk, cut)
        assert state_of(verdict) == (False, False, None)


def test_another_offices_seal_of_the_same_name_is_not_ours(desk: Desk, receipt: Issued) -> None:
    with desk.reading() as session:
        assert session.get_one(PaperKey, 1).retired_at is None
    other = seal(a_pdf(), new_seal_key("twaim-desk twaim"), desk.now())
    assert seals.verify_file(desk, other) == seals.Verdict(False, False, None, texts.STRANGER)
    assert seals.verify_file(desk, a_pdf()) == seals.Verdict(False, False, None, texts.UNSEALED)


def test_a_sealed_paper_that_the_office_lost_is_ours_and_nobody_knows_more(
    desk: Desk, receipt: Issued
) -> None:
    lost = seals.sealed(desk, a_pdf())
    assert seals.verify_file(desk, lost) == seals.Verdict(True, True, None, texts.NOT_KEPT)


def test_a_new_key_seals_and_the_old_one_still_tells_ours(
    desk: Desk, receipt: Issued, at_desk: OpenDesk
) -> None:
    before = seals.sealed(desk, a_pdf())
    seals.rotate(at_desk("admin"))
    old, new = keys_of(desk)
    assert old.retired_at == desk.now()
    assert new.retired_at is None
    assert offices.trail_of(desk)[-1] == ("seal.rotate", "done", "admin")
    after = seals.sealed(desk, a_pdf())
    assert reasons_against(after, {new.certificate}) == []
    assert reasons_against(before, {new.certificate})
    for sealed in (before, after):
        assert seals.verify_file(desk, sealed).message == texts.NOT_KEPT
    assert seals.verify_file(desk, receipt.content).is_good


def test_only_an_administrator_changes_the_key(desk: Desk) -> None:
    with pytest.raises(NotAllowedError):
        seals.rotate(desk)
    assert keys_of(desk) == []


def test_two_counters_that_are_the_first_share_one_key(
    desk: Desk, at_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    both_made = Barrier(2, timeout=60)

    def made(name: str) -> SealKey:
        key = new_seal_key(name)
        both_made.wait()
        return key

    monkeypatch.setattr(seals, "new_seal_key", made)
    with ThreadPoolExecutor(2) as counters:
        first, second = counters.map(seals.first_key, (desk, at_desk("desk")))
    assert first == second
    assert len(keys_of(desk)) == 1


def test_a_sheet_that_does_not_say_so_is_not_sealed(desk: Desk) -> None:
    sheet = issue_requirements(desk, "rent_aid")
    assert keys_of(desk) == []
    verdict = seals.verify_file(desk, sheet.content)
    assert state_of(verdict) == (True, True, True)
    assert "قائمة متطلبات" in verdict.message


def test_without_an_office_only_the_seal_speaks(desk: Desk, receipt: Issued) -> None:
    assert state_of(seals.verify_file(None, receipt.content)) == (None, True, None)
    assert state_of(seals.verify_file(None, receipt.content + b"x")) == (None, False, None)
    assert state_of(seals.verify_file(None, a_pdf())) == (None, False, None)
    assert state_of(seals.verify_code(None, receipt.code)) == (None, None, None)


def test_a_giant_is_refused_unread(desk: Desk, receipt: Issued) -> None:
    verdict = seals.verify_file(desk, receipt.content.ljust(LARGEST + 1, b"\0"))
    assert verdict == seals.Verdict(False, False, None, texts.TOO_LARGE)
